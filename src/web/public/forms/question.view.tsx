import type { JSX } from 'preact'
import {
  type Answer,
  answerLimits,
  fieldOf,
  isList,
  isMatrix,
  type Question,
} from '#capabilities/forms/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { errorId, type FieldBasics, FieldError, FieldGroup } from '#ui/fields/field.tsx'
import { TextArea, TextField } from '#ui/fields/fields.tsx'
import { formTexts } from './texts.ts'

export type QuestionProps = {
  readonly question: Question
  readonly answer: Answer | undefined
  readonly lang: Language
  /** Where the answer comes from, when it was given in another form. */
  readonly source: string | null
  readonly error: (field: string) => string | undefined
}

const asText = (answer: Answer | undefined): string =>
  typeof answer === 'string' ? answer : typeof answer === 'number' ? String(answer) : ''

type Of<K extends Question['kind']> = Extract<Question, { readonly kind: K }>

/** Steps in a row, each with its number, and the words of the two ends. */
function Scale({
  question,
  answer,
  lang,
  basics,
}: QuestionProps & { question: Of<'scale'>; basics: FieldBasics }): JSX.Element {
  const steps = Array.from({ length: question.max - question.min + 1 }, (_, index) => question.min + index)
  const low = inLanguage(question.low, lang)
  const high = inLanguage(question.high, lang)
  return (
    <FieldGroup basics={basics}>
      <div class="form-scale">
        <span class="form-scale__end" aria-hidden="true">
          {question.min} = {low}
        </span>
        <span class="form-scale__end form-scale__end--high" aria-hidden="true">
          {question.max} = {high}
        </span>
        <div class="form-scale__steps">
          {steps.map((step, index) => {
            const id = index === 0 ? basics.name : `${basics.name}-${index + 1}`
            const end = step === question.min ? ` ${low}` : step === question.max ? ` ${high}` : ''
            return (
              <div key={step} class="form-scale__step">
                <input
                  class="form-scale__input"
                  type="radio"
                  id={id}
                  name={basics.name}
                  value={String(step)}
                  checked={asText(answer) === String(step)}
                />
                <label class="form-scale__label" for={id}>
                  {step}
                  {end !== '' && <span class="visually-hidden">{end}</span>}
                </label>
              </div>
            )
          })}
        </div>
      </div>
    </FieldGroup>
  )
}

/** Each row is a question of its own with the same choices: columns on a wide screen, a list on a phone. */
function Matrix({
  question,
  answer,
  lang,
  basics,
  error,
}: QuestionProps & { question: Of<'matrix'>; basics: FieldBasics }): JSX.Element {
  const chosen = answer !== undefined && isMatrix(answer) ? answer : {}
  return (
    <div class="form-matrix" id={basics.name} role="group" aria-labelledby={`${basics.name}-words`}>
      <p class="form-matrix__title" id={`${basics.name}-words`}>
        {basics.label}
        {basics.optional !== undefined && <span class="field__optional"> {basics.optional}</span>}
      </p>
      {basics.hint !== undefined && <div class="field__hint">{basics.hint}</div>}
      <FieldError {...basics} />
      {question.rows.map((row) => {
        const name = fieldOf(question.key, row.key)
        const problem = error(name)
        return (
          <fieldset
            key={row.key}
            class={problem === undefined ? 'form-matrix__row' : 'form-matrix__row form-matrix__row--error'}
            aria-describedby={problem === undefined ? undefined : errorId(name)}
          >
            <legend class="form-matrix__legend">{inLanguage(row.label, lang)}</legend>
            <FieldError name={name} label="" error={problem} />
            <div class="form-matrix__choices">
              {question.columns.map((column, index) => {
                const id = index === 0 ? name : `${name}-${index + 1}`
                return (
                  <div key={column.key} class="form-matrix__choice">
                    <input
                      class="form-matrix__input"
                      type="radio"
                      id={id}
                      name={name}
                      value={column.key}
                      checked={chosen[row.key] === column.key}
                    />
                    <label class="form-matrix__label" for={id}>
                      {inLanguage(column.label, lang)}
                    </label>
                  </div>
                )
              })}
            </div>
          </fieldset>
        )
      })}
    </div>
  )
}

function rangeHint(question: Of<'number'>, lang: Language): string {
  const words = formTexts[lang].step
  const { min, max } = question
  const unit = inLanguage(question.unit, lang)
  const range =
    min !== null && max !== null
      ? words.between(min, max)
      : min !== null
        ? words.atLeast(min)
        : max !== null
          ? words.atMost(max)
          : ''
  return [range, unit].filter((part) => part !== '').join(' ')
}

/** One question with its answer, of whatever kind. A file is asked for only where the answers are sent. */
export function QuestionField(props: QuestionProps): JSX.Element | null {
  const { question, answer, lang, source, error } = props
  const words = formTexts[lang].step
  const name = fieldOf(question.key)
  const help = inLanguage(question.help, lang)
  const more = question.kind === 'number' ? rangeHint(question, lang) : ''
  const hints = [help, more, source ?? ''].filter((text) => text !== '')
  const basics: FieldBasics = {
    name,
    label: inLanguage(question.label, lang),
    error: error(name),
    ...(hints.length === 0 ? {} : { hint: hints.map((text) => <p key={text}>{text}</p>) }),
    ...(question.required ? {} : { optional: words.optional }),
  }
  const required = question.required
  switch (question.kind) {
    case 'text':
      return <TextField {...basics} value={asText(answer)} required={required} />
    case 'long-text':
      return (
        <TextArea
          {...basics}
          value={asText(answer)}
          rows={5}
          required={required}
          maxlengthHint={words.room(answerLimits.longText)}
        />
      )
    case 'number':
      return (
        <TextField {...basics} value={asText(answer)} inputmode="numeric" width="short" required={required} />
      )
    case 'date':
      return <TextField {...basics} value={asText(answer)} type="date" width="middle" required={required} />
    case 'one':
      return (
        <RadioGroup
          {...basics}
          options={question.options.map(({ key, label }) => ({ value: key, label: inLanguage(label, lang) }))}
          value={asText(answer)}
        />
      )
    case 'many':
      return (
        <CheckboxGroup
          {...basics}
          options={question.options.map(({ key, label, alone }) => ({
            value: key,
            label: inLanguage(label, lang),
            ...(alone ? { apart: true } : {}),
          }))}
          values={answer !== undefined && isList(answer) ? answer : []}
        />
      )
    case 'scale':
      return <Scale {...props} question={question} basics={basics} />
    case 'matrix':
      return <Matrix {...props} question={question} basics={basics} />
    case 'file':
      return (
        <p class="form-file-later">
          <strong>{inLanguage(question.label, lang)}</strong> {words.filesLater}
        </p>
      )
  }
}
