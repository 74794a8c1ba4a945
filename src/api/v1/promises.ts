import { z } from 'zod'
import { type Line, promisesKept } from '#capabilities/metrics/index.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day } from './shapes.ts'

const count = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('exact'), value: z.int() }),
    z.object({ kind: z.literal('few') }),
    z.object({ kind: z.literal('hidden') }),
  ])
  .meta({
    id: 'Count',
    description: '`few` is 1 to 4; `hidden` is not told because such a one would follow from it.',
  })

const share = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('exact'), percent: z.int() }),
    z.object({ kind: z.literal('between'), from: z.int(), to: z.int() }),
    z.object({ kind: z.literal('hidden') }),
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('open') }),
  ])
  .meta({
    id: 'Share',
    description: 'How many of a hundred promises were kept; a range where one side is few.',
  })

const handOvers = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('exact'), perRequest: z.number() }),
    z.object({ kind: z.literal('few') }),
    z.object({ kind: z.literal('hidden') }),
    z.object({ kind: z.literal('none') }),
  ])
  .meta({ id: 'HandOvers' })

const line = z
  .object({
    requests: count,
    onTime: share,
    medianMinutes: z
      .int()
      .nullable()
      .meta({ description: 'From asking to the first answer. Null where fewer than five were answered.' }),
    handOvers,
  })
  .meta({ id: 'PromiseLine' })

const period = z
  .object({
    key: z.string().meta({ description: 'Thirteen periods in a year, four ISO weeks each: 2026-P01.' }),
    from: day,
    to: day,
    total: line,
    doors: z.array(line.extend({ door: z.string() })),
  })
  .meta({ id: 'PromisePeriod' })

const lineOf = ({ requests, onTime, medianMinutes, handOvers: moved }: Line): z.input<typeof line> => ({
  requests: { ...requests },
  onTime: { ...onTime },
  medianMinutes,
  handOvers: { ...moved },
})

const promises = operation({
  ...noInput,
  method: 'get',
  path: '/promises',
  summary: 'See how promises were kept',
  description:
    'By county, door and four-week period; closed periods only, the last six when no days are given. Counts under five are ' +
    'told as `few`, and whatever would give them away is hidden. Nothing here is about anybody.',
  tag: 'Promises',
  auth: 'none',
  reach: 'public',
  query: z.object({ county: countyCode.optional(), from: day.optional(), to: day.optional() }),
  problems: [404],
  answers: {
    200: {
      description: 'The counties with their periods, oldest first.',
      schema: z.object({ items: z.array(z.object({ county: countyCode, periods: z.array(period) })) }),
    },
  },
  example: (samples) => ({ query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => {
    const { counties } = await promisesKept(caller, query)
    const items = counties.map(({ county, periods }) => ({
      county,
      periods: periods.map(({ key, from, to, total, doors }) => ({
        key,
        from,
        to,
        total: lineOf(total),
        doors: doors.map((each) => ({ ...lineOf(each), door: each.door })),
      })),
    }))
    return { status: 200, body: { items } }
  },
})

export const promiseOperations: readonly Operation[] = [promises]
