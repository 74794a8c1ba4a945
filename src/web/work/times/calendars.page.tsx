import type { JSX } from 'preact'
import {
  createCalendar,
  type KeptUnit,
  listCalendars,
  type ListedCalendar,
  listKeptUnits,
} from '#capabilities/appointments/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Local, Refused } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { keepingTexts } from './keeping-texts.ts'
import { ChooseUnit, inEach, InLanguages, LengthAndPause, unitName } from './keeping.view.tsx'
import { ruleInWords } from './rules-in-words.ts'
import { timesTexts } from './texts.ts'

function Kept({ args, calendars }: { args: PageArgs; calendars: readonly ListedCalendar[] }): JSX.Element {
  const { lang } = args
  const words = keepingTexts[lang]
  return (
    <ul class="consulting-list">
      {calendars.map((calendar) => (
        <li key={calendar.id} class="consulting-row">
          <h2 class="consulting-row__title">
            <a href={path('workCalendar', lang, { id: calendar.id })}>
              <Local of={calendar.name} lang={lang} />
            </a>
          </h2>
          <p class="consulting-row__about">
            {calendar.kind !== 'person' && words.kinds[calendar.kind]}
            {calendar.people.length > 0 && ` · ${calendar.people.map(({ name }) => name).join(', ')}`}
            {calendar.patterns.map(({ id, rule }) => (
              <span key={id} class="consulting-line">
                {ruleInWords(rule, lang)}
              </span>
            ))}
          </p>
          {!calendar.active && <Chip tone="soon">{words.closed}</Chip>}
        </li>
      ))}
    </ul>
  )
}

function OpenForm(props: { args: PageArgs; unit: KeptUnit; problems: FormProblems | null }): JSX.Element {
  const { args, unit, problems } = props
  const { lang } = args
  const words = keepingTexts[lang]
  const back = args.problems?.form ?? null
  return (
    <form method="post" novalidate class="work-form">
      <Hidden name="unit" value={unit.id} />
      <p>
        <strong>{unitName(unit, args)}</strong>
      </p>
      <RadioGroup
        name="kind"
        label={words.kind}
        options={(['group', 'room'] as const).map((kind) => ({
          value: kind,
          label: words.kinds[kind],
          hint: words.kindHints[kind],
        }))}
        value={back === null ? 'group' : one(back, 'kind')}
      />
      <InLanguages args={args} name="name" label={words.name} stands={{}} back={back} problems={problems} />
      {unit.people.length > 0 && (
        <CheckboxGroup
          name="people"
          label={words.people}
          hint={words.peopleHint}
          error={problems?.of('people')}
          options={unit.people.map(({ id, name, title }) => ({
            value: id,
            label: `${name}, ${inLanguage(title, lang)}`,
          }))}
          values={back === null ? [] : many(back, 'people')}
        />
      )}
      <InLanguages args={args} name="place" label={words.place} stands={{}} back={back} problems={problems} />
      <LengthAndPause args={args} minutes={60} pause={0} back={back} />
      <RadioGroup
        name="openTo"
        label={timesTexts[lang].openTo}
        options={(['own', 'unit', 'county'] as const).map((value) => ({
          value,
          label: timesTexts[lang].openChoices[value],
        }))}
        value={back === null ? 'unit' : one(back, 'openTo')}
      />
      <Button>{words.openButton}</Button>
    </form>
  )
}

/** The calendars of groups and rooms that one keeps, and a new one. @source R24 */
export const calendarsPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = keepingTexts[lang]
    const kept = (await listCalendars(caller, { for: 'keeping' })).filter(({ kind }) => kind !== 'person')
    const units = await listKeptUnits(caller, {})
    const wanted = args.problems === null ? query['yksikko'] : one(args.problems.form, 'unit')
    const unit = units.find(({ id }) => id === wanted) ?? units[0]
    const problems = formProblems(args.problems, lang, { 'settings.name': 'name-fi' })
    return (
      <WorkDocument args={args} title={words.title}>
        <Column>
          <BackLink href={path('workTimes', lang)}>{timesTexts[lang].title}</BackLink>
          <Refused args={args} problems={problems} />
          <PageTitle title={words.title} lead={words.lead} />
          {kept.length === 0 ? <p>{words.none}</p> : <Kept args={args} calendars={kept} />}
          <Section title={words.open}>
            <p>{unit === undefined ? words.noUnits : words.openLead}</p>
            <ChooseUnit args={args} units={units} chosen={unit} />
            {unit !== undefined && <OpenForm args={args} unit={unit} problems={problems} />}
          </Section>
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const isRoom = one(form, 'kind') === 'room'
    const { id } = await createCalendar(args.caller, {
      kind: isRoom ? 'room' : 'group',
      unit: one(form, 'unit'),
      people: isRoom ? [] : [...many(form, 'people')],
      settings: {
        name: inEach(form, 'name'),
        openTo: (['own', 'unit', 'county'] as const).find((each) => each === one(form, 'openTo')) ?? 'unit',
        lengths: [one(form, 'minutes')],
        stepMinutes: 15,
        bufferAfter: one(form, 'pause'),
        place: inEach(form, 'place'),
      },
    })
    return seeOther(path('workCalendar', args.lang, { id }, { tehty: 'opened' }))
  },
}
