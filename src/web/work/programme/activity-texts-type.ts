import type { ActivityState, EntryWay, SignUpFor } from '#capabilities/meeting-places/index.ts'

export type ActivityTexts = {
  readonly newTitle: string
  readonly newLead: string
  readonly fromWish: string
  readonly states: Readonly<Record<ActivityState, string>>
  readonly parts: Readonly<Record<'what' | 'where' | 'when' | 'who' | 'with' | 'entry' | 'contact', string>>
  readonly form: string
  readonly chooseForm: string
  readonly place: string
  readonly elsewhere: string
  readonly elsewhereHint: string
  readonly room: string
  readonly noRoom: string
  readonly sharesRoom: string
  readonly sharesRoomHint: string
  readonly rhythm: string
  readonly rhythms: Readonly<Record<'once' | 'w1' | 'w2' | 'month' | 'keep', string>>
  readonly keepHint: (rule: string) => string
  readonly days: string
  readonly weeks: string
  readonly weeksHint: string
  readonly week: Readonly<Record<string, string>>
  readonly opens: string
  readonly closes: string
  readonly firstDay: string
  readonly firstDayHint: string
  readonly lastDay: string
  readonly lastDayHint: string
  readonly extra: string
  readonly extraHint: string
  readonly extraDay: (number: number) => string
  readonly onHolidays: string
  readonly onHolidaysHint: string
  readonly keepsBreaks: string
  readonly keepsBreaksHint: string
  readonly free: string
  readonly cost: string
  readonly costHint: string
  readonly food: string
  readonly bring: string
  readonly bringHint: string
  readonly entry: string
  readonly entryHints: Readonly<Record<EntryWay, string>>
  readonly signUpFor: string
  readonly signUpForWays: Readonly<Record<SignUpFor, string>>
  readonly seats: string
  readonly seatsHint: string
  readonly care: string
  readonly coffee: string
  readonly waiting: string
  readonly waitingHint: string
  readonly opensBefore: string
  readonly opensBeforeHint: string
  readonly closesBefore: string
  readonly closesBeforeHint: string
  readonly preview: string
  readonly previewTitle: string
  readonly notYet: string
  readonly noDays: string
  readonly saveDraft: string
  readonly save: string
  readonly edit: string
  readonly editTitle: (name: string) => string
  readonly signedUpTitle: string
  readonly signedUpLead: string
  readonly tellAndSave: string
  readonly clashes: {
    readonly title: (count: number) => string
    readonly lead: string
    readonly none: string
    readonly line: Readonly<
      Record<'room' | 'leader' | 'audience' | 'break' | 'holiday' | 'place', (what: string) => string>
    >
    readonly with: (title: string, host: string) => string
    readonly draft: string
    readonly look: string
    readonly more: (count: number) => string
    readonly publishAnyway: string
  }
  readonly publish: string
  readonly publishLead: string
  readonly publishButton: string
  readonly facts: {
    readonly when: string
    readonly where: string
    readonly room: string
    readonly host: string
    readonly whom: string
    readonly languages: string
    readonly cost: string
    readonly food: string
    readonly bring: string
    readonly entry: string
    readonly leaders: string
    readonly contact: string
    readonly free: string
    readonly everybody: string
    readonly remote: string
  }
  readonly links: {
    readonly signUps: string
    readonly group: string
    readonly count: string
    readonly public: string
  }
  readonly days60: string
  readonly noComing: string
  readonly changeDay: (day: string) => string
  readonly change: string
  readonly today: string
  readonly cancelToday: string
  readonly cancel: string
  readonly cancelLead: (count: number) => string
  readonly reason: string
  readonly note: string
  readonly noteHint: string
  readonly cancelButton: string
  readonly move: string
  readonly moveTo: string
  readonly moveButton: string
  readonly other: string
  readonly otherHost: string
  readonly sameHost: string
  readonly otherRoom: string
  readonly sameRoom: string
  readonly ownTitle: string
  readonly ownTitleHint: string
  readonly otherButton: string
  readonly despiteRoom: string
  readonly sameAsLast: string
  readonly sameAsLastLead: string
  readonly restore: string
  readonly restoreLead: string
  readonly wasDay: (day: string) => string
  readonly signedUp: (count: number) => string
  readonly season: string
  readonly seasonLead: string
  readonly seasonButton: string
  readonly leaders: string
  readonly leadersLead: string
  readonly noLeaders: string
  readonly leaderPerson: string
  readonly leaderName: string
  readonly leaderNameHint: string
  readonly leaderRole: string
  readonly addLeader: string
  readonly remove: string
  readonly turns: string
  readonly turnsLead: string
  readonly turnNobody: string
  readonly saveTurns: string
  readonly organisers: string
  readonly organisersLead: string
  readonly noOrganisers: string
  readonly organiser: string
  readonly organiserEmpty: string
  readonly share: string
  readonly shareHint: string
  readonly budget: string
  readonly euros: (count: number) => string
  readonly addOrganiser: string
  readonly end: string
  readonly endLead: string
  readonly endButton: string
  readonly readOnly: string
  readonly done: Readonly<
    Record<
      | 'added'
      | 'saved'
      | 'published'
      | 'ended'
      | 'cancelled'
      | 'moved'
      | 'changed'
      | 'restored'
      | 'same'
      | 'season'
      | 'leaders'
      | 'turns'
      | 'organisers',
      string
    >
  >
}
