/** A worker writes down what a family said by phone, at a meeting place, in a letter or an e-mail. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import { days } from '#platform/clock.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { helpRequestAccess } from './access.ts'
import { type Channel, doors } from './domain/routing.ts'
import * as queries from './queries.ts'
import * as receiving from './queries-receiving.ts'
import { type Receipt, receive } from './receive.ts'
import { contact, take } from './work.ts'

/** The channels in which a worker writes for the family. @source R14, R23 */
export const recordedChannels = [
  'phone',
  'meeting-place',
  'letter',
  'email',
  'text-message',
] as const satisfies readonly Channel[]

/** What happens after it is saved: it waits at its door, the recorder takes it, or the talk itself was the answer. */
export const recordNext = ['queue', 'take', 'answered'] as const
export type RecordNext = (typeof recordNext)[number]

const longestAgo = 31

const wrong = (field: string, code: string, limit?: number): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code, limit }] })

/** Whoever meets families may write for one; who only keeps listings may not. */
async function demandMeetsFamilies(ctx: Ctx): Promise<void> {
  if (!(await receiving.meetsFamilies(ctx.tx))) throw new Refusal('not-allowed', 'record.not-for-you')
}

/** The recorder's own: only on the rota of the receiving door. A talk that was answered keeps the promise at its time. */
async function goOn(ctx: Ctx, id: string, next: RecordNext, at: Date, channel: Channel): Promise<void> {
  if (next === 'queue') return
  const allowed = await flags(ctx.tx, helpRequestAccess.read, id)
  if (allowed['take'] !== true) throw wrong('next', 'not-on-this-rota')
  await take.within(ctx, { id })
  if (next === 'take' || ctx.actor.kind !== 'person') return
  const request = await queries.lockRequest(ctx.tx, id)
  if (request === undefined) throw notFound()
  const way = channel === 'meeting-place' ? 'visit' : channel === 'phone' ? 'phone' : 'email'
  if (request.level !== 'anonymous') await contact.within(ctx, { id, way, reached: true })
  else
    await queries.moveRequest(ctx.tx, id, {
      state: 'in-contact',
      move: 'contact-reached',
      personId: ctx.actor.id,
      now: ctx.now,
    })
  await receiving.keepPromiseAt(ctx.tx, id, at)
}

/**
 * Records a matter for a family: the same fields as the family's own journey, the same promise from the time of the
 * contact, and a code of its own that is read aloud, printed or sent. The same key gives the same receipt.
 * @source R14, R23, R24, ADR-0028
 */
export const recordHelpRequest = useCase({
  name: 'help-request.record',
  input: z.object({
    key: z.string().min(8).max(200),
    countyOf: z.custom<(municipality: string) => string | null>((value) => typeof value === 'function'),
    /** The request as the family's own journey would send it. */
    request: z.record(z.string(), z.unknown()),
    channel: z.enum(recordedChannels),
    /** When the family called, came or wrote; now when left out. */
    contactAt: z.iso.datetime({ offset: true }).nullable().default(null),
    door: z.enum(doors).nullable().default(null),
    next: z.enum(recordNext).default('queue'),
    urgency: z
      .object({
        urgent: z.boolean(),
        ground: z
          .string()
          .trim()
          .max(1000)
          .refine((ground) => ground.length >= 3, { error: 'ground-needed' }),
      })
      .nullable()
      .default(null),
  }),
  needs: { signedInBecause: 'writes for a family of one’s own county; who reads it is decided by the door' },
  run: async (ctx, { key, countyOf, ...given }): Promise<Receipt> => {
    const { actor, now } = ctx
    if (actor.kind !== 'person') throw notFound()
    await demandMeetsFamilies(ctx)
    const at = given.contactAt === null ? now : new Date(given.contactAt)
    // Whoever types while the clock turns is not in the future.
    if (at.getTime() > now.getTime() + 60_000) throw wrong('contactAt', 'in-the-future')
    if (at.getTime() < now.getTime() - days(longestAgo)) throw wrong('contactAt', 'too-long-ago', longestAgo)
    const arrivedAt = at > now ? now : at
    const receipt = await receive(ctx, {
      key,
      body: JSON.stringify(given),
      request: given.request,
      countyOf,
      channel: given.channel,
      arrivedAt,
      recorded: {
        personId: actor.id,
        county: actor.county,
        door: given.door,
        judgedUrgent: given.urgency?.urgent ?? null,
      },
    })
    if (receipt.repeated) return receipt
    if (given.urgency !== null) {
      await receiving.insertUrgency(ctx.tx, {
        requestId: receipt.id,
        urgent: given.urgency.urgent,
        groundSealed: ctx.crypto.seal(given.urgency.ground),
        personId: actor.id,
        now,
      })
    }
    await goOn(ctx, receipt.id, given.next, arrivedAt, given.channel)
    ctx.about({ next: given.next })
    return receipt
  },
})
