import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import {
  type Attempt,
  deviceOf,
  enterAsWorker,
  keepTyped,
  noteRefusedSignIn,
  proveAsWorker,
  returnFromProvider,
  type SignInProvider,
} from '#capabilities/accounts/index.ts'
import { enterAsMember, proveAsMember } from '#capabilities/families/index.ts'
import type { Vouched } from '#platform/identity-provider.ts'
import { Refusal } from '#platform/refusal.ts'
import { cookieName, type Deps, type Env, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { safeReturn } from '#web/public/place-of.ts'
import {
  enter,
  keptCookie,
  leavingCookie,
  problemOfRefusal,
  sessionCookie,
  signInReturn,
  startOf,
} from '#web/sign-in/entering.ts'

type Came = {
  readonly c: Context<Env>
  readonly deps: Deps
  readonly provider: SignInProvider
  readonly attempt: Attempt
}

const asNamed = ({ name }: Vouched): string =>
  name.full ?? [name.given, name.family].filter((part) => part !== null).join(' ')

/** Opens the session that a provider has vouched for. */
async function open({ c, deps, provider, attempt }: Came, vouched: Vouched): Promise<Response> {
  const caller = c.get('caller')
  const { level, age, subject, email, identityCode } = vouched
  const device = deviceOf(c.req.header('user-agent') ?? '')
  const args = { caller, deps, sessionToken: c.get('sessionToken') }
  const over = [leavingCookie(deps, '')]
  if (provider.audience === 'workers') {
    const session = await enterAsWorker(caller, {
      provider: provider.key,
      subject,
      email,
      level,
      age,
      device,
    })
    const home = path('work', session.person?.language ?? attempt.language)
    return enter(args, session, safeReturn(attempt.back, home), over)
  }
  const session = await enterAsMember(caller, {
    provider: provider.id,
    identityCode,
    name: asNamed(vouched),
    county: attempt.county,
    language: attempt.language,
    level,
    age,
    device,
  })
  return enter(args, session, safeReturn(attempt.back, path('my', attempt.language)), over)
}

/** Puts what was typed aside for the page that asks for the proof. */
async function aside({ c, deps, provider, attempt }: Came): Promise<readonly string[]> {
  const { back, typed } = attempt
  const secret = await keepTyped(c.get('caller'), { provider: provider.key, back, typed })
  return [keptCookie(deps, secret)]
}

async function prove(came: Came, vouched: Vouched): Promise<Response> {
  const { c, deps, provider, attempt } = came
  const caller = c.get('caller')
  const token = c.get('sessionToken') ?? ''
  const { level, age, subject, email, identityCode } = vouched
  const renewed =
    provider.audience === 'workers'
      ? await proveAsWorker(caller, { provider: provider.key, subject, email, level, age, token })
      : await proveAsMember(caller, { provider: provider.id, identityCode, level, age, token })
  const cookies = [sessionCookie(deps, renewed, null), leavingCookie(deps, '')]
  if (attempt.typed === null) return seeOther(safeReturn(attempt.back, startOf(attempt.language)), cookies)
  return seeOther(path('prove', attempt.language, {}, { kept: '1', done: '1' }), [
    ...cookies,
    ...(await aside(came)),
  ])
}

/** Back to the page where somebody began, with what went wrong said there. */
async function sorry(came: Came, refusal: Refusal): Promise<Response> {
  const { attempt, provider } = came
  const problem = problemOfRefusal(refusal) ?? 'not-proved'
  const { language, back, purpose } = attempt
  if (purpose === 'sign-in') {
    const page = provider.audience === 'workers' ? 'signIn' : 'familySignIn'
    // The cookie stays: another window may be on its way.
    return seeOther(path(page, language, {}, { problem, back }))
  }
  if (attempt.typed === null) return seeOther(path('prove', language, {}, { problem, back }))
  return seeOther(path('prove', language, {}, { problem, kept: '1' }), await aside(came))
}

/**
 * Where providers send people back to. Only the browser that left may come back, once, within ten minutes; whatever does
 * not fit opens nothing.
 * @source S-30, S-34, ADR-0036
 */
export async function returnPage(c: Context<Env>, deps: Deps): Promise<Response> {
  c.set('routeTemplate', signInReturn)
  const caller = c.get('caller')
  const from = c.get('from')
  const url = new URL(c.req.url)
  const browser = getCookie(c, cookieName(deps.config, 'leaving')) ?? ''
  const came = await returnFromProvider(caller, {
    state: (url.searchParams.get('state') ?? '').slice(0, 100),
    browser: browser.slice(0, 100),
    from,
  }).catch((error: unknown) => {
    if (error instanceof Refusal) return error
    throw error
  })
  if (came instanceof Refusal) {
    // Nothing is known of whoever comes without a beginning of their own, not even a language.
    const problem = problemOfRefusal(came)
    if (problem === null) throw came
    const kind = caller.actor.kind
    return seeOther(path(kind === 'member' ? 'familySignIn' : 'signIn', 'fi', {}, { problem }))
  }
  const { attempt, provider, bound } = came
  const all: Came = { c, deps, provider, attempt }
  try {
    // Compared with what the provider was told: behind a proxy the request's own address is another.
    const base = deps.config.production ? deps.config.publicUrl : url.origin
    const vouched = await deps.identity.finish(provider.key, bound, new URL(signInReturn + url.search, base))
    return await (attempt.purpose === 'prove' ? prove(all, vouched) : open(all, vouched))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await noteRefusedSignIn(caller, { provider: provider.id, why: error.code })
    return sorry(all, error)
  }
}
