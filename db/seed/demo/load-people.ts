import type { Tx } from '#platform/db/database.ts'
import { stableId } from '../stable-id.ts'
import { upsert } from '../upsert.ts'
import { demoCounties } from './counties.ts'
import { areaId, organisationId, personId, since, unitId } from './ids.ts'
import { domainOf } from './organisations.ts'
import type { DemoCounty, DemoPerson } from './shape.ts'

const asMailbox = (name: string): string =>
  name.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('å', 'a').replaceAll(' ', '.')

/** The work address of somebody of the demo. */
export const addressOf = (county: DemoCounty, person: DemoPerson): string =>
  `${asMailbox(person.name)}@${domainOf(county, person)}`

type Role = { readonly role: string; readonly kind: string; readonly id: string }

function rolesOf(county: DemoCounty, person: DemoPerson): readonly Role[] {
  const roles: Role[] = []
  if (person.door !== undefined) {
    roles.push({
      role: person.leads ? 'unit-lead' : 'guide',
      kind: 'unit',
      id: unitId(county.code, person.door),
    })
  }
  if (person.unit !== undefined) {
    roles.push({
      role: person.leads ? 'unit-lead' : 'professional',
      kind: 'unit',
      id: unitId(county.code, person.unit),
    })
  }
  if (person.area !== undefined)
    roles.push({ role: 'area-lead', kind: 'area', id: areaId(county.code, person.area) })
  if (person.office !== undefined) roles.push({ role: person.office, kind: 'county', id: county.code })
  if (person.administers !== undefined) {
    const id = organisationId(county.code, person.administers)
    roles.push({ role: 'organisation-admin', kind: 'organisation', id })
  }
  if (person.keeps !== undefined)
    roles.push({ role: 'maintainer', kind: 'organisation', id: organisationId(county.code, person.keeps) })
  return roles
}

export async function loadPeople(tx: Tx): Promise<void> {
  const people = demoCounties.flatMap((county) => county.people.map((person) => ({ county, person })))
  await upsert(
    tx,
    {
      name: 'accounts.person',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        key: 'text',
        name: 'text',
        title: 'jsonb',
        email: 'text',
        language: 'text',
        persona: 'boolean',
      },
    },
    people.map(({ county, person }) => ({
      id: personId(person.key),
      county: county.code,
      key: person.key,
      name: person.name,
      title: person.title,
      email: addressOf(county, person),
      language: person.language,
      persona: person.persona ?? false,
    })),
  )
  await upsert(
    tx,
    {
      name: 'accounts.role_assignment',
      key: ['id'],
      columns: {
        id: 'uuid',
        person_id: 'uuid',
        role: 'text',
        scope_kind: 'text',
        scope_id: 'text',
        valid_from: 'timestamptz',
      },
    },
    people.flatMap(({ county, person }) =>
      rolesOf(county, person).map(({ role, kind, id }) => ({
        id: stableId('role', `${person.key}:${role}:${id}`),
        person_id: personId(person.key),
        role,
        scope_kind: kind,
        scope_id: id,
        valid_from: since,
      })),
    ),
  )
}
