/** Sending: what was written is sealed until the county’s handling has it, and delivered at once after the commit. */
import { z } from 'zod'
import { crisisIn } from '#capabilities/directory/index.ts'
import { later, minutes } from '#platform/clock.ts'
import { type Crypto, hex } from '#platform/crypto.ts'
import { idFrom } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, parse, useCase } from '#platform/use-case.ts'
import { type ContactKind, type Ground, groundFor, groundsOf, toldWays } from './domain/ways.ts'
import * as queries from './queries.ts'
import { contactShape, noticeShape } from './shape.ts'

export type Sent = {
  readonly id: string
  readonly county: string
  readonly madeAt: Date
  /** Danger words: the page shows at once who helps right now. */
  readonly crisis: ReturnType<typeof crisisIn>
}

const key = z.string().min(8).max(200)
const countyOf = z.custom<(municipality: string) => string | null>((value) => typeof value === 'function')

/** The hash by which the browser of a private person finds the state of what it sent. */
export const noticeCode = (crypto: Crypto, sentKey: string): Uint8Array =>
  crypto.keyed('statutory-contact-code', sentKey)

/** The identifier of what a key sends, known before it is sent: nobody can work it out without the server’s secret. */
export const contactIdOf = (crypto: Crypto, sentKey: string): string =>
  idFrom(hex(crypto.keyed('statutory-contact-id', sentKey)))

const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

async function handlingFor(
  ctx: Ctx,
  of: (municipality: string) => string | null,
  municipality: string,
): Promise<queries.HandlingRow> {
  const county = of(municipality)
  const handling = county === null ? undefined : await queries.handlingOf(ctx.tx, county)
  if (handling === undefined) throw wrong('municipality', 'handling-elsewhere')
  if (handling.address === null) throw new Refusal('conflict', 'statutory-contact.by-phone-only')
  return handling
}

/**
 * What a key has sent, as one hash of both: with other words it is another one, and without the key, which only the sender
 * has, it tells nothing of the words.
 */
const keyHashOf = (ctx: Ctx, sentKey: string, words: unknown): Uint8Array =>
  ctx.crypto.keyed('statutory-contact-key', JSON.stringify([sentKey, words]))

/** An earlier send of this key with the same words. With other words the key is refused: they would be lost. */
async function repeated(ctx: Ctx, sentKey: string, keyHash: Uint8Array): Promise<string | null> {
  const before = await queries.sentBefore(ctx.tx, keyHash, contactIdOf(ctx.crypto, sentKey))
  if (before === undefined) return null
  if (!before.same_words) throw new Refusal('conflict', 'statutory-contact.key-used')
  return before.id
}

type Whole = {
  readonly kind: ContactKind
  readonly ground: Ground | null
  readonly language: 'fi' | 'sv' | 'en'
  readonly about: Readonly<Record<string, unknown>>
  readonly sender: Readonly<Record<string, unknown>>
}

async function keep(
  ctx: Ctx,
  handling: queries.HandlingRow,
  sentKey: string,
  keyHash: Uint8Array,
  whole: Whole,
  who: Pick<queries.NewContact, 'sender' | 'personId' | 'unitId' | 'helpRequestId' | 'codeHash'>,
): Promise<string> {
  const id = contactIdOf(ctx.crypto, sentKey)
  const content = JSON.stringify({ id, county: handling.county, madeAt: ctx.now.toISOString(), ...whole })
  const callAfter = later(ctx.now, minutes(handling.patience_minutes))
  await queries.insertContact(ctx.tx, {
    id,
    county: handling.county,
    kind: whole.kind,
    ground: whole.ground,
    language: whole.language,
    contentSealed: ctx.crypto.seal(content),
    keyHash,
    now: ctx.now,
    callAfter,
    told: null,
    ...who,
  })
  ctx.later('deliver-contact', { contact: id })
  ctx.later('watch-contact', { contact: id }, { at: callAfter })
  return id
}

/**
 * A professional’s contact or notification. The sender is the one who has signed in: an authority is never anonymous.
 * The same key with the same words is the same contact.
 * @source SHL 35 §, LSL 25, 25 a and 25 c §, ADR-0031
 */
export const sendContact = useCase({
  name: 'statutory-contact.send',
  input: z.object({ key, from: z.string().max(200), countyOf, contact: z.unknown() }),
  needs: { signedInBecause: 'whoever works with families sends in their own name' },
  limits: ({ from }) => [{ limit: { name: 'statutory-contact', count: 120, perMinutes: 60 }, who: from }],
  run: async (ctx, { key: sentKey, countyOf: of, contact }): Promise<Sent> => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const given = parse(contactShape, contact)
    const keyHash = keyHashOf(ctx, sentKey, given)
    const before = await repeated(ctx, sentKey, keyHash)
    const crisis = crisisIn(given.reason)
    if (before !== null) {
      const row = await queries.contactById(ctx.tx, before)
      // Somebody else's key: not this sender's to see.
      if (row === undefined) throw new Refusal('conflict', 'statutory-contact.key-used')
      ctx.about({ county: row.county, contact: before, repeated: true })
      return { id: before, county: row.county, madeAt: row.made_at, crisis }
    }
    const ground = groundFor(given.kind, given.ground)
    if (ground === 'missing') throw wrong('ground', 'invalid-value')
    const handling = await handlingFor(ctx, of, given.municipality)
    const sender = await queries.senderOf(ctx.tx, ctx.actor.id, given.unit)
    if (sender === undefined) throw notFound()
    if (given.unit !== null && sender.unit_id === null) throw wrong('unit', 'invalid-value')
    if (given.helpRequest !== null && !(await queries.requestSeen(ctx.tx, given.helpRequest)))
      throw notFound()
    const { kind, language, phone, unit: _unit, ground: _ground, helpRequest, ...about } = given
    const id = await keep(
      ctx,
      handling,
      sentKey,
      keyHash,
      {
        kind,
        ground,
        language,
        about,
        sender: {
          name: sender.name,
          title: sender.title,
          unit: sender.unit,
          organisation: sender.organisation,
          email: sender.email,
          phone,
        },
      },
      {
        sender: 'professional',
        personId: ctx.actor.id,
        unitId: sender.unit_id,
        helpRequestId: helpRequest,
        codeHash: null,
      },
    )
    ctx.about({
      county: handling.county,
      contact: id,
      kind,
      ...(helpRequest === null ? {} : { helpRequest }),
    })
    return { id, county: handling.county, madeAt: ctx.now, crisis }
  },
})

/**
 * A private person’s child-welfare notification, without an account and, if they like, without a name. Nothing of where
 * it came from is kept.
 * @source LSL 25 §, ADR-0031
 */
export const sendNotice = useCase({
  name: 'statutory-contact.send-notice',
  input: z.object({ key, from: z.string().max(200), countyOf, notice: z.unknown() }),
  needs: { openBecause: 'anybody may notify, and a private person also without a name' },
  limits: ({ from }) => [{ limit: { name: 'notice', count: 20, perMinutes: 60 }, who: from }],
  run: async (ctx, { key: sentKey, countyOf: of, notice }): Promise<Sent> => {
    const given = parse(noticeShape, notice)
    const keyHash = keyHashOf(ctx, sentKey, given)
    const before = await repeated(ctx, sentKey, keyHash)
    const crisis = crisisIn(given.reason)
    const handling = await handlingFor(ctx, of, given.municipality)
    if (before !== null) {
      ctx.about({ county: handling.county, contact: before, repeated: true })
      return { id: before, county: handling.county, madeAt: ctx.now, crisis }
    }
    const { kind, language, senderName, senderPhone, ...about } = given
    const isAnonymous = senderName === '' && senderPhone === ''
    const [only] = groundsOf[kind]
    const id = await keep(
      ctx,
      handling,
      sentKey,
      keyHash,
      {
        kind,
        ground: kind === 'before-birth' ? (only ?? null) : null,
        language,
        about,
        sender: isAnonymous ? { anonymous: true } : { name: senderName, phone: senderPhone },
      },
      {
        sender: 'private',
        personId: null,
        unitId: null,
        helpRequestId: null,
        codeHash: noticeCode(ctx.crypto, sentKey),
      },
    )
    ctx.about({ county: handling.county, contact: id, kind })
    return { id, county: handling.county, madeAt: ctx.now, crisis }
  },
})

/**
 * A report to the police is made to the police. Here stands only that it was made, when, how and on which ground, and
 * nothing of what was said.
 * @source LSL 25 d §
 */
export const recordPoliceReport = useCase({
  name: 'statutory-contact.record-police-report',
  input: z.object({
    key,
    ground: z.enum(groundsOf.police),
    way: z.enum(toldWays),
    helpRequest: z.uuid().nullable().default(null),
  }),
  needs: { signedInBecause: 'one’s own report' },
  run: async (ctx, { key: sentKey, ground, way, helpRequest }): Promise<{ readonly id: string }> => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const keyHash = keyHashOf(ctx, sentKey, { ground, way, helpRequest, by: ctx.actor.id })
    const before = await repeated(ctx, sentKey, keyHash)
    if (before !== null) return { id: before }
    const sender = await queries.senderOf(ctx.tx, ctx.actor.id, null)
    if (helpRequest !== null && !(await queries.requestSeen(ctx.tx, helpRequest))) throw notFound()
    const id = contactIdOf(ctx.crypto, sentKey)
    await queries.insertContact(ctx.tx, {
      id,
      county: ctx.actor.county,
      kind: 'police',
      ground,
      sender: 'professional',
      personId: ctx.actor.id,
      unitId: sender?.unit_id ?? null,
      helpRequestId: helpRequest,
      language: ctx.actor.language,
      contentSealed: null,
      keyHash,
      codeHash: null,
      now: ctx.now,
      callAfter: ctx.now,
      told: way,
    })
    ctx.about({ county: ctx.actor.county, contact: id, kind: 'police' })
    return { id }
  },
})
