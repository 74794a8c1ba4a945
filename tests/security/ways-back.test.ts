import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { path } from '#web/paths.ts'
import { freshWorld } from '#tests/support/world.ts'

const ours = { 'sec-fetch-site': 'same-origin' }

describe('a way back', () => {
  const world = freshWorld()
  const elsewhere = [
    'https://evil.example/',
    '//evil.example/',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/%09/evil.example\r\nSet-Cookie: x=1',
    'javascript:alert(1)',
    'data:text/html,x',
    'http:evil.example',
    '/\u0000/evil.example',
    '.evil.example',
    '@evil.example',
    '/\u00a0/evil.example',
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
        const response = await visitor.raw(address, {
          method: 'POST',
          headers: ours,
          body: new URLSearchParams(form),
        })
        assert.equal(response.status, 303, JSON.stringify(back))
        shouldStay(response.headers.get('location'), back)
        assert.ok(response.headers.getSetCookie().every((each) => !each.startsWith('x=')))
      }
      const shown = await (
        await visitor.raw(`${path('place', 'fi')}?back=${encodeURIComponent(back)}`)
      ).text()
      for (const match of shown.matchAll(/href="([^"]+)"/g)) {
        if (/evil/.test(match[1] ?? '')) shouldStay((match[1] ?? '').replaceAll('&amp;', '&'), back)
      }
    }
  })

  it('from signing in leads to the page that was wanted, and nowhere else', async () => {
    for (const back of elsewhere) {
      const response = await world.visitor().raw(path('signIn', 'fi'), {
        method: 'POST',
        headers: ours,
        body: new URLSearchParams({ persona: 'guide', back }),
      })
      assert.equal(response.headers.get('location'), path('work', 'fi'), JSON.stringify(back))
    }
    const visitor = world.visitor()
    const wanted = '/tyo/ilmoitukset?mitka=mine'
    const closed = await visitor.get(wanted)
    assert.equal(closed.status, 401)
    const link = /href="(\/kirjaudu[^"]*back=[^"]*)"/.exec(closed.body)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const form = await visitor.get(link)
    assert.match(form.body, /name="back" value="\/tyo\/ilmoitukset\?mitka=mine"/)
    await visitor.post(path('signIn', 'fi'), { email: 'aino.lehto@pohjanmaa.example', back: wanted })
    await world.runJobs()
    const mailed = /http:\/\/localhost(\S+)/.exec(world.mails().at(-1)?.text ?? '')?.[1] ?? ''
    const entered = await visitor.post(mailed, { go: '1' })
    assert.equal(entered.path, wanted)
    assert.equal(entered.status, 200)
  })

  it('keeps its words when it is one of ours', async () => {
    const response = await world.visitor().raw(path('place', 'fi'), {
      method: 'POST',
      headers: ours,
      body: new URLSearchParams({ kunta: '905', back: '/haku?q=uni&taso=2' }),
    })
    assert.equal(response.headers.get('location'), '/haku?q=uni&taso=2')
  })
})
