/** Tasks that a forum has agreed on: whose, by when, done. */
import { helsinkiDate } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { forumAccess, forumTaskAccess } from './access-forums.ts'
import { byWhom, changedMeanwhile, countyOf, demandOfCounty, found, idOf, wrong } from './forum-begin.ts'
import { addTaskShape, changeTaskShape, finishTaskShape, listTasksShape } from './forum-shapes.ts'
import type { ForumTaskView, Paged } from './forum-types.ts'
import { paged, pageOf, taskView } from './forum-views.ts'
import { lockForum } from './queries-forums.ts'
import * as queries from './queries-forum-tasks.ts'

/** The tasks of the county's forums, open ones by their day; one's own when asked. @source R139 */
export const listForumTasks = useCase({
  name: 'forum-task.list',
  trace: 'refusals',
  input: listTasksShape,
  needs: {
    signedInBecause:
      'everybody of the network sees who does what: the list holds what the policy lets through',
  },
  run: async (ctx, { page, ...asked }): Promise<Paged<ForumTaskView>> => {
    const sieve = { ...asked, county: countyOf(ctx, asked.county) }
    const seen = await queries.tasksSeen(ctx.tx, sieve, pageOf(page))
    return paged(
      seen.rows.map((row) => taskView(row, ctx.now)),
      seen.total,
      page,
    )
  },
})

/** What somebody does by a day; nothing is agreed without both. @source R139 */
export const addForumTask = useCase({
  name: 'forum-task.add',
  input: addTaskShape,
  needs: forumAccess.keep,
  id: ({ id }) => id,
  run: async (
    ctx,
    { id: forum, meeting, matter, decision, task: plan, key },
  ): Promise<{ readonly id: string }> => {
    const core = found(await lockForum(ctx.tx, forum))
    await demandOfCounty(ctx, 'person', core.county, [plan.owner], 'task.owner')
    const fits = await queries.belongs(ctx.tx, forum, { meeting, matter, decision })
    if (!fits.meeting) throw wrong('meeting', 'not-of-this-forum')
    if (!fits.matter) throw wrong('matter', 'not-of-this-forum')
    if (!fits.decision) throw wrong('decision', 'not-of-this-forum')
    const id = idOf('forum-task', key, ctx)
    if ((await queries.taskById(ctx.tx, id)) !== undefined) return { id }
    await queries.insertTask(ctx.tx, { ...byWhom(ctx), id, forum, meeting, matter, decision, plan })
    ctx.about({ county: core.county, forum, task: id })
    return { id }
  },
})

async function theirsOf(ctx: Ctx, id: string): Promise<unknown> {
  const row = await queries.taskById(ctx.tx, id)
  if (row === undefined) return undefined
  const { version, words, due_on, state, note, owner } = row
  return { version, words, dueOn: due_on, state, note, owner }
}

export const changeForumTask = useCase({
  name: 'forum-task.change',
  input: changeTaskShape,
  needs: forumTaskAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, task: plan }) => {
    const before = found(await queries.taskById(ctx.tx, id))
    if (before.state !== 'open') throw new Refusal('conflict', 'forum-task.not-open')
    await demandOfCounty(ctx, 'person', before.county, [plan.owner], 'task.owner')
    if (!(await queries.updateTask(ctx.tx, id, version, plan, byWhom(ctx))))
      throw changedMeanwhile(await theirsOf(ctx, id))
    ctx.about({ county: before.county, forum: before.forum_id, task: id })
  },
})

/** Done, or not to be done after all, with a word of how; or taken up again. */
export const finishForumTask = useCase({
  name: 'forum-task.finish',
  input: finishTaskShape,
  needs: forumTaskAccess.finish,
  id: ({ id }) => id,
  run: async (ctx, { id, version, state, note }) => {
    const before = found(await queries.taskById(ctx.tx, id))
    const to = { ...byWhom(ctx), state, note, on: helsinkiDate(ctx.now) }
    if (!(await queries.moveTask(ctx.tx, id, version, to))) throw changedMeanwhile(await theirsOf(ctx, id))
    ctx.about({ county: before.county, forum: before.forum_id, task: id })
  },
})
