import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Kysely, sql } from 'kysely'
import pg from 'pg'
import { demoPersonas } from '#capabilities/accounts/index.ts'
import { anyone, system } from '#platform/actor.ts'
import type { Tx } from '#platform/db/database.ts'
import { openingWith, ServerDialect, settingsFor } from '#platform/db/server-dialect.ts'
import { freshWorld } from '#tests/support/world.ts'

const now = (tx: Tx): Promise<unknown> => sql`select 1`.execute(tx)

describe('a transaction', () => {
  const world = freshWorld()

  it('inside another one is refused at once instead of waiting for ever', async () => {
    const inside = [
      () => world.db.transaction(system, now),
      () => world.db.asOwner(now),
      () => world.db.transaction(anyone, (tx) => now(tx)),
    ]
    for (const open of inside) {
      await assert.rejects(world.db.transaction(system, open), /already open here: pass its tx on/)
      await assert.rejects(world.db.asOwner(open), /already open here/)
    }
    await world.db.transaction(system, now)
  })

  it('inside another one is refused also behind a promise, a timer and another use case', async () => {
    await assert.rejects(
      world.db.transaction(system, () => demoPersonas(world.anyone, {})),
      /already open here/,
    )
    await assert.rejects(
      world.db.transaction(system, async () => {
        await Promise.resolve()
        await new Promise(setImmediate)
        return world.db.transaction(system, now)
      }),
      /already open here/,
    )
  })

  it('that is over cannot be used any more', async () => {
    let kept: Tx | null = null
    await world.db.transaction(system, (tx) => {
      kept = tx
      return now(tx)
    })
    if (kept === null) throw new Error('no transaction')
    await assert.rejects(now(kept))
    const failed = world.db.transaction(system, (tx) => {
      kept = tx
      return Promise.reject(new Error('on purpose'))
    })
    await assert.rejects(failed, /on purpose/)
    await assert.rejects(now(kept))
  })

  it('that fails leaves nothing, and the next one works', async () => {
    const count = (): Promise<number> =>
      world.db.asOwner(
        async (tx) =>
          (await sql<{ n: number }>`select count(*) as n from platform.job`.execute(tx)).rows[0]?.n ?? 0,
      )
    const before = await count()
    const attempt = world.db.transaction(system, async (tx) => {
      await sql`insert into platform.job (id, name, data, run_at, max_tries, created_at) values (gen_random_uuid(), 'x', '{}', now(), 1, now())`.execute(
        tx,
      )
      await sql`select 1 / 0`.execute(tx)
    })
    await assert.rejects(attempt, { code: '22012' })
    assert.equal(await count(), before)
  })

  it('many at once all come through, one after another where there is one connection', async () => {
    const all = await Promise.all(
      Array.from({ length: 60 }, (_, number) =>
        world.db.transaction(system, async (tx) => {
          const { rows } = await sql<{
            kind: string
            number: number
          }>`select current_setting('app.kind') as kind, ${number}::int as number`.execute(tx)
          return rows[0]
        }),
      ),
    )
    assert.deepEqual(
      all.map((row) => row?.number),
      Array.from({ length: 60 }, (_, number) => number),
    )
  })

  it('knows who asks for its own length only', async () => {
    await world.db.transaction(world.actor('guide'), now)
    await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ role: string; person: string; kind: string }>`
        select current_user as role, coalesce(current_setting('app.person', true), '') as person, coalesce(current_setting('app.kind', true), '') as kind`.execute(
        tx,
      )
      assert.notEqual(rows[0]?.role, 'perhetalo_app')
      assert.deepEqual([rows[0]?.person, rows[0]?.kind], ['', ''])
    })
  })

  it('of a request runs under the application role, which no row-level rule lets through', async () => {
    const { rows } = await world.db.transaction(system, (tx) =>
      sql<{
        role: string
        bypass: boolean
      }>`select current_user as role, rolbypassrls or rolsuper as bypass from pg_roles where rolname = current_user`.execute(
        tx,
      ),
    )
    assert.deepEqual(rows, [{ role: 'perhetalo_app', bypass: false }])
  })

  const url = process.env['PERHETALO_TEST_DATABASE_URL']
  if (url !== undefined) {
    it('on a server that fails in its beginning gives the connection back clean', async () => {
      const pool = new pg.Pool({ connectionString: url, max: 1 })
      const kysely = new Kysely<object>({ dialect: new ServerDialect({ pool }) })
      const count = (): Promise<unknown> =>
        kysely.transaction().execute((tx) => sql<{ n: number }>`select 1 as n`.execute(tx))
      for (let turn = 0; turn < 3; turn += 1) {
        await assert.rejects(openingWith('select 1 / 0', count), { code: '22012' })
        const { rows } = await sql<{
          open: boolean
        }>`select now() <> statement_timestamp() as open`.execute(kysely)
        assert.deepEqual(rows, [{ open: false }])
        await count()
      }
      assert.deepEqual([pool.totalCount, pool.idleCount, pool.waitingCount], [1, 1, 0])
      await kysely.destroy()
    })

    it('on a server takes settings as they are, whatever stands in them', async () => {
      const odd = `it's \\ "odd"; rollback; --`
      const pool = new pg.Pool({ connectionString: url, max: 1 })
      const kysely = new Kysely<object>({ dialect: new ServerDialect({ pool }) })
      const { rows } = await openingWith(settingsFor({ 'app.person': odd }), () =>
        kysely
          .transaction()
          .execute((tx) => sql<{ said: string }>`select current_setting('app.person') as said`.execute(tx)),
      )
      assert.deepEqual(rows, [{ said: odd }])
      await kysely.destroy()
    })
  }
})
