/** What is to be done, by whoever asks. */
import { z } from 'zod'
import { type Ctx, useCase } from '#platform/use-case.ts'
import * as shapes from './plan-shapes.ts'
import { toSign } from './queries-agree.ts'
import * as queries from './queries-tasks.ts'

const perPage = 20
const most = 200

const taskOf =
  (ctx: Ctx) =>
  (row: queries.TaskRow): shapes.Task => ({
    id: row.id,
    version: row.version,
    caseId: row.case_id,
    family: row.family_id,
    about: row.about_id,
    kind: row.kind,
    words: ctx.crypto.open(row.words_sealed),
    dueOn: row.due_on,
    late: row.late,
    state: row.state,
    stateAt: row.state_at,
    meeting: row.meeting_id,
  })

/** A worker's own steps and tasks over all cases, the nearest day first. */
export const myTasks = useCase({
  name: 'case-task.list',
  input: shapes.myTasksShape,
  needs: { signedInBecause: 'shows only what one is to do oneself, in cases on which one works' },
  proof: 'strong',
  run: async (ctx, { page, state }): Promise<shapes.TaskPage> => {
    const rows = await queries.workerTasks(ctx.tx, {
      state,
      limit: perPage + 1,
      offset: (page - 1) * perPage,
    })
    const items = rows.slice(0, perPage).map(taskOf(ctx))
    ctx.about({ tasks: items.length, families: new Set(items.map(({ family }) => family)).size })
    return { items, page, more: rows.length > perPage, ...(await queries.openCounts(ctx.tx)) }
  },
})

/** What one of the family is to do, and which versions of a plan wait for their word. */
export const ownTasks = useCase({
  name: 'case-task.list-own',
  input: z.object({}),
  needs: { memberBecause: 'everybody sees what they are to do themselves' },
  proof: 'strong',
  run: async (ctx): Promise<shapes.OwnTasks> => {
    const rows = await queries.memberTasks(ctx.tx, most)
    const versions = await toSign(ctx.tx)
    if (ctx.actor.kind === 'member') ctx.about({ member: ctx.actor.id, by: 'own', tasks: rows.length })
    return {
      tasks: rows.map(taskOf(ctx)),
      toSign: versions.map((row) => ({
        id: row.id,
        caseId: row.case_id,
        own: row.own,
        number: row.number,
        at: row.frozen_at,
      })),
    }
  },
})
