import type { LeaderFigures, Line, PeriodFigures } from '#capabilities/metrics/index.ts'

export const periodCounts = [6, 13, 26] as const

/** What the page was asked to show, read from its address. What is not understood is left out, never refused. */
export type Chosen = {
  readonly county: string
  readonly door: string | undefined
  readonly periods: (typeof periodCounts)[number]
  readonly period: string | undefined
}

export const asQuery = ({
  county,
  door,
  periods,
  period,
}: Chosen): Readonly<Record<string, string | number | undefined>> => ({
  county,
  door,
  periods: periods === periodCounts[0] ? undefined : periods,
  period,
})

const emptyAsNone = (text: string | undefined): string | undefined => (text === '' ? undefined : text)

export function readChosen(
  query: Readonly<Record<string, string>>,
  own: { readonly counties: readonly string[]; readonly home: string },
): Chosen {
  const usual = own.counties.includes(own.home) ? own.home : (own.counties[0] ?? '')
  return {
    county: emptyAsNone(query['county']) ?? usual,
    door: emptyAsNone(query['door']),
    periods: periodCounts.find((count) => String(count) === query['periods']) ?? periodCounts[0],
    period: emptyAsNone(query['period']),
  }
}

/** The line of one door in a period, or of all doors together. */
export const lineOf = (figures: PeriodFigures, door: string | undefined): Line =>
  (door === undefined ? undefined : figures.doors.find((line) => line.door === door)) ?? figures.total

/** The period whose doors are shown: the chosen one, else the newest that is closed. */
export const doorsPeriod = (
  { periods }: LeaderFigures,
  wanted: string | undefined,
): PeriodFigures | undefined =>
  periods.find((period) => period.key === wanted) ??
  periods.findLast((period) => period.isClosed) ??
  periods.at(-1)
