/** What the sender does: writes down, shows the family, sends, answers, takes back what came back, asks to cancel. */
import { z } from 'zod'
import { codeHash as followCodeHash, followCode, requestIdOf } from '#platform/follow-code.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { mailAddress } from '#platform/mail.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { referralAccess } from './access.ts'
import {
  begin,
  demandPerson,
  demandUsable,
  dueAndWatch,
  everybody,
  goesOn,
  invalid,
  maybeWords,
  record,
  seal,
  sidesOf,
  tell,
  tellFamily,
  usableReceiver,
  version,
  words,
} from './begin.ts'
import { fieldLimit, neededFields, notCovered, type SharedField, sharedFields } from './domain/fields.ts'
import {
  asksConsent,
  consentGivers,
  consentLastsDays,
  consentWays,
  type Ground,
  groundRules,
  grounds,
  groundsBetween,
} from './domain/grounds.ts'
import { settledHow } from './domain/referral.ts'
import { guestHashOf } from './guest-link.ts'
import { callOffMeeting } from './meeting.ts'
import * as queries from './queries.ts'
import { fieldsOf } from './queries-views.ts'

const fields = z
  .array(
    z.object({
      field: z.enum(sharedFields),
      value: z.string().trim(),
      shared: z.union([z.boolean(), z.stringbool()]),
    }),
  )
  .max(sharedFields.length)
  .superRefine((given, issues) => {
    for (const [position, { field, value }] of given.entries()) {
      if (value.length > fieldLimit[field])
        issues.addIssue({ code: 'custom', path: [position, 'value'], message: 'too-long' })
      if (given.findIndex((each) => each.field === field) !== position)
        issues.addIssue({ code: 'custom', path: [position, 'field'], message: 'field-twice' })
    }
  })

/** Where a family without a help request is told that there is something to read. */
const notify = z.object({ email: z.string().trim().max(200).regex(mailAddress, 'email') })

const written = {
  receiver: z.uuid().nullable().optional(),
  service: z.uuid().nullable().optional(),
  fields: fields.optional(),
  ground: z.enum(grounds).nullable().optional(),
  groundReference: z.string().trim().max(300).nullable().optional(),
  notify: notify.nullable().optional(),
}

const sealFields = (ctx: Ctx, given: z.output<typeof fields>): readonly queries.FieldValue[] =>
  given
    .filter(({ value }) => value !== '')
    .map(({ field, value, shared }) => ({ field, shared, valueSealed: ctx.crypto.seal(value) }))

const sealNotify = (ctx: Ctx, to: z.output<typeof notify> | null): Uint8Array | null =>
  to === null ? null : ctx.crypto.seal(JSON.stringify(to))

export type Drafted = {
  readonly id: string
  /** The family's code, shown once; null when the family already follows a request or another referral with its own. */
  readonly code: string | null
  /** True when this is the answer to a repeated send. */
  readonly repeated: boolean
}

/**
 * The identifier of the referral that a key begins, known before it is begun, so that examples can name it.
 * @source ADR-0010
 */
export const referralIdOf = (crypto: Ctx['crypto'], sender: string, key: string): string =>
  requestIdOf(crypto, `referral:${sender}:${key}`)

/** The code that the family of such a referral gets. @source ADR-0010 */
export const referralCodeOf = (crypto: Ctx['crypto'], sender: string, key: string): string =>
  followCode(crypto, `referral:${sender}:${key}`)

/**
 * Begins a referral: from a help request that the sender holds, beside another referral of the same family, or from a
 * meeting without either, when the family gets a code of its own. The same key gives the same draft.
 * @source R20, R26, ADR-0033
 */
export const draftReferral = useCase({
  name: 'referral.draft',
  input: z.object({
    key: z.string().min(8).max(200),
    helpRequest: z.uuid().nullable().default(null),
    alongside: z.uuid().nullable().default(null),
    unit: z.uuid().nullable().default(null),
    municipality: z
      .string()
      .regex(/^\d{3}$/)
      .nullable()
      .default(null),
    language: z.enum(languages).optional(),
    ...written,
  }),
  needs: { signedInBecause: 'whoever works in a unit may begin a referral; a request must be one’s own' },
  run: async (ctx, input): Promise<Drafted> => {
    const me = demandPerson(ctx)
    const { helpRequest, alongside, unit } = input
    const key = `referral:${me}:${input.key}`
    const isNew = helpRequest === null && alongside === null
    const code = isNew ? followCode(ctx.crypto, key) : null
    const keyHash = ctx.crypto.keyed('referral-key', key)
    const from = await queries.beginning(ctx.tx, { unit, request: helpRequest, alongside, keyHash })
    if (from.earlier !== null) {
      ctx.about({ referral: from.earlier, repeated: true })
      return { id: from.earlier, code, repeated: true }
    }
    if (from.unit_id === null) throw new Refusal('not-allowed', 'referral.no-unit')
    if (helpRequest !== null) {
      if (from.request === null) throw notFound()
      // Whoever refers has taken the duty to coordinate first (R20).
      if (!from.request.held) throw new Refusal('conflict', 'referral.take-first')
    }
    if (alongside !== null && from.alongside === null) throw notFound()
    const before = from.request ?? from.alongside
    const id = requestIdOf(ctx.crypto, key)
    const county = before?.county ?? (ctx.actor.kind === 'person' ? ctx.actor.county : '')
    const due = dueAndWatch(ctx, id, 'draft', null)
    if (due === null) throw new Error('A draft has a day')
    await queries.insertDraft(ctx.tx, {
      id,
      county,
      rootId: id,
      requestId: helpRequest,
      alongsideId: alongside,
      codeHash: code === null ? null : followCodeHash(ctx.crypto, code),
      keyHash,
      municipality: input.municipality ?? before?.municipality ?? null,
      language: input.language ?? before?.language ?? 'fi',
      serviceId: input.service ?? null,
      receiverId: input.receiver ?? null,
      senderId: me,
      senderUnit: from.unit_id,
      notifySealed: sealNotify(ctx, input.notify ?? null),
      ground: input.ground ?? null,
      groundReferenceSealed: seal(ctx, input.groundReference ?? ''),
      fields: sealFields(ctx, input.fields ?? []),
      due,
      now: ctx.now,
    })
    ctx.about({ county, referral: id, helpRequest })
    return { id, code, repeated: false }
  },
})

/** Whether words that are shared, and were before, have changed. What is shared anew is compared by name when it is sent. */
async function readsOtherwise(ctx: Ctx, id: string, given: z.output<typeof fields>): Promise<boolean> {
  const before = await fieldsOf(ctx.tx, id, false)
  return before.some(({ field, value_sealed }) => {
    const now = given.find((each) => each.field === field && each.shared)
    return now !== undefined && now.value !== ctx.crypto.open(value_sealed)
  })
}

/** Writes the draft anew: the receiver, the ground, and the fields with what of them is shared. */
export const saveReferral = useCase({
  name: 'referral.save',
  input: z.object({ id: z.uuid(), version, ...written }),
  needs: referralAccess.save,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen, ...draft }) => {
    const { referral } = await begin(ctx, id, 'discard', seen)
    if (draft.receiver !== undefined && draft.receiver !== null)
      await usableReceiver(ctx, draft.receiver, referral.county)
    await queries.saveDraft(ctx.tx, id, {
      receiverId: draft.receiver,
      serviceId: draft.service,
      ground: draft.ground,
      groundReferenceSealed:
        draft.groundReference === undefined ? undefined : seal(ctx, draft.groundReference ?? ''),
      notifySealed: draft.notify === undefined ? undefined : sealNotify(ctx, draft.notify),
      fields: draft.fields === undefined ? undefined : sealFields(ctx, draft.fields),
      outdates: draft.fields !== undefined && (await readsOtherwise(ctx, id, draft.fields)),
      now: ctx.now,
    })
    return { version: referral.version + 1 }
  },
})

const consent = z.object({ giver: z.enum(consentGivers), way: z.enum(consentWays) })

export function newConsent(
  ctx: Ctx,
  receiverId: string,
  given: z.output<typeof consent>,
  shared: readonly SharedField[],
  notedBy: string | null,
): queries.NewConsent {
  return {
    id: newId(),
    receiverId,
    giver: given.giver,
    way: given.way,
    notedBy,
    fields: shared,
    until: addDays(helsinkiDate(ctx.now), consentLastsDays),
  }
}

/** The ground on which it goes: recorded within one register, else the family's consent or the law's ground. */
function groundOf(
  sending: queries.Sending,
  receiver: queries.ReceiverRow,
  chosen: Ground | null,
  given: boolean,
): Ground {
  const [from, to] = sidesOf(sending, receiver)
  if (!asksConsent(from, to)) return 'same-register'
  const ground = chosen ?? 'consent'
  if (!groundsBetween(from, to).includes(ground)) throw invalid('ground', 'ground-not-here')
  if (ground === 'consent' && !given) throw invalid('consent', 'consent-missing')
  return ground
}

/**
 * Sends what was chosen, field by field. Where the receiver is another controller or register the family has said yes to
 * just these fields, or a ground of the law is recorded; within one register the family is told.
 * @source R20, R111, S-14, ADR-0033
 */
export const sendReferral = useCase({
  name: 'referral.send',
  input: z.object({ id: z.uuid(), consent: consent.nullable().default(null), version }),
  needs: referralAccess.send,
  id: ({ id }) => id,
  run: async (ctx, { id, consent: given, version: seen }) => {
    const begun = await begin(ctx, id, 'send', seen)
    const { referral, state, me } = begun
    const sending = await queries.sendingOf(ctx.tx, id, helsinkiDate(ctx.now))
    const { receiver, shared, consented } = sending
    if (receiver === null) throw invalid('receiver', 'required')
    if (receiver.county !== referral.county) throw invalid('receiver', 'unknown-receiver')
    demandUsable(receiver)
    for (const field of neededFields) if (!shared.includes(field)) throw invalid(field, 'required')
    if (given?.way === 'behind-code') throw invalid('consent', 'consent-behind-code')
    const covers = given !== null || (consented !== null && notCovered(shared, consented).length === 0)
    const ground = groundOf(sending, receiver, referral.ground, covers)
    if (groundRules[ground].asksReference && !sending.has_reference)
      throw invalid('groundReference', 'required')
    const due = dueAndWatch(ctx, id, state, receiver)
    await record(ctx, begun, {
      owner: { side: 'receiver', person: receiver.contact_id },
      due,
      set: {
        sent: { receiver, guestHash: guestHashOf(ctx.crypto, receiver, id, referral.guest_round) },
        ground,
      },
      detail: ground,
      seenBy: everybody,
      ...(given !== null && ground === 'consent'
        ? { consent: newConsent(ctx, receiver.id, given, shared, me) }
        : {}),
    })
    ctx.later('notify-referral-receiver', { referral: id })
    tellFamily(ctx, referral)
    ctx.about({ receiver: receiver.id, ground, fields: shared.length })
    return { due }
  },
})

/** Throws a draft away; nobody but the sender has seen it. */
export const discardReferral = useCase({
  name: 'referral.discard',
  input: z.object({ id: z.uuid(), version }),
  needs: referralAccess.discard,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen }) => {
    const begun = await begin(ctx, id, 'discard', seen)
    await record(ctx, begun, {
      owner: null,
      set: { ended: true, accessEnded: true },
      seenBy: ['sender'],
    })
  },
})

/** Answers what the receiver asked; new fields may be shared with it, within what the family said yes to. */
export const giveMore = useCase({
  name: 'referral.give-more',
  input: z.object({ id: z.uuid(), text: words, version }),
  needs: referralAccess.giveMore,
  id: ({ id }) => id,
  run: async (ctx, { id, text, version: seen }) => {
    const begun = await begin(ctx, id, 'give-more', seen)
    await record(ctx, begun, {
      ...goesOn(ctx, begun),
      text,
      seenBy: everybody,
    })
    tell(ctx, id, 'receiver')
  },
})

/**
 * Goes on with what came back: a new draft with the same fields, the same first promise and the family's code, for
 * another receiver. The family is asked again where the new receiver is another controller or register.
 */
export const sendElsewhere = useCase({
  name: 'referral.send-elsewhere',
  input: z.object({ id: z.uuid(), receiver: z.uuid(), version }),
  needs: referralAccess.sendElsewhere,
  id: ({ id }) => id,
  run: async (ctx, { id, receiver: to, version: seen }): Promise<{ readonly id: string }> => {
    const begun = await begin(ctx, id, 'send-elsewhere', seen)
    const { referral } = begun
    const receiver = await usableReceiver(ctx, to, referral.county)
    const child = newId()
    const due = dueAndWatch(ctx, child, 'draft', null)
    if (due === null) throw new Error('A draft has a day')
    await record(ctx, begun, {
      owner: null,
      set: { ended: true, accessEnded: true },
      child: { id: child, receiver, sent: null, due, bounced: false, toLead: false },
      detail: child,
      seenBy: ['sender', 'family'],
    })
    ctx.about({ child, receiver: to })
    return { id: child }
  },
})

/** Ends what came back without sending it on, and says how the matter was settled instead. */
export const settleReferral = useCase({
  name: 'referral.settle',
  input: z.object({ id: z.uuid(), how: z.enum(settledHow), text: maybeWords, version }),
  needs: referralAccess.settle,
  id: ({ id }) => id,
  run: async (ctx, { id, how, text, version: seen }) => {
    const begun = await begin(ctx, id, 'settle', seen)
    const { referral } = begun
    await record(ctx, begun, {
      owner: null,
      set: { ended: true, accessEnded: true, settledHow: how },
      detail: how,
      text,
      seenBy: ['sender', 'family'],
    })
    tellFamily(ctx, referral)
    ctx.about({ how })
  },
})

/** The sender cannot cancel alone once it is sent: it asks, and the receiver confirms or refuses. @source BSeR 5.2 */
export const askCancel = useCase({
  name: 'referral.ask-cancel',
  input: z.object({ id: z.uuid(), text: words, version }),
  needs: referralAccess.askCancel,
  id: ({ id }) => id,
  run: async (ctx, { id, text, version: seen }) => {
    const begun = await begin(ctx, id, 'ask-cancel', seen)
    const { referral } = begun
    await record(ctx, begun, {
      ...goesOn(ctx, begun),
      set: { beforeState: referral.state },
      text,
      seenBy: ['sender', 'receiver'],
    })
    tell(ctx, id, 'receiver')
  },
})

/** Sent to the wrong place or about the wrong family: the receiver's access ends at once. */
export const mistakenReferral = useCase({
  name: 'referral.mistake',
  input: z.object({ id: z.uuid(), text: maybeWords, version }),
  needs: referralAccess.mistake,
  id: ({ id }) => id,
  run: async (ctx, { id, text, version: seen }) => {
    const begun = await begin(ctx, id, 'mistake', seen)
    await callOffMeeting(ctx, id)
    await record(ctx, begun, {
      owner: null,
      set: { ended: true, accessEnded: true },
      text,
      seenBy: ['sender', 'family'],
    })
  },
})

/** Shows the family the draft behind its code and asks whether it may go. */
export const askConsent = useCase({
  name: 'referral.ask-consent',
  input: z.object({ id: z.uuid(), version }),
  needs: referralAccess.askConsent,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen }) => {
    const { referral, party, me } = await begin(ctx, id, 'discard', seen)
    if (referral.receiver_id === null) throw invalid('receiver', 'required')
    await queries.moveReferral(ctx.tx, id, {
      now: ctx.now,
      state: referral.state,
      set: { consentAsked: true },
      entry: { move: 'give-consent', party, personId: me, detail: 'asked', seenBy: ['sender', 'family'] },
    })
    tellFamily(ctx, referral)
  },
})

/** The family says yes: noted on the spot or by phone by the sender, or given behind the family's own code. */
export const giveConsent = useCase({
  name: 'referral.give-consent',
  input: z.object({ id: z.uuid(), giver: z.enum(consentGivers), way: z.enum(consentWays), version }),
  needs: referralAccess.giveConsent,
  id: ({ id }) => id,
  run: async (ctx, { id, giver, way, version: seen }) => {
    const { referral, party, me } = await begin(ctx, id, 'give-consent', seen)
    const { receiver, shared } = await queries.sendingOf(ctx.tx, id, helsinkiDate(ctx.now))
    if (receiver === null) throw invalid('receiver', 'required')
    // What is noted by a worker says so, and only the family itself consents behind its code.
    if ((party === 'family') !== (way === 'behind-code')) throw invalid('way', 'consent-way')
    await queries.moveReferral(ctx.tx, id, {
      now: ctx.now,
      state: referral.state,
      entry: { move: 'give-consent', party, personId: me, detail: way, seenBy: ['sender', 'family'] },
      consent: newConsent(ctx, receiver.id, { giver, way }, shared, me),
    })
    if (party === 'family') tell(ctx, id, 'sender')
    ctx.about({ receiver: receiver.id, way })
  },
})
