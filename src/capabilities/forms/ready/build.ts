import type { Localized } from '#platform/text.ts'
import type {
  Band,
  Clause,
  Condition,
  Labelled,
  NextStep,
  Option,
  Question,
  Section,
} from '../domain/definition.ts'

/** The parts of a ready form, written short: each text in Finnish, Swedish and English. */
export const t = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en })

type More = {
  readonly help?: Localized
  readonly required?: boolean
  readonly when?: Condition
  readonly reuse?: string
}
const basics = (
  key: string,
  label: Localized,
  { help = {}, required = false, when, reuse = '' }: More,
): Labelled & { help: Localized; required: boolean; when: Condition | null; reuse: string } => ({
  key,
  label,
  help,
  required,
  when: when ?? null,
  reuse,
})

export const option = (
  key: string,
  label: Localized,
  points: number | null = null,
  alone = false,
): Option => ({
  key,
  label,
  points,
  alone,
})
export const row = (key: string, label: Localized): Labelled => ({ key, label })

export const one = (
  key: string,
  label: Localized,
  options: readonly Option[],
  more: More = {},
): Question => ({
  ...basics(key, label, more),
  kind: 'one',
  options,
})
export const many = (
  key: string,
  label: Localized,
  options: readonly Option[],
  more: More = {},
): Question => ({
  ...basics(key, label, more),
  kind: 'many',
  options,
})
export const words = (key: string, label: Localized, more: More = {}): Question => ({
  ...basics(key, label, more),
  kind: 'long-text',
})
export const line = (key: string, label: Localized, more: More = {}): Question => ({
  ...basics(key, label, more),
  kind: 'text',
})
export const day = (key: string, label: Localized, more: More = {}): Question => ({
  ...basics(key, label, more),
  kind: 'date',
})
export const file = (key: string, label: Localized, more: More = {}): Question => ({
  ...basics(key, label, more),
  kind: 'file',
})
export const number = (
  key: string,
  label: Localized,
  unit: Localized,
  [min, max]: readonly [number, number],
  more: More = {},
): Extract<Question, { kind: 'number' }> => ({ ...basics(key, label, more), kind: 'number', unit, min, max })
export const scale = (
  key: string,
  label: Localized,
  [low, high]: readonly [Localized, Localized],
  more: More & { readonly points?: 'none' | 'as-is' | 'reversed' } = {},
): Extract<Question, { kind: 'scale' }> => ({
  ...basics(key, label, more),
  kind: 'scale',
  min: 0,
  max: 10,
  low,
  high,
  points: more.points ?? 'none',
})
export const matrix = (
  key: string,
  label: Localized,
  rows: readonly Labelled[],
  columns: readonly Option[],
  more: More = {},
): Question => ({ ...basics(key, label, more), kind: 'matrix', rows, columns })

export const section = (
  key: string,
  title: Localized,
  questions: readonly Question[],
  more: { readonly help?: Localized; readonly when?: Condition } = {},
): Section => ({ key, title, help: more.help ?? {}, when: more.when ?? null, questions })

const clause = (question: string, test: Clause['test'], value: string, rowKey = ''): Clause => ({
  question,
  row: rowKey,
  test,
  value,
})
export const when = (question: string, test: Clause['test'], value: string | number = ''): Condition => ({
  every: true,
  clauses: [clause(question, test, String(value))],
})
/** When any of these options is the answer. */
export const whenAny = (question: string, test: 'is' | 'contains', values: readonly string[]): Condition => ({
  every: false,
  clauses: values.map((value) => clause(question, test, value)),
})

export const search = (label: Localized, searched: Localized): NextStep => ({
  words: label,
  to: { kind: 'search', words: searched },
})
export const ask = (label: Localized, topics: readonly string[]): NextStep => ({
  words: label,
  to: { kind: 'ask', topics },
})
export const band = (
  from: number,
  title: Localized,
  text: Localized,
  next: readonly NextStep[] = [],
): Band => ({
  from,
  title,
  text,
  next,
})
