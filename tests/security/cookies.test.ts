import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createApp } from '#src/app.ts'
import { languages } from '#platform/text.ts'
import { path } from '#web/paths.ts'
import { atProvider, leadsTo } from '#tests/support/strong-sign-in.ts'
import { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

const ours = { 'sec-fetch-site': 'same-origin' }

describe('a cookie', () => {
  const world = freshWorld({ limitFactor: 1000 })

  /** Every cookie that is set on the way through the product. */
  const allCookies = async (visitor: Visitor): Promise<readonly string[]> => {
    const found: string[] = []
    const post = async (address: string, form: Readonly<Record<string, string>>): Promise<void> => {
      const response = await visitor.raw(address, {
        method: 'POST',
        headers: ours,
        body: new URLSearchParams(form),
      })
      assert.equal(response.status, 303, address)
      found.push(...response.headers.getSetCookie())
    }
    for (const lang of languages) {
      await post(path('place', lang), { kunta: '905' })
      await post(path('ask', lang), { forWhom: 'own-family' })
      await post(path('askAbout', lang), { text: 'Hei' })
      await post(path('askWorry', lang), { worry: 'small' })
      await post(path('askWhere', lang), { place: 'Vaasa' })
      await post(path('askContact', lang), { way: 'anonymous', language: lang })
      const check = await (await visitor.raw(path('askCheck', lang))).text()
      await post(path('askCheck', lang), { request: /name="request" value="([^"]+)"/.exec(check)?.[1] ?? '' })
      const receipt = (await (await visitor.raw(path('askReceipt', lang))).text()).replaceAll('<wbr/>', '')
      const code = /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}-[0-9A-Z]{6}/.exec(receipt)?.[0] ?? ''
      await post(path('askReceipt', lang), {})
      await post(path('follow', lang), { code })
      await post(path('followed', lang), { move: 'close' })
      // On the way to a provider and back, twice: signing in, and proving again with something typed.
      const leave = async (
        page: 'signIn' | 'prove',
        form: Readonly<Record<string, string>>,
      ): Promise<void> => {
        const leaving = await visitor.raw(path(page, lang), {
          method: 'POST',
          headers: ours,
          body: new URLSearchParams({ provider: 'demo-workers-17', ...form }),
        })
        found.push(...leaving.headers.getSetCookie())
        const to = leadsTo({ headers: leaving.headers, body: await leaving.text() })
        const { pathname, search } = new URL(await atProvider(to, { who: 'guide' }))
        const back = await visitor.raw(pathname + search)
        assert.equal(back.status, 303)
        assert.match(
          back.headers.get('location') ?? '',
          page === 'signIn' ? /^\/(tyo|sv|en)/ : /kept=1&done=1/,
        )
        found.push(...back.headers.getSetCookie())
      }
      await leave('signIn', {})
      await leave('prove', { back: '/tyo', typed: '{"words":"x"}' })
      await post(path('signIn', lang), { persona: 'guide' })
      await post(path('density', lang), { density: 'compact' })
      await post(path('signOut', lang), {})
    }
    return found
  }

  it('over https has the __Host- prefix and is Secure, HttpOnly and SameSite, for this host only', async () => {
    const { deps } = world.product
    const visitor = new Visitor(
      createApp({ ...deps, config: { ...deps.config, publicUrl: 'https://perhetalo.example' } }),
    )
    const cookies = await allCookies(visitor)
    assert.deepEqual(
      new Set(cookies.map((each) => each.split('=')[0])),
      new Set([
        '__Host-place',
        '__Host-draft',
        '__Host-receipt',
        '__Host-session',
        '__Host-density',
        '__Host-leaving',
        '__Host-kept',
      ]),
    )
    for (const each of cookies) {
      const attributes = each.split('; ').slice(1)
      assert.ok(
        ['Path=/', 'HttpOnly', 'Secure'].every((attribute) => attributes.includes(attribute)),
        each,
      )
      assert.ok(attributes.includes('SameSite=Lax') || attributes.includes('SameSite=Strict'), each)
      assert.doesNotMatch(each, /Domain=/i)
    }
  })

  it('over plain http, in the demo, is still HttpOnly and SameSite', async () => {
    for (const each of await allCookies(world.visitor()))
      assert.match(each, /^(?!__Host-)\w+=[^;]*; Path=\/; HttpOnly; SameSite=(Lax|Strict)/)
  })

  it('of a session or of a family’s words ends with the browser', async () => {
    for (const each of await allCookies(world.visitor())) {
      if (/^(session|draft|receipt)=[^;]/.test(each)) assert.doesNotMatch(each, /Max-Age|Expires/)
    }
  })
})
