import { addDays, helsinkiDate, instantInHelsinki, wallTime } from '#platform/dates.ts'
import { isPromiseWorkingDay } from '#platform/finnish-calendar.ts'

const halfPastSeven = wallTime('07:30')

/** The next working morning's half past seven, Finnish time: when everybody hears what the day holds. */
export function nextMorning(now: Date): Date {
  for (let day = helsinkiDate(now); ; day = addDays(day, 1)) {
    const at = instantInHelsinki(day, halfPastSeven)
    if (isPromiseWorkingDay(day) && at > now) return at
  }
}
