/** Rows of the plan: the case it belongs to, whose they are, goals and steps as they are written. */
import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { caseAccess, mySeat, seesItem } from './access.ts'
import { meetingAccess } from './access-meetings.ts'
import type { CaseBy } from './case-shapes.ts'
import type { CaseState } from './domain/case.ts'
import type { GoalLevel, OwnPart, StepKind, StepState } from './domain/plan.ts'

const me = sql`platform.actor_person()`
const member = sql`platform.actor_member()`
const today = sql`platform.today()`
const { relations } = caseAccess.read.policy

export const uuids = (ids: readonly string[]): RawBuilder<unknown> =>
  sql`(select coalesce(array_agg(v::uuid), '{}') from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) v)::uuid[]`

// --- The case ------------------------------------------------------------------------------------------------

export type PlanCase = {
  readonly id: string
  readonly county: string
  readonly family: string
  readonly about: string | null
  readonly stage: CaseState
  readonly by: CaseBy
}

/** A case with the first relation by which the asker sees it. */
export async function planCase(tx: Tx, id: string): Promise<PlanCase | undefined> {
  const by = sql.join(
    caseAccess.read.by.map((name) => sql`when ${relations[name]?.where ?? sql`false`} then ${name}`),
    sql` `,
  )
  const { rows } = await sql<PlanCase>`
    select c.id, c.county, c.family_id as family, c.about_id as about, c.stage, case ${by} end as by
    from casework.family_case c where c.id = ${id} and ${caseAccess.read.allowed}`.execute(tx)
  return rows[0]
}

/** The asker's units with a seat in the case that stands. */
export async function unitsOfMine(
  tx: Tx,
  id: string,
): Promise<readonly { readonly id: string; readonly name: Localized }[]> {
  const { rows } = await sql<{ id: string; name: Localized }>`
    select u.id, u.name from published.unit u join published.unit_member w on w.unit_id = u.id and w.person_id = ${me}
    where ${mySeat(sql`${id}::uuid`, sql`and mine.unit_id = u.id`)} order by u.id`.execute(tx)
  return rows
}

/** Which of these belong to the family now. */
export async function belonging(
  tx: Tx,
  family: string,
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set()
  const { rows } = await sql<{ person_id: string }>`
    select b.person_id from families.belonging b where b.family_id = ${family} and b.person_id = any (${uuids(people)})
      and b.since <= ${today} and (b.until is null or b.until >= ${today})`.execute(tx)
  return new Set(rows.map(({ person_id: person }) => person))
}

export type Party = { readonly id: string; readonly mine: boolean }

/** Who of the family may be a party of the case; `mine`: the asker, or a child the asker stands by. */
export async function partiesOf(tx: Tx, plan: Pick<PlanCase, 'id' | 'family'>): Promise<readonly Party[]> {
  const { rows } = await sql<Party>`
    select b.person_id as id, coalesce(b.person_id = ${member} or families.stands_by(${member}, b.person_id), false) as mine
    from families.belonging b where b.family_id = ${plan.family} and casework.party_of(${plan.id}, b.person_id)
    order by b.part desc, b.person_id`.execute(tx)
  return rows
}

export type WorkerRow = { readonly id: string; readonly name: string; readonly title: Localized }

/** Everybody who is or was with the family and of whom the asker is told, by id. */
export async function workersTold(tx: Tx, family: string): Promise<ReadonlyMap<string, WorkerRow>> {
  const { rows } = await sql<WorkerRow>`
    select distinct on (p.id) p.id, p.name, p.title from families.involvement i join published.person p on p.id = i.person_id
    where i.family_id = ${family} and (coalesce(i.person_id = ${me}, false) or families.sees_presence(i))
    order by p.id`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Those who work on the case now, as far as the asker is told of them. */
export async function workersSeated(tx: Tx, plan: Pick<PlanCase, 'id'>): Promise<readonly WorkerRow[]> {
  const { rows } = await sql<WorkerRow>`
    select distinct on (p.id) p.id, p.name, p.title
    from casework.seat t join families.involvement i on i.id = t.involvement_id
    join published.person p on p.id = i.person_id join published.unit_member w on w.person_id = p.id and w.unit_id = i.unit_id
    where t.case_id = ${plan.id} and families.stands(i) and 'plan' = any (i.sees) and p.active
      and (coalesce(i.person_id = ${me}, false) or families.sees_presence(i))
    order by p.id`.execute(tx)
  return rows
}

// --- Goals ----------------------------------------------------------------------------------------------------

type Own = {
  readonly own_of: string | null
  readonly team_sees: boolean
  readonly shown_to: readonly string[]
}
export const ownOf = (row: Own): OwnPart | null =>
  row.own_of === null ? null : { of: row.own_of, teamSees: row.team_sees, shownTo: row.shown_to }

type Written = {
  readonly id: string
  readonly plan: PlanCase
  readonly own: OwnPart | null
  readonly author: { readonly person: string; readonly unit: string } | { readonly member: string }
  readonly now: Date
}
const author = ({ author: by }: Written): RawBuilder<unknown> =>
  'person' in by ? sql`${by.person}, null, ${by.unit}` : sql`null, ${by.member}, null`
const sharing = ({ own }: Written): RawBuilder<unknown> =>
  sql`${own?.of ?? null}, ${own?.teamSees ?? true}, ${uuids(own?.shownTo ?? [])}`

export async function insertGoal(
  tx: Tx,
  goal: Written & {
    readonly wordsSealed: Uint8Array
    readonly levelsSealed: Uint8Array | null
    readonly startLevel: GoalLevel | null
  },
): Promise<void> {
  await sql`
    insert into casework.goal (id, case_id, words_sealed, levels_sealed, start_level, level, own_of, team_sees, shown_to,
      author_person, author_member, unit_id, written_at, changed_at)
    values (${goal.id}, ${goal.plan.id}, ${goal.wordsSealed}, ${goal.levelsSealed}, ${goal.startLevel}, ${goal.startLevel},
      ${sharing(goal)}, ${author(goal)}, ${goal.now}, ${goal.now})`.execute(tx)
}

export type GoalRow = Own & {
  readonly id: string
  readonly case_id: string
  readonly version: number
  readonly words_sealed: Uint8Array
  readonly levels_sealed: Uint8Array | null
  readonly start_level: GoalLevel | null
  readonly level: GoalLevel | null
  readonly ended_at: Date | null
}

/** A goal that the asker sees, locked until the end of the transaction. */
export async function lockGoal(tx: Tx, id: string): Promise<GoalRow | undefined> {
  const { rows } = await sql<GoalRow>`
    select g.id, g.case_id, g.version, g.words_sealed, g.levels_sealed, g.start_level, g.level, g.ended_at,
      g.own_of, g.team_sees, to_jsonb(g.shown_to) as shown_to
    from casework.goal g where g.id = ${id} and ${seesItem(sql`g`)} for update`.execute(tx)
  return rows[0]
}

export async function updateGoal(
  tx: Tx,
  id: string,
  now: Date,
  set: {
    readonly wordsSealed?: Uint8Array
    readonly levels?: { readonly sealed: Uint8Array; readonly start: GoalLevel | null }
  },
): Promise<void> {
  const changes = [
    ...(set.wordsSealed === undefined ? [] : [sql`words_sealed = ${set.wordsSealed}`]),
    // Nobody has rated it yet: it stands where it begins.
    ...(set.levels === undefined
      ? []
      : [
          sql`levels_sealed = ${set.levels.sealed}, start_level = ${set.levels.start}, level = case when exists (
            select from casework.goal_rating r where r.goal_id = g.id) then g.level else ${set.levels.start}::integer end`,
        ]),
  ]
  await sql`update casework.goal g set version = version + 1, changed_at = ${now}, ${sql.join(changes)} where g.id = ${id}`.execute(
    tx,
  )
}

export async function endGoal(tx: Tx, id: string, now: Date, endedAt: Date | null): Promise<void> {
  await sql`update casework.goal set ended_at = ${endedAt}, changed_at = ${now}, version = version + 1 where id = ${id}`.execute(
    tx,
  )
}

export async function insertRating(
  tx: Tx,
  rating: {
    readonly id: string
    readonly goal: string
    readonly level: GoalLevel
    readonly wordsSealed: Uint8Array | null
    readonly person: string | null
    readonly member: string | null
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into casework.goal_rating (id, goal_id, level, words_sealed, by_person, by_member, at)
    values (${rating.id}, ${rating.goal}, ${rating.level}, ${rating.wordsSealed}, ${rating.person}, ${rating.member}, ${rating.now})`.execute(
    tx,
  )
  await sql`update casework.goal set level = ${rating.level} where id = ${rating.goal}`.execute(tx)
}

/** Opens an own part further; what lies under a goal that is shown less than before is shown less with it. */
export async function shareGoal(tx: Tx, id: string, own: OwnPart | null, now: Date): Promise<void> {
  await sql`update casework.goal set own_of = ${own?.of ?? null}, team_sees = ${own?.teamSees ?? true},
    shown_to = ${uuids(own?.shownTo ?? [])}, changed_at = ${now}, version = version + 1 where id = ${id}`.execute(
    tx,
  )
  if (own === null) return
  await sql`
    with keep as materialized (select ${uuids(own.shownTo)} as shown)
    update casework.step s set team_sees = s.team_sees and ${own.teamSees}, changed_at = ${now},
      shown_to = (select coalesce(array_agg(one), '{}') from unnest(s.shown_to) one where one = any (keep.shown))
    from keep where s.goal_id = ${id} and s.own_of = ${own.of}
      and ((not ${own.teamSees} and s.team_sees) or not s.shown_to <@ keep.shown)`.execute(tx)
}

// --- Steps ----------------------------------------------------------------------------------------------------

export type NewStep = {
  readonly goal: string | null
  readonly kind: StepKind
  readonly wordsSealed: Uint8Array
  readonly ownerMember: string | null
  readonly ownerPerson: string | null
  readonly ownerSealed: Uint8Array | null
  readonly dueOn: PlainDate | null
  readonly remindOn: PlainDate | null
}

export async function insertStep(
  tx: Tx,
  step: Written & NewStep & { readonly meeting: string | null },
): Promise<void> {
  await sql`
    insert into casework.step (id, case_id, goal_id, meeting_id, kind, words_sealed, owner_member, owner_person, owner_sealed,
      due_on, remind_on, state, own_of, team_sees, shown_to, author_person, author_member, unit_id, written_at, changed_at)
    values (${step.id}, ${step.plan.id}, ${step.goal}, ${step.meeting}, ${step.kind}, ${step.wordsSealed}, ${step.ownerMember},
      ${step.ownerPerson}, ${step.ownerSealed}, ${step.dueOn}, ${step.remindOn}, 'open', ${sharing(step)}, ${author(step)},
      ${step.now}, ${step.now})`.execute(tx)
}

export type StepRow = Own & {
  readonly id: string
  readonly case_id: string
  readonly version: number
  readonly goal_id: string | null
  readonly meeting_id: string | null
  readonly kind: StepKind
  readonly words_sealed: Uint8Array
  readonly owner_member: string | null
  readonly owner_person: string | null
  readonly owner_sealed: Uint8Array | null
  readonly due_on: PlainDate | null
  readonly remind_on: PlainDate | null
  readonly state: StepState
}

/** A step whose access has been demanded, locked until the end of the transaction. */
export async function lockStep(tx: Tx, id: string): Promise<StepRow | undefined> {
  const { rows } = await sql<StepRow>`
    select s.id, s.case_id, s.version, s.goal_id, s.meeting_id, s.kind, s.words_sealed, s.owner_member, s.owner_person,
      s.owner_sealed, s.due_on, s.remind_on, s.state, s.own_of, s.team_sees, to_jsonb(s.shown_to) as shown_to
    from casework.step s where s.id = ${id} and ${seesItem(sql`s`)} for update`.execute(tx)
  return rows[0]
}

export async function updateStep(tx: Tx, id: string, now: Date, step: NewStep): Promise<void> {
  await sql`
    update casework.step set goal_id = ${step.goal}, kind = ${step.kind}, words_sealed = ${step.wordsSealed},
      owner_member = ${step.ownerMember}, owner_person = ${step.ownerPerson}, owner_sealed = ${step.ownerSealed},
      due_on = ${step.dueOn}, remind_on = ${step.remindOn}, changed_at = ${now}, version = version + 1
    where id = ${id}`.execute(tx)
}

/** Done, dropped or open again: no change of words, so that nobody who is writing meanwhile stumbles over it. */
export async function moveStep(tx: Tx, id: string, state: StepState, now: Date): Promise<void> {
  await sql`update casework.step set state = ${state}, state_at = ${state === 'open' ? null : now}, changed_at = ${now}
    where id = ${id}`.execute(tx)
}

export async function shareStep(tx: Tx, id: string, own: OwnPart | null, now: Date): Promise<void> {
  await sql`update casework.step set own_of = ${own?.of ?? null}, team_sees = ${own?.teamSees ?? true},
    shown_to = ${uuids(own?.shownTo ?? [])}, changed_at = ${now}, version = version + 1 where id = ${id}`.execute(
    tx,
  )
}

/** A goal of the case that the asker sees and that has not ended. */
export async function goalOf(
  tx: Tx,
  plan: Pick<PlanCase, 'id'>,
  id: string,
): Promise<{ readonly own: OwnPart | null } | undefined> {
  const { rows } = await sql<Own>`
    select g.own_of, g.team_sees, to_jsonb(g.shown_to) as shown_to from casework.goal g
    where g.id = ${id} and g.case_id = ${plan.id} and g.ended_at is null and ${seesItem(sql`g`)}`.execute(tx)
  const [row] = rows
  return row === undefined ? undefined : { own: ownOf(row) }
}

export async function isMeetingOf(tx: Tx, plan: Pick<PlanCase, 'id'>, meeting: string): Promise<boolean> {
  const { rows } = await sql`
    select from casework.meeting m where m.id = ${meeting} and m.case_id = ${plan.id} and ${meetingAccess.read.allowed}`.execute(
    tx,
  )
  return rows.length > 0
}
