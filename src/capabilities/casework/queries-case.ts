import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { caseAccess } from './access.ts'
import type { CaseBy } from './case-shapes.ts'
import type {
  CaseGroup,
  CaseOutcome,
  CaseSource,
  CaseStage,
  CaseState,
  ChangeReason,
  ResponsibleKind,
} from './domain/case.ts'

const me = sql`platform.actor_person()`
const today = sql`platform.today()`
const { relations } = caseAccess.read.policy
const holds = (name: CaseBy): RawBuilder<unknown> => sql`${relations[name]?.where ?? sql`false`}`

/** By which relation a case is seen; the first that holds is the one that is written down. */
const by = sql`case when ${holds('seat')} then 'seat' when ${holds('told')} then 'told' when ${holds('opened')} then 'opened' end`

export type CaseRow = {
  readonly id: string
  readonly county: string
  readonly family_id: string
  readonly about_id: string | null
  readonly group: CaseGroup
  readonly stage: CaseState
  readonly stage_since: Date
  readonly source: CaseSource
  readonly source_id: string | null
  readonly why_sealed: Uint8Array
  readonly day_zero: PlainDate
  readonly unit_id: string
  readonly unit: Localized | null
  readonly organisation: Localized | null
  readonly opened_at: Date
  readonly opener: string | null
  readonly follow_up_on: PlainDate | null
  readonly closed_at: Date | null
  readonly outcome: CaseOutcome | null
  readonly version: number
  readonly by: CaseBy | null
}

const columns = sql`c.id, c.county, c.family_id, c.about_id, c."group", c.stage, c.stage_since, c.source, c.source_id, c.why_sealed,
  c.day_zero, c.unit_id, case when ${unitTold()} then u.name end as unit, case when ${unitTold()} then u.organisation end as organisation,
  c.opened_at, case when casework.worker_seen(c.id, c.opened_by) then o.name end as opener, c.follow_up_on, c.closed_at, c.outcome,
  c.version, ${by} as by`

function unitTold(): RawBuilder<unknown> {
  return sql`(casework.unit_seen(c.id, c.unit_id) and not casework.place_hidden(c.id, c.unit_id))`
}

const from = sql`casework.family_case c join published.unit u on u.id = c.unit_id join published.person o on o.id = c.opened_by`

export async function caseById(tx: Tx, id: string): Promise<CaseRow | undefined> {
  const { rows } = await sql<CaseRow>`select ${columns} from ${from} where c.id = ${id}`.execute(tx)
  return rows[0]
}

/** The cases that one of the family is told of. */
export async function toldCases(tx: Tx): Promise<readonly CaseRow[]> {
  const { rows } = await sql<CaseRow>`select ${columns} from ${from} where ${holds('told')}
    order by c.closed_at is not null, c.opened_at desc, c.id`.execute(tx)
  return rows
}

export type LockedCase = {
  readonly id: string
  readonly county: string
  readonly family_id: string
  readonly about_id: string | null
  readonly stage: CaseState
  readonly unit_id: string
  readonly closed_at: Date | null
  readonly version: number
  readonly today: PlainDate
}

/** The case, locked; from here on the transaction may take rows of it out of the maker’s sight. Access was demanded before. */
export async function lockCase(tx: Tx, id: string): Promise<LockedCase | undefined> {
  await sql`select set_config('app.case', ${id}, true)`.execute(tx)
  const { rows } = await sql<LockedCase>`
    select c.id, c.county, c.family_id, c.about_id, c.stage, c.unit_id, c.closed_at, c.version, ${today} as today
    from casework.family_case c where c.id = ${id} for update`.execute(tx)
  return rows[0]
}

// --- Stages ---------------------------------------------------------------------------------------------------

export type StageRow = {
  readonly id: string
  readonly from_stage: CaseState | null
  readonly to_stage: CaseState
  readonly words_sealed: Uint8Array | null
  readonly at: Date
  readonly name: string | null
}

export async function stagesOf(
  tx: Tx,
  cases: readonly string[],
): Promise<readonly (StageRow & { readonly case_id: string })[]> {
  const { rows } = await sql<StageRow & { readonly case_id: string }>`
    select x.id, x.case_id, x.from_stage, x.to_stage, x.words_sealed, x.at,
      case when casework.worker_seen(x.case_id, x.by_person) then p.name end as name
    from casework.stage_change x join casework.family_case c on c.id = x.case_id join published.person p on p.id = x.by_person
    where x.case_id in (select v::uuid from jsonb_array_elements_text(${JSON.stringify(cases)}::jsonb) v)
      and ${caseAccess.read.allowed}
    order by x.at, x.seq`.execute(tx)
  return rows
}

export async function insertStage(
  tx: Tx,
  change: {
    readonly id: string
    readonly caseId: string
    readonly from: CaseState | null
    readonly to: CaseState
    readonly words: Uint8Array | null
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into casework.stage_change (id, case_id, from_stage, to_stage, words_sealed, at, by_person)
    values (${change.id}, ${change.caseId}, ${change.from}, ${change.to}, ${change.words}::bytea, ${change.now}, ${me})`.execute(
    tx,
  )
}

export async function setStage(
  tx: Tx,
  id: string,
  to: CaseStage,
  now: Date,
  reopens: boolean,
): Promise<void> {
  await sql`update casework.family_case set stage = ${to}, stage_since = ${now}, version = version + 1
      ${reopens ? sql`, closed_at = null, outcome = null` : sql``} where id = ${id}`.execute(tx)
}

/** Closes a case; whoever was asked to answer for it is asked no more. Who answers stays named for the follow-up. */
export async function closeIt(
  tx: Tx,
  id: string,
  set: { readonly outcome: CaseOutcome; readonly followUpOn: PlainDate | null; readonly now: Date },
): Promise<void> {
  await sql`update casework.family_case set stage = 'closed', stage_since = ${set.now}, closed_at = ${set.now}, outcome = ${set.outcome},
      follow_up_on = ${set.followUpOn}::date, version = version + 1 where id = ${id}`.execute(tx)
  await sql`update casework.responsible set ended_at = ${set.now}
    where case_id = ${id} and taken_at is null and declined_at is null and ended_at is null`.execute(tx)
}

export async function changeIt(
  tx: Tx,
  id: string,
  set: { readonly group?: CaseGroup | undefined; readonly followUpOn?: PlainDate | null | undefined },
): Promise<void> {
  const changes = [
    ...(set.group === undefined ? [] : [sql`"group" = ${set.group}`]),
    ...(set.followUpOn === undefined ? [] : [sql`follow_up_on = ${set.followUpOn}::date`]),
  ]
  if (changes.length === 0) return
  await sql`update casework.family_case set ${sql.join(changes)}, version = version + 1 where id = ${id}`.execute(
    tx,
  )
}

// --- Who answers ----------------------------------------------------------------------------------------------

export type AnsweringRow = {
  readonly id: string
  readonly case_id: string
  readonly kind: ResponsibleKind
  readonly person_id: string
  readonly name: string
  readonly title: Localized
  readonly unit: Localized | null
  readonly deputy_id: string | null
  readonly deputy: string | null
  readonly away_until: PlainDate | null
  readonly reason: ChangeReason
  readonly words_sealed: Uint8Array | null
  readonly meet_on: PlainDate | null
  readonly named_at: Date
  readonly taken_at: Date | null
  readonly declined_at: Date | null
  readonly ended_at: Date | null
  readonly mine: boolean
  readonly gone: boolean
}

/** Who answers, was asked and has answered, as far as the reader is told of them; the newest first. */
export async function answeringIn(tx: Tx, cases: readonly string[]): Promise<readonly AnsweringRow[]> {
  const { rows } = await sql<AnsweringRow>`
    select r.id, r.case_id, r.kind, r.person_id, p.name, p.title,
      case when not casework.place_hidden(r.case_id, r.unit_id) then u.name end as unit, d.id as deputy_id, d.name as deputy,
      (select max(a.last_day) from published.absence a where a.person_id = r.person_id and ${today} between a.first_day and a.last_day) as away_until,
      r.reason, r.words_sealed, r.meet_on, r.named_at, r.taken_at, r.declined_at, r.ended_at, coalesce(r.person_id = ${me}, false) as mine,
      r.taken_at is not null and not casework.works_on(r.case_id, r.person_id) as gone
    from casework.responsible r join casework.family_case c on c.id = r.case_id
    join published.person p on p.id = r.person_id join published.unit u on u.id = r.unit_id
    left join published.person d on d.id = r.deputy_id and casework.deputy_told(r.case_id, d.id)
    where r.case_id in (select v::uuid from jsonb_array_elements_text(${JSON.stringify(cases)}::jsonb) v)
      and ${caseAccess.read.allowed} and casework.answering_seen(r.case_id, r.person_id, r.unit_id)
    order by coalesce(r.taken_at, r.named_at) desc, r.id`.execute(tx)
  return rows
}

// --- Seats and support ----------------------------------------------------------------------------------------

export async function seatsOf(
  tx: Tx,
  id: string,
): Promise<readonly { readonly part: string; readonly added_at: Date }[]> {
  const { rows } = await sql<{ part: string; added_at: Date }>`
    select s.involvement_id as part, s.added_at from casework.seat s join casework.family_case c on c.id = s.case_id
    where s.case_id = ${id} and ${caseAccess.read.allowed} order by s.added_at, s.involvement_id`.execute(tx)
  return rows
}

export async function supportOf(
  tx: Tx,
  id: string,
): Promise<
  readonly { readonly unit: string; readonly name: Localized; readonly for_what_sealed: Uint8Array }[]
> {
  const { rows } = await sql<{ unit: string; name: Localized; for_what_sealed: Uint8Array }>`
    select s.unit_id as unit, u.name, s.for_what_sealed from casework.support s join casework.family_case c on c.id = s.case_id
    join published.unit u on u.id = s.unit_id
    where s.case_id = ${id} and ${caseAccess.keep.allowed} order by s.added_at, s.unit_id`.execute(tx)
  return rows
}
