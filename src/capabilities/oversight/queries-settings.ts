import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Text3 } from '#platform/text.ts'
import type { HoldGround } from './domain/acts.ts'
import type { AdviserKind } from './queries-who-looked.ts'

export async function saveSetting(
  tx: Tx,
  { county, names, now, by }: { county: string; names: boolean; now: Date; by: string },
): Promise<void> {
  await sql`insert into oversight.county_setting (county, names_staff, changed_at, changed_by) values (${county}, ${names}, ${now}, ${by})
    on conflict (county) do update set names_staff = excluded.names_staff, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by`.execute(tx)
}

export async function saveAdviser(
  tx: Tx,
  county: string,
  one: { kind: AdviserKind; name: Text3; phone: string | null; email: string | null; hours: Text3 | null },
): Promise<void> {
  await sql`insert into oversight.adviser (county, kind, name, phone, email, hours)
    values (${county}, ${one.kind}, ${JSON.stringify(one.name)}::jsonb, ${one.phone}, ${one.email},
      ${one.hours === null ? null : JSON.stringify(one.hours)}::jsonb)
    on conflict (county, kind) do update set name = excluded.name, phone = excluded.phone, email = excluded.email,
      hours = excluded.hours`.execute(tx)
}

/** @returns false where a hold with this id is there already. */
export async function insertHold(
  tx: Tx,
  hold: {
    id: string
    county: string
    member: string
    ground: string
    reasons: Uint8Array
    until: string
    by: string
    now: Date
  },
): Promise<boolean> {
  const { rows } = await sql<{
    id: string
  }>`insert into oversight.log_hold (id, county, member_id, ground, reasons_sealed, until, set_by, set_at)
    values (${hold.id}, ${hold.county}, ${hold.member}, ${hold.ground}, ${hold.reasons}, ${hold.until}, ${hold.by}, ${hold.now})
    on conflict (id) do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function memberIn(tx: Tx, member: string, county: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from published.family_person where id = ${member} and county = ${county}) as found`.execute(
    tx,
  )
  return rows[0]?.found === true
}

export type HoldRow = {
  readonly id: string
  readonly member_id: string
  readonly ground: HoldGround
  readonly reasons_sealed: Uint8Array
  readonly until: string
  readonly set_by: string
  readonly set_at: Date
}

export async function holdsIn(tx: Tx, county: string): Promise<readonly HoldRow[]> {
  const { rows } = await sql<HoldRow>`
    select h.id, h.member_id, h.ground, h.reasons_sealed, h.until, p.name as set_by, h.set_at
    from oversight.log_hold h join published.person p on p.id = h.set_by
    where h.county = ${county} and h.ended_at is null and h.until >= platform.today() order by h.until, h.id limit 100`.execute(
    tx,
  )
  return rows
}

export async function endHold(tx: Tx, id: string, county: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update oversight.log_hold set ended_at = ${now} where id = ${id} and county = ${county} and ended_at is null returning id`.execute(
    tx,
  )
  return rows.length > 0
}

export type DeletionRow = {
  readonly id: string
  readonly what: string
  readonly subject: string
  readonly rule: string
  readonly kept_until: string
  readonly deleted_at: Date
  readonly counts: Readonly<Record<string, number>>
  readonly hash: string
}

export async function deletionsIn(tx: Tx, county: string, limit: number): Promise<readonly DeletionRow[]> {
  const { rows } = await sql<DeletionRow>`
    select id, what, subject, rule, kept_until, deleted_at, counts, encode(hash, 'hex') as hash from oversight.deletion
    where county = ${county} order by deleted_at desc, id limit ${limit}`.execute(tx)
  return rows
}

/** What has passed its time of oversight's own rows. */
export async function removeOld(
  tx: Tx,
  before: Date,
): Promise<{ alerts: number; requests: number; holds: number }> {
  const { rows } = await sql<{ alerts: number; requests: number; holds: number }>`
    with alerts as (delete from oversight.alert where handled_at < ${before} returning 1),
      requests as (delete from oversight.data_request where closed_at < ${before} returning 1),
      holds as (delete from oversight.log_hold where coalesce(ended_at, until + time '23:59' at time zone 'Europe/Helsinki') < ${before}
        returning 1)
    select (select count(*) from alerts)::integer as alerts, (select count(*) from requests)::integer as requests,
      (select count(*) from holds)::integer as holds`.execute(tx)
  return rows[0] ?? { alerts: 0, requests: 0, holds: 0 }
}
