import type {
  ConsentPurpose,
  ConsentScope,
  EmergencyReason,
  EntryKind,
  GroundLaw,
  LivingShare,
  NotConsenting,
  RelationKind,
  SaidHow,
  ServiceTask,
  TeamPart,
} from '#capabilities/families/index.ts'

export type MyTexts = {
  /** What the tab and the history show. */
  readonly tab: string
  readonly nav: {
    readonly label: string
    readonly my: string
    readonly plan: string
    readonly entries: string
    readonly thread: string
    readonly talks: string
    readonly meetings: string
    readonly consents: string
    readonly looked: string
    readonly moreLabel: string
    readonly data: string
    readonly requests: string
    readonly sessions: string
    readonly signOut: string
    readonly acting: string
    readonly endActing: string
  }
  readonly my: {
    readonly title: string
    readonly hello: (name: string) => string
    readonly helloEmpty: string
    readonly family: (names: string) => string
    readonly noFamilyTitle: string
    readonly noFamily: readonly string[]
    readonly ask: string
    readonly follow: string
    readonly done: Readonly<
      Record<
        | 'acting'
        | 'ended'
        | 'shown'
        | 'hidden'
        | 'helper'
        | 'helper-ended'
        | 'sent'
        | 'given'
        | 'declined'
        | 'stopped'
        | 'banned'
        | 'lifted'
        | 'code-added'
        | 'code-removed'
        | 'opened'
        | 'closed',
        string
      >
    >
    readonly askedTitle: string
    readonly asked: (unit: string) => string
    readonly answer: string
    readonly actingTitle: (name: string) => string
    readonly actingLooked: string
    readonly actingRequest: string
    readonly endActing: string
    readonly emergencyTitle: string
    readonly emergency: (who: string, when: string) => string
    readonly emergencyReason: Readonly<Record<EmergencyReason, string>>
    readonly emergencyReview: string
    readonly emergencyReviewed: string
    readonly someone: string
  }
  readonly withUs: {
    readonly title: string
    readonly lead: string
    readonly nobody: string
    readonly parts: Readonly<Record<TeamPart, string>>
    readonly about: (name: string) => string
    readonly aboutYou: string
    readonly call: (phone: string) => string
    readonly write: string
    readonly noPhone: string
    readonly lastContact: (day: string) => string
    readonly until: (day: string) => string
    readonly ownCare: string
    readonly ownShown: (names: string) => string
    readonly onlyShown: string
    readonly show: string
    readonly showHint: string
    readonly toWhom: string
    readonly choose: string
    readonly showSend: string
    readonly hide: (name: string) => string
  }
  readonly agreed: {
    readonly title: string
    readonly none: string
    readonly newTitle: string
    readonly newNone: string
    readonly all: string
    readonly writeTo: string
    readonly own: string
  }
  readonly permits: {
    readonly title: string
    readonly none: string
    readonly lead: string
    readonly all: string
  }
  readonly people: {
    readonly title: string
    readonly you: string
    readonly age: (years: number) => string
    readonly adult: string
    readonly relations: Readonly<Record<RelationKind, string>>
    readonly toYou: (relation: string) => string
    /** What an adult is to the child who reads. */
    readonly yours: Readonly<Record<RelationKind, string>>
    readonly protectedYou: (day: string) => string
    readonly reach: string
    readonly wrong: string
    readonly correct: string
    readonly act: (name: string) => string
    readonly actWhat: string
    readonly homes: string
    readonly lives: Readonly<Record<LivingShare, (name: string) => string>>
    readonly helpers: string
    readonly helpersLead: string
    readonly helperAdd: string
    readonly helperName: string
    readonly helperSays: string
    readonly helperSaysHint: string
    readonly helperSend: string
    readonly helperEnd: string
  }
  readonly entries: {
    readonly title: string
    readonly lead: string
    readonly filter: string
    readonly all: string
    readonly kinds: Readonly<Record<EntryKind, string>>
    readonly kindsMany: Readonly<Record<EntryKind, string>>
    readonly none: string
    readonly noneFiltered: string
    readonly byYou: string
    readonly hiddenWriter: string
    readonly about: (name: string) => string
    readonly wholeFamily: string
    readonly ownPart: string
    readonly thread: string
    readonly readers: (names: string) => string
    readonly noReaders: string
    readonly open: string
    readonly openHint: string
    readonly toWhom: string
    readonly choose: string
    readonly openSend: string
    readonly close: (name: string) => string
    readonly pager: string
    readonly page: (page: number) => string
    readonly newer: string
    readonly older: string
    readonly wrong: string
    readonly correct: string
    readonly someone: string
  }
  readonly thread: {
    readonly title: string
    readonly lead: string
    readonly childTitle: string
    readonly childLead: readonly string[]
    readonly writeTitle: string
    readonly to: string
    readonly toHint: string
    readonly about: string
    readonly aboutAll: string
    readonly aboutMe: string
    readonly text: string
    readonly textHint: string
    readonly ownPart: string
    readonly ownPartHint: string
    readonly send: string
    readonly next: string
    readonly urgent: string
    readonly nobodyToWrite: string
    readonly sentTitle: string
    readonly none: string
    readonly threadWith: (unit: string) => string
    readonly openTitle: string
    readonly openHint: string
    readonly open: string
    readonly close: (name: string) => string
    readonly choose: string
    readonly readBy: (names: string) => string
    readonly readByNobody: string
  }
  readonly consents: {
    readonly title: string
    readonly lead: string
    readonly asksTitle: string
    readonly askedBy: (unit: string, day: string) => string
    readonly yes: string
    readonly no: string
    readonly prove: string
    readonly cannot: Readonly<Record<NotConsenting, string>>
    readonly inForce: string
    readonly none: string
    readonly who: string
    readonly what: string
    readonly whose: string
    readonly until: string
    readonly given: string
    readonly purposes: Readonly<Record<ConsentPurpose, string>>
    readonly scopes: Readonly<Record<ConsentScope, string>>
    readonly tasks: Readonly<Record<ServiceTask, string>>
    readonly ways: Readonly<Record<SaidHow | 'signed-in', string>>
    readonly givenBy: (name: string, day: string, way: string) => string
    readonly givenByYou: (day: string, way: string) => string
    readonly stop: string
    readonly stopWhat: string
    readonly stopSend: string
    readonly notYours: string
    readonly bansTitle: string
    readonly bansLead: string
    readonly everybody: string
    readonly ban: (who: string) => string
    readonly lift: string
    readonly banNew: string
    readonly banAbout: string
    readonly banTask: string
    readonly banWhom: string
    readonly banHint: string
    readonly banSend: string
    readonly groundsTitle: string
    readonly groundsLead: string
    readonly laws: Readonly<Record<GroundLaw, string>>
    readonly pastTitle: string
    readonly withdrawn: (day: string) => string
    readonly over: (day: string) => string
    readonly you: string
    readonly someone: string
    readonly theFamily: string
  }
  readonly coordination: string
}
