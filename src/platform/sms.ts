import { createHmac } from 'node:crypto'
import { sameBytes } from './crypto.ts'

/** A provider of text messages: anyone who takes a signed HTTPS POST and tells us of answers in the same way. */
export type Gateway = {
  /** Its name in the address of the webhook: POST /hooks/sms/{provider}. */
  readonly provider: string
  readonly url: string
  /** What the receiver sees as the sender: our number. */
  readonly sender: string
  /** Signs what we send. */
  readonly secret: string
  /** Signs what comes to us: another one, so that neither can be turned round. */
  readonly hookSecret: string
}

export type Text = { readonly to: string; readonly text: string }

export type Texts = {
  /** False where the operator has no provider: nothing is queued, and workers write by hand. */
  readonly isOn: boolean
  /** The same id is the same message, however often it is sent. */
  readonly send: (id: string, text: Text, at: Date) => Promise<void>
}

/** Why a text message did not go: a status or a code, never the number. */
export class TextNotSent extends Error {
  override readonly name: string = 'TextNotSent'
}

/** The provider will never take this message; another try would be the same answer. */
export class TextRefused extends TextNotSent {
  override readonly name = 'TextRefused'
}

/** How old a signed message may be when it comes. */
const freshMs = 5 * 60_000

const mac = (secret: string, timestamp: string, body: string): string =>
  createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')

/** The headers by which the other side knows that this body is ours and of now. */
export function signed(secret: string, at: Date, body: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  return { 'x-timestamp': timestamp, 'x-signature': `sha256=${mac(secret, timestamp, body)}` }
}

/**
 * Whether a body was signed with this secret within the last minutes. The time is part of what is signed, so an old message
 * cannot be given a new time. @source S-69
 */
export function isSigned(
  secret: string,
  given: { readonly timestamp: string; readonly signature: string },
  body: string,
  now: Date,
): boolean {
  if (!/^\d{1,12}$/.test(given.timestamp)) return false
  const isFresh = Math.abs(now.getTime() - Number(given.timestamp) * 1000) <= freshMs
  const expected = Buffer.from(`sha256=${mac(secret, given.timestamp, body)}`)
  return sameBytes(Buffer.from(given.signature), expected) && isFresh
}

/** Statuses that speak of the message itself. All others may pass: they are tried again. */
const forEver = new Set([400, 404, 410, 413, 422])
const patience = 10_000

export function createTexts(gateway: Gateway | null): Texts {
  return {
    isOn: gateway !== null,
    send: async (id, { to, text }, at) => {
      if (gateway === null) throw new TextNotSent('no provider')
      const body = JSON.stringify({ id, to, from: gateway.sender, text })
      const response = await fetch(gateway.url, {
        method: 'POST',
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': id,
          ...signed(gateway.secret, at, body),
        },
      }).catch((error: unknown) => {
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer'
        throw new TextNotSent(code)
      })
      await response.body?.cancel()
      // 409: it has this id already.
      if (response.ok || response.status === 409) return
      if (forEver.has(response.status)) throw new TextRefused(String(response.status))
      throw new TextNotSent(String(response.status))
    },
  }
}
