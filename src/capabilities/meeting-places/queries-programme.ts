import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { activityAccess } from './access.ts'
import type { ActivityState } from './domain/words.ts'
import { all, kilometresTo, needsSeries, sieve, within, zone } from './queries-sieve.ts'
import type { MonthAsk, ProgrammeAsk } from './shapes.ts'
import type { MonthRow, ProgrammeDay } from './view-types.ts'

/** A day as it is read; what a family can do now is worked out of it afterwards. */
export type DayRow = Omit<
  ProgrammeDay,
  'entryNow' | 'signUpOpensAt' | 'signUpClosesAt' | 'seats' | 'care' | 'coffee' | 'km'
> & {
  readonly seatsOf: number | null
  readonly careOf: number | null
  readonly coffeeOf: number | null
  readonly seatsTaken: number
  readonly careTaken: number
  readonly coffeeTaken: number
  readonly waiting: number
  readonly waitingLimit: number | null
  readonly opensDaysBefore: number | null
  readonly closesHoursBefore: number
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate | null
  readonly rule: string | null
  readonly opens: string
  readonly km: number | null
}

const counted = (name: string): RawBuilder<number> =>
  sql<number>`case a.sign_up_for when 'series' then a.${sql.ref(name)} else o.${sql.ref(name)} end`
const elsewhere = sql<boolean>`(o.place_id is distinct from a.place_id)`
const lon = sql<number | null>`case when ${elsewhere} then p.lon else coalesce(a.lon, p.lon) end`
const lat = sql<number | null>`case when ${elsewhere} then p.lat else coalesce(a.lat, p.lat) end`

const dayColumns = sql`o.id, o.activity_id as "activityId", o.day::text as day,
  (o.starts_at at time zone ${zone})::date::text as date, o.starts_at as "startsAt", o.ends_at as "endsAt", o.state, o.own,
  o.published, greatest(o.sequence, a.sequence) as sequence, a.kind, a.form, coalesce(o.title, a.title) as title, a.summary, o.note,
  o.cancel_reason as "cancelReason", s.theme, o.county, o.area_id as "areaId", o.municipality,
  case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name, 'kind', p.kind) end as place,
  case when p.id is not null and (a.address = '{}' or ${elsewhere}) then p.address else a.address end as address,
  ${lon} as lon, ${lat} as lat, (a.remote_link is not null or coalesce(p.kind, '') = 'remote') as remote,
  case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end as room,
  jsonb_build_object('id', h.id, 'name', h.name, 'sector', h.sector) as host,
  a.age_from as "ageFrom", a.age_to as "ageTo", a.audiences, a.languages, a.free, a.cost_words as "costWords", a.food, a.entry,
  a.sign_up_for as "signUpFor", a.seats as "seatsOf", a.care_places as "careOf", a.coffee as "coffeeOf",
  ${counted('seats_taken')} as "seatsTaken", ${counted('care_taken')} as "careTaken",
  ${counted('coffee_taken')} as "coffeeTaken", ${counted('waiting')} as waiting, a.waiting_limit as "waitingLimit",
  a.opens_days_before as "opensDaysBefore", a.closes_hours_before as "closesHoursBefore", a.first_day::text as "firstDay",
  a.last_day::text as "lastDay", a.rule, a.opens`

const series = sql`join meeting_places.activity a on a.id = o.activity_id left join meeting_places.place p on p.id = o.place_id`

/** Whoever has the turn holds it, unless somebody else was named for the day. */
const beside = sql`left join meeting_places.turn t on t.activity_id = o.activity_id and t.day = o.day
  join published.organisation h on h.id = coalesce(o.organisation_id, t.organisation_id, a.organisation_id)
  left join meeting_places.session s on s.id = o.session_id
  left join appointments.calendar r on r.id = coalesce(o.room_id, a.room_id)`

/** Where a page ended: the moment as text, so that nothing of it is lost on the way. */
export type Cursor = { readonly at: string; readonly id: string }

const starting = (from: Date, to: Date): RawBuilder<boolean> =>
  sql<boolean>`o.starts_at >= ${from} and o.starts_at < ${to}`

const afterCursor = (cursor: Cursor | null): RawBuilder<boolean> =>
  cursor === null
    ? sql<boolean>`true`
    : sql<boolean>`(o.starts_at, o.id) > (${cursor.at}::timestamptz, ${cursor.id}::uuid)`

/** The days of the programme in their order: first the ids of a page from the index, then what belongs to them. */
export async function programmeRows(
  tx: Tx,
  asked: ProgrammeAsk,
  cursor: Cursor | null,
): Promise<readonly (DayRow & { readonly total: number | null })[]> {
  const span = within(asked.from, asked.to)
  const found = sql`meeting_places.occurrence o ${needsSeries(asked) ? series : sql``}`
  const where = all([starting(span.from, span.to), sieve(asked)])
  const total = asked.count
    ? sql`(select count(*)::integer from ${found} where ${where})`
    : sql`null::integer`
  const { rows } = await sql<DayRow & { total: number | null }>`
    with page as (
      select o.id from ${found} where ${where} and ${afterCursor(cursor)}
      order by o.starts_at, o.id limit ${asked.limit + 1}),
    total as (select ${total} as total)
    select ${dayColumns}, null as km, total.total from page join meeting_places.occurrence o on o.id = page.id ${series} ${beside}
    cross join total order by o.starts_at, o.id`.execute(tx)
  return rows
}

/** The same, nearest first. */
export async function nearRows(
  tx: Tx,
  asked: ProgrammeAsk & { readonly near: { readonly lon: number; readonly lat: number } },
  offset: number,
): Promise<readonly (DayRow & { readonly total: number | null })[]> {
  const span = within(asked.from, asked.to)
  const km = kilometresTo(asked.near, sql`coalesce(${lon}, m.lon)`, sql`coalesce(${lat}, m.lat)`)
  const { rows } = await sql<DayRow & { total: number | null }>`
    select * from (
      select ${dayColumns}, ${km} as km, count(*) over ()::integer as total
      from meeting_places.occurrence o ${series} ${beside} left join directory.municipality m on m.code = o.municipality
      where ${all([starting(span.from, span.to), sieve(asked)])} and ${km} <= ${asked.withinKm}) d
    order by km, "startsAt", id offset ${offset} limit ${asked.limit + 1}`.execute(tx)
  return rows
}

export type MonthFact = {
  readonly date: PlainDate
  readonly count: number
  readonly cancelled: number
} & (MonthRow | { readonly id: null })

/** How many a day has, counted from the index, and the first of each day: one statement. */
export async function monthRows(tx: Tx, asked: MonthAsk): Promise<readonly MonthFact[]> {
  const span = within(asked.from, asked.to)
  const found = sql`meeting_places.occurrence o ${needsSeries(asked) ? series : sql``}`
  const where = sieve(asked)
  const { rows } = await sql<MonthFact>`
    with counts as (
      select (o.starts_at at time zone ${zone})::date as date, count(*) filter (where o.state <> 'cancelled')::integer as count,
        count(*) filter (where o.state = 'cancelled')::integer as cancelled
      from ${found} where ${starting(span.from, span.to)} and ${where} group by 1)
    select c.date::text as date, c.count, c.cancelled, d.*
    from counts c left join lateral (
      select o.id, o.activity_id as "activityId", o.day::text as day, o.starts_at as "startsAt", o.ends_at as "endsAt", o.state,
        a.kind, a.form, coalesce(o.title, a.title) as title, p.name as "placeName", o.municipality,
        coalesce(a.entry = 'sign-up' and a.seats <= ${counted('seats_taken')}, false) as full
      from (
        select o.* from ${found} where o.starts_at >= c.date::timestamp at time zone ${zone}
          and o.starts_at < (c.date + 1)::timestamp at time zone ${zone} and ${where}
        order by o.starts_at, o.id limit ${asked.perDay}) o ${series}) d on true
    order by c.date, d."startsAt", d.id`.execute(tx)
  return rows
}

/** The coming days of a series, and the day that was asked for also when it is past. */
export async function daysOfActivity(
  tx: Tx,
  activity: string,
  asked: { readonly now: Date; readonly day: PlainDate | null; readonly limit: number },
): Promise<readonly (DayRow & { readonly coming: boolean })[]> {
  const { rows } = await sql<DayRow & { coming: boolean }>`
    with coming as (
      select o.id from meeting_places.occurrence o
      where o.activity_id = ${activity} and o.published and o.ends_at > ${asked.now}
      order by o.starts_at, o.id limit ${asked.limit})
    select ${dayColumns}, null as km, o.id in (select id from coming) as coming
    from meeting_places.occurrence o ${series} ${beside}
    where o.activity_id = ${activity} and o.published and (o.id in (select id from coming) or o.day = ${asked.day}::date)
    order by o.starts_at, o.id`.execute(tx)
  return rows
}

/** Every day of a series between two moments, for those who keep it. */
export async function keptDays(
  tx: Tx,
  activity: string,
  span: { readonly from: Date; readonly to: Date },
): Promise<readonly DayRow[]> {
  const { rows } = await sql<DayRow>`
    select ${dayColumns}, null as km from meeting_places.occurrence o ${series} ${beside}
    where o.activity_id = ${activity} and ${starting(span.from, span.to)} order by o.starts_at, o.id`.execute(
    tx,
  )
  return rows
}

/** One day, for those who keep it. */
export async function keptDay(
  tx: Tx,
  id: string,
): Promise<(DayRow & { readonly version: number }) | undefined> {
  const { rows } = await sql<DayRow & { version: number }>`
    select ${dayColumns}, null as km, o.version from meeting_places.occurrence o ${series} ${beside} where o.id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

// --- The joint calendar ------------------------------------------------------------------------------------------

export type JointAsk = {
  readonly county: string | null
  readonly area: string | null
  readonly municipality: string | null
  readonly place: string | null
  readonly organisation: string | null
  readonly from: PlainDate
  readonly to: PlainDate
  readonly drafts: boolean
  readonly limit: number
}
export type JointRow = DayRow & {
  readonly activityState: ActivityState
  readonly mayKeep: boolean
  readonly clashRoom: boolean
  readonly clashLeader: boolean
  readonly clashAudience: boolean
  readonly clashPlace: boolean
  readonly clashBreak: boolean
}

/** Two activities that want the same children: an audience in common, or ages that meet. */
export const sameAudience = (
  one: { audiences: RawBuilder<unknown>; from: RawBuilder<unknown>; to: RawBuilder<unknown> },
  two: { audiences: RawBuilder<unknown>; from: RawBuilder<unknown>; to: RawBuilder<unknown> },
): RawBuilder<boolean> => sql<boolean>`(${one.audiences} && ${two.audiences}
  or (${one.from} is not null or ${one.to} is not null) and (${two.from} is not null or ${two.to} is not null)
    and coalesce(${one.from}, 0) <= coalesce(${two.to}, 1200) and coalesce(${two.from}, 0) <= coalesce(${one.to}, 1200))`

/** The days of everybody who holds something in an area, drafts too, each with what it collides with. @source R124 */
export async function jointRows(
  tx: Tx,
  asked: JointAsk,
  cursor: Cursor | null,
): Promise<readonly JointRow[]> {
  const span = within(asked.from, asked.to)
  const conditions = [
    starting(span.from, span.to),
    activityAccess.read.allowed,
    sql<boolean>`a.state <> 'ended' or o.published`,
    asked.drafts ? sql<boolean>`true` : sql<boolean>`o.published`,
    ...(asked.county === null ? [] : [sql<boolean>`o.county = ${asked.county}`]),
    ...(asked.area === null ? [] : [sql<boolean>`o.area_id = ${asked.area}`]),
    ...(asked.municipality === null ? [] : [sql<boolean>`o.municipality = ${asked.municipality}`]),
    ...(asked.place === null ? [] : [sql<boolean>`o.place_id = ${asked.place}`]),
    ...(asked.organisation === null
      ? []
      : [
          sql<boolean>`(a.organisation_id = ${asked.organisation} or exists (select from meeting_places.organiser x
          where x.activity_id = a.id and x.organisation_id = ${asked.organisation}))`,
        ]),
  ].map((each) => sql<boolean>`(${each})`)
  const held = sql<boolean>`o.state <> 'cancelled'`
  const { rows } = await sql<JointRow>`
    with page as (
      select o.id from meeting_places.occurrence o ${series} where ${all(conditions)} and ${afterCursor(cursor)}
      order by o.starts_at, o.id limit ${asked.limit + 1})
    select ${dayColumns}, null as km, a.state as "activityState", ${activityAccess.keep.allowed} as "mayKeep",
      ${held} and coalesce(x.room, false) as "clashRoom", ${held} and coalesce(x.leader, false) as "clashLeader",
      ${held} and coalesce(x.audience, false) as "clashAudience", ${held} and coalesce(x.place, false) as "clashPlace",
      ${held} and a.keeps_breaks and exists (select from meeting_places.break b where b.county = o.county
        and (o.starts_at at time zone ${zone})::date between b.first_day and b.last_day
        and (b.place_id is null or b.place_id = o.place_id)
        and (b.organisation_id is null or b.organisation_id = a.organisation_id)) as "clashBreak"
    from page join meeting_places.occurrence o on o.id = page.id ${series} ${beside}
    left join lateral (
      select bool_or(coalesce(o2.room_id, a2.room_id) = coalesce(o.room_id, a.room_id) and not (a.shares_room and a2.shares_room)) as room,
        bool_or(exists (select from meeting_places.leader l join meeting_places.leader l2 on l2.person_id = l.person_id
          where l.activity_id = a.id and l2.activity_id = a2.id)) as leader,
        bool_or(o2.municipality = o.municipality and ${sameAudience(
          { audiences: sql`a.audiences`, from: sql`a.age_from`, to: sql`a.age_to` },
          { audiences: sql`a2.audiences`, from: sql`a2.age_from`, to: sql`a2.age_to` },
        )}) as audience,
        bool_or(o2.place_id = o.place_id and p.kind = 'place'
          and (coalesce(o2.room_id, a2.room_id) is null or coalesce(o.room_id, a.room_id) is null)) as place
      from meeting_places.occurrence o2 join meeting_places.activity a2 on a2.id = o2.activity_id
      where o2.county = o.county and o2.activity_id <> o.activity_id and o2.state <> 'cancelled' and a2.state <> 'ended'
        and o2.starts_at < o.ends_at and o2.starts_at > o.starts_at - interval '1 day' and o2.ends_at > o.starts_at) x on true
    order by o.starts_at, o.id`.execute(tx)
  return rows
}
