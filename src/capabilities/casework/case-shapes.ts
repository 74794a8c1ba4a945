/** What is read of a case: names of the family's people are not in it, but the ids of those it is about. */
import type { TeamPart, PartBasis } from '#capabilities/families/index.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Localized } from '#platform/text.ts'
import type {
  CaseGroup,
  CaseOutcome,
  CaseSource,
  CaseStage,
  CaseState,
  ChangeReason,
  ResponsibleKind,
} from './domain/case.ts'

/** How the reader has come to see a case. */
export type CaseBy = 'seat' | 'told' | 'opened'

/** Who answers, or has been asked to, or has answered. */
export type Answering = {
  readonly id: string
  readonly kind: ResponsibleKind
  readonly person: string
  readonly name: string
  readonly title: Localized
  /** Null where the unit’s name would tell where somebody with a protected address is. */
  readonly unit: Localized | null
  /** Who sees to it meanwhile. */
  readonly deputy: { readonly person: string; readonly name: string } | null
  /** The last day away; null: not away today. */
  readonly awayUntil: PlainDate | null
  readonly reason: ChangeReason
  /** Words of the change: to those who work on the case alone. */
  readonly words: string | null
  /** When the earlier one, the new one and the family meet. */
  readonly meetOn: PlainDate | null
  readonly namedAt: Date
  /** Null: asked, and has not taken it over yet; the earlier one answers until then. */
  readonly takenAt: Date | null
  readonly endedAt: Date | null
  readonly mine: boolean
  /** Works no longer in the unit, or is no longer with the family: somebody else is to be named. */
  readonly gone: boolean
}

export type Seat = {
  /** The part in the family, as in who is with it. */
  readonly part: string
  readonly person: string
  readonly name: string
  readonly title: Localized
  /** Null where the unit’s name would tell where somebody with a protected address is. */
  readonly unit: Localized | null
  readonly organisation: Localized
  readonly role: TeamPart
  /** On what it stands: to workers alone. */
  readonly ground: PartBasis | null
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly phone: string | null
  readonly lastContactOn: PlainDate | null
  readonly mine: boolean
  readonly answers: readonly ResponsibleKind[]
}

/** One thing ahead: what, by whom, by when. */
export type NextThing = {
  readonly kind: 'step' | 'limit' | 'meeting' | 'join' | 'follow-up'
  /** The step, limit, meeting or join; the case itself for a follow-up. */
  readonly id: string
  readonly on: PlainDate | null
  /** With a time of day: meetings. */
  readonly at: Date | null
  /** The words of a step, the purpose of a meeting. */
  readonly words: string | null
  /** The rule of a limit, the kind of a join. */
  readonly code: string | null
  readonly late: boolean
  readonly who: {
    readonly member: string | null
    readonly person: { readonly id: string; readonly name: string } | null
    readonly other: string | null
    readonly me: boolean
  }
}

export type StageChange = {
  readonly id: string
  readonly from: CaseState | null
  readonly to: CaseState
  readonly at: Date
  /** Null: somebody whom the reader is not told of. */
  readonly by: string | null
  /** To those who work on the case alone. */
  readonly words: string | null
}

export type CaseView = {
  readonly id: string
  readonly county: string
  readonly family: string
  /** Whom it is about; null: the family as a whole. */
  readonly about: string | null
  readonly group: CaseGroup
  readonly stage: CaseState
  readonly stageSince: Date
  /** The stages reached so far and when they began and ended. */
  readonly line: readonly {
    readonly stage: CaseStage
    readonly state: 'past' | 'now' | 'ahead'
    readonly since: Date | null
    readonly until: Date | null
  }[]
  readonly history: readonly StageChange[]
  readonly source: CaseSource
  /** The earlier thread: to those who work on the case alone. */
  readonly sourceId: string | null
  /** Why it was opened: to those who work on the case, and who opened it in an emergency. */
  readonly why: string | null
  readonly dayZero: PlainDate
  /** Which body leads; null: one that the reader is not told of. */
  readonly lead: { readonly unit: string; readonly name: Localized; readonly organisation: Localized } | null
  readonly openedAt: Date
  readonly openedBy: string | null
  readonly followUpOn: PlainDate | null
  readonly closedAt: Date | null
  readonly outcome: CaseOutcome | null
  readonly version: number
  readonly by: CaseBy
  /** Who answers now, by kind. */
  readonly answers: readonly Answering[]
  /** Asked and not yet taken over. */
  readonly asked: readonly Answering[]
  /** Answered earlier, newest first. */
  readonly earlier: readonly Answering[]
  /** How many responsible workers there have been, the present one among them. */
  readonly continuity: number
  readonly seats: readonly Seat[]
  readonly support: readonly { readonly unit: string; readonly name: Localized; readonly forWhat: string }[]
  readonly next: NextThing | null
  /** What comes after it, the nearest first. */
  readonly coming: readonly NextThing[]
  readonly can: {
    readonly keep: boolean
    /** Stages to which it may go, and whether words are asked for. */
    readonly move: readonly { readonly to: CaseStage; readonly way: 'next' | 'skip' | 'back' }[]
    readonly close: boolean
    readonly reopen: boolean
    /** Kinds for which somebody may be named by this reader. */
    readonly name: readonly ResponsibleKind[]
    /** Asked of this reader: taken or declined by its id. */
    readonly take: readonly string[]
    readonly leave: boolean
  }
}

export type CaseItem = {
  readonly id: string
  readonly family: string
  readonly about: string | null
  readonly group: CaseGroup
  readonly stage: CaseState
  readonly stageSince: Date
  readonly dayZero: PlainDate
  readonly openedAt: Date
  /** Who answers for the whole; null: nobody, or somebody the reader is not told of. */
  readonly worker: { readonly person: string; readonly name: string; readonly mine: boolean } | null
  readonly next: NextThing | null
  readonly followUpOn: PlainDate | null
  readonly version: number
}

/** Somebody is asked to answer for a case. Says nothing of the family until it is taken. */
export type AskedOfMe = {
  readonly id: string
  readonly mark: string
  readonly kind: ResponsibleKind
  readonly unit: Localized
  readonly stage: CaseState
  readonly reason: ChangeReason
  readonly words: string
  readonly meetOn: PlainDate | null
  readonly namedBy: string
  readonly namedAt: Date
  /** The case, where one works on it already. */
  readonly caseId: string | null
}

/** What one of a family is told of a case. */
export type OwnCase = {
  readonly id: string
  readonly family: string
  readonly about: string | null
  /** About the reader themselves. */
  readonly mine: boolean
  readonly stage: CaseState
  readonly stageSince: Date
  readonly line: CaseView['line']
  readonly openedAt: Date
  readonly closedAt: Date | null
  readonly followUpOn: PlainDate | null
  /** Who answers, as far as the reader is told. */
  readonly answers: readonly (Answering & { readonly phone: string | null })[]
  readonly asked: readonly Answering[]
  readonly next: NextThing | null
  readonly coming: readonly NextThing[]
}

/** A case as the lead of its unit knows it: at which stage, who answers; never whose. */
export type LeadCase = {
  readonly id: string
  /** A short mark to talk about it by. */
  readonly mark: string
  readonly unit: string
  readonly stage: CaseState
  readonly stageSince: Date
  readonly daysInStage: number
  readonly openedAt: Date
  readonly worker: {
    readonly person: string
    readonly name: string
    readonly since: Date
    readonly awayUntil: PlainDate | null
    readonly gone: boolean
  } | null
  /** Asked, and has not answered yet. */
  readonly asked: { readonly name: string; readonly at: Date; readonly meetOn: PlainDate | null } | null
  /** Days without a responsible worker; null: there is one. */
  readonly withoutDays: number | null
  /** More days without one than the county’s rule allows. */
  readonly overdue: boolean
  readonly limit: { readonly rule: string; readonly dueOn: PlainDate; readonly late: boolean } | null
  /** The family waits for something: with support meanwhile, or without. */
  readonly waiting: 'no' | 'with-support' | 'without-support'
  readonly workers: number
}

export type LeadView = {
  readonly units: readonly { readonly id: string; readonly name: Localized }[]
  readonly items: readonly LeadCase[]
  readonly next: string | null
  readonly counts: {
    readonly open: number
    readonly stages: Readonly<Record<CaseStage, number>>
    readonly without: number
    readonly overdue: number
    readonly nearLimit: number
    readonly waitingWith: number
    readonly waitingWithout: number
    readonly handOvers: number
  }
  /** How many open cases each worker of the units answers for. */
  readonly workload: readonly {
    readonly person: string
    readonly name: string
    readonly unit: string
    readonly cases: number
    readonly awayUntil: PlainDate | null
  }[]
  readonly withinDays: number
}

/** A number of cases; null: too few to be told. */
export type Figure = number | null

export type CaseFiguresRow = {
  /** Null: units that belong to no area. Of the whole county the row stands by itself. */
  readonly area: string | null
  readonly name: Localized | null
  readonly open: Figure
  readonly withoutWorker: Figure
  readonly stages: Readonly<Record<CaseStage, Figure>>
  readonly groups: Readonly<Record<CaseGroup, Figure>>
  /** Of cases open now: how many have had more than one responsible worker. */
  readonly changed: Figure
  /** Median days from the first contact to a responsible worker; null: too few. */
  readonly daysToWorker: number | null
}

export type CaseFigures = {
  /** Null to the lead of an area. */
  readonly county: CaseFiguresRow | null
  readonly areas: readonly CaseFiguresRow[]
  /** The smallest number that is told. */
  readonly atLeast: number
}

export type CaseSettings = {
  readonly county: string
  readonly workerWithinDays: number
  readonly warnLimitDays: number
  readonly joinMonthsBefore: number
  readonly changedAt: Date | null
  readonly changedBy: string | null
  readonly can: { readonly change: boolean }
}
