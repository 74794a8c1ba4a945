/** What is asked and answered about the plan. Names of the family's people are not in it, but their ids. */
import { z } from 'zod'
import type { PlainDate } from '#platform/dates.ts'
import type { Localized } from '#platform/text.ts'
import type { CaseBy } from './case-shapes.ts'
import { day } from './days.ts'
import type { CaseState } from './domain/case.ts'
import {
  type FrozenGoal,
  type FrozenStep,
  type GoalLevel,
  type PlanDifference,
  signWays,
  type SignWay,
  stepKinds,
  type StepKind,
  type StepState,
} from './domain/plan.ts'
import type { JoinView } from './join-shapes.ts'

const words = z.string().trim().min(1).max(2000)
const remark = z.string().trim().max(2000).default('')
const level = z.coerce.number().pipe(z.literal([-2, -1, 0, 1, 2]))
const version = z.coerce.number().int().min(1)

const sharing = {
  /**
   * Whose own part it is. One of the family: left out it is their own, null is for everybody who sees the case. A worker: left
   * out or null it is common, else it is written down in that one's own part.
   */
  ownOf: z.uuid().nullable().optional(),
  /** Of an own part: whether those who work on the case see it. */
  teamSees: z.boolean().default(true),
  /** Of an own part: to whom of the family its owner shows it. */
  shownTo: z.array(z.uuid()).max(20).default([]),
  /** Of a worker with several units: from which one it is written. */
  unit: z.uuid().optional(),
}

const levels = z.array(z.string().trim().min(1).max(500)).length(5)

export const addGoalShape = z.object({
  /** The case. */
  id: z.uuid(),
  words,
  /** What each level of the scale looks like, from −2 to +2. */
  levels: levels.optional(),
  startLevel: level.nullable().default(null),
  ...sharing,
})
export const changeGoalShape = z.object({ id: z.uuid(), version, words })
export const setLevelsShape = z.object({
  id: z.uuid(),
  version,
  levels,
  startLevel: level.nullable().default(null),
})
export const rateGoalShape = z.object({ id: z.uuid(), level, words: remark })
export const endGoalShape = z.object({ id: z.uuid() })
/** An own part opened further: to everybody who sees the case, or to these. What everybody has seen stays seen. */
export const showShape = z.object({
  id: z.uuid(),
  everybody: z.boolean().default(false),
  teamSees: z.boolean().optional(),
  shownTo: z.array(z.uuid()).max(20).optional(),
})

/** One of the three at most; none: the one who writes it. */
const owner = {
  ownerMember: z.uuid().nullable().default(null),
  ownerPerson: z.uuid().nullable().default(null),
  /** Somebody else by name, or a service. */
  owner: z.string().trim().max(200).default(''),
}
const when = {
  dueOn: day.nullable().default(null),
  /** Left out: the day before; null: nobody is reminded. */
  remindOn: day.nullable().optional(),
}
export const addStepShape = z.object({
  /** The case. */
  id: z.uuid(),
  goal: z.uuid().nullable().default(null),
  /** Agreed in this network meeting; then it is common. */
  meeting: z.uuid().nullable().default(null),
  kind: z.enum(stepKinds),
  words,
  ...owner,
  ...when,
  ...sharing,
})
export const changeStepShape = z.object({
  id: z.uuid(),
  version,
  goal: z.uuid().nullable().default(null),
  kind: z.enum(stepKinds),
  words,
  ...owner,
  ...when,
})
export const stepShape = z.object({ id: z.uuid() })

export const readPlanShape = z.object({
  /** The case. */
  id: z.uuid(),
  /** Also goals that have ended and steps that were dropped. */
  ended: z.boolean().default(false),
})
export const agreePlanShape = z.object({
  /** The case. */
  id: z.uuid(),
  /** `mark` of the plan that was read: agreed is what one has seen. */
  mark: z.string().max(64).optional(),
  /** When it is looked at together again. */
  reviewOn: day.nullable().default(null),
})
export const signPlanShape = z.object({
  /** The version of the plan. */
  id: z.uuid(),
  agrees: z.boolean(),
  words: remark,
  /** A worker notes what one of the family said; then also how. */
  member: z.uuid().optional(),
  way: z.enum(signWays).exclude(['signed-in']).optional(),
})
export const readVersionShape = z.object({ id: z.uuid() })
export const compareShape = z.object({
  /** The earlier version. */
  id: z.uuid(),
  /** The later one; null: the plan as it stands. */
  with: z.uuid().nullable().default(null),
})

export const myTasksShape = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  state: z.enum(['open', 'done']).default('open'),
})

// --- What is answered --------------------------------------------------------------------------------------------

/** Who wrote, rated or signed. A worker whom the reader is not told of has no name. */
export type PlanAuthor = {
  readonly side: 'worker' | 'member'
  readonly id: string | null
  readonly name: string | null
  readonly me: boolean
}
/** Null: common. The owner sees to whom it is shown; others do not. */
export type OwnView = {
  readonly of: string
  readonly mine: boolean
  readonly teamSees: boolean
  readonly shownTo: readonly string[]
} | null
export type GoalRating = {
  readonly id: string
  readonly level: GoalLevel
  readonly words: string
  readonly at: Date
  readonly by: PlanAuthor
}
export type PlanGoal = {
  readonly id: string
  readonly version: number
  readonly words: string
  /** From −2 to +2; null: not agreed yet. */
  readonly levels: readonly string[] | null
  readonly startLevel: GoalLevel | null
  readonly level: GoalLevel | null
  readonly own: OwnView
  readonly author: PlanAuthor
  readonly writtenAt: Date
  readonly changedAt: Date
  readonly endedAt: Date | null
  /** Newest first. */
  readonly ratings: readonly GoalRating[]
  readonly can: { readonly change: boolean; readonly rate: boolean; readonly show: boolean }
}
export type StepOwner = {
  readonly member: string | null
  readonly person: { readonly id: string; readonly name: string } | null
  readonly other: string | null
  readonly me: boolean
}
export type PlanStep = {
  readonly id: string
  readonly version: number
  readonly goal: string | null
  readonly meeting: string | null
  readonly kind: StepKind
  readonly words: string
  readonly owner: StepOwner
  readonly dueOn: PlainDate | null
  /** To whoever may change it. */
  readonly remindOn: PlainDate | null
  readonly state: StepState
  readonly stateAt: Date | null
  readonly late: boolean
  readonly own: OwnView
  readonly author: PlanAuthor
  readonly writtenAt: Date
  readonly changedAt: Date
  readonly can: { readonly change: boolean; readonly tick: boolean; readonly show: boolean }
}
export type PlanSignature = {
  readonly member: string | null
  readonly person: { readonly id: string; readonly name: string } | null
  readonly me: boolean
  readonly agrees: boolean
  readonly words: string
  readonly way: SignWay
  readonly at: Date
}
export type PlanVersionItem = {
  readonly id: string
  /** Whose own part; null: the common part. Each is numbered by itself. */
  readonly ownOf: string | null
  readonly number: number
  readonly at: Date
  readonly by: string | null
  readonly reviewOn: PlainDate | null
  readonly latest: boolean
  readonly signatures: readonly PlanSignature[]
  /** The reader may still sign it. */
  readonly mayIsign: boolean
}
export type PlanView = {
  /** The case. */
  readonly id: string
  readonly family: string
  readonly about: string | null
  readonly stage: CaseState
  readonly by: CaseBy
  /** Stands for everything in the plan as the reader sees it: changes when any of it does. */
  readonly mark: string
  readonly goals: readonly PlanGoal[]
  /** The nearest day first; those of a goal name it. */
  readonly steps: readonly PlanStep[]
  /** Newest first. */
  readonly versions: readonly PlanVersionItem[]
  /** What has changed since it was agreed last: the common part, and whose own parts. */
  readonly toAgree: { readonly common: boolean; readonly own: readonly string[] }
  readonly joins: readonly JoinView[]
  /** Whom the reader may name as owner of a step. */
  readonly owners: {
    readonly members: readonly string[]
    readonly workers: readonly { readonly id: string; readonly name: string; readonly title: Localized }[]
  }
  /** To whoever is with the family from several units: from which of them it is written. */
  readonly units: readonly { readonly id: string; readonly name: Localized }[]
  readonly can: { readonly keep: boolean; readonly write: boolean; readonly agree: boolean }
}

export type PlanVersionView = Omit<PlanVersionItem, 'mayIsign'> & {
  readonly caseId: string
  readonly goals: readonly FrozenGoal[]
  readonly steps: readonly (FrozenStep & { readonly ownerName: string | null })[]
  readonly mayIsign: boolean
}
export type PlanComparison = {
  readonly caseId: string
  readonly ownOf: string | null
  readonly from: { readonly number: number; readonly at: Date }
  /** Null: the plan as it stands. */
  readonly to: { readonly number: number; readonly at: Date } | null
  readonly difference: PlanDifference
  /** Names of workers who own a step, by id. */
  readonly workers: Readonly<Record<string, string>>
}

/** What stands when a change was refused as `plan.changed-meanwhile`. */
export type StandingGoal = {
  readonly version: number
  readonly words: string
  readonly levels: readonly string[] | null
  readonly startLevel: GoalLevel | null
}
export type StandingStep = {
  readonly version: number
  readonly goal: string | null
  readonly kind: StepKind
  readonly words: string
  readonly ownerMember: string | null
  readonly ownerPerson: string | null
  readonly owner: string
  readonly dueOn: PlainDate | null
  readonly remindOn: PlainDate | null
  readonly state: StepState
}

/** A step of one's own, from any case. */
export type Task = {
  readonly id: string
  readonly version: number
  readonly caseId: string
  readonly family: string
  readonly about: string | null
  readonly kind: StepKind
  readonly words: string
  readonly dueOn: PlainDate | null
  readonly late: boolean
  readonly state: StepState
  readonly stateAt: Date | null
  /** Agreed in a network meeting. */
  readonly meeting: string | null
}
export type TaskPage = {
  readonly items: readonly Task[]
  readonly page: number
  readonly more: boolean
  /** Of all that are open. */
  readonly open: number
  readonly late: number
}
export type OwnTasks = {
  readonly tasks: readonly Task[]
  /** Versions of a plan that wait for one's word. */
  readonly toSign: readonly {
    readonly id: string
    readonly caseId: string
    readonly own: boolean
    readonly number: number
    readonly at: Date
  }[]
}
