import type { ComponentChildren, JSX } from 'preact'
import { classNames } from '#ui/class-names.ts'
import { Icon, type IconName } from '#ui/icon/icon.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

const look = (kind: ButtonKind, wide: boolean | undefined): string =>
  classNames('button', `button--${kind}`, wide === true && 'button--wide')

/** Sends the form it stands in. One primary button a page. */
export function Button(props: {
  kind?: ButtonKind | undefined
  type?: 'submit' | 'button' | undefined
  name?: string | undefined
  value?: string | undefined
  /** The id of a form elsewhere on the page. */
  form?: string | undefined
  formAction?: string | undefined
  disabled?: boolean | undefined
  wide?: boolean | undefined
  icon?: IconName | undefined
  children: ComponentChildren
}): JSX.Element {
  return (
    <button
      class={look(props.kind ?? 'primary', props.wide)}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formAction}
      disabled={props.disabled}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  )
}

/** A link that is the next step, so it looks like a button. */
export function LinkButton(props: {
  href: string
  kind?: ButtonKind | undefined
  wide?: boolean | undefined
  icon?: IconName | undefined
  rel?: string | undefined
  children: ComponentChildren
}): JSX.Element {
  return (
    <a class={look(props.kind ?? 'primary', props.wide)} href={props.href} rel={props.rel}>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </a>
  )
}

/** Buttons side by side; under each other on a phone. */
export function ButtonRow(props: { children: ComponentChildren }): JSX.Element {
  return <div class="button-row">{props.children}</div>
}
