import type { Localized } from '#platform/text.ts'

/** What can be asked. A file is given only when the answers are sent, because nothing is stored before that. */
export const questionKinds = [
  'text',
  'long-text',
  'number',
  'date',
  'one',
  'many',
  'scale',
  'matrix',
  'file',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** Who may find a form: everybody, whoever was given a link, or whoever comes through a door or a service. */
export const audiences = ['public', 'by-link', 'service'] as const
export type Audience = (typeof audiences)[number]

/** Whose words the form uses. @source R173 */
export const voices = ['grown', 'young'] as const
export type Voice = (typeof voices)[number]

export const tests = ['is', 'contains', 'at-least', 'at-most', 'answered'] as const
export type Test = (typeof tests)[number]

/** One thing an earlier answer must be. `row` names a row of a matrix; `value` a choice, or a number in digits. */
export type Clause = {
  readonly question: string
  readonly row: string
  readonly test: Test
  readonly value: string
}
/** When a question or a section is asked at all. */
export type Condition = { readonly every: boolean; readonly clauses: readonly Clause[] }

export type Labelled = { readonly key: string; readonly label: Localized }
/** `alone`: chosen, it leaves no room for the others ("none of these"). */
export type Option = Labelled & { readonly points: number | null; readonly alone: boolean }

export const scalePoints = ['none', 'as-is', 'reversed'] as const
export type ScalePoints = (typeof scalePoints)[number]

type Basics = Labelled & {
  readonly help: Localized
  readonly required: boolean
  readonly when: Condition | null
  /** Questions of the same name in other forms share their answer behind one code. @source R169 */
  readonly reuse: string
}
export type Question = Basics &
  (
    | { readonly kind: 'text' | 'long-text' | 'date' | 'file' }
    | {
        readonly kind: 'number'
        readonly unit: Localized
        readonly min: number | null
        readonly max: number | null
      }
    | { readonly kind: 'one' | 'many'; readonly options: readonly Option[] }
    | {
        readonly kind: 'scale'
        readonly min: number
        readonly max: number
        readonly low: Localized
        readonly high: Localized
        readonly points: ScalePoints
      }
    | { readonly kind: 'matrix'; readonly rows: readonly Labelled[]; readonly columns: readonly Option[] }
  )

export type Section = {
  readonly key: string
  readonly title: Localized
  readonly help: Localized
  readonly when: Condition | null
  readonly questions: readonly Question[]
}

/** Where a result leads: a search with words, asking for help with topics, or a kind of service. */
export type NextTo =
  | { readonly kind: 'search'; readonly words: Localized }
  | { readonly kind: 'ask'; readonly topics: readonly string[] }
  | { readonly kind: 'service'; readonly type: string }
export type NextStep = { readonly words: Localized; readonly to: NextTo }

/** What a sum of points means in plain words: from so many points on, until the next band begins. */
export type Band = {
  readonly from: number
  readonly title: Localized
  readonly text: Localized
  readonly next: readonly NextStep[]
}
/** Questions whose points are added up together. */
export type ScoreGroup = Labelled & {
  readonly questions: readonly string[]
  readonly bands: readonly Band[]
}

export type Definition = {
  readonly title: Localized
  /** What the form is for and what becomes of the answers. */
  readonly lead: Localized
  readonly voice: Voice
  /** About how long it takes. */
  readonly minutes: number
  /** Suggested when the answers go on to a request for help. */
  readonly topics: readonly string[]
  readonly sections: readonly Section[]
  readonly groups: readonly ScoreGroup[]
  /** Said to everybody at the end, whatever was answered. */
  readonly closing: { readonly text: Localized; readonly next: readonly NextStep[] }
}

/** A matrix holds a column's key for each row's key; several choices are a list of keys. */
export type Answer = string | number | readonly string[] | Readonly<Record<string, string>>
export type Answers = Readonly<Record<string, Answer>>

export const emptyDefinition: Definition = {
  title: {},
  lead: {},
  voice: 'grown',
  minutes: 5,
  topics: [],
  sections: [],
  groups: [],
  closing: { text: {}, next: [] },
}

/** Every question in the order in which it is asked. */
export const questionsOf = (definition: Definition): readonly Question[] =>
  definition.sections.flatMap((section) => section.questions)

export const isList = (answer: Answer): answer is readonly string[] => Array.isArray(answer)
export const isMatrix = (answer: Answer): answer is Readonly<Record<string, string>> =>
  typeof answer === 'object' && !isList(answer)
