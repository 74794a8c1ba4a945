/** How the promises to answer were kept, by four-week period, county and door: for leaders, and for everybody. */
import { z } from 'zod'
import { doors } from '#capabilities/help-requests/index.ts'
import {
  addDays,
  fourWeekPeriod,
  helsinkiDate,
  instantInHelsinki,
  type Period,
  periodsBack,
  type PlainDate,
  plainDate,
  wallTime,
} from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { figuresAccess } from './access.ts'
import { figuresOf, type Line, type PeriodFigures } from './domain/figures.ts'
import { type Count, suppressCounts } from './domain/suppression.ts'
import * as queries from './queries.ts'

const midnight = wallTime('00:00')

export const windowOf = ({ key, from, to }: Period): queries.Window => ({
  key,
  from: instantInHelsinki(from, midnight),
  until: instantInHelsinki(addDays(to, 1), midnight),
})

export function figuresFrom(
  rows: readonly queries.FactRow[],
  county: string,
  period: Period,
  today: PlainDate,
  parts: readonly string[] = doors,
): PeriodFigures {
  const own = rows.filter((row) => row.county === county && row.period === period.key)
  const whole = own.find((row) => row.part === null)
  const byPart = new Map(own.flatMap((row) => (row.part === null ? [] : [[row.part, row]])))
  const isClosed = period.to < today && (whole?.notDue ?? 0) === 0
  return figuresOf(period, isClosed, parts, byPart, whole)
}

// --- For leaders ----------------------------------------------------------------------------------------------

export type LeaderFigures = {
  readonly county: string
  readonly by: queries.SplitBy
  /** The areas by name; empty where the split is by door. */
  readonly areas: readonly queries.AreaRow[]
  /** Oldest first; the last one is still running. */
  readonly periods: readonly PeriodFigures[]
  /** Promises that wait for their answer now. */
  readonly waiting: {
    readonly total: Count
    readonly parts: readonly { readonly part: string; readonly count: Count }[]
  }
}

export const mostPeriods = 26
/** The part of a request that names no municipality of the county. */
export const nowhere = '-'
const usualPeriods = 6

/** A county's promises for those who lead there, the running period and what waits now included. @source R20, R58 */
export const promisesForLeaders = useCase({
  name: 'county-figures.read-promises',
  input: z.object({
    county: z.string().max(10),
    periods: z.coerce.number().int().min(1).max(mostPeriods).default(usualPeriods),
    by: z.enum(queries.splits).default('door'),
  }),
  needs: figuresAccess.read,
  id: ({ county }) => county,
  run: async (ctx, { county, periods, by }): Promise<LeaderFigures> => {
    const today = helsinkiDate(ctx.now)
    const wanted = periodsBack(today, periods)
    ctx.about({ county, periods, by })
    const areas = by === 'area' ? await queries.areasOf(ctx.tx, county) : []
    const parts = by === 'door' ? doors : [...areas.map(({ id }) => id), nowhere]
    const rows = await queries.facts(ctx.tx, {
      counties: [county],
      windows: wanted.map(windowOf),
      by,
      now: ctx.now,
      waiting: true,
    })
    const now = new Map(
      rows.flatMap((row) => (row.period === null && row.part !== null ? [[row.part, row.requests]] : [])),
    )
    const { cells, total } = suppressCounts(
      parts.map((part) => now.get(part) ?? 0),
      'cells',
    )
    return {
      county,
      by,
      areas,
      periods: wanted.map((period) => figuresFrom(rows, county, period, today, parts)),
      waiting: {
        total,
        parts: parts.map((part, index) => ({ part, count: cells[index] ?? { kind: 'hidden' } })),
      },
    }
  },
})

/** The counties in which the asker leads: where the figures may be opened. */
export const countiesLed = useCase({
  name: 'county-figures.list-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'the counties in which one leads' },
  run: ({ tx }) => queries.countiesLed(tx),
})

// --- For everybody --------------------------------------------------------------------------------------------

export type PublicPeriod = Omit<PeriodFigures, 'isClosed' | 'parts'> & {
  readonly doors: readonly (Line & { readonly door: string })[]
}
export type PublicFigures = {
  readonly counties: readonly {
    readonly county: string
    /** Closed periods only, oldest first. */
    readonly periods: readonly PublicPeriod[]
  }[]
}

const day = z.iso.date().refine((text) => text >= '2020-01-01' && text < '2100-01-01', 'invalid-value')

const isPlain = ({ requests }: Line): boolean => requests.kind === 'exact' && requests.value > 0

/** The four-week periods from one day to another, both included, the last of them at most `mostPeriods` many. */
function periodsBetween(from: PlainDate, to: PlainDate): readonly Period[] {
  const first = fourWeekPeriod(from)
  return periodsBack(to, mostPeriods).filter((period) => period.key >= first.key)
}

/**
 * How the promises were kept, open to all: county by county, only periods that have ended with every promise due, doors
 * only where they stand for five or more. Without dates, the last six periods.
 */
export const promisesKept = useCase({
  name: 'promise.read-public',
  trace: 'refusals',
  input: z.object({
    county: z.string().max(10).optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  needs: { openBecause: 'counts of closed periods without persons, small numbers hidden' },
  run: async (ctx, { county, from, to }): Promise<PublicFigures> => {
    const today = helsinkiDate(ctx.now)
    const inUse = await queries.countiesInUse(ctx.tx)
    if (county !== undefined && !inUse.includes(county)) throw notFound()
    const counties = county === undefined ? inUse : [county]
    const last = to === undefined || to > today ? today : plainDate(to)
    // The last two may not be closed yet.
    const wanted =
      from === undefined ? periodsBack(last, usualPeriods + 2) : periodsBetween(plainDate(from), last)
    const rows = await queries.facts(ctx.tx, {
      counties,
      windows: wanted.map(windowOf),
      by: 'door',
      now: ctx.now,
      waiting: false,
    })
    return {
      counties: counties.map((code) => {
        const closed = wanted
          .map((period) => figuresFrom(rows, code, period, today))
          .flatMap(({ isClosed, parts, ...rest }) =>
            isClosed
              ? [
                  {
                    ...rest,
                    doors: parts.filter(isPlain).map(({ part, ...line }) => ({ door: part, ...line })),
                  },
                ]
              : [],
          )
        return { county: code, periods: from === undefined ? closed.slice(-usualPeriods) : closed }
      }),
    }
  },
})
