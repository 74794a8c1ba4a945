import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#platform/actor.ts'
import { anyone, system } from '#platform/actor.ts'
import type { Tx } from '#platform/db/database.ts'
import { ask } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const rowsOf = async (tx: Tx, statement: RawBuilder<unknown>): Promise<readonly unknown[]> =>
  (await statement.execute(tx)).rows

// What is remembered of a statement is planned for the asker of the moment until PostgreSQL keeps one plan for all.
const oftenEnough = 12

describe('a statement that comes again', () => {
  const world = freshWorld()

  it('gives what it gave the first time, whatever the type', async () => {
    const many = (): RawBuilder<unknown> => sql`
      select ${7}::int as number, ${'x'}::text as text, ${null}::text as nothing, ${new Date(0)}::timestamptz as at,
        ${'2026-03-02'}::date as day, ${Buffer.from('äö')}::bytea as bytes, ${'{"a":[1]}'}::jsonb as json, ${true}::boolean as yes,
        9007199254740993::bigint as large, 5::bigint as small, '{a,b}'::text[] as words, '{}'::uuid[] as none`
    const [first, ...later] = await world.db.transaction(system, async (tx) => {
      const all: (readonly unknown[])[] = []
      for (let turn = 0; turn < oftenEnough; turn += 1) all.push(await rowsOf(tx, many()))
      return all
    })
    for (const each of later) assert.deepEqual(each, first)
  })

  it('says how many rows it changed', async () => {
    for (let turn = 0; turn < oftenEnough; turn += 1) {
      const changed = await world.db.asOwner(async (tx) => {
        const { numAffectedRows } =
          await sql`update directory.county set name = name where code in ('16', '17')`.execute(tx)
        return Number(numAffectedRows)
      })
      assert.equal(changed, 2)
    }
  })

  it('and fails leaves the next one and the next transaction whole', async () => {
    const share = (by: number): RawBuilder<unknown> => sql`select 6 / ${by}::int as share`
    for (let turn = 0; turn < oftenEnough; turn += 1) {
      const failing = world.db.transaction(system, async (tx) => {
        await rowsOf(tx, share(2))
        await assert.rejects(rowsOf(tx, share(0)), { code: '22012' })
        // What failed stays failed until the end, also when nobody looks at the error.
        await assert.rejects(rowsOf(tx, share(3)), { code: '25P02' })
        throw new Error('on purpose')
      })
      await assert.rejects(failing, /on purpose/)
      const rows = await world.db.transaction(system, (tx) => rowsOf(tx, share(3)))
      assert.deepEqual(rows, [{ share: 2 }])
    }
  })

  it('answers whoever asks now, never whoever asked when it was planned', async () => {
    const { id } = await ask(world)
    const seen = (): RawBuilder<unknown> => sql`
      select current_user as role, coalesce(platform.actor_person()::text, '') as person,
        exists (select from help_requests.help_request where id = ${id}) as sees`
    const guide = world.actor('guide')
    const askers: readonly (readonly [Actor, boolean])[] = [
      [guide, true],
      [anyone, false],
      [world.actor('guide-09'), false],
    ]
    for (let turn = 0; turn < oftenEnough; turn += 1) {
      for (const [actor, sees] of askers) {
        const [row] = await world.db.transaction(actor, (tx) => rowsOf(tx, seen()))
        const person = actor.kind === 'person' ? actor.id : ''
        assert.deepEqual(row, { role: 'perhetalo_app', person, sees })
      }
      const [owner] = await world.db.asOwner((tx) => rowsOf(tx, seen()))
      assert.equal(Object(owner).sees, true)
      assert.notEqual(Object(owner).role, 'perhetalo_app')
    }
  })

  it('sees a table that has changed meanwhile', async () => {
    await world.db.asOwner(async (tx) => {
      const all = (): Promise<readonly unknown[]> => rowsOf(tx, sql`select * from pg_temp.grows`)
      await sql.raw('create temporary table grows (a int) on commit drop').execute(tx)
      await sql`insert into pg_temp.grows values (1)`.execute(tx)
      for (let turn = 0; turn < oftenEnough; turn += 1) assert.deepEqual(await all(), [{ a: 1 }])
      await sql.raw('alter table pg_temp.grows add column b int default 2').execute(tx)
      for (let turn = 0; turn < oftenEnough; turn += 1) assert.deepEqual(await all(), [{ a: 1, b: 2 }])
    })
  })

  it('is right also where there are more of them than are remembered, and after many uses', async () => {
    await world.db.transaction(system, async (tx) => {
      for (let turn = 0; turn < 2; turn += 1) {
        for (let each = 0; each < 410; each += 1) {
          assert.deepEqual(await rowsOf(tx, sql`select ${each}::int as ${sql.id(`n${each}`)}`), [
            { [`n${each}`]: each },
          ])
        }
      }
      for (let turn = 0; turn < 1100; turn += 1) {
        assert.deepEqual(await rowsOf(tx, sql`select ${turn}::int as turn`), [{ turn }])
      }
    })
  })
})
