import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { figuresAccess } from './access.ts'

export type Window = { readonly key: string; readonly from: Date; readonly until: Date }

/** By what a county's figures are split: by the door that received, or by the area where the family lives. */
export const splits = ['door', 'area'] as const
export type SplitBy = (typeof splits)[number]

/** Counts of one part in one period, of a county in a period (`part` null), or of what waits now (`period` null). */
export type FactRow = {
  readonly county: string
  readonly period: string | null
  /** A door's key, or an area's id; what lies in no area is '-'. */
  readonly part: string | null
  readonly requests: number
  readonly kept: number
  readonly open: number
  /** Promises whose due moment has not come, kept already or not. */
  readonly notDue: number
  readonly handOvers: number
  readonly contacts: number
  readonly median: number | null
}

/**
 * Everything the figures are made of, in one statement over facts without persons. Promises that the family released
 * are left out. What waits now is a promise not kept yet on a request still open.
 */
export async function facts(
  tx: Tx,
  of: {
    counties: readonly string[]
    windows: readonly Window[]
    by: SplitBy
    now: Date
    waiting: boolean
  },
): Promise<readonly FactRow[]> {
  const part = of.by === 'door' ? sql`f.door` : sql`coalesce(f.area_id::text, '-')`
  const windows = JSON.stringify(of.windows.map(({ key, from, until }) => ({ key, from, until })))
  const waiting = sql`
    union all
    select county, null, part, count(*), 0, 0, 0, 0, 0, null
    from (select f.county, ${part} as part from published.help_request_fact f
      where f.county = any (${of.counties}) and f.void_at is null and f.kept_at is null and not f.closed) w
    group by grouping sets ((county, part), (county))`
  const { rows } = await sql<FactRow>`
    with counted as (
      select f.county, p.key as period, ${part} as part, f.hand_overs, f.minutes_to_contact as minutes,
        coalesce(f.kept_at <= f.due_at, false) as kept, f.kept_at is null and f.due_at >= ${of.now} as open,
        f.due_at >= ${of.now} as not_due
      from published.help_request_fact f
      join jsonb_to_recordset(${windows}::jsonb) as p(key text, "from" timestamptz, until timestamptz)
        on f.made_at >= p."from" and f.made_at < p.until
      where f.county = any (${of.counties}) and f.void_at is null)
    select county, period, part, count(*) as requests, count(*) filter (where kept) as kept, count(*) filter (where open) as open,
      count(*) filter (where not_due) as "notDue", sum(hand_overs) as "handOvers", count(minutes) as contacts,
      percentile_cont(0.5) within group (order by minutes) as median
    from counted group by grouping sets ((county, period, part), (county, period))
    ${of.waiting ? waiting : sql``}`.execute(tx)
  return rows
}

/** The counties that use this deployment. */
export async function countiesInUse(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ code: string }>`
    select code from published.county where cardinality(languages) > 0 order by code`.execute(tx)
  return rows.map(({ code }) => code)
}

/** The counties whose figures the asker may read. */
export async function countiesLed(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from ${figuresAccess.read.policy.table} where ${figuresAccess.read.allowed} order by c.id`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

export type AreaRow = { readonly id: string; readonly name: Localized }

/** The areas of a county, by name. */
export async function areasOf(tx: Tx, county: string): Promise<readonly AreaRow[]> {
  const { rows } = await sql<AreaRow>`
    select id, name from published.area where county = ${county} order by name->>'fi', id`.execute(tx)
  return rows
}

/** The municipalities of an area, by name. */
export async function municipalitiesOf(tx: Tx, area: string): Promise<readonly string[]> {
  const { rows } = await sql<{ code: string }>`
    select code from published.municipality where area_id = ${area} order by name->>'fi', code`.execute(tx)
  return rows.map(({ code }) => code)
}

export type WaitRow = Pick<
  FactRow,
  'part' | 'requests' | 'kept' | 'open' | 'handOvers' | 'contacts' | 'median'
> & { readonly period: string }

/**
 * How many asked in an area and how long they waited, by municipality and together (`part` null). Whoever still waits has
 * waited until now. What is left of removed requests counts with the area and names no municipality.
 */
export async function waits(
  tx: Tx,
  of: { county: string; area: string; windows: readonly Window[]; now: Date },
): Promise<readonly WaitRow[]> {
  const windows = JSON.stringify(of.windows.map(({ key, from, until }) => ({ key, from, until })))
  const { rows } = await sql<WaitRow>`
    with counted as (
      select p.key as period, coalesce(f.municipality, '-') as part, case when f.minutes_to_contact is not null then f.minutes_to_contact
          when not f.closed then extract(epoch from ${of.now}::timestamptz - f.made_at) / 60 end as minutes
      from published.help_request_fact f
      join jsonb_to_recordset(${windows}::jsonb) as p(key text, "from" timestamptz, until timestamptz)
        on f.made_at >= p."from" and f.made_at < p.until
      where f.county = ${of.county} and f.area_id = ${of.area} and f.void_at is null)
    select period, part, count(*) as requests, count(*) as kept, 0 as open, 0 as "handOvers", count(minutes) as contacts,
      percentile_cont(0.5) within group (order by minutes) as median
    from counted group by grouping sets ((period, part), (period))`.execute(tx)
  return rows
}
