/** What somebody is to do, over all cases. */
import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { meetingAccess } from './access-meetings.ts'
import { seesStep } from './access-plan.ts'
import type { StepKind, StepState } from './domain/plan.ts'

export type TaskRow = {
  readonly id: string
  readonly version: number
  readonly case_id: string
  readonly family_id: string
  readonly about_id: string | null
  readonly kind: StepKind
  readonly words_sealed: Uint8Array
  readonly due_on: PlainDate | null
  readonly late: boolean
  readonly state: StepState
  readonly state_at: Date | null
  readonly meeting_id: string | null
}

const late = sql<boolean>`(s.state = 'open' and coalesce(s.due_on < platform.today(), false))`
const ofWorker = sql<boolean>`s.owner_person = platform.actor_person()`
const ofMember = sql<boolean>`s.owner_member = platform.actor_member()`

async function tasks(
  tx: Tx,
  mine: RawBuilder<boolean>,
  filter: { readonly state: StepState; readonly limit: number; readonly offset: number },
): Promise<readonly TaskRow[]> {
  const { rows } = await sql<TaskRow>`
    select s.id, s.version, s.case_id, c.family_id, c.about_id, s.kind, s.words_sealed, s.due_on, ${late} as late, s.state, s.state_at,
      (select m.id from casework.meeting m where m.id = s.meeting_id and ${meetingAccess.read.allowed}) as meeting_id
    from casework.step s join casework.family_case c on c.id = s.case_id
    where ${mine} and s.state = ${filter.state} and (c.stage <> 'closed' or s.state <> 'open') and ${seesStep(sql`s`)}
    order by case when s.state = 'open' then s.due_on end nulls last, s.state_at desc, s.written_at, s.id
    limit ${filter.limit} offset ${filter.offset}`.execute(tx)
  return rows
}

/** A worker's own, the nearest day first; of those that are done the newest first. */
export const workerTasks = (
  tx: Tx,
  filter: { readonly state: 'open' | 'done'; readonly limit: number; readonly offset: number },
): Promise<readonly TaskRow[]> => tasks(tx, ofWorker, filter)

export const memberTasks = (tx: Tx, limit: number): Promise<readonly TaskRow[]> =>
  tasks(tx, ofMember, { state: 'open', limit, offset: 0 })

export async function openCounts(tx: Tx): Promise<{ readonly open: number; readonly late: number }> {
  const { rows } = await sql<{ open: number; late: number }>`
    select count(*)::integer as open, count(*) filter (where ${late})::integer as late
    from casework.step s join casework.family_case c on c.id = s.case_id and c.stage <> 'closed'
    where ${ofWorker} and s.state = 'open' and ${seesStep(sql`s`)}`.execute(tx)
  return rows[0] ?? { open: 0, late: 0 }
}
