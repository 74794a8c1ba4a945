import type {
  ContactKind,
  Ground,
  Question,
  SentKind,
  Suggestion,
  ToldWay,
} from '#capabilities/statutory-contacts/index.ts'

export type WorkWorryTexts = {
  readonly title: string
  readonly lead: string
  readonly helper: {
    readonly title: string
    readonly lead: string
    readonly step: (at: number, of: number) => string
    readonly questions: Readonly<Record<Question, { readonly title: string; readonly why: string }>>
    readonly answers: Readonly<Record<Question, Readonly<Record<string, string>>>>
    readonly answered: string
    readonly again: string
    readonly change: string
    readonly suggestion: string
    readonly onlySuggestion: string
  }
  readonly ways: {
    readonly title: string
    readonly first: string
    readonly second: string
    readonly third: string
    readonly besides: string
  }
  readonly suggestions: Readonly<
    Record<Suggestion, { readonly title: string; readonly when: string; readonly action: string }>
  >
  readonly kinds: Readonly<Record<ContactKind, string>>
  readonly formLead: Readonly<Record<SentKind, string>>
  readonly section: Readonly<Record<SentKind, string>>
  readonly grounds: Readonly<Record<Ground, string>>
  readonly ground: { readonly label: string; readonly hint: string }
  readonly groundOf: string
  readonly with: { readonly label: string; readonly hint: string }
  readonly withs: Readonly<Record<'guardian' | 'child' | 'both', string>>
  readonly expecting: { readonly label: string; readonly hint: string }
  readonly told: Readonly<Record<SentKind, { readonly label: string; readonly hint: string }>>
  readonly request: { readonly linked: string; readonly hint: string; readonly open: string }
  readonly you: {
    readonly title: string
    readonly text: (name: string, unit: string) => string
    readonly phone: string
    readonly phoneHint: string
    readonly unit: string
  }
  readonly urgent: { readonly title: string; readonly text: string }
  readonly before: readonly string[]
  readonly send: Readonly<Record<SentKind, string>>
  readonly notDone: string
  readonly back: string
  readonly police: {
    readonly lead: string
    readonly steps: readonly string[]
    readonly done: string
    readonly doneHint: string
    readonly way: string
    readonly save: string
  }
  readonly toldWays: Readonly<Record<ToldWay, string>>
  readonly list: {
    readonly title: string
    readonly none: string
    readonly what: string
    readonly who: string
    readonly when: string
    readonly state: string
    readonly receipt: string
    readonly states: Readonly<Record<'sending' | 'late' | 'received' | 'opened' | 'told', string>>
    readonly someone: string
  }
  readonly one: {
    readonly title: string
    readonly onItsWay: string
    readonly onlyState: string
    readonly made: string
    readonly sender: string
    readonly ground: string
    readonly sinceThen: string
    readonly tries: (count: number) => string
    readonly tellTitle: string
    readonly tellLead: string
    readonly tell: string
    readonly nextTitle: string
    readonly next: readonly string[]
    readonly closeRequest: string
  }
}
