/** From our table to the county’s handling: tried at once, then every minute, until it is acknowledged or told by phone. */
import { z } from 'zod'
import { system } from '#platform/actor.ts'
import { type Clock, later, minutes } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import { OutsideProblem } from '#platform/outside.ts'
import type { SignedPost } from '#platform/signed-post.ts'
import { useCase } from '#platform/use-case.ts'
import type { ContactState } from './domain/ways.ts'
import * as queries from './queries.ts'

/** What delivery stands on; made by the composition root. */
export type DeliveryTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly post: SignedPost
  /** The secret that a county’s handling shares with us; null where none is set. */
  readonly secretOf: (county: string) => string | null
}

const byTheSystem = { signedInBecause: 'run by delivery' }
const id = z.uuid()

const claimContact = useCase({
  name: 'statutory-contact.try',
  trace: 'refusals',
  input: z.object({ id }),
  needs: byTheSystem,
  // Longer than any answer is waited for: whoever else tries meanwhile leaves it.
  run: ({ tx, now }, input) => queries.claim(tx, input.id, now, later(now, 20_000)),
})

/** The handling has it: receipt and time of arrival, which is day 0 of its limits. @source LSL 26 §, SHL 36 § */
export const acknowledgeContact = useCase({
  name: 'statutory-contact.acknowledge',
  input: z.object({ id, receipt: z.string().min(1).max(80), receivedAt: z.date().nullable() }),
  needs: byTheSystem,
  run: async (ctx, input) => {
    // The other side’s clock counts only as far as it can be right.
    const at = input.receivedAt !== null && input.receivedAt <= ctx.now ? input.receivedAt : ctx.now
    const county = await queries.acknowledge(ctx.tx, input.id, input.receipt, at)
    if (county !== undefined) ctx.about({ county, contact: input.id })
  },
})

const noteProblem = useCase({
  name: 'statutory-contact.not-delivered',
  trace: 'refusals',
  input: z.object({ id, problem: z.string().max(60) }),
  needs: byTheSystem,
  run: ({ tx }, input) => queries.noteProblem(tx, input.id, input.problem),
})

const answerShape = z.object({
  receipt: z
    .string()
    .trim()
    .regex(/^[\w./ -]{1,80}$/),
  receivedAt: z.iso.datetime({ offset: true }).optional(),
})

function readAnswer(text: string): { receipt: string; receivedAt: Date | null } | null {
  try {
    const read = answerShape.safeParse(JSON.parse(text))
    if (!read.success) return null
    const { receipt, receivedAt } = read.data
    return { receipt, receivedAt: receivedAt === undefined ? null : new Date(receivedAt) }
  } catch {
    return null
  }
}

/**
 * One try. No transaction is open while the other side answers; the id is the idempotency key, so that a try whose
 * answer was lost is recognised there as the same contact.
 */
export async function deliverContact(tools: DeliveryTools, contact: string): Promise<ContactState | null> {
  const { db, crypto, clock } = tools
  const caller = { db, crypto, clock, actor: system, limitFactor: 1 }
  const claimed = await claimContact(caller, { id: contact })
  if (claimed !== undefined) {
    const secret = tools.secretOf(claimed.county)
    let problem: string | null = 'not-set-up'
    if (claimed.address !== null && secret !== null) {
      try {
        const answer = readAnswer(
          await tools.post.send({
            address: claimed.address,
            secret,
            id: claimed.id,
            body: crypto.open(claimed.content_sealed),
            at: clock.now(),
          }),
        )
        problem = answer === null ? 'answer-not-understood' : null
        if (answer !== null) await acknowledgeContact(caller, { id: contact, ...answer })
      } catch (error) {
        if (!(error instanceof OutsideProblem)) throw error
        problem = error.code
      }
    }
    if (problem !== null) await noteProblem(caller, { id: contact, problem })
  }
  return (await db.transaction(system, (tx) => queries.stateOf(tx, contact))) ?? null
}

/** How long after a try that failed the next one is made. */
export const nextTry = (now: Date): Date => later(now, minutes(1))
