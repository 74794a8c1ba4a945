import { type RawBuilder, sql } from 'kysely'
import { newId } from '#platform/ids.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { experimentAccess } from './access-trials.ts'
import type {
  ExperimentDecision,
  ExperimentState,
  ExperimentTheme,
  NeedAnswer,
  NeedKind,
} from './domain/experiments.ts'
import type { ExperimentPlan } from './trial-shapes.ts'

type By = { readonly person: string | null; readonly now: Date }

export type ExperimentCore = {
  readonly id: string
  readonly county: string
  readonly area: string | null
  readonly state: ExperimentState
  readonly decision: ExperimentDecision | null
  readonly responsible: boolean
  readonly published: boolean
  readonly version: number
}

export async function experimentCore(tx: Tx, id: string): Promise<ExperimentCore | undefined> {
  const { rows } =
    await sql<ExperimentCore>`select e.id, e.county, e.area_id as area, e.state, e.decision, e.published,
      e.version, (e.responsible_id is not null or e.responsible_name is not null) as responsible
    from development.experiment e where e.id = ${id} for update`.execute(tx)
  return rows[0]
}

/** Whether what a plan names stands in the county: its area, municipality, centre and the worker who answers for it. */
export async function fits(
  tx: Tx,
  county: string,
  plan: {
    readonly area: string | null
    readonly municipality?: string | null
    readonly centre?: string | null
    readonly person: string | null
  },
): Promise<{ area: boolean; municipality: boolean; centre: boolean; person: boolean }> {
  const { rows } = await sql<{
    area: boolean
    municipality: boolean
    centre: boolean
    person: boolean
  }>`select
    (${plan.area}::uuid is null or exists (select from published.area a where a.id = ${plan.area}::uuid and a.county = ${county}))
      as area,
    (${plan.municipality ?? null}::text is null or exists (select from published.municipality m
      where m.code = ${plan.municipality ?? null} and m.county = ${county}
        and (${plan.area}::uuid is null or m.area_id = ${plan.area}::uuid))) as municipality,
    (${plan.centre ?? null}::uuid is null or exists (select from published.role_scope c
      where c.kind = 'centre' and c.id = ${plan.centre ?? null} and c.county = ${county})) as centre,
    (${plan.person}::uuid is null or exists (select from published.person p where p.id = ${plan.person}::uuid
      and p.county = ${county} and p.active)) as person`.execute(tx)
  return rows[0] ?? { area: false, municipality: false, centre: false, person: false }
}

export async function insertExperiment(
  tx: Tx,
  row: By & {
    readonly id: string
    readonly county: string
    readonly plan: ExperimentPlan
    readonly origin: string | null
  },
): Promise<void> {
  const { plan } = row
  await sql`insert into development.experiment (id, county, area_id, municipality, centre_id, theme, practice, language, name, goal,
      responsible_id, responsible_name, state, starts_on, ends_on, decide_by, went_well, chances, challenges, evidence,
      origin_id, brought_by, created_at, changed_at, changed_by)
    values (${row.id}, ${row.county}, ${plan.area}, ${plan.municipality}, ${plan.centre}, ${plan.theme}, ${plan.practice},
      ${plan.language}, ${JSON.stringify(plan.name)}::jsonb, ${JSON.stringify(plan.goal)}::jsonb, ${plan.responsible},
      ${plan.responsibleName}, 'idea', ${plan.startsOn}, ${plan.endsOn}, ${plan.decideBy}, ${plan.wentWell}, ${plan.chances},
      ${plan.challenges}, ${plan.evidence}, ${row.origin}, ${row.person}, ${row.now}, ${row.now}, ${row.person})`.execute(
    tx,
  )
}

export async function updateExperiment(
  tx: Tx,
  id: string,
  version: number,
  to: By & { readonly plan: ExperimentPlan },
): Promise<boolean> {
  const { plan } = to
  const { rows } = await sql<{ id: string }>`update development.experiment set area_id = ${plan.area},
      municipality = ${plan.municipality}, centre_id = ${plan.centre}, theme = ${plan.theme}, practice = ${plan.practice},
      language = ${plan.language}, name = ${JSON.stringify(plan.name)}::jsonb, goal = ${JSON.stringify(plan.goal)}::jsonb,
      responsible_id = ${plan.responsible}, responsible_name = ${plan.responsibleName}, starts_on = ${plan.startsOn},
      ends_on = ${plan.endsOn}, decide_by = ${plan.decideBy}, went_well = ${plan.wentWell}, chances = ${plan.chances},
      challenges = ${plan.challenges}, evidence = ${plan.evidence},
      reminded_for = case when decide_by is distinct from ${plan.decideBy}::date then null else reminded_for end,
      changed_at = ${to.now}, changed_by = ${to.person}, version = version + 1
    where id = ${id} and version = ${version} returning id`.execute(tx)
  return rows.length > 0
}

/** One move of a trial on the row as it was seen. */
export async function moveExperiment(
  tx: Tx,
  id: string,
  version: number,
  to: By & {
    readonly state?: ExperimentState
    readonly startsOn?: string
    readonly decideBy?: string | null
    readonly decision?: ExperimentDecision
    readonly decidedOn?: string
    readonly published?: boolean
  },
): Promise<boolean> {
  const sets: RawBuilder<unknown>[] = [
    sql`changed_at = ${to.now}`,
    sql`changed_by = ${to.person}`,
    sql`version = version + 1`,
  ]
  if (to.state !== undefined) sets.push(sql`state = ${to.state}`)
  if (to.startsOn !== undefined) sets.push(sql`starts_on = ${to.startsOn}`)
  if (to.decideBy !== undefined) sets.push(sql`decide_by = ${to.decideBy}`, sql`reminded_for = null`)
  if (to.decision !== undefined) sets.push(sql`decision = ${to.decision}`, sql`decided_on = ${to.decidedOn}`)
  if (to.published !== undefined) sets.push(sql`published = ${to.published}`)
  const { rows } = await sql<{ id: string }>`update development.experiment set ${sql.join(sets)}
    where id = ${id} and version = ${version} returning id`.execute(tx)
  return rows.length > 0
}

export async function insertDecision(
  tx: Tx,
  row: By & {
    readonly experiment: string
    readonly decision: ExperimentDecision
    readonly decidedOn: string
    readonly words: string
    readonly forum: string | null
    readonly decisionId: string | null
  },
): Promise<void> {
  await sql`insert into development.experiment_decision (id, experiment_id, decision, decided_on, words, forum_id, decision_id,
      made_by, made_at)
    values (${newId()}, ${row.experiment}, ${row.decision}, ${row.decidedOn}, ${row.words}, ${row.forum}, ${row.decisionId},
      ${row.person}, ${row.now})`.execute(tx)
}

export async function deleteExperiment(tx: Tx, id: string): Promise<void> {
  await sql`delete from development.link where (from_kind = 'experiment' and from_id = ${id})
    or (to_kind = 'experiment' and to_key = ${id})`.execute(tx)
  await sql`delete from development.experiment where id = ${id}`.execute(tx)
}

// --- What hangs on it ------------------------------------------------------------------------------------------

export type Need = {
  readonly id: string
  readonly kind: NeedKind
  readonly what: string
  readonly givenBy: string
  readonly euros: number | null
  readonly answer: NeedAnswer
  readonly answeredOn: string | null
}
export type Partner = {
  readonly organisation: string | null
  readonly name: string | null
  /** Of an organisation of ours. */
  readonly organisationName: Localized | null
  readonly part: string
}
export type Step = {
  readonly id: string
  readonly what: string
  readonly dueOn: string | null
  readonly doneOn: string | null
}

/** Whether a need or a step of that id hangs on another trial: its id is not taken over. */
async function isElsewhere(
  tx: Tx,
  table: 'experiment_need' | 'experiment_step',
  experiment: string,
  ids: readonly string[],
): Promise<boolean> {
  if (ids.length === 0) return false
  const { rows } = await sql`select 1 from ${sql.table(`development.${table}`)}
    where id = any(${ids}::uuid[]) and experiment_id <> ${experiment} limit 1`.execute(tx)
  return rows.length > 0
}

type NewNeed = Omit<Need, 'id'> & { readonly id?: string | undefined }
export async function replaceNeeds(tx: Tx, experiment: string, needs: readonly NewNeed[]): Promise<boolean> {
  const ids = needs.flatMap(({ id }) => (id === undefined ? [] : [id]))
  if (await isElsewhere(tx, 'experiment_need', experiment, ids)) return false
  await sql`delete from development.experiment_need where experiment_id = ${experiment}`.execute(tx)
  const rows = needs.map((need, position) => ({ ...need, id: need.id ?? newId(), position }))
  await sql`insert into development.experiment_need (id, experiment_id, position, kind, what, given_by, euros, answer, answered_on)
    select x.id, ${experiment}, x.position, x.kind, x.what, x."givenBy", x.euros, x.answer, x."answeredOn"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x (id uuid, position smallint, kind text, what text,
      "givenBy" text, euros integer, answer text, "answeredOn" date)`.execute(tx)
  return true
}

export async function replacePartners(
  tx: Tx,
  experiment: string,
  partners: readonly Omit<Partner, 'organisationName'>[],
): Promise<void> {
  await sql`delete from development.experiment_partner where experiment_id = ${experiment}`.execute(tx)
  const rows = partners.map((partner, position) => ({ ...partner, position }))
  await sql`insert into development.experiment_partner (experiment_id, position, organisation_id, name, part)
    select ${experiment}, x.position, x.organisation, x.name, x.part
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as x (position smallint, organisation uuid, name text, part text)`.execute(tx)
}

type NewStep = Omit<Step, 'id'> & { readonly id?: string | undefined }
export async function replaceSteps(tx: Tx, experiment: string, steps: readonly NewStep[]): Promise<boolean> {
  const ids = steps.flatMap(({ id }) => (id === undefined ? [] : [id]))
  if (await isElsewhere(tx, 'experiment_step', experiment, ids)) return false
  await sql`delete from development.experiment_step where experiment_id = ${experiment}`.execute(tx)
  const rows = steps.map((step, position) => ({ ...step, id: step.id ?? newId(), position }))
  await sql`insert into development.experiment_step (id, experiment_id, position, what, due_on, done_on)
    select x.id, ${experiment}, x.position, x.what, x."dueOn", x."doneOn"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as x (id uuid, position smallint, what text, "dueOn" date, "doneOn" date)`.execute(tx)
  return true
}

export async function answerNeed(
  tx: Tx,
  experiment: string,
  need: string,
  to: { readonly answer: NeedAnswer; readonly on: string | null },
): Promise<boolean> {
  const { rows } =
    await sql`update development.experiment_need set answer = ${to.answer}, answered_on = ${to.on}
    where id = ${need} and experiment_id = ${experiment} returning 1`.execute(tx)
  return rows.length > 0
}

export async function finishStep(
  tx: Tx,
  experiment: string,
  step: string,
  on: string | null,
): Promise<boolean> {
  const { rows } = await sql`update development.experiment_step set done_on = ${on}
    where id = ${step} and experiment_id = ${experiment} returning 1`.execute(tx)
  return rows.length > 0
}

export async function needsOf(tx: Tx, experiment: string): Promise<readonly Need[]> {
  const { rows } = await sql<Need>`select id, kind, what, given_by as "givenBy", euros, answer,
      answered_on::text as "answeredOn"
    from development.experiment_need where experiment_id = ${experiment} order by position`.execute(tx)
  return rows
}

/** Organisations of the ids that are not of the county. */
export async function foreignOrganisations(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select x.id from unnest(${ids}::uuid[]) as x (id)
    where not exists (select from published.organisation o where o.id = x.id and o.county = ${county})`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

// --- Read ------------------------------------------------------------------------------------------------------

export type ExperimentRow = {
  readonly id: string
  readonly county: string
  readonly countyName: Localized
  readonly area: string | null
  readonly areaName: Localized | null
  readonly theme: ExperimentTheme
  readonly practice: boolean
  readonly language: Language
  readonly name: Localized
  readonly goal: Localized
  readonly state: ExperimentState
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly decideBy: string | null
  readonly decision: ExperimentDecision | null
  readonly decidedOn: string | null
  readonly responsible: string | null
  readonly responsibleName: string | null
  readonly published: boolean
}

const rowColumns = sql`e.id, e.county, (select c.name from published.county c where c.code = e.county) as "countyName",
  e.area_id as area, (select a.name from published.area a where a.id = e.area_id) as "areaName", e.theme, e.practice, e.language,
  e.name, e.goal, e.state, e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", e.decide_by::text as "decideBy",
  e.decision, e.decided_on::text as "decidedOn", e.responsible_id as responsible,
  coalesce((select p.name from published.person p where p.id = e.responsible_id), e.responsible_name) as "responsibleName",
  e.published`

export type ExperimentFilter = {
  /** Null: every county whose trials one reads. */
  readonly county: string | null
  readonly area: string | null
  readonly theme: ExperimentTheme | null
  readonly state: ExperimentState | null
  readonly decision: ExperimentDecision | null
  readonly words: string
}

const matching = (of: ExperimentFilter): RawBuilder<boolean> => sql<boolean>`${experimentAccess.read.allowed}
  and (${of.county}::text is null or e.county = ${of.county}) and (${of.area}::uuid is null or e.area_id = ${of.area}::uuid)
  and (${of.theme}::text is null or e.theme = ${of.theme}) and (${of.state}::text is null or e.state = ${of.state})
  and (${of.decision}::text is null or (e.state = 'decided' and e.decision = ${of.decision}))
  and (${of.words} = '' or strpos(lower(concat_ws(' ', e.name::text, e.goal::text, e.went_well, e.chances, e.challenges,
    e.evidence)), lower(${of.words})) > 0)`

/** Those that run first, by the day on which they are decided; then ideas; then what has been decided, the newest first. */
export async function experimentRows(
  tx: Tx,
  of: ExperimentFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly ExperimentRow[]; readonly total: number }> {
  const { rows } = await sql<
    ExperimentRow & { total: number }
  >`select ${rowColumns}, count(*) over ()::integer as total
    from development.experiment e where ${matching(of)}
    order by array_position(array['running', 'idea', 'decided'], e.state),
      case when e.state = 'running' then e.decide_by end, e.decided_on desc nulls last, e.created_at desc, e.id
    limit ${page.limit} offset ${page.offset}`.execute(tx)
  const total = rows[0]?.total ?? 0
  for (const row of rows) Reflect.deleteProperty(row, 'total')
  return { rows, total }
}

export type MadeDecision = {
  readonly id: string
  readonly decision: ExperimentDecision
  readonly decidedOn: string
  readonly words: string
  readonly forumName: Localized | null
  readonly decisionId: string | null
  readonly byName: string | null
}

export type ExperimentView = ExperimentRow & {
  readonly municipality: string | null
  readonly centre: string | null
  readonly centreName: Localized | null
  readonly wentWell: string
  readonly chances: string
  readonly challenges: string
  readonly evidence: string
  readonly broughtByName: string | null
  readonly ownResponsibleName: string | null
  readonly version: number
  readonly origin: { readonly id: string; readonly name: Localized; readonly countyName: Localized } | null
  readonly copies: readonly {
    readonly id: string
    readonly name: Localized
    readonly countyName: Localized
  }[]
  readonly needs: readonly Need[]
  readonly partners: readonly Partner[]
  readonly steps: readonly Step[]
  readonly decisions: readonly MadeDecision[]
}

export async function experimentView(tx: Tx, id: string): Promise<ExperimentView | undefined> {
  const named = (
    alias: string,
  ) => sql`jsonb_build_object('id', ${sql.ref(`${alias}.id`)}, 'name', ${sql.ref(`${alias}.name`)},
    'countyName', (select c.name from published.county c where c.code = ${sql.ref(`${alias}.county`)}))`
  const { rows } = await sql<ExperimentView>`select ${rowColumns}, e.municipality, e.centre_id as centre,
      (select c.name from published.role_scope c where c.kind = 'centre' and c.id = e.centre_id::text) as "centreName", e.went_well as "wentWell",
      e.chances, e.challenges, e.evidence, e.version, e.responsible_name as "ownResponsibleName",
      (select p.name from published.person p where p.id = e.brought_by) as "broughtByName",
      (select ${named('o')} from (select e.* from development.experiment e where ${experimentAccess.read.allowed}) o
        where o.id = e.origin_id) as origin,
      (select coalesce(jsonb_agg(${named('o')} order by o.created_at, o.id), '[]')
        from (select e.* from development.experiment e where ${experimentAccess.read.allowed}) o
        where o.origin_id = e.id) as copies,
      (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'what', n.what, 'givenBy', n.given_by,
          'euros', n.euros, 'answer', n.answer, 'answeredOn', n.answered_on) order by n.position), '[]')
        from development.experiment_need n where n.experiment_id = e.id) as needs,
      (select coalesce(jsonb_agg(jsonb_build_object('organisation', t.organisation_id, 'name', t.name, 'part', t.part,
          'organisationName', (select g.name from published.organisation g where g.id = t.organisation_id)) order by t.position),
          '[]')
        from development.experiment_partner t where t.experiment_id = e.id) as partners,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'what', s.what, 'dueOn', s.due_on, 'doneOn', s.done_on)
          order by s.position), '[]')
        from development.experiment_step s where s.experiment_id = e.id) as steps,
      (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'decision', d.decision, 'decidedOn', d.decided_on,
          'words', d.words, 'forumName', (select f.name from published.role_scope f where f.kind = 'forum' and f.id = d.forum_id::text),
          'decisionId', d.decision_id, 'byName', (select p.name from published.person p where p.id = d.made_by))
          order by d.decided_on desc, d.made_at desc), '[]')
        from development.experiment_decision d where d.experiment_id = e.id) as decisions
    from development.experiment e where e.id = ${id}`.execute(tx)
  return rows[0]
}

export type DueExperiment = {
  readonly id: string
  readonly name: Localized
  readonly area: string | null
  readonly decideBy: string
  readonly overdue: boolean
}

export async function dueExperiments(
  tx: Tx,
  of: {
    readonly county: string
    readonly area: string | null
    readonly today: string
    readonly until: string
  },
): Promise<readonly DueExperiment[]> {
  const { rows } =
    await sql<DueExperiment>`select e.id, e.name, e.area_id as area, e.decide_by::text as "decideBy",
      e.decide_by < ${of.today}::date as overdue
    from development.experiment e where ${experimentAccess.read.allowed} and e.state = 'running' and e.county = ${of.county}
      and (${of.area}::uuid is null or e.area_id = ${of.area}::uuid) and e.decide_by <= ${of.until}
    order by e.decide_by, e.id limit 100`.execute(tx)
  return rows
}

/** How many there are in each state, so that the first sentence can say it. */
export async function experimentCounts(
  tx: Tx,
  county: string,
  today: string,
): Promise<{ running: number; ideas: number; decided: number; overdue: number }> {
  const { rows } = await sql<{ running: number; ideas: number; decided: number; overdue: number }>`select
      count(*) filter (where e.state = 'running')::integer as running, count(*) filter (where e.state = 'idea')::integer as ideas,
      count(*) filter (where e.state = 'decided')::integer as decided,
      count(*) filter (where e.state = 'running' and e.decide_by < ${today}::date)::integer as overdue
    from development.experiment e where e.county = ${county} and ${experimentAccess.read.allowed}`.execute(tx)
  return rows[0] ?? { running: 0, ideas: 0, decided: 0, overdue: 0 }
}

export async function isForumOf(tx: Tx, forum: string, county: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from published.role_scope where kind = 'forum' and id = ${forum} and county = ${county}`.execute(
      tx,
    )
  return rows.length > 0
}

/** A decision that its reader may see, and that has been made. */
export async function isDecisionOf(tx: Tx, decision: string, county: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from published.linkable where kind = 'decision' and key = ${decision} and county = ${county}`.execute(
      tx,
    )
  return rows.length > 0
}

export type Worker = { readonly id: string; readonly name: string; readonly title: Localized }

/** So many workers are offered to choose from. */
const mostWorkers = 400

export async function workersOf(tx: Tx, county: string): Promise<readonly Worker[]> {
  const { rows } = await sql<Worker>`select p.id, p.name, p.title from published.person p
    where p.county = ${county} and p.active order by p.name, p.id limit ${mostWorkers}`.execute(tx)
  return rows
}
