import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { cancelSignUp, readSignUp, signUp, type SignUpReceipt } from '#capabilities/meeting-places/index.ts'
import { anyone, system } from '#platform/actor.ts'
import { codeHash } from '#platform/follow-code.ts'
import type { Caller } from '#platform/use-case.ts'
import {
  come,
  countersOf,
  type Made,
  makeActivity,
  removeActivities,
  wishFor,
} from '#tests/support/sign-ups.ts'
import { seeded } from '#tests/support/random.ts'
import { freshWorld } from '#tests/support/world.ts'

const many = 200

describe('the last seat', () => {
  const world = freshWorld({ limitFactor: 1000 })
  let all: Made[] = []
  beforeEach(() => world.clear())
  afterEach(async () => {
    await removeActivities(world, all)
    all = []
  })
  const make = async (wanted: Parameters<typeof makeActivity>[1]): Promise<Made> => {
    const made = await makeActivity(world, { line: 1000, ...wanted })
    all.push(made)
    return made
  }
  const behind = ({ code }: SignUpReceipt): Caller =>
    world.callAs({ kind: 'code', codeHash: codeHash(world.product.deps.crypto, code ?? '') })
  const oneToMany = Array.from({ length: many }, (_, index) => index)

  /** The order in which the rows of a line were written. */
  const inLine = async (made: Made, resource: string): Promise<readonly string[]> => {
    const { rows } = await world.db.transaction(system, (tx) =>
      sql<{
        id: string
      }>`select s.id from meeting_places.sign_up s join meeting_places.sign_up_part p on p.sign_up_id = s.id
        where s.activity_id = ${made.activity} and p.resource = ${resource} and p.state = 'waiting' order by p.number`.execute(
        tx,
      ),
    )
    return rows.map(({ id }) => id)
  }

  /** One has it, and the places that the others were told are the order in which the line stands. */
  const demandOne = async (
    made: Made,
    receipts: readonly SignUpReceipt[],
    resource: 'seat' | 'care',
  ): Promise<SignUpReceipt> => {
    const partOf = (receipt: SignUpReceipt): SignUpReceipt['parts'][number] | undefined =>
      receipt.parts.find((part) => part.resource === resource)
    const lucky = receipts.filter((receipt) => partOf(receipt)?.state === 'confirmed')
    assert.equal(lucky.length, 1)
    const [winner] = lucky
    assert.ok(winner !== undefined)
    const rest = receipts
      .filter((receipt) => receipt !== winner)
      .toSorted((a, b) => (partOf(a)?.place ?? 0) - (partOf(b)?.place ?? 0))
    assert.deepEqual(
      rest.map((receipt) => partOf(receipt)?.place),
      oneToMany.slice(1),
    )
    assert.deepEqual(
      rest.map(({ id }) => id),
      await inLine(made, resource),
    )
    return winner
  }

  it(`is given to one of ${many} who want it at once, and the others wait in order`, async () => {
    const made = await make({ seats: 12 })
    await come(world.anyone, made, { adults: 11 })
    const receipts = await Promise.all(
      oneToMany.map((index) => come(world.anyone, made, { name: `Tulija ${index}` })),
    )
    const winner = await demandOne(made, receipts, 'seat')
    assert.deepEqual(await countersOf(world, made), {
      seats_taken: 12,
      care_taken: 0,
      coffee_taken: 0,
      waiting: many - 1,
    })
    const [first, second] = await inLine(made, 'seat')
    await cancelSignUp(behind(winner), { id: winner.id })
    const next = receipts.find(({ id }) => id === first)
    assert.ok(next !== undefined)
    assert.equal((await readSignUp(behind(next), { id: next.id })).state, 'confirmed')
    assert.equal((await inLine(made, 'seat'))[0], second)
  })

  it(`and so is the last child-care place: all ${many} have their seats, one has the place`, async () => {
    const made = await make({ seats: null, care: 1, for: 'series', days: 2, kind: 'group' })
    const party = { children: [{ months: 20 }], care: 1 }
    const receipts = await Promise.all(
      oneToMany.map(() => come(world.anyone, made, party, { day: 'series' })),
    )
    assert.ok(receipts.every(({ state }) => state === 'confirmed'))
    await demandOne(made, receipts, 'care')
    assert.deepEqual(await countersOf(world, made, 'series'), {
      seats_taken: many * 2,
      care_taken: 1,
      coffee_taken: 0,
      waiting: 0,
    })
  })

  it('is given once where nobody waits for a turn: between processes the lock of the row decides', async () => {
    const made = await make({ seats: 1, care: 1 })
    const { crypto, clock, db } = world.product.deps
    const actor = anyone
    const apart = (): Promise<SignUpReceipt> =>
      db.transaction(actor, (tx) =>
        signUp.within(
          { tx, actor, crypto, now: clock.now(), about: () => {}, later: () => {} },
          {
            key: randomUUID(),
            from: 'test',
            signUp: wishFor(made, { adults: 0, children: [{ months: 20 }], care: 1 }),
          },
        ),
      )
    const receipts = await Promise.all(oneToMany.slice(0, 60).map(apart))
    assert.equal(receipts.filter(({ state }) => state === 'confirmed').length, 1)
    assert.deepEqual(
      receipts.map(({ parts }) => parts[0]?.place ?? 0).toSorted((a, b) => a - b),
      oneToMany.slice(0, 60),
    )
    assert.deepEqual(await countersOf(world, made), {
      seats_taken: 1,
      care_taken: 1,
      coffee_taken: 0,
      waiting: 59,
    })
  })

  it('is one sign-up when the same is sent many times at once', async () => {
    const made = await make({ seats: 5 })
    const key = randomUUID()
    const receipts = await Promise.all(
      oneToMany.slice(0, 40).map(() => come(world.anyone, made, { adults: 2 }, { key })),
    )
    assert.equal(new Set(receipts.map(({ id }) => id)).size, 1)
    assert.equal(receipts.filter(({ repeated }) => !repeated).length, 1)
    assert.equal((await countersOf(world, made))?.seats_taken, 2)
  })

  it('is counted rightly while some come and others call it off at the same time', async () => {
    const random = seeded(47)
    const made = await make({ seats: 9, care: 3, coffee: 6 })
    const some = (): Promise<SignUpReceipt> =>
      come(world.anyone, made, {
        adults: 1 + random.int(3),
        children: [{ months: 30 }],
        care: random.int(2),
        coffee: random.int(3) === 0 ? 1 : 0,
      })
    const standing = await Promise.all(oneToMany.slice(0, 30).map(some))
    await Promise.all([
      ...standing.slice(0, 20).map((receipt) => cancelSignUp(behind(receipt), { id: receipt.id })),
      ...oneToMany.slice(0, 20).map(some),
      // The same one called off twice at once is called off once.
      ...standing.slice(0, 5).map((receipt) => cancelSignUp(behind(receipt), { id: receipt.id })),
    ])
    const { rows } = await world.db.transaction(system, (tx) =>
      sql<{ resource: string; sum: number; least: number | null }>`
        select p.resource, coalesce(sum(p.wanted) filter (where p.state = 'confirmed'), 0)::integer as sum,
          min(p.wanted) filter (where p.state = 'waiting' and (p.resource = 'seat' or s.state = 'confirmed')) as least
        from meeting_places.sign_up s join meeting_places.sign_up_part p on p.sign_up_id = s.id
        where s.activity_id = ${made.activity} and s.state <> 'cancelled' group by 1`.execute(tx),
    )
    const counters = await countersOf(world, made)
    const taken: Readonly<Record<string, number | undefined>> = {
      seat: counters?.seats_taken,
      care: counters?.care_taken,
      coffee: counters?.coffee_taken,
    }
    const top: Readonly<Record<string, number>> = { seat: 9, care: 3, coffee: 6 }
    for (const { resource, sum, least } of rows) {
      assert.equal(taken[resource], sum, resource)
      assert.ok(sum <= (top[resource] ?? 0), `${resource}: ${sum}`)
      assert.ok(least === null || sum + least > (top[resource] ?? 0), `${resource}: ${least} would fit`)
    }
  })
})
