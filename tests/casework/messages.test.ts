import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addToThread,
  dropDraft,
  markThreadRead,
  myThreads,
  openThread,
  ownThreads,
  readThread,
  readThreadFile,
  sendMessage,
  talkChoices,
  type ThreadView,
  threadsOfCase,
  undoMessage,
} from '#capabilities/casework/index.ts'
import { openInEmergency } from '#capabilities/families/index.ts'
import { cleanFile } from '#platform/clean-file.ts'
import { minutes } from '#platform/clock.ts'
import type { Caller } from '#platform/use-case.ts'
import { type OpenedCase, openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'
const twoParents = {
  children: { ella: '2014-03-04' },
  adults: { anna: {}, pekka: { livesApart: true } },
} as const

describe('messages between a family and those who work with it', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const begun = async (): Promise<{ family: BuiltFamily; theCase: OpenedCase; nurse: string }> => {
    const family = await builtFamily(world, twoParents)
    const theCase = await openedCase(world, family, { about: 'ella' })
    const nurse = await seated(world, theCase.id, 'school-nurse')
    await world.db.asOwner(async (tx) => {
      for (const key of ['anna', 'pekka'])
        await sql`update families.person set email_sealed = ${world.system.crypto.seal(`${key}@perhe.example`)}
          where id = ${family.person(key)}`.execute(tx)
    })
    return { family, theCase, nurse }
  }
  const wait = (): void => world.clock.advance(61_000)
  const said = async (caller: Caller, id: string): Promise<readonly string[]> =>
    (await readThread(caller, { id })).messages.map(({ text }) => text)
  const emailOf = (key: string): Promise<string> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        email: string
      }>`select email from accounts.person where key = ${key}`.execute(tx)
      return rows[0]?.email ?? ''
    })
  const mailTo = async (): Promise<readonly string[]> => {
    await world.runJobs()
    return world
      .mails()
      .map(({ to }) => to)
      .toSorted()
  }
  const isThere = async (caller: Caller, id: string): Promise<boolean> =>
    (await (caller.actor.kind === 'member' ? ownThreads : myThreads)(caller, {})).some(
      (each) => each.id === id,
    )

  it('are read by those who were chosen, once they are sent, and by nobody else', async () => {
    const { family, theCase } = await begun()
    const anna = family.member('anna')
    const opened = await openThread(anna, {
      id: theCase.id,
      about: family.person('ella'),
      subject: 'Ellan unirytmi',
      workers: [theCase.part],
      text: 'Ella nukkui taas huonosti.',
    })
    // For a minute nobody but the writer knows of it.
    assert.deepEqual(
      (await readThread(anna, { id: opened.id })).messages.map(({ state }) => state),
      ['held'],
    )
    assert.equal(await isThere(world.as(worker), opened.id), false)
    await refused(readThread(world.as(worker), { id: opened.id }), 'not-found')
    wait()
    assert.deepEqual(await said(world.as(worker), opened.id), ['Ella nukkui taas huonosti.'])
    const view: ThreadView = await readThread(world.as(worker), { id: opened.id })
    assert.equal(view.subject, 'Ellan unirytmi')
    assert.deepEqual([view.unread, view.about, view.bar], [1, family.person('ella'), null])
    // Neither the other parent, nor the child, nor a colleague on the case, nor whoever leads the unit.
    for (const other of [
      family.member('pekka'),
      family.member('ella'),
      world.as('school-nurse'),
      world.as('guide'),
    ]) {
      await refused(readThread(other, { id: opened.id }), 'not-found')
      await refused(sendMessage(other, { id: opened.id, text: 'Hei' }), 'not-found')
      assert.equal(await isThere(other, opened.id), false)
    }
    assert.deepEqual(await threadsOfCase(family.member('pekka'), { id: theCase.id }), [])
    assert.deepEqual(await threadsOfCase(world.as('school-nurse'), { id: theCase.id }), [])
    // Nor whoever opens the family in an emergency.
    const doctor = world.as('consulting-doctor')
    await openInEmergency(doctor, { family: family.id, reason: 'child-in-danger', words: 'Soitto yöllä.' })
    await refused(readThread(doctor, { id: opened.id }), 'not-found')
    const [trace] = await traces(world, 'case-thread.read')
    assert.equal(trace?.about['family'], family.id)
    // The trace is hers: the other parent learns of nothing by who has looked.
    assert.equal(trace?.about['member'], family.person('anna'))
  })

  it('are taken back within a minute and stay as a draft, which is sent again or thrown away', async () => {
    const { family, theCase } = await begun()
    const anna = family.member('anna')
    const file = await cleanFile({ name: 'uni.txt', bytes: Buffer.from('Ma 22, ti 23') })
    const { id, message } = await openThread(anna, {
      id: theCase.id,
      subject: 'Uni',
      workers: [theCase.part],
      text: 'Väärä teksti',
      files: [file],
    })
    assert.deepEqual(await undoMessage(anna, { id: message }), { thread: id, text: 'Väärä teksti' })
    wait()
    assert.deepEqual(await mailTo(), [])
    assert.equal(await isThere(world.as(worker), id), false)
    const view = await readThread(anna, { id })
    assert.deepEqual(
      [view.messages.length, view.draft?.text, view.draft?.files[0]?.name],
      [0, 'Väärä teksti', 'uni.txt'],
    )
    await sendMessage(anna, { id, draft: message, text: 'Oikea teksti' })
    wait()
    const read = await readThread(world.as(worker), { id })
    assert.deepEqual(
      read.messages.map(({ text, files }) => [text, files.length]),
      [['Oikea teksti', 1]],
    )
    assert.deepEqual(await mailTo(), [await emailOf(worker)])
    const opened = await readThreadFile(world.as(worker), { id, file: read.messages[0]?.files[0]?.id ?? '' })
    assert.equal(Buffer.from(opened.bytes).toString(), 'Ma 22, ti 23')
    await refused(
      readThreadFile(family.member('pekka'), { id, file: read.messages[0]?.files[0]?.id ?? '' }),
      'not-found',
    )
    // Too late now; and nobody takes back what another has written.
    await refused(undoMessage(anna, { id: message }), 'conflict', 'case-thread.sent-already')
    await refused(undoMessage(world.as(worker), { id: message }), 'not-allowed')
    const second = await sendMessage(anna, { id, text: 'Vielä yksi' })
    await undoMessage(anna, { id: second.message })
    assert.deepEqual(await dropDraft(anna, { id: second.message }), { caseId: theCase.id, thread: id })
    // A thread in which nothing was ever said goes with its only draft.
    const third = await openThread(anna, {
      id: theCase.id,
      subject: 'Turha',
      workers: [theCase.part],
      text: 'x',
    })
    await undoMessage(anna, { id: third.message })
    assert.deepEqual(await dropDraft(anna, { id: third.message }), { caseId: theCase.id, thread: null })
    assert.equal(await isThere(anna, third.id), false)
  })

  it('tell neutrally that there is something new, once until it is read', async () => {
    const { family, theCase } = await begun()
    const anna = family.member('anna')
    const { id } = await openThread(world.as(worker), {
      id: theCase.id,
      subject: 'Koulun aloitus',
      members: [family.person('anna')],
      text: 'Hei Anna, milloin voisimme tavata?',
    })
    wait()
    assert.deepEqual(await mailTo(), ['anna@perhe.example'])
    const [mail] = world.mails()
    for (const word of ['Anna', 'Ella', 'Koulu', 'perheneuvo', world.actor(worker).name])
      assert.ok(!`${mail?.subject} ${mail?.text}`.includes(word), word)
    await sendMessage(world.as(worker), { id, text: 'Vaikka torstaina.' })
    wait()
    assert.deepEqual(await mailTo(), ['anna@perhe.example'])
    const view = await readThread(anna, { id })
    assert.equal(view.unread, 2)
    await markThreadRead(anna, { id, message: view.messages.at(-1)?.id ?? '' })
    assert.equal((await ownThreads(anna, { unread: true })).length, 0)
    wait()
    await sendMessage(world.as(worker), { id, text: 'Sopiiko?' })
    wait()
    assert.deepEqual(await mailTo(), ['anna@perhe.example', 'anna@perhe.example'])
    assert.equal((await ownThreads(anna, { unread: true }))[0]?.unread, 1)
    // Whether the family has read is told to the worker; that a worker has, to the family.
    const worksSide = (await readThread(world.as(worker), { id })).sides.find(({ member }) => member !== null)
    assert.notEqual(worksSide?.readUntil, null)
  })

  it('say at once who is away, until when and who sees to it meanwhile', async () => {
    const { family, theCase } = await begun()
    await world.db.asOwner(async (tx) => {
      await sql`insert into help_requests.absence (id, person_id, first_day, last_day, deputy_id, changed_at)
        values (gen_random_uuid(), ${world.actor(worker).id}, '2026-03-01', '2026-03-08', ${world.actor('guide').id},
          ${world.clock.now()})`.execute(tx)
    })
    const choices = await talkChoices(family.member('anna'), { id: theCase.id })
    const away = choices.workers.find(({ part }) => part === theCase.part)
    assert.deepEqual([away?.awayUntil, away?.deputy], ['2026-03-08', world.actor('guide').name])
    const { id } = await openThread(family.member('anna'), {
      id: theCase.id,
      subject: 'Kysymys',
      workers: [theCase.part],
      text: 'Hei',
    })
    const side = (await readThread(family.member('anna'), { id })).sides.find(({ part }) => part !== null)
    assert.deepEqual([side?.awayUntil, side?.deputy], ['2026-03-08', world.actor('guide').name])
  })

  it('are opened only with whom the case is told to, and about whom it is', async () => {
    const { family, theCase, nurse } = await begun()
    const anna = family.member('anna')
    const choices = await talkChoices(anna, { id: theCase.id })
    assert.deepEqual(
      choices.members.map(({ id }) => id).toSorted(),
      ['anna', 'ella', 'pekka'].map((key) => family.person(key)).toSorted(),
    )
    assert.deepEqual(choices.workers.map(({ part }) => part).toSorted(), [theCase.part, nurse].toSorted())
    const wish = { id: theCase.id, subject: 'x', text: 'x' }
    const wrong = (attempt: Promise<unknown>): Promise<unknown> => refused(attempt, 'invalid')
    await wrong(openThread(anna, wish))
    await wrong(openThread(anna, { ...wish, workers: [family.id] }))
    await wrong(openThread(world.as(worker), wish))
    await wrong(openThread(anna, { ...wish, workers: [nurse], about: family.person('pekka') }))
    await wrong(openThread(anna, { ...wish, workers: [nurse], text: '' }))
    // Whoever is kept away from the child is not told of the case, and can be chosen by nobody.
    await world.db.asOwner(async (tx) => {
      await sql`insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at)
        select gen_random_uuid(), ${family.person('ella')}, ${family.person('pekka')}, ${world.system.crypto.seal('x')},
          ${world.actor(worker).id}, ${world.clock.now()}`.execute(tx)
    })
    await wrong(openThread(anna, { ...wish, workers: [nurse], members: [family.person('pekka')] }))
    assert.ok(
      !(await talkChoices(anna, { id: theCase.id })).members.some(({ id }) => id === family.person('pekka')),
    )
  })

  it('of somebody whose presence is hidden stay between those who are told', async () => {
    const { family, theCase, nurse } = await begun()
    const hidden = await seated(world, theCase.id, 'therapist', { class: 'child-welfare' })
    await world.db.asOwner(async (tx) => {
      await sql`insert into families.involvement_shown (id, involvement_id, member_id, shown_by_person, ground, shown_at)
        values (gen_random_uuid(), ${hidden}, ${family.person('anna')}, ${world.actor('therapist').id}, 'asked',
          ${world.clock.now()})`.execute(tx)
    })
    const anna = family.member('anna')
    const wish = { id: theCase.id, subject: 'x', text: 'x' }
    await refused(openThread(anna, { ...wish, workers: [hidden, nurse] }), 'invalid')
    await refused(
      openThread(anna, { ...wish, workers: [hidden], members: [family.person('pekka')] }),
      'invalid',
    )
    await refused(openThread(family.member('pekka'), { ...wish, workers: [hidden] }), 'invalid')
    const { id } = await openThread(anna, { ...wish, workers: [hidden] })
    wait()
    assert.deepEqual(await said(world.as('therapist'), id), ['x'])
    await sendMessage(world.as('therapist'), { id, text: 'Hei Anna' })
    wait()
    assert.deepEqual(await said(anna, id), ['x', 'Hei Anna'])
    // When it is told no more, neither the worker nor their words are there; and nobody is told by mail.
    await world.db.asOwner(async (tx) => {
      await sql`update families.involvement_shown set ended_at = ${world.clock.now()} where involvement_id = ${hidden}`.execute(
        tx,
      )
    })
    assert.deepEqual(await said(anna, id), ['x'])
    assert.ok((await readThread(anna, { id })).sides.every(({ part }) => part === null))
    assert.equal((await readThread(anna, { id })).bar, 'nobody-reads')
    await refused(sendMessage(anna, { id, text: 'Hei' }), 'conflict', 'case-thread.nobody-reads')
  })

  it('end for a worker with the seat or the part, from the next request on', async () => {
    const { family, theCase, nurse } = await begun()
    const anna = family.member('anna')
    const { id } = await openThread(anna, { id: theCase.id, subject: 'x', workers: [nurse], text: 'Hei' })
    wait()
    assert.deepEqual(await said(world.as('school-nurse'), id), ['Hei'])
    await world.db.asOwner(async (tx) => {
      await sql`delete from casework.seat where case_id = ${theCase.id} and involvement_id = ${nurse}`.execute(
        tx,
      )
    })
    await refused(readThread(world.as('school-nurse'), { id }), 'not-found')
    const view = await readThread(anna, { id })
    assert.deepEqual([view.bar, view.sides.find(({ part }) => part === nurse)?.gone], ['nobody-reads', true])
    // Another worker is brought in by the family, not by a worker of another unit.
    await addToThread(anna, { id, workers: [theCase.part] })
    await sendMessage(anna, { id, text: 'Onko siellä joku?' })
    wait()
    assert.deepEqual(await said(world.as(worker), id), ['Hei', 'Onko siellä joku?'])
    await seated(world, theCase.id, 'therapist')
    const therapist = (await talkChoices(world.as(worker), { id: theCase.id })).workers.find(
      ({ person }) => person === world.actor('therapist').id,
    )
    await refused(addToThread(world.as(worker), { id, workers: [therapist?.part ?? ''] }), 'invalid')
    await refused(addToThread(world.as(worker), { id, members: [family.person('pekka')] }), 'invalid')
  })

  it('are only read when the case is closed, and long threads come a page at a time', async () => {
    const { family, theCase } = await begun()
    const anna = family.member('anna')
    const { id } = await openThread(anna, {
      id: theCase.id,
      subject: 'x',
      workers: [theCase.part],
      text: '0',
    })
    for (let each = 1; each < 34; each += 1) {
      world.clock.advance(minutes(1))
      await sendMessage(anna, { id, text: String(each) })
    }
    wait()
    const newest = await readThread(anna, { id })
    assert.deepEqual([newest.messages.length, newest.messages.at(-1)?.text], [30, '33'])
    const older = await readThread(anna, { id, before: newest.earlier ?? '' })
    assert.deepEqual([older.messages.map(({ text }) => text), older.earlier], [['0', '1', '2', '3'], null])
    await world.db.asOwner(async (tx) => {
      await sql`update casework.family_case set stage = 'closed', closed_at = ${world.clock.now()}, outcome = 'moved-on'
        where id = ${theCase.id}`.execute(tx)
    })
    assert.equal((await readThread(anna, { id })).bar, 'case-closed')
    await refused(sendMessage(anna, { id, text: 'x' }), 'conflict', 'case-thread.case-closed')
  })
})
