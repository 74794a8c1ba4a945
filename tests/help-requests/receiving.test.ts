import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import sharp from 'sharp'
import {
  addTemplate,
  answer,
  changeTemplate,
  contact,
  copyRequest,
  holdSeconds,
  judgeUrgency,
  listTemplates,
  openByCode,
  readFile,
  readFollow,
  readOwnFile,
  readQueue,
  readRequest,
  recordHelpRequest,
  recordMatter,
  reopen,
  resolve,
  retireTemplate,
  sendNotice,
  setReachingRule,
  take,
  takeBackAnswer,
  withdraw,
  writeMessage,
} from '#capabilities/help-requests/index.ts'
import { days, hours, minutes } from '#platform/clock.ts'
import { cleanFile, type CleanFile } from '#platform/clean-file.ts'
import { Refusal } from '#platform/refusal.ts'
import {
  anOrdinaryWish,
  ask,
  askedAnd,
  promisesOf,
  refused,
  stored,
  traces,
} from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const hold = holdSeconds * 1000

const codesOf = async (tried: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await tried
    return ['taken']
  } catch (error) {
    assert.ok(error instanceof Refusal)
    return error.fields.map(
      ({ field, code, limit }) => `${field}:${code}${limit === undefined ? '' : `:${limit}`}`,
    )
  }
}

describe('a matter that a worker writes down', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  type Given = Partial<Parameters<typeof recordHelpRequest>[1]>
  const record = (given: Given = {}, as = 'guide'): ReturnType<typeof recordHelpRequest> =>
    recordHelpRequest(world.as(as), {
      key: randomUUID(),
      countyOf: (code) => world.product.deps.catalogue.municipality(code)?.county ?? null,
      request: anOrdinaryWish,
      channel: 'phone',
      ...given,
    })

  it('has the same fields, the same promise and a code like one that the family sends', async () => {
    const sent = await ask(world)
    const { id, code, promisedBy, door } = await record()
    assert.equal(promisedBy.toISOString(), sent.promisedBy.toISOString())
    assert.equal(door.id, sent.doorId)
    const { actor } = await openByCode(world.anyone, { code, from: 'test' })
    const seen = await readFollow(world.callAs(actor), {})
    assert.equal(seen.text, anOrdinaryWish.text)
    const view = await readRequest(world.as('guide'), { id })
    assert.deepEqual(
      [view.channel, view.recorded_by, view.state],
      ['phone', world.actor('guide').name, 'received'],
    )
    assert.deepEqual(view.contact, anOrdinaryWish.contact)
  })

  it('has its promise from the time of the contact, not of the writing', async () => {
    const sent = await ask(world)
    world.clock.advance(days(1))
    const { promisedBy } = await record({ channel: 'letter', contactAt: '2026-03-02T10:00:00+02:00' })
    assert.equal(promisedBy.toISOString(), sent.promisedBy.toISOString())
  })

  it('is taken at once by whoever answers at that door, and by nobody else', async () => {
    const { id } = await record({ next: 'take' })
    assert.equal((await stored(world, id)).holder_id, world.actor('guide').id)
    assert.deepEqual(await codesOf(record({ next: 'take', door: 'school' })), ['next:not-on-this-rota'])
    const elsewhere = await record({ door: 'school' })
    assert.equal(elsewhere.door.key, 'school')
    await refused(readRequest(world.as('guide'), { id: elsewhere.id }), 'not-found')
  })

  it('keeps the promise when the talk itself was the answer', async () => {
    for (const contactGiven of [anOrdinaryWish.contact, null]) {
      const { id } = await record({
        next: 'answered',
        request: { ...anOrdinaryWish, contact: contactGiven },
        contactAt: '2026-03-02T07:30:00Z',
      })
      const [promise] = await promisesOf(world, id)
      assert.equal(promise?.kept_at?.toISOString(), '2026-03-02T07:30:00.000Z')
      assert.equal((await stored(world, id)).state, 'in-contact')
      assert.equal((await readRequest(world.as('guide'), { id })).promise, 'kept')
    }
  })

  it('is stored once, however often the same form is sent', async () => {
    const key = 'the-same-form-twice'
    const first = await record({ key, next: 'take' })
    const second = await record({ key, next: 'take' })
    assert.deepEqual([second.id, second.code, second.repeated], [first.id, first.code, true])
    await refused(record({ key, next: 'queue' }), 'conflict', 'help-request.key-used')
  })

  it('is written by those who meet families, in their own county, about what has happened', async () => {
    const { id } = await record({}, 'school-nurse')
    await refused(readRequest(world.as('school-nurse'), { id }), 'not-found')
    await refused(record({}, 'maintainer'), 'not-allowed', 'record.not-for-you')
    await refused(
      recordHelpRequest(world.anyone, {
        key: randomUUID(),
        countyOf: () => '17',
        request: {},
        channel: 'phone',
      }),
      'not-signed-in',
    )
    assert.deepEqual(await codesOf(record({}, 'guide-16')), ['municipality:not-served'])
    assert.deepEqual(await codesOf(record({ contactAt: '2026-03-03T08:00:00Z' })), [
      'contactAt:in-the-future',
    ])
    assert.deepEqual(await codesOf(record({ contactAt: '2026-01-03T08:00:00Z' })), [
      'contactAt:too-long-ago:31',
    ])
  })

  it('may be judged urgent in the same breath, and then stands first', async () => {
    await ask(world, { worry: 'big' })
    const { id } = await record({ urgency: { urgent: true, ground: 'Lapsi on yksin kotona.' } })
    const [first] = (await readQueue(world.as('guide'), {})).items
    assert.deepEqual([first?.id, first?.judged_urgent], [id, true])
    assert.equal((await readRequest(world.as('guide'), { id })).urgency?.ground, 'Lapsi on yksin kotona.')
  })
})

describe('urgency', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('is judged by a person, with the ground, and stops the alarm of dangerous words', async () => {
    const { id } = await ask(world, { text: 'Mies lyö minua.' })
    const guide = world.as('guide')
    assert.equal((await readRequest(guide, { id })).urgency, null)
    await judgeUrgency(guide, { id, urgent: true, ground: 'Väkivaltaa kotona nyt.' })
    const seen = await readRequest(guide, { id })
    assert.deepEqual(
      [seen.urgency?.urgent, seen.urgency?.by, seen.urgent_by],
      [true, world.actor('guide').name, world.actor('guide').name],
    )
    world.clock.advance(minutes(1))
    await judgeUrgency(guide, { id, urgent: false, ground: 'Poliisi on paikalla, perhe on turvassa.' })
    assert.equal((await readRequest(guide, { id })).urgency?.urgent, false)
    assert.equal(seen.history.filter(({ kind }) => kind === 'urgency').length, 1)
    assert.deepEqual(await codesOf(judgeUrgency(guide, { id, urgent: true, ground: ' ' })), [
      'ground:ground-needed',
    ])
  })

  it('of a reopened request is judged anew', async () => {
    const { id, family } = await askedAnd(world, 'taken')
    await judgeUrgency(world.as('guide'), { id, urgent: true, ground: 'Heti tänään.' })
    await resolve(world.as('guide'), { id, outcome: 'advised' })
    await reopen(family, { id })
    assert.equal((await readRequest(world.as('guide'), { id })).urgency, null)
  })
})

describe('an answer that was just sent', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('is not seen and keeps no promise until its moment is over', async () => {
    const { id, family } = await askedAnd(world, 'taken')
    await answer(world.as('guide'), { id, text: 'Hei!' })
    world.clock.advance(hold - 1)
    const held = await readFollow(family, {})
    assert.deepEqual([held.messages.length, held.promise?.keptAt, held.promise?.state], [0, null, 'open'])
    world.clock.advance(1)
    const released = await readFollow(family, {})
    assert.deepEqual([released.messages.length, released.promise?.state], [1, 'kept'])
  })

  it('can be taken back while it is held: everything is as before, and no mail goes', async () => {
    const { id, family } = await askedAnd(world, 'taken', 'guide', {
      contact: { way: 'email', value: 'vanhempi@perhe.example', times: '', not: '' },
    })
    const guide = world.as('guide')
    const before = await stored(world, id)
    await answer(guide, { id, text: 'Väärä vastaus.' })
    assert.equal((await readRequest(guide, { id })).mayTakeBack, true)
    assert.deepEqual(await takeBackAnswer(guide, { id }), { text: 'Väärä vastaus.' })
    const after = await stored(world, id)
    assert.deepEqual([after.state, after.first_contact_at], [before.state, null])
    assert.equal((await promisesOf(world, id))[0]?.kept_at, null)
    world.clock.advance(minutes(5))
    await world.runJobs()
    assert.deepEqual(
      world.mails().filter(({ to }) => to === 'vanhempi@perhe.example'),
      [],
    )
    assert.deepEqual((await readFollow(family, {})).messages, [])
  })

  it('cannot be taken back later, nor by somebody else', async () => {
    const { id } = await askedAnd(world, 'taken')
    await answer(world.as('guide'), { id, text: 'Hei!' })
    await refused(
      takeBackAnswer(world.as('unit-lead'), { id }),
      'conflict',
      'help-request.nothing-to-take-back',
    )
    await refused(takeBackAnswer(world.as('deputy'), { id }), 'not-found')
    world.clock.advance(hold)
    await refused(takeBackAnswer(world.as('guide'), { id }), 'conflict', 'help-request.answer-released')
  })

  it('lets the alarm ring after all when it fell into the held moment', async () => {
    const { id } = await askedAnd(world, 'taken')
    const due = (await promisesOf(world, id))[0]?.warn_at
    assert.ok(due !== undefined)
    await world.runJobs()
    world.clock.set(new Date(due.getTime() - 2000))
    await answer(world.as('guide'), { id, text: 'Hei!' })
    world.clock.set(new Date(due.getTime() + 1000))
    await world.runJobs()
    const before = world.mails().length
    await takeBackAnswer(world.as('guide'), { id })
    await world.runJobs()
    assert.ok(world.mails().length > before)
  })

  it('leaves what happened meanwhile as it is', async () => {
    const { id, family } = await askedAnd(world, 'waiting')
    await answer(world.as('guide'), { id, text: 'Hei!' })
    await writeMessage(family, { id, text: 'Lisään vielä.' })
    await takeBackAnswer(world.as('guide'), { id })
    assert.equal((await stored(world, id)).state, 'in-contact')
  })
})

describe('files with messages', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const picture = async (name = 'kirje.jpg'): Promise<CleanFile> =>
    cleanFile({
      name,
      bytes: await sharp({ create: { width: 8, height: 8, channels: 3, background: 'green' } })
        .jpeg()
        .toBuffer(),
    })

  it('are read by whoever may read the request and by nobody else', async () => {
    const { id, family } = await askedAnd(world, 'taken')
    const other = await ask(world)
    await writeMessage(family, { id, text: '', files: [await picture()] })
    world.clock.advance(minutes(1))
    await answer(world.as('guide'), { id, text: 'Kiitos.', files: [await picture('ohje.jpg')] })
    const view = await readRequest(world.as('guide'), { id })
    const [own, ours] = view.messages.map(({ files }) => files[0])
    assert.ok(own !== undefined && ours !== undefined)
    assert.deepEqual([own.name, own.type], ['kirje.jpg', 'image/jpeg'])
    assert.ok((await readFile(world.as('guide'), { id, file: own.id })).bytes.length > 100)
    assert.ok((await readOwnFile(family, { file: own.id })).bytes.length > 100)
    await refused(readOwnFile(family, { file: ours.id }), 'not-found')
    world.clock.advance(hold)
    assert.equal((await readOwnFile(family, { file: ours.id })).name, 'ohje.jpg')
    await refused(readOwnFile(other.family, { file: own.id }), 'not-found')
    await refused(readFile(world.as('guide'), { id: other.id, file: own.id }), 'not-found')
    for (const who of ['deputy', 'second-guide', 'admin', 'school-nurse'])
      await refused(readFile(world.as(who), { id, file: own.id }), 'not-found')
    await refused(readFile(world.anyone, { id, file: own.id }), 'not-signed-in')
  })

  it('are sealed at rest, and go with the request', async () => {
    const { id, family } = await askedAnd(world, 'taken')
    await writeMessage(family, {
      id,
      text: 'Tässä.',
      files: [await cleanFile({ name: 'salainen.txt', bytes: Buffer.from('Hyvin salaista') })],
    })
    const rows = (): Promise<readonly { name_sealed: Uint8Array; bytes_sealed: Uint8Array }[]> =>
      world.db.asOwner(
        async (tx) =>
          (
            await sql<{
              name_sealed: Uint8Array
              bytes_sealed: Uint8Array
            }>`select * from platform.attachment`.execute(tx)
          ).rows,
      )
    const [row] = await rows()
    assert.ok(row !== undefined)
    assert.equal(Buffer.from(row.bytes_sealed).includes('salaista'), false)
    assert.equal(Buffer.from(row.name_sealed).includes('salainen'), false)
    await world.db.asOwner((tx) => sql`delete from help_requests.help_request where id = ${id}`.execute(tx))
    assert.deepEqual(await rows(), [])
  })

  it('are at most five, and only such as were made clean', async () => {
    const { id, family } = await askedAnd(world, 'taken')
    const six = await Promise.all(Array.from({ length: 6 }, () => picture()))
    assert.equal(
      (await codesOf(writeMessage(family, { id, text: 'Hei', files: six })))[0],
      'files:too-many-files',
    )
    const raw = JSON.parse('{"name":"a.txt","type":"text/plain","bytes":[]}')
    assert.match((await codesOf(writeMessage(family, { id, text: 'Hei', files: [raw] })))[0] ?? '', /^files/)
    assert.deepEqual(await codesOf(writeMessage(family, { id, text: ' ' })), ['text:too-small:1'])
  })

  it('go away with an answer that is taken back', async () => {
    const { id } = await askedAnd(world, 'taken')
    await answer(world.as('guide'), { id, text: '', files: [await picture()] })
    await takeBackAnswer(world.as('guide'), { id })
    const { rows } = await world.db.asOwner((tx) => sql`select from platform.attachment`.execute(tx))
    assert.equal(rows.length, 0)
  })
})

describe('reaching a family', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('ends as not reached only after the rule and a neutral notice; the refusal says what is missing', async () => {
    const { id } = await askedAnd(world, 'taken')
    const guide = world.as('guide')
    const end = (): Promise<readonly string[]> => codesOf(resolve(guide, { id, outcome: 'not-reached' }))
    const attempt = (): Promise<unknown> => contact(guide, { id, way: 'phone', reached: false })
    assert.deepEqual(await end(), ['outcome:tries-missing:3', 'outcome:days-missing:2'])
    await attempt()
    await attempt()
    await attempt()
    assert.deepEqual(await end(), ['outcome:days-missing:1'])
    world.clock.advance(days(1))
    await attempt()
    assert.deepEqual((await readRequest(guide, { id })).reaching.tries, 4)
    assert.deepEqual(await end(), ['outcome:notice-missing'])
    await sendNotice(guide, { id, way: 'letter' })
    await resolve(guide, { id, outcome: 'not-reached' })
    assert.equal((await stored(world, id)).outcome, 'not-reached')
  })

  it('follows the county’s own rule, which its administrator sets', async () => {
    await setReachingRule(world.as('admin'), { tries: 1, onDays: 1 })
    await refused(setReachingRule(world.as('guide'), { tries: 1, onDays: 1 }), 'not-allowed')
    assert.deepEqual(await codesOf(setReachingRule(world.as('admin'), { tries: 1, onDays: 2 })), [
      'onDays:more-days-than-tries',
    ])
    const { id } = await askedAnd(world, 'taken')
    assert.deepEqual(await codesOf(resolve(world.as('guide'), { id, outcome: 'not-reached' })), [
      'outcome:tries-missing:1',
      'outcome:days-missing:1',
    ])
    await world.db.asOwner((tx) => sql`delete from help_requests.reaching_rule`.execute(tx))
  })

  it('sends by e-mail a word that tells nothing', async () => {
    const { id } = await askedAnd(world, 'taken', 'guide', {
      contact: { way: 'email', value: 'vanhempi@perhe.example', times: '', not: '' },
    })
    await sendNotice(world.as('guide'), { id, way: 'email' })
    await world.runJobs()
    const mail = world.mails().find(({ to }) => to === 'vanhempi@perhe.example')
    assert.ok(mail !== undefined)
    assert.doesNotMatch(
      `${mail.subject} ${mail.text}`,
      /perhe|famil|palvelu|tjänst|service|apua|hjälp|help|pyyn/i,
    )
    const anonymous = await askedAnd(world, 'taken', 'guide', { contact: null })
    await refused(
      sendNotice(world.as('guide'), { id: anonymous.id, way: 'letter' }),
      'conflict',
      'help-request.no-contact',
    )
  })

  it('says whether it is now an agreed time, and what the family does not want', async () => {
    const { id } = await askedAnd(world, 'taken', 'guide', {
      contact: { way: 'phone', value: '040 000 0009', times: 'arkisin klo 12–14', not: 'Ei tekstiviestejä' },
    })
    const view = await readRequest(world.as('guide'), { id })
    assert.deepEqual([view.timeAgreed, [...view.unwanted]], ['outside', ['text-message']])
    world.clock.advance(hours(2.5))
    assert.equal((await readRequest(world.as('guide'), { id })).timeAgreed, 'inside')
  })
})

describe('a matter that became pending', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const dates = async (id: string): Promise<readonly string[]> =>
    (await readRequest(world.as('guide'), { id })).matter?.limits.map(
      (limit) => `${limit.id} ${limit.due}`,
    ) ?? []

  it('has its dates from the arrival, however late it is opened or closed', async () => {
    const { id } = await ask(world)
    world.clock.advance(days(4))
    await take(world.as('guide'), { id })
    assert.deepEqual(await dates(id), [])
    await recordMatter(world.as('guide'), { id, kind: 'special-support' })
    assert.deepEqual(await dates(id), ['D3 2026-03-11', 'D4 2026-06-02'])
    world.clock.advance(days(3))
    await resolve(world.as('guide'), { id, outcome: 'became-pending' })
    assert.deepEqual(await dates(id), ['D3 2026-03-11', 'D4 2026-06-02'])
  })

  it('is asked for when the outcome says so; a notification is a child welfare matter', async () => {
    const pending = await askedAnd(world, 'taken')
    assert.deepEqual(
      await codesOf(resolve(world.as('guide'), { id: pending.id, outcome: 'became-pending' })),
      ['matter:kind-needed'],
    )
    await resolve(world.as('guide'), { id: pending.id, outcome: 'became-pending', matter: 'general' })
    assert.deepEqual(await dates(pending.id), [], 'a general matter shows only the promise of the door')
    const notified = await askedAnd(world, 'taken')
    await resolve(world.as('guide'), { id: notified.id, outcome: 'notification-made' })
    assert.deepEqual(await dates(notified.id), ['D5 2026-03-02', 'D6 2026-03-11', 'D7 2026-06-02'])
  })
})

describe('ready texts and copies', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const text = { name: { fi: 'Aika', sv: 'Tid' }, text: { fi: 'Sopiiko aika?', sv: 'Passar tiden?' } }

  it('are the county’s or a unit’s, written by those who answer for them', async () => {
    const { id } = await addTemplate(world.as('admin'), { ...text, unit: null })
    const unit = (await listTemplates(world.as('unit-lead'), {})).mayWrite.units[0]
    assert.ok(unit !== undefined)
    const own = await addTemplate(world.as('unit-lead'), { ...text, unit: unit.id })
    await refused(addTemplate(world.as('guide'), { ...text, unit: null }), 'not-allowed')
    await refused(addTemplate(world.as('second-unit-lead'), { ...text, unit: unit.id }), 'not-allowed')
    const seenBy = async (who: string): Promise<readonly boolean[]> => {
      const { items } = await listTemplates(world.as(who), {})
      return [id, own.id].map((each) => items.some((item) => item.id === each))
    }
    assert.deepEqual(await seenBy('guide'), [true, true])
    assert.deepEqual(await seenBy('second-guide'), [true, false])
    assert.deepEqual(await seenBy('guide-16'), [false, false])
    await changeTemplate(world.as('unit-lead'), { id: own.id, ...text, version: 1 })
    await refused(
      changeTemplate(world.as('unit-lead'), { id: own.id, ...text, version: 1 }),
      'conflict',
      'template.changed-meanwhile',
    )
    await refused(changeTemplate(world.as('guide'), { id: own.id, ...text }), 'not-allowed')
    await refused(retireTemplate(world.as('guide-16'), { id }), 'not-found')
    await retireTemplate(world.as('admin'), { id })
    await retireTemplate(world.as('unit-lead'), { id: own.id })
    assert.deepEqual(await seenBy('guide'), [false, false])
    assert.deepEqual(
      await codesOf(addTemplate(world.as('admin'), { name: { fi: ' ' }, text: {}, unit: null })),
      ['name:in-one-language', 'text:in-one-language'],
    )
    await world.db.asOwner((tx) =>
      sql`delete from help_requests.answer_template where id in (${id}, ${own.id})`.execute(tx),
    )
  })

  it('leave a trace of their own when a request is copied', async () => {
    const { id } = await askedAnd(world, 'taken')
    await copyRequest(world.as('guide'), { id })
    await refused(copyRequest(world.as('deputy'), { id }), 'not-found')
    assert.ok((await traces(world, 'help-request.copy')).length > 0)
    const { family } = await askedAnd(world, 'taken')
    await withdraw(family, { id: (await readFollow(family, {})).id })
  })
})
