import { z } from 'zod'
import { resources, signUpStates, type SignUpReceipt } from '#capabilities/meeting-places/index.ts'
import { later, minutes } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { cookie, type PageArgs } from '#web/page.ts'

/** So long the receipt shows: on a shared device nobody should find it later. */
export const shownMinutes = 15
export const receiptCookie = 'sign-up'

/** What the page after a sign-up shows; kept by the browser alone, sealed, until it is removed or too old. */
const shape = z.object({
  kind: z.literal('sign-up'),
  id: z.string(),
  activity: z.string(),
  /** The day that the rule gave; null for the whole series. */
  day: z.string().nullable(),
  state: z.enum(signUpStates),
  parts: z.array(
    z.object({
      resource: z.enum(resources),
      wanted: z.number(),
      state: z.enum(signUpStates),
      place: z.number().nullable(),
    }),
  ),
  code: z.string().nullable(),
  told: z.enum(['email', 'text']).nullable(),
  discreet: z.boolean(),
  /** A teacher's: it says of the child, and leads back to the link. */
  teacher: z.string().nullable(),
  /** A worker's, with a family: it shows in the workspace alone. */
  isWorkers: z.boolean(),
  until: z.iso.datetime(),
})
export type KeptReceipt = Omit<z.output<typeof shape>, 'kind'>

const seal = (crypto: Crypto, receipt: KeptReceipt): string =>
  Buffer.from(crypto.seal(JSON.stringify({ kind: 'sign-up', ...receipt }))).toString('base64url')

/** The cookie in which the receipt goes to its own page. */
export function keepReceipt(
  { deps, caller }: Pick<PageArgs, 'deps' | 'caller'>,
  receipt: SignUpReceipt,
  more: Pick<KeptReceipt, 'day' | 'discreet' | 'teacher' | 'isWorkers'>,
): string {
  const { id, activity, state, parts, code, told } = receipt
  const until = later(caller.clock.now(), minutes(shownMinutes)).toISOString()
  const sealed = seal(deps.crypto, {
    id,
    activity,
    state,
    parts: parts.map((part) => ({ ...part })),
    code,
    told,
    ...more,
    until,
  })
  return cookie(deps.config, receiptCookie, sealed, null)
}

/** Whatever was not sealed here, or is too old, opens to nothing. */
export function keptReceipt({ deps, caller, cookie: given }: PageArgs): KeptReceipt | null {
  const sealed = given(receiptCookie)
  if (sealed === null) return null
  try {
    const found = shape.safeParse(JSON.parse(deps.crypto.open(Buffer.from(sealed, 'base64url'))))
    return found.success && new Date(found.data.until) > caller.clock.now() ? found.data : null
  } catch {
    return null
  }
}

export const forgetReceipt = ({ deps }: Pick<PageArgs, 'deps'>): string =>
  cookie(deps.config, receiptCookie, '', 0)
