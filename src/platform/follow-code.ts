import { type Crypto, hex } from './crypto.ts'

// Crockford's alphabet: no letter that is mistaken for another when read aloud or copied by hand.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 26

/**
 * The code with which a family follows its request: 130 bits derived from the key of its sending and the server's
 * secret, so that a repeated send shows the same code although only hashes are stored. In groups, for reading aloud.
 * @source ADR-0010
 */
export function followCode(
  crypto: Crypto,
  idempotencyKey: string,
  of: 'sign-up' | 'time' | 'joint-time' | null = null,
): string {
  // Apart for each kind of thing: a key that sent one of them opens it by no other door, where its body is not compared.
  const bytes = crypto.keyed(of === null ? 'follow-code' : `follow-code-${of}`, idempotencyKey)
  let code = ''
  for (let position = 0; position < length; position += 1) {
    let value = 0
    for (let bit = position * 5; bit < position * 5 + 5; bit += 1) {
      value = (value << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1)
    }
    code += alphabet[value] ?? ''
  }
  return code.replace(/(.{5})(.{5})(.{5})(.{5})(.{6})/, '$1-$2-$3-$4-$5')
}

/** What a person typed, as the code was made: spaces, dashes, small letters and the usual mix-ups are forgiven. */
export function readCode(typed: string): string | null {
  const bare = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (bare.length !== length || [...bare].some((letter) => !alphabet.includes(letter))) return null
  return bare
}

export const codeHash = (crypto: Crypto, code: string): Uint8Array =>
  crypto.keyed('code-hash', code.replaceAll('-', ''))

export const keyHash = (crypto: Crypto, idempotencyKey: string): Uint8Array =>
  crypto.keyed('submission-key', idempotencyKey)

/**
 * The identifier of the request that a key sends, known before it is sent: a name-based UUID (version 8) that nobody can
 * work out without the server's secret. The API's examples can so name a request that a reader has yet to send.
 * @source ADR-0010
 */
export function requestIdOf(crypto: Crypto, idempotencyKey: string): string {
  const text = hex(crypto.keyed('request-id', idempotencyKey))
  const variant = '89ab'.charAt(Number.parseInt(text.charAt(16), 16) & 3)
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-8${text.slice(13, 16)}-${variant}${text.slice(17, 20)}-${text.slice(20, 32)}`
}
