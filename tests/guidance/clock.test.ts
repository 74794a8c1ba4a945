import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { createServer } from 'node:net'
import { sql } from 'kysely'
import {
  acceptReferral,
  askCancel,
  declineReferral,
  readReferral,
  receiveReferral,
  removeOldReferrals,
  sendElsewhere,
  sendReferral,
  writeReferral,
} from '#capabilities/guidance/index.ts'
import { days, hours, later, minutes } from '#platform/clock.ts'
import { createLog } from '#platform/log.ts'
import { startMailSink } from '#src/mail-sink.ts'
import { assemble } from '#src/start/product.ts'
import { receiverIn, referred, referredAnd, storedReferral } from '#tests/support/referrals.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((ok) => probe.listen(0, '127.0.0.1', ok))
  const address = probe.address()
  await new Promise((ok) => probe.close(ok))
  if (address === null || typeof address === 'string') throw new Error('A port has a number')
  return address.port
}

/** Until the moment at which something is due, and past it. */
async function passDue(world: World, id: string): Promise<void> {
  const { due_at: due } = await storedReferral(world, id)
  assert.ok(due !== null)
  world.clock.set(later(due, 60_000))
  await world.runJobs()
}

describe('a referral that waits', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const to = (name: string): readonly string[] =>
    world
      .mails()
      .filter((mail) => mail.to.includes(name))
      .map(({ subject }) => subject)

  it('reminds its owner while there is time, and lands on the sender’s list when there is none left', async () => {
    const { id } = await referredAnd(world, 'received')
    const { due_at: due } = await storedReferral(world, id)
    assert.equal(due?.toISOString(), '2026-03-09T14:00:00.000Z', 'five working days, when offices close')
    world.clock.set('2026-03-08T08:00:00Z')
    await world.runJobs()
    assert.ok(to('hannu.salo').some((subject) => subject.includes('odottaa')))
    await passDue(world, id)
    const row = await storedReferral(world, id)
    assert.deepEqual([row.state, row.owner_id], ['expired', world.actor('school-nurse').id])
    assert.ok(to('saara.mattila').some((subject) => subject.includes('palautui')))
    await acceptReferral(world.as('therapist'), { id })
    assert.equal((await storedReferral(world, id)).state, 'accepted', 'late is better than never')
  })

  it('and has gone on elsewhere is no longer the first receiver’s', async () => {
    const { id } = await referred(world, { from: 'guide', to: 'home-service' })
    await passDue(world, id)
    await sendElsewhere(world.as('guide'), { id, receiver: receiverIn('family-counselling') })
    await refused(acceptReferral(world.as('home-service-worker'), { id }), 'not-found')
  })

  it('is silent with the alarms of states that have passed', async () => {
    const { id } = await referredAnd(world, 'received')
    world.clock.advance(days(1))
    await acceptReferral(world.as('therapist'), { id })
    world.clock.set('2026-03-09T14:01:00Z')
    await world.runJobs()
    assert.equal((await storedReferral(world, id)).state, 'accepted')
  })

  it('accepted and not begun is reminded of, then raised to the lead of the unit', async () => {
    const { id } = await referredAnd(world, 'accepted')
    await passDue(world, id)
    assert.equal((await storedReferral(world, id)).owner_id, world.actor('therapist').id)
    world.clock.advance(days(5))
    await world.runJobs()
    const row = await storedReferral(world, id)
    assert.equal(row.owner_id, world.actor('rehab-lead').id)
    assert.ok(row.raised_at !== null)
    assert.ok(to('annika.borg').length > 0)
  })

  it('with a cancel that nobody answers comes back to the sender', async () => {
    const { id } = await referredAnd(world, 'accepted')
    await askCancel(world.as('school-nurse'), { id, text: 'Perhe muutti.' })
    await passDue(world, id)
    const row = await storedReferral(world, id)
    assert.deepEqual([row.state, row.owner_id], ['expired', world.actor('school-nurse').id])
  })

  it('tells in its mails neither name, service nor topic', async () => {
    const { id } = await referred(world, { from: 'guide', to: 'child-psychiatry' })
    await declineReferral(world.as('consulting-doctor'), {
      id,
      reason: 'not-eligible',
      text: 'Perustason tuki puuttuu.',
    })
    const next = await sendElsewhere(world.as('guide'), { id, receiver: receiverIn('ngo-groups') })
    await sendReferral(world.as('guide'), {
      id: next.id,
      consent: { giver: 'guardian', way: 'by-phone' },
    })
    await passDue(world, next.id)
    const words = ['psykiatri', 'Perustason', 'Eroryhm', 'kynän', '040', 'erosivat', 'Vaasa', 'Aino', 'Eva']
    assert.ok(world.mails().length >= 3)
    for (const mail of world.mails()) {
      // The random id of an address may hold any three figures.
      const said = `${mail.subject} ${mail.text}`.replaceAll(/https?:\S+/g, '')
      for (const word of words) assert.ok(!said.includes(word), `${mail.subject}: ${word}`)
    }
  })

  it('goes on while the mail server is down for an hour, and every notice comes once, in order', async () => {
    const port = await freePort()
    const { config, db, clock, assets } = world.product.deps
    const product = await assemble({
      config,
      db,
      clock,
      assets,
      smtpUrl: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
      log: createLog(() => {}, clock.now),
    })
    const { id } = await referred(world)
    const until = clock.now().getTime() + hours(1)
    const steps = [
      (): Promise<unknown> => receiveReferral(world.as('therapist'), { id }),
      (): Promise<unknown> => acceptReferral(world.as('therapist'), { id }),
      (): Promise<unknown> => writeReferral(world.as('school-nurse'), { id, text: 'Kiitos.' }),
    ]
    while (clock.now().getTime() < until) {
      await product.deps.jobs.runDue()
      await steps.shift()?.()
      world.clock.advance(minutes(5))
    }
    assert.equal((await readReferral(world.as('school-nurse'), { id })).state, 'accepted')
    const sink = await startMailSink(port)
    try {
      for (let round = 0; round < 6; round += 1) {
        world.clock.advance(minutes(20))
        await product.deps.jobs.runDue()
      }
      const mails = sink.mails().toReversed()
      assert.deepEqual(
        mails.map(({ subject }) => subject),
        [
          'Perhetalo: sinulle on lähete',
          'Perhetalo: lähetteessä on uutta',
          'Perhetalo: lähetteessä on uutta',
        ],
      )
      assert.equal(new Set(mails.map(({ messageId }) => messageId)).size, mails.length)
    } finally {
      await sink.close()
      await product.stop()
    }
  })
})

describe('an ended thread of referrals', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const count = async (table: string): Promise<number> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        count: number
      }>`select count(*)::integer as count from ${sql.table(table)}`.execute(tx)
      return rows[0]?.count ?? 0
    })

  it('goes two years after its last end with everything on it, and leaves a fact without a person', async () => {
    const { id } = await referred(world, { from: 'guide', to: 'home-service' })
    await declineReferral(world.as('home-service-worker'), { id, reason: 'other-area', text: 'Muu alue.' })
    const next = await sendElsewhere(world.as('guide'), { id, receiver: receiverIn('family-counselling') })
    world.clock.advance(days(731))
    assert.deepEqual(await removeOldReferrals(world.system, {}), { referrals: 0 }, 'the thread is still open')
    await sendReferral(world.as('guide'), { id: next.id })
    await declineReferral(world.as('family-counsellor'), { id: next.id, reason: 'other', text: 'Ei meille.' })
    const facts = async (): Promise<unknown> =>
      world.db.asOwner(async (tx) => {
        const { rows } = await sql`select * from published.referral_fact order by sent_on, state`.execute(tx)
        return rows
      })
    assert.deepEqual(await removeOldReferrals(world.system, {}), { referrals: 0 })
    await sendElsewhere(world.as('unit-lead'), { id: next.id, receiver: receiverIn('home-service') })
    const before = await facts()
    await world.db.asOwner((tx) =>
      sql`update guidance.referral set state = 'mistake', ended_at = changed_at, owner_id = null, due_at = null
        where state = 'draft'`.execute(tx),
    )
    world.clock.advance(days(731))
    assert.deepEqual(await removeOldReferrals(world.system, {}), { referrals: 3 })
    for (const table of ['referral', 'shared_field', 'entry', 'consent'])
      assert.equal(await count(`guidance.${table}`), 0, table)
    assert.deepEqual(await facts(), before, 'the figures stay as they were')
  })
})
