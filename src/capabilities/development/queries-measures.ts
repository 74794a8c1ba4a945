import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { measureAccess } from './access-plan.ts'
import type { PlanState, Readiness, Whole, WorkStatus } from './domain/plan.ts'
import type { MeasurePlan } from './plan-shapes.ts'
import { type By, json } from './queries-plan.ts'

export type MeasureCore = {
  readonly id: string
  readonly county: string
  readonly plan_id: string
  readonly line: number
  readonly area_id: string | null
  readonly version: number
}

export async function measureCore(tx: Tx, id: string): Promise<MeasureCore | undefined> {
  const { rows } =
    await sql<MeasureCore>`select id, county, plan_id, line, area_id, version from development.measure
    where id = ${id} for no key update`.execute(tx)
  return rows[0]
}

export type MeasureRow = {
  readonly id: string
  readonly county: string
  readonly plan_id: string
  readonly plan_state: PlanState
  readonly first_year: number
  readonly last_year: number
  readonly check_month: number
  readonly line: number
  readonly area_id: string | null
  readonly area: Localized | null
  readonly action_area: string | null
  readonly action_area_name: Localized | null
  readonly name: Localized
  readonly doing: Localized
  readonly comments: Localized
  readonly whole: Whole
  readonly readiness: Readiness
  readonly organisation_id: string | null
  readonly organisation: Localized | null
  readonly person_id: string | null
  readonly person: string | null
  readonly person_name: string | null
  readonly starts_on: string | null
  readonly due_on: string | null
  readonly status: WorkStatus
  readonly evidence: Localized
  readonly changed_at: Date
  readonly changed_by: string | null
  readonly version: number
  /** The years in which it has been looked at. */
  readonly checked: readonly number[]
  readonly may_keep: boolean
  readonly may_check: boolean
}

const columns = sql`m.id, m.county, m.plan_id, p.state as plan_state, p.first_year, p.last_year, p.check_month, m.line, m.area_id,
  a.name as area, m.action_area, t.name as action_area_name, m.name, m.doing, m.comments, m.whole, m.readiness,
  m.organisation_id, g.name as organisation, m.person_id, n.name as person, m.person_name, m.starts_on::text as starts_on,
  m.due_on::text as due_on, m.status, m.evidence, m.changed_at, x.name as changed_by, m.version,
  (select coalesce(jsonb_agg(c.year order by c.year), '[]') from development.measure_check c where c.measure_id = m.id) as checked,
  ${measureAccess.keep.allowed} as may_keep, ${measureAccess.check.allowed} as may_check`
const from = sql`development.measure m join development.plan p on p.id = m.plan_id
  left join published.area a on a.id = m.area_id left join development.action_area t on t.key = m.action_area
  left join published.organisation g on g.id = m.organisation_id left join published.person n on n.id = m.person_id
  left join published.person x on x.id = m.changed_by`

export type MeasureFilter = {
  readonly county: string
  readonly plan: string | null
  readonly line: number | null
  readonly area: string | null
  readonly status: WorkStatus | null
  readonly whole: Whole | null
  readonly late: boolean
  readonly mine: boolean
  readonly workshop: boolean
  readonly today: string
  readonly limit: number
  readonly offset: number
}

/** Measures by chapter and their order in it; one more than asked tells whether there are more. */
export async function measures(tx: Tx, asked: MeasureFilter): Promise<readonly MeasureRow[]> {
  const order = asked.workshop ? sql`t.position, m.line, m.position, m.id` : sql`m.line, m.position, m.id`
  const { rows } = await sql<MeasureRow>`select ${columns} from ${from}
    where m.county = ${asked.county} and ${measureAccess.read.allowed}
      and (${asked.plan}::uuid is null or m.plan_id = ${asked.plan}::uuid)
      and (${asked.line}::integer is null or m.line = ${asked.line}::integer)
      and (${asked.area}::uuid is null or m.area_id = ${asked.area}::uuid)
      and (${asked.status}::text is null or m.status = ${asked.status}::text)
      and (${asked.whole}::text is null or m.whole = ${asked.whole}::text)
      and (not ${asked.late}::boolean or (m.status in ('not-started', 'under-way') and m.due_on < ${asked.today}::date))
      and (not ${asked.mine}::boolean or m.person_id = platform.actor_person())
      and (not ${asked.workshop}::boolean or m.action_area is not null)
    order by ${order} limit ${asked.limit + 1} offset ${asked.offset}`.execute(tx)
  return rows
}

export async function measureById(tx: Tx, id: string): Promise<MeasureRow | undefined> {
  const { rows } = await sql<MeasureRow>`select ${columns} from ${from} where m.id = ${id}`.execute(tx)
  return rows[0]
}

export type LateRow = {
  readonly id: string
  readonly name: Localized
  readonly due_on: string
  readonly area_id: string | null
  readonly all_of_them: number
}

/** Late measures of plans in use, the latest due first; of an area, also those of the whole county are left to the county. */
export async function lateMeasures(
  tx: Tx,
  asked: {
    readonly county: string
    readonly area: string | null
    readonly today: string
    readonly limit: number
  },
): Promise<readonly LateRow[]> {
  const { rows } = await sql<LateRow>`
    select m.id, m.name, m.due_on::text as due_on, m.area_id, (count(*) over ())::integer as all_of_them
    from development.measure m join development.plan p on p.id = m.plan_id
    where m.county = ${asked.county} and ${measureAccess.read.allowed} and p.state = 'approved'
      and m.status in ('not-started', 'under-way') and m.due_on < ${asked.today}::date
      and (${asked.area}::uuid is null or m.area_id = ${asked.area}::uuid)
    order by m.due_on, m.id limit ${asked.limit}`.execute(tx)
  return rows
}

const values = (of: MeasurePlan): Readonly<Record<string, unknown>> => ({
  line: of.line,
  area_id: of.area,
  action_area: of.actionArea,
  name: of.name,
  doing: of.doing,
  comments: of.comments,
  whole: of.whole,
  readiness: of.readiness,
  organisation_id: of.organisation,
  person_id: of.person,
  person_name: of.personName,
  starts_on: of.startsOn,
  due_on: of.dueOn,
  evidence: of.evidence,
})
const named = (of: Readonly<Record<string, unknown>>): ReturnType<typeof sql> =>
  sql.join(Object.keys(of).map((name) => sql.ref(name)))

export async function actionAreaIs(tx: Tx, key: string): Promise<boolean> {
  const { rows } = await sql<{
    there: boolean
  }>`select exists (select from development.action_area where key = ${key}) as there`.execute(tx)
  return rows[0]?.there === true
}

export async function actionAreas(
  tx: Tx,
): Promise<readonly { readonly key: string; readonly name: Localized }[]> {
  const { rows } = await sql<{
    key: string
    name: Localized
  }>`select key, name from development.action_area order by position`.execute(tx)
  return rows
}

export async function insertMeasure(
  tx: Tx,
  measure: By & {
    readonly id: string
    readonly county: string
    readonly plan: string
    readonly of: MeasurePlan
  },
): Promise<void> {
  const { id, county, plan, of, now, person } = measure
  const row = {
    ...values(of),
    id,
    county,
    plan_id: plan,
    status: 'not-started',
    created_at: now,
    changed_at: now,
    changed_by: person,
    version: 1,
  }
  await sql`insert into development.measure (${named(row)}, position)
    select ${named(row)}, (select coalesce(max(o.position), 0) + 1 from development.measure o
      where o.plan_id = ${plan} and o.line = ${of.line})
    from jsonb_populate_record(null::development.measure, ${json(row)})`.execute(tx)
}

export async function updateMeasure(
  tx: Tx,
  id: string,
  version: number,
  by: By,
  of: MeasurePlan,
): Promise<boolean> {
  const row = values(of)
  const { rows } = await sql`update development.measure m set (${named(row)}) = (
      select ${named(row)} from jsonb_populate_record(null::development.measure, ${json(row)})),
    changed_at = ${by.now}, changed_by = ${by.person}, version = m.version + 1
    where m.id = ${id} and m.version = ${version} returning 1`.execute(tx)
  return rows.length === 1
}

export async function setStatus(
  tx: Tx,
  id: string,
  version: number,
  to: By & {
    readonly status: WorkStatus
    readonly readiness: Readiness | null
    readonly evidence: Localized | null
  },
): Promise<boolean> {
  const { rows } = await sql`update development.measure set status = ${to.status},
    readiness = coalesce(${to.readiness}, readiness),
    evidence = coalesce(${to.evidence === null ? null : JSON.stringify(to.evidence)}::jsonb, evidence),
    changed_at = ${to.now}, changed_by = ${to.person}, version = version + 1
    where id = ${id} and version = ${version} returning 1`.execute(tx)
  return rows.length === 1
}

// --- Yearly checks ---------------------------------------------------------------------------------------------

export type CheckRow = {
  readonly year: number
  readonly status: WorkStatus
  readonly progress: Localized
  readonly next: Localized
  readonly checked_on: string
  readonly changed_by: string | null
}

export async function checksOf(tx: Tx, measure: string): Promise<readonly CheckRow[]> {
  const { rows } =
    await sql<CheckRow>`select c.year, c.status, c.progress, c.next, c.checked_on::text as checked_on,
      n.name as changed_by from development.measure_check c left join published.person n on n.id = c.changed_by
    where c.measure_id = ${measure} order by c.year desc limit 20`.execute(tx)
  return rows
}

/** The check of a year; written again it is corrected, in the words of whichever languages were given. */
export async function putCheck(
  tx: Tx,
  measure: string,
  check: By & {
    readonly id: string
    readonly year: number
    readonly status: WorkStatus
    readonly progress: Localized
    readonly next: Localized
    readonly checkedOn: string
  },
): Promise<void> {
  const { id, year, status, progress, next, checkedOn, now, person } = check
  await sql`insert into development.measure_check as c
      (id, measure_id, year, status, progress, next, checked_on, changed_at, changed_by)
    values (${id}, ${measure}, ${year}, ${status}, ${json(progress)}, ${json(next)}, ${checkedOn}, ${now}, ${person})
    on conflict (measure_id, year) do update set status = excluded.status, progress = c.progress || excluded.progress,
      next = c.next || excluded.next, checked_on = excluded.checked_on, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by, version = c.version + 1`.execute(tx)
}

export type ToRemind = {
  readonly id: string
  readonly name: Localized
  readonly email: string
  readonly language: Language
}

/** Those who answer for an open measure that has not been looked at this year, once a year, when the month of checks has come. */
export async function unchecked(tx: Tx, year: number, month: number): Promise<readonly ToRemind[]> {
  const { rows } = await sql<ToRemind>`
    with due as (update development.measure m set reminded_year = ${year}
      from development.plan p where p.id = m.plan_id and p.state = 'approved' and p.check_month <= ${month}
        and ${year} between p.first_year and p.last_year and m.status in ('not-started', 'under-way')
        and m.reminded_year is distinct from ${year}
        and not exists (select from development.measure_check c where c.measure_id = m.id and c.year = ${year})
      returning m.id, m.name, m.person_id)
    select d.id, d.name, n.email, n.language from due d join published.person n on n.id = d.person_id
    where n.active and n.email is not null and n.mail_bounced_at is null order by n.email, d.id`.execute(tx)
  return rows
}
