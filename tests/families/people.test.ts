import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  addHelper,
  addHome,
  addPerson,
  addRelation,
  changeHome,
  changePerson,
  closeFamily,
  endRelation,
  findFamily,
  listFamilies,
  myFamilies,
  openFamily,
  readFamily,
  removePerson,
} from '#capabilities/families/index.ts'
import { minutes } from '#platform/clock.ts'
import { builtFamily, inventedCode, joinTeam } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'

describe('a family', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('is opened in a register of one’s own, and read by whoever has a part in it', async () => {
    const family = await builtFamily(world, { team: { 'school-nurse': {} } })
    for (const who of [worker, 'school-nurse']) {
      const view = await readFamily(world.as(who), { id: family.id })
      assert.equal(view.by, 'team')
      assert.deepEqual(
        view.people.map(({ name, part }) => `${name} ${part}`),
        ['Ella Testinen child', 'Anna Testinen adult'],
      )
      assert.equal(view.relations.length, 1)
    }
    // Nobody else of the units, no leader and no administrator.
    for (const who of [
      'second-unit-lead',
      'second-guide',
      'county-leader',
      'admin',
      'area-lead',
      'rehab-lead',
    ])
      await refused(readFamily(world.as(who), { id: family.id }), 'not-found')
  })

  it('is opened by nobody without a register', async () => {
    const plan = { serviceTask: 'families' as const, people: [{ name: 'Ella', part: 'child' as const }] }
    await refused(openFamily(world.as('ngo-worker'), plan), 'invalid')
    await refused(openFamily(world.as('admin'), plan), 'not-allowed')
    await refused(openFamily(world.anyone, plan), 'not-signed-in')
    const weak = world.actor(worker)
    await refused(
      openFamily(world.callAs({ ...weak, proof: { level: 'link', at: world.clock.now() } }), plan),
      'not-allowed',
    )
  })

  it('is found by an identity code only among one’s own', async () => {
    const family = await builtFamily(world)
    const code = family.codes['ella'] ?? ''
    assert.deepEqual(await findFamily(world.as(worker), { identity: code, from: 'a' }), {
      families: [family.id],
    })
    assert.deepEqual(await findFamily(world.as('school-nurse'), { identity: code, from: 'a' }), {
      families: [],
    })
    assert.deepEqual(
      await findFamily(world.as(worker), { identity: inventedCode('2017-01-01'), from: 'a' }),
      {
        families: [],
      },
    )
    await refused(findFamily(world.as(worker), { identity: '010101-123', from: 'a' }), 'invalid')
  })

  it('is listed to its team, the newest change that each may see first, and searched by names', async () => {
    const first = await builtFamily(world, { children: { aapo: '2015-01-01' } })
    world.clock.advance(minutes(1))
    const second = await builtFamily(world, { team: { 'school-nurse': { sees: ['who-is-with'] } } })
    const order = async (who: string, words = ''): Promise<readonly string[]> =>
      (await listFamilies(world.as(who), { words })).families.map(({ id }) => id)
    assert.deepEqual(await order(worker), [second.id, first.id])
    assert.deepEqual(await order('school-nurse'), [second.id])
    assert.deepEqual(await order(worker, 'testinen AAPO'), [first.id])
    world.clock.advance(minutes(1))
    await addPerson(world.as(worker), { id: first.id, name: 'Mummo', part: 'adult' })
    assert.deepEqual(await order(worker), [first.id, second.id])
    // A home is no news for whom homes were not opened to.
    const before = (await listFamilies(world.as('school-nurse'), {})).families[0]?.newsAt
    await addHome(world.as(worker), {
      id: second.id,
      place: { name: 'Koti', address: 'Katu 1', municipality: 'Vaasa' },
    })
    assert.deepEqual((await listFamilies(world.as('school-nurse'), {})).families[0]?.newsAt, before)
  })

  it('pages', async () => {
    for (let count = 0; count < 53; count += 1) {
      world.clock.advance(minutes(1))
      await builtFamily(world, { children: {}, adults: { anna: {} } })
    }
    const one = await listFamilies(world.as(worker), {})
    assert.equal(one.families.length, 50)
    const two = await listFamilies(world.as(worker), { after: one.next ?? '' })
    assert.equal(two.families.length, 3)
    assert.equal(two.next, null)
    assert.equal(new Set([...one.families, ...two.families].map(({ id }) => id)).size, 53)
  })

  it('knows several homes; each is seen by its own people and by the workers it was opened to', async () => {
    const family = await builtFamily(world, {
      adults: { anna: {}, otto: { livesApart: true } },
      team: { 'school-nurse': { sees: ['who-is-with'] } },
    })
    const [ella, anna, otto] = ['ella', 'anna', 'otto'].map(family.person)
    assert.ok(ella !== undefined && anna !== undefined && otto !== undefined)
    await addHome(world.as(worker), {
      id: family.id,
      place: { name: 'Äidin koti', address: 'Rantakatu 1', municipality: 'Vaasa' },
      living: [
        { person: ella, share: 'most' },
        { person: anna, share: 'most' },
      ],
    })
    const { home } = await addHome(world.as(worker), {
      id: family.id,
      place: { name: 'Isän koti', address: 'Kirkkokatu 2', municipality: 'Mustasaari' },
      living: [
        { person: ella, share: 'at-times' },
        { person: otto, share: 'most' },
      ],
    })
    const homes = async (caller: Parameters<typeof readFamily>[0]): Promise<readonly string[]> =>
      (await readFamily(caller, { id: family.id })).homes.map(({ name }) => name).sort()
    assert.deepEqual(await homes(world.as(worker)), ['Isän koti', 'Äidin koti'])
    assert.deepEqual(await homes(family.member('ella')), ['Isän koti', 'Äidin koti'])
    assert.deepEqual(await homes(family.member('anna')), ['Äidin koti'])
    assert.deepEqual(await homes(family.member('otto')), ['Isän koti'])
    assert.deepEqual(await homes(world.as('school-nurse')), [])
    await refused(addHome(world.as('school-nurse'), { id: family.id, place: { name: 'X' } }), 'not-allowed')
    await refused(
      changeHome(world.as('school-nurse'), { id: family.id, home, place: { name: 'X' } }),
      'not-allowed',
    )
    await changeHome(world.as(worker), { id: family.id, home, living: [{ person: otto, share: 'most' }] })
    assert.deepEqual(await homes(family.member('ella')), ['Äidin koti'])
  })

  it('shows one of a family themselves, and of others no more than the name', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, otto: { livesApart: true } } })
    await changePerson(world.as(worker), {
      id: family.id,
      person: family.person('anna'),
      contact: { phone: '040 000 0001', email: '' },
    })
    const seen = async (who: string): Promise<Record<string, unknown>> => {
      const view = await readFamily(family.member(who), { id: family.id })
      return Object.fromEntries(
        view.people.map((person) => [person.name.split(' ')[0], [person.phone, person.bornOn !== null]]),
      )
    }
    assert.deepEqual(await seen('anna'), {
      Ella: ['', true],
      Anna: ['040 000 0001', true],
      Otto: ['', false],
    })
    assert.deepEqual(await seen('otto'), { Ella: ['', true], Anna: ['', false], Otto: ['', true] })
    assert.deepEqual(await myFamilies(family.member('otto'), {}), [{ id: family.id, county: '17' }])
  })

  it('does not bring along what another team noted about how to reach somebody', async () => {
    const family = await builtFamily(world)
    await changePerson(world.as(worker), {
      id: family.id,
      person: family.person('anna'),
      contact: { phone: '040 000 0001', email: '' },
    })
    const { id } = await openFamily(world.as('school-nurse'), {
      serviceTask: 'families',
      people: [{ name: 'Anna', part: 'adult', identity: family.codes['anna'] ?? '' }],
    })
    const [person] = (await readFamily(world.as('school-nurse'), { id })).people
    assert.equal(person?.id, family.person('anna'))
    assert.deepEqual([person?.phone, person?.contactHidden], ['', true])
  })

  it('lets a person and a relation go at once', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, otto: {} } })
    const view = await readFamily(world.as(worker), { id: family.id })
    const of = (key: string): string =>
      view.relations.find(({ adult }) => adult === family.person(key))?.id ?? ''
    await readFamily(family.member('otto'), { id: family.id })
    await endRelation(world.as(worker), { id: family.id, relation: of('otto') })
    await refused(readFamily(family.member('otto'), { id: family.id }), 'not-found')
    await removePerson(world.as(worker), { id: family.id, person: family.person('anna') })
    await refused(readFamily(family.member('anna'), { id: family.id }), 'not-found')
    await refused(
      addRelation(world.as(worker), {
        id: family.id,
        child: family.person('ella'),
        adult: family.person('anna'),
        kind: 'guardian',
      }),
      'invalid',
    )
  })

  it('names helpers outside the product: the family its own, the team all of them', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, otto: {} } })
    await addHelper(family.member('anna'), { id: family.id, name: 'Mummi Liisa', says: 'hakee torstaisin' })
    await addHelper(world.as(worker), { id: family.id, name: 'Tukiperhe' })
    const helpers = async (caller: Parameters<typeof readFamily>[0]): Promise<number> =>
      (await readFamily(caller, { id: family.id })).helpers.length
    assert.equal(await helpers(world.as(worker)), 2)
    assert.equal(await helpers(family.member('anna')), 1)
    assert.equal(await helpers(family.member('otto')), 0)
  })

  it('closes when the last part ends, and tells nothing about other parts', async () => {
    const family = await builtFamily(world)
    await joinTeam(world, family.id, 'school-nurse')
    await closeFamily(world.as(worker), { id: family.id })
    await refused(readFamily(world.as(worker), { id: family.id }), 'not-found')
    assert.equal((await readFamily(world.as('school-nurse'), { id: family.id })).closedAt, null)
    await closeFamily(world.as('school-nurse'), { id: family.id })
    await refused(readFamily(world.as('school-nurse'), { id: family.id }), 'not-found')
  })
})
