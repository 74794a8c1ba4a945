import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  addHome,
  changePerson,
  checkProtection,
  endProtection,
  protectionsToCheck,
  readFamily,
  remindOfProtection,
  setProtection,
} from '#capabilities/families/index.ts'
import { days, later, minutes } from '#platform/clock.ts'
import { builtFamily, type BuiltFamily } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'

async function protectedMother(world: World): Promise<BuiltFamily> {
  const family = await builtFamily(world, {
    adults: { anna: {}, otto: { livesApart: true } },
    team: { 'school-nurse': {}, 'second-unit-lead': { seesProtected: true } },
  })
  await addHome(world.as(worker), {
    id: family.id,
    place: { name: 'Koti', address: 'Salakatu 7', municipality: 'Piilola' },
    living: [
      { person: family.person('anna'), share: 'most' },
      { person: family.person('ella'), share: 'most' },
    ],
  })
  await changePerson(world.as(worker), {
    id: family.id,
    person: family.person('anna'),
    contact: { phone: '040 000 7777', email: 'anna@piilossa.example' },
  })
  await setProtection(world.as(worker), { id: family.id, person: family.person('anna'), until: '2026-03-31' })
  return family
}

describe('a protected address in a family', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const seen = async (caller: Parameters<typeof readFamily>[0], id: string): Promise<readonly unknown[]> => {
    const view = await readFamily(caller, { id })
    const anna = view.people.find(({ name }) => name.startsWith('Anna'))
    return [view.homes.length, anna?.phone, anna?.contactHidden, anna?.protection?.until]
  }

  it('is seen by the entitled of the team and by those who live there, and by nobody else', async () => {
    const family = await protectedMother(world)
    const open = [1, '040 000 7777', false, '2026-03-31']
    assert.deepEqual(await seen(world.as(worker), family.id), open)
    assert.deepEqual(await seen(world.as('second-unit-lead'), family.id), open)
    assert.deepEqual(await seen(world.as('school-nurse'), family.id), [0, '', true, '2026-03-31'])
    assert.deepEqual(await seen(family.member('anna'), family.id), open)
    assert.deepEqual(await seen(family.member('ella'), family.id), [1, '', false, undefined])
    assert.deepEqual(await seen(family.member('otto'), family.id), [0, '', false, undefined])
    const everything = JSON.stringify([
      await readFamily(world.as('school-nurse'), { id: family.id }),
      await readFamily(family.member('otto'), { id: family.id }),
      world.log,
    ])
    for (const canary of ['Salakatu', 'Piilola', '7777', 'piilossa'])
      assert.ok(!everything.includes(canary), canary)
  })

  it('holds to its last day and no longer', async () => {
    const family = await protectedMother(world)
    world.clock.set('2026-03-31T20:00:00Z')
    assert.equal((await seen(world.as('school-nurse'), family.id))[0], 0)
    world.clock.set('2026-04-01T05:00:00Z')
    assert.equal((await seen(world.as('school-nurse'), family.id))[0], 1)
  })

  it('is never shortened, given for five years at most, and ended early by the entitled with a fresh proof', async () => {
    const family = await protectedMother(world)
    const who = { id: family.id, person: family.person('anna') }
    await refused(setProtection(world.as(worker), { ...who, until: '2026-03-20' }), 'invalid')
    await refused(setProtection(world.as(worker), { ...who, until: '2031-03-03' }), 'invalid')
    await refused(setProtection(world.as(worker), { ...who, until: '2026-02-20' }), 'invalid')
    await setProtection(world.as('school-nurse'), { ...who, until: '2028-03-31' })
    await refused(endProtection(world.as('school-nurse'), who), 'not-allowed')
    const stale = world.actor(worker)
    world.clock.advance(minutes(16))
    await refused(endProtection(world.callAs(stale), who), 'not-allowed')
    await endProtection(world.as(worker), who)
    assert.equal((await seen(world.as('school-nurse'), family.id))[0], 1)
  })

  it('is looked at again before it ends: the responsible worker is told, without a word of whom', async () => {
    const family = await protectedMother(world)
    const { db, clock, crypto } = world.product.deps
    const tools = { db, clock, crypto, links: { families: () => 'https://perhetalo.example/tyo/perheet' } }
    assert.equal((await protectionsToCheck(world.as(worker), {})).length, 1)
    assert.equal((await protectionsToCheck(world.as('second-unit-lead'), {})).length, 0)
    await remindOfProtection(tools)
    await remindOfProtection(tools)
    await world.runJobs()
    const mails = world.mails()
    assert.equal(mails.length, 1)
    const words = `${mails[0]?.subject} ${mails[0]?.text}`
    assert.ok(!/Anna|Testinen|turvakielto|osoite/i.test(words), words)
    await setProtection(world.as(worker), {
      id: family.id,
      person: family.person('anna'),
      until: '2028-03-31',
    })
    assert.equal((await protectionsToCheck(world.as(worker), {})).length, 0)
    world.clock.set(later(world.clock.now(), days(370)))
    assert.equal((await protectionsToCheck(world.as(worker), {})).length, 1)
    await checkProtection(world.as(worker), { id: family.id, person: family.person('anna') })
    assert.equal((await protectionsToCheck(world.as(worker), {})).length, 0)
  })
})
