import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { listAlerts, listDataRequests } from '#capabilities/oversight/index.ts'
import { hours, later, minutes } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { languages } from '#platform/text.ts'
import { path } from '#web/paths.ts'
import { type BuiltFamily, builtFamily, memberSession } from '#tests/support/families.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('pages of oversight', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const signedIn = async (family: BuiltFamily, key: string): Promise<Visitor> => {
    const visitor = world.visitor()
    visitor.cookies.set('session', await memberSession(world, family.person(key)))
    return visitor
  }

  it('of a family tell who has looked, in its language, and where to ask', async () => {
    const family = await builtFamily(world)
    const visitor = await signedIn(family, 'anna')
    for (const lang of languages) {
      const page = await visitor.get(path('myWhoLooked', lang))
      assert.equal(page.status, 200)
      assert.match(page.body, new RegExp(world.actor('family-social-worker-17').name))
      assert.match(page.body, /06 000 0171/)
      assert.match(page.headers.get('cache-control') ?? '', /no-store/)
    }
    assert.equal((await world.visitor().raw(path('myWhoLooked', 'fi'))).status, 401)
  })

  it('take a request, show it with its last day, and take it back', async () => {
    const family = await builtFamily(world)
    const visitor = await signedIn(family, 'anna')
    const wrong = await visitor.post(path('myRequests', 'fi'), {
      move: 'send',
      kind: '',
      words: 'Osoite on väärin.',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.body, /Osoite on väärin\./)
    const sent = await visitor.post(path('myRequests', 'fi'), {
      move: 'send',
      kind: 'correct',
      words: 'Osoite on väärin.',
    })
    assert.equal(sent.status, 200)
    assert.match(sent.body, /viimeistään torstaina 2\.4\./)
    const [request] = await listDataRequests(world.as('privacy-officer'), { county: '17' })
    const back = await visitor.post(path('myRequests', 'fi'), {
      move: 'withdraw',
      id: request?.id ?? '',
      version: '1',
    })
    assert.match(back.body, /Pyyntö on peruttu/)
  })

  it('give own data as a page or as JSON, after a proof given just now', async () => {
    const family = await builtFamily(world)
    const visitor = await signedIn(family, 'anna')
    const page = await visitor.post(path('myData', 'sv'), { as: 'page' })
    assert.match(
      page.headers.get('content-disposition') ?? '',
      /attachment; filename="perhetalo-2026-03-02\.html"/,
    )
    assert.match(page.body, /Ella Testinen/)
    assert.ok(!/<script|<style|https?:/.test(page.body))
    const json = await visitor.post(path('myData', 'fi'), { as: 'json' })
    assert.match(json.headers.get('content-type') ?? '', /application\/json/)
    assert.ok((JSON.parse(json.body) as { families: unknown[] }).families.length === 1)
    world.clock.advance(minutes(20))
    const stale = await visitor.post(path('myData', 'fi'), { as: 'json' })
    assert.equal(stale.status, 403)
    assert.match(stale.body, /Vahvista, että se olet sinä/)
  })

  it('of the officer lead from an alert to the log and to what came of it', async () => {
    const family = await builtFamily(world)
    const guide = world.actor('guide').id
    const now = world.clock.now()
    await world.db.asOwner((tx) =>
      sql`insert into families.break_glass (id, family_id, county, person_id, unit_id, reason, words_sealed, opened_at, until, review_due_at)
        select ${newId()}, ${family.id}, '17', ${guide}, m.unit_id, 'child-in-danger', '\\x01', ${now}, ${later(now, hours(4))},
          ${later(now, hours(72))} from published.unit_member m where m.person_id = ${guide} limit 1`.execute(
        tx,
      ),
    )
    const { alerts } = await listAlerts(world.as('privacy-officer'), { county: '17' })
    const alert = alerts[0]?.id ?? ''
    const officer = world.visitor()
    await officer.signIn('privacy-officer')
    const list = await officer.get(path('workOversight', 'sv'))
    assert.match(list.body, /Nödöppning/)
    const log = await officer.get(path('workOversight', 'sv', {}, { show: 'log', relation: 'team' }))
    assert.equal(log.status, 200)
    assert.ok(!log.body.includes('Testinen'), 'no name of a family')
    const item = path('workOversightItem', 'sv', { id: alert })
    const wrong = await officer.post(item, { move: 'handle', verdict: 'in-order', words: '' })
    assert.equal(wrong.status, 422)
    const done = await officer.post(item, {
      move: 'handle',
      verdict: 'in-order',
      words: 'Frågade enhetens chef.',
    })
    assert.match(done.body, /Markerad som behandlad/)
    for (const persona of ['guide', 'admin', 'county-leader']) {
      const other = world.visitor()
      await other.signIn(persona)
      const [real, random] = await Promise.all([
        other.raw(item),
        other.raw(path('workOversightItem', 'sv', { id: newId() })),
      ])
      assert.deepEqual([real.status, random.status], [404, 404])
    }
  })

  it('let the officer answer a request and set what families see', async () => {
    const family = await builtFamily(world)
    const visitor = await signedIn(family, 'anna')
    await visitor.post(path('myRequests', 'fi'), {
      move: 'send',
      kind: 'older-log',
      words: 'Epäilen asiatonta lukemista.',
    })
    const [request] = await listDataRequests(world.as('privacy-officer'), { county: '17' })
    const officer = world.visitor()
    await officer.signIn('privacy-officer')
    const item = path('workOversightItem', 'fi', { id: request?.id ?? '' }, { what: 'request' })
    assert.match((await officer.get(item)).body, /Epäilen asiatonta lukemista\./)
    const wrong = await officer.post(item, {
      move: 'answer',
      version: '1',
      answer: 'Luettelo on avattu.',
      ground: '',
      logFrom: '',
    })
    assert.equal(wrong.status, 422)
    const answered = await officer.post(item, {
      move: 'answer',
      version: '1',
      answer: 'Luettelo on avattu.',
      ground: '',
      logFrom: '2022-01-01',
    })
    assert.match(answered.body, /Vastaus on lähetetty/)
    assert.match((await visitor.get(path('myRequests', 'fi'))).body, /Luettelo on avattu\./)
    assert.match((await visitor.get(path('myWhoLooked', 'fi'))).body, /lauantaista 1\.1\.2022 alkaen/)

    const settings = await officer.get(path('workOversight', 'fi', {}, { show: 'settings' }))
    assert.equal(settings.status, 200)
    await officer.post(path('workOversight', 'fi'), { move: 'names' })
    assert.ok(
      !(await visitor.get(path('myWhoLooked', 'fi'))).body.includes(
        world.actor('family-social-worker-17').name,
      ),
    )
    const held = await officer.post(path('workOversight', 'fi'), {
      move: 'hold',
      member: family.person('anna'),
      ground: 'investigation',
      reasons: 'Selvitys on kesken poliisilla.',
      until: '2026-05-01',
    })
    assert.match(held.body, /Luettelo on pidätetty/)
    const seen = await visitor.get(path('myWhoLooked', 'fi'))
    assert.match(seen.body, /Luetteloa ei näytetä nyt/)
    assert.ok(!seen.body.includes('poliisilla'))
  })
})
