/** From rows to what is shown: what is left of each resource, and what a family can do about a day now. */
import { plainDate, wallTime } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { entryNow, entryWindow } from './domain/entry.ts'
import { hoursOn } from './domain/series.ts'
import type { Cursor, DayRow, MonthFact } from './queries-programme.ts'
import type { ActivityRow, PlaceItemRow } from './queries-views.ts'
import type { Left, MeetingPlaceItem, MonthDay, MonthRow, ProgrammeDay } from './view-types.ts'

export const leftOf = (of: number | null, taken: number): Left => ({
  of,
  left: of === null ? null : Math.max(0, of - taken),
})

/** When the series begins first and last, for sign-ups to the whole of it. */
function edges(row: DayRow): { firstStartsAt: Date; lastStartsAt: Date | null } {
  if (row.signUpFor === 'day') return { firstStartsAt: row.startsAt, lastStartsAt: row.startsAt }
  const opens = wallTime(row.opens)
  const last = row.rule === null ? row.firstDay : row.lastDay
  return {
    firstStartsAt: hoursOn(plainDate(row.firstDay), opens, opens).startsAt,
    lastStartsAt: last === null ? null : hoursOn(plainDate(last), opens, opens).startsAt,
  }
}

export function dayOf(row: DayRow, now: Date): ProgrammeDay {
  const { seatsOf, careOf, coffeeOf, seatsTaken, careTaken, coffeeTaken, waiting, waitingLimit, ...rest } =
    row
  const {
    opensDaysBefore,
    closesHoursBefore,
    firstDay: _first,
    lastDay: _last,
    rule: _rule,
    opens: _opens,
    ...day
  } = rest
  const window = entryWindow(
    { signUpFor: row.signUpFor, opensDaysBefore, closesHoursBefore },
    row,
    edges(row),
  )
  const rule = {
    entry: row.entry,
    signUpFor: row.signUpFor,
    opensDaysBefore,
    closesHoursBefore,
    waitingLimit,
    seats: seatsOf,
  }
  const signsUp = row.entry !== 'open'
  return {
    ...day,
    entryNow: entryNow(rule, row, window, { seats: seatsTaken, waiting }, now),
    signUpOpensAt: signsUp ? window.opensAt : null,
    signUpClosesAt: signsUp ? window.closesAt : null,
    seats: leftOf(seatsOf, seatsTaken),
    care: leftOf(careOf, careTaken),
    coffee: leftOf(coffeeOf, coffeeTaken),
  }
}

/** What is left of the whole series; where one signs up day by day, only how many there are each day. */
export function activityLeft(row: ActivityRow): { seats: Left; care: Left; coffee: Left } {
  const left = (of: number | null, taken: number): Left =>
    row.signUpFor === 'series' ? leftOf(of, taken) : { of, left: of }
  return {
    seats: left(row.seatsOf, row.seatsTaken),
    care: left(row.careOf, row.careTaken),
    coffee: left(row.coffeeOf, row.coffeeTaken),
  }
}

export function itemOf({ nextId, nextActivity, nextAt, nextTitle, ...item }: PlaceItemRow): MeetingPlaceItem {
  const isNext = nextId !== null && nextActivity !== null && nextAt !== null && nextTitle !== null
  return {
    ...item,
    next: isNext ? { id: nextId, activityId: nextActivity, startsAt: nextAt, title: nextTitle } : null,
  }
}

/** Every day of the month with what was found on it. */
export function monthDays(facts: readonly MonthFact[], days: readonly string[]): readonly MonthDay[] {
  const found = new Map<string, { count: number; cancelled: number; rows: MonthRow[] }>()
  for (const fact of facts) {
    const { date, count, cancelled, ...row } = fact
    const day = found.get(date) ?? { count, cancelled, rows: [] }
    if (row.id !== null) day.rows.push(row)
    found.set(date, day)
  }
  return days.map((date) => ({
    date: plainDate(date),
    ...(found.get(date) ?? { count: 0, cancelled: 0, rows: [] }),
  }))
}

// --- Pages -------------------------------------------------------------------------------------------------------

export const cursorOf = ({ startsAt, id }: { startsAt: Date; id: string }): string =>
  `${startsAt.toISOString()}_${id}`

const badCursor = (): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field: 'after', code: 'invalid-format' }] })

/** Where the page before ended. */
export function readCursor(after: string | null): Cursor | null {
  if (after === null || after === '') return null
  const [, at, id] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f-]{36})$/.exec(after) ?? []
  if (at === undefined || id === undefined) throw badCursor()
  return { at, id }
}

/** Where lists that have no other order than their own go on. */
export function readOffset(after: string | null): number {
  if (after === null || after === '') return 0
  if (!/^\d{1,5}$/.test(after)) throw badCursor()
  return Number(after)
}
