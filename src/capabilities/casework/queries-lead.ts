import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { caseSettingAccess, leadAccess } from './access-lead.ts'
import type { CaseGroup, CaseStage } from './domain/case.ts'

const me = sql`platform.actor_person()`
const today = sql`platform.today()`
const day = (instant: ReturnType<typeof sql>): ReturnType<typeof sql> =>
  sql`(${instant} at time zone 'Europe/Helsinki')::date`

export type LedUnit = { readonly id: string; readonly name: Localized; readonly county: string }

export async function ledUnits(tx: Tx): Promise<readonly LedUnit[]> {
  const { rows } = await sql<LedUnit>`
    select u.id, u.name, u.county from published.unit u join published.unit_member m on m.unit_id = u.id
    where m.person_id = ${me} and m.leads order by u.name->>'fi', u.id`.execute(tx)
  return rows
}

export type LedRow = {
  readonly id: string
  readonly unit_id: string
  readonly stage: CaseStage
  readonly stage_since: Date
  readonly days_in_stage: number
  readonly opened_at: Date
  readonly worker: string | null
  readonly worker_name: string | null
  readonly worker_since: Date | null
  readonly worker_gone: boolean
  readonly away_until: PlainDate | null
  readonly asked_name: string | null
  readonly asked_at: Date | null
  readonly meet_on: PlainDate | null
  readonly without_on: PlainDate | null
  readonly limit_rule: string | null
  readonly limit_due: PlainDate | null
  readonly waiting: boolean
  readonly supported: boolean
  readonly workers: number
  readonly today: PlainDate
}

const awayUntil = (person: ReturnType<typeof sql>): ReturnType<typeof sql> =>
  sql`(select max(a.last_day) from published.absence a where a.person_id = ${person} and ${today} between a.first_day and a.last_day)`

/** Every open case of the units one leads, those opened first first: who waits longest stands on top. */
export async function ledCases(tx: Tx): Promise<readonly LedRow[]> {
  const { rows } = await sql<LedRow>`
    select l.id, l.unit_id, l.stage, l.stage_since, ${today} - ${day(sql`l.stage_since`)} as days_in_stage, l.opened_at, l.worker,
      w.name as worker_name, l.worker_since, l.worker_gone, ${awayUntil(sql`l.worker`)} as away_until, a.name as asked_name, l.asked_at,
      l.meet_on, ${day(sql`l.without_since`)} as without_on, l.limit_rule, l.limit_due, l.waiting, l.supported, l.workers, ${today} as today
    from casework.led() l left join published.person w on w.id = l.worker left join published.person a on a.id = l.asked
    where ${leadAccess.read.allowed} order by l.opened_at, l.id`.execute(tx)
  return rows
}

export type WorkloadRow = {
  readonly person: string
  readonly name: string
  readonly title: Localized
  readonly unit: string
  readonly cases: number
  readonly away_until: PlainDate | null
}

export async function workload(tx: Tx): Promise<readonly WorkloadRow[]> {
  const { rows } = await sql<WorkloadRow>`
    select x.person_id as person, p.name, p.title, x.unit_id as unit, x.cases, ${awayUntil(sql`x.person_id`)} as away_until
    from casework.workload() x join published.person p on p.id = x.person_id order by x.cases desc, p.name, x.person_id`.execute(
    tx,
  )
  return rows
}

// --- Figures --------------------------------------------------------------------------------------------------

export type FigureScope = { readonly county: string; readonly area: string | null }

/** Of which counties and areas the asker reads figures: by leading or coordinating them. */
export async function figureScopes(tx: Tx): Promise<readonly FigureScope[]> {
  const { rows } = await sql<FigureScope>`
    select n.scope_id as county, null as area from published.role_now n
    where n.person_id = ${me} and n.scope_kind = 'county' and n.role in ('coordinator', 'county-leader')
    union select a.county, a.id::text from published.role_now n join published.area a on a.id::text = n.scope_id
    where n.person_id = ${me} and n.scope_kind = 'area' and n.role = 'area-lead'
    order by 1, 2 nulls first`.execute(tx)
  return rows
}

export type FactRow = {
  readonly area: string | null
  readonly group: CaseGroup
  readonly stage: CaseStage
  readonly has_worker: boolean
  readonly workers: number
  readonly days_to_worker: number | null
}

/** The open cases of a county as facts without persons or ids, by the area of the unit that leads them. */
export async function factsOf(tx: Tx, county: string): Promise<readonly FactRow[]> {
  const { rows } = await sql<FactRow>`
    select u.area_id::text as area, f."group", f.stage, f.has_worker, f.workers,
      case when f.first_worker_at is not null then ${day(sql`f.first_worker_at`)} - f.day_zero end as days_to_worker
    from published.case_fact f join published.unit u on u.id = f.unit_id where f.county = ${county} and f.closed_at is null`.execute(
    tx,
  )
  return rows
}

export async function areasOf(
  tx: Tx,
  county: string,
): Promise<readonly { readonly id: string; readonly name: Localized }[]> {
  const { rows } = await sql<{ id: string; name: Localized }>`
    select id::text as id, name from published.area where county = ${county} order by name->>'fi', id`.execute(
    tx,
  )
  return rows
}

// --- The county's rules ---------------------------------------------------------------------------------------

export type SettingRow = {
  readonly worker_within_days: number
  readonly warn_limit_days: number
  readonly join_months_before: number
  readonly changed_at: Date | null
  readonly changed_by: string | null
}

/** What stands where a county has said nothing. */
const usual: SettingRow = {
  worker_within_days: 7,
  warn_limit_days: 7,
  join_months_before: 6,
  changed_at: null,
  changed_by: null,
}

export async function settingOf(tx: Tx, county: string): Promise<SettingRow> {
  const { rows } = await sql<SettingRow>`
    select s.worker_within_days, s.warn_limit_days, s.join_months_before, s.changed_at, p.name as changed_by
    from casework.county_setting s left join published.person p on p.id = s.changed_by where s.county = ${county}`.execute(
    tx,
  )
  return rows[0] ?? usual
}

export async function mayChangeSetting(tx: Tx, county: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select ${caseSettingAccess.change.allowed} as may from ${caseSettingAccess.change.policy.table} where k.id = ${county}`.execute(
    tx,
  )
  return rows[0]?.may === true
}

export async function saveSetting(
  tx: Tx,
  county: string,
  set: {
    readonly workerWithinDays: number
    readonly warnLimitDays: number
    readonly joinMonthsBefore: number
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into casework.county_setting (county, worker_within_days, warn_limit_days, join_months_before, changed_by, changed_at)
    values (${county}, ${set.workerWithinDays}, ${set.warnLimitDays}, ${set.joinMonthsBefore}, ${me}, ${set.now})
    on conflict (county) do update set worker_within_days = excluded.worker_within_days, warn_limit_days = excluded.warn_limit_days,
      join_months_before = excluded.join_months_before, changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(
    tx,
  )
}
