import { hours, later } from '#platform/clock.ts'
import { addDays, instantInHelsinki, plainDate, wallTime } from '#platform/dates.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Tx } from '#platform/db/database.ts'
import { stableId } from '../../stable-id.ts'
import { upsert } from '../../upsert.ts'
import { unitId } from '../ids.ts'
import { familyId, memberId } from './family-ids.ts'
import { bytes, organisationOf, registerOf, worker } from './loading.ts'

/** Things of one plain family that the examples of the interface name: they must stand in the demo under known ids. */
export const exampleId = (name: string): string => stableId('family-example', name)

const family = familyId('aalto-17')
const adult = memberId('aalto-17-tiia')
const guide = worker('17', 'guide')
const guidance = unitId('17', 'guidance')
const groups = organisationOf('17', 'ngo-groups')
const county = organisationOf('17', 'guidance')

/** @param now the moment of the first start: an emergency opening lasts four hours from shortly before. */
export async function loadFamilyExamples(tx: Tx, crypto: Crypto, now: Date, today: string): Promise<void> {
  const seal = (text: string): string => bytes(crypto.seal(text))
  const day = (days: number): string => addDays(plainDate(today), days)
  const yesterday = instantInHelsinki(plainDate(day(-1)), wallTime('09:00'))
  await upsert(
    tx,
    {
      name: 'families.entry',
      key: ['id'],
      columns: {
        id: 'uuid',
        family_id: 'uuid',
        at: 'timestamptz',
        kind: 'text',
        class: 'text',
        service_task: 'text',
        author_person: 'uuid',
        unit_id: 'uuid',
        organisation_id: 'uuid',
        register: 'text',
        text_sealed: 'bytea',
      },
    },
    [
      {
        id: exampleId('entry'),
        family_id: family,
        at: yesterday,
        kind: 'agreement',
        class: 'ordinary',
        service_task: 'families',
        author_person: guide,
        unit_id: guidance,
        organisation_id: county,
        register: registerOf('guidance'),
        text_sealed: seal('Sovimme, että soitan perjantaina ja katsomme yhdessä perhekahvilan ajat.'),
      },
    ],
  )
  const agreed = {
    family_id: family,
    about_id: adult,
    organisation_id: groups,
    scope: 'task',
    scope_id: 'families',
  }
  await upsert(
    tx,
    {
      name: 'families.consent_ask',
      key: ['id'],
      columns: {
        id: 'uuid',
        family_id: 'uuid',
        about_id: 'uuid',
        giver_id: 'uuid',
        organisation_id: 'uuid',
        register: 'text',
        purpose: 'text',
        scope: 'text',
        scope_id: 'text',
        until: 'date',
        words_version: 'integer',
        asked_by: 'uuid',
        unit_id: 'uuid',
        asked_at: 'timestamptz',
      },
    },
    ['asked', 'asked-too', 'asked-again'].map((name, index) => ({
      ...agreed,
      id: exampleId(name),
      giver_id: adult,
      register: registerOf('ngo-groups'),
      purpose: index === 0 ? 'cooperation' : 'who-is-with',
      until: day(120),
      words_version: 1,
      asked_by: guide,
      unit_id: guidance,
      asked_at: yesterday,
    })),
  )
  await upsert(
    tx,
    {
      name: 'families.ban',
      key: ['id'],
      columns: {
        id: 'uuid',
        family_id: 'uuid',
        about_id: 'uuid',
        set_by: 'uuid',
        scope: 'text',
        scope_id: 'text',
        organisation_id: 'uuid',
        set_at: 'timestamptz',
      },
    },
    [{ ...agreed, id: exampleId('ban'), set_by: adult, scope_id: 'adults', set_at: yesterday }],
  )
  await upsert(
    tx,
    {
      name: 'families.ground',
      key: ['id'],
      columns: {
        id: 'uuid',
        family_id: 'uuid',
        organisation_id: 'uuid',
        register: 'text',
        law: 'text',
        reference_sealed: 'bytea',
        scope: 'text',
        scope_id: 'text',
        recorded_by: 'uuid',
        unit_id: 'uuid',
        recorded_at: 'timestamptz',
        until: 'date',
      },
    },
    [
      {
        id: exampleId('ground'),
        family_id: family,
        organisation_id: county,
        register: registerOf('school-health'),
        law: 'patient-care',
        reference_sealed: seal('Terveystarkastuksen jatko.'),
        scope: 'task',
        scope_id: 'families',
        recorded_by: guide,
        unit_id: guidance,
        recorded_at: yesterday,
        until: day(60),
      },
    ],
  )
  await upsert(
    tx,
    {
      name: 'families.proxy_bar',
      key: ['id'],
      columns: {
        id: 'uuid',
        child_id: 'uuid',
        reason: 'text',
        unit_id: 'uuid',
        since: 'date',
        until: 'date',
        set_by: 'uuid',
        set_at: 'timestamptz',
      },
    },
    [
      {
        id: exampleId('bar'),
        child_id: memberId('aalto-17-vilma'),
        reason: 'court',
        unit_id: guidance,
        since: day(-1),
        until: day(30),
        set_by: guide,
        set_at: yesterday,
      },
    ],
  )
  await upsert(
    tx,
    {
      name: 'families.break_glass',
      key: ['id'],
      columns: {
        id: 'uuid',
        family_id: 'uuid',
        county: 'text',
        person_id: 'uuid',
        unit_id: 'uuid',
        reason: 'text',
        words_sealed: 'bytea',
        opened_at: 'timestamptz',
        until: 'timestamptz',
        review_due_at: 'timestamptz',
      },
    },
    [
      {
        id: exampleId('opened'),
        family_id: family,
        county: '17',
        person_id: worker('17', 'second-guide'),
        unit_id: unitId('17', 'family-social'),
        reason: 'asked-by-family',
        words_sealed: seal('Perhe soitti päivystykseen ja pyysi katsomaan, kuka heitä auttaa.'),
        opened_at: later(now, hours(-1)),
        until: later(now, hours(3)),
        review_due_at: later(now, hours(71)),
      },
    ],
  )
}
