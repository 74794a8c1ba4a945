/** What is answered about forums, their meetings, decisions, tasks and votes. */
import type { PlainDate } from '#platform/dates.ts'
import type { Localized } from '#platform/text.ts'
import type {
  Attended,
  CustomerPresence,
  DecisionKind,
  DecisionState,
  ForumAnswer,
  ForumLevel,
  ForumMeetingState,
  ForumOffice,
  ForumTaskState,
  MatterKind,
  MatterState,
  RecipientKind,
  SeatKind,
  SeatSector,
} from './domain/forum-words.ts'

/** Somebody of the network: with an account, or by name. */
export type Somebody = {
  readonly person: string | null
  readonly name: string
  /** Of somebody with an account. */
  readonly title: Localized | null
}
export type Named = { readonly id: string; readonly name: Localized }

export type ForumLine = {
  readonly id: string
  readonly county: string
  readonly name: Localized
  readonly level: ForumLevel
  readonly area: Named | null
  readonly centre: Named | null
  readonly cadenceWeeks: number | null
  readonly chair: Somebody | null
  readonly seats: number
  readonly emptySeats: number
  readonly lastHeld: Date | null
  readonly next: { readonly id: string; readonly startsAt: Date } | null
  /** No meeting for longer than its rhythm asks, and none planned. */
  readonly isSilent: boolean
  /** The asker sits in it or holds an office of it. */
  readonly isMine: boolean
  readonly endedOn: PlainDate | null
}

export type SeatTermView = {
  readonly id: string
  readonly version: number
  readonly holder: Somebody
  readonly deputy: Somebody | null
  /** For those who keep the forum; else null. */
  readonly email: string | null
  readonly deputyEmail: string | null
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate | null
}
export type SeatView = {
  readonly id: string
  readonly version: number
  readonly position: number
  readonly kind: SeatKind
  readonly sector: SeatSector
  readonly organisation: Named | null
  /** What it is for, where its sector does not say it. */
  readonly title: Localized
  /** The forum that chooses who sits here. */
  readonly chosenBy: Named | null
  /** In force today; null: the seat is empty. */
  readonly term: SeatTermView | null
  /** The term that ended last, where the seat is empty. */
  readonly before: SeatTermView | null
  /** The next one that is already agreed. */
  readonly ahead: SeatTermView | null
  readonly isMine: boolean
}
export type OfficeTermView = {
  readonly id: string
  readonly version: number
  readonly office: ForumOffice
  readonly holder: Somebody
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate | null
  readonly inForce: boolean
}
export type ForumView = ForumLine & {
  readonly version: number
  readonly purpose: Localized
  /** How the agenda is made, whose subordinate the coordinator is, who tells of decisions (R139). */
  readonly agendaWords: Localized
  readonly coordinatorWords: Localized
  readonly tellingWords: Localized
  readonly customerPresent: CustomerPresence | null
  readonly customerWords: Localized
  readonly template: string | null
  readonly seatList: readonly SeatView[]
  /** In force first, then those that have ended, the latest first. */
  readonly offices: readonly OfficeTermView[]
  readonly ahead: readonly ForumMeetingLine[]
  /** The latest twelve that were held. */
  readonly past: readonly ForumMeetingLine[]
  /** Proposed or postponed and on no agenda yet. */
  readonly waiting: readonly MatterView[]
  /** The latest twelve. */
  readonly decisions: readonly DecisionLine[]
  readonly openTasks: readonly ForumTaskView[]
  readonly can: {
    readonly keep: boolean
    readonly propose: boolean
    /** Reads what is for members only, writes minutes. */
    readonly takePart: boolean
  }
}

export type ForumTemplate = {
  readonly key: string
  readonly name: Localized
  readonly level: ForumLevel
  readonly purpose: Localized
  readonly agendaWords: Localized
  readonly cadenceWeeks: number | null
  readonly customerPresent: CustomerPresence | null
  readonly seats: readonly {
    readonly kind: SeatKind
    readonly sector: SeatSector
    readonly title: Localized
  }[]
  readonly meetings: readonly {
    readonly title: Localized
    readonly afterWeeks: number
    readonly minutes: number
    readonly agenda: readonly { readonly title: Localized; readonly kind: MatterKind }[]
  }[]
}

/** What forms about forums offer for choosing: of the asker's county. */
export type ForumChoices = {
  readonly county: string
  readonly areas: readonly Named[]
  readonly centres: readonly (Named & { readonly area: string | null })[]
  readonly organisations: readonly Named[]
  readonly units: readonly (Named & { readonly organisation: Localized })[]
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly title: Localized
    readonly organisation: Localized | null
  }[]
  readonly forums: readonly Named[]
  /** Where the asker may make a forum: in the whole county, or in these areas only. */
  readonly mayMake: { readonly county: boolean; readonly areas: readonly string[] }
}

export type ForumMeetingLine = {
  readonly id: string
  readonly forum: Named
  readonly level: ForumLevel
  readonly area: Named | null
  readonly title: Localized
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly isRemote: boolean
  readonly state: ForumMeetingState
  readonly isApproved: boolean
  readonly isInvited: boolean
  readonly matters: number
  readonly present: number
  readonly seats: number
  readonly summary: string
}

export type AttendanceView = {
  /** null: nobody has answered or marked anything for this seat yet. */
  readonly id: string | null
  readonly seat: string | null
  readonly sector: SeatSector | null
  readonly seatTitle: Localized
  readonly organisation: Localized | null
  /** Who sits there on the day of the meeting; null: the seat is empty, or a guest. */
  readonly holder: Somebody | null
  readonly deputyHolder: Somebody | null
  /** A guest. */
  readonly guest: Somebody | null
  /** The deputy comes or came. */
  readonly deputy: boolean
  readonly answer: ForumAnswer | null
  readonly present: Attended | null
  readonly isMe: boolean
}

export type MatterView = {
  readonly id: string
  readonly version: number
  readonly forum: string
  readonly meeting: string | null
  readonly position: number
  readonly kind: MatterKind
  readonly title: string
  readonly grounds: string
  readonly presenter: Somebody | null
  readonly organisation: Named | null
  readonly minutesPlanned: number | null
  readonly membersOnly: boolean
  readonly state: MatterState
  readonly stateWords: string
  readonly proposedBy: Somebody | null
  readonly proposedAt: Date
  /** What was said of it; `version` 0: nothing is written yet. */
  readonly minutes: {
    readonly version: number
    readonly words: string
    readonly by: string | null
    readonly at: Date | null
  }
  readonly can: { readonly change: boolean; readonly place: boolean; readonly minute: boolean }
}

export type VoteView = {
  readonly id: string
  readonly version: number
  readonly matter: string | null
  readonly title: string
  /** How many points each seat divides. */
  readonly points: number
  readonly isOpen: boolean
  readonly closedAt: Date | null
  readonly seatsVoted: number
  readonly seats: number
  /** Ordered by points once closed, else as written. */
  readonly options: readonly {
    readonly id: string
    readonly words: string
    /** null while open */
    readonly points: number | null
    /** How many seats gave it points; null while open. */
    readonly seats: number | null
    /** What the asker's own seat gave. */
    readonly mine: number
  }[]
  /** The seats of the asker, that may vote now. */
  readonly mySeats: readonly string[]
  readonly can: { readonly cast: boolean; readonly close: boolean }
}

export type ForumMeetingView = {
  readonly id: string
  readonly version: number
  readonly sequence: number
  readonly forum: {
    readonly id: string
    readonly county: string
    readonly name: Localized
    readonly level: ForumLevel
    readonly area: Named | null
    readonly customerPresent: CustomerPresence | null
    readonly customerWords: Localized
  }
  readonly chairs: readonly Somebody[]
  readonly secretaries: readonly Somebody[]
  readonly title: Localized
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly remoteLink: string | null
  readonly state: ForumMeetingState
  readonly cancelWords: string
  readonly summary: string
  readonly invitedAt: Date | null
  readonly approvedAt: Date | null
  readonly approvedBy: string | null
  readonly changedAt: Date
  readonly attendance: readonly AttendanceView[]
  /** On the agenda, in order. */
  readonly matters: readonly MatterView[]
  /** Proposed to this forum and on no agenda yet. */
  readonly proposals: readonly MatterView[]
  /** How many matters of the agenda the asker may not read. */
  readonly hidden: number
  readonly decisions: readonly DecisionLine[]
  readonly tasks: readonly ForumTaskView[]
  readonly votes: readonly VoteView[]
  /** The meeting before and the one after, of the same forum. */
  readonly previous: string | null
  readonly next: string | null
  readonly myAnswer: ForumAnswer | null
  readonly can: {
    readonly keep: boolean
    readonly propose: boolean
    readonly takePart: boolean
    readonly answer: boolean
    readonly minute: boolean
    readonly invite: boolean
    readonly hold: boolean
    readonly cancel: boolean
    readonly approve: boolean
    readonly decide: boolean
  }
}

/** One meeting as the shared reading of minutes shows it. */
export type MinutesLine = ForumMeetingLine & {
  readonly matterTitles: readonly string[]
  readonly decisions: readonly { readonly id: string; readonly title: string }[]
}

export type RecipientView = {
  readonly id: string
  readonly kind: RecipientKind
  /** The id of the organisation, unit, person or forum. */
  readonly of: string
  readonly name: Localized
  readonly toldAt: Date | null
  readonly confirmedAt: Date | null
  readonly confirmedBy: string | null
  /** The asker may confirm it now. */
  readonly mayConfirm: boolean
}

export type ChildImpact = {
  readonly version: number
  readonly childrenConcerned: string
  readonly good: string
  readonly bad: string
  /** How children were heard. */
  readonly heard: string
  readonly alternatives: string
  readonly chosenWhy: string
  readonly assessedOn: PlainDate
  readonly by: string | null
}

export type DecisionLine = {
  readonly id: string
  readonly forum: Named
  readonly area: Named | null
  /** '3/2026'; null of a draft. */
  readonly mark: string | null
  readonly kind: DecisionKind
  readonly title: string
  readonly state: DecisionState
  readonly isSuperseded: boolean
  readonly membersOnly: boolean
  readonly hasAssessment: boolean
  readonly madeOn: PlainDate | null
  readonly announcedAt: Date | null
  readonly reviewOn: PlainDate | null
  readonly recipients: number
  readonly confirmed: number
  /** The asker is to confirm it. */
  readonly waitsForMe: boolean
}

export type DecisionView = DecisionLine & {
  readonly version: number
  readonly county: string
  readonly words: string
  readonly grounds: string
  readonly meeting: {
    readonly id: string
    readonly title: Localized
    readonly startsAt: Date
  } | null
  readonly matter: string | null
  readonly madeBy: string | null
  readonly supersedes: { readonly id: string; readonly title: string; readonly mark: string | null } | null
  readonly supersededBy: { readonly id: string; readonly title: string; readonly mark: string | null } | null
  readonly recipientList: readonly RecipientView[]
  readonly assessment: ChildImpact | null
  /** It is not made before its assessment is there. */
  readonly demandsAssessment: boolean
  readonly tasks: readonly ForumTaskView[]
  readonly can: {
    readonly change: boolean
    readonly assess: boolean
    readonly make: boolean
    readonly announce: boolean
    readonly drop: boolean
    readonly supersede: boolean
    readonly addTask: boolean
  }
}

export type ForumTaskView = {
  readonly id: string
  readonly version: number
  readonly forum: Named
  readonly area: Named | null
  readonly meeting: string | null
  readonly matter: string | null
  readonly decision: string | null
  readonly words: string
  readonly owner: Somebody
  readonly dueOn: PlainDate
  readonly isOverdue: boolean
  readonly state: ForumTaskState
  readonly stateOn: PlainDate | null
  readonly note: string
  readonly isMine: boolean
  readonly can: { readonly finish: boolean; readonly change: boolean }
}

/** A page of a list; `next` is asked with `page` to go on. */
export type Paged<Row> = {
  readonly rows: readonly Row[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** What waits in the forums of a county or an area: each as many as there are, and the most urgent few. */
export type ForumGaps = {
  readonly emptySeats: {
    readonly count: number
    readonly most: readonly {
      readonly seat: string
      readonly sector: SeatSector
      readonly title: Localized
      readonly organisation: Localized | null
      readonly forum: Named
      /** When the last term ended; null: there has been none. */
      readonly since: PlainDate | null
    }[]
  }
  /** Terms of seats and offices that end within 30 days. */
  readonly endingTerms: {
    readonly count: number
    readonly most: readonly {
      readonly forum: Named
      readonly name: string
      readonly office: ForumOffice | null
      readonly lastDay: PlainDate
    }[]
  }
  /** Forums without a chair or a secretary today. */
  readonly withoutOffice: {
    readonly count: number
    readonly most: readonly { readonly forum: Named; readonly office: ForumOffice }[]
  }
  readonly silentForums: {
    readonly count: number
    readonly most: readonly {
      readonly forum: Named
      readonly cadenceWeeks: number
      readonly lastHeld: PlainDate | null
    }[]
  }
  readonly unannounced: {
    readonly count: number
    readonly most: readonly {
      readonly id: string
      readonly title: string
      readonly forum: Named
      readonly madeOn: PlainDate
    }[]
  }
  /** Told more than 14 days ago and not confirmed by everybody. */
  readonly unconfirmed: {
    readonly count: number
    readonly most: readonly {
      readonly id: string
      readonly title: string
      readonly forum: Named
      readonly announcedOn: PlainDate
      readonly missing: number
    }[]
  }
  readonly overdueTasks: {
    readonly count: number
    readonly most: readonly {
      readonly id: string
      readonly words: string
      readonly forum: Named
      readonly owner: string
      readonly dueOn: PlainDate
    }[]
  }
  /** Decisions whose review date has come. */
  readonly toReview: {
    readonly count: number
    readonly most: readonly {
      readonly id: string
      readonly title: string
      readonly forum: Named
      readonly reviewOn: PlainDate
    }[]
  }
}
