import { h, type JSX } from 'preact'
import { classNames } from '#ui/class-names.ts'
import { describedBy, Field, type FieldBasics, invalid } from '#ui/fields/field.tsx'

export type TextFieldType =
  | 'text'
  | 'email'
  | 'tel'
  | 'search'
  | 'password'
  | 'date'
  | 'time'
  | 'number'
  | 'url'
export type TextWidth = 'short' | 'middle' | 'full'

export function TextField(
  props: FieldBasics & {
    readonly value?: string | undefined
    readonly type?: TextFieldType | undefined
    readonly autocomplete?: string | undefined
    readonly inputmode?: 'text' | 'numeric' | 'tel' | 'email' | 'search' | undefined
    readonly spellcheck?: boolean | undefined
    readonly maxlength?: number | undefined
    readonly width?: TextWidth | undefined
    readonly lang?: string | undefined
    readonly required?: boolean | undefined
  },
): JSX.Element {
  return (
    <Field basics={props}>
      {h('input', {
        class: classNames('field__input', `field__input--${props.width ?? 'full'}`),
        id: props.name,
        name: props.name,
        type: props.type ?? 'text',
        value: props.value ?? '',
        autocomplete: props.autocomplete ?? 'off',
        inputmode: props.inputmode,
        spellcheck: props.spellcheck,
        maxlength: props.maxlength,
        lang: props.lang,
        'aria-required': props.required === true ? 'true' : undefined,
        'aria-invalid': invalid(props.error),
        'aria-describedby': describedBy(props),
      })}
    </Field>
  )
}

export function TextArea(
  props: FieldBasics & {
    readonly value?: string | undefined
    readonly rows?: number | undefined
    readonly maxlength?: number | undefined
    /** Says how much fits, e.g. "At most 2 000 characters". */
    readonly maxlengthHint?: string | undefined
    readonly lang?: string | undefined
    readonly required?: boolean | undefined
  },
): JSX.Element {
  const room = `${props.name}-room`
  return (
    <Field basics={props}>
      <textarea
        class="field__input field__input--area"
        id={props.name}
        name={props.name}
        rows={props.rows ?? 6}
        maxlength={props.maxlength}
        lang={props.lang}
        aria-required={props.required === true ? 'true' : undefined}
        aria-invalid={invalid(props.error)}
        aria-describedby={props.maxlengthHint === undefined ? describedBy(props) : describedBy(props, room)}
      >
        {/* HTML drops the first line break of a text area, so one is given away. */}
        {`\n${props.value ?? ''}`}
      </textarea>
      {props.maxlengthHint !== undefined && (
        <p class="field__room" id={room}>
          {props.maxlengthHint}
        </p>
      )}
    </Field>
  )
}

export type SelectOption = { readonly value: string; readonly label: string; readonly lang?: string }

export function Select(
  props: FieldBasics & {
    readonly options: readonly SelectOption[]
    readonly value?: string | undefined
    /** The words of the empty choice, e.g. "Choose". */
    readonly empty?: string | undefined
  },
): JSX.Element {
  return (
    <Field basics={props}>
      <select
        class="field__input field__input--select"
        id={props.name}
        name={props.name}
        aria-invalid={invalid(props.error)}
        aria-describedby={describedBy(props)}
      >
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            lang={option.lang}
            selected={option.value === props.value}
          >
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A text field that suggests: the person may always type something else. */
export function Combo(
  props: FieldBasics & {
    readonly options: readonly string[]
    readonly value?: string | undefined
    readonly width?: TextWidth | undefined
  },
): JSX.Element {
  const list = `${props.name}-list`
  return (
    <Field basics={props}>
      <input
        class={classNames('field__input', `field__input--${props.width ?? 'full'}`)}
        id={props.name}
        name={props.name}
        list={list}
        value={props.value ?? ''}
        autocomplete="off"
        aria-invalid={invalid(props.error)}
        aria-describedby={describedBy(props)}
      />
      <datalist id={list}>
        {props.options.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
    </Field>
  )
}

/** A file from the sender's own machine. It stands last in its form, so that a file too large does not cost the rest. */
export function FileField(
  props: FieldBasics & { readonly accept?: string | undefined; readonly multiple?: boolean | undefined },
): JSX.Element {
  return (
    <Field basics={props}>
      {h('input', {
        class: 'field__input field__input--file',
        id: props.name,
        name: props.name,
        type: 'file',
        accept: props.accept,
        multiple: props.multiple,
        'aria-invalid': invalid(props.error),
        'aria-describedby': describedBy(props),
      })}
    </Field>
  )
}

export function Hidden(props: { name: string; value: string }): JSX.Element {
  return <input type="hidden" name={props.name} value={props.value} />
}
