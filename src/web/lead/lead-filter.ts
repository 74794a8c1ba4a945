import {
  type LeaderFigures,
  type Line,
  type PeriodFigures,
  type SplitBy,
  splits,
} from '#capabilities/metrics/index.ts'

export const periodCounts = [6, 13, 26] as const

/** What the page was asked to show, read from its address. What is not understood is left out, never refused. */
export type Chosen = {
  readonly county: string
  readonly by: SplitBy
  /** A door's key or an area's id. */
  readonly part: string | undefined
  readonly periods: (typeof periodCounts)[number]
  readonly period: string | undefined
}

export const asQuery = ({
  county,
  by,
  part,
  periods,
  period,
}: Chosen): Readonly<Record<string, string | number | undefined>> => ({
  county,
  by: by === splits[0] ? undefined : by,
  part,
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
    by: splits.find((split) => split === query['by']) ?? splits[0],
    part: emptyAsNone(query['part']),
    periods: periodCounts.find((count) => String(count) === query['periods']) ?? periodCounts[0],
    period: emptyAsNone(query['period']),
  }
}

/** The line of one door or area in a period, or of all together. */
export const lineOf = (figures: PeriodFigures, part: string | undefined): Line =>
  (part === undefined ? undefined : figures.parts.find((line) => line.part === part)) ?? figures.total

/** The period whose parts are shown: the chosen one, else the newest that is closed. */
export const partsPeriod = (
  { periods }: LeaderFigures,
  wanted: string | undefined,
): PeriodFigures | undefined =>
  periods.find((period) => period.key === wanted) ??
  periods.findLast((period) => period.isClosed) ??
  periods.at(-1)
