import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { addHours, myCalendar, readAppointment, saveCalendar } from '#capabilities/appointments/index.ts'
import {
  acceptReferral,
  askCancel,
  askMore,
  bookWarmHandOver,
  completeReferral,
  confirmCancel,
  declineReferral,
  draftReferral,
  giveMore,
  listReferrals,
  mistakenReferral,
  noteReferral,
  readFollowedReferral,
  readFollowedReferrals,
  readReferral,
  reassignReferral,
  receiveReferral,
  redirectReferral,
  refuseCancel,
  sendElsewhere,
  sendReferral,
  settleReferral,
  startReferral,
  timesToMeet,
  waitlistReferral,
  writeReferral,
} from '#capabilities/guidance/index.ts'
import { openByCode } from '#capabilities/help-requests/index.ts'
import { verifyAudit } from '#platform/audit.ts'
import { days } from '#platform/clock.ts'
import { receiverIn, referred, referredAnd, setActive, storedReferral } from '#tests/support/referrals.ts'
import { ask, askedAnd, refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const reason = { reason: 'no-capacity', text: 'Meillä ei ole nyt tilaa.' } as const

describe('a referral', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('goes from a school nurse to a therapist and comes back with what came of it', async () => {
    const { id, family } = await referred(world)
    const sent = await storedReferral(world, id)
    assert.equal(sent.state, 'sent')
    assert.equal(sent.ground, 'same-register', 'within one register the relation is recorded')
    assert.equal(sent.owner_id, world.actor('therapist').id)
    const therapist = world.as('therapist')
    await receiveReferral(therapist, { id, number: 'K-77' })
    await acceptReferral(therapist, { id })
    await startReferral(therapist, { id })
    await completeReferral(therapist, { id, outcome: 'helped', text: 'Harjoitukset ovat käytössä.' })
    const nurse = await readReferral(world.as('school-nurse'), { id })
    assert.equal(nurse.state, 'completed')
    assert.equal(nurse.outcome, 'helped')
    assert.equal(nurse.standard.task, 'completed')
    assert.match(nurse.sender.number, /^17-26-\d{5}$/)
    assert.equal(nurse.receiver?.number, 'K-77', 'each side has its own number')
    assert.deepEqual(
      nurse.history.map(({ move }) => move),
      ['draft', 'send', 'receive', 'accept', 'start', 'complete'],
    )
    const [followed] = await readFollowedReferrals(family, {})
    assert.equal(followed?.state, 'completed')
    assert.equal(followed?.history.at(-1)?.text, 'Harjoitukset ovat käytössä.')
    assert.deepEqual(await world.db.asOwner((tx) => verifyAudit(tx, [])), [])
  })

  it('from a help request keeps its code, its place and its language, and stands beside it', async () => {
    const asked = await askedAnd(world, 'taken', 'guide', { municipality: '499', language: 'sv' })
    const made = await draftReferral(world.as('guide'), {
      key: randomUUID(),
      helpRequest: asked.id,
      receiver: receiverIn('home-service'),
      fields: [
        { field: 'need', value: 'En kväll i veckan.', shared: true },
        { field: 'contact', value: '050 000 0003', shared: true },
      ],
    })
    assert.equal(made.code, null, 'the family has its code already')
    await sendReferral(world.as('guide'), { id: made.id })
    const view = await readReferral(world.as('guide'), { id: made.id })
    assert.equal(view.language, 'sv')
    assert.equal(view.helpRequestId, asked.id)
    const { actor } = await openByCode(world.anyone, { code: asked.code, from: 'test' })
    const followed = await readFollowedReferrals(world.callAs(actor), {})
    assert.deepEqual(
      followed.map(({ id }) => id),
      [made.id],
    )
    const receiver = await readReferral(world.as('home-service-worker'), { id: made.id })
    assert.equal(receiver.helpRequestId, null, 'the receiver does not learn of the request')
  })

  it('from a help request needs that the sender has taken it', async () => {
    const { id } = await ask(world)
    const draft = { key: randomUUID(), helpRequest: id }
    await refused(draftReferral(world.as('guide'), draft), 'conflict', 'referral.take-first')
    await refused(draftReferral(world.as('ngo-worker'), draft), 'not-found')
  })

  it('begun twice with the same key is one', async () => {
    const draft = { key: 'same-key-of-nurse', municipality: '905' }
    const first = await draftReferral(world.as('school-nurse'), draft)
    const second = await draftReferral(world.as('school-nurse'), draft)
    assert.deepEqual([second.id, second.code, second.repeated], [first.id, first.code, true])
    const other = await draftReferral(world.as('teacher'), draft)
    assert.notEqual(other.id, first.id, 'a key is its sender’s own')
  })

  it('is accepted once when two accept at the same time', async () => {
    const { id } = await referred(world)
    const both = await Promise.allSettled([
      acceptReferral(world.as('therapist'), { id }),
      acceptReferral(world.as('rehab-lead'), { id }),
    ])
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    const lost = both.find((each) => each.status === 'rejected')
    await refused(Promise.reject(lost?.reason), 'conflict')
    const row = await storedReferral(world, id)
    assert.equal(row.state, 'accepted')
    assert.equal(row.owner_id, row.receiver_person, 'whoever won is its named person')
  })

  it('changed meanwhile is not moved blindly', async () => {
    const { id } = await referredAnd(world, 'received')
    const { version } = await readReferral(world.as('therapist'), { id })
    await writeReferral(world.as('school-nurse'), { id, text: 'Äiti pääsee vain aamuisin.' })
    await refused(
      acceptReferral(world.as('therapist'), { id, version }),
      'conflict',
      'referral.changed-meanwhile',
    )
  })

  it('asked for more is with the sender until it has answered', async () => {
    const { id } = await referredAnd(world, 'received')
    await askMore(world.as('therapist'), { id, text: 'Onko puheterapiaa kokeiltu?' })
    assert.equal((await storedReferral(world, id)).owner_id, world.actor('school-nurse').id)
    await refused(
      askMore(world.as('therapist'), { id, text: 'Vielä?' }),
      'conflict',
      'referral.already-asked',
    )
    await giveMore(world.as('school-nurse'), { id, text: 'On, keväällä.' })
    const row = await storedReferral(world, id)
    assert.deepEqual([row.state, row.owner_id], ['received', world.actor('therapist').id])
  })

  it('in the queue says by when, roughly where, and what helps meanwhile', async () => {
    const { id, family } = await referredAnd(world, 'received')
    const therapist = world.as('therapist')
    const place = { id, position: 'first-ten', meanwhile: 'Harjoituksia kotiin, ohje liitteenä.' } as const
    await refused(waitlistReferral(therapist, { ...place, expected: '2026-03-02' }), 'invalid')
    await waitlistReferral(therapist, { ...place, expected: '2026-04-13' })
    const [followed] = await readFollowedReferrals(family, {})
    assert.equal(followed?.expectedOn, '2026-04-13')
    assert.equal(followed?.positionBand, 'first-ten')
    assert.equal(followed?.meanwhile, place.meanwhile)
    await acceptReferral(therapist, { id })
    assert.equal((await storedReferral(world, id)).state, 'accepted')
  })

  it('declined is a task of the sender, and the receiver reads it no more', async () => {
    const { id } = await referredAnd(world, 'received')
    await declineReferral(world.as('therapist'), { id, ...reason })
    const row = await storedReferral(world, id)
    assert.deepEqual([row.state, row.owner_id, row.bounces], ['declined', world.actor('school-nurse').id, 1])
    assert.ok(row.due_at !== null)
    await refused(readReferral(world.as('therapist'), { id }), 'not-found')
    const returned = await listReferrals(world.as('school-nurse'), { box: 'returned' })
    assert.deepEqual(
      returned.items.map((item) => item.id),
      [id],
    )
    await settleReferral(world.as('school-nurse'), { id, how: 'guided-otherwise' })
    assert.equal((await storedReferral(world, id)).state, 'closed')
  })

  it('declined with the sender gone lands on somebody who is there', async () => {
    const asked = await askedAnd(world, 'taken', 'guide')
    const { id } = await draftReferral(world.as('guide'), {
      key: randomUUID(),
      helpRequest: asked.id,
      receiver: receiverIn('home-service'),
      fields: [
        { field: 'need', value: 'Apua iltoihin.', shared: true },
        { field: 'contact', value: '040 000 0001', shared: true },
      ],
    })
    await sendReferral(world.as('guide'), { id })
    await setActive(world, 'guide', false)
    try {
      await declineReferral(world.as('home-service-worker'), { id, ...reason })
      const { owner_id: owner } = await storedReferral(world, id)
      assert.equal(owner, world.actor('unit-lead').id, 'the lead of the sender’s unit has it')
    } finally {
      await setActive(world, 'guide', true)
    }
  })

  it('bounced twice goes to the lead, with the thread, the first promise and the code kept', async () => {
    const { id, family } = await referred(world, { from: 'guide', to: 'home-service' })
    const first = await storedReferral(world, id)
    await declineReferral(world.as('home-service-worker'), { id, ...reason })
    world.clock.advance(days(1))
    const next = await sendElsewhere(world.as('guide'), { id, receiver: receiverIn('family-counselling') })
    await sendReferral(world.as('guide'), { id: next.id })
    const child = await storedReferral(world, next.id)
    assert.deepEqual(
      [child.part_of, child.root_id, child.code, child.first_sent_at?.toISOString()],
      [id, id, first.code, first.first_sent_at?.toISOString()],
    )
    await declineReferral(world.as('family-counsellor'), { id: next.id, ...reason })
    const twice = await storedReferral(world, next.id)
    assert.deepEqual([twice.bounces, twice.owner_id], [2, world.actor('unit-lead').id])
    assert.ok(twice.raised_at !== null)
    const followed = await readFollowedReferrals(family, {})
    assert.equal(followed.length, 2, 'the family sees both behind its one code')
  })

  it('redirected within one register goes on at once, to another one only after the family has been asked', async () => {
    const near = await referred(world, { from: 'guide', to: 'home-service' })
    const on = await redirectReferral(world.as('home-service-worker'), {
      id: near.id,
      receiver: receiverIn('family-counselling'),
      text: 'Perheneuvola auttaa tässä paremmin.',
    })
    assert.equal(on.sent, true)
    assert.equal((await storedReferral(world, on.id)).owner_id, world.actor('family-counsellor').id)
    const received = await readReferral(world.as('family-counsellor'), { id: on.id })
    assert.deepEqual(
      received.fields.map(({ field }) => field),
      ['child-age', 'contact', 'need'],
      'only what was shared went on',
    )
    const far = await referred(world, { from: 'guide', to: 'home-service' })
    const asksFirst = await redirectReferral(world.as('home-service-worker'), {
      id: far.id,
      receiver: receiverIn('ngo-groups'),
      text: 'Eroryhmä sopisi.',
    })
    assert.equal(asksFirst.sent, false)
    const draft = await storedReferral(world, asksFirst.id)
    assert.deepEqual([draft.state, draft.owner_id], ['draft', world.actor('guide').id])
    await refused(readReferral(world.as('ngo-worker'), { id: asksFirst.id }), 'not-found')
  })

  it('is cancelled only when the receiver agrees, and is back where it was when it does not', async () => {
    const { id } = await referredAnd(world, 'in-progress')
    const nurse = world.as('school-nurse')
    await refused(mistakenReferral(nurse, { id }), 'conflict', 'referral.already-started')
    await askCancel(nurse, { id, text: 'Perhe muuttaa.' })
    await refused(acceptReferral(world.as('therapist'), { id }), 'conflict', 'referral.cancel-is-asked')
    await refuseCancel(world.as('therapist'), { id, text: 'Viimeinen käynti on huomenna.' })
    assert.equal((await storedReferral(world, id)).state, 'in-progress')
    await askCancel(nurse, { id, text: 'Perhe on muuttanut.' })
    await confirmCancel(world.as('therapist'), { id })
    assert.equal((await storedReferral(world, id)).state, 'cancelled')
    await refused(readReferral(world.as('therapist'), { id }), 'not-found')
  })

  it('gives back the time of a talk of three that lies ahead when it ends with this receiver', async () => {
    const [nurse, therapist] = [world.as('school-nurse'), world.as('therapist')]
    const endings: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
      declined: (id) => declineReferral(therapist, { id, ...reason }),
      redirected: (id) =>
        redirectReferral(therapist, {
          id,
          receiver: receiverIn('family-counselling'),
          text: 'Perheneuvola auttaa tässä paremmin.',
        }),
      cancelled: async (id) => {
        await askCancel(nurse, { id, text: 'Perhe muuttaa.' })
        await confirmCancel(therapist, { id })
      },
    }
    const talk = { startsAt: '2026-03-12T10:00:00.000Z', way: 'remote' } as const
    for (const [state, end] of Object.entries(endings)) {
      // The same hour every time: it can be booked again only because it was given back.
      const { id, family } = await referred(world)
      const { appointment } = await bookWarmHandOver(nurse, { id, ...talk })
      await end(id)
      assert.equal((await storedReferral(world, id)).state, state)
      await world.runJobs()
      assert.equal((await readAppointment(nurse, { id: appointment })).state, 'cancelled', state)
      assert.equal((await readFollowedReferral(family, { id })).meetings[0]?.state, 'not-held', state)
    }
  })

  it('finds when sender and receiver can talk with the family, in the hours of either', async () => {
    const [nurse, therapist] = [world.as('school-nurse'), world.as('therapist')]
    const { id } = await referred(world)
    const nurses = await myCalendar(nurse, {})
    const therapists = await myCalendar(therapist, {})
    const own = await timesToMeet(nurse, { id })
    assert.equal(own.calendar, nurses.id)
    assert.equal(own.times.length, 6)
    assert.equal((await timesToMeet(therapist, { id })).calendar, null)
    await saveCalendar(therapist, {
      id: therapists.id,
      settings: { name: therapists.name, openTo: 'county', lengths: [30], stepMinutes: 30 },
    })
    const hours = { rule: 'FREQ=WEEKLY;BYDAY=WE', opens: '14:00', closes: '16:00', firstDay: '2026-03-02' }
    await addHours(therapist, { id: therapists.id, ...hours, ways: ['phone'] })
    assert.equal((await timesToMeet(nurse, { id, way: 'remote' })).calendar, nurses.id)
    const { calendar, times } = await timesToMeet(nurse, { id, way: 'phone' })
    assert.equal(calendar, therapists.id)
    const [time] = times
    if (time === undefined || calendar === null) throw new Error('A time is free')
    const booked = await bookWarmHandOver(nurse, { id, calendar, startsAt: time.from, way: 'phone' })
    const { people } = await readAppointment(therapist, { id: booked.appointment })
    assert.deepEqual(
      new Set(people.map((each) => each.id)),
      new Set([world.actor('school-nurse').id, world.actor('therapist').id]),
    )
    const next = await referred(world)
    const later = await timesToMeet(nurse, { id: next.id, way: 'phone' })
    assert.notDeepEqual(later.times[0], time)
    await refused(timesToMeet(world.as('teacher'), { id }), 'not-found')
  })

  it('ends without help only with a reason', async () => {
    const { id } = await referredAnd(world, 'in-progress')
    const therapist = world.as('therapist')
    await refused(completeReferral(therapist, { id, outcome: 'could-not-reach' }), 'invalid')
    await completeReferral(therapist, { id, outcome: 'could-not-reach', text: 'Kolme yritystä.' })
    const view = await readReferral(world.as('school-nurse'), { id })
    assert.equal(view.standard.task, 'failed')
  })

  it('shows nobody the notes of the other side', async () => {
    const { id, family } = await referredAnd(world, 'accepted')
    await noteReferral(world.as('therapist'), { id, text: 'Soitettava koululle.' })
    await noteReferral(world.as('school-nurse'), { id, text: 'Muista kysyä toukokuussa.' })
    const texts = async (key: string): Promise<readonly string[]> =>
      (await readReferral(world.as(key), { id })).history
        .map(({ text }) => text)
        .filter((text) => text !== '')
    assert.deepEqual(await texts('therapist'), ['Soitettava koululle.'])
    assert.deepEqual(await texts('school-nurse'), ['Muista kysyä toukokuussa.'])
    const [followed] = await readFollowedReferrals(family, {})
    assert.ok(followed?.history.every(({ text }) => text === ''))
  })

  it('is given to another person of the same unit by its lead, and to nobody else', async () => {
    const { id } = await referredAnd(world, 'accepted')
    const person = world.actor('rehab-lead').id
    await refused(
      reassignReferral(world.as('rehab-lead'), { id, person: world.actor('guide').id }),
      'invalid',
    )
    await refused(reassignReferral(world.as('consulting-nurse'), { id, person }), 'not-found')
    await reassignReferral(world.as('rehab-lead'), { id, person })
    assert.equal((await storedReferral(world, id)).owner_id, person)
    await refused(readReferral(world.as('therapist'), { id }), 'not-found')
  })
})
