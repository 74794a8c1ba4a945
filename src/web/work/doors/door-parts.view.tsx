import type { JSX } from 'preact'
import type { SettingChange, TurnRow } from '#capabilities/help-requests/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Select } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { FormProps } from './door-forms.view.tsx'
import { shortDay } from '#web/public/short-day.ts'
import { changedTo } from './change-words.ts'
import { DoorForm, errorOf, fieldOf, formOf, InLanguages, Line, valueOf } from './fields.view.tsx'
import { doorTexts } from './texts.ts'
import { dayInWords } from './words.ts'

type Props = FormProps & { readonly now: Date }

export function DaysPart({ args, settings: { door, kept }, now }: Props): JSX.Element {
  const all = doorTexts[args.lang]
  const words = all.door
  const of = formOf(args, 'days', { opens: 'times', closes: 'times' })
  return (
    <Disclosure summary={words.days} open={of.form !== null}>
      <p class="field__hint">{words.daysHint}</p>
      {door.special.length === 0 ? (
        <p>{words.daysNone}</p>
      ) : (
        <ul class="door-lines">
          {door.special.map((each) => (
            <li key={each.day} class="door-lines__acts">
              <span>{dayInWords(each, args.lang, now)}</span>
              <DoorForm
                of={formOf(args, `day-${each.day}`)}
                version={kept.version}
                kind="quiet"
                save={words.dropDay(shortDay(each.day, args.lang))}
              />
            </li>
          ))}
        </ul>
      )}
      <DoorForm of={of} version={kept.version} save={words.addDays}>
        <div class="beside">
          <Line of={of} field="from" label={words.from} type="date" />
          <Line of={of} field="to" label={words.to} hint={words.toHint} type="date" />
          <Line of={of} field="times" label={words.times} hint={words.timesHint} />
        </div>
        <InLanguages of={of} field="note" label={words.why} kept={{}} optional={all.voluntary} />
      </DoorForm>
    </Disclosure>
  )
}

export function UnitsPart({ args, settings }: FormProps): JSX.Element {
  const { lang, deps } = args
  const { door, kept, units, unitChoices } = settings
  const all = doorTexts[lang]
  const words = all.door
  const own = formOf(args, 'unit')
  const part = formOf(args, 'units', { area: 'part', municipality: 'part' })
  const choices = unitChoices.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))
  const areas = deps.catalogue.areas(door.county)
  const municipalities = deps.catalogue.municipalities().filter(({ county }) => county === door.county)
  return (
    <Disclosure summary={words.units} open={own.form !== null || part.form !== null}>
      <p class="field__hint">{words.unitsHint}</p>
      <ul class="door-lines">
        {units.map((each) => (
          <li key={each.id}>
            {inLanguage(each.municipality_name ?? each.area ?? {}, lang)}:{' '}
            <strong>{inLanguage(each.unit, lang)}</strong>
          </li>
        ))}
        <li>
          {units.length === 0 ? words.ownUnit : words.everywhereElse}:{' '}
          <strong>{inLanguage(unitChoices.find(({ isOwn }) => isOwn)?.name ?? {}, lang)}</strong>
        </li>
      </ul>
      <DoorForm of={part} version={kept.version} save={all.save}>
        <div class="beside">
          <Select
            name={fieldOf(part, 'part')}
            label={words.part}
            hint={words.partHint}
            error={errorOf(part, 'part')}
            value={valueOf(part, 'part', '')}
            options={[
              ...areas.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) })),
              ...municipalities.map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) })),
            ]}
          />
          <Select
            name={fieldOf(part, 'unit')}
            label={words.unitFor}
            error={errorOf(part, 'unit')}
            empty={words.noOwnUnit}
            value={valueOf(part, 'unit', '')}
            options={choices}
          />
        </div>
      </DoorForm>
      <DoorForm of={own} version={kept.version} save={all.save}>
        <Select
          name={fieldOf(own, 'unit')}
          label={words.ownUnit}
          error={errorOf(own, 'unit')}
          value={valueOf(own, 'unit', unitChoices.find(({ isOwn }) => isOwn)?.id ?? '')}
          options={choices}
        />
      </DoorForm>
    </Disclosure>
  )
}

/** The last day of a turn, as people count: a turn that ends at midnight ended the day before. */
const lastDayOf = (turn: TurnRow): ReturnType<typeof helsinkiDate> | null =>
  turn.to === null ? null : helsinkiDate(new Date(turn.to.getTime() - 1))

export function RotaPart({ args, settings, now }: Props): JSX.Element {
  const { lang } = args
  const { kept, turns, people, unitChoices, units } = settings
  const all = doorTexts[lang]
  const words = all.door
  const of = formOf(args, 'turn')
  const today = helsinkiDate(now)
  const day = (at: ReturnType<typeof helsinkiDate>): string => shortDay(at, lang)
  return (
    <Section title={words.rota} id="vuorolista">
      <p>{words.rotaHint}</p>
      {turns.length === 0 ? (
        <p>
          <strong>{words.nobodyOnRota}</strong>
        </p>
      ) : (
        <ul class="door-lines">
          {turns.map((turn) => {
            const last = lastDayOf(turn)
            return (
              <li key={turn.id} class="door-lines__acts">
                <span>
                  <strong>{turn.name}</strong>, {inLanguage(turn.title, lang)}.{' '}
                  {words.turnOf(day(helsinkiDate(turn.from)), last === null ? null : day(last))}
                  {turn.unit_name !== null && `, ${words.onlyUnit(inLanguage(turn.unit_name, lang))}`}
                </span>
                {kept.may_keep_rota && (
                  <DoorForm
                    of={formOf(args, `end-${turn.id}`)}
                    kind="quiet"
                    save={words.endTurnOf(turn.name)}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
      {kept.may_keep_rota && (
        <Disclosure summary={words.addTurn} open={of.form !== null || turns.length === 0}>
          <DoorForm of={of} save={words.addTurn}>
            <Select
              name={fieldOf(of, 'person')}
              label={words.person}
              error={errorOf(of, 'person')}
              value={valueOf(of, 'person', '')}
              options={people.map(({ id, name, title }) => ({
                value: id,
                label: `${name}, ${inLanguage(title, lang)}`,
              }))}
            />
            {units.length > 0 && (
              <Select
                name={fieldOf(of, 'unit')}
                label={words.unitFor}
                error={errorOf(of, 'unit')}
                empty={words.allUnits}
                value={valueOf(of, 'unit', '')}
                options={unitChoices
                  .filter(({ id, isOwn }) => isOwn || units.some(({ unit_id }) => unit_id === id))
                  .map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
              />
            )}
            <div class="beside">
              <Line of={of} field="from" label={all.absences.from} type="date" kept={today} />
              <Line of={of} field="to" label={words.lastDay} hint={words.lastDayHint} type="date" />
            </div>
          </DoorForm>
        </Disclosure>
      )}
    </Section>
  )
}

/** What stood before and after, where it can be said in a line. */
function ChangeWords({ change, lang }: { change: SettingChange; lang: Language }): JSX.Element | null {
  const words = doorTexts[lang].door
  const before = changedTo(change.before, lang)
  const after = changedTo(change.after, lang)
  if (before === '' && after === '') return null
  return (
    <>
      <p class="door-lines__change">
        {words.before}: {before === '' ? doorTexts[lang].none : before}
      </p>
      <p class="door-lines__change">
        {words.after}: {after === '' ? doorTexts[lang].none : after}
      </p>
    </>
  )
}

export function HistoryPart(props: {
  history: readonly SettingChange[]
  lang: Language
  now: Date
}): JSX.Element {
  const { lang, now } = props
  const words = doorTexts[lang].door
  return (
    <Section title={words.history} id="muutokset">
      {props.history.length === 0 ? (
        <p>{words.historyNone}</p>
      ) : (
        <ul class="door-lines">
          {props.history.map((each) => (
            <li key={each.id}>
              <strong>{words.what(each.what)}</strong>.{' '}
              {words.by(momentInWords(each.at, lang, now), each.name ?? '')}
              <ChangeWords change={each} lang={lang} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
