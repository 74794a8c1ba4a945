import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addAreaResource,
  addRoomCommitment,
  changeAreaResource,
  changeRoomCommitment,
  effortStates,
  endEffort,
  listAreaResources,
  proposeEffort,
  removeAreaResource,
  removeRoomCommitment,
  settleEffort,
} from '#capabilities/network/index.ts'
import { effortMoves } from '#capabilities/network/domain/area-words.ts'
import { areaId, organisationId, unitId } from '#seed/demo/ids.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const middle = areaId('17', 'middle')
const row = {
  area: middle,
  type: 'home-service',
  year: 2026,
  funding: 'own',
  preventive: true,
  hours: '2 400',
  euros: '96 000',
  source: 'Budgeten',
} as const
const lending = {
  kind: 'know-how',
  fromUnit: unitId('17', 'family-social'),
  toUnit: unitId('17', 'guidance'),
  what: 'En socialhandledare vid dörren',
  hoursAWeek: 4,
  firstDay: '2026-03-09',
  lastDay: '2026-05-29',
} as const
const hours = {
  organisation: organisationId('17', 'parish-vasa'),
  place: 'Församlingshemmet',
  weekday: 4,
  opens: '09:00',
  closes: '11:00',
  firstDay: '2026-03-05',
} as const

describe('resources of areas', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const read = (who: string, year: number | null = null) => listAreaResources(world.as(who), { year })

  it('are hours and money by area, service and year, with their source; years stand side by side', async () => {
    const { year, years, resources, sums } = await read('guide')
    assert.equal(year, 2026)
    assert.deepEqual(years, [2026, 2025, 2024])
    assert.ok(resources.every((each) => each.year === 2026 && each.source !== ''))
    const total = resources.reduce((all, { euros }) => all + (euros ?? 0), 0)
    assert.equal(
      sums.filter((each) => each.year === 2026).reduce((all, { euros }) => all + euros, 0),
      total,
    )
    assert.ok((await read('guide', 2025)).resources.every((each) => each.year === 2025))
    assert.equal((await read('guide')).forResource, null)
  })

  it('are counted by the lead of the area, the coordinator and the county’s leader', async () => {
    await refused(addAreaResource(world.as('guide'), row), 'not-allowed')
    await refused(addAreaResource(world.as('area-lead-south-17'), row), 'not-allowed')
    await refused(addAreaResource(world.as('area-lead'), { ...row, area: null }), 'not-allowed')
    const nothing = await refused(
      addAreaResource(world.as('area-lead'), { ...row, hours: '', euros: '' }),
      'invalid',
    )
    assert.equal(nothing.fields[0]?.code, 'hours-or-euros')
    const words = await refused(
      addAreaResource(world.as('area-lead'), { ...row, euros: 'paljon' }),
      'invalid',
    )
    assert.equal(words.fields[0]?.code, 'not-a-number')
    const { id } = await addAreaResource(world.as('area-lead'), row)
    await addAreaResource(world.as('county-leader'), { ...row, area: null })
    const found = (await read('area-lead')).resources.find((each) => each.id === id)
    assert.deepEqual([found?.hours, found?.euros, found?.may_change], [2400, 96_000, true])
    await changeAreaResource(world.as('coordinator'), { ...row, id, version: 1, euros: 97_000 })
    const stale = await refused(
      changeAreaResource(world.as('area-lead'), { ...row, id, version: 1 }),
      'conflict',
    )
    assert.ok(JSON.stringify(stale.theirs).includes('97000'))
    await refused(
      changeAreaResource(world.as('area-lead'), { ...row, id, version: 2, area: areaId('17', 'south') }),
      'not-allowed',
    )
    await refused(removeAreaResource(world.as('guide'), { id }), 'not-allowed')
    await refused(removeAreaResource(world.as('coordinator-09'), { id }), 'not-found')
    await removeAreaResource(world.as('area-lead'), { id })
  })

  it('are lent from unit to unit: proposed, agreed to by those whose work it is, ended', async () => {
    await refused(proposeEffort(world.as('guide'), lending), 'not-allowed')
    const same = await refused(
      proposeEffort(world.as('unit-lead'), { ...lending, toUnit: lending.fromUnit }),
      'invalid',
    )
    assert.equal(same.fields[0]?.code, 'same-unit')
    const nameless = await refused(
      proposeEffort(world.as('unit-lead'), { ...lending, kind: 'trial', toUnit: null }),
      'invalid',
    )
    assert.deepEqual(
      nameless.fields.map(({ field }) => field),
      ['experimentName'],
    )
    const { id } = await proposeEffort(world.as('unit-lead'), { ...lending, key: 'a counsellor at the door' })
    assert.equal(
      (await proposeEffort(world.as('unit-lead'), { ...lending, key: 'a counsellor at the door' })).id,
      id,
    )
    const settle = (who: string, version: number) =>
      settleEffort(world.as(who), { id, version, state: 'agreed' })
    await refused(settle('unit-lead', 1), 'not-allowed')
    await refused(endEffort(world.as('second-unit-lead'), { id, version: 1 }), 'conflict')
    await settle('second-unit-lead', 1)
    await refused(settle('coordinator', 1), 'conflict')
    await refused(endEffort(world.as('guide'), { id, version: 2 }), 'not-allowed')
    await endEffort(world.as('unit-lead'), { id, version: 2 })
    const wordless = await refused(
      settleEffort(world.as('second-unit-lead'), { id, version: 3, state: 'declined' }),
      'invalid',
    )
    assert.equal(wordless.fields[0]?.field, 'words')
    await refused(
      settleEffort(world.as('second-unit-lead'), { id, version: 3, state: 'declined', words: 'Nej' }),
      'conflict',
    )
    assert.equal((await read('teacher')).efforts.find((each) => each.id === id)?.state, 'ended')
    const trial = await proposeEffort(world.as('area-lead'), {
      ...{ ...lending, kind: 'trial', toUnit: null, experimentName: 'Kvällsdörr', euros: '3000' },
    })
    assert.ok((await read('coordinator')).efforts.some((each) => each.id === trial.id && each.may_agree))
  })

  it('go from a proposal to its end and nowhere else', () => {
    assert.deepEqual(
      effortStates.map((state) => [state, effortMoves[state]]),
      [
        ['proposed', ['agreed', 'declined']],
        ['agreed', ['ended']],
        ['declined', []],
        ['ended', []],
      ],
    )
  })

  it('are also rooms: who has promised which hours, at the same time as others or alone', async () => {
    const { commitments } = await read('guide')
    assert.deepEqual([...new Set(commitments.map(({ sector }) => sector))].toSorted(), [
      'county',
      'kela',
      'municipality',
      'ngo',
      'parish',
    ])
    await refused(addRoomCommitment(world.as('guide'), hours), 'not-allowed')
    await refused(
      addRoomCommitment(world.as('second-maintainer'), {
        ...hours,
        organisation: organisationId('17', 'kela'),
      }),
      'not-allowed',
    )
    const wrong = await refused(
      addRoomCommitment(world.as('second-maintainer'), { ...hours, closes: '08:00' }),
      'invalid',
    )
    assert.equal(wrong.fields[0]?.field, 'closes')
    const { id } = await addRoomCommitment(world.as('second-maintainer'), hours)
    await changeRoomCommitment(world.as('coordinator'), {
      ...hours,
      id,
      version: 1,
      closes: '12:00',
      shared: true,
    })
    const found = (await read('second-maintainer')).commitments.find((each) => each.id === id)
    assert.deepEqual([found?.closes, found?.shared, found?.may_change], ['12:00', true, true])
    await refused(removeRoomCommitment(world.as('maintainer'), { id }), 'not-allowed')
    await removeRoomCommitment(world.as('second-maintainer'), { id })
  })
})
