import type { JSX } from 'preact'
import type { KeptUnit } from '#capabilities/appointments/index.ts'
import { audiences, type HostRow, type saveHost, specialities } from '#capabilities/consultation/index.ts'
import { inLanguage } from '#platform/text.ts'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Select, TextField } from '#ui/fields/fields.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, many, one, type PageArgs } from '#web/page.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { InLanguages, inEach, LengthAndPause } from '#web/work/times/keeping.view.tsx'
import { keepingTexts } from '#web/work/times/keeping-texts.ts'
import { hostKeepingTexts } from './keeping-texts.ts'
import { consultingWords } from './words.ts'

type Person = KeptUnit['people'][number]

/** What stands of the host whose form this is; nothing of a new one. */
export type Standing = {
  readonly host: HostRow | null
  readonly remoteLink: string
  readonly attends: 'all' | 'any'
  readonly pause: number
}
export const nothingYet: Standing = { host: null, remoteLink: '', attends: 'all', pause: 0 }

const ways = ['remote', 'phone', 'on-site'] as const

/** Who is asked, about what, for whom, how and how long. When is asked apart. */
export function HostFields(props: {
  args: PageArgs
  people: readonly Person[]
  standing: Standing
  back: Form | null
  problems: FormProblems | null
}): JSX.Element {
  const { args, people, standing, back, problems } = props
  const { lang, deps } = args
  const { host } = standing
  const words = hostKeepingTexts[lang]
  const named = consultingWords[lang]
  const county = args.caller.actor.kind === 'person' ? args.caller.actor.county : ''
  const areas = deps.catalogue.areas(host?.county ?? county)
  const value = (field: string, otherwise: string): string => (back === null ? otherwise : one(back, field))
  const values = (field: string, otherwise: readonly string[]): readonly string[] =>
    back === null ? otherwise : many(back, field)
  const of = (field: string): string | undefined => (back === null ? undefined : problems?.of(field))
  return (
    <>
      {host?.kind !== 'person' && (
        <>
          <CheckboxGroup
            name="people"
            label={words.people}
            hint={words.peopleHint}
            error={of('people')}
            options={people.map(({ id, name, title }) => ({
              value: id,
              label: `${name}, ${inLanguage(title, lang)}`,
            }))}
            values={values('people', host?.people.map(({ id }) => id) ?? [])}
          />
          <RadioGroup
            name="attends"
            label={words.attends}
            options={(['all', 'any'] as const).map((each) => ({
              value: each,
              label: words.attendsChoices[each],
            }))}
            value={value('attends', standing.attends)}
          />
        </>
      )}
      <InLanguages
        args={args}
        name="name"
        label={words.name}
        hint={words.nameHint}
        stands={host?.name ?? {}}
        back={back}
        problems={problems}
      />
      <Select
        name="speciality"
        label={words.speciality}
        options={specialities.map((each) => ({ value: each, label: named.specialities[each] }))}
        value={value('speciality', host?.speciality ?? '')}
      />
      <Select
        name="audience"
        label={words.audience}
        options={audiences.map((each) => ({ value: each, label: named.audiences[each] }))}
        value={value('audience', host?.audience ?? '')}
      />
      <InLanguages
        args={args}
        name="whatFor"
        label={words.whatFor}
        hint={words.whatForHint}
        stands={host?.what_for ?? {}}
        back={back}
        problems={problems}
        isLong
      />
      <CheckboxGroup
        name="areas"
        label={words.areas}
        hint={words.areasHint}
        options={areas.map((area) => ({ value: area.id, label: inLanguage(area.name, lang) }))}
        values={values('areas', host?.areas ?? [])}
      />
      <CheckboxGroup
        name="ways"
        label={words.ways}
        error={of('ways')}
        options={ways.map((way) => ({ value: way, label: named.ways[way] }))}
        values={values('ways', host?.ways ?? ['remote', 'phone'])}
      />
      <TextField
        name="remoteLink"
        label={words.link}
        hint={words.linkHint}
        optional={keepingTexts[lang].optional}
        error={of('remoteLink')}
        value={value('remoteLink', standing.remoteLink)}
      />
      <InLanguages
        args={args}
        name="place"
        label={keepingTexts[lang].place}
        stands={host?.place ?? {}}
        back={back}
        problems={problems}
      />
      <LengthAndPause args={args} minutes={host?.minutes ?? 45} pause={standing.pause} back={back} />
    </>
  )
}

/** Where the use cases name their input otherwise than the form does. */
export const hostFields: Readonly<Record<string, string>> = {
  name: 'name-fi',
  'calendar.name': 'name-fi',
  'settings.name': 'name-fi',
  'settings.whatFor': 'whatFor-fi',
  'settings.ways': 'ways',
  'settings.remoteLink': 'remoteLink',
  rule: 'days',
}

type Saved = Parameters<typeof saveHost>[1]

/** What the form says of the host itself. */
export const settingsIn = (
  form: Form,
  active: boolean,
  how: { fi: string; sv: string; en: string },
): Saved['settings'] => ({
  speciality: oneOf(specialities, one(form, 'speciality')) ?? specialities[0],
  audience: oneOf(audiences, one(form, 'audience')) ?? audiences[0],
  whatFor: inEach(form, 'whatFor'),
  how,
  minutes: one(form, 'minutes'),
  ways: many(form, 'ways').flatMap((way) => oneOf(ways, way) ?? []),
  active,
})

/** What the form says of the host's calendar. */
export const calendarIn = (form: Form): NonNullable<Saved['calendar']> => {
  const areas = many(form, 'areas')
  return {
    name: inEach(form, 'name'),
    areas: areas.length === 0 ? null : [...areas],
    attends: oneOf(['all', 'any'] as const, one(form, 'attends')) ?? 'all',
    remoteLink: one(form, 'remoteLink').trim() || null,
    place: inEach(form, 'place'),
    bufferAfter: one(form, 'pause'),
  }
}
