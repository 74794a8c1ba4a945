import { sql } from 'kysely'
import type { PlainDate, WallTime } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Localized } from '#platform/text.ts'
import type { Span } from './domain/spans.ts'
import type { AppointmentKind, AppointmentState, AppointmentWay, CancelReason } from './domain/life.ts'

export type PatternRow = {
  readonly id: string
  readonly rule: string
  readonly opens: WallTime
  readonly closes: WallTime
  readonly first_day: PlainDate
  readonly last_day: PlainDate | null
  readonly kinds: readonly AppointmentKind[]
  readonly ways: readonly AppointmentWay[]
  readonly room_id: string | null
  /** Hours for one offer to families alone. */
  readonly offer_id: string | null
}

export type CalendarRow = {
  readonly id: string
  readonly number: number
  readonly county: string
  readonly kind: 'person' | 'group' | 'room'
  readonly person_id: string | null
  readonly unit_id: string | null
  readonly name: Localized
  readonly open_to: 'own' | 'unit' | 'county'
  readonly areas: readonly string[] | null
  readonly attends: 'all' | 'any'
  readonly lengths: readonly number[]
  readonly step_minutes: number
  readonly buffer_before: number
  readonly buffer_after: number
  readonly notice_hours: number
  readonly horizon_days: number
  readonly works_holidays: boolean
  /** How many may use a room at once. */
  readonly at_once: number
  readonly place: Localized
  readonly remote_link: string | null
  readonly active: boolean
  readonly version: number
  readonly patterns: readonly PatternRow[]
  readonly people: readonly { readonly id: string; readonly name: string; readonly title: Localized }[]
}

export const calendarColumns = sql`c.id, c.number, c.county, c.kind, c.person_id, c.unit_id, c.name, c.open_to, c.areas, c.attends,
  c.lengths, c.step_minutes, c.buffer_before, c.buffer_after, c.notice_hours, c.horizon_days, c.works_holidays, c.at_once, c.place,
  c.remote_link, c.active, c.version,
  coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'rule', p.rule, 'opens', p.opens, 'closes', p.closes,
      'first_day', p.first_day, 'last_day', p.last_day, 'kinds', p.kinds, 'ways', p.ways, 'room_id', p.room_id,
      'offer_id', p.offer_id)
      order by p.first_day, p.opens, p.id)
    from appointments.pattern p where p.calendar_id = c.id), '[]') as patterns,
  coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name, 'title', w.title) order by w.name)
    from published.person w where w.id = c.person_id
      or exists (select from appointments.calendar_member m where m.calendar_id = c.id and m.person_id = w.id)), '[]') as people`

/** The calendars with these ids, and those of these people. */
export async function calendarsOf(
  tx: Tx,
  ids: readonly string[],
  people: readonly string[] = [],
): Promise<readonly CalendarRow[]> {
  const { rows } = await sql<CalendarRow>`
    select ${calendarColumns} from appointments.calendar c
    where c.id = any(${sql.val([...ids])}::uuid[]) or c.person_id = any(${sql.val([...people])}::uuid[])`.execute(
    tx,
  )
  return rows
}

/** Gives everybody among these people a calendar who has none yet: without hours of its own, and closed to others. */
export async function giveCalendars(tx: Tx, people: readonly string[], now: Date): Promise<void> {
  for (const person of people) {
    await sql`insert into appointments.calendar (id, county, kind, person_id, unit_id, name, created_at, changed_at)
      select ${newId()}, p.county, 'person', p.id, (select m.unit_id from published.unit_member m where m.person_id = p.id
        order by m.unit_id limit 1), jsonb_build_object('fi', p.name), ${now}, ${now}
      from published.person p where p.id = ${person} and p.active on conflict (person_id) do nothing`.execute(
      tx,
    )
  }
}

/** Whoever books any of these calendars waits here for whoever came first. Always in the same order, so nobody waits for ever. */
export async function lockCalendars(
  tx: Tx,
  ids: readonly string[],
  people: readonly string[],
): Promise<void> {
  await sql`select c.id from appointments.calendar c
    where c.id = any(${sql.val([...ids])}::uuid[]) or c.person_id = any(${sql.val([...people])}::uuid[])
    order by c.number for update`.execute(tx)
}

export type TakenRow = {
  readonly number: number
  readonly from: Date
  readonly to: Date
  /** Of a room for several: others may be there too. */
  readonly shared: boolean
}

/** What is taken of each calendar, by its number; the booking named is left out, as when it moves. */
export async function takenOf(
  tx: Tx,
  numbers: readonly number[],
  within: Span,
  but: string | null,
): Promise<readonly TakenRow[]> {
  const { rows } = await sql<TakenRow>`
    select b.number, lower(b.during) as from, upper(b.during) as to, b.shared from appointments.busy b
    where b.number = any(${sql.val([...numbers])}::bigint[]) and b.during && tstzrange(${within.from}, ${within.to})
      and b.appointment_id is distinct from ${but}::uuid
    union all
    select c.number, lower(u.during), upper(u.during), u.shared
    from appointments.room_use u join appointments.calendar c on c.id = u.room_id
    where c.number = any(${sql.val([...numbers])}::bigint[]) and u.during && tstzrange(${within.from}, ${within.to})`.execute(
    tx,
  )
  return rows
}

export type AwayRow = {
  /** Null when it was written down for the doors' rotas, and is changed there. */
  readonly id: string | null
  readonly person_id: string | null
  readonly calendar_id: string | null
  readonly from: Date
  readonly to: Date
}

/** Absences written down here and those of the doors' rotas, as one list. */
export async function awayOf(
  tx: Tx,
  people: readonly string[],
  calendars: readonly string[],
  within: Span,
): Promise<readonly AwayRow[]> {
  const { rows } = await sql<AwayRow>`
    select a.id, a.person_id, a.calendar_id, a.starts_at as from, a.ends_at as to from appointments.absence a
    where (a.person_id = any(${sql.val([...people])}::uuid[]) or a.calendar_id = any(${sql.val([...calendars])}::uuid[]))
      and a.starts_at < ${within.to} and a.ends_at > ${within.from}
    union all
    select null, r.person_id, null, r.first_day::timestamp at time zone 'Europe/Helsinki',
      (r.last_day + 1)::timestamp at time zone 'Europe/Helsinki' from published.absence r
    where r.person_id = any(${sql.val([...people])}::uuid[])
      and r.first_day::timestamp at time zone 'Europe/Helsinki' < ${within.to}
      and (r.last_day + 1)::timestamp at time zone 'Europe/Helsinki' > ${within.from}
    order by 4, 1`.execute(tx)
  return rows
}

/** The request or referral that the time is about, if the asker may see it. */
export async function matterSeen(
  tx: Tx,
  kind: 'help-request' | 'referral',
  id: string,
): Promise<{ readonly code_hash: Uint8Array | null } | undefined> {
  const view = sql.table(kind === 'referral' ? 'published.referral_seen' : 'published.help_request_seen')
  const { rows } = await sql<{
    code_hash: Uint8Array | null
  }>`select code_hash from ${view} where id = ${id}`.execute(tx)
  return rows[0]
}

export type NewAppointment = {
  readonly id: string
  readonly county: string
  readonly kind: AppointmentKind
  readonly calendarId: string
  readonly roomId: string | null
  readonly subject: {
    readonly kind: 'help-request' | 'referral' | 'consultation'
    readonly id: string
  } | null
  readonly codeHash: Uint8Array | null
  readonly way: AppointmentWay
  readonly place: Localized
  readonly link: string | null
  readonly bookedBy: string | null
  readonly seriesId: string | null
  readonly span: Span
  readonly parties: readonly string[]
  readonly takes: readonly Taking[]
  readonly now: Date
  readonly offerId?: string
  readonly travelMinutes?: number
}

/** What a booking takes of one calendar. */
export type Taking = { readonly number: number; readonly span: Span; readonly shared: boolean }

const busyRows = (id: string, takes: NewAppointment['takes']): ReturnType<typeof sql<unknown>> => sql`
  insert into appointments.busy (appointment_id, number, during, shared)
  select ${id}::uuid, number, tstzrange(starts, ends), shared
  from jsonb_to_recordset(${JSON.stringify(takes.map(({ span, ...each }) => ({ ...each, starts: span.from, ends: span.to })))}::jsonb)
    as t(number bigint, starts timestamptz, ends timestamptz, shared boolean) order by number`

export async function insertAppointment(tx: Tx, a: NewAppointment): Promise<void> {
  await sql`
    insert into appointments.appointment (id, county, kind, calendar_id, room_id, subject_kind, subject_id, code_hash, state,
      way, place, link, starts_at, ends_at, booked_by, series_id, offer_id, travel_minutes, created_at, changed_at, changed_by)
    values (${a.id}, ${a.county}, ${a.kind}, ${a.calendarId}, ${a.roomId}, ${a.subject?.kind ?? null}, ${a.subject?.id ?? null},
      ${a.codeHash}, 'booked', ${a.way}, ${JSON.stringify(a.place)}::jsonb, ${a.link}, ${a.span.from}, ${a.span.to},
      ${a.bookedBy}, ${a.seriesId}, ${a.offerId ?? null}, ${a.travelMinutes ?? 0}, ${a.now}, ${a.now}, ${a.bookedBy})`.execute(
    tx,
  )
  await sql`
    with parties as (
      insert into appointments.party (appointment_id, person_id)
      select ${a.id}::uuid, person from unnest(${sql.val([...a.parties])}::uuid[]) person)
    ${busyRows(a.id, a.takes)}`.execute(tx)
}

export type LockedAppointment = {
  readonly id: string
  readonly county: string
  readonly kind: AppointmentKind
  readonly calendar_id: string
  readonly room_id: string | null
  readonly state: AppointmentState
  readonly way: AppointmentWay
  readonly starts_at: Date
  readonly ends_at: Date
  readonly version: number
  readonly offer_id: string | null
  readonly travel_minutes: number
  readonly parties: readonly string[]
}

export async function lockAppointment(tx: Tx, id: string): Promise<LockedAppointment | undefined> {
  const { rows } = await sql<LockedAppointment>`
    select a.id, a.county, a.kind, a.calendar_id, a.room_id, a.state, a.way, a.starts_at, a.ends_at, a.version,
      a.offer_id, a.travel_minutes, array(select p.person_id::text from appointments.party p where p.appointment_id = a.id order by 1) as parties
    from appointments.appointment a where a.id = ${id} for update of a`.execute(tx)
  return rows[0]
}

export async function moveTo(
  tx: Tx,
  id: string,
  to: {
    span: Span
    takes: NewAppointment['takes']
    person: string | null
    now: Date
    /** Another of the pool, when the time went to it. */
    calendar?: { readonly id: string; readonly people: readonly string[] }
  },
): Promise<void> {
  if (to.calendar !== undefined) {
    const people = sql.val([...to.calendar.people])
    await sql`
      with gone as (delete from appointments.party p using appointments.appointment a
          where a.id = ${id} and p.appointment_id = a.id and a.calendar_id <> ${to.calendar.id} and p.person_id <> all(${people}::uuid[])),
        come as (insert into appointments.party (appointment_id, person_id)
          select ${id}::uuid, person from unnest(${people}::uuid[]) person on conflict do nothing)
      update appointments.appointment set calendar_id = ${to.calendar.id} where id = ${id}`.execute(tx)
  }
  await sql`delete from appointments.busy where appointment_id = ${id}`.execute(tx)
  await sql`
    with moved as (
      update appointments.appointment set starts_at = ${to.span.from}, ends_at = ${to.span.to}, state = 'booked', moves = moves + 1,
        changed_at = ${to.now}, changed_by = ${to.person}, version = version + 1 where id = ${id})
    ${busyRows(id, to.takes)}`.execute(tx)
}

export async function setState(
  tx: Tx,
  id: string,
  to: { state: AppointmentState; reason: CancelReason | null; person: string | null; now: Date },
): Promise<void> {
  await sql`
    with freed as (delete from appointments.busy where appointment_id = ${id} and ${to.state} = 'cancelled')
    update appointments.appointment set state = ${to.state}, cancel_reason = ${to.reason}, changed_at = ${to.now},
      changed_by = ${to.person}, version = version + 1 where id = ${id}`.execute(tx)
}

/** Whether the person has booked this already. */
export async function isMine(tx: Tx, id: string, person: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from appointments.appointment where id = ${id} and booked_by = ${person}) as found`.execute(
    tx,
  )
  return rows[0]?.found === true
}
