/** What follows from the rhythm, the terms and the states of forums. */
import { addDays, type PlainDate } from '#platform/dates.ts'

/** A forum is silent when nothing is planned and nothing was held for one and a half times its rhythm. @source ADR-0051 */
export function isSilent(forum: {
  readonly cadenceWeeks: number | null
  readonly lastHeld: PlainDate | null
  /** The day on which it was put down here. */
  readonly since: PlainDate
  readonly hasNext: boolean
  readonly hasEnded: boolean
  readonly today: PlainDate
}): boolean {
  if (forum.hasEnded || forum.hasNext || forum.cadenceWeeks === null) return false
  const waits = Math.ceil(forum.cadenceWeeks * 7 * 1.5)
  return addDays(forum.lastHeld ?? forum.since, waits) < forum.today
}

/** A decision waits this long before those who have not confirmed it are asked again, and it surfaces. @source ADR-0051 */
export const daysToConfirm = 14
/** Terms that end within so many days surface. */
export const daysBeforeTermEnds = 30
/** An owner is reminded of a task so many days before its day. */
export const daysBeforeTask = 7
/** Those who are asked to a meeting are reminded so many days before it. */
export const daysBeforeMeeting = 2

/** A decision on premises is not made without its child-impact assessment. @source R180 */
export const demandsAssessment = (kind: string): boolean => kind === 'premises'

const newcomersOf = 'new-'
/** What is told of a decision: a version of it to all, or the decision to those who came along at a moment. */
export const newcomers = (at: Date): string => `${newcomersOf}${at.toISOString()}`
export const isToNewcomer = (version: string, toldAt: string): boolean =>
  !version.startsWith(newcomersOf) ||
  new Date(toldAt).getTime() === new Date(version.slice(newcomersOf.length)).getTime()

export const decisionMoves = ['change', 'assess', 'make', 'announce', 'confirm', 'drop', 'supersede'] as const
export type DecisionMove = (typeof decisionMoves)[number]

/**
 * What may happen to a decision: until somebody has confirmed it its words may change; from then on only another comes in its stead.
 * @source R139, ADR-0051
 */
export function mayMove(
  move: DecisionMove,
  decision: {
    readonly state: 'draft' | 'made' | 'announced' | 'confirmed'
    readonly hasConfirmation: boolean
    readonly isSuperseded: boolean
  },
): boolean {
  const { state, hasConfirmation, isSuperseded } = decision
  switch (move) {
    case 'change':
    case 'assess':
      return !hasConfirmation && !isSuperseded && state !== 'confirmed'
    case 'make':
    case 'drop':
      return state === 'draft'
    case 'announce':
      return state === 'made'
    case 'confirm':
      return state === 'announced'
    case 'supersede':
      return state !== 'draft' && !isSuperseded
  }
}

/** What a seat gives in a vote: no more points than it has, each to an option once. @source R175 */
export const fitsVote = (
  given: readonly { readonly option: string; readonly points: number }[],
  vote: { readonly points: number; readonly options: readonly string[] },
): boolean =>
  new Set(given.map(({ option }) => option)).size === given.length &&
  given.every(({ option, points }) => points >= 0 && vote.options.includes(option)) &&
  given.reduce((sum, { points }) => sum + points, 0) <= vote.points
