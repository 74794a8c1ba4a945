import type {
  CountedGroup,
  OutreachKind,
  OutreachState,
  PlaceKind,
  Point,
  Purpose,
  Result,
  TaskKind,
  What,
} from '#capabilities/outreach/index.ts'

export type OutreachTexts = {
  readonly title: string
  readonly lead: string
  readonly today: string
  readonly noneToday: string
  readonly soon: string
  readonly rest: string
  readonly ended: string
  readonly empty: string
  readonly count: string
  readonly open: string
  readonly next: (day: string) => string
  readonly setUp: (done: number, of: number) => string
  readonly kinds: Readonly<Record<OutreachKind, string>>
  readonly kindHints: Readonly<Record<OutreachKind, string>>
  readonly placeKinds: Readonly<Record<PlaceKind, string>>
  readonly states: Readonly<Record<OutreachState, string>>
  readonly purposes: Readonly<Record<Purpose, string>>
  readonly points: Readonly<Record<Point, string>>
  readonly taskKinds: Readonly<Record<TaskKind, string>>
  readonly results: Readonly<Record<Result, string>>
  readonly groups: Readonly<Record<CountedGroup, string>>
  readonly whats: Readonly<Record<What, string>>
  /** Monday first, as in "on Mondays". */
  readonly onDays: readonly string[]
  readonly days: readonly string[]
  readonly everyDay: string
  readonly weekdays: string
  readonly everyOther: (days: string) => string
  readonly byAgreement: string
  readonly between: (from: string, to: string) => string
  readonly sums: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly month: string
    readonly place: string
    readonly people: string
    readonly few: string
    readonly csv: string
    readonly week: string
    readonly onward: string
  }
  readonly tally: {
    readonly title: string
    readonly lead: string
    readonly more: string
    readonly less: string
    readonly total: string
    readonly saved: string
    readonly waiting: string
    readonly signIn: string
    readonly refused: string
    readonly undo: string
    readonly undone: string
    readonly notRunning: string
  }
  readonly plan: {
    readonly title: string
    readonly facts: {
      readonly when: string
      readonly who: string
      readonly why: string
      readonly partner: string
      readonly kind: string
      readonly unit: string
    }
    readonly weeks: string
    readonly noWeeks: string
    readonly checklist: string
    readonly checklistLead: string
    readonly doneOn: (day: string) => string
    readonly saveChecklist: string
    readonly tasks: string
    readonly tasksLead: string
    readonly noTasks: string
    readonly due: (day: string) => string
    readonly markDone: string
    readonly addTask: string
    readonly task: string
    readonly dueOn: string
    readonly add: string
    readonly results: string
    readonly noResults: string
    readonly edit: string
    readonly addPlace: string
    readonly addLead: string
    readonly saved: string
    readonly back: string
    readonly notDone: string
  }
  readonly form: {
    readonly kind: string
    readonly placeKind: string
    readonly place: string
    readonly placeHint: string
    readonly inFinnish: string
    readonly inSwedish: string
    readonly municipality: string
    readonly days: string
    readonly daysHint: string
    readonly every: string
    readonly everyWeek: string
    readonly everyOtherWeek: string
    readonly startsOn: string
    readonly endsOn: string
    readonly beginsAt: string
    readonly endsAt: string
    readonly purposes: string
    readonly why: string
    readonly partner: string
    readonly partnerHint: string
    readonly state: string
    readonly results: string
    readonly resultWords: string
    readonly noPersons: string
    readonly unit: string
    readonly optional: string
    readonly save: string
    readonly create: string
  }
}
