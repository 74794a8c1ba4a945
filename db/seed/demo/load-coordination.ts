import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { stableId } from '../stable-id.ts'
import { upsert } from '../upsert.ts'
import { areaSays, schoolsSay } from './area-services.ts'
import { areaId, organisationId, personId, serviceId, since } from './ids.ts'

/** What the coordinators have done by the time one looks: areas, words, choices, and a double to be found. */
export async function loadCoordination(tx: Tx, today: string): Promise<void> {
  await loadAreaServices(tx, today)
  await loadWords(tx)
  await loadChoices(tx)
  await loadDoubles(tx, today)
}

async function loadAreaServices(tx: Tx, today: string): Promise<void> {
  const year = Number(today.slice(0, 4))
  await upsert(
    tx,
    {
      name: 'directory.area_service',
      key: ['area_id', 'type', 'variant'],
      columns: {
        area_id: 'uuid',
        type: 'text',
        variant: 'text',
        presence: 'text',
        same_premises: 'boolean',
        planned_from: 'date',
        not_included_because: 'jsonb',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    areaSays.flatMap(({ county, areas, type, presence, samePremises, plannedIn, because }) =>
      areas.map((area) => ({
        area_id: areaId(county, area),
        type: type.split('/')[0],
        variant: type.split('/')[1] ?? '',
        presence,
        same_premises: samePremises ?? null,
        planned_from: plannedIn === undefined ? null : `${year + plannedIn}-08-01`,
        not_included_because: because ?? null,
        changed_at: since,
        changed_by: personId(county === '17' ? 'coordinator' : `coordinator-${county}`),
      })),
    ),
  )
  for (const { county, area, schoolHealth, studentWelfare, words } of schoolsSay) {
    await sql`update directory.area set school_health = ${schoolHealth}, student_welfare = ${studentWelfare},
      school_words = ${JSON.stringify(words)}::jsonb where id = ${areaId(county, area)}`.execute(tx)
  }
}

const words = [
  {
    key: 'homework',
    kind: 'leads-to',
    fi: ['läksykerho', 'läksyhelppi'],
    sv: ['läxhjälp', 'läxläsning'],
    en: ['homework club'],
    types: ['youth-work'],
    because: 'Nuorisotilat auttavat läksyissä. Kysytty neuvontapuhelimessa usein.',
  },
  {
    key: 'grandparents',
    kind: 'same',
    fi: ['isovanhempi', 'mummi', 'mummu', 'ukki', 'vaari', 'faffa'],
    sv: ['farmor', 'mormor', 'farfar', 'morfar', 'fammo', 'faffa', 'mommo', 'moffa'],
    en: ['grandparent', 'granny', 'grandad'],
    types: [],
    because: 'Niin täällä sanotaan. · Så säger man här.',
  },
] as const

export const wordsId = (county: string, key: string): string => stableId('words', `${county}:${key}`)

async function loadWords(tx: Tx): Promise<void> {
  await upsert(
    tx,
    {
      name: 'directory.vocabulary',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        kind: 'text',
        fi: 'text[]',
        sv: 'text[]',
        en: 'text[]',
        types: 'text[]',
        because: 'text',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    words.map(({ key, ...row }) => ({
      id: wordsId('17', key),
      county: '17',
      ...row,
      changed_at: since,
      changed_by: personId('coordinator'),
    })),
  )
}

/** Two counties and an area that have chosen otherwise than the product. */
async function loadChoices(tx: Tx): Promise<void> {
  await upsert(
    tx,
    {
      name: 'directory.setting',
      key: ['county', 'scope', 'key'],
      columns: {
        county: 'text',
        scope: 'text',
        key: 'text',
        value: 'jsonb',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    [
      { county: '16', scope: '16', key: 'ngo-review', value: true, by: 'coordinator-16' },
      {
        county: '09',
        scope: areaId('09', 'hartola'),
        key: 'worker-names',
        value: 'never',
        by: 'coordinator-09',
      },
    ].map(({ by, ...row }) => ({ ...row, changed_at: since, changed_by: personId(by) })),
  )
}

/** The same thing entered twice, by two who did not know of each other: for the finder of doubles. */
export const doubles = [
  {
    county: '17',
    of: 'girls-group:county:399',
    by: 'ngo-families',
    name: { fi: 'Laihian tyttöryhmä', sv: 'Flickgruppen i Laihela' },
    summary: {
      fi: 'Tyttöjen oma ryhmä torstaisin koulun jälkeen',
      sv: 'Flickornas egen grupp på torsdagar efter skolan',
    },
  },
  {
    county: '17',
    of: 'culture:municipality-287:287',
    by: 'parish-kristiina',
    name: { fi: 'Kristiinankaupungin kulttuuripalvelut, perheet' },
    summary: { fi: 'Kirjaston ja museon ohjelmaa perheille' },
  },
] as const

export const doubleId = (county: string, of: string): string => serviceId(county, `${of}:double`)

async function loadDoubles(tx: Tx, today: string): Promise<void> {
  for (const { county, of, by, name, summary } of doubles) {
    const id = doubleId(county, of)
    const original = serviceId(county, of)
    await sql`insert into directory.service (id, county, type, variant, organisation_id, name, summary, modes, access, free,
        languages, phone, phone_hours, state, confirmed_on, next_check_on, created_at, changed_at)
      select ${id}::uuid, county, type, variant, ${organisationId(county, by)}::uuid, ${JSON.stringify(name)}::jsonb,
        ${JSON.stringify(summary)}::jsonb, modes, access, free, languages, phone, phone_hours, 'published', ${today}::date - 40,
        ${today}::date + 142, ${since}::timestamptz, (${today}::date - 40 + time '09:00') at time zone 'Europe/Helsinki'
      from directory.service where id = ${original} on conflict (id) do nothing`.execute(tx)
    await sql`insert into directory.service_place (service_id, site_id, hours, note)
      select ${id}::uuid, site_id, hours, note from directory.service_place where service_id = ${original}
      on conflict do nothing`.execute(tx)
    await sql`insert into directory.service_municipality (service_id, municipality)
      select ${id}::uuid, municipality from directory.service_municipality where service_id = ${original}
      on conflict do nothing`.execute(tx)
  }
}
