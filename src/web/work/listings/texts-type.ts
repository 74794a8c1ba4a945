import type {
  ConfirmationWay,
  ListingField,
  ListingState,
  ListingStep,
  VersionWay,
} from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'

type Question = { readonly title: string; readonly lead: string }

/** Everything that the pages of listings say. */
export type ListingTexts = {
  readonly list: {
    readonly title: string
    readonly lead: string
    readonly add: string
    readonly confirm: string
    readonly confirmOf: (name: string) => string
    readonly edit: string
    readonly checkedOn: (day: string) => string
    readonly nextCheck: (day: string) => string
    readonly checkNow: string
    readonly unconfirmed: (day: string) => string
    readonly translationMissing: (languages: string) => string
    readonly corrections: (count: number) => string
    readonly hasDraft: string
    readonly total: (count: number) => string
    readonly none: string
    readonly noneYet: string
    readonly narrow: string
    readonly show: string
    readonly clear: string
    readonly search: string
    readonly searchHint: string
    readonly organisation: string
    readonly everyOrganisation: string
    readonly state: string
    readonly everyState: string
    readonly check: string
    readonly everyCheck: string
    readonly checks: Readonly<Record<'due' | 'unconfirmed' | 'translation', string>>
    readonly overview: string
    readonly translations: (count: number) => string
    readonly pages: string
    readonly pageOf: (page: number, of: number) => string
    readonly previous: string
    readonly next: string
    readonly done: Readonly<Record<'confirmed' | 'removed' | 'dropped' | 'sent' | 'given-back', string>>
  }
  readonly drafts: {
    readonly waiting: string
    readonly own: string
    readonly isNew: string
    readonly ofListing: string
    readonly unnamed: string
    readonly goOn: string
    readonly look: string
    readonly touched: (when: string, who: string) => string
    readonly states: Readonly<Record<'editing' | 'sent' | 'returned', string>>
    readonly because: string
  }
  readonly states: Readonly<Record<ListingState, string>>
  readonly one: {
    readonly back: string
    readonly asFamilies: string
    readonly edit: string
    readonly actions: string
    readonly confirm: string
    readonly hide: string
    readonly show: string
    readonly remove: string
    readonly versions: string
    readonly corrections: (count: number) => string
    readonly statutory: string
    readonly whyNotHide: string
    readonly notYours: string
    readonly propose: string
    readonly standing: string
    readonly state: string
    readonly owner: string
    readonly maintainers: string
    readonly noMaintainers: string
    readonly checked: string
    readonly nextCheck: string
    readonly version: (number: number, day: string) => string
    readonly versionTerm: string
    readonly unconfirmed: string
    readonly origin: string
    readonly origins: Readonly<Record<string, string>>
    readonly onlyIn: Readonly<Record<Language, string>>
    readonly translations: string
    readonly translate: string
    readonly confirmations: string
    readonly neverConfirmed: string
    readonly ways: Readonly<Record<ConfirmationWay, string>>
    readonly saidBy: (name: string) => string
    readonly forProfessionals: string
    readonly noProfessional: string
    readonly namesHidden: string
    readonly unfinished: string
    readonly quality: string
    readonly done: Readonly<
      Record<'published' | 'confirmed' | 'hidden' | 'shown' | 'restored' | 'translated', string>
    >
    readonly removeTitle: (name: string) => string
    readonly removeText: string
    readonly removeYes: string
    readonly removeNo: string
  }
  readonly versions: {
    readonly title: string
    readonly lead: string
    readonly version: (number: number) => string
    readonly now: string
    readonly ways: Readonly<Record<VersionWay, string>>
    readonly product: string
    readonly nothing: string
    readonly before: string
    readonly after: string
    readonly empty: string
    readonly restore: string
    readonly restoreOf: (number: number) => string
    readonly newer: string
    readonly older: string
    readonly first: string
  }
  readonly translations: {
    readonly title: string
    readonly lead: string
    readonly every: string
    readonly to: Readonly<Record<Language, string>>
    readonly because: Readonly<Record<'missing' | 'changed', string>>
    readonly since: (day: string) => string
    readonly none: string
    readonly total: (count: number) => string
    readonly write: string
    readonly heading: (name: string) => string
    readonly workLead: string
    readonly source: Readonly<Record<Language, string>>
    readonly common: string
    readonly save: string
    readonly back: string
    readonly done: string
  }
  readonly fields: Readonly<Record<ListingField, string>>
  readonly values: {
    readonly yes: string
    readonly no: string
    readonly common: string
    readonly empty: string
    readonly wholeCounty: string
    readonly years: (from: number | null, to: number | null) => string
    readonly answer: (days: number) => string
    readonly start: (days: number) => string
    readonly closed: string
    readonly everywhere: string
    readonly open: string
  }
  readonly steps: Readonly<Record<ListingStep, string>>
  readonly wizard: {
    readonly newTitle: string
    readonly editTitle: (name: string) => string
    readonly stepOf: (step: number, of: number) => string
    readonly previous: string
    readonly backToPreview: string
    readonly next: string
    readonly save: string
    readonly saveAndPreview: string
    readonly kept: string
    readonly all: string
    readonly toFix: string
    readonly voluntary: string
    readonly drop: string
    readonly dropHint: string
    readonly returned: string
    readonly sent: string
    readonly organisation: Question & {
      readonly own: string
      readonly other: string
      readonly otherLead: string
      readonly nameFi: string
      readonly nameSv: string
      readonly sector: string
      readonly municipality: string
      readonly noMunicipality: string
      readonly phone: string
      readonly email: string
      readonly web: string
      readonly businessCode: string
      readonly businessHint: string
      readonly add: string
    }
    readonly service: Question & {
      readonly find: string
      readonly findHint: string
      readonly search: string
      readonly chosen: string
      readonly use: string
      readonly keep: string
      readonly others: string
      readonly none: string
      readonly usual: string
      readonly beside: string
      readonly read: (name: string) => string
    }
    readonly who: Question & {
      readonly inherited: string
      readonly ageFrom: string
      readonly ageTo: string
      readonly agesHint: string
      readonly languages: string
      readonly languagesHint: string
      readonly more: string
      readonly interpreter: string
      readonly criteria: string
      readonly criteriaHint: string
      readonly criteriaFrom: string
      readonly criteriaFromHint: string
    }
    readonly how: Question & {
      readonly access: string
      readonly phone: string
      readonly phoneHint: string
      readonly phoneHours: string
      readonly hoursHint: string
      readonly booking: string
      readonly bookingHint: string
      readonly web: string
      readonly waits: string
      readonly answerDays: string
      readonly startDays: string
      readonly waitsHint: string
    }
    readonly professionals: Question & {
      readonly phone: string
      readonly email: string
      readonly hours: string
      readonly what: string
      readonly names: string
      readonly namesHint: string
      readonly name: string
      readonly task: string
    }
    readonly where: Question & {
      readonly modes: string
      readonly serves: string
      readonly servesHint: string
    }
    readonly places: Question & {
      readonly chosen: string
      readonly none: string
      readonly remove: string
      readonly removeOf: (name: string) => string
      readonly add: string
      readonly municipality: string
      readonly choose: string
      readonly showSites: string
      readonly known: (municipality: string) => string
      readonly addChosen: string
      readonly noKnown: string
      readonly newAddress: string
      readonly nameFi: string
      readonly nameSv: string
      readonly addressFi: string
      readonly addressSv: string
      readonly postcode: string
      readonly kind: string
      readonly accessible: string
      readonly addAddress: string
      readonly kinds: Readonly<Record<string, string>>
    }
    readonly hours: Question & {
      readonly hint: string
      readonly same: string
      readonly note: string
      readonly noteHint: string
      readonly exceptions: string
      readonly exceptionsHint: string
      readonly exception: (number: number) => string
      readonly addException: string
      readonly from: string
      readonly to: string
      readonly times: string
      readonly timesHint: string
      readonly place: string
      readonly everyPlace: string
      readonly why: string
      readonly more: string
      readonly holidays: string
      readonly holidaysHint: string
    }
    readonly cost: Question & {
      readonly free: string
      readonly notFree: string
      readonly isFree: string
      readonly words: string
      readonly wordsHint: string
    }
    readonly texts: Question & {
      readonly common: string
      readonly own: string
      readonly useOwn: string
      readonly emptyMeansCommon: string
      readonly noCommon: string
      readonly localWords: string
      readonly localWordsHint: string
      readonly parity: Readonly<Record<'both' | 'one' | 'voluntary', string>>
    }
    readonly preview: Question & {
      readonly seen: string
      readonly seenIn: Readonly<Record<Language, string>>
      readonly change: string
      readonly fixFirst: string
      readonly fix: string
      readonly publish: string
      readonly publishChanges: string
      readonly whatHappens: string
      readonly send: string
      readonly sendHappens: string
      readonly reviewNeeded: string
      readonly orSend: string
      readonly giveBack: string
      readonly giveBackReason: string
      readonly giveBackHint: string
      readonly oneLanguage: string
      readonly notShown: string
      readonly notGiven: string
      readonly banner: string
      readonly back: string
    }
    readonly conflict: Question & {
      readonly who: (name: string, when: string) => string
      readonly choose: string
      readonly mine: string
      readonly theirs: string
      readonly onlyTheirs: string
      readonly onlyMine: string
      readonly settle: string
      readonly none: string
    }
    readonly inLanguage: Readonly<Record<Language, string>>
  }
}
