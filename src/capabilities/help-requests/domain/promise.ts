import {
  addDays,
  addMinutes,
  helsinkiDate,
  instantInHelsinki,
  minutesBetween,
  wallTime,
  weekday,
} from '#platform/dates.ts'
import type { PlainDate, WallTime, Weekday } from '#platform/dates.ts'
import { isEve, isHoliday, isPromiseWorkingDay } from '#platform/finnish-calendar.ts'
import type { Move } from './flow.ts'

/**
 * The promise: a door tells the family by when a person answers, and the county shows how often it was so.
 *
 * - It is kept when a person answers at the latest at the due moment: behind the code, or by a contact that reached
 *   the family. A try that did not reach the family does not keep it.
 * - Waiting for the family does not stop the clock. A hand-over keeps the first promise.
 * - A contact outside the door's hours counts from the next opening; holidays and eves are closed days.
 * - It is the county's own word and never replaces a statutory limit, which is counted in `finnish-calendar`.
 *
 * @source R16, ADR-0009
 */
export type PlainPromise =
  | { readonly kind: 'working-days'; readonly days: number }
  | { readonly kind: 'opening-hours'; readonly hours: number }
  | { readonly kind: 'same-day' }

/** What a door promises, and what it promises instead to those who come on a certain weekday. */
export type DoorPromise = PlainPromise & {
  readonly byWeekday?: Readonly<Partial<Record<Weekday, PlainPromise>>>
}

/** When a door is open, by ISO weekday. A day that is not named is closed; a day ends at 23:59 at the latest. */
export type DoorHours = Readonly<
  Partial<Record<Weekday, { readonly opens: WallTime; readonly closes: WallTime }>>
>

/** A day on which the usual hours do not hold, a holiday or not: other hours, or closed where none are given. */
export type SpecialDay = {
  readonly day: PlainDate
  readonly opens: WallTime | null
  readonly closes: WallTime | null
}
export type SpecialDays = readonly SpecialDay[]
const noSpecialDays: SpecialDays = []

/** How a family may be reached; without any, the answer waits behind the code. @source R13, R14 */
export const contactWays = ['phone', 'text-message', 'email'] as const

// --- Opening hours ----------------------------------------------------------------------------------------

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The opening minute is inside, the closing minute outside. */
type Opening = { readonly date: PlainDate; readonly opens: Date; readonly closes: Date }

/** The days on which the door is open, from `date` onwards or backwards. Endless: the door must open sometimes. */
function* openings(
  date: PlainDate,
  step: 1 | -1,
  hours: DoorHours,
  special: SpecialDays,
): Generator<Opening, never> {
  assertDoorOpens(hours)
  for (let day = date; ; day = addDays(day, step)) {
    const times = hoursOn(day, hours, special)
    if (times === undefined) continue
    const opening = {
      date: day,
      opens: instantInHelsinki(day, times.opens),
      closes: instantInHelsinki(day, times.closes),
    }
    // Hours that lie within the missing hour of the spring night are no hours on that day.
    if (opening.opens < opening.closes) yield opening
  }
}

/** The hours of one day: its own where it has them, none on a holiday or an eve, else those of its weekday. */
export function hoursOn(
  day: PlainDate,
  hours: DoorHours,
  special: SpecialDays = noSpecialDays,
): { readonly opens: WallTime; readonly closes: WallTime } | undefined {
  const own = special.find((each) => each.day === day)
  if (own !== undefined) {
    return own.opens === null || own.closes === null ? undefined : { opens: own.opens, closes: own.closes }
  }
  return isHoliday(day) || isEve(day) ? undefined : hours[weekday(day)]
}

function assertDoorOpens(hours: DoorHours): void {
  const named = weekdays.flatMap((day) => hours[day] ?? [])
  if (named.length === 0) throw new RangeError('This door is never open')
  for (const { opens, closes } of named) {
    if (wallTime(opens) >= wallTime(closes)) {
      throw new RangeError(`This door closes before it opens: ${opens}–${closes}`)
    }
  }
}

const openingAtOrAfter = (instant: Date, hours: DoorHours, special: SpecialDays): Opening => {
  const open = openings(helsinkiDate(instant), 1, hours, special)
  for (;;) {
    const opening = open.next().value
    if (instant < opening.closes) return opening
  }
}

const later = (a: Date, b: Date): Date => (a > b ? a : b)
const earlier = (a: Date, b: Date): Date => (a < b ? a : b)

/**
 * From when the promise is counted: the arrival itself within the door's hours, else the next opening.
 * Who comes at the closing minute has come after closing.
 * @source R16, ADR-0009
 */
export const effectiveArrival = (arrived: Date, hours: DoorHours, special = noSpecialDays): Date =>
  later(arrived, openingAtOrAfter(arrived, hours, special).opens)

// --- The due moment ---------------------------------------------------------------------------------------

/**
 * By when a person answers. A working day is Monday to Friday, no holiday, no eve, and the door is open on it;
 * the day of the effective arrival is not counted and the last day ends when the door closes. Where the promise differs
 * by weekday, the weekday of the effective arrival decides.
 * @source R16, ADR-0009, ADR-0027
 */
export function promiseDue(
  arrived: Date,
  promise: DoorPromise,
  hours: DoorHours,
  special = noSpecialDays,
): Date {
  const arrival = openingAtOrAfter(arrived, hours, special)
  const effective = later(arrived, arrival.opens)
  const given = promise.byWeekday?.[weekday(arrival.date)] ?? promise
  switch (given.kind) {
    case 'working-days':
      return afterWorkingDays(arrival.date, given.days, hours, special)
    case 'opening-hours':
      if (!Number.isFinite(given.hours) || given.hours <= 0) {
        throw new RangeError(`Not a number of hours: ${given.hours}`)
      }
      return afterOpenMinutes(effective, given.hours * 60, hours, special)
    case 'same-day':
      return sameDay(effective, arrival, hours, special)
  }
}

function afterWorkingDays(from: PlainDate, days: number, hours: DoorHours, special: SpecialDays): Date {
  if (!Number.isSafeInteger(days) || days < 1) throw new RangeError(`Not a number of working days: ${days}`)
  if (!weekdays.some((day) => day <= 5 && hours[day] !== undefined)) {
    throw new RangeError('This door is open on no working day')
  }
  const open = openings(addDays(from, 1), 1, hours, special)
  for (let counted = 0; ;) {
    const { date, closes } = open.next().value
    if (isPromiseWorkingDay(date)) counted += 1
    if (counted === days) return closes
  }
}

/** The moment at which the door has been open for so many minutes more. */
export function afterOpenMinutes(
  from: Date,
  minutes: number,
  hours: DoorHours,
  special = noSpecialDays,
): Date {
  const open = openings(helsinkiDate(from), 1, hours, special)
  for (let left = minutes; ;) {
    const { opens, closes } = open.next().value
    const start = later(from, opens)
    const length = Math.max(0, minutesBetween(start, closes))
    if (length > 0 && left <= length) return addMinutes(start, left)
    left -= length
  }
}

/** For how many minutes the door is open between two moments. */
export function openMinutes(from: Date, to: Date, hours: DoorHours, special = noSpecialDays): number {
  const open = openings(helsinkiDate(from), 1, hours, special)
  for (let sum = 0; ;) {
    const { opens, closes } = open.next().value
    if (opens >= to) return sum
    sum += Math.max(0, minutesBetween(later(from, opens), earlier(to, closes)))
  }
}

/** With less than an hour left nobody can answer the same day: then it is the next open day's closing. */
const sameDay = (effective: Date, arrival: Opening, hours: DoorHours, special: SpecialDays): Date =>
  minutesBetween(effective, arrival.closes) >= 60
    ? arrival.closes
    : openingAtOrAfter(arrival.closes, hours, special).closes

// --- Before it breaks -------------------------------------------------------------------------------------

/**
 * When the unit is warned that a promise is about to break: a quarter of the time is left, and at least two hours.
 * Moved back so that the unit still has an hour of its opening time to act in, but never before the arrival.
 * @source R16, ADR-0009
 */
export function warningAt(effective: Date, due: Date, hours: DoorHours, special = noSpecialDays): Date {
  const quarter = minutesBetween(effective, due) / 4
  return later(effective, lastCall(addMinutes(due, -Math.max(quarter, 120)), hours, special))
}

/**
 * When the area lead is told: at least an hour before the due moment, while the door is open; never before the warning.
 * @source R16, ADR-0009
 */
export const escalationAt = (effective: Date, due: Date, hours: DoorHours, special = noSpecialDays): Date =>
  later(effective, lastCall(addMinutes(due, -60), hours, special))

/** The last moment up to `wanted` at which the door is open and stays open for an hour more (or has just opened). */
function lastCall(wanted: Date, hours: DoorHours, special: SpecialDays): Date {
  const open = openings(helsinkiDate(wanted), -1, hours, special)
  for (;;) {
    const { opens, closes } = open.next().value
    if (opens <= wanted) return earlier(wanted, later(opens, addMinutes(closes, -60)))
  }
}

// --- Kept or broken ---------------------------------------------------------------------------------------

/** The moves that keep a promise: a person has answered, or has reached the family. @source R16, ADR-0009 */
export const keepsPromise = (move: Move): boolean => move === 'answer' || move === 'contact-reached'

export type PromiseState = 'open' | 'kept' | 'broken'

/** `keptAt` is the first move that keeps the promise. An answer at the due moment itself is in time. */
export type GivenPromise = { readonly dueAt: Date; readonly keptAt: Date | null }

/** @source R16, ADR-0009 */
export function promiseState({ dueAt, keptAt }: GivenPromise, now: Date): PromiseState {
  if (keptAt !== null) return keptAt <= dueAt ? 'kept' : 'broken'
  return now > dueAt ? 'broken' : 'open'
}

/**
 * A family that withdraws before the due moment, and before an answer, releases the county from the promise:
 * such a request is neither kept nor broken and is left out of the share.
 * @source R16, ADR-0009
 */
export const isReleased = ({ dueAt, keptAt }: GivenPromise, withdrawnAt: Date | null): boolean =>
  keptAt === null && withdrawnAt !== null && withdrawnAt <= dueAt
