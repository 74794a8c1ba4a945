import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addNamedWorker,
  changeNamedWorker,
  listNamedWorkers,
  neededSides,
  removeNamedWorker,
} from '#capabilities/network/index.ts'
import { areaId, organisationId, personId } from '#seed/demo/ids.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const north = areaId('17', 'north')

describe('named workers between professionals', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const nurse = {
    area: north,
    side: 'health',
    person: personId('consulting-nurse'),
    whatFor: { sv: 'Rådgivning och skolhälsovård' },
    firstDay: '2026-03-02',
  } as const

  it('are needed from the social and the health side of each area: an empty side is said', async () => {
    assert.deepEqual(neededSides, ['social', 'health'])
    const { gaps, workers, choices } = await listNamedWorkers(world.as('guide'), {})
    assert.deepEqual(gaps, [{ area: north, side: 'health' }])
    assert.ok(workers.some(({ area, side }) => area === north && side === 'social'))
    assert.equal(choices, null)
  })

  it('are named by the lead of the area or the coordinator, and close the gap from their first day', async () => {
    await refused(addNamedWorker(world.as('guide'), nurse), 'not-allowed')
    await refused(addNamedWorker(world.as('area-lead'), nurse), 'not-allowed')
    const { id } = await addNamedWorker(world.as('area-lead-north-17'), {
      ...nurse,
      key: 'named in the north',
    })
    const again = await addNamedWorker(world.as('area-lead-north-17'), {
      ...nurse,
      key: 'named in the north',
    })
    assert.equal(again.id, id)
    assert.deepEqual((await listNamedWorkers(world.as('guide'), {})).gaps, [])
    await removeNamedWorker(world.as('coordinator'), { id })
    const april = await addNamedWorker(world.as('coordinator'), {
      ...nurse,
      firstDay: '2026-04-01',
      key: 'named for april',
    })
    assert.equal((await listNamedWorkers(world.as('guide'), {})).gaps.length, 1, 'not before the first day')
    await removeNamedWorker(world.as('coordinator'), april)
  })

  it('are also those who do not sign in here, by name and organisation', async () => {
    const { person: _person, ...rest } = nurse
    const wrong = await refused(
      addNamedWorker(world.as('coordinator'), { ...rest, name: 'Eva Holm' }),
      'invalid',
    )
    assert.deepEqual(
      wrong.fields.map(({ field }) => field),
      ['organisation'],
    )
    const { id } = await addNamedWorker(world.as('coordinator'), {
      ...rest,
      name: 'Eva Holm',
      organisation: organisationId('17', 'county'),
    })
    const found = (await listNamedWorkers(world.as('teacher'), {})).workers.find((each) => each.id === id)
    assert.deepEqual([found?.name, found?.person, found?.may_change], ['Eva Holm', null, false])
    const foreign = await refused(
      addNamedWorker(world.as('coordinator'), { ...nurse, person: personId('guide-16') }),
      'invalid',
    )
    assert.equal(foreign.fields[0]?.code, 'not-of-this-county')
    await removeNamedWorker(world.as('coordinator'), { id })
  })

  it('say themselves for what and how they are reached; what another has saved is not written over', async () => {
    const own = async () =>
      (await listNamedWorkers(world.as('second-guide'), {})).workers.find(
        ({ person }) => person?.id === personId('second-guide'),
      )
    const before = await own()
    assert.equal(before?.may_change, true)
    const change = {
      id: before?.id ?? '',
      version: before?.version ?? 0,
      how: { sv: 'Ring på tisdagar.' },
      firstDay: '2026-01-01',
    }
    await refused(changeNamedWorker(world.as('teacher'), change), 'not-allowed')
    await changeNamedWorker(world.as('second-guide'), change)
    const conflict = await refused(changeNamedWorker(world.as('coordinator'), change), 'conflict')
    assert.equal(conflict.code, 'changed-meanwhile')
    assert.ok(JSON.stringify(conflict.theirs).includes('Ring på tisdagar.'))
    await refused(removeNamedWorker(world.as('second-guide'), { id: change.id }), 'not-allowed')
    await refused(removeNamedWorker(world.as('coordinator-09'), { id: change.id }), 'not-found')
  })
})
