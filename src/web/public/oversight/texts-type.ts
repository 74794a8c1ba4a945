import type { Act, RefusalGround, RequestKind, RequestState } from '#capabilities/oversight/index.ts'

/** What somebody of a family reads about who has looked, about own data and about requests. */
export type OversightTexts = {
  /** What the tab shows: neutral. */
  readonly tab: string
  readonly back: string
  readonly coordination: string
  readonly looked: {
    readonly title: string
    readonly lead: (years: number) => string
    readonly of: { readonly label: string; readonly me: string; readonly child: string }
    readonly ofChild: string
    readonly acts: Readonly<Record<Act, string>>
    readonly actsOfPerson: Readonly<Record<Act, string>>
    /** More than once. */
    readonly times: (count: number) => string
    readonly noName: string
    readonly parts: Readonly<Record<string, string>>
    readonly bases: Readonly<Record<string, string>>
    readonly because: Readonly<Record<string, string>>
    readonly becauseElse: string
    readonly older: string
    readonly openedFurther: (day: string) => string
    readonly emptyTitle: string
    readonly empty: string
    readonly pager: string
    readonly more: string
    readonly newest: string
    readonly notAll: string
    readonly odd: string
    readonly askOlder: string
    readonly heldTitle: string
    readonly held: (until: string) => string
    readonly heldWhat: string
    readonly events: string
  }
  readonly grounds: Readonly<Record<RefusalGround, string>>
  readonly advisers: {
    readonly title: string
    readonly kinds: Readonly<Record<'ombudsperson' | 'privacy-officer' | 'registry', string>>
    readonly what: Readonly<Record<'ombudsperson' | 'privacy-officer' | 'registry', string>>
    readonly none: string
    readonly authority: string
  }
  readonly data: {
    readonly title: string
    readonly lead: string
    readonly whatTitle: string
    readonly what: readonly string[]
    readonly fileTitle: string
    readonly file: string
    readonly care: string
    readonly asPage: string
    readonly asJson: string
    readonly prove: string
    readonly proveLink: string
    readonly keptTitle: string
    readonly kept: readonly string[]
    readonly rightsTitle: string
    readonly rights: string
    readonly toRequests: string
    readonly toLooked: string
  }
  readonly requests: {
    readonly title: string
    readonly lead: string
    readonly newTitle: string
    readonly kind: string
    readonly kinds: Readonly<Record<RequestKind, { readonly label: string; readonly hint: string }>>
    readonly words: string
    readonly wordsHint: string
    readonly forChild: string
    readonly send: string
    readonly sent: (due: string) => string
    readonly withdrawn: string
    readonly mine: string
    readonly none: string
    readonly states: Readonly<Record<RequestState, string>>
    readonly due: (day: string) => string
    readonly receivedOn: (moment: string) => string
    readonly youWrote: string
    readonly answer: string
    readonly extension: string
    readonly refusedBecause: string
    readonly openUntil: (from: string, until: string) => string
    readonly notContent: string
    readonly withdraw: string
    readonly child: (name: string) => string
    readonly revisionHint: string
  }
  /** The page that is taken away as a file. */
  readonly copy: {
    readonly title: string
    readonly madeAt: (moment: string) => string
    readonly about: string
    readonly yes: string
    readonly no: string
    readonly nothing: string
    readonly parts: Readonly<Record<string, string>>
  }
}
