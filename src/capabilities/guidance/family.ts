/** What the family does behind its code: reads, says yes, takes its yes back, says that it does not want this. */
import { z } from 'zod'
import { type Session, startFamilySession } from '#capabilities/accounts/index.ts'
import { codeHash as followCodeHash, readCode } from '#platform/follow-code.ts'
import type { Actor } from '#platform/actor.ts'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { referralAccess } from './access.ts'
import { begin, everybody, invalid, maybeWords, ownerOf, record, tell } from './begin.ts'
import { groundRules } from './domain/grounds.ts'
import { isOver } from './domain/referral.ts'
import { callOffMeeting } from './meeting.ts'
import { Refusal } from '#platform/refusal.ts'
import { idByCode } from './queries-views.ts'

/** Opens the follow page of a family that has a referral and no help request: the code is checked once. */
export const openReferralFollow = useCase({
  name: 'referral.open-follow',
  input: z.object({ code: z.string().max(80), from: z.string() }),
  needs: { openBecause: 'whoever holds the code is the family' },
  // Tried after the requests' codes: counted apart, or each wrong code would count twice.
  limits: ({ from }) => [{ limit: { name: 'follow-referral', count: 20, perMinutes: 15 }, who: from }],
  run: async (ctx, { code }): Promise<Session> => {
    const typed = readCode(code)
    const found = typed === null ? undefined : await idByCode(ctx.tx, followCodeHash(ctx.crypto, typed))
    if (typed === null || found === undefined) throw invalid('code', 'unknown-code')
    ctx.about({ county: found.county, referral: found.id })
    return startFamilySession(ctx, followCodeHash(ctx.crypto, typed))
  },
})

/** Finds what a code opens for machines that send it with every call; an unknown code is the same as none. */
export const openReferralsByCode = useCase({
  name: 'referral.open-by-code',
  trace: 'refusals',
  input: z.object({ code: z.string().max(200), from: z.string() }),
  needs: { openBecause: 'whoever holds the code is the family' },
  limits: ({ from }) => [{ limit: { name: 'follow-by-code', count: 300, perMinutes: 15 }, who: from }],
  run: async (ctx, { code }): Promise<{ readonly county: string; readonly actor: Actor }> => {
    const typed = readCode(code)
    if (typed === null) throw notFound()
    const codeHash = followCodeHash(ctx.crypto, typed)
    const found = await idByCode(ctx.tx, codeHash)
    if (found === undefined) throw notFound()
    return { county: found.county, actor: { kind: 'code', codeHash } }
  },
})

/**
 * The family takes its consent back, also after all is done: the receiver's access ends with it and the sender is told. Where it stands
 * on a ground of the law, nothing was consented to; the family may say that it does not want this instead.
 * @source Act 703/2023, S-25, ADR-0033
 */
export const withdrawConsent = useCase({
  name: 'referral.withdraw-consent',
  input: z.object({ id: z.uuid(), text: maybeWords }),
  needs: referralAccess.withdrawConsent,
  id: ({ id }) => id,
  run: async (ctx, { id, text }) => {
    const begun = await begin(ctx, id, 'withdraw-consent', undefined)
    const { referral } = begun
    if (referral.ground !== null && groundRules[referral.ground].stands && referral.state !== 'draft')
      throw new Refusal('conflict', 'referral.ground-stands')
    if (referral.state === 'completed' && referral.access_ended_at !== null)
      throw new Refusal('conflict', 'referral.already-over')
    await callOffMeeting(ctx, id)
    await record(ctx, begun, {
      owner: null,
      set: { accessEnded: true, ...(isOver(referral.state) ? {} : { ended: true }) },
      withdrawConsents: true,
      text,
      seenBy: ['sender', 'family'],
    })
    tell(ctx, id, 'sender')
    // The receiver learns that it is over, by name of the matter's number only; it can no longer read.
    if (referral.state !== 'draft') ctx.later('notify-referral-ended', { referral: id })
  },
})

/** The family says that it does not want this; both sides read it, and talk with the family. */
export const objectToReferral = useCase({
  name: 'referral.object',
  input: z.object({ id: z.uuid(), text: maybeWords }),
  needs: referralAccess.object,
  id: ({ id }) => id,
  run: async (ctx, { id, text }) => {
    const begun = await begin(ctx, id, 'object', undefined)
    const { referral, state } = begun
    await record(ctx, begun, { text, seenBy: everybody })
    tell(ctx, id, 'sender')
    if (ownerOf(state, referral)?.side === 'receiver') tell(ctx, id, 'receiver')
  },
})
