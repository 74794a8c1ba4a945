import type { JSX } from 'preact'

export type FieldProblem = { readonly field: string; readonly message: string }

/** Stands first on a page that came back with errors and takes the focus, with or without script. */
export function ErrorSummary(props: { title: string; errors: readonly FieldProblem[] }): JSX.Element | null {
  if (props.errors.length === 0) return null
  return (
    <div class="error-summary" id="error-summary" role="alert" tabindex={-1} autofocus>
      <h2 class="error-summary__title">{props.title}</h2>
      <ul class="error-summary__list">
        {props.errors.map((error) => (
          <li key={error.field}>
            {error.field === '' ? error.message : <a href={`#${error.field}`}>{error.message}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}
