import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { sql } from 'kysely'
import { type Language, languages } from '#platform/text.ts'
import { createApp } from '#src/app.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path, type RouteName } from '#web/paths.ts'

const vaasa = '905'
const kilobyte = 1024

describe('the public directory', () => {
  const world = freshWorld()
  let service = ''
  let area = ''

  before(() => {
    area = world.product.deps.catalogue.areas('17')[0]?.id ?? ''
    service = world.product.deps.catalogue.services().find((each) => each.type === 'speech-therapy')?.id ?? ''
  })

  const everyPage = (lang: Language): readonly string[] => {
    const plain: readonly RouteName[] = [
      'home',
      'search',
      'map',
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
      path('map', lang, {}, { county: '17' }),
      path('area', lang, { id: area }),
      path('area', lang, { id: area }, { lista: '1' }),
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
      const { assets } = world.product.deps
      const weights = new Map<string, number>()
      for (const bundle of ['public', 'finding'] as const) {
        const sheet = await (await visitor.raw(assets.css(bundle))).arrayBuffer()
        weights.set(assets.css(bundle), brotliCompressSync(Buffer.from(sheet)).byteLength)
      }
      for (const address of everyPage(lang)) {
        const { body } = await visitor.get(address)
        let size = brotliCompressSync(Buffer.from(body)).byteLength
        for (const [sheet, weight] of weights) if (body.includes(sheet)) size += weight
        const isLight = [path('home', lang), path('map', lang), path('area', lang, { id: area })].includes(
          address,
        )
        const most = (isLight ? 14 : 20) * kilobyte
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
      assert.match(body, /id="where" name="kunta" value(?:="")? autocomplete/)
    })

    it('takes several values of one filter, and gives each its way out', async () => {
      const { body } = await world.visitor().get('/haku?audience=youth&audience=parents&free=true&kunta=all')
      const chips = [...body.matchAll(/class="chips__one" href="([^"]+)"/g)].map(([, href = '']) => href)
      assert.deepEqual(chips, [
        '/haku?kunta=all&amp;audience=parents&amp;free=true',
        '/haku?kunta=all&amp;audience=youth&amp;free=true',
        '/haku?kunta=all&amp;audience=youth%2Cparents',
      ])
      assert.match(body, /href="\/haku\?kunta=all">Poista kaikki rajaukset/)
      const count = (text: string): number => Number(/(\d+) palvelua/.exec(text)?.[1] ?? 0)
      const youth = await world.visitor().get('/haku?audience=youth&free=true&kunta=all')
      assert.ok(count(body) > count(youth.body))
    })

    it('counts what each filter would leave', async () => {
      const { body } = await world.visitor().get('/haku?q=perhe&kunta=905')
      const [, number = ''] =
        /name="sector" value="county"\/?><span>[^<]*<small>(\d+)<\/small>/.exec(body) ?? []
      const narrowed = await world.visitor().get('/haku?q=perhe&kunta=905&sector=county')
      assert.ok(Number(number) > 0)
      assert.match(narrowed.body, new RegExp(`<h1[^>]*>${number} palvelua? haulla`))
    })

    for (const group of [
      'audience',
      'mode',
      'access',
      'language',
      'type',
      'task',
      'sector',
      'floor',
      'level',
    ]) {
      it(`offers the filter ${group} without script`, async () => {
        const { body } = await world.visitor().get('/haku?kunta=all')
        assert.match(body, new RegExp(`type="checkbox" name="${group}"`))
      })
    }

    it('finds what is near a locality or a postcode, and tells how far the rest is', async () => {
      const visitor = world.visitor()
      for (const where of ['65100', 'Vasa', '905']) {
        const { body } = await visitor.get(`/haku?q=neuvola&kunta=${where}`)
        assert.match(body, /Lähimmät ensin: Vaasa/, where)
      }
      const far = await visitor.get(encodeURI('/haku?q=kohtaamispaikka&kunta=Korsnäs'))
      assert.match(far.body, /class="result__place">[\s\S]{0,900}noin \d+ km/)
    })

    it('says so when it does not know the place, and searches everywhere', async () => {
      const { body } = await world.visitor().get('/haku?q=neuvola&kunta=Hukkala')
      assert.match(body, /Emme tunne paikkaa ”Hukkala”/)
      assert.match(body, /value="Hukkala"/)
      assert.match(body, /class="result"/)
    })

    it('says so when the place’s county is not here', async () => {
      const { body } = await world.visitor().get('/haku?q=neuvola&kunta=Rovaniemi')
      assert.match(body, /Rovaniemi ei vielä kuulu Perhetaloon/)
      assert.match(body, /noin \d+ km/)
    })

    it('marks what has its details in another language only', async () => {
      const { catalogue } = world.product.deps
      const foreign = catalogue
        .search({ q: '', lang: 'sv', page: 1, perPage: 5_000 })
        .hits.find(({ onlyIn }) => onlyIn === 'fi')
      const name = catalogue.service(foreign?.id ?? '')?.name.fi ?? ''
      assert.ok(name !== '')
      const { body } = await world.visitor().get(path('search', 'sv', {}, { q: name, kunta: 'all' }))
      assert.match(body, /Information bara på finska/)
    })

    it('tells why only to those who guide others', async () => {
      const guide = world.visitor()
      await guide.signIn('guide')
      assert.match((await guide.get('/haku?q=neuvola')).body, /Miksi tämä on tässä/)
      assert.doesNotMatch((await world.visitor().get('/haku?q=neuvola')).body, /Miksi tämä on tässä/)
    })

    it('tells when it was checked, and loudly when nobody has answered', async () => {
      const { catalogue } = world.product.deps
      const { body } = await world.visitor().get('/haku?q=puheterapia')
      assert.match(body, /result__note">Tiedot tarkistettu/)
      await world.db.asOwner(async (tx) => {
        await sql`update directory.service set unconfirmed_since = '2026-10-01' where id = ${service}`.execute(
          tx,
        )
      })
      await catalogue.refresh()
      const marked = await world.visitor().get('/haku?q=puheterapia&kunta=all')
      assert.match(marked.body, /<strong>Merkitty vahvistamattomaksi [^<]+\./)
    })

    it('that found nothing is counted, but not with what filters left empty', async () => {
      const count = (): Promise<number> =>
        world.db.asOwner(async (tx) => {
          const { rows } = await sql<{
            n: number
          }>`select count(*)::int as n from directory.search_gap`.execute(tx)
          return rows[0]?.n ?? 0
        })
      const before = await count()
      await world.visitor().get('/haku?q=zxqvwtpl&free=true')
      assert.equal(await count(), before)
      await world.visitor().get('/haku?q=zxqvwtpl')
      assert.equal(await count(), before + 1)
    })

    it('without results shows who searches along', async () => {
      const { body } = await world.visitor().get('/haku?q=qwzrtpx&kunta=905')
      assert.match(body, /Ohjaus etsii kanssasi/)
      assert.match(body.slice(body.indexOf('Ohjaus etsii')), /class="result"/)
      assert.match(body, /href="\/apua-heti"/)
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

  describe('the map', () => {
    const pictureOf = (body: string): string => /<svg class="map[\s\S]*?<\/svg>/.exec(body)?.[0] ?? ''
    const links = (html: string): readonly string[] =>
      [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)

    it('says the same as its list, which stands first', async () => {
      const { body } = await world.visitor().get('/kartta?county=17')
      const picture = pictureOf(body)
      const list = body.slice(body.indexOf('id="list"'), body.indexOf('<svg class="map'))
      assert.ok(body.indexOf('id="list"') < body.indexOf('<svg class="map'))
      assert.ok(links(picture).length >= 14)
      for (const href of links(picture)) assert.ok(links(list).includes(href), href)
      for (const [, town = '', count = ''] of picture.matchAll(/<title>([^:]+): (\d+) /g)) {
        if (count !== '0') assert.match(list, new RegExp(`${town}[\\s\\S]{0,40}<span>${count} palvelu`), town)
      }
    })

    it('asks nobody else for anything', async () => {
      const visitor = world.visitor()
      const { body, headers } = await visitor.get('/kartta')
      assert.doesNotMatch(pictureOf(body), /https?:|<image/)
      assert.match(headers.get('content-security-policy') ?? '', /img-src 'self' data:;/)
    })

    it('asks for background pictures only where the operator names a server and the reader wants them', async () => {
      const { deps } = world.product
      const mapTiles = 'https://tiles.example/{z}/{x}/{y}.png'
      const app = createApp({ ...deps, config: { ...deps.config, mapTiles, mapCredit: '© Map makers' } })
      const plain = await app.request('http://localhost/kartta?county=17')
      const plainBody = await plain.text()
      assert.match(
        plain.headers.get('content-security-policy') ?? '',
        /img-src 'self' data: https:\/\/tiles\.example;/,
      )
      assert.doesNotMatch(plainBody, /<image/)
      assert.match(plainBody, /tausta=1[^>]*>Näytä taustakartta\. Kuvat haetaan osoitteesta tiles\.example/)
      const wanted = await (await app.request('http://localhost/kartta?county=17&tausta=1')).text()
      assert.match(wanted, /<image href="https:\/\/tiles\.example\/\d+\/\d+\/\d+\.png"/)
      assert.match(wanted, /© Map makers/)
    })

    it('leads from counties to municipalities and from those to their services', async () => {
      const { body } = await world.visitor().get('/kartta')
      assert.deepEqual(
        links(pictureOf(body)).filter((href) => href.includes('county=17')),
        ['/kartta?county=17'],
      )
      const county = await world.visitor().get('/kartta?county=17')
      assert.ok(links(pictureOf(county.body)).includes('/haku?kunta=905'))
    })

    it('keeps the search it was opened from', async () => {
      const { body } = await world.visitor().get('/kartta?q=puheterapia&county=17&free=true')
      assert.match(body, /Mukana ovat haun ”puheterapia” palvelut/)
      assert.ok(links(pictureOf(body)).includes('/haku?q=puheterapia&amp;kunta=905&amp;free=true'))
      const search = await world.visitor().get('/haku?q=puheterapia&kunta=905')
      assert.ok(search.body.includes('href="/kartta?q=puheterapia&amp;kunta=905"'))
    })

    it('begins from the chosen municipality, the nearest first', async () => {
      const visitor = world.visitor()
      await visitor.post('/kunta', { kunta: 'Närpiö' })
      const { body } = await visitor.get('/kartta')
      const list = body.slice(body.indexOf('id="list"'), body.indexOf('<svg class="map'))
      assert.ok(list.indexOf('Närpiö') < list.indexOf('Kaskinen'))
      assert.ok(list.indexOf('Kaskinen') < list.indexOf('Maalahti'))
      assert.match(list, /noin \d+ km/)
    })
  })

  describe('an area', () => {
    it('says how school health and student welfare stand to its family centre', async () => {
      const { catalogue } = world.product.deps
      await world.db.asOwner(async (tx) => {
        await sql`update directory.area set school_health = 'part', student_welfare = 'cooperation',
          school_words = '{"sv":"Kuratorn finns i skolan."}' where id = ${area}`.execute(tx)
        // What belongs to the whole snapshot is read again with the next change of a listing.
        await sql`update directory.service set unconfirmed_since = null where id = ${service}`.execute(tx)
      })
      await catalogue.refresh()
      const { body } = await world.visitor().get(path('area', 'sv', { id: area }))
      assert.match(body, /Skol- och studerandehälsovård[\s\S]{0,200}En del av områdets familjecenter/)
      assert.match(body, /kurator och psykolog[\s\S]{0,200}fast samarbete med familjecentret/)
      assert.match(body, /Kuratorn finns i skolan/)
    })

    it('lists all its services for paper', async () => {
      const visitor = world.visitor()
      const page = await visitor.get(path('area', 'fi', { id: area }))
      const total = Number(/Kaikki alueen palvelut \((\d+)\)/.exec(page.body)?.[1])
      const pack = await visitor.get(path('area', 'fi', { id: area }, { lista: '1' }))
      assert.ok(total > 20)
      assert.equal(pack.body.match(/class="pack__entry"/g)?.length, total)
      const search = await visitor.get(path('search', 'fi', {}, { area, kunta: 'all' }))
      assert.ok(search.body.includes(`${total} palvelua`))
    })

    it('is reached from the municipality and from home', async () => {
      const visitor = world.visitor()
      const href = `href="${path('area', 'fi', { id: area })}"`
      assert.ok((await visitor.get('/kunta')).body.includes(href))
      const [town] = world.product.deps.catalogue.municipalities().filter((each) => each.area_id === area)
      await visitor.post('/kunta', { kunta: town?.code ?? '' })
      assert.ok((await visitor.get('/')).body.includes(href))
    })

    it('of an unknown name is not there', async () => {
      for (const id of ['kellari', '00000000-0000-7000-8000-000000000000']) {
        assert.equal((await world.visitor().get(path('area', 'fi', { id }))).status, 404)
      }
    })
  })

  describe('the same for machines', () => {
    const ask = async (query: string): Promise<{ status: number; body: Record<string, unknown> }> => {
      const response = await world.visitor().raw(encodeURI(`/api/v1/services?${query}`))
      return { status: response.status, body: await response.json() }
    }

    it('takes every filter, several values at once, and a postcode', async () => {
      const one = await ask('perPage=1&audience=youth&municipality=65100')
      const two = await ask('perPage=1&audience=youth,parents&municipality=65100')
      assert.equal(one.status, 200)
      assert.equal(one.body['place'], vaasa)
      assert.ok(Number(two.body['total']) > Number(one.body['total']))
      const flags = 'openNow=true&eveningWeekend=true&accessible=true&homeBrought=false&remote=true&free=true'
      for (const query of [flags, `area=${area}`, 'level=basic&floor=1,2&language=sv&task=peer-support']) {
        assert.equal((await ask(`perPage=1&${query}`)).status, 200, query)
      }
    })

    it('tells distances, what was understood and which words are in another language', async () => {
      const { body } = await ask('q=kohtaamispaikka&municipality=Korsnäs&perPage=50')
      assert.match(JSON.stringify(body['items']), /"distanceKm":[1-9]/)
      assert.match(JSON.stringify(body['items']), /"onlyIn":/)
      assert.match(JSON.stringify(body['understood']), /"ages":null/)
    })

    it('refuses what is no value of a filter', async () => {
      for (const query of [
        'audience=youth,moon',
        'floor=9',
        'openNow=perhaps',
        'area=here',
        'municipality=Hukkala',
      ]) {
        assert.equal((await ask(query)).status, 422, query)
      }
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
