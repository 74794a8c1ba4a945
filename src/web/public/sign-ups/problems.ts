import { type ActivityView, type SignUpInput, signUpShape } from '#capabilities/meeting-places/index.ts'
import { type FieldProblem, Refusal } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import { parse } from '#platform/use-case.ts'
import { formProblems, type FormProblems } from '#web/form-problems.ts'
import type { Problems } from '#web/page.ts'

/** Said otherwise here than elsewhere, by the field and its code. */
const ownWords: Readonly<Record<string, string>> = {
  'email.contact-needed': 'sign-up-contact-needed',
  'name.too-small': 'sign-up-name-needed',
}

export function signUpProblems(
  problems: Problems | null,
  lang: Language,
  asField: Readonly<Record<string, string>>,
): FormProblems | null {
  if (problems === null) return null
  const { kind, code, fields } = problems.refusal
  const refusal = new Refusal(kind, code, {
    fields: fields.map((each) => ({ ...each, code: ownWords[`${each.field}.${each.code}`] ?? each.code })),
  })
  return formProblems({ refusal, form: problems.form }, lang, asField)
}

/** The order in which the questions stand. */
const onThePage = [
  'occurrence',
  'adults',
  'children',
  'care',
  'coffee',
  'name',
  'email',
  'phone',
  'consented',
]

function shapeProblems(given: SignUpInput): readonly FieldProblem[] {
  try {
    parse(signUpShape, given)
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.fields
    throw error
  }
}

/** Refuses with everything that is still missing, so that nobody mends a form one field at a time. */
export function demandAll(
  given: SignUpInput,
  activity: ActivityView,
  needs: { readonly contact: boolean; readonly day: boolean },
): void {
  const isEmpty = (field: 'email' | 'phone'): boolean => (given[field] ?? '').trim() === ''
  const asksConsent = Object.values(activity.consentWords).some((words) => words !== '')
  const fields: readonly FieldProblem[] = [
    ...(needs.day && given.occurrence === null ? [{ field: 'occurrence', code: 'choose-day' }] : []),
    ...shapeProblems(given),
    ...(needs.contact && isEmpty('email') && isEmpty('phone')
      ? [{ field: 'email', code: 'contact-needed' }]
      : []),
    ...(asksConsent && given.consented !== true ? [{ field: 'consented', code: 'consent-needed' }] : []),
  ]
  if (fields.length === 0) return
  const place = ({ field }: FieldProblem): number => onThePage.indexOf(field.split('.')[0] ?? '')
  throw new Refusal('invalid', 'invalid-input', {
    fields: fields.toSorted((a, b) => place(a) - place(b)),
  })
}
