import type { Audience, QuestionKind } from '#capabilities/forms/index.ts'
import type { Language } from '#platform/text.ts'

export type AdminFormTexts = {
  readonly title: string
  readonly lead: string
  readonly list: {
    readonly form: string
    readonly who: string
    readonly state: string
    readonly changed: string
    readonly none: string
    readonly published: (version: number) => string
    readonly draft: string
    readonly never: string
    readonly missing: (count: number) => string
    readonly noName: string
  }
  readonly audiences: Readonly<Record<Audience, string>>
  readonly kinds: Readonly<Record<QuestionKind, string>>
  readonly languages: Readonly<Record<Language, string>>
  readonly create: {
    readonly title: string
    readonly key: string
    readonly keyHint: string
    readonly ready: string
    readonly readyHint: string
    readonly empty: string
    readonly audience: string
    readonly button: string
    readonly copy: string
    readonly copyButton: string
  }
  readonly page: {
    readonly back: string
    readonly toForm: string
    readonly address: string
    readonly version: (number: number, state: string) => string
    readonly states: Readonly<Record<'draft' | 'published' | 'retired', string>>
    readonly saved: string
    readonly publishedNow: string
    readonly retiredNow: string
    readonly missing: string
    readonly missingText: string
    readonly nothingMissing: string
    readonly publish: string
    readonly publishText: (version: number) => string
    readonly begin: string
    readonly beginText: string
    readonly drop: string
    readonly dropText: string
    readonly retire: string
    readonly retireText: string
    readonly preview: string
    readonly settings: string
    readonly sections: string
    readonly scoring: string
    readonly scoringText: string
    readonly noScoring: string
    readonly versions: string
    readonly sent: string
    readonly few: string
    readonly by: string
    readonly edit: string
    readonly up: string
    readonly down: string
    readonly remove: string
    readonly removeSure: string
    readonly addSection: string
    readonly sectionTitle: string
    readonly addQuestion: string
    readonly questionLabel: string
    readonly kind: string
    readonly add: string
    readonly addGroup: string
    readonly groupLabel: string
    readonly required: string
    readonly when: string
    readonly asked: (count: number) => string
    readonly bands: (count: number) => string
    readonly empty: string
    readonly noText: string
    readonly save: string
    readonly look: string
  }
  readonly fields: {
    readonly title: string
    readonly lead: string
    readonly help: string
    readonly label: string
    readonly closing: string
    readonly voice: string
    readonly grown: string
    readonly young: string
    readonly minutes: string
    readonly topics: string
    readonly topicsHint: string
    readonly audience: string
    readonly serviceType: string
    readonly serviceTypeHint: string
    readonly required: string
    readonly reuse: string
    readonly reuseHint: string
    readonly unit: string
    readonly min: string
    readonly max: string
    readonly low: string
    readonly high: string
    readonly points: string
    readonly pointsOf: Readonly<Record<'none' | 'as-is' | 'reversed', string>>
    readonly options: string
    readonly optionsHint: string
    readonly rows: string
    readonly columns: string
    readonly option: (number: number) => string
    readonly row: (number: number) => string
    readonly column: (number: number) => string
    readonly alone: string
    readonly when: string
    readonly whenHint: string
    readonly always: string
    readonly clause: (number: number) => string
    readonly number: string
    readonly every: string
    readonly all: string
    readonly any: string
    readonly groupQuestions: string
    readonly band: (number: number) => string
    readonly bandHint: string
    readonly from: string
    readonly span: (least: number, most: number) => string
    readonly next: (number: number) => string
    readonly nextKind: string
    readonly nextKinds: Readonly<Record<'none' | 'search' | 'ask' | 'service', string>>
    readonly nextWords: string
    readonly nextSearch: string
    readonly nextTopic: string
    readonly nextService: string
  }
  readonly tests: Readonly<Record<'is' | 'contains' | 'at-least' | 'at-most' | 'answered', string>>
  /** What is missing, in which part of the form. */
  readonly what: Readonly<Record<string, string>>
  readonly faults: Readonly<Record<string, string>>
  readonly parts: Readonly<Record<'form' | 'section' | 'question' | 'group', string>>
  readonly preview: {
    readonly title: string
    readonly lead: string
    readonly again: string
    readonly result: string
    readonly points: (points: number, most: number) => string
    readonly open: string
    readonly noResult: string
  }
}
