import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  answer,
  chooseMorningMail,
  planMorning,
  readHeldBy,
  readQueueMark,
  readWallboard,
  readWorkload,
  rebalance,
  resolve,
  take,
} from '#capabilities/help-requests/index.ts'
import { hours } from '#platform/clock.ts'
import { type Asked, ask, refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('how much work there is', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const heldByGuide = async (count: number): Promise<readonly Asked[]> => {
    const asked: Asked[] = []
    for (let each = 0; each < count; each += 1) {
      const one = await ask(world)
      await take(world.as('guide'), { id: one.id })
      asked.push(one)
    }
    return asked
  }
  const loadOf = async (lead: string, person: string): Promise<Record<string, unknown>> => {
    const { units } = await readWorkload(world.as(lead), {})
    const found = units
      .flatMap(({ workers }) => workers)
      .find(({ person_id }) => person_id === world.actor(person).id)
    assert.ok(found !== undefined, `${person} is not in the workload of ${lead}`)
    return found
  }

  it('counts for the lead of the unit what each worker holds, answers and has closed', async () => {
    const [first, second] = await heldByGuide(3)
    assert.ok(first !== undefined && second !== undefined)
    await answer(world.as('guide'), { id: first.id, text: 'Hei, soitan huomenna.' })
    await resolve(world.as('guide'), { id: second.id, outcome: 'advised', text: 'Kiitos, hyvää jatkoa.' })
    world.clock.advance(hours(1))
    const load = await loadOf('unit-lead', 'guide')
    assert.deepEqual([load['open'], load['unanswered'], load['late'], load['closed']], [2, 1, 0, 1])
    assert.equal((await loadOf('unit-lead', 'deputy'))['open'], 0)
    world.clock.advance(hours(24 * 7))
    assert.deepEqual(
      [(await loadOf('unit-lead', 'guide'))['late'], (await loadOf('unit-lead', 'guide'))['closed']],
      [1, 0],
    )
  })

  it('shows nothing of it to anybody else', async () => {
    await heldByGuide(2)
    for (const person of ['guide', 'second-guide', 'area-lead', 'coordinator', 'county-leader', 'admin']) {
      assert.deepEqual((await readWorkload(world.as(person), {})).units, [], person)
      const held = await readHeldBy(world.as(person), { person: world.actor('guide').id })
      assert.deepEqual(held, { items: [], total: 0 }, person)
    }
    const other = await readHeldBy(world.as('second-unit-lead'), { person: world.actor('guide').id })
    assert.equal(other.total, 0)
  })

  it('moves several requests at once, all or none, and no promise with them', async () => {
    const asked = await heldByGuide(3)
    const ids = asked.map(({ id }) => id)
    const lead = world.as('unit-lead')
    const foreign = await ask(world, { topics: ['parenting'] })
    await take(world.as('second-guide'), { id: foreign.id })
    const deputy = world.actor('deputy').id
    await refused(rebalance(lead, { ids: [...ids, foreign.id], person: deputy }), 'not-found')
    assert.equal((await readHeldBy(lead, { person: deputy })).total, 0, 'none has moved')
    await refused(
      rebalance(lead, { ids, person: world.actor('second-guide').id }),
      'invalid',
      'invalid-input',
    )
    await refused(
      rebalance(world.as('guide'), { ids, person: deputy }),
      'not-allowed',
      'help-request.assign.not-allowed',
    )
    assert.deepEqual(await rebalance(lead, { ids: [...ids, ...ids], person: deputy }), { moved: 3 })
    const moved = await readHeldBy(lead, { person: deputy })
    assert.deepEqual(
      moved.items.map(({ due_at }) => due_at?.toISOString()),
      asked.map(({ promisedBy }) => promisedBy.toISOString()),
    )
    assert.equal((await readHeldBy(lead, { person: world.actor('guide').id })).total, 0)
  })

  it('tells two leads who move the same requests at once apart: each request ends with one holder', async () => {
    const ids = (await heldByGuide(4)).map(({ id }) => id)
    const lead = world.as('unit-lead')
    await Promise.allSettled([
      rebalance(lead, { ids, person: world.actor('deputy').id }),
      rebalance(lead, { ids: ids.toReversed(), person: world.actor('unit-lead').id }),
    ])
    const totals = await Promise.all(
      ['guide', 'deputy', 'unit-lead'].map(
        async (key) => (await readHeldBy(lead, { person: world.actor(key).id })).total,
      ),
    )
    assert.equal(
      totals.reduce((sum, each) => sum + each, 0),
      4,
    )
    assert.ok(totals.includes(4), `they were mixed: ${totals.join(', ')}`)
  })

  it('puts the length of each queue on the wall, without a name, for those who work there', async () => {
    const [first] = await heldByGuide(2)
    assert.ok(first !== undefined)
    await answer(world.as('guide'), { id: first.id, text: 'Hei!' })
    await ask(world)
    // An answer may take some seconds to go out: what counts is what the family can read.
    world.clock.advance(60_000)
    const doors = await readWallboard(world.as('guide'), {})
    const [guidance] = doors
    assert.equal(doors.length, 1, 'a guide sees the own door')
    assert.deepEqual(
      [guidance?.untaken, guidance?.in_work, guidance?.arrived_today, guidance?.answered_today],
      [1, 2, 3, 1],
    )
    assert.equal((await readWallboard(world.as('coordinator'), {})).length, 9)
    await refused(readWallboard(world.as('maintainer'), {}), 'not-found')
    const others = await readWallboard(world.as('guide-16'), {})
    assert.equal(others[0]?.untaken, 0, 'another county')
  })

  it('marks when a queue has changed', async () => {
    const before = await readQueueMark(world.as('guide'), {})
    await ask(world)
    const after = await readQueueMark(world.as('guide'), {})
    assert.notEqual(after, before)
    assert.equal(await readQueueMark(world.as('guide'), {}), after)
  })

  it('mails the day at half past seven on working mornings: numbers and links, no words of any family', async () => {
    world.clock.set('2026-03-06T12:00:00Z')
    const [asked] = await heldByGuide(1)
    await ask(world)
    await planMorning(world.db, world.clock)
    await world.runJobs()
    const before = world.mails().length
    world.clock.set('2026-03-08T05:30:00Z')
    await world.runJobs()
    const weekend = world.mails().filter(({ subject }) => /päiväsi|din dag/.test(subject))
    assert.deepEqual(weekend, [], 'nothing on a Sunday')
    world.clock.set('2026-03-09T05:30:00Z')
    await world.runJobs()
    const mails = world
      .mails()
      .slice(before)
      .filter(({ subject }) => /päiväsi|din dag/.test(subject))
    const own = mails.find(({ to }) => to.includes('aino.lehto'))
    assert.ok(own !== undefined && asked !== undefined)
    assert.match(own.text, /avoimia pyyntöjä: 1/)
    assert.ok(own.text.includes(asked.id), 'the link opens the matter after signing in')
    assert.doesNotMatch(own.text, /Palveluohjaus|ohjaus|väsy|uupu/i)
    await chooseMorningMail(world.as('guide'), { wanted: false })
    world.clock.set('2026-03-10T05:30:00Z')
    await world.runJobs()
    const tuesday = world
      .mails()
      .filter(({ to, subject }) => to.includes('aino.lehto') && /päiväsi/.test(subject))
    assert.equal(tuesday.length, 1, 'only Monday’s')
  })
})
