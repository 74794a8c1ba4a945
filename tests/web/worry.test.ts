import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { minutes } from '#platform/clock.ts'
import { freshWorld } from '#tests/support/world.ts'

const canary = 'Kanarialintunen-2204'
const key = 'a-key-of-the-form-0001'

const notice = {
  key,
  place: 'Vaasa',
  who: '',
  where: `Keksitty katu 3, ${canary}`,
  reason: 'Pieni lapsi on iltaisin yksin pihalla.',
  familyTold: 'no',
}

describe('the pages for when a worry arises', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('take a notification without an account, show its receipt and one’s own copy, and nothing of it later', async () => {
    const visitor = world.visitor()
    const page = await visitor.get('/lastensuojeluilmoitus')
    assert.match(page.body, /href="tel:112"/)
    assert.ok(page.body.indexOf('tel:112') < page.body.indexOf('name="reason"'), 'calling stands first')
    const sent = await visitor.post('/lastensuojeluilmoitus', notice)
    assert.equal(sent.status, 200)
    assert.match(sent.headers.get('cache-control') ?? '', /no-store/)
    assert.match(sent.body, /Vastaanottonumero LS-17-/)
    assert.ok(sent.body.includes(canary), 'the copy comes back from the form')
    assert.match(sent.body, /download="oma-kappale.txt"/)
    assert.equal(world.handling.arrived().length, 1)
    // The same form sent again, as by a reload.
    await visitor.post('/lastensuojeluilmoitus', notice)
    assert.equal(world.handling.arrived().length, 1)
    const later = await visitor.get('/lastensuojeluilmoitus?tila=1')
    assert.match(later.body, /Vastaanottonumero LS-17-/)
    assert.ok(!later.body.includes(canary))
    const stranger = await world.visitor().get('/lastensuojeluilmoitus?tila=1')
    assert.ok(!stranger.body.includes('LS-17-'))
  })

  it('show a form again with what was typed, and where the child is to be found', async () => {
    const refused = await world
      .visitor()
      .post('/sv/barnskyddsanmalan', { ...notice, where: '', place: 'Vasa' })
    assert.equal(refused.status, 422)
    assert.match(refused.body, /href="#who"/)
    assert.ok(refused.body.includes(notice.reason))
    assert.ok(refused.body.includes(`value="${key}"`))
    const elsewhere = await world.visitor().post('/lastensuojeluilmoitus', { ...notice, place: 'Helsinki' })
    assert.equal(elsewhere.status, 422)
    assert.match(elsewhere.body, /href="#place"/)
    assert.equal(world.handling.arrived().length, 0)
  })

  it('say whom to call when it has not arrived in time', async () => {
    world.handling.silent.add('17')
    const visitor = world.visitor()
    const sent = await visitor.post('/lastensuojeluilmoitus', notice)
    assert.match(sent.body, /Viemme ilmoitusta perille/)
    assert.match(sent.body, /href="tel:060000117"/)
    world.clock.advance(minutes(10))
    await world.runJobs()
    const late = await visitor.get('/lastensuojeluilmoitus?tila=1')
    assert.match(late.body, /Ilmoitus ei ole vielä perillä/)
    assert.match(late.body, /Soita nyt: 06 000 0117/)
  })

  it('show at once who helps when the words speak of danger', async () => {
    const sent = await world
      .visitor()
      .post('/lastensuojeluilmoitus', { ...notice, reason: 'Isä lyö lasta juuri nyt.' })
    assert.ok(sent.body.indexOf('crisis-card') !== -1)
    assert.ok(sent.body.indexOf('crisis-card') < sent.body.indexOf('LS-17-'))
  })

  it('lead a worker through the questions without storing an answer', async () => {
    const nurse = world.visitor()
    await nurse.signIn('school-nurse')
    const first = await nurse.get('/tyo/huoli')
    assert.match(first.body, /Kysymys 1\/5/)
    const last = await nurse.get('/tyo/huoli?danger=no&born=yes&need=yes&family=no&crime=yes')
    assert.match(last.body, /href="\/tyo\/huoli\?tapa=child-welfare"/)
    assert.match(last.body, /href="\/tyo\/huoli\?tapa=police"/)
  })

  it('send a worker’s notification in the worker’s own name, and refuse it without a ground', async () => {
    const nurse = world.visitor()
    await nurse.signIn('school-nurse')
    const form = { ...notice, key: 'another-key-of-a-form', phone: '06 000 0217' }
    const refused = await nurse.post('/tyo/huoli?tapa=child-welfare', form)
    assert.equal(refused.status, 422)
    assert.match(refused.body, /href="#ground"/)
    assert.ok(refused.body.includes(canary))
    const sent = await nurse.post('/tyo/huoli?tapa=child-welfare', { ...form, ground: 'circumstances' })
    assert.equal(sent.status, 200)
    assert.match(sent.body, /Perillä/)
    assert.ok(sent.body.includes(canary))
    assert.ok(world.handling.arrived()[0]?.body.includes('Saara Mattila'))
    const list = await nurse.get('/tyo/huoli')
    assert.match(list.body, /LS-17-/)
    assert.ok(!list.body.includes(canary))
  })

  it('tell each place its own path, with what the door promises where the municipality is known', async () => {
    const visitor = world.visitor()
    visitor.cookies.set('place', '905')
    for (const place of ['home', 'early-education', 'school', 'clinic', 'free-time', 'young', 'worker']) {
      const page = await visitor.get(`/huoli-herasi/${place}`)
      assert.equal(page.status, 200)
      assert.match(page.body, /ihminen vastaa/)
    }
    assert.equal((await visitor.get('/huoli-herasi/moon')).status, 404)
    assert.doesNotMatch((await world.visitor().get('/huoli-herasi/school')).body, /ihminen vastaa/)
  })
})
