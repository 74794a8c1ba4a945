/** Acting for a child: begun, ended, and over by itself at the next request when nothing carries it any more. */
import { z } from 'zod'
import { actInSession } from '#capabilities/accounts/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import * as queries from './queries-keep.ts'

/**
 * One of a family acts for a child in this session from now on. Whatever the reason for a refusal, unknown children
 * included, the answer, the trace and the work done are the same.
 * @source S-16, S-17, S-26
 */
export const actForChild = useCase({
  name: 'family.act-for-child',
  input: z.object({ token: z.string().max(100), child: z.uuid() }),
  needs: { memberBecause: 'guardianship is asked of the register of relations at every request' },
  proof: 'strong',
  run: async (ctx, { token, child }) => {
    if (ctx.actor.kind !== 'member') throw notFound()
    const may = await queries.mayActFor(ctx.tx, ctx.actor.id, child)
    if (!may) throw new Refusal('not-allowed', 'acting.not-possible')
    if (!(await actInSession(ctx, token, ctx.actor.id, child)))
      throw new Refusal('not-signed-in', 'not-signed-in')
    ctx.about({ member: child })
  },
})

/** For themselves again. */
export const endActing = useCase({
  name: 'family.end-acting',
  input: z.object({ token: z.string().max(100) }),
  needs: { memberBecause: 'ending what one has begun' },
  proof: 'strong',
  run: async (ctx, { token }) => {
    if (ctx.actor.kind !== 'member') throw notFound()
    await actInSession(ctx, token, ctx.actor.id, null)
  },
})
