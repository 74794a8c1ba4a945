import { type RawBuilder, sql } from 'kysely'
import { newId } from '#platform/ids.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { proposalAccess, riskAccess, trialGroundAccess } from './access-trials.ts'
import type { ProposalOutcome, ProposalState, Realised, RiskKind, Urgency } from './domain/risks.ts'
import type { ProposalPlan, RiskPlan } from './trial-shapes.ts'

type By = { readonly person: string | null; readonly now: Date }

// --- Risks -----------------------------------------------------------------------------------------------------

export type RiskCore = {
  readonly id: string
  readonly county: string
  readonly area: string | null
  readonly closed: boolean
  readonly version: number
}

export async function riskCore(tx: Tx, id: string): Promise<RiskCore | undefined> {
  const { rows } =
    await sql<RiskCore>`select id, county, area_id as area, closed_on is not null as closed, version
    from development.risk where id = ${id} for update`.execute(tx)
  return rows[0]
}

export async function insertRisk(
  tx: Tx,
  row: By & { readonly id: string; readonly county: string; readonly plan: RiskPlan },
): Promise<void> {
  const { plan } = row
  await sql`insert into development.risk (id, county, area_id, kind, language, name, cause, effect, mitigation, realised, note,
      owner_id, owner_name, review_on, created_at, changed_at, changed_by)
    values (${row.id}, ${row.county}, ${plan.area}, ${plan.kind}, ${plan.language}, ${JSON.stringify(plan.name)}::jsonb,
      ${plan.cause}, ${plan.effect}, ${plan.mitigation}, ${plan.realised}, ${plan.note}, ${plan.owner}, ${plan.ownerName},
      ${plan.reviewOn}, ${row.now}, ${row.now}, ${row.person})`.execute(tx)
}

export async function updateRisk(
  tx: Tx,
  id: string,
  version: number,
  to: By & { readonly plan: RiskPlan },
): Promise<boolean> {
  const { plan } = to
  const { rows } = await sql`update development.risk set area_id = ${plan.area}, kind = ${plan.kind},
      language = ${plan.language}, name = ${JSON.stringify(plan.name)}::jsonb, cause = ${plan.cause}, effect = ${plan.effect},
      mitigation = ${plan.mitigation}, realised = ${plan.realised}, note = ${plan.note}, owner_id = ${plan.owner},
      owner_name = ${plan.ownerName}, review_on = ${plan.reviewOn},
      reminded_for = case when review_on is distinct from ${plan.reviewOn}::date then null else reminded_for end,
      changed_at = ${to.now}, changed_by = ${to.person}, version = version + 1
    where id = ${id} and version = ${version} returning 1`.execute(tx)
  return rows.length > 0
}

export async function insertRiskReview(
  tx: Tx,
  row: By & {
    readonly risk: string
    readonly version: number
    readonly reviewedOn: string
    readonly realised: Realised
    readonly words: string
    readonly nextOn: string | null
  },
): Promise<boolean> {
  const { rows } =
    await sql`update development.risk set realised = ${row.realised}, review_on = ${row.nextOn},
      reminded_for = null, changed_at = ${row.now}, changed_by = ${row.person}, version = version + 1
    where id = ${row.risk} and version = ${row.version} returning 1`.execute(tx)
  if (rows.length === 0) return false
  await sql`insert into development.risk_review (id, risk_id, reviewed_on, realised, words, next_on, made_by, made_at)
    values (${newId()}, ${row.risk}, ${row.reviewedOn}, ${row.realised}, ${row.words}, ${row.nextOn}, ${row.person},
      ${row.now})`.execute(tx)
  return true
}

export async function closeRisk(
  tx: Tx,
  id: string,
  version: number,
  to: By & { readonly closedOn: string | null },
): Promise<boolean> {
  const { rows } = await sql`update development.risk set closed_on = ${to.closedOn}, changed_at = ${to.now},
      changed_by = ${to.person}, version = version + 1 where id = ${id} and version = ${version} returning 1`.execute(
    tx,
  )
  return rows.length > 0
}

export type RiskRow = {
  readonly id: string
  readonly county: string
  readonly area: string | null
  readonly areaName: Localized | null
  readonly kind: RiskKind
  readonly language: Language
  readonly name: Localized
  readonly cause: string
  readonly effect: string
  readonly mitigation: string
  readonly realised: Realised
  readonly note: string
  readonly owner: string | null
  readonly ownerName: string | null
  readonly ownOwnerName: string | null
  readonly reviewOn: string | null
  readonly closedOn: string | null
  readonly version: number
}

const riskColumns = sql`k.id, k.county, k.area_id as area, (select a.name from published.area a where a.id = k.area_id) as "areaName",
  k.kind, k.language, k.name, k.cause, k.effect, k.mitigation, k.realised, k.note, k.owner_id as owner,
  coalesce((select p.name from published.person p where p.id = k.owner_id), k.owner_name) as "ownerName",
  k.owner_name as "ownOwnerName", k.review_on::text as "reviewOn", k.closed_on::text as "closedOn", k.version`

/** So many risks of a county are listed at most. */
export const mostRisks = 300

export async function riskRows(
  tx: Tx,
  of: {
    readonly county: string
    readonly area: string | null
    readonly kind: RiskKind | null
    readonly closed: boolean
  },
): Promise<readonly RiskRow[]> {
  const { rows } = await sql<RiskRow>`select ${riskColumns} from development.risk k
    where ${riskAccess.read.allowed} and k.county = ${of.county} and (${of.area}::uuid is null or k.area_id = ${of.area}::uuid)
      and (${of.kind}::text is null or k.kind = ${of.kind}) and (k.closed_on is not null) = ${of.closed}
    order by array_position(array['yes', 'partly', 'no'], k.realised), k.kind, k.review_on nulls last, k.created_at, k.id
    limit ${mostRisks}`.execute(tx)
  return rows
}

export type RiskReview = {
  readonly id: string
  readonly reviewedOn: string
  readonly realised: Realised
  readonly words: string
  readonly nextOn: string | null
  readonly byName: string | null
}

export type RiskView = RiskRow & { readonly reviews: readonly RiskReview[] }

export async function riskView(tx: Tx, id: string): Promise<RiskView | undefined> {
  const { rows } = await sql<RiskView>`select ${riskColumns},
      (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'reviewedOn', r.reviewed_on, 'realised', r.realised,
          'words', r.words, 'nextOn', r.next_on,
          'byName', (select p.name from published.person p where p.id = r.made_by)) order by r.reviewed_on desc, r.made_at desc), '[]')
        from development.risk_review r where r.risk_id = k.id) as reviews
    from development.risk k where k.id = ${id}`.execute(tx)
  return rows[0]
}

// --- Proposals to the national level -----------------------------------------------------------------------------

export type ProposalCore = {
  readonly id: string
  readonly county: string
  readonly state: ProposalState
  readonly addressedTo: string
  readonly sentOn: string | null
  readonly version: number
}

export async function proposalCore(tx: Tx, id: string): Promise<ProposalCore | undefined> {
  const { rows } =
    await sql<ProposalCore>`select id, county, state, addressed_to as "addressedTo", sent_on::text as "sentOn",
      version
    from development.proposal where id = ${id} for update`.execute(tx)
  return rows[0]
}

export async function insertProposal(
  tx: Tx,
  row: By & { readonly id: string; readonly county: string; readonly plan: ProposalPlan },
): Promise<void> {
  const { plan } = row
  await sql`insert into development.proposal (id, county, language, name, why, done, remains, urgency, addressed_to, state,
      keeper_id, created_at, changed_at, changed_by)
    values (${row.id}, ${row.county}, ${plan.language}, ${JSON.stringify(plan.name)}::jsonb, ${plan.why}, ${plan.done},
      ${plan.remains}, ${plan.urgency}, ${plan.addressedTo}, 'draft', ${plan.keeper ?? row.person}, ${row.now}, ${row.now},
      ${row.person})`.execute(tx)
}

export async function updateProposal(
  tx: Tx,
  id: string,
  version: number,
  to: By & { readonly plan: ProposalPlan },
): Promise<boolean> {
  const { plan } = to
  const { rows } = await sql`update development.proposal set language = ${plan.language},
      name = ${JSON.stringify(plan.name)}::jsonb, why = ${plan.why}, done = ${plan.done}, remains = ${plan.remains},
      urgency = ${plan.urgency}, addressed_to = ${plan.addressedTo}, keeper_id = ${plan.keeper}, changed_at = ${to.now},
      changed_by = ${to.person}, version = version + 1
    where id = ${id} and version = ${version} returning 1`.execute(tx)
  return rows.length > 0
}

export async function moveProposal(
  tx: Tx,
  id: string,
  version: number,
  to: By & {
    readonly state: ProposalState
    readonly sentOn?: string | null
    readonly addressedTo?: string
    readonly answer?: string
    readonly outcome?: ProposalOutcome
    readonly answeredOn?: string
  },
): Promise<boolean> {
  const sets: RawBuilder<unknown>[] = [
    sql`state = ${to.state}`,
    sql`changed_at = ${to.now}`,
    sql`changed_by = ${to.person}`,
    sql`version = version + 1`,
  ]
  if (to.sentOn !== undefined) sets.push(sql`sent_on = ${to.sentOn}`)
  if (to.addressedTo !== undefined) sets.push(sql`addressed_to = ${to.addressedTo}`)
  if (to.answer !== undefined) sets.push(sql`answer = ${to.answer}`)
  if (to.outcome !== undefined) sets.push(sql`outcome = ${to.outcome}`)
  if (to.answeredOn !== undefined) sets.push(sql`answered_on = ${to.answeredOn}`)
  const { rows } = await sql`update development.proposal set ${sql.join(sets)}
    where id = ${id} and version = ${version} returning 1`.execute(tx)
  return rows.length > 0
}

export type ProposalRow = {
  readonly id: string
  readonly county: string
  readonly language: Language
  readonly name: Localized
  readonly why: string
  readonly done: string
  readonly remains: string
  readonly urgency: Urgency
  readonly addressedTo: string
  readonly state: ProposalState
  readonly sentOn: string | null
  readonly answer: string
  readonly outcome: ProposalOutcome | null
  readonly answeredOn: string | null
  readonly keeper: string | null
  readonly keeperName: string | null
  readonly version: number
}

const proposalColumns = sql`o.id, o.county, o.language, o.name, o.why, o.done, o.remains, o.urgency,
  o.addressed_to as "addressedTo", o.state, o.sent_on::text as "sentOn", o.answer, o.outcome, o.answered_on::text as "answeredOn",
  o.keeper_id as keeper, (select p.name from published.person p where p.id = o.keeper_id) as "keeperName", o.version`

/** So many proposals of a county are listed at most. */
export const mostProposals = 300

export async function proposalRows(
  tx: Tx,
  of: { readonly county: string; readonly state: ProposalState | null },
): Promise<readonly ProposalRow[]> {
  const { rows } = await sql<ProposalRow>`select ${proposalColumns} from development.proposal o
    where ${proposalAccess.read.allowed} and o.county = ${of.county} and (${of.state}::text is null or o.state = ${of.state})
    order by array_position(array['sent', 'draft', 'answered', 'withdrawn'], o.state),
      array_position(array['first', 'next', 'later'], o.urgency), o.sent_on, o.created_at, o.id limit ${mostProposals}`.execute(
    tx,
  )
  return rows
}

export async function proposalView(tx: Tx, id: string): Promise<ProposalRow | undefined> {
  const { rows } =
    await sql<ProposalRow>`select ${proposalColumns} from development.proposal o where o.id = ${id}`.execute(
      tx,
    )
  return rows[0]
}

// --- Reminders -------------------------------------------------------------------------------------------------

export type NearDay = {
  readonly what: 'decision' | 'review'
  readonly id: string
  readonly name: Localized
  readonly on: string
  readonly to: readonly { readonly email: string; readonly language: Language }[]
}

/** Trials and risks whose day is near and of which nobody has been told: to who answers for each, else to who leads there. */
export async function nearDays(tx: Tx, until: string): Promise<readonly NearDay[]> {
  const { rows } = await sql<NearDay>`
    with near as (
      select 'decision' as what, e.id, e.name, e.decide_by as "on", e.responsible_id as owner, e.area_id, e.county
      from development.experiment e
      where e.state = 'running' and e.decide_by <= ${until} and e.reminded_for is distinct from e.decide_by
      union all
      select 'review', k.id, k.name, k.review_on, k.owner_id, k.area_id, k.county from development.risk k
      where k.closed_on is null and k.review_on <= ${until} and k.reminded_for is distinct from k.review_on)
    select n.what, n.id, n.name, n."on"::text as "on",
      (select coalesce(jsonb_agg(jsonb_build_object('email', m.email, 'language', m.language) order by m.email), '[]')
        from (select distinct q.email, q.language from published.person q where q.active and q.email <> '' and (
          q.id = n.owner or exists (select from published.role_now r where r.person_id = q.id
            and case when n.area_id is null
              then n.owner is null and r.role = 'coordinator' and r.scope_kind = 'county' and r.scope_id = n.county
              else (n.what = 'decision' or n.owner is null) and r.role = 'area-lead' and r.scope_kind = 'area'
                and r.scope_id = n.area_id::text end))) m) as "to"
    from near n order by 1, 4, 2`.execute(tx)
  return rows
}

export async function markReminded(tx: Tx, near: Pick<NearDay, 'what' | 'id' | 'on'>): Promise<void> {
  await (
    near.what === 'decision'
      ? sql`update development.experiment set reminded_for = ${near.on} where id = ${near.id}`
      : sql`update development.risk set reminded_for = ${near.on} where id = ${near.id}`
  ).execute(tx)
}

// --- What the asker may begin ------------------------------------------------------------------------------------

export async function groundOf(
  tx: Tx,
  county: string,
): Promise<
  readonly { readonly area: string | null; readonly addRisk: boolean; readonly propose: boolean }[]
> {
  const { rows } = await sql<{
    area: string | null
    addRisk: boolean
    propose: boolean
  }>`select g.area_id as area,
      ${trialGroundAccess.addRisk.allowed} as "addRisk", ${trialGroundAccess.propose.allowed} as propose
    from ${trialGroundAccess.read.policy.table} where g.county = ${county}`.execute(tx)
  return rows
}
