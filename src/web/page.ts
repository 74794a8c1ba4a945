import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Me } from '#capabilities/accounts/index.ts'
import type { Catalogue, MunicipalityRow } from '#capabilities/directory/index.ts'
import type { DeliveryTools } from '#capabilities/statutory-contacts/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import type { IdentityProviders } from '#platform/identity-provider.ts'
import type { JobRunner } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import type { Meters } from '#platform/meters.ts'
import type { Gateway } from '#platform/sms.ts'
import type { Outside } from '#platform/outside.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import type { Assets } from '#web/assets.ts'
import type { Live } from '#web/live-hub.ts'
import type { RouteName } from '#web/paths.ts'
import { readUpload, type UploadedFile } from '#web/upload.ts'

/** What the composition root hands to the edges. */
export type Deps = {
  readonly config: Config
  readonly db: Database
  readonly crypto: Crypto
  readonly clock: Clock
  readonly log: Log
  readonly catalogue: Catalogue
  readonly assets: Assets
  readonly jobs: JobRunner
  readonly meters: Meters
  readonly outside: Outside
  /** The way to the counties' statutory handling. */
  readonly delivery: DeliveryTools
  readonly live: Live
  /** Providers that vouch for those who sign in. */
  readonly identity: IdentityProviders
  /** The provider of text messages, whose signed reports come in. */
  readonly sms: Gateway | null
  readonly limitFactor: number
}

/** Set by the middleware on every request. */
export type Env = {
  Variables: {
    caller: Caller
    requestId: string
    from: string
    sessionToken: string | null
    /** The pattern that matched: what logs and meters may know of an address. */
    routeTemplate: string | undefined
  }
}

/** A form as it was typed: repeated fields are lists. Files are not taken. */
export type Form = Readonly<Record<string, string | readonly string[]>>

export const one = (form: Form, field: string): string => {
  const value = form[field]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}
export const many = (form: Form, field: string): readonly string[] => {
  const value = form[field]
  return typeof value === 'string' ? (value === '' ? [] : [value]) : (value ?? [])
}

/** What was refused and what the person had typed: the same page shows both again. */
export type Problems = { readonly refusal: Refusal; readonly form: Form }

export type PageArgs = {
  readonly deps: Deps
  readonly name: RouteName
  readonly lang: Language
  readonly caller: Caller
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Path and query of this page, for coming back. */
  readonly here: string
  /** Where the request came from, for limits only. */
  readonly from: string
  readonly cookie: (name: string) => string | null
  /** The municipality this browser has chosen. */
  readonly place: MunicipalityRow | null
  readonly me: Me | null
  readonly sessionToken: string | null
  /** Where this browser reaches us: providers send people back here. */
  readonly origin: string
  /** What the browser says it is, for naming a session in the list of one's own. */
  readonly userAgent: string
  readonly problems: Problems | null
}

export type Page = {
  readonly get: (args: PageArgs) => Promise<JSX.Element | Response> | JSX.Element | Response
  /** Answers with a redirect (303) when all is well; refuses by throwing, and then `get` shows the page again. */
  readonly post?: (
    args: PageArgs,
    form: Form,
    files: Readonly<Record<string, UploadedFile>>,
  ) => Promise<JSX.Element | Response>
  /** What happens to a form whose sender's sign-in has ended; without this the person is asked to sign in. */
  readonly signedOut?: (args: PageArgs, form: Form) => Promise<Response>
  /** Forms of this page may bring files of at most so many bytes; all other pages take 256 kB and no files. */
  readonly largestFile?: number
  /** Which pages are private: never cached, never indexed; asked by the access tests. */
  readonly audience: 'public' | 'family' | 'own' | 'work' | 'lead' | 'admin'
}

export const html = (
  element: JSX.Element,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(`<!doctype html>${renderToString(element)}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  })

export const seeOther = (location: string, cookies: readonly string[] = []): Response => {
  const headers = new Headers({ location })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** `__Host-` over https; in the demo over plain http the bare name, since browsers would drop the other. */
export const cookieName = (config: Config, name: string): string =>
  config.publicUrl.startsWith('https://') ? `__Host-${name}` : name

/** A first-party cookie without which the page would not work; `maxAge` in seconds, null for the browser session, 0 to end it. */
export function cookie(config: Config, name: string, value: string, maxAge: number | null): string {
  const secure = config.publicUrl.startsWith('https://') ? '; Secure' : ''
  const age = maxAge === null ? '' : `; Max-Age=${maxAge}`
  return `${cookieName(config, name)}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Lax${secure}${age}`
}

async function readForm(c: Context): Promise<Form> {
  const body = await c.req.parseBody({ all: true })
  const entries = Object.entries(body).map(([field, value]): [string, string | string[]] => {
    const values = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
    // Browsers send line breaks as CRLF; a text is kept as it was typed.
    const texts = values.map((each) => each.replaceAll('\r\n', '\n'))
    return [field, texts.length === 1 ? (texts[0] ?? '') : texts]
  })
  return Object.fromEntries(entries)
}

/**
 * Pages that are asked only for somebody who has signed in, as one who works here or as one of a family: denied by default,
 * whatever the page itself would do.
 */
const askedOf: Readonly<Record<Page['audience'], 'person' | 'member' | null>> = {
  public: null,
  family: null,
  own: 'member',
  work: 'person',
  lead: 'person',
  admin: 'person',
}

const shownAgain = new Set(['invalid', 'conflict', 'too-many', 'not-allowed'])
/** A provider of identities that does not answer takes nothing away from the page that leads to it. */
const isShownAgain = ({ kind, code }: Refusal): boolean => shownAgain.has(kind) || code === 'provider-away'

const needsProof = new Set(['strong-sign-in-needed', 'step-up-needed'])

/** Serves one page in one language: GET shows it, POST acts and redirects, a refusal shows it again with what was typed. */
export function serve(
  deps: Deps,
  name: RouteName,
  lang: Language,
  page: Page,
  edge: {
    readonly whoAmI: (caller: Caller) => Promise<Me>
    /** Where a proof given just now, or a strong one, is asked for: instead of reading, or in the place of a sent form. */
    readonly askToProve: (args: PageArgs, refusal: Refusal, form: Form | null) => Promise<Response>
    /** What one of a family who has not signed in yet sees in the place of an own page: the sign-in that leads back to it. */
    readonly familySignIn: (args: PageArgs) => Promise<JSX.Element | Response>
  },
) {
  return async (c: Context<Env>): Promise<Response> => {
    const caller = c.get('caller')
    const asked = askedOf[page.audience]
    const isSignedOut = asked !== null && caller.actor.kind !== asked
    const signsInHere = isSignedOut && page.audience === 'own' && c.req.method !== 'POST'
    if (isSignedOut && !signsInHere && (c.req.method !== 'POST' || page.signedOut === undefined))
      throw new Refusal('not-signed-in', 'not-signed-in')
    const url = new URL(c.req.url)
    const chosen = getCookie(c, cookieName(deps.config, 'place'))
    const args: PageArgs = {
      deps,
      name,
      lang,
      caller,
      params: c.req.param(),
      query: Object.fromEntries(url.searchParams),
      here: url.pathname + url.search,
      from: c.get('from'),
      cookie: (wanted) => getCookie(c, cookieName(deps.config, wanted)) ?? null,
      place: chosen === undefined ? null : (deps.catalogue.municipality(chosen) ?? null),
      me: caller.actor.kind === 'person' ? await edge.whoAmI(caller) : null,
      sessionToken: c.get('sessionToken'),
      origin: deps.config.production ? deps.config.publicUrl : url.origin,
      userAgent: c.req.header('user-agent') ?? '',
      problems: null,
    }
    const finish = (reply: JSX.Element | Response, status = 200): Response => {
      const response = reply instanceof Response ? reply : html(reply, status)
      if (!response.headers.has('cache-control')) {
        const isPublic = page.audience === 'public' && c.req.method === 'GET'
        response.headers.set('cache-control', isPublic ? 'private, no-cache' : 'no-store')
      }
      if (page.audience === 'family') response.headers.set('referrer-policy', 'no-referrer')
      return response
    }
    if (signsInHere) return finish(await edge.familySignIn(args), 401)
    if (c.req.method !== 'POST') {
      try {
        return finish(await page.get(args))
      } catch (error) {
        if (error instanceof Refusal && needsProof.has(error.code))
          return finish(await edge.askToProve(args, error, null))
        throw error
      }
    }
    if (isSignedOut && page.signedOut !== undefined)
      return finish(await page.signedOut(args, await readForm(c)))
    // Whoever has not shown a code yet brings no files: a text that came too late is still read.
    const mayBringFiles = page.audience !== 'family' || caller.actor.kind === 'code'
    const { form, files, isTooLarge } =
      page.largestFile === undefined
        ? { form: await readForm(c), files: {}, isTooLarge: false }
        : mayBringFiles
          ? await readUpload(c.req.raw, page.largestFile)
          : { ...(await readUpload(c.req.raw, 0)), isTooLarge: false }
    try {
      if (page.post === undefined) throw new Refusal('not-found', 'not-found')
      if (isTooLarge) {
        const limit = Math.floor((page.largestFile ?? 0) / (1024 * 1024))
        throw new Refusal('invalid', 'too-large', {
          fields: [{ field: 'file', code: 'file-too-large', limit }],
        })
      }
      return finish(await page.post(args, form, files))
    } catch (error) {
      if (error instanceof Refusal && needsProof.has(error.code))
        return finish(await edge.askToProve(args, error, form))
      if (!(error instanceof Refusal) || !isShownAgain(error)) throw error
      const again = finish(
        await page.get({ ...args, problems: { refusal: error, form } }),
        isTooLarge ? 413 : error.status,
      )
      if (error.retryAfter !== undefined) again.headers.set('retry-after', String(error.retryAfter))
      return again
    }
  }
}
