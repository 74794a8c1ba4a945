import type { JSX } from 'preact'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import type { FormProblems } from '#web/form-problems.ts'

/** What was refused: field by field, or in one sentence. */
export function Refused({ problems, notDone }: { problems: FormProblems; notDone: string }): JSX.Element {
  return problems.errors.length > 0 ? (
    <ErrorSummary title={problems.title} errors={problems.errors} />
  ) : (
    <ErrorSummary title={notDone} errors={[{ field: '', message: problems.title }]} />
  )
}
