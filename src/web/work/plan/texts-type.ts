import type { JoinKind, StepKind } from '#capabilities/casework/index.ts'

export type PlanTexts = {
  readonly lead: string
  readonly done: Readonly<Record<string, string>>
  readonly state: {
    readonly never: string
    readonly agreed: (number: number, day: string) => string
    readonly review: (day: string) => string
    readonly changed: string
    readonly changedOwn: (names: string) => string
    readonly pdf: string
    readonly pdfWith: (name: string) => string
    readonly print: string
    readonly compare: string
    readonly goAgree: string
  }
  readonly goals: {
    readonly title: string
    readonly none: string
    readonly noneText: string
    readonly add: string
    readonly addSend: string
    readonly words: string
    readonly wordsHint: string
    readonly levelsTitle: string
    readonly levelsHint: string
    readonly level: (number: string, name: string) => string
    readonly startLevel: string
    readonly startUnknown: string
    readonly noLevels: string
    readonly whose: string
    readonly whoseHint: string
    readonly common: string
    readonly ownPartOf: (name: string) => string
    readonly teamSees: string
    readonly teamSeesHint: string
    readonly unit: string
    readonly choose: string
    readonly about: (goal: string) => string
    readonly rate: string
    readonly rateSend: string
    readonly rateLead: string
    readonly rateWords: string
    readonly optional: string
    readonly rated: (by: string, day: string) => string
    readonly ratings: string
    readonly change: string
    readonly levels: string
    readonly levelsSend: string
    readonly end: string
    readonly resume: string
    readonly written: (by: string, day: string) => string
    readonly showEnded: string
    readonly hideEnded: string
  }
  readonly steps: {
    readonly kinds: Readonly<Record<StepKind, string>>
    readonly oneKind: Readonly<Record<StepKind, string>>
    readonly loose: string
    readonly looseHint: string
    readonly none: string
    readonly add: string
    readonly addSend: string
    readonly words: string
    readonly kind: string
    readonly goal: string
    readonly noGoal: string
    readonly who: string
    readonly whoMe: string
    readonly whoOther: string
    readonly other: string
    readonly otherHint: string
    readonly dueOn: string
    readonly remindOn: string
    readonly remindHint: string
    readonly noReminder: string
    readonly done: string
    readonly reopen: string
    readonly drop: string
    readonly change: string
    readonly ownPart: (name: string) => string
    readonly ownPartTeam: (name: string) => string
    readonly fromMeeting: string
  }
  readonly agree: {
    readonly title: string
    readonly lead: string
    readonly nothing: string
    readonly changed: string
    readonly changedCommon: string
    readonly changedOwn: (name: string) => string
    readonly agree: string
    readonly agreeSend: string
    readonly agreeLead: string
    readonly reviewOn: string
    readonly signatures: string
    readonly nobodySigned: string
    readonly sign: string
    readonly signSend: string
    readonly signLead: string
    readonly answer: string
    readonly yes: string
    readonly no: string
    readonly remark: string
    readonly note: string
    readonly noteSend: string
    readonly noteLead: string
    readonly member: string
    readonly way: string
    readonly waiting: (names: string) => string
  }
  readonly versions: {
    readonly title: string
    readonly none: string
    readonly common: (number: number) => string
    readonly own: (name: string, number: number) => string
    readonly agreedOn: (day: string, by: string) => string
    readonly agreedOnOnly: (day: string) => string
    readonly read: string
    readonly compareNow: string
    readonly compareEarlier: string
    readonly back: string
    readonly frozen: string
    readonly goals: string
    readonly steps: string
    readonly noGoals: string
    readonly compareTitle: (from: string, to: string) => string
    readonly version: (number: number) => string
    readonly nowStanding: string
  }
  readonly joins: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly about: (name: string) => string
    readonly due: (day: string) => string
    readonly proposed: string
    readonly receiver: (name: string) => string
    readonly saidYes: (name: string, day: string) => string
    readonly saidNo: (name: string, day: string) => string
    readonly offer: string
    readonly offerAgain: string
    readonly offerSend: string
    readonly offerLead: string
    readonly to: string
    readonly toOther: string
    readonly toOtherHint: string
    readonly words: string
    readonly wordsHint: string
    readonly note: string
    readonly noteLead: string
    readonly noteSend: string
    readonly noteYes: string
    readonly noteNo: string
    readonly answerWords: string
    readonly change: string
    readonly dueOn: string
    readonly drop: string
    readonly add: string
    readonly addSend: string
    readonly addLead: string
    readonly kind: string
    readonly kinds: Readonly<Record<JoinKind, string>>
    readonly aboutWhom: string
    readonly caseItself: string
    readonly dueHint: string
  }
}
