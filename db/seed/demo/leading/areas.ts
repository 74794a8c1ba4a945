import { sql } from 'kysely'
import { addDays, plainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { upsert } from '../../upsert.ts'
import { demoCounties } from '../counties.ts'
import { areaId, organisationId, personId, unitId } from '../ids.ts'
import { organisationsOf } from '../organisations.ts'
import { municipalityOf } from '../places.ts'
import { roomsOf } from '../programme/load-rooms.ts'
import type { DemoCounty } from '../shape.ts'
import { commitments, efforts, means } from './areas-means.ts'
import { named, pool, substitutes } from './areas-people.ts'
import { networkId, surveys } from './areas-survey.ts'

const personOf = (county: DemoCounty, key: string): string => {
  const found = county.people.find((each) => each.key === key || each.key === `${key}-${county.code}`)
  if (found === undefined) throw new Error(`${county.code} has nobody with the key ${key}`)
  return personId(found.key)
}
/** Pohjanmaa writes in Swedish and in Finnish by turns, the others in Finnish. */
const inOne = (county: DemoCounty, text: { fi: string; sv: string }, at = 0): string =>
  county.code === '17' && at % 2 === 0 ? text.sv : text.fi
const peopleOf = (county: DemoCounty, area: DemoCounty['areas'][number]): number =>
  area.municipalities.reduce((sum, code) => sum + municipalityOf(code).population, 0)
const invented = {
  fi: 'Esimerkkiluku, laskettu väkiluvusta',
  sv: 'Exempelsiffra, räknad ur folkmängden',
}

const ownArea = (county: DemoCounty) => {
  const home = county.people.find(({ area, persona }) => area !== undefined && persona === true)?.area
  return county.people
    .filter(({ door, unit }) => door !== undefined || unit !== undefined)
    .map((person, index) => ({
      person_id: personId(person.key),
      area_id: areaId(
        county.code,
        person.persona === true
          ? (home ?? county.areas[0]?.key ?? '')
          : (county.areas[index % county.areas.length]?.key ?? ''),
      ),
    }))
}

/** How organisations stand in areas: the county both, others where they are at home and where they come in. */
function marks(county: DemoCounty, at: string) {
  const coordinator = personOf(county, 'coordinator')
  return county.areas.flatMap((area, position) =>
    organisationsOf(county).flatMap(({ key, sector, municipality }) => {
      const isHome = municipality !== null && area.municipalities.includes(municipality)
      const presence =
        sector === 'county'
          ? 'both'
          : sector === 'kela'
            ? position < 2
              ? 'outreach'
              : null
            : isHome
              ? sector === 'municipality' && municipality !== area.municipalities[0]
                ? 'outreach'
                : 'fixed'
              : key === county.usual.ngo
                ? 'outreach'
                : null
      if (presence === null) return []
      const note: Localized =
        sector === 'kela'
          ? {
              fi: 'Neuvoja torstaisin kohtaamispaikassa.',
              sv: 'En rådgivare på mötesplatsen på torsdagar.',
              en: 'An adviser at the meeting place on Thursdays.',
            }
          : {}
      return [
        {
          area_id: areaId(county.code, area.key),
          organisation_id: organisationId(county.code, key),
          ...{ presence, note, changed_at: at, changed_by: coordinator },
        },
      ]
    }),
  )
}

/** Children, births and families of each municipality, last year and the year before; one municipality still lacks them. */
function figures(county: DemoCounty, today: string, at: string) {
  const year = Number(today.slice(0, 4)) - 1
  const shares = { children: 0.19, 'under-school-age': 0.058, births: 0.0078, families: 0.108 }
  const codes = county.areas.flatMap(({ municipalities }) => municipalities)
  return codes.slice(0, -1).flatMap((code, place) =>
    [0, 1].flatMap((back) =>
      Object.entries(shares).map(([what, share]) => ({
        municipality: code,
        year: year - back,
        what,
        value: Math.round(
          municipalityOf(code).population * share * (1 + back * 0.02) * (0.9 + (place % 5) * 0.05),
        ),
        source: inOne(county, invented),
        changed_at: at,
        changed_by: personOf(county, 'coordinator'),
      })),
    ),
  )
}

function namedOf(county: DemoCounty, today: string, at: string) {
  const last = county.areas.length - 1
  return county.areas.flatMap((area, position) =>
    (named[position] ?? [])
      .filter(({ side }) => position !== last || side !== 'health')
      .map((each) => ({
        id: networkId('named', county.code, `${area.key}:${each.side}`),
        county: county.code,
        area_id: areaId(county.code, area.key),
        side: each.side,
        person_id: each.person === undefined ? null : personOf(county, each.person),
        name: each.name ?? null,
        organisation_id: each.name === undefined ? null : organisationId(county.code, 'county'),
        what_for: each.whatFor,
        how: each.how,
        phone: each.phone,
        first_day: addDays(plainDate(today), -300),
        last_day: null,
        changed_at: at,
        changed_by: personOf(county, 'coordinator'),
      })),
  )
}

const poolOf = (county: DemoCounty, at: string) =>
  pool.map((each, index) => ({
    person_id: personOf(county, each.person),
    county: county.code,
    skills: each.skills,
    skill_words: inOne(county, each.skillWords, index),
    languages: county.code === '17' ? each.languages : each.languages.filter((lang) => lang !== 'sv'),
    areas: index === 1 ? [areaId(county.code, county.areas[0]?.key ?? '')] : [],
    weekdays: each.weekdays,
    hours_a_week: each.hours,
    availability: inOne(county, each.availability, index),
    paused: each.paused === true,
    consented_at: at,
    changed_at: at,
  }))

const requestsOf = (county: DemoCounty, today: string, at: string) =>
  substitutes.map((each, index) => ({
    id: networkId('substitute', county.code, each.key),
    county: county.code,
    area_id: areaId(county.code, county.areas[index === 1 ? 0 : (county.areas.length - 1) % 2]?.key ?? ''),
    unit_id: unitId(county.code, each.unit),
    skill: each.skill,
    words: inOne(county, each.words, index),
    first_day: addDays(plainDate(today), each.from),
    last_day: addDays(plainDate(today), each.to),
    hours_a_week: each.hours,
    state: each.chosen === undefined ? 'open' : 'filled',
    asked_by: personOf(county, each.by),
    asked_at: at,
    chosen_id: each.chosen === undefined ? null : personOf(county, each.chosen),
    changed_at: at,
    changed_by: personOf(county, each.by),
  }))

const answersOf = (county: DemoCounty, at: string) =>
  substitutes.flatMap((request, index) =>
    request.answers.map((each) => ({
      request_id: networkId('substitute', county.code, request.key),
      person_id: personOf(county, each.person),
      answer: each.answer,
      words: inOne(county, each.words, index),
      answered_at: at,
    })),
  )

function resourcesOf(county: DemoCounty, today: string, at: string) {
  const year = Number(today.slice(0, 4))
  return county.areas.flatMap((area) =>
    means.flatMap((each) =>
      [0, 1, 2].map((back) => {
        const scale = (peopleOf(county, area) / 1000) * (1 + ((1 - back) * each.growth) / 100)
        return {
          id: networkId('resource', county.code, `${area.key}:${each.type}:${each.funding}:${year - back}`),
          county: county.code,
          area_id: areaId(county.code, area.key),
          type: each.type,
          year: year - back,
          funding: each.funding,
          preventive: each.preventive,
          hours: each.hours === null ? null : Math.round(each.hours * scale),
          euros: each.euros === null ? null : Math.round((each.euros * scale) / 100) * 100,
          source: inOne(county, { fi: 'Esimerkkiluku', sv: 'Exempelsiffra' }),
          changed_at: at,
          changed_by: personOf(county, 'coordinator'),
        }
      }),
    ),
  )
}

const effortsOf = (county: DemoCounty, today: string, at: string) =>
  efforts.map((each, index) => ({
    id: networkId('effort', county.code, each.key),
    county: county.code,
    kind: each.kind,
    from_unit_id: unitId(county.code, each.from),
    to_unit_id: each.to === null ? null : unitId(county.code, each.to),
    area_id: areaId(county.code, county.areas[0]?.key ?? ''),
    experiment_name: each.experiment === null ? '' : inOne(county, each.experiment, index),
    what: inOne(county, each.what, index),
    hours_a_week: each.hours,
    euros: each.euros,
    first_day: addDays(plainDate(today), each.first),
    last_day: addDays(plainDate(today), each.last),
    state: each.state,
    proposed_by: personOf(county, each.by),
    changed_at: at,
    changed_by: personOf(county, each.by),
  }))

function commitmentsOf(county: DemoCounty, today: string, at: string) {
  const [room] = roomsOf(county, today)
  const home =
    county.areas.find(({ municipalities }) => municipalities.includes(county.eceMunicipality)) ??
    county.areas[0]
  const by = {
    county: 'county',
    kela: 'kela',
    municipality: `municipality-${county.eceMunicipality}`,
    ngo: county.usual.ngo,
    parish: county.usual.parishes[home?.key ?? ''] ?? 'county',
  }
  const hall = { fi: 'Kohtaamispaikan sali', sv: 'Mötesplatsens sal' }
  return commitments.map((each, index) => ({
    id: networkId('commitment', county.code, each.key),
    county: county.code,
    area_id: areaId(county.code, home?.key ?? ''),
    room_id: each.place === null ? (room?.id ?? null) : null,
    place:
      each.place === null
        ? room === undefined
          ? inOne(county, hall, index)
          : ''
        : inOne(county, each.place, index),
    organisation_id: organisationId(county.code, by[each.by]),
    weekday: each.weekday,
    opens: each.opens,
    closes: each.closes,
    shared: each.shared,
    what_for: inOne(county, each.whatFor, index),
    first_day: addDays(plainDate(today), -120),
    changed_at: at,
    changed_by: personOf(county, 'coordinator'),
  }))
}

type Rows = readonly Readonly<Record<string, unknown>>[]
/** Rows by their own column names; what is there already stays as people have left it. */
async function insert(tx: Tx, table: string, rows: Rows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  if (columns === '') return
  await sql`insert into ${sql.raw(table)} (${sql.raw(columns)})
    select ${sql.raw(columns)} from jsonb_populate_recordset(null::${sql.raw(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing`.execute(tx)
}

/** Areas, actors, people and resources of the demonstration's counties. @source R41, R47, R58–R60, R64, R66, R186, R189 */
export async function loadAreaNetworks(tx: Tx, today: string): Promise<void> {
  const at = `${addDays(plainDate(today), -12)}T09:00:00Z`
  const all = (rows: (county: DemoCounty) => Rows): Rows => demoCounties.flatMap(rows)
  await upsert(
    tx,
    {
      name: 'network.own_area',
      key: ['person_id', 'area_id'],
      columns: { person_id: 'uuid', area_id: 'uuid', set_at: 'timestamptz' },
    },
    demoCounties.flatMap(ownArea).map((row) => ({ ...row, set_at: at })),
  )
  await insert(
    tx,
    'network.area_actor',
    all((county) => marks(county, at).map((row) => ({ ...row, version: 1 }))),
  )
  const { waves, actors, answers } = surveys(today)
  await insert(
    tx,
    'network.survey_wave',
    waves.map((row) => ({ ...row, version: 1 })),
  )
  await insert(tx, 'network.survey_actor', actors)
  await insert(tx, 'network.survey_answer', answers)
  await insert(
    tx,
    'network.municipality_figure',
    all((county) => figures(county, today, at)),
  )
  await insert(
    tx,
    'network.named_worker',
    all((county) => namedOf(county, today, at)),
  )
  await insert(
    tx,
    'network.pool_member',
    all((county) => poolOf(county, at)),
  )
  await insert(
    tx,
    'network.substitute_request',
    all((county) => requestsOf(county, today, at)),
  )
  await insert(
    tx,
    'network.substitute_answer',
    all((county) => answersOf(county, at)),
  )
  await insert(
    tx,
    'network.resource',
    all((county) => resourcesOf(county, today, at)),
  )
  await insert(
    tx,
    'network.effort',
    all((county) => effortsOf(county, today, at)),
  )
  await insert(
    tx,
    'network.room_commitment',
    all((county) => commitmentsOf(county, today, at)),
  )
}
