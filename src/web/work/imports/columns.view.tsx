import type { JSX } from 'preact'
import { columnHeading, type ImportView, tableColumns } from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, one } from '#web/page.ts'
import { importTexts } from './texts.ts'

const examples = 3

/** What each column of the file says: guessed, to be looked at and put right. One column a line, so that it fits a phone. */
export function Columns(props: {
  lang: Language
  run: ImportView
  action: string
  problems: FormProblems | null
  form: Form | null
}): JSX.Element {
  const { lang, run, action, problems, form } = props
  const words = importTexts[lang].columns
  const rows = run.report.firstRows ?? []
  const headRow = run.mapping.headRow ?? 0
  const heads = rows[headRow] ?? []
  const width = Math.max(0, ...rows.map((row) => row.length))
  const options = tableColumns.map((key) => ({ key, label: columnHeading(key, lang) }))
  const chosen = (at: number): string =>
    form === null ? (run.mapping.columns?.[at] ?? '') : one(form, `column-${at}`)
  const line = (at: number): JSX.Element => {
    const head = heads[at] ?? ''
    const name = `column-${at}`
    const named = head.trim() === '' ? words.unnamed(at + 1) : head
    const error = problems?.of(name)
    const seen = rows
      .slice(headRow + 1)
      .map((row) => row[at] ?? '')
      .filter((cell) => cell.trim() !== '')
      .slice(0, examples)
    return (
      <li key={name} class="import-column">
        <label class="import-column__head" for={name}>
          {named}
        </label>
        <span class="import-column__examples">
          {seen.map((cell, index) => (
            <span key={index} class="import-example">
              {cell}
            </span>
          ))}
        </span>
        <span class="import-column__meaning">
          {error !== undefined && (
            <strong class="field__error" id={`${name}-error`}>
              {error}
            </strong>
          )}
          <select
            class="field__input field__input--select"
            id={name}
            name={name}
            aria-invalid={error === undefined ? undefined : 'true'}
            aria-describedby={error === undefined ? undefined : `${name}-error`}
          >
            <option value="">{words.none}</option>
            {options.map(({ key, label }) => (
              <option key={key} value={key} selected={key === chosen(at)}>
                {label}
              </option>
            ))}
          </select>
        </span>
      </li>
    )
  }
  return (
    <Section title={words.title}>
      <p>{words.lead(run.report.rowCount ?? rows.length)}</p>
      <form method="post" action={action} novalidate>
        <Hidden name="do" value="compare" />
        <Hidden name="columns" value={String(width)} />
        <ul class="import-columns">{Array.from({ length: width }, (_, at) => line(at))}</ul>
        <TextField
          name="headRow"
          label={words.headRow}
          hint={words.headRowHint}
          inputmode="numeric"
          width="short"
          value={form === null ? String(headRow + 1) : one(form, 'headRow')}
          error={problems?.of('headRow')}
        />
        <Button icon="forward">{words.compare}</Button>
      </form>
      <Disclosure summary={words.first}>
        <DataTable
          id="first-rows"
          caption={words.first}
          captionHidden
          columns={Array.from({ length: width }, (_, at) => ({ label: words.unnamed(at + 1) }))}
          rows={rows.map((row, at) => ({
            key: String(at),
            cells: Array.from({ length: width }, (__, column) => row[column] ?? ''),
          }))}
        />
      </Disclosure>
    </Section>
  )
}
