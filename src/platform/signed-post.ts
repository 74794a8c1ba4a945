import { createHmac } from 'node:crypto'
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import { sameBytes } from './crypto.ts'
import { checkedNames, isPublicAddress, OutsideProblem, type Resolved } from './outside.ts'

/** One message to a system that shares a secret with us. The id is the same at every try: the receiver keeps it once. */
export type SignedMessage = {
  readonly address: string
  readonly secret: string
  readonly id: string
  readonly body: string
  readonly at: Date
}

export type SignedPost = {
  /** Delivers and gives what the other side answered, JSON or not. Throws `OutsideProblem` when it did not take it. */
  readonly send: (message: SignedMessage) => Promise<string>
}

const patience = 8_000
const mostAnswer = 16_384
/** Clocks differ; an older message may be somebody's recording. */
const mostAge = 5 * 60_000

const sign = (secret: string, timestamp: string, id: string, body: string): Buffer =>
  createHmac('sha256', secret).update(`${timestamp}.${id}.${body}`).digest()

/** The headers that prove who sent a body, when, and under which id. */
export function signatureOf(message: Omit<SignedMessage, 'address'>): Readonly<Record<string, string>> {
  const timestamp = message.at.toISOString()
  return {
    'idempotency-key': message.id,
    'perhetalo-timestamp': timestamp,
    'perhetalo-signature': `v1=${sign(message.secret, timestamp, message.id, message.body).toString('hex')}`,
  }
}

/** True when these headers were made for this body with this secret, within five minutes. */
export function isSigned(
  secret: string,
  header: (name: string) => string | undefined,
  body: string,
  now: Date,
): boolean {
  const timestamp = header('perhetalo-timestamp') ?? ''
  const id = header('idempotency-key') ?? ''
  const given = /^v1=([0-9a-f]{64})$/.exec(header('perhetalo-signature') ?? '')?.[1]
  const at = Date.parse(timestamp)
  if (given === undefined || id === '' || Number.isNaN(at)) return false
  if (Math.abs(now.getTime() - at) > mostAge) return false
  return sameBytes(Buffer.from(given, 'hex'), sign(secret, timestamp, id, body))
}

/**
 * The one way out for what must arrive at a known system: https, signed, no redirect followed. Names are resolved and
 * checked as for `outside`; systems inside the county's own network are named in the settings of the server.
 * @source OWASP, Server-Side Request Forgery Prevention
 */
export function createSignedPost(options: {
  /** Host names that may stand at a private address. */
  inside: readonly string[]
  /** In the demonstration nothing leaves the machine: everything goes to this loopback address instead. */
  simulator: string | null
  resolve?: (host: string) => Promise<readonly Resolved[]>
}): SignedPost {
  const urlOf = (address: string): URL => {
    const given = URL.parse(address)
    if (given === null || given.protocol !== 'https:' || given.username !== '' || given.password !== '')
      throw new OutsideProblem('address-not-understood')
    if (options.simulator === null) return given
    return new URL(given.pathname, options.simulator)
  }
  const resolverFor = (url: URL): ReturnType<typeof checkedNames> => {
    const mayBeInside = options.simulator !== null || options.inside.includes(url.hostname)
    return checkedNames({
      ...(options.resolve === undefined ? {} : { resolve: options.resolve }),
      isAllowed: mayBeInside ? () => true : isPublicAddress,
    })
  }
  return {
    send: async (message) => {
      const url = urlOf(message.address)
      const found = await resolverFor(url)(url.hostname)
      const [first] = found
      const lookup: LookupFunction = (_, wanted, done) => {
        if (wanted.all === true) done(null, [...found])
        else done(null, first?.address ?? '', first?.family ?? 4)
      }
      const signal = AbortSignal.timeout(patience)
      const body = Buffer.from(message.body)
      return new Promise<string>((ok, no) => {
        const fail = (code: string): void => no(new OutsideProblem(code))
        const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(
          url,
          {
            method: 'POST',
            lookup,
            signal,
            agent: false,
            headers: {
              ...signatureOf(message),
              accept: 'application/json',
              'content-type': 'application/json; charset=utf-8',
              'content-length': body.length,
              'user-agent': 'Perhetalo',
            },
          },
          (response) => {
            const status = response.statusCode ?? 0
            if (status !== 200 && status !== 201) {
              response.destroy()
              fail('address-refuses')
              return
            }
            let answer = ''
            response.setEncoding('utf8')
            response.on('data', (part: string) => {
              answer += part
              if (answer.length > mostAnswer) response.destroy(new OutsideProblem('file-too-large'))
            })
            response.on('end', () => ok(answer))
            response.on('error', () => fail('address-does-not-answer'))
          },
        )
        request.on('error', () => fail(signal.aborted ? 'address-too-slow' : 'address-does-not-answer'))
        request.end(body)
      })
    },
  }
}
