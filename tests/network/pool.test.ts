import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  answerSubstitute,
  askForSubstitute,
  joinWorkerPool,
  leaveWorkerPool,
  readWorkerPool,
  removeOldSubstitutes,
  settleSubstitute,
} from '#capabilities/network/index.ts'
import { areaId, personId, unitId } from '#seed/demo/ids.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const offer = { consent: true, skills: ['family-guidance' as const], languages: ['sv'], hoursAWeek: '6' }
const wish = {
  unit: unitId('17', 'guidance'),
  skill: 'family-guidance',
  words: 'Två veckor vid dörren.',
  firstDay: '2026-03-09',
  lastDay: '2026-03-20',
} as const

describe('the worker pool', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const requestOf = async (who: string, id: string) =>
    (await readWorkerPool(world.as(who), {})).requests.find((each) => each.id === id)

  it('is entered and left by oneself alone, with an express yes', async () => {
    const no = await refused(joinWorkerPool(world.as('deputy'), { ...offer, consent: false }), 'invalid')
    assert.deepEqual([no.fields[0]?.field, no.fields[0]?.code], ['consent', 'pool-consent'])
    await joinWorkerPool(world.as('deputy'), offer)
    const own = (await readWorkerPool(world.as('deputy'), {})).own
    assert.deepEqual([own?.skills, own?.hours_a_week, own?.version], [['family-guidance'], 6, 1])
    // Two windows: the later one does not write over what the first has saved.
    await joinWorkerPool(world.as('deputy'), { ...offer, availability: 'Mån', version: 1 })
    assert.equal(
      (await refused(joinWorkerPool(world.as('deputy'), { ...offer, version: 1 }), 'conflict')).code,
      'changed-meanwhile',
    )
    await leaveWorkerPool(world.as('deputy'), {})
    assert.equal((await readWorkerPool(world.as('deputy'), {})).own, null)
  })

  it('is seen by those who may ask, and by nobody else', async () => {
    for (const who of ['unit-lead', 'area-lead', 'coordinator', 'county-leader']) {
      const { members, seesMembers } = await readWorkerPool(world.as(who), {})
      assert.equal(seesMembers, true)
      assert.equal(members.length, 4, `${who}: those who pause are not asked`)
    }
    const guide = await readWorkerPool(world.as('guide'), {})
    assert.deepEqual([guide.seesMembers, guide.members, guide.units], [false, [], []])
    const other = await readWorkerPool(world.as('coordinator-09'), {})
    assert.ok(other.members.every(({ id }) => id !== personId('therapist')))
    const narrowed = await readWorkerPool(world.as('coordinator'), { skill: 'home-service' })
    assert.deepEqual(
      narrowed.members.map(({ id }) => id),
      [personId('home-service-worker')],
    )
    assert.deepEqual(
      (await readWorkerPool(world.as('coordinator'), { skill: 'home-service', area: areaId('17', 'middle') }))
        .members,
      [],
      'only where one has said that one can work',
    )
    // The database says the same, whatever a slip in a query asks for.
    const { rows } = await world.db.transaction(world.actor('guide') as never, (tx) =>
      sql`select person_id from network.pool_member`.execute(tx),
    )
    assert.equal(rows.length, 0)
  })

  it('is asked by those who lead, told to those whom it suits, answered, and one is chosen', async () => {
    await refused(askForSubstitute(world.as('guide'), wish), 'not-allowed')
    const other = await refused(
      askForSubstitute(world.as('unit-lead'), { ...wish, unit: unitId('17', 'mind') }),
      'invalid',
    )
    assert.equal(other.fields[0]?.code, 'not-your-unit')
    const gone = await refused(
      askForSubstitute(world.as('unit-lead'), { ...wish, firstDay: '2026-02-01', lastDay: '2026-02-02' }),
      'invalid',
    )
    assert.equal(gone.fields[0]?.code, 'day-gone')
    await joinWorkerPool(world.as('second-guide'), offer)
    const { id } = await askForSubstitute(world.as('unit-lead'), { ...wish, key: 'two weeks at the door' })
    const again = await askForSubstitute(world.as('unit-lead'), { ...wish, key: 'two weeks at the door' })
    assert.equal(again.id, id)
    await world.runJobs()
    const asked = world.mails().filter(({ subject }) => subject.includes('kunnande efterfrågas'))
    assert.equal(asked.length, 1, 'one of them has the skill')
    assert.ok(!JSON.stringify(asked).includes('vid dörren'), 'the mail says nothing of the content')

    await refused(answerSubstitute(world.as('guide'), { id, answer: 'yes' }), 'not-allowed')
    await answerSubstitute(world.as('second-guide'), { id, answer: 'yes', words: 'Alla dagar.' })
    assert.deepEqual((await requestOf('guide', id))?.answers, [], 'answers are for those who asked')
    assert.deepEqual(
      (await requestOf('unit-lead', id))?.answers.map(({ person, answer }) => [person, answer]),
      [[personId('second-guide'), 'yes']],
    )
    await refused(settleSubstitute(world.as('guide'), { id, version: 1, chosen: null }), 'not-allowed')
    const unasked = await refused(
      settleSubstitute(world.as('unit-lead'), { id, version: 1, chosen: personId('therapist') }),
      'invalid',
    )
    assert.equal(unasked.fields[0]?.code, 'has-not-agreed')
    await settleSubstitute(world.as('unit-lead'), { id, version: 1, chosen: personId('second-guide') })
    await refused(settleSubstitute(world.as('unit-lead'), { id, version: 1, chosen: null }), 'conflict')
    assert.equal((await requestOf('second-guide', id))?.chosen, 'Elias Holm')
    assert.equal((await requestOf('teacher', id))?.chosen, null)
    assert.equal((await requestOf('second-guide', id))?.may_answer, false)
    await world.runJobs()
    assert.ok(world.mails().some(({ subject }) => subject.includes('du blev vald')))
    await leaveWorkerPool(world.as('second-guide'), {})
  })

  it('forgets requests a year after their last day', async () => {
    const count = async () =>
      (
        await world.db.asOwner((tx) =>
          sql<{ n: number }>`select count(*)::integer as n from network.substitute_request`.execute(tx),
        )
      ).rows[0]?.n ?? 0
    const before = await count()
    await removeOldSubstitutes(world.system, {})
    assert.equal(await count(), before)
    await refused(removeOldSubstitutes(world.as('admin'), {}), 'not-found')
    await world.db.asOwner((tx) =>
      sql`update network.substitute_request set first_day = date '2025-02-01', last_day = date '2025-02-27'
        where state = 'filled' and county = '09'`.execute(tx),
    )
    await removeOldSubstitutes(world.system, {})
    assert.equal(await count(), before - 1)
  })
})
