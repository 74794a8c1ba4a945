import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { actorOf } from '#capabilities/accounts/index.ts'
import {
  addOfferHours,
  answerJoint,
  type Booked,
  bookOffer,
  cancelAppointment,
  createOffer,
  listOwnTimes,
  myCalendar,
  openTimeLink,
  removeOldAppointments,
} from '#capabilities/appointments/index.ts'
import { openSignUpLink, readMySignUps } from '#capabilities/meeting-places/index.ts'
import { signUpToken } from '../../src/capabilities/meeting-places/sign-up-links.ts'
import { timeToken } from '../../src/capabilities/appointments/contacts.ts'
import { type Actor, anyone, system } from '#platform/actor.ts'
import { codeHash } from '#platform/follow-code.ts'
import { newToken } from '#platform/ids.ts'
import { unitId } from '#seed/demo/ids.ts'
import { come, makeActivity, removeActivities } from '#tests/support/sign-ups.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path } from '#web/paths.ts'

const nine = '2026-03-10T07:00:00.000Z'
const ten = '2026-03-10T08:00:00.000Z'

describe('who holds a link or a key of a time, and nothing else', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  async function offerOf(kind: 'slot' | 'joint'): Promise<string> {
    const { id: calendar } = await myCalendar(world.as('guide'), {})
    const { id } = await createOffer(world.as('guide'), {
      unit: unitId('17', 'guidance'),
      calendars: [calendar],
      settings: {
        kind,
        title: { fi: 'Ohjaajan aika', sv: 'Handledarens tid' },
        ways: ['phone'],
        minutes: 30,
        ownHours: true,
        state: 'published',
      },
    })
    await addOfferHours(world.as('guide'), {
      id,
      calendar,
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      opens: '9:00',
      closes: '11:00',
      firstDay: '2026-03-03',
    })
    return id
  }
  const book = (offer: string, more: object = {}, as: Actor = anyone): Promise<Booked> =>
    bookOffer(world.callAs(as), {
      offer,
      startsAt: nine,
      way: 'phone',
      name: 'Minna',
      phone: '040 000 1234',
      key: newToken(),
      body: 'body',
      from: 'here',
      ...more,
    })
  const behind = (code: string | null): Actor => {
    assert.ok(code !== null)
    return { kind: 'code', codeHash: codeHash(world.product.deps.crypto, code) }
  }
  const behindLink = async (id: string, side: 1 | 2 = 1): Promise<Actor> => {
    const token = timeToken(world.product.deps.crypto, id, side)
    const { session } = await openTimeLink(world.anyone, { token, from: 'x' })
    const actor = await actorOf(world.anyone, session.token)
    assert.ok(actor !== null)
    return actor
  }

  it('gives the first parent, who has the link too, no way behind the code of the other one', async () => {
    const booked = await book(await offerOf('joint'), { email: 'eka@perhe.example' })
    const slots = await offerOf('slot')
    const token = booked.jointToken ?? ''
    const yes = { token, yes: true, name: 'Kari', phone: '040 000 9999', from: 'there' }
    const key = newToken()
    const other = await answerJoint(world.anyone, { ...yes, key })
    const same = await answerJoint(world.anyone, { ...yes, key })
    assert.equal(same.code, other.code)

    const tried = await answerJoint(world.callAs(behind(booked.code)), yes)
    assert.deepEqual([tried.code, tried.session], [null, null])
    const known = await answerJoint(world.anyone, yes)
    assert.deepEqual([known.code, known.session], [null, null])
    for (const guess of [`joint:${token}`, `${token} ${key}`]) {
      const guessed = await book(slots, { key: guess, startsAt: ten })
      assert.notEqual(guessed.code, other.code)
      await cancelAppointment(world.callAs(behind(guessed.code)), {
        id: guessed.id,
        reason: 'family-asked',
      })
    }
  })

  it('hangs nothing on the link of a mail', async () => {
    const slots = await offerOf('slot')
    const booked = await book(slots)
    const link = await behindLink(booked.id)
    const made = await makeActivity(world, {})
    try {
      const receipt = await come(world.callAs(link), made, {})
      assert.ok(receipt.code !== null)
      assert.deepEqual(await readMySignUps(world.callAs(link), {}), [])
      assert.equal((await readMySignUps(world.callAs(behind(receipt.code)), {})).length, 1)
      const again = await book(slots, { startsAt: ten }, link)
      assert.ok(again.code !== null)
      assert.deepEqual(
        (await listOwnTimes(world.callAs(link), {})).map(({ id }) => id),
        [booked.id],
      )
    } finally {
      await removeActivities(world, [made])
    }
  })

  it('opens by the mail of a sign-up no time that was hung on its code later', async () => {
    const slots = await offerOf('slot')
    const made = await makeActivity(world, {})
    try {
      const receipt = await come(world.anyone, made, {})
      const own = behind(receipt.code)
      const token = signUpToken(world.product.deps.crypto, receipt.id)
      const opened = async (): Promise<Actor> => {
        const session = await openSignUpLink(world.anyone, { token, from: 'x' })
        return (await actorOf(world.anyone, session.token)) ?? assert.fail()
      }
      assert.equal((await readMySignUps(world.callAs(await opened()), {})).length, 1)
      const booked = await book(slots, {}, own)
      assert.equal(booked.code, null)
      for (const later of [await opened(), await opened()]) {
        assert.deepEqual(await listOwnTimes(world.callAs(later), {}), [])
        assert.equal((await readMySignUps(world.callAs(later), {})).length, 1)
      }
      assert.equal((await readMySignUps(world.callAs(own), {})).length, 1)
      assert.equal((await listOwnTimes(world.callAs(own), {})).length, 1)
    } finally {
      await removeActivities(world, [made])
    }
  })

  it('opens the link of a mail by a press alone', async () => {
    const booked = await book(await offerOf('slot'))
    const token = timeToken(world.product.deps.crypto, booked.id, 1)
    const visitor = world.visitor()
    const address = path('bookedTime', 'fi', { token })
    const seen = await visitor.get(address)
    assert.equal(seen.status, 200)
    assert.equal(seen.headers.get('set-cookie'), null)
    const opened = await visitor.post(address, {})
    assert.equal(opened.path, path('followedTime', 'fi', { id: booked.id }))
    const wrong = await world.visitor().post(path('bookedTime', 'fi', { token: 'x'.repeat(43) }), {})
    assert.equal(wrong.status, 404)
  })

  it('forgets where the other parent was to be asked, when the time is off before an answer', async () => {
    const booked = await book(await offerOf('joint'), { otherEmail: 'toka@perhe.example' })
    await cancelAppointment(world.callAs(behind(booked.code)), { id: booked.id, reason: 'family-asked' })
    await removeOldAppointments(world.callAs(system), {})
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ asked: Uint8Array | null }>`select asked_sealed as asked from appointments.joint`.execute(tx),
    )
    assert.deepEqual(
      rows.map(({ asked }) => asked),
      [null],
    )
  })
})
