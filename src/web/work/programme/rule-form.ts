import { addDays, plainDate, type PlainDate } from '#platform/dates.ts'
import { isRecurrenceRule, occurrenceDays } from '#platform/recurrence.ts'
import { type Form, many, one } from '#web/page.ts'
import { monthWeeks, ruleIn } from '#web/work/times/recurrence.ts'
import { ruleDays } from '#web/work/times/rules-in-words.ts'

export const activityRhythms = ['once', 'w1', 'w2', 'month', 'keep'] as const
export type Rhythm = (typeof activityRhythms)[number]

export type RuleChoices = {
  readonly rhythm: Rhythm
  readonly days: readonly string[]
  readonly weeks: readonly string[]
}

/** A rule as the choices that make it; one that our choices cannot make stays as it is. */
export function choicesOf(rule: string | null): RuleChoices {
  if (rule === null) return { rhythm: 'once', days: [], weeks: [] }
  const weekly = /^FREQ=WEEKLY(;INTERVAL=(\d+))?;BYDAY=([A-Z,]+)$/.exec(rule)
  if (weekly !== null && ['1', '2', undefined].includes(weekly[2])) {
    return { rhythm: weekly[2] === '2' ? 'w2' : 'w1', days: (weekly[3] ?? '').split(','), weeks: [] }
  }
  const monthly = /^FREQ=MONTHLY;BYDAY=((?:-1|[1-4])[A-Z]{2}(?:,(?:-1|[1-4])[A-Z]{2})*)$/.exec(rule)
  if (monthly !== null) {
    const parts = (monthly[1] ?? '').split(',')
    const days = [...new Set(parts.map((part) => part.slice(-2)))]
    const weeks = [...new Set(parts.map((part) => part.slice(0, -2)))]
    // Every named weekday in every named week: that alone our choices say.
    if (parts.length === days.length * weeks.length) return { rhythm: 'month', days, weeks }
  }
  return { rhythm: 'keep', days: [], weeks: [] }
}

/** The choices as they were typed. */
export const choicesTyped = (form: Form): RuleChoices => ({
  rhythm: activityRhythms.find((each) => each === one(form, 'rhythm')) ?? 'once',
  days: ruleDays.filter((day) => many(form, 'days').includes(day)),
  weeks: monthWeeks.filter((week) => many(form, 'weeks').includes(week)),
})

/**
 * The rule that the choices make. An empty one makes no rule, and the use case says so; null is a single day.
 * @source RFC 5545 3.3.10
 */
export function ruleTyped(form: Form, stands: string | null): string | null {
  const { rhythm, days } = choicesTyped(form)
  if (rhythm === 'once') return null
  if (rhythm === 'keep') return stands
  // Nothing chosen: what is not a rule is refused where the days are.
  return days.length === 0 ? '-' : ruleIn(form) || '-'
}

/** Extra days that were typed, in order and each once. */
export const extraTyped = (form: Form): readonly string[] =>
  [...new Set(many(form, 'extra').filter((day) => day.trim() !== ''))].toSorted()

/** As far as a preview looks. */
const previewLength = 190

type PreviewOf = {
  readonly rule: string | null
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate | null
  readonly extraDays: readonly string[]
}

/** The coming days of what is being written. What breaks and holidays take is known from what it collides with. */
export function previewDays(
  of: PreviewOf,
  taken: ReadonlySet<string>,
  today: PlainDate,
): readonly PlainDate[] {
  const { rule, firstDay, lastDay } = of
  const extra = of.extraDays.filter((day) => day >= today)
  if (rule === null) return [...new Set([firstDay, ...extra.map(plainDate)])].toSorted()
  if (!isRecurrenceRule(rule)) return []
  const from = firstDay > today ? firstDay : today
  const horizon = addDays(from, previewLength)
  const until = lastDay !== null && lastDay < horizon ? lastDay : horizon
  const given = occurrenceDays(rule, firstDay, from, until).filter((day) => !taken.has(day))
  return [...new Set([...given, ...extra.map(plainDate)])].toSorted()
}
