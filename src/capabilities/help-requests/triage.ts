/** Judging urgency: a person does it at once, and says on what ground. */
import { z } from 'zod'
import { useCase } from '#platform/use-case.ts'
import { helpRequestAccess } from './access.ts'
import * as queries from './queries.ts'
import * as receiving from './queries-receiving.ts'
import { begin } from './begin.ts'

/**
 * Urgent or not, by whom, when and on what ground. Judging means having read: an alarm about dangerous words stops.
 * A judgement may be changed; the earlier ones stay.
 * @source SHL 36 §, ADR-0028
 */
export const judgeUrgency = useCase({
  name: 'help-request.judge-urgency',
  input: z.object({
    id: z.uuid(),
    urgent: z.union([z.boolean(), z.stringbool()]),
    ground: z
      .string()
      .trim()
      .max(1000)
      .refine((ground) => ground.length >= 3, { error: 'ground-needed' }),
    version: z.coerce.number().int().positive().optional(),
  }),
  needs: helpRequestAccess.judgeUrgency,
  id: ({ id }) => id,
  run: async (ctx, { id, urgent, ground, version: seen }) => {
    const { request, state, me } = await begin(ctx, id, 'judge-urgency', seen)
    await receiving.insertUrgency(ctx.tx, {
      requestId: id,
      urgent,
      groundSealed: ctx.crypto.seal(ground),
      personId: me,
      now: ctx.now,
    })
    const isUnread = request.urgent_class !== null && request.urgent_at === null
    await queries.moveRequest(ctx.tx, id, {
      state,
      move: 'judge-urgency',
      personId: me,
      now: ctx.now,
      set: { judgedUrgent: urgent, ...(isUnread ? { urgentBy: me } : {}) },
    })
    ctx.about({ urgent })
  },
})
