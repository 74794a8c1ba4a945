/** What the pages, feeds and programs are shown of the programme. Texts as they were written; days and wall-clock times of Finland. */
import type { Audience, ProviderSector } from '#capabilities/directory/index.ts'
import type { PlainDate, WallTime } from '#platform/dates.ts'
import type { Localized, Text3 } from '#platform/text.ts'
import type { EntryNow } from './domain/entry.ts'
import type {
  AccessibilityMark,
  ActivityForm,
  ActivityKind,
  ActivityState,
  EntryWay,
  Food,
  MeetingPlaceKind,
  OccurrenceCancelReason,
  OccurrenceState,
  PlaceState,
  SignUpFor,
} from './domain/words.ts'

export type Host = { readonly id: string; readonly name: Localized; readonly sector: ProviderSector }

/** How many of something there are, and how many are left; null: as many as come. */
export type Left = { readonly of: number | null; readonly left: number | null }

export type PlaceOnDay = {
  readonly id: string
  readonly name: Localized
  readonly kind: MeetingPlaceKind
}

/** One day of the programme, as a row of a week or a month. */
export type ProgrammeDay = {
  /** The occurrence. */
  readonly id: string
  readonly activityId: string
  /** The day that the rule gave; it stays when the day is moved. */
  readonly day: PlainDate
  /** The day on which it begins now. */
  readonly date: PlainDate
  readonly startsAt: Date
  readonly endsAt: Date
  readonly state: OccurrenceState
  /** Changed for this day alone. */
  readonly own: boolean
  readonly published: boolean
  readonly sequence: number
  readonly kind: ActivityKind
  readonly form: ActivityForm
  /** The title of this day, or of the series. */
  readonly title: Localized
  readonly summary: Localized
  /** What is different on this day, in words. */
  readonly note: Localized
  readonly cancelReason: OccurrenceCancelReason | null
  /** The theme of a group's session on this day. */
  readonly theme: Localized | null
  readonly county: string
  readonly areaId: string | null
  readonly municipality: string | null
  readonly place: PlaceOnDay | null
  /** Where on this day: its own address, or that of the place. */
  readonly address: Localized
  readonly lon: number | null
  readonly lat: number | null
  readonly remote: boolean
  readonly room: { readonly id: string; readonly name: Localized } | null
  /** Who holds it on this day. */
  readonly host: Host
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly audiences: readonly Audience[]
  readonly languages: readonly string[]
  readonly free: boolean
  readonly costWords: Localized
  readonly food: Food
  readonly entry: EntryWay
  readonly signUpFor: SignUpFor
  /** What a family can do now: come, sign up, wait in line, or nothing. */
  readonly entryNow: EntryNow
  readonly signUpOpensAt: Date | null
  readonly signUpClosesAt: Date | null
  readonly seats: Left
  readonly care: Left
  readonly coffee: Left
  /** Kilometres from the point that was asked for. */
  readonly km: number | null
}

export type ProgrammePage = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly rows: readonly ProgrammeDay[]
  /** Give it as `after` for the next page; null when there is no more. */
  readonly next: string | null
  /** How many days of activities there are in all; counted when `count` was asked for. */
  readonly total: number | null
}

export type MonthDay = {
  readonly date: PlainDate
  /** How many are held. */
  readonly count: number
  readonly cancelled: number
  /** The first of the day, as many as `perDay` says. */
  readonly rows: readonly MonthRow[]
}
/** A day of the programme as it stands in a square of the month. */
export type MonthRow = {
  readonly id: string
  readonly activityId: string
  readonly day: PlainDate
  readonly startsAt: Date
  readonly endsAt: Date
  readonly state: OccurrenceState
  readonly kind: ActivityKind
  readonly form: ActivityForm
  readonly title: Localized
  readonly placeName: Localized | null
  readonly municipality: string | null
  /** Nothing is left of the seats. */
  readonly full: boolean
}
export type MonthView = {
  readonly month: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly total: number
  /** Every day of the month, also the empty ones. */
  readonly days: readonly MonthDay[]
}

export type PictureView = {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly alt: Localized
  readonly credit: string | null
}

export type Sharer = Host & { readonly share: Localized }
export type Organiser = Sharer & { readonly budgetEuros: number | null }

export type LeaderView = {
  readonly id: string
  /** A worker of ours; null when from elsewhere. */
  readonly personId: string | null
  /** Null where the name of a worker is not told: families see the title. */
  readonly name: string | null
  readonly title: Localized
  readonly role: Localized
}

export type SessionView = {
  readonly id: string
  readonly position: number
  readonly theme: Localized
  readonly contents: Localized
  readonly forParents: boolean
}

/** When a series returns, as it was given. */
export type SeriesOf = {
  /** RFC 5545, days only, without an end; null: the first day alone. */
  readonly rule: string | null
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate | null
  readonly extraDays: readonly PlainDate[]
  readonly opens: WallTime
  readonly closes: WallTime
  readonly onHolidays: boolean
  readonly keepsBreaks: boolean
}

/** A series, an event or a group, for families. */
export type ActivityView = SeriesOf & {
  readonly id: string
  readonly version: number
  readonly county: string
  readonly areaId: string | null
  readonly municipality: string | null
  readonly kind: ActivityKind
  readonly form: ActivityForm
  readonly state: ActivityState
  readonly title: Localized
  readonly summary: Localized
  readonly description: Localized
  readonly place: (PlaceOnDay & { readonly accessibility: readonly AccessibilityMark[] }) | null
  readonly address: Localized
  readonly lon: number | null
  readonly lat: number | null
  readonly remote: boolean
  /** Given to those who sign up; with open doors, to everybody. */
  readonly remoteLink: string | null
  readonly room: { readonly id: string; readonly name: Localized } | null
  readonly host: Host
  readonly organisers: readonly Organiser[]
  readonly leaders: readonly LeaderView[]
  readonly sessions: readonly SessionView[]
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly audiences: readonly Audience[]
  readonly languages: readonly string[]
  readonly free: boolean
  readonly costWords: Localized
  readonly food: Food
  readonly bringWords: Localized
  readonly entry: EntryWay
  readonly signUpFor: SignUpFor
  readonly opensDaysBefore: number | null
  readonly closesHoursBefore: number
  readonly seats: Left
  readonly care: Left
  readonly coffee: Left
  readonly waitingLimit: number | null
  readonly consentWords: Localized
  readonly parentsWords: Localized
  readonly phone: string | null
  readonly email: string | null
  readonly contactWords: Localized
  readonly picture: PictureView | null
  readonly serviceId: string | null
  readonly outreachId: string | null
  readonly sequence: number
  readonly changedAt: Date
  /** The coming days, at most 60; a cancelled or moved one too. */
  readonly days: readonly ProgrammeDay[]
  /** The day that was asked for, also when it is past; null when there is none such. */
  readonly chosen: ProgrammeDay | null
}

export type BreakView = {
  readonly id: string
  readonly placeId: string | null
  readonly organisationId: string | null
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate
  readonly words: Localized
}

export type MeetingPlaceItem = {
  readonly id: string
  readonly county: string
  readonly areaId: string | null
  readonly municipality: string | null
  readonly kind: MeetingPlaceKind
  readonly name: Localized
  readonly summary: Localized
  readonly address: Localized
  readonly lon: number | null
  readonly lat: number | null
  readonly host: Host
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly audiences: readonly Audience[]
  readonly languages: readonly string[]
  readonly accessibility: readonly AccessibilityMark[]
  readonly picture: PictureView | null
  /** How many days of activities there are within a week from now. */
  readonly thisWeek: number
  readonly next: {
    readonly id: string
    readonly activityId: string
    readonly startsAt: Date
    readonly title: Localized
  } | null
  readonly km: number | null
}
export type MeetingPlacePage = {
  readonly places: readonly MeetingPlaceItem[]
  readonly next: string | null
}

/** One line of "what is held here": a series that goes on. */
export type SeriesLine = SeriesOf & {
  readonly id: string
  readonly kind: ActivityKind
  readonly form: ActivityForm
  readonly title: Localized
  readonly summary: Localized
  readonly host: Host
  readonly entry: EntryWay
  readonly nextAt: Date | null
  readonly nextDay: PlainDate | null
}

export type MeetingPlaceView = Omit<MeetingPlaceItem, 'km' | 'next' | 'thisWeek'> & {
  readonly version: number
  readonly state: PlaceState
  readonly description: Localized
  readonly remoteLink: string | null
  readonly accessWords: Localized
  readonly phone: string | null
  readonly email: string | null
  readonly web: string | null
  readonly contactWords: Localized
  readonly planWords: Localized
  readonly partners: readonly Sharer[]
  readonly siteId: string | null
  readonly serviceId: string | null
  readonly changedAt: Date
  readonly from: PlainDate
  readonly to: PlainDate
  /** The week that was asked for, with everything on it. */
  readonly week: readonly ProgrammeDay[]
  readonly series: readonly SeriesLine[]
  /** Breaks that are on or come within 190 days, also those of its organisation and of the whole county. */
  readonly breaks: readonly BreakView[]
}

/** What collides, found before it is published. @source R124 */
export type Clash = {
  readonly kind: 'room' | 'leader' | 'audience' | 'break' | 'holiday' | 'place'
  readonly date: PlainDate
  readonly startsAt: Date
  readonly endsAt: Date
  /** The other activity, when there is one. */
  readonly with: {
    readonly activityId: string
    readonly occurrenceId: string
    readonly title: Localized
    readonly host: Localized
    readonly state: ActivityState
  } | null
  /** The room, the leader, the audience or the break: what is shared, as it is called. */
  readonly what: Localized
}

/** A day in the joint calendar of those who hold activities: drafts too. @source R124 */
export type JointDay = ProgrammeDay & {
  readonly activityState: ActivityState
  readonly mayKeep: boolean
  readonly clashes: readonly Clash['kind'][]
}
export type JointCalendar = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly rows: readonly JointDay[]
  readonly next: string | null
  readonly breaks: readonly BreakView[]
  readonly holidays: readonly { readonly date: PlainDate; readonly name: Text3 }[]
}
