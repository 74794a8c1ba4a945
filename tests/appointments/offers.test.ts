import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  addOfferHours,
  answerJoint,
  type Booked,
  bookOffer,
  cancelAppointment,
  changeBooking,
  jointToken,
  createOffer,
  directBooking,
  listBookings,
  listOffers,
  listOwnTimes,
  listToContact,
  markContacted,
  markNoShow,
  myCalendar,
  offerTimes,
  openTimeLink,
  readJoint,
  readOwnTime,
  saveOffer,
} from '#capabilities/appointments/index.ts'
import { timeToken } from '../../src/capabilities/appointments/contacts.ts'
import { type Actor, anyone } from '#platform/actor.ts'
import { days, hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { codeHash } from '#platform/follow-code.ts'
import { planJob } from '#platform/jobs.ts'
import { unitId } from '#seed/demo/ids.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

/** Tuesday 10 March 2026, nine in the morning in Finland. */
const nine = '2026-03-10T07:00:00.000Z'
const half = '2026-03-10T07:30:00.000Z'
const ten = '2026-03-10T08:00:00.000Z'

const settings = {
  kind: 'slot' as const,
  title: { fi: 'Ohjaajan aika', sv: 'Handledarens tid' },
  ways: ['on-site', 'phone'] as ('on-site' | 'phone' | 'remote')[],
  minutes: 30,
  ownHours: true,
  place: { fi: 'Perhekeskus' },
  state: 'published' as const,
}

describe('times that families book by themselves', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  let keys = 0
  const offerOf = async (
    differently: Partial<Omit<typeof settings, 'kind' | 'state'>> & {
      kind?: 'central' | 'phone' | 'pop-up' | 'slot' | 'joint'
      identity?: 'none' | 'asked'
      cancelHours?: number
      hours?: 'any' | 'evening' | 'after-school'
      travelMinutes?: number
      state?: 'draft' | 'published' | 'closed'
    } = {},
    by = 'guide',
  ): Promise<{ id: string; calendar: string }> => {
    const { id: calendar } = await myCalendar(world.as(by), {})
    const { id } = await createOffer(world.as(by), {
      unit: unitId('17', 'guidance'),
      calendars: [calendar],
      settings: { ...settings, ...differently },
    })
    await addOfferHours(world.as(by), {
      id,
      calendar,
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      opens: '9:00',
      closes: '11:00',
      firstDay: '2026-03-03',
    })
    return { id, calendar }
  }
  const crypto = (): Crypto => world.callAs(anyone).crypto
  const family: Actor = anyone
  const wish = (offer: string, more: object = {}): Parameters<typeof bookOffer>[1] => {
    keys += 1
    return {
      offer,
      startsAt: nine,
      way: 'phone',
      name: 'Minna',
      phone: '040 000 1234',
      key: `a key of tests ${keys}`,
      body: `body ${keys}`,
      from: 'here',
      ...more,
    }
  }
  const book = (offer: string, more: object = {}, as: Actor = family): Promise<Booked> =>
    bookOffer(world.callAs(as), wish(offer, more))
  const behind = (booked: Booked): Actor => ({
    kind: 'code',
    codeHash: codeHash(crypto(), booked.code ?? ''),
  })
  const starts = async (offer: string, more: object = {}): Promise<readonly string[]> => {
    const found = await offerTimes(world.callAs(anyone), { id: offer, from: '2026-03-10', days: 1, ...more })
    return found.times.map(({ from }) => from.toISOString())
  }

  it('shows free times to anybody, and takes the booked one away', async () => {
    const { id } = await offerOf()
    assert.deepEqual(await starts(id), [nine, half, ten, '2026-03-10T08:30:00.000Z'])
    const booked = await book(id)
    assert.match(booked.code ?? '', /^[0-9A-Z-]{30}$/)
    assert.deepEqual(await starts(id), [half, ten, '2026-03-10T08:30:00.000Z'])
    const again = await refused(book(id), 'conflict', 'booking.taken')
    assert.match(JSON.stringify(again.theirs), /07:30:00/)
  })

  it('gives the same answer to the same sending, and refuses another with its key', async () => {
    const { id } = await offerOf()
    const sent = wish(id)
    const first = await bookOffer(world.callAs(family), sent)
    const second = await bookOffer(world.callAs(family), sent)
    assert.equal(second.id, first.id)
    assert.equal(second.code, first.code)
    assert.equal(second.repeated, true)
    await refused(
      bookOffer(world.callAs(family), { ...sent, body: 'another' }),
      'conflict',
      'booking.key-used',
    )
  })

  it('asks for a name and a way to be reached; nothing of it where no name is asked', async () => {
    const { id } = await offerOf()
    const missing = await refused(book(id, { name: '', phone: '' }), 'invalid')
    assert.deepEqual(
      missing.fields.map(({ field, code }) => [field, code]),
      [
        ['name', 'required'],
        ['phone', 'phone-needed'],
      ],
    )
    await refused(book(id, { way: 'on-site', phone: '', email: 'not an address' }), 'invalid')
    const nameless = await offerOf({ identity: 'none', ways: ['on-site'] })
    await book(nameless.id, { way: 'on-site', startsAt: half })
    const seen = await listBookings(world.as('guide'), { id: nameless.id, from: '2026-03-10' })
    assert.deepEqual(
      seen.flatMap(({ visitors }) => visitors.map(({ name, phone, email }) => [name, phone, email])),
      [[null, null, null]],
    )
  })

  it('hangs a second time on the code the family is behind, and holds one of each offer', async () => {
    const [one, two] = [await offerOf(), await offerOf({ title: { fi: 'Toinen', sv: 'Annan' } })]
    const first = await book(one.id)
    const own = behind(first)
    const second = await book(two.id, { startsAt: ten }, own)
    assert.equal(second.code, null)
    const times = await listOwnTimes(world.callAs(own), {})
    assert.deepEqual(
      times.map(({ id }) => id),
      [first.id, second.id],
    )
    await refused(book(one.id, { startsAt: half }, own), 'conflict', 'booking.has-one')
  })

  it('is seen by the unit, by nobody else, and by the family behind its code alone', async () => {
    const { id } = await offerOf()
    const booked = await book(id, { words: 'Uni ei tule' })
    const [seen] = await listBookings(world.as('guide'), { id, from: '2026-03-10' })
    assert.equal(seen?.visitors[0]?.name, 'Minna')
    assert.equal(seen?.visitors[0]?.words, 'Uni ei tule')
    await refused(listBookings(world.as('teacher'), { id, from: '2026-03-10' }), 'not-found')
    const own = await readOwnTime(world.callAs(behind(booked)), { id: booked.id })
    assert.equal(own.booked?.offer_id, id)
    const other: Actor = { kind: 'code', codeHash: new Uint8Array(32) }
    await refused(readOwnTime(world.callAs(other), { id: booked.id }), 'not-found')
    await refused(readOwnTime(world.callAs(anyone), { id: booked.id }), 'not-signed-in')
  })

  it('is moved and cancelled by the family up to the limit, and by phone after it', async () => {
    const { id } = await offerOf({ cancelHours: 24 })
    const booked = await book(id)
    const own = world.callAs(behind(booked))
    await changeBooking(own, { id: booked.id, startsAt: ten })
    assert.deepEqual(await starts(id), [nine, half, '2026-03-10T08:30:00.000Z'])
    world.clock.set(later(new Date(ten), -hours(23)))
    await refused(changeBooking(own, { id: booked.id, startsAt: half }), 'conflict', 'booking.too-late')
    await refused(
      cancelAppointment(own, { id: booked.id, reason: 'family-asked' }),
      'conflict',
      'booking.too-late',
    )
    // The unit may still: it has been called.
    await cancelAppointment(world.as('guide'), { id: booked.id, reason: 'family-asked' })
    assert.equal((await readOwnTime(own, { id: booked.id })).state, 'cancelled')
  })

  it('is marked missed by those who waited, after it has begun', async () => {
    const { id } = await offerOf()
    const booked = await book(id)
    await refused(markNoShow(world.as('guide'), { id: booked.id }), 'conflict', 'appointment.not-begun')
    world.clock.set(later(new Date(nine), hours(1)))
    await markNoShow(world.as('guide'), { id: booked.id })
  })

  it('is offered in the evening only where it says so', async () => {
    const { id } = await offerOf({ hours: 'evening' })
    assert.deepEqual(await starts(id), [])
  })

  it('takes the way there and back with it', async () => {
    const { id } = await offerOf({ travelMinutes: 30, ways: ['on-site'] })
    await book(id, { way: 'on-site', startsAt: ten })
    assert.deepEqual(await starts(id), [])
  })

  it('opens by the link of the mail to that time alone', async () => {
    const { id } = await offerOf()
    const booked = await book(id, { email: 'minna@esimerkki.example' })
    await world.runJobs()
    const letter = world.mails().find(({ to }) => JSON.stringify(to).includes('minna@esimerkki.example'))
    assert.match(letter?.text ?? '', /varattu-aika\//)
    assert.match(letter?.text ?? '', /Ohjaajan aika/)
    const opened = await openTimeLink(world.callAs(anyone), {
      token: timeToken(crypto(), booked.id, 1),
      from: 'here',
    })
    assert.equal(opened.id, booked.id)
    await refused(openTimeLink(world.callAs(anyone), { token: 'x'.repeat(43), from: 'here' }), 'not-found')
  })

  it('says only when, where the family wants it discreet', async () => {
    const { id } = await offerOf()
    await book(id, { email: 'hiljaa@esimerkki.example', discreet: true })
    await world.runJobs()
    world.clock.set(later(new Date(nine), -hours(20)))
    await world.runJobs()
    const letters = world.mails().filter(({ to }) => JSON.stringify(to).includes('hiljaa@esimerkki.example'))
    assert.equal(letters.length, 2)
    for (const { text, subject } of letters) {
      assert.doesNotMatch(`${subject} ${text}`, /Ohjaajan|Perhekeskus|soittaa/)
    }
  })

  it('is called off with the matter it was for, and the family is told', async () => {
    const { id } = await offerOf()
    const booked = await book(id, { email: 'siiri@esimerkki.example' })
    await world.runJobs()
    await world.db.asOwner((tx) =>
      planJob(tx, world.clock.now(), 'call-off-time', {
        appointment: booked.id,
        reason: 'not-needed',
        by: 'nobody-here',
      }),
    )
    await world.runJobs()
    assert.ok((await starts(id)).includes(nine))
    const letters = world.mails().filter(({ to }) => JSON.stringify(to).includes('siiri@esimerkki.example'))
    assert.equal(letters.length, 2)
    assert.match(letters.at(-1)?.text ?? '', /perut|peruuntu/)
    const told = letters.length
    await world.runJobs()
    assert.equal(
      world.mails().filter(({ to }) => JSON.stringify(to).includes('siiri@esimerkki.example')).length,
      told,
    )
  })

  it('directs a family from the central booking to its own named worker', async () => {
    const { id } = await offerOf({ kind: 'central' })
    const booked = await book(id)
    const worker = world.actor('second-guide').id
    await directBooking(world.as('guide'), { id: booked.id, worker, contactBy: '2026-03-12' })
    const [waits] = await listToContact(world.as('second-guide'), {})
    assert.equal(waits?.id, booked.id)
    assert.equal(waits?.visitors[0]?.phone, '040 000 1234')
    const own = await readOwnTime(world.callAs(behind(booked)), { id: booked.id })
    assert.equal(own.booked?.directed_to?.id, worker)
    assert.equal(own.booked?.contact_by, '2026-03-12')
    await refused(markContacted(world.as('guide'), { id: booked.id }), 'not-allowed', 'booking.not-named')
    await markContacted(world.as('second-guide'), { id: booked.id })
    assert.deepEqual(await listToContact(world.as('second-guide'), {}), [])
  })

  it('is kept by those whose times it gives away, and changed by nobody else', async () => {
    const { id, calendar } = await offerOf()
    const change = (by: string, version = 1): Promise<unknown> =>
      saveOffer(world.as(by), { id, calendars: [calendar], settings, version })
    await refused(change('teacher'), 'not-found')
    await change('guide', 2)
    await refused(change('guide', 1), 'conflict', 'offer.changed-meanwhile')
    const { id: theirs } = await myCalendar(world.as('teacher'), {})
    const stolen = await refused(
      createOffer(world.as('guide'), { unit: unitId('17', 'guidance'), calendars: [theirs], settings }),
      'invalid',
    )
    assert.deepEqual(stolen.fields, [{ field: 'calendars', code: 'not-yours' }])
    await saveOffer(world.as('guide'), {
      id,
      calendars: [calendar],
      settings: { ...settings, state: 'closed' },
      version: null,
    })
    const listed = await listOffers(world.callAs(anyone), { county: '17' })
    assert.ok(listed.items.every((offer) => offer.id !== id))
  })

  describe('of two parents', () => {
    const joint = async (more: object = {}): Promise<{ booked: Booked; offer: string; token: string }> => {
      const { id } = await offerOf({ kind: 'joint', ways: ['on-site'] })
      const booked = await book(id, {
        way: 'on-site',
        email: 'eka@esimerkki.example',
        otherEmail: 'toka@esimerkki.example',
        ...more,
      })
      // The link is in the other one's mail alone.
      assert.equal(booked.jointToken, null)
      return { booked, offer: id, token: jointToken(crypto(), booked.id) }
    }
    const answer = (
      token: string,
      yes: boolean,
      as: Actor = anyone,
    ): Promise<{ id: string; code: string | null }> =>
      answerJoint(world.callAs(as), {
        token,
        yes,
        name: 'Kari',
        phone: '040 000 9999',
        email: 'toka@esimerkki.example',
        from: 'there',
        key: `the answer to ${token}`,
      })
    const to = (who: string): readonly string[] =>
      world
        .mails()
        .filter((mail) => JSON.stringify(mail.to).includes(who))
        .map(({ subject, text }) => `${subject}\n${text}`)

    it('stands when the other has said yes, each behind a code of their own', async () => {
      const { booked, token } = await joint()
      await world.runJobs()
      assert.match(to('toka@')[0] ?? '', /yhteinen-aika\//)
      assert.doesNotMatch(to('toka@').join(), /Minna|eka@|0001234|Ohjaajan/)
      const asked = await readJoint(world.callAs(anyone), { token, from: 'there' })
      assert.equal(asked.joint, 'asked')
      const yes = await answer(token, true)
      assert.equal((await answer(token, true)).code, yes.code)
      const other: Actor = { kind: 'code', codeHash: codeHash(crypto(), yes.code ?? '') }
      const [first, second] = [
        await readOwnTime(world.callAs(behind(booked)), { id: booked.id }),
        await readOwnTime(world.callAs(other), { id: booked.id }),
      ]
      assert.equal(first.booked?.joint, 'agreed')
      assert.equal(second.booked?.is_other, true)
      assert.doesNotMatch(JSON.stringify(first), /Kari|toka@|9999/)
      assert.doesNotMatch(JSON.stringify(second), /Minna|eka@|1234"/)
      // In a browser where the first parent has just booked, the other still gets a code of their own.
      assert.notEqual(yes.code, null)
      const [seen] = await listBookings(world.as('guide'), { id: first.offer_id ?? '', from: '2026-03-10' })
      assert.deepEqual(
        seen?.visitors.map(({ side, name }) => [side, name]),
        [
          [1, 'Minna'],
          [2, 'Kari'],
        ],
      )
    })

    it('is off for both when either cancels, and both are told', async () => {
      const { booked, token } = await joint()
      const yes = await answer(token, true)
      await world.runJobs()
      const other: Actor = { kind: 'code', codeHash: codeHash(crypto(), yes.code ?? '') }
      // Who chose the time chooses another: what the other parent chose would be asked of nobody.
      await refused(
        changeBooking(world.callAs(other), { id: booked.id, startsAt: ten }),
        'conflict',
        'booking.first-moves',
      )
      assert.equal((await readOwnTime(world.callAs(other), { id: booked.id })).booked?.is_other, true)
      await cancelAppointment(world.callAs(other), { id: booked.id, reason: 'family-asked' })
      await world.runJobs()
      assert.equal((await readOwnTime(world.callAs(behind(booked)), { id: booked.id })).state, 'cancelled')
      for (const who of ['eka@', 'toka@']) assert.match(to(who).join(), /on peruttu/)
      await refused(answer(token, true), 'conflict', 'booking.joint-over')
    })

    it('is given back when the other says no, or nothing', async () => {
      const { booked, offer, token } = await joint()
      await answer(token, false)
      assert.equal((await readOwnTime(world.callAs(behind(booked)), { id: booked.id })).state, 'cancelled')
      assert.ok((await starts(offer)).includes(nine))
      await world.runJobs()
      assert.match(to('eka@').join(), /ei sopinut toiselle vanhemmalle/)

      const second = await book(offer, { way: 'on-site', startsAt: ten, email: 'eka@esimerkki.example' })
      world.clock.set(later(world.clock.now(), days(4)))
      await world.runJobs()
      assert.equal((await readOwnTime(world.callAs(behind(second)), { id: second.id })).state, 'cancelled')
      assert.match(to('eka@').join(), /ei vastannut ajoissa/)
    })

    it('asks the other one anew when the time moves', async () => {
      const { booked, token } = await joint()
      await answer(token, true)
      await changeBooking(world.callAs(behind(booked)), { id: booked.id, startsAt: ten })
      assert.equal((await readJoint(world.callAs(anyone), { token, from: 'there' })).joint, 'asked')
      await world.runJobs()
      assert.ok(to('toka@').some((text) => /sinulle ehdotetaan/.test(text)))
      await answer(token, true)
      assert.equal((await readJoint(world.callAs(anyone), { token, from: 'there' })).joint, 'agreed')
    })
  })
})
