import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Candidate } from './domain/duplicates.ts'

/** Every published listing of a county with what tells it from others. */
export async function duplicateCandidates(tx: Tx, county: string): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    select s.id, s.county, s.type, s.variant, s.organisation_id as organisation, o.name as "organisationName",
      coalesce(s.name, t.name) as name, s.phone, s.web,
      coalesce((select array_agg(m.municipality order by m.municipality) from directory.service_municipality m
        where m.service_id = s.id), '{}') as municipalities,
      coalesce((select jsonb_agg(jsonb_build_object('site', i.id, 'municipality', i.municipality, 'name', i.name,
          'address', i.address) order by i.key)
        from directory.service_place p join directory.site i on i.id = p.site_id where p.service_id = s.id), '[]') as places
    from directory.service s
    join directory.service_type t on t.key = s.type and t.variant = s.variant
    join published.organisation o on o.id = s.organisation_id
    where s.county = ${county} and s.state = 'published' order by s.id`.execute(tx)
  return rows
}

/** Names of kinds, municipalities and localities: words that every other listing has in its name too. */
export async function commonNames(tx: Tx, county: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct n.value as name from (
      select name from directory.service_type
      union all select name from directory.municipality where county = ${county}
      union all select l.name from directory.locality l join directory.municipality m on m.code = l.municipality
        where m.county = ${county}) every_name, jsonb_each_text(every_name.name) n`.execute(tx)
  return rows.map(({ name }) => name)
}

/** Pairs that somebody has told apart. */
export async function pairsApart(tx: Tx, county: string): Promise<readonly { one: string; other: string }[]> {
  const { rows } = await sql<{ one: string; other: string }>`
    select n.one, n.other from directory.not_duplicate n join directory.service s on s.id = n.one
    where s.county = ${county}`.execute(tx)
  return rows
}

export async function putApart(
  tx: Tx,
  pair: { readonly one: string; readonly other: string; readonly by: string; readonly now: Date },
): Promise<void> {
  const [first, second] = pair.one < pair.other ? [pair.one, pair.other] : [pair.other, pair.one]
  await sql`insert into directory.not_duplicate (one, other, decided_at, decided_by)
    values (${first}, ${second}, ${pair.now}, ${pair.by}) on conflict (one, other) do nothing`.execute(tx)
}

/** Sends readers of one listing to another. What is open about it goes along; what it waits for in other languages ends. */
export async function pointTo(tx: Tx, merged: string, into: string): Promise<void> {
  await sql`update directory.service set merged_into = ${into}, unconfirmed_since = null where id = ${merged}`.execute(
    tx,
  )
  await sql`update directory.correction set service_id = ${into} where service_id = ${merged} and state = 'open'`.execute(
    tx,
  )
  await sql`delete from directory.translation_task where service_id = ${merged} and done_at is null`.execute(
    tx,
  )
}

/** Listings that others were merged into last, for going back. */
export async function mergesOf(tx: Tx, county: string, most: number): Promise<readonly MergeRow[]> {
  const { rows } = await sql<MergeRow>`
    select s.id, s.merged_into as into, coalesce(s.name, t.name) as name, o.name as organisation,
      coalesce(k.name, kt.name) as "intoName", v.changed_at as at, p.name as by
    from directory.service s
    join directory.service_type t on t.key = s.type and t.variant = s.variant
    join published.organisation o on o.id = s.organisation_id
    join directory.service k on k.id = s.merged_into
    join directory.service_type kt on kt.key = k.type and kt.variant = k.variant
    join directory.listing_version v on v.service_id = s.id and v.number = s.version
    left join published.person p on p.id = v.changed_by
    where s.county = ${county} and s.state = 'merged' order by v.changed_at desc limit ${most}`.execute(tx)
  return rows
}

export type MergeRow = {
  readonly id: string
  readonly into: string
  readonly name: Candidate['name']
  readonly organisation: Candidate['name']
  readonly intoName: Candidate['name']
  readonly at: Date
  readonly by: string | null
}

/** The number of the version that a merge of that moment made of a listing. */
export async function versionOfMerge(tx: Tx, id: string, at: Date): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    select number from directory.listing_version
    where service_id = ${id} and way = 'merge' and changed_at = ${at}`.execute(tx)
  return rows[0]?.number
}
