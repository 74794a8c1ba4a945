import { addDays, helsinkiDate } from '#platform/dates.ts'
import { type Tallied, tallied } from './words.ts'

/** What is told of a check-up day in a day-care: numbers, and never whose. @source R80 */
export const checkUps = ['done', 'with-educator', 'vaccine-elsewhere', 'onward', 'moved'] as const
export type CheckUp = (typeof checkUps)[number]

export type CameWhat = Tallied | `check-up:${CheckUp}`
export const cameWhats: readonly CameWhat[] = [
  ...tallied,
  ...checkUps.map((each) => `check-up:${each}` as const),
]
export type Came = Readonly<Partial<Record<CameWhat, number>>>

/** How long a press may wait on a phone before it is sent: a week without a network. */
export const pressDaysLate = 7
/** Longer than that, so that a late repeat still finds its first one. */
export const pressKeptDays = 14
/** How long after the day its numbers may still be typed. */
export const countedDaysLate = 30
/** Notes of how a day went. */
export const noteKeptDays = 400
export const undoSeconds = 60
/** A phone's clock may be a little ahead. */
const aheadMinutes = 10

/** Adults and children; who came for the first time is among them. */
export const visitorsIn = (came: Came): number => (came.adults ?? 0) + (came.children ?? 0)

/** Why a day is not counted now; null when it is. From its first moment in Finland to a month after. */
export function notCounted(
  day: { readonly state: string; readonly startsAt: Date },
  now: Date,
): 'programme.day-cancelled' | 'programme.not-yet' | 'programme.counted-too-late' | null {
  if (day.state === 'cancelled') return 'programme.day-cancelled'
  const date = helsinkiDate(day.startsAt)
  const today = helsinkiDate(now)
  if (date > today) return 'programme.not-yet'
  if (addDays(date, countedDaysLate) < today) return 'programme.counted-too-late'
  return null
}

/** A press carries its own time: one that is ahead of us, or that a phone should have sent long ago, is not counted. */
export const isOfDay = (at: Date, now: Date): boolean =>
  at.getTime() <= now.getTime() + aheadMinutes * 60_000 &&
  at.getTime() >= now.getTime() - pressDaysLate * 86_400_000

/** What has to be pressed so that the old numbers become those that were typed afterwards. */
export function changesBetween(old: Came, typed: Came): readonly { what: CameWhat; change: number }[] {
  return cameWhats.flatMap((what) => {
    const wanted = typed[what]
    const change = wanted === undefined ? 0 : wanted - (old[what] ?? 0)
    return change === 0 ? [] : [{ what, change }]
  })
}
