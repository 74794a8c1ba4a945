import type { FamilyView, Outcome, State } from '#capabilities/help-requests/index.ts'
import type { Hinted } from '#web/public/ask/wording.ts'

export const handOvers = ['none', 'offered', 'done'] as const
export type HandOver = (typeof handOvers)[number]

/** released: nobody owes an answer, because the family took its request back. */
export const promisesShown = ['due', 'kept', 'kept-late', 'late', 'released'] as const
export type PromiseShown = (typeof promisesShown)[number]

export type Level = FamilyView['level']

/** Where a request is, as far as the family is told. */
export type Situation = {
  readonly state: State
  readonly handOver: HandOver
  readonly promise: PromiseShown
  readonly level: Level
}

/** What the sentences name. */
export type Names = {
  /** The holder's first name; the door's name while nobody has taken the request. */
  readonly first: string
  readonly door: string
  readonly organisation: string
  readonly offeredTo: string
  readonly due: string
  readonly kept: string
  readonly closed: string
  readonly reopenUntil: string
}

export type Sentence = (names: Names) => string

/** A sentence for every situation: a missing one does not compile. @source R16, R20, R25 */
export type SentenceTable = {
  readonly who: Readonly<Record<State, Readonly<Record<HandOver, Sentence>>>>
  readonly promise: Readonly<Record<PromiseShown, Readonly<Record<'open' | 'closed', Sentence>>>>
  readonly next: Readonly<Record<Exclude<State, 'resolved'>, Readonly<Record<Level, Sentence>>>>
  readonly mayReopen: Sentence
  readonly tooLateToReopen: Sentence
  readonly outcomes: Readonly<Record<Outcome, string>>
}

export type FollowTexts = {
  readonly sentences: SentenceTable
  /** What the tab shows: nothing of what it is about. */
  readonly tab: string
  readonly notDone: string
  readonly open: {
    readonly title: string
    readonly lead: string
    readonly code: Hinted
    readonly button: string
    readonly lost: string
    readonly ask: string
    readonly alreadyOpen: string
    readonly toOpen: string
    readonly ended: string
    readonly unsent: Hinted
  }
  readonly page: {
    readonly title: string
    readonly done: Readonly<Record<'write' | 'withdraw' | 'reopen', string>>
    readonly now: string
    readonly who: string
    readonly nobody: string
    readonly door: string
    readonly phone: string
    readonly outcome: string
    readonly talk: string
    readonly you: string
    readonly worker: string
    readonly noWords: string
    readonly write: Hinted
    readonly send: string
    readonly file: string
    readonly files: { readonly label: string; readonly hint: string }
    readonly withdraw: string
    readonly withdrawHint: string
    readonly withdrawButton: string
    readonly reopen: Hinted
    readonly reopenButton: string
    readonly optional: string
    readonly close: string
    readonly closeHint: string
    readonly closeButton: string
  }
}
