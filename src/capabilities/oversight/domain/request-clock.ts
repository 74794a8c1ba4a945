import { type PlainDate, daysBetween } from '#platform/dates.ts'
import { statutoryMonths } from '#platform/finnish-calendar.ts'

/** What somebody of a family may ask about own data. */
export const requestKinds = [
  'copy',
  'older-log',
  'correct',
  'comment',
  'restrict',
  'objection',
  'revision',
] as const
export type RequestKind = (typeof requestKinds)[number]

/** Why a request, or a part of it, is refused. Each is told in words, with the way to complain. */
export const refusalGrounds = [
  'health-or-safety',
  'rights-of-others',
  'investigation',
  'not-held',
  'not-identified',
  'repeated',
] as const
export type RefusalGround = (typeof refusalGrounds)[number]

export const requestStates = ['received', 'extended', 'answered', 'refused', 'withdrawn'] as const
export type RequestState = (typeof requestStates)[number]

export const isOpenRequest = (state: RequestState): boolean => state === 'received' || state === 'extended'

/** The last day for an answer: a month from the day of receipt, moved past weekends and holidays. @source GDPR Art. 12(3) */
export const answerDue = (received: PlainDate): PlainDate => statutoryMonths(received, 1)

/** With a reason told within the first month: two more months, counted from the day of receipt. @source GDPR Art. 12(3) */
export const extendedDue = (received: PlainDate): PlainDate => statutoryMonths(received, 3)

/** Only once, and only while the first month runs: later the reason would come too late. @source GDPR Art. 12(3) */
export const mayExtend = (state: RequestState, received: PlainDate, today: PlainDate): boolean =>
  state === 'received' && today <= answerDue(received)

export type Urgency = 'in-time' | 'soon' | 'late'

/** How a request stands on the officer's list: a week before the end it is marked, after the end it is late. */
export function urgencyOf(due: PlainDate, today: PlainDate): Urgency {
  const left = daysBetween(today, due)
  return left < 0 ? 'late' : left <= 7 ? 'soon' : 'in-time'
}
