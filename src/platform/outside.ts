import { lookup as resolveName } from 'node:dns/promises'
import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Why something could not be fetched from an address, as a code that the texts translate. */
export class OutsideProblem extends Error {
  override readonly name = 'OutsideProblem'
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

export type Fetched = { readonly bytes: Uint8Array; readonly type: string; readonly address: string }

export type Outside = {
  /** Fetches a file from the open internet, and from nowhere else. */
  readonly fetch: (address: string, limits: OutsideLimits) => Promise<Fetched>
}

export type OutsideLimits = {
  readonly bytes: number
  /** The whole of it, redirects and reading included. */
  readonly milliseconds: number
  /** Until the first byte of each answer. */
  readonly patience: number
}

const blocked4 = new BlockList()
// Everything that IANA has set apart: this host, private, shared, loopback, link-local, documentation, benchmarks,
// multicast, reserved, broadcast.
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  blocked4.addSubnet(net, prefix, 'ipv4')

const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
const blocked6 = new BlockList()
// Within the global range: protocols and tunnels that carry another address inside (Teredo, 6to4, ORCHID), documentation.
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  blocked6.addSubnet(net, prefix, 'ipv6')

/**
 * True for addresses of the open internet. IPv6 is allowed only where it is global unicast: loopback, link-local, unique
 * local, multicast, IPv4-mapped and NAT64 addresses all lie outside.
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.split('%')[0] ?? ''
  switch (isIP(plain)) {
    case 4:
      return !blocked4.check(plain, 'ipv4')
    case 6:
      return open6.check(plain, 'ipv6') && !blocked6.check(plain, 'ipv6')
    default:
      return false
  }
}

export type Resolved = { readonly address: string; readonly family: number }
const most = { redirects: 3 } as const

/** Types that a list of services comes in; a page of HTML means that the address leads somewhere else. */
const pageTypes = new Set(['text/html', 'application/xhtml+xml'])

/**
 * Resolves a name to addresses that may be connected to, all of them checked. One that may not be is enough to refuse:
 * which of many would be used is the other side's choice.
 */
export function checkedNames(options: {
  resolve?: (host: string) => Promise<readonly Resolved[]>
  isAllowed?: (address: string) => boolean
}): (host: string) => Promise<readonly Resolved[]> {
  const isAllowed = options.isAllowed ?? isPublicAddress
  const resolve =
    options.resolve ??
    ((host: string): Promise<readonly Resolved[]> => resolveName(host, { all: true, verbatim: true }))
  return async (host) => {
    const bare = host.replace(/^\[|\]$/g, '')
    const family = isIP(bare)
    let found: readonly Resolved[]
    try {
      found = family === 0 ? await resolve(bare) : [{ address: bare, family }]
    } catch {
      throw new OutsideProblem('address-not-found')
    }
    if (found.length === 0) throw new OutsideProblem('address-not-found')
    if (found.some(({ address }) => !isAllowed(address))) throw new OutsideProblem('address-not-public')
    return found
  }
}

/**
 * The one way out to addresses that people type. Every name is resolved here, every address it has is checked, and the
 * connection goes to exactly the address that was checked; each redirect begins anew. Plain http only where `allowHttp`
 * says so (the demo). `resolve` and `isAllowed` are given by tests.
 * @source OWASP, Server-Side Request Forgery Prevention
 */
export function createOutside(options: {
  allowHttp: boolean
  resolve?: (host: string) => Promise<readonly Resolved[]>
  isAllowed?: (address: string) => boolean
}): Outside {
  const checked = checkedNames(options)

  const urlOf = (address: string, from?: URL): URL => {
    const url = URL.parse(address, from?.href)
    if (url === null) throw new OutsideProblem('address-not-understood')
    const isPlain = url.protocol === 'http:'
    if (url.protocol !== 'https:' && !isPlain) throw new OutsideProblem('address-not-understood')
    if (url.username !== '' || url.password !== '') throw new OutsideProblem('address-not-understood')
    if (isPlain && (!options.allowHttp || from?.protocol === 'https:'))
      throw new OutsideProblem('address-not-secure')
    return url
  }

  const ask = async (url: URL, limits: OutsideLimits, signal: AbortSignal): Promise<IncomingMessage> => {
    const found = await within(checked(url.hostname), signal)
    const [first] = found
    // The name is not resolved a second time: a name that answers differently then would lead past the check.
    const lookup: LookupFunction = (_, wanted, done) => {
      if (wanted.all === true) done(null, [...found])
      else done(null, first?.address ?? '', first?.family ?? 4)
    }
    return new Promise<IncomingMessage>((ok, no) => {
      const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(
        url,
        {
          method: 'GET',
          lookup,
          signal,
          agent: false,
          headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'Perhetalo' },
        },
        (response) => {
          request.setTimeout(0)
          ok(response)
        },
      )
      request.setTimeout(limits.patience, () => request.destroy(new OutsideProblem('address-too-slow')))
      request.on('error', no)
      request.end()
    })
  }

  const read = async (response: IncomingMessage, limits: OutsideLimits): Promise<Uint8Array> => {
    const declared = Number(response.headers['content-length'] ?? 0)
    if (declared > limits.bytes) throw new OutsideProblem('file-too-large')
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > limits.bytes) throw new OutsideProblem('file-too-large')
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }

  return {
    fetch: async (address, limits) => {
      const signal = AbortSignal.timeout(limits.milliseconds)
      let response: IncomingMessage | undefined
      try {
        let url = urlOf(address.trim())
        for (let hop = 0; ; hop += 1) {
          response = await ask(url, limits, signal)
          const status = response.statusCode ?? 0
          const { location } = response.headers
          if (status < 300 || status >= 400 || location === undefined) break
          response.destroy()
          if (hop === most.redirects) throw new OutsideProblem('address-redirects')
          url = urlOf(location, url)
        }
        if (response.statusCode !== 200) throw new OutsideProblem('address-refuses')
        const type = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
        if (pageTypes.has(type)) throw new OutsideProblem('address-is-a-page')
        const encoding = response.headers['content-encoding'] ?? 'identity'
        if (encoding !== 'identity') throw new OutsideProblem('address-not-understood')
        return { bytes: await read(response, limits), type, address: url.href }
      } catch (error) {
        if (error instanceof OutsideProblem) throw error
        throw new OutsideProblem(signal.aborted ? 'address-too-slow' : 'address-does-not-answer')
      } finally {
        response?.destroy()
      }
    },
  }
}

/** The answer, or the end of patience: resolving names cannot be called back. */
function within<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((ok, no) => {
    const late = (): void => no(new OutsideProblem('address-too-slow'))
    if (signal.aborted) late()
    signal.addEventListener('abort', late, { once: true })
    answer.then(ok, no).finally(() => signal.removeEventListener('abort', late))
  })
}
