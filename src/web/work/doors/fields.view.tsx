import type { ComponentChildren, JSX } from 'preact'
import { languages, type Language, type Localized } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, TextField, type TextFieldType } from '#ui/fields/fields.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { doorTexts } from './texts.ts'

/** One of the many forms of a page: its fields begin with its name, so that none is confused with another's. */
export type Of = {
  readonly name: string
  readonly lang: Language
  readonly form: Form | null
  readonly problems: FormProblems | null
}

/** What was wrong in the form that was sent, with the names its fields have on the page. */
export function problemsOf(
  args: PageArgs,
  rename: Readonly<Record<string, string>> = {},
): FormProblems | null {
  if (args.problems === null) return null
  const form = one(args.problems.form, 'form')
  const as = Object.fromEntries(
    args.problems.refusal.fields.map(({ field }) => [
      field,
      `${form}-${rename[field] ?? field.replaceAll('.', '-')}`,
    ]),
  )
  return formProblems(args.problems, args.lang, as)
}

export function formOf(args: PageArgs, name: string, rename: Readonly<Record<string, string>> = {}): Of {
  const isThis = args.problems !== null && one(args.problems.form, 'form') === name
  return {
    name,
    lang: args.lang,
    form: isThis ? (args.problems?.form ?? null) : null,
    problems: isThis ? problemsOf(args, rename) : null,
  }
}

export const fieldOf = (of: Of, field: string): string => `${of.name}-${field}`
export const valueOf = (of: Of, field: string, kept: string): string =>
  of.form === null ? kept : one(of.form, fieldOf(of, field))
export const errorOf = (of: Of, field: string): string | undefined => of.problems?.of(fieldOf(of, field))

export function Line(props: {
  of: Of
  field: string
  label: string
  hint?: string | undefined
  kept?: string | null | undefined
  type?: TextFieldType | undefined
  width?: 'short' | 'middle' | 'full' | undefined
  lang?: Language | undefined
  inputmode?: 'numeric' | 'tel' | undefined
  optional?: string | undefined
}): JSX.Element {
  const { of, field } = props
  return (
    <TextField
      name={fieldOf(of, field)}
      label={props.label}
      hint={props.hint}
      error={errorOf(of, field)}
      optional={props.optional}
      value={valueOf(of, field, props.kept ?? '')}
      type={props.type}
      width={props.width}
      lang={props.lang}
      inputmode={props.inputmode}
    />
  )
}

/** The same text in the three languages, side by side where there is room. */
export function InLanguages(props: {
  of: Of
  field: string
  label: (language: string) => string
  kept: Localized
  optional?: string | undefined
}): JSX.Element {
  const words = doorTexts[props.of.lang].languages
  return (
    <div class="beside">
      {languages.map((language) => (
        <Line
          key={language}
          of={props.of}
          field={`${props.field}-${language}`}
          label={props.label(words[language])}
          kept={props.kept[language]}
          lang={language}
          optional={props.optional}
        />
      ))}
    </div>
  )
}

export function DoorForm(props: {
  of: Of
  version?: number | undefined
  save: string
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined
  more?: ComponentChildren
  children?: ComponentChildren
}): JSX.Element {
  return (
    <form method="post" novalidate class="work-form">
      <Hidden name="form" value={props.of.name} />
      {props.version !== undefined && <Hidden name="version" value={String(props.version)} />}
      {props.children}
      <div class="cluster">
        <Button kind={props.kind ?? 'secondary'}>{props.save}</Button>
        {props.more}
      </div>
    </form>
  )
}
