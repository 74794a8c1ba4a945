import type { ComponentChildren, JSX } from 'preact'
import { type FieldBasics, FieldGroup, invalid } from '#ui/fields/field.tsx'

export type Choice = {
  readonly value: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  /** Stands apart under the others, e.g. "none of these". */
  readonly apart?: boolean
}

type OneChoice = {
  readonly kind: 'radio' | 'checkbox'
  readonly name: string
  readonly id: string
  readonly choice: Choice
  readonly checked: boolean
  readonly error: string | undefined
}

function OneChoice({ kind, name, id, choice, checked, error }: OneChoice): JSX.Element {
  const hint = choice.hint === undefined ? undefined : `${id}-about`
  return (
    <div class={choice.apart === true ? 'choice choice--apart' : 'choice'}>
      <input
        class="choice__input"
        type={kind}
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        aria-invalid={kind === 'checkbox' ? invalid(error) : undefined}
        aria-describedby={hint}
      />
      <label class="choice__label" for={id}>
        {choice.label}
        {choice.hint !== undefined && (
          <span class="choice__hint" id={hint}>
            {choice.hint}
          </span>
        )}
      </label>
    </div>
  )
}

/** The first control carries the field's own id, so that the error summary leads to it. */
const choiceId = (name: string, index: number): string => (index === 0 ? name : `${name}-${index + 1}`)

export function RadioGroup(
  props: FieldBasics & { readonly options: readonly Choice[]; readonly value?: string | undefined },
): JSX.Element {
  return (
    <FieldGroup basics={props}>
      <div class="choices">
        {props.options.map((choice, index) => (
          <OneChoice
            key={choice.value}
            kind="radio"
            name={props.name}
            id={choiceId(props.name, index)}
            choice={choice}
            checked={choice.value === props.value}
            error={props.error}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

export function CheckboxGroup(
  props: FieldBasics & {
    readonly options: readonly Choice[]
    readonly values?: readonly string[] | undefined
  },
): JSX.Element {
  return (
    <FieldGroup basics={props}>
      <div class="choices">
        {props.options.map((choice, index) => (
          <OneChoice
            key={choice.value}
            kind="checkbox"
            name={props.name}
            id={choiceId(props.name, index)}
            choice={choice}
            checked={props.values?.includes(choice.value) ?? false}
            error={props.error}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

/** One yes that stands alone. */
export function Checkbox(props: {
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  value?: string | undefined
  checked?: boolean | undefined
}): JSX.Element {
  return (
    <OneChoice
      kind="checkbox"
      name={props.name}
      id={props.name}
      choice={{ value: props.value ?? 'yes', label: props.label, hint: props.hint }}
      checked={props.checked ?? false}
      error={undefined}
    />
  )
}
