import type { ImportKind, ImportState, RowAction } from '#capabilities/directory/index.ts'

export type Shown = RowAction | 'left'

export type ImportTexts = {
  readonly title: string
  readonly lead: string
  readonly start: {
    readonly title: string
    readonly kind: string
    readonly kinds: Readonly<Record<ImportKind, string>>
    readonly kindHints: Readonly<Record<ImportKind, string>>
    readonly whose: string
    readonly wholeCounty: (county: string) => string
    readonly address: string
    readonly addressHint: string
    readonly or: string
    readonly file: string
    readonly fileHint: string
    readonly send: string
    readonly nothingYet: string
    readonly template: string
    readonly templateHint: string
    readonly templateXlsx: string
    readonly templateCsv: string
    readonly templateName: string
  }
  readonly out: {
    readonly title: string
    readonly text: string
    readonly xlsx: (whose: string) => string
    readonly csv: (whose: string) => string
    readonly file: string
  }
  readonly runs: {
    readonly title: string
    readonly none: string
    readonly name: string
    readonly when: string
    readonly state: string
    readonly pages: string
    readonly pageOf: (page: number, of: number) => string
    readonly previous: string
    readonly next: string
  }
  /** Below the list of listings. */
  readonly fromList: {
    readonly label: string
    readonly imports: string
    readonly xlsx: string
    readonly csv: string
  }
  readonly states: Readonly<Record<ImportState, string>>
  readonly stateColumns: string
  readonly back: string
  readonly from: (name: string, when: string) => string
  readonly fromAddress: string
  readonly forOrganisation: string
  readonly columns: {
    readonly title: string
    readonly lead: (rows: number) => string
    readonly unnamed: (at: number) => string
    readonly none: string
    readonly headRow: string
    readonly headRowHint: string
    readonly first: string
    readonly compare: string
  }
  readonly progress: {
    readonly reading: string
    readonly applying: string
    readonly undoing: string
    readonly done: (done: number, of: number) => string
    readonly goesOn: string
    readonly again: string
    readonly stop: string
    readonly keep: string
  }
  readonly staged: {
    readonly title: string
    readonly summary: (counts: { add: number; change: number; conflict: number; problem: number }) => string
    readonly tabs: string
    readonly actions: Readonly<Record<Shown, string>>
    readonly about: Readonly<Record<Shown, string>>
    readonly empty: string
    readonly row: (number: number) => string
    readonly choose: (title: string) => string
    readonly chosen: string
    readonly notChosen: string
    readonly ours: string
    readonly theirs: string
    readonly nothingThere: string
    readonly takeOurs: string
    readonly takeTheirs: string
    readonly conflictOf: (field: string, title: string) => string
    readonly save: string
    readonly all: string
    readonly allNot: string
    readonly apply: (count: number) => string
    readonly applyNone: string
    readonly applyHint: string
    readonly again: string
    readonly againHint: string
    readonly saved: string
    readonly field: string
    readonly seen: string
    readonly column: (name: string, row: number | undefined) => string
    readonly open: string
  }
  readonly applied: {
    readonly title: string
    readonly text: (written: number) => string
    readonly none: string
    readonly left: (count: number) => string
    readonly undo: string
    readonly undoAbout: string
    readonly undoDo: string
  }
  readonly undone: {
    readonly title: string
    readonly text: (count: number) => string
    readonly left: (count: number) => string
  }
  readonly failed: { readonly title: string; readonly text: string }
}
