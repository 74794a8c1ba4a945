import type { ComponentChildren, JSX } from 'preact'
import { Button, type ButtonKind } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { type Form, many, one, type PageArgs } from '#web/page.ts'

/** A page's forms, each with its own move and subject, and what was wrong with the one that was sent. */
export type Bench = {
  readonly args: PageArgs
  readonly action: string
  readonly form: Form | null
  readonly problems: FormProblems | null
}

/** Field names are made unique by what the form does and to what, since many forms stand on one page. */
const prefixOf = (move: string, subject: string): string =>
  subject === '' ? move : `${move}-${subject.slice(0, 8)}`

export function benchOf(args: PageArgs, action: string): Bench {
  const { problems, lang } = args
  const form = problems?.form ?? null
  const said = formProblems(problems, lang)
  if (said === null || form === null) return { args, action, form, problems: said }
  const prefix = prefixOf(one(form, 'move'), one(form, 'subject'))
  const errors = said.errors.map(({ field, message }) => ({
    field: `${prefix}-${field.replaceAll('.', '-')}`,
    message,
  }))
  return {
    args,
    action,
    form,
    problems: {
      title: said.title,
      errors,
      of: (field) => errors.find((each) => each.field === field)?.message,
    },
  }
}

type Typed = { readonly name: string; readonly value: string | undefined; readonly error: string | undefined }
type TypedMany = {
  readonly name: string
  readonly values: readonly string[]
  readonly error: string | undefined
}

/** The fields of one form: what was typed wins over what is stored. */
export type Fields = {
  readonly isOpen: boolean
  readonly name: (field: string) => string
  readonly text: (field: string, stored?: string) => Typed
  readonly list: (field: string, stored?: readonly string[]) => TypedMany
  readonly isTicked: (field: string, stored?: boolean) => boolean
}

export function fieldsOf(bench: Bench, move: string, subject = ''): Fields {
  const { form, problems } = bench
  const prefix = prefixOf(move, subject)
  const isOpen = form !== null && one(form, 'move') === move && one(form, 'subject') === subject
  const name = (field: string): string => `${prefix}-${field}`
  const error = (field: string): string | undefined => (isOpen ? problems?.of(name(field)) : undefined)
  return {
    isOpen,
    name,
    text: (field, stored) => ({
      name: name(field),
      value: isOpen ? one(form, name(field)) : stored,
      error: error(field),
    }),
    list: (field, stored = []) => ({
      name: name(field),
      values: isOpen ? many(form, name(field)) : stored,
      error: error(field),
    }),
    isTicked: (field, stored = false) => (isOpen ? one(form, name(field)) !== '' : stored),
  }
}

/** What was sent, read by the field names as they stand in the capability. */
export type Sent = {
  readonly move: string
  readonly subject: string
  readonly one: (field: string) => string
  readonly many: (field: string) => readonly string[]
  /** Undefined where nothing was typed. */
  readonly some: (field: string) => string | undefined
}

export function sentIn(form: Form): Sent {
  const [move, subject] = [one(form, 'move'), one(form, 'subject')]
  const name = (field: string): string => `${prefixOf(move, subject)}-${field}`
  return {
    move,
    subject,
    one: (field) => one(form, name(field)),
    many: (field) => many(form, name(field)),
    some: (field) => {
      const value = one(form, name(field)).trim()
      return value === '' ? undefined : value
    },
  }
}

function ActForm(props: {
  bench: Bench
  move: string
  subject: string
  children: ComponentChildren
}): JSX.Element {
  return (
    <form class="work-form" method="post" action={props.bench.action} novalidate>
      <Hidden name="move" value={props.move} />
      {props.subject !== '' && <Hidden name="subject" value={props.subject} />}
      {props.children}
    </form>
  )
}

/** Something that asks for words or choices: it unfolds under its own button. */
export function Act(props: {
  bench: Bench
  move: string
  subject?: string
  label: string
  /** Heard after the label, where many of the kind stand on one page. */
  about?: string | undefined
  send?: string | undefined
  kind?: ButtonKind | undefined
  look?: 'primary' | 'secondary' | 'quiet' | undefined
  open?: boolean | undefined
  children: (fields: Fields) => ComponentChildren
}): JSX.Element {
  const { bench, move, subject = '' } = props
  const fields = fieldsOf(bench, move, subject)
  return (
    <details
      class="work-move family-act"
      open={fields.isOpen || props.open === true}
      id={prefixOf(move, subject)}
    >
      <summary class={`work-move__summary button button--${props.look ?? 'secondary'}`}>
        <span>
          {props.label}
          {props.about !== undefined && <span class="visually-hidden"> {props.about}</span>}
        </span>
      </summary>
      <ActForm bench={bench} move={move} subject={subject}>
        {props.children(fields)}
        <Button kind={props.kind ?? 'primary'}>{props.send ?? props.label}</Button>
      </ActForm>
    </details>
  )
}

/** Something that is one press. */
export function Press(props: {
  bench: Bench
  move: string
  subject?: string
  label: string
  about?: string | undefined
  kind?: ButtonKind | undefined
  fields?: Readonly<Record<string, string>>
}): JSX.Element {
  const { bench, move, subject = '' } = props
  const { name } = fieldsOf(bench, move, subject)
  return (
    <ActForm bench={bench} move={move} subject={subject}>
      {Object.entries(props.fields ?? {}).map(([field, value]) => (
        <Hidden key={field} name={name(field)} value={value} />
      ))}
      <Button kind={props.kind ?? 'secondary'}>
        {props.label}
        {props.about !== undefined && <span class="visually-hidden"> {props.about}</span>}
      </Button>
    </ActForm>
  )
}
