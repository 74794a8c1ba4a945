import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { loadDemoReferrals } from '#seed/demo/load-referrals.ts'
import { loadDemoRequests } from '#seed/demo/load-requests.ts'
import type { Actor } from '#platform/actor.ts'
import { referralAccess } from '../../src/capabilities/guidance/access.ts'
import { freshWorld } from '#tests/support/world.ts'

/** The explicit relations and the row-level security behind them, asked about every referral of the demonstration. */
describe('who sees a referral', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const actors: Actor[] = []
  before(async () => {
    const to = { db: world.db, crypto: world.product.deps.crypto, now: world.clock.now() }
    await loadDemoRequests({ ...to, history: 0 })
    await loadDemoReferrals(to)
    const { people, codes } = await world.db.asOwner(async (tx) => {
      const found = await sql<{ key: string }>`select key from accounts.person where active`.execute(tx)
      const hashes = await sql<{ hash: Uint8Array }>`select code_hash as hash from guidance.referral
        union select guest_hash from guidance.referral where guest_hash is not null`.execute(tx)
      return { people: found.rows, codes: hashes.rows }
    })
    actors.push(...people.map(({ key }) => world.actor(key)))
    actors.push(...codes.map(({ hash }): Actor => ({ kind: 'code', codeHash: hash })), { kind: 'public' })
  })

  it('is the same for the relations and for the database, person by person and code by code', async () => {
    let seen = 0
    for (const actor of actors) {
      const byDatabase = await world.db.transaction(actor, async (tx) => {
        const { rows } = await sql<{ id: string }>`select id from guidance.referral order by id`.execute(tx)
        return rows.map(({ id }) => id)
      })
      const byRelations = await world.db.asOwner(async (tx) => {
        const person = actor.kind === 'person' ? actor.id : ''
        const code = actor.kind === 'code' ? Buffer.from(actor.codeHash).toString('hex') : ''
        await sql`select set_config('app.kind', ${actor.kind}, true), set_config('app.person', ${person}, true),
          set_config('app.code', ${code}, true), set_config('app.now', ${world.clock.now().toISOString()}, true)`.execute(
          tx,
        )
        const { rows } = await sql<{ id: string; sides: readonly string[] }>`
          select r.id, guidance.sides(r) as sides from guidance.referral r where ${referralAccess.read.allowed} order by r.id`.execute(
          tx,
        )
        for (const { sides } of rows) assert.ok(sides.length > 0, 'whoever reads stands for a party')
        return rows.map(({ id }) => id)
      })
      const who = actor.kind === 'person' ? actor.name : actor.kind
      assert.deepEqual(byDatabase, byRelations, who)
      seen += byDatabase.length
    }
    assert.ok(seen > 40, `${seen} pairs were seen`)
  })
})
