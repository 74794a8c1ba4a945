import { beginAtProvider, type Session, type SignInProvider, signOut } from '#capabilities/accounts/index.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import { cookie, type Deps, type Form, html, type PageArgs, seeOther } from '#web/page.ts'
import { safeReturn } from '#web/public/place-of.ts'
import { leavingView } from '#web/sign-in/leaving.view.tsx'
import { problemOf, type SignInProblem } from '#web/sign-in/texts.ts'

/** Where providers send people back to. It is named at each of them, so it never changes. */
export const signInReturn = '/sign-in/return'

/** Ten hours at most; the server ends an idle session much earlier. */
export const sessionCookie = (
  { config }: Pick<Deps, 'config'>,
  token: string,
  maxAge: number | null,
): string => cookie(config, 'session', token, maxAge)

/** Binds the answer of a provider to the browser that asked. */
export const leavingCookie = ({ config }: Pick<Deps, 'config'>, token: string): string =>
  cookie(config, 'leaving', token, token === '' ? 0 : 600)
/** Names what was typed, for the way back. */
export const keptCookie = ({ config }: Pick<Deps, 'config'>, secret: string): string =>
  cookie(config, 'kept', secret, secret === '' ? 0 : 600)

/** A browser has one session: the one it came with ends where the next begins. */
export async function enter(
  args: Pick<PageArgs, 'caller' | 'deps' | 'sessionToken'>,
  session: Session,
  to: string,
  cookies: readonly string[] = [],
): Promise<Response> {
  if (args.sessionToken !== null) await signOut(args.caller, { token: args.sessionToken })
  return seeOther(to, [sessionCookie(args.deps, session.token, null), ...cookies])
}

/**
 * Sends the browser to a provider. The answer is a page that moves on by itself: a form may lead to our own pages only
 * (form-action), and where a provider leads on to is not ours to know.
 */
export async function leaveFor(
  args: PageArgs,
  wanted: {
    provider: SignInProvider
    purpose: 'sign-in' | 'prove'
    back: string
    typed: Form | null
    county: string | null
  },
): Promise<Response> {
  const { deps, lang, caller } = args
  const { provider, purpose, back, county } = wanted
  const typed =
    wanted.typed === null
      ? null
      : Object.fromEntries(
          Object.entries(wanted.typed).map(([field, value]): [string, string | string[]] => [
            field,
            typeof value === 'string' ? value : [...value],
          ]),
        )
  const { bound, browser } = await beginAtProvider(caller, {
    provider: provider.key,
    purpose,
    back,
    typed,
    county,
    language: lang,
    browser: args.cookie('leaving'),
    from: args.from,
  })
  const url = await deps.identity.begin(provider.key, bound, {
    returnTo: args.origin + signInReturn,
    language: lang,
  })
  return html(leavingView(args, provider, url), 200, {
    refresh: `0; url=${url}`,
    'set-cookie': leavingCookie(deps, browser),
  })
}

/** The provider that a form names, among those that the page offered. */
export function chosenProvider(providers: readonly SignInProvider[], key: string): SignInProvider {
  const found = providers.find((each) => each.key === key)
  if (found === undefined)
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'provider', code: 'invalid-value' }] })
  return found
}

const problemCodes: Readonly<Record<string, SignInProblem>> = {
  'provider-away': 'away',
  'sign-in.cancelled': 'cancelled',
  'sign-in.not-proved': 'not-proved',
  'sign-in.too-late': 'too-late',
  'sign-in.too-weak': 'too-weak',
  'sign-in.not-known': 'not-known',
  'sign-in.another-person': 'another-person',
  'sign-in.choose-county': 'choose-county',
}

/** What a refusal on the way to a provider and back says to the one who signs in; null when it is none of those. */
export const problemOfRefusal = (refusal: Refusal | null): SignInProblem | null =>
  refusal === null ? null : (problemCodes[refusal.code] ?? null)

/** What went wrong at a provider: told by the address on the way back, or by the refusal of the form. */
export const signInProblem = ({ query, problems }: PageArgs): SignInProblem | null =>
  problemOfRefusal(problems?.refusal ?? null) ?? (problems === null ? problemOf(query) : null)

/** The page of this site that somebody wanted to open before signing in; empty when there was none. */
export const wayBack = ({ problems, query }: PageArgs): string => {
  const typed = problems?.form['back']
  const given = problems === null ? query['back'] : typeof typed === 'string' ? typed : ''
  return safeReturn(given ?? '', '')
}

export const startOf = (lang: Language): string => (lang === 'fi' ? '/' : `/${lang}`)
