/** The plan as the one who asks sees it: every list goes through the same filter as row-level security. */
import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { seesItem } from './access.ts'
import { meetingAccess } from './access-meetings.ts'
import { goalAccess, planVersionAccess, seesStep, stepAccess } from './access-plan.ts'
import type { GoalLevel, SignWay, StepKind, StepState } from './domain/plan.ts'
import { uuids } from './queries-plan.ts'

type Authored = { readonly author_person: string | null; readonly author_member: string | null }
type Own = {
  readonly own_of: string | null
  readonly team_sees: boolean
  readonly shown_to: readonly string[]
}

export type GoalItemRow = Authored &
  Own & {
    readonly id: string
    readonly version: number
    readonly words_sealed: Uint8Array
    readonly levels_sealed: Uint8Array | null
    readonly start_level: GoalLevel | null
    readonly level: GoalLevel | null
    readonly written_at: Date
    readonly changed_at: Date
    readonly ended_at: Date | null
    readonly may_change: boolean
    readonly may_rate: boolean
    readonly may_show: boolean
  }

const own = (row: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${row}.own_of, ${row}.team_sees, to_jsonb(${row}.shown_to) as shown_to`

/** Goals of the case in the order in which they were written; those that have ended only when asked for. */
export async function goalItems(tx: Tx, ofCase: string, ended: boolean): Promise<readonly GoalItemRow[]> {
  const { rows } = await sql<GoalItemRow>`
    select g.id, g.version, g.words_sealed, g.levels_sealed, g.start_level, g.level, ${own(sql`g`)}, g.author_person,
      g.author_member, g.written_at, g.changed_at, g.ended_at, ${goalAccess.change.allowed} as may_change,
      ${goalAccess.rate.allowed} as may_rate, ${goalAccess.show.allowed} as may_show
    from casework.goal g where g.case_id = ${ofCase} and (${ended} or g.ended_at is null) and ${seesItem(sql`g`)}
    order by g.written_at, g.id`.execute(tx)
  return rows
}

export type RatingRow = {
  readonly id: string
  readonly goal_id: string
  readonly level: GoalLevel
  readonly words_sealed: Uint8Array | null
  readonly by_person: string | null
  readonly by_member: string | null
  readonly at: Date
}

/** Ratings of these goals, which the asker sees, newest first. */
export async function ratingsOf(tx: Tx, goals: readonly string[]): Promise<readonly RatingRow[]> {
  if (goals.length === 0) return []
  const { rows } = await sql<RatingRow>`
    select r.id, r.goal_id, r.level, r.words_sealed, r.by_person, r.by_member, r.at
    from casework.goal_rating r where r.goal_id = any (${uuids(goals)}) order by r.at desc, r.id desc`.execute(
    tx,
  )
  return rows
}

export type StepItemRow = Authored &
  Own & {
    readonly id: string
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
    readonly state_at: Date | null
    readonly written_at: Date
    readonly changed_at: Date
    readonly late: boolean
    readonly may_change: boolean
    readonly may_tick: boolean
    readonly may_show: boolean
  }

/** The meeting in which a step was agreed, for whoever sees that meeting: to the others its id would tell that there was one. */
const meetingSeen = sql`(select m.id from casework.meeting m where m.id = s.meeting_id and ${meetingAccess.read.allowed})`

/** Steps of the case, the nearest day first. */
export async function stepItems(tx: Tx, ofCase: string, dropped: boolean): Promise<readonly StepItemRow[]> {
  const { rows } = await sql<StepItemRow>`
    select s.id, s.version, s.goal_id, ${meetingSeen} as meeting_id, s.kind, s.words_sealed, s.owner_member, s.owner_person, s.owner_sealed,
      s.due_on, s.remind_on, s.state, s.state_at, ${own(sql`s`)}, s.author_person, s.author_member, s.written_at, s.changed_at,
      s.state = 'open' and coalesce(s.due_on < platform.today(), false) as late, ${stepAccess.change.allowed} as may_change,
      ${stepAccess.tick.allowed} as may_tick, ${stepAccess.show.allowed} as may_show
    from casework.step s where s.case_id = ${ofCase} and (${dropped} or s.state <> 'dropped') and ${seesStep(sql`s`)}
    order by s.due_on nulls last, s.written_at, s.id`.execute(tx)
  return rows
}

// --- What was agreed ------------------------------------------------------------------------------------------

export type VersionRow = {
  readonly id: string
  readonly case_id: string
  readonly own_of: string | null
  readonly number: number
  readonly frozen_sealed: Uint8Array
  readonly frozen_at: Date
  readonly frozen_by: string
  readonly review_on: PlainDate | null
  readonly latest: boolean
}

const versionColumns = sql`v.id, v.case_id, v.own_of, v.number, v.frozen_sealed, v.frozen_at, v.frozen_by, v.review_on,
  v.number = (select max(w.number) from casework.plan_version w
    where w.case_id = v.case_id and w.own_of is not distinct from v.own_of) as latest`

/** The versions that the asker sees, newest first. */
export async function versionsOf(tx: Tx, ofCase: string): Promise<readonly VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select ${versionColumns} from casework.plan_version v
    where v.case_id = ${ofCase} and ${planVersionAccess.read.allowed}
    order by v.frozen_at desc, v.own_of nulls first, v.number desc`.execute(tx)
  return rows
}

export async function versionById(tx: Tx, id: string): Promise<VersionRow | undefined> {
  const { rows } = await sql<VersionRow>`
    select ${versionColumns} from casework.plan_version v
    where v.id = ${id} and ${planVersionAccess.read.allowed}`.execute(tx)
  return rows[0]
}

export type SignatureRow = {
  readonly id: string
  readonly plan_version_id: string
  readonly member_id: string | null
  readonly person_id: string | null
  readonly way: SignWay
  readonly noted_by: string | null
  readonly agrees: boolean
  readonly words_sealed: Uint8Array | null
  readonly at: Date
}

/** Signatures of these versions, which the asker sees, in the order in which they were given. */
export async function signaturesOf(tx: Tx, versions: readonly string[]): Promise<readonly SignatureRow[]> {
  if (versions.length === 0) return []
  const { rows } = await sql<SignatureRow>`
    select n.id, n.plan_version_id, n.member_id, n.person_id, n.way, n.noted_by, n.agrees, n.words_sealed, n.at
    from casework.signature n where n.plan_version_id = any (${uuids(versions)}) order by n.at, n.id`.execute(
    tx,
  )
  return rows
}
