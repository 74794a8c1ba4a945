import { notFound, Refusal } from '#platform/refusal.ts'
import type { Actor } from '#platform/actor.ts'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { type Form, one, type PageArgs, seeOther } from '#web/page.ts'
import { path, type RouteName } from '#web/paths.ts'
import type { MyTexts } from './texts-type.ts'

/** Many forms stand on one page: a field is named by what it says and by what its form is about. */
export const fieldOf = (name: string, subject: string): string =>
  subject === '' ? name : `${name}-${subject}`

/** A field of the form that was sent. */
export const typed = (form: Form, name: string): string => one(form, fieldOf(name, one(form, 'subject')))

/** What was wrong with the form that was sent, each fault at its field. */
export function myProblems(args: PageArgs): FormProblems | null {
  const { problems, lang } = args
  const said = formProblems(problems, lang)
  if (said === null || problems === null) return said
  const subject = one(problems.form, 'subject')
  const errors = said.errors.map(({ field, message }) => ({ field: fieldOf(field, subject), message }))
  return {
    title: said.title,
    errors,
    of: (field) => errors.find((each) => each.field === field)?.message,
  }
}

/** Whether the form that was sent and refused is this one: then it stays open with what was typed. */
export const isSent = ({ problems }: PageArgs, act: string, subject: string): boolean =>
  problems !== null && one(problems.form, 'act') === act && one(problems.form, 'subject') === subject

/** What was typed in this form, if it was this one that was refused. */
export const again = (args: PageArgs, act: string, subject: string, field: string): string =>
  args.problems !== null && isSent(args, act, subject) ? typed(args.problems.form, field) : ''

/** Somebody of a family, or a way to the sign-in. */
export function demandMember({ caller }: PageArgs): Extract<Actor, { kind: 'member' }> {
  if (caller.actor.kind !== 'member') throw new Refusal('not-signed-in', 'not-signed-in')
  return caller.actor
}

type Done = keyof MyTexts['my']['done']

/** Back to the page, which says what was done. */
export const doneOn = (
  args: PageArgs,
  name: RouteName,
  done: Done,
  cookies: readonly string[] = [],
): Response => seeOther(path(name, args.lang, {}, { done }), cookies)

/** What was done, as the address says it. */
export const isDone = (words: MyTexts['my']['done'], done: string | undefined): done is Done =>
  done !== undefined && Object.hasOwn(words, done)

/** A field that was left empty, or does not name anything. */
export function demandId(value: string, field: string): string {
  if (value === '') throw new Refusal('invalid', 'invalid-input', { fields: [{ field, code: 'choose' }] })
  return value
}

/** A form of ours names something there is; any other text names nothing. */
export function demandNamed(value: string): string {
  if (!/^[\da-f-]{36}$/.test(value)) throw notFound()
  return value
}
