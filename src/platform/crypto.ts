import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/**
 * Seals personal text before it reaches the database, so that a stolen dump is unreadable without the key.
 * AES-256-GCM; layout: key id (1 byte), nonce (12), tag (16), ciphertext. The first secret seals; every listed one opens,
 * which makes rotation a matter of putting a new secret in front.
 */
export type Crypto = {
  readonly seal: (text: string) => Uint8Array
  readonly open: (sealed: Uint8Array) => string
  /** The same for what is no text: the contents of a file. */
  readonly sealBytes: (bytes: Uint8Array) => Uint8Array
  readonly openBytes: (sealed: Uint8Array) => Uint8Array
  /** The same content under the newest key; null where it is under that one already, or is no seal at all. */
  readonly resealed: (sealed: Uint8Array) => Uint8Array | null
  /** Keyed hash for look-ups and codes: the same input gives the same output only with the same secret and purpose. */
  readonly keyed: (purpose: string, text: string) => Uint8Array
}

const derive = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'perhetalo', purpose, 32))

const keyId = (key: Buffer): number => createHash('sha256').update(key).digest().readUInt8(0)

export function createCrypto(secrets: readonly [string, ...string[]]): Crypto {
  const ring = secrets.map((secret) => {
    const key = derive(secret, 'seal')
    return { id: keyId(key), key }
  })
  const [current] = ring
  if (current === undefined) throw new Error('At least one secret is needed')
  // Codes and hashes must survive a rotation of the sealing key, so they stay with the oldest secret.
  const stable = secrets[secrets.length - 1] ?? secrets[0]

  const sealBytes = (content: Uint8Array): Uint8Array => {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', current.key, nonce)
    const body = Buffer.concat([cipher.update(content), cipher.final()])
    return Buffer.concat([Buffer.of(current.id), nonce, cipher.getAuthTag(), body])
  }
  const openWith = ({ id, key }: { id: number; key: Buffer }, bytes: Buffer): Buffer | null => {
    // The id only spares tries: two keys may share it, so a key that does not fit passes on to the next.
    if (id !== bytes.readUInt8(0)) return null
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 13))
    decipher.setAuthTag(bytes.subarray(13, 29))
    try {
      return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()])
    } catch {
      return null
    }
  }
  const openBytes = (sealed: Uint8Array): Buffer => {
    const bytes = Buffer.from(sealed)
    for (const each of ring) {
      const opened = openWith(each, bytes)
      if (opened !== null) return opened
    }
    throw new Error('This was sealed with a key that is not among the configured secrets')
  }
  const resealed = (sealed: Uint8Array): Uint8Array | null => {
    // An empty value stands where nothing was written.
    if (sealed.length === 0 || openWith(current, Buffer.from(sealed)) !== null) return null
    return sealBytes(openBytes(sealed))
  }

  return {
    sealBytes,
    openBytes,
    resealed,
    seal: (text) => sealBytes(Buffer.from(text, 'utf8')),
    open: (sealed) => openBytes(sealed).toString('utf8'),
    keyed: (purpose, text) =>
      createHmac('sha256', derive(stable, `keyed:${purpose}`))
        .update(text)
        .digest(),
  }
}

export const sha256 = (text: string | Uint8Array): Uint8Array => createHash('sha256').update(text).digest()

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && timingSafeEqual(a, b)

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
