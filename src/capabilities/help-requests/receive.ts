/** How every matter is received, whichever way it came: the same fields, one receiver, one promise, one code. */
import { z } from 'zod'
import { crisisIn } from '#capabilities/directory/index.ts'
import { sameBytes, sha256 } from '#platform/crypto.ts'
import { mailAddress } from '#platform/mail.ts'
import { Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Ctx, parse } from '#platform/use-case.ts'
import { promiseGiven, type Watch } from './domain/escalation.ts'
import { contactWays } from './domain/promise.ts'
import { receiverOf } from './domain/receiving.ts'
import { type Channel, doorFor, type DoorKey, forWhom, topics, worries } from './domain/routing.ts'
import { codeHash, followCode, keyHash, requestIdOf } from '#platform/follow-code.ts'
import * as queries from './queries.ts'

const spaces = /\s+/g

/** A phone number as people write it, or an e-mail address: enough to be reached by the chosen way. */
const contactShape = z
  .object({
    way: z.enum(contactWays),
    value: z.string().trim().max(200),
    times: z.string().trim().max(300).default(''),
    not: z.string().trim().max(300).default(''),
  })
  .superRefine((contact, issues) => {
    const isMail = contact.way === 'email'
    const fits = isMail
      ? mailAddress.test(contact.value)
      : /^\+?\d{5,15}$/.test(contact.value.replace(/[\s()-]/g, ''))
    if (!fits)
      issues.addIssue({ code: 'custom', path: ['value'], message: isMail ? 'not-an-email' : 'not-a-phone' })
  })

export const helpRequestShape = z.object({
  forWhom: z.enum(forWhom),
  topics: z.array(z.enum(topics)).max(topics.length).default([]),
  worry: z.enum(worries),
  text: z.string().max(4000).default(''),
  municipality: z.string().regex(/^\d{3}$/),
  /** Non-disclosure for personal safety: the place is sealed and read by whoever takes the matter. */
  protectedAddress: z.boolean().default(false),
  language: z.enum(languages),
  interpreter: z.string().trim().max(100).nullable().default(null),
  contact: contactShape.nullable(),
})

export type Receipt = {
  readonly id: string
  readonly code: string
  readonly promisedBy: Date
  readonly door: queries.DoorRow
  /** True when this is the answer to a repeated send. */
  readonly repeated: boolean
}

/** The door that receives: the one that was chosen, or the one to which the topics lead. */
export async function chooseDoor(
  { tx }: Ctx,
  county: string,
  municipality: string,
  chosen: z.output<typeof helpRequestShape>['topics'],
  named: DoorKey | null = null,
  isProtected = false,
): Promise<queries.DoorRow> {
  // A door or a unit of one municipality would tell where the family lives: the county's own doors receive instead.
  const all = await queries.doorsOf(tx, county, isProtected ? null : municipality)
  const doors = isProtected ? all.filter(({ serves }) => serves === null) : all
  const key =
    named ??
    doorFor(
      chosen,
      doors.map((door) => door.key),
    )
  const door = receiverOf(doors, key)
  if (door === undefined) {
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'municipality', code: 'not-served' }] })
  }
  return door
}

export type KeptRequest = { readonly id: string; readonly county: string; readonly codeHash: Uint8Array }

export type Arrival = {
  readonly key: string
  /** As it came, byte for byte: compared before it is read. */
  readonly body: string
  readonly request: unknown
  readonly countyOf: (municipality: string) => string | null
  readonly channel: Channel
  /** When the family asked; the promise runs from here. */
  readonly arrivedAt: Date
  /** Other words that come with it, read for danger like the request's own. */
  readonly alsoRead?: readonly string[]
  /** What another room keeps with the request, in the same transaction: both or neither. */
  readonly along?: ((ctx: Ctx, kept: KeptRequest) => Promise<void>) | undefined
  /** Who wrote it down and to which door, when the family did not send it itself. */
  readonly recorded: {
    readonly personId: string
    readonly county: string
    readonly door: DoorKey | null
    readonly judgedUrgent: boolean | null
  } | null
}

const notServed = (): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field: 'municipality', code: 'not-served' }] })

/**
 * The same key with the same body gives the same receipt however often it comes; with another body it is a conflict.
 * @source R13, R14, R23, ADR-0010, ADR-0028
 */
export async function receive(ctx: Ctx, arrival: Arrival): Promise<Receipt> {
  const { key, body, channel, arrivedAt, recorded } = arrival
  const hashedKey = keyHash(ctx.crypto, key)
  const bodyHash = sha256(body)
  const code = followCode(ctx.crypto, key)
  const hashedCode = codeHash(ctx.crypto, code)

  const wasUsed = await queries.lockKey(ctx.tx, hashedKey, hashedCode)
  const before = await queries.sentBefore(ctx.tx, hashedKey)
  if (before !== undefined) {
    if (!sameBytes(before.body_hash, bodyHash)) throw new Refusal('conflict', 'help-request.key-used')
    const door = await queries.doorById(ctx.tx, before.door_id)
    if (door === undefined) throw new Error('The door of an earlier request is missing')
    ctx.about({ county: door.county, helpRequest: before.help_request_id, repeated: true })
    return { id: before.help_request_id, code, promisedBy: before.due_at, door, repeated: true }
  }
  // What was sent is remembered for days, the request itself for months: its key stays used.
  if (wasUsed) throw new Refusal('conflict', 'help-request.key-used')

  const asked = parse(helpRequestShape, arrival.request)
  const county = arrival.countyOf(asked.municipality)
  if (county === null || (recorded !== null && recorded.county !== county)) throw notServed()
  const isProtected = asked.protectedAddress
  const door = await chooseDoor(
    ctx,
    county,
    asked.municipality,
    asked.topics,
    recorded?.door ?? null,
    isProtected,
  )
  const promise = promiseGiven(arrivedAt, door)
  const urgentClass =
    [asked.text, ...(arrival.alsoRead ?? [])].map((text) => crisisIn(text)).find((kind) => kind !== null) ??
    null
  const id = requestIdOf(ctx.crypto, key)
  const seal = (text: string | null): Uint8Array | null =>
    text === null || text === '' ? null : ctx.crypto.seal(text)
  await queries.insertRequest(
    ctx.tx,
    {
      id,
      door,
      level: asked.contact === null ? 'anonymous' : 'without-name',
      forWhom: asked.forWhom,
      topics: [...new Set(asked.topics)],
      worry: asked.worry,
      municipality: isProtected ? null : asked.municipality,
      placeSealed: isProtected ? ctx.crypto.seal(asked.municipality) : null,
      language: asked.language,
      // First own words stay exactly as they were written (R19).
      textSealed: seal(asked.text),
      contactSealed: asked.contact === null ? null : seal(JSON.stringify(asked.contact)),
      interpreterSealed: seal(asked.interpreter?.replace(spaces, ' ') ?? null),
      urgentClass,
      codeHash: hashedCode,
      keyHash: hashedKey,
      bodyHash,
      channel,
      arrivedAt,
      recordedBy: recorded?.personId ?? null,
      judgedUrgent: recorded?.judgedUrgent ?? null,
      // Who has heard the words and judged has read them.
      urgentBy:
        urgentClass !== null && recorded !== null && recorded.judgedUrgent !== null
          ? recorded.personId
          : null,
      now: ctx.now,
    },
    promise,
  )
  planWatch(ctx, id, promise)
  ctx.later('notify-door', { helpRequest: id })
  if (urgentClass !== null)
    ctx.later('watch-urgent', { helpRequest: id }, { at: new Date(ctx.now.getTime() + 30 * 60_000), key: id })
  await arrival.along?.(ctx, { id, county, codeHash: hashedCode })
  ctx.about({ county, helpRequest: id, door: door.id, urgent: urgentClass !== null, channel })
  return { id, code, promisedBy: promise.dueAt, door, repeated: false }
}

/** The alarm clock of a promise: taker, unit lead, area lead and coordinator hear one after the other, before it breaks. */
export function planWatch(ctx: Ctx, id: string, at: Watch): void {
  ctx.later('warn-promise', { helpRequest: id }, { at: at.warnAt })
  ctx.later('warn-unit-lead', { helpRequest: id }, { at: at.leadAt })
  ctx.later('escalate-promise', { helpRequest: id }, { at: at.escalateAt })
  if (at.coordinatorAt !== null)
    ctx.later('escalate-to-coordinator', { helpRequest: id }, { at: at.coordinatorAt })
}
