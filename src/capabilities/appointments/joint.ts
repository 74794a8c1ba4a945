/** Times of two parents: the other one says yes by a signed link; what one cancels is off for both. */
import { z } from 'zod'
import { type Session, startFamilySession } from '#capabilities/accounts/index.ts'
import { codeHash as hashOfCode, followCode } from '#platform/follow-code.ts'
import { hex, sameBytes } from '#platform/crypto.ts'
import { newToken } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { contactShape, demandContact, jointTokenHash, sealedContact, timeTokenHash } from './contacts.ts'
import type { AppointmentState, AppointmentWay } from './domain/life.ts'
import type { JointState } from './domain/offers.ts'
import * as queries from './queries.ts'
import * as bookings from './queries-bookings.ts'
import * as offers from './queries-offers.ts'

export type JointView = {
  readonly offer: offers.OfferView
  readonly starts_at: Date
  readonly ends_at: Date
  readonly way: AppointmentWay
  readonly state: AppointmentState
  readonly joint: JointState
  readonly answer_by: Date
}

const token = z.string().min(1).max(100)
const limits = ({
  from,
}: {
  readonly from: string
}): readonly { limit: { name: string; count: number; perMinutes: number }; who: string }[] => [
  { limit: { name: 'joint-link', count: 60, perMinutes: 15 }, who: from },
]

/** What the link asks: which time it is, and until when to answer. Of the parent who booked, nothing is said. */
export const readJoint = useCase({
  name: 'joint-time.read',
  trace: 'refusals',
  input: z.object({ token, from: z.string() }),
  needs: { openBecause: 'whoever holds the link is the other parent' },
  limits,
  run: async (ctx, input): Promise<JointView> => {
    const joint = await bookings.jointByToken(ctx.tx, jointTokenHash(ctx.crypto, input.token))
    if (joint === undefined) throw notFound()
    await bookings.standAt(ctx.tx, joint.appointment_id, 2)
    const appointment = await queries.lockAppointment(ctx.tx, joint.appointment_id)
    if (appointment === undefined || appointment.offer_id === null) throw notFound()
    const offer = await offers.offerOf(ctx.tx, appointment.offer_id)
    if (offer === undefined) throw notFound()
    return {
      offer,
      starts_at: appointment.starts_at,
      ends_at: appointment.ends_at,
      way: appointment.way,
      state: appointment.state,
      joint: joint.state,
      answer_by: joint.answer_by,
    }
  },
})

export type JointAnswered = {
  readonly id: string
  /** The other parent's own code; null when the answer was no, or the parent was behind a code already. */
  readonly code: string | null
  readonly session: Session | null
}

/**
 * The other parent says yes or no. After a yes the time stands and each parent sees it behind a code of their own; after a
 * no it is given back. Neither learns how the other is reached. @source ADR-0049
 */
export const answerJoint = useCase({
  name: 'joint-time.answer',
  input: contactShape.extend({
    token,
    yes: z.boolean(),
    from: z.string(),
    /** Made with the form: the same key shows the same code again. Whoever has only the link, as the first parent has, gets none. */
    key: z
      .string()
      .min(8)
      .max(200)
      .default(() => newToken()),
  }),
  needs: { openBecause: 'whoever holds the link is the other parent' },
  limits,
  run: async (ctx, input): Promise<JointAnswered> => {
    const found = await bookings.jointByToken(ctx.tx, jointTokenHash(ctx.crypto, input.token))
    if (found === undefined) throw notFound()
    const id = found.appointment_id
    await bookings.standAt(ctx.tx, id, 2)
    const appointment = await queries.lockAppointment(ctx.tx, id)
    const joint = await bookings.lockJoint(ctx.tx, id)
    if (appointment === undefined || joint === undefined || appointment.offer_id === null) throw notFound()
    const offer = await offers.offerOf(ctx.tx, appointment.offer_id)
    if (offer === undefined) throw notFound()
    if (appointment.state !== 'booked' || appointment.starts_at <= ctx.now)
      throw new Refusal('conflict', 'booking.joint-over')
    ctx.about({ county: appointment.county, appointment: id, answer: input.yes ? 'yes' : 'no' })
    if (!input.yes) {
      if (joint.state !== 'asked') throw new Refusal('conflict', 'booking.joint-answered')
      await bookings.answered(ctx.tx, id, { state: 'declined', otherCode: null, now: ctx.now })
      await queries.setState(ctx.tx, id, {
        state: 'cancelled',
        reason: 'family-asked',
        person: null,
        now: ctx.now,
      })
      ctx.later('tell-appointment', { appointment: id, what: 'cancelled' })
      ctx.later('tell-family', { appointment: id, what: 'declined' })
      return { id, code: null, session: null }
    }
    demandContact(input, offer.identity, appointment.way)
    const words = followCode(ctx.crypto, `${input.token} ${input.key}`, 'joint-time')
    const made = hashOfCode(ctx.crypto, words)
    const before = await bookings.codesOf(ctx.tx, id)
    // A browser in which the first parent has just booked is not the other parent's own.
    const own =
      ctx.actor.kind === 'code' &&
      !(await bookings.isLink(ctx.tx, ctx.actor.codeHash)) &&
      (before.first === null || !sameBytes(ctx.actor.codeHash, before.first))
        ? ctx.actor.codeHash
        : null
    const hash = before.other ?? own ?? made
    const isNew = hex(hash) === hex(made)
    // A yes that is sent again is the yes that stands.
    if (joint.state !== 'agreed' || before.other === null) {
      if (joint.state !== 'asked') throw new Refusal('conflict', 'booking.joint-answered')
      const of = { appointment: id, side: 2, codeHash: hash, identity: offer.identity } as const
      // Asked anew after a move: how this parent is reached stays as this parent has said it, whoever has the link.
      if (before.other === null) await bookings.insertContact(ctx.tx, sealedContact(ctx.crypto, input, of))
      await bookings.answered(ctx.tx, id, { state: 'agreed', otherCode: hash, now: ctx.now })
      ctx.later('tell-family', { appointment: id, what: 'agreed' })
    }
    return {
      id,
      code: isNew ? words : null,
      session: isNew ? await startFamilySession(ctx, hash) : null,
    }
  },
})

/**
 * The link of a mail about a time. It stands for this one time alone: the code, which may open more, is in no mail. @source ADR-0049
 */
export const openTimeLink = useCase({
  name: 'booking.open-link',
  input: z.object({ token, from: z.string() }),
  needs: { openBecause: 'whoever holds the link of the mail is the family' },
  limits: ({ from }) => [{ limit: { name: 'time-link', count: 60, perMinutes: 15 }, who: from }],
  run: async (ctx, input): Promise<{ readonly id: string; readonly session: Session }> => {
    const linkHash = timeTokenHash(ctx.crypto, input.token)
    const id = await bookings.appointmentByLink(ctx.tx, linkHash)
    if (id === undefined) throw notFound()
    ctx.about({ appointment: id })
    return { id, session: await startFamilySession(ctx, linkHash) }
  },
})
