import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { answersShape, type Answers, type PublicForm, readFormVersion } from '#capabilities/forms/index.ts'
import { hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { Refusal } from '#platform/refusal.ts'
import type { PageArgs } from '#web/page.ts'

/**
 * A half-filled form: carried by the page itself, sealed, and stored nowhere. Whoever closes the page has left nothing.
 * @source ADR-0030
 */
const fillingShape = z.object({
  kind: z.literal('filling'),
  version: z.uuid(),
  answers: answersShape,
  /** Questions filled in from before: with the form and the day they come from. */
  sources: z.record(z.string(), z.object({ title: z.string(), on: z.string() })),
  /** What the page that carries this has shown: a question that opens by an answer on it is shown before going on. */
  shown: z.array(z.string()),
  /** The link by which it was opened; null for whoever came without one. */
  token: z.string().nullable(),
  until: z.iso.datetime(),
})
export type Filling = Omit<z.output<typeof fillingShape>, 'kind'>

/** As long as a half-written request for help. */
const keptHours = 24
/** What still travels in a cookie to the request for help, however much was written. */
export const longestSealed = 6000

export function sealFilling(crypto: Crypto, filling: Filling): string {
  const packed = deflateRawSync(Buffer.from(JSON.stringify({ kind: 'filling', ...filling })))
  return Buffer.from(crypto.sealBytes(packed)).toString('base64url')
}

/** Whatever was not sealed here, or is too old, opens to nothing. */
export function openFilling(crypto: Crypto, sealed: string, now: Date): Filling | null {
  try {
    const packed = crypto.openBytes(Buffer.from(sealed, 'base64url'))
    const found = fillingShape.safeParse(
      JSON.parse(inflateRawSync(packed, { maxOutputLength: 1_000_000 }).toString('utf8')),
    )
    return found.success && new Date(found.data.until) > now ? found.data : null
  } catch {
    return null
  }
}

export const newFilling = (args: PageArgs, form: PublicForm, token: string | null): Filling => ({
  version: form.version_id,
  answers: {},
  sources: {},
  shown: [],
  token,
  until: later(args.caller.clock.now(), hours(keptHours)).toISOString(),
})

/** The version in which somebody has begun; null when there is no such version any more. */
export async function formOf(args: PageArgs, filling: Filling): Promise<PublicForm | null> {
  try {
    return await readFormVersion(args.caller, { version: filling.version })
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  }
}

export const withAnswers = (filling: Filling, answers: Answers, shown: readonly string[]): Filling => ({
  ...filling,
  answers: { ...answers },
  shown: [...shown],
})
