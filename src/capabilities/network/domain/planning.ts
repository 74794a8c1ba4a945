import type { FigureKind } from './area-words.ts'

export type Point = { readonly lon: number; readonly lat: number }
export type PlanningPlace = Point & {
  readonly kind: 'centre' | 'meeting-place'
  readonly name: Readonly<Record<string, string>>
}
export type Figure = {
  readonly municipality: string
  readonly what: FigureKind
  readonly year: number
  readonly value: number
  readonly source: string
}
export type PlanningMunicipality = Point & {
  readonly code: string
  readonly name: Readonly<Record<string, string>>
  readonly area: string | null
  /** Published services that stand in the municipality, and those that come or reach there. */
  readonly standing: number
  readonly coming: number
  readonly population: number
}

export type PlanningLine = PlanningMunicipality & {
  readonly figures: Readonly<Partial<Record<FigureKind, Figure>>>
  readonly perThousand: number | null
  readonly centre: { readonly name: PlanningPlace['name']; readonly km: number } | null
  readonly meetingPlace: { readonly name: PlanningPlace['name']; readonly km: number } | null
  readonly gaps: readonly PlanningGap[]
}
export const planningGaps = ['no-figures', 'far-centre', 'far-meeting-place', 'few-services'] as const
export type PlanningGap = (typeof planningGaps)[number]

/** Beyond this a family with small children hardly comes without a car; an area may judge otherwise. */
export const farKm = 25
/** Services per 1,000 children are few when under this share of the county's median. */
const fewShare = 0.5

const radians = Math.PI / 180
/** Kilometres as the crow flies, by the haversine formula. */
export function kilometresBetween(a: Point, b: Point): number {
  const half =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(half))
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10

function nearest(
  from: Point,
  places: readonly PlanningPlace[],
): { readonly name: PlanningPlace['name']; readonly km: number } | null {
  const [first] = places
    .map((place) => ({ name: place.name, km: kilometresBetween(from, place) }))
    .toSorted((a, b) => a.km - b.km)
  return first === undefined ? null : { name: first.name, km: Math.round(first.km) }
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

/**
 * Each municipality with what is known of its families, the services that stand there per 1,000 children, and how far the nearest
 * centre and meeting place are. A gap is said, never hidden: also a figure that nobody has given.
 * @source R47
 */
export function planningOf(
  municipalities: readonly PlanningMunicipality[],
  figures: readonly Figure[],
  places: readonly PlanningPlace[],
): readonly PlanningLine[] {
  const centres = places.filter(({ kind }) => kind === 'centre')
  const meeting = places.filter(({ kind }) => kind === 'meeting-place')
  const lines = municipalities.map((each) => {
    const own = figures.filter(({ municipality }) => municipality === each.code)
    const latest: Partial<Record<FigureKind, Figure>> = {}
    for (const figure of own) {
      const before = latest[figure.what]
      if (before === undefined || before.year < figure.year) latest[figure.what] = figure
    }
    const children = latest.children?.value ?? 0
    return {
      ...each,
      figures: latest,
      perThousand: children === 0 ? null : oneDecimal((each.standing / children) * 1000),
      centre: nearest(each, centres),
      meetingPlace: nearest(each, meeting),
    }
  })
  const few =
    median(lines.flatMap(({ perThousand }) => (perThousand === null ? [] : [perThousand]))) * fewShare
  return lines.map((line) => ({
    ...line,
    gaps: [
      ...(line.figures.children === undefined ? (['no-figures'] as const) : []),
      ...(line.centre === null || line.centre.km > farKm ? (['far-centre'] as const) : []),
      ...(line.meetingPlace === null || line.meetingPlace.km > farKm ? (['far-meeting-place'] as const) : []),
      ...(line.perThousand !== null && line.perThousand < few ? (['few-services'] as const) : []),
    ],
  }))
}
