import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  bookCaseTime,
  cancelCaseTime,
  caseTimes,
  ownTimes,
  sayCannotCome,
} from '#capabilities/casework/index.ts'
import { days, hours, later } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const by = 'family-social-worker-17'

describe('a time agreed with a family', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const begun = async (): Promise<{ family: BuiltFamily; id: string }> => {
    const family = await builtFamily(world, { by, adults: { anna: {}, bertil: { livesApart: true } } })
    const { id } = await openedCase(world, family, { by, about: 'ella' })
    for (const key of ['anna', 'bertil'])
      await world.db.asOwner((tx) =>
        sql`update families.person set email_sealed = ${world.system.crypto.seal(`${key}@perhe.example`)}
          where id = ${family.person(key)}`.execute(tx),
      )
    return { family, id }
  }
  const inDays = (count: number): Date => later(world.clock.now(), days(count) + hours(1))

  it('is told to those it is with and to the team, and to nobody else of the family', async () => {
    const { family, id } = await begun()
    const time = await bookCaseTime(world.as(by), {
      id,
      members: [family.person('anna')],
      startsAt: inDays(3),
      words: 'Miten aamut sujuvat',
    })
    const [own] = await ownTimes(family.member('anna'), {})
    assert.equal(own?.id, time.id)
    assert.equal(own.words, 'Miten aamut sujuvat')
    assert.deepEqual(own.workers.length, 1)
    assert.deepEqual(await ownTimes(family.member('bertil'), {}), [])
    assert.deepEqual(await caseTimes(family.member('bertil'), { id }), [])
    assert.equal((await caseTimes(world.as(by), { id }))[0]?.mine, true)
    await refused(caseTimes(world.as('school-nurse'), { id }), 'not-found')
  })

  it('takes the worker’s time once, and says which are free', async () => {
    const { family, id } = await begun()
    const wanted = { id, members: [family.person('anna')], startsAt: inDays(3), words: 'Keskustelu' }
    await bookCaseTime(world.as(by), wanted)
    await refused(bookCaseTime(world.as(by), wanted), 'conflict', 'appointment.taken')
    await refused(
      bookCaseTime(world.as(by), { ...wanted, startsAt: inDays(-1) }),
      'invalid',
      'appointment.past',
    )
  })

  it('is with those who are parties of the case, and colleagues who work on it', async () => {
    const { family, id } = await begun()
    const wanted = { id, startsAt: inDays(3), words: 'Keskustelu' }
    await refused(bookCaseTime(world.as(by), { ...wanted, members: [newId()] }), 'invalid')
    await refused(bookCaseTime(world.as(by), { ...wanted, members: [] }), 'invalid')
    await refused(
      bookCaseTime(world.as(by), {
        ...wanted,
        members: [family.person('anna')],
        with: [world.actor('school-nurse').id],
      }),
      'invalid',
    )
  })

  it('is cancelled by who booked it; one of the family says that they cannot come', async () => {
    const { family, id } = await begun()
    const time = await bookCaseTime(world.as(by), {
      id,
      members: [family.person('anna'), family.person('bertil')],
      startsAt: inDays(3),
      words: 'Keskustelu',
    })
    await sayCannotCome(family.member('anna'), { id: time.id })
    await sayCannotCome(family.member('anna'), { id: time.id })
    assert.deepEqual((await caseTimes(world.as(by), { id }))[0]?.cannot, [family.person('anna')])
    assert.deepEqual((await ownTimes(family.member('bertil'), {}))[0]?.cannot, [], 'the other one’s to tell')
    await refused(cancelCaseTime(family.member('anna'), { id: time.id }), 'not-allowed')
    await cancelCaseTime(world.as(by), { id: time.id })
    assert.equal((await ownTimes(family.member('bertil'), {}))[0]?.state, 'cancelled')
    await refused(sayCannotCome(family.member('bertil'), { id: time.id }), 'conflict', 'appointment.over')
  })

  it('is told and reminded of without a name or a word of what it is', async () => {
    const { family, id } = await begun()
    await world.runJobs()
    await bookCaseTime(world.as(by), {
      id,
      members: [family.person('anna')],
      startsAt: inDays(3),
      words: 'Miten aamut sujuvat',
    })
    await world.runJobs()
    world.clock.advance(days(2) + hours(2))
    await world.runJobs()
    const told = world.mails().filter(({ to }) => to === 'anna@perhe.example')
    assert.equal(told.length, 2, 'that there is something new, and the day before')
    assert.equal(world.mails().filter(({ to }) => to === 'bertil@perhe.example').length, 0)
    for (const mail of told) assert.doesNotMatch(mail.subject + mail.text, /aamut|Testinen|Ella/)
  })

  it('booked by somebody of whom the family is not told sends no mail either', async () => {
    const { family, id } = await begun()
    await seated(world, id, 'second-guide', { class: 'child-welfare' })
    await world.runJobs()
    await bookCaseTime(world.as('second-guide'), {
      id,
      members: [family.person('anna')],
      startsAt: inDays(3),
      words: 'Keskustelu',
    })
    await world.runJobs()
    assert.equal(world.mails().filter(({ to }) => to === 'anna@perhe.example').length, 0)
    assert.deepEqual(await ownTimes(family.member('anna'), {}), [])
  })
})
