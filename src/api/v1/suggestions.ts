import { z } from 'zod'
import { floors } from '#capabilities/directory/index.ts'
import { listReceivers, needShape, type StatedWait, suggestServices } from '#capabilities/guidance/index.ts'
import { inLanguage } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { id, langQuery } from './shapes.ts'

const room = { free: 'open', limited: 'limited', full: 'full', paused: 'closed' } as const

const suggestions = operation({
  ...noInput,
  method: 'post',
  path: '/suggestions',
  summary: 'Find services that fit a need',
  description:
    'The directory’s search, weighed with age, municipality, language, floor, wishes, and what receivers state of their wait. Each reason has a code, a sign (for or against) and its points; the same need always gives the same list. Nothing is kept.',
  tag: 'Work',
  auth: 'person',
  reach: 'private',
  query: langQuery,
  body: needShape,
  answers: {
    200: {
      description: 'Services in the order in which they fit.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            name: z.string(),
            organisation: z.string(),
            floor: z.union(floors.map((floor) => z.literal(floor))).nullable(),
            score: z.int(),
            reasons: z.array(
              z.object({
                code: z.string(),
                speaks: z.enum(['for', 'against']),
                points: z.int(),
                from: z.number().nullable(),
                to: z.number().nullable(),
              }),
            ),
          }),
        ),
      }),
    },
  },
  example: ({ municipality }) => ({
    as: 'school-nurse',
    query: { lang: 'fi' },
    body: { words: 'toimintaterapian arvio, kynä ei pysy kädessä', municipality, age: 7, language: 'sv' },
    status: 200,
  }),
  run: async ({ caller, deps, query, body }) => {
    const stated = new Map<string, StatedWait>()
    for (const receiver of await listReceivers(caller, {}))
      for (const service of receiver.services)
        if (receiver.capacity_at !== null && !stated.has(service)) {
          const days = receiver.wait_weeks === null ? null : receiver.wait_weeks * 7
          stated.set(service, { capacity: room[receiver.capacity], days })
        }
    const town = body.municipality === null ? undefined : deps.catalogue.municipality(body.municipality)
    const county = town?.county ?? (caller.actor.kind === 'person' ? caller.actor.county : undefined)
    return {
      status: 200,
      body: {
        items: suggestServices(deps.catalogue, body, { county, stated }).map(
          ({ service, score, reasons }) => ({
            id: service.id,
            name: inLanguage(service.name, query.lang),
            organisation: inLanguage(service.organisation, query.lang),
            floor: service.floor,
            score,
            reasons: [...reasons],
          }),
        ),
      },
    }
  },
})

export const suggestionOperations: readonly Operation[] = [suggestions]
