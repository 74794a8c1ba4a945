import assert from 'node:assert/strict'
import { path, type RouteName } from '#web/paths.ts'
import type { Visit, Visitor } from '#tests/support/visitor.ts'

/** Where a page that leaves for a provider leads on to. */
export const leadsTo = (page: { readonly headers: Headers; readonly body: string }): string => {
  const url = /^0; url=(.+)$/.exec(page.headers.get('refresh') ?? '')?.[1]
  assert.ok(url !== undefined, `no provider is next:\n${page.body.slice(0, 3000)}`)
  return url
}

export type Chosen = {
  /** The key of somebody whom the local provider knows, or an identity code and a name. */
  readonly who: string | { readonly code: string; readonly name: string }
  readonly level?: 'substantial' | 'high' | 'low'
  readonly cancel?: true
}

/** Goes to the local provider, chooses there, and says where it sends the browser back to. */
export async function atProvider(address: string, { who, level, cancel }: Chosen): Promise<string> {
  const cookies = new Map<string, string>()
  const go = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return response
  }
  const { origin } = new URL(address)
  let at = address
  for (let hop = 0; hop < 8; hop += 1) {
    if (new URL(at).origin !== origin) return at
    const isChoice = new URL(at).pathname.startsWith('/interaction/')
    const body = new URLSearchParams({
      level: level ?? 'substantial',
      do: cancel === true ? 'cancel' : 'go',
      ...(typeof who === 'string' ? { who } : { who: 'other', ...who }),
    })
    const response = await go(at, isChoice ? { method: 'POST', body } : {})
    const location = response.headers.get('location')
    assert.ok(location !== null, `the provider answered ${response.status}: ${await response.text()}`)
    at = new URL(location, origin).href
  }
  throw new Error('The provider leads in circles')
}

const local = (address: string): string => new URL(address).pathname + new URL(address).search

/** Presses a provider's button on a page, proves at the provider, and comes back. */
export async function throughProvider(
  visitor: Visitor,
  page: RouteName,
  form: Readonly<Record<string, string>>,
  chosen: Chosen,
): Promise<Visit> {
  const leaving = await visitor.post(path(page, 'fi'), form)
  assert.equal(leaving.status, 200, leaving.body)
  return visitor.get(local(await atProvider(leadsTo(leaving), chosen)))
}

/** Signs in as somebody of a family, as in the demo. */
export const signInAsMember = (visitor: Visitor, chosen: Chosen, back = ''): Promise<Visit> =>
  throughProvider(visitor, 'familySignIn', { provider: 'demo-families', county: '17', back }, chosen)

/** Signs in as a worker of Ostrobothnia at the county's provider. */
export const signInAtWork = (visitor: Visitor, chosen: Chosen, back = ''): Promise<Visit> =>
  throughProvider(visitor, 'signIn', { provider: 'demo-workers-17', back }, chosen)
