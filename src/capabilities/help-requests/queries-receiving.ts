import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Watch } from './domain/escalation.ts'
import type { State } from './domain/flow.ts'
import { defaultReachingRule, type ReachingRule, type Try } from './domain/reaching.ts'
import type { MatterKind } from './domain/statutory.ts'

export type HeldAnswer = {
  readonly id: string
  readonly text_sealed: Uint8Array
  readonly visible_at: Date
  readonly state_before: State | null
  readonly made_version: number | null
}

/** The newest answer that this worker has sent. */
export async function newestAnswer(
  tx: Tx,
  requestId: string,
  personId: string,
): Promise<HeldAnswer | undefined> {
  const { rows } = await sql<HeldAnswer>`
    select id, text_sealed, visible_at, state_before, made_version from help_requests.message
    where help_request_id = ${requestId} and sender = 'worker' and person_id = ${personId} order by at desc, made_version desc nulls last, id
    limit 1`.execute(tx)
  return rows[0]
}

/** Removes an answer that nobody has seen; what it kept is open again. Its alarms come back. */
export async function takeBack(tx: Tx, requestId: string, held: HeldAnswer): Promise<Watch | undefined> {
  const { rows } = await sql<Watch>`
    with message as (delete from help_requests.message where id = ${held.id}),
    request as (update help_requests.help_request set first_contact_at = null
      where id = ${requestId} and first_contact_at = ${held.visible_at})
    update help_requests.promise set kept_at = null, kept_by = null
    where help_request_id = ${requestId} and kept_by = 'answer' and kept_at = ${held.visible_at}
    returning warn_at as "warnAt", lead_at as "leadAt", escalate_at as "escalateAt", coordinator_at as "coordinatorAt"`.execute(
    tx,
  )
  return rows[0]
}

export async function isThere(tx: Tx, messageId: string): Promise<boolean> {
  const { rows } = await sql<{
    there: boolean
  }>`select exists (select from help_requests.message where id = ${messageId}) as there`.execute(tx)
  return rows[0]?.there === true
}

/** Whether a message belongs to a request that the asker has already been let to. */
export async function isMessageOf(tx: Tx, messageId: string, requestId: string): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select exists (select from help_requests.message
    where id = ${messageId} and help_request_id = ${requestId}
      and (platform.actor_kind() <> 'code' or visible_at <= platform.now())) as there`.execute(tx)
  return rows[0]?.there === true
}

export async function insertUrgency(
  tx: Tx,
  judged: { requestId: string; urgent: boolean; groundSealed: Uint8Array; personId: string; now: Date },
): Promise<void> {
  await sql`insert into help_requests.urgency (id, help_request_id, urgent, ground_sealed, person_id, at)
    values (${newId()}, ${judged.requestId}, ${judged.urgent}, ${judged.groundSealed}, ${judged.personId}, ${judged.now})`.execute(
    tx,
  )
}

/** A talk that was the answer itself keeps the promise at the moment of the talk, whenever it was written down. */
export async function keepPromiseAt(tx: Tx, requestId: string, at: Date): Promise<void> {
  await sql`with kept as (update help_requests.promise set kept_at = ${at}, kept_by = 'contact'
    where help_request_id = ${requestId} and void_at is null)
    update help_requests.help_request set first_contact_at = ${at} where id = ${requestId}`.execute(tx)
}

export type UrgencyRow = {
  readonly urgent: boolean
  readonly ground_sealed: Uint8Array
  readonly name: string
  readonly at: Date
}

export async function newestUrgency(tx: Tx, requestId: string): Promise<UrgencyRow | undefined> {
  const { rows } = await sql<UrgencyRow>`
    select u.urgent, u.ground_sealed, p.name, u.at from help_requests.urgency u join published.person p on p.id = u.person_id
    where u.help_request_id = ${requestId} order by u.at desc, u.id limit 1`.execute(tx)
  return rows[0]
}

export async function triesOf(tx: Tx, requestId: string): Promise<readonly Try[]> {
  const { rows } = await sql<Try>`select at, reached from help_requests.contact_try
    where help_request_id = ${requestId} order by at`.execute(tx)
  return rows
}

export async function reachingRule(tx: Tx, county: string): Promise<ReachingRule> {
  const { rows } = await sql<ReachingRule>`select tries, on_days as "onDays" from help_requests.reaching_rule
    where county = ${county}`.execute(tx)
  return rows[0] ?? defaultReachingRule
}

export async function saveReachingRule(
  tx: Tx,
  county: string,
  rule: ReachingRule,
  by: { personId: string; now: Date },
): Promise<void> {
  await sql`insert into help_requests.reaching_rule (county, tries, on_days, changed_by, changed_at)
    values (${county}, ${rule.tries}, ${rule.onDays}, ${by.personId}, ${by.now})
    on conflict (county) do update set tries = excluded.tries, on_days = excluded.on_days,
      changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(tx)
}

export const noticeWays = ['letter', 'text-message', 'email'] as const
export type NoticeWay = (typeof noticeWays)[number]

export type NoticeRow = { readonly way: NoticeWay; readonly at: Date; readonly name: string }

export async function noticesOf(tx: Tx, requestId: string): Promise<readonly NoticeRow[]> {
  const { rows } = await sql<NoticeRow>`
    select n.way, n.at, p.name from help_requests.neutral_notice n join published.person p on p.id = n.person_id
    where n.help_request_id = ${requestId} order by n.at`.execute(tx)
  return rows
}

export async function insertNotice(
  tx: Tx,
  notice: { requestId: string; way: NoticeWay; personId: string; now: Date },
): Promise<void> {
  await sql`insert into help_requests.neutral_notice (id, help_request_id, way, person_id, at)
    values (${newId()}, ${notice.requestId}, ${notice.way}, ${notice.personId}, ${notice.now})`.execute(tx)
}

export type MatterRow = {
  readonly kind: MatterKind
  readonly pending_at: Date
  readonly name: string
  readonly recorded_at: Date
}

export async function matterOf(tx: Tx, requestId: string): Promise<MatterRow | undefined> {
  const { rows } = await sql<MatterRow>`
    select m.kind, m.pending_at, p.name, m.recorded_at from help_requests.statutory_matter m
    join published.person p on p.id = m.recorded_by where m.help_request_id = ${requestId}`.execute(tx)
  return rows[0]
}

/** What kind of matter it is may be put right; when it arrived may not. */
export async function saveMatter(
  tx: Tx,
  matter: { requestId: string; kind: MatterKind; pendingAt: Date; personId: string; now: Date },
): Promise<void> {
  await sql`insert into help_requests.statutory_matter (help_request_id, kind, pending_at, recorded_by, recorded_at)
    values (${matter.requestId}, ${matter.kind}, ${matter.pendingAt}, ${matter.personId}, ${matter.now})
    on conflict (help_request_id) do update set kind = excluded.kind, recorded_by = excluded.recorded_by,
      recorded_at = excluded.recorded_at`.execute(tx)
}

/** Whether the asker works with families: whoever only keeps listings or administers does not. */
export async function meetsFamilies(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select exists (select from published.role_now l
    where l.person_id = platform.actor_person()
      and l.role in ('guide', 'unit-lead', 'area-lead', 'coordinator', 'professional')) as may`.execute(tx)
  return rows[0]?.may === true
}
