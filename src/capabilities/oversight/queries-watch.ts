import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Text3 } from '#platform/text.ts'
import type { AlertKind, Verdict } from './domain/acts.ts'

export type Chain = { readonly county: string; readonly from: number; readonly to: number }

/** Chains that have grown since the watch last read them. Locked, so that two processes do not read the same entries. */
export async function grownChains(tx: Tx): Promise<readonly Chain[]> {
  await sql`insert into oversight.watch_mark (county, seq)
    select h.county, 0 from platform.audit_head h join directory.county c on c.code = h.county on conflict do nothing`.execute(
    tx,
  )
  const { rows } = await sql<Chain>`
    select m.county, m.seq as from, h.seq as to from oversight.watch_mark m join platform.audit_head h on h.county = m.county
    where h.seq > m.seq order by m.county for update of m skip locked`.execute(tx)
  return rows
}

export async function moveMark(tx: Tx, { county, to }: Chain): Promise<void> {
  await sql`update oversight.watch_mark set seq = ${to} where county = ${county}`.execute(tx)
}

export type Found = {
  readonly kind: string
  readonly person_id: string
  readonly family_id: string | null
  readonly relation: string | null
  readonly count: number
  readonly first_at: Date
  readonly last_at: Date
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** New entries of workers about one family, or refused where one was asked for. */
const fresh = ({ county, from, to }: Chain) => sql`
  fresh as materialized (
    select a.seq, a.at, a.outcome, a.actor_id::uuid as person_id, (a.about->>'family')::uuid as family_id, a.about->>'by' as by,
      a.outcome = 'refused' or coalesce(a.about->>'by', '') in ('opened', 'none') as without
    from platform.audit_entry a
    where a.county = ${county} and a.seq > ${from} and a.seq <= ${to} and a.actor_kind = 'person'
      and ((a.outcome = 'done' and a.about ? 'family') or (a.outcome = 'refused' and (a.name like 'famil%' or a.name = 'emergency.open'))))`

/**
 * Reading of a family in which the reader is somebody: one of it, close to one of it, or a colleague of one of it. Told by keyed
 * hashes of identity codes, where the employer has given them.
 */
export async function closeReading(tx: Tx, chain: Chain): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`
    with ${fresh(chain)},
    read as (
      select person_id, family_id, max(by) as relation, count(*) as count, min(at) as first_at, max(at) as last_at
      from fresh where outcome = 'done' and family_id is not null group by person_id, family_id),
    known as (
      select r.*, w.identity_hash from read r join accounts.person w on w.id = r.person_id),
    labelled as (
      select k.*, case
        when exists (select from families.person s join families.belonging b on b.person_id = s.id
          where s.identity_hash = k.identity_hash and b.family_id = k.family_id) then 'own'
        when exists (
          select from families.person s join families.belonging mine on mine.person_id = s.id
          join families.belonging other on other.family_id = mine.family_id
          join families.belonging there on there.person_id = other.person_id and there.family_id = k.family_id
          where s.identity_hash = k.identity_hash)
          or exists (
          select from families.person s join families.relation r on s.id in (r.child_id, r.adult_id)
          join families.belonging there on there.person_id in (r.child_id, r.adult_id) and there.family_id = k.family_id
          where s.identity_hash = k.identity_hash) then 'household'
        when exists (
          select from families.belonging b join families.person s on s.id = b.person_id
          join accounts.person c on c.identity_hash = s.identity_hash and c.active and c.id <> k.person_id
          join published.unit_member theirs on theirs.person_id = c.id
          join published.unit_member ours on ours.unit_id = theirs.unit_id and ours.person_id = k.person_id
          where b.family_id = k.family_id) then 'colleague' end as kind
      from known k)
    select kind, person_id, family_id, relation, count, first_at, last_at from labelled where kind is not null`.execute(
    tx,
  )
  return rows
}

/** So many different families within an hour, or so many tries and readings without a relation within a day. */
export async function muchReading(
  tx: Tx,
  chain: Chain,
  limits: { readonly familiesAnHour: number; readonly withoutRelationADay: number },
): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`
    with ${fresh(chain)},
    moments as (select person_id, max(at) as at, bool_or(without) as without from fresh
      group by person_id, date_trunc('minute', at)),
    hourly as (
      select m.person_id, w.families as count, w.first_at, m.at as last_at from moments m
      cross join lateral (select count(distinct a.about->>'family') as families, min(a.at) as first_at from platform.audit_entry a
        where a.county = ${chain.county} and a.actor_kind = 'person' and a.actor_id = m.person_id::text and a.outcome = 'done'
          and a.about ? 'family' and a.at > m.at - interval '1 hour' and a.at <= m.at) w
      where w.families >= ${limits.familiesAnHour}),
    daily as (
      select m.person_id, w.count, w.first_at, m.at as last_at from moments m
      cross join lateral (select count(*) as count, min(a.at) as first_at from platform.audit_entry a
        where a.county = ${chain.county} and a.actor_kind = 'person' and a.actor_id = m.person_id::text
          and ((a.outcome = 'done' and a.about->>'by' in ('opened', 'none')) or (a.outcome = 'refused'
            and (a.name like 'famil%' or a.name = 'emergency.open')
            and a.about->>'why' in ('not-found', 'not-allowed')))
          and a.at > m.at - interval '1 day' and a.at <= m.at) w
      where m.without and w.count >= ${limits.withoutRelationADay})
    select 'bulk' as kind, person_id, null::uuid as family_id, null as relation, max(count) as count, min(first_at) as first_at,
      max(last_at) as last_at from hourly group by person_id
    union all
    select 'no-relation', person_id, null, 'none', max(count), min(first_at), max(last_at) from daily group by person_id`.execute(
    tx,
  )
  return rows
}

/** Writes what was found once for each day; what comes again the same day is added to it. Returns which are new. */
export async function writeAlerts(
  tx: Tx,
  county: string,
  now: Date,
  found: readonly Found[],
): Promise<
  readonly { id: string; kind: string; person_id: string; family_id: string | null; isNew: boolean }[]
> {
  if (found.length === 0) return []
  const { rows } = await sql<{
    id: string
    kind: string
    person_id: string
    family_id: string | null
    isNew: boolean
  }>`
    insert into oversight.alert (id, county, kind, person_id, family_id, relation, day, count, first_at, last_at, found_at)
    select gen_random_uuid(), ${county}, f.kind, f.person_id, f.family_id, f.relation,
      (f.last_at at time zone 'Europe/Helsinki')::date, f.count, f.first_at, f.last_at, ${now}
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as f(kind text, person_id uuid, family_id uuid, relation text,
      count integer, first_at timestamptz, last_at timestamptz)
    on conflict (county, kind, person_id, coalesce(family_id, ${sql.lit(nobody)}::uuid), day) do update
      set count = case when oversight.alert.kind in ('bulk', 'no-relation') then greatest(oversight.alert.count, excluded.count)
        else oversight.alert.count + excluded.count end, last_at = excluded.last_at
    returning id, kind, person_id, family_id, xmax = 0 as "isNew"`.execute(tx)
  return rows
}

export type Officer = { readonly id: string; readonly email: string; readonly language: Language }

export async function officersOf(tx: Tx, county: string): Promise<readonly Officer[]> {
  const { rows } = await sql<Officer>`
    select distinct p.id, p.email, p.language from published.role_now r join published.person p on p.id = r.person_id
    where r.role = 'privacy-officer' and r.scope_kind = 'county' and r.scope_id = ${county} and p.active order by p.id`.execute(
    tx,
  )
  return rows
}

/** Lets the next round take the key while this one still runs; run twice, it finds the next one waiting already. */
export async function letGoOfKey(tx: Tx, job: string): Promise<void> {
  await sql`update platform.job set key = null where id = ${job}`.execute(tx)
}

/** Rounds of the watch leave a finished job each; they say nothing, so they go within the hour. */
export async function removeRounds(tx: Tx, before: Date): Promise<void> {
  await sql`delete from platform.job where name = 'watch-reading' and done_at < ${before}`.execute(tx)
}

export type AlertRow = {
  readonly id: string
  readonly county: string
  readonly kind: AlertKind
  readonly person_id: string
  readonly person: string
  readonly title: Text3
  readonly unit: Text3 | null
  readonly family_id: string | null
  readonly relation: string | null
  readonly count: number
  readonly first_at: Date
  readonly last_at: Date
  readonly found_at: Date
  readonly handled_at: Date | null
  readonly handled_by: string | null
  readonly verdict: Verdict | null
  readonly words_sealed: Uint8Array | null
}

const columns = sql`x.id, x.county, x.kind, x.person_id, p.name as person, p.title,
  (select u.name from published.unit_member m join published.unit u on u.id = m.unit_id where m.person_id = x.person_id
    order by m.unit_id limit 1) as unit,
  x.family_id, x.relation, x.count, x.first_at, x.last_at, x.found_at, x.handled_at, h.name as handled_by, x.verdict, x.words_sealed`
const from = sql`from oversight.alert x join published.person p on p.id = x.person_id
  left join published.person h on h.id = x.handled_by`

export async function alertsOf(tx: Tx, county: string, limit: number): Promise<readonly AlertRow[]> {
  const { rows } = await sql<AlertRow>`
    select ${columns} ${from} where x.county = ${county}
    order by x.handled_at is not null, x.last_at desc, x.id limit ${limit}`.execute(tx)
  return rows
}

export async function alert(tx: Tx, id: string): Promise<AlertRow | undefined> {
  const { rows } = await sql<AlertRow>`select ${columns} ${from} where x.id = ${id}`.execute(tx)
  return rows[0]
}

export async function openAlerts(tx: Tx, county: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from oversight.alert where county = ${county} and handled_at is null`.execute(tx)
  return rows[0]?.count ?? 0
}

export async function setHandled(
  tx: Tx,
  id: string,
  { now, by, verdict, words }: { now: Date; by: string; verdict: string; words: Uint8Array },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update oversight.alert set handled_at = ${now}, handled_by = ${by}, verdict = ${verdict}, words_sealed = ${words}
    where id = ${id} and handled_at is null returning id`.execute(tx)
  return rows.length > 0
}
