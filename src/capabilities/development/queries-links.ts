import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { linkableAccess } from './access-links.ts'
import type { LinkEnd, LinkKind } from './domain/links.ts'

export type Linkable = {
  readonly kind: LinkKind
  readonly id: string
  readonly county: string | null
  readonly name: Localized
  /** What tells it from its like: the state of a trial, the task of a cell, the kind of a board's row, a metric's number. */
  readonly detail: string
  readonly mayLink: boolean
}

const columns = sql`l.kind, l.key as id, l.county, l.name, l.detail, coalesce(${linkableAccess.link.allowed}, false) as "mayLink"`

export async function linkableByEnd(tx: Tx, end: LinkEnd): Promise<Linkable | undefined> {
  const { rows } = await sql<Linkable>`select ${columns} from ${linkableAccess.read.policy.table}
    where l.kind = ${end.kind} and l.key = ${end.id} and ${linkableAccess.read.allowed}`.execute(tx)
  return rows[0]
}

export type Link = {
  /** Of the link itself. */
  readonly id: string
  /** Whether the asked thing leads to the other one, or the other way round. */
  readonly way: 'to' | 'from'
  readonly other: Linkable
}

/** So many links of one thing are shown at most. */
export const mostLinks = 200

export async function linksOf(tx: Tx, end: LinkEnd): Promise<readonly Link[]> {
  const { rows } = await sql<Linkable & { link: string; way: 'to' | 'from' }>`
    with ends as (
      select k.id as link, 'to' as way, k.to_kind as kind, k.to_key as key, k.made_at from development.link k
      where k.from_kind = ${end.kind} and k.from_id::text = ${end.id}
      union all
      select k.id, 'from', k.from_kind, k.from_id::text, k.made_at from development.link k
      where k.to_kind = ${end.kind} and k.to_key = ${end.id})
    select e.link, e.way, ${columns} from ends e
    join ${linkableAccess.read.policy.table} on l.kind = e.kind and l.key = e.key
    where ${linkableAccess.read.allowed} order by e.way desc, l.kind, e.made_at, e.link limit ${mostLinks}`.execute(
    tx,
  )
  return rows.map(({ link, way, ...other }) => ({ id: link, way, other }))
}

/** What may be chosen at the other end: of one kind in one county, the newest first, those with the words in their name. */
export async function linkables(
  tx: Tx,
  of: {
    readonly kind: LinkKind
    readonly county: string | null
    readonly words: string
    readonly limit: number
  },
): Promise<readonly Linkable[]> {
  const { rows } = await sql<Linkable>`select ${columns} from ${linkableAccess.read.policy.table}
    where l.kind = ${of.kind} and ${linkableAccess.read.allowed}
      and (l.county is null or ${of.county}::text is null or l.county = ${of.county})
      and (${of.words} = '' or strpos(lower(l.name::text), lower(${of.words})) > 0)
    order by case when l.kind = 'metric' then lpad(l.detail, 3, '0') end, l.changed_at desc nulls last, l.key
    limit ${of.limit}`.execute(tx)
  return rows
}

export async function linkBetween(tx: Tx, a: LinkEnd, b: LinkEnd): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from development.link
    where (from_kind = ${a.kind} and from_id::text = ${a.id} and to_kind = ${b.kind} and to_key = ${b.id})
      or (from_kind = ${b.kind} and from_id::text = ${b.id} and to_kind = ${a.kind} and to_key = ${a.id})`.execute(
    tx,
  )
  return rows[0]?.id
}

export async function insertLink(
  tx: Tx,
  link: {
    readonly id: string
    readonly county: string
    readonly from: LinkEnd
    readonly to: LinkEnd
    readonly now: Date
    readonly person: string | null
  },
): Promise<void> {
  await sql`insert into development.link (id, county, from_kind, from_id, to_kind, to_key, made_at, made_by)
    values (${link.id}, ${link.county}, ${link.from.kind}, ${link.from.id}, ${link.to.kind}, ${link.to.id}, ${link.now},
      ${link.person}) on conflict do nothing`.execute(tx)
}

export async function linkById(
  tx: Tx,
  id: string,
): Promise<{ readonly county: string; readonly from: LinkEnd; readonly to: LinkEnd } | undefined> {
  const { rows } = await sql<{
    county: string
    fromKind: LinkKind
    fromId: string
    toKind: LinkKind
    toKey: string
  }>`select county, from_kind as "fromKind", from_id as "fromId", to_kind as "toKind", to_key as "toKey"
    from development.link where id = ${id}`.execute(tx)
  const [row] = rows
  if (row === undefined) return undefined
  return {
    county: row.county,
    from: { kind: row.fromKind, id: row.fromId },
    to: { kind: row.toKind, id: row.toKey },
  }
}

export async function deleteLink(tx: Tx, id: string): Promise<void> {
  await sql`delete from development.link where id = ${id}`.execute(tx)
}

export type MetricInUse = {
  readonly key: string
  readonly number: number
  readonly group: 'customer' | 'staff' | 'quality' | 'effect' | 'process'
  readonly name: Localized
  readonly follows: readonly Omit<Linkable, 'mayLink'>[]
}

/** Every metric with what the county follows by it. */
export async function metricsInUse(tx: Tx, county: string): Promise<readonly MetricInUse[]> {
  const { rows } = await sql<MetricInUse>`
    select m.key, m.number, m.metric_group as "group", m.name, coalesce(f.follows, '[]') as follows
    from metrics.metric m
    left join (select k.to_key, jsonb_agg(jsonb_build_object('kind', l.kind, 'id', l.key, 'county', l.county, 'name', l.name,
        'detail', l.detail) order by l.kind, k.made_at) as follows
      from development.link k
      join ${linkableAccess.read.policy.table} on l.kind = k.from_kind and l.key = k.from_id::text
      where k.to_kind = 'metric' and k.county = ${county} and ${linkableAccess.read.allowed}
      group by k.to_key) f on f.to_key = m.key
    order by m.number`.execute(tx)
  return rows
}
