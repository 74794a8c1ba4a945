import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addGoal,
  addStep,
  agreePlan,
  changeStep,
  doneStep,
  myTasks,
  ownTasks,
  signPlan,
} from '#capabilities/casework/index.ts'
import { blockGuardian } from '#capabilities/families/index.ts'
import { days, hours } from '#platform/clock.ts'
import { type OpenedCase, openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'

describe('tasks and reminders', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const begun = async (): Promise<{ family: BuiltFamily; matter: OpenedCase }> => {
    const family = await builtFamily(world, { adults: { anna: {}, mika: {} } })
    const matter = await openedCase(world, family, { about: 'ella' })
    await seated(world, matter.id, 'school-nurse')
    await world.db.asOwner(async (tx) => {
      for (const key of ['anna', 'mika'])
        await sql`update families.person set email_sealed = ${world.system.crypto.seal(`${key}@perhe.example`)}
          where id = ${family.person(key)}`.execute(tx)
    })
    return { family, matter }
  }
  const mails = async (): Promise<readonly string[]> => {
    await world.runJobs()
    return world.mails().map(({ to, subject }) => `${String(to)} ${subject}`)
  }
  const emailOf = (key: string): Promise<string> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        email: string
      }>`select email from published.person where id = ${world.actor(key).id}`.execute(tx)
      return rows[0]?.email ?? ''
    })

  it('a worker’s own come from all cases, the nearest first, a page at a time', async () => {
    const one = await begun()
    const other = await begun()
    const nurse = world.as('school-nurse')
    for (let number = 0; number < 21; number += 1)
      await addStep(nurse, {
        id: (number % 2 === 0 ? one : other).matter.id,
        kind: 'task',
        words: `Tehtävä ${number}`,
        dueOn: number === 20 ? '2026-03-01' : null,
      })
    await addStep(world.as(worker), { id: one.matter.id, kind: 'service', words: 'Ei hoitajan.' })
    const first = await myTasks(nurse, {})
    assert.deepEqual([first.items.length, first.more, first.open, first.late], [20, true, 21, 1])
    assert.equal(first.items[0]?.words, 'Tehtävä 20')
    assert.equal(first.items[0]?.late, true)
    assert.equal((await myTasks(nurse, { page: 2 })).items.length, 1)
    await doneStep(nurse, { id: first.items[0]?.id ?? '' })
    const done = await myTasks(nurse, { state: 'done' })
    assert.deepEqual(
      done.items.map(({ words, family }) => [words, family]),
      [['Tehtävä 20', one.family.id]],
    )
    assert.equal(done.open, 20)
    // Whoever leaves the case does nothing in it any more.
    await world.db.asOwner(async (tx) => {
      await sql`delete from casework.seat where case_id = ${one.matter.id}`.execute(tx)
    })
    const left = await myTasks(nurse, {})
    assert.deepEqual([left.open, left.items.every(({ caseId }) => caseId === other.matter.id)], [10, true])
  })

  it('one of the family sees what is theirs to do, and what waits for their word', async () => {
    const { family, matter } = await begun()
    const staff = world.as(worker)
    const step = { id: matter.id, kind: 'family' as const, words: 'Vie Ella leikkiryhmään.' }
    const { id } = await addStep(staff, { ...step, ownerMember: family.person('anna') })
    await addStep(staff, { ...step, ownerMember: family.person('mika') })
    await addGoal(family.member('anna'), { id: matter.id, words: 'Minun.' })
    const { versions } = await agreePlan(staff, { id: matter.id })
    const anna = await ownTasks(family.member('anna'), {})
    assert.deepEqual(
      anna.tasks.map((task) => task.id),
      [id],
    )
    assert.deepEqual(anna.toSign.map(({ own }) => own).toSorted(), [false, true])
    assert.deepEqual(
      (await ownTasks(family.member('mika'), {})).toSign.map(({ own }) => own),
      [false],
    )
    for (const version of versions) await signPlan(family.member('anna'), { id: version.id, agrees: true })
    await doneStep(family.member('anna'), { id })
    assert.deepEqual(await ownTasks(family.member('anna'), {}), { tasks: [], toSign: [] })
  })

  it('whoever is given something to do hears that there is something new, and is reminded the day before', async () => {
    const { family, matter } = await begun()
    const staff = world.as(worker)
    const step = { id: matter.id, kind: 'family' as const, words: 'Soita perheneuvolaan.' }
    await addStep(staff, { ...step, dueOn: '2026-03-10', ownerMember: family.person('anna') })
    const { id } = await addStep(staff, {
      ...step,
      dueOn: '2026-03-10',
      ownerPerson: world.actor('school-nurse').id,
    })
    const nurse = await emailOf('school-nurse')
    assert.deepEqual(
      (await mails()).toSorted(),
      ['anna@perhe.example Perhetalo: sinulle on uutta', `${nurse} Perhetalo: sinulle on uutta`].toSorted(),
    )
    // Moved: the reminder moves with it.
    await changeStep(staff, {
      id,
      version: 1,
      kind: 'family',
      words: 'Soita.',
      dueOn: '2026-03-12',
    })
    world.clock.advance(days(7))
    assert.deepEqual((await mails()).slice(2), ['anna@perhe.example Perhetalo: muistutus'])
    await doneStep(world.as('school-nurse'), { id })
    world.clock.advance(days(2))
    assert.equal((await mails()).length, 3)
    const said = world.mails().map(({ subject, text }) => subject + text)
    assert.ok(said.every((mail) => !/Ella|Testinen|neuvola|suunnitelma|askel/i.test(mail)))
  })

  it('nobody is written to of what they are no longer told', async () => {
    const { family, matter } = await begun()
    const staff = world.as(worker)
    await addStep(staff, {
      id: matter.id,
      kind: 'family',
      words: 'Hae Ella.',
      dueOn: '2026-03-10',
      ownerMember: family.person('mika'),
    })
    await addGoal(staff, { id: matter.id, words: 'Yhteinen.' })
    await blockGuardian(staff, {
      id: family.id,
      child: family.person('ella'),
      adult: family.person('mika'),
      ground: 'Lähestymiskielto.',
    })
    await agreePlan(staff, { id: matter.id })
    world.clock.advance(days(8) + hours(1))
    assert.deepEqual(
      (await mails()).filter((mail) => mail.includes('perhe.example')),
      ['anna@perhe.example Perhetalo: sinulta toivotaan vastausta'],
    )
  })
})
