import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { minutes } from '#platform/clock.ts'
import { path } from '#web/paths.ts'
import { personId, unitId } from '#seed/demo/ids.ts'
import { everythingAsItWas } from '#tests/support/as-it-was.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

const ours = { 'sec-fetch-site': 'same-origin' }
const groups = `unit:${unitId('17', 'ngo-groups')}`

describe('the pages of people and roles, without script', () => {
  const world = freshWorld({ limitFactor: 1000 })
  everythingAsItWas(world)
  beforeEach(() => world.clear())

  const signedIn = async (persona: string): Promise<Visitor> => {
    const visitor = world.visitor()
    await visitor.signIn(persona)
    return visitor
  }
  const somebody = (number: number) => ({
    name: `Ville Uusi ${number}`,
    title: 'ryhmänohjaaja',
    email: `ville.${number}@uusialku.example`,
    language: 'fi',
    role: 'professional',
    scope: groups,
    from: '',
    to: '',
    reason: 'Aloittaa työn',
  })

  it('begin for whoever only keeps people, and show a county’s administrator everybody', async () => {
    const keeper = await signedIn('org-admin-separation')
    const home = await keeper.get(path('work', 'fi'))
    assert.equal(home.path, path('adminPeople', 'fi'))
    assert.match(home.body, /Mia Rosendahl/)
    assert.doesNotMatch(home.body, /Aino Lehto/)
    const admin = await signedIn('admin')
    assert.match((await admin.get(path('adminPeople', 'sv', {}, { search: 'lehto' }))).body, /Aino Lehto/)
    assert.match((await admin.get(path('adminPeople', 'en', {}, { search: 'zzz' }))).body, /found nobody/)
  })

  it('add somebody, give and end a role, close the account and open it again', async () => {
    const keeper = await signedIn('org-admin-separation')
    const added = await keeper.post(path('adminPeople', 'fi', {}, { add: '1' }), somebody(1))
    assert.match(added.body, /Henkilö on lisätty/)
    assert.match(added.body, /Ammattilainen: Eroryhmät/)
    const here = added.path.split('?')[0] ?? ''
    const given = await keeper.post(here, { ...somebody(1), act: 'give', role: 'unit-lead' })
    assert.match(given.body, /Rooli on annettu/)
    const again = await keeper.post(here, { ...somebody(1), act: 'give', role: 'unit-lead' })
    assert.equal(again.status, 409)
    assert.match(again.body, /on jo tämä rooli/)
    const assignment = /name="assignment" value="([^"]+)"/.exec(given.body)?.[1] ?? ''
    const empty = await keeper.post(here, { act: 'end', assignment, [`reason-${assignment}`]: '' })
    assert.equal(empty.status, 422)
    assert.match(empty.body, new RegExp(`href="#reason-${assignment}"`))
    const ended = await keeper.post(here, { act: 'end', assignment, [`reason-${assignment}`]: 'Vaihtoi' })
    assert.match(ended.body, /Rooli on päätetty/)
    const code = await keeper.post(here, { act: 'code' })
    assert.match(code.body, /<strong>\w{5}(-\w{5}){3}<\/strong>/)
    assert.match(code.headers.get('cache-control') ?? '', /no-store/)
    const closed = await keeper.post(here, { act: 'inactive', 'reason-inactive': 'Lopetti' })
    assert.match(closed.body, /Tili on suljettu/)
    assert.match((await keeper.get(path('adminPeople', 'fi', {}, { closed: '1' }))).body, /Ville Uusi 1/)
    const back = await keeper.post(here, { act: 'back', 'reason-back': 'Palasi' })
    assert.match(back.body, /Tili on taas auki/)
    assert.match(back.body, /Helena Kivistö: Palasi/)
  })

  it('show what is wrong beside what was typed', async () => {
    const keeper = await signedIn('org-admin-separation')
    const wrong = await keeper.post(path('adminPeople', 'fi', {}, { add: '1' }), {
      ...somebody(2),
      email: 'ei osoite',
      role: '',
      scope: '',
      to: '2020-01-01',
      reason: '',
    })
    assert.equal(wrong.status, 422)
    for (const field of ['email', 'role', 'reason'])
      assert.match(wrong.body, new RegExp(`href="#${field}"`), field)
    assert.match(wrong.body, /value="Ville Uusi 2"/)
    const known = await keeper.post(path('adminPeople', 'fi', {}, { add: '1' }), {
      ...somebody(2),
      email: 'aino.lehto@pohjanmaa.example',
    })
    assert.match(known.body, /on jo tili/)
  })

  it('ask to prove again after a quarter of an hour, and go on with what was typed', async () => {
    const keeper = await signedIn('org-admin-separation')
    const before = keeper.cookies.get('session')
    world.clock.advance(minutes(16))
    const asked = await keeper.post(path('adminPeople', 'fi', {}, { add: '1' }), somebody(3))
    assert.match(asked.body, /Vahvista, että se olet sinä/)
    const typed = /name="typed" value="([^"]+)"/.exec(asked.body)?.[1] ?? ''
    const proved = await keeper.post(path('prove', 'fi'), {
      back: path('adminPeople', 'fi', {}, { add: '1' }),
      typed: typed.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      demo: '1',
    })
    assert.equal(proved.status, 200)
    assert.notEqual(keeper.cookies.get('session'), before)
    const old = world.visitor()
    old.cookies.set('session', before ?? '')
    assert.equal((await old.raw(path('adminPeople', 'fi'))).status, 401)
    assert.match(proved.body, /value="Ville Uusi 3"/)
    const done = await keeper.post(path('adminPeople', 'fi', {}, { add: '1' }), somebody(3))
    assert.match(done.body, /Henkilö on lisätty/)
  })

  it('are not there for whoever keeps no people, and look the same as what does not exist', async () => {
    const admin16 = await signedIn('admin-16')
    const guide = await signedIn('guide')
    const bodies = new Set<string>()
    for (const visitor of [admin16, guide]) {
      for (const id of [personId('ngo-worker'), personId('nobody-at-all')]) {
        const answer = await visitor.raw(path('adminPerson', 'fi', { id }))
        assert.equal(answer.status, 404)
        bodies.add(
          (await answer.text()).replaceAll(
            /[0-9a-f-]{36}|<strong class="work-person__name">.*?<\/strong>/g,
            '',
          ),
        )
      }
    }
    const own = await guide.raw(path('adminPerson', 'fi', { id: personId('guide') }), {
      method: 'POST',
      headers: ours,
      body: new URLSearchParams({
        act: 'give',
        role: 'coordinator',
        scope: 'county:17',
        reason: 'itselleni',
      }),
    })
    assert.equal(own.status, 404)
    assert.equal(bodies.size, 1)
  })
})
