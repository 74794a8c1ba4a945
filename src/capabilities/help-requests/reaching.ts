/** Reaching the family: how often it is tried, and the neutral word when it was in vain. */
import { z } from 'zod'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { helpRequestAccess } from './access.ts'
import { reachingOf, type ReachingRule } from './domain/reaching.ts'
import * as queries from './queries.ts'
import * as receiving from './queries-receiving.ts'
import { isAdminOf } from './queries-templates.ts'
import { begin } from './begin.ts'

/**
 * "Not reached" is the end only after the county's rule, and after a neutral letter or message: refused otherwise, and
 * the refusal says what is missing.
 * @source R16, R20, ADR-0028
 */
export async function demandTried(ctx: Ctx, request: queries.LockedRequest): Promise<void> {
  const rule = await receiving.reachingRule(ctx.tx, request.county)
  const { triesMissing, daysMissing } = reachingOf(await receiving.triesOf(ctx.tx, request.id), rule)
  const fields = [
    ...(triesMissing > 0 ? [{ field: 'outcome', code: 'tries-missing', limit: triesMissing }] : []),
    ...(daysMissing > 0 ? [{ field: 'outcome', code: 'days-missing', limit: daysMissing }] : []),
  ]
  if (fields.length > 0) throw new Refusal('invalid', 'help-request.not-reached-yet', { fields })
  if ((await receiving.noticesOf(ctx.tx, request.id)).length === 0)
    throw new Refusal('invalid', 'help-request.notice-missing', {
      fields: [{ field: 'outcome', code: 'notice-missing' }],
    })
}

/**
 * A letter or message that says only that somebody would like to be called: no name, no service, no matter. Letters and
 * text messages are sent by the worker and recorded here; an e-mail is sent by the product.
 */
export const sendNotice = useCase({
  name: 'help-request.neutral-notice',
  input: z.object({
    id: z.uuid(),
    way: z.enum(receiving.noticeWays),
    version: z.coerce.number().int().positive().optional(),
  }),
  needs: helpRequestAccess.sendNotice,
  id: ({ id }) => id,
  run: async (ctx, { id, way, version: seen }) => {
    const { request, state, me } = await begin(ctx, id, 'neutral-notice', seen)
    if (request.contact_sealed === null) throw new Refusal('conflict', 'help-request.no-contact')
    await receiving.insertNotice(ctx.tx, { requestId: id, way, personId: me, now: ctx.now })
    await queries.moveRequest(ctx.tx, id, { state, move: 'neutral-notice', personId: me, now: ctx.now })
    if (way === 'email') ctx.later('notify-not-reached', { helpRequest: id })
    ctx.about({ way })
  },
})

/** The county's rule of reaching, with whether the asker may change it. */
export const readReachingRule = useCase({
  name: 'reaching-rule.read',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'a rule of one’s own county' },
  run: async ({ tx, actor }): Promise<ReachingRule & { readonly mayChange: boolean }> => {
    if (actor.kind !== 'person') throw notFound()
    const rule = await receiving.reachingRule(tx, actor.county)
    return { ...rule, mayChange: await isAdminOf(tx, actor.county) }
  },
})

/** The county's administrator says how often a family is tried. */
export const setReachingRule = useCase({
  name: 'reaching-rule.set',
  input: z
    .object({
      tries: z.coerce.number().int().min(1).max(10),
      onDays: z.coerce.number().int().min(1).max(10),
    })
    .refine(({ tries, onDays }) => onDays <= tries, { error: 'more-days-than-tries', path: ['onDays'] }),
  needs: { signedInBecause: 'the administrator’s own county' },
  run: async (ctx, rule) => {
    const { actor } = ctx
    if (actor.kind !== 'person' || !(await isAdminOf(ctx.tx, actor.county)))
      throw new Refusal('not-allowed', 'not-allowed')
    await receiving.saveReachingRule(ctx.tx, actor.county, rule, { personId: actor.id, now: ctx.now })
    ctx.about({ tries: rule.tries, onDays: rule.onDays })
  },
})
