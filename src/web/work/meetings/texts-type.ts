import type {
  FamilyPresence,
  MeetingAnswer,
  MeetingGround,
  MeetingSector,
  MeetingState,
} from '#capabilities/casework/index.ts'

/** What a worker reads and presses around network meetings. */
export type MeetingWorkTexts = {
  readonly title: string
  readonly lead: string
  readonly states: Readonly<Record<MeetingState, string>>
  readonly answers: Readonly<Record<MeetingAnswer, string>>
  readonly noAnswer: string
  readonly sectors: Readonly<Record<MeetingSector, string>>
  readonly grounds: Readonly<Record<MeetingGround, string>>
  readonly presences: Readonly<Record<FamilyPresence, string>>
  readonly list: {
    readonly ahead: string
    readonly none: string
    readonly noneHint: string
    readonly past: string
    readonly coming: (coming: number, asked: number) => string
    readonly remote: string
    readonly yours: (answer: string) => string
    readonly youNotAnswered: string
  }
  readonly call: {
    readonly open: string
    readonly send: string
    readonly hint: string
    readonly purpose: string
    readonly purposeHint: string
    readonly day: string
    readonly from: string
    readonly to: string
    readonly place: string
    readonly link: string
    readonly linkHint: string
    readonly present: string
    readonly solved: string
    readonly solvedHint: string
    readonly members: string
    readonly membersHint: string
    readonly team: string
    readonly teamHint: string
    readonly outside: string
    readonly outsideHint: string
    readonly outsideName: string
    readonly outsideEmail: string
    readonly outsideEmailHint: string
    readonly outsideLanguage: string
    readonly outsideSector: string
    readonly outsideGround: string
    readonly familyWants: string
    readonly onConsent: (organisation: string, until: string) => string
    readonly agenda: string
    readonly agendaHint: string
    readonly optional: string
    readonly protected: string
  }
  readonly one: {
    readonly where: string
    readonly placeHidden: string
    readonly link: string
    readonly join: string
    readonly family: string
    readonly calledBy: string
    readonly calendar: string
    readonly calendarHint: string
    readonly yourAnswer: string
    readonly people: string
    readonly wasThere: string
    readonly wasNotThere: string
    readonly noMail: string
    readonly changeAnswer: string
    readonly noteAnswer: string
    readonly answer: string
    readonly save: string
    readonly uninvite: string
    readonly invite: string
    readonly inviteSend: string
    readonly change: string
    readonly changeSend: string
    readonly changeHint: string
    readonly cancel: string
    readonly cancelSend: string
    readonly cancelHint: string
    readonly present: string
    readonly presentHint: string
    readonly presentSend: string
    readonly hold: string
    readonly agenda: string
    readonly agendaHint: string
    readonly agendaNone: string
    readonly propose: string
    readonly proposeSend: string
    readonly proposedBy: (who: string) => string
    readonly minutes: (point: string) => string
    readonly minutesBy: (who: string, when: string) => string
    readonly minutesSave: string
    readonly theirs: string
    readonly theirsHint: string
    readonly changeAgenda: string
    readonly change1: string
    readonly point: string
    readonly position: string
    readonly remove: string
    readonly agreed: string
    readonly agreedHint: string
    readonly agreedNone: string
    readonly agree: string
    readonly agreeSend: string
    readonly what: string
    readonly who: string
    readonly other: string
    readonly otherHint: string
    readonly otherChoice: string
    readonly byWhen: string
    readonly due: (day: string) => string
    readonly stepStates: Readonly<Record<'open' | 'done' | 'dropped', string>>
    readonly plan: string
    readonly consent: string
    readonly consentHint: string
    readonly choose: string
    readonly about: (what: string) => string
    readonly done: Readonly<Record<string, string>>
  }
}
