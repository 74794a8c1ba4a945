/**
 * Calendar days and wall-clock times in Finland.
 * A day is text ('2026-11-26'), an instant is a Date; only the functions here go from one to the other,
 * so that no day ever depends on the time zone of the machine.
 */
declare const plain: unique symbol
export type PlainDate = string & { readonly [plain]: 'date' }

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A time on the wall, 'HH:MM', from 00:00 to 23:59. */
export type WallTime = `${number}:${number}`

const dayInMs = 86_400_000
const minuteInMs = 60_000

/** Reads a day; throws on anything that is not a real day of the calendar. */
export function plainDate(text: string): PlainDate {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  if (instant === undefined || Number.isNaN(instant.getTime()) || isoDay(instant) !== text) {
    throw new RangeError(`Not a calendar day: ${text}`)
  }
  return text as PlainDate
}

/** Reads a wall-clock time; throws on anything but 00:00–23:59. */
export function wallTime(text: string): WallTime {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new RangeError(`Not a time of day: ${text}`)
  return text as WallTime
}

const isoDay = (instant: Date): string => instant.toISOString().slice(0, 10)

const midnightUtc = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`)

const whole = (count: number): number => {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number: ${count}`)
  return count
}

export const addDays = (date: PlainDate, days: number): PlainDate =>
  plainDate(isoDay(new Date(midnightUtc(date) + whole(days) * dayInMs)))

export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  (midnightUtc(to) - midnightUtc(from)) / dayInMs

/** For sorting: negative when `a` is earlier, 0 when they are the same day. */
export const compareDates = (a: PlainDate, b: PlainDate): number => (a < b ? -1 : a > b ? 1 : 0)

export type DateParts = { readonly year: number; readonly month: number; readonly day: number }

export const partsOf = (date: PlainDate): DateParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

export const dateFrom = ({ year, month, day }: DateParts): PlainDate =>
  plainDate(`${padded(year, 4)}-${padded(month)}-${padded(day)}`)

const padded = (value: number, length = 2): string => String(value).padStart(length, '0')

export function weekday(date: PlainDate): Weekday {
  const sundayIsZero = new Date(midnightUtc(date)).getUTCDay()
  return (sundayIsZero === 0 ? 7 : sundayIsZero) as Weekday
}

/** The same day number that many months on, or the last day of the month when it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + whole(months)
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  return dateFrom({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) })
}

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** An instant that many minutes later, or earlier when negative. Real time passes: the DST change is not felt. */
export const addMinutes = (instant: Date, minutes: number): Date =>
  new Date(Math.round(instant.getTime() + minutes * minuteInMs))

/** The length from one instant to another in minutes, negative when `to` is earlier. */
export const minutesBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / minuteInMs

// --- Helsinki ---------------------------------------------------------------------------------------------

// Making a formatter costs a thousand times more than using it.
const helsinki = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

type Wall = { readonly date: string; readonly time: string; readonly second: string }

function onTheWall(instant: Date): Wall {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of helsinki.formatToParts(instant)) part[type] = value
  return {
    date: `${(part.year ?? '').padStart(4, '0')}-${part.month}-${part.day}`,
    time: `${part.hour}:${part.minute}`,
    second: part.second ?? '00',
  }
}

/** The day it is in Finland at that instant. */
export const helsinkiDate = (instant: Date): PlainDate => plainDate(onTheWall(instant).date)

/** The time the clock on a wall in Finland shows at that instant. */
export const helsinkiTime = (instant: Date): WallTime => wallTime(onTheWall(instant).time)

/**
 * The instant at which a clock in Finland shows that day and time.
 * In the autumn night when an hour comes twice, the first one; in the spring night when an hour is missing,
 * the time moves forward by that hour, as the clocks do.
 */
export function instantInHelsinki(date: PlainDate, time: WallTime): Date {
  const asIfUtc = Date.parse(`${plainDate(date)}T${wallTime(time)}:00Z`)
  const before = offsetAt(asIfUtc - dayInMs)
  const after = offsetAt(asIfUtc + dayInMs)
  const missing = before !== after && offsetAt(asIfUtc - after) !== after
  const first = before === after || missing || offsetAt(asIfUtc - before) === before
  return new Date(asIfUtc - (first ? before : after))
}

function offsetAt(ms: number): number {
  const { date, time, second } = onTheWall(new Date(ms))
  return Date.parse(`${date}T${time}:${second}Z`) - Math.floor(ms / 1000) * 1000
}

// --- Weeks and periods ------------------------------------------------------------------------------------

export type IsoWeek = { readonly year: number; readonly week: number }

/** The ISO week; its year is the year of the week's Thursday. */
export function isoWeek(date: PlainDate): IsoWeek {
  const { year } = partsOf(addDays(date, 4 - weekday(date)))
  return { year, week: Math.floor(daysBetween(mondayOfWeek(year, 1), date) / 7) + 1 }
}

/** The fourth of January is always in week 1. */
const mondayOfWeek = (year: number, week: number): PlainDate => {
  const fourth = dateFrom({ year, month: 1, day: 4 })
  return addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7)
}

export type Period = { readonly key: string; readonly from: PlainDate; readonly to: PlainDate }

const periodsInYear = 13

/**
 * The four-week period a day belongs to: thirteen in a year, ISO weeks 1–4, 5–8 … 49–52.
 * A week 53 belongs to the thirteenth. The key sorts as text: '2026-P12'.
 */
export function fourWeekPeriod(date: PlainDate): Period {
  const { year, week } = isoWeek(date)
  const number = Math.min(Math.ceil(week / 4), periodsInYear)
  const next = number === periodsInYear ? mondayOfWeek(year + 1, 1) : mondayOfWeek(year, number * 4 + 1)
  return {
    key: `${padded(year, 4)}-P${padded(number)}`,
    from: mondayOfWeek(year, number * 4 - 3),
    to: addDays(next, -1),
  }
}

/** The last `n` periods, oldest first; the last one is the period the day itself is in, still running. */
export function periodsBack(date: PlainDate, n: number): readonly Period[] {
  const periods: Period[] = []
  let day = date
  for (let count = 0; count < whole(n); count += 1) {
    const period = fourWeekPeriod(day)
    periods.unshift(period)
    day = addDays(period.from, -1)
  }
  return periods
}
