import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { createApp } from '#src/app.ts'
import { path } from '#web/paths.ts'
import { anOrdinaryWish } from '#tests/support/requests.ts'
import { n } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

/** A flood of anonymous requests must not become a wall for the families who mean it. @source S-51 */
describe('a flood of anonymous requests', () => {
  const world = freshWorld()
  beforeEach(() => world.clear())

  /** One sending as it comes through the county's proxy, which adds the address it came from. */
  const sender = (): ((from: string) => Promise<Response>) => {
    const { deps } = world.product
    const app = createApp({ ...deps, config: { ...deps.config, trustedProxy: true } })
    return async (from) =>
      app.request('/api/v1/help-requests', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          'x-forwarded-for': from,
        },
        body: JSON.stringify({ ...anOrdinaryWish, contact: null }),
      })
  }

  /** Honest families ask from addresses of their own, one every few sendings of the flood. */
  async function whileFlooded(
    floodFrom: (turn: number) => string,
    sendings: number,
  ): Promise<{ honest: readonly number[]; flood: readonly number[] }> {
    const send = sender()
    const honest: number[] = []
    const flood: number[] = []
    for (let turn = 0; turn < sendings; turn += 8) {
      const batch = await Promise.all(
        Array.from({ length: 8 }, (_, each) => send(floodFrom(turn + each))).concat(
          send(`198.51.100.${(turn / 8) % 250}`),
        ),
      )
      const statuses = batch.map(({ status }) => status)
      honest.push(statuses.at(-1) ?? 0)
      flood.push(...statuses.slice(0, -1))
    }
    return { honest, flood }
  }

  const share = (statuses: readonly number[], wanted: number): number =>
    statuses.filter((status) => status === wanted).length / statuses.length

  it('from one address is stopped there, and honest families come through', async () => {
    const { honest, flood } = await whileFlooded(() => '203.0.113.7', n(200, 4_000))
    assert.ok(share(honest, 201) >= 0.99, `${Math.round(100 * share(honest, 201))} % of honest families`)
    assert.ok(flood.filter((status) => status === 201).length <= 60)
    assert.ok(flood.every((status) => status === 201 || status === 429))
  })

  it('from ten thousand addresses keeps no honest family out', async () => {
    const addresses = n(200, 10_000)
    const { honest } = await whileFlooded(
      (turn) => `10.${Math.floor(turn / 65_536)}.${Math.floor(turn / 256) % 256}.${turn % 256}`,
      addresses,
    )
    assert.ok(share(honest, 201) >= 0.99, `${Math.round(100 * share(honest, 201))} % of honest families`)
  })

  it('shows even the address it comes from the emergency numbers, the doors’ phones and the way to ask, and no puzzle', async () => {
    const { deps } = world.product
    const app = createApp({ ...deps, config: { ...deps.config, trustedProxy: true } })
    await whileFlooded(() => '203.0.113.7', 120)
    const headers = { 'x-forwarded-for': '203.0.113.7' }
    for (const name of ['lines', 'ask', 'home'] as const) {
      const answer = await app.request(path(name, 'fi'), { headers })
      const text = await answer.text()
      assert.equal(answer.status, 200, name)
      assert.match(text, /112/)
      assert.doesNotMatch(text, /captcha|robotti/i)
    }
    const refused = await sender()('203.0.113.7')
    assert.equal(refused.status, 429)
    assert.match(refused.headers.get('retry-after') ?? '', /^[1-9]\d*$/)
  })
})
