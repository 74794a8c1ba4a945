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
export type DoorPromise =
  | { readonly kind: 'working-days'; readonly days: number }
  | { readonly kind: 'opening-hours'; readonly hours: number }
  | { readonly kind: 'same-day' }

/** When a door is open, by ISO weekday. A day that is not named is closed; a day ends at 23:59 at the latest. */
export type DoorHours = Readonly<
  Partial<Record<Weekday, { readonly opens: WallTime; readonly closes: WallTime }>>
>

/** How a family may be reached; without any, the answer waits behind the code. @source R13, R14 */
export const contactWays = ['phone', 'text-message', 'email'] as const

// --- Opening hours ----------------------------------------------------------------------------------------

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The opening minute is inside, the closing minute outside. */
type Opening = { readonly date: PlainDate; readonly opens: Date; readonly closes: Date }

/** The days on which the door is open, from `date` onwards or backwards. Endless: the door must open sometimes. */
function* openings(date: PlainDate, step: 1 | -1, hours: DoorHours): Generator<Opening, never> {
  assertDoorOpens(hours)
  for (let day = date; ; day = addDays(day, step)) {
    const times = isHoliday(day) || isEve(day) ? undefined : hours[weekday(day)]
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

function assertDoorOpens(hours: DoorHours): void {
  const named = weekdays.flatMap((day) => hours[day] ?? [])
  if (named.length === 0) throw new RangeError('This door is never open')
  for (const { opens, closes } of named) {
    if (wallTime(opens) >= wallTime(closes)) {
      throw new RangeError(`This door closes before it opens: ${opens}–${closes}`)
    }
  }
}

const openingAtOrAfter = (instant: Date, hours: DoorHours): Opening => {
  const open = openings(helsinkiDate(instant), 1, hours)
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
export const effectiveArrival = (arrived: Date, hours: DoorHours): Date =>
  later(arrived, openingAtOrAfter(arrived, hours).opens)

// --- The due moment ---------------------------------------------------------------------------------------

/**
 * By when a person answers. A working day is Monday to Friday, no holiday, no eve, and the door is open on it;
 * the day of the effective arrival is not counted and the last day ends when the door closes.
 * @source R16, ADR-0009
 */
export function promiseDue(arrived: Date, promise: DoorPromise, hours: DoorHours): Date {
  const arrival = openingAtOrAfter(arrived, hours)
  const effective = later(arrived, arrival.opens)
  switch (promise.kind) {
    case 'working-days':
      return afterWorkingDays(arrival.date, promise.days, hours)
    case 'opening-hours':
      return afterOpenTime(effective, promise.hours, hours)
    case 'same-day':
      return sameDay(effective, arrival, hours)
  }
}

function afterWorkingDays(from: PlainDate, days: number, hours: DoorHours): Date {
  if (!Number.isSafeInteger(days) || days < 1) throw new RangeError(`Not a number of working days: ${days}`)
  if (!weekdays.some((day) => day <= 5 && hours[day] !== undefined)) {
    throw new RangeError('This door is open on no working day')
  }
  const open = openings(addDays(from, 1), 1, hours)
  for (let counted = 0; ;) {
    const { date, closes } = open.next().value
    if (isPromiseWorkingDay(date)) counted += 1
    if (counted === days) return closes
  }
}

function afterOpenTime(effective: Date, openHours: number, hours: DoorHours): Date {
  if (!Number.isFinite(openHours) || openHours <= 0) {
    throw new RangeError(`Not a number of hours: ${openHours}`)
  }
  const open = openings(helsinkiDate(effective), 1, hours)
  for (let minutesLeft = openHours * 60; ;) {
    const { opens, closes } = open.next().value
    const start = later(effective, opens)
    const length = minutesBetween(start, closes)
    if (minutesLeft <= length) return addMinutes(start, minutesLeft)
    minutesLeft -= length
  }
}

/** With less than an hour left nobody can answer the same day: then it is the next open day's closing. */
const sameDay = (effective: Date, arrival: Opening, hours: DoorHours): Date =>
  minutesBetween(effective, arrival.closes) >= 60
    ? arrival.closes
    : openingAtOrAfter(arrival.closes, hours).closes

// --- Before it breaks -------------------------------------------------------------------------------------

/**
 * When the unit is warned that a promise is about to break: a quarter of the time is left, and at least two hours.
 * Moved back so that the unit still has an hour of its opening time to act in, but never before the arrival.
 * @source R16, ADR-0009
 */
export function warningAt(effective: Date, due: Date, hours: DoorHours): Date {
  const quarter = minutesBetween(effective, due) / 4
  return later(effective, lastCall(addMinutes(due, -Math.max(quarter, 120)), hours))
}

/**
 * When the area lead is told: at least an hour before the due moment, while the door is open; never before the warning.
 * @source R16, ADR-0009
 */
export const escalationAt = (effective: Date, due: Date, hours: DoorHours): Date =>
  later(effective, lastCall(addMinutes(due, -60), hours))

/** The last moment up to `wanted` at which the door is open and stays open for an hour more (or has just opened). */
function lastCall(wanted: Date, hours: DoorHours): Date {
  const open = openings(helsinkiDate(wanted), -1, hours)
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
