import { addDays, addMonths, compareDates, daysBetween, partsOf, type PlainDate } from '#platform/dates.ts'
import { isPromiseWorkingDay, statutoryMonths, statutoryWorkingDay } from '#platform/finnish-calendar.ts'
import type { Text3 } from '#platform/text.ts'

/** How a limit is counted. 'no-number': the law says "without undue delay" and names no day. */
export type LimitCount =
  | { readonly kind: 'at-once' }
  | { readonly kind: 'working-days' | 'school-days' | 'days' | 'months'; readonly count: number }
  | { readonly kind: 'no-number' }

export const limitAreas = ['social', 'child-welfare', 'student-welfare', 'health'] as const
export type LimitArea = (typeof limitAreas)[number]

/** To whom a limit belongs: it runs for nobody else. */
export const limitGroups = ['everyone', 'special-support', 'child', 'under-23', '23-or-over'] as const
export type LimitGroup = (typeof limitGroups)[number]

/** A limit of the law as data: in force from one day to another, with its source, in three languages. */
export type LimitRule = {
  readonly code: string
  readonly area: LimitArea
  readonly of: LimitGroup
  readonly count: LimitCount
  readonly validFrom: string
  readonly validTo: string | null
  readonly source: Text3
  /** What is to be done by that day. */
  readonly what: Text3
  /** Which day is day 0. */
  readonly from: Text3
  /** The same for the family: what happens. */
  readonly toFamily: Text3
  /** False: known, but no lawyer has checked it against the act yet; shown with those words. */
  readonly isSourced: boolean
}

/** Whether somebody is that many years old on a day; whoever was born on a 29 February turns on 1 March in a common year. */
const turns = (born: PlainDate, years: number, day: PlainDate): boolean =>
  compareDates(born, addMonths(day, -12 * years)) <= 0

const schoolIsOut = (day: PlainDate): boolean => partsOf(day).month === 7

/**
 * The last day of a limit of so many school working days: Monday to Friday, no public holiday, no eve, and not July. The
 * municipalities' own breaks are not known here and count as working days, so the limit shown is never later than the right one.
 * @source OHL 15 §, ADR-0042
 */
export function schoolWorkingDay(from: PlainDate, count: number): PlainDate {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`Not a number of days: ${count}`)
  let day = from
  for (let counted = 0; counted < count;) {
    day = addDays(day, 1)
    if (isPromiseWorkingDay(day) && !schoolIsOut(day)) counted += 1
  }
  return day
}

/**
 * The day by which it is to be done; null where the law gives no number. The day of arrival is never counted. A limit in days
 * ends on its own day, also on a Sunday: earlier for the worker, never later for the family.
 * @source Act 150/1930, ADR-0042
 */
export function dueOf(count: LimitCount, dayZero: PlainDate): PlainDate | null {
  switch (count.kind) {
    case 'at-once':
      return dayZero
    case 'working-days':
      return statutoryWorkingDay(dayZero, count.count)
    case 'school-days':
      return schoolWorkingDay(dayZero, count.count)
    case 'days':
      return addDays(dayZero, count.count)
    case 'months':
      return statutoryMonths(dayZero, count.count)
    case 'no-number':
      return null
  }
}

/** The rule of that code in force on a day. */
export const ruleOn = (rules: readonly LimitRule[], code: string, day: PlainDate): LimitRule | undefined =>
  rules.find(
    (rule) => rule.code === code && rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo),
  )

export type NotForThem = 'born-unknown' | 'only-for-a-child' | 'only-under-23' | 'only-from-23'

/**
 * Whether the rule runs for somebody, by the age on day 0; null: it does. Without a person it is about the family as a whole, and
 * only limits that ask no age run. Whether a child needs special support is judged by a professional, not by this table.
 * @source SHL 36 §, LSL 26 §, ADR-0042
 */
export function whyNot(
  of: LimitGroup,
  someone: { readonly born: PlainDate | null } | null,
  dayZero: PlainDate,
): NotForThem | null {
  const born = someone?.born ?? null
  switch (of) {
    case 'everyone':
    case 'special-support':
      return null
    case 'child':
      return born !== null && turns(born, 18, dayZero) ? 'only-for-a-child' : null
    case 'under-23':
      if (born === null) return 'born-unknown'
      return turns(born, 23, dayZero) ? 'only-under-23' : null
    case '23-or-over':
      if (born === null) return 'born-unknown'
      return turns(born, 23, dayZero) ? null : 'only-from-23'
  }
}

export const limitDrops = ['mistake', 'need-gone', 'withdrawn', 'done-elsewhere'] as const
export type LimitDrop = (typeof limitDrops)[number]

export const limitStates = ['open', 'soon', 'late', 'met', 'met-late', 'dropped'] as const
export type LimitState = (typeof limitStates)[number]

/** Where a limit stands today. Done on the day itself is in time; from the next day on it is late. */
export function limitState(
  limit: {
    readonly due: PlainDate
    readonly metOn: PlainDate | null
    readonly dropped: LimitDrop | null
  },
  today: PlainDate,
  warnDays: number,
): LimitState {
  if (limit.dropped !== null) return 'dropped'
  if (limit.metOn !== null) return compareDates(limit.metOn, limit.due) <= 0 ? 'met' : 'met-late'
  const left = daysBetween(today, limit.due)
  return left < 0 ? 'late' : left <= warnDays ? 'soon' : 'open'
}
