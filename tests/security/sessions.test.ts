import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { hours, minutes } from '#platform/clock.ts'
import { path } from '#web/paths.ts'
import { ask } from '#tests/support/requests.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

const ours = { 'sec-fetch-site': 'same-origin' }

describe('a session', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const signedIn = async (persona = 'guide'): Promise<Visitor> => {
    const visitor = world.visitor()
    await visitor.signIn(persona)
    return visitor
  }
  const isOpen = async (token: string): Promise<boolean> => {
    const visitor = world.visitor()
    visitor.cookies.set('session', token)
    const work = (await visitor.raw(path('work', 'fi'))).status === 200
    const family = (await visitor.raw(path('followed', 'fi'))).status === 200
    return work || family
  }
  const tokenOf = (visitor: Visitor): string => visitor.cookies.get('session') ?? ''

  it('is never one that was there before signing in', async () => {
    const visitor = world.visitor()
    const planted = 'planted-by-somebody-else-0123456789'
    visitor.cookies.set('session', planted)
    await visitor.signIn('guide')
    assert.notEqual(tokenOf(visitor), planted)
    assert.ok(tokenOf(visitor).length >= 43, '256 bits')
    assert.equal(await isOpen(planted), false)
  })

  it('ends where the same browser signs in again, as a worker or as a family', async () => {
    const visitor = await signedIn('guide')
    const first = tokenOf(visitor)
    await visitor.signIn('unit-lead')
    const second = tokenOf(visitor)
    assert.notEqual(second, first)
    assert.deepEqual([await isOpen(first), await isOpen(second)], [false, true])
    const { code } = await ask(world)
    await visitor.post(path('follow', 'fi'), { code })
    assert.deepEqual([await isOpen(second), await isOpen(tokenOf(visitor))], [false, true])
  })

  it('of a worker ends after an idle hour, of a family after half an hour', async () => {
    const worker = tokenOf(await signedIn())
    const { code } = await ask(world)
    const visitor = world.visitor()
    await visitor.post(path('follow', 'fi'), { code })
    const family = tokenOf(visitor)
    world.clock.advance(minutes(29))
    assert.deepEqual([await isOpen(worker), await isOpen(family)], [true, true])
    world.clock.advance(minutes(30))
    assert.deepEqual([await isOpen(worker), await isOpen(family)], [true, false])
    world.clock.advance(hours(1))
    assert.equal(await isOpen(worker), false)
  })

  it('ends after ten hours however busily it is used', async () => {
    const token = tokenOf(await signedIn())
    for (let minute = 0; minute < 10 * 60; minute += 15) {
      assert.equal(await isOpen(token), true, `after ${minute} minutes`)
      world.clock.advance(minutes(15))
    }
    assert.equal(await isOpen(token), false)
  })

  it('that is signed out is closed for every copy of it, and the browser is told to forget its pages', async () => {
    const visitor = await signedIn()
    const token = tokenOf(visitor)
    assert.equal(await isOpen(token), true)
    const response = await visitor.raw(path('signOut', 'fi'), { method: 'POST', headers: ours })
    assert.match(response.headers.get('clear-site-data') ?? '', /cache/)
    assert.equal(visitor.cookies.has('session'), false)
    assert.equal(await isOpen(token), false)
    const api = await world.visitor().raw('/api/v1/queue', { headers: { authorization: `Bearer ${token}` } })
    assert.equal(api.status, 401)
  })

  it('of a program ends with its sign-out', async () => {
    const opened = await world
      .visitor()
      .raw('/api/v1/sessions', { method: 'POST', body: '{"persona":"guide"}' })
    const { token } = (await opened.json()) as { token: string }
    const headers = { authorization: `Bearer ${token}` }
    assert.equal((await world.visitor().raw('/api/v1/queue', { headers })).status, 200)
    assert.equal(
      (await world.visitor().raw('/api/v1/sessions/current', { method: 'DELETE', headers })).status,
      204,
    )
    assert.equal((await world.visitor().raw('/api/v1/queue', { headers })).status, 401)
  })

  it('of a program opens no page: a token in a header is for the interface only', async () => {
    const token = tokenOf(await signedIn())
    assert.equal(
      (await world.visitor().raw(path('work', 'fi'), { headers: { authorization: `Bearer ${token}` } }))
        .status,
      401,
    )
  })

  it('of a worker is not a family’s, nor a family’s a worker’s', async () => {
    const { code, id } = await ask(world)
    const family = world.visitor()
    await family.post(path('follow', 'fi'), { code })
    for (const address of [
      path('work', 'fi'),
      path('workRequest', 'fi', { id }),
      path('lead', 'fi'),
      path('admin', 'fi'),
      '/api/v1/queue',
    ]) {
      assert.equal((await family.raw(address)).status, 401, address)
    }
    assert.equal((await (await signedIn()).raw(path('followed', 'fi'))).status, 303)
  })

  it('is stored as a hash that opens nothing', async () => {
    const token = tokenOf(await signedIn())
    const hashes = await world.db.asOwner(
      async (tx) =>
        (await sql<{ token_hash: Uint8Array }>`select token_hash from accounts.session`.execute(tx)).rows,
    )
    assert.equal(hashes.length, 1)
    for (const { token_hash: hash } of hashes) {
      for (const form of [
        Buffer.from(hash).toString('hex'),
        Buffer.from(hash).toString('base64url'),
        Buffer.from(hash).toString('base64'),
      ]) {
        assert.notEqual(form, token)
        assert.equal(await isOpen(form), false)
      }
    }
  })

  it('is not opened by what only looks like a token', async () => {
    for (const token of ['', 'x', "' or 1=1 --", '\u0000', 'x'.repeat(5000), '%00', '../../etc']) {
      const visitor = world.visitor()
      visitor.cookies.set('session', encodeURIComponent(token))
      assert.equal((await visitor.raw(path('work', 'fi'))).status, 401)
      assert.equal((await visitor.raw(path('signOut', 'fi'), { method: 'POST', headers: ours })).status, 303)
    }
  })
})
