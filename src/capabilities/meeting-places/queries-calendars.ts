import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import type { CalendarOf } from './calendar-wish.ts'
import type { ActivityKind, EntryWay, Food, OccurrenceState } from './domain/words.ts'

/** Days come as one JSON array of their series: one statement for a whole calendar. */
type DayRow = {
  readonly day: string
  readonly starts_at: string
  readonly ends_at: string
  readonly state: OccurrenceState
  readonly own: boolean
  readonly title: Localized | null
  readonly note: Localized
  readonly host: Localized | null
  readonly sequence: number
  readonly changed_at: string
}

export type SeriesRow = {
  readonly id: string
  readonly kind: ActivityKind
  readonly title: Localized
  readonly summary: Localized
  readonly organisation: Localized
  readonly place: Localized | null
  readonly address: Localized
  readonly is_remote: boolean
  readonly free: boolean
  readonly cost_words: Localized
  readonly food: Food
  readonly bring_words: Localized
  readonly entry: EntryWay
  readonly rule: string | null
  readonly first_day: string
  readonly opens: string
  readonly closes: string
  readonly sequence: number
  readonly changed_at: Date
  readonly days: readonly DayRow[]
}

/** What is led by a list stays on the list: to a group of a class only its teacher brings children. */
const forEverybody = sql`a.entry in ('open', 'sign-up')`

function chosen(wish: CalendarOf): RawBuilder<unknown> {
  switch (wish.of) {
    case 'place':
      return sql`o.place_id = ${wish.id} and ${forEverybody}`
    case 'area':
      return sql`o.area_id = ${wish.id} and ${forEverybody}`
    case 'audience':
      return sql`(a.audiences = '{}' or ${wish.key} = any(a.audiences)) and ${forEverybody}
        and ${wish.county === undefined ? sql`true` : sql`o.county = ${wish.county}`}`
    case 'activity':
      return sql`a.id = ${wish.id}`
    case 'occurrence':
      return sql`o.id = ${wish.id}`
    case 'own':
      return sql`(a.id = any(${sql.val([...wish.activities])}::uuid[])
        or (o.place_id = any(${sql.val([...wish.places])}::uuid[]) and ${forEverybody}))`
  }
}

/**
 * The series of a calendar with their days from a day on, soonest first. What is only a draft is not there; what was cancelled
 * stays, so that calendars hear of it.
 */
export async function seriesOf(
  tx: Tx,
  wish: CalendarOf,
  from: PlainDate,
  most: number,
): Promise<readonly SeriesRow[]> {
  const { rows } = await sql<SeriesRow>`
    with chosen as (
      select a.id, min(o.starts_at) as first_at,
        jsonb_agg(jsonb_build_object('day', o.day, 'starts_at', o.starts_at, 'ends_at', o.ends_at, 'state', o.state,
          'own', o.own, 'title', o.title, 'note', o.note, 'host', h.name, 'sequence', o.sequence,
          'changed_at', o.changed_at) order by o.day) as days
      from meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id
      left join published.organisation h on h.id = o.organisation_id and h.id <> a.organisation_id
      where o.published and a.state <> 'draft' and o.starts_at >= ${from}::date and ${chosen(wish)}
      group by a.id order by first_at, a.id limit ${most})
    select a.id, a.kind, a.title, a.summary, g.name as organisation, p.name as place,
      case when a.address = '{}'::jsonb then coalesce(p.address, '{}'::jsonb) else a.address end as address,
      (a.remote_link is not null or p.kind = 'remote') as is_remote,
      a.free, a.cost_words, a.food, a.bring_words, a.entry, a.rule, a.first_day::text as first_day, a.opens, a.closes,
      a.sequence, a.changed_at, c.days
    from chosen c join meeting_places.activity a on a.id = c.id
    join published.organisation g on g.id = a.organisation_id
    left join meeting_places.place p on p.id = a.place_id
    order by c.first_at, a.id`.execute(tx)
  return rows
}

/** The name of whose calendar it is: null where it has none, undefined where there is no such thing for everybody. */
export async function nameOf(tx: Tx, wish: CalendarOf): Promise<Localized | null | undefined> {
  if (wish.of === 'own' || wish.of === 'audience') return null
  const name =
    wish.of === 'place'
      ? sql`select name from meeting_places.place where id = ${wish.id} and state <> 'draft'`
      : wish.of === 'area'
        ? sql`select name from published.area where id = ${wish.id}`
        : wish.of === 'activity'
          ? sql`select title as name from meeting_places.activity where id = ${wish.id} and state <> 'draft'`
          : sql`select a.title as name from meeting_places.occurrence o
              join meeting_places.activity a on a.id = o.activity_id where o.id = ${wish.id} and o.published`
  const { rows } = await sql<{ name: Localized }>`${name}`.execute(tx)
  return rows[0]?.name
}
