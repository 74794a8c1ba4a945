import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addAttendee,
  addMethod,
  addTraining,
  answerTraining,
  changeTraining,
  giveLicences,
  leaveTraining,
  listMethods,
  listTrainings,
  markAttendee,
  moveTraining,
  offerAdvice,
  readTraining,
  recordLicence,
  signUpToTraining,
  type TrainingInput,
} from '#capabilities/network/index.ts'
import { areaId, personId } from '#seed/demo/ids.ts'
import { methodId, trainingId } from '#seed/demo/leading/telling.ts'
import { demoTrainings } from '#seed/demo/leading/telling-trainings.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const plan: TrainingInput = {
  title: { fi: 'Testikoulutus', sv: 'Testutbildning' },
  kind: 'common',
  professions: ['child-clinic', 'ece'],
  firstDay: '2026-03-20',
  seats: 1,
}

describe('trainings', () => {
  const world = freshWorld({ limitFactor: 1000 })
  before(() => world.clear())
  const keeper = () => world.as('coordinator')
  /** Other jobs of the day write mails too: only those of these trainings count. */
  const about = (begins: string): number =>
    world.mails().filter(({ subject }) => subject.startsWith(`${begins}: Test`)).length

  const opened = async (more: Partial<TrainingInput> = {}): Promise<string> => {
    const { id } = await addTraining(keeper(), { training: { ...plan, ...more } })
    await moveTraining(keeper(), { id, version: 1, state: 'open' })
    return id
  }

  it('begin as a need or with a day, kept by those who lead', async () => {
    const need = await addTraining(keeper(), { training: { ...plan, firstDay: null }, isNeed: true })
    assert.equal((await readTraining(keeper(), need)).state, 'need')
    const noDay = await refused(addTraining(keeper(), { training: { ...plan, firstDay: null } }), 'invalid')
    assert.deepEqual(noDay.fields, [{ field: 'training.firstDay', code: 'required' }])
    await refused(addTraining(world.as('guide'), { training: plan }), 'not-allowed')
    await refused(addTraining(world.as('area-lead'), { training: plan }), 'not-allowed')
    // An area's lead keeps those of the own area alone.
    const own = { ...plan, area: areaId('17', 'middle') }
    await addTraining(world.as('area-lead'), { training: own })
    await refused(
      addTraining(world.as('area-lead'), { training: { ...plan, area: areaId('17', 'north') } }),
      'not-allowed',
    )
    await refused(addTraining(world.as('coordinator-16'), { training: own }), 'invalid')
    assert.ok((await traces(world, 'training.add')).length > 0)
  })

  it('are made once, however often the same form is sent, and changed as they were seen', async () => {
    const first = await addTraining(keeper(), { training: plan, key: 'a key of the form' })
    const again = await addTraining(keeper(), { training: plan, key: 'a key of the form' })
    assert.equal(first.id, again.id)
    await changeTraining(keeper(), { id: first.id, version: 1, training: { ...plan, seats: 5 } })
    await refused(
      changeTraining(keeper(), { id: first.id, version: 1, training: plan }),
      'conflict',
      'changed-meanwhile',
    )
    await refused(
      changeTraining(world.as('guide'), { id: first.id, version: 2, training: plan }),
      'not-allowed',
    )
    await refused(readTraining(world.as('coordinator-16'), { id: first.id }), 'not-found')
  })

  it('are signed up to by workers themselves; who waits moves up and is told', async () => {
    const id = await opened()
    assert.equal((await signUpToTraining(world.as('guide'), { id })).state, 'signed-up')
    assert.equal((await signUpToTraining(world.as('guide'), { id })).state, 'signed-up', 'pressed twice')
    assert.equal((await signUpToTraining(world.as('unit-lead'), { id })).state, 'waiting')
    const seen = await readTraining(world.as('unit-lead'), { id })
    assert.deepEqual([seen.taken, seen.waiting, seen.mine], [1, 1, 'waiting'])
    await leaveTraining(world.as('guide'), { id })
    const moved = await readTraining(world.as('unit-lead'), { id })
    assert.deepEqual([moved.taken, moved.waiting, moved.mine], [1, 0, 'signed-up'])
    await world.runJobs()
    assert.equal(about('Sait paikan') + about('Du fick en plats'), 1)
    await refused(signUpToTraining(world.as('guide-16'), { id }), 'not-found')
  })

  it('show names to those who keep them and to nobody else', async () => {
    const id = await opened({ seats: 30 })
    await signUpToTraining(world.as('guide'), { id })
    await addAttendee(keeper(), { id, name: 'Aino Esimerkki', role: 'diakoni' })
    assert.equal((await readTraining(world.as('school-nurse'), { id })).attendees, null)
    assert.deepEqual(
      (await readTraining(keeper(), { id })).attendees?.map(({ name }) => name).includes('Aino Esimerkki'),
      true,
    )
    await refused(addAttendee(world.as('guide'), { id, name: 'Joku' }), 'not-allowed')
    // The database itself shows a worker only the own row.
    const caller = world.as('school-nurse')
    const rows = await caller.db.transaction(caller.actor, async (tx) => {
      const found = await sql`select 1 from network.training_seat where training_id = ${id}`.execute(tx)
      return found.rows.length
    })
    assert.equal(rows, 0)
  })

  it('say what they gave only when five have answered, and never who', async () => {
    const id = await opened({ seats: 30, firstDay: '2026-03-02' })
    const who = ['guide', 'unit-lead', 'school-nurse', 'teacher', 'therapist']
    for (const key of who) await signUpToTraining(world.as(key), { id })
    await refused(
      answerTraining(world.as('guide'), { id, answer: { useful: 4, usable: 4, metOthers: 4 } }),
      'conflict',
      'training.was-not-there',
    )
    const { version } = await readTraining(keeper(), { id })
    await moveTraining(keeper(), { id, version, state: 'held', heldWords: 'Hyvä päivä' })
    await refused(
      moveTraining(keeper(), { id, version: version + 1, state: 'open' }),
      'conflict',
      'training.not-now',
    )
    for (const [at, key] of who.entries()) {
      assert.equal((await readTraining(keeper(), { id })).gave, null, `after ${at} answers`)
      await answerTraining(world.as(key), { id, answer: { useful: 5, usable: 4, metOthers: 3, words: key } })
    }
    const { gave } = await readTraining(world.as('guide'), { id })
    assert.deepEqual([gave?.count, gave?.useful, gave?.usable, gave?.metOthers], [5, 5, 4, 3])
    await refused(
      answerTraining(world.as('guide'), { id, answer: { useful: 1, usable: 1, metOthers: 1 } }),
      'conflict',
      'training.answered-already',
    )
  })

  it('tell those who had signed up when they are called off', async () => {
    const id = await opened({ seats: 3 })
    await signUpToTraining(world.as('guide'), { id })
    await moveTraining(keeper(), { id, version: 2, state: 'cancelled' })
    await world.runJobs()
    assert.equal(about('Peruttu') + about('Inställd'), 1)
    await refused(signUpToTraining(world.as('teacher'), { id }), 'conflict', 'training.not-open')
  })

  it('give a method to those who were there; a name is shown only of whoever says so', async () => {
    const method = await addMethod(keeper(), {
      method: { name: { fi: 'Testimenetelmä' }, needsLicence: true, validMonths: 12 },
    })
    await refused(addMethod(world.as('guide'), { method: { name: { fi: 'Oma' } } }), 'not-allowed')
    const id = await opened({ seats: 9, firstDay: '2026-03-02', method: method.id })
    await signUpToTraining(world.as('teacher'), { id })
    await signUpToTraining(world.as('guide'), { id })
    await moveTraining(keeper(), { id, version: 2, state: 'held' })
    const seats = (await readTraining(keeper(), { id })).attendees ?? []
    const teacher = seats.find(({ person_id }) => person_id === personId('teacher'))
    await markAttendee(keeper(), { id, seat: teacher?.id ?? '', state: 'attended' })
    assert.deepEqual(await giveLicences(keeper(), { id }), { given: 1 })
    const of = async (who: string) =>
      (await listMethods(world.as(who), {})).find((each) => each.id === method.id)
    const own = (await of('teacher'))?.own
    assert.equal(own?.validUntil, '2027-03-02')
    assert.deepEqual((await of('guide'))?.contacts, [])
    await refused(offerAdvice(keeper(), { id: own?.id ?? '', mayBeAsked: true }), 'not-allowed')
    await offerAdvice(world.as('teacher'), { id: own?.id ?? '', mayBeAsked: true })
    assert.equal((await of('guide'))?.contacts.length, 1)
    await recordLicence(world.as('guide'), { method: method.id, gainedOn: '2026-01-01' })
    await refused(
      recordLicence(world.as('guide'), {
        method: method.id,
        person: personId('teacher'),
        gainedOn: '2026-01-01',
      }),
      'not-allowed',
    )
  })

  it('stand in the demonstration as the named ones of the requirements', async () => {
    const { trainings } = await listTrainings(world.as('coordinator-09'), {})
    const named = demoTrainings.filter((training) => training.named === true)
    assert.equal(named.length, 7)
    for (const each of named)
      assert.ok(
        trainings.some(({ id }) => id === trainingId('09', each.key)),
        each.key,
      )
    const multi = await readTraining(world.as('coordinator-09'), { id: trainingId('09', 'multi-actor') })
    assert.ok(
      multi.gave !== null && multi.first_day?.startsWith('2018') === true && multi.professions.length > 1,
    )
    const { gave } = await readTraining(world.as('guide'), { id: trainingId('17', 'speaking-up') })
    assert.equal(gave, null, 'three answers are too few')
    const known = (await listMethods(world.as('guide-16'), {})).find(
      ({ id }) => id === methodId('16', 'lets-talk'),
    )
    assert.ok((known?.by_area.length ?? 0) > 1)
  })
})
