import type {
  DuplicateSign,
  JoinedField,
  Lack,
  MergeField,
  Presence,
  QualityCode,
  QualityItem,
  QualityKind,
  SettingKey,
} from '#capabilities/directory/index.ts'

type Count = (count: number) => string

/** The words of the coordinator’s pages. */
export type DirectoryTexts = {
  readonly back: string
  readonly county: string
  readonly area: string
  readonly wholeCounty: string
  readonly municipality: string
  readonly wholeArea: string
  readonly show: string
  readonly save: string
  readonly cancel: string
  readonly saved: string
  readonly notDone: string
  readonly pages: string
  readonly pageOf: (page: number, pages: number) => string
  readonly previous: string
  readonly next: string
  readonly languageNames: Readonly<Record<'fi' | 'sv' | 'en', string>>
  readonly hub: {
    readonly title: string
    readonly nothing: string
    readonly waiting: Count
    readonly waits: string
    readonly toCheck: Count
    readonly unanswered: Count
    readonly unconfirmed: Count
    readonly hidden: Count
    readonly corrections: Count
    readonly translations: Count
    readonly sentDrafts: Count
    readonly duplicates: Count
    readonly searchGaps: Count
    readonly bounced: Count
    readonly imports: Count
    readonly tools: string
    readonly tool: Readonly<
      Record<
        | 'gaps'
        | 'quality'
        | 'duplicates'
        | 'vocabulary'
        | 'notFound'
        | 'matrix'
        | 'settings'
        | 'imports'
        | 'calls',
        { readonly name: string; readonly what: string }
      >
    >
  }
  readonly gaps: {
    readonly title: string
    readonly lead: string
    readonly rooms: string
    readonly standing: Readonly<Record<'empty' | 'far', string>>
    readonly allLit: string
    readonly without: (names: string) => string
    readonly partly: Count
    readonly listings: (count: number) => string
    readonly none: string
    readonly lacks: Readonly<Record<Lack, string>>
    readonly everyLack: string
    readonly lack: string
    readonly more: Count
    readonly toMatrix: string
    readonly addService: string
  }
  readonly quality: {
    readonly title: string
    readonly lead: (inOrder: number, listings: number) => string
    readonly kinds: Readonly<Record<QualityKind, string>>
    readonly item: (item: QualityItem, language: string) => string
    readonly codes: Readonly<Record<QualityCode, string>>
    readonly everything: string
    readonly what: string
    readonly organisation: string
    readonly everyOrganisation: string
    readonly none: string
    readonly fix: string
    readonly check: string
    readonly people: string
    readonly byOrganisation: string
    readonly byArea: string
    readonly listings: string
    readonly toDo: string
    readonly field: Readonly<Record<QualityItem['field'], string>>
  }
  readonly duplicates: {
    readonly title: string
    readonly lead: Count
    readonly none: string
    readonly signs: Readonly<Record<DuplicateSign, string>>
    readonly compare: string
    readonly apart: string
    readonly toldApart: string
    readonly merged: string
    readonly mergedLine: (name: string, into: string) => string
    readonly by: (when: string, who: string) => string
    readonly undo: string
    readonly undone: string
    readonly undoneKept: string
    readonly mergeTitle: string
    readonly mergeLead: string
    readonly keep: string
    readonly keepOther: string
    readonly stays: string
    readonly goes: string
    readonly fields: Readonly<Record<MergeField, string>>
    readonly joined: Readonly<Record<JoinedField, string>>
    readonly joinedLead: string
    readonly inherited: string
    readonly empty: string
    readonly yes: string
    readonly no: string
    readonly same: string
    readonly merge: string
    readonly mergeDone: string
  }
  readonly matrix: {
    readonly title: string
    readonly lead: string
    readonly publicPage: string
    readonly card: string
    readonly service: string
    readonly inArea: string
    readonly said: (who: string) => string
    readonly computed: string
    readonly change: string
    readonly changeOf: (name: string) => string
    readonly presence: Readonly<Record<Presence, string>>
    readonly allAreas: string
    readonly presenceLabel: string
    readonly asListed: (words: string) => string
    readonly samePremises: string
    readonly yes: string
    readonly no: string
    readonly notSaid: string
    readonly plannedFrom: string
    readonly plannedHint: string
    readonly because: string
    readonly becauseHint: string
    readonly onlyOwn: string
    readonly schools: string
    readonly schoolsLead: string
    readonly schoolHealth: string
    readonly studentWelfare: string
    readonly part: string
    readonly cooperation: string
    readonly schoolWords: string
    readonly schoolWordsHint: string
  }
  readonly words: {
    readonly title: string
    readonly lead: string
    readonly add: string
    readonly changeTitle: string
    readonly own: string
    readonly ofProduct: string
    readonly ofProductLead: string
    readonly none: string
    readonly kind: string
    readonly kinds: Readonly<Record<'same' | 'leads-to', string>>
    readonly kindHints: Readonly<Record<'same' | 'leads-to', string>>
    readonly wordsIn: (language: string) => string
    readonly wordsHint: string
    readonly types: string
    readonly typesHint: string
    readonly because: string
    readonly becauseHint: string
    readonly active: string
    readonly change: string
    readonly remove: string
    readonly removed: string
    readonly off: string
    readonly tryTitle: string
    readonly tryLabel: string
    readonly tryButton: string
    readonly tryNone: string
    readonly tryFound: Count
    readonly by: (when: string, who: string) => string
  }
  readonly notFound: {
    readonly title: string
    readonly lead: string
    readonly privacy: string
    readonly none: string
    readonly unread: Count
    readonly last: (day: string) => string
    readonly outcome: Readonly<Record<'none' | 'weak', string>>
    readonly days: Count
    readonly addWord: string
    readonly settle: string
    readonly settled: string
    readonly search: string
  }
  readonly settings: {
    readonly title: string
    readonly lead: string
    readonly leadOfArea: string
    readonly keys: Readonly<Record<SettingKey, { readonly label: string; readonly hint: string }>>
    readonly choices: Readonly<Record<string, string>>
    readonly days: string
    readonly otherwise: (value: string) => string
    readonly asCounty: string
    readonly asProduct: string
    readonly readOnly: string
  }
}
