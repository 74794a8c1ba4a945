import type { ComponentChildren, JSX } from 'preact'
import type { Worker } from '#capabilities/development/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage, isLanguage, type Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, Select, type SelectOption, TextArea, TextField } from '#ui/fields/fields.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { type Form, one, type PageArgs, type Problems } from '#web/page.ts'
import { errorOf, type Filled, valueOf } from '#web/work/listings/fields.view.tsx'

const inLanguages = new Set(['name', 'goal'])

/** What the use cases call fields, as our forms call them: without the name of the whole, a text by its first language. */
export function trialProblems(
  problems: Problems | null,
  lang: Language,
  renamed: Readonly<Record<string, string>> = {},
): FormProblems | null {
  if (problems === null) return null
  const names = Object.fromEntries(
    problems.refusal.fields.map(({ field }) => {
      const bare = field.replace(/^(experiment|risk|proposal|needs|steps|partners)\.(\d+\.)?/, '')
      const [first = '', second] = bare.split('.')
      return [field, inLanguages.has(first) ? `${first}.${second ?? 'fi'}` : (renamed[first] ?? first)]
    }),
  )
  return formProblems(problems, lang, names)
}

/** What stands in the fields of one form of several on a page. */
export function filledOf(args: PageArgs, act: string, problems: FormProblems | null): Filled {
  const isSent = args.problems !== null && one(args.problems.form, 'act') === act
  return {
    lang: args.lang,
    form: isSent ? (args.problems?.form ?? null) : null,
    problems: isSent ? problems : null,
  }
}

export const dayWords = (day: string | null, args: PageArgs): string =>
  day === null ? '' : dateInWords(plainDate(day), args.lang, helsinkiDate(args.caller.clock.now()))

/** Words of one language as they were typed, paragraph by paragraph. */
export function Said({ text, of, lang }: { text: string; of: Language; lang: Language }): JSX.Element | null {
  if (text === '') return null
  return (
    <div lang={of === lang ? undefined : of}>
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index} class="trial-said">
          {paragraph}
        </p>
      ))}
    </div>
  )
}

export function Long(props: {
  of: Filled
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  kept?: string
  rows?: number
  optional?: string | undefined
}): JSX.Element {
  const { of, name } = props
  return (
    <TextArea
      name={name}
      label={props.label}
      hint={props.hint}
      optional={props.optional}
      value={valueOf(of, name, props.kept ?? '')}
      error={errorOf(of, name)}
      rows={props.rows ?? 4}
      maxlength={4000}
    />
  )
}

export function Day(props: {
  of: Filled
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  kept?: string | null
  optional?: string | undefined
}): JSX.Element {
  const { of, name } = props
  return (
    <TextField
      name={name}
      type="date"
      width="short"
      label={props.label}
      hint={props.hint}
      optional={props.optional}
      value={valueOf(of, name, props.kept ?? '')}
      error={errorOf(of, name)}
    />
  )
}

export function Pick(props: {
  of: Filled
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  options: readonly SelectOption[]
  kept?: string | null
  empty?: string
  optional?: string | undefined
}): JSX.Element {
  const { of, name } = props
  return (
    <Select
      name={name}
      label={props.label}
      hint={props.hint}
      optional={props.optional}
      options={props.options}
      empty={props.empty}
      value={valueOf(of, name, props.kept ?? '')}
      error={errorOf(of, name)}
    />
  )
}

export const workerOptions = (workers: readonly Worker[], lang: Language): readonly SelectOption[] =>
  workers.map(({ id, name, title }) => {
    const said = inLanguage(title, lang)
    return { value: id, label: said === '' ? name : `${name}, ${said}` }
  })

export const areaOptions = (
  args: PageArgs,
  county: string,
  only?: readonly string[],
): readonly SelectOption[] =>
  args.deps.catalogue
    .areas(county)
    .filter(({ id }) => only === undefined || only.includes(id))
    .map(({ id, name }) => ({ value: id, label: inLanguage(name, args.lang) }))

export const choices = <K extends string>(
  keys: readonly K[],
  words: Readonly<Record<K, string>>,
): readonly SelectOption[] => keys.map((key) => ({ value: key, label: words[key] }))

/** The language in which somebody writes: that of the page, unless they say otherwise. */
export const writtenIn = (form: Form, args: PageArgs): Language => {
  const said = one(form, 'language')
  return isLanguage(said) ? said : args.lang
}

/** One button that does one thing. */
export function Do(props: {
  act: string
  values?: Readonly<Record<string, string>>
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  about?: string
  children: ComponentChildren
}): JSX.Element {
  return (
    <form method="post" class="trial-do">
      <Hidden name="act" value={props.act} />
      {Object.entries(props.values ?? {}).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <Button kind={props.kind ?? 'quiet'}>
        {props.children}
        {props.about !== undefined && <span class="visually-hidden">: {props.about}</span>}
      </Button>
    </form>
  )
}
