import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { helpRequestAccess } from './access.ts'
import type { State } from './domain/flow.ts'
import type { ForWhom, Topic, Worry } from './domain/routing.ts'

const me = sql`platform.actor_person()`

/** The units that the asker leads. */
const ledUnits = sql`(select l.scope_id::uuid from published.role_now l
  where l.person_id = ${me} and l.role = 'unit-lead' and l.scope_kind = 'unit')`

export type WorkerRow = {
  readonly unit_id: string
  readonly unit: Localized
  readonly person_id: string
  readonly name: string
  readonly open: number
  readonly unanswered: number
  readonly near: number
  readonly late: number
  readonly waiting: number
  readonly closed: number
  readonly next_due: Date | null
}

/**
 * Everybody who works in a unit that the asker leads, with what they hold. `closed` counts the last seven days.
 * One statement for all units and workers.
 */
export async function workers(tx: Tx, now: Date, weekAgo: Date): Promise<readonly WorkerRow[]> {
  const { rows } = await sql<WorkerRow>`
    select u.id as unit_id, u.name as unit, p.id as person_id, p.name,
      (count(*) filter (where r.state <> 'resolved'))::integer as open,
      (count(*) filter (where r.state <> 'resolved' and pr.kept_at is null and pr.due_at is not null))::integer as unanswered,
      (count(*) filter (where r.state <> 'resolved' and pr.kept_at is null and pr.warn_at <= ${now} and pr.due_at >= ${now}))::integer as near,
      (count(*) filter (where r.state <> 'resolved' and pr.kept_at is null and pr.due_at < ${now}))::integer as late,
      (count(*) filter (where r.state = 'waiting'))::integer as waiting,
      (count(*) filter (where r.state = 'resolved'))::integer as closed,
      min(pr.due_at) filter (where r.state <> 'resolved' and pr.kept_at is null) as next_due
    from published.unit u
    join published.unit_member um on um.unit_id = u.id
    join published.person p on p.id = um.person_id
    left join help_requests.help_request r on r.unit_id = u.id and r.holder_id = p.id and ${helpRequestAccess.read.allowed}
      and (r.state <> 'resolved' or r.resolved_at >= ${weekAgo})
    left join lateral (select due_at, kept_at, warn_at from help_requests.promise x
      where x.help_request_id = r.id and x.void_at is null order by made_at desc limit 1) pr on true
    where u.id in ${ledUnits} and p.active
    group by u.id, u.name, p.id, p.name order by u.name->>'fi', p.name, p.id`.execute(tx)
  return rows
}

export type HeldRow = {
  readonly id: string
  readonly version: number
  readonly state: State
  readonly unit_id: string
  readonly door_id: string
  readonly holder_id: string
  readonly for_whom: ForWhom
  readonly topics: readonly Topic[]
  readonly worry: Worry
  readonly due_at: Date | null
  readonly kept_at: Date | null
  readonly warn_at: Date | null
  readonly effective_at: Date | null
}

/** The open requests of one worker in the units that the asker leads, the promise nearest to breaking first. */
export async function heldBy(
  tx: Tx,
  person: string,
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly (HeldRow & { readonly total: number })[]> {
  const { rows } = await sql<HeldRow & { total: number }>`
    select r.id, r.version, r.state, r.unit_id, r.door_id, r.holder_id, r.for_whom, r.topics, r.worry, p.due_at, p.kept_at,
      p.warn_at, p.effective_at, (count(*) over ())::integer as total
    from help_requests.help_request r
    left join lateral (select due_at, kept_at, warn_at, effective_at from help_requests.promise x
      where x.help_request_id = r.id and x.void_at is null order by made_at desc limit 1) p on true
    where r.holder_id = ${person} and r.state <> 'resolved' and r.unit_id in ${ledUnits} and ${helpRequestAccess.read.allowed}
    order by (p.kept_at is null) desc, p.due_at, r.arrived_at, r.id limit ${page.limit} offset ${page.offset}`.execute(
    tx,
  )
  return rows
}

export type DoorCount = {
  readonly id: string
  readonly name: Localized
  readonly phone: string
  readonly untaken: number
  readonly near: number
  readonly late: number
  readonly in_work: number
  readonly answered_today: number
  readonly arrived_today: number
  readonly urgent: number
  readonly next_due: Date | null
}

/** The doors whose queues the asker may see the length of: where one works or leads, or all of the county one coordinates. */
export async function doorCounts(tx: Tx): Promise<readonly DoorCount[]> {
  const { rows } = await sql<DoorCount>`
    with mine as (
      select d.id, d.name, d.phone, d.position, d.county from help_requests.door d
      where help_requests.on_rota(d.id)
        or exists (select from published.unit_member m where m.unit_id = d.unit_id and m.person_id = ${me})
        or exists (select from published.role_now l where l.person_id = ${me}
          and ((l.scope_kind = 'county' and l.scope_id = d.county and l.role in ('coordinator', 'county-leader', 'admin'))
            or (l.role = 'area-lead' and l.scope_kind = 'area'
              and exists (select from published.area a where a.id::text = l.scope_id and a.county = d.county)))))
    select m.id, m.name, m.phone, c.untaken::integer, c.near::integer, c.late::integer, c.in_work::integer,
      c.answered_today::integer, c.arrived_today::integer, c.urgent::integer, c.next_due
    from help_requests.door_counts((select array_agg(id) from mine)) c join mine m on m.id = c.door_id
    order by m.county, m.position`.execute(tx)
  return rows
}

/** How many open requests the asker sees and when the last of them changed: differs when the queue's page would. */
export async function queueMark(tx: Tx): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select concat_ws(' ', count(*), max(r.changed_at)) as mark from help_requests.help_request r
    where ${helpRequestAccess.read.allowed} and r.state <> 'resolved'`.execute(tx)
  return rows[0]?.mark ?? ''
}

// --- The morning's mail ---------------------------------------------------------------------------------------

export type MorningRow = {
  readonly person_id: string
  readonly email: string
  readonly language: Language
  readonly open: number
  readonly unanswered: number
  readonly late: number
  readonly next_due: Date | null
  /** What nobody has taken at the doors on whose rota the person stands. */
  readonly untaken: number
  /** The requests to look at first, at most five. */
  readonly first: readonly string[]
}

/** Whoever holds something open or stands on the rota of a door where something waits, and wants the mail. */
export async function mornings(tx: Tx, now: Date): Promise<readonly MorningRow[]> {
  const { rows } = await sql<MorningRow>`
    with open as (
      select r.id, r.holder_id, r.door_id, r.state, p.due_at, p.kept_at from help_requests.help_request r
      left join lateral (select due_at, kept_at from help_requests.promise x
        where x.help_request_id = r.id and x.void_at is null order by made_at desc limit 1) p on true
      where r.state <> 'resolved'),
    held as (
      select holder_id as person_id, count(*) as open, count(*) filter (where kept_at is null and due_at is not null) as unanswered,
        count(*) filter (where kept_at is null and due_at < ${now}) as late,
        min(due_at) filter (where kept_at is null and due_at >= ${now}) as next_due,
        (array_agg(id::text order by (kept_at is null) desc, due_at))[1:5] as first
      from open where holder_id is not null group by holder_id),
    free as (
      select dr.person_id, count(distinct o.id) as untaken from open o join help_requests.door_rota dr on dr.door_id = o.door_id
      where o.state = 'received' and dr.valid_from <= ${now} and (dr.valid_to is null or dr.valid_to > ${now}) group by dr.person_id)
    select p.id as person_id, p.email, p.language, coalesce(h.open, 0)::integer as open,
      coalesce(h.unanswered, 0)::integer as unanswered, coalesce(h.late, 0)::integer as late, h.next_due,
      coalesce(f.untaken, 0)::integer as untaken, coalesce(h.first, '{}') as first
    from published.person p left join held h on h.person_id = p.id left join free f on f.person_id = p.id
    where p.active and p.mail_bounced_at is null and (h.person_id is not null or f.person_id is not null)
      and not exists (select from help_requests.morning_mail_off off where off.person_id = p.id)
    order by p.id`.execute(tx)
  return rows
}

export async function wantsMorningMail(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ wants: boolean }>`
    select not exists (select from help_requests.morning_mail_off where person_id = ${me}) as wants`.execute(
    tx,
  )
  return rows[0]?.wants === true
}

export async function setMorningMail(tx: Tx, wanted: boolean, now: Date): Promise<void> {
  await (
    wanted
      ? sql`delete from help_requests.morning_mail_off where person_id = ${me}`
      : sql`insert into help_requests.morning_mail_off (person_id, since) values (${me}, ${now}) on conflict do nothing`
  ).execute(tx)
}
