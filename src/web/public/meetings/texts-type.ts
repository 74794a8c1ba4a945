import type { MeetingAnswer, MeetingSector, MeetingState } from '#capabilities/casework/index.ts'

type Guest = {
  readonly tab: string
  readonly title: string
  readonly lead: string
  readonly when: string
  readonly where: string
  readonly join: string
  readonly joinTitle: string
  readonly answerTitle: string
  readonly answered: (answer: string) => string
  readonly done: string
  readonly onlyYou: string
  readonly cancelled: string
  readonly over: string
  readonly file: string
  readonly fileHint: string
  readonly notDone: string
}

type Mine = {
  readonly title: string
  readonly lead: string
  readonly aheadTitle: string
  readonly none: string
  readonly noneHint: string
  readonly pastTitle: string
  readonly back: string
  readonly calledBy: (who: string) => string
  readonly yourAnswer: string
  readonly notAnswered: string
  readonly whoTitle: string
  readonly whoHint: string
  readonly noAnswerYet: string
  readonly wasThere: string
  readonly wasNotThere: string
  readonly someone: string
  readonly agendaTitle: string
  readonly agendaHint: string
  readonly agendaNone: string
  readonly by: (who: string) => string
  readonly you: string
  readonly minutesTitle: string
  readonly propose: string
  readonly proposeHint: string
  readonly proposeSend: string
  readonly change: string
  readonly changeSend: string
  readonly remove: string
  readonly agreedTitle: string
  readonly agreedNone: string
  readonly byWhen: (day: string) => string
  readonly stepStates: Readonly<Record<'open' | 'done' | 'dropped', string>>
  readonly theirs: string
  readonly done: Readonly<Record<string, string>>
  /** Names the thing that a button is about. */
  readonly about: (what: string) => string
}

/** What a family, and somebody outside whom it wants along, read about a meeting. */
export type MeetingTexts = {
  readonly states: Readonly<Record<MeetingState, string>>
  readonly answers: Readonly<Record<MeetingAnswer, string>>
  readonly answered: Readonly<Record<MeetingAnswer, string>>
  readonly sectors: Readonly<Record<MeetingSector, string>>
  readonly guest: Guest
  readonly mine: Mine
}
