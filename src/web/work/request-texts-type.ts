import type { HandOverState, Move } from '#capabilities/help-requests/index.ts'
import type { MoveName } from '#web/work/request-moves.ts'

/** Why something cannot be done now, as the page says it. */
export type ClosedWhy =
  | 'take-first'
  | 'acknowledge-first'
  | 'holder-only'
  | 'lead-only'
  | 'closed'
  | 'no-contact'
  | 'already-offered'
  | 'no-door'
  | 'no-colleague'

type Words = (name: string) => string

export type RequestTexts = {
  readonly title: string
  readonly list: string
  readonly back: string
  readonly next: string
  readonly arrived: Words
  /** What a move is called, on its button and where it is said to be closed. */
  readonly moves: Readonly<Record<MoveName, string>>
  /** What has been done, after it. */
  readonly done: Readonly<Record<MoveName, string>>
  readonly closed: Readonly<Record<ClosedWhy, string>>
  readonly closedFor: (holder: string) => string
  readonly promise: {
    readonly open: Words
    readonly broken: Words
    readonly kept: (kept: string, due: string) => string
    readonly keptLate: (kept: string, due: string) => string
    readonly none: string
  }
  readonly urgent: {
    readonly title: string
    readonly about: Words
    readonly danger: string
    readonly social: Words
    readonly notify: string
    readonly team: string
    readonly colleagues: Words
    readonly acknowledge: string
    readonly seen: (name: string, when: string) => string
  }
  readonly forms: {
    readonly answer: string
    readonly answerHint: Words
    readonly answerMail: string
    readonly send: string
    readonly way: string
    readonly reached: string
    readonly yes: string
    readonly no: string
    readonly reachedHint: string
    readonly record: string
    readonly note: string
    readonly noteHint: string
    readonly save: string
    readonly toDoor: string
    readonly reason: string
    readonly reasonHint: string
    readonly handOverHint: string
    readonly offer: string
    readonly declineReason: string
    readonly declineHint: string
    readonly giveBack: string
    readonly outcome: string
    readonly choose: string
    readonly last: string
    readonly lastHint: string
    readonly voluntary: string
    readonly notAnswered: string
    readonly close: string
    readonly deputy: string
    readonly noDeputy: string
    readonly assignee: string
    readonly room: string
  }
  readonly words: string
  readonly noWords: string
  readonly talk: string
  readonly family: string
  readonly worker: string
  readonly noTalk: string
  readonly contact: string
  readonly anonymous: string
  readonly when: string
  readonly notThis: string
  readonly only: { readonly 'text-message': string; readonly email: string; readonly phone: string }
  readonly facts: string
  readonly fact: {
    readonly forWhom: string
    readonly topics: string
    readonly worry: string
    readonly municipality: string
    readonly language: string
    readonly interpreter: string
    readonly state: string
    readonly outcome: string
    readonly holder: string
    readonly nobody: string
    readonly deputy: string
    readonly door: string
    readonly arrived: string
    readonly channel: string
    readonly handOvers: string
  }
  readonly others: string
  readonly othersHint: string
  readonly history: string
  readonly event: Readonly<Record<Move | 'received', string>>
  readonly note: string
  readonly reachedBy: Words
  readonly triedBy: Words
  readonly offerState: Readonly<Record<HandOverState, (from: string, to: string) => string>>
  readonly because: string
  readonly becauseDeclined: string
  readonly changed: {
    readonly title: string
    readonly now: (state: string, holder: string) => string
    readonly kept: Words
    readonly keptTitle: string
    readonly goneTitle: string
    readonly gone: string
    readonly toQueue: string
  }
}
