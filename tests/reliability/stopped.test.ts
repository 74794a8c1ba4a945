import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { anOrdinaryWish } from '#tests/support/requests.ts'
import { aHome, type Home, type Running, startServer } from '#tests/support/server.ts'
import '#tests/support/world.ts'

type Begun = { readonly finish: () => Promise<string>; readonly socket: Socket }

/** A request whose head the server has read and whose body is yet to come. */
async function begin(url: string): Promise<Begun> {
  const { hostname, port } = new URL(url)
  const body = JSON.stringify(anOrdinaryWish)
  const socket = connect(Number(port), hostname)
  let heard = ''
  socket.setEncoding('utf8')
  const head = [
    'POST /api/v1/help-requests HTTP/1.1',
    `Host: ${hostname}:${port}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Idempotency-Key: ${randomUUID()}`,
    'Expect: 100-continue',
  ]
  await new Promise<void>((ok, no) => {
    socket.on('error', no)
    socket.on('data', (part: string) => {
      heard += part
      if (heard.startsWith('HTTP/1.1 100')) ok()
    })
    socket.write(`${head.join('\r\n')}\r\n\r\n`)
  })
  const closed = new Promise<void>((ok) => socket.on('close', () => ok()))
  return {
    socket,
    finish: async () => {
      socket.write(body)
      await closed
      return heard.slice(heard.indexOf('\r\n\r\n') + 4)
    },
  }
}

describe('a server that is told to stop', () => {
  let home: Home
  let server: Running | null = null
  before(async () => {
    home = await aHome()
  })
  after(async () => {
    await server?.kill('SIGKILL')
    await home.remove()
  })

  it('finishes what has begun, takes nothing new, ends with 0, and starts again', async () => {
    server = await startServer({ ...home.settings, PERHETALO_LIMIT_FACTOR: '100' })
    const first = server.startedIn
    const { url } = server
    const idle = connect(Number(new URL(url).port), new URL(url).hostname)
    idle.on('error', () => {})
    const under = await Promise.all(Array.from({ length: 20 }, () => begin(url)))
    const told = performance.now()
    const ended = server.kill('SIGTERM')
    for (;;) {
      const isRefused = await fetch(`${url}/healthz`).then(
        () => false,
        () => true,
      )
      if (isRefused) break
    }
    const answers = await Promise.all(under.map((each) => each.finish()))
    for (const answer of answers) assert.match(answer, /^HTTP\/1\.1 201 /)
    const { code, output } = await ended
    assert.equal(code, 0)
    assert.doesNotMatch(output, /still open|Error/)
    idle.destroy()
    console.log(
      `    stopped with 20 requests under way in ${((performance.now() - told) / 1000).toFixed(1)} s`,
    )

    server = await startServer(home.settings)
    console.log(
      `    first start on this data ${(first / 1000).toFixed(1)} s, start after a clean stop ${(server.startedIn / 1000).toFixed(1)} s`,
    )
    assert.equal((await server.kill('SIGINT')).code, 0)
    const db = await home.open()
    try {
      const kept = await db.asOwner(async (tx) => {
        const { rows } = await sql<{
          count: number
        }>`select count(*) as count from help_requests.help_request where state = 'received'`.execute(tx)
        return rows[0]?.count
      })
      assert.equal(kept, 20)
    } finally {
      await db.close()
    }
  })

  it('does not wait for ever for a request that does not end', async () => {
    server = await startServer(home.settings)
    const stuck = await begin(server.url)
    stuck.socket.on('error', () => {})
    const { code, output } = await server.kill('SIGTERM')
    assert.equal(code, 0)
    assert.match(output, /still open/)
    stuck.socket.destroy()
  })
})
