import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import type { OccurrenceCancelReason, OccurrenceState } from './domain/words.ts'
import { list } from './queries-sieve.ts'

const json = (value: unknown): ReturnType<typeof sql> => sql`${JSON.stringify(value)}::jsonb`

/** A day of a series under its lock. */
export type DayCore = {
  readonly id: string
  readonly activity_id: string
  readonly day: PlainDate
  readonly starts_at: Date
  readonly ends_at: Date
  readonly state: OccurrenceState
  readonly own: boolean
  readonly published: boolean
  readonly place_id: string | null
  readonly area_id: string | null
  readonly municipality: string | null
  readonly room_id: string | null
  readonly organisation_id: string | null
  readonly title: Localized | null
  readonly note: Localized
  readonly cancel_reason: OccurrenceCancelReason | null
  /** How many have signed up for this day or wait to. */
  readonly signed: number
  /** Somebody has signed up once, and may have cancelled since. */
  readonly remembered: boolean
  readonly version: number
}

const core = sql`o.id, o.activity_id, o.day::text as day, o.starts_at, o.ends_at, o.state, o.own, o.published, o.place_id, o.area_id,
  o.municipality, o.room_id, o.organisation_id, o.title, o.note, o.cancel_reason,
  o.seats_taken + o.care_taken + o.coffee_taken + o.waiting as signed,
  meeting_places.had_sign_ups(o.id) as remembered, o.version`

/** The days of a series that are not over, locked against sign-ups: from here on nobody's sign-up is missed. */
export async function lockDays(
  tx: Tx,
  activity: string,
  since: { readonly now: Date; readonly today: PlainDate },
): Promise<readonly DayCore[]> {
  const { rows } = await sql<DayCore>`select ${core} from meeting_places.occurrence o
    where o.activity_id = ${activity} and (o.starts_at > ${since.now} or o.day >= ${since.today}::date)
    order by o.id for no key update`.execute(tx)
  return rows
}

export async function lockDay(tx: Tx, id: string): Promise<DayCore | undefined> {
  const { rows } = await sql<DayCore>`select ${core} from meeting_places.occurrence o where o.id = ${id}
    for no key update`.execute(tx)
  return rows[0]
}

/** The series of a day, for whoever has only the day. */
export async function activityOfDay(tx: Tx, id: string): Promise<string | undefined> {
  const { rows } = await sql<{
    activity_id: string
  }>`select activity_id from meeting_places.occurrence where id = ${id}`.execute(tx)
  return rows[0]?.activity_id
}

export type NewDay = {
  readonly id: string
  readonly day: PlainDate
  readonly startsAt: Date
  readonly endsAt: Date
}

export async function insertDays(
  tx: Tx,
  of: {
    readonly activity: string
    readonly county: string
    readonly area: string | null
    readonly municipality: string | null
    readonly place: string | null
    readonly published: boolean
    readonly now: Date
  },
  days: readonly NewDay[],
): Promise<void> {
  if (days.length === 0) return
  await sql`insert into meeting_places.occurrence (id, activity_id, day, county, area_id, municipality, place_id, starts_at, ends_at,
      published, changed_at)
    select id, ${of.activity}::uuid, day, ${of.county}, ${of.area}::uuid, ${of.municipality}, ${of.place}::uuid, "startsAt", "endsAt",
      ${of.published}, ${of.now}
    from jsonb_to_recordset(${json(days)}) as g(id uuid, day date, "startsAt" timestamptz, "endsAt" timestamptz)
    on conflict do nothing`.execute(tx)
}

/** Takes days away that nobody has touched and for which nobody has signed up. @returns those that went. */
export async function deleteDays(tx: Tx, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const { rows } = await sql`delete from meeting_places.occurrence
    where id = any(${list(ids)}::uuid[]) and not own and seats_taken + care_taken + coffee_taken + waiting = 0
    returning id`.execute(tx)
  return rows.length
}

/** Other hours for days that the series moves along. */
export async function retimeDays(tx: Tx, days: readonly Omit<NewDay, 'day'>[], now: Date): Promise<void> {
  if (days.length === 0) return
  await sql`update meeting_places.occurrence o set starts_at = g."startsAt", ends_at = g."endsAt", sequence = o.sequence + 1,
      changed_at = ${now}, version = o.version + 1
    from jsonb_to_recordset(${json(days)}) as g(id uuid, "startsAt" timestamptz, "endsAt" timestamptz) where o.id = g.id`.execute(
    tx,
  )
}

export type By = { readonly person: string | null; readonly now: Date }

export async function cancelDays(
  tx: Tx,
  ids: readonly string[],
  to: By & { readonly reason: OccurrenceCancelReason; readonly note: Localized | null },
): Promise<void> {
  if (ids.length === 0) return
  await sql`update meeting_places.occurrence set state = 'cancelled', own = true, cancel_reason = ${to.reason},
      note = coalesce(${to.note === null ? null : JSON.stringify(to.note)}::jsonb, note), sequence = sequence + 1,
      changed_at = ${to.now}, changed_by = ${to.person}, version = version + 1
    where id = any(${list(ids)}::uuid[])`.execute(tx)
}

/** Days stand where their series stands, unless a day was moved elsewhere by hand, and are seen when it is. */
export async function placeDays(
  tx: Tx,
  activity: string,
  to: {
    readonly after: Date
    readonly before: string | null
    readonly place: string | null
    readonly area: string | null
    readonly municipality: string | null
    readonly published: boolean
  },
): Promise<void> {
  await sql`update meeting_places.occurrence set place_id = ${to.place}::uuid, area_id = ${to.area}::uuid,
      municipality = ${to.municipality}
    where activity_id = ${activity} and starts_at > ${to.after} and place_id is not distinct from ${to.before}::uuid
      and (place_id, area_id, municipality) is distinct from (${to.place}::uuid, ${to.area}::uuid, ${to.municipality}::text)`.execute(
    tx,
  )
  await sql`update meeting_places.occurrence set published = ${to.published}
    where activity_id = ${activity} and starts_at > ${to.after} and published <> ${to.published}`.execute(tx)
}

/** What is said of one day alone. */
export async function setDay(
  tx: Tx,
  id: string,
  to: By & {
    readonly startsAt: Date
    readonly endsAt: Date
    readonly state: OccurrenceState
    readonly own: boolean
    readonly place: string | null
    readonly area: string | null
    readonly municipality: string | null
    readonly room: string | null
    readonly organisation: string | null
    readonly title: Localized | null
    readonly note: Localized
    readonly reason: OccurrenceCancelReason | null
  },
): Promise<void> {
  await sql`update meeting_places.occurrence set starts_at = ${to.startsAt}, ends_at = ${to.endsAt}, state = ${to.state},
      own = ${to.own}, place_id = ${to.place}, area_id = ${to.area}, municipality = ${to.municipality}, room_id = ${to.room},
      organisation_id = ${to.organisation}, title = ${to.title === null ? null : JSON.stringify(to.title)}::jsonb,
      note = ${json(to.note)}, cancel_reason = ${to.reason}, sequence = sequence + 1, changed_at = ${to.now},
      changed_by = ${to.person}, version = version + 1
    where id = ${id}`.execute(tx)
}

/** The days of a place or a series between two moments, for "the same as last week". */
export async function daysBetween(
  tx: Tx,
  of: {
    readonly place: string | null
    readonly activity: string | null
    readonly from: Date
    readonly to: Date
  },
): Promise<readonly DayCore[]> {
  const { rows } = await sql<DayCore>`select ${core} from meeting_places.occurrence o
    join meeting_places.activity a on a.id = o.activity_id
    where (${of.place}::uuid is null or a.place_id = ${of.place}::uuid)
      and (${of.activity}::uuid is null or o.activity_id = ${of.activity}::uuid)
      and a.kind <> 'event' and a.state = 'published'
      and o.starts_at >= ${of.from} and o.starts_at < ${of.to} order by o.activity_id, o.starts_at limit 400`.execute(
    tx,
  )
  return rows
}

/** The days that a break takes: what the rule gave, not what somebody chose by hand. */
export async function lockBreakDays(
  tx: Tx,
  of: {
    readonly county: string
    readonly place: string | null
    readonly organisation: string | null
    readonly firstDay: PlainDate
    readonly lastDay: PlainDate
    readonly after: Date
  },
): Promise<readonly (DayCore & { readonly series: boolean })[]> {
  const { rows } = await sql<DayCore & { series: boolean }>`
    select ${core}, a.sign_up_for = 'series' and a.seats_taken + a.care_taken + a.coffee_taken + a.waiting > 0 as series
    from meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id
    where o.county = ${of.county} and o.starts_at > ${of.after} and o.day between ${of.firstDay}::date and ${of.lastDay}::date
      and not o.own and o.state = 'planned' and a.keeps_breaks and a.rule is not null and o.day <> all (a.extra_days)
      and (${of.place}::uuid is null or a.place_id = ${of.place}::uuid)
      and (${of.organisation}::uuid is null or a.organisation_id = ${of.organisation}::uuid)
    order by o.id for no key update of o`.execute(tx)
  return rows
}

/** Days that are over were held, unless they were cancelled. */
export async function markHeld(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql`update meeting_places.occurrence set state = 'held'
    where starts_at < ${before} and starts_at > ${before}::timestamptz - interval '60 days' and ends_at < ${before} and state in ('planned', 'moved') and published returning id`.execute(
    tx,
  )
  return rows.length
}

/** Sessions of a group whose day went are held on the next days that have none, in their order. */
export async function followSessions(tx: Tx, activity: string, after: Date): Promise<void> {
  await sql`
    with free as (
      select o.id, row_number() over (order by o.starts_at, o.id) as number from meeting_places.occurrence o
      where o.activity_id = ${activity} and o.state <> 'cancelled' and o.session_id is null and o.starts_at > ${after}),
    loose as (
      select s.id, row_number() over (order by s.position) as number from meeting_places.session s where s.activity_id = ${activity}
        and not exists (select from meeting_places.occurrence o where o.session_id = s.id and o.state <> 'cancelled'))
    update meeting_places.occurrence o set session_id = loose.id from free join loose on loose.number = free.number
    where o.id = free.id`.execute(tx)
}

/** Turns of days long past. */
export async function removeOldTurns(tx: Tx, before: PlainDate): Promise<number> {
  const { rows } =
    await sql`delete from meeting_places.turn where day <= ${before}::date returning day`.execute(tx)
  return rows.length
}

// --- Clashes -----------------------------------------------------------------------------------------------------

export type ClashAsk = {
  readonly activity: string | null
  readonly county: string
  readonly municipality: string | null
  readonly place: string | null
  readonly audiences: readonly string[]
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly leaders: readonly string[]
  readonly days: readonly {
    readonly id: string
    readonly startsAt: Date
    readonly endsAt: Date
    readonly room: string | null
    readonly person: string | null
  }[]
}
export type ClashRow = {
  readonly mine: string
  readonly activityId: string
  readonly occurrenceId: string
  readonly title: Localized
  readonly host: Localized
  readonly activityState: 'draft' | 'ended' | 'published'
  readonly startsAt: Date
  readonly endsAt: Date
  readonly person: string | null
  readonly audience: boolean
  readonly samePlace: boolean
  readonly placeName: Localized | null
  readonly municipalityName: Localized | null
}

/** Days of others that meet these days and want the same people or the same place. Rooms are asked of who keeps them. */
export async function clashRows(tx: Tx, asked: ClashAsk): Promise<readonly ClashRow[]> {
  const { rows } = await sql<ClashRow>`
    with mine as (select * from jsonb_to_recordset(${json(asked.days)})
      as g(id uuid, "startsAt" timestamptz, "endsAt" timestamptz, room uuid, person uuid)),
    span as (select min("startsAt") - interval '1 day' as "from", max("endsAt") as "to" from mine)
    select m.id as mine, a.id as "activityId", o.id as "occurrenceId", coalesce(o.title, a.title) as title, h.name as host,
      a.state as "activityState", o.starts_at as "startsAt", o.ends_at as "endsAt", x.person, x.audience,
      x.same_place as "samePlace", p.name as "placeName", k.name as "municipalityName"
    from meeting_places.occurrence o join mine m on o.starts_at < m."endsAt" and o.ends_at > m."startsAt"
    join meeting_places.activity a on a.id = o.activity_id
    join published.organisation h on h.id = coalesce(o.organisation_id, a.organisation_id)
    left join meeting_places.place p on p.id = o.place_id left join published.municipality k on k.code = o.municipality
    left join meeting_places.turn t on t.activity_id = o.activity_id and t.day = o.day
    cross join lateral (select
      (select w.name from meeting_places.leader l join published.person w on w.id = l.person_id
        where l.activity_id = a.id and (l.person_id = any(${list(asked.leaders)}::uuid[]) or l.person_id = m.person)
        union select w.name from published.person w where w.id = t.person_id
          and (w.id = m.person or w.id = any(${list(asked.leaders)}::uuid[])) limit 1) as person,
      coalesce(o.municipality = ${asked.municipality}, false) and (a.audiences && ${list(asked.audiences)}::text[]
        or (a.age_from is not null or a.age_to is not null)
          and (${asked.ageFrom}::integer is not null or ${asked.ageTo}::integer is not null)
          and coalesce(a.age_from, 0) <= coalesce(${asked.ageTo}::integer, 1200)
          and coalesce(a.age_to, 1200) >= coalesce(${asked.ageFrom}::integer, 0)) as audience,
      coalesce(o.place_id = ${asked.place}::uuid and p.kind = 'place'
        and (m.room is null or coalesce(o.room_id, a.room_id) is null), false) as same_place) x
    where o.county = ${asked.county} and o.starts_at >= (select "from" from span) and o.starts_at < (select "to" from span)
      and (${asked.activity}::uuid is null or o.activity_id <> ${asked.activity}::uuid) and o.state <> 'cancelled'
      and a.state <> 'ended' and (x.person is not null or x.audience or x.same_place)
    order by m."startsAt", o.starts_at, o.id limit 200`.execute(tx)
  return rows
}

/** The coming days of a series, unlocked. */
export async function daysAhead(tx: Tx, activity: string, after: Date): Promise<readonly DayCore[]> {
  const { rows } = await sql<DayCore>`select ${core} from meeting_places.occurrence o
    where o.activity_id = ${activity} and o.starts_at > ${after} order by o.starts_at`.execute(tx)
  return rows
}

export type NamedUse = {
  readonly id: string
  readonly activityId: string
  readonly title: Localized
  readonly host: Localized
  readonly activityState: 'draft' | 'ended' | 'published'
}

/** What stands in a room, by its title, and how the rooms are called. */
export async function usesNamed(
  tx: Tx,
  days: readonly string[],
  rooms: readonly string[],
): Promise<{
  readonly days: ReadonlyMap<string, NamedUse>
  readonly rooms: ReadonlyMap<string, Localized>
}> {
  if (rooms.length === 0) return { days: new Map(), rooms: new Map() }
  const { rows } = await sql<NamedUse & { room: boolean }>`
    select o.id, a.id as "activityId", coalesce(o.title, a.title) as title, h.name as host, a.state as "activityState", false as room
    from meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id
    join published.organisation h on h.id = coalesce(o.organisation_id, a.organisation_id) where o.id = any(${list(days)}::uuid[])
    union all
    select c.id, c.id, c.name, '{}', 'published', true from appointments.calendar c where c.id = any(${list(rooms)}::uuid[])`.execute(
    tx,
  )
  return {
    days: new Map(rows.filter(({ room }) => !room).map((row) => [row.id, row])),
    rooms: new Map(rows.filter(({ room }) => room).map((row) => [row.id, row.title])),
  }
}

/** Whether anybody has signed up for a coming day. */
export async function anySignedUp(tx: Tx, activity: string): Promise<boolean> {
  const { rows } = await sql<{
    any: boolean
  }>`select exists (select from meeting_places.occurrence o where o.activity_id = ${activity}
    and o.seats_taken + o.care_taken + o.coffee_taken + o.waiting > 0) as any`.execute(tx)
  return rows[0]?.any === true
}
