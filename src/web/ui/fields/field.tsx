import type { ComponentChildren, JSX } from 'preact'
import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/icon/icon.tsx'

/** What every question has, whatever it is answered with. */
export type FieldBasics = {
  readonly name: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
  /** Shown after the label, e.g. "(voluntary)". */
  readonly optional?: string | undefined
  /** The question is the page's heading: one question a page. */
  readonly asHeading?: boolean | undefined
}

export const hintId = (name: string): string => `${name}-hint`
export const errorId = (name: string): string => `${name}-error`

/** The ids that describe a control, in the order they stand on the page. */
export function describedBy(props: FieldBasics, ...more: readonly string[]): string | undefined {
  const ids = [
    props.hint !== undefined && hintId(props.name),
    props.error !== undefined && errorId(props.name),
    ...more,
  ]
  const found = classNames(...ids)
  return found === '' ? undefined : found
}

export const invalid = (error: string | undefined): 'true' | undefined =>
  error === undefined ? undefined : 'true'

export function FieldHint(props: FieldBasics): JSX.Element | null {
  if (props.hint === undefined) return null
  return (
    <div class="field__hint" id={hintId(props.name)}>
      {props.hint}
    </div>
  )
}

export function FieldError(props: FieldBasics): JSX.Element | null {
  if (props.error === undefined) return null
  return (
    <p class="field__error" id={errorId(props.name)}>
      <Icon name="alert" />
      {props.error}
    </p>
  )
}

/** The words of the question, with the mark of a voluntary one. */
export function FieldWords(props: FieldBasics): JSX.Element {
  return (
    <>
      {props.label}
      {props.optional !== undefined && <span class="field__optional"> {props.optional}</span>}
    </>
  )
}

/** One control with its label, hint and error. */
export function Field(props: { basics: FieldBasics; children: ComponentChildren }): JSX.Element {
  const { basics } = props
  const label = (
    <label class="field__label" for={basics.name}>
      <FieldWords {...basics} />
    </label>
  )
  return (
    <div class={classNames('field', basics.error !== undefined && 'field--error')}>
      {basics.asHeading === true ? <h1 class="field__heading">{label}</h1> : label}
      <FieldHint {...basics} />
      <FieldError {...basics} />
      {props.children}
    </div>
  )
}

/** Several controls that answer one question. */
export function FieldGroup(props: { basics: FieldBasics; children: ComponentChildren }): JSX.Element {
  const { basics } = props
  return (
    <fieldset
      class={classNames('field', basics.error !== undefined && 'field--error')}
      aria-describedby={describedBy(basics)}
    >
      <legend class="field__legend">
        {basics.asHeading === true ? (
          <h1 class="field__heading">
            <FieldWords {...basics} />
          </h1>
        ) : (
          <FieldWords {...basics} />
        )}
      </legend>
      <FieldHint {...basics} />
      <FieldError {...basics} />
      {props.children}
    </fieldset>
  )
}
