import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { activityDayAccess } from './access.ts'
import type { Came, CameWhat } from './domain/counting.ts'
import type { ActivityForm, ActivityKind, OccurrenceState } from './domain/words.ts'

export type DayRow = {
  readonly id: string
  readonly activity_id: string
  readonly county: string
  readonly kind: ActivityKind
  readonly form: ActivityForm
  readonly title: Localized
  readonly place: Localized | null
  readonly place_id: string | null
  /** Where, when it is not at its place: a stop of a car. */
  readonly address: Localized
  readonly municipality: string | null
  readonly starts_at: Date
  readonly ends_at: Date
  readonly state: OccurrenceState
  readonly seats_taken: number
  readonly outreach_id: string | null
  readonly outreach_purposes: readonly string[]
  readonly may_count: boolean
}

const columns = sql`o.id, o.activity_id, o.county, a.kind, a.form, coalesce(o.title, a.title) as title, p.name as place,
  o.place_id, a.address, o.municipality, o.starts_at, o.ends_at, o.state, o.seats_taken, a.outreach_id, coalesce(w.purposes, '{}') as outreach_purposes,
  (select ${activityDayAccess.count.allowed} from (select o.id, o.activity_id, a.unit_id,
    coalesce(o.organisation_id, a.organisation_id) as organisation_id, a.organisation_id as holder_id, a.area_id, a.county,
    a.outreach_id) d) as may_count`
const from = sql`meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id
  left join meeting_places.place p on p.id = o.place_id left join outreach.work w on w.id = a.outreach_id`

export async function dayById(tx: Tx, id: string): Promise<DayRow | undefined> {
  const { rows } = await sql<DayRow>`select ${columns} from ${from} where o.id = ${id}`.execute(tx)
  return rows[0]
}

/** Days that the asker may count, the latest first. */
export async function daysToCount(
  tx: Tx,
  county: string,
  after: Date,
  before: Date,
  most: number,
): Promise<readonly (DayRow & { readonly came: number | null })[]> {
  const { rows } = await sql<DayRow & { came: number | null }>`
    select * from (select ${columns}, (select sum(t.count)::integer from meeting_places.tally t
        where t.occurrence_id = o.id and t.what in ('adults', 'children')) as came
      from ${from} where o.county = ${county} and o.published and o.state <> 'cancelled' and o.starts_at >= ${after}
        and o.starts_at < ${before}) d
    where d.may_count order by d.starts_at desc, d.id limit ${most}`.execute(tx)
  return rows
}

export type Press = {
  readonly id: string
  readonly what: CameWhat
  readonly change: number
  readonly at: string
}

/** Counts each press once, however often it is sent: one statement, so that two phones cannot come between. */
export async function addPresses(tx: Tx, day: string, presses: readonly Press[]): Promise<void> {
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(presses)}::jsonb)
        as t(id uuid, what text, change integer, at timestamptz)),
    fresh as (
      insert into meeting_places.tap (id, occurrence_id, what, change, at)
      select distinct on (id) id, ${day}::uuid, what, change, at from given order by id
      on conflict (id) do nothing returning what, change),
    sums as (select what, sum(change)::integer as change from fresh group by what)
    insert into meeting_places.tally as t (occurrence_id, what, count)
    select ${day}::uuid, what, least(9999, greatest(0, change)) from sums
    on conflict (occurrence_id, what) do update set count = least(9999, greatest(0, t.count
      + (select s.change from sums s where s.what = t.what)))`.execute(tx)
}

/** Takes one press back, once. */
export async function undoPress(tx: Tx, day: string, press: string, after: Date): Promise<boolean> {
  const { rows } = await sql<{ what: string }>`
    with undone as (
      update meeting_places.tap set undone = true
      where id = ${press} and occurrence_id = ${day} and not undone and at > ${after} returning what, change)
    update meeting_places.tally t set count = least(9999, greatest(0, t.count - undone.change))
    from undone where t.occurrence_id = ${day} and t.what = undone.what returning t.what`.execute(tx)
  return rows.length > 0
}

export async function cameOn(tx: Tx, day: string): Promise<Came> {
  const { rows } = await sql<{ what: CameWhat; count: number }>`
    select what, count from meeting_places.tally where occurrence_id = ${day}`.execute(tx)
  return Object.fromEntries(rows.map(({ what, count }) => [what, count]))
}

export type EarlierRow = {
  readonly id: string
  readonly starts_at: Date
  readonly came: Came
}

/** The days of the same series before this one that have been counted. */
export async function earlierDays(
  tx: Tx,
  of: { readonly activity_id: string; readonly starts_at: Date },
  most: number,
): Promise<readonly EarlierRow[]> {
  const { rows } = await sql<EarlierRow>`
    select o.id, o.starts_at, (select jsonb_object_agg(t.what, t.count) from meeting_places.tally t
      where t.occurrence_id = o.id) as came
    from meeting_places.occurrence o
    where o.activity_id = ${of.activity_id} and o.starts_at < ${of.starts_at} and o.state <> 'cancelled'
      and exists (select from meeting_places.tally t where t.occurrence_id = o.id)
    order by o.starts_at desc limit ${most}`.execute(tx)
  return rows
}

export type NoteRow = { readonly id: string; readonly words: string; readonly at: Date }

export async function notesOf(tx: Tx, day: string): Promise<readonly NoteRow[]> {
  const { rows } = await sql<NoteRow>`
    select id, words, at from meeting_places.day_note where occurrence_id = ${day} order by at, id`.execute(
    tx,
  )
  return rows
}

/** True when the note stands, also when it was sent before. */
export async function insertNote(
  tx: Tx,
  day: string,
  note: { readonly id: string; readonly words: string; readonly at: Date },
): Promise<boolean> {
  await sql`insert into meeting_places.day_note (id, occurrence_id, words, at)
    values (${note.id}, ${day}, ${note.words}, ${note.at}) on conflict (id) do nothing`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    select id from meeting_places.day_note where id = ${note.id} and occurrence_id = ${day}`.execute(tx)
  return rows.length > 0
}

export async function deleteNote(tx: Tx, day: string, note: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    delete from meeting_places.day_note where id = ${note} and occurrence_id = ${day} returning id`.execute(
    tx,
  )
  return rows.length > 0
}

export async function removeOld(
  tx: Tx,
  presses: Date,
  notes: Date,
): Promise<{ readonly presses: number; readonly notes: number }> {
  const { rows } = await sql<{ presses: number; notes: number }>`
    with p as (delete from meeting_places.tap where at < ${presses} returning id),
      n as (delete from meeting_places.day_note where at < ${notes} returning id)
    select (select count(*)::integer from p) as presses, (select count(*)::integer from n) as notes`.execute(
    tx,
  )
  return rows[0] ?? { presses: 0, notes: 0 }
}

export type FactRow = {
  readonly month: string
  readonly area_id: string | null
  readonly kind: ActivityKind
  readonly held: number
  readonly cancelled: number
  readonly counted: number
  readonly came: number
}

const me = sql`platform.actor_person()`

/** What was held and how many came, by month, area and kind: for leaders and coordinators of the county, and leads of the area. */
export async function monthsLed(tx: Tx, from: string, before: string): Promise<readonly FactRow[]> {
  const { rows } = await sql<FactRow>`
    select to_char(f.held_on, 'YYYY-MM') as month, f.area_id, f.kind,
      (count(*) filter (where f.state <> 'cancelled'))::integer as held,
      (count(*) filter (where f.state = 'cancelled'))::integer as cancelled,
      (count(f.came))::integer as counted, coalesce(sum(f.came), 0)::integer as came
    from published.programme_fact f
    where f.held_on >= ${from} and f.held_on < ${before} and exists (
      select from published.role_now r where r.person_id = ${me} and (
        (r.role in ('county-leader', 'coordinator') and r.scope_kind = 'county' and r.scope_id = f.county)
        or (r.role = 'area-lead' and r.scope_kind = 'area' and r.scope_id = f.area_id::text)))
    group by 1, 2, 3 order by 1 desc, 2, 3`.execute(tx)
  return rows
}

export type PlaceMonthRow = {
  readonly month: string
  readonly held: number
  readonly counted: number
  readonly came: number
}

/** The same of one place. */
export async function monthsOfPlace(
  tx: Tx,
  place: string,
  from: string,
  before: string,
): Promise<readonly PlaceMonthRow[]> {
  const { rows } = await sql<PlaceMonthRow>`
    select to_char(f.held_on, 'YYYY-MM') as month, (count(*) filter (where f.state <> 'cancelled'))::integer as held,
      (count(f.came))::integer as counted, coalesce(sum(f.came), 0)::integer as came
    from published.programme_fact f where f.place_id = ${place} and f.held_on >= ${from} and f.held_on < ${before}
    group by 1 order by 1 desc`.execute(tx)
  return rows
}
