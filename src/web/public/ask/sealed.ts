import { z } from 'zod'
import type { Crypto } from '#platform/crypto.ts'
import { ways } from './answers.ts'

/**
 * What the check page was about to send, carried by its own form: the key and the request byte for byte. So a second
 * press of the button, an old tab or a lost draft sends what the person saw, and the same key gives the same receipt.
 */
const readyShape = z.object({
  kind: z.literal('ready'),
  key: z.string(),
  body: z.string(),
  young: z.boolean(),
  /** A filled form that goes along, sealed as its own pages seal it; null where there is none. */
  form: z.string().nullable(),
})
export type Ready = Omit<z.output<typeof readyShape>, 'kind'>

const localized = z.partialRecord(z.enum(['fi', 'sv', 'en']), z.string())
const daySpan = z.object({ opens: z.string(), closes: z.string() })

/** What the receipt page shows; kept by the browser alone, sealed, until it is removed or too old. */
const receiptShape = z.object({
  kind: z.literal('receipt'),
  code: z.string(),
  promisedBy: z.iso.datetime(),
  until: z.iso.datetime(),
  door: z.object({
    name: localized,
    organisation: localized,
    phone: z.string(),
    hours: z.record(z.string(), daySpan),
    /** The near days that are not like the others, in the reader's words. */
    special: z.string().optional(),
  }),
  way: z.enum(ways),
  urgent: z.string().nullable(),
  county: z.string().nullable(),
  young: z.boolean(),
})
export type SealedReceipt = Omit<z.output<typeof receiptShape>, 'kind'>

const seal = (crypto: Crypto, value: object): string =>
  Buffer.from(crypto.seal(JSON.stringify(value))).toString('base64url')

/** Whatever was not sealed here, or for something else, opens to nothing. */
function open<S extends z.ZodType>(crypto: Crypto, shape: S, sealed: string): z.output<S> | null {
  try {
    const found = shape.safeParse(JSON.parse(crypto.open(Buffer.from(sealed, 'base64url'))))
    return found.success ? found.data : null
  } catch {
    return null
  }
}

export const sealReady = (crypto: Crypto, ready: Ready): string => seal(crypto, { kind: 'ready', ...ready })
export const openReady = (crypto: Crypto, sealed: string): Ready | null => open(crypto, readyShape, sealed)

export const sealReceipt = (crypto: Crypto, receipt: SealedReceipt): string =>
  seal(crypto, { kind: 'receipt', ...receipt })

/** The receipt, unless its time is over: on a shared device nobody should find it later. */
export function openReceipt(crypto: Crypto, sealed: string, now: Date): SealedReceipt | null {
  const receipt = open(crypto, receiptShape, sealed)
  return receipt === null || new Date(receipt.until) <= now ? null : receipt
}
