import type { JoinKind, StepKind } from '#capabilities/casework/index.ts'

export type MyPlanTexts = {
  readonly title: string
  readonly mineTitle: string
  readonly lead: string
  readonly about: (name: string) => string
  readonly family: string
  readonly choose: string
  readonly none: string
  readonly noneText: string
  readonly closed: (day: string) => string
  readonly notDone: string
  readonly done: Readonly<Record<string, string>>
  readonly turn: {
    readonly title: string
    readonly nothing: string
    readonly tick: string
    readonly reopen: string
    readonly forGoal: (goal: string) => string
    readonly signTitle: string
    readonly signLead: (day: string, by: string) => string
    readonly signLeadOnly: (day: string) => string
    readonly signOwn: string
    readonly readFirst: string
    readonly question: string
    readonly yes: string
    readonly no: string
    readonly noHint: string
    readonly words: string
    readonly send: string
  }
  readonly goals: {
    readonly title: string
    readonly none: string
    readonly own: string
    readonly ownTeam: string
    readonly ownShown: (names: string) => string
    readonly shownBy: (name: string) => string
    readonly rate: string
    readonly rateLead: string
    readonly rateWords: string
    readonly rateSend: string
    readonly rated: (by: string, day: string) => string
    readonly earlier: string
    readonly edit: string
    readonly change: string
    readonly changeWords: string
    readonly changeSend: string
    readonly levels: string
    readonly levelsLead: string
    readonly levelsSend: string
    readonly startLevel: string
    readonly startUnknown: string
    readonly end: string
    readonly resume: string
    readonly add: string
    readonly addLead: string
    readonly words: string
    readonly wordsHint: string
    readonly addSend: string
    readonly optional: string
    readonly aboutGoal: (goal: string) => string
    readonly showEnded: string
    readonly hideEnded: string
  }
  readonly see: {
    readonly title: string
    readonly me: string
    readonly meHint: string
    readonly team: string
    readonly teamHint: string
    readonly everybody: string
    readonly everybodyHint: string
    readonly also: string
    readonly change: string
    readonly send: string
    readonly lead: string
  }
  readonly steps: {
    readonly kinds: Readonly<Record<StepKind, string>>
    readonly loose: string
    readonly add: string
    readonly addSend: string
    readonly words: string
    readonly wordsHint: string
    readonly dueOn: string
    readonly change: string
    readonly changeSend: string
    readonly drop: string
    readonly own: string
    readonly ownTeam: string
  }
  readonly joins: {
    readonly title: string
    readonly lead: string
    readonly kinds: Readonly<Record<JoinKind, (name: string) => string>>
    readonly you: string
    readonly due: (day: string) => string
    readonly open: string
    readonly offered: (name: string) => string
    readonly taken: (name: string, day: string) => string
    readonly declined: string
  }
  readonly agreed: {
    readonly title: string
    readonly never: string
    readonly agreed: (day: string) => string
    readonly review: (day: string) => string
    readonly changed: string
    readonly who: string
    readonly nobody: string
    readonly common: (number: number) => string
    readonly own: (number: number) => string
    readonly on: (day: string) => string
    readonly read: string
    readonly sinceThen: string
    readonly fromBefore: string
    readonly versions: string
    readonly frozen: string
    readonly back: string
    readonly changedTitle: string
    readonly goals: string
    readonly steps: string
    readonly noGoals: string
  }
  readonly paper: {
    readonly title: string
    readonly pdf: string
    readonly pdfOwn: string
    readonly pdfHint: string
    readonly print: string
  }
}
