import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  acknowledge,
  answer,
  assign,
  cancelHandOver,
  contact,
  decline,
  handOver,
  nameDeputy,
  rebalance,
  reopen,
  resolve,
  resume,
  take,
  wait,
  withdraw,
  writeMessage,
} from '#capabilities/help-requests/index.ts'
import { hours } from '#platform/clock.ts'
import { Refusal } from '#platform/refusal.ts'
import { seeded } from '#tests/support/random.ts'
import { type Asked, ask, doorIn } from '#tests/support/requests.ts'
import { n, seed } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

type Row = {
  readonly id: string
  readonly state: string
  readonly holder_active: boolean | null
  readonly rota: number
  readonly leads: number
  readonly open_offers: number
  readonly open_promises: number
}

/** Whatever people do with a request, in whatever order: somebody has it, or somebody's list shows it. @source R20, R25 */
describe('over random histories', () => {
  const world = freshWorld({ limitFactor: 100_000 })
  beforeEach(() => world.clear())

  const rows = (): Promise<readonly Row[]> =>
    world.db.asOwner(async (tx) => {
      const { rows: found } = await sql<Row>`
        select r.id, r.state, p.active as holder_active,
          (select count(*)::integer from help_requests.door_rota dr where dr.door_id = r.door_id and dr.valid_to is null) as rota,
          (select count(*)::integer from published.role_now l where l.role = 'unit-lead' and l.scope_id = r.unit_id::text) as leads,
          (select count(*)::integer from help_requests.hand_over h where h.help_request_id = r.id and h.state = 'offered') as open_offers,
          (select count(*)::integer from help_requests.promise pr where pr.help_request_id = r.id and pr.void_at is null) as open_promises
        from help_requests.help_request r left join accounts.person p on p.id = r.holder_id`.execute(tx)
      return found
    })

  const people = ['guide', 'deputy', 'second-guide', 'unit-lead', 'second-unit-lead'] as const

  it('no request is ever without an owner, and none is offered to two', async () => {
    const random = seeded(seed)
    const asked: Asked[] = []
    for (let each = 0; each < 6; each += 1) asked.push(await ask(world))
    const guidance = await doorIn(world, '17', 'guidance')
    const social = await doorIn(world, '17', 'family-social')
    let done = 0
    const turns = n(250, 6_000)
    for (let turn = 0; turn < turns; turn += 1) {
      const { id, family } = random.pick(asked)
      const by = world.as(random.pick(people))
      const somebody = world.actor(random.pick(people)).id
      const moves: readonly (() => Promise<unknown>)[] = [
        () => take(by, { id }),
        () => answer(by, { id, text: 'Hei, luin viestisi.' }),
        () => contact(by, { id, way: 'phone', reached: random.chance(0.5) }),
        () => wait(by, { id }),
        () => resume(by, { id }),
        () =>
          handOver(by, {
            id,
            toDoor: random.chance(0.5) ? guidance : social,
            reason: 'Kuuluu toiselle ovelle',
          }),
        () => acknowledge(by, { id }),
        () => decline(by, { id, reason: 'Ei kuulu meille' }),
        () => cancelHandOver(by, { id }),
        () => assign(by, { id, person: somebody }),
        () => nameDeputy(by, { id, person: random.chance(0.2) ? null : somebody }),
        () => rebalance(by, { ids: [id, random.pick(asked).id], person: somebody }),
        () => resolve(by, { id, outcome: 'advised' }),
        () => withdraw(family, { id }),
        () => reopen(family, { id }),
        () => writeMessage(family, { id, text: 'Vielä yksi asia.' }),
      ]
      // Two at once now and then: what one sees may be gone when it acts.
      const chosen = random.chance(0.2) ? [random.pick(moves), random.pick(moves)] : [random.pick(moves)]
      const outcomes = await Promise.allSettled(chosen.map((move) => move()))
      for (const outcome of outcomes) {
        if (outcome.status === 'fulfilled') done += 1
        else assert.ok(outcome.reason instanceof Refusal, String(outcome.reason))
      }
      if (random.chance(0.3)) world.clock.advance(hours(random.int(20)))
      if (turn % 10 !== 0) continue
      for (const row of await rows()) {
        if (row.state === 'received') assert.ok(row.rota > 0, 'nobody answers where it waits')
        else if (row.state !== 'resolved') assert.equal(row.holder_active, true, `${row.id} has no holder`)
        assert.ok(row.leads > 0, 'nobody leads where it is')
        assert.ok(row.open_offers <= 1, 'it is offered to two')
        if (row.state === 'resolved') assert.equal(row.open_offers, 0, 'a closed one is still offered')
      }
    }
    assert.ok(done > turns / 20, `only ${done} of ${turns} moves were possible: the histories say little`)
  })
})
