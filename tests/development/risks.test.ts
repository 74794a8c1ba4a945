import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addRisk,
  changeRisk,
  closeRisk,
  listRisks,
  readRisk,
  reviewRisk,
  type RiskInput,
} from '#capabilities/development/index.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { areaId, personId } from '#seed/demo/ids.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('risks', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const today = () => helsinkiDate(world.clock.now())
  const rooms = (differently: Partial<RiskInput> = {}): RiskInput => ({
    kind: 'risk',
    language: 'sv',
    name: { sv: 'Testrisken' },
    cause: 'Två grupper.',
    owner: personId('guide'),
    ...differently,
  })

  it('are noted by those who lead, each where they lead', async () => {
    await refused(addRisk(world.as('guide'), { risk: rooms() }), 'not-allowed')
    await refused(addRisk(world.as('area-lead'), { risk: rooms() }), 'not-allowed')
    await refused(
      addRisk(world.as('area-lead'), { risk: rooms({ area: areaId('17', 'north') }) }),
      'not-allowed',
    )
    const { id } = await addRisk(world.as('area-lead'), { risk: rooms({ area: areaId('17', 'middle') }) })
    assert.equal((await readRisk(world.as('deputy'), { id })).name.sv, 'Testrisken')
    await refused(readRisk(world.as('guide-09'), { id }), 'not-found')
  })

  it('are reviewed by their owner, and each review stays', async () => {
    const { id } = await addRisk(world.as('coordinator'), { risk: rooms() })
    const review = {
      realised: 'partly' as const,
      words: 'Ett rum var dubbelbokat.',
      nextOn: addDays(today(), 60),
    }
    await refused(reviewRisk(world.as('deputy'), { id, version: 1, ...review }), 'not-allowed')
    await reviewRisk(world.as('guide'), { id, version: 1, ...review })
    await refused(
      reviewRisk(world.as('guide'), { id, version: 1, ...review }),
      'conflict',
      'changed-meanwhile',
    )
    await reviewRisk(world.as('coordinator'), {
      id,
      version: 2,
      realised: 'no',
      words: 'Ordnat.',
      nextOn: null,
    })
    const view = await readRisk(world.as('guide'), { id })
    assert.deepEqual([view.realised, view.reviewOn, view.reviews.length], ['no', null, 2])
    const past = await refused(
      reviewRisk(world.as('guide'), { id, version: 3, ...review, nextOn: today() }),
      'invalid',
    )
    assert.deepEqual(past.fields, [{ field: 'nextOn', code: 'is-over' }])
  })

  it('are changed as they were seen, and closed without being lost', async () => {
    const { id } = await addRisk(world.as('coordinator'), { risk: rooms() })
    await changeRisk(world.as('guide'), {
      id,
      version: 1,
      risk: rooms({ mitigation: 'En gemensam bokning.' }),
    })
    const stale = await refused(
      changeRisk(world.as('coordinator'), { id, version: 1, risk: rooms() }),
      'conflict',
      'changed-meanwhile',
    )
    assert.match(JSON.stringify(stale.theirs), /gemensam bokning/)
    await closeRisk(world.as('county-leader'), { id, version: 2, closed: true })
    const isIn = async (closed: boolean) =>
      (await listRisks(world.as('deputy'), { closed })).some((each) => each.id === id)
    assert.deepEqual([await isIn(false), await isIn(true)], [false, true])
  })

  it('of the demonstration are the four that were named and the four warnings', async () => {
    const rows = await listRisks(world.as('guide-09'), {})
    const count = (kind: string): number => rows.filter((row) => row.kind === kind).length
    assert.deepEqual([count('risk'), count('warning')], [4, 4])
  })
})
