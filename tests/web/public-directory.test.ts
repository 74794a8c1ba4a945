import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { sql } from 'kysely'
import { type Language, languages } from '#platform/text.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path, type RouteName } from '#web/paths.ts'

const vaasa = '905'
const kilobyte = 1024

describe('the public directory', () => {
  const world = freshWorld()
  let service = ''

  before(() => {
    service = world.product.deps.catalogue.services().find((each) => each.type === 'speech-therapy')?.id ?? ''
  })

  const everyPage = (lang: Language): readonly string[] => {
    const plain: readonly RouteName[] = [
      'home',
      'search',
      'place',
      'young',
      'lines',
      'about',
      'accessibility',
      'privacy',
    ]
    return [
      ...plain.map((name) => path(name, lang)),
      path('service', lang, { id: service }),
      ...['guidance', 'muut', 'child-welfare', 'doctor-and-therapies', 'community-student-welfare'].map(
        (room) => path('room', lang, { room }),
      ),
    ]
  }

  for (const lang of languages) {
    it(`answers every page in ${lang}, with its language and one heading`, async () => {
      const visitor = world.visitor()
      for (const address of everyPage(lang)) {
        const { status, body } = await visitor.get(address)
        assert.equal(status, 200, address)
        assert.match(body, new RegExp(`<html lang="${lang}"`), address)
        assert.equal(body.match(/<h1/g)?.length, 1, address)
        assert.doesNotMatch(body, /\bundefined\b|\[object/, address)
      }
    })

    it(`sends no page of ${lang} heavier than a slow phone can bear`, async () => {
      const visitor = world.visitor()
      await visitor.post(path('place', lang), { kunta: vaasa, back: path('home', lang) })
      const css = await visitor.raw(world.product.deps.assets.css('public'))
      const styles = brotliCompressSync(Buffer.from(await css.arrayBuffer())).byteLength
      for (const address of everyPage(lang)) {
        const { body } = await visitor.get(address)
        const size = brotliCompressSync(Buffer.from(body)).byteLength + styles
        const most = (address === path('home', lang) ? 14 : 20) * kilobyte
        assert.ok(size <= most, `${address} is ${size} bytes`)
      }
    })
  }

  it('shows the twenty results of a page, and the next twenty behind a link', async () => {
    const visitor = world.visitor()
    const first = await visitor.get('/haku')
    assert.equal(first.body.match(/class="result"/g)?.length, 20)
    assert.match(first.body, /href="\/haku\?page=2"[^>]*rel="next"/)
    const second = await visitor.get('/haku?page=2')
    assert.match(second.body, /rel="prev"/)
  })

  describe('the chosen municipality', () => {
    it('is kept in a cookie, comes back to the page and can be forgotten', async () => {
      const visitor = world.visitor()
      const chosen = await visitor.post('/sv/kommun', { kunta: 'Lillkyro', back: '/sv/sok?q=talterapi' })
      assert.equal(chosen.path, '/sv/sok?q=talterapi')
      assert.equal(visitor.cookies.get('place'), vaasa)
      assert.match(chosen.body, /De närmaste först: Vasa/)
      const home = await visitor.get('/sv')
      assert.match(home.body, /<strong>Vasa<\/strong>/)
      await visitor.post('/sv/kommun', { forget: '1', back: '/sv' })
      assert.equal(visitor.cookies.has('place'), false)
    })

    it('may be any name people use, and keeps what was typed when there is no such place', async () => {
      const visitor = world.visitor()
      const missing = await visitor.post('/kunta', { kunta: 'Hukkala', back: '/haku' })
      assert.equal(missing.status, 422)
      assert.match(missing.body, /value="Hukkala"/)
      assert.match(missing.body, /href="#kunta"/)
      assert.match(missing.body, /name="back" value="\/haku"/)
      const elsewhere = await visitor.post('/kunta', { kunta: 'Rovaniemi' })
      assert.equal(elsewhere.status, 422)
      assert.notEqual(
        elsewhere.body.match(/class="field__error"[\s\S]*?<\/p>/)?.[0],
        missing.body.match(/class="field__error"[\s\S]*?<\/p>/)?.[0],
      )
      assert.equal(visitor.cookies.has('place'), false)
    })

    it('never leads away from the site', async () => {
      const visitor = world.visitor()
      for (const back of ['https://evil.example/', '//evil.example/', '/\\evil.example/']) {
        const { path: ended } = await visitor.post('/kunta', { kunta: 'Vaasa', back })
        assert.equal(ended, '/')
      }
    })
  })

  describe('what is not published', () => {
    it('is nowhere: not at its address, not in the search, not in a room', async () => {
      const hidden = await world.db.asOwner(async (tx) => {
        const { rows } = await sql<{ id: string; name: { fi?: string } | null }>`
          select id, name from directory.service where state <> 'published'`.execute(tx)
        return rows
      })
      assert.ok(hidden.length >= 4)
      const visitor = world.visitor()
      const missing = await visitor.get(path('service', 'fi', { id: '00000000-0000-7000-8000-000000000000' }))
      for (const { id, name } of hidden) {
        const page = await visitor.get(path('service', 'fi', { id }))
        assert.equal(page.status, 404)
        assert.equal(page.body.length, missing.body.length)
        const search = await visitor.get(path('search', 'fi', {}, { q: name?.fi ?? '' }))
        assert.equal(search.body.includes(id), false)
      }
    })

    it('has no room of an unknown name', async () => {
      assert.equal((await world.visitor().get('/talo/kellari')).status, 404)
    })
  })

  describe('a search', () => {
    const atOnce: readonly (readonly [string, string])[] = [
      ['/haku?q=isä lyö äitiä', 'Sinulla on oikeus olla turvassa'],
      ['/sv/sok?q=jag vill dö', 'Du är inte ensam'],
      ['/en/search?q=my child is missing', 'call 112 at once'],
    ]
    for (const [address, words] of atOnce) {
      it(`puts 112 before the results: ${address}`, async () => {
        const { body } = await world.visitor().get(encodeURI(address))
        const card = body.indexOf('crisis-card__title')
        assert.ok(card > 0)
        assert.ok(body.includes(words))
        assert.ok(body.indexOf('href="tel:112"', card) > card)
        const results = body.indexOf('class="result-list"')
        assert.ok(results === -1 || body.indexOf('href="tel:112"', card) < results)
      })
    }

    it('answers plain exhaustion gently, without an alarm', async () => {
      const { body } = await world.visitor().get(encodeURI('/haku?q=taapero valvottaa olen aivan loppu'))
      assert.match(body, /notice--gentle/)
      assert.doesNotMatch(body, /crisis-card__title/)
      assert.match(body, /class="result__access"/)
    })

    it('without results has ways on', async () => {
      const { status, body } = await world.visitor().get('/haku?q=qwzrtpx&free=true&kunta=905')
      assert.equal(status, 200)
      const empty = body.slice(body.indexOf('class="empty-state"'))
      for (const href of ['/pyyda-apua', '/talo/guidance', 'kunta=all', 'q=qwzrtpx&amp;kunta=905']) {
        assert.ok(empty.includes(href), href)
      }
    })

    it('says which place it understood and lets it be remembered', async () => {
      const { body } = await world.visitor().get(encodeURI('/sv/sok?q=talterapi Närpes'))
      assert.match(body, /De närmaste först: Närpes\. Du skrev orten/)
      assert.match(body, /name="kunta" value="545"/)
    })

    it('is worded for the young one step away', async () => {
      const visitor = world.visitor()
      const young = await visitor.get('/nuorille')
      assert.match(young.body, /116 111/)
      const found = await visitor.get('/haku?q=kiusaaminen&nuori=1')
      assert.match(found.body, /Kysy aikuiselta/)
      assert.match(found.body, /href="\/pyyda-apua\?nuori=1"/)
      assert.match(found.body, /name="nuori" value="1"/)
    })

    it('takes nothing strange for a fault', async () => {
      const { status } = await world
        .visitor()
        .get('/haku?page=99999&floor=9&type=%3Cscript%3E&kunta=abc&sector=moon')
      assert.equal(status, 200)
    })

    it('tells the tab and the history nothing', async () => {
      const { body } = await world.visitor().get('/haku?q=lastensuojelu')
      assert.match(body, /<title>Haku · Perhetalo<\/title>/)
    })
  })

  describe('the house', () => {
    it('opens every room for every municipality', async () => {
      const visitor = world.visitor()
      for (const kunta of ['Vaasa', 'Korsnäs', 'Soini', 'Sysmä']) {
        assert.equal((await visitor.post('/kunta', { kunta })).status, 200)
        const { body } = await visitor.get('/')
        assert.doesNotMatch(body, /house__room--dark/)
        for (const [, room = ''] of body.matchAll(/class="house__room" href="(\/talo\/[^"]+)"/g)) {
          const page = await visitor.get(room)
          assert.match(page.body, /class="result"/, `${room} in ${kunta}`)
        }
      }
    })
  })
})
