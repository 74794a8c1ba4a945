import type {
  ExperimentDecision,
  ExperimentState,
  ExperimentTheme,
  NeedAnswer,
  NeedKind,
} from '#capabilities/development/index.ts'

export type ExperimentTexts = {
  readonly themes: Readonly<Record<ExperimentTheme, string>>
  readonly states: Readonly<Record<ExperimentState, string>>
  readonly decisions: Readonly<Record<ExperimentDecision, string>>
  readonly needKinds: Readonly<Record<NeedKind, string>>
  readonly answers: Readonly<Record<NeedAnswer, string>>
  readonly practice: string
  readonly list: {
    readonly title: string
    readonly libraryTitle: string
    readonly lead: (counts: { running: number; ideas: number; overdue: number }) => string
    readonly libraryLead: (count: number) => string
    readonly bring: string
    readonly filter: string
    readonly whose: string
    readonly own: string
    readonly everywhere: string
    readonly words: string
    readonly theme: string
    readonly area: string
    readonly state: string
    readonly any: string
    readonly show: string
    readonly none: string
    readonly found: (count: number) => string
    readonly decideBy: (day: string) => string
    readonly late: (day: string) => string
    readonly decidedOn: (day: string) => string
    readonly whole: string
    readonly previous: string
    readonly next: string
    readonly pageOf: (page: number, of: number) => string
    readonly pager: string
    readonly columns: readonly string[]
  }
  readonly add: {
    readonly title: string
    readonly lead: string
    readonly save: string
    readonly municipality: string
  }
  readonly field: {
    readonly when: string
    readonly optional: string
    readonly name: string
    readonly goal: string
    readonly goalHint: string
    readonly theme: string
    readonly area: string
    readonly areaHint: string
    readonly municipality: string
    readonly centre: string
    readonly language: string
    readonly languages: { readonly fi: string; readonly sv: string; readonly en: string }
    readonly responsible: string
    readonly responsibleName: string
    readonly responsibleHint: string
    readonly startsOn: string
    readonly endsOn: string
    readonly decideBy: string
    readonly decideByHint: string
    readonly practice: string
    readonly practiceHint: string
    readonly wentWell: string
    readonly chances: string
    readonly challenges: string
    readonly evidence: string
    readonly evidenceHint: string
    readonly nobody: string
    readonly wholeCounty: string
    readonly none: string
  }
  readonly page: {
    readonly back: string
    readonly kicker: string
    readonly edit: string
    readonly editTitle: (name: string) => string
    readonly save: string
    readonly saved: string
    readonly notDone: string
    readonly theirs: string
    readonly isIdea: string
    readonly missing: { readonly responsible: string; readonly permission: string }
    readonly ready: string
    readonly runs: (day: string) => string
    readonly runsLate: (day: string) => string
    readonly wasDecided: (decision: string, day: string) => string
    readonly start: string
    readonly startTitle: string
    readonly startLead: string
    readonly decide: string
    readonly decideTitle: string
    readonly decideLead: string
    readonly decision: string
    readonly decidedOn: string
    readonly why: string
    readonly whyHint: string
    readonly forum: string
    readonly forumDecision: string
    readonly forumDecisionHint: string
    readonly resume: string
    readonly resumeLead: string
    readonly publish: string
    readonly publishLead: string
    readonly unpublish: string
    readonly isPublished: string
    readonly remove: string
    readonly removeLead: string
    readonly needs: string
    readonly needsLead: string
    readonly noNeeds: string
    readonly needKind: string
    readonly needWhat: string
    readonly givenBy: string
    readonly givenByHint: string
    readonly euros: string
    readonly given: string
    readonly refused: string
    readonly waiting: string
    readonly addNeed: string
    readonly takeAway: string
    readonly steps: string
    readonly noSteps: string
    readonly step: string
    readonly due: string
    readonly done: string
    readonly notDoneYet: string
    readonly doneOn: (day: string) => string
    readonly dueOn: (day: string) => string
    readonly addStep: string
    readonly partners: string
    readonly noPartners: string
    readonly partner: string
    readonly part: string
    readonly addPartner: string
    readonly learned: string
    readonly nothingLearned: string
    readonly decisions: string
    readonly by: (name: string) => string
    readonly origin: string
    readonly copies: string
    readonly spread: string
    readonly spreadLead: string
    readonly spreadTo: string
    readonly facts: string
    readonly dones: Readonly<
      Record<
        | 'added'
        | 'saved'
        | 'started'
        | 'decided'
        | 'resumed'
        | 'published'
        | 'hidden'
        | 'need'
        | 'step'
        | 'partner'
        | 'spread',
        string
      >
    >
  }
  readonly roadmap: { readonly title: string; readonly none: string; readonly lead: string }
}
