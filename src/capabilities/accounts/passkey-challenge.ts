/**
 * Challenges of passkeys carry their own proof, so that showing a page writes nothing: purpose, person and time are under a
 * keyed hash, and only using one is noted, so that it works once.
 * @source ADR-0039, WebAuthn Level 3 §13.4.3
 */
import { randomBytes } from 'node:crypto'
import { minutes } from '#platform/clock.ts'
import { type Crypto, sameBytes } from '#platform/crypto.ts'

export type Purpose = 'register' | 'sign-in' | 'prove'

export const challengeLasts = minutes(10)

const timeLength = 8
const saltLength = 16

const proofOf = (crypto: Crypto, purpose: Purpose, person: string | null, head: Uint8Array): Uint8Array =>
  crypto.keyed('passkey-challenge', `${purpose}:${person ?? ''}:${Buffer.from(head).toString('base64url')}`)

export function newChallenge(crypto: Crypto, purpose: Purpose, person: string | null, now: Date): string {
  const time = Buffer.alloc(timeLength)
  time.writeBigUInt64BE(BigInt(now.getTime()))
  const head = Buffer.concat([time, randomBytes(saltLength)])
  return Buffer.concat([head, proofOf(crypto, purpose, person, head)]).toString('base64url')
}

/** Whether it was made here, for this purpose and person, within the last minutes. */
export function challengeHolds(
  crypto: Crypto,
  given: { challenge: string; purpose: Purpose; person: string | null; now: Date },
): boolean {
  const bytes = Buffer.from(given.challenge, 'base64url')
  if (bytes.length <= timeLength + saltLength) return false
  const head = bytes.subarray(0, timeLength + saltLength)
  if (!sameBytes(bytes.subarray(head.length), proofOf(crypto, given.purpose, given.person, head)))
    return false
  const age = given.now.getTime() - Number(head.readBigUInt64BE(0))
  return age >= 0 && age < challengeLasts
}
