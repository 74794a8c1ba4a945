import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { receiverAccess } from './access.ts'
import type { Capacity } from './domain/capacity.ts'
import type { Register } from './domain/grounds.ts'
import { textArray } from './queries.ts'

export type ReceiverView = {
  readonly id: string
  readonly county: string
  readonly key: string
  readonly kind: 'unit' | 'guest'
  readonly name: Localized
  readonly says: Localized
  readonly organisation_id: string
  readonly organisation: Localized
  readonly sector: string
  readonly register: Register
  readonly unit_id: string | null
  readonly unit: Localized | null
  readonly contact_id: string | null
  readonly contact_name: string
  readonly contact_title: Localized | null
  readonly guest_email: string | null
  readonly guest_language: Language | null
  readonly secrecy_on: PlainDate | null
  readonly topics: readonly string[]
  readonly serves: readonly string[] | null
  readonly languages: readonly string[]
  readonly services: readonly string[]
  readonly capacity: Capacity
  readonly wait_weeks: number | null
  readonly capacity_at: Date | null
  readonly answer_days: number
  readonly active: boolean
  readonly version: number
  readonly total: number
}

const columns = sql`x.id, x.county, x.key, x.kind, x.name, x.says, x.organisation_id, o.name as organisation, o.sector, x.register,
  x.unit_id, u.name as unit, x.contact_id, coalesce(p.name, x.guest_name) as contact_name, p.title as contact_title,
  x.guest_email, x.guest_language, x.secrecy_on, x.topics, x.serves, x.languages,
  array(select s.service_id::text from guidance.receiver_service s where s.receiver_id = x.id order by 1) as services,
  x.capacity, x.wait_weeks, x.capacity_at, x.answer_days, x.active, x.version`
const joined = sql`guidance.receiver x join published.organisation o on o.id = x.organisation_id
  left join published.unit u on u.id = x.unit_id left join published.person p on p.id = x.contact_id`

export async function listReceivers(
  tx: Tx,
  filter: {
    county: string
    municipality: string | null
    topic: string | null
    service: string | null
    all: boolean
  },
): Promise<readonly ReceiverView[]> {
  const { rows } = await sql<ReceiverView>`
    select ${columns}, count(*) over () as total from ${joined}
    where x.county = ${filter.county} and ${receiverAccess.read.allowed} and (x.active or ${filter.all}::boolean)
      and (${filter.municipality}::text is null or x.serves is null or ${filter.municipality}::text = any (x.serves))
      and (${filter.topic}::text is null or ${filter.topic}::text = any (x.topics))
      and (${filter.service}::uuid is null or exists (select from guidance.receiver_service s
        where s.receiver_id = x.id and s.service_id = ${filter.service}::uuid))
    order by array_position(array['free', 'limited', 'full', 'paused'], x.capacity), x.wait_weeks nulls last, x.key`.execute(
    tx,
  )
  return rows
}

export async function receiverView(tx: Tx, id: string): Promise<ReceiverView | undefined> {
  const { rows } = await sql<ReceiverView>`
    select ${columns}, 1 as total from ${joined} where x.id = ${id} and ${receiverAccess.read.allowed}`.execute(
    tx,
  )
  return rows[0]
}

export type ReceiverChange = {
  readonly name?: Localized | undefined
  readonly says?: Localized | undefined
  readonly topics?: readonly string[] | undefined
  readonly serves?: readonly string[] | null | undefined
  readonly languages?: readonly string[] | undefined
  readonly services?: readonly string[] | undefined
  readonly contactId?: string | undefined
  readonly guest?: { readonly name: string; readonly email: string; readonly language: Language } | undefined
  readonly secrecyOn?: PlainDate | null | undefined
  readonly capacity?: { readonly capacity: Capacity; readonly waitWeeks: number | null } | undefined
  readonly answerDays?: number | undefined
  readonly active?: boolean | undefined
}

/** Changes a receiver if it is still as it was seen: one statement. */
export async function updateReceiver(
  tx: Tx,
  id: string,
  change: ReceiverChange,
  { by, now, seen }: { by: string; now: Date; seen: number | undefined },
): Promise<boolean> {
  const set: RawBuilder<unknown>[] = [
    sql`changed_at = ${now}`,
    sql`changed_by = ${by}`,
    sql`version = version + 1`,
  ]
  if (change.name !== undefined) set.push(sql`name = ${JSON.stringify(change.name)}::jsonb`)
  if (change.says !== undefined) set.push(sql`says = ${JSON.stringify(change.says)}::jsonb`)
  if (change.topics !== undefined) set.push(sql`topics = ${textArray(change.topics)}`)
  if (change.serves !== undefined)
    set.push(change.serves === null ? sql`serves = null` : sql`serves = ${textArray(change.serves)}`)
  if (change.languages !== undefined) set.push(sql`languages = ${textArray(change.languages)}`)
  if (change.contactId !== undefined) set.push(sql`contact_id = ${change.contactId}`)
  if (change.guest !== undefined) {
    const { name, email, language } = change.guest
    set.push(sql`guest_name = ${name}`, sql`guest_email = ${email}`, sql`guest_language = ${language}`)
  }
  if (change.secrecyOn !== undefined) set.push(sql`secrecy_on = ${change.secrecyOn}`)
  if (change.capacity !== undefined) {
    set.push(
      sql`capacity = ${change.capacity.capacity}`,
      sql`wait_weeks = ${change.capacity.waitWeeks}`,
      sql`capacity_at = ${now}`,
    )
  }
  if (change.answerDays !== undefined) set.push(sql`answer_days = ${change.answerDays}`)
  if (change.active !== undefined) set.push(sql`active = ${change.active}`)
  const services =
    change.services === undefined
      ? sql``
      : sql`, gone as (delete from guidance.receiver_service where receiver_id = ${id}
          and service_id::text not in (select unnest(${textArray(change.services)})) and exists (select from changed)),
        come as (insert into guidance.receiver_service (receiver_id, service_id)
          select ${id}::uuid, v::uuid from (select unnest(${textArray(change.services)}) as v) given where exists (select from changed)
          on conflict do nothing)`
  const { rows } = await sql<{ id: string }>`
    with changed as (update guidance.receiver set ${sql.join(set)}
      where id = ${id} and (${seen ?? null}::integer is null or version = ${seen ?? null}::integer) returning id)
    ${services}
    select id from changed`.execute(tx)
  return rows.length > 0
}

/** Makes the links and sessions of its guest worth nothing. @returns the referrals that wait for an answer under a new link. */
export async function turnGuestLinks(tx: Tx, receiverId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from guidance.turn_guest_links(${receiverId})`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

export async function insertReceiver(
  tx: Tx,
  made: {
    id: string
    county: string
    key: string
    kind: 'unit' | 'guest'
    unitId: string | null
    organisationId: string
    register: Register
    name: Localized
    contactId: string | null
    guest: { name: string; email: string; language: Language } | null
    by: string
    now: Date
  },
): Promise<void> {
  await sql`insert into guidance.receiver (id, county, key, kind, unit_id, organisation_id, register, name, topics, languages,
      contact_id, guest_name, guest_email, guest_language, capacity, answer_days, created_at, changed_at, changed_by)
    values (${made.id}, ${made.county}, ${made.key}, ${made.kind}, ${made.unitId}, ${made.organisationId}, ${made.register},
      ${JSON.stringify(made.name)}::jsonb, '{}', '{fi}', ${made.contactId}, ${made.guest?.name ?? null},
      ${made.guest?.email ?? null}, ${made.guest?.language ?? null}, 'free', 5, ${made.now}, ${made.now}, ${made.by})`.execute(
    tx,
  )
}

export async function unitOf(
  tx: Tx,
  id: string,
): Promise<{ county: string; organisation_id: string; register: Register } | undefined> {
  const { rows } = await sql<{ county: string; organisation_id: string; register: Register }>`
    select county, organisation_id, register from published.unit where id = ${id}`.execute(tx)
  return rows[0]
}

export async function organisationCounty(tx: Tx, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ county: string }>`
    select county from published.organisation where id = ${id}`.execute(tx)
  return rows[0]?.county
}

/** The unit of these columns is the asker's to let receive: as its lead, the lead of its area, or the county's coordinator. */
const letsReceive = sql<boolean>`exists (select from published.role_now l where l.person_id = platform.actor_person()
  and ((l.role in ('coordinator', 'admin') and l.scope_kind = 'county' and l.scope_id = u.county)
    or (l.role = 'unit-lead' and l.scope_kind = 'unit' and l.scope_id = u.id::text)
    or (l.role = 'area-lead' and l.scope_kind = 'area' and l.scope_id = u.area_id::text)))`

/** The counties where the asker may add a receiver without accounts: as coordinator, or as the lead of any area there. */
const ownCounties = sql`select l.scope_id as county from published.role_now l
    where l.person_id = platform.actor_person() and l.role in ('coordinator', 'admin') and l.scope_kind = 'county'
  union select a.county from published.role_now l join directory.area a on a.id::text = l.scope_id
    where l.person_id = platform.actor_person() and l.role = 'area-lead' and l.scope_kind = 'area'`

export async function mayCoordinate(tx: Tx, county: string, unit: string | null): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select case when ${unit}::uuid is null then ${county} in (${ownCounties})
      else exists (select from published.unit u where u.id = ${unit}::uuid and ${letsReceive}) end as may`.execute(
    tx,
  )
  return rows[0]?.may === true
}

export type UnitToReceive = {
  readonly id: string
  readonly county: string
  readonly name: Localized
  readonly organisation: Localized
  readonly people: readonly { readonly id: string; readonly name: string; readonly title: Localized }[]
}

/** The units that the asker may let receive, each with the people who work in it now. */
export async function unitsToReceive(tx: Tx): Promise<readonly UnitToReceive[]> {
  const { rows } = await sql<UnitToReceive>`
    select u.id, u.county, u.name, o.name as organisation,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'title', p.title) order by p.name)
        from published.unit_member m join published.person p on p.id = m.person_id
        where m.unit_id = u.id and p.active), '[]') as people
    from published.unit u join published.organisation o on o.id = u.organisation_id
    where ${letsReceive} order by u.name->>'fi', u.id limit 300`.execute(tx)
  return rows
}

export async function countiesToReceive(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ county: string }>`${ownCounties} order by 1`.execute(tx)
  return rows.map(({ county }) => county)
}

/** Whether the organisation has a receiver of this name already: senders could not tell the two apart. */
export async function nameIsTaken(tx: Tx, organisation: string, name: Localized): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from guidance.receiver x, jsonb_each_text(x.name) stands, jsonb_each_text(${JSON.stringify(name)}::jsonb) given
      where x.organisation_id = ${organisation} and given.value <> '' and lower(stands.value) = lower(given.value)) as taken`.execute(
    tx,
  )
  return rows[0]?.taken === true
}
