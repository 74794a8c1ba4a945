import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { actorOf } from '#capabilities/accounts/index.ts'
import { readAppointment } from '#capabilities/appointments/index.ts'
import {
  acceptReferral,
  askGuestCode,
  askMore,
  bookWarmHandOver,
  checkGuestLink,
  completeReferral,
  declineReferral,
  noteReferral,
  openGuest,
  readFollowedReferral,
  readReferral,
  saveReceiver,
  startReferral,
  withdrawConsent,
} from '#capabilities/guidance/index.ts'
import { days, minutes } from '#platform/clock.ts'
import type { Caller } from '#platform/use-case.ts'
import { linkOf, receiverIn, referred, storedReferral } from '#tests/support/referrals.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('a receiver without accounts', () => {
  const world = freshWorld()
  beforeEach(() => world.clear())
  const address = 'vertaistuki@perheyhdistys.example'

  const lastCode = async (): Promise<string> => {
    await world.runJobs()
    const code = world
      .mails()
      .filter(({ to }) => to === address)
      .flatMap(({ text }) => /\d{4} \d{4}/.exec(text)?.[0] ?? [])
      .at(-1)
    assert.ok(code !== undefined, 'a code has come by mail')
    return code
  }

  const tokenOf = async (id: string, round = 0): Promise<string> => {
    const token = linkOf(world, id, round)
    await askGuestCode(world.anyone, { token, from: 'desk' })
    const opened = await openGuest(world.anyone, { token, code: await lastCode(), from: 'desk' })
    assert.ok(opened.ok)
    return opened.session.token
  }

  const enter = async (id: string, round = 0): Promise<Caller> => {
    const { db, crypto, clock } = world.product.deps
    const actor = await actorOf({ db, crypto, clock, limitFactor: 1 }, await tokenOf(id, round))
    assert.ok(actor?.kind === 'code')
    return world.callAs(actor)
  }

  /** Round of the link and named person, as the owner of the database sees them. */
  const guestOf = (id: string): Promise<{ guest_round: number; guest_name: string }> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ guest_round: number; guest_name: string }>`
        select r.guest_round, x.guest_name from guidance.referral r join guidance.receiver x on x.id = r.receiver_id
        where r.id = ${id}`.execute(tx)
      const [row] = rows
      assert.ok(row !== undefined)
      return row
    })

  const fieldsSeen = (caller: Caller): Promise<number> =>
    world.db.transaction(caller.actor, async (tx) => {
      const { rows } = await sql`select from guidance.shared_field`.execute(tx)
      return rows.length
    })

  it('is told by a mail without content, with a link that opens nothing by itself', async () => {
    const { id } = await referred(world, { to: 'peer-support' })
    await world.runJobs()
    const [letter] = world.mails().filter(({ to }) => to === address)
    assert.ok(letter?.text.includes(linkOf(world, id)))
    for (const word of ['7 vuotta', '040', 'erosivat', 'Kouluterveys', 'Saara', 'vertaistuki'])
      assert.ok(!`${letter?.subject} ${letter?.text}`.includes(word), word)
    await checkGuestLink(world.anyone, { token: linkOf(world, id), from: 'desk' })
    await refused(readReferral(world.anyone, { id }), 'not-signed-in')
  })

  it('reads with a one-time code what was shared, answers, and is its owner until it is over', async () => {
    const { id } = await referred(world, { to: 'peer-support' })
    const guest = await enter(id)
    const view = await readReferral(guest, { id })
    assert.deepEqual([view.guest, view.owner?.mine, view.helpRequestId], [true, true, null])
    assert.deepEqual(
      view.fields.map(({ field }) => field),
      ['child-age', 'contact', 'need'],
    )
    assert.deepEqual(view.thread, [])
    assert.deepEqual(view.colleagues, [])
    await askMore(guest, { id, text: 'Mikä ilta sopii?' })
    assert.equal((await storedReferral(world, id)).with_guest, false)
    await noteReferral(guest, { id, text: 'Kysytään Leenalta.' })
    await acceptReferral(guest, { id, number: 'V-3' })
    const row = await storedReferral(world, id)
    assert.deepEqual([row.state, row.with_guest, row.owner_id], ['accepted', true, null])
    await startReferral(guest, { id })
    await completeReferral(guest, { id, outcome: 'helped' })
    assert.equal((await storedReferral(world, id)).with_guest, false)
  })

  it('gives back the talk of three when it says no, though the time is not its own', async () => {
    const { id, family } = await referred(world, { to: 'peer-support' })
    const { appointment } = await bookWarmHandOver(world.as('school-nurse'), {
      id,
      startsAt: '2026-03-12T10:00:00.000Z',
      way: 'remote',
    })
    await declineReferral(await enter(id), {
      id,
      reason: 'no-capacity',
      text: 'Ryhmä on täynnä kesään asti.',
    })
    await world.runJobs()
    const time = await readAppointment(world.as('school-nurse'), { id: appointment })
    assert.equal(time.state, 'cancelled')
    assert.equal((await readFollowedReferral(family, { id })).meetings[0]?.state, 'not-held')
    assert.equal((await storedReferral(world, id)).state, 'declined')
  })

  it('opens one referral and no other, not even its own other one', async () => {
    const first = await referred(world, { to: 'peer-support' })
    const second = await referred(world, { to: 'peer-support' })
    const guest = await enter(first.id)
    await refused(readReferral(guest, { id: second.id }), 'not-found')
    await refused(acceptReferral(guest, { id: second.id }), 'not-found')
  })

  it('cannot forge, change or move a link to another referral', async () => {
    const { id } = await referred(world, { to: 'peer-support' })
    const other = await referred(world, { to: 'peer-support' })
    const unit = await referred(world, { to: 'ngo-groups' })
    const token = linkOf(world, id)
    const [, round, signature] = token.split('.')
    const forged = [
      `${other.id}.${round}.${signature}`,
      `${id}.1.${signature}`,
      `${id}.${round}.${'A'.repeat(43)}`,
      `${token}x`,
      token.slice(0, -1),
      id,
      '',
      linkOf(world, unit.id),
    ]
    for (const wrong of forged) {
      await refused(checkGuestLink(world.anyone, { token: wrong, from: wrong }), 'not-found')
      await refused(askGuestCode(world.anyone, { token: wrong, from: wrong }), 'not-found')
      await refused(openGuest(world.anyone, { token: wrong, code: '12345678', from: wrong }), 'not-found')
    }
  })

  it('uses a code once, within fifteen minutes, and at most five tries', async () => {
    const { id } = await referred(world, { to: 'peer-support' })
    const token = linkOf(world, id)
    const open = (code: string, from = 'desk'): ReturnType<typeof openGuest> =>
      openGuest(world.anyone, { token, code, from })
    assert.equal((await open('12345678')).ok, false, 'nothing was asked for yet')

    await askGuestCode(world.anyone, { token, from: 'desk' })
    const first = await lastCode()
    assert.equal((await open(first)).ok, true)
    assert.equal((await open(first)).ok, false, 'used up')

    await askGuestCode(world.anyone, { token, from: 'desk' })
    const second = await lastCode()
    world.clock.advance(minutes(15) + 1)
    assert.equal((await open(second)).ok, false, 'too late')

    await askGuestCode(world.anyone, { token, from: 'desk' })
    const third = await lastCode()
    const wrong = third === '0000 0000' ? '0000 0001' : '0000 0000'
    for (let tries = 0; tries < 5; tries += 1) assert.equal((await open(wrong)).ok, false)
    assert.equal((await open(third)).ok, false, 'five wrong tries spoil the right one')
  })

  it('is limited in asking for codes and in trying them', async () => {
    const { id } = await referred(world, { to: 'peer-support' })
    const token = linkOf(world, id)
    for (let count = 0; count < 5; count += 1)
      await askGuestCode(world.anyone, { token, from: `desk ${count}` })
    await refused(askGuestCode(world.anyone, { token, from: 'another desk' }), 'too-many')
    for (let count = 0; count < 20; count += 1)
      await openGuest(world.anyone, { token, code: '00000000', from: `desk ${count}` })
    await refused(openGuest(world.anyone, { token, code: '00000000', from: 'one more' }), 'too-many')
  })

  it('gets a session of its own each time: nothing that was in the browser before becomes one', async () => {
    const { id } = await referred(world, { to: 'peer-support' })
    const first = await tokenOf(id)
    const second = await tokenOf(id)
    assert.notEqual(first, second)
    assert.ok(!first.includes(id) && !linkOf(world, id).includes(first))
  })

  it('is outside at the next request after it has declined or the family has taken its consent back', async () => {
    const { id } = await referred(world, { to: 'peer-support' })
    const guest = await enter(id)
    await declineReferral(guest, { id, reason: 'no-capacity', text: 'Ryhmä on täynnä.' })
    await refused(readReferral(guest, { id }), 'not-found')
    await refused(checkGuestLink(world.anyone, { token: linkOf(world, id), from: 'x' }), 'not-found')
    const other = await referred(world, { to: 'peer-support' })
    const again = await enter(other.id)
    await readReferral(again, { id: other.id })
    await withdrawConsent(other.family, { id: other.id })
    await refused(readReferral(again, { id: other.id }), 'not-found')
  })

  it('is outside two weeks after all is done', async () => {
    const { id } = await referred(world, { to: 'peer-support' })
    const guest = await enter(id)
    await acceptReferral(guest, { id })
    await completeReferral(guest, { id, outcome: 'helped' })
    world.clock.advance(days(14) - 1)
    await readReferral(guest, { id })
    world.clock.advance(2)
    await refused(readReferral(guest, { id }), 'not-found')
    await refused(checkGuestLink(world.anyone, { token: linkOf(world, id), from: 'x' }), 'not-found')
  })

  it('cannot be opened once its person’s promise of secrecy is taken back', async () => {
    const { id } = await referred(world, { to: 'peer-support' })
    const coordinator = world.as('coordinator')
    const receiver = receiverIn('peer-support')
    await saveReceiver(coordinator, { id: receiver, secrecyOn: null })
    try {
      await refused(askGuestCode(world.anyone, { token: linkOf(world, id), from: 'x' }), 'not-found')
    } finally {
      await saveReceiver(coordinator, { id: receiver, secrecyOn: '2026-02-02' })
    }
  })

  it('is outside at the next request while its person’s promise is taken back or it takes no referrals', async () => {
    const { id } = await referred(world, { to: 'peer-support' })
    const coordinator = world.as('coordinator')
    const receiver = receiverIn('peer-support')
    for (const [closed, open] of [
      [{ active: false }, { active: true }],
      [{ secrecyOn: null }, { secrecyOn: '2026-02-02' }],
    ] as const) {
      const { guest_round: round } = await guestOf(id)
      const guest = await enter(id, round)
      await readReferral(guest, { id })
      await saveReceiver(coordinator, { id: receiver, ...closed })
      try {
        await refused(readReferral(guest, { id }), 'not-found')
        await refused(acceptReferral(guest, { id }), 'not-found')
        assert.equal(await fieldsSeen(guest), 0)
        await refused(
          checkGuestLink(world.anyone, { token: linkOf(world, id, round), from: 'x' }),
          'not-found',
        )
      } finally {
        await saveReceiver(coordinator, { id: receiver, ...open })
      }
    }
  })

  it('is outside at the next request after another person is named, who gets a link of its own', async () => {
    const { id } = await referred(world, { to: 'peer-support' })
    const coordinator = world.as('coordinator')
    const receiver = receiverIn('peer-support')
    const { guest_name: name } = await guestOf(id)
    const was = { name, email: address, language: 'fi' } as const
    const before = await enter(id)
    await saveReceiver(coordinator, { id: receiver, guest: was })
    await readReferral(before, { id })
    try {
      await saveReceiver(coordinator, { id: receiver, guest: { ...was, name: 'Uusi Henkilö' } })
      await refused(readReferral(before, { id }), 'not-found')
      assert.equal(await fieldsSeen(before), 0)
      await refused(checkGuestLink(world.anyone, { token: linkOf(world, id), from: 'x' }), 'not-found')
      const named = await enter(id, 1)
      const email = 'uusi@perheyhdistys.example'
      await saveReceiver(coordinator, { id: receiver, guest: { ...was, email }, secrecyOn: '2026-03-01' })
      await refused(readReferral(named, { id }), 'not-found')
      await world.runJobs()
      const letters = world.mails().filter(({ to }) => to === email)
      assert.ok(letters.some(({ text }) => text.includes(linkOf(world, id, 2))))
    } finally {
      await saveReceiver(coordinator, { id: receiver, guest: was, secrecyOn: '2026-02-02' })
    }
  })

  it('is outside when the day has passed until which the family said yes', async () => {
    const { id } = await referred(world, { to: 'peer-support' })
    const guest = await enter(id)
    await world.db.asOwner((tx) =>
      sql`update guidance.consent set until = '2020-01-01' where referral_id = ${id}`.execute(tx),
    )
    await refused(readReferral(guest, { id }), 'not-found')
    assert.equal(await fieldsSeen(guest), 0)
    await refused(checkGuestLink(world.anyone, { token: linkOf(world, id), from: 'x' }), 'not-found')
  })
})
