import type { EntryNow, Resource, SignUpState } from '#capabilities/meeting-places/index.ts'

/** Why nobody signs up for a day by this page. */
export type Shut = Exclude<EntryNow, 'sign-up' | 'waiting-list'>

type Hinted = { readonly label: string; readonly hint: string }

/** What families read when they sign up, and afterwards. */
export type SignUpTexts = {
  /** What the tab and the history show: not for what. */
  readonly tab: string
  readonly notDone: string
  readonly optional: string
  readonly kicker: string
  readonly toActivity: string
  readonly toProgramme: string
  readonly when: string
  readonly where: string
  readonly remotely: string
  readonly price: string
  readonly free: string
  readonly bring: string
  readonly host: string
  /** So many times, from the first to the last. */
  readonly series: (days: number) => string
  readonly firstDay: string
  readonly nextDay: string
  readonly days: Hinted
  readonly otherDay: string
  readonly room: {
    readonly free: (seats: number) => string
    /** Few are left. */
    readonly few: string
    readonly fullShort: string
    readonly fullTitle: string
    readonly full: string
    /** Of what is counted beside the seats: how many are left, or that one waits for it. */
    readonly left: (count: number) => string
    readonly none: string
    readonly otherDays: string
    readonly shut: Readonly<Record<Shut, string>>
    readonly notYet: (moment: string) => string
    readonly until: (moment: string) => string
  }
  readonly who: {
    readonly title: string
    readonly adults: Hinted
    readonly children: string
    readonly childrenHint: string
    readonly namesHint: string
    readonly child: (number: number) => string
    readonly childName: string
    readonly age: string
    readonly noChild: string
    readonly moreChildren: string
    readonly underHalf: string
    readonly overHalf: string
    readonly years: (years: number) => string
  }
  readonly extras: {
    readonly title: string
    readonly care: Hinted
    readonly coffee: Hinted
    readonly none: string
  }
  readonly contact: {
    readonly title: string
    readonly lead: string
    readonly name: Hinted
    readonly email: Hinted
    readonly phone: Hinted
    readonly discreet: Hinted
  }
  readonly consent: { readonly title: string; readonly label: string }
  readonly know: {
    readonly title: string
    readonly who: (host: string) => string
    readonly asked: string
    readonly kept: string
    readonly cancel: string
    readonly sameCode: string
  }
  readonly send: string
  readonly sendWaiting: string
  readonly parts: Readonly<Record<Resource, (count: number) => string>>
  readonly partStates: {
    readonly confirmed: string
    readonly waiting: (place: number | null) => string
    readonly cancelled: string
  }
  readonly states: Readonly<Record<SignUpState, string>>
  readonly dayStates: Readonly<Record<'moved' | 'cancelled' | 'held', string>>
  readonly people: (adults: number, children: number) => string
  readonly done: {
    readonly title: Readonly<Record<'in' | 'partly' | 'waiting', string>>
    readonly lead: Readonly<Record<'in' | 'partly' | 'waiting', string>>
    readonly yours: string
    readonly reserved: string
    readonly code: string
    readonly codeAdvice: string
    readonly codeOnce: (minutes: number) => string
    readonly sameCode: string
    readonly next: string
    readonly told: Readonly<Record<'email' | 'phone', string>>
    readonly turn: string
    readonly remind: Readonly<Record<'email' | 'phone', string>>
    readonly unable: string
    readonly file: string
    readonly fileDiscreet: string
    readonly toMine: string
    readonly more: string
    readonly device: string
    readonly deviceHint: string
    readonly remove: string
    readonly goneTitle: string
    readonly gone: string
  }
  readonly mine: {
    readonly title: string
    readonly lead: string
    readonly closedTitle: string
    readonly closedLead: string
    readonly code: Hinted
    readonly open: string
    readonly lost: string
    readonly show: string
    readonly empty: string
    readonly coming: string
    readonly past: string
    readonly times: string
    readonly done: Readonly<Record<'cancelled' | 'changed' | 'closed', string>>
    readonly change: string
    readonly changeSave: string
    readonly changeHint: string
    readonly cancel: string
    readonly cancelHint: string
    readonly cancelSeriesHint: string
    readonly cancelButton: string
    readonly cancelledBy: Readonly<Record<'family' | 'host' | 'activity', string>>
    readonly file: string
    readonly sessions: string
    readonly join: string
    readonly who: string
    readonly materials: string
    readonly feedback: string
    readonly other: string
    readonly toRequest: string
    readonly close: string
    readonly closeHint: string
    readonly closeButton: string
  }
  readonly fromMy: {
    readonly title: string
    readonly text: string
    readonly open: string
    readonly programme: string
  }
  readonly link: {
    readonly title: string
    readonly lead: string
    readonly button: string
    readonly goneTitle: string
    readonly gone: string
  }
  readonly invited: {
    readonly kicker: Readonly<Record<'invitation' | 'teacher', string>>
    readonly lead: Readonly<Record<'invitation' | 'teacher', string>>
    readonly usesLeft: (uses: number) => string
    readonly usedTitle: string
    readonly used: string
    readonly teacherWho: string
    readonly teacherNames: string
    readonly teacherName: Hinted
    readonly teacherContact: string
    readonly teacherContactLead: string
    readonly teacherKnow: readonly string[]
    readonly teacherSend: string
    readonly teacherDone: string
    readonly teacherDoneLead: string
    readonly teacherMore: string
  }
  readonly feedback: {
    readonly kicker: string
    readonly title: string
    readonly lead: string
    readonly mark: string
    readonly marks: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>
    readonly words: Hinted
    readonly send: string
    readonly thanksTitle: string
    readonly thanks: string
    readonly wishes: string
  }
}
