/** What the receiver answers: received, accepted, more asked, a place in the queue, no, elsewhere, and what came of it. */
import { z } from 'zod'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { useCase } from '#platform/use-case.ts'
import { referralAccess } from './access.ts'
import {
  begin,
  dueAndWatch,
  everybody,
  goesOn,
  invalid,
  maybeWords,
  ownerOf,
  record,
  tell,
  tellFamily,
  usableReceiver,
  version,
  wayTo,
  words,
} from './begin.ts'
import { positionBands } from './domain/capacity.ts'
import { bouncesToLead, declineReasons, needsReason, referralOutcomes } from './domain/referral.ts'
import { guestHashOf } from './guest-link.ts'
import { callOffMeeting } from './meeting.ts'
import * as queries from './queries.ts'

const number = z.string().trim().max(60).nullable().default(null)

/** Says that it has come and been read; the answer is still owed. The receiver may give its own number. */
export const receiveReferral = useCase({
  name: 'referral.receive',
  input: z.object({ id: z.uuid(), number, version }),
  needs: referralAccess.receive,
  id: ({ id }) => id,
  run: async (ctx, { id, number: own, version: seen }) => {
    const begun = await begin(ctx, id, 'receive', seen)
    await record(ctx, begun, {
      set: { received: true, receiverNumber: own },
      seenBy: everybody,
    })
  },
})

/** The receiver takes it; whoever accepts is its named person from here on. */
export const acceptReferral = useCase({
  name: 'referral.accept',
  input: z.object({ id: z.uuid(), number, text: maybeWords, version }),
  needs: referralAccess.accept,
  id: ({ id }) => id,
  run: async (ctx, { id, number: own, text, version: seen }) => {
    const begun = await begin(ctx, id, 'accept', seen)
    const { referral, state, me } = begun
    await record(ctx, begun, {
      owner: { side: 'receiver', person: me },
      due: dueAndWatch(ctx, id, state, referral),
      set: {
        received: true,
        accepted: true,
        receiverNumber: own,
        ...(me === null ? {} : { receiverPerson: me }),
      },
      text,
      seenBy: everybody,
    })
    tell(ctx, id, 'sender')
    tellFamily(ctx, referral)
  },
})

/** The receiver has met or reached the family: the work has begun. */
export const startReferral = useCase({
  name: 'referral.start',
  input: z.object({ id: z.uuid(), version }),
  needs: referralAccess.start,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen }) => {
    const begun = await begin(ctx, id, 'start', seen)
    await record(ctx, begun, {
      ...goesOn(ctx, begun),
      set: { firstContact: true },
      seenBy: everybody,
    })
  },
})

/** What came of it: an outcome, and a reason where it was not simply help. @source interop §3.3, R25 */
export const completeReferral = useCase({
  name: 'referral.complete',
  input: z.object({ id: z.uuid(), outcome: z.enum(referralOutcomes), text: maybeWords, version }),
  needs: referralAccess.complete,
  id: ({ id }) => id,
  run: async (ctx, { id, outcome, text, version: seen }) => {
    const begun = await begin(ctx, id, 'complete', seen)
    const { referral } = begun
    if (needsReason(outcome) && text === '') throw invalid('text', 'required')
    await record(ctx, begun, {
      owner: null,
      set: { ended: true, outcome },
      detail: outcome,
      text,
      seenBy: everybody,
    })
    tell(ctx, id, 'sender')
    tellFamily(ctx, referral)
    ctx.about({ outcome })
  },
})

/**
 * No, with a reason: it is a task of a named person with the sender, never the end of the family's matter. The second no
 * in a thread goes to the lead. The receiver's access ends with it.
 * @source R20, R25, S-14, ADR-0033
 */
export const declineReferral = useCase({
  name: 'referral.decline',
  input: z.object({ id: z.uuid(), reason: z.enum(declineReasons), text: words, version }),
  needs: referralAccess.decline,
  id: ({ id }) => id,
  run: async (ctx, { id, reason, text, version: seen }) => {
    const begun = await begin(ctx, id, 'decline', seen)
    const { referral, state } = begun
    await callOffMeeting(ctx, id)
    const raised = referral.bounces + 1 >= bouncesToLead
    await record(ctx, begun, {
      owner: raised ? { side: 'sender-lead' } : { side: 'sender' },
      due: dueAndWatch(ctx, id, state, referral),
      set: {
        received: true,
        declinedFor: reason,
        accessEnded: true,
        bounced: true,
        ...(raised ? { raised: true } : {}),
      },
      detail: reason,
      text,
      seenBy: ['sender', 'family'],
    })
    tell(ctx, id, 'sender')
    tellFamily(ctx, referral)
    ctx.about({ reason, raised })
  },
})

/** Asks the sender for what is missing; the sender owes the next step. */
export const askMore = useCase({
  name: 'referral.ask-more',
  input: z.object({ id: z.uuid(), text: words, version }),
  needs: referralAccess.askMore,
  id: ({ id }) => id,
  run: async (ctx, { id, text, version: seen }) => {
    const begun = await begin(ctx, id, 'ask-more', seen)
    await record(ctx, begun, {
      ...goesOn(ctx, begun),
      set: { received: true },
      text,
      seenBy: everybody,
    })
    tell(ctx, id, 'sender')
  },
})

/** A place in the queue: by when, roughly where, and what helps the family meanwhile. @source R82 */
export const waitlistReferral = useCase({
  name: 'referral.waitlist',
  input: z.object({
    id: z.uuid(),
    expected: z.iso.date(),
    position: z.enum(positionBands).nullable().default(null),
    meanwhile: words,
    version,
  }),
  needs: referralAccess.waitlist,
  id: ({ id }) => id,
  run: async (ctx, { id, expected, position, meanwhile, version: seen }) => {
    const begun = await begin(ctx, id, 'waitlist', seen)
    const { referral } = begun
    const day = plainDate(expected)
    if (day <= helsinkiDate(ctx.now)) throw invalid('expected', 'not-in-future')
    await record(ctx, begun, {
      ...goesOn(ctx, begun, day),
      set: {
        received: true,
        receiverNumber: null,
        expectedOn: day,
        positionBand: position,
        meanwhileSealed: ctx.crypto.seal(meanwhile),
      },
      detail: expected,
      seenBy: everybody,
    })
    tell(ctx, id, 'sender')
    tellFamily(ctx, referral)
  },
})

export type Redirected = {
  readonly id: string
  /** True: it has gone on. False: the family must be asked first, and the sender has it as a draft. */
  readonly sent: boolean
}

/**
 * Somebody else does this better: a referral of the same thread, with the same first promise and the family's code. It
 * goes on at once where the family need not be asked; otherwise the sender asks the family first.
 * @source R20, R25, interop §3.1 partOf, ADR-0033
 */
export const redirectReferral = useCase({
  name: 'referral.redirect',
  input: z.object({ id: z.uuid(), receiver: z.uuid(), text: words, version }),
  needs: referralAccess.redirect,
  id: ({ id }) => id,
  run: async (ctx, { id, receiver: to, text, version: seen }): Promise<Redirected> => {
    const begun = await begin(ctx, id, 'redirect', seen)
    const { referral } = begun
    await callOffMeeting(ctx, id)
    if (referral.receiver_id === to) throw invalid('receiver', 'same-receiver')
    const receiver = await usableReceiver(ctx, to, referral.county)
    const sending = await queries.sendingOf(ctx.tx, id, helsinkiDate(ctx.now))
    const way = wayTo({ ...sending, ground: referral.ground }, receiver)
    const raised = referral.bounces + 1 >= bouncesToLead
    const child = newId()
    const due = dueAndWatch(ctx, child, way.kind === 'free' ? 'sent' : 'draft', receiver)
    if (due === null) throw new Error('A referral that goes on has a day')
    await record(ctx, begun, {
      owner: null,
      set: { ended: true, received: true, accessEnded: true, bounced: true },
      child: {
        id: child,
        receiver,
        sent:
          way.kind === 'free'
            ? { guestHash: guestHashOf(ctx.crypto, receiver, child, 0), ground: way.ground }
            : null,
        due,
        bounced: true,
        toLead: raised,
      },
      detail: child,
      text,
      seenBy: ['sender', 'family'],
    })
    if (way.kind === 'free') ctx.later('notify-referral-receiver', { referral: child })
    tell(ctx, child, 'sender')
    if (raised) ctx.later('raise-referral', { referral: child })
    tellFamily(ctx, referral)
    ctx.about({ child, receiver: to, sent: way.kind === 'free', raised })
    return { id: child, sent: way.kind === 'free' }
  },
})

/** The receiver agrees to the cancel; its access ends. */
export const confirmCancel = useCase({
  name: 'referral.confirm-cancel',
  input: z.object({ id: z.uuid(), text: maybeWords, version }),
  needs: referralAccess.confirmCancel,
  id: ({ id }) => id,
  run: async (ctx, { id, text, version: seen }) => {
    const begun = await begin(ctx, id, 'confirm-cancel', seen)
    const { referral } = begun
    await callOffMeeting(ctx, id)
    await record(ctx, begun, {
      owner: null,
      set: { ended: true, accessEnded: true },
      text,
      seenBy: ['sender', 'family'],
    })
    tell(ctx, id, 'sender')
    tellFamily(ctx, referral)
  },
})

/** The receiver goes on working; the referral is back where it was when the sender asked. */
export const refuseCancel = useCase({
  name: 'referral.refuse-cancel',
  input: z.object({ id: z.uuid(), text: words, version }),
  needs: referralAccess.refuseCancel,
  id: ({ id }) => id,
  run: async (ctx, { id, text, version: seen }) => {
    const begun = await begin(ctx, id, 'refuse-cancel', seen)
    await record(ctx, begun, {
      ...goesOn(ctx, begun),
      set: { beforeState: null },
      text,
      seenBy: ['sender', 'receiver'],
    })
    tell(ctx, id, 'sender')
  },
})

/** A message between sender and receiver; the state stays. */
export const writeReferral = useCase({
  name: 'referral.write',
  input: z.object({ id: z.uuid(), text: words, as: z.enum(['sender', 'receiver']).optional() }),
  needs: referralAccess.write,
  id: ({ id }) => id,
  run: async (ctx, { id, text, as }) => {
    const begun = await begin(ctx, id, 'write', undefined, as)
    const { party } = begun
    await record(ctx, begun, { text, seenBy: ['sender', 'receiver'] })
    tell(ctx, id, party === 'sender' ? 'receiver' : 'sender')
  },
})

/** A side's own note: nobody of the other side and not the family reads it. @source S-14 */
export const noteReferral = useCase({
  name: 'referral.note',
  input: z.object({ id: z.uuid(), text: words, as: z.enum(['sender', 'receiver']).optional() }),
  needs: referralAccess.note,
  id: ({ id }) => id,
  run: async (ctx, { id, text, as }) => {
    const begun = await begin(ctx, id, 'note', undefined, as)
    const { party } = begun
    await record(ctx, begun, { text, seenBy: [party] })
  },
})

/** Names another person of the same unit on one's own side. */
export const reassignReferral = useCase({
  name: 'referral.reassign',
  input: z.object({ id: z.uuid(), person: z.uuid(), as: z.enum(['sender', 'receiver']).optional(), version }),
  needs: referralAccess.reassign,
  id: ({ id }) => id,
  run: async (ctx, { id, person, as, version: seen }) => {
    const begun = await begin(ctx, id, 'reassign', seen, as)
    const { referral, state, party } = begun
    const unit = party === 'sender' ? referral.sender_unit : referral.receiver_unit
    if (!(await queries.worksIn(ctx.tx, unit, person))) throw invalid('person', 'not-in-unit')
    const held = ownerOf(state, referral)
    const ours = held !== null && held.side === party
    await record(ctx, begun, {
      ...(ours ? { owner: { side: 'person', id: person } } : {}),
      set: party === 'sender' ? { senderId: person } : { receiverPerson: person },
      detail: person,
      seenBy: [party],
    })
    if (ours) tell(ctx, id, party === 'sender' ? 'sender' : 'receiver')
    ctx.about({ person })
  },
})
