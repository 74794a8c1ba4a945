import type { JSX } from 'preact'
import {
  type CameWhat,
  checkUps,
  type CountView,
  type DayToCount,
  tallied,
  visitorsIn,
} from '#capabilities/meeting-places/index.ts'
import { personalPatterns } from '#capabilities/outreach/index.ts'
import { newId } from '#platform/ids.ts'
import type { Catalogue } from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Island } from '#ui/island.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, one } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import Tally from '#web/work/counting/tally.island.tsx'
import { countingScope } from '#web/work/counting/worker-route.ts'
import { countTexts } from './texts.ts'

type Props = {
  readonly day: CountView
  readonly lang: Language
  readonly now: Date
  readonly catalogue: Catalogue
}

/** Where a day is held: the stop of a car is told by its own address. */
function whereOf(
  day: Pick<CountView, 'place' | 'address' | 'municipality'>,
  catalogue: Catalogue,
  lang: Language,
): string {
  const address = inLanguage(day.address, lang)
  if (address === '') return inLanguage(day.place ?? {}, lang)
  const town = day.municipality === null ? undefined : catalogue.municipality(day.municipality)
  const name = town === undefined ? '' : inLanguage(town.name, lang)
  return name === '' || address.includes(name) ? address : `${address}, ${name}`
}

/** What is counted on a day: who came, or the numbers of a check-up day. */
export const countedOn = (day: Pick<CountView, 'isCheckUp'>): readonly CameWhat[] =>
  day.isCheckUp ? checkUps.map((each) => `check-up:${each}` as const) : tallied

export function DayFacts({ day, lang, now, catalogue }: Props): JSX.Element {
  const words = countTexts[lang]
  const where = whereOf(day, catalogue, lang)
  return (
    <FactList
      facts={[
        { term: words.when, value: momentInWords(day.starts_at, lang, now) },
        ...(where === '' ? [] : [{ term: words.where, value: where }]),
        ...(day.seats_taken === 0 ? [] : [{ term: words.signedUp, value: day.seats_taken }]),
      ]}
    />
  )
}

/** Big buttons, one thumb; then words about the day. `undo` is the press that may still be taken back, without script. */
export function Counter(
  props: Props & { undo: string | null; form: Form | null; found: FormProblems | null },
): JSX.Element {
  const { day, lang, undo, form, found } = props
  const words = countTexts[lang]
  if (day.closed !== null) return <p>{words.closed[day.closed]}</p>
  const isNote = form !== null && one(form, 'act') === 'note'
  return (
    <Section id="laskuri" title={words.title}>
      <p>{words.lead}</p>
      {undo !== null && (
        <form method="post">
          <Hidden name="act" value="undo" />
          <Hidden name="tap" value={undo} />
          <Button kind="quiet">{words.tally.undo}</Button>
        </form>
      )}
      <Island
        name="tally"
        component={Tally}
        props={{
          work: day.id,
          title: inLanguage(day.title, lang),
          day: null,
          source: '/api/v1/programme/days/{id}/tallies',
          scope: countingScope('workCount', lang),
          tap: newId(),
          people: day.isCheckUp ? ['check-up:done'] : ['adults', 'children'],
          groups: [
            {
              key: 'came',
              title: day.isCheckUp ? words.groups.checkUp : words.groups.came,
              rows: countedOn(day).map((what) => ({
                what,
                label: words.whats[what],
                count: day.came[what] ?? 0,
              })),
            },
          ],
          words: { ...words.tally, total: day.isCheckUp ? words.checkUpTally : words.tally.total },
          note: {
            source: '/api/v1/programme/days/{id}/notes',
            id: newId(),
            personal: personalPatterns,
            stored: day.notes.map((note) => ({ id: note.id, words: note.words })),
            typed: isNote ? one(form, 'words') : '',
            problem: isNote ? (found?.of('words') ?? '') : '',
            words: words.note,
          },
        }}
      />
      {day.notes.length > 0 && (
        <Disclosure summary={words.notes}>
          <ul class="day-notes__list">
            {day.notes.map((note) => (
              <li key={note.id}>
                {note.words}
                <form method="post">
                  <Hidden name="act" value="remove-note" />
                  <Button kind="quiet" name="note" value={note.id}>
                    {words.removeNote}
                    <span class="visually-hidden">: {note.words}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  )
}

/** The numbers of the whole day, typed by whoever counted on paper. */
export function Typed({
  day,
  lang,
  form,
  found,
}: Props & { form: Form | null; found: FormProblems | null }): JSX.Element | null {
  const words = countTexts[lang]
  if (day.closed !== null) return null
  const isTyped = form !== null && one(form, 'act') === 'typed'
  return (
    <Disclosure summary={words.typed} open={isTyped}>
      <form method="post" novalidate>
        <p>{words.typedLead}</p>
        {!day.isCheckUp && <p>{words.firstTimeIsAmong}</p>}
        <Hidden name="act" value="typed" />
        <Hidden name="key" value={newId()} />
        <div class="counting-typed">
          {countedOn(day).map((what) => (
            <div key={what}>
              <Hidden name={`was-${what}`} value={String(day.came[what] ?? 0)} />
              <TextField
                name={what}
                type="text"
                inputmode="numeric"
                width="short"
                label={words.whats[what]}
                value={isTyped ? one(form, what) : String(day.came[what] ?? 0)}
                error={found?.of(what)}
              />
            </div>
          ))}
        </div>
        <Button kind="secondary">{words.save}</Button>
      </form>
    </Disclosure>
  )
}

/** Where a guide counts by age and topic, this page does not ask for the same again. */
export function AtOutreach({ id, lang }: { id: string; lang: Language }): JSX.Element {
  const words = countTexts[lang]
  return (
    <>
      <p>{words.atOutreach}</p>
      <p>
        <LinkButton href={path('workOutreachPlace', lang, { id })}>{words.openOutreach}</LinkButton>
      </p>
    </>
  )
}

export function Earlier({ day, lang, now }: Props): JSX.Element {
  const words = countTexts[lang]
  const columns = countedOn(day)
  return (
    <Section title={words.earlier}>
      {day.earlier.length === 0 ? (
        <p>{words.noEarlier}</p>
      ) : (
        <DataTable
          id="earlier-days"
          caption={words.earlier}
          captionHidden
          columns={[
            { label: words.day },
            ...(day.isCheckUp ? [] : [{ label: words.people, numeric: true }]),
            ...columns.map((what) => ({ label: words.whats[what], numeric: true })),
          ]}
          rows={day.earlier.map(({ id, starts_at, came }) => ({
            key: id,
            cells: [
              <a href={path('workCount', lang, { id })}>{momentInWords(starts_at, lang, now)}</a>,
              ...(day.isCheckUp ? [] : [visitorsIn(came)]),
              ...columns.map((what) => came[what] ?? 0),
            ],
          }))}
        />
      )}
    </Section>
  )
}

type DaysProps = {
  readonly days: readonly DayToCount[]
  readonly lang: Language
  readonly now: Date
  readonly catalogue: Catalogue
}

function DayLines({ days, lang, now, catalogue }: DaysProps): JSX.Element {
  const words = countTexts[lang]
  return (
    <ul class="counting-days">
      {days.map((day) => (
        <li key={day.id} class="counting-days__item">
          <span class="counting-days__what">
            <a href={path('workCount', lang, { id: day.id })}>
              <LocalText of={day.title} lang={lang} />
            </a>
            <span class="counting-days__when">
              {[momentInWords(day.starts_at, lang, now), whereOf(day, catalogue, lang)]
                .filter((each) => each !== '')
                .join(', ')}
            </span>
          </span>
          {day.outreach_id === null && (
            <span class={day.came === null ? 'counting-days__count quiet' : 'counting-days__count'}>
              {day.came === null ? words.notCounted : words.visitors(day.came)}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** So many at once; whoever coordinates a county holds many more. */
const daysAtOnce = 10

/** Days of the week that the asker counts, the latest first. */
export function DaysToCount(props: DaysProps & { title: string }): JSX.Element | null {
  const { days, title, lang } = props
  if (days.length === 0) return null
  const rest = days.slice(daysAtOnce)
  return (
    <Section title={title}>
      <DayLines {...props} days={days.slice(0, daysAtOnce)} />
      {rest.length > 0 && (
        <Disclosure summary={countTexts[lang].moreDays(rest.length)}>
          <DayLines {...props} days={rest} />
        </Disclosure>
      )}
    </Section>
  )
}
