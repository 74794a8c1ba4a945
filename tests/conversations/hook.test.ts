import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { minutes } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { signed } from '#platform/sms.ts'
import { freshWorld } from '#tests/support/world.ts'

const from = '+358400000123'

describe('the webhook of text messages', () => {
  const world = freshWorld({ now: '2026-03-02T10:30:00Z', limitFactor: 1000 })
  beforeEach(() => world.clear())

  const message = (text: string, more: object = {}): string =>
    JSON.stringify({ type: 'message', id: newId(), from, text, at: world.clock.now().toISOString(), ...more })
  const headersFor = (body: string, at = world.clock.now()): Readonly<Record<string, string>> =>
    signed(world.smsSink.gateway.hookSecret, at, body)
  const post = async (
    body: string,
    headers: Readonly<Record<string, string>>,
    provider = 'demo',
  ): Promise<number> =>
    (await world.visitor().raw(`/hooks/sms/${provider}`, { method: 'POST', body, headers })).status
  const dialogues = (): Promise<readonly { step: string | null; state: string }[]> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        step: string | null
        state: string
      }>`select step, state from conversations.dialogue`.execute(tx)
      return rows
    })

  it('refuses what is not signed, signed by another, changed, or old', async () => {
    const body = message('ANNIE')
    const good = headersFor(body)
    const bad: readonly Readonly<Record<string, string>>[] = [
      {},
      { ...good, 'x-signature': '' },
      { ...good, 'x-signature': 'sha256=' + '0'.repeat(64) },
      { ...good, 'x-timestamp': String(Number(good['x-timestamp']) + 1) },
      { ...good, 'x-timestamp': 'now' },
      signed('another secret of the very same length', world.clock.now(), body),
      // What we send is signed with another secret: it cannot be turned round.
      signed(world.smsSink.gateway.secret, world.clock.now(), body),
      headersFor(body, new Date(world.clock.now().getTime() - minutes(6))),
      headersFor(body, new Date(world.clock.now().getTime() + minutes(6))),
    ]
    for (const headers of bad) assert.equal(await post(body, headers), 401, JSON.stringify(headers))
    assert.equal(await post(body.replace('ANNIE', 'STOPP'), good), 401)
    assert.equal(await post(body, good, 'another'), 404)
    assert.equal(await post('{', headersFor('{')), 422)
    const odd = message('ANNIE', { at: 'yesterday' })
    assert.equal(await post(odd, headersFor(odd)), 422)
    assert.deepEqual(await dialogues(), [])
    assert.equal(await post(body, good), 204)
    assert.equal((await dialogues()).length, 1)
  })

  it('gives a repeated event no second effect, whatever its time', async () => {
    const begin = message('ANNIE FI')
    await post(begin, headersFor(begin))
    const answer = message('3')
    for (let again = 0; again < 3; again += 1) {
      world.clock.advance(minutes(1))
      assert.equal(await post(answer, headersFor(answer)), 204)
    }
    await world.runJobs()
    assert.deepEqual(await dialogues(), [{ step: 'what', state: 'asking' }])
    assert.equal(world.texts().length, 2)
    const atOnce = message('koulu')
    const headers = headersFor(atOnce)
    await Promise.all([1, 2, 3, 4].map(() => post(atOnce, headers)))
    await world.runJobs()
    assert.deepEqual(await dialogues(), [{ step: 'contact', state: 'asking' }])
    assert.equal(world.texts().length, 3)
  })

  it('lets a message that a newer one has overtaken answer nothing, but hears danger and silence in it', async () => {
    const early = world.clock.now().toISOString()
    world.clock.advance(minutes(1))
    const begin = message('ANNIE FI')
    await post(begin, headersFor(begin))
    const late = message('3', { at: early })
    await post(late, headersFor(late))
    assert.deepEqual(await dialogues(), [{ step: 'how', state: 'asking' }])
    const danger = message('haluan kuolla', { at: early })
    await post(danger, headersFor(danger))
    assert.deepEqual(await dialogues(), [{ step: null, state: 'with-person' }])
    const silence = message('stop', { at: early })
    await post(silence, headersFor(silence))
    assert.deepEqual(await dialogues(), [{ step: null, state: 'stopped' }])
  })

  it('moves no report of delivery back', async () => {
    const begin = message('ANNIE FI')
    await post(begin, headersFor(begin))
    await world.runJobs()
    const [text] = world.texts()
    const report = async (status: string, at: Date): Promise<void> => {
      const body = JSON.stringify({ type: 'delivery', id: text?.id, status, at: at.toISOString() })
      assert.equal(await post(body, headersFor(body)), 204)
    }
    const state = (): Promise<{ delivered: boolean; failed: boolean } | undefined> =>
      world.db.asOwner(async (tx) => {
        const { rows } = await sql<{ delivered: boolean; failed: boolean }>`
          select delivered_at is not null as delivered, failed_at is not null as failed from platform.text_message`.execute(
          tx,
        )
        return rows[0]
      })
    const later = new Date(world.clock.now().getTime() + 2_000)
    await report('delivered', later)
    await report('failed', world.clock.now())
    assert.deepEqual(await state(), { delivered: true, failed: false })
    await report('delivered', later)
    assert.deepEqual(await state(), { delivered: true, failed: false })
  })

  it('says nothing of numbers and words to the log, and refuses a body that is too large', async () => {
    const begin = message('ANNIE salainensana')
    await post(begin, headersFor(begin))
    assert.doesNotMatch(world.log.join('\n'), /400000123|salainensana/)
    const huge = message('x'.repeat(300_000))
    assert.equal(await post(huge, headersFor(huge)), 413)
  })
})
