import type { Tx } from '#platform/db/database.ts'
import { upsert } from '../upsert.ts'
import { demoCounties } from './counties.ts'
import { doorOrganisation, doorPhone, doors } from './doors.ts'
import { forums } from './forums.ts'
import { areaId, doorId, forumId, organisationId, personId, since, unitId } from './ids.ts'
import { domainOf, only, organisationsOf } from './organisations.ts'
import { areaOf } from './places.ts'
import { unitOrganisation, units } from './units.ts'

export async function loadOrganisations(tx: Tx): Promise<void> {
  await upsert(
    tx,
    {
      name: 'accounts.organisation',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        key: 'text',
        sector: 'text',
        name: 'jsonb',
        municipality: 'text',
        web: 'text',
      },
    },
    demoCounties.flatMap((county) =>
      organisationsOf(county).map((organisation) => ({
        id: organisationId(county.code, organisation.key),
        county: county.code,
        key: organisation.key,
        sector: organisation.sector,
        name: organisation.name,
        municipality: organisation.municipality,
        web: `https://www.${organisation.domain}/`,
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'accounts.unit',
      key: ['id'],
      columns: {
        id: 'uuid',
        organisation_id: 'uuid',
        key: 'text',
        name: 'jsonb',
        email: 'text',
        area_id: 'uuid',
        register: 'text',
      },
    },
    demoCounties.flatMap((county) =>
      units.map((unit) => ({
        id: unitId(county.code, unit.key),
        organisation_id: organisationId(county.code, unitOrganisation(county, unit.key)),
        key: unit.key,
        name: unit.name,
        email: `${unit.mailbox}@${domainOf(county, { unit: unit.key })}`,
        register: unit.register,
        // The area in which the unit has its office: its lead hears next when a promise is about to break.
        area_id: areaId(county.code, areaOf(county, county.eceMunicipality)),
      })),
    ),
  )
}

export async function loadForums(tx: Tx): Promise<void> {
  await upsert(
    tx,
    {
      name: 'accounts.forum',
      key: ['id'],
      columns: { id: 'uuid', county: 'text', key: 'text', name: 'jsonb' },
    },
    demoCounties.flatMap(({ code, languages }) =>
      forums.map(({ key, name }) => ({
        id: forumId(code, key),
        county: code,
        key,
        name: only(name, languages),
      })),
    ),
  )
}

export async function loadDoors(tx: Tx): Promise<void> {
  await upsert(
    tx,
    {
      name: 'help_requests.door',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        key: 'text',
        organisation_id: 'uuid',
        unit_id: 'uuid',
        name: 'jsonb',
        phone: 'text',
        hours: 'jsonb',
        promise: 'jsonb',
        serves: 'text[]',
        makes_customer: 'boolean',
        is_health: 'boolean',
        position: 'integer',
      },
    },
    demoCounties.flatMap((county) =>
      doors.map((door, position) => ({
        id: doorId(county.code, door.key),
        county: county.code,
        key: door.key,
        organisation_id: organisationId(county.code, doorOrganisation(county, door.key)),
        unit_id: unitId(county.code, door.key),
        name: door.name,
        phone: doorPhone(county, door.key),
        hours: door.hours,
        promise: { kind: 'working-days', days: door.answerDays },
        serves: door.key === 'ece' ? [county.eceMunicipality] : null,
        makes_customer: door.makesCustomer,
        is_health: door.isHealth,
        position,
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'help_requests.door_rota',
      key: ['door_id', 'person_id', 'valid_from'],
      columns: { door_id: 'uuid', person_id: 'uuid', valid_from: 'timestamptz' },
    },
    demoCounties.flatMap((county) =>
      county.people.flatMap(({ door, key }) =>
        door === undefined
          ? []
          : [{ door_id: doorId(county.code, door), person_id: personId(key), valid_from: since }],
      ),
    ),
  )
}
