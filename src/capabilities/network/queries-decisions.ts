import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { decisionAccess } from './access-forums.ts'
import { daysToConfirm } from './domain/forum-rules.ts'
import type { DecisionKind, DecisionState, RecipientKind } from './domain/forum-words.ts'
import { all, type By, saying, today } from './queries-forums.ts'

/** Decisions as the policies see them. */
export const decisionRows = sql`(select x.*, n.area_id, n.centre_id from network.decision x join network.forum n on n.id = x.forum_id) d`

export type DecisionLineRow = {
  readonly id: string
  readonly forum_id: string
  readonly forum: Localized
  readonly area_id: string | null
  readonly area: Localized | null
  readonly year: number | null
  readonly number: number | null
  readonly kind: DecisionKind
  readonly title: string
  readonly state: DecisionState
  readonly is_superseded: boolean
  readonly members_only: boolean
  readonly has_assessment: boolean
  readonly made_on: PlainDate | null
  readonly announced_at: Date | null
  readonly review_on: PlainDate | null
  readonly recipients: number
  readonly confirmed: number
  readonly waits_for_me: boolean
}
const superseded = sql<boolean>`exists (select from network.decision later where later.supersedes = d.id and later.state <> 'draft')`
const waitsForMe = sql<boolean>`(d.state = 'announced' and exists (select from network.decision_recipient r where r.decision_id = d.id
  and r.told_at is not null and r.confirmed_at is null and network.receives(r.id)))`
const lineColumns = sql`d.id, d.forum_id, g.name as forum, d.area_id, a.name as area, d.year, d.number, d.kind, d.title, d.state,
  ${superseded} as is_superseded, d.members_only,
  exists (select from network.child_impact c where c.decision_id = d.id) as has_assessment, d.made_on::text as made_on, d.announced_at,
  d.review_on::text as review_on,
  (select count(*)::integer from network.decision_recipient r where r.decision_id = d.id) as recipients,
  (select count(*)::integer from network.decision_recipient r where r.decision_id = d.id and r.confirmed_at is not null) as confirmed,
  ${waitsForMe} as waits_for_me`
const lineFrom = sql`${decisionRows} join accounts.forum g on g.id = d.forum_id left join published.area a on a.id = d.area_id`
const latest = sql`order by d.state = 'draft' desc, d.made_on desc, d.number desc, d.created_at desc, d.id`

async function lines(tx: Tx, where: RawBuilder<unknown>): Promise<readonly DecisionLineRow[]> {
  const { rows } = await sql<DecisionLineRow>`select ${lineColumns} from ${lineFrom}
    where ${decisionAccess.read.allowed} and ${where}`.execute(tx)
  return rows
}
export const latestOf = (tx: Tx, forum: string, most: number): Promise<readonly DecisionLineRow[]> =>
  lines(tx, sql`d.forum_id = ${forum} ${latest} limit ${most}`)
export const ofMeeting = (tx: Tx, meeting: string): Promise<readonly DecisionLineRow[]> =>
  lines(tx, sql`d.meeting_id = ${meeting} order by d.number nulls last, d.created_at, d.id limit 60`)

export async function decisionsSeen(
  tx: Tx,
  asked: {
    readonly county?: string | undefined
    readonly forum?: string | undefined
    readonly area?: string | undefined
    readonly state?: DecisionState | undefined
    readonly kind?: DecisionKind | undefined
    readonly waits?: 'announcement' | 'confirmation' | 'me' | 'review' | undefined
    readonly words?: string | undefined
  },
  page: { readonly offset: number; readonly size: number },
): Promise<{ readonly total: number; readonly rows: readonly DecisionLineRow[] }> {
  const conditions: RawBuilder<boolean>[] = [decisionAccess.read.allowed]
  const add = (condition: RawBuilder<boolean>): void => {
    conditions.push(condition)
  }
  if (asked.county !== undefined) add(sql<boolean>`d.county = ${asked.county}`)
  if (asked.forum !== undefined) add(sql<boolean>`d.forum_id = ${asked.forum}`)
  if (asked.area !== undefined) add(sql<boolean>`d.area_id = ${asked.area}`)
  if (asked.state !== undefined) add(sql<boolean>`d.state = ${asked.state}`)
  if (asked.kind !== undefined) add(sql<boolean>`d.kind = ${asked.kind}`)
  if (asked.waits !== undefined)
    add(
      {
        me: waitsForMe,
        announcement: sql<boolean>`d.state = 'made'`,
        confirmation: sql<boolean>`(d.state = 'announced' and d.announced_at < platform.now() - make_interval(days => ${daysToConfirm}))`,
        review: sql<boolean>`(d.state <> 'draft' and d.review_on <= ${today} and not ${superseded})`,
      }[asked.waits],
    )
  if (asked.words !== undefined && asked.words !== '')
    add(saying(asked.words, sql`concat_ws(' ', d.title, d.words, d.grounds)`))
  const counted = await sql<{
    total: number
  }>`select count(*)::integer as total from ${lineFrom} where ${all(conditions)}`.execute(tx)
  const rows = await lines(tx, sql`${all(conditions)} ${latest} limit ${page.size} offset ${page.offset}`)
  return { total: counted.rows[0]?.total ?? 0, rows }
}

type Other = {
  readonly id: string
  readonly title: string
  readonly year: number | null
  readonly number: number | null
}
export type DecisionRow = DecisionLineRow & {
  readonly version: number
  readonly county: string
  readonly words: string
  readonly grounds: string
  readonly meeting_id: string | null
  readonly meeting_title: Localized | null
  readonly meeting_at: Date | null
  readonly item_id: string | null
  readonly made_by: string | null
  readonly supersedes: Other | null
  readonly superseded_by: Other | null
  readonly may_keep: boolean
}
export async function decisionById(tx: Tx, id: string): Promise<DecisionRow | undefined> {
  const other = (where: RawBuilder<boolean>): RawBuilder<unknown> =>
    sql`(select jsonb_build_object('id', o.id, 'title', o.title, 'year', o.year, 'number', o.number) from network.decision o
      where ${where} limit 1)`
  const { rows } = await sql<DecisionRow>`
    select ${lineColumns}, d.version, d.county, d.words, d.grounds, d.meeting_id, m.title as meeting_title, m.starts_at as meeting_at,
      d.item_id, p.name as made_by, ${other(sql<boolean>`o.id = d.supersedes`)} as supersedes,
      ${other(sql<boolean>`(o.supersedes = d.id and o.state <> 'draft')`)} as superseded_by,
      ${decisionAccess.keep.allowed} as may_keep
    from ${lineFrom} left join network.meeting m on m.id = d.meeting_id left join published.person p on p.id = d.made_by
    where d.id = ${id}`.execute(tx)
  return rows[0]
}

export type DecisionCore = {
  readonly id: string
  readonly forum_id: string
  readonly county: string
  readonly meeting_day: PlainDate | null
  readonly kind: DecisionKind
  readonly title: string
  readonly state: DecisionState
  readonly supersedes: string | null
  readonly has_confirmation: boolean
  readonly is_superseded: boolean
  readonly has_assessment: boolean
  readonly recipients: number
  readonly version: number
}
/** Alone until the end: who confirms and who changes come one after the other. */
export async function lockDecision(tx: Tx, id: string): Promise<DecisionCore | undefined> {
  await sql`select id from network.decision where id = ${id} for no key update`.execute(tx)
  const { rows } = await sql<DecisionCore>`
    select d.id, d.forum_id, d.county, (m.starts_at at time zone 'Europe/Helsinki')::date::text as meeting_day, d.kind, d.title, d.state,
      d.supersedes, network.is_confirmed(d.id) as has_confirmation, ${superseded} as is_superseded,
      exists (select from network.child_impact c where c.decision_id = d.id) as has_assessment,
      (select count(*)::integer from network.decision_recipient r where r.decision_id = d.id) as recipients, d.version
    from network.decision d left join network.meeting m on m.id = d.meeting_id where d.id = ${id}`.execute(tx)
  return rows[0]
}

export type DecisionPlan = {
  readonly kind: DecisionKind
  readonly title: string
  readonly words: string
  readonly grounds: string
  readonly membersOnly: boolean
  readonly reviewOn: PlainDate | null
}
export async function insertDecision(
  tx: Tx,
  decision: By & {
    readonly id: string
    readonly county: string
    readonly forum: string
    readonly meeting: string | null
    readonly matter: string | null
    readonly supersedes: string | null
    readonly plan: DecisionPlan
  },
): Promise<void> {
  const { plan } = decision
  await sql`insert into network.decision (id, county, forum_id, meeting_id, item_id, kind, title, words, grounds, members_only, state,
      review_on, supersedes, created_at, changed_at, changed_by)
    values (${decision.id}, ${decision.county}, ${decision.forum}, ${decision.meeting}, ${decision.matter}, ${plan.kind}, ${plan.title},
      ${plan.words}, ${plan.grounds}, ${plan.membersOnly}, 'draft', ${plan.reviewOn}, ${decision.supersedes}, ${decision.now},
      ${decision.now}, ${decision.person})`.execute(tx)
}
export async function updateDecision(
  tx: Tx,
  id: string,
  version: number,
  plan: DecisionPlan,
  by: By,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.decision set kind = ${plan.kind}, title = ${plan.title}, words = ${plan.words},
      grounds = ${plan.grounds}, members_only = ${plan.membersOnly}, review_on = ${plan.reviewOn}, changed_at = ${by.now},
      changed_by = ${by.person}, version = version + 1
    where id = ${id} and version = ${version}`.execute(tx)
  return numAffectedRows === 1n
}
/** Gives it the next number in the year of its forum, which is held until the end. */
export async function makeDecision(
  tx: Tx,
  id: string,
  version: number,
  madeOn: PlainDate,
  by: By,
): Promise<boolean> {
  const year = Number(madeOn.slice(0, 4))
  const { numAffectedRows } =
    await sql`update network.decision d set state = 'made', made_on = ${madeOn}, made_by = ${by.person},
      year = ${year}, number = network.next_decision_number(d.forum_id, ${year}),
      changed_at = ${by.now}, changed_by = ${by.person}, version = version + 1
    where d.id = ${id} and d.version = ${version} and d.state = 'draft'`.execute(tx)
  return numAffectedRows === 1n
}
export async function announceDecision(tx: Tx, id: string, version: number, by: By): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.decision set state = 'announced', announced_at = ${by.now},
      changed_at = ${by.now}, changed_by = ${by.person}, version = version + 1
    where id = ${id} and version = ${version} and state = 'made'`.execute(tx)
  if (numAffectedRows !== 1n) return false
  await markTold(tx, id, by.now)
  return true
}
export async function markTold(tx: Tx, decision: string, now: Date): Promise<void> {
  await sql`update network.decision_recipient set told_at = ${now} where decision_id = ${decision} and told_at is null`.execute(
    tx,
  )
}
export async function setState(tx: Tx, id: string, state: DecisionState, now: Date): Promise<void> {
  await sql`update network.decision set state = ${state}, changed_at = ${now}, version = version + 1
    where id = ${id} and state <> ${state}`.execute(tx)
}
export async function deleteDecision(tx: Tx, id: string, version: number): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from network.decision where id = ${id} and version = ${version}
    and state = 'draft'`.execute(tx)
  return numAffectedRows === 1n
}

// --- Recipients ------------------------------------------------------------------------------------------------------

export type RecipientRow = {
  readonly id: string
  readonly kind: RecipientKind
  readonly of_id: string
  readonly name: Localized | null
  readonly person: string | null
  readonly told_at: Date | null
  readonly confirmed_at: Date | null
  readonly confirmed_by: string | null
  readonly may_confirm: boolean
}
export async function recipientsOf(tx: Tx, decision: string): Promise<readonly RecipientRow[]> {
  const { rows } = await sql<RecipientRow>`
    select r.id, case when r.organisation_id is not null then 'organisation' when r.unit_id is not null then 'unit'
        when r.person_id is not null then 'person' else 'forum' end as kind,
      coalesce(r.organisation_id, r.unit_id, r.person_id, r.forum_id) as of_id, coalesce(o.name, u.name, g.name) as name,
      p.name as person, r.told_at, r.confirmed_at, c.name as confirmed_by,
      r.told_at is not null and r.confirmed_at is null and network.receives(r.id) as may_confirm
    from network.decision_recipient r left join published.organisation o on o.id = r.organisation_id
    left join published.unit u on u.id = r.unit_id left join published.person p on p.id = r.person_id
    left join accounts.forum g on g.id = r.forum_id left join published.person c on c.id = r.confirmed_by
    where r.decision_id = ${decision}
    order by 2, coalesce(o.name ->> 'fi', u.name ->> 'fi', g.name ->> 'fi', p.name), r.id limit 100`.execute(
    tx,
  )
  return rows
}
type Recipient = { readonly kind: RecipientKind; readonly of: string }
/** Those that are named and not there yet come along; those that are left out go, unless they have confirmed. */
export async function replaceRecipients(
  tx: Tx,
  decision: string,
  recipients: readonly (Recipient & { readonly id: string })[],
): Promise<void> {
  const named = sql`jsonb_to_recordset(${JSON.stringify(recipients)}::jsonb) as g(id uuid, kind text, of uuid)`
  await sql`delete from network.decision_recipient r where r.decision_id = ${decision} and r.confirmed_at is null
    and not exists (select from ${named} where g.of = coalesce(r.organisation_id, r.unit_id, r.person_id, r.forum_id))`.execute(
    tx,
  )
  await sql`insert into network.decision_recipient (id, decision_id, organisation_id, unit_id, person_id, forum_id)
    select g.id, ${decision}, case when g.kind = 'organisation' then g.of end, case when g.kind = 'unit' then g.of end,
      case when g.kind = 'person' then g.of end, case when g.kind = 'forum' then g.of end
    from ${named} on conflict (decision_id, organisation_id, unit_id, person_id, forum_id) do nothing`.execute(
    tx,
  )
}
export async function counted(
  tx: Tx,
  decision: string,
): Promise<{ readonly all: number; readonly told: number; readonly confirmed: number }> {
  const { rows } = await sql<{
    all: number
    told: number
    confirmed: number
  }>`select count(*)::integer as all,
      count(r.told_at)::integer as told, count(r.confirmed_at)::integer as confirmed
    from network.decision_recipient r where r.decision_id = ${decision}`.execute(tx)
  return rows[0] ?? { all: 0, told: 0, confirmed: 0 }
}
/** A second confirmation is the first one. */
export async function confirm(tx: Tx, recipient: string, by: By): Promise<void> {
  await sql`update network.decision_recipient set confirmed_at = ${by.now}, confirmed_by = ${by.person}
    where id = ${recipient} and confirmed_at is null`.execute(tx)
}

// --- What it means for children --------------------------------------------------------------------------------------

export type AssessmentRow = {
  readonly version: number
  readonly children_concerned: string
  readonly good: string
  readonly bad: string
  readonly heard: string
  readonly alternatives: string
  readonly chosen_why: string
  readonly assessed_on: PlainDate
  readonly by: string | null
}
export async function assessmentOf(tx: Tx, decision: string): Promise<AssessmentRow | undefined> {
  const { rows } =
    await sql<AssessmentRow>`select c.version, c.children_concerned, c.good, c.bad, c.heard, c.alternatives,
      c.chosen_why, c.assessed_on::text as assessed_on, p.name as by
    from network.child_impact c left join published.person p on p.id = c.changed_by where c.decision_id = ${decision}`.execute(
      tx,
    )
  return rows[0]
}
export async function writeAssessment(
  tx: Tx,
  decision: string,
  seen: number,
  given: {
    readonly childrenConcerned: string
    readonly good: string
    readonly bad: string
    readonly heard: string
    readonly alternatives: string
    readonly chosenWhy: string
    readonly assessedOn: PlainDate
  },
  by: By,
): Promise<boolean> {
  const written =
    seen === 0
      ? sql`insert into network.child_impact (decision_id, children_concerned, good, bad, heard, alternatives, chosen_why, assessed_on,
            changed_at, changed_by)
          values (${decision}, ${given.childrenConcerned}, ${given.good}, ${given.bad}, ${given.heard}, ${given.alternatives},
            ${given.chosenWhy}, ${given.assessedOn}, ${by.now}, ${by.person}) on conflict (decision_id) do nothing`
      : sql`update network.child_impact set children_concerned = ${given.childrenConcerned}, good = ${given.good}, bad = ${given.bad},
            heard = ${given.heard}, alternatives = ${given.alternatives}, chosen_why = ${given.chosenWhy},
            assessed_on = ${given.assessedOn}, changed_at = ${by.now}, changed_by = ${by.person}, version = version + 1
          where decision_id = ${decision} and version = ${seen}`
  const { numAffectedRows } = await written.execute(tx)
  return numAffectedRows === 1n
}

/** Whether another decision, a draft too, already comes in its stead. */
export async function hasSuccessor(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select network.has_successor(${id}) as found`.execute(tx)
  return rows[0]?.found === true
}
