import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { note, writeMessage } from '#capabilities/help-requests/index.ts'
import type { Actor } from '#platform/actor.ts'
import { anyone } from '#platform/actor.ts'
import type { Tx } from '#platform/db/database.ts'
import * as detail from '../../src/capabilities/help-requests/queries-detail.ts'
import * as views from '../../src/capabilities/help-requests/queries-views.ts'
import { type Asked, askedAnd } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const tables = [
  'help_request',
  'promise',
  'message',
  'note',
  'event',
  'hand_over',
  'contact_try',
  'submission',
] as const

describe('row-level security, when a query forgets its filter', () => {
  const world = freshWorld({ limitFactor: 1000 })
  let mine: Asked
  let foreign: Asked
  before(async () => {
    mine = await askedAnd(world, 'in-contact', 'guide')
    foreign = await askedAnd(world, 'in-contact', 'second-guide', { topics: ['parenting'] })
    for (const [asked, worker] of [
      [mine, 'guide'],
      [foreign, 'second-guide'],
    ] as const) {
      await writeMessage(asked.family, { id: asked.id, text: 'perheeltä' })
      await note(world.as(worker), { id: asked.id, text: 'työntekijältä' })
    }
  })

  const rows = (actor: Actor, table: (typeof tables)[number]): Promise<readonly string[]> =>
    world.db.transaction(actor, async (tx) => {
      const column = table === 'help_request' ? 'id' : 'help_request_id'
      const found = await sql<{
        id: string
      }>`select ${sql.ref(column)} as id from ${sql.table(`help_requests.${table}`)}`.execute(tx)
      return found.rows.map(({ id }) => id)
    })

  for (const table of tables) {
    it(`shows nobody a foreign row of ${table}`, async () => {
      assert.ok(!(await rows(world.actor('guide'), table)).includes(foreign.id))
      assert.ok(!(await rows(mine.family.actor, table)).includes(foreign.id))
      for (const nobody of ['deputy', 'area-lead', 'county-leader', 'coordinator', 'admin', 'guide-09']) {
        assert.deepEqual(await rows(world.actor(nobody), table), [], nobody)
      }
      assert.deepEqual(await rows(anyone, table), [])
    })
  }

  it('shows the family behind its code no note and no contact try even of its own request', async () => {
    assert.deepEqual(await rows(mine.family.actor, 'note'), [])
    assert.deepEqual(await rows(mine.family.actor, 'contact_try'), [])
    assert.ok((await rows(mine.family.actor, 'message')).includes(mine.id))
  })

  it('lets nobody change or delete a foreign row', async () => {
    for (const actor of [
      world.actor('guide'),
      world.actor('deputy'),
      world.actor('admin'),
      mine.family.actor,
      anyone,
    ]) {
      const touched = await world.db.transaction(actor, async (tx) => {
        const changed = await sql<{
          id: string
        }>`update help_requests.help_request set worry = 'none' where id = ${foreign.id} returning id`.execute(
          tx,
        )
        const gone = await sql<{
          id: string
        }>`delete from help_requests.message where help_request_id = ${foreign.id} returning id`.execute(tx)
        return changed.rows.length + gone.rows.length
      })
      assert.equal(touched, 0)
    }
  })

  it('lets the application role neither change nor remove what the audit holds', async () => {
    for (const attempt of [
      sql`update platform.audit_entry set name = 'x'`,
      sql`delete from platform.audit_entry`,
      sql`truncate platform.audit_entry`,
      sql`insert into platform.audit_entry select * from platform.audit_entry`,
      sql`update platform.audit_head set seq = 0`,
      sql`delete from platform.audit_head`,
      sql`alter table platform.audit_entry disable trigger all`,
      sql`update accounts.role_assignment set role = 'admin'`,
      sql`update accounts.person set county = '09'`,
      sql`insert into help_requests.door_rota (door_id, person_id, valid_from)
        select door_id, person_id, now() from help_requests.door_rota`,
      sql`insert into help_requests.absence (id, person_id, deputy_id, first_day, last_day, changed_at)
        select gen_random_uuid(), p.id, platform.actor_person(), '2026-01-01', '2026-12-31', now()
        from published.person p where p.key = 'guide-09'`,
    ]) {
      await assert.rejects(
        world.db.transaction(world.actor('admin'), (tx) => attempt.execute(tx)),
        { code: '42501' },
      )
    }
  })
})

describe('the relation filter, when row-level security is off', () => {
  const world = freshWorld({ limitFactor: 1000 })
  let mine: Asked
  let foreign: Asked
  before(async () => {
    mine = await askedAnd(world, 'in-contact', 'guide')
    foreign = await askedAnd(world, 'received', 'guide', { topics: ['parenting'] })
  })

  /** As the owner of the database, whom no row-level rule binds, with the settings of the one who asks. */
  const without = <T>(actor: Actor, run: (tx: Tx) => Promise<T>): Promise<T> =>
    world.db.asOwner(async (tx) => {
      const person = actor.kind === 'person' ? actor.id : ''
      const code = actor.kind === 'code' ? Buffer.from(actor.codeHash).toString('hex') : ''
      await sql`select set_config('app.kind', ${actor.kind}, true), set_config('app.person', ${person}, true),
        set_config('app.code', ${code}, true), set_config('app.now', ${world.clock.now().toISOString()}, true)`.execute(
        tx,
      )
      return run(tx)
    })

  it('alone keeps foreign rows out of the queue', async () => {
    const page = { offset: 0, limit: 100 }
    const queueOf = async (key: string): Promise<readonly string[]> =>
      (await without(world.actor(key), (tx) => views.queue(tx, page))).map(({ id }) => id)
    assert.deepEqual(await queueOf('guide'), [mine.id])
    assert.deepEqual(await queueOf('second-guide'), [foreign.id])
    for (const nobody of ['deputy', 'area-lead', 'county-leader', 'admin', 'guide-09'])
      assert.deepEqual(await queueOf(nobody), [])
  })

  it('alone keeps a foreign request closed', async () => {
    const read = (key: string, id: string): Promise<unknown> =>
      without(world.actor(key), (tx) => detail.detailOf(tx, id))
    assert.notEqual(await read('guide', mine.id), undefined)
    assert.equal(await read('guide', foreign.id), undefined)
    assert.equal(await read('second-guide', mine.id), undefined)
  })

  it('alone opens to a code its own request and no other', async () => {
    const found = await without(mine.family.actor, (tx) => views.requestOfCode(tx))
    assert.equal(found?.id, mine.id)
    assert.equal(
      await without({ kind: 'code', codeHash: new Uint8Array(32) }, (tx) => views.requestOfCode(tx)),
      undefined,
    )
    assert.equal(await without(anyone, (tx) => views.requestOfCode(tx)), undefined)
  })
})
