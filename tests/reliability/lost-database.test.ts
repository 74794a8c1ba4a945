import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { sql } from 'kysely'
import { anOrdinaryWish } from '#tests/support/requests.ts'
import { aHome, type Home, type Running, startServer } from '#tests/support/server.ts'
import '#tests/support/world.ts'

const admin = process.env['PERHETALO_TEST_DATABASE_URL']

describe(
  'a server that loses its database for a while',
  { skip: admin === undefined ? 'the embedded database lives in the same process' : false },
  () => {
    let home: Home
    let server: Running | null = null
    before(async () => {
      home = await aHome()
    })
    after(async () => {
      await server?.kill('SIGKILL')
      await home.remove()
    })

    const send = (key: string): Promise<Response> =>
      fetch(`${server?.url}/api/v1/help-requests`, {
        method: 'POST',
        headers: { 'idempotency-key': key },
        body: JSON.stringify(anOrdinaryWish),
      })

    it('stays alive, acknowledges nothing meanwhile, and goes on when it is back', async () => {
      const client = new pg.Client({ connectionString: admin })
      await client.connect()
      const name = new URL(home.settings['DATABASE_URL'] ?? '').pathname.slice(1)
      const away = async (isAway: boolean): Promise<void> => {
        await client.query(`alter database ${name} with allow_connections ${isAway ? 'false' : 'true'}`)
        if (isAway)
          await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
            name,
          ])
      }
      const running = await startServer(home.settings)
      server = running
      const keys = [randomUUID(), randomUUID()]
      assert.equal((await send(keys[0] ?? '')).status, 201)

      await away(true)
      const refused = await send(keys[1] ?? '')
      assert.equal(refused.status, 503)
      assert.equal(refused.headers.get('retry-after'), '10')
      assert.doesNotMatch(await refused.text(), /database|postgres|allow_connections/i)
      assert.equal((await fetch(`${running.url}/healthz`)).status, 200)
      assert.equal((await fetch(`${running.url}/readyz`)).status, 503)
      assert.ok(
        (await fetch(`${running.url}/tyo`, { headers: { cookie: `session=${'x'.repeat(43)}` } })).status >=
          500,
        'it fails closed',
      )
      assert.equal((await fetch(`${running.url}/`)).status, 200, 'what families read is still there')
      assert.equal((await fetch(`${running.url}/apua-heti`)).status, 200)
      assert.equal((await fetch(`${running.url}/haku?q=uni`)).status, 200)

      await away(false)
      let ready = 503
      for (let tries = 0; tries < 200 && ready !== 200; tries += 1)
        ready = (await fetch(`${running.url}/readyz`)).status
      assert.equal(ready, 200)
      for (const key of [...keys, ...keys]) assert.equal((await send(key)).status, 201)
      assert.equal((await running.kill('SIGTERM')).code, 0)

      const db = await home.open()
      const count = await db.asOwner(
        async (tx) =>
          (
            await sql<{
              count: number
            }>`select count(*) as count from help_requests.help_request where state = 'received'`.execute(tx)
          ).rows[0]?.count,
      )
      await db.close()
      await client.end()
      assert.equal(count, 2)
    })
  },
)
