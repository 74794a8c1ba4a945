import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { readFollow } from '#capabilities/help-requests/index.ts'
import { minutes } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { ask, askedAnd, stored } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

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
    const said = world.clock.now().toISOString()
    // Until then the worker may take it back.
    world.clock.advance(minutes(1))
    const [message] = (await readFollow(family, {})).messages
    assert.deepEqual(
      [message?.from, message?.name, (message?.at.toISOString() ?? '') >= said],
      ['worker', 'Aino', true],
    )
  })
})
