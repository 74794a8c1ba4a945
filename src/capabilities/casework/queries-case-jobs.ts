import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'

const today = sql`platform.today()`

export type Recipient = { readonly email: string; readonly language: Language }

export async function workerOf(
  tx: Tx,
  person: string,
): Promise<(Recipient & { readonly name: string; readonly unit: Localized }) | undefined> {
  const { rows } = await sql<Recipient & { name: string; unit: Localized }>`
    select p.email, p.language, p.name, coalesce((select u.name from published.unit_member m join published.unit u on u.id = m.unit_id
      where m.person_id = p.id order by u.id limit 1), '{}'::jsonb) as unit
    from published.person p where p.id = ${person}::uuid and p.active and p.mail_bounced_at is null`.execute(
    tx,
  )
  return rows[0]
}

/** The leads of a unit; where there are none, nobody. */
export async function leadsOf(tx: Tx, unit: string): Promise<readonly Recipient[]> {
  const { rows } = await sql<Recipient>`
    select distinct p.email, p.language from published.unit_member m join published.person p on p.id = m.person_id
    where m.unit_id = ${unit}::uuid and m.leads and p.active and p.mail_bounced_at is null`.execute(tx)
  return rows
}

/** The mailbox of a unit, if it has one. */
export async function mailboxOf(tx: Tx, unit: string): Promise<string | null> {
  const { rows } = await sql<{ email: string | null }>`
    select email from published.unit where id = ${unit}::uuid`.execute(tx)
  return rows[0]?.email ?? null
}

export type ReachedMember = {
  readonly id: string
  readonly county: string
  readonly language: Language
  readonly email_sealed: Uint8Array
}

/** Those of the family of a case who can be reached; whether they are told of it is asked as each of them. */
export async function membersToReach(tx: Tx, caseId: string): Promise<readonly ReachedMember[]> {
  const { rows } = await sql<ReachedMember>`
    select p.id, p.county, p.language, p.email_sealed from casework.family_case c
    join families.belonging b on b.family_id = c.family_id join families.person p on p.id = b.person_id
    where c.id = ${caseId}::uuid and p.email_sealed is not null and b.since <= ${today} and (b.until is null or b.until >= ${today})
    order by p.id`.execute(tx)
  return rows
}

/** Whether one of the family, who asks, is told of the case. */
export async function isTold(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`select casework.told(${caseId}::uuid) as told`.execute(tx)
  return rows[0]?.told === true
}

export type AskedNow = {
  readonly person_id: string
  readonly named_by: string
  readonly open: boolean
}

export async function askedNow(tx: Tx, id: string): Promise<AskedNow | undefined> {
  const { rows } = await sql<AskedNow>`
    select r.person_id, r.named_by, r.taken_at is null and r.declined_at is null and r.ended_at is null as open
    from casework.responsible r where r.id = ${id}::uuid`.execute(tx)
  return rows[0]
}

export type WithoutWorker = {
  readonly id: string
  readonly unit_id: string
  readonly days: number
  readonly within_days: number
}

/** Open cases for which nobody has answered for longer than their county’s rule allows. */
export async function withoutWorker(tx: Tx): Promise<readonly WithoutWorker[]> {
  const { rows } = await sql<WithoutWorker>`
    select x.id, x.unit_id, x.days, x.within_days from (
      select c.id, c.unit_id, coalesce(k.worker_within_days, 7) as within_days,
        ${today} - (casework.without_since(c.id) at time zone 'Europe/Helsinki')::date as days
      from casework.family_case c left join casework.county_setting k on k.county = c.county where c.closed_at is null) x
    where x.days >= x.within_days order by x.days desc, x.id`.execute(tx)
  return rows
}

export type FollowUp = {
  readonly id: string
  readonly unit_id: string
  readonly day: PlainDate
  /** Who answers and still works on it, or the one who stands in while that one is away; null: nobody. */
  readonly email: string | null
  readonly language: Language | null
}

/** Cases that somebody is to look at again today, or was to during the last week. */
export async function followUps(tx: Tx): Promise<readonly FollowUp[]> {
  const { rows } = await sql<FollowUp>`
    select c.id, c.unit_id, c.follow_up_on as day, p.email, p.language from casework.family_case c
    left join casework.responsible r on r.case_id = c.id and r.kind = 'responsible-worker' and r.taken_at is not null
      and r.ended_at is null and casework.works_on(c.id, r.person_id)
    left join lateral (select a.deputy_id from published.absence a where a.person_id = r.person_id
      and ${today} between a.first_day and a.last_day order by a.last_day desc limit 1) away on true
    left join published.person p on p.id = case when away is null then r.person_id else coalesce(r.deputy_id, away.deputy_id, r.person_id) end
      and p.active
    where c.follow_up_on between ${today} - 6 and ${today} order by c.id`.execute(tx)
  return rows
}
