import { addDays, daysBetween, type PlainDate, periodsBack } from '#platform/dates.ts'
import type { PastRequest } from './request-history.ts'

/** How long each waited for an answer, in hours: in the last period that has ended but one, and in the last one. */
const waited: readonly {
  readonly municipality: string
  readonly before: readonly number[]
  readonly latest: readonly number[]
}[] = [
  { municipality: '499', before: [3, 4, 5, 6, 7, 9, 11], latest: [16, 19, 22, 26, 28, 31, 33, 38, 44] },
  { municipality: '905', before: [2, 3, 4, 5, 6, 7, 8, 10], latest: [2, 3, 4, 4, 5, 6, 8, 9] },
  { municipality: '399', before: [3, 4, 6, 7, 9], latest: [3, 5, 6, 7, 8] },
  { municipality: '946', before: [4, 5, 6, 8, 9], latest: [3, 4, 6, 7, 9] },
]

/**
 * Families of the middle area who asked in the last two ended periods. In Mustasaari they waited much longer in the newer
 * one: it is what the lead of the area sees and begins a trial about.
 */
export function waitsGrown(today: PlainDate): readonly PastRequest[] {
  const [before, latest] = periodsBack(today, 3)
  if (before === undefined || latest === undefined) return []
  return waited.flatMap((town) =>
    [
      { period: before, all: town.before },
      { period: latest, all: town.latest },
    ].flatMap(({ period, all }) =>
      all.map((hours, position): PastRequest => ({
        key: `demo-past-${town.municipality}-${period.key}-${position}`,
        county: '17',
        municipality: town.municipality,
        door: 'guidance',
        topics: ['something-else'],
        daysAgo: daysBetween(addDays(period.from, 1 + position * 2), today),
        minutes: 8 * 60 + position * 17,
        takenAfterHours: hours * 0.6,
        answeredAfterHours: hours,
        byAnswer: position % 2 === 0,
        handedOver: false,
      })),
    ),
  )
}
