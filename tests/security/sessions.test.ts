import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { createApp } from '#src/app.ts'
import { hours, minutes } from '#platform/clock.ts'
import { languages } from '#platform/text.ts'
import { path } from '#web/paths.ts'
import { ask } from '#tests/support/requests.ts'
import { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

const known = 'aino.lehto@pohjanmaa.example'
const ours = { 'sec-fetch-site': 'same-origin' }

describe('a session', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const signedIn = async (persona = 'guide'): Promise<Visitor> => {
    const visitor = world.visitor()
    await visitor.signIn(persona)
    return visitor
  }
  const isOpen = async (token: string): Promise<boolean> => {
    const visitor = world.visitor()
    visitor.cookies.set('session', token)
    const work = (await visitor.raw(path('work', 'fi'))).status === 200
    const family = (await visitor.raw(path('followed', 'fi'))).status === 200
    return work || family
  }
  const tokenOf = (visitor: Visitor): string => visitor.cookies.get('session') ?? ''

  it('is never one that was there before signing in', async () => {
    const visitor = world.visitor()
    const planted = 'planted-by-somebody-else-0123456789'
    visitor.cookies.set('session', planted)
    await visitor.signIn('guide')
    assert.notEqual(tokenOf(visitor), planted)
    assert.ok(tokenOf(visitor).length >= 43, '256 bits')
    assert.equal(await isOpen(planted), false)
  })

  it('ends where the same browser signs in again, as a worker or as a family', async () => {
    const visitor = await signedIn('guide')
    const first = tokenOf(visitor)
    await visitor.signIn('unit-lead')
    const second = tokenOf(visitor)
    assert.notEqual(second, first)
    assert.deepEqual([await isOpen(first), await isOpen(second)], [false, true])
    const { code } = await ask(world)
    await visitor.post(path('follow', 'fi'), { code })
    assert.deepEqual([await isOpen(second), await isOpen(tokenOf(visitor))], [false, true])
  })

  it('of a worker ends after an idle hour, of a family after half an hour', async () => {
    const worker = tokenOf(await signedIn())
    const { code } = await ask(world)
    const visitor = world.visitor()
    await visitor.post(path('follow', 'fi'), { code })
    const family = tokenOf(visitor)
    world.clock.advance(minutes(29))
    assert.deepEqual([await isOpen(worker), await isOpen(family)], [true, true])
    world.clock.advance(minutes(30))
    assert.deepEqual([await isOpen(worker), await isOpen(family)], [true, false])
    world.clock.advance(hours(1))
    assert.equal(await isOpen(worker), false)
  })

  it('ends after ten hours however busily it is used', async () => {
    const token = tokenOf(await signedIn())
    for (let minute = 0; minute < 10 * 60; minute += 15) {
      assert.equal(await isOpen(token), true, `after ${minute} minutes`)
      world.clock.advance(minutes(15))
    }
    assert.equal(await isOpen(token), false)
  })

  it('that is signed out is closed for every copy of it, and the browser is told to forget its pages', async () => {
    const visitor = await signedIn()
    const token = tokenOf(visitor)
    assert.equal(await isOpen(token), true)
    const response = await visitor.raw(path('signOut', 'fi'), { method: 'POST', headers: ours })
    assert.match(response.headers.get('clear-site-data') ?? '', /cache/)
    assert.equal(visitor.cookies.has('session'), false)
    assert.equal(await isOpen(token), false)
    const api = await world.visitor().raw('/api/v1/queue', { headers: { authorization: `Bearer ${token}` } })
    assert.equal(api.status, 401)
  })

  it('of a program ends with its sign-out', async () => {
    const opened = await world.visitor().raw('/api/v1/sessions', { method: 'POST', body: '{"persona":"guide"}' })
    const { token } = (await opened.json()) as { token: string }
    const headers = { authorization: `Bearer ${token}` }
    assert.equal((await world.visitor().raw('/api/v1/queue', { headers })).status, 200)
    assert.equal((await world.visitor().raw('/api/v1/sessions/current', { method: 'DELETE', headers })).status, 204)
    assert.equal((await world.visitor().raw('/api/v1/queue', { headers })).status, 401)
  })

  it('of a program opens no page: a token in a header is for the interface only', async () => {
    const token = tokenOf(await signedIn())
    assert.equal((await world.visitor().raw(path('work', 'fi'), { headers: { authorization: `Bearer ${token}` } })).status, 401)
  })

  it('of a worker is not a family’s, nor a family’s a worker’s', async () => {
    const { code, id } = await ask(world)
    const family = world.visitor()
    await family.post(path('follow', 'fi'), { code })
    for (const address of [path('work', 'fi'), path('workRequest', 'fi', { id }), path('lead', 'fi'), path('admin', 'fi'), '/api/v1/queue']) {
      assert.equal((await family.raw(address)).status, 401, address)
    }
    assert.equal((await (await signedIn()).raw(path('followed', 'fi'))).status, 303)
  })

  it('is stored as a hash that opens nothing', async () => {
    const token = tokenOf(await signedIn())
    const hashes = await world.db.asOwner(async (tx) => (await sql<{ token_hash: Uint8Array }>`select token_hash from accounts.session`.execute(tx)).rows)
    assert.equal(hashes.length, 1)
    for (const { token_hash: hash } of hashes) {
      for (const form of [Buffer.from(hash).toString('hex'), Buffer.from(hash).toString('base64url'), Buffer.from(hash).toString('base64')]) {
        assert.notEqual(form, token)
        assert.equal(await isOpen(form), false)
      }
    }
  })

  it('is not opened by what only looks like a token', async () => {
    for (const token of ['', 'x', "' or 1=1 --", '\u0000', 'x'.repeat(5000), '%00', '../../etc']) {
      const visitor = world.visitor()
      visitor.cookies.set('session', encodeURIComponent(token))
      assert.equal((await visitor.raw(path('work', 'fi'))).status, 401)
      assert.equal((await visitor.raw(path('signOut', 'fi'), { method: 'POST', headers: ours })).status, 303)
    }
  })
})

describe('a cookie', () => {
  const world = freshWorld({ limitFactor: 1000 })

  /** Every cookie that is set on the way through the product. */
  const allCookies = async (visitor: Visitor): Promise<readonly string[]> => {
    const found: string[] = []
    const post = async (address: string, form: Readonly<Record<string, string>>): Promise<void> => {
      const response = await visitor.raw(address, { method: 'POST', headers: ours, body: new URLSearchParams(form) })
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
      await post(path('signIn', lang), { persona: 'guide' })
      await post(path('density', lang), { density: 'compact' })
      await post(path('signOut', lang), {})
    }
    return found
  }

  it('over https has the __Host- prefix and is Secure, HttpOnly and SameSite, for this host only', async () => {
    const { deps } = world.product
    const visitor = new Visitor(createApp({ ...deps, config: { ...deps.config, publicUrl: 'https://perhetalo.example' } }))
    const cookies = await allCookies(visitor)
    assert.deepEqual(new Set(cookies.map((each) => each.split('=')[0])), new Set(['__Host-place', '__Host-draft', '__Host-receipt', '__Host-session', '__Host-density']))
    for (const each of cookies) {
      const attributes = each.split('; ').slice(1)
      assert.ok(['Path=/', 'HttpOnly', 'Secure'].every((attribute) => attributes.includes(attribute)), each)
      assert.ok(attributes.includes('SameSite=Lax') || attributes.includes('SameSite=Strict'), each)
      assert.doesNotMatch(each, /Domain=/i)
    }
  })

  it('over plain http, in the demo, is still HttpOnly and SameSite', async () => {
    for (const each of await allCookies(world.visitor())) assert.match(each, /^(?!__Host-)\w+=[^;]*; Path=\/; HttpOnly; SameSite=(Lax|Strict)/)
  })

  it('of a session or of a family’s words ends with the browser', async () => {
    for (const each of await allCookies(world.visitor())) {
      if (/^(session|draft|receipt)=[^;]/.test(each)) assert.doesNotMatch(each, /Max-Age|Expires/)
    }
  })
})

describe('signing in by mail', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const askLink = (email: string): Promise<Response> =>
    world.visitor().raw(path('signIn', 'fi'), { method: 'POST', headers: ours, body: new URLSearchParams({ email }) })
  const linkFor = async (email = known): Promise<string> => {
    await askLink(email)
    await world.runJobs()
    const address = /(\/kirjaudu\/linkki\/\S+)/.exec(world.mails().at(-1)?.text ?? '')?.[1]
    if (address === undefined) throw new Error('no link')
    return address
  }
  const use = (address: string, visitor: Visitor): Promise<Response> => visitor.raw(address, { method: 'POST', headers: ours, body: new URLSearchParams({ go: '1' }) })

  it('answers the same to an address that is known, unknown or of somebody who has left', async () => {
    const whole = async (email: string): Promise<string> => {
      const response = await askLink(email)
      const headers = [...response.headers].filter(([name]) => name !== 'x-request-id')
      return JSON.stringify([response.status, headers, await response.text()])
    }
    const left = world.actor('deputy').id
    await world.db.asOwner((tx) => sql`update accounts.person set active = false where id = ${left}`.execute(tx))
    const answers = [await whole(known), await whole('nobody@pohjanmaa.example'), await whole('sofia.nylund@pohjanmaa.example'), await whole(known.toUpperCase())]
    await world.db.asOwner((tx) => sql`update accounts.person set active = true where id = ${left}`.execute(tx))
    assert.equal(new Set(answers).size, 1)
    await world.runJobs()
    assert.deepEqual(world.mails().map((mail) => mail.to), [known, known])
  })

  it('works once', async () => {
    const link = await linkFor()
    const first = world.visitor()
    assert.equal((await use(link, first)).status, 303)
    assert.equal((await first.raw(path('work', 'fi'))).status, 200)
    const second = world.visitor()
    assert.equal((await use(link, second)).status, 422)
    assert.equal(second.cookies.has('session'), false)
  })

  it('works once also when it is pressed many times at the same moment', async () => {
    const link = await linkFor()
    const all = await Promise.all(Array.from({ length: 12 }, () => use(link, world.visitor())))
    assert.equal(all.filter(({ status }) => status === 303).length, 1)
  })

  it('works for a quarter of an hour', async () => {
    const link = await linkFor()
    world.clock.advance(minutes(15) - 1)
    const inTime = await linkFor()
    world.clock.advance(1)
    assert.equal((await use(link, world.visitor())).status, 422)
    assert.equal((await use(inTime, world.visitor())).status, 303)
  })

  it('is not used up by a program that looks at it', async () => {
    const link = await linkFor()
    for (const method of ['GET', 'HEAD']) assert.equal((await world.visitor().raw(link, { method })).status, 200)
    assert.equal((await use(link, world.visitor())).status, 303)
  })

  it('is of no use to somebody who has left meanwhile', async () => {
    const link = await linkFor()
    const guide = world.actor('guide').id
    await world.db.asOwner((tx) => sql`update accounts.person set active = false where id = ${guide}`.execute(tx))
    const response = await use(link, world.visitor())
    await world.db.asOwner((tx) => sql`update accounts.person set active = true where id = ${guide}`.execute(tx))
    assert.equal(response.status, 422)
  })

  it('sends a link that leads here and nowhere else, whatever the request says of its host', async () => {
    await world.visitor().raw(path('signIn', 'fi'), {
      method: 'POST',
      headers: { ...ours, host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
      body: new URLSearchParams({ email: known }),
    })
    await world.runJobs()
    assert.match(world.mails()[0]?.text ?? '', /\nhttp:\/\/localhost\/kirjaudu\/linkki\//)
    assert.doesNotMatch(world.mails()[0]?.text ?? '', /evil/)
  })
})

describe('a way back', () => {
  const world = freshWorld()
  const elsewhere = [
    'https://evil.example/', '//evil.example/', '///evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example', '\t//evil.example',
    ' //evil.example', '/%09/evil.example\r\nSet-Cookie: x=1', 'javascript:alert(1)', 'data:text/html,x', 'http:evil.example', '/\u0000/evil.example', '.evil.example', '@evil.example', '/\u00a0/evil.example',
  ]
  const shouldStay = (location: string | null, from: string): void => {
    const landed = new URL(location ?? '', 'http://localhost/here')
    assert.equal(landed.origin, 'http://localhost', JSON.stringify(from))
    assert.doesNotMatch(location ?? '', /[\r\n\t\\]/)
  }

  it('leads to a page of this site or to the usual one', async () => {
    const visitor = world.visitor()
    await visitor.signIn('guide')
    for (const back of elsewhere) {
      for (const [address, form] of [
        [path('place', 'fi'), { kunta: '905', back }],
        [path('place', 'fi'), { forget: '1', back }],
        [path('density', 'fi'), { density: 'compact', back }],
      ] as const) {
        const response = await visitor.raw(address, { method: 'POST', headers: ours, body: new URLSearchParams(form) })
        assert.equal(response.status, 303, JSON.stringify(back))
        shouldStay(response.headers.get('location'), back)
        assert.ok(response.headers.getSetCookie().every((each) => !each.startsWith('x=')))
      }
      const shown = await (await visitor.raw(`${path('place', 'fi')}?back=${encodeURIComponent(back)}`)).text()
      for (const match of shown.matchAll(/href="([^"]+)"/g)) {
        if (/evil/.test(match[1] ?? '')) shouldStay((match[1] ?? '').replaceAll('&amp;', '&'), back)
      }
    }
  })

  it('keeps its words when it is one of ours', async () => {
    const response = await world.visitor().raw(path('place', 'fi'), { method: 'POST', headers: ours, body: new URLSearchParams({ kunta: '905', back: '/haku?q=uni&taso=2' }) })
    assert.equal(response.headers.get('location'), '/haku?q=uni&taso=2')
  })
})
