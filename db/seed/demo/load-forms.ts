import { sql } from 'kysely'
import { type Definition, emptyDefinition, readyForms } from '#capabilities/forms/index.ts'
import type { Tx } from '#platform/db/database.ts'
import { addDays, instantInHelsinki, plainDate, wallTime } from '#platform/dates.ts'
import { stableId } from '../stable-id.ts'

const counties = ['17', '16', '09'] as const
/** The first county has every ready form, the others those with which most begin. */
const inOthers = new Set([
  'trait-survey',
  'parent-strength',
  'how-are-you',
  'initial-survey',
  'health-check-grade-1',
])

export const formKey = (county: string, key: string): string => (county === '17' ? key : `${key}-${county}`)
export const formId = (county: string, key: string): string => stableId('form', formKey(county, key))
export const formVersionId = (county: string, key: string, number: number): string =>
  stableId('form-version', `${formKey(county, key)}:${number}`)

/** As it was asked first: without the section that was added when families had told what they missed. */
const firstStrength = (definition: Definition): Definition => ({
  ...definition,
  minutes: 3,
  sections: definition.sections.filter(({ key }) => key !== 'nothing'),
})

/** A draft on which somebody is still at work: the Swedish of two texts is missing. */
const unfinished: Definition = {
  ...emptyDefinition,
  title: { fi: 'Isäryhmän toiveet', sv: 'Önskemål för pappagruppen', en: 'Wishes for the fathers’ group' },
  lead: {
    fi: 'Kerro, milloin pääset mukaan ja mitä toivot ryhmältä.',
    sv: 'Berätta när du kan komma med och vad du önskar av gruppen.',
    en: 'Tell when you can come and what you wish of the group.',
  },
  minutes: 2,
  topics: ['parenting'],
  sections: [
    {
      key: 's1',
      title: { fi: 'Aika ja toiveet', sv: 'Tid och önskemål', en: 'Time and wishes' },
      help: {},
      when: null,
      questions: [
        {
          key: 'q1',
          kind: 'many',
          label: { fi: 'Mitkä illat sopivat?', sv: 'Vilka kvällar passar?', en: 'Which evenings fit?' },
          help: {},
          required: true,
          when: null,
          reuse: '',
          options: [
            { key: 'o1', label: { fi: 'Tiistai', sv: 'Tisdag', en: 'Tuesday' }, points: null, alone: false },
            {
              key: 'o2',
              label: { fi: 'Torstai', sv: 'Torsdag', en: 'Thursday' },
              points: null,
              alone: false,
            },
          ],
        },
        {
          key: 'q2',
          kind: 'long-text',
          label: { fi: 'Mitä haluaisit tehdä yhdessä?', en: 'What would you like to do together?' },
          help: {},
          required: false,
          when: null,
          reuse: '',
        },
      ],
    },
  ],
  closing: {
    text: {
      fi: 'Kiitos! Ryhmän vetäjä ottaa yhteyttä.',
      en: 'Thank you! The group’s leader will be in touch.',
    },
    next: [],
  },
}

type Version = {
  readonly number: number
  readonly state: 'draft' | 'published' | 'retired'
  readonly definition: Definition
  /** Days before today. */
  readonly published: number
}

/** The forms of the demo: published ones, one in its second version, one that is still being written. */
export async function loadForms(tx: Tx, today: string): Promise<void> {
  const moment = (daysAgo: number): Date =>
    instantInHelsinki(addDays(plainDate(today), -daysAgo), wallTime('09:00'))
  const put = async (
    county: string,
    form: { readonly key: string; readonly audience: string; readonly serviceType: string | null },
    versions: readonly Version[],
  ): Promise<void> => {
    const id = formId(county, form.key)
    await sql`insert into forms.form (id, county, key, audience, service_type, created_at)
      values (${id}, ${county}, ${formKey(county, form.key)}, ${form.audience}, ${form.serviceType}, ${moment(120)})`.execute(
      tx,
    )
    for (const { number, state, definition, published } of versions) {
      const at = state === 'draft' ? null : moment(published)
      await sql`insert into forms.form_version (id, form_id, number, state, definition, changed_at, published_at, retired_at)
        values (${formVersionId(county, form.key, number)}, ${id}, ${number}, ${state}, ${JSON.stringify(definition)}::jsonb,
          ${moment(published)}, ${at}::timestamptz, ${state === 'retired' ? moment(1) : null}::timestamptz)`.execute(
        tx,
      )
    }
  }
  for (const county of counties) {
    for (const ready of readyForms) {
      if (county !== '17' && !inOthers.has(ready.key)) continue
      const { definition } = ready
      const versions: readonly Version[] =
        ready.key === 'parent-strength'
          ? [
              { number: 1, state: 'retired', definition: firstStrength(definition), published: 90 },
              { number: 2, state: 'published', definition, published: 1 },
            ]
          : ready.key === 'trait-survey' && county === '17'
            ? [
                { number: 1, state: 'published', definition, published: 60 },
                { number: 2, state: 'draft', definition: { ...definition, minutes: 7 }, published: 3 },
              ]
            : [{ number: 1, state: 'published', definition, published: 60 }]
      await put(county, ready, versions)
    }
  }
  await put('17', { key: 'fathers-group', audience: 'public', serviceType: null }, [
    { number: 1, state: 'draft', definition: unfinished, published: 2 },
  ])
}
