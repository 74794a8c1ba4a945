import { addDays, daysBetween, type PlainDate, periodsBack } from '#platform/dates.ts'
import type { PastRequest } from './request-history.ts'

/** How long each waited for an answer, in hours: before, and in the newest period that has ended. */
const hoursBefore = [3, 4, 5, 6, 7, 9, 11]
const hoursLatest = [16, 19, 22, 26, 28, 31, 33, 38, 44]

/**
 * Families of Mustasaari who asked in the last two ended periods: in the newer one they waited much longer. It is what the
 * lead of the area sees and begins a trial about.
 */
export function waitsGrown(today: PlainDate): readonly PastRequest[] {
  const [before, latest] = periodsBack(today, 3)
  if (before === undefined || latest === undefined) return []
  return [
    { period: before, waited: hoursBefore },
    { period: latest, waited: hoursLatest },
  ].flatMap(({ period, waited }) =>
    waited.map((hours, position): PastRequest => ({
      key: `demo-past-17-${period.key}-${position}`,
      county: '17',
      municipality: '499',
      door: 'guidance',
      topics: ['something-else'],
      daysAgo: daysBetween(addDays(period.from, 1 + position * 2), today),
      minutes: 8 * 60 + position * 17,
      takenAfterHours: hours * 0.6,
      answeredAfterHours: hours,
      byAnswer: position % 2 === 0,
      handedOver: false,
    })),
  )
}
