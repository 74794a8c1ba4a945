import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { answer, take } from '#capabilities/help-requests/index.ts'
import { readWaits } from '#capabilities/metrics/index.ts'
import { hours, later } from '#platform/clock.ts'
import { areaId } from '#seed/demo/ids.ts'
import { type Asked, ask, refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const area = areaId('17', 'middle')
const [vaasa, mustasaari] = ['905', '499']

describe('waits by municipality', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const asked = async (municipality: string, day: string, count: number, waited: number): Promise<void> => {
    const start = new Date(`${day}T08:00:00Z`)
    world.clock.set(start.toISOString())
    const all: Asked[] = []
    for (let each = 0; each < count; each += 1) all.push(await ask(world, { municipality }))
    world.clock.set(later(start, hours(waited)).toISOString())
    for (const { id } of all) {
      await take(world.as('guide'), { id })
      await answer(world.as('guide'), { id, text: 'Hei, luin viestisi.' })
    }
  }
  const read = () => readWaits(world.as('area-lead'), { county: '17', area })

  it('are told where they have grown, two ended periods beside each other', async () => {
    await asked(mustasaari, '2026-03-02', 6, 3)
    await asked(vaasa, '2026-03-04', 8, 5)
    await asked(mustasaari, '2026-03-30', 7, 20)
    await asked(vaasa, '2026-04-02', 8, 5)
    world.clock.set('2026-04-28T08:00:00Z')
    const { before, latest, waits, grown } = await read()
    assert.deepEqual([before.key, latest.key], ['2026-P03', '2026-P04'])
    assert.deepEqual(grown, [mustasaari])
    assert.deepEqual(
      waits.find(({ municipality }) => municipality === mustasaari),
      {
        municipality: mustasaari,
        before: { requests: { kind: 'exact', value: 6 }, medianMinutes: 180 },
        latest: { requests: { kind: 'exact', value: 7 }, medianMinutes: 1200 },
      },
    )
  })

  it('hide few, and what would give them away', async () => {
    await asked(mustasaari, '2026-03-30', 3, 20)
    await asked(vaasa, '2026-04-02', 8, 5)
    world.clock.set('2026-04-28T08:00:00Z')
    const { waits, grown } = await read()
    assert.deepEqual(grown, [])
    for (const code of [vaasa, mustasaari]) {
      const of = waits.find(({ municipality }) => municipality === code)
      assert.notEqual(of?.latest.requests.kind, 'exact')
      assert.equal(of?.latest.medianMinutes, null)
    }
  })

  it('tell nothing of an area that is itself not told', async () => {
    await asked(mustasaari, '2026-03-30', 4, 20)
    world.clock.set('2026-04-28T08:00:00Z')
    assert.ok((await read()).waits.every(({ latest }) => latest.requests.kind === 'hidden'))
  })

  it('are for those who lead in the county, and of its own areas', async () => {
    await refused(readWaits(world.as('guide'), { county: '17', area }), 'not-found')
    await refused(readWaits(world.as('area-lead'), { county: '16', area }), 'not-found')
    await refused(
      readWaits(world.as('area-lead'), { county: '17', area: areaId('16', 'middle') }),
      'not-found',
    )
  })
})
