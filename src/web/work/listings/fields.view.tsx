import type { ComponentChildren, JSX } from 'preact'
import { type OpeningHours, weekdays, writeDay } from '#capabilities/directory/index.ts'
import { type Language, languages, type Localized } from '#platform/text.ts'
import { weekdayName } from '#platform/words.ts'
import { type FieldBasics, FieldError, errorId } from '#ui/fields/field.tsx'
import { TextArea, TextField } from '#ui/fields/fields.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, one } from '#web/page.ts'
import { listingWords } from './texts.ts'

/** What a step's fields stand on: what was typed wins over what is kept. */
export type Filled = {
  readonly lang: Language
  readonly form: Form | null
  readonly problems: FormProblems | null
}

export const valueOf = ({ form }: Filled, field: string, kept: string): string =>
  form === null ? kept : one(form, field)

export const errorOf = ({ problems }: Filled, field: string): string | undefined => problems?.of(field)

/** A voluntary line. */
export function Line(
  props: Omit<FieldBasics, 'error' | 'optional'> & {
    of: Filled
    kept: string | null
    type?: 'text' | 'tel' | 'email' | 'url' | 'date'
    width?: 'short' | 'middle' | 'full'
    inputmode?: 'text' | 'numeric' | 'tel' | 'email'
    must?: boolean
    lang?: Language
  },
): JSX.Element {
  const { of, kept, must, ...rest } = props
  return (
    <TextField
      {...rest}
      value={valueOf(of, props.name, kept ?? '')}
      error={errorOf(of, props.name)}
      optional={must === true ? undefined : listingWords[of.lang].wizard.voluntary}
    />
  )
}

/** One text in its languages side by side, each above the other on a phone. */
export function TextInLanguages(props: {
  of: Filled
  /** Name of the text; each field is `name.fi` and so on. */
  name: string
  label: ComponentChildren
  kept: Localized | null
  common?: Localized | undefined
  rows?: number
  isLine?: boolean
  maxlength?: number
  only?: readonly Language[]
}): JSX.Element {
  const { of, name } = props
  const words = listingWords[of.lang].wizard
  return (
    <div
      class="languages"
      role="group"
      aria-label={typeof props.label === 'string' ? props.label : undefined}
    >
      {(props.only ?? languages).map((language) => {
        const field = `${name}.${language}`
        const basics = {
          name: field,
          label: words.inLanguage[language],
          value: valueOf(of, field, props.kept?.[language] ?? ''),
          error: errorOf(of, field),
          lang: language,
          maxlength: props.maxlength ?? 4000,
        }
        const common = props.common?.[language] ?? ''
        return (
          <div key={language} class="languages__one">
            {common !== '' && (
              <blockquote class="languages__common" lang={language}>
                {common}
              </blockquote>
            )}
            {props.isLine === true ? (
              <TextField {...basics} />
            ) : (
              <TextArea {...basics} rows={props.rows ?? 5} />
            )}
          </div>
        )
      })}
    </div>
  )
}

/** Seven short fields for the times of a week. */
export function WeekFields(props: {
  of: Filled
  name: string
  legend: ComponentChildren
  hint: string
  kept: OpeningHours | null
}): JSX.Element {
  const { of, name } = props
  const hint = `${name}-hint`
  return (
    <fieldset class="week" aria-describedby={hint}>
      <legend class="week__legend">{props.legend}</legend>
      <p class="field__hint" id={hint}>
        {props.hint}
      </p>
      <div class="week__days">
        {weekdays.map((day) => {
          const field = `${name}.${day}`
          const error = errorOf(of, field)
          const basics: FieldBasics = { name: field, label: '', error }
          return (
            <div key={day} class={error === undefined ? 'week__day' : 'week__day week__day--error'}>
              <label class="week__label" for={field}>
                {weekdayName(asWeekday[day], of.lang)}
              </label>
              <input
                class="field__input week__input"
                id={field}
                name={field}
                value={valueOf(of, field, writeDay(props.kept?.[day]))}
                autocomplete="off"
                aria-invalid={error === undefined ? undefined : 'true'}
                aria-describedby={error === undefined ? undefined : errorId(field)}
              />
              <FieldError {...basics} />
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

const asWeekday = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7 } as const
