import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { forumTaskAccess } from './access-forums.ts'
import type { ForumTaskState } from './domain/forum-words.ts'
import { all, type By, me, today } from './queries-forums.ts'

export type TaskRow = {
  readonly id: string
  readonly version: number
  readonly forum_id: string
  readonly forum: Localized
  readonly county: string
  readonly area_id: string | null
  readonly area: Localized | null
  readonly meeting_id: string | null
  readonly item_id: string | null
  readonly decision_id: string | null
  readonly words: string
  readonly owner_id: string | null
  readonly owner: string
  readonly owner_title: Localized | null
  readonly due_on: PlainDate
  readonly state: ForumTaskState
  readonly state_on: PlainDate | null
  readonly note: string
  readonly is_mine: boolean
  readonly may_finish: boolean
  readonly may_keep: boolean
}
const taskRows = sql`(select x.*, n.county, n.area_id, n.centre_id from network.forum_task x join network.forum n on n.id = x.forum_id) k`
const columns = sql`k.id, k.version, k.forum_id, g.name as forum, k.county, k.area_id, a.name as area, k.meeting_id, k.item_id,
  k.decision_id, k.words, k.owner_id, coalesce(p.name, k.owner_name) as owner, p.title as owner_title, k.due_on::text as due_on,
  k.state, k.state_on::text as state_on, k.note, coalesce(k.owner_id = ${me}, false) as is_mine,
  ${forumTaskAccess.finish.allowed} as may_finish, ${forumTaskAccess.keep.allowed} as may_keep`
const from = sql`${taskRows} join accounts.forum g on g.id = k.forum_id left join published.area a on a.id = k.area_id
  left join published.person p on p.id = k.owner_id`

async function tasks(tx: Tx, where: RawBuilder<unknown>): Promise<readonly TaskRow[]> {
  const { rows } =
    await sql<TaskRow>`select ${columns} from ${from} where ${forumTaskAccess.read.allowed} and ${where}`.execute(
      tx,
    )
  return rows
}
const byDay = sql`order by k.state = 'open' desc, k.due_on, k.id`

export const openOf = (tx: Tx, forum: string): Promise<readonly TaskRow[]> =>
  tasks(tx, sql`k.forum_id = ${forum} and k.state = 'open' ${byDay} limit 60`)
export const tasksOfMeeting = (tx: Tx, meeting: string): Promise<readonly TaskRow[]> =>
  tasks(tx, sql`k.meeting_id = ${meeting} ${byDay} limit 60`)
export const tasksOfDecision = (tx: Tx, decision: string): Promise<readonly TaskRow[]> =>
  tasks(tx, sql`k.decision_id = ${decision} ${byDay} limit 60`)

export async function tasksSeen(
  tx: Tx,
  asked: {
    readonly county?: string | undefined
    readonly forum?: string | undefined
    readonly area?: string | undefined
    readonly mine: boolean
    readonly state?: ForumTaskState | undefined
    readonly overdue: boolean
  },
  page: { readonly offset: number; readonly size: number },
): Promise<{ readonly total: number; readonly rows: readonly TaskRow[] }> {
  const conditions: RawBuilder<boolean>[] = [forumTaskAccess.read.allowed]
  const add = (condition: RawBuilder<boolean>): void => {
    conditions.push(condition)
  }
  if (asked.county !== undefined) add(sql<boolean>`k.county = ${asked.county}`)
  if (asked.forum !== undefined) add(sql<boolean>`k.forum_id = ${asked.forum}`)
  if (asked.area !== undefined) add(sql<boolean>`k.area_id = ${asked.area}`)
  if (asked.mine) add(sql<boolean>`k.owner_id = ${me}`)
  if (asked.state !== undefined) add(sql<boolean>`k.state = ${asked.state}`)
  if (asked.overdue) add(sql<boolean>`(k.state = 'open' and k.due_on < ${today})`)
  const counted = await sql<{
    total: number
  }>`select count(*)::integer as total from ${from} where ${all(conditions)}`.execute(tx)
  const rows = await tasks(tx, sql`${all(conditions)} ${byDay} limit ${page.size} offset ${page.offset}`)
  return { total: counted.rows[0]?.total ?? 0, rows }
}

export async function taskById(tx: Tx, id: string): Promise<TaskRow | undefined> {
  const rows = await tasks(tx, sql`k.id = ${id}`)
  return rows[0]
}

export type TaskPlan = {
  readonly words: string
  readonly owner: string | null
  readonly ownerName: string | null
  readonly dueOn: PlainDate
}
export async function insertTask(
  tx: Tx,
  task: By & {
    readonly id: string
    readonly forum: string
    readonly meeting: string | null
    readonly matter: string | null
    readonly decision: string | null
    readonly plan: TaskPlan
  },
): Promise<void> {
  const { plan } = task
  await sql`insert into network.forum_task (id, forum_id, meeting_id, item_id, decision_id, words, owner_id, owner_name, due_on, state,
      created_at, changed_at, changed_by)
    values (${task.id}, ${task.forum}, ${task.meeting}, ${task.matter}, ${task.decision}, ${plan.words}, ${plan.owner},
      ${plan.ownerName}, ${plan.dueOn}, 'open', ${task.now}, ${task.now}, ${task.person})`.execute(tx)
}
export async function updateTask(
  tx: Tx,
  id: string,
  version: number,
  plan: TaskPlan,
  by: By,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.forum_task set words = ${plan.words}, owner_id = ${plan.owner},
      owner_name = ${plan.ownerName}, reminded_on = case when due_on = ${plan.dueOn}::date then reminded_on end,
      overdue_told_on = case when due_on = ${plan.dueOn}::date then overdue_told_on end, due_on = ${plan.dueOn},
      changed_at = ${by.now}, changed_by = ${by.person}, version = version + 1
    where id = ${id} and version = ${version} and state = 'open'`.execute(tx)
  return numAffectedRows === 1n
}
export async function moveTask(
  tx: Tx,
  id: string,
  version: number,
  to: By & { readonly state: ForumTaskState; readonly note: string; readonly on: PlainDate },
): Promise<boolean> {
  const { numAffectedRows } = await sql`update network.forum_task set state = ${to.state}, note = ${to.note},
      state_on = ${to.state === 'open' ? null : to.on}, changed_at = ${to.now}, changed_by = ${to.person}, version = version + 1
    where id = ${id} and version = ${version}`.execute(tx)
  return numAffectedRows === 1n
}

/** Whether the meeting, matter and decision that are named belong to the forum. */
export async function belongs(
  tx: Tx,
  forum: string,
  of: { readonly meeting: string | null; readonly matter: string | null; readonly decision: string | null },
): Promise<{ readonly meeting: boolean; readonly matter: boolean; readonly decision: boolean }> {
  const { rows } = await sql<{ meeting: boolean; matter: boolean; decision: boolean }>`select
    ${of.meeting}::uuid is null or exists (select from network.meeting m where m.id = ${of.meeting}::uuid and m.forum_id = ${forum})
      as meeting,
    ${of.matter}::uuid is null or exists (select from network.agenda_item i where i.id = ${of.matter}::uuid and i.forum_id = ${forum})
      as matter,
    ${of.decision}::uuid is null or exists (select from network.decision d where d.id = ${of.decision}::uuid
      and d.forum_id = ${forum}) as decision`.execute(tx)
  return rows[0] ?? { meeting: false, matter: false, decision: false }
}
