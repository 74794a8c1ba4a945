/** The one plan: goals in the family's words with a scale, steps with an owner and a day. @source R107, ADR-0043 */
import type { PlainDate } from '#platform/dates.ts'

/** What the family does, what a service does, what helps meanwhile; a task stands beside the plan. */
export const stepKinds = ['family', 'service', 'meanwhile', 'task'] as const
export type StepKind = (typeof stepKinds)[number]

export const stepStates = ['open', 'done', 'dropped'] as const
export type StepState = (typeof stepStates)[number]

export type StepMove = 'done' | 'reopen' | 'drop' | 'change'
const moves: Readonly<Record<StepState, Readonly<Record<StepMove, StepState | null>>>> = {
  open: { done: 'done', reopen: null, drop: 'dropped', change: 'open' },
  done: { done: null, reopen: 'open', drop: null, change: null },
  dropped: { done: null, reopen: 'open', drop: null, change: null },
}
/** Where a step comes by a move; null: it cannot. What is done or dropped is opened again before it is changed. */
export const afterMove = (state: StepState, move: StepMove): StepState | null => moves[state][move]

/** The goal attainment scale: much less than hoped, less, as hoped, more, much more. @source ADR-0043 */
export const goalLevels = [-2, -1, 0, 1, 2] as const
export type GoalLevel = (typeof goalLevels)[number]

export const signWays = ['signed-in', 'in-the-room', 'by-phone'] as const
export type SignWay = (typeof signWays)[number]

/** Who sees a thing of the plan: null is common, else one's own part. */
export type OwnPart = {
  readonly of: string
  readonly teamSees: boolean
  readonly shownTo: readonly string[]
}

export type SharingFault = {
  readonly field: 'ownOf' | 'teamSees' | 'shownTo'
  readonly code: 'own-part-not-yours' | 'owner-decides' | 'only-in-own-part'
}
/**
 * What of sharing may be said by whom: one of the family of their own words; a worker writes down in somebody's own part, but to
 * whom of the family that is shown is said by its owner alone.
 * @source S-20, Act 812/2000
 */
export function faultOfSharing(
  own: OwnPart | null,
  sharing: { readonly teamSees: boolean; readonly shownTo: readonly string[] },
  asker: { readonly member: string | null },
): SharingFault | null {
  if (own === null) {
    if (!sharing.teamSees) return { field: 'teamSees', code: 'only-in-own-part' }
    return sharing.shownTo.length > 0 ? { field: 'shownTo', code: 'only-in-own-part' } : null
  }
  if (asker.member !== null)
    return own.of === asker.member ? null : { field: 'ownOf', code: 'own-part-not-yours' }
  return sharing.shownTo.length > 0 ? { field: 'shownTo', code: 'owner-decides' } : null
}

/** Whether what is under a goal goes no further than the goal: own of the same one, and no wider. */
export const isWithin = (inner: OwnPart | null, goal: OwnPart | null): boolean =>
  goal === null ||
  (inner !== null &&
    inner.of === goal.of &&
    (goal.teamSees || !inner.teamSees) &&
    inner.shownTo.every((one) => goal.shownTo.includes(one)))

/** Whether somebody sees a thing, by what they are in the case: told of it as one of the family, or seated as a worker. */
export const memberSees = (own: OwnPart | null, member: string): boolean =>
  own === null || own.of === member || own.shownTo.includes(member)

// --- What was agreed ------------------------------------------------------------------------------------------

export type FrozenGoal = {
  readonly id: string
  readonly words: string
  readonly levels: readonly string[] | null
  readonly startLevel: GoalLevel | null
  readonly level: GoalLevel | null
}
export type FrozenStep = {
  readonly id: string
  readonly goal: string | null
  readonly kind: StepKind
  readonly words: string
  readonly ownerMember: string | null
  readonly ownerPerson: string | null
  readonly owner: string | null
  readonly dueOn: PlainDate | null
  readonly state: StepState
}
export type FrozenPlan = { readonly goals: readonly FrozenGoal[]; readonly steps: readonly FrozenStep[] }

export type Changed<T> = { readonly before: T; readonly after: T }
export type Difference<T> = {
  readonly added: readonly T[]
  readonly gone: readonly T[]
  readonly changed: readonly Changed<T>[]
}
export type PlanDifference = {
  readonly goals: Difference<FrozenGoal>
  readonly steps: Difference<FrozenStep>
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** How far one has come is no change of what was agreed. */
const agreedOfGoal = ({ words, levels, startLevel }: FrozenGoal): unknown => [words, levels, startLevel]
const agreedOfStep = (step: FrozenStep): unknown => [
  step.goal,
  step.kind,
  step.words,
  step.ownerMember,
  step.ownerPerson,
  step.owner,
  step.dueOn,
]

function differenceOf<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  agreed: (row: T) => unknown,
): Difference<T> {
  const old = new Map(before.map((row) => [row.id, row]))
  const now = new Set(after.map(({ id }) => id))
  return {
    added: after.filter(({ id }) => !old.has(id)),
    gone: before.filter(({ id }) => !now.has(id)),
    changed: after.flatMap((row) => {
      const was = old.get(row.id)
      return was === undefined || same(agreed(was), agreed(row)) ? [] : [{ before: was, after: row }]
    }),
  }
}

/** What came, went and changed from one plan to the next. */
export const planDifference = (before: FrozenPlan, after: FrozenPlan): PlanDifference => ({
  goals: differenceOf(before.goals, after.goals, agreedOfGoal),
  steps: differenceOf(before.steps, after.steps, agreedOfStep),
})

const isNone = ({ added, gone, changed }: Difference<unknown>): boolean =>
  added.length + gone.length + changed.length === 0

/** Whether there is something in a plan that nobody has agreed yet. */
export const isUnchanged = (before: FrozenPlan, after: FrozenPlan): boolean => {
  const difference = planDifference(before, after)
  return isNone(difference.goals) && isNone(difference.steps)
}
