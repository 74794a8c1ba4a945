import type { FieldProblem } from '#platform/refusal.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { one, type Problems } from '#web/page.ts'
import { fieldOf, type MoveName, moveIn } from '#web/work/request-moves.ts'

export type MoveProblems = FormProblems & {
  /** The form that came back. */
  readonly move: MoveName | undefined
  readonly isConflict: boolean
  /** What was typed into a field of that form. */
  readonly typed: (field: string) => string
}

/** An unanswered choice arrives as an id that is none: it is said as the choice that is missing. */
function recoded(field: FieldProblem): FieldProblem {
  if (field.code !== 'invalid-format') return field
  if (field.field === 'toDoor') return { ...field, code: 'unknown-door' }
  return field.field === 'person' ? { ...field, code: 'not-on-rota' } : field
}

/** What was refused, for the summary and for the fields of the form it came from. */
export function moveProblems(problems: Problems | null, lang: Language): MoveProblems | null {
  if (problems === null) return null
  const { refusal, form } = problems
  const move = moveIn(one(form, 'move'))
  const code = refusal.kind === 'not-allowed' ? 'not-allowed' : refusal.code
  const said = new Refusal(refusal.kind, code, { fields: refusal.fields.map(recoded) })
  const found = formProblems({ refusal: said, form }, lang, move === undefined ? {} : fieldOf[move])
  if (found === null) return null
  return { ...found, move, isConflict: refusal.kind !== 'invalid', typed: (field) => one(form, field) }
}
