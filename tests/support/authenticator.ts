import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

type Value = number | string | Buffer | ReadonlyMap<number | string, Value>

function head(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.of((kind << 5) | size)
  if (size < 256) return Buffer.of((kind << 5) | 24, size)
  return Buffer.of((kind << 5) | 25, size >> 8, size & 255)
}

/** As much of CBOR as a passkey writes. */
function cbor(value: Value): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  const entries = [...value].flatMap(([key, each]) => [cbor(key), cbor(each)])
  return Buffer.concat([head(5, value.size), ...entries])
}

const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const hash = (text: string | Uint8Array): Buffer => createHash('sha256').update(text).digest()

export type Wrong = Partial<{
  readonly origin: string
  readonly rpId: string
  /** The person was not recognised by the device: no finger, no PIN. */
  readonly unverified: boolean
  readonly type: string
}>

/** A device that keeps one passkey and answers as a browser would hand its answers over. */
export class Authenticator {
  readonly id = randomBytes(32)
  counter = 0
  readonly #key: { readonly publicKey: KeyObject; readonly privateKey: KeyObject }
  readonly #origin: string

  constructor(origin = 'http://localhost') {
    this.#key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.#origin = origin
  }

  #client(type: string, challenge: string, wrong: Wrong): Buffer {
    return Buffer.from(
      JSON.stringify({
        type: wrong.type ?? type,
        challenge,
        origin: wrong.origin ?? this.#origin,
        crossOrigin: false,
      }),
    )
  }

  #data(flags: number, wrong: Wrong): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counter)
    const said = wrong.unverified === true ? flags & ~0x04 : flags
    return Buffer.concat([hash(wrong.rpId ?? new URL(this.#origin).hostname), Buffer.of(said), counter])
  }

  /** What a browser hands over when a passkey was made. */
  create(challenge: string, wrong: Wrong = {}): string {
    const jwk = this.#key.publicKey.export({ format: 'jwk' })
    const point = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64url')
    const publicKey = cbor(
      new Map<number, Value>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, point(jwk.x)],
        [-3, point(jwk.y)],
      ]),
    )
    const authData = Buffer.concat([
      this.#data(0x45, wrong),
      Buffer.alloc(16),
      Buffer.of(0, this.id.length),
      this.id,
      publicKey,
    ])
    const attestation = cbor(
      new Map<string, Value>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    )
    return JSON.stringify({
      id: b64(this.id),
      rawId: b64(this.id),
      type: 'public-key',
      response: {
        clientDataJSON: b64(this.#client('webauthn.create', challenge, wrong)),
        attestationObject: b64(attestation),
        transports: ['internal', 'nonsense'],
      },
    })
  }

  /** What a browser hands over when a passkey was used. */
  get(challenge: string, wrong: Wrong = {}): string {
    this.counter += 1
    const client = this.#client('webauthn.get', challenge, wrong)
    const data = this.#data(0x05, wrong)
    const signature = sign('sha256', Buffer.concat([data, hash(client)]), this.#key.privateKey)
    return JSON.stringify({
      id: b64(this.id),
      rawId: b64(this.id),
      type: 'public-key',
      response: {
        clientDataJSON: b64(client),
        authenticatorData: b64(data),
        signature: b64(signature),
        userHandle: '',
      },
    })
  }
}
