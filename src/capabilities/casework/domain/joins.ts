/** Joins: where a family moves on from one service to another, and by when somebody has said "we have it". @source R12 */
import { addDays, addMonths, compareDates, dateFrom, partsOf, type PlainDate } from '#platform/dates.ts'

export const joinKinds = ['school-start', 'age-13', 'age-16', 'age-18', 'age-23', 'service-change'] as const
export type JoinKind = (typeof joinKinds)[number]
export const joinStates = ['open', 'offered', 'acknowledged', 'dropped'] as const
export type JoinState = (typeof joinStates)[number]

export type AgeJoin = Exclude<JoinKind, 'service-change'>
export const ageJoins: readonly AgeJoin[] = ['school-start', 'age-13', 'age-16', 'age-18', 'age-23']
const years: Readonly<Record<Exclude<AgeJoin, 'school-start'>, number>> = {
  'age-13': 13,
  'age-16': 16,
  'age-18': 18,
  'age-23': 23,
}

/**
 * The day of a join: a birthday, or the first of August of the year in which the child turns seven. For whoever was
 * born on a leap day it is the last day of February, a day early rather than late.
 * @source R12, Act 1214/2020 2 §, ADR-0043
 */
export function dayOfJoin(kind: AgeJoin, bornOn: PlainDate): PlainDate {
  if (kind === 'school-start') return dateFrom({ year: partsOf(bornOn).year + 7, month: 8, day: 1 })
  return addMonths(bornOn, 12 * years[kind])
}

/** The joins that come within so many months: the day itself counts, one that is past does not. */
export const joinsAhead = (
  bornOn: PlainDate,
  today: PlainDate,
  months: number,
): readonly { readonly kind: AgeJoin; readonly dueOn: PlainDate }[] =>
  ageJoins
    .map((kind) => ({ kind, dueOn: dayOfJoin(kind, bornOn) }))
    .filter(
      ({ dueOn }) => compareDates(dueOn, today) >= 0 && compareDates(dueOn, addMonths(today, months)) <= 0,
    )

export type JoinMove = 'change' | 'offer' | 'acknowledge' | 'decline' | 'drop'
const moves: Readonly<Record<JoinState, Readonly<Record<JoinMove, JoinState | null>>>> = {
  open: { change: 'open', offer: 'offered', acknowledge: null, decline: null, drop: 'dropped' },
  offered: {
    change: 'offered',
    offer: 'offered',
    acknowledge: 'acknowledged',
    decline: 'open',
    drop: 'dropped',
  },
  acknowledged: { change: null, offer: null, acknowledge: null, decline: null, drop: null },
  dropped: { change: null, offer: null, acknowledge: null, decline: null, drop: null },
}
/** Where a join comes by a move; null: it cannot. It stays open until somebody has said that they have it. */
export const afterJoinMove = (state: JoinState, move: JoinMove): JoinState | null => moves[state][move]

const before = [30, 7, 0] as const
const afterwards = 14

/** The next day on which whoever answers for the case is reminded of a join that nobody has acknowledged. */
export function nextReminder(dueOn: PlainDate, today: PlainDate): PlainDate {
  for (const days of before) {
    const day = addDays(dueOn, -days)
    if (compareDates(day, today) > 0) return day
  }
  let day = dueOn
  while (compareDates(day, today) <= 0) day = addDays(day, afterwards)
  return day
}
