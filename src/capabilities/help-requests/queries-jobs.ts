import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { Step } from './domain/escalation.ts'

export type Notice = {
  readonly id: string
  readonly county: string
  readonly state: string
  readonly language: Language
  readonly door_name: Localized
  readonly door_phone: string
  readonly unit_email: string
  readonly unit_id: string
  readonly area_id: string | null
  /** Who has it in hand today: the holder, or while the holder is away whoever stands in. */
  readonly holder_email: string | null
  readonly holder_language: Language | null
  /** Held by somebody who is away, and nobody stands in. */
  readonly is_alone: boolean
  readonly contact_sealed: Uint8Array | null
  readonly urgent_open: boolean
  readonly due_at: Date | null
  readonly warn_at: Date | null
  readonly lead_at: Date | null
  readonly escalate_at: Date | null
  readonly coordinator_at: Date | null
  readonly kept_at: Date | null
  readonly warned_at: Date | null
  readonly lead_told_at: Date | null
  readonly escalated_at: Date | null
  readonly coordinator_told_at: Date | null
}

const present = (person: ReturnType<typeof sql>): ReturnType<typeof sql> =>
  sql`case when not exists (select from help_requests.away_now w where w.person_id = ${person}) then ${person} end`

/** What a notice about a request needs to know; nothing that the family wrote. */
export async function noticeOf(tx: Tx, id: string): Promise<Notice | undefined> {
  const { rows } = await sql<Notice>`
    select r.id, r.county, r.state, r.language, d.name as door_name, d.phone as door_phone,
      u.email as unit_email, r.unit_id,
      coalesce(m.area_id, u.area_id) as area_id, h.email as holder_email, h.language as holder_language,
      r.holder_id is not null and h.id is null as is_alone, r.contact_sealed,
      r.urgent_class is not null and r.urgent_at is null and r.state <> 'resolved' as urgent_open,
      p.due_at, p.warn_at, p.lead_at, p.escalate_at, p.coordinator_at, p.kept_at, p.warned_at, p.lead_told_at, p.escalated_at,
      p.coordinator_told_at
    from help_requests.help_request r
    join help_requests.door d on d.id = r.door_id
    join published.unit u on u.id = r.unit_id
    left join published.municipality m on m.code = r.municipality
    left join lateral (select ${present(sql`s.deputy_id`)} as id from help_requests.standing_in s
      where s.person_id = r.holder_id order by 1 nulls last limit 1) stand_in on true
    left join published.person h on h.id = coalesce(${present(sql`r.holder_id`)}, stand_in.id, ${present(sql`r.deputy_id`)})
    left join lateral (select * from help_requests.promise p where p.help_request_id = r.id and p.void_at is null
      order by made_at desc limit 1) p on true
    where r.id = ${id}`.execute(tx)
  return rows[0]
}

export type Recipient = { readonly email: string; readonly language: Language }

/** Those whom a role names, and whoever stands in for one of them today. */
const inRole = sql`published.role_now r join published.person p on p.id = r.person_id
  or exists (select from help_requests.standing_in s where s.person_id = r.person_id and s.deputy_id = p.id)`

/** Leads of a unit. */
export async function unitLeads(tx: Tx, unitId: string): Promise<readonly Recipient[]> {
  const { rows } = await sql<Recipient>`
    select distinct p.email, p.language from ${inRole}
    where r.role = 'unit-lead' and r.scope_kind = 'unit' and r.scope_id = ${unitId} and p.active order by p.email`.execute(
    tx,
  )
  return rows
}

/** The leads of an area. */
export async function areaLeads(tx: Tx, areaId: string | null): Promise<readonly Recipient[]> {
  const { rows } = await sql<Recipient>`
    select distinct p.email, p.language from ${inRole}
    where p.active and r.role = 'area-lead' and r.scope_kind = 'area' and r.scope_id = ${areaId} order by p.email`.execute(
    tx,
  )
  return rows
}

/** The coordinators of a county. */
export async function coordinators(tx: Tx, county: string): Promise<readonly Recipient[]> {
  const { rows } = await sql<Recipient>`
    select distinct p.email, p.language from ${inRole}
    where p.active and r.role = 'coordinator' and r.scope_kind = 'county' and r.scope_id = ${county} order by p.email`.execute(
    tx,
  )
  return rows
}

export type OfferNotice = {
  readonly state: string
  readonly to_name: Localized
  readonly to_email: string
  readonly giver_email: string
  readonly giver_language: Language
}

export async function offerNotice(tx: Tx, handOverId: string): Promise<OfferNotice | undefined> {
  const { rows } = await sql<OfferNotice>`
    select h.state, d.name as to_name, u.email as to_email, g.email as giver_email, g.language as giver_language
    from help_requests.hand_over h join help_requests.door d on d.id = h.to_door join published.unit u on u.id = d.unit_id
    join published.person g on g.id = h.offered_by where h.id = ${handOverId}`.execute(tx)
  return rows[0]
}

const marks = {
  taker: sql`warned_at`,
  unitLead: sql`lead_told_at`,
  areaLead: sql`escalated_at`,
  coordinator: sql`coordinator_told_at`,
} as const

/** Each step of the chain is told once. */
export async function markTold(tx: Tx, requestId: string, step: Step, now: Date): Promise<void> {
  await sql`update help_requests.promise set ${marks[step]} = ${now}
    where help_request_id = ${requestId} and kept_at is null and void_at is null and ${marks[step]} is null`.execute(
    tx,
  )
}

export type Removed = { readonly requests: number; readonly submissions: number; readonly drafts: number }

/** Deletes what has been kept its time; what hangs on a request goes with it, and a fact without a person stays. */
export async function removeOld(
  tx: Tx,
  before: { now: Date; anonymous: Date; named: Date; submission: Date },
): Promise<Removed> {
  const { rows } = await sql<Removed>`
    with over as (
      select id, arrived_at, hand_overs, outcome, municipality from help_requests.help_request where state = 'resolved'
        and resolved_at < case level when 'anonymous' then ${before.anonymous}::timestamptz else ${before.named}::timestamptz end),
    facts as (
      insert into help_requests.past_fact (county, door, made_on, in_time, minutes_to_contact, hand_overs, outcome, area_id)
      select p.county, d.key, (p.made_at at time zone 'Europe/Helsinki')::date, coalesce(p.kept_at <= p.due_at, false),
        round(extract(epoch from p.kept_at - p.made_at) / 60)::integer,
        case when p.made_at = o.arrived_at then o.hand_overs else 0 end, o.outcome, m.area_id
      from over o join help_requests.promise p on p.help_request_id = o.id join help_requests.door d on d.id = p.door_id
      left join published.municipality m on m.code = o.municipality
      where p.void_at is null),
    requests as (delete from help_requests.help_request r using over o where r.id = o.id returning 1),
    submissions as (delete from help_requests.submission where created_at < ${before.submission} returning 1),
    drafts as (delete from help_requests.draft where expires_at < ${before.now} returning 1)
    select (select count(*) from requests) as requests, (select count(*) from submissions) as submissions,
      (select count(*) from drafts) as drafts`.execute(tx)
  return rows[0] ?? { requests: 0, submissions: 0, drafts: 0 }
}

export async function saveDraft(
  tx: Tx,
  draft: { tokenHash: Uint8Array; answersSealed: Uint8Array; now: Date; expiresAt: Date },
): Promise<void> {
  await sql`insert into help_requests.draft (token_hash, answers_sealed, created_at, expires_at)
    values (${draft.tokenHash}, ${draft.answersSealed}, ${draft.now}, ${draft.expiresAt})
    on conflict (token_hash) do update set answers_sealed = excluded.answers_sealed, expires_at = excluded.expires_at`.execute(
    tx,
  )
}

export async function readDraft(tx: Tx, tokenHash: Uint8Array, now: Date): Promise<Uint8Array | undefined> {
  const { rows } = await sql<{ answers_sealed: Uint8Array }>`
    select answers_sealed from help_requests.draft where token_hash = ${tokenHash} and expires_at > ${now}`.execute(
    tx,
  )
  return rows[0]?.answers_sealed
}

export async function deleteDraft(tx: Tx, tokenHash: Uint8Array): Promise<void> {
  await sql`delete from help_requests.draft where token_hash = ${tokenHash}`.execute(tx)
}
