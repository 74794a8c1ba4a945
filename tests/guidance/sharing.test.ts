import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  acceptReferral,
  addReceiver,
  askConsent,
  bookWarmHandOver,
  completeReferral,
  draftReferral,
  giveConsent,
  listReceivers,
  listReferrals,
  objectToReferral,
  openReferralFollow,
  openReferralsByCode,
  previewForFamily,
  readFollowedReferral,
  readFollowedReferrals,
  readReceiver,
  readReferral,
  saveReceiver,
  saveReferral,
  sendReferral,
  startReferral,
  stateCapacity,
  withdrawConsent,
} from '#capabilities/guidance/index.ts'
import { cancelAppointment, followedTimes, readAppointment } from '#capabilities/appointments/index.ts'
import { planDaily } from '#src/start/jobs.ts'
import { days, later } from '#platform/clock.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { organisationId } from '#seed/demo/ids.ts'
import { drafted, ordinaryWords, receiverIn, referred, storedReferral } from '#tests/support/referrals.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('what a referral shares', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const onTheSpot = { giver: 'guardian', way: 'on-the-spot' } as const
  const shared = ordinaryWords.filter((each) => each.shared).map(({ field }) => field)

  it('is what was chosen, for the receiver and for the family, and shown before it goes', async () => {
    const { id } = await drafted(world, 'school-nurse', 'ngo-groups')
    const preview = await previewForFamily(world.as('school-nurse'), { id })
    assert.deepEqual(preview.fields.map(({ field }) => field).toSorted(), shared.toSorted())
    assert.deepEqual(preview.kept.toSorted(), ['background', 'safety'])
    assert.equal(preview.asksConsent, true)
    await sendReferral(world.as('school-nurse'), { id, consent: onTheSpot })
    const received = await readReferral(world.as('ngo-worker'), { id })
    assert.deepEqual(
      received.fields.map(({ field, value }) => ({ field, value })),
      preview.fields,
      'exactly what the family was shown',
    )
    const mine = await readReferral(world.as('school-nurse'), { id })
    assert.equal(mine.fields.length, ordinaryWords.length)
  })

  it('stays apart in the database itself, whatever a query asks for', async () => {
    const { id, family } = await referred(world, { to: 'ngo-groups' })
    const seen = (caller: typeof family): Promise<readonly string[]> =>
      world.db.transaction(caller.actor, async (tx) => {
        const { rows } = await sql<{
          field: string
        }>`select field from guidance.shared_field where referral_id = ${id} order by 1`.execute(tx)
        return rows.map(({ field }) => field)
      })
    assert.deepEqual(await seen(world.as('ngo-worker')), shared.toSorted())
    assert.deepEqual(await seen(family), shared.toSorted())
    assert.equal((await seen(world.as('school-nurse'))).length, ordinaryWords.length)
    for (const key of [
      'therapist',
      'maintainer',
      'county-leader',
      'admin',
      'teacher',
      'coordinator',
      'parish-worker',
    ])
      assert.deepEqual(await seen(world.as(key)), [], key)
    assert.deepEqual(await seen(world.anyone), [])
  })

  it('needs what is asked for and how to reach the family', async () => {
    const { id } = await drafted(world, 'school-nurse', 'child-rehab', [
      { field: 'need', value: 'Apua.', shared: true },
      { field: 'contact', value: '040 000 0042', shared: false },
    ])
    const refusal = await refused(sendReferral(world.as('school-nurse'), { id }), 'invalid')
    assert.deepEqual(
      refusal.fields.map(({ field }) => field),
      ['contact'],
    )
  })

  it('goes to another controller or register only when the family has said yes to it', async () => {
    const nurse = world.as('school-nurse')
    for (const to of ['ngo-groups', 'family-counselling', 'student-welfare']) {
      const { id } = await drafted(world, 'school-nurse', to)
      const refusal = await refused(sendReferral(nurse, { id }), 'invalid')
      assert.deepEqual(refusal.fields, [{ field: 'consent', code: 'consent-missing' }], to)
      await giveConsent(nurse, { id, giver: 'guardian', way: 'by-phone' })
      await sendReferral(nurse, { id })
      assert.equal((await storedReferral(world, id)).ground, 'consent')
    }
  })

  it('beyond what the family said yes to is asked anew', async () => {
    const nurse = world.as('school-nurse')
    const { id } = await drafted(world, 'school-nurse', 'ngo-groups')
    await giveConsent(nurse, { id, giver: 'guardian', way: 'on-the-spot' })
    await saveReferral(nurse, { id, fields: ordinaryWords.map((each) => ({ ...each, shared: true })) })
    const refusal = await refused(sendReferral(nurse, { id }), 'invalid')
    assert.deepEqual(refusal.fields, [{ field: 'consent', code: 'consent-missing' }])
    await saveReferral(nurse, { id, receiver: receiverIn('family-counselling'), fields: [...ordinaryWords] })
    await refused(sendReferral(nurse, { id }), 'invalid')
    await saveReferral(nurse, { id, receiver: receiverIn('ngo-groups') })
    await sendReferral(nurse, { id })
  })

  it('is the words that were shown: changed afterwards they are asked about anew', async () => {
    const nurse = world.as('school-nurse')
    const { id, code } = await drafted(world, 'school-nurse', 'ngo-groups')
    await askConsent(nurse, { id })
    const { actor } = await openReferralsByCode(world.anyone, { code, from: 'test' })
    const family = world.callAs(actor)
    const seen = await readFollowedReferral(family, { id })
    const changed = ordinaryWords.map((each) =>
      each.field === 'need' ? { ...each, value: 'Aivan muuta.' } : { ...each },
    )
    await saveReferral(nurse, { id, fields: changed })
    const yes = { id, giver: 'guardian', way: 'behind-code' } as const
    await refused(
      giveConsent(family, { ...yes, version: seen.version }),
      'conflict',
      'referral.changed-meanwhile',
    )
    await giveConsent(family, yes)
    await saveReferral(nurse, { id, fields: changed })
    assert.equal(
      (await readFollowedReferral(family, { id })).can.consent,
      false,
      'the same words, the same yes',
    )
    await saveReferral(nurse, { id, fields: [...ordinaryWords] })
    assert.equal((await readFollowedReferral(family, { id })).can.consent, true)
    const refusal = await refused(sendReferral(nurse, { id }), 'invalid')
    assert.deepEqual(refusal.fields, [{ field: 'consent', code: 'consent-missing' }])
    await giveConsent(family, yes)
    await sendReferral(nurse, { id })
  })

  it('goes within its county, and tells a receiver nothing of others who were asked about', async () => {
    const nurse = world.as('school-nurse')
    const { id } = await drafted(world, 'school-nurse', 'family-counselling')
    await giveConsent(nurse, { id, giver: 'guardian', way: 'by-phone' })
    await saveReferral(nurse, { id, receiver: receiverIn('ngo-groups') })
    const elsewhere = await draftReferral(nurse, {
      key: 'to-another-county',
      receiver: receiverIn('ngo-groups', '09'),
      fields: [...ordinaryWords],
    })
    const far = { id: elsewhere.id, consent: onTheSpot } as const
    const refusal = await refused(sendReferral(nurse, far), 'invalid')
    assert.deepEqual(refusal.fields, [{ field: 'receiver', code: 'unknown-receiver' }])
    await sendReferral(nurse, { id, consent: onTheSpot })
    assert.equal((await readReferral(nurse, { id })).consents.length, 2)
    const [only, ...others] = (await readReferral(world.as('ngo-worker'), { id })).consents
    assert.equal(only?.way, 'on-the-spot')
    assert.deepEqual(others, [])
  })

  it('on a ground of the law goes without consent where that law leads, and with its section', async () => {
    const nurse = world.as('school-nurse')
    const social = await drafted(world, 'school-nurse', 'family-counselling')
    await saveReferral(nurse, { id: social.id, ground: 'social-need' })
    await sendReferral(nurse, { id: social.id })
    assert.equal((await storedReferral(world, social.id)).ground, 'social-need')
    const ngo = await drafted(world, 'school-nurse', 'ngo-groups')
    await saveReferral(nurse, { id: ngo.id, ground: 'social-need' })
    const refusal = await refused(sendReferral(nurse, { id: ngo.id }), 'invalid')
    assert.deepEqual(refusal.fields, [{ field: 'ground', code: 'ground-not-here' }])
    const other = await drafted(world, 'school-nurse', 'family-counselling')
    await saveReferral(nurse, { id: other.id, ground: 'other-law' })
    await refused(sendReferral(nurse, { id: other.id }), 'invalid')
    await saveReferral(nurse, { id: other.id, groundReference: 'laki 703/2023 65 §' })
    await sendReferral(nurse, { id: other.id })
  })

  it('is asked of the family behind its code, which sees the draft from then on and not before', async () => {
    const nurse = world.as('school-nurse')
    const { id, code } = await drafted(world, 'school-nurse', 'ngo-groups')
    await refused(openReferralsByCode(world.anyone, { code, from: 'test' }), 'not-found')
    await askConsent(nurse, { id })
    const { actor } = await openReferralsByCode(world.anyone, { code, from: 'test' })
    const family = world.callAs(actor)
    const before = await readFollowedReferral(family, { id })
    assert.equal(before.can.consent, true)
    assert.deepEqual(before.fields.map(({ field }) => field).toSorted(), shared.toSorted())
    await refused(giveConsent(nurse, { id, giver: 'guardian', way: 'behind-code' }), 'invalid')
    await giveConsent(family, { id, giver: 'guardian', way: 'behind-code' })
    await sendReferral(nurse, { id })
    assert.equal((await readFollowedReferral(family, { id })).consents.length, 1)
  })

  it('ends at the next request when the family takes its consent back', async () => {
    const { id, family } = await referred(world, { to: 'ngo-groups' })
    const worker = world.as('ngo-worker')
    await acceptReferral(worker, { id })
    await startReferral(worker, { id })
    await withdrawConsent(family, { id, text: 'Emme jatka.' })
    await refused(readReferral(worker, { id }), 'not-found')
    await refused(completeReferral(worker, { id, outcome: 'helped' }), 'not-found')
    assert.equal((await listReferrals(worker, { box: 'all' })).total, 0)
    const mine = await readReferral(world.as('school-nurse'), { id })
    assert.equal(mine.state, 'withdrawn')
    assert.ok(mine.consents.every(({ withdrawnAt }) => withdrawnAt !== null))
    await world.runJobs()
    const told = world.mails().map(({ to }) => to)
    assert.ok(
      told.some((to) => to.includes('mia.rosendahl')),
      'the receiver hears that it is over',
    )
    assert.ok(
      told.some((to) => to.includes('saara.mattila')),
      'and so does the sender',
    )
  })

  it('ends with the day until which the family said yes, also in the database, until it says yes anew', async () => {
    const { id } = await referred(world, { to: 'ngo-groups' })
    const lawful = await referred(world)
    const worker = world.as('ngo-worker')
    await acceptReferral(worker, { id })
    await acceptReferral(world.as('therapist'), { id: lawful.id })
    const lastDay = (until: string): Promise<unknown> =>
      world.db.asOwner((tx) =>
        sql`update guidance.consent set until = ${until}::date where referral_id = ${id}`.execute(tx),
      )
    const rows = (table: 'referral' | 'shared_field'): Promise<number> =>
      world.db.transaction(worker.actor, async (tx) => {
        const { rows: found } = await sql`
          select from ${sql.table(`guidance.${table}`)} where ${sql.ref(table === 'referral' ? 'id' : 'referral_id')} = ${id}`.execute(
          tx,
        )
        return found.length
      })
    const today = helsinkiDate(world.clock.now())
    await lastDay(today)
    await readReferral(worker, { id })
    assert.deepEqual([await rows('referral'), await rows('shared_field')], [1, shared.length])
    await lastDay(addDays(today, -1))
    await refused(readReferral(worker, { id }), 'not-found')
    await refused(startReferral(worker, { id }), 'not-found')
    assert.equal((await listReferrals(worker, { box: 'all' })).total, 0)
    assert.deepEqual([await rows('referral'), await rows('shared_field')], [0, 0])
    await readReferral(world.as('therapist'), { id: lawful.id })
    await giveConsent(world.as('school-nurse'), { id, giver: 'guardian', way: 'by-phone' })
    await readReferral(worker, { id })
  })

  it('takes the talk of three with it, so that nobody meets on a time that is off', async () => {
    const { id, family } = await referred(world, { to: 'ngo-groups' })
    const talk = { id, startsAt: '2026-03-12T10:00:00.000Z', way: 'remote' } as const
    const { appointment } = await bookWarmHandOver(world.as('school-nurse'), talk)
    assert.equal((await followedTimes(family, {})).length, 1)
    await withdrawConsent(family, { id })
    await world.runJobs()
    const time = await readAppointment(world.as('ngo-worker'), { id: appointment })
    assert.equal(time.state, 'cancelled')
    assert.equal((await readFollowedReferral(family, { id })).meetings[0]?.state, 'not-held')
    const other = await referred(world, { to: 'ngo-groups' })
    const off = await bookWarmHandOver(world.as('school-nurse'), { ...talk, id: other.id })
    await cancelAppointment(other.family, { id: off.appointment, reason: 'family-asked' })
    await withdrawConsent(other.family, { id: other.id })
    assert.equal((await storedReferral(world, other.id)).state, 'withdrawn')
  })

  it('ends so also after all is done, and stays done', async () => {
    const { id, family } = await referred(world, { to: 'ngo-groups' })
    const worker = world.as('ngo-worker')
    await acceptReferral(worker, { id })
    await startReferral(worker, { id })
    await completeReferral(worker, { id, outcome: 'helped' })
    const { ended_at: ended } = await storedReferral(world, id)
    assert.equal((await readFollowedReferral(family, { id })).can.withdraw, true)
    world.clock.advance(60_000)
    await withdrawConsent(family, { id })
    await refused(readReferral(worker, { id }), 'not-found')
    const after = await readFollowedReferral(family, { id })
    assert.deepEqual([after.state, after.outcome, after.can.withdraw], ['completed', 'helped', false])
    assert.deepEqual((await storedReferral(world, id)).ended_at, ended)
    await refused(withdrawConsent(family, { id }), 'conflict', 'referral.already-over')
  })

  it('stands on a ground of the law whatever the family wishes, and says so; the family may object', async () => {
    const { id, family } = await referred(world)
    await refused(withdrawConsent(family, { id }), 'conflict', 'referral.ground-stands')
    const followed = await readFollowedReferral(family, { id })
    assert.deepEqual(followed.can, { consent: false, withdraw: false, object: true })
    assert.match(followed.law?.fi ?? '', /703\/2023/)
    await objectToReferral(family, { id, text: 'En halua tätä.' })
    for (const key of ['school-nurse', 'therapist']) {
      const view = await readReferral(world.as(key), { id })
      assert.equal(view.history.at(-1)?.text, 'En halua tätä.', key)
    }
  })

  it('leaves a trace of every reading, with identifiers only', async () => {
    const { id } = await referred(world, { to: 'ngo-groups' })
    await readReferral(world.as('ngo-worker'), { id })
    const [trace] = await traces(world, 'referral.read')
    assert.equal(trace?.about['referral'], id)
    const all = await world.db.asOwner((tx) =>
      sql<{ about: string }>`select about::text from platform.audit_entry`.execute(tx),
    )
    for (const { value } of ordinaryWords) assert.ok(all.rows.every(({ about }) => !about.includes(value)))
  })
})

describe('who takes referrals', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  type Room = { readonly id: string; readonly capacity_at: Date | null; readonly asked_at: Date | null }
  /** Receivers are the demo's, which `clear` leaves: when each stated its room and was asked for it is put back. */
  const puttingRoomBack = async (run: () => Promise<void>): Promise<void> => {
    const was = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<Room>`
        select id, capacity_at, capacity_asked_at as asked_at from guidance.receiver`.execute(tx)
      return rows
    })
    try {
      await run()
    } finally {
      await world.db.asOwner((tx) =>
        sql`update guidance.receiver r set capacity_at = w.capacity_at, capacity_asked_at = w.asked_at
          from jsonb_to_recordset(${JSON.stringify(was)}::jsonb) as w(id uuid, capacity_at timestamptz, asked_at timestamptz)
          where r.id = w.id`.execute(tx),
      )
    }
  }

  it('says what room it has and since when, before anything is sent', async () => {
    const all = await listReceivers(world.as('guide'), { municipality: '905' })
    const rehab = all.find(({ key }) => key === 'child-rehab')
    assert.equal(rehab?.capacity, 'limited')
    assert.equal(rehab?.wait_weeks, 6)
    assert.equal(rehab?.fresh, true)
    assert.ok((rehab?.services.length ?? 0) > 0)
    assert.equal(all.find(({ key }) => key === 'parish-families')?.fresh, false)
    assert.ok(all.every(({ county }) => county === '17'))
    assert.deepEqual(await listReceivers(world.as('maintainer'), {}), [], 'who keeps listings refers nobody')
    const { id } = rehab ?? { id: '' }
    await refused(stateCapacity(world.as('guide'), { id, capacity: 'full' }), 'not-allowed')
    await puttingRoomBack(async () => {
      await stateCapacity(world.as('therapist'), { id, capacity: 'paused' })
      try {
        const { id: draft } = await drafted(world, 'school-nurse', null)
        await refused(saveReferral(world.as('school-nurse'), { id: draft, receiver: id }), 'invalid')
      } finally {
        await stateCapacity(world.as('therapist'), { id, capacity: 'limited', waitWeeks: 6 })
      }
    })
  })

  it('outside the authorities gets nothing before its named person has accepted secrecy', async () => {
    const id = receiverIn('volunteers')
    const { id: draft } = await drafted(world, 'school-nurse', 'volunteers')
    const send = { id: draft, consent: { giver: 'guardian', way: 'on-the-spot' } } as const
    const refusal = await refused(sendReferral(world.as('school-nurse'), send), 'invalid')
    assert.deepEqual(refusal.fields, [{ field: 'receiver', code: 'receiver-no-secrecy' }])
    await refused(saveReceiver(world.as('guide'), { id, secrecyOn: '2026-03-01' }), 'not-allowed')
    await saveReceiver(world.as('coordinator'), { id, secrecyOn: '2026-03-01' })
    try {
      await sendReferral(world.as('school-nurse'), send)
      for (const key of ['maintainer', 'maintainer-two'])
        await refused(readReferral(world.as(key), { id: draft }), 'not-found')
      const guest = { name: 'Uusi Henkilö', email: 'uusi@perheyhdistys.example', language: 'fi' } as const
      await saveReceiver(world.as('coordinator'), { id, guest })
      const { secrecy_on: secrecy } = await readReceiver(world.as('coordinator'), { id })
      assert.equal(secrecy, null, 'another person has not accepted anything yet')
    } finally {
      await saveReceiver(world.as('coordinator'), { id, secrecyOn: null })
    }
  })

  it('is added by a coordinator or the lead of the unit', async () => {
    const made = {
      key: 'new-receiver',
      name: { fi: 'Uusi vastaanottaja', sv: 'Ny mottagare' },
      organisation: organisationId('17', 'ngo-families'),
      guest: { name: 'Anna Esimerkki', email: 'anna@perheyhdistys.example', language: 'fi' },
    } as const
    await refused(addReceiver(world.as('guide'), made), 'not-allowed')
    const { id } = await addReceiver(world.as('coordinator'), made)
    assert.equal((await readReceiver(world.as('guide'), { id })).closedWhy, 'no-secrecy')
    assert.equal((await readReceiver(world.as('guide'), { id })).guestEmail, null)
    await world.db.asOwner((tx) => sql`delete from guidance.receiver where id = ${id}`.execute(tx))
  })

  it('is asked for its room anew after a month, and once', async () => {
    const now = world.clock.now()
    const asked = async (): Promise<readonly string[]> => {
      await world.clear()
      // Planned by name: a running job runner would take jobs from under the other tests of this process.
      await planDaily(world.db, world.clock, 'receiver-room', now)
      await world.runJobs()
      return world
        .mails()
        .filter(({ subject }) => subject.includes('tilanne') || subject.includes('läget'))
        .map(({ to }) => to)
    }
    await puttingRoomBack(async () => {
      for (const [key, ago] of [
        ['parish-families', 31],
        ['child-rehab', 29],
      ] as const) {
        await world.db.asOwner((tx) =>
          sql`update guidance.receiver set capacity_at = ${later(now, -days(ago))}, capacity_asked_at = null
            where id = ${receiverIn(key)}`.execute(tx),
        )
      }
      const first = await asked()
      assert.equal(first.filter((to) => to.includes('anders.fors')).length, 1)
      const fresh = world.actor('therapist').name.toLowerCase().replace(' ', '.')
      assert.ok(first.every((to) => !to.includes(fresh)))
      assert.deepEqual(await asked(), [])
    })
  })

  it('follows with a code of its own when there is no request', async () => {
    const { code, id } = await referred(world, { to: 'ngo-groups' })
    const { token } = await openReferralFollow(world.anyone, { code, from: 'test' })
    assert.ok(token.length > 20)
    await refused(
      openReferralFollow(world.anyone, { code: '00000-00000-00000-00000-000000', from: 'x' }),
      'invalid',
    )
    const { actor } = await openReferralsByCode(world.anyone, { code, from: 'test' })
    const [followed] = await readFollowedReferrals(world.callAs(actor), {})
    assert.equal(followed?.id, id)
    assert.equal(followed?.sender.name, 'Saara')
  })
})
