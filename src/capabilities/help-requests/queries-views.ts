import { sql } from 'kysely'
import { helpRequestAccess } from './access.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { Outcome, State } from './domain/flow.ts'
import type { Channel, DoorKey, ForWhom, Topic, Worry } from './domain/routing.ts'

export async function idByCode(
  tx: Tx,
  codeHash: Uint8Array,
): Promise<{ id: string; county: string } | undefined> {
  const { rows } = await sql<{
    id: string
    county: string
  }>`select * from help_requests.by_code(${codeHash})`.execute(tx)
  return rows[0]
}

export type FollowRow = {
  readonly id: string
  readonly county: string
  readonly version: number
  readonly state: State
  readonly level: 'anonymous' | 'without-name'
  readonly language: Language
  readonly text_sealed: Uint8Array | null
  readonly urgent_class: string | null
  readonly arrived_at: Date
  readonly resolved_at: Date | null
  readonly outcome: Outcome | null
  readonly hand_overs: number
  readonly offered_to: Localized | null
  readonly door_name: Localized
  readonly door_phone: string
  readonly organisation: Localized
  readonly holder_name: string | null
  readonly holder_title: Localized | null
  readonly due_at: Date | null
  readonly kept_at: Date | null
  readonly void_at: Date | null
}

/** The one request that the asker's code opens, with its newest promise. */
export async function requestOfCode(tx: Tx): Promise<FollowRow | undefined> {
  const { rows } = await sql<FollowRow>`
    select r.id, r.county, r.version, r.state, r.level, r.language, r.text_sealed, r.urgent_class, r.arrived_at, r.resolved_at,
      r.outcome, r.hand_overs, ot.name as offered_to, d.name as door_name, d.phone as door_phone, o.name as organisation,
      split_part(h.name, ' ', 1) as holder_name, h.title as holder_title, p.due_at, p.kept_at, p.void_at
    from help_requests.help_request r
    join help_requests.door d on d.id = r.door_id
    join published.organisation o on o.id = d.organisation_id
    left join published.person h on h.id = r.holder_id
    left join help_requests.hand_over offer on offer.help_request_id = r.id and offer.state = 'offered'
    left join help_requests.door ot on ot.id = offer.to_door
    left join lateral (select due_at, kept_at, void_at from help_requests.promise p where p.help_request_id = r.id
      order by made_at desc limit 1) p on true
    where ${helpRequestAccess.write.allowed}`.execute(tx)
  return rows[0]
}

export type MessageRow = {
  readonly id: string
  readonly person_id: string | null
  /** From when the family sees it. */
  readonly visible_at: Date
  readonly sender: 'family' | 'worker'
  readonly name: string | null
  readonly text_sealed: Uint8Array
  readonly at: Date
}

export async function messagesOf(tx: Tx, requestId: string): Promise<readonly MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    select m.id, m.person_id, m.visible_at, m.sender, split_part(p.name, ' ', 1) as name, m.text_sealed, m.at
    from help_requests.message m left join published.person p on p.id = m.person_id
    where m.help_request_id = ${requestId} and (platform.actor_kind() <> 'code' or m.visible_at <= platform.now())
    order by m.at, m.id`.execute(tx)
  return rows
}

export async function markUrgent(tx: Tx, id: string, urgentClass: string): Promise<void> {
  await sql`update help_requests.help_request set urgent_class = ${urgentClass}, urgent_at = null, urgent_by = null
    where id = ${id}`.execute(tx)
}

export async function isActive(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql<{
    active: boolean
  }>`select active from published.person where id = ${personId}`.execute(tx)
  return rows[0]?.active === true
}

export type QueueFilter = {
  readonly door?: DoorKey | undefined
  readonly topic?: Topic | undefined
  readonly state?: State | 'open' | undefined
  readonly offset: number
  readonly limit: number
}

export type QueueRow = {
  readonly id: string
  readonly version: number
  readonly state: State
  readonly door_key: DoorKey
  readonly door_name: Localized
  readonly for_whom: ForWhom
  readonly topics: readonly Topic[]
  readonly worry: Worry
  readonly municipality: Localized | null
  /** The address is protected: no place stands in lists. */
  readonly is_protected: boolean
  readonly language: Language
  readonly urgent_class: string | null
  readonly urgent_at: Date | null
  /** A person's judgement; null until somebody has judged. */
  readonly judged_urgent: boolean | null
  readonly channel: Channel
  readonly arrived_at: Date
  readonly due_at: Date | null
  readonly kept_at: Date | null
  readonly effective_at: Date | null
  readonly warn_at: Date | null
  readonly holder_id: string | null
  readonly holder_name: string | null
  readonly deputy_id: string | null
  readonly offered_to_me: boolean
  /** The last word is the family's: nobody has answered or reached them since. */
  readonly family_wrote: boolean
  readonly total: number
}

export const newestPromise = sql`left join lateral (select due_at, kept_at, effective_at, warn_at from help_requests.promise p
  where p.help_request_id = r.id and p.void_at is null order by made_at desc limit 1) p on true`

export const familyWrote = sql`exists (select from help_requests.message m where m.help_request_id = r.id and m.sender = 'family'
  and not exists (select from help_requests.message a where a.help_request_id = r.id and a.sender = 'worker' and a.at > m.at)
  and not exists (select from help_requests.contact_try c where c.help_request_id = r.id and c.reached and c.at > m.at))`

/**
 * What the asker may see, in the order of work: unseen urgent ones, offers, then the promise nearest to breaking,
 * then worry. The relations filter; row-level security stands behind them.
 */
export async function queue(tx: Tx, filter: QueueFilter): Promise<readonly QueueRow[]> {
  const { rows } = await sql<QueueRow>`
    with mine as (
      select r.* from help_requests.help_request r
      where ${helpRequestAccess.read.allowed}
        and ${filter.state === undefined || filter.state === 'open' ? sql`r.state <> 'resolved'` : sql`r.state = ${filter.state}`}
        ${filter.topic === undefined ? sql`` : sql`and ${filter.topic} = any (r.topics)`})
    select r.id, r.version, r.state, d.key as door_key, d.name as door_name, r.for_whom, r.topics, r.worry, m.name as municipality, r.is_protected,
      r.language, r.urgent_class, r.urgent_at, r.judged_urgent, r.channel, r.arrived_at, p.due_at, p.kept_at, p.effective_at, p.warn_at, r.holder_id,
      h.name as holder_name, r.deputy_id, help_requests.offered_to_me(r.id) as offered_to_me, ${familyWrote} as family_wrote,
      count(*) over () as total
    from mine r
    join help_requests.door d on d.id = r.door_id
    left join published.municipality m on m.code = r.municipality
    left join published.person h on h.id = r.holder_id
    ${newestPromise}
    ${filter.door === undefined ? sql`` : sql`where d.key = ${filter.door}`}
    order by (r.urgent_class is not null and r.urgent_at is null) desc, coalesce(r.judged_urgent, false) desc, offered_to_me desc, (p.kept_at is null) desc,
      case when p.kept_at is null then p.due_at end, array_position(array['big', 'small', 'none'], r.worry), r.arrived_at, r.id
    limit ${filter.limit} offset ${filter.offset}`.execute(tx)
  return rows
}

export type Day = {
  readonly mine: number
  readonly untaken: number
  readonly near: number
  readonly late: number
  readonly offered: number
}

/** The asker's open requests in five numbers. One request may be in several. */
export async function day(tx: Tx, now: Date): Promise<Day> {
  const { rows } = await sql<Day>`
    select (count(*) filter (where r.holder_id = platform.actor_person()))::integer as mine,
      (count(*) filter (where r.state = 'received'))::integer as untaken,
      (count(*) filter (where p.kept_at is null and p.warn_at <= ${now} and p.due_at >= ${now}))::integer as near,
      (count(*) filter (where p.kept_at is null and p.due_at < ${now}))::integer as late,
      (count(*) filter (where help_requests.offered_to_me(r.id)))::integer as offered
    from help_requests.help_request r
    ${newestPromise}
    where ${helpRequestAccess.read.allowed} and r.state <> 'resolved'`.execute(tx)
  return rows[0] ?? { mine: 0, untaken: 0, near: 0, late: 0, offered: 0 }
}

/** Doors of the same controller to which a request may be handed over, and doors of others whose contact may be given. */
export async function otherDoors(
  tx: Tx,
  fromDoor: string,
): Promise<
  readonly {
    id: string
    key: DoorKey
    name: Localized
    phone: string
    same: boolean
    organisation: Localized
  }[]
> {
  const { rows } = await sql<{
    id: string
    key: DoorKey
    name: Localized
    phone: string
    same: boolean
    organisation: Localized
  }>`
    select d.id, d.key, d.name, d.phone, d.organisation_id = own.organisation_id as same, o.name as organisation
    from help_requests.door own join help_requests.door d on d.county = own.county and d.id <> own.id
    join published.organisation o on o.id = d.organisation_id
    where own.id = ${fromDoor} order by d.position`.execute(tx)
  return rows
}

/** Those who answer at a door today, nobody who is away: possible deputies and holders. */
export async function rotaOf(tx: Tx, doorId: string): Promise<readonly { id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct p.id, p.name from help_requests.rota_now r join published.person p on p.id = r.person_id
    where r.door_id = ${doorId} and p.active
      and not exists (select from help_requests.away_now w where w.person_id = p.id) order by p.name, p.id`.execute(
    tx,
  )
  return rows
}

/** The doors on whose rota the asker is, for the queue's filter. */
export async function myDoors(tx: Tx): Promise<readonly { id: string; key: DoorKey; name: Localized }[]> {
  const { rows } = await sql<{ id: string; key: DoorKey; name: Localized }>`
    select d.id, d.key, d.name from help_requests.door d where help_requests.on_rota(d.id)
      or help_requests.leads_unit(d.unit_id) order by d.county, d.position`.execute(tx)
  return rows
}
