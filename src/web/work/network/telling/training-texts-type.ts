export type TrainingTexts = {
  readonly title: string
  readonly sum: (coming: number, open: number, needs: number) => string
  readonly add: string
  readonly addTitle: string
  readonly addLead: string
  readonly addAs: string
  readonly addAsNeed: string
  readonly addAsTraining: string
  readonly addButton: string
  readonly when: string
  readonly whens: { readonly all: string; readonly coming: string; readonly past: string }
  readonly state: string
  readonly mine: string
  readonly none: string
  readonly coming: string
  readonly past: string
  readonly needs: string
  readonly needsLead: string
  readonly you: Readonly<Record<'signed-up' | 'waiting' | 'attended' | 'absent', string>>
  readonly full: string
  readonly left: (count: number) => string
  readonly columns: {
    readonly title: string
    readonly days: string
    readonly provider: string
    readonly professions: string
    readonly skill: string
    readonly state: string
    readonly people: string
    readonly area: string
    readonly responsible: string
  }
  readonly fields: {
    readonly title: string
    readonly kind: string
    readonly about: string
    readonly need: string
    readonly needHint: string
    readonly provider: string
    readonly skill: string
    readonly skillHint: string
    readonly method: string
    readonly noMethod: string
    readonly professions: string
    readonly professionsHint: string
    readonly firstDay: string
    readonly lastDay: string
    readonly times: string
    readonly place: string
    readonly remoteLink: string
    readonly seats: string
    readonly seatsHint: string
    readonly signUpUntil: string
    readonly responsible: string
  }
  readonly facts: {
    readonly when: string
    readonly where: string
    readonly remote: string
    readonly provider: string
    readonly who: string
    readonly skill: string
    readonly method: string
    readonly need: string
    readonly languages: string
    readonly seats: string
    readonly seatsOf: (taken: number, seats: number | null, waiting: number) => string
    readonly until: string
    readonly responsible: string
    readonly area: string
  }
  readonly back: string
  readonly signUp: string
  readonly signUpLead: (until: string) => string
  readonly signUpFull: string
  readonly leave: string
  readonly closed: string
  readonly people: (count: number) => string
  readonly peopleLead: string
  readonly nobody: string
  readonly mark: string
  readonly marked: string
  readonly addPerson: string
  readonly personName: string
  readonly personRole: string
  readonly personOrganisation: string
  readonly addPersonButton: string
  readonly moves: Readonly<Record<'cancelled' | 'held' | 'open' | 'planned', string>>
  readonly moveLeads: Readonly<Record<'cancelled' | 'held' | 'open' | 'planned', string>>
  readonly manage: string
  readonly heldWords: string
  readonly heldWordsHint: string
  readonly gave: string
  readonly gaveCount: (count: number) => string
  readonly gaveTooFew: (fewest: number) => string
  readonly means: { readonly useful: string; readonly usable: string; readonly metOthers: string }
  readonly outOf: (mean: string) => string
  readonly answer: string
  readonly answerLead: string
  readonly scale: readonly [string, string, string, string, string]
  readonly answerWords: string
  readonly answerButton: string
  readonly answered: string
  readonly editTitle: (title: string) => string
  readonly give: string
  readonly giveLead: string
  readonly methods: string
  readonly methodsLead: string
  readonly noMethods: string
  readonly known: string
  readonly knownBy: (count: number) => string
  readonly ending: (count: number) => string
  readonly contacts: string
  readonly noContacts: string
  readonly reuse: string
  readonly licence: (months: number | null) => string
  readonly noLicence: string
  readonly own: (gained: string, until: string | null) => string
  readonly iKnow: string
  readonly gainedOn: string
  readonly iKnowButton: string
  readonly askMe: string
  readonly askMeNot: string
  readonly dropOwn: string
  readonly addMethod: string
  readonly methodName: string
  readonly methodAbout: string
  readonly methodReuse: string
  readonly methodReuseHint: string
  readonly methodNeeds: string
  readonly methodMonths: string
  readonly methodWeb: string
  readonly moreOf: (name: string) => string
  readonly done: Readonly<
    Record<
      | 'added'
      | 'answered'
      | 'cancelled'
      | 'given'
      | 'held'
      | 'left'
      | 'licence'
      | 'marked'
      | 'method'
      | 'open'
      | 'person'
      | 'planned'
      | 'saved'
      | 'signed'
      | 'waiting',
      string
    >
  >
}
