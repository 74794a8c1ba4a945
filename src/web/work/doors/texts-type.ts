import type {
  AlarmStep,
  DayKind,
  GuidanceGroup,
  OwnWorker,
  PlainPromise,
  Reach,
} from '#capabilities/help-requests/index.ts'

export type PromiseKind = PlainPromise['kind']

export type DoorTexts = {
  readonly title: string
  readonly lead: string
  readonly notDone: string
  readonly saved: string
  readonly save: string
  readonly remove: string
  readonly change: string
  readonly back: string
  readonly none: string
  readonly nothingHere: string
  readonly voluntary: string
  readonly languages: Readonly<Record<'fi' | 'sv' | 'en', string>>
  readonly ahead: {
    readonly title: string
    readonly lead: string
    readonly allGood: string
    readonly withoutDeputy: (count: number) => string
    readonly gaps: (days: number) => string
    readonly day: Readonly<Record<DayKind, string>>
    /** Nobody at these doors. */
    readonly allStaffed: string
    readonly allClosed: string
    readonly holiday: (name: string) => string
    readonly at: (times: string) => string
    readonly deputyFor: (deputy: string, person: string) => string
    readonly awayAlone: (person: string) => string
    readonly today: string
  }
  readonly doors: {
    readonly title: string
    readonly phone: string
    readonly hours: string
    readonly promise: string
    readonly unit: string
    readonly units: (count: number) => string
    readonly special: string
    readonly capacity: string
    readonly open: string
    readonly rests: (instead: string, until: string | null) => string
    readonly keep: (door: string) => string
    readonly changed: (when: string, who: string | null) => string
  }
  readonly promises: {
    readonly kinds: Readonly<Record<PromiseKind, string>>
    readonly say: (promise: PlainPromise) => string
    readonly onDay: (day: string, promise: string) => string
  }
  readonly absences: {
    readonly title: string
    readonly lead: string
    readonly nobody: string
    readonly deputy: (name: string) => string
    readonly noDeputy: string
    readonly plan: string
    readonly person: string
    readonly from: string
    readonly to: string
    readonly who: string
    readonly whoHint: string
    readonly withoutDeputy: string
    readonly back: string
    readonly save: string
  }
  readonly stranded: {
    readonly title: string
    readonly lead: string
    readonly line: (door: string, holder: string) => string
    readonly due: (moment: string) => string
    readonly answered: string
    readonly open: string
  }
  readonly alarm: {
    readonly title: string
    readonly lead: string
    readonly steps: Readonly<Record<AlarmStep, string>>
    readonly hint: string
    readonly coordinatorHint: string
    readonly percent: (share: number) => string
    readonly notTold: string
  }
  readonly door: {
    readonly lead: string
    readonly basics: string
    readonly name: (language: string) => string
    readonly phone: string
    readonly capacity: string
    readonly capacityHint: string
    readonly hours: string
    readonly hoursHint: string
    readonly days: string
    readonly daysHint: string
    readonly daysNone: string
    readonly from: string
    readonly to: string
    readonly toHint: string
    readonly times: string
    readonly timesHint: string
    readonly why: (language: string) => string
    readonly addDays: string
    readonly closed: string
    readonly dropDay: (day: string) => string
    readonly promise: string
    readonly promiseHint: string
    readonly kind: string
    readonly amount: string
    readonly amountHint: string
    readonly byWeekday: string
    readonly byWeekdayHint: string
    readonly asUsual: string
    readonly weekdayKind: (day: string) => string
    readonly weekdayAmount: (day: string) => string
    readonly units: string
    readonly unitsHint: string
    readonly ownUnit: string
    readonly part: string
    readonly partHint: string
    readonly unitFor: string
    readonly noOwnUnit: string
    readonly everywhereElse: string
    readonly rest: string
    readonly restHint: string
    readonly until: string
    readonly untilHint: string
    readonly instead: string
    readonly choose: string
    readonly reason: (language: string) => string
    readonly doRest: string
    readonly doOpen: string
    readonly rota: string
    readonly rotaHint: string
    readonly turnOf: (from: string, to: string | null) => string
    readonly onlyUnit: (unit: string) => string
    readonly person: string
    readonly allUnits: string
    readonly lastDay: string
    readonly lastDayHint: string
    readonly addTurn: string
    readonly endTurn: string
    readonly endTurnOf: (name: string) => string
    readonly nobodyOnRota: string
    readonly history: string
    readonly historyNone: string
    readonly what: (what: string) => string
    readonly by: (when: string, who: string) => string
    readonly before: string
    readonly after: string
    readonly readOnly: string
  }
  readonly model: {
    readonly title: string
    readonly lead: string
    readonly scopes: string
    readonly county: string
    readonly groups: Readonly<Record<GuidanceGroup, string>>
    readonly guides: string
    readonly reach: string
    readonly reaches: Readonly<Record<Reach, string>>
    readonly ownWorker: string
    readonly ownWorkers: Readonly<Record<OwnWorker, string>>
    readonly title2: (language: string) => string
    readonly note: (language: string) => string
    readonly noteTerm: string
    readonly own: string
    readonly fromCounty: string
    readonly missing: string
    readonly since: (day: string) => string
    readonly next: (day: string) => string
    readonly edit: (group: string) => string
    readonly door: string
    readonly noDoor: string
    readonly unit: string
    readonly noUnit: string
    readonly from: string
    readonly followCounty: string
  }
}
