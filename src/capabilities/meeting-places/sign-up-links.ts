import { type Crypto, sameBytes } from '#platform/crypto.ts'
import { idFrom } from '#platform/ids.ts'
import { hex } from '#platform/crypto.ts'

/**
 * The sign-up that a key sends, known before it is sent: nobody can work it out without the server’s secret, so whoever names it
 * made it. @source ADR-0047
 */
export const signUpIdOf = (crypto: Crypto, key: string): string =>
  idFrom('sign-up', hex(crypto.keyed('sign-up-id', key)))

const shape = /^([0-9a-f-]{36})\.([\w-]{43})$/

const token = (crypto: Crypto, purpose: string, id: string): string =>
  `${id}.${Buffer.from(crypto.keyed(purpose, id)).toString('base64url')}`

function read(crypto: Crypto, purpose: string, given: string): string | null {
  const [, id, signature] = shape.exec(given) ?? []
  if (id === undefined || signature === undefined) return null
  return sameBytes(Buffer.from(signature, 'base64url'), crypto.keyed(purpose, id)) ? id : null
}

/** The link of a mail about a sign-up: its id and a keyed signature; nothing is stored, and it ends with the sign-up. */
export const signUpToken = (crypto: Crypto, id: string): string => token(crypto, 'sign-up-link', id)
export const readSignUpToken = (crypto: Crypto, given: string): string | null =>
  read(crypto, 'sign-up-link', given)

/** The link that asks for feedback opens nothing else. */
export const feedbackToken = (crypto: Crypto, id: string): string => token(crypto, 'feedback-link', id)
export const readFeedbackToken = (crypto: Crypto, given: string): string | null =>
  read(crypto, 'feedback-link', given)

/** What stands for the family behind a link that opens one sign-up alone. */
export const linkHashOf = (crypto: Crypto, id: string): Uint8Array => crypto.keyed('sign-up-link-session', id)
