import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { planAccess } from './access-plan.ts'
import type { PlanState } from './domain/plan.ts'

/** What an INSERT or an UPDATE takes of a text in languages. */
export const json = (value: unknown): ReturnType<typeof sql> => sql`${JSON.stringify(value)}::jsonb`

export type By = { readonly person: string | null; readonly now: Date }

// --- Who may be named, and where -------------------------------------------------------------------------------

export type Named = {
  readonly organisation: string | null
  readonly person: string | null
  readonly area?: string | null
}

/** Whether what a row names belongs to the county. */
export async function namesFit(
  tx: Tx,
  county: string,
  { organisation, person, area = null }: Named,
): Promise<{ readonly organisation: boolean; readonly person: boolean; readonly area: boolean }> {
  const { rows } = await sql<{ organisation: boolean; person: boolean; area: boolean }>`select
    ${organisation}::uuid is null or exists (select from published.organisation o where o.id = ${organisation}::uuid
      and o.county = ${county}) as organisation,
    ${person}::uuid is null or exists (select from published.person n where n.id = ${person}::uuid and n.county = ${county}
      and n.active) as person,
    ${area}::uuid is null or exists (select from published.area a where a.id = ${area}::uuid and a.county = ${county}) as area
  `.execute(tx)
  return rows[0] ?? { organisation: false, person: false, area: false }
}

export type Choosable = {
  readonly organisations: readonly { readonly id: string; readonly name: Localized }[]
  readonly people: readonly { readonly id: string; readonly name: string; readonly title: Localized }[]
  readonly areas: readonly { readonly id: string; readonly name: Localized; readonly leads: boolean }[]
}

/** Whom and what somebody may name as responsible in a county. */
export async function choosable(tx: Tx, county: string): Promise<Choosable> {
  const { rows } = await sql<Choosable>`select
    (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name->>'fi'), '[]')
      from (select id, name from published.organisation where county = ${county} order by name->>'fi' limit 400) o) as organisations,
    (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'title', n.title) order by n.name), '[]')
      from (select id, name, title from published.person where county = ${county} and active order by name limit 600) n) as people,
    (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'leads', exists (
        select from published.role_now r where r.person_id = platform.actor_person() and r.role = 'area-lead'
          and r.scope_kind = 'area' and r.scope_id = a.id::text)) order by a.name->>'fi'), '[]')
      from published.area a where a.county = ${county}) as areas`.execute(tx)
  return rows[0] ?? { organisations: [], people: [], areas: [] }
}

// --- Plans -----------------------------------------------------------------------------------------------------

export type PlanCore = {
  readonly id: string
  readonly county: string
  readonly first_year: number
  readonly last_year: number
  readonly state: PlanState
  readonly version: number
}

export async function planCore(tx: Tx, id: string): Promise<PlanCore | undefined> {
  const { rows } = await sql<PlanCore>`select id, county, first_year, last_year, state, version
    from development.plan where id = ${id} for no key update`.execute(tx)
  return rows[0]
}

export type PlanRow = {
  readonly id: string
  readonly county: string
  readonly first_year: number
  readonly last_year: number
  readonly title: Localized
  readonly words: Localized
  readonly state: PlanState
  readonly check_month: number
  readonly approved_on: string | null
  readonly approved_by: string | null
  readonly approved_at: Date | null
  readonly decision_id: string | null
  /** As the forum wrote it: a decision has one language. */
  readonly decision_title: string | null
  readonly changed_at: Date
  readonly version: number
}

const planColumns = sql`p.id, p.county, p.first_year, p.last_year, p.title, p.words, p.state, p.check_month,
  p.approved_on::text as approved_on, n.name as approved_by, p.approved_at, p.decision_id, d.title as decision_title,
  p.changed_at, p.version`
const planFrom = sql`development.plan p left join published.person n on n.id = p.approved_by
  left join published.forum_decision d on d.id = p.decision_id`

/** The plans of a county that the asker may read, the latest first. */
export async function plansOf(tx: Tx, county: string): Promise<readonly PlanRow[]> {
  const { rows } = await sql<PlanRow>`select ${planColumns} from ${planFrom}
    where p.county = ${county} and ${planAccess.read.allowed} order by p.first_year desc limit 20`.execute(tx)
  return rows
}

export async function planById(tx: Tx, id: string): Promise<PlanRow | undefined> {
  const { rows } = await sql<PlanRow>`select ${planColumns} from ${planFrom} where p.id = ${id}`.execute(tx)
  return rows[0]
}

export async function planIdOf(tx: Tx, county: string, firstYear: number): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from development.plan
    where county = ${county} and first_year = ${firstYear}`.execute(tx)
  return rows[0]?.id
}

export async function insertPlan(
  tx: Tx,
  plan: By & {
    readonly id: string
    readonly county: string
    readonly firstYear: number
    readonly title: Localized
    readonly words: Localized
    readonly checkMonth: number
  },
): Promise<void> {
  const { id, county, firstYear, title, words, checkMonth, now, person } = plan
  await sql`with made as (insert into development.plan
      (id, county, first_year, title, words, state, check_month, created_at, changed_at, changed_by)
    values (${id}, ${county}, ${firstYear}, ${json(title)}, ${json(words)}, 'draft', ${checkMonth}, ${now}, ${now}, ${person})
    returning id)
    insert into development.plan_chapter (plan_id, line, changed_at, changed_by)
    select made.id, l.number, ${now}, ${person}::uuid from made cross join development.national_line l`.execute(
    tx,
  )
}

export async function updatePlan(
  tx: Tx,
  id: string,
  version: number,
  plan: By & { readonly title: Localized; readonly words: Localized; readonly checkMonth: number },
): Promise<boolean> {
  const { rows } =
    await sql`update development.plan set title = ${json(plan.title)}, words = ${json(plan.words)},
    check_month = ${plan.checkMonth}, changed_at = ${plan.now}, changed_by = ${plan.person}, version = version + 1
    where id = ${id} and version = ${version} returning 1`.execute(tx)
  return rows.length === 1
}

export async function approve(
  tx: Tx,
  id: string,
  version: number,
  to: By & { readonly approvedOn: string; readonly decision: string | null },
): Promise<boolean> {
  const { rows } = await sql`update development.plan set state = 'approved', approved_on = ${to.approvedOn},
    approved_by = ${to.person}, approved_at = ${to.now}, decision_id = ${to.decision}, changed_at = ${to.now},
    changed_by = ${to.person}, version = version + 1 where id = ${id} and version = ${version} returning 1`.execute(
    tx,
  )
  return rows.length === 1
}

export async function end(tx: Tx, id: string, version: number, by: By): Promise<boolean> {
  const { rows } = await sql`update development.plan set state = 'ended', changed_at = ${by.now},
    changed_by = ${by.person}, version = version + 1 where id = ${id} and version = ${version} returning 1`.execute(
    tx,
  )
  return rows.length === 1
}

/** Whether a decision that everybody may read was made in the county, and stands. */
export async function decisionFits(tx: Tx, county: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ fits: boolean }>`select exists (select from published.forum_decision d
    where d.id = ${id} and d.county = ${county}) as fits`.execute(tx)
  return rows[0]?.fits === true
}

/** Decisions that may be named as the one that approved: the latest of the county. */
export async function decisionsOf(
  tx: Tx,
  county: string,
): Promise<readonly { readonly id: string; readonly title: string; readonly made_on: string | null }[]> {
  const { rows } = await sql<{ id: string; title: string; made_on: string | null }>`
    select id, title, made_on::text as made_on from published.forum_decision
    where county = ${county} and not superseded order by made_on desc nulls last, id limit 40`.execute(tx)
  return rows
}

// --- Chapters --------------------------------------------------------------------------------------------------

export type ChapterRow = {
  readonly line: number
  readonly name: Localized
  readonly question: Localized
  readonly present: Localized
  readonly needs: Localized
  readonly changed_at: Date
  readonly changed_by: string | null
  readonly version: number
  readonly measures: number
  readonly open: number
  readonly done: number
  readonly late: number
}

/** The eight chapters of a plan, each with how its measures stand. */
export async function chaptersOf(tx: Tx, plan: string, today: string): Promise<readonly ChapterRow[]> {
  const { rows } = await sql<ChapterRow>`
    select c.line, l.name, l.question, c.present, c.needs, c.changed_at, n.name as changed_by, c.version,
      count(m.id)::integer as measures,
      (count(m.id) filter (where m.status in ('not-started', 'under-way')))::integer as open,
      (count(m.id) filter (where m.status = 'done'))::integer as done,
      (count(m.id) filter (where m.status in ('not-started', 'under-way') and m.due_on < ${today}::date))::integer as late
    from development.plan_chapter c join development.national_line l on l.number = c.line
    left join development.measure m on m.plan_id = c.plan_id and m.line = c.line
    left join published.person n on n.id = c.changed_by
    where c.plan_id = ${plan}
    group by c.plan_id, c.line, l.number, n.name order by c.line`.execute(tx)
  return rows
}

export async function updateChapter(
  tx: Tx,
  plan: string,
  line: number,
  version: number,
  to: By & { readonly present: Localized; readonly needs: Localized },
): Promise<boolean> {
  const { rows } = await sql`update development.plan_chapter set present = ${json(to.present)},
    needs = ${json(to.needs)}, changed_at = ${to.now}, changed_by = ${to.person}, version = version + 1
    where plan_id = ${plan} and line = ${line} and version = ${version} returning 1`.execute(tx)
  return rows.length === 1
}

// --- Other plans -----------------------------------------------------------------------------------------------

export type ReferenceRow = {
  readonly id: string
  readonly name: Localized
  readonly holder: string | null
  readonly municipality: string | null
  readonly municipality_name: Localized | null
  readonly web: string | null
  readonly note: Localized
}

export async function referencesOf(tx: Tx, plan: string): Promise<readonly ReferenceRow[]> {
  const { rows } = await sql<ReferenceRow>`
    select r.id, r.name, r.holder, r.municipality, m.name as municipality_name, r.web, r.note
    from development.plan_reference r left join published.municipality m on m.code = r.municipality
    where r.plan_id = ${plan} order by r.position, r.id limit 60`.execute(tx)
  return rows
}

export async function insertReference(
  tx: Tx,
  plan: string,
  given: {
    readonly id: string
    readonly name: Localized
    readonly holder: string | null
    readonly municipality: string | null
    readonly web: string | null
    readonly note: Localized
  },
): Promise<void> {
  await sql`insert into development.plan_reference (id, plan_id, municipality, name, holder, web, note, position)
    select ${given.id}, ${plan}, ${given.municipality}, ${json(given.name)}, ${given.holder}, ${given.web}, ${json(given.note)},
      coalesce(max(position), 0) + 1 from development.plan_reference where plan_id = ${plan}
    on conflict (id) do nothing`.execute(tx)
}

export async function referencePlan(tx: Tx, id: string): Promise<string | undefined> {
  const { rows } = await sql<{
    plan: string
  }>`select plan_id as plan from development.plan_reference where id = ${id}`.execute(tx)
  return rows[0]?.plan
}

export async function deleteReference(tx: Tx, id: string): Promise<void> {
  await sql`delete from development.plan_reference where id = ${id}`.execute(tx)
}

export async function municipalityFits(tx: Tx, county: string, code: string): Promise<boolean> {
  const { rows } = await sql<{ fits: boolean }>`select exists (select from published.municipality m
    where m.code = ${code} and m.county = ${county}) as fits`.execute(tx)
  return rows[0]?.fits === true
}
