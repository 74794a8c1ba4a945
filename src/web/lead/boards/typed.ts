import type { Language } from '#platform/text.ts'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import type { Problems } from '#web/page.ts'

const inLanguages = new Set(['name', 'what', 'method', 'division', 'about'])

/** What was refused, by the names of our forms: without the name of the whole, a text by its first language. */
export function boardFormProblems(
  problems: Problems | null,
  lang: Language,
  renamed: Readonly<Record<string, string>> = {},
): FormProblems | null {
  const names = (problems?.refusal.fields ?? []).map(({ field }) => {
    const bare = field.replace(/^(row|cell|said|agreement|contract)\./, '')
    const [first = '', second] = bare.split('.')
    const known = renamed[bare] ?? renamed[first] ?? first
    return [field, inLanguages.has(first) ? `${known}.${second ?? 'fi'}` : known]
  })
  return formProblems(problems, lang, Object.fromEntries(names))
}
