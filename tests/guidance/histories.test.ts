import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  acceptReferral,
  askCancel,
  askMore,
  completeReferral,
  confirmCancel,
  declineReferral,
  giveConsent,
  giveMore,
  mistakenReferral,
  noteReferral,
  objectToReferral,
  readReferral,
  reassignReferral,
  receiveReferral,
  redirectReferral,
  refuseCancel,
  saveReferral,
  sendElsewhere,
  sendReferral,
  settleReferral,
  sharedFields,
  startReferral,
  waitlistReferral,
  withdrawConsent,
  writeReferral,
} from '#capabilities/guidance/index.ts'
import type { Actor } from '#platform/actor.ts'
import { hours } from '#platform/clock.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { seeded } from '#tests/support/random.ts'
import { drafted, receiverIn } from '#tests/support/referrals.ts'
import { n, seed } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

const senders = ['school-nurse', 'guide', 'teacher'] as const
const keys = [
  'child-rehab',
  'home-service',
  'family-counselling',
  'student-welfare',
  'ngo-groups',
  'peer-support',
] as const
const people = [
  ...senders,
  'therapist',
  'home-service-worker',
  'family-counsellor',
  'psychologist',
  'ngo-worker',
  'rehab-lead',
  'unit-lead',
  'deputy',
  'maintainer',
] as const

type Row = {
  readonly id: string
  readonly state: string
  readonly owned: boolean
  readonly owner_active: boolean | null
  readonly due_at: Date | null
  readonly over: boolean
  readonly code: string
  readonly guest: string | null
  readonly sender: string
  readonly receiver: string | null
}

/** Whatever the parties do with referrals, in whatever order. @source R20, R25, S-14, S-15 */
describe('over random histories of referrals', () => {
  const world = freshWorld({ limitFactor: 100_000 })
  beforeEach(() => world.clear())

  const rows = (): Promise<readonly Row[]> =>
    world.db.asOwner(async (tx) => {
      const { rows: found } = await sql<Row>`
        select r.id, r.state, r.owner_id is not null or r.with_guest as owned, p.active as owner_active, r.due_at,
          r.ended_at is not null as over, encode(r.code_hash, 'hex') as code, encode(r.guest_hash, 'hex') as guest,
          s.key as sender, x.key as receiver
        from guidance.referral r left join accounts.person p on p.id = r.owner_id
          join accounts.person s on s.id = r.sender_id left join accounts.person x on x.id = r.receiver_person order by r.created_at, r.id`.execute(
        tx,
      )
      return found
    })
  const behind = (code: string): Actor => ({ kind: 'code', codeHash: Buffer.from(code, 'hex') })

  it('no matter is ever without an owner and a day, and no receiver ever reads what was not shared', async () => {
    const random = seeded(seed)
    /** What each referral may show: secret words carry their own mark. */
    const secret = 'SALAINEN'
    const words = (): Parameters<typeof drafted>[3] => [
      { field: 'need', value: 'Apua.', shared: true },
      { field: 'contact', value: '040 000 0000', shared: true },
      ...sharedFields
        .filter((field) => field !== 'need' && field !== 'contact' && random.chance(0.4))
        .map((field) => {
          const shared = random.chance(0.5)
          return { field, value: shared ? 'jaettu' : secret, shared }
        }),
    ]
    let made = 0
    let refusedMoves = 0
    const done = new Map<string, number>()
    const steps = n(150, 3000)
    for (let step = 0; step < steps; step += 1) {
      if (step % 10 === 0) {
        const from = random.pick(senders)
        const { id: fresh } = await drafted(world, from, random.pick(keys), words())
        if (random.chance(0.8))
          await sendReferral(world.as(from), {
            id: fresh,
            consent: { giver: 'guardian', way: 'on-the-spot' },
          })
        made += 1
      }
      const all = await rows()
      const row = random.pick(all)
      const { id } = row
      const as = (): Caller => {
        const guest = row.guest
        if (guest !== null && random.chance(0.3)) return world.callAs(behind(guest))
        if (random.chance(0.1)) return world.callAs(behind(row.code))
        // Mostly those who are party to it, so that most histories go far.
        if (random.chance(0.8)) return world.as(random.pick([row.sender, row.receiver ?? row.sender]))
        return world.as(random.pick(people))
      }
      const to = receiverIn(random.pick(keys))
      const moves: Readonly<Record<string, (by: Caller) => Promise<unknown>>> = {
        save: (by) => saveReferral(by, { id, receiver: to }),
        consent: (by) =>
          giveConsent(by, {
            id,
            giver: 'guardian',
            way: by.actor.kind === 'code' ? 'behind-code' : 'by-phone',
          }),
        send: (by) => sendReferral(by, { id }),
        sendToo: (by) => sendReferral(by, { id, consent: { giver: 'guardian', way: 'on-the-spot' } }),
        receive: (by) => receiveReferral(by, { id }),
        accept: (by) => acceptReferral(by, { id }),
        start: (by) => startReferral(by, { id }),
        complete: (by) => completeReferral(by, { id, outcome: 'partly-helped', text: 'Osittain.' }),
        decline: (by) => declineReferral(by, { id, reason: 'no-capacity', text: 'Ei tilaa.' }),
        more: (by) => askMore(by, { id, text: 'Mitä?' }),
        give: (by) => giveMore(by, { id, text: 'Tätä.' }),
        wait: (by) => waitlistReferral(by, { id, expected: '2027-01-15', meanwhile: 'Soita.' }),
        redirect: (by) => redirectReferral(by, { id, receiver: to, text: 'Muualle.' }),
        elsewhere: (by) => sendElsewhere(by, { id, receiver: to }),
        settle: (by) => settleReferral(by, { id, how: 'other' }),
        cancel: (by) => askCancel(by, { id, text: 'Peru.' }),
        confirm: (by) => confirmCancel(by, { id }),
        refuse: (by) => refuseCancel(by, { id, text: 'Ei.' }),
        mistake: (by) => mistakenReferral(by, { id }),
        write: (by) => writeReferral(by, { id, text: 'Hei.' }),
        note: (by) => noteReferral(by, { id, text: 'Muistiin.' }),
        withdraw: (by) => withdrawConsent(by, { id }),
        object: (by) => objectToReferral(by, { id }),
        reassign: (by) => reassignReferral(by, { id, person: world.actor(random.pick(people)).id }),
      }
      const name = random.pick(Object.keys(moves))
      try {
        await moves[name]?.(as())
        done.set(name, (done.get(name) ?? 0) + 1)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        refusedMoves += 1
      }
      if (random.chance(0.15)) {
        world.clock.advance(hours(random.int(80)))
        await world.runJobs()
      }
      if (step % 15 !== 0) continue
      for (const each of await rows()) {
        assert.equal(each.owned, !each.over, `${each.state} is owned exactly while it is open`)
        if (!each.over) assert.ok(each.due_at !== null, `${each.state} has a day`)
      }
      await readAll(id, secret)
    }
    for (const { id } of (await rows()).slice(0, n(6, 100))) await readAll(id, secret)
    assert.ok(made > 10 && refusedMoves > 0)
    assert.ok(done.size > 4, `many kinds of moves were made: ${[...done.keys()].join(', ')}`)
  })

  async function readAll(id: string, secret: string): Promise<void> {
    const row = (await rows()).find((each) => each.id === id)
    if (row === undefined) return
    const guests = row.guest === null ? [] : [world.callAs(behind(row.guest))]
    for (const by of [...people.map((key) => world.as(key)), ...guests, world.callAs(behind(row.code))]) {
      const view = await readReferral(by, { id }).catch((error: unknown) => {
        if (error instanceof Refusal) return null
        throw error
      })
      if (view === null || view.sides.includes('sender')) continue
      assert.ok(!JSON.stringify(view).includes(secret), `${row.state}: a receiver reads what was not shared`)
    }
  }
})
