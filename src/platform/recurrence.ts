import { RRuleTemporal } from 'rrule-temporal'
import { type PlainDate, plainDate } from './dates.ts'

/**
 * Days that return by a rule of RFC 5545. Only days: the hours of a day are wall-clock times, put on the day afterwards, so
 * that a change of the clocks moves nothing. Rules that end or that return many times a day are not taken.
 * @source RFC 5545 3.3.10
 */
const shape =
  /^FREQ=(DAILY|WEEKLY|MONTHLY)(;INTERVAL=([1-9]|1\d|2[0-6]))?(;BYDAY=((-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU))(,(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)){0,13})?(;BYMONTHDAY=(-1|[1-9]|[12]\d|3[01])(,(-1|[1-9]|[12]\d|3[01])){0,5})?$/

/** A rule that `occurrenceDays` reads. Numbered weekdays belong to months only. */
export const isRecurrenceRule = (rule: string): boolean =>
  shape.test(rule) && (rule.startsWith('FREQ=MONTHLY') || !/BYDAY=.*(-1|[1-5])[A-Z]|BYMONTHDAY/.test(rule))

const zone = 'Europe/Helsinki'
const noon = (day: PlainDate): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' })

/** The days on which the rule, counted from `start`, returns within `from` and `to`, both included. */
export function occurrenceDays(
  rule: string,
  start: PlainDate,
  from: PlainDate,
  to: PlainDate,
): readonly PlainDate[] {
  if (!isRecurrenceRule(rule)) throw new RangeError('Not a rule of days')
  if (to < from || to < start) return []
  const days = new RRuleTemporal({ rruleString: rule, dtstart: noon(start), cache: false })
  return days
    .between(noon(from < start ? start : from), noon(to), true)
    .map((each) => plainDate(each.toPlainDate().toString()))
}
