import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { outreachAccess } from './access.ts'
import type {
  OutreachKind,
  OutreachState,
  PlaceKind,
  Point,
  Purpose,
  Result,
  TaskKind,
  What,
} from './domain/words.ts'

const texts = (values: readonly string[]): RawBuilder<unknown> =>
  sql`(select coalesce(array_agg(v), '{}') from jsonb_array_elements_text(${JSON.stringify(values)}::jsonb) v)`
const words = (text: Localized): RawBuilder<unknown> => sql`${JSON.stringify(text)}::jsonb`

export type Plan = {
  readonly kind: OutreachKind
  readonly placeKind: PlaceKind
  readonly purposes: readonly Purpose[]
  readonly place: Localized
  readonly purposeWords: Localized
  readonly partner: Localized
  readonly municipality: string
  readonly areaId: string | null
  readonly rule: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly beginsAt: string | null
  readonly endsAt: string | null
  readonly state: OutreachState
  readonly results: readonly Result[]
  readonly resultWords: Localized
}

export type WorkRow = {
  readonly id: string
  readonly county: string
  readonly area_id: string | null
  readonly municipality: string | null
  readonly unit_id: string
  readonly unit: Localized
  readonly kind: OutreachKind
  readonly place_kind: PlaceKind
  readonly purposes: readonly Purpose[]
  readonly place_words: Localized
  readonly purpose_words: Localized
  readonly partner_words: Localized
  readonly rule: string | null
  readonly starts_on: string | null
  readonly ends_on: string | null
  readonly begins_at: string | null
  readonly ends_at: string | null
  readonly state: OutreachState
  readonly results: readonly Result[]
  readonly result_words: Localized
  readonly version: number
  readonly goers: readonly { readonly id: string; readonly name: string; readonly title: Localized }[]
  readonly points_done: number
  readonly may_count: boolean
  readonly may_manage: boolean
}

const columns = sql`w.id, w.county, w.area_id, w.municipality, w.unit_id, u.name as unit, w.kind, w.place_kind, w.purposes,
  w.place_words, w.purpose_words, w.partner_words, w.rule, w.starts_on::text as starts_on, w.ends_on::text as ends_on,
  w.begins_at, w.ends_at, w.state, w.results, w.result_words, w.version,
  (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'title', p.title) order by p.name), '[]')
    from outreach.goer g join published.person p on p.id = g.person_id where g.work_id = w.id) as goers,
  (select count(*)::integer from outreach.checked c where c.work_id = w.id) as points_done,
  ${outreachAccess.count.allowed} as may_count, ${outreachAccess.manage.allowed} as may_manage`
const from = sql`outreach.work w join published.unit u on u.id = w.unit_id`

/** The places that the asker may see: those of one's own work first. */
export async function worksSeen(tx: Tx): Promise<readonly WorkRow[]> {
  const { rows } = await sql<WorkRow>`select ${columns} from ${from} where ${outreachAccess.read.allowed}
    order by ${outreachAccess.count.allowed} desc, w.state = 'ended', w.begins_at nulls last, w.id`.execute(
    tx,
  )
  return rows
}

export async function workById(tx: Tx, id: string): Promise<WorkRow | undefined> {
  const { rows } = await sql<WorkRow>`select ${columns} from ${from} where w.id = ${id}`.execute(tx)
  return rows[0]
}

export type OpenRow = Pick<
  WorkRow,
  | 'id'
  | 'place_kind'
  | 'place_words'
  | 'municipality'
  | 'rule'
  | 'starts_on'
  | 'ends_on'
  | 'begins_at'
  | 'ends_at'
>

/** Where anybody may come now: no workers, no plan. */
export async function openIn(tx: Tx, area: string): Promise<readonly OpenRow[]> {
  const { rows } = await sql<OpenRow>`
    select id, place_kind, place_words, municipality, rule, starts_on::text as starts_on, ends_on::text as ends_on, begins_at,
      ends_at
    from outreach.work where area_id = ${area} and kind = 'open' and state = 'running' order by begins_at, id`.execute(
    tx,
  )
  return rows
}

export async function memberOf(tx: Tx, person: string, unit: string, county: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select exists (select from published.unit u where u.id = ${unit} and u.county = ${county} and (
      exists (select from published.unit_member m where m.unit_id = u.id and m.person_id = ${person})
      or exists (select from published.role_now r where r.person_id = ${person} and r.role = 'coordinator'
        and r.scope_kind = 'county' and r.scope_id = ${county}))) as is`.execute(tx)
  return rows[0]?.is === true
}

export async function insertWork(
  tx: Tx,
  id: string,
  to: Plan & {
    readonly county: string
    readonly unit: string
    readonly goers: readonly string[]
    readonly now: Date
  },
): Promise<void> {
  await sql`
    with work as (
      insert into outreach.work (id, county, area_id, municipality, unit_id, kind, place_kind, purposes, place_words,
        purpose_words, partner_words, rule, starts_on, ends_on, begins_at, ends_at, state, results, result_words, created_at,
        changed_at)
      values (${id}, ${to.county}, ${to.areaId}, ${to.municipality}, ${to.unit}, ${to.kind}, ${to.placeKind},
        ${texts(to.purposes)}, ${words(to.place)}, ${words(to.purposeWords)}, ${words(to.partner)}, ${to.rule},
        ${to.startsOn}, ${to.endsOn}, ${to.beginsAt}, ${to.endsAt}, ${to.state}, ${texts(to.results)},
        ${words(to.resultWords)}, ${to.now}, ${to.now}) returning id)
    insert into outreach.goer (work_id, person_id)
    select work.id, v::uuid from work, jsonb_array_elements_text(${JSON.stringify(to.goers)}::jsonb) v`.execute(
    tx,
  )
}

/** Changes the plan as it was seen; false when somebody has changed it meanwhile. */
export async function updateWork(
  tx: Tx,
  id: string,
  seen: number,
  to: Plan & { readonly now: Date },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update outreach.work set kind = ${to.kind}, place_kind = ${to.placeKind}, purposes = ${texts(to.purposes)},
      place_words = ${words(to.place)}, purpose_words = ${words(to.purposeWords)}, partner_words = ${words(to.partner)},
      municipality = ${to.municipality}, area_id = ${to.areaId}, rule = ${to.rule}, starts_on = ${to.startsOn},
      ends_on = ${to.endsOn}, begins_at = ${to.beginsAt}, ends_at = ${to.endsAt}, state = ${to.state},
      results = ${texts(to.results)}, result_words = ${words(to.resultWords)}, changed_at = ${to.now}, version = version + 1
    where id = ${id} and version = ${seen} returning id`.execute(tx)
  return rows.length > 0
}

export async function setPoint(tx: Tx, id: string, point: Point, doneOn: string | null): Promise<void> {
  await (
    doneOn === null
      ? sql`delete from outreach.checked where work_id = ${id} and point = ${point}`
      : sql`insert into outreach.checked (work_id, point, done_on) values (${id}, ${point}, ${doneOn}) on conflict do nothing`
  ).execute(tx)
}

export async function pointsOf(
  tx: Tx,
  id: string,
): Promise<readonly { readonly point: Point; readonly done_on: string }[]> {
  const { rows } = await sql<{ point: Point; done_on: string }>`
    select point, done_on::text as done_on from outreach.checked where work_id = ${id}`.execute(tx)
  return rows
}

export type TaskRow = {
  readonly id: string
  readonly kind: TaskKind
  readonly due_on: string
  readonly done_on: string | null
}

export async function tasksOf(tx: Tx, id: string): Promise<readonly TaskRow[]> {
  const { rows } = await sql<TaskRow>`
    select id, kind, due_on::text as due_on, done_on::text as done_on from outreach.task where work_id = ${id}
    order by done_on is not null, due_on, id`.execute(tx)
  return rows
}

export async function insertTask(
  tx: Tx,
  id: string,
  task: { readonly id: string; readonly kind: TaskKind; readonly dueOn: string },
): Promise<void> {
  await sql`insert into outreach.task (id, work_id, kind, due_on) values (${task.id}, ${id}, ${task.kind}, ${task.dueOn})`.execute(
    tx,
  )
}

export async function setTask(tx: Tx, id: string, task: string, doneOn: string | null): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update outreach.task set done_on = ${doneOn} where id = ${task} and work_id = ${id} returning id`.execute(
    tx,
  )
  return rows.length > 0
}

// --- Counting --------------------------------------------------------------------------------------------------

export type Tap = {
  readonly id: string
  readonly what: What
  readonly change: number
  readonly day: string
  readonly at: string
}

/** Counts each press once, however often it is sent: one statement, so that two phones cannot come between. */
export async function addTaps(tx: Tx, work: string, taps: readonly Tap[]): Promise<void> {
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(taps)}::jsonb)
        as t(id uuid, what text, change integer, day date, at timestamptz)),
    fresh as (
      insert into outreach.tap (id, work_id, day, what, change, at)
      select distinct on (id) id, ${work}::uuid, day, what, change, at from given order by id
      on conflict (id) do nothing returning day, what, change),
    sums as (select day, what, sum(change)::integer as change from fresh group by day, what)
    insert into outreach.tally as t (work_id, day, what, count)
    select ${work}::uuid, day, what, greatest(0, change) from sums
    on conflict (work_id, day, what) do update set count = least(9999, greatest(0, t.count
      + (select s.change from sums s where s.day = t.day and s.what = t.what)))`.execute(tx)
}

/** Takes one press back, once. */
export async function undoTap(tx: Tx, work: string, tap: string, after: Date): Promise<boolean> {
  const { rows } = await sql<{ what: string }>`
    with undone as (
      update outreach.tap set undone = true
      where id = ${tap} and work_id = ${work} and not undone and at > ${after} returning day, what, change)
    update outreach.tally t set count = greatest(0, t.count - undone.change)
    from undone where t.work_id = ${work} and t.day = undone.day and t.what = undone.what returning t.what`.execute(
    tx,
  )
  return rows.length > 0
}

export async function countsOn(
  tx: Tx,
  work: string,
  day: string,
): Promise<Readonly<Partial<Record<What, number>>>> {
  const { rows } = await sql<{ what: What; count: number }>`
    select what, count from outreach.tally where work_id = ${work} and day = ${day}`.execute(tx)
  return Object.fromEntries(rows.map(({ what, count }) => [what, count]))
}

export type WeekRow = { readonly monday: string; readonly what: What; readonly count: number }

export async function weeksOf(tx: Tx, work: string, from: string): Promise<readonly WeekRow[]> {
  const { rows } = await sql<WeekRow>`
    select date_trunc('week', day)::date::text as monday, what, sum(count)::integer as count from outreach.tally
    where work_id = ${work} and day >= ${from} group by 1, what order by 1 desc`.execute(tx)
  return rows
}

export type MonthRow = {
  readonly work_id: string
  readonly place_words: Localized
  readonly month: string
  readonly what: What
  readonly count: number
}

/** Sums by place and month of the places that the asker may see. */
export async function monthsSeen(tx: Tx, from: string): Promise<readonly MonthRow[]> {
  const { rows } = await sql<MonthRow>`
    select w.id as work_id, w.place_words, to_char(t.day, 'YYYY-MM') as month, t.what, sum(t.count)::integer as count
    from outreach.tally t join outreach.work w on w.id = t.work_id
    where t.day >= ${from} and ${outreachAccess.read.allowed}
    group by w.id, w.place_words, 3, t.what order by 3 desc, w.id`.execute(tx)
  return rows
}

export async function removeOldTaps(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql<{
    id: string
  }>`delete from outreach.tap where at < ${before} returning id`.execute(tx)
  return rows.length
}
