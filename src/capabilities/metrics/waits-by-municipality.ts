/** How long families waited for their first answer in each municipality of an area, in two periods beside each other. */
import { z } from 'zod'
import { helsinkiDate, type Period, periodsBack } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { figuresAccess } from './access.ts'
import { figuresOf, type Line } from './domain/figures.ts'
import { grown, type Wait, type WaitsOf } from './domain/waits.ts'
import { figuresFrom, nowhere, windowOf } from './promises-kept.ts'
import * as queries from './queries.ts'

export type AreaWaits = {
  readonly area: string
  /** The newest period that has ended, and the one before it. */
  readonly before: Period
  readonly latest: Period
  /** By name. */
  readonly waits: readonly WaitsOf[]
  /** The municipalities in which the wait has grown, most first. */
  readonly grown: readonly string[]
}

const untold: Wait = { requests: { kind: 'hidden' }, medianMinutes: null }

/**
 * The waits of an area's municipalities. Nothing is told of a period in which the area itself is not told exactly: the
 * parts would give it away.
 * @source ADR-0015, R183
 */
export const readWaits = useCase({
  name: 'county-figures.read-waits',
  input: z.object({ county: z.string().max(10), area: z.uuid() }),
  needs: figuresAccess.read,
  id: ({ county }) => county,
  run: async (ctx, { county, area }): Promise<AreaWaits> => {
    const today = helsinkiDate(ctx.now)
    ctx.about({ county, area })
    const areas = (await queries.areasOf(ctx.tx, county)).map(({ id }) => id)
    if (!areas.includes(area)) throw notFound()
    const [before, latest] = periodsBack(today, 3)
    if (before === undefined || latest === undefined) throw notFound()
    const windows = [before, latest].map(windowOf)
    const towns = await queries.municipalitiesOf(ctx.tx, area)
    const byArea = await queries.facts(ctx.tx, {
      counties: [county],
      windows,
      by: 'area',
      now: ctx.now,
      waiting: false,
    })
    const rows = await queries.waits(ctx.tx, { county, area, windows, now: ctx.now })
    const parts = [...towns, nowhere]
    const linesOf = (period: Period): ReadonlyMap<string, Wait> => {
      const whole = figuresFrom(byArea, county, period, today, [...areas, nowhere]).parts
      if (whole.find(({ part }) => part === area)?.requests.kind !== 'exact') return new Map()
      const own = rows.filter((row) => row.period === period.key)
      const figures = figuresOf(
        period,
        true,
        parts,
        new Map(own.flatMap((row) => (row.part === null ? [] : [[row.part, row]]))),
        own.find((row) => row.part === null),
      )
      return new Map(figures.parts.map(({ part, ...line }: Line & { part: string }) => [part, line]))
    }
    const [earlier, later] = [linesOf(before), linesOf(latest)]
    const told = (line: Wait | undefined): Wait =>
      line === undefined ? untold : { requests: line.requests, medianMinutes: line.medianMinutes }
    const waits = towns.map((municipality) => ({
      municipality,
      before: told(earlier.get(municipality)),
      latest: told(later.get(municipality)),
    }))
    return { area, before, latest, waits, grown: grown(waits).map(({ municipality }) => municipality) }
  },
})
