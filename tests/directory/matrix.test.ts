import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  decidePresence,
  decideSchools,
  familyCentreCard,
  type MatrixCell,
  readMatrixWork,
  serviceMatrix,
  tally,
} from '#capabilities/directory/index.ts'
import { areaId } from '#seed/demo/ids.ts'
import { directoryAsItWas } from '#tests/support/directory-work.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const north = areaId('17', 'north')
const middle = areaId('17', 'middle')

describe('where services stand', () => {
  const world = freshWorld({ limitFactor: 1000 })
  directoryAsItWas(world)
  beforeEach(() => world.clear())

  const cell = async (area: string, type: string): Promise<MatrixCell | undefined> => {
    await world.product.deps.catalogue.refresh()
    return serviceMatrix(world.product.deps.catalogue, '17')
      .find((row) => row.type === type)
      ?.cells.find((each) => each.area === area)
  }

  it('shows the survey of the pilots as the areas of Päijät-Häme have said it', () => {
    const rows = serviceMatrix(world.product.deps.catalogue, '09')
    const of = (type: string): readonly number[] => {
      const row = rows.find((each) => each.type === type)
      assert.ok(row, type)
      const { fixed, outreach, both, none } = tally(row)
      return [fixed, outreach, both, none]
    }
    // Clinics fixed, and of 27 answers five also coming in.
    assert.deepEqual(of('child-clinic'), [4, 0, 1, 0])
    for (const type of ['family-counselling', 'family-social-work', 'home-service'])
      assert.deepEqual(of(type), [0, 0, 5, 0], type)
    for (const type of ['psychologist', 'meeting-place', 'peer-groups'])
      assert.deepEqual(of(type), [5, 0, 0, 0], type)
    for (const type of ['child-psychiatry', 'school']) assert.deepEqual(of(type), [0, 5, 0, 0], type)
    // Nine answers against five.
    assert.deepEqual(of('child-welfare'), [3, 2, 0, 0])
  })

  it('has every class of availability in the demo', () => {
    const classes = new Set(serviceMatrix(world.product.deps.catalogue, '17').flatMap((row) => row.classes))
    assert.deepEqual([...classes].toSorted(), [
      'centralised',
      'digital',
      'every-centre',
      'some-centres',
      'special',
    ])
  })

  it('fills the card of an area with twenty-five rows', () => {
    const card = familyCentreCard(world.product.deps.catalogue, '17', middle)
    assert.equal(card.length, 25)
    const clinic = card.find(({ key }) => key === 'child-clinic')
    assert.deepEqual([clinic?.commonPremises, clinic?.names], [true, []])
    assert.ok((card.find(({ key }) => key === 'parish')?.names.length ?? 0) >= 2)
    assert.deepEqual(familyCentreCard(world.product.deps.catalogue, '17', areaId('16', 'jik')), [])
  })

  it('follows what the area says, and goes back to what the listings say', async () => {
    const before = await cell(north, 'child-clinic')
    assert.deepEqual([before?.presence, before?.isDecided], ['both', false])
    await decidePresence(world.as('coordinator'), {
      area: north,
      type: 'child-clinic',
      presence: 'none',
      plannedFrom: '2027-01-01',
      notIncludedBecause: { fi: 'Tilaa remontoidaan.', sv: '' },
    })
    const said = await cell(north, 'child-clinic')
    assert.deepEqual([said?.presence, said?.computed, said?.plannedFrom], ['none', 'both', '2027-01-01'])
    assert.deepEqual(said?.notIncludedBecause, { fi: 'Tilaa remontoidaan.' })
    await decidePresence(world.as('coordinator'), { area: north, type: 'child-clinic', presence: null })
    assert.deepEqual(await cell(north, 'child-clinic'), before)
    assert.equal((await traces(world, 'area-service.decide')).length, 2)
  })

  it('does not plan what is there', async () => {
    const attempt = {
      area: north,
      type: 'child-clinic',
      presence: 'fixed',
      plannedFrom: '2027-01-01',
    } as const
    const refusal = await refused(decidePresence(world.as('coordinator'), attempt), 'invalid')
    assert.deepEqual(refusal.fields, [{ field: 'plannedFrom', code: 'only-where-missing' }])
    await refused(decidePresence(world.as('coordinator'), { ...attempt, type: 'nothing' }), 'not-found')
  })

  it('is decided by an area’s lead in the own area and nowhere else', async () => {
    const say = (who: string, area: string): Promise<void> =>
      decidePresence(world.as(who), { area, type: 'culture', presence: 'outreach' })
    await say('area-lead', middle)
    assert.equal((await cell(middle, 'culture'))?.presence, 'outreach')
    await refused(say('area-lead', north), 'not-found')
    for (const who of ['maintainer', 'guide', 'coordinator-16', 'unit-lead', 'admin'])
      await refused(say(who, middle), 'not-found')
    // A leader of the county reads and does not write.
    await refused(say('county-leader', middle), 'not-allowed')
    await decidePresence(world.as('coordinator'), { area: middle, type: 'culture', presence: null })
  })

  it('is read as work by those who lead, and by nobody else', async () => {
    const { areas, decisions } = await readMatrixWork(world.as('area-lead'), { county: '17' })
    assert.deepEqual(areas.map(({ id, mayChange }) => [id === middle, mayChange]).toSorted(), [
      [false, false],
      [false, false],
      [true, true],
    ])
    assert.ok(decisions.length >= 8)
    for (const who of ['maintainer', 'guide', 'coordinator-16', 'admin'])
      await refused(readMatrixWork(world.as(who), { county: '17' }), 'not-found')
  })

  it('says of each area how school health and student welfare belong to the centre', async () => {
    await decideSchools(world.as('area-lead'), {
      area: middle,
      schoolHealth: 'cooperation',
      studentWelfare: 'part',
      words: { fi: 'Kuraattori istuu samassa talossa.', en: '' },
    })
    await world.product.deps.catalogue.refresh()
    const area = world.product.deps.catalogue.areas('17').find(({ id }) => id === middle)
    assert.deepEqual(
      [area?.school_health, area?.student_welfare, area?.school_words],
      ['cooperation', 'part', { fi: 'Kuraattori istuu samassa talossa.' }],
    )
    await refused(
      decideSchools(world.as('maintainer'), { area: middle, schoolHealth: 'part', studentWelfare: 'part' }),
      'not-found',
    )
  })
})
