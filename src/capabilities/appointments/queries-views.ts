import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { appointmentAccess } from './access.ts'
import type { AppointmentKind, AppointmentState, AppointmentWay, CancelReason } from './domain/life.ts'

export type AppointmentView = {
  readonly id: string
  readonly county: string
  readonly kind: AppointmentKind
  readonly state: AppointmentState
  readonly way: AppointmentWay
  readonly place: Localized
  readonly link: string | null
  readonly starts_at: Date
  readonly ends_at: Date
  readonly calendar_id: string
  readonly calendar_name: Localized
  readonly calendar_kind: 'person' | 'group' | 'room'
  readonly room_name: Localized | null
  /** The name of the unit that keeps the calendar. */
  readonly unit_name: Localized | null
  readonly people: readonly { readonly id: string; readonly name: string; readonly title: Localized }[]
  readonly booked_by: string
  readonly subject_kind: 'help-request' | 'referral' | 'consultation' | null
  readonly subject_id: string | null
  /** A family sees it behind its code. */
  readonly is_familys: boolean
  readonly series_id: string | null
  /** The offer it was booked from. */
  readonly offer_id: string | null
  readonly moves: number
  readonly cancel_reason: CancelReason | null
  readonly version: number
  readonly may_move: boolean
  readonly may_cancel: boolean
  readonly may_mark: boolean
}

const columns = sql`a.id, a.county, a.kind, a.state, a.way, a.place, a.link, a.starts_at, a.ends_at, a.calendar_id,
  c.name as calendar_name, c.kind as calendar_kind, (select r.name from appointments.calendar r where r.id = a.room_id) as room_name,
  (select u.name from published.unit u where u.id = c.unit_id) as unit_name,
  coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name, 'title', w.title) order by w.name)
    from appointments.party p join published.person w on w.id = p.person_id where p.appointment_id = a.id), '[]') as people,
  coalesce(a.booked_by::text, '') as booked_by, a.subject_kind, a.subject_id, a.code_hash is not null as is_familys, a.series_id, a.offer_id, a.moves, a.cancel_reason,
  a.version, ${appointmentAccess.move.allowed} as may_move, ${appointmentAccess.cancel.allowed} as may_cancel,
  ${appointmentAccess.held.allowed} as may_mark`

export async function appointmentsWhere(
  tx: Tx,
  where: RawBuilder<boolean>,
  limit = 200,
): Promise<readonly AppointmentView[]> {
  const { rows } = await sql<AppointmentView>`
    select ${columns} from appointments.appointment a join appointments.calendar c on c.id = a.calendar_id
    where ${appointmentAccess.read.allowed} and ${where} order by a.starts_at, a.id limit ${limit}`.execute(
    tx,
  )
  return rows
}

export const withId = (id: string): RawBuilder<boolean> => sql<boolean>`a.id = ${id}`

export const aboutSubject = (kind: string, id: string): RawBuilder<boolean> =>
  sql<boolean>`(a.subject_kind = ${kind} and a.subject_id = ${id})`

/** In which the person takes part, or whose calendar the person is one of. */
export const mineWithin = (person: string, from: Date, to: Date): RawBuilder<boolean> => sql<boolean>`
  (a.starts_at < ${to} and a.ends_at > ${from} and (
    exists (select from appointments.party p where p.appointment_id = a.id and p.person_id = ${person})
    or c.person_id = ${person}
    or exists (select from appointments.calendar_member m where m.calendar_id = c.id and m.person_id = ${person})))`

/** What a family sees behind its code. */
export const ofCode = (): RawBuilder<boolean> =>
  sql<boolean>`(platform.actor_kind() = 'code'
    and (a.code_hash = platform.actor_code() or a.other_code_hash = platform.actor_code()))`

/** The same with what came by the link of a mail. */
export const allOfCode = (): RawBuilder<boolean> => sql<boolean>`(platform.actor_kind() = 'code' and (
  a.code_hash = platform.actor_code() or a.other_code_hash = platform.actor_code()
  or (a.offer_id is not null and appointments.by_link(a.id))))`

export type Told = {
  readonly id: string
  readonly state: AppointmentState
  readonly starts_at: Date
  readonly to: readonly {
    readonly id: string
    readonly email: string
    readonly language: 'fi' | 'sv' | 'en'
  }[]
  readonly changed_by: string | null
}

/** What a mail about an appointment needs to know: when, and which workers. */
export async function toldOf(tx: Tx, id: string): Promise<Told | undefined> {
  const { rows } = await sql<Told>`
    select a.id, a.state, a.starts_at, a.changed_by,
      coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'email', w.email, 'language', w.language) order by w.email)
        from published.person w where w.active and (
          exists (select from appointments.party p where p.appointment_id = a.id and p.person_id = w.id)
          or exists (select from appointments.calendar_member m where m.calendar_id = a.calendar_id and m.person_id = w.id))), '[]') as to
    from appointments.appointment a where a.id = ${id}`.execute(tx)
  return rows[0]
}

type Removed = {
  readonly appointments: number
  readonly absences: number
  readonly patterns: number
  readonly contacts: number
  readonly room_uses: number
}

/** @returns how many rows of each kind were removed. */
export async function removeOld(
  tx: Tx,
  before: { appointment: Date; absence: Date; pattern: Date; contact: Date; room_use: Date },
): Promise<Removed> {
  const { rows } = await sql<Removed>`
    with a as (delete from appointments.appointment
        where greatest(ends_at, case when state = 'cancelled' then changed_at end) < ${before.appointment} returning 1),
      b as (delete from appointments.absence where ends_at < ${before.absence} returning 1),
      c as (delete from appointments.pattern where last_day < (${before.pattern}::timestamptz at time zone 'Europe/Helsinki')::date returning 1),
      d as (delete from appointments.contact k using appointments.appointment t
        where t.id = k.appointment_id
          and least(t.ends_at, case when t.state = 'cancelled' then t.changed_at end) < ${before.contact} returning 1),
      -- Where the other parent was to be asked goes with the question, also when the time was called off before an answer.
      f as (update appointments.joint j set asked_sealed = null from appointments.appointment t
        where t.id = j.appointment_id and j.asked_sealed is not null
          and (t.state <> 'booked' or t.ends_at < ${before.contact}) returning 1),
      e as (delete from appointments.room_use where upper(during) < ${before.room_use} returning 1)
    select (select count(*) from a) as appointments, (select count(*) from b) as absences,
      (select count(*) from c) as patterns,
      (select count(*) from d) as contacts, (select count(*) from e) as room_uses`.execute(tx)
  return rows[0] ?? { appointments: 0, absences: 0, patterns: 0, contacts: 0, room_uses: 0 }
}
