import { helsinkiDate, helsinkiTime, weekday } from '#platform/dates.ts'
import { isHoliday } from '#platform/finnish-calendar.ts'
import type { Hours, HoursException, SearchDocument } from './model.ts'

/** A moment as the clocks of Finland show it. */
export type WallMoment = {
  readonly day: string
  readonly weekday: number
  readonly minute: number
  readonly holiday: boolean
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

export function wallMoment(now: Date): WallMoment {
  const day = helsinkiDate(now)
  return {
    day,
    weekday: weekday(day),
    minute: minutesOf(helsinkiTime(now)),
    holiday: isHoliday(day),
  }
}

const dayNames = ['1', '2', '3', '4', '5', '6', '7'] as const
const dayEnd = 24 * 60

type Span = { readonly from: number; readonly to: number }

/** A time that closes before it opens goes over midnight. */
function spansOf(hours: Hours, day: number): readonly Span[] {
  const name = dayNames[day - 1]
  return (name === undefined ? [] : (hours.week[name] ?? [])).map(({ opens, closes }) => {
    const [from, to] = [minutesOf(opens), minutesOf(closes)]
    return { from, to: to > from ? to : to + dayEnd }
  })
}

const lateClosing = dayEnd - 1
const alwaysOpen = (hours: Hours): boolean =>
  [1, 2, 3, 4, 5, 6, 7].every((day) =>
    spansOf(hours, day).some(({ from, to }) => from === 0 && to >= lateClosing),
  )

const holds = (exception: HoursException, site: string | null, day: string): boolean =>
  (exception.site === null || exception.site === site) && exception.from <= day && day <= exception.to

/**
 * Whether any place of it, or its telephone, is open at that moment. An exception rules over the week; on a public
 * holiday everything is closed but what never closes.
 */
export function isOpenAt(document: Pick<SearchDocument, 'hours' | 'exceptions'>, at: WallMoment): boolean {
  return document.hours.some((hours) => {
    const exception =
      document.exceptions.find((one) => one.site !== null && holds(one, hours.site, at.day)) ??
      document.exceptions.find((one) => holds(one, hours.site, at.day))
    if (exception !== undefined) {
      if (exception.opens === null || exception.closes === null) return false
      return minutesOf(exception.opens) <= at.minute && at.minute < minutesOf(exception.closes)
    }
    if (at.holiday && !alwaysOpen(hours)) return false
    const before = at.weekday === 1 ? 7 : at.weekday - 1
    return (
      spansOf(hours, at.weekday).some(({ from, to }) => from <= at.minute && at.minute < to) ||
      spansOf(hours, before).some(({ to }) => at.minute + dayEnd < to)
    )
  })
}

/** The weekdays on which it is open at all, in the morning and in the evening: a bit each, Monday lowest. */
export type WeekMasks = { readonly days: number; readonly mornings: number; readonly evenings: number }

const morningEnds = 10 * 60
const eveningBegins = 17 * 60

export function weekMasks(document: Pick<SearchDocument, 'hours'>): WeekMasks {
  let [days, mornings, evenings] = [0, 0, 0]
  for (const hours of document.hours) {
    for (let day = 1; day <= 7; day++) {
      for (const { from, to } of spansOf(hours, day)) {
        const bit = 1 << (day - 1)
        days |= bit
        if (from < morningEnds) mornings |= bit
        if (to > eveningBegins) evenings |= bit
      }
    }
  }
  return { days, mornings, evenings }
}

const saturdayAndSunday = 0b1100000

/** Open after five in the afternoon on some day, or on a Saturday or Sunday. */
export const isEveningOrWeekend = ({ days, evenings }: WeekMasks): boolean =>
  evenings !== 0 || (days & saturdayAndSunday) !== 0
