import { addDays, type PlainDate, plainDate } from '#platform/dates.ts'
import { isEve, isHoliday } from '#platform/finnish-calendar.ts'
import { isRecurrenceRule, occurrenceDays } from '#platform/recurrence.ts'
import { type Form, many, one } from '#web/page.ts'
import { ruleDays } from './rules-in-words.ts'

export const monthWeeks = ['1', '2', '3', '4', '-1'] as const
export const rhythms = ['w1', 'w2', 'month'] as const

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** The rule that the choices of the form make; empty when they make none. @source RFC 5545 3.3.10 */
export function ruleIn(form: Form): string {
  const days = ruleDays.filter((day) => many(form, 'days').includes(day))
  const weeks = monthWeeks.filter((week) => many(form, 'weeks').includes(week))
  const rhythm = one(form, 'rhythm')
  const rule =
    rhythm === 'month'
      ? `FREQ=MONTHLY;BYDAY=${weeks.flatMap((week) => days.map((day) => `${week}${day}`)).join(',')}`
      : `FREQ=WEEKLY${rhythm === 'w2' ? ';INTERVAL=2' : ''};BYDAY=${days.join(',')}`
  return isRecurrenceRule(rule) ? rule : ''
}

/** What is shown of a rule before it is kept. */
const shown = 5

/** The next days of a rule on which people work. */
export function nextDays(rule: string, firstDay: string, today: PlainDate): readonly PlainDate[] {
  if (!isRecurrenceRule(rule)) return []
  const first = isDay(firstDay) ? plainDate(firstDay) : today
  return occurrenceDays(rule, first, today, addDays(first > today ? first : today, 366))
    .filter((day) => !isHoliday(day) && !isEve(day))
    .slice(0, shown)
}
