import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { verifyAudit } from '#platform/audit.ts'
import { seeded } from '#tests/support/random.ts'
import { anOrdinaryWish } from '#tests/support/requests.ts'
import { aHome, type Home, type Running, startServer } from '#tests/support/server.ts'
import { n, seed } from '#tests/support/tier.ts'
import '#tests/support/world.ts'

type Receipt = { readonly id: string; readonly code: string; readonly promisedBy: string }

/** Sends under this key and tells the receipt; null when no answer came. */
async function send(url: string, key: string): Promise<Receipt | null> {
  const response = await fetch(`${url}/api/v1/help-requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ ...anOrdinaryWish, text: `Sanat avaimella ${key}` }),
  }).catch(() => null)
  if (response === null) return null
  const body = await response.text().catch(() => null)
  if (body === null) return null
  assert.equal(response.status, 201, body)
  return JSON.parse(body) as Receipt
}

describe('a server that is killed while families send', () => {
  let home: Home
  let server: Running
  before(async () => {
    home = await aHome()
  })
  after(async () => {
    await server.kill('SIGKILL')
    await home.remove()
  })

  it('has lost no request that it acknowledged and doubled none, however often it is killed', async () => {
    const settings = { ...home.settings, PERHETALO_LIMIT_FACTOR: '10000' }
    const random = seeded(seed)
    const receipts = new Map<string, Receipt>()
    const kills = n(1, 20)
    const perKill = 200
    let acknowledgedBefore = 0
    server = await startServer(settings)
    for (let kill = 0; kill < kills; kill += 1) {
      const keys = Array.from({ length: perKill }, () => randomUUID())
      const enough = 10 + random.int(perKill - 20)
      let arrived = 0
      let now = (): void => {}
      const isTime = new Promise<void>((resolve) => {
        now = resolve
      })
      const sent = keys.map(async (key) => {
        const receipt = await send(server.url, key)
        if (receipt !== null) receipts.set(key, receipt)
        arrived += 1
        if (arrived === enough) now()
      })
      await isTime
      await server.kill('SIGKILL')
      await Promise.all(sent)
      acknowledgedBefore += keys.filter((key) => receipts.has(key)).length

      server = await startServer(settings)
      console.log(
        `    killed after ${enough} answers; open again in ${(server.startedIn / 1000).toFixed(1)} s`,
      )
      const again = await Promise.all(keys.map(async (key) => [key, await send(server.url, key)] as const))
      for (const [key, receipt] of again) {
        assert.notEqual(receipt, null, 'a repeated send is answered')
        const first = receipts.get(key)
        if (first !== undefined) assert.deepEqual(receipt, first, 'the same receipt as before the kill')
        if (receipt !== null) receipts.set(key, receipt)
      }
    }

    assert.equal(receipts.size, kills * perKill)
    for (const [key, { code }] of receipts) {
      const followed = await fetch(`${server.url}/api/v1/help-requests/follow/${code}`)
      assert.equal(followed.status, 200)
      const { text } = (await followed.json()) as { text: string }
      assert.equal(text, `Sanat avaimella ${key}`)
    }
    const stopped = await server.kill('SIGTERM')
    assert.equal(stopped.code, 0)

    const db = await home.open()
    try {
      const counted = await db.asOwner(async (tx) => {
        const { rows } = await sql<Record<string, number>>`select
          (select count(*) from help_requests.help_request where state = 'received') as requests,
          (select count(*) from help_requests.submission) as submissions,
          (select count(*) from help_requests.promise) as promises,
          (select count(*) from help_requests.event) as events,
          (select count(*) from platform.job where name = 'notify-door') as jobs,
          (select count(distinct about->>'helpRequest') from platform.audit_entry where name = 'help-request.send') as traces,
          (select count(*) from platform.audit_entry where name = 'help-request.send' and not about ? 'repeated') as first_traces`.execute(
          tx,
        )
        return rows[0]
      })
      const all = kills * perKill
      assert.deepEqual(counted, {
        requests: all,
        submissions: all,
        promises: all,
        events: all,
        jobs: all,
        traces: all,
        first_traces: all,
      })
      assert.deepEqual(await db.asOwner((tx) => verifyAudit(tx, [])), [])
      console.log(`    ${acknowledgedBefore} of ${all} were acknowledged before a kill: 0 lost, 0 doubled`)
    } finally {
      await db.close()
    }
  })
})
