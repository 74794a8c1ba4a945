import type { JSX } from 'preact'
import { writeDay } from '#capabilities/directory/index.ts'
import { type DoorSettings, mayReceiveFor, type PlainPromise } from '#capabilities/help-requests/index.ts'
import { inLanguage } from '#platform/text.ts'
import { weekdayName } from '#platform/words.ts'
import { FieldError } from '#ui/fields/field.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { DoorForm, errorOf, fieldOf, formOf, InLanguages, Line, type Of, valueOf } from './fields.view.tsx'
import { doorTexts } from './texts.ts'
import { weekdays } from './words.ts'

export type FormProps = { readonly args: PageArgs; readonly settings: DoorSettings }

export function BasicsForm({ args, settings: { door, kept } }: FormProps): JSX.Element {
  const all = doorTexts[args.lang]
  const words = all.door
  const of = formOf(args, 'basics')
  return (
    <Disclosure summary={words.basics} open={of.form !== null}>
      <DoorForm of={of} version={kept.version} save={all.save}>
        <InLanguages of={of} field="name" label={words.name} kept={door.name} />
        <div class="beside">
          <Line of={of} field="phone" label={words.phone} kept={door.phone} type="tel" inputmode="tel" />
          <Line
            of={of}
            field="capacity"
            label={words.capacity}
            hint={words.capacityHint}
            kept={kept.capacity === null ? '' : String(kept.capacity)}
            inputmode="numeric"
            width="short"
          />
        </div>
      </DoorForm>
    </Disclosure>
  )
}

export function HoursForm({ args, settings: { door, kept } }: FormProps): JSX.Element {
  const all = doorTexts[args.lang]
  const words = all.door
  const of = formOf(args, 'hours', { hours: 'hours-1' })
  return (
    <Disclosure summary={words.hours} open={of.form !== null}>
      <DoorForm of={of} version={kept.version} save={all.save}>
        <fieldset class="week" aria-describedby="hours-hint">
          <legend class="week__legend">{words.hours}</legend>
          <p class="field__hint" id="hours-hint">
            {words.hoursHint}
          </p>
          <div class="week__days">
            {weekdays.map((day) => {
              const name = fieldOf(of, `hours-${day}`)
              const error = errorOf(of, `hours-${day}`)
              const span = door.hours[day]
              return (
                <div key={day} class={error === undefined ? 'week__day' : 'week__day week__day--error'}>
                  <label class="week__label" for={name}>
                    {weekdayName(day, args.lang)}
                  </label>
                  <input
                    class="field__input week__input"
                    id={name}
                    name={name}
                    value={valueOf(of, `hours-${day}`, span === undefined ? '' : writeDay([span]))}
                    autocomplete="off"
                    aria-invalid={error === undefined ? undefined : 'true'}
                    aria-describedby={error === undefined ? undefined : `${name}-error`}
                  />
                  <FieldError name={name} label="" error={error} />
                </div>
              )
            })}
          </div>
        </fieldset>
      </DoorForm>
    </Disclosure>
  )
}

const kinds = ['working-days', 'opening-hours', 'same-day'] as const

const amountOf = (promise: PlainPromise | undefined): string =>
  promise === undefined || promise.kind === 'same-day'
    ? ''
    : String(promise.kind === 'working-days' ? promise.days : promise.hours)

function PromiseLine(props: {
  of: Of
  at: string
  label: string
  amount: string
  hint?: string | undefined
  kept: PlainPromise | undefined
  empty?: string | undefined
}): JSX.Element {
  const { of, at, kept } = props
  const words = doorTexts[of.lang].promises.kinds
  return (
    <div class="beside">
      <Select
        name={fieldOf(of, `${at}-kind`)}
        label={props.label}
        error={errorOf(of, `${at}-kind`)}
        empty={props.empty}
        value={valueOf(of, `${at}-kind`, kept?.kind ?? '')}
        options={kinds.map((kind) => ({ value: kind, label: words[kind] }))}
      />
      <Line
        of={of}
        field={`${at}-amount`}
        label={props.amount}
        hint={props.hint}
        kept={amountOf(kept)}
        inputmode="numeric"
        width="short"
      />
    </div>
  )
}

/** What the fields of the promise are called where a refusal names them. */
export const promiseNames: Readonly<Record<string, string>> = {
  promise: 'all-kind',
  'promise.promise.kind': 'all-kind',
  'promise.promise.days': 'all-amount',
  'promise.promise.hours': 'all-amount',
  ...Object.fromEntries(
    weekdays.flatMap((day) => [
      [`promise.byWeekday.${day}.days`, `${day}-amount`],
      [`promise.byWeekday.${day}.hours`, `${day}-amount`],
      [`promise.byWeekday.${day}.kind`, `${day}-kind`],
    ]),
  ),
}

export function PromiseForm({ args, settings: { door, kept } }: FormProps): JSX.Element {
  const all = doorTexts[args.lang]
  const words = all.door
  const of = formOf(args, 'promise', promiseNames)
  const differs = Object.keys(door.promise.byWeekday ?? {}).length > 0
  return (
    <Disclosure summary={words.promise} open={of.form !== null}>
      <DoorForm of={of} version={kept.version} save={all.save}>
        <p class="field__hint">{words.promiseHint}</p>
        <PromiseLine
          of={of}
          at="all"
          label={words.kind}
          amount={words.amount}
          hint={words.amountHint}
          kept={door.promise}
        />
        <Disclosure summary={words.byWeekday} open={differs || of.form !== null}>
          <p class="field__hint">{words.byWeekdayHint}</p>
          {weekdays.map((day) => (
            <PromiseLine
              key={day}
              of={of}
              at={String(day)}
              label={words.weekdayKind(weekdayName(day, args.lang))}
              amount={words.weekdayAmount(weekdayName(day, args.lang))}
              kept={door.promise.byWeekday?.[day]}
              empty={words.asUsual}
            />
          ))}
        </Disclosure>
      </DoorForm>
    </Disclosure>
  )
}

export function RestForm({ args, settings: { door, kept, others } }: FormProps): JSX.Element {
  const all = doorTexts[args.lang]
  const words = all.door
  const of = formOf(args, 'rest', {
    'reason.fi': 'reason-fi',
    'reason.sv': 'reason-sv',
    'reason.en': 'reason-en',
  })
  const open = formOf(args, 'open')
  return (
    <Disclosure summary={words.rest} open={of.form !== null || door.rest !== null}>
      <p class="field__hint">{words.restHint}</p>
      {door.rest !== null && <DoorForm of={open} version={kept.version} save={words.doOpen} kind="primary" />}
      <DoorForm of={of} version={kept.version} save={words.doRest}>
        <Select
          name={fieldOf(of, 'instead')}
          label={words.instead}
          error={errorOf(of, 'instead')}
          empty={words.choose}
          value={valueOf(of, 'instead', door.rest?.instead.id ?? '')}
          options={others
            .filter((other) => mayReceiveFor(door, other))
            .map((other) => ({ value: other.id, label: inLanguage(other.name, args.lang) }))}
        />
        <Line
          of={of}
          field="until"
          label={words.until}
          hint={words.untilHint}
          type="date"
          width="middle"
          kept={door.rest?.until}
        />
        <InLanguages of={of} field="reason" label={words.reason} kept={door.rest?.reason ?? {}} />
      </DoorForm>
    </Disclosure>
  )
}
