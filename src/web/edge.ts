import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { actorOf } from '#capabilities/accounts/index.ts'
import { anyone } from '#platform/actor.ts'
import type { Config } from '#platform/config.ts'
import { hex } from '#platform/crypto.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { cookieName, type Deps, type Env } from '#web/page.ts'
import { behindCode, routes } from '#web/paths.ts'

/** The one origin beside our own is that of the background map, where the operator has set one. */
const policyFor = ({ mapTiles }: Config): string =>
  `default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:${
    mapTiles === null ? '' : ` ${new URL(mapTiles).origin}`
  }; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`

/** Security headers on every answer, errors included; names every request and measures it. */
export const everyAnswer =
  ({ config, log, clock, meters }: Deps, policy = policyFor(config)): MiddlewareHandler<Env> =>
  async (c, next) => {
    const started = clock.now().getTime()
    const requestId = newId()
    c.set('requestId', requestId)
    await next()
    const { headers } = c.res
    // One list is made to stand in other people's frames and says so itself.
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy)
    headers.set('x-content-type-options', 'nosniff')
    // Nothing is told to other origins. Pages behind a code say no-referrer themselves.
    if (!headers.has('referrer-policy')) headers.set('referrer-policy', 'same-origin')
    headers.set('cross-origin-opener-policy', 'same-origin')
    if (!headers.has('cross-origin-resource-policy'))
      headers.set('cross-origin-resource-policy', 'same-origin')
    headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()')
    headers.set('x-request-id', requestId)
    if (config.publicUrl.startsWith('https://'))
      headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
    // The template of the route, never the address itself: a code or an id in it must not reach a log.
    const route = c.get('routeTemplate') ?? 'other'
    const seconds = (clock.now().getTime() - started) / 1000
    meters.observe('request_seconds', seconds, { route, status: String(Math.floor(c.res.status / 100)) })
    log.info('request', {
      requestId,
      method: c.req.method,
      route,
      status: c.res.status,
      ms: Math.round(seconds * 1000),
    })
  }

/** Where a request comes from, shortened to a keyed hash at once: limits need sameness, nobody needs the address. */
function originOf(c: Context, { config, crypto, clock }: Deps): string {
  const forwarded = config.trustedProxy
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined
  const address = forwarded ?? remoteAddress(c) ?? 'unknown'
  return hex(crypto.keyed('address', `${clock.now().toISOString().slice(0, 10)}:${address}`)).slice(0, 32)
}

function remoteAddress(c: Context): string | undefined {
  try {
    return getConnInfo(c).remote.address
  } catch {
    // In-process calls of the tests have no socket.
    return undefined
  }
}

/** Pages for machines and operators are answered on loopback or with the operator's token only. */
export function isOperator(c: Context, config: Config): boolean {
  if (config.operatorToken !== null && c.req.header('authorization') === `Bearer ${config.operatorToken}`)
    return true
  if (config.trustedProxy) return false
  const address = remoteAddress(c)
  return (
    address === undefined || address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1'
  )
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

const behindCodePatterns = behindCode.flatMap((name) =>
  Object.values(routes[name]).map((pattern) => new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`)),
)

/**
 * Cross-site request forgery: an unsafe request must come from our own origin. Compared with the configured address,
 * since behind a proxy the request's own address is another. Without both headers only a request that carries no
 * session passes (a program); a browser old enough to send neither is told plainly.
 */
export const sameOrigin =
  ({ config }: Deps): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (!safe.has(c.req.method)) {
      const site = c.req.header('sec-fetch-site')
      const origin = c.req.header('origin')
      const ours = new URL(config.publicUrl).origin
      // The demo is reached under whatever name the machine has; in production only the configured address counts.
      const host = config.production ? undefined : c.req.header('host')
      const isOurOrigin = (origin: string): boolean =>
        origin === ours || (host !== undefined && URL.parse(origin)?.host === host)
      // A page with no-referrer sends "Origin: null". With Sec-Fetch-Site that is told apart from a stranger's; an older
      // phone has only the cookie's SameSite to protect it, which is enough for a family's own page.
      const isFollow = behindCodePatterns.some((pattern) => pattern.test(c.req.path))
      const hasSession = getCookie(c, cookieName(config, 'session')) !== undefined
      const isOurs =
        site !== undefined
          ? site === 'same-origin' && (origin === undefined || origin === 'null' || isOurOrigin(origin))
          : origin !== undefined
            ? isOurOrigin(origin) || (origin === 'null' && isFollow)
            : !hasSession
      if (!isOurs) throw new Refusal('not-allowed', 'cross-site')
    }
    await next()
  }

/** Makes the caller of this request: who asks is read from the session, every time. */
export const whoAsks =
  (deps: Deps): MiddlewareHandler<Env> =>
  async (c, next) => {
    const { db, crypto, clock, config, limitFactor } = deps
    const bearer = c.req.path.startsWith('/api/')
      ? /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]
      : undefined
    const given = getCookie(c, cookieName(config, 'session')) ?? bearer
    // Whatever does not look like a token of ours is none.
    const token = given !== undefined && /^[\w-]{20,100}$/.test(given) ? given : null
    const base = { db, crypto, clock, limitFactor }
    const actor = token === null ? anyone : ((await actorOf(base, token)) ?? anyone)
    c.set('caller', { ...base, actor })
    c.set('sessionToken', token)
    c.set('from', originOf(c, deps))
    await next()
  }
