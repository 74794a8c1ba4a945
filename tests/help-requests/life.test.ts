import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  answer,
  assign,
  contact,
  holdSeconds,
  nameDeputy,
  note,
  readFollow,
  readQueue,
  readRequest,
  removeOldRequests,
  reopen,
  resolve,
  resume,
  take,
  wait,
  withdraw,
  writeMessage,
} from '#capabilities/help-requests/index.ts'
import { days, hours, minutes } from '#platform/clock.ts'
import {
  anOrdinaryWish,
  ask,
  askedAnd,
  promisesOf,
  refused,
  send,
  stored,
  traces,
} from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('the life of a help request', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('goes from a question to an answer and a kept promise', async () => {
    const { id, promisedBy, family } = await ask(world)
    const guide = world.as('guide')
    assert.equal(
      promisedBy.toISOString(),
      '2026-03-05T10:00:00.000Z',
      'three working days, when guidance closes at 12',
    )

    const before = await readFollow(family, {})
    assert.equal(before.state, 'received')
    assert.equal(before.holder, null)
    assert.equal(before.promise?.state, 'open')

    const [item] = (await readQueue(guide, {})).items
    assert.equal(item?.id, id)
    assert.equal(item?.promise, 'open')

    world.clock.advance(hours(1))
    await take(guide, { id })
    assert.equal(
      (await readFollow(family, {})).holder?.name,
      'Aino',
      'the family sees who has it, by first name',
    )

    await contact(guide, { id, way: 'phone', reached: false })
    assert.equal((await promisesOf(world, id))[0]?.kept_at, null)
    world.clock.advance(hours(1))
    await answer(guide, { id, text: 'Kotipalvelusta voi tulla apua illaksi.' })
    world.clock.advance(holdSeconds * 1000)

    const after = await readFollow(family, {})
    assert.equal(after.state, 'in-contact')
    assert.equal(after.promise?.state, 'kept')
    assert.deepEqual(
      after.messages.map(({ from, name, text }) => [from, name, text]),
      [['worker', 'Aino', 'Kotipalvelusta voi tulla apua illaksi.']],
    )
    await resolve(guide, { id, outcome: 'guided-to-service' })
    assert.equal((await readFollow(family, {})).outcome, 'guided-to-service')
  })

  it('keeps first own words exactly as they were written', async () => {
    const text = '  Hei!\n\n\tEn   jaksa…  ☔ “näin” \n'
    const { id, family } = await ask(world, { text })
    assert.equal((await readFollow(family, {})).text, text)
    assert.equal((await readRequest(world.as('guide'), { id })).text, text)
  })

  it('gives a repeated send the same receipt and stores one request', async () => {
    const key = 'the-same-key-twice'
    const first = await send(world, anOrdinaryWish, { key })
    world.clock.advance(days(1))
    const second = await send(world, anOrdinaryWish, { key })
    assert.deepEqual(
      [second.id, second.code, second.promisedBy.toISOString(), second.repeated],
      [first.id, first.code, first.promisedBy.toISOString(), true],
    )
    await refused(
      send(world, { ...anOrdinaryWish, worry: 'big' }, { key }),
      'conflict',
      'help-request.key-used',
    )
    assert.equal((await readQueue(world.as('guide'), {})).total, 1)
  })

  it('shows the code of a key again only while the sending is remembered, and never makes a second request of it', async () => {
    const key = 'a-key-of-last-month'
    await send(world, anOrdinaryWish, { key })
    world.clock.advance(days(8))
    await removeOldRequests(world.system, {})
    await refused(send(world, anOrdinaryWish, { key }), 'conflict', 'help-request.key-used')
    assert.equal((await readQueue(world.as('guide'), {})).total, 1)
  })

  it('counts a failed try for nothing: the promise breaks although somebody rang', async () => {
    const { id, promisedBy } = await askedAnd(world, 'taken')
    await contact(world.as('guide'), { id, way: 'phone', reached: false })
    world.clock.set(new Date(promisedBy.getTime() + 1))
    const seen = await readRequest(world.as('guide'), { id })
    assert.equal(seen.promise, 'broken')
    assert.equal((await stored(world, id)).first_contact_at, null)
  })

  it('keeps the promise when the family is reached by phone', async () => {
    const { id, promisedBy } = await askedAnd(world, 'taken')
    world.clock.set(promisedBy)
    await contact(world.as('guide'), { id, way: 'phone', reached: true })
    const [promise] = await promisesOf(world, id)
    assert.equal(promise?.kept_by, 'contact')
    assert.equal(
      (await readRequest(world.as('guide'), { id })).promise,
      'kept',
      'at the due moment itself it is in time',
    )
  })

  it('does not stop the clock while waiting for the family', async () => {
    const { id, promisedBy, family } = await askedAnd(world, 'taken')
    await wait(world.as('guide'), { id })
    const [promise] = await promisesOf(world, id)
    assert.equal(promise?.due_at.toISOString(), promisedBy.toISOString())
    world.clock.set(new Date(promisedBy.getTime() + minutes(1)))
    assert.equal((await readFollow(family, {})).promise?.state, 'broken')
  })

  it('ends the waiting when the family writes, and tells the holder so', async () => {
    const { id, family } = await askedAnd(world, 'waiting')
    await writeMessage(family, { id, text: 'Keskiviikko sopii.' })
    assert.equal((await stored(world, id)).state, 'in-contact')
    await world.runJobs()
    const told = world.mails().filter((mail) => mail.to.startsWith('aino.lehto@'))
    assert.equal(told.length, 1)
    assert.doesNotMatch(told[0]?.text ?? '', /Keskiviikko/)
  })

  it('goes on after waiting when the holder resumes', async () => {
    const { id } = await askedAnd(world, 'waiting')
    await resume(world.as('guide'), { id })
    assert.equal((await stored(world, id)).state, 'in-contact')
  })

  it('lets the family take its request back, and then nobody owes an answer', async () => {
    const { id, family } = await askedAnd(world, 'taken')
    await withdraw(family, { id })
    assert.deepEqual(
      [(await stored(world, id)).state, (await stored(world, id)).outcome],
      ['resolved', 'withdrawn'],
    )
    assert.notEqual((await promisesOf(world, id))[0]?.void_at, null)
    assert.equal((await readFollow(family, {})).promise, null)
    await refused(answer(world.as('guide'), { id, text: 'Hei' }), 'conflict', 'help-request.already-closed')
  })

  it('leaves a promise broken that was late before the family withdrew', async () => {
    const { id, promisedBy, family } = await askedAnd(world, 'taken')
    world.clock.set(new Date(promisedBy.getTime() + minutes(1)))
    await withdraw(family, { id })
    assert.equal((await promisesOf(world, id))[0]?.void_at, null)
  })

  it('gives a new promise when the family reopens, and the same worker has it', async () => {
    const { id, promisedBy, family } = await askedAnd(world, 'resolved')
    world.clock.advance(days(7))
    const reopened = await reopen(family, { id, text: 'Tilanne muuttui.' })
    assert.equal(reopened.promisedBy.toISOString(), '2026-03-12T10:00:00.000Z')
    const request = await stored(world, id)
    assert.deepEqual([request.state, request.holder_id], ['taken', world.actor('guide').id])
    const promises = await promisesOf(world, id)
    assert.deepEqual(
      promises.map((each) => [each.due_at.toISOString(), each.kept_at !== null, each.void_at !== null]),
      [
        [promisedBy.toISOString(), true, false],
        ['2026-03-12T10:00:00.000Z', false, false],
      ],
    )
    await answer(world.as('guide'), { id, text: 'Katsotaan uudelleen.' })
    world.clock.advance(holdSeconds * 1000)
    assert.equal((await readFollow(family, {})).promise?.state, 'kept')
  })

  it('may be reopened to the end of the thirtieth day and not after it', async () => {
    const { id, family } = await askedAnd(world, 'resolved')
    world.clock.set('2026-04-01T21:00:00Z')
    await refused(reopen(family, { id }), 'conflict', 'help-request.reopen-too-late')
    world.clock.set('2026-04-01T20:59:59Z')
    await reopen(family, { id })
  })

  it('returns to the queue when the one who held it is gone', async () => {
    const { id, family } = await askedAnd(world, 'resolved')
    const guide = world.actor('guide').id
    await world.db.asOwner((tx) =>
      sql`update accounts.person set active = false where id = ${guide}`.execute(tx),
    )
    try {
      await reopen(family, { id })
    } finally {
      await world.db.asOwner((tx) =>
        sql`update accounts.person set active = true where id = ${guide}`.execute(tx),
      )
    }
    const request = await stored(world, id)
    assert.deepEqual([request.state, request.holder_id], ['received', null])
    await take(world.as('deputy'), { id })
  })

  it('has a deputy who may do the holder’s work and nobody else of the unit may', async () => {
    const { id } = await askedAnd(world, 'taken')
    const deputy = world.as('deputy')
    await refused(readRequest(deputy, { id }), 'not-found')
    await nameDeputy(world.as('guide'), { id, person: world.actor('deputy').id })
    await answer(deputy, { id, text: 'Sijaistan Ainoa.' })
    await nameDeputy(world.as('guide'), { id, person: null })
    await refused(readRequest(deputy, { id }), 'not-found')
  })

  it('names as deputy or holder only somebody who answers at the same door', async () => {
    const { id } = await askedAnd(world, 'taken')
    const stranger = world.actor('second-guide').id
    const atDeputy = await refused(nameDeputy(world.as('guide'), { id, person: stranger }), 'invalid')
    assert.deepEqual(atDeputy.fields, [{ field: 'person', code: 'not-on-rota' }])
    await refused(assign(world.as('unit-lead'), { id, person: stranger }), 'invalid')
  })

  it('is given by the lead to another worker, who is told without a word about the family', async () => {
    const { id } = await askedAnd(world, 'taken')
    await refused(assign(world.as('guide'), { id, person: world.actor('deputy').id }), 'not-allowed')
    await assign(world.as('unit-lead'), { id, person: world.actor('deputy').id })
    await refused(readRequest(world.as('guide'), { id }), 'not-found')
    await note(world.as('deputy'), { id, text: 'Otan tästä.' })
    await world.runJobs()
    const told = world.mails().filter((mail) => mail.to.startsWith('sofia.nylund@'))
    assert.equal(told.length, 1)
    assert.doesNotMatch(
      told[0]?.text ?? '',
      /familjen|perhe/i,
      'it is the lead who gave it, not the family who wrote',
    )
  })

  it('shows the family its messages and never the workers’ notes', async () => {
    const { id, family } = await askedAnd(world, 'taken')
    await note(world.as('guide'), { id, text: 'vain työntekijöille' })
    await answer(world.as('guide'), { id, text: 'perheelle' })
    assert.doesNotMatch(JSON.stringify(await readFollow(family, {})), /vain työntekijöille/)
  })

  it('has no contact tries when the family left no way to be reached', async () => {
    const { id } = await askedAnd(world, 'taken', 'guide', { contact: null })
    await refused(
      contact(world.as('guide'), { id, way: 'phone', reached: true }),
      'conflict',
      'help-request.no-contact',
    )
    assert.equal((await readRequest(world.as('guide'), { id })).can['contact'], 'no-contact')
  })

  it('refuses a move on an older version than the one that stands, and says so', async () => {
    const { id, family } = await askedAnd(world, 'taken')
    const { version } = await readRequest(world.as('guide'), { id })
    await writeMessage(family, { id, text: 'Vielä yksi asia.' })
    const late = [
      () => note(world.as('guide'), { id, text: 'x', version }),
      () => answer(world.as('guide'), { id, text: 'x', version }),
      () => resolve(world.as('guide'), { id, outcome: 'advised', version }),
      () => contact(world.as('guide'), { id, way: 'phone', reached: true, version }),
      () => nameDeputy(world.as('guide'), { id, person: null, version }),
    ]
    for (const attempt of late) await refused(attempt(), 'conflict', 'help-request.changed-meanwhile')
    await answer(world.as('guide'), { id, text: 'x', version: version + 1 })
  })

  it('is taken by one worker only when two take it at the same moment', async () => {
    const { id } = await ask(world)
    const both = await Promise.allSettled([take(world.as('guide'), { id }), take(world.as('deputy'), { id })])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const request = await stored(world, id)
    assert.equal(request.version, 2)
    assert.equal(
      (await traces(world, 'help-request.take')).filter(({ outcome }) => outcome === 'done').length,
      1,
    )
  })

  it('leaves a trace of every step with ids only, in the county’s chain', async () => {
    const { id } = await askedAnd(world, 'resolved')
    for (const name of [
      'help-request.send',
      'help-request.take',
      'help-request.answer',
      'help-request.resolve',
    ]) {
      const [trace] = await traces(world, name)
      assert.deepEqual([trace?.outcome, trace?.county, trace?.about['helpRequest']], ['done', '17', id])
    }
  })
})
