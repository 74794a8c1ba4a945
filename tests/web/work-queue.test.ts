import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { days } from '#platform/clock.ts'
import { ask, askedAnd } from '#tests/support/requests.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { keepsSilent, says, workPage } from '#tests/support/work-forms.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('the workspace', () => {
  const world = freshWorld()
  beforeEach(async () => {
    await world.clear()
    world.clock.set('2026-03-02T08:00:00Z')
  })

  const signedIn = async (persona: string): Promise<Visitor> => {
    const visitor = world.visitor()
    await visitor.signIn(persona)
    return visitor
  }

  describe('the queue', () => {
    it('is narrowed by door, topic and state, and stays so beside a request', async () => {
      const { id: untaken } = await ask(world, { topics: ['school', 'tiredness'] })
      const { id: taken } = await askedAnd(world, 'taken')
      const guide = await signedIn('guide')
      const schools = await guide.get('/tyo?topic=school')
      says(schools, untaken)
      keepsSilent(schools, taken)
      const beside = await guide.get(`${workPage(untaken)}?topic=school`)
      says(beside, '/tyo?topic=school')
      keepsSilent(beside, taken)
      keepsSilent(await guide.get('/tyo?state=taken&door=guidance'), untaken)
      says(await guide.get('/tyo?state=waiting'), 'Mikään pyyntö ei odota perhettä.')
      says(await guide.get('/tyo?state=nonsense&page=-4'), untaken)
    })

    it('counts the day in numbers', async () => {
      await ask(world)
      await askedAnd(world, 'taken')
      world.clock.advance(days(30))
      const queue = await (await signedIn('guide')).get('/tyo')
      says(queue, 'Sinulla <strong class="day__number">1</strong>')
      says(queue, 'Ottamatta <strong class="day__number">1</strong>')
      says(queue, 'Myöhässä <strong class="day__number">2</strong>')
    })

    it('is in pages, and a page that is no more leads to the first', async () => {
      for (let left = 26; left > 0; left -= 1) await ask(world)
      const guide = await signedIn('guide')
      const second = await guide.get('/tyo?page=2')
      says(second, 'Sivu 2/2')
      assert.equal((await guide.get('/tyo?page=7')).path, '/tyo')
    })

    it('tells those who answer at no door that they have none', async () => {
      says(await (await signedIn('county-leader')).get('/tyo'), 'Et vastaa millään ovella')
    })
  })
})
