import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { personId } from '#seed/demo/ids.ts'
import { aHome, type Home, type Running, startServer } from '#tests/support/server.ts'
import '#tests/support/world.ts'

/** What ends on one process is to be over on the others within this. */
const soon = 1000

describe(
  'two processes on one database',
  {
    skip:
      process.env['PERHETALO_TEST_DATABASE_URL'] === undefined
        ? 'the embedded database has one process'
        : false,
  },
  () => {
    let home: Home
    const servers: Running[] = []
    before(async () => {
      home = await aHome()
      const settings = { ...home.settings, PERHETALO_LIMIT_FACTOR: '100' }
      // One after the other: the first brings the database to this version.
      servers.push(await startServer(settings))
      servers.push(await startServer(settings))
    })
    after(async () => {
      for (const server of servers) await server.kill('SIGKILL')
      await home.remove()
    })

    const call = (server: number, where: string, init: RequestInit = {}): Promise<Response> =>
      fetch(`${servers[server]?.url}/api/v1${where}`, {
        ...init,
        headers: { 'content-type': 'application/json', ...init.headers },
      })
    const signIn = async (server: number, persona: string): Promise<Record<string, string>> => {
      const answer = await call(server, '/sessions', { method: 'POST', body: JSON.stringify({ persona }) })
      const { token } = (await answer.json()) as { token: string }
      return { authorization: `Bearer ${token}` }
    }
    const isOpen = async (server: number, headers: Record<string, string>): Promise<boolean> =>
      (await call(server, '/own-sessions', { headers })).status === 200
    const isOver = async (headers: Record<string, string>, began: number): Promise<void> => {
      assert.deepEqual([await isOpen(0, headers), await isOpen(1, headers)], [false, false])
      assert.ok(performance.now() - began < soon, `${performance.now() - began} ms`)
    }

    it('know a sign-in of each other, and its end', async () => {
      const headers = await signIn(0, 'guide')
      assert.deepEqual([await isOpen(0, headers), await isOpen(1, headers)], [true, true])
      const began = performance.now()
      assert.equal((await call(1, '/sessions/current', { method: 'DELETE', headers })).status, 204)
      await isOver(headers, began)
    })

    it('end every other sign-in that somebody ends on one of them', async () => {
      const [here, there] = [await signIn(0, 'guide'), await signIn(1, 'guide')]
      const began = performance.now()
      await call(0, '/own-sessions/end-others', { method: 'POST', headers: here, body: '{}' })
      await isOver(there, began)
      assert.equal(await isOpen(1, here), true)
    })

    it('let nobody on with an account that was closed on the other, nor with a role that was ended there', async () => {
      const worker = await signIn(1, 'ngo-worker')
      const keeper = await signIn(0, 'org-admin-separation')
      assert.equal(await isOpen(1, worker), true)
      const id = personId('ngo-worker')
      const body = JSON.stringify({ reason: 'Työ päättyi' })
      const began = performance.now()
      const closed = await call(0, `/people/${id}/close`, { method: 'POST', headers: keeper, body })
      assert.equal(closed.status, 204)
      await isOver(worker, began)

      const admin = await signIn(0, 'admin')
      assert.equal((await call(1, '/people?county=17', { headers: keeper })).status, 200)
      const other = personId('org-admin-separation')
      const seen = (await (await call(0, `/people/${other}`, { headers: admin })).json()) as {
        roles: readonly { id: string }[]
      }
      const end = `/people/${other}/roles/${seen.roles[0]?.id}/end`
      assert.equal((await call(0, end, { method: 'POST', headers: admin, body })).status, 204)
      assert.equal((await call(1, '/people?county=17', { headers: keeper })).status, 404)
    })
  },
)
