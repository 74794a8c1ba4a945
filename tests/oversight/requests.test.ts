import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  answerDataRequest,
  askHandler,
  extendDataRequest,
  listDataRequests,
  myDataRequests,
  noteDataRequest,
  readDataRequest,
  readMyCopy,
  requestKinds,
  sendDataRequest,
  whoHasLooked,
  withdrawDataRequest,
} from '#capabilities/oversight/index.ts'
import { days, minutes } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { Caller } from '#platform/use-case.ts'
import { sql } from 'kysely'
import { planDaily } from '#src/start/jobs.ts'
import { builtFamily } from '#tests/support/families.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('a request about own data', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const officer = (): Caller => world.as('privacy-officer')

  it('of every kind is received with its last day, read by its sender and the officer, and by nobody else', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, bo: {} } })
    for (const kind of requestKinds) {
      const { due } = await sendDataRequest(family.member('anna'), { kind, words: `Pyyntö: ${kind}.` })
      assert.equal(due, '2026-04-02')
    }
    const mine = await myDataRequests(family.member('anna'), {})
    assert.deepEqual(mine.map(({ kind }) => kind).toSorted(), [...requestKinds].toSorted())
    assert.deepEqual(await myDataRequests(family.member('bo'), {}), [])
    const list = await listDataRequests(officer(), { county: '17' })
    assert.deepEqual([...new Set(list.map(({ name }) => name))], ['Anna Testinen'])
    const id = mine[0]?.id ?? ''
    for (const caller of [family.member('bo'), family.member('ella')])
      await assert.rejects(readDataRequest(caller, { id }), { kind: 'not-found' })
    for (const key of [
      'privacy-officer-16',
      'admin',
      'county-leader',
      'school-nurse',
      'family-social-worker-17',
    ])
      await assert.rejects(readDataRequest(world.as(key), { id }), { kind: 'not-found' })
    await world.runJobs()
    const mails = world.mails()
    assert.equal(mails.length, requestKinds.length)
    assert.ok(mails.every(({ subject, text }) => !/Anna|Pyyntö:/.test(subject + text)))
  })

  it('is answered once; the answer is read by its sender, and the officer’s reading stands on that one’s list', async () => {
    const family = await builtFamily(world)
    const { crypto } = world.product.deps
    await world.db.asOwner((tx) =>
      sql`update families.person set email_sealed = ${crypto.seal('anna@kokeilu.example')} where id = ${family.person('anna')}`.execute(
        tx,
      ),
    )
    const { id } = await sendDataRequest(family.member('anna'), {
      kind: 'correct',
      words: 'Puhelinnumero on väärä.',
    })
    await world.runJobs()
    await assert.rejects(answerDataRequest(world.as('admin'), { id, version: 1, answer: 'Korjattu.' }), {
      kind: 'not-found',
    })
    await answerDataRequest(officer(), { id, version: 1, answer: 'Numero on korjattu 2.3.2026.' })
    await assert.rejects(answerDataRequest(officer(), { id, version: 2, answer: 'Toinen vastaus.' }), {
      code: 'request-closed',
    })
    const [mine] = await myDataRequests(family.member('anna'), {})
    assert.deepEqual([mine?.state, mine?.answer], ['answered', 'Numero on korjattu 2.3.2026.'])
    await world.runJobs()
    const mail = world.mails().find(({ to }) => to.includes('anna@kokeilu.example'))
    assert.ok(mail !== undefined && !/Anna|korjattu/.test(mail.subject + mail.text))
    const looked = await whoHasLooked(family.member('anna'), {})
    assert.ok(
      looked.kind === 'list' &&
        looked.entries.some(
          ({ person, by }) => person === world.actor('privacy-officer').name && by === 'officer',
        ),
    )
  })

  it('gets more time once, within the first month, with a reason that its sender reads', async () => {
    const family = await builtFamily(world)
    const { id } = await sendDataRequest(family.member('anna'), { kind: 'copy', words: 'Haluan kopion.' })
    const more = { id, version: 1, reason: 'Pyyntö koskee kolmea yksikköä.' }
    await extendDataRequest(officer(), more)
    const [mine] = await myDataRequests(family.member('anna'), {})
    assert.deepEqual([mine?.state, mine?.due_on, mine?.extension], ['extended', '2026-06-02', more.reason])
    await assert.rejects(extendDataRequest(officer(), { ...more, version: 2 }), { code: 'extended-too-late' })
    const second = await sendDataRequest(family.member('anna'), {
      kind: 'copy',
      words: 'Haluan toisen kopion.',
    })
    world.clock.set('2026-04-03T08:00:00Z')
    await assert.rejects(extendDataRequest(officer(), { ...more, id: second.id }), {
      code: 'extended-too-late',
    })
  })

  it('is refused with a ground and words', async () => {
    const family = await builtFamily(world)
    const { id } = await sendDataRequest(family.member('anna'), {
      kind: 'older-log',
      words: 'Haluan kaiken.',
    })
    await answerDataRequest(officer(), {
      id,
      version: 1,
      answer: 'Tieto vaarantaisi toisen turvallisuuden.',
      ground: 'health-or-safety',
    })
    const [mine] = await myDataRequests(family.member('anna'), {})
    assert.deepEqual([mine?.state, mine?.ground], ['refused', 'health-or-safety'])
  })

  it('goes to the worker who knows, who reads it until it is closed; the family reads neither name nor note', async () => {
    const family = await builtFamily(world)
    const { id } = await sendDataRequest(family.member('anna'), {
      kind: 'correct',
      words: 'Merkintä on väärin.',
    })
    const nurse = world.as('school-nurse')
    await assert.rejects(askHandler(officer(), { id, version: 1, email: 'nobody@kokeilu.example' }), {
      kind: 'invalid',
    })
    const email = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        email: string
      }>`select email from accounts.person where id = ${world.actor('school-nurse').id}`.execute(tx)
      return rows[0]?.email ?? ''
    })
    await askHandler(officer(), { id, version: 1, email })
    await assert.rejects(answerDataRequest(nurse, { id, version: 2, answer: 'Vastaan itse.' }), {
      kind: 'not-allowed',
    })
    await noteDataRequest(nurse, { id, version: 2, words: 'Korjasin päivämäärän.' })
    assert.equal((await readDataRequest(officer(), { id })).handlerWords, 'Korjasin päivämäärän.')
    const [mine] = await myDataRequests(family.member('anna'), {})
    assert.deepEqual([mine?.handler, mine?.handlerWords], [null, null])
    await answerDataRequest(officer(), { id, version: 3, answer: 'Merkintä on korjattu.' })
    await assert.rejects(readDataRequest(nurse, { id }), { kind: 'not-found' })
  })

  it('sent twice with the same id is one request; another’s id is taken', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, bo: {} } })
    const one = { kind: 'copy' as const, words: 'Haluan kopion.', id: newId() }
    assert.deepEqual(
      await sendDataRequest(family.member('anna'), one),
      await sendDataRequest(family.member('anna'), one),
    )
    assert.equal((await myDataRequests(family.member('anna'), {})).length, 1)
    await assert.rejects(sendDataRequest(family.member('bo'), one), { code: 'request-id-taken' })
  })

  it('is taken back by its sender alone', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, bo: {} } })
    const { id } = await sendDataRequest(family.member('anna'), { kind: 'copy', words: 'Haluan kopion.' })
    await assert.rejects(withdrawDataRequest(family.member('bo'), { id, version: 1 }), { kind: 'not-found' })
    await assert.rejects(withdrawDataRequest(officer(), { id, version: 1 }), { kind: 'not-allowed' })
    await withdrawDataRequest(family.member('anna'), { id, version: 1 })
    assert.equal((await myDataRequests(family.member('anna'), {}))[0]?.state, 'withdrawn')
  })

  it('of a guardian for a child says whose it is, and ten may wait at a time', async () => {
    const family = await builtFamily(world)
    const acting = family.member('anna', { actingFor: 'ella' })
    await sendDataRequest(acting, { kind: 'copy', words: 'Lapsen tiedot.', of: family.person('ella') })
    assert.equal((await myDataRequests(acting, {}))[0]?.aboutName, 'Ella Testinen')
    await assert.rejects(
      sendDataRequest(family.member('anna'), {
        kind: 'copy',
        words: 'Lapsen tiedot.',
        of: family.person('ella'),
      }),
      { kind: 'not-found' },
    )
    for (let each = 0; each < 9; each += 1)
      await sendDataRequest(family.member('anna'), { kind: 'comment', words: `Huomio ${each}.` })
    await assert.rejects(sendDataRequest(family.member('anna'), { kind: 'comment', words: 'Vielä yksi.' }), {
      code: 'too-many-requests-open',
    })
  })

  it('is brought to the officers’ mind a week before its last day and after it, once a day', async () => {
    const family = await builtFamily(world)
    await sendDataRequest(family.member('anna'), { kind: 'copy', words: 'Haluan kopion.' })
    await world.runJobs()
    const reminders = (): number =>
      world.mails().filter(({ subject }) => subject.includes('väntar på svar')).length
    await planDaily(world.db, world.clock, 'data-requests-due', world.clock.now())
    await world.runJobs()
    assert.equal(reminders(), 0)
    for (const [passed, count] of [
      [23, 0],
      [1, 1],
      [10, 2],
    ] as const) {
      world.clock.advance(days(passed))
      await world.runJobs()
      assert.equal(reminders(), count, `after ${passed} more days`)
    }
  })
})

describe('my data as a file', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('holds what one is shown, and asks for a proof given just now', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, bo: { livesApart: true } } })
    await sendDataRequest(family.member('anna'), { kind: 'comment', words: 'Oma sanani.' })
    const copy = await readMyCopy(family.member('anna'), {})
    assert.deepEqual(
      copy.families.map(({ id }) => id),
      [family.id],
    )
    assert.ok(copy.families[0]?.people.some(({ name }) => name === 'Ella Testinen'))
    assert.ok((copy.whoHasLooked ?? []).length > 0)
    assert.equal(copy.requests[0]?.words, 'Oma sanani.')
    assert.equal((await readMyCopy(family.member('bo'), {})).requests.length, 0)
    assert.ok(!JSON.stringify(copy).includes(family.codes['anna'] ?? ''), 'no identity code is ever shown')
    const stale = family.member('anna')
    world.clock.advance(minutes(16))
    await assert.rejects(readMyCopy(stale, {}), { code: 'step-up-needed' })
    await assert.rejects(readMyCopy(family.member('anna', { level: 'link' }), {}), {
      code: 'strong-sign-in-needed',
    })
  })
})
