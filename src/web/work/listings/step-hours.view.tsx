import type { JSX } from 'preact'
import { writeDay } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/fields/choices.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { many, one } from '#web/page.ts'
import { errorOf, Line, TextInLanguages, valueOf, WeekFields } from './fields.view.tsx'
import { day } from './in-words.ts'
import { comingHolidays } from './step-answers.ts'
import { listingWords } from './texts.ts'
import { StepForm, type StepProps } from './wizard.view.tsx'

/** How many empty rows for exceptions the page has, when nobody has asked for more. */
const emptyRows = 1

function PlaceHours(props: StepProps & { index: number }): JSX.Element {
  const { args, draft, of, index } = props
  const words = listingWords[args.lang].wizard.hours
  const place = draft.content.places[index]
  const note = `places.${index}.note`
  const hasNote =
    (place?.note ?? null) !== null ||
    (['fi', 'sv', 'en'] as const).some((language) => errorOf(of, `${note}.${language}`) !== undefined)
  return (
    <div class="place-hours">
      <WeekFields
        of={of}
        name={`hours.${index}`}
        legend={inLanguage(place?.name ?? {}, args.lang)}
        hint={words.hint}
        kept={place?.hours ?? null}
      />
      <Disclosure summary={words.note} open={hasNote}>
        <p class="field__hint">{words.noteHint}</p>
        <TextInLanguages of={of} name={note} label={words.note} kept={place?.note ?? null} rows={2} />
      </Disclosure>
    </div>
  )
}

function ExceptionRow(props: StepProps & { index: number }): JSX.Element {
  const { args, draft, of, index } = props
  const { lang } = args
  const words = listingWords[lang].wizard.hours
  const kept = draft.content.exceptions[index]
  const name = (field: string): string => `exceptions.${index}.${field}`
  const times = writeDay(
    kept === undefined || kept.opens === null || kept.closes === null
      ? []
      : [{ opens: kept.opens, closes: kept.closes }],
  )
  return (
    <fieldset class="exception">
      <legend class="exception__legend">{words.exception(index + 1)}</legend>
      <div class="beside beside--three">
        <Line of={of} name={name('from')} label={words.from} kept={kept?.from ?? null} type="date" must />
        <Line of={of} name={name('to')} label={words.to} kept={kept?.to ?? null} type="date" must />
        <Line of={of} name={name('times')} label={words.times} hint={words.timesHint} kept={times} must />
      </div>
      {draft.content.places.length > 0 && (
        <Select
          name={name('place')}
          label={words.place}
          empty={words.everyPlace}
          value={valueOf(of, name('place'), String(kept?.place ?? ''))}
          options={draft.content.places.map((place, at) => ({
            value: String(at),
            label: inLanguage(place.name, lang),
          }))}
        />
      )}
      <p class="exception__why">{words.why}</p>
      <TextInLanguages
        of={of}
        name={name('note')}
        label={words.why}
        kept={kept?.note ?? null}
        isLine
        maxlength={300}
      />
    </fieldset>
  )
}

/** The week of each place, and the days that are not like the others. */
export function HoursStep(props: StepProps): JSX.Element {
  const { args, draft, of } = props
  const { lang } = args
  const words = listingWords[lang].wizard.hours
  const now = args.deps.clock.now()
  const today = helsinkiDate(now)
  const { places, exceptions } = draft.content
  const asked = Number(args.query['rivit'] ?? '0')
  const rows = Math.min(60, exceptions.length + (asked > 0 && asked < 20 ? asked : emptyRows))
  const isTyped = of.form !== null && one(of.form, `exceptions.${exceptions.length}.from`).trim() !== ''
  const chosen = of.form === null ? [] : many(of.form, 'holidays')
  const holidays = comingHolidays(now).filter(
    ({ from, to }) => !exceptions.some((each) => each.from === from && each.to === to),
  )
  return (
    <StepForm
      {...props}
      more={
        <Button kind="secondary" name="go" value="rows">
          {words.more}
        </Button>
      }
    >
      {places.map((_, index) => (
        <>
          <PlaceHours key={index} {...props} index={index} />
          {index === 0 && places.length > 1 && (
            <p>
              <Checkbox
                name="same"
                label={words.same}
                checked={of.form !== null && one(of.form, 'same') === 'yes'}
              />
            </p>
          )}
        </>
      ))}
      <Section title={words.exceptions}>
        <p class="field__hint">{words.exceptionsHint}</p>
        {exceptions.map((_, index) => (
          <ExceptionRow key={index} {...props} index={index} />
        ))}
        <Disclosure summary={words.addException} open={asked > 0 || isTyped}>
          {Array.from({ length: rows - exceptions.length }, (_, index) => (
            <ExceptionRow key={index} {...props} index={exceptions.length + index} />
          ))}
        </Disclosure>
      </Section>
      {holidays.length > 0 && (
        <fieldset class="field">
          <legend class="field__legend">{words.holidays}</legend>
          <p class="field__hint">{words.holidaysHint}</p>
          <div class="choices choices--narrow">
            {holidays.map(({ key, from, to, name }, index) => (
              <div key={key} class="choice">
                <input
                  class="choice__input"
                  type="checkbox"
                  id={`holidays-${index}`}
                  name="holidays"
                  value={key}
                  checked={chosen.includes(key)}
                />
                <label class="choice__label" for={`holidays-${index}`}>
                  {from === to
                    ? day(from, { lang, today })
                    : `${day(from, { lang, today })} – ${day(to, { lang, today })}`}
                  <span class="choice__hint">{inLanguage(name, lang)}</span>
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      )}
    </StepForm>
  )
}
