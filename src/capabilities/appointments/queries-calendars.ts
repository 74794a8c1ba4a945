import { type RawBuilder, sql } from 'kysely'
import type { Action } from '#platform/access.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { calendarAccess } from './access.ts'
import { calendarColumns, type CalendarRow, type PatternRow } from './queries.ts'

export type Settings = {
  readonly name: Localized
  readonly openTo: CalendarRow['open_to']
  readonly areas: readonly string[] | null
  readonly attends: CalendarRow['attends']
  readonly lengths: readonly number[]
  readonly stepMinutes: number
  readonly bufferBefore: number
  readonly bufferAfter: number
  readonly noticeHours: number
  readonly horizonDays: number
  readonly worksHolidays: boolean
  readonly place: Localized
  readonly remoteLink: string | null
  readonly active: boolean
}

export async function insertCalendar(
  tx: Tx,
  calendar: {
    id: string
    county: string
    kind: 'group' | 'room'
    unitId: string
    personId: string
    settings: Settings
    now: Date
  },
): Promise<void> {
  await sql`insert into appointments.calendar (id, county, kind, unit_id, name, created_at, changed_at, changed_by)
    values (${calendar.id}, ${calendar.county}, ${calendar.kind}, ${calendar.unitId},
      ${JSON.stringify(calendar.settings.name)}::jsonb, ${calendar.now}, ${calendar.now}, ${calendar.personId})`.execute(
    tx,
  )
}

/** @returns whether the version that was seen still stood. */
export async function updateCalendar(
  tx: Tx,
  id: string,
  set: Settings,
  by: { personId: string; seen: number | null; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update appointments.calendar set name = ${JSON.stringify(set.name)}::jsonb, open_to = ${set.openTo},
      areas = ${set.areas === null ? null : sql.val([...set.areas])}::uuid[], attends = ${set.attends},
      lengths = ${sql.val([...set.lengths])}::smallint[], step_minutes = ${set.stepMinutes}, buffer_before = ${set.bufferBefore},
      buffer_after = ${set.bufferAfter}, notice_hours = ${set.noticeHours}, horizon_days = ${set.horizonDays},
      works_holidays = ${set.worksHolidays}, place = ${JSON.stringify(set.place)}::jsonb, remote_link = ${set.remoteLink},
      active = ${set.active}, changed_at = ${by.now}, changed_by = ${by.personId}, version = version + 1
    where id = ${id} and (${by.seen}::integer is null or version = ${by.seen}) returning id`.execute(tx)
  return rows.length === 1
}

/** Exactly these people from now on. */
export async function setMembers(tx: Tx, id: string, people: readonly string[]): Promise<void> {
  await sql`
    with gone as (delete from appointments.calendar_member
      where calendar_id = ${id} and person_id <> all(${sql.val([...people])}::uuid[]))
    insert into appointments.calendar_member (calendar_id, person_id)
    select ${id}::uuid, person from unnest(${sql.val([...people])}::uuid[]) person on conflict do nothing`.execute(
    tx,
  )
}

/** How many of these people work in the county. */
export async function countPeople(tx: Tx, county: string, people: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from published.person
    where county = ${county} and active and id = any(${sql.val([...people])}::uuid[])`.execute(tx)
  return rows[0]?.count ?? 0
}

export type ListedCalendar = CalendarRow & { readonly mine: boolean; readonly may_change: boolean }

export async function listFor(
  tx: Tx,
  action: Action,
  where: RawBuilder<boolean>,
): Promise<readonly ListedCalendar[]> {
  const { rows } = await sql<ListedCalendar>`
    select ${calendarColumns}, ${calendarAccess.bookFreely.allowed} as mine, ${calendarAccess.change.allowed} as may_change
    from appointments.calendar c where ${action.allowed} and ${where}
    order by c.kind, c.name->>'fi', c.id limit 300`.execute(tx)
  return rows
}

export const ofKind = (kind: CalendarRow['kind'] | null, isClosedToo: boolean): RawBuilder<boolean> =>
  sql<boolean>`((c.active or ${isClosedToo}::boolean) and (${kind}::text is null or c.kind = ${kind}))`

export async function insertPattern(
  tx: Tx,
  id: string,
  calendarId: string,
  pattern: Omit<PatternRow, 'id'>,
): Promise<string> {
  await sql`insert into appointments.pattern (id, calendar_id, rule, opens, closes, first_day, last_day, kinds, ways, room_id, offer_id)
    values (${id}, ${calendarId}, ${pattern.rule}, ${pattern.opens}, ${pattern.closes}, ${pattern.first_day}, ${pattern.last_day},
      ${sql.val([...pattern.kinds])}::text[], ${sql.val([...pattern.ways])}::text[], ${pattern.room_id},
      ${pattern.offer_id})`.execute(tx)
  return id
}

export async function countPatterns(tx: Tx, calendarId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from appointments.pattern where calendar_id = ${calendarId}`.execute(tx)
  return rows[0]?.count ?? 0
}

export async function deletePattern(tx: Tx, calendarId: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from appointments.pattern where id = ${id} and calendar_id = ${calendarId} returning id`.execute(
    tx,
  )
  return rows.length === 1
}

export async function insertAbsence(
  tx: Tx,
  absence: {
    id: string
    personId: string | null
    calendarId: string | null
    from: Date
    to: Date
    by: string
    now: Date
  },
): Promise<void> {
  await sql`insert into appointments.absence (id, person_id, calendar_id, starts_at, ends_at, created_at, created_by)
    values (${absence.id}, ${absence.personId}, ${absence.calendarId}, ${absence.from}, ${absence.to}, ${absence.now}, ${absence.by})`.execute(
    tx,
  )
}

/** Appointments that stand while somebody will be away: they are told, not moved by themselves. */
export async function countBookedWithin(
  tx: Tx,
  of: { personId: string | null; calendarId: string | null; from: Date; to: Date },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from appointments.appointment a
    where a.state = 'booked' and a.starts_at < ${of.to} and a.ends_at > ${of.from} and (
      a.calendar_id = ${of.calendarId}
      or exists (select from appointments.party p where p.appointment_id = a.id and p.person_id = ${of.personId}))`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

/** Removes an absence of the calendar or of its person. */
export async function deleteAbsence(tx: Tx, calendarId: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from appointments.absence a using appointments.calendar c
    where a.id = ${id} and c.id = ${calendarId} and (a.calendar_id = c.id or a.person_id = c.person_id) returning a.id`.execute(
    tx,
  )
  return rows.length === 1
}

/** People who are away on this day, for whoever wants to reach them. */
export async function awayOn(
  tx: Tx,
  people: readonly string[],
  at: Date,
): Promise<readonly { readonly person_id: string; readonly back: PlainDate }[]> {
  const { rows } = await sql<{ person_id: string; back: PlainDate }>`
    select person_id, max(back) as back from (
      select a.person_id, (a.ends_at at time zone 'Europe/Helsinki')::date as back from appointments.absence a
      where a.starts_at <= ${at} and a.ends_at > ${at}
      union all
      select r.person_id, r.last_day + 1 from published.absence r
      where (${at}::timestamptz at time zone 'Europe/Helsinki')::date between r.first_day and r.last_day) away
    where person_id = any(${sql.val([...people])}::uuid[]) group by person_id`.execute(tx)
  return rows
}
