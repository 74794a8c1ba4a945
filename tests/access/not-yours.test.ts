import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  answer,
  handOver,
  readFollow,
  readQueue,
  readRequest,
  reopen,
  take,
  withdraw,
  writeMessage,
} from '#capabilities/help-requests/index.ts'
import { operations } from '#api/v1/api.ts'
import { samplesOf } from '#api/v1/samples.ts'
import { newId } from '#platform/ids.ts'
import { languages } from '#platform/text.ts'
import { path } from '#web/paths.ts'
import { askedAnd, doorIn, refused, stored, traces } from '#tests/support/requests.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

/** All that an answer says, but for the names that every answer has of its own and the id that was asked for. */
async function whole(response: Response, id: string): Promise<string> {
  const headers = [...response.headers]
    .filter(([name]) => name !== 'x-request-id')
    .map(([name, value]) => `${name}: ${value}`)
  const requestId = response.headers.get('x-request-id') ?? 'none'
  return `${response.status}\n${headers.join('\n')}\n\n${(await response.text()).replaceAll(requestId, '(request)').replaceAll(id, '(id)')}`
}

describe('a request that is not yours', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const strangers = [
    'deputy',
    'second-guide',
    'second-unit-lead',
    'area-lead',
    'county-leader',
    'coordinator',
    'admin',
    'guide-09',
  ] as const

  const asked = async (
    visitor: Visitor,
    method: string,
    address: (id: string) => string,
    id: string,
    body: string | URLSearchParams,
  ): Promise<string> =>
    whole(
      await visitor.raw(address(id), {
        method,
        headers: {
          'sec-fetch-site': 'same-origin',
          ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
        },
        ...(method === 'GET' ? {} : { body }),
      }),
      id,
    )

  it('is answered on its page exactly as one that does not exist', async () => {
    const { id } = await askedAnd(world, 'taken')
    for (const stranger of strangers) {
      const visitor = world.visitor()
      await visitor.signIn(stranger)
      for (const lang of languages) {
        const page = (each: string): string => path('workRequest', lang, { id: each })
        const foreign = await asked(visitor, 'GET', page, id, '')
        assert.match(foreign, /^404\n/)
        assert.equal(foreign, await asked(visitor, 'GET', page, newId(), ''))
        for (const form of [
          {},
          { move: 'take' },
          { action: 'take' },
          { move: 'answer', text: 'Hei' },
          { action: 'answer', text: 'Hei' },
          { action: 'note', text: 'x', version: '1' },
        ]) {
          const body = new URLSearchParams(form)
          assert.equal(
            await asked(visitor, 'POST', page, id, body),
            await asked(visitor, 'POST', page, newId(), body),
          )
        }
      }
    }
  })

  it('is answered by every operation of the interface exactly as one that does not exist', async () => {
    const { id } = await askedAnd(world, 'taken')
    const samples = samplesOf(world.product.deps.crypto)
    const visitor = world.visitor()
    await visitor.signIn('deputy')
    const onRequests = operations.filter((each) => each.path.startsWith('/help-requests/{id}'))
    assert.ok(onRequests.length >= 15)
    for (const operation of onRequests) {
      const { method, path: template } = operation
      const address = (each: string): string =>
        `/api/v1${template.replace('{id}', each).replaceAll(/\{\w+\}/g, newId())}`
      // The body of the example is well formed: what is refused is whose request it is.
      const body = JSON.stringify(operation.example(samples).body ?? {})
      const foreign = await asked(visitor, method.toUpperCase(), address, id, body)
      assert.match(foreign, /^404\n/, template)
      assert.equal(foreign, await asked(visitor, method.toUpperCase(), address, newId(), body))
      assert.equal(
        (await asked(visitor, method.toUpperCase(), address, 'not-an-id', body)).split('\n')[0],
        '404',
      )
    }
  })

  it('is refused by the use case with the same words as one that does not exist, and the attempt is in the audit', async () => {
    const { id } = await askedAnd(world, 'taken')
    const unknown = newId()
    for (const stranger of strangers) {
      const foreign = await refused(readRequest(world.as(stranger), { id }), 'not-found')
      const missing = await refused(readRequest(world.as(stranger), { id: unknown }), 'not-found')
      assert.deepEqual(
        [foreign.code, foreign.message, foreign.fields],
        [missing.code, missing.message, missing.fields],
      )
    }
    const left = (await traces(world, 'help-request.read')).filter(
      ({ outcome, about }) => outcome === 'refused' && about['id'] === id,
    )
    assert.deepEqual(
      left.map(({ actor_id }) => actor_id).toSorted(),
      strangers.map((key) => world.actor(key).id).toSorted(),
    )
    assert.equal(
      left.find(({ actor_id }) => actor_id === world.actor('guide-09').id)?.county,
      '09',
      'in the chain of who tried',
    )
  })

  it('is in nobody’s queue and in nobody’s counts', async () => {
    await askedAnd(world, 'taken')
    for (const stranger of strangers)
      assert.deepEqual(await readQueue(world.as(stranger), {}), { items: [], total: 0, page: 1, perPage: 25 })
  })

  it('stays closed to the code of another family', async () => {
    const a = await askedAnd(world, 'in-contact', 'guide', { text: 'Perhe A' })
    const b = await askedAnd(world, 'resolved', 'guide', { text: 'Perhe B' })
    assert.equal((await readFollow(a.family, {})).id, a.id)
    await refused(writeMessage(a.family, { id: b.id, text: 'x' }), 'not-found')
    await refused(withdraw(a.family, { id: b.id }), 'not-found')
    await refused(reopen(a.family, { id: b.id }), 'not-found')
    await refused(take(a.family, { id: b.id }), 'not-found')
    await refused(readRequest(a.family, { id: b.id }), 'not-found')
    const { state } = await stored(world, b.id)
    assert.equal(state, 'resolved')
  })

  it('stays closed to a family as workers’ business even when it is its own', async () => {
    const { id, family } = await askedAnd(world, 'taken')
    await refused(answer(family, { id, text: 'x' }), 'not-allowed')
    await refused(take(family, { id }), 'not-allowed')
    await refused(
      handOver(family, { id, toDoor: await doorIn(world, '17', 'family-law'), reason: 'sinne' }),
      'not-allowed',
    )
    await refused(readQueue(family, {}), 'not-signed-in')
  })

  it('stays closed to a worker as the family’s business even when it is their own', async () => {
    const { id } = await askedAnd(world, 'taken')
    await refused(withdraw(world.as('guide'), { id }), 'not-allowed')
    await refused(writeMessage(world.as('guide'), { id, text: 'x' }), 'not-allowed')
    await refused(reopen(world.as('guide'), { id }), 'not-allowed')
    await refused(readFollow(world.as('guide'), {}), 'not-signed-in')
  })
})
