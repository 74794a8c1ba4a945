/** Acting for a child: begun, ended, and over by itself at the next request when nothing carries it any more. */
import { z } from 'zod'
import { actInSession } from '#capabilities/accounts/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import * as queries from './queries-keep.ts'

/**
 * One of a family acts for a child in this session from now on, under a new token. Whatever the reason for a refusal, unknown children
 * included, the answer, the trace and the work done are the same.
 * @source S-16, S-17, S-26
 */
export const actForChild = useCase({
  name: 'family.act-for-child',
  input: z.object({ token: z.string().max(100), child: z.uuid() }),
  needs: { memberBecause: 'guardianship is asked of the register of relations at every request' },
  proof: 'strong',
  run: async (ctx, { token, child }): Promise<{ token: string }> => {
    if (ctx.actor.kind !== 'member') throw notFound()
    const may = await queries.mayActFor(ctx.tx, ctx.actor.id, child)
    if (!may) throw new Refusal('not-allowed', 'acting.not-possible')
    const renewed = await actInSession(ctx, token, ctx.actor.id, child)
    ctx.about({ member: child })
    return { token: renewed }
  },
})

/** For themselves again. */
export const endActing = useCase({
  name: 'family.end-acting',
  input: z.object({ token: z.string().max(100) }),
  needs: { memberBecause: 'ending what one has begun' },
  proof: 'strong',
  run: async (ctx, { token }): Promise<{ token: string }> => {
    if (ctx.actor.kind !== 'member') throw notFound()
    return { token: await actInSession(ctx, token, ctx.actor.id, null) }
  },
})
