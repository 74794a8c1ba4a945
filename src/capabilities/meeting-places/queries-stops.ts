import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { activityAccess } from './access.ts'
import type { OccurrenceState } from './domain/words.ts'

export type StopRow = {
  readonly id: string
  readonly title: Localized
  readonly address: Localized
  readonly municipality: string | null
  readonly lon: number | null
  readonly lat: number | null
  readonly rule: string | null
  readonly opens: string
  readonly closes: string
  readonly days: readonly {
    readonly id: string
    readonly starts_at: string
    readonly ends_at: string
    readonly state: OccurrenceState
  }[]
}

/** The stops of a car that are published, each with its coming days. */
export async function stopsOf(tx: Tx, place: string, from: Date, most: number): Promise<readonly StopRow[]> {
  const { rows } = await sql<StopRow>`
    select * from (
      select a.id, a.title, a.address, a.municipality, a.lon, a.lat, a.rule, a.opens, a.closes,
        (select coalesce(jsonb_agg(to_jsonb(d) order by d.starts_at), '[]') from (
          select o.id, o.starts_at, o.ends_at, o.state from meeting_places.occurrence o
          where o.activity_id = a.id and o.published and o.ends_at > ${from} order by o.starts_at limit ${most}) d) as days
      from meeting_places.activity a join meeting_places.place p on p.id = a.place_id
      where a.place_id = ${place} and a.kind = 'stop' and a.state = 'published' and p.state = 'published'
        and p.kind = 'mobile') s
    order by s.days -> 0 ->> 'starts_at' nulls last, s.opens, s.id limit 120`.execute(tx)
  return rows
}

export type RouteRow = { readonly decide_on: string | null; readonly decision_words: Localized }

export async function routeById(tx: Tx, place: string): Promise<RouteRow | undefined> {
  const { rows } = await sql<RouteRow>`
    select decide_on::text as decide_on, decision_words from meeting_places.place
    where id = ${place} and kind = 'mobile' and state = 'published'`.execute(tx)
  return rows[0]
}

/** The organisation of a unit and the languages of its county. */
export async function organisationOf(
  tx: Tx,
  unit: string,
): Promise<{ readonly id: string; readonly languages: readonly string[] } | undefined> {
  const { rows } = await sql<{ id: string; languages: readonly string[] }>`
    select u.organisation_id as id, c.languages from published.unit u join published.county c on c.code = u.county
    where u.id = ${unit}`.execute(tx)
  return rows[0]
}

/** The activity that is the day of a place of outreach and still goes on. */
export async function activityOfOutreach(tx: Tx, outreach: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select a.id from meeting_places.activity a where a.outreach_id = ${outreach} and a.state <> 'ended'
      and ${activityAccess.read.allowed} order by a.state = 'draft', a.created_at, a.id limit 1`.execute(tx)
  return rows[0]?.id ?? null
}
