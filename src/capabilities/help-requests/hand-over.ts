/** A hand-over that cannot be dropped: the giver stays the holder until somebody has acknowledged it (R20, R25). */
import { z } from 'zod'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { helpRequestAccess } from './access.ts'
import { afterOffer, type HandOverMove, type HandOverState } from './domain/flow.ts'
import * as queries from './queries.ts'
import { answerOffer, insertOffer, latestOffer, type OpenOffer } from './queries-hand-over.ts'
import { begin } from './begin.ts'

const version = z.coerce.number().int().positive().optional()
const reason = z.string().trim().min(3).max(2000)

/** Offers the request to another door of the same controller. Other organisations' contact is given to the family instead. */
export const handOver = useCase({
  name: 'help-request.hand-over',
  input: z.object({ id: z.uuid(), toDoor: z.uuid(), reason, version }),
  needs: helpRequestAccess.handOver,
  id: ({ id }) => id,
  run: async (ctx, { id, toDoor, reason: why, version: seen }) => {
    const { request, state, me } = await begin(ctx, id, 'offer-hand-over', seen)
    const from = await queries.doorById(ctx.tx, request.door_id)
    const to = await queries.doorById(ctx.tx, toDoor)
    if (from === undefined || to === undefined || to.county !== from.county || to.id === from.id) {
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'toDoor', code: 'unknown-door' }] })
    }
    if (to.organisation_id !== from.organisation_id) {
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'toDoor', code: 'other-controller' }],
      })
    }
    if (to.rest !== null) {
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'toDoor', code: 'door-rests' }] })
    }
    const open = await latestOffer(ctx.tx, id)
    if (open?.state === 'offered') throw new Refusal('conflict', 'help-request.already-offered')
    await queries.moveRequest(ctx.tx, id, { state, move: 'offer-hand-over', personId: me, now: ctx.now })
    const offer = await insertOffer(ctx.tx, {
      requestId: id,
      fromDoor: from.id,
      toDoor: to.id,
      by: me,
      reasonSealed: ctx.crypto.seal(why),
      now: ctx.now,
    })
    ctx.later('notify-offer', { helpRequest: id, handOver: offer })
    ctx.about({ handOver: offer, fromDoor: from.id, toDoor: to.id })
  },
})

async function beginAnswer(
  ctx: Ctx,
  id: string,
  move: HandOverMove,
): Promise<{ offer: OpenOffer; to: HandOverState }> {
  const offer = await latestOffer(ctx.tx, id)
  if (offer === undefined) throw new Refusal('conflict', 'help-request.not-offered')
  const step = afterOffer(offer.state, move)
  if (!step.ok) throw new Refusal('conflict', `help-request.hand-over-${step.why}`)
  ctx.about({ handOver: offer.id })
  return { offer, to: step.state }
}

/** From here on the receiver holds the request; the first promise stays as it was given to the family. */
export const acknowledge = useCase({
  name: 'help-request.acknowledge',
  input: z.object({ id: z.uuid(), version }),
  needs: helpRequestAccess.acknowledge,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen }) => {
    const { request, state, me } = await begin(ctx, id, 'acknowledge-hand-over', seen)
    const { offer, to } = await beginAnswer(ctx, id, 'acknowledge')
    const door = await queries.doorById(ctx.tx, offer.to_door, request.municipality)
    if (door === undefined) throw new Error('The door of an offer is missing')
    await queries.moveRequest(ctx.tx, id, {
      state,
      move: 'acknowledge-hand-over',
      personId: me,
      now: ctx.now,
      set: { holderId: me, deputyId: null, doorId: door.id, unitId: door.unit_id, handOvers: 1 },
    })
    await answerOffer(ctx.tx, offer.id, { state: to, by: me, now: ctx.now })
    ctx.later('notify-giver', { helpRequest: id, handOver: offer.id })
  },
})

/** A declined request is back on its giver's list, with the reason. */
export const decline = useCase({
  name: 'help-request.decline',
  input: z.object({ id: z.uuid(), reason, version }),
  needs: helpRequestAccess.decline,
  id: ({ id }) => id,
  run: async (ctx, { id, reason: why, version: seen }) => {
    const { state, me } = await begin(ctx, id, 'decline-hand-over', seen)
    const { offer, to } = await beginAnswer(ctx, id, 'decline')
    // The offer is answered last: with it the decliner loses sight of the request.
    await queries.moveRequest(ctx.tx, id, { state, move: 'decline-hand-over', personId: me, now: ctx.now })
    await answerOffer(ctx.tx, offer.id, {
      state: to,
      by: me,
      reasonSealed: ctx.crypto.seal(why),
      now: ctx.now,
    })
    ctx.later('notify-giver', { helpRequest: id, handOver: offer.id })
  },
})

/** The giver takes an unanswered offer back. */
export const cancelHandOver = useCase({
  name: 'help-request.cancel-hand-over',
  input: z.object({ id: z.uuid(), version }),
  needs: helpRequestAccess.cancelHandOver,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen }) => {
    const { state, me } = await begin(ctx, id, 'cancel-hand-over', seen)
    const { offer, to } = await beginAnswer(ctx, id, 'cancel')
    await queries.moveRequest(ctx.tx, id, { state, move: 'cancel-hand-over', personId: me, now: ctx.now })
    await answerOffer(ctx.tx, offer.id, { state: to, by: me, now: ctx.now })
  },
})
