import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addBar,
  addSpearhead,
  changeBar,
  listAreaPlans,
  lookAtSpearhead,
  moveAreaPlan,
  onAxis,
  readAreaPlan,
  readBar,
  readRoadmap,
  remindOfPlans,
  removeBar,
  setBarStatus,
  setInterimGoals,
  setRoadmap,
  startAreaPlan,
} from '#capabilities/development/index.ts'
import { circleWith, missingChecks } from '#capabilities/development/domain/plan.ts'
import { areaId, personId } from '#seed/demo/ids.ts'
import { areaPlanId, barId } from '#seed/demo/leading/plan.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const bar = { theme: 'digital', name: { fi: 'Kokeiltava työ' } } as const
const span = { startsOn: '2026-03-01', endsOn: '2026-12-31' } as const

describe('the roadmap', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const coordinator = () => world.as('coordinator')

  it('stands over its quarters, or honestly nowhere', () => {
    const axis = { firstYear: 2025, lastYear: 2028 }
    assert.deepEqual(onAxis({ startsOn: '2025-04-01', endsOn: '2025-09-30' }, axis), {
      from: 1,
      to: 3,
      began: false,
      goesOn: false,
    })
    assert.deepEqual(onAxis({ startsOn: '2024-01-01', endsOn: '2030-01-01' }, axis), {
      from: 0,
      to: 16,
      began: true,
      goesOn: true,
    })
    assert.equal(onAxis({ startsOn: null, endsOn: null }, axis), null)
    assert.equal(onAxis({ startsOn: '2023-01-01', endsOn: '2023-12-31' }, axis), null)
    assert.deepEqual(
      missingChecks({ firstYear: 2025, lastYear: 2028, checkMonth: 11 }, [2025], '2026-12-01'),
      [2026],
    )
    assert.deepEqual(
      missingChecks({ firstYear: 2025, lastYear: 2028, checkMonth: 11 }, [], '2026-10-31'),
      [2025],
    )
  })

  it('never waits for itself, however long the way round', async () => {
    const needs = [
      { bar: 'b', needs: 'a' },
      { bar: 'c', needs: 'b' },
    ]
    assert.deepEqual(circleWith(needs, 'a', ['c']), ['a', 'c', 'b'])
    assert.equal(circleWith(needs, 'd', ['c']), null)
    const first = await readBar(coordinator(), { id: barId('17', 'lead-structure') })
    const round = await refused(
      changeBar(coordinator(), {
        id: first.id,
        version: first.version,
        bar: { theme: first.theme, name: first.name, needs: [barId('17', 'coordinators')] },
      }),
      'invalid',
    )
    assert.deepEqual(round.fields, [{ field: 'bar.needs', code: 'in-a-circle' }])
    assert.equal((await readBar(coordinator(), { id: first.id })).version, first.version)
  })

  it('is kept by the coordinator; whoever answers for a bar says how far it is', async () => {
    await refused(addBar(world.as('county-leader'), { county: '17', bar }), 'not-allowed')
    const half = await refused(
      addBar(coordinator(), { county: '17', bar: { ...bar, startsOn: '2026-03-01' } }),
      'invalid',
    )
    assert.equal(half.fields[0]?.code, 'both-dates-or-none')
    const elsewhere = await refused(
      addBar(coordinator(), { county: '17', bar: { ...bar, needs: [barId('16', 'forms')] } }),
      'invalid',
    )
    assert.equal(elsewhere.fields[0]?.code, 'not-of-this-county')
    const { id } = await addBar(coordinator(), { county: '17', bar: { ...bar, person: personId('guide') } })
    await refused(readBar(world.as('coordinator-16'), { id }), 'not-found')
    const guide = world.as('guide')
    await refused(changeBar(guide, { id, version: 1, bar }), 'not-allowed')
    await setBarStatus(guide, { id, version: 1, status: 'under-way', note: { fi: 'Alkoi.' } })
    await refused(setBarStatus(world.as('second-guide'), { id, version: 2, status: 'done' }), 'not-allowed')
    await setInterimGoals(guide, {
      id,
      version: 2,
      goals: [{ name: { fi: 'Puolivälissä' }, dueOn: '2026-06-30' }],
    })
    const read = await readBar(guide, { id })
    assert.deepEqual(
      read.interim.map(({ name, dueOn, reachedOn }) => [name, dueOn, reachedOn]),
      [[{ fi: 'Puolivälissä' }, '2026-06-30', null]],
    )
    assert.equal(read.starts_on, null)
    await refused(removeBar(guide, { id, version: 3 }), 'not-allowed')
    await removeBar(coordinator(), { id, version: 3 })
    await refused(readBar(coordinator(), { id }), 'not-found')
  })

  it('says what it is for, once for two who write at the same time', async () => {
    const { head } = await readRoadmap(coordinator(), {})
    assert.ok(head !== null)
    const roadmap = { firstYear: 2025, lastYear: 2028, goal: { fi: 'Perhekeskus' } }
    const tries = await Promise.allSettled([
      setRoadmap(coordinator(), { county: '17', version: head.version, roadmap }),
      setRoadmap(coordinator(), {
        county: '17',
        version: head.version,
        roadmap: { ...roadmap, lastYear: 2027 },
      }),
    ])
    assert.deepEqual(tries.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    await refused(setRoadmap(world.as('guide'), { county: '17', version: 0, roadmap }), 'not-allowed')
  })
})

describe('implementation plans of areas', () => {
  const world = freshWorld({ limitFactor: 1000 })

  it('show the area without one, and are begun by its lead', async () => {
    const areas = await listAreaPlans(world.as('guide'), {})
    const north = areas.find(({ area_id }) => area_id === areaId('17', 'north'))
    assert.equal(north?.plan_id, null)
    const area = areaId('17', 'north')
    await refused(startAreaPlan(world.as('area-lead'), { area, plan: span }), 'not-allowed')
    await refused(startAreaPlan(world.as('coordinator-16'), { area, plan: span }), 'not-found')
    const lead = world.as('area-lead-north-17')
    const { id } = await startAreaPlan(lead, { area, plan: span })
    await refused(startAreaPlan(lead, { area, plan: span }), 'conflict', 'area-has-a-plan')
    await refused(
      moveAreaPlan(lead, { id, version: 1, state: 'in-use' }),
      'conflict',
      'area-plan-without-spearheads',
    )
    const spearhead = { name: { fi: 'Yksi asia' }, ...span, lookWeeks: 4 }
    const nobody = await refused(addSpearhead(lead, { areaPlan: id, spearhead }), 'invalid')
    assert.equal(nobody.fields[0]?.code, 'spearhead-needs-person')
    const head = await addSpearhead(lead, {
      areaPlan: id,
      spearhead: { ...spearhead, person: personId('guide') },
    })
    await moveAreaPlan(lead, { id, version: 1, state: 'in-use' })
    const guide = world.as('guide')
    const look = { lookedOn: '2026-03-02', status: 'under-way', progress: { fi: 'Alku on hyvä.' } } as const
    await refused(lookAtSpearhead(world.as('second-guide'), { id: head.id, version: 1, look }), 'not-allowed')
    await lookAtSpearhead(guide, { id: head.id, version: 1, look })
    const [seen] = (await readAreaPlan(guide, { id })).spearheads
    assert.equal(seen?.next_look_on, '2026-03-30')
    assert.deepEqual(
      seen?.looks.map(({ lookedOn }) => lookedOn),
      ['2026-03-02'],
    )
    await moveAreaPlan(lead, { id, version: 2, state: 'ended' })
    await refused(lookAtSpearhead(guide, { id: head.id, version: 2, look }), 'conflict', 'area-plan-not-so')
  })

  it('ask whoever answers when the day of looking is here, once', async () => {
    const { spearheads } = await readAreaPlan(world.as('guide'), { id: areaPlanId('17', 'middle') })
    assert.equal(
      spearheads.some(({ waits }) => waits),
      true,
    )
    const { db, clock, crypto } = world.as('coordinator')
    const links = { planMeasure: (id: string) => `/m/${id}`, areaPlan: (id: string) => `/a/${id}` }
    const told = async (): Promise<number> => {
      await remindOfPlans({ db, clock, crypto, links })
      await world.runJobs()
      return world.mails().filter(({ text }) => text.includes(`/a/${areaPlanId('17', 'middle')}`)).length
    }
    const first = await told()
    assert.equal(first > 0, true)
    assert.equal(await told(), first)
  })
})
