import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { handOver, readRequest, take } from '#capabilities/help-requests/index.ts'
import { actorOf } from '#capabilities/accounts/index.ts'
import { path } from '#web/paths.ts'
import { ask, askedAnd, doorIn, refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('a right that is taken away', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  /** Changes a table of the demo for the length of a test. */
  const during = async (
    change: ReturnType<typeof sql>,
    back: ReturnType<typeof sql>,
    run: () => Promise<void>,
  ): Promise<void> => {
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
    await handOver(world.as('guide'), {
      id,
      toDoor: await doorIn(world, '17', 'family-social'),
      reason: 'sinne',
    })
    await readRequest(world.as('second-guide'), { id })
    await world.db.asOwner((tx) =>
      sql`update help_requests.hand_over set state = 'cancelled' where help_request_id = ${id}`.execute(tx),
    )
    await refused(readRequest(world.as('second-guide'), { id }), 'not-found')
  })
})
