import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { areaPlanAccess, spearheadAccess } from './access-plan.ts'
import type { AreaPlanState, WorkStatus } from './domain/plan.ts'
import type { SpearheadPlan } from './plan-shapes.ts'
import { type By, json } from './queries-plan.ts'

export type AreaRow = {
  readonly area_id: string
  readonly area: Localized
  /** The plan that the area has now, or none. */
  readonly plan_id: string | null
  readonly state: AreaPlanState | null
  readonly starts_on: string | null
  readonly ends_on: string | null
  readonly spearheads: number
  readonly open: number
  readonly done: number
  /** Open spearheads whose day of looking has passed. */
  readonly waiting: number
  readonly next_look_on: string | null
  readonly leads: readonly string[]
  readonly may_keep: boolean
}

/** Every area of a county with the plan that it has now. */
export async function areasWithPlans(tx: Tx, county: string, today: string): Promise<readonly AreaRow[]> {
  const { rows } = await sql<AreaRow>`
    select a.id as area_id, a.name as area, i.id as plan_id, i.state, i.starts_on::text as starts_on, i.ends_on::text as ends_on,
      coalesce(s.spearheads, 0) as spearheads, coalesce(s.open, 0) as open, coalesce(s.done, 0) as done,
      coalesce(s.waiting, 0) as waiting, s.next_look_on::text as next_look_on,
      (select coalesce(jsonb_agg(n.name order by n.name), '[]') from published.role_now r join published.person n on n.id = r.person_id
        where r.role = 'area-lead' and r.scope_kind = 'area' and r.scope_id = a.id::text) as leads,
      exists (select from published.role_now r where r.person_id = platform.actor_person()
        and ((r.role = 'area-lead' and r.scope_kind = 'area' and r.scope_id = a.id::text)
          or (r.role = 'coordinator' and r.scope_kind = 'county' and r.scope_id = a.county))) as may_keep
    from published.area a left join development.area_plan i on i.area_id = a.id and i.state <> 'ended'
    left join lateral (select count(*)::integer as spearheads,
        (count(*) filter (where x.status in ('not-started', 'under-way')))::integer as open,
        (count(*) filter (where x.status = 'done'))::integer as done,
        (count(*) filter (where x.status in ('not-started', 'under-way') and x.next_look_on < ${today}::date))::integer as waiting,
        min(x.next_look_on) filter (where x.status in ('not-started', 'under-way')) as next_look_on
      from development.spearhead x where x.area_plan_id = i.id) s on true
    where a.county = ${county} order by a.name->>'fi'`.execute(tx)
  return rows
}

export type AreaPlanRow = {
  readonly id: string
  readonly county: string
  readonly area_id: string
  readonly area: Localized
  readonly words: Localized
  readonly starts_on: string
  readonly ends_on: string
  readonly state: AreaPlanState
  readonly changed_at: Date
  readonly changed_by: string | null
  readonly version: number
  readonly may_keep: boolean
}

export async function areaPlanById(tx: Tx, id: string): Promise<AreaPlanRow | undefined> {
  const { rows } = await sql<AreaPlanRow>`select i.id, i.county, i.area_id, a.name as area, i.words,
      i.starts_on::text as starts_on, i.ends_on::text as ends_on, i.state, i.changed_at, n.name as changed_by, i.version,
      ${areaPlanAccess.keep.allowed} as may_keep
    from development.area_plan i join published.area a on a.id = i.area_id
    left join published.person n on n.id = i.changed_by where i.id = ${id}`.execute(tx)
  return rows[0]
}

/** Ended plans of an area, the latest first. */
export async function earlierOf(
  tx: Tx,
  area: string,
): Promise<readonly { readonly id: string; readonly starts_on: string; readonly ends_on: string }[]> {
  const { rows } = await sql<{
    id: string
    starts_on: string
    ends_on: string
  }>`select i.id, i.starts_on::text as starts_on,
      i.ends_on::text as ends_on from development.area_plan i
    where i.area_id = ${area} and i.state = 'ended' and ${areaPlanAccess.read.allowed}
    order by i.starts_on desc, i.id limit 20`.execute(tx)
  return rows
}

/** Whose area it is, and whether the asker may begin a plan there. */
export async function areaFor(
  tx: Tx,
  area: string,
): Promise<
  | {
      readonly county: string
      readonly mayKeep: boolean
      readonly mayRead: boolean
      readonly has: string | null
    }
  | undefined
> {
  const { rows } = await sql<{ county: string; mayKeep: boolean; mayRead: boolean; has: string | null }>`
    select a.county, exists (select from published.role_now r where r.person_id = platform.actor_person()
        and ((r.role = 'area-lead' and r.scope_kind = 'area' and r.scope_id = a.id::text)
          or (r.role = 'coordinator' and r.scope_kind = 'county' and r.scope_id = a.county))) as "mayKeep",
      exists (select from published.person n where n.id = platform.actor_person() and n.county = a.county and n.active) as "mayRead",
      (select i.id from development.area_plan i where i.area_id = a.id and i.state <> 'ended') as has
    from published.area a where a.id = ${area}`.execute(tx)
  return rows[0]
}

export async function insertAreaPlan(
  tx: Tx,
  plan: By & {
    readonly id: string
    readonly county: string
    readonly area: string
    readonly words: Localized
    readonly startsOn: string
    readonly endsOn: string
  },
): Promise<boolean> {
  const { id, county, area, words, startsOn, endsOn, now, person } = plan
  const { rows } = await sql`insert into development.area_plan
      (id, county, area_id, words, starts_on, ends_on, state, created_at, changed_at, changed_by)
    values (${id}, ${county}, ${area}, ${json(words)}, ${startsOn}, ${endsOn}, 'draft', ${now}, ${now}, ${person})
    on conflict do nothing returning 1`.execute(tx)
  return rows.length === 1
}

export async function updateAreaPlan(
  tx: Tx,
  id: string,
  version: number,
  to: By & { readonly words: Localized; readonly startsOn: string; readonly endsOn: string },
): Promise<boolean> {
  const { rows } =
    await sql`update development.area_plan set words = ${json(to.words)}, starts_on = ${to.startsOn},
    ends_on = ${to.endsOn}, changed_at = ${to.now}, changed_by = ${to.person}, version = version + 1
    where id = ${id} and version = ${version} returning 1`.execute(tx)
  return rows.length === 1
}

export async function setAreaPlan(
  tx: Tx,
  id: string,
  version: number,
  to: By & { readonly state: AreaPlanState },
): Promise<boolean> {
  const { rows } = await sql`update development.area_plan set state = ${to.state}, changed_at = ${to.now},
    changed_by = ${to.person}, version = version + 1 where id = ${id} and version = ${version} returning 1`.execute(
    tx,
  )
  return rows.length === 1
}

// --- Spearheads ------------------------------------------------------------------------------------------------

export type SpearheadRow = {
  readonly id: string
  readonly area_plan_id: string
  readonly name: Localized
  readonly aim: Localized
  readonly steps: Localized
  readonly organisation_id: string | null
  readonly organisation: Localized | null
  readonly person_id: string | null
  readonly person: string | null
  readonly person_name: string | null
  readonly starts_on: string
  readonly ends_on: string
  readonly look_weeks: number
  readonly next_look_on: string | null
  readonly status: WorkStatus
  readonly version: number
  readonly looks: readonly {
    readonly lookedOn: string
    readonly status: WorkStatus
    readonly progress: Localized
    readonly by: string | null
  }[]
  readonly may_keep: boolean
  readonly may_look: boolean
}

/** So many spearheads an area has at most: a spearhead is what one begins with. */
export const mostSpearheads = 20

export async function spearheadsOf(tx: Tx, plan: string): Promise<readonly SpearheadRow[]> {
  const { rows } =
    await sql<SpearheadRow>`select s.id, s.area_plan_id, s.name, s.aim, s.steps, s.organisation_id,
      g.name as organisation, s.person_id, n.name as person, s.person_name, s.starts_on::text as starts_on,
      s.ends_on::text as ends_on, s.look_weeks, s.next_look_on::text as next_look_on, s.status, s.version,
      (select coalesce(jsonb_agg(jsonb_build_object('lookedOn', k.looked_on, 'status', k.status, 'progress', k.progress,
        'by', w.name) order by k.looked_on desc), '[]')
        from (select * from development.spearhead_look where spearhead_id = s.id order by looked_on desc limit 30) k
        left join published.person w on w.id = k.changed_by) as looks,
      ${spearheadAccess.keep.allowed} as may_keep, ${spearheadAccess.look.allowed} as may_look
    from ${spearheadAccess.read.policy.table}
    left join published.organisation g on g.id = s.organisation_id left join published.person n on n.id = s.person_id
    where s.area_plan_id = ${plan} order by s.position, s.id limit ${mostSpearheads}`.execute(tx)
  return rows
}

export type SpearheadCore = {
  readonly id: string
  readonly county: string
  readonly area_plan_id: string
  readonly state: AreaPlanState
  readonly ends_on: string
  readonly look_weeks: number
  readonly next_look_on: string | null
  readonly version: number
}

export async function spearheadCore(tx: Tx, id: string): Promise<SpearheadCore | undefined> {
  const { rows } =
    await sql<SpearheadCore>`select s.id, i.county, s.area_plan_id, i.state, s.ends_on::text as ends_on,
      s.look_weeks, s.next_look_on::text as next_look_on, s.version
    from development.spearhead s join development.area_plan i on i.id = s.area_plan_id where s.id = ${id}
    for no key update of s`.execute(tx)
  return rows[0]
}

export async function countSpearheads(tx: Tx, plan: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from development.spearhead
    where area_plan_id = ${plan}`.execute(tx)
  return rows[0]?.count ?? 0
}

const values = (of: SpearheadPlan): Readonly<Record<string, unknown>> => ({
  name: of.name,
  aim: of.aim,
  steps: of.steps,
  organisation_id: of.organisation,
  person_id: of.person,
  person_name: of.personName,
  starts_on: of.startsOn,
  ends_on: of.endsOn,
  look_weeks: of.lookWeeks,
})
const named = (of: Readonly<Record<string, unknown>>): ReturnType<typeof sql> =>
  sql.join(Object.keys(of).map((name) => sql.ref(name)))

export async function insertSpearhead(
  tx: Tx,
  spearhead: By & {
    readonly id: string
    readonly plan: string
    readonly nextLookOn: string
    readonly of: SpearheadPlan
  },
): Promise<void> {
  const { id, plan, nextLookOn, of, now, person } = spearhead
  const row = {
    ...values(of),
    id,
    area_plan_id: plan,
    next_look_on: nextLookOn,
    status: 'not-started',
    created_at: now,
    changed_at: now,
    changed_by: person,
    version: 1,
  }
  await sql`insert into development.spearhead (${named(row)}, position)
    select ${named(row)}, (select coalesce(max(o.position), 0) + 1 from development.spearhead o where o.area_plan_id = ${plan})
    from jsonb_populate_record(null::development.spearhead, ${json(row)})`.execute(tx)
}

export async function updateSpearhead(
  tx: Tx,
  id: string,
  version: number,
  by: By & { readonly nextLookOn: string | null },
  of: SpearheadPlan,
): Promise<boolean> {
  const row = values(of)
  const { rows } = await sql`update development.spearhead s set (${named(row)}) = (
      select ${named(row)} from jsonb_populate_record(null::development.spearhead, ${json(row)})),
    next_look_on = ${by.nextLookOn}, changed_at = ${by.now}, changed_by = ${by.person}, version = s.version + 1
    where s.id = ${id} and s.version = ${version} returning 1`.execute(tx)
  return rows.length === 1
}

/** What was seen on a day; said again on the same day it is corrected. */
export async function putLook(
  tx: Tx,
  spearhead: string,
  version: number,
  look: By & {
    readonly id: string
    readonly lookedOn: string
    readonly status: WorkStatus
    readonly progress: Localized
    readonly nextLookOn: string | null
  },
): Promise<boolean> {
  const { id, lookedOn, status, progress, nextLookOn, now, person } = look
  const { rows } =
    await sql`update development.spearhead set status = ${status}, next_look_on = ${nextLookOn},
    changed_at = ${now}, changed_by = ${person}, version = version + 1
    where id = ${spearhead} and version = ${version} returning 1`.execute(tx)
  if (rows.length !== 1) return false
  await sql`insert into development.spearhead_look as k (id, spearhead_id, looked_on, status, progress, changed_by)
    values (${id}, ${spearhead}, ${lookedOn}, ${status}, ${json(progress)}, ${person})
    on conflict (spearhead_id, looked_on) do update set status = excluded.status, progress = k.progress || excluded.progress,
      changed_by = excluded.changed_by`.execute(tx)
  return true
}

export type LookToRemind = {
  readonly id: string
  readonly plan: string
  readonly name: Localized
  readonly next_look_on: string
  readonly email: string
  readonly language: Language
}

/** Those who answer for a spearhead whose day of looking is here; each day is told once. */
export async function looksDue(tx: Tx, today: string): Promise<readonly LookToRemind[]> {
  const { rows } = await sql<LookToRemind>`
    with due as (update development.spearhead s set reminded_on = s.next_look_on
      from development.area_plan i where i.id = s.area_plan_id and i.state = 'in-use'
        and s.status in ('not-started', 'under-way') and s.next_look_on <= ${today}::date
        and s.reminded_on is distinct from s.next_look_on
      returning s.id, s.area_plan_id as plan, s.name, s.next_look_on, s.person_id)
    select d.id, d.plan, d.name, d.next_look_on::text as next_look_on, n.email, n.language
    from due d join published.person n on n.id = d.person_id
    where n.active and n.email is not null and n.mail_bounced_at is null order by n.email, d.id`.execute(tx)
  return rows
}
