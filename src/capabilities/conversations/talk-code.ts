import { idFrom } from '#platform/ids.ts'
import type { Crypto } from '#platform/crypto.ts'

/**
 * The code behind which a young person talks, derived from the key and the first words of the sending and the server's
 * secret: a repeated sending shows the same talk although only hashes are stored, and a key that somebody else has
 * guessed opens nothing. Nobody ever sees or types it; the browser has it for as long as the talk lives.
 * @source ADR-0010, ADR-0029
 */
export const talkCode = (crypto: Crypto, key: string, words: string): string =>
  Buffer.from(crypto.keyed('talk-code', JSON.stringify([key, words]))).toString('base64url')

export const talkCodeHash = (crypto: Crypto, code: string): Uint8Array => crypto.keyed('talk-code-hash', code)

/** The identifier of the talk that a key begins: nobody can work it out without the server's secret. */
export const talkIdOf = (crypto: Crypto, key: string): string =>
  idFrom('talk', Buffer.from(crypto.keyed('talk-id', key)).toString('hex'))

/** The key under which a talk is saved as a help request: nobody who merely knows the talk’s id can work it out. */
export const savingKey = (crypto: Crypto, id: string): string =>
  Buffer.from(crypto.keyed('talk-save', id)).toString('hex')
