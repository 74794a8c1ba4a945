import { z } from 'zod'
import { crisisIn } from '#capabilities/directory/index.ts'
import { sameBytes, sha256 } from '#platform/crypto.ts'
import { mailAddress } from '#platform/mail.ts'
import { Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Ctx, parse, useCase } from '#platform/use-case.ts'
import { promiseGiven, type Watch } from './domain/escalation.ts'
import { contactWays } from './domain/promise.ts'
import { receiverOf } from './domain/receiving.ts'
import { channels, doorFor, forWhom, topics, worries } from './domain/routing.ts'
import { codeHash, followCode, keyHash, requestIdOf } from './follow-code.ts'
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

/** Where a request of this kind would go: shown on the check page before anything is sent. */
export const previewDoor = useCase({
  name: 'help-request.preview',
  trace: 'refusals',
  input: helpRequestShape.pick({ topics: true, municipality: true }).extend({ county: z.string().length(2) }),
  needs: { openBecause: 'says who would read the request before it is sent' },
  run: async (ctx, input) => {
    const door = await chooseDoor(ctx, input.county, input.municipality, input.topics)
    return { door, promisedBy: promiseGiven(ctx.now, door).dueAt }
  },
})

async function chooseDoor(
  { tx }: Ctx,
  county: string,
  municipality: string,
  chosen: z.output<typeof helpRequestShape>['topics'],
): Promise<queries.DoorRow> {
  const doors = await queries.doorsOf(tx, county, municipality)
  const key = doorFor(
    chosen,
    doors.map((door) => door.key),
  )
  const door = receiverOf(doors, key)
  if (door === undefined) {
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'municipality', code: 'not-served' }] })
  }
  return door
}

/**
 * Pyydä apua. The same key with the same body gives the same receipt however often it is sent; with another body it is
 * a conflict. An anonymous request stores nothing of who sent it: no address, agent, cookie or contact.
 * @source R13, R16, R19, ADR-0010
 */
export const sendHelpRequest = useCase({
  name: 'help-request.send',
  input: z.object({
    key: z.string().min(8).max(200),
    /** The request as it came, byte for byte: compared before it is read. */
    body: z.string().max(64_000),
    /** Whoever sends, for the limit only: hashed with the day, never stored with the request. */
    from: z.string().max(200),
    countyOf: z.custom<(municipality: string) => string | null>((value) => typeof value === 'function'),
    request: z.unknown(),
    channel: z.enum(channels).default('web'),
  }),
  needs: { openBecause: 'anybody may ask for help, without an account' },
  // Wide enough for a school or a library behind one address; only a flood meets it.
  limits: ({ from }) => [{ limit: { name: 'send', count: 60, perMinutes: 60 }, who: from }],
  run: async (ctx, { key, body, countyOf, request, channel }): Promise<Receipt> => {
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

    const asked = parse(helpRequestShape, request)
    const county = countyOf(asked.municipality)
    if (county === null) {
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'municipality', code: 'not-served' }],
      })
    }
    const door = await chooseDoor(ctx, county, asked.municipality, asked.topics)
    const promise = promiseGiven(ctx.now, door)
    const urgentClass = crisisIn(asked.text)
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
        municipality: asked.municipality,
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
        arrivedAt: ctx.now,
        recordedBy: null,
        now: ctx.now,
      },
      promise,
    )
    planWatch(ctx, id, promise)
    ctx.later('notify-door', { helpRequest: id })
    if (urgentClass !== null)
      ctx.later(
        'watch-urgent',
        { helpRequest: id },
        { at: new Date(ctx.now.getTime() + 30 * 60_000), key: id },
      )
    ctx.about({ county, helpRequest: id, door: door.id, urgent: urgentClass !== null })
    return { id, code, promisedBy: promise.dueAt, door, repeated: false }
  },
})

/** The alarm clock of a promise: taker, unit lead, area lead and coordinator hear one after the other, before it breaks. */
export function planWatch(ctx: Ctx, id: string, at: Watch): void {
  ctx.later('warn-promise', { helpRequest: id }, { at: at.warnAt })
  ctx.later('warn-unit-lead', { helpRequest: id }, { at: at.leadAt })
  ctx.later('escalate-promise', { helpRequest: id }, { at: at.escalateAt })
  if (at.coordinatorAt !== null)
    ctx.later('escalate-to-coordinator', { helpRequest: id }, { at: at.coordinatorAt })
}
