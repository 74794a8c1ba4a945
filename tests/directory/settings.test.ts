import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { changeSettings, readSettings, settingDefaults } from '#capabilities/directory/index.ts'
import { areaId } from '#seed/demo/ids.ts'
import { directoryAsItWas } from '#tests/support/directory-work.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const middle = areaId('17', 'middle')
const north = areaId('17', 'north')

describe('what counties and areas decide about their directory', () => {
  const world = freshWorld({ limitFactor: 1000 })
  directoryAsItWas(world)
  beforeEach(() => world.clear())

  it('holds for the county, and for an area where it wishes otherwise', async () => {
    const coordinator = world.as('coordinator')
    assert.deepEqual((await readSettings(coordinator, { county: '17' })).settings, settingDefaults)
    await changeSettings(coordinator, {
      county: '17',
      values: { 'worker-names': 'never', 'mark-after-days': 21 },
    })
    await changeSettings(world.as('area-lead'), {
      county: '17',
      area: middle,
      values: { 'worker-names': 'professionals' },
    })
    const area = await readSettings(coordinator, { county: '17', area: middle })
    assert.deepEqual(
      [area.settings.workerNames, area.settings.markAfterDays, area.decided],
      ['professionals', 21, ['worker-names']],
    )
    assert.equal(area.otherwise.workerNames, 'never')
    assert.equal(
      (await readSettings(coordinator, { county: '17', area: north })).settings.workerNames,
      'never',
    )
    await changeSettings(world.as('area-lead'), {
      county: '17',
      area: middle,
      values: { 'worker-names': null },
    })
    await changeSettings(coordinator, {
      county: '17',
      values: { 'worker-names': null, 'mark-after-days': null },
    })
    assert.deepEqual(
      (await readSettings(coordinator, { county: '17', area: middle })).settings,
      settingDefaults,
    )
    assert.equal((await traces(world, 'directory-setting.change')).length, 4)
  })

  it('is refused with its limit when it would nag, or hide before it marks', async () => {
    const attempt = async (values: Parameters<typeof changeSettings>[1]['values']): Promise<unknown> =>
      (await refused(changeSettings(world.as('coordinator'), { county: '17', values }), 'invalid')).fields
    assert.deepEqual(await attempt({ 'check-every-days': 2 }), [
      { field: 'check-every-days', code: 'days-at-least', limit: 30 },
    ])
    assert.deepEqual(await attempt({ 'check-every-days': 2000 }), [
      { field: 'check-every-days', code: 'days-at-most', limit: 366 },
    ])
    assert.deepEqual(await attempt({ 'worker-names': 'perhaps' }), [
      { field: 'worker-names', code: 'invalid-value', limit: undefined },
    ])
    assert.deepEqual(await attempt({ 'mark-after-days': 100 }), [
      { field: 'hide-after-days', code: 'hidden-before-marked', limit: 100 },
    ])
  })

  it('is decided by an area’s lead for the own area, and by the coordinator', async () => {
    const values = { 'worker-names': 'never' }
    await refused(changeSettings(world.as('area-lead'), { county: '17', area: north, values }), 'not-found')
    await refused(changeSettings(world.as('area-lead'), { county: '17', values }), 'not-allowed')
    await refused(changeSettings(world.as('county-leader'), { county: '17', values }), 'not-allowed')
    await refused(
      changeSettings(world.as('coordinator'), { county: '17', area: areaId('16', 'jik'), values }),
      'not-found',
    )
    for (const who of ['maintainer', 'guide', 'admin', 'coordinator-16']) {
      await refused(changeSettings(world.as(who), { county: '17', values }), 'not-found')
      await refused(readSettings(world.as(who), { county: '17' }), 'not-found')
    }
  })
})
