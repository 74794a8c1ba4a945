import {
  addDays,
  addMinutes,
  daysBetween,
  instantInHelsinki,
  type PlainDate,
  type WallTime,
} from '#platform/dates.ts'
import { isHoliday } from '#platform/finnish-calendar.ts'
import { occurrenceDays } from '#platform/recurrence.ts'

/** When something returns: a rule of days, its limits, and the hours of a day as clocks in Finland show them. */
export type Series = {
  /** RFC 5545, days only, without an end; null: the first day alone. */
  readonly rule: string | null
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate | null
  readonly extraDays: readonly PlainDate[]
  readonly opens: WallTime
  readonly closes: WallTime
  readonly onHolidays: boolean
  readonly keepsBreaks: boolean
}

export type Break = { readonly firstDay: PlainDate; readonly lastDay: PlainDate }

export type SeriesDay = { readonly day: PlainDate; readonly startsAt: Date; readonly endsAt: Date }

/** Days are made ahead so far: half a year, so that a season that is published is there as a whole. @source ADR-0046 */
export const horizonDays = 190
/** Once a week is often enough to look whether more days are needed. */
export const renewBelowDays = 183

export const inBreak = (day: PlainDate, breaks: readonly Break[]): boolean =>
  breaks.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)

const minutesOf = (time: WallTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/**
 * The instants of a day's hours. In the spring night an hour is missing: what would begin within it begins an hour later by the
 * clock, and never ends before it has begun.
 */
export function hoursOn(
  day: PlainDate,
  opens: WallTime,
  closes: WallTime,
): { readonly startsAt: Date; readonly endsAt: Date } {
  const startsAt = instantInHelsinki(day, opens)
  const endsAt = instantInHelsinki(day, closes)
  return {
    startsAt,
    endsAt: endsAt > startsAt ? endsAt : addMinutes(startsAt, minutesOf(closes) - minutesOf(opens)),
  }
}

/**
 * The days of a series from one day to another, both included, in order and each once. A holiday or a break takes what the rule
 * gives; a day that somebody chose by hand (an extra day, a single day without a rule) stands, as it was chosen.
 * @source RFC 5545 3.8.5, R114, ADR-0046
 */
export function seriesDays(
  series: Series,
  breaks: readonly Break[],
  from: PlainDate,
  to: PlainDate,
): readonly SeriesDay[] {
  const { rule, firstDay, lastDay } = series
  const end = lastDay !== null && lastDay < to ? lastDay : to
  const given =
    rule === null
      ? []
      : occurrenceDays(rule, firstDay, from, end).filter(
          (day) => (series.onHolidays || !isHoliday(day)) && !(series.keepsBreaks && inBreak(day, breaks)),
        )
  const chosen = rule === null ? [firstDay, ...series.extraDays] : series.extraDays
  const days = new Set([...given, ...chosen.filter((day) => from <= day && day <= to)])
  return [...days].toSorted().map((day) => ({ day, ...hoursOn(day, series.opens, series.closes) }))
}

export type TakenDay = { readonly day: PlainDate; readonly by: 'holiday' | 'break' }

/** What takes a day from the rule: shown before publishing, so that nobody wonders where the day is. */
export function takenDays(
  series: Series,
  breaks: readonly Break[],
  from: PlainDate,
  to: PlainDate,
): readonly TakenDay[] {
  if (series.rule === null) return []
  const end = series.lastDay !== null && series.lastDay < to ? series.lastDay : to
  return occurrenceDays(series.rule, series.firstDay, from, end).flatMap((day): readonly TakenDay[] => {
    if (series.extraDays.includes(day)) return []
    if (!series.onHolidays && isHoliday(day)) return [{ day, by: 'holiday' }]
    return series.keepsBreaks && inBreak(day, breaks) ? [{ day, by: 'break' }] : []
  })
}

/** The first day of a season that begins with this day: the first on which the rule returns. */
function firstOf(rule: string | null, from: PlainDate): PlainDate {
  if (rule === null) return from
  // Every second week counts from its own first day, whichever week that is in.
  const every = rule.replace(/;INTERVAL=\d+/, '')
  for (let start = from; daysBetween(from, start) < 400; start = addDays(start, 28)) {
    const [first] = occurrenceDays(every, start, start, addDays(start, 35))
    if (first !== undefined) return first
  }
  return from
}

/**
 * The dates of the same series in another season: as long as the season before, or until the day that is given. Extra days belong
 * to the season in which they were chosen.
 */
export function seasonAfter(
  series: Pick<Series, 'rule' | 'firstDay' | 'lastDay'>,
  from: PlainDate,
  until: PlainDate | null = null,
): Pick<Series, 'firstDay' | 'lastDay'> {
  const firstDay = firstOf(series.rule, from)
  if (series.rule === null) return { firstDay, lastDay: null }
  const sameLength =
    series.lastDay === null ? null : addDays(firstDay, daysBetween(series.firstDay, series.lastDay))
  const lastDay = until ?? sameLength
  return { firstDay, lastDay: lastDay !== null && lastDay < firstDay ? firstDay : lastDay }
}
