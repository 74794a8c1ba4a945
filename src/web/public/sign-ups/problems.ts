import { Refusal } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import { formProblems, type FormProblems } from '#web/form-problems.ts'
import type { Problems } from '#web/page.ts'

/** Said otherwise here than where a professional sends a referral. */
const ownWords: Readonly<Record<string, string>> = { 'contact-needed': 'sign-up-contact-needed' }

export function signUpProblems(
  problems: Problems | null,
  lang: Language,
  asField: Readonly<Record<string, string>>,
): FormProblems | null {
  if (problems === null) return null
  const { kind, code, fields } = problems.refusal
  const refusal = new Refusal(kind, code, {
    fields: fields.map((each) => ({ ...each, code: ownWords[each.code] ?? each.code })),
  })
  return formProblems({ refusal, form: problems.form }, lang, asField)
}
