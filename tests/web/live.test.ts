import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { signInAsPersona, signOut } from '#capabilities/accounts/index.ts'
import { hours } from '#platform/clock.ts'
import { createLive } from '#web/live-hub.ts'
import { liveStream } from '#web/live.ts'
import type { Env } from '#web/page.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('an open page hears that something has changed', () => {
  const world = freshWorld()
  let mark: string | null = 'a'

  /** A page of its own with one stream, read as by somebody with this session. */
  async function streamFor(token: string | null, persona: string | null): Promise<Response> {
    const app = new Hono<Env>()
    app.get('/live', (c) => {
      c.set('caller', persona === null ? world.anyone : world.as(persona))
      c.set('sessionToken', token)
      c.set('from', 'here')
      return liveStream(c, world.product.deps, {
        channel: 'bell',
        concerns: (payload) => payload !== 'other',
        onEvent: () => Promise.resolve(mark),
      })
    })
    return app.request('/live')
  }
  const ring = (payload = ''): Promise<unknown> =>
    world.db.asOwner((tx) => sql`select pg_notify('bell', ${payload})`.execute(tx))

  function reader(response: Response): {
    until: (words: string) => Promise<string>
    end: () => Promise<void>
  } {
    const source = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    return {
      until: async (words) => {
        while (!heard.includes(words)) {
          const part = await source?.read()
          if (part === undefined || part.done) break
          heard += part.value
        }
        return heard
      },
      end: async () => {
        await source?.cancel()
      },
    }
  }

  it('with nothing in the event but that', async () => {
    mark = 'a'
    const { token } = await signInAsPersona(world.anyone, { persona: 'guide' })
    const response = await streamFor(token, 'guide')
    assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8')
    assert.match(response.headers.get('cache-control') ?? '', /no-store/)
    const stream = reader(response)
    await stream.until(': open')
    mark = 'b'
    await ring('other')
    await ring('17')
    const heard = await stream.until('event: changed')
    assert.equal(heard, 'retry: 5000\n: open\n\nevent: changed\ndata:\n\n')
    assert.equal(world.product.deps.live.open(), 1)
    await stream.end()
    assert.equal(world.product.deps.live.open(), 0)
  })

  it('only while the session stands and the row may be seen', async () => {
    mark = 'a'
    const { token } = await signInAsPersona(world.anyone, { persona: 'guide' })
    const first = reader(await streamFor(token, 'guide'))
    await first.until(': open')
    await signOut(world.as('guide'), { token })
    await ring()
    assert.match(await first.until('event: over'), /event: over/)
    assert.equal((await streamFor(token, 'guide')).status, 204)

    const { token: second } = await signInAsPersona(world.anyone, { persona: 'guide' })
    const later = reader(await streamFor(second, 'guide'))
    await later.until(': open')
    mark = null
    await ring()
    assert.match(await later.until('event: over'), /event: over/)

    mark = 'a'
    world.clock.advance(hours(2))
    assert.equal((await streamFor(second, 'guide')).status, 204, 'an idle session is not kept alive')
    assert.equal(world.product.deps.live.open(), 0)
  })

  it('in a bounded number of streams, that end together', async () => {
    const live = createLive({ listen: () => Promise.resolve(() => {}) }, { inAll: 3, each: 2 })
    let ended = 0
    const enter = (who: string): (() => void) | null => live.enter(who, () => (ended += 1))
    const first = enter('a')
    assert.ok(first !== null && enter('a') !== null)
    assert.equal(enter('a'), null, 'one browser has its share')
    assert.ok(enter('b') !== null)
    assert.equal(enter('c'), null, 'there is an end to all')
    first()
    first()
    assert.equal(live.open(), 2)
    assert.ok(enter('c') !== null)
    live.close()
    assert.equal(ended, 3)
    assert.equal(enter('d'), null)
  })
})
