import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  answer,
  handOver,
  openFollow,
  readFollow,
  readQueue,
  readRequest,
  reopen,
  take,
  withdraw,
  writeMessage,
} from '#capabilities/help-requests/index.ts'
import { actorOf } from '#capabilities/accounts/index.ts'
import { operations } from '#api/v1/api.ts'
import { newId } from '#platform/ids.ts'
import { languages } from '#platform/text.ts'
import { path } from '#web/paths.ts'
import { ask, askedAnd, doorIn, refused, stored, traces } from '#tests/support/requests.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

/** All that an answer says, but for the names that every answer has of its own and the id that was asked for. */
async function whole(response: Response, id: string): Promise<string> {
  const headers = [...response.headers].filter(([name]) => name !== 'x-request-id').map(([name, value]) => `${name}: ${value}`)
  const requestId = response.headers.get('x-request-id') ?? 'none'
  return `${response.status}\n${headers.join('\n')}\n\n${(await response.text()).replaceAll(requestId, '(request)').replaceAll(id, '(id)')}`
}

describe('a request that is not yours', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const strangers = ['deputy', 'second-guide', 'second-unit-lead', 'area-lead', 'county-leader', 'coordinator', 'admin', 'guide-09'] as const

  const asked = async (visitor: Visitor, method: string, address: (id: string) => string, id: string, body: string | URLSearchParams): Promise<string> =>
    whole(
      await visitor.raw(address(id), {
        method,
        headers: { 'sec-fetch-site': 'same-origin', ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}) },
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
        for (const form of [{}, { move: 'take' }, { action: 'take' }, { move: 'answer', text: 'Hei' }, { action: 'answer', text: 'Hei' }, { action: 'note', text: 'x', version: '1' }]) {
          const body = new URLSearchParams(form)
          assert.equal(await asked(visitor, 'POST', page, id, body), await asked(visitor, 'POST', page, newId(), body))
        }
      }
    }
  })

  it('is answered by every operation of the interface exactly as one that does not exist', async () => {
    const { id } = await askedAnd(world, 'taken')
    const door = await doorIn(world, '17', 'family-law')
    const bodies: Readonly<Record<string, object>> = {
      notes: { text: 'x' },
      contacts: { way: 'phone', reached: true },
      answer: { text: 'x' },
      deputy: { person: newId() },
      'hand-over': { toDoor: door, reason: 'sinne' },
      assign: { person: newId() },
      resolve: { outcome: 'advised' },
      decline: { reason: 'ei meille' },
    }
    const visitor = world.visitor()
    await visitor.signIn('deputy')
    const onRequests = operations.filter((each) => each.path.startsWith('/help-requests/{id}'))
    assert.ok(onRequests.length >= 15)
    for (const { method, path: template } of onRequests) {
      const address = (each: string): string => `/api/v1${template.replace('{id}', each)}`
      const body = JSON.stringify(bodies[template.split('/').at(-1) ?? ''] ?? {})
      const foreign = await asked(visitor, method.toUpperCase(), address, id, body)
      assert.match(foreign, /^404\n/, template)
      assert.equal(foreign, await asked(visitor, method.toUpperCase(), address, newId(), body))
      assert.equal((await asked(visitor, method.toUpperCase(), address, 'not-an-id', body)).split('\n')[0], '404')
    }
  })

  it('is refused by the use case with the same words as one that does not exist, and the attempt is in the audit', async () => {
    const { id } = await askedAnd(world, 'taken')
    const unknown = newId()
    for (const stranger of strangers) {
      const foreign = await refused(readRequest(world.as(stranger), { id }), 'not-found')
      const missing = await refused(readRequest(world.as(stranger), { id: unknown }), 'not-found')
      assert.deepEqual([foreign.code, foreign.message, foreign.fields], [missing.code, missing.message, missing.fields])
    }
    const left = (await traces(world, 'help-request.read')).filter(({ outcome, about }) => outcome === 'refused' && about['id'] === id)
    assert.deepEqual(left.map(({ actor_id }) => actor_id).toSorted(), strangers.map((key) => world.actor(key).id).toSorted())
    assert.equal(left.find(({ actor_id }) => actor_id === world.actor('guide-09').id)?.county, '09', 'in the chain of who tried')
  })

  it('is in nobody’s queue and in nobody’s counts', async () => {
    await askedAnd(world, 'taken')
    for (const stranger of strangers) assert.deepEqual(await readQueue(world.as(stranger), {}), { items: [], total: 0, page: 1, perPage: 25 })
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
    await refused(handOver(family, { id, toDoor: await doorIn(world, '17', 'family-law'), reason: 'sinne' }), 'not-allowed')
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

describe('a right that is taken away', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  /** Changes a table of the demo for the length of a test. */
  const during = async (change: ReturnType<typeof sql>, back: ReturnType<typeof sql>, run: () => Promise<void>): Promise<void> => {
    await world.db.asOwner((tx) => change.execute(tx))
    try {
      await run()
    } finally {
      await world.db.asOwner((tx) => back.execute(tx))
    }
  }

  it('to a rota is gone at the next request of the same session', async () => {
    const { id } = await ask(world)
    const visitor = world.visitor()
    await visitor.signIn('guide')
    const page = path('workRequest', 'fi', { id })
    assert.equal((await visitor.raw(page)).status, 200)
    const guide = world.actor('guide').id
    const over = sql`update help_requests.door_rota set valid_to = ${world.clock.now()} where person_id = ${guide}`
    const again = sql`update help_requests.door_rota set valid_to = null where person_id = ${guide}`
    await during(over, again, async () => {
      assert.equal((await visitor.raw(page)).status, 404)
      await refused(take(world.as('guide'), { id }), 'not-found')
    })
    assert.equal((await visitor.raw(page)).status, 200)
  })

  it('to a unit is gone at the next request of its lead', async () => {
    const { id } = await askedAnd(world, 'taken')
    const lead = world.actor('unit-lead').id
    await readRequest(world.as('unit-lead'), { id })
    const over = sql`update accounts.role_assignment set valid_to = ${world.clock.now()} where person_id = ${lead}`
    const again = sql`update accounts.role_assignment set valid_to = null where person_id = ${lead}`
    await during(over, again, async () => {
      await refused(readRequest(world.as('unit-lead'), { id }), 'not-found')
    })
  })

  it('to work here at all ends every session of the person at once', async () => {
    const visitor = world.visitor()
    await visitor.signIn('guide')
    const token = visitor.cookies.get('session') ?? ''
    assert.equal((await visitor.raw(path('work', 'fi'))).status, 200)
    const guide = world.actor('guide').id
    const over = sql`update accounts.person set active = false where id = ${guide}`
    const again = sql`update accounts.person set active = true where id = ${guide}`
    await during(over, again, async () => {
      assert.equal((await visitor.raw(path('work', 'fi'))).status, 401)
      assert.equal((await visitor.raw('/api/v1/queue')).status, 401)
      assert.equal(await actorOf(world.anyone, token), null)
      assert.equal((await world.visitor().post('/kirjaudu', { persona: 'guide' })).status, 422)
    })
  })

  it('by an answered offer is gone at the next request', async () => {
    const { id } = await askedAnd(world, 'taken')
    await handOver(world.as('guide'), { id, toDoor: await doorIn(world, '17', 'family-social'), reason: 'sinne' })
    await readRequest(world.as('second-guide'), { id })
    await world.db.asOwner((tx) => sql`update help_requests.hand_over set state = 'cancelled' where help_request_id = ${id}`.execute(tx))
    await refused(readRequest(world.as('second-guide'), { id }), 'not-found')
  })
})

describe('a field that was not asked for', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  /** Every column of the row with a value that would matter, under its name in the database and in the interface. */
  const greedy = {
    id: newId(),
    county: '09',
    door_id: newId(),
    doorId: newId(),
    unit_id: newId(),
    state: 'resolved',
    level: 'anonymous',
    holder_id: newId(),
    holder: newId(),
    deputy_id: newId(),
    urgent_class: null,
    urgent_by: newId(),
    urgent_at: '2020-01-01T00:00:00Z',
    arrived_at: '2020-01-01T00:00:00Z',
    first_contact_at: '2020-01-01T00:00:00Z',
    resolved_at: '2020-01-01T00:00:00Z',
    outcome: 'withdrawn',
    hand_overs: 99,
    code_hash: 'x',
    changed_by: newId(),
    kept_at: '2020-01-01T00:00:00Z',
    due_at: '2099-01-01T00:00:00Z',
    promisedBy: '2099-01-01T00:00:00Z',
    at: '2020-01-01T00:00:00Z',
    person_id: newId(),
    sender: 'family',
    actor: 'system',
    role: 'admin',
    __proto__: { state: 'resolved' },
  }

  it('changes nothing when a family sends', async () => {
    const plain = await ask(world)
    const full = await ask(world, greedy)
    const columns = async (id: string): Promise<unknown> =>
      Object.entries(await stored(world, id)).filter(([name]) => !/^(id|code_hash)$|_sealed$/.test(name))
    assert.deepEqual(await columns(full.id), await columns(plain.id))
    assert.equal(full.promisedBy.toISOString(), plain.promisedBy.toISOString())
  })

  it('changes nothing when a worker answers, in the interface and on the page', async () => {
    const { id, family } = await askedAnd(world, 'taken')
    const visitor = world.visitor()
    await visitor.signIn('guide')
    const before = await stored(world, id)
    const response = await visitor.raw(`/api/v1/help-requests/${id}/answer`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ ...greedy, text: 'Hei' }),
    })
    assert.ok([204, 422].includes(response.status))
    const after = await stored(world, id)
    assert.deepEqual(
      { ...after, state: before.state, version: before.version, first_contact_at: null, changed_at: null },
      { ...before, changed_at: null },
    )
    const [message] = (await readFollow(family, {})).messages
    assert.deepEqual([message?.from, message?.name, message?.at.toISOString()], ['worker', 'Aino', world.clock.now().toISOString()])
  })
})
