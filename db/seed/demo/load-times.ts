import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Text3 } from '#platform/text.ts'
import { stableId } from '../stable-id.ts'
import { demoContacts, namedTexts } from './consultation-contacts.ts'
import { demoHosts } from './consultation-hosts.ts'
import { demoCounties } from './counties.ts'
import { areaId, personId, unitId } from './ids.ts'
import { areaOf } from './places.ts'
import type { DemoCounty } from './shape.ts'

export const calendarId = (county: string, key: string): string => stableId('calendar', `${county}:${key}`)
export const hostId = (county: string, key: string): string =>
  stableId('consultation-host', `${county}:${key}`)

export const questionId = (county: string, by: string, host: string): string =>
  stableId('consultation', `${county}:${by}:${host}`)
/** The talks of the demonstration, in order: held, missed, to come. */
export const talkId = (index: number): string => stableId('appointment', `talk:${index}`)

/** "guide" is of the first county; the others carry its number, and so do those of the doors everywhere. */
function personKey(county: DemoCounty, key: string): string {
  const found = [key, `${key}-${county.code}`].find((each) =>
    county.people.some((person) => person.key === each),
  )
  if (found === undefined) throw new Error(`County ${county.code} has nobody who is ${key}`)
  return found
}
const person = (county: DemoCounty, key: string): string => personId(personKey(county, key))
const nameOf = (county: DemoCounty, key: string): string =>
  county.people.find((each) => each.key === personKey(county, key))?.name ?? ''

type Calendar = {
  readonly id: string
  readonly county: string
  readonly kind: 'person' | 'group' | 'room'
  readonly person: string | null
  readonly unit: string
  readonly name: Partial<Text3>
  readonly openTo: 'own' | 'unit' | 'county'
  readonly areas: readonly string[] | null
  readonly attends: 'all' | 'any'
  readonly lengths: readonly number[]
  readonly step: number
  readonly place: Partial<Text3>
  readonly link: string | null
  readonly members: readonly string[]
  readonly hours: readonly {
    readonly rule: string
    readonly opens: string
    readonly closes: string
    readonly kinds: readonly string[]
  }[]
}

const workdays = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH'
/** Who opens their hours to the colleagues of their unit, so that whoever takes a call can book the next talk (R24). */
const withHours = ['guide', 'deputy', 'second-guide', 'school-nurse', 'family-social-worker-17'] as const

const centre: Text3 = { fi: 'Perhekeskus, huone 1', sv: 'Familjecentret, rum 1', en: 'Family centre, room 1' }

function calendarsOf(county: DemoCounty): readonly Calendar[] {
  const code = county.code
  const groups = demoHosts
    .filter(({ only }) => only === undefined || only.county === code)
    .map((host): Calendar => ({
      id: calendarId(code, host.key),
      county: code,
      kind: 'group',
      person: null,
      unit: unitId(code, host.unit),
      name: host.name,
      openTo: 'county',
      areas: host.only === undefined ? null : host.only.areas.map((area) => areaId(code, area)),
      attends: host.attends,
      lengths: [host.minutes],
      step: host.minutes,
      place: centre,
      link: host.ways.includes('remote') ? `https://etapalaveri.example/${host.key}-${code}` : null,
      members: host.people.map((key) => person(county, key)),
      hours: [{ rule: host.rule, opens: host.opens, closes: host.closes, kinds: ['consultation'] }],
    }))
  const own = withHours
    .filter((key) => county.people.some((each) => each.key === key || each.key === `${key}-${code}`))
    .map((key): Calendar => {
      const found = county.people.find((each) => each.key === personKey(county, key))
      return {
        id: calendarId(code, `person:${key}`),
        county: code,
        kind: 'person',
        person: person(county, key),
        unit: unitId(code, found?.door ?? found?.unit ?? 'guidance'),
        name: { fi: nameOf(county, key) },
        openTo: 'unit',
        areas: null,
        attends: 'all',
        lengths: [30, 45, 60],
        step: 30,
        place: centre,
        link: null,
        members: [],
        hours: [
          { rule: workdays, opens: '09:00', closes: '11:30', kinds: [] },
          { rule: 'FREQ=WEEKLY;BYDAY=TU,TH', opens: '13:00', closes: '15:00', kinds: [] },
        ],
      }
    })
  const room: Calendar = {
    id: calendarId(code, 'room'),
    county: code,
    kind: 'room',
    person: null,
    unit: unitId(code, 'guidance'),
    name: centre,
    openTo: 'county',
    areas: null,
    attends: 'all',
    lengths: [60],
    step: 30,
    place: centre,
    link: null,
    members: [],
    hours: [{ rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', opens: '08:00', closes: '16:00', kinds: [] }],
  }
  return [...groups, ...own, room]
}

async function insertRows(
  tx: Tx,
  table: string,
  columns: string,
  shape: string,
  rows: readonly unknown[],
): Promise<void> {
  await sql`insert into ${sql.raw(table)} (${sql.raw(columns)})
    select ${sql.raw(columns)} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (${sql.raw(shape)})
    on conflict do nothing`.execute(tx)
}

async function loadCalendars(tx: Tx, today: string): Promise<void> {
  const calendars = demoCounties.flatMap(calendarsOf)
  await insertRows(
    tx,
    'appointments.calendar',
    'id, county, kind, person_id, unit_id, name, open_to, areas, attends, lengths, step_minutes, place, remote_link, notice_hours, created_at, changed_at',
    `id uuid, county text, kind text, person_id uuid, unit_id uuid, name jsonb, open_to text, areas uuid[], attends text,
      lengths smallint[], step_minutes smallint, place jsonb, remote_link text, notice_hours smallint, created_at timestamptz, changed_at timestamptz`,
    calendars.map((each) => ({
      id: each.id,
      county: each.county,
      kind: each.kind,
      person_id: each.person,
      unit_id: each.unit,
      name: each.name,
      open_to: each.openTo,
      areas: each.areas,
      attends: each.attends,
      lengths: each.lengths,
      step_minutes: each.step,
      place: each.place,
      remote_link: each.link,
      notice_hours: each.kind === 'group' ? 12 : 1,
      created_at: today,
      changed_at: today,
    })),
  )
  await insertRows(
    tx,
    'appointments.calendar_member',
    'calendar_id, person_id',
    'calendar_id uuid, person_id uuid',
    calendars.flatMap(({ id, members }) => members.map((member) => ({ calendar_id: id, person_id: member }))),
  )
  await insertRows(
    tx,
    'appointments.pattern',
    'id, calendar_id, rule, opens, closes, first_day, kinds, ways',
    'id uuid, calendar_id uuid, rule text, opens text, closes text, first_day date, kinds text[], ways text[]',
    calendars.flatMap(({ id, hours }) =>
      hours.map((each, index) => ({
        id: stableId('pattern', `${id}:${index}`),
        calendar_id: id,
        rule: each.rule,
        opens: each.opens,
        closes: each.closes,
        first_day: '2023-01-02',
        kinds: each.kinds,
        ways: ['on-site', 'remote', 'phone'],
      })),
    ),
  )
}

async function loadHosts(tx: Tx, today: string): Promise<void> {
  await insertRows(
    tx,
    'consultation.host',
    'id, county, calendar_id, speciality, audience, what_for, how, minutes, ways, changed_at',
    'id uuid, county text, calendar_id uuid, speciality text, audience text, what_for jsonb, how jsonb, minutes smallint, ways text[], changed_at timestamptz',
    demoCounties.flatMap(({ code }) =>
      demoHosts
        .filter(({ only }) => only === undefined || only.county === code)
        .map((host) => ({
          id: hostId(code, host.key),
          county: code,
          calendar_id: calendarId(code, host.key),
          speciality: host.speciality,
          audience: host.audience,
          what_for: host.whatFor,
          how: host.how,
          minutes: host.minutes,
          ways: host.ways,
          changed_at: today,
        })),
    ),
  )
}

async function loadContacts(tx: Tx, today: string): Promise<void> {
  await insertRows(
    tx,
    'consultation.specialist_contact',
    'id, county, area_id, speciality, side, person_id, unit_id, host_id, what_for, how, work_phone, changed_at',
    `id uuid, county text, area_id uuid, speciality text, side text, person_id uuid, unit_id uuid, host_id uuid, what_for jsonb, how jsonb,
      work_phone text, changed_at timestamptz`,
    demoCounties.flatMap((county) => {
      const main = areaOf(county, county.eceMunicipality)
      return demoContacts.map((contact, index) => ({
        id: stableId('specialist-contact', `${county.code}:${contact.key}`),
        county: county.code,
        // Some serve the county, some the area in which they work.
        area_id: index % 3 === 0 ? null : areaId(county.code, main),
        speciality: contact.speciality,
        side: contact.side,
        person_id: contact.person === undefined ? null : person(county, contact.person),
        unit_id: unitId(county.code, contact.unit),
        host_id: contact.host === undefined ? null : hostId(county.code, contact.host),
        what_for: contact.whatFor,
        how: contact.how,
        work_phone: `${county.phones.prefix} 000 ${String(500 + index)}`,
        changed_at: today,
      }))
    }),
  )
  await insertRows(
    tx,
    'consultation.named_for_families',
    'id, county, area_id, person_id, unit_id, what_for, how, work_phone, changed_at',
    'id uuid, county text, area_id uuid, person_id uuid, unit_id uuid, what_for jsonb, how jsonb, work_phone text, changed_at timestamptz',
    demoCounties.flatMap((county) => {
      const main = areaOf(county, county.eceMunicipality)
      return county.areas.map((area, index) => ({
        id: stableId('named-for-families', `${county.code}:${area.key}`),
        county: county.code,
        area_id: areaId(county.code, area.key),
        person_id:
          area.key === main ? person(county, 'guide') : index % 2 === 0 ? person(county, 'deputy') : null,
        unit_id: unitId(county.code, 'guidance'),
        what_for: namedTexts.whatFor,
        how: namedTexts.how,
        work_phone: `${county.phones.prefix} 000 ${String(600 + index)}`,
        changed_at: today,
      }))
    }),
  )
}

/** Times of people, groups and rooms, whom colleagues may ask, and who is who. */
export async function loadTimes(tx: Tx, today: string): Promise<void> {
  await loadCalendars(tx, today)
  await loadHosts(tx, today)
  await loadContacts(tx, today)
}
