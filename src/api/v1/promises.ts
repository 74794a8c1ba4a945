import { z } from 'zod'
import {
  type Line,
  promisesForLeaders,
  promisesKept,
  readWaits,
  splits,
  type Wait,
} from '#capabilities/metrics/index.ts'
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

const figures = operation({
  ...noInput,
  method: 'get',
  path: '/figures/promises',
  summary: 'Read a county’s promises as its leaders do',
  description:
    'The running period and what waits now included, split by door or by the area where the family lives. Small numbers are ' +
    'hidden here too. For those who lead somewhere in the county; to others there is no such county.',
  tag: 'Promises',
  auth: 'person',
  reach: 'private',
  query: z.object({
    county: countyCode,
    by: z.enum(splits).default('door'),
    periods: z.coerce.number().int().min(1).max(26).default(6),
  }),
  problems: [404],
  answers: {
    200: {
      description: 'The periods, oldest first; the last one is still running.',
      schema: z.object({
        periods: z.array(
          z.object({
            key: z.string(),
            from: day,
            to: day,
            closed: z.boolean(),
            total: line,
            parts: z.array(line.extend({ part: z.string() })),
          }),
        ),
        waiting: z.object({
          total: count,
          parts: z.array(z.object({ part: z.string(), count })),
        }),
        areas: z.array(
          z.object({ id: z.uuid(), name: z.partialRecord(z.enum(['fi', 'sv', 'en']), z.string()) }),
        ),
      }),
    },
  },
  example: (samples) => ({
    as: 'county-leader',
    query: { county: samples.county, by: 'area', periods: '2' },
    status: 200,
  }),
  run: async ({ caller, query }) => {
    const read = await promisesForLeaders(caller, query)
    return {
      status: 200,
      body: {
        periods: read.periods.map(({ key, from, to, isClosed, total, parts }) => ({
          key,
          from,
          to,
          closed: isClosed,
          total: lineOf(total),
          parts: parts.map((each) => ({ ...lineOf(each), part: each.part })),
        })),
        waiting: {
          total: { ...read.waiting.total },
          parts: read.waiting.parts.map((each) => ({ part: each.part, count: { ...each.count } })),
        },
        areas: read.areas.map(({ id, name }) => ({ id, name: { ...name } })),
      },
    }
  },
})

const waited = z
  .object({
    requests: count,
    medianMinutes: z
      .int()
      .nullable()
      .meta({ description: 'As many waited longer as shorter, up to now where no answer has come.' }),
  })
  .meta({ id: 'Wait' })
const waitOf = ({ requests, medianMinutes }: Wait): z.input<typeof waited> => ({
  requests: { ...requests },
  medianMinutes,
})
const span = z.object({ key: z.string(), from: day, to: day })

const waits = operation({
  ...noInput,
  method: 'get',
  path: '/figures/waits',
  summary: 'Read how long families of an area waited',
  description:
    'By municipality, in the newest four-week period that has ended and the one before it; where waiting has grown is named. Small ' +
    'numbers are hidden. For those who lead somewhere in the county.',
  tag: 'Promises',
  auth: 'person',
  reach: 'private',
  query: z.object({ county: countyCode, area: z.uuid() }),
  problems: [404],
  answers: {
    200: {
      description: 'The municipalities of the area, by name.',
      schema: z.object({
        before: span,
        latest: span,
        municipalities: z.array(z.object({ municipality: z.string(), before: waited, latest: waited })),
        grown: z.array(z.string()),
      }),
    },
  },
  example: (samples) => ({
    as: 'area-lead',
    query: { county: samples.county, area: samples.area },
    status: 200,
  }),
  run: async ({ caller, query }) => {
    const read = await readWaits(caller, query)
    return {
      status: 200,
      body: {
        before: { key: read.before.key, from: read.before.from, to: read.before.to },
        latest: { key: read.latest.key, from: read.latest.from, to: read.latest.to },
        municipalities: read.waits.map(({ municipality, before, latest }) => ({
          municipality,
          before: waitOf(before),
          latest: waitOf(latest),
        })),
        grown: [...read.grown],
      },
    }
  },
})

/** Read by anybody. */
export const promiseOperations: readonly Operation[] = [promises]
/** Read by those who lead, signed in. */
export const figureOperations: readonly Operation[] = [figures, waits]
