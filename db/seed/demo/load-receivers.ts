import { sql } from 'kysely'
import { addDays, plainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { stableId } from '../stable-id.ts'
import { upsert } from '../upsert.ts'
import { demoCounties } from './counties.ts'
import { organisationId, personId, since, unitId } from './ids.ts'
import { only } from './organisations.ts'
import { type DemoReceiver, demoReceivers } from './receivers.ts'
import { unitOrganisation, units } from './units.ts'

export const receiverId = (county: string, key: string): string => stableId('receiver', `${county}:${key}`)

/** A person’s key in a county: the first county’s people carry no suffix. */
export const personIn = (county: string, key: string): string => (county === '17' ? key : `${key}-${county}`)

type Side = {
  readonly unit_id: string | null
  readonly organisation_id: string
  readonly register: string
  readonly contact_id: string | null
  readonly guest_name: string | null
  readonly guest_email: string | null
  readonly guest_language: string | null
}

function sideOf(county: (typeof demoCounties)[number], receiver: DemoReceiver): Side {
  if ('unit' in receiver) {
    return {
      unit_id: unitId(county.code, receiver.unit),
      organisation_id: organisationId(county.code, unitOrganisation(county, receiver.unit)),
      register: units.find(({ key }) => key === receiver.unit)?.register ?? 'none',
      contact_id: personId(personIn(county.code, receiver.contact)),
      guest_name: null,
      guest_email: null,
      guest_language: null,
    }
  }
  return {
    unit_id: null,
    organisation_id: organisationId(county.code, receiver.organisation),
    register: 'none',
    contact_id: null,
    guest_name: receiver.guest.name,
    guest_email: receiver.guest.email,
    guest_language: 'fi',
  }
}

/** Who takes referrals, what they say of their room, and for which listed services. */
export async function loadReceivers(tx: Tx, today: string): Promise<void> {
  const all = demoCounties.flatMap((county) => demoReceivers.map((receiver) => ({ county, receiver })))
  await upsert(
    tx,
    {
      name: 'guidance.receiver',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        key: 'text',
        kind: 'text',
        unit_id: 'uuid',
        organisation_id: 'uuid',
        register: 'text',
        name: 'jsonb',
        says: 'jsonb',
        topics: 'text[]',
        languages: 'text[]',
        contact_id: 'uuid',
        guest_name: 'text',
        guest_email: 'text',
        guest_language: 'text',
        secrecy_on: 'date',
        capacity: 'text',
        wait_weeks: 'integer',
        capacity_at: 'timestamptz',
        answer_days: 'integer',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
      },
    },
    all.map(({ county, receiver }) => ({
      id: receiverId(county.code, receiver.key),
      county: county.code,
      key: receiver.key,
      kind: 'unit' in receiver ? 'unit' : 'guest',
      ...sideOf(county, receiver),
      name: only(receiver.name, county.languages),
      says: only(receiver.says, county.languages),
      topics: receiver.topics,
      languages: county.languages,
      secrecy_on: receiver.secrecyOn ?? null,
      capacity: receiver.capacity,
      wait_weeks: receiver.waitWeeks,
      capacity_at: `${addDays(plainDate(today), -receiver.statedDaysAgo)}T09:00:00+02:00`,
      answer_days: receiver.answerDays,
      created_at: since,
      changed_at: since,
    })),
  )
  const services = all.flatMap(({ county, receiver }) =>
    receiver.services.map((type) => ({
      receiver: receiverId(county.code, receiver.key),
      county: county.code,
      organisation: sideOf(county, receiver).organisation_id,
      type,
    })),
  )
  // A parish's unit stands for the parishes of its county: any listing of the kind in the same sector.
  await sql`insert into guidance.receiver_service (receiver_id, service_id)
    select w.receiver, s.id from jsonb_to_recordset(${JSON.stringify(services)}::jsonb)
      as w(receiver uuid, county text, organisation uuid, type text)
    join directory.service s on s.county = w.county and s.type = w.type and s.organisation_id = w.organisation
    on conflict do nothing`.execute(tx)
}
