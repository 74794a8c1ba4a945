/** Places and activities that tests make, and how they go again: the demo's programme stays as it is. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import {
  type ActivityInput,
  addActivity,
  addMeetingPlace,
  type PlaceInput,
  publishActivity,
  publishMeetingPlace,
  readKeptActivity,
  type KeptActivity,
} from '#capabilities/meeting-places/index.ts'
import type { Caller } from '#platform/use-case.ts'
import { organisationId } from '#seed/demo/ids.ts'
import type { World } from './world.ts'

export const parish = organisationId('17', 'parish-vasa')
export const ngo = organisationId('17', 'ngo-families')

/** A parish hall in Vaasa. */
export const hall = {
  kind: 'place',
  organisation: parish,
  municipality: '905',
  name: { fi: 'Testisali', sv: 'Testsalen' },
  address: { fi: 'Esimerkkikatu 1, Vaasa', sv: 'Exempelgatan 1, Vasa' },
  lon: 21.6,
  lat: 63.1,
  languages: ['sv', 'fi'],
} satisfies PlaceInput

/** A café every Tuesday morning until the end of May. */
export const cafe = (place: string | null, differently: Partial<ActivityInput> = {}): ActivityInput => ({
  kind: 'open',
  form: 'family-cafe',
  place,
  organisation: parish,
  title: { fi: 'Testikahvila', sv: 'Testcaféet' },
  languages: ['sv', 'fi'],
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  firstDay: '2026-03-03',
  lastDay: '2026-05-26',
  opens: '09:30',
  closes: '11:30',
  ...differently,
})

export async function aPlace(caller: Caller, differently: Partial<PlaceInput> = {}): Promise<string> {
  const { id } = await addMeetingPlace(caller, { place: { ...hall, ...differently } })
  await publishMeetingPlace(caller, { id, version: 1 })
  return id
}

/** A published activity; what it collides with does not matter. */
export async function anActivity(caller: Caller, activity: ActivityInput): Promise<string> {
  const { id } = await addActivity(caller, { activity })
  await publishActivity(caller, { id, version: 1, despiteClashes: true })
  return id
}

export const kept = (caller: Caller, id: string): Promise<KeptActivity> => readKeptActivity(caller, { id })

/** As many sign-ups as the counters say: for what only asks whether somebody has signed up. */
export async function signedUp(world: World, occurrence: string, seats = 1): Promise<void> {
  await world.db.asOwner(async (tx) => {
    await sql`insert into meeting_places.sign_up (id, county, activity_id, occurrence_id, key_hash, body_hash, language, name_sealed,
        adults, children, way, state, created_at, changed_at)
      select gen_random_uuid(), o.county, o.activity_id, o.id, ${Buffer.from(randomUUID())}, 'x'::bytea, 'fi', 'x'::bytea,
        ${seats}, 0, 'family', 'confirmed', platform.now(), platform.now()
      from meeting_places.occurrence o where o.id = ${occurrence}`.execute(tx)
    await sql`update meeting_places.occurrence set seats_taken = seats_taken + ${seats} where id = ${occurrence}`.execute(
      tx,
    )
  })
}

/** What jobs wait, by name. */
export async function waiting(
  world: World,
  name: string,
): Promise<readonly Readonly<Record<string, string>>[]> {
  return world.db.asOwner(async (tx) => {
    const { rows } = await sql<{ data: Record<string, string> }>`select data from platform.job
      where name = ${name} and done_at is null order by created_at, data::text`.execute(tx)
    return rows.map(({ data }) => data)
  })
}

/** Removes the places and activities that tests have made since the demo was loaded. */
export async function removeMade(world: World): Promise<void> {
  await world.db.asOwner(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    const made = sql`select id from meeting_places.activity where created_at >= '2026-03-02'`
    const places = sql`select id from meeting_places.place where created_at >= '2026-03-02'`
    await sql`delete from appointments.room_use where id in (select id from meeting_places.occurrence where activity_id in (${made}))`.execute(
      tx,
    )
    for (const table of ['sign_up', 'organiser', 'leader', 'turn', 'session', 'occurrence'])
      await sql`delete from ${sql.table(`meeting_places.${table}`)} where activity_id in (${made})`.execute(
        tx,
      )
    await sql`delete from meeting_places.activity where created_at >= '2026-03-02'`.execute(tx)
    for (const table of ['place_partner', 'break'])
      await sql`delete from ${sql.table(`meeting_places.${table}`)} where place_id in (${places})`.execute(tx)
    await sql`delete from meeting_places.place where created_at >= '2026-03-02'`.execute(tx)
    await sql`delete from meeting_places.picture where created_at >= '2026-03-02'`.execute(tx)
  })
}
