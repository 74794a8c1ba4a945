import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addMeasure,
  addPlanReference,
  approvePlan,
  changeMeasure,
  checkMeasure,
  endPlan,
  listLateMeasures,
  listMeasures,
  readMeasure,
  readPlan,
  removePlanReference,
  saveChapter,
  setMeasureStatus,
  startPlan,
} from '#capabilities/development/index.ts'
import { areaId, personId } from '#seed/demo/ids.ts'
import { measureId, planId } from '#seed/demo/leading/plan.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const measure = {
  line: 3,
  name: { fi: 'Huoneet yhteiseen kalenteriin', sv: 'Rummen i den gemensamma kalendern' },
  whole: 'network',
  readiness: 'preparation',
} as const

describe('the action plan', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const coordinator = () => world.as('coordinator')

  it('is read by every professional of the county and by nobody else', async () => {
    for (const who of ['coordinator', 'county-leader', 'area-lead', 'guide', 'maintainer']) {
      const { plan } = await readPlan(world.as(who), {})
      assert.equal(plan?.id, planId('17'), who)
      assert.deepEqual(
        plan?.chapters.map(({ line }) => line),
        [1, 2, 3, 4, 5, 6, 7, 8],
      )
    }
    await refused(readPlan(world.as('coordinator-16'), { id: planId('17') }), 'not-found')
    await refused(readPlan(world.anyone, {}), 'not-signed-in')
  })

  it('is begun by the coordinator for four years, written, and approved by the county’s leader', async () => {
    const plan = { title: { fi: 'Suunnitelma 2031–2034' } }
    await refused(startPlan(world.as('area-lead'), { county: '17', firstYear: 2031, plan }), 'not-allowed')
    const { id } = await startPlan(coordinator(), { county: '17', firstYear: 2031, plan })
    const again = await refused(startPlan(coordinator(), { county: '17', firstYear: 2031, plan }), 'invalid')
    assert.equal(again.fields[0]?.code, 'plan-there-already')
    const read = await readPlan(coordinator(), { id })
    assert.equal(read.plan?.last_year, 2034)
    assert.equal(read.plan?.chapters.length, 8)
    await saveChapter(coordinator(), { id, line: 1, version: 1, chapter: { present: { fi: 'Nyt' } } })
    const lost = await refused(
      saveChapter(coordinator(), { id, line: 1, version: 1, chapter: { present: { fi: 'Toinen' } } }),
      'conflict',
      'changed-meanwhile',
    )
    assert.match(JSON.stringify(lost.theirs), /Nyt/)
    await refused(saveChapter(world.as('guide'), { id, line: 1, version: 2, chapter: {} }), 'not-allowed')

    await refused(approvePlan(coordinator(), { id, version: 1, approvedOn: '2026-02-27' }), 'not-allowed')
    const leader = world.as('county-leader')
    const ahead = await refused(approvePlan(leader, { id, version: 1, approvedOn: '2026-03-03' }), 'invalid')
    assert.equal(ahead.fields[0]?.code, 'in-the-future')
    await approvePlan(leader, { id, version: 1, approvedOn: '2026-02-27' })
    await refused(
      approvePlan(leader, { id, version: 2, approvedOn: '2026-02-27' }),
      'conflict',
      'plan-not-a-draft',
    )
    assert.equal(
      (await readPlan(coordinator(), {})).plan?.id,
      planId('17'),
      'the one of this year stays first',
    )
    await endPlan(leader, { id, version: 2 })
    await refused(addMeasure(coordinator(), { plan: id, measure }), 'conflict', 'plan-has-ended')
    assert.equal(
      (await traces(world, 'action-plan.approve')).some(({ outcome }) => outcome === 'done'),
      true,
    )
  })

  it('is linked to other plans for children', async () => {
    const id = planId('17')
    const reference = { name: { sv: 'Barnens plan' }, municipality: '905' }
    const wrong = await refused(
      addPlanReference(coordinator(), { id, reference: { ...reference, municipality: '398' } }),
      'invalid',
    )
    assert.equal(wrong.fields[0]?.code, 'not-of-this-county')
    const made = await addPlanReference(coordinator(), { id, reference })
    await refused(removePlanReference(world.as('guide'), made), 'not-allowed')
    await removePlanReference(coordinator(), made)
  })

  it('has measures of the county by its coordinator, and of an area by its lead', async () => {
    const plan = planId('17')
    const lead = world.as('area-lead')
    const whole = await refused(addMeasure(lead, { plan, measure }), 'invalid')
    assert.equal(whole.fields[0]?.code, 'own-area-only')
    const other = await refused(
      addMeasure(lead, { plan, measure: { ...measure, area: areaId('17', 'north') } }),
      'invalid',
    )
    assert.equal(other.fields[0]?.code, 'own-area-only')
    const own = { ...measure, area: areaId('17', 'middle') }
    const key = 'a key of the form'
    const { id } = await addMeasure(lead, { plan, measure: own, key })
    assert.equal((await addMeasure(lead, { plan, measure: own, key })).id, id, 'once')
    await refused(addMeasure(world.as('guide'), { plan, measure: own }), 'not-allowed')
    const two = await refused(
      addMeasure(coordinator(), {
        plan,
        measure: { ...measure, person: personId('guide'), personName: 'Joku' },
      }),
      'invalid',
    )
    assert.equal(two.fields[0]?.code, 'one-owner')
    const stranger = await refused(
      addMeasure(coordinator(), { plan, measure: { ...measure, person: personId('guide-16') } }),
      'invalid',
    )
    assert.equal(stranger.fields[0]?.code, 'not-a-colleague')
    await changeMeasure(lead, {
      id,
      version: 1,
      measure: { ...own, dueOn: '2026-02-01', person: personId('guide') },
    })
    await refused(changeMeasure(world.as('guide'), { id, version: 2, measure: own }), 'not-allowed')

    // It is late, and whoever answers for it says how far it is.
    const late = await listLateMeasures(lead, { area: areaId('17', 'middle'), limit: 50 })
    assert.equal(
      late.first.some((each) => each.id === id),
      true,
    )
    await setMeasureStatus(world.as('guide'), { id, version: 2, status: 'done' })
    await refused(
      setMeasureStatus(world.as('second-guide'), { id, version: 3, status: 'done' }),
      'not-allowed',
    )
    const after = await listLateMeasures(lead, { area: areaId('17', 'middle'), limit: 50 })
    assert.equal(
      after.first.some((each) => each.id === id),
      false,
    )
    await refused(
      setMeasureStatus(world.as('guide'), { id, version: 2, status: 'done' }),
      'conflict',
      'changed-meanwhile',
    )
  })

  it('has each measure looked at once a year; what is missing shows until it is written', async () => {
    const id = measureId('17', 'recognition')
    const before = await readMeasure(coordinator(), { id })
    assert.deepEqual(before.unchecked, [2025])
    const check = { year: 2025, status: 'under-way', progress: { fi: 'Päivä on sovittu.' } } as const
    const wrong = await refused(
      checkMeasure(coordinator(), { id, version: before.version, check: { ...check, year: 2024 } }),
      'invalid',
    )
    assert.equal(wrong.fields[0]?.code, 'year-not-of-plan')
    await refused(checkMeasure(world.as('guide'), { id, version: before.version, check }), 'not-allowed')
    await checkMeasure(world.as('psychologist'), { id, version: before.version, check })
    await checkMeasure(world.as('psychologist'), {
      id,
      version: before.version + 1,
      check: { ...check, progress: { sv: 'Dagen är avtalad.' } },
    })
    const after = await readMeasure(coordinator(), { id })
    assert.deepEqual(after.unchecked, [])
    assert.equal(after.status, 'under-way')
    assert.deepEqual(
      after.checks.map(({ year, progress }) => [year, progress]),
      [[2025, { fi: 'Päivä on sovittu.', sv: 'Dagen är avtalad.' }]],
    )
  })

  it('is listed by pages, and by who answers', async () => {
    const first = await listMeasures(coordinator(), { plan: planId('17'), limit: 5 })
    assert.equal(first.items.length, 5)
    const second = await listMeasures(coordinator(), { plan: planId('17'), limit: 5, after: first.next })
    assert.equal(
      second.items.some(({ id }) => first.items.some((each) => each.id === id)),
      false,
    )
    const mine = await listMeasures(world.as('psychologist'), { mine: true })
    assert.equal(
      mine.items.every(({ person_id }) => person_id === personId('psychologist')),
      true,
    )
    assert.equal(mine.items.length > 0, true)
  })
})
