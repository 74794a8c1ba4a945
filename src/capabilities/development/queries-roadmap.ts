import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { barAccess } from './access-plan.ts'
import type { BarStatus, Need } from './domain/plan.ts'
import type { BarPlan } from './plan-shapes.ts'
import { type By, json } from './queries-plan.ts'

export type RoadmapRow = {
  readonly county: string
  readonly first_year: number
  readonly last_year: number
  readonly goal: Localized
  readonly execution: Localized
  readonly division: Localized
  readonly communication: Localized
  readonly changed_at: Date
  readonly changed_by: string | null
  readonly version: number
}

export async function roadmapOf(tx: Tx, county: string): Promise<RoadmapRow | undefined> {
  const { rows } =
    await sql<RoadmapRow>`select r.county, r.first_year, r.last_year, r.goal, r.execution, r.division,
      r.communication, r.changed_at, n.name as changed_by, r.version
    from development.roadmap r left join published.person n on n.id = r.changed_by where r.county = ${county}`.execute(
      tx,
    )
  return rows[0]
}

export type RoadmapPlan = Pick<RoadmapRow, 'goal' | 'execution' | 'division' | 'communication'> & {
  readonly firstYear: number
  readonly lastYear: number
}

/** The county's one roadmap, begun or changed as it was seen. `version` 0: there was none. */
export async function putRoadmap(
  tx: Tx,
  county: string,
  version: number,
  by: By,
  of: RoadmapPlan,
): Promise<boolean> {
  const { rows } =
    version === 0
      ? await sql`insert into development.roadmap
          (county, first_year, last_year, goal, execution, division, communication, changed_at, changed_by)
        values (${county}, ${of.firstYear}, ${of.lastYear}, ${json(of.goal)}, ${json(of.execution)}, ${json(of.division)},
          ${json(of.communication)}, ${by.now}, ${by.person}) on conflict (county) do nothing returning 1`.execute(
          tx,
        )
      : await sql`update development.roadmap set first_year = ${of.firstYear}, last_year = ${of.lastYear},
          goal = ${json(of.goal)}, execution = ${json(of.execution)}, division = ${json(of.division)},
          communication = ${json(of.communication)}, changed_at = ${by.now}, changed_by = ${by.person},
          version = version + 1 where county = ${county} and version = ${version} returning 1`.execute(tx)
  return rows.length === 1
}

export async function themes(tx: Tx): Promise<readonly { readonly key: string; readonly name: Localized }[]> {
  const { rows } = await sql<{
    key: string
    name: Localized
  }>`select key, name from development.roadmap_theme order by position`.execute(tx)
  return rows
}

export type InterimGoal = {
  readonly id: string
  readonly name: Localized
  readonly dueOn: string | null
  readonly reachedOn: string | null
}

export type BarRow = {
  readonly id: string
  readonly county: string
  readonly theme: string
  readonly theme_name: Localized
  readonly name: Localized
  readonly goal: Localized
  readonly national: boolean
  readonly organisation_id: string | null
  readonly organisation: Localized | null
  readonly person_id: string | null
  readonly person: string | null
  readonly person_name: string | null
  readonly status: BarStatus
  readonly starts_on: string | null
  readonly ends_on: string | null
  readonly note: Localized
  readonly changed_at: Date
  readonly changed_by: string | null
  readonly version: number
  readonly needs: readonly { readonly id: string; readonly name: Localized; readonly status: BarStatus }[]
  readonly awaited: readonly { readonly id: string; readonly name: Localized; readonly status: BarStatus }[]
  readonly interim: readonly InterimGoal[]
  readonly may_keep: boolean
  readonly may_status: boolean
}

const columns = sql`b.id, b.county, b.theme, t.name as theme_name, b.name, b.goal, b.national, b.organisation_id,
  g.name as organisation, b.person_id, n.name as person, b.person_name, b.status, b.starts_on::text as starts_on,
  b.ends_on::text as ends_on, b.note, b.changed_at, x.name as changed_by, b.version,
  (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'status', o.status) order by o.position, o.id), '[]')
    from development.bar_need d join development.bar o on o.id = d.needs_id where d.bar_id = b.id) as needs,
  (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'status', o.status) order by o.position, o.id), '[]')
    from development.bar_need d join development.bar o on o.id = d.bar_id where d.needs_id = b.id) as awaited,
  (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'dueOn', i.due_on, 'reachedOn', i.reached_on)
    order by i.position, i.id), '[]') from development.interim_goal i where i.bar_id = b.id) as interim,
  ${barAccess.keep.allowed} as may_keep, ${barAccess.status.allowed} as may_status`
const from = sql`development.bar b join development.roadmap_theme t on t.key = b.theme
  left join published.organisation g on g.id = b.organisation_id left join published.person n on n.id = b.person_id
  left join published.person x on x.id = b.changed_by`

/** So many bars a roadmap holds at most. */
export const mostBars = 120

export async function bars(tx: Tx, county: string): Promise<readonly BarRow[]> {
  const { rows } = await sql<BarRow>`select ${columns} from ${from}
    where b.county = ${county} and ${barAccess.read.allowed} order by t.position, b.national, b.position, b.id
    limit ${mostBars}`.execute(tx)
  return rows
}

export async function barById(tx: Tx, id: string): Promise<BarRow | undefined> {
  const { rows } = await sql<BarRow>`select ${columns} from ${from} where b.id = ${id}`.execute(tx)
  return rows[0]
}

export async function barCore(
  tx: Tx,
  id: string,
): Promise<{ readonly id: string; readonly county: string; readonly version: number } | undefined> {
  const { rows } = await sql<{ id: string; county: string; version: number }>`select id, county, version
    from development.bar where id = ${id} for no key update`.execute(tx)
  return rows[0]
}

export async function countBars(tx: Tx, county: string): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::integer as count from development.bar where county = ${county}`.execute(tx)
  return rows[0]?.count ?? 0
}

export async function themeIs(tx: Tx, key: string): Promise<boolean> {
  const { rows } = await sql<{
    there: boolean
  }>`select exists (select from development.roadmap_theme where key = ${key}) as there`.execute(tx)
  return rows[0]?.there === true
}

const values = (of: BarPlan): Readonly<Record<string, unknown>> => ({
  theme: of.theme,
  name: of.name,
  goal: of.goal,
  national: of.national,
  organisation_id: of.organisation,
  person_id: of.person,
  person_name: of.personName,
  status: of.status,
  starts_on: of.startsOn,
  ends_on: of.endsOn,
  note: of.note,
})
const named = (of: Readonly<Record<string, unknown>>): ReturnType<typeof sql> =>
  sql.join(Object.keys(of).map((name) => sql.ref(name)))

export async function insertBar(
  tx: Tx,
  bar: By & { readonly id: string; readonly county: string; readonly of: BarPlan },
): Promise<void> {
  const { id, county, of, now, person } = bar
  const row = { ...values(of), id, county, created_at: now, changed_at: now, changed_by: person, version: 1 }
  await sql`insert into development.bar (${named(row)}, position)
    select ${named(row)}, (select coalesce(max(o.position), 0) + 1 from development.bar o
      where o.county = ${county} and o.theme = ${of.theme})
    from jsonb_populate_record(null::development.bar, ${json(row)})`.execute(tx)
}

export async function updateBar(tx: Tx, id: string, version: number, by: By, of: BarPlan): Promise<boolean> {
  const row = values(of)
  const { rows } = await sql`update development.bar b set (${named(row)}) = (
      select ${named(row)} from jsonb_populate_record(null::development.bar, ${json(row)})),
    changed_at = ${by.now}, changed_by = ${by.person}, version = b.version + 1
    where b.id = ${id} and b.version = ${version} returning 1`.execute(tx)
  return rows.length === 1
}

export async function setBar(
  tx: Tx,
  id: string,
  version: number,
  to: By & { readonly status: BarStatus; readonly note: Localized | null },
): Promise<boolean> {
  const { rows } = await sql`update development.bar set status = ${to.status},
    note = note || coalesce(${to.note === null ? null : JSON.stringify(to.note)}::jsonb, '{}'),
    changed_at = ${to.now}, changed_by = ${to.person}, version = version + 1
    where id = ${id} and version = ${version} returning 1`.execute(tx)
  return rows.length === 1
}

export async function deleteBar(tx: Tx, id: string, version: number): Promise<boolean> {
  const { rows } =
    await sql`delete from development.bar where id = ${id} and version = ${version} returning 1`.execute(tx)
  if (rows.length !== 1) return false
  // Nothing may lead to what is no more.
  await sql`delete from development.link where (from_kind = 'bar' and from_id = ${id})
    or (to_kind = 'bar' and to_key = ${id})`.execute(tx)
  return true
}

/** Every bar of a county that waits for another; two who change what waits for what do so one after the other. */
export async function lockNeeds(tx: Tx, county: string): Promise<readonly Need[]> {
  await sql`select pg_advisory_xact_lock(hashtext(${`development.bar_need ${county}`}))`.execute(tx)
  const { rows } = await sql<Need>`select d.bar_id as bar, d.needs_id as needs from development.bar_need d
    join development.bar b on b.id = d.bar_id where b.county = ${county}`.execute(tx)
  return rows
}

export async function countBarsIn(tx: Tx, county: string, ids: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from development.bar
    where county = ${county} and id in (select value::uuid from jsonb_array_elements_text(${json(ids)}))`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

export async function replaceNeeds(tx: Tx, bar: string, needs: readonly string[]): Promise<void> {
  await sql`delete from development.bar_need where bar_id = ${bar}`.execute(tx)
  await sql`insert into development.bar_need (bar_id, needs_id)
    select ${bar}, value::uuid from jsonb_array_elements_text(${json(needs)})`.execute(tx)
}

export async function replaceInterim(tx: Tx, bar: string, goals: readonly InterimGoal[]): Promise<void> {
  await sql`delete from development.interim_goal where bar_id = ${bar}`.execute(tx)
  await sql`insert into development.interim_goal (id, bar_id, name, due_on, reached_on, position)
    select g.id, ${bar}, g.name, g."dueOn", g."reachedOn", g.position
    from jsonb_to_recordset(${json(goals.map((goal, position) => ({ ...goal, position })))}) as
      g (id uuid, name jsonb, "dueOn" date, "reachedOn" date, position smallint)`.execute(tx)
}

export async function touchBar(tx: Tx, id: string, version: number, by: By): Promise<boolean> {
  const { rows } = await sql`update development.bar set changed_at = ${by.now}, changed_by = ${by.person},
    version = version + 1 where id = ${id} and version = ${version} returning 1`.execute(tx)
  return rows.length === 1
}
