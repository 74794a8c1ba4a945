import type { JSX } from 'preact'
import type { AwayRow, listAbsences } from '#capabilities/help-requests/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Button } from '#ui/button/button.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { demandPerson } from '#web/work/document.tsx'
import { DoorForm, errorOf, fieldOf, formOf, Line, type Of, valueOf } from './fields.view.tsx'
import { doorTexts } from './texts.ts'
import { dayTitle } from './words.ts'

type Absences = Awaited<ReturnType<typeof listAbsences>>

function DayFields({ of, kept }: { of: Of; kept?: AwayRow | undefined }): JSX.Element {
  const words = doorTexts[of.lang].absences
  return (
    <div class="beside">
      <Line of={of} field="from" label={words.from} type="date" kept={kept?.firstDay} />
      <Line of={of} field="to" label={words.to} type="date" kept={kept?.lastDay} />
    </div>
  )
}

function DeputyField(props: {
  of: Of
  kept?: string | null | undefined
  ids: readonly string[]
  names: ReadonlyMap<string, string>
}): JSX.Element {
  const { of } = props
  const words = doorTexts[of.lang].absences
  return (
    <Select
      name={fieldOf(of, 'deputy')}
      label={words.who}
      hint={words.whoHint}
      error={errorOf(of, 'deputy')}
      empty={words.withoutDeputy}
      value={valueOf(of, 'deputy', props.kept ?? '')}
      options={props.ids
        .map((id) => ({ value: id, label: props.names.get(id) ?? '' }))
        .toSorted((a, b) => a.label.localeCompare(b.label, of.lang))}
    />
  )
}

function Change(props: { args: PageArgs; row: AwayRow; absences: Absences }): JSX.Element {
  const { args, row, absences } = props
  const words = doorTexts[args.lang].absences
  const of = formOf(args, `away-${row.id}`)
  const person = absences.people.find(({ id }) => id === row.person)
  return (
    <Disclosure summary={doorTexts[args.lang].change} open={of.form !== null}>
      <DoorForm of={of} version={row.version} save={words.save}>
        <DayFields of={of} kept={row} />
        <DeputyField of={of} kept={row.deputy} ids={person?.deputies ?? []} names={absences.names} />
      </DoorForm>
      <form method="post" class="work-form">
        <Hidden name="form" value={`back-${row.id}`} />
        <Button kind="quiet">{words.back}</Button>
      </form>
    </Disclosure>
  )
}

/** Who is away, who stands in, and where nobody does. */
export function Absences(props: { args: PageArgs; absences: Absences; now: Date }): JSX.Element {
  const { args, absences } = props
  const { lang } = args
  const words = doorTexts[lang].absences
  const today = helsinkiDate(props.now)
  const me = demandPerson(args)
  const of = formOf(args, 'absence')
  const own = absences.people.find(({ id }) => id === me.id)
  const deputies = [...new Set(absences.people.flatMap((person) => person.deputies))]
  return (
    <Section title={words.title} id="poissaolot">
      <p>{words.lead}</p>
      {absences.absences.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <ul class="door-lines">
          {absences.absences.map((row) => (
            <li key={row.id}>
              <p>
                <strong>{row.name}</strong>: {dayTitle(row.firstDay, lang, today)} –{' '}
                {dayTitle(row.lastDay, lang, today)}
                {' · '}
                {row.deputy_name === null ? (
                  <Chip tone="late" icon="alert">
                    {words.noDeputy}
                  </Chip>
                ) : (
                  words.deputy(row.deputy_name)
                )}
              </p>
              {row.may_change && <Change args={args} row={row} absences={absences} />}
            </li>
          ))}
        </ul>
      )}
      {absences.people.length > 0 && (
        <Disclosure summary={words.plan} open={of.form !== null}>
          <DoorForm of={of} save={words.save}>
            {absences.people.length === 1 && own !== undefined ? (
              <Hidden name={fieldOf(of, 'person')} value={own.id} />
            ) : (
              <Select
                name={fieldOf(of, 'person')}
                label={words.person}
                error={errorOf(of, 'person')}
                value={valueOf(of, 'person', own?.id ?? '')}
                options={absences.people.map(({ id, name, title }) => ({
                  value: id,
                  label: `${name}, ${inLanguage(title, lang)}`,
                }))}
              />
            )}
            <DayFields of={of} />
            <DeputyField
              of={of}
              ids={own !== undefined && absences.people.length === 1 ? own.deputies : deputies}
              names={absences.names}
            />
          </DoorForm>
        </Disclosure>
      )}
    </Section>
  )
}
