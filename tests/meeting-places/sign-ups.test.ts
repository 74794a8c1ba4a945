import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  cancelSignUp,
  changeSignUp,
  listSignUps,
  openSignUpLink,
  openSignUps,
  openSignUpsByCode,
  readMySignUps,
  readSignUp,
  removeOldSignUps,
  type SignUpReceipt,
} from '#capabilities/meeting-places/index.ts'
import { actorOf } from '#capabilities/accounts/index.ts'
import type { Actor } from '#platform/actor.ts'
import { days, hours, later } from '#platform/clock.ts'
import { codeHash } from '#platform/follow-code.ts'
import type { Caller } from '#platform/use-case.ts'
import { ask, refused } from '#tests/support/requests.ts'
import {
  come,
  countersOf,
  type Made,
  makeActivity,
  removeActivities,
  standing,
} from '#tests/support/sign-ups.ts'
import { freshWorld, ordinaryMonday } from '#tests/support/world.ts'

describe('signing up', () => {
  const world = freshWorld({ limitFactor: 1000 })
  let all: Made[] = []
  beforeEach(() => world.clear())
  afterEach(async () => {
    await removeActivities(world, all)
    all = []
  })
  const make = async (wanted: Parameters<typeof makeActivity>[1] = {}): Promise<Made> => {
    const made = await makeActivity(world, wanted)
    all.push(made)
    return made
  }
  const behind = (receipt: SignUpReceipt): Caller => {
    assert.ok(receipt.code !== null)
    return world.callAs({ kind: 'code', codeHash: codeHash(world.product.deps.crypto, receipt.code) })
  }
  const behindLink = async (mail: string): Promise<Caller> => {
    const token = /\/ilmoittautumiset\/(\S+)/.exec(mail)?.[1] ?? ''
    const session = await openSignUpLink(world.anyone, { token, from: 'test' })
    const actor: Actor | null = await actorOf(world.anyone, session.token)
    assert.ok(actor !== null)
    return world.callAs(actor)
  }
  const sinceStart = (ms: number): Date => later(new Date(ordinaryMonday), ms)

  it('gives a seat, child care and coffee, each counted apart', async () => {
    const made = await make()
    const receipt = await come(world.anyone, made, {
      children: [{ name: 'Eino', months: 20 }, { months: 48 }],
      care: 2,
      coffee: 1,
    })
    assert.equal(receipt.state, 'confirmed')
    assert.deepEqual(
      receipt.parts.map(({ resource, wanted, state }) => [resource, wanted, state]),
      [
        ['seat', 3, 'confirmed'],
        ['care', 2, 'confirmed'],
        ['coffee', 1, 'confirmed'],
      ],
    )
    assert.deepEqual(await countersOf(world, made), {
      seats_taken: 3,
      care_taken: 2,
      coffee_taken: 1,
      waiting: 0,
    })
    const [own] = await readMySignUps(behind(receipt), {})
    assert.deepEqual(own?.children, [
      { name: 'Eino', months: 20 },
      { name: '', months: 48 },
    ])
    assert.equal(own?.name, 'Maija')
    assert.equal(own?.days.length, 1)
  })

  it('answers a repeated send with the same receipt, and another body under the same key with a conflict', async () => {
    const made = await make()
    const key = randomUUID()
    const first = await come(world.anyone, made, {}, { key })
    const again = await come(world.anyone, made, {}, { key })
    assert.deepEqual({ ...again, repeated: false }, first)
    assert.equal(again.repeated, true)
    await refused(come(world.anyone, made, { adults: 2 }, { key }), 'conflict', 'sign-up.key-used')
    const both = await Promise.all([
      come(world.anyone, made, {}, { key: `${key}-2` }),
      come(world.anyone, made, {}, { key: `${key}-2` }),
    ])
    assert.equal(both[0].id, both[1].id)
    assert.equal((await countersOf(world, made))?.seats_taken, 2)
  })

  it('puts whoever comes too late into the line, in the order of coming, and moves it up at once', async () => {
    const made = await make({ seats: 2 })
    const first = await come(world.anyone, made, { adults: 2, email: 'eka@perhe.example' })
    const second = await come(world.anyone, made, { adults: 2, email: 'toka@perhe.example' })
    const third = await come(world.anyone, made, { adults: 1, email: 'kolmas@perhe.example' })
    assert.deepEqual(
      [second, third].map(({ state, parts }) => [state, parts[0]?.place]),
      [
        ['waiting', 1],
        ['waiting', 2],
      ],
    )
    assert.equal((await countersOf(world, made))?.waiting, 2)
    await world.runJobs()
    const before = world.mails().length

    await changeSignUp(behind(first), { id: first.id, version: 1, party: { adults: 1 } })
    // The second wishes for two and there is one: the third is the first in the line whose wish fits.
    assert.equal((await readSignUp(behind(third), { id: third.id })).state, 'confirmed')
    const [left] = (await readSignUp(behind(second), { id: second.id })).parts
    assert.deepEqual([left?.state, left?.place], ['waiting', 1])

    await cancelSignUp(behind(first), { id: first.id })
    assert.equal((await readSignUp(behind(second), { id: second.id })).state, 'waiting')
    await cancelSignUp(behind(third), { id: third.id })
    assert.equal((await readSignUp(behind(second), { id: second.id })).state, 'confirmed')
    assert.deepEqual(await countersOf(world, made), {
      seats_taken: 2,
      care_taken: 0,
      coffee_taken: 0,
      waiting: 0,
    })
    await world.runJobs()
    // Told are those who got a seat; whoever called it off knows of it.
    assert.deepEqual(
      world
        .mails()
        .slice(before)
        .map(({ to }) => to),
      ['toka@perhe.example'],
    )
    assert.match(world.mails().at(-1)?.text ?? '', /Jonotuslistalla tuli sinun vuorosi/)
  })

  it('keeps a line of its own for child care', async () => {
    const made = await make({ care: 1 })
    const children = [{ months: 20 }]
    const first = await come(world.anyone, made, { children, care: 1 })
    const second = await come(world.anyone, made, { children, care: 1 })
    assert.equal(second.state, 'confirmed')
    assert.deepEqual(
      second.parts.map(({ resource, state, place }) => [resource, state, place]),
      [
        ['seat', 'confirmed', null],
        ['care', 'waiting', 1],
      ],
    )
    await cancelSignUp(behind(first), { id: first.id })
    assert.deepEqual(
      (await readSignUp(behind(second), { id: second.id })).parts.map(({ state }) => state),
      ['confirmed', 'confirmed'],
    )
    assert.equal((await countersOf(world, made))?.care_taken, 1)
  })

  it('says at its field what cannot be had, and loses nothing by it', async () => {
    const made = await make({ care: null, coffee: 0, line: null, seats: 2 })
    const children = [{ months: 20 }]
    const atField = async (party: Parameters<typeof come>[2]): Promise<unknown> =>
      (await refused(come(world.anyone, made, party), 'invalid')).fields.map(({ field, code }) => [
        field,
        code,
      ])
    assert.deepEqual(await atField({ children, care: 1 }), [['care', 'not-offered']])
    assert.deepEqual(await atField({ coffee: 1 }), [['coffee', 'not-offered']])
    assert.deepEqual(await atField({ email: '' }), [['email', 'contact-needed']])
    assert.deepEqual(await atField({ adults: 0 }), [['adults', 'nobody-comes']])
    assert.deepEqual(await atField({ care: 1 }), [['care', 'more-than-children']])
    assert.deepEqual(await atField({ name: ' ' }), [['name', 'too-small']])
    assert.deepEqual(await atField({ email: 'a@b.example, c@d.example' }), [['email', 'not-an-email']])
    await come(world.anyone, made, { adults: 2 })
    await refused(come(world.anyone, made), 'conflict', 'sign-up.full')
    const short = await make({ line: 1, seats: 0 })
    await come(world.anyone, short)
    await refused(come(world.anyone, short), 'conflict', 'sign-up.line-full')
    const asked = await make({ consent: { fi: 'Ryhmässä ei kuvata.' } })
    const refusal = await refused(come(world.anyone, asked), 'invalid')
    assert.deepEqual(refusal.fields, [{ field: 'consented', code: 'consent-needed' }])
    assert.equal((await come(world.anyone, asked, { consented: true })).state, 'confirmed')
    const noCare = await make({ care: 1, line: null })
    await come(world.anyone, noCare, { children, care: 1 })
    assert.deepEqual(
      (await refused(come(world.anyone, noCare, { children, care: 1 }), 'invalid')).fields.map(
        ({ code }) => code,
      ),
      ['none-left'],
    )
  })

  it('keeps the times of signing up; a worker may sign a family up outside them', async () => {
    const made = await make({ opensDaysBefore: 7, closesHoursBefore: 24 })
    await refused(come(world.anyone, made), 'conflict', 'sign-up.not-yet')
    const worker = await come(world.as('guide'), made, { email: '' })
    assert.equal(worker.state, 'confirmed')
    world.clock.set('2026-03-10T08:00:00Z')
    await come(world.anyone, made)
    world.clock.set('2026-03-13T09:00:00Z')
    await refused(come(world.anyone, made), 'conflict', 'sign-up.closed')
    world.clock.set('2026-03-14T10:00:00Z')
    await refused(come(world.as('guide'), made), 'conflict', 'sign-up.past')
    world.clock.set(ordinaryMonday)
    await refused(come(world.anyone, await make({ entry: 'open' })), 'conflict', 'sign-up.not-needed')
    await refused(come(world.anyone, await make({ state: 'draft' })), 'not-found')
    await refused(come(world.anyone, { activity: made.activity, days: [randomUUID()] }), 'not-found')
    await refused(come(world.anyone, made, {}, { day: 'series' }), 'not-found')
    await world.db.asOwner((tx) =>
      sql`update meeting_places.occurrence set state = 'cancelled', own = true where id = ${made.days[0]}`.execute(
        tx,
      ),
    )
    world.clock.set('2026-03-10T08:00:00Z')
    await refused(come(world.anyone, made), 'conflict', 'sign-up.day-cancelled')
  })

  it('never loses what one has by asking for more, and frees what is not needed', async () => {
    const made = await make({ seats: 4 })
    const first = await come(world.anyone, made, { adults: 2 })
    const second = await come(world.anyone, made, { adults: 2 })
    await refused(
      changeSignUp(behind(first), { id: first.id, version: 1, party: { adults: 3 } }),
      'conflict',
      'sign-up.no-room-for-more',
    )
    await changeSignUp(behind(second), { id: second.id, version: 1, party: { adults: 1, coffee: 1 } })
    await refused(
      changeSignUp(behind(second), { id: second.id, version: 1, party: { adults: 1 } }),
      'conflict',
      'sign-up.changed-meanwhile',
    )
    const { parts } = await changeSignUp(behind(first), { id: first.id, version: 1, party: { adults: 3 } })
    assert.deepEqual(
      parts.map(({ wanted, state }) => [wanted, state]),
      [[3, 'confirmed']],
    )
    assert.deepEqual(await countersOf(world, made), {
      seats_taken: 4,
      care_taken: 0,
      coffee_taken: 1,
      waiting: 0,
    })
    await cancelSignUp(behind(second), { id: second.id })
    await cancelSignUp(behind(second), { id: second.id })
    assert.equal((await countersOf(world, made))?.seats_taken, 3)
    await refused(
      changeSignUp(behind(second), { id: second.id, version: 3, party: { adults: 1 } }),
      'conflict',
      'sign-up.cancelled',
    )
  })

  it('sends whoever waits and wishes for more to the end of the line, and keeps the place of whoever wishes for less', async () => {
    const made = await make({ seats: 1 })
    const first = await come(world.anyone, made)
    const second = await come(world.anyone, made, { adults: 2 })
    const third = await come(world.anyone, made)
    const { version, parts } = await changeSignUp(behind(second), {
      id: second.id,
      version: 1,
      party: { adults: 3 },
    })
    assert.equal(parts[0]?.place, 2)
    await changeSignUp(behind(second), { id: second.id, version, party: { adults: 1 } })
    await cancelSignUp(behind(first), { id: first.id })
    assert.equal((await readSignUp(behind(third), { id: third.id })).state, 'confirmed')
    assert.equal((await readSignUp(behind(second), { id: second.id })).state, 'waiting')
  })

  it('hangs a further sign-up on the code that the family has', async () => {
    const one = await make()
    const two = await make({ title: { fi: 'Retki' } })
    const first = await come(world.anyone, one)
    const family = behind(first)
    const second = await come(family, two)
    assert.equal(second.code, null)
    await refused(come(family, two), 'conflict', 'sign-up.already')
    assert.deepEqual(
      (await readMySignUps(family, {})).map(({ id }) => id).toSorted(),
      [first.id, second.id].toSorted(),
    )
    const { actor } = await openSignUpsByCode(world.anyone, { code: first.code ?? '', from: 'test' })
    assert.equal((await readMySignUps(world.callAs(actor), {})).length, 2)
    const session = await openSignUps(world.anyone, { code: (first.code ?? '').toLowerCase(), from: 'test' })
    assert.ok(session.token.length > 20)
    await refused(openSignUps(world.anyone, { code: 'ABCDE', from: 'test' }), 'invalid')
    await refused(openSignUpsByCode(world.anyone, { code: 'ABCDE', from: 'test' }), 'not-found')
    await refused(readMySignUps(world.anyone, {}), 'not-signed-in')
    // The link of either mail opens both: the code was made for signing up.
    await world.runJobs()
    for (const { text } of world.mails())
      assert.equal((await readMySignUps(await behindLink(text), {})).length, 2)
  })

  it('opens by a mailed link nothing that the mail does not speak of', async () => {
    const made = await make()
    const other = await make()
    const { family } = await ask(world)
    const receipt = await come(family, made)
    assert.equal(receipt.code, null)
    await come(family, other, { email: '', phone: '040 000 0009' })
    await world.runJobs()
    const mail = world.mails().find(({ to }) => to === 'maija@perhe.example')
    const limited = await behindLink(mail?.text ?? '')
    // The help request, and the other sign-up behind the same code, stay closed to whoever reads the mailbox.
    assert.notDeepEqual(limited.actor, family.actor)
    assert.deepEqual(
      (await readMySignUps(limited, {})).map(({ id }) => id),
      [receipt.id],
    )
    assert.equal((await readMySignUps(family, {})).length, 2)
    // Who signs up once more from there gets a code of their own.
    assert.notEqual((await come(limited, other)).code, null)
    await cancelSignUp(limited, { id: receipt.id })
    await refused(
      openSignUpLink(world.anyone, { token: `${receipt.id}.${'A'.repeat(43)}`, from: 'x' }),
      'not-found',
    )
  })

  it('tells by mail, or by text message to those who gave only a number, and reminds a day before', async () => {
    const made = await make({ title: { fi: 'Vanhempien ilta' } })
    await come(world.anyone, made)
    await come(world.anyone, made, { email: '', phone: '+358 40 000 0009', name: 'Ida', language: 'sv' })
    await world.runJobs()
    const [mail] = world.mails()
    assert.equal(mail?.subject, 'Perhetalo: ilmoittautumisesi')
    assert.match(mail?.text ?? '', /Vanhempien ilta\nLauantaina 14\.3\. klo 10\nKirjasto, Vaasa\nPaikat: 1/)
    assert.match(world.texts()[0]?.text ?? '', /^Familjehuset: Din anmälan har kommit fram/)
    assert.ok((world.texts()[0]?.text.length ?? 999) <= 310)
    world.clock.set('2026-03-13T08:00:01Z')
    await world.runJobs()
    assert.equal(world.mails().length, 2)
    assert.match(world.mails()[1]?.text ?? '', /Muistathan sovitun ajan/)
    assert.equal(world.texts().length, 2)
    world.clock.set('2026-03-14T07:00:00Z')
    await world.runJobs()
    assert.equal(world.mails().length, 2)
  })

  it('reminds of every day of a series, one after the other', async () => {
    const made = await make({ for: 'series', days: 3, kind: 'group' })
    await come(world.anyone, made, {}, { day: 'series' })
    await world.runJobs()
    assert.match(world.mails()[0]?.text ?? '', /Seuraava kerta: lauantaina 14\.3\./)
    for (const [day, count] of [
      ['2026-03-13', 2],
      ['2026-03-20', 3],
      ['2026-03-27', 4],
      ['2026-03-28', 4],
    ] as const) {
      world.clock.set(`${day}T08:00:01Z`)
      await world.runJobs()
      assert.equal(world.mails().length, count, day)
    }
    assert.deepEqual(await countersOf(world, made, 'series'), {
      seats_taken: 1,
      care_taken: 0,
      coffee_taken: 0,
      waiting: 0,
    })
  })

  it('says only when to those who asked for discreet messages', async () => {
    const made = await make({ title: { fi: 'Eroryhmä Salaisuus' }, address: { fi: 'Piilokuja 7' } })
    const receipt = await come(world.anyone, made, { discreet: true })
    await come(world.anyone, made, { discreet: true, email: '', phone: '040 000 0009' })
    await world.runJobs()
    const texts = [
      ...world.mails().map(({ text, subject }) => subject + text),
      ...world.texts().map(({ text }) => text),
    ]
    assert.equal(texts.length, 2)
    for (const text of texts) {
      assert.doesNotMatch(text, /Salaisuus|Piilokuja|Vaasa/)
      assert.match(text, /14\.3\./)
    }
    assert.equal(
      (await readSignUp(behind(receipt), { id: receipt.id })).activity.title.fi,
      'Eroryhmä Salaisuus',
    )
  })

  it('tells those who come of a day that is cancelled or moved, once', async () => {
    const made = await make({ days: 2 })
    await come(world.anyone, made)
    await come(world.anyone, made, { email: 'toinen@perhe.example' }, { day: 1 })
    await world.runJobs()
    const tell = (what: string): Promise<void> =>
      world.db.asOwner(async (tx) => {
        await sql`insert into platform.job (id, name, data, run_at, max_tries, created_at) values (${randomUUID()},
          'tell-signed-up', ${JSON.stringify({ occurrence: made.days[0], what })}::jsonb, ${world.clock.now()}, 3,
          ${world.clock.now()})`.execute(tx)
      })
    const set = (change: ReturnType<typeof sql>): Promise<unknown> =>
      world.db.asOwner((tx) =>
        sql`update meeting_places.occurrence set ${change} where id = ${made.days[0]}`.execute(tx),
      )
    await set(
      sql`state = 'moved', starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day'`,
    )
    await tell('moved')
    await world.runJobs()
    assert.equal(world.mails().length, 3)
    assert.match(world.mails()[2]?.text ?? '', /Uusi aika on sunnuntaina 15\.3\. klo 10/)
    await set(sql`state = 'cancelled', cancel_reason = 'weather'`)
    await tell('cancelled')
    await tell('moved')
    await world.runJobs()
    assert.equal(world.mails().length, 4)
    assert.match(world.mails()[3]?.text ?? '', /^Sovittu kerta sunnuntaina 15\.3\. klo 10 on peruttu\./)
    assert.equal(world.mails()[3]?.to, 'maija@perhe.example')
    // What was cancelled is not reminded of.
    world.clock.set('2026-03-14T08:00:01Z')
    await world.runJobs()
    assert.equal(world.mails().length, 4)
  })

  it('shows who comes to those who hold it, and to nobody else', async () => {
    const made = await make({ seats: 2 })
    const receipt = await come(world.anyone, made, {
      name: 'Kanarialintu',
      children: [{ name: 'Eino', months: 20 }],
      phone: '040 000 0009',
    })
    await come(world.anyone, made, { name: 'Jonottaja' })
    const list = await listSignUps(world.as('guide'), {
      activity: made.activity,
      occurrence: made.days[0] ?? null,
    })
    assert.deepEqual(
      list.rows.map(({ name, state }) => [name, state]),
      [
        ['Kanarialintu', 'confirmed'],
        ['Jonottaja', 'waiting'],
      ],
    )
    assert.deepEqual(list.sums, {
      seat: { of: 2, taken: 2 },
      care: { of: 4, taken: 0 },
      coffee: { of: 10, taken: 0 },
      waiting: 1,
      adults: 1,
      children: 1,
    })
    const page = await listSignUps(world.as('guide'), {
      activity: made.activity,
      occurrence: made.days[0] ?? null,
      limit: 1,
    })
    const rest = await listSignUps(world.as('guide'), {
      activity: made.activity,
      occurrence: made.days[0] ?? null,
      limit: 1,
      after: page.next,
    })
    assert.deepEqual([page.rows[0]?.name, rest.rows[0]?.name, rest.next], ['Kanarialintu', 'Jonottaja', null])
    const activity = made.activity
    await refused(
      listSignUps(world.as('mind-worker-17'), { activity }),
      'not-allowed',
      'activity.seeSignUps.not-allowed',
    )
    await refused(listSignUps(world.as('guide-16'), { activity }), 'not-found')
    await refused(listSignUps(world.anyone, { activity }), 'not-signed-in')
    await refused(readSignUp(world.as('mind-worker-17'), { id: receipt.id }), 'not-found')
    await refused(cancelSignUp(world.anyone, { id: receipt.id }), 'not-signed-in')
    // The worker who made it with the family sees that one, though not the others.
    const made2 = await come(world.as('mind-worker-17'), made, { name: 'Saatettu', email: '' })
    assert.equal((await readSignUp(world.as('mind-worker-17'), { id: made2.id })).name, 'Saatettu')
    assert.equal((await readMySignUps(behind(made2), {})).length, 1)
  })

  it('tells the family when the host has called it off', async () => {
    const made = await make()
    const receipt = await come(world.anyone, made)
    await world.runJobs()
    await cancelSignUp(world.as('guide'), { id: receipt.id })
    await world.runJobs()
    assert.match(world.mails().at(-1)?.text ?? '', /Järjestäjä on perunut ilmoittautumisesi/)
    const own = await readSignUp(behind(receipt), { id: receipt.id })
    assert.deepEqual([own.state, own.cancelledBy, own.can.change], ['cancelled', 'host', false])
  })

  it('forgets thirty days after, and moves no line by forgetting', async () => {
    const made = await make({ seats: 1, days: 2 })
    const gone = await come(world.anyone, made)
    await cancelSignUp(behind(gone), { id: gone.id })
    await come(world.anyone, made)
    const waiting = await come(world.anyone, made)
    const next = await come(world.anyone, made, {}, { day: 1, key: 'a key of the next day' })
    world.clock.set(sinceStart(days(31)))
    await removeOldSignUps(world.system, {})
    assert.deepEqual(
      (await standing(world, made)).map(({ state, count }) => [state, count]),
      [
        ['confirmed', 2],
        ['waiting', 1],
      ],
    )
    world.clock.set(later(new Date('2026-03-14T10:00:00Z'), days(30) + hours(1)))
    const before = await countersOf(world, made)
    await removeOldSignUps(world.system, {})
    assert.deepEqual(
      (await standing(world, made)).map(({ count }) => count),
      [1],
    )
    assert.deepEqual(await countersOf(world, made), before)
    assert.equal((await readMySignUps(behind(waiting), {})).length, 0)
    assert.equal((await readMySignUps(behind(next), {})).length, 1)
    world.clock.set('2026-04-25T08:00:00Z')
    await removeOldSignUps(world.system, {})
    assert.deepEqual(await standing(world, made), [])
    assert.equal(world.mails().length, 0)
  })
})
