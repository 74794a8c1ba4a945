import { type Crypto, sameBytes } from '#platform/crypto.ts'

/**
 * A receiver without accounts opens one referral by a signed link: the referral's id, the round of the link and a keyed
 * signature. A new round makes every earlier link worth nothing. @source ADR-0033
 */
export function guestToken(crypto: Crypto, id: string, round: number): string {
  const signature = Buffer.from(crypto.keyed('guest-link', `${id}:${round}`)).toString('base64url')
  return `${id}.${round}.${signature}`
}

const shape = /^([0-9a-f-]{36})\.(\d{1,6})\.([\w-]{43})$/

/** The referral that a link names, if the link is ours. */
export function readGuestToken(crypto: Crypto, token: string): { id: string; round: number } | null {
  const [, id, round, signature] = shape.exec(token) ?? []
  if (id === undefined || round === undefined || signature === undefined) return null
  const expected = crypto.keyed('guest-link', `${id}:${Number(round)}`)
  const given = Buffer.from(signature, 'base64url')
  return sameBytes(given, expected) ? { id, round: Number(round) } : null
}

/** What the guest acts as after the one-time code; null for a receiver whose people sign in. */
export const guestHashOf = (
  crypto: Crypto,
  receiver: { readonly kind: 'unit' | 'guest' },
  id: string,
  round: number,
): Uint8Array | null => (receiver.kind === 'guest' ? crypto.keyed('guest-session', `${id}:${round}`) : null)

export const guestCodeHash = (crypto: Crypto, id: string, code: string): Uint8Array =>
  crypto.keyed('guest-code', `${id}:${code}`)
