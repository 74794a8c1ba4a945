import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Localized } from '#platform/text.ts'
import type { WaitingPart } from './domain/lines.ts'
import { signUpColumns, type Scope, type SignUpRow } from './queries-sign-ups.ts'
import type {
  ActivityForm,
  ActivityKind,
  ActivityState,
  Food,
  OccurrenceCancelReason,
  OccurrenceState,
  Resource,
  SignUpFor,
} from './domain/words.ts'
import type { MaterialView } from './sign-up-shapes.ts'

export type ViewRow = SignUpRow & {
  readonly kind: ActivityKind
  readonly form: ActivityForm
  readonly activity_state: ActivityState
  readonly title: Localized
  readonly sign_up_for: SignUpFor
  readonly bring_words: Localized
  readonly cost_words: Localized
  readonly parents_words: Localized
  readonly food: Food
  readonly care_places: number | null
  readonly coffee: number | null
  readonly phone: string | null
  readonly email: string | null
  readonly contact_words: Localized
  readonly materials: readonly MaterialView[]
  readonly place_id: string | null
  readonly place_name: Localized | null
  readonly address: Localized
  readonly lon: number | null
  readonly lat: number | null
  readonly remote_link: string | null
  readonly open_ended: boolean
}

const viewColumns = sql`${signUpColumns}, a.kind, a.form, a.state as activity_state, coalesce(o.title, a.title) as title,
  a.sign_up_for, a.bring_words, a.cost_words, a.parents_words, a.food, a.care_places, a.coffee, a.phone, a.email,
  a.contact_words, a.materials, p.id as place_id, p.name as place_name,
  case when a.address <> '{}' then a.address else coalesce(p.address, '{}') end as address,
  coalesce(a.lon, p.lon) as lon, coalesce(a.lat, p.lat) as lat, coalesce(a.remote_link, p.remote_link) as remote_link,
  a.rule is not null and a.last_day is null as open_ended`
const viewFrom = sql`meeting_places.sign_up s join meeting_places.activity a on a.id = s.activity_id
  left join meeting_places.occurrence o on o.id = s.occurrence_id
  left join meeting_places.place p on p.id = coalesce(o.place_id, a.place_id)`

/** What is behind the asker’s code: row-level security shows nothing else to a code. */
export async function signUpsOfCode(tx: Tx, code: Uint8Array): Promise<readonly ViewRow[]> {
  const { rows } = await sql<ViewRow>`select ${viewColumns} from ${viewFrom}
    where s.code_hash = ${code} or s.link_hash = ${code}
    order by s.state = 'cancelled', o.starts_at nulls first, s.created_at, s.id limit 200`.execute(tx)
  return rows
}

export async function signUpView(tx: Tx, id: string): Promise<ViewRow | undefined> {
  const { rows } = await sql<ViewRow>`select ${viewColumns} from ${viewFrom} where s.id = ${id}`.execute(tx)
  return rows[0]
}

export type ViewDayRow = {
  readonly activity_id: string
  readonly id: string
  readonly day: PlainDate
  readonly starts_at: Date
  readonly ends_at: Date
  readonly state: OccurrenceState
  readonly cancel_reason: OccurrenceCancelReason | null
  readonly note: Localized
  readonly sequence: number
  readonly theme: Localized | null
  readonly contents: Localized | null
  readonly for_parents: boolean | null
  readonly materials: readonly MaterialView[] | null
}

/**
 * The days of sign-ups, all in one statement: a day by its own id; of a series the last two that were and the next that come, so
 * that what was given along stays at hand.
 */
export async function daysOf(
  tx: Tx,
  of: { readonly occurrences: readonly string[]; readonly series: readonly string[] },
  now: Date,
): Promise<readonly ViewDayRow[]> {
  const columns = sql`o.activity_id, o.id, o.day::text as day, o.starts_at, o.ends_at, o.state, o.cancel_reason, o.note, o.sequence,
    e.theme, e.contents, e.for_parents, e.materials`
  const { rows } = await sql<ViewDayRow>`
    select * from (
      select ${columns} from meeting_places.occurrence o left join meeting_places.session e on e.id = o.session_id
      where o.id = any(${[...of.occurrences]}::uuid[])
      union all
      select d.* from unnest(${[...of.series]}::uuid[]) as x(id) cross join lateral (
        (select ${columns} from meeting_places.occurrence o left join meeting_places.session e on e.id = o.session_id
          where o.activity_id = x.id and o.ends_at > ${now} order by o.starts_at limit 20)
        union all
        (select ${columns} from meeting_places.occurrence o left join meeting_places.session e on e.id = o.session_id
          where o.activity_id = x.id and o.ends_at <= ${now} order by o.starts_at desc limit 2)) d) found
    order by starts_at, id`.execute(tx)
  return rows
}

/** The lines of several days and series, all in one statement. */
export async function waitingFor(
  tx: Tx,
  rows: readonly Pick<SignUpRow, 'activity_id' | 'occurrence_id'>[],
): Promise<readonly (WaitingPart & { readonly activity: string; readonly occurrence: string | null })[]> {
  if (rows.length === 0) return []
  const scopes = rows.map(({ activity_id: activity, occurrence_id: occurrence }) => ({
    activity,
    occurrence,
  }))
  const { rows: found } = await sql<{
    activity: string
    occurrence: string | null
    sign_up: string
    resource: Resource
    wanted: number
    number: number
    seated: boolean
  }>`
    select x.activity, x.occurrence, w.* from (
      select distinct activity, occurrence
      from jsonb_to_recordset(${JSON.stringify(scopes)}::jsonb) as j(activity uuid, occurrence uuid)) x
    cross join lateral meeting_places.waiting_in(x.activity, x.occurrence) w`.execute(tx)
  return found.map(({ sign_up: signUp, ...part }) => ({ signUp, ...part, number: Number(part.number) }))
}

export type ListHead = {
  readonly id: string
  readonly title: Localized
  readonly county: string
  readonly sign_up_for: SignUpFor
  readonly seats: number | null
  readonly care_places: number | null
  readonly coffee: number | null
  readonly occurrence: string | null
  readonly day: PlainDate | null
  readonly starts_at: Date | null
  readonly ends_at: Date | null
  readonly state: OccurrenceState | null
  readonly seats_taken: number
  readonly care_taken: number
  readonly coffee_taken: number
  readonly waiting: number
}

export async function listHead(tx: Tx, scope: Scope): Promise<ListHead | undefined> {
  const { rows } = await sql<ListHead>`
    select a.id, coalesce(o.title, a.title) as title, a.county, a.sign_up_for, a.seats, a.care_places, a.coffee,
      o.id as occurrence, o.day::text as day, o.starts_at, o.ends_at, o.state,
      coalesce(o.seats_taken, a.seats_taken) as seats_taken, coalesce(o.care_taken, a.care_taken) as care_taken,
      coalesce(o.coffee_taken, a.coffee_taken) as coffee_taken, coalesce(o.waiting, a.waiting) as waiting
    from meeting_places.activity a
    left join meeting_places.occurrence o on o.id = ${scope.occurrence}::uuid and o.activity_id = a.id
    where a.id = ${scope.activity} and (${scope.occurrence}::uuid is null or o.id is not null)`.execute(tx)
  return rows[0]
}

export type ListRow = SignUpRow & {
  readonly booked_by_name: string | null
  readonly attended: readonly string[]
  readonly seat_number: number
}

const stateOrder = sql`array_position(array['confirmed', 'waiting', 'cancelled'], s.state)`

/** Those who come first, then those who wait, each in the order in which they came. */
export async function signedUp(
  tx: Tx,
  scope: Scope,
  page: {
    readonly cancelled: boolean
    readonly after: { readonly state: number; readonly number: number } | null
    readonly limit: number
  },
): Promise<readonly ListRow[]> {
  const { rows } = await sql<ListRow>`
    select ${signUpColumns}, b.name as booked_by_name, n.number as seat_number,
      coalesce((select jsonb_agg(t.occurrence_id) from meeting_places.attended t where t.sign_up_id = s.id), '[]') as attended
    from meeting_places.sign_up s
    join meeting_places.sign_up_part n on n.sign_up_id = s.id and n.resource = 'seat'
    left join published.person b on b.id = s.booked_by
    where s.activity_id = ${scope.activity} and s.occurrence_id is not distinct from ${scope.occurrence}::uuid
      and (${page.cancelled} or s.state <> 'cancelled')
      and (${page.after === null} or (${stateOrder}, n.number) > (${page.after?.state ?? 0}, ${page.after?.number ?? 0}))
    order by ${stateOrder}, n.number limit ${page.limit}`.execute(tx)
  return rows
}

export async function partySums(
  tx: Tx,
  scope: Scope,
): Promise<{ readonly adults: number; readonly children: number }> {
  const { rows } = await sql<{ adults: number; children: number }>`
    select coalesce(sum(adults), 0)::integer as adults, coalesce(sum(children), 0)::integer as children
    from meeting_places.sign_up where activity_id = ${scope.activity}
      and occurrence_id is not distinct from ${scope.occurrence}::uuid and state = 'confirmed'`.execute(tx)
  return rows[0] ?? { adults: 0, children: 0 }
}
