import { addMonths, dateFrom, partsOf, type PlainDate } from '#platform/dates.ts'
import { isRecurrenceRule, occurrenceDays } from '#platform/recurrence.ts'

/** What a county keeps in its year by hand. @source R174, D23, D24 */
export const entryKinds = [
  'negotiation',
  'report',
  'plan-check',
  'survey',
  'training',
  'communication',
  'other',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** Everything that has its day in the year, wherever it is kept. @source R174, ADR-0052 */
export const clockKinds = [
  'forum',
  'programme',
  'measure',
  'bar',
  'spearhead',
  'experiment-decision',
  'risk-review',
  ...entryKinds,
] as const
export type ClockKind = (typeof clockKinds)[number]

/** The circles of the year wheel, from the outer one in: what is alike stands on one. */
export const clockRings = {
  forums: ['forum'],
  programme: ['programme'],
  plan: ['plan-check', 'measure', 'bar', 'spearhead', 'experiment-decision', 'risk-review'],
  duties: ['negotiation', 'report', 'survey'],
  together: ['training', 'communication', 'other'],
} as const satisfies Readonly<Record<string, readonly ClockKind[]>>
export type ClockRing = keyof typeof clockRings

export const clockRingNames: readonly ClockRing[] = ['forums', 'programme', 'plan', 'duties', 'together']

export const ringOf = (kind: ClockKind): ClockRing =>
  clockRingNames.find((ring) => clockRings[ring].some((each) => each === kind)) ?? 'together'

export const returnWays = ['once', 'yearly', 'rule'] as const
export type ReturnWay = (typeof returnWays)[number]

/** In a year things return by the month; what returns by the day or the week stands in a programme. */
export const isClockRule = (rule: string): boolean =>
  rule.startsWith('FREQ=MONTHLY') && isRecurrenceRule(rule)

export type Returning = {
  readonly returns: ReturnWay
  readonly firstDay: PlainDate
  readonly wholeMonth: boolean
  readonly rule: string | null
  readonly lastDay: PlainDate | null
}

/** One time of an entry: the year, or of a rule the day, names it; `due` is the last day on which it is in time. */
export type Slot = { readonly slot: string; readonly due: PlainDate }

export const firstOfMonth = (day: PlainDate): PlainDate => dateFrom({ ...partsOf(day), day: 1 })
/** The thirty-first of January, moved by months, is the last day of each. */
export const lastOfMonth = (day: PlainDate): PlainDate => {
  const { year, month } = partsOf(day)
  return addMonths(dateFrom({ year, month: 1, day: 31 }), month - 1)
}

/** The times of an entry whose last day is within the years, both included. */
export function slotsOf(entry: Returning, fromYear: number, toYear: number): readonly Slot[] {
  const { returns, firstDay, wholeMonth, rule, lastDay } = entry
  if (returns === 'rule') {
    if (rule === null) return []
    const end = dateFrom({ year: toYear, month: 12, day: 31 })
    const to = lastDay !== null && lastDay < end ? lastDay : end
    return occurrenceDays(rule, firstDay, dateFrom({ year: fromYear, month: 1, day: 1 }), to).map((day) => ({
      slot: day,
      due: day,
    }))
  }
  const start = partsOf(firstDay).year
  const years = returns === 'once' ? [start] : range(Math.max(start, fromYear), toYear)
  return years.flatMap((year) => {
    if (year < fromYear || year > toYear) return []
    const day = addMonths(firstDay, (year - start) * 12)
    if (lastDay !== null && (wholeMonth ? firstOfMonth(day) : day) > lastDay) return []
    return [{ slot: String(year), due: wholeMonth ? lastOfMonth(day) : day }]
  })
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

export const slotShape = /^\d{4}(-\d{2}-\d{2})?$/

/** Whether the entry has such a time, and when it is due. */
export const slotNamed = (entry: Returning, slot: string): Slot | undefined => {
  const year = Number(slot.slice(0, 4))
  return slotsOf(entry, year, year).find((each) => each.slot === slot)
}

export const clockStates = ['done', 'late', 'agreed', 'coming', 'cancelled'] as const
/** done; late: its day is over; agreed: a day has been agreed on; coming; cancelled: does not happen. */
export type ClockState = (typeof clockStates)[number]

export const stateOf = (
  time: { readonly plannedOn: PlainDate | null; readonly doneOn: PlainDate | null; readonly due: PlainDate },
  today: PlainDate,
): ClockState => {
  if (time.doneOn !== null) return 'done'
  if ((time.plannedOn ?? time.due) < today) return 'late'
  return time.plannedOn === null ? 'coming' : 'agreed'
}

/**
 * What the law puts in every county's year: the report on processing times of child welfare, by its two dates, and at least one
 * negotiation with each municipality a year.
 * @source D23, D24
 */
export const legalReports = [
  { key: 'D24-spring', month: 4, day: 17 },
  { key: 'D24-autumn', month: 10, day: 17 },
] as const
/** In which month negotiations are proposed, until a day has been agreed on. */
export const usualNegotiationMonth = 10
