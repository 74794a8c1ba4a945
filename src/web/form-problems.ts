import type { Language } from '#platform/text.ts'
import type { Problems } from '#web/page.ts'
import { problemTexts } from '#web/problem-texts.ts'

export type FormProblems = {
  /** Heads the summary. */
  readonly title: string
  readonly errors: readonly { readonly field: string; readonly message: string }[]
  /** The message of one field, if it has one. */
  readonly of: (field: string) => string | undefined
}

/** What a refusal says in the reader's language: for the summary and for each field. `asField` maps input names to form names. */
export function formProblems(
  problems: Problems | null,
  lang: Language,
  asField: Readonly<Record<string, string>> = {},
): FormProblems | null {
  if (problems === null) return null
  const words = problemTexts[lang]
  const { refusal } = problems
  const errors = refusal.fields.map(({ field, code, limit }) => ({
    field: asField[field] ?? asField[field.split('.')[0] ?? ''] ?? field,
    message: words.fields[code]?.(limit) ?? words.refusals['invalid-input'] ?? code,
  }))
  const title = refusal.kind === 'invalid' ? words.summary : (words.refusals[refusal.code] ?? refusal.code)
  return { title, errors, of: (field) => errors.find((each) => each.field === field)?.message }
}
