import { after, before, beforeEach } from 'node:test'
import { sql } from 'kysely'
import type { World } from '#tests/support/world.ts'

/** Doors are the demo's own: what a test changes is put back before the next and after the last. */
export function keepDoors(world: World): void {
  const putBack = keptDoors(world)
  beforeEach(async () => {
    await world.clear()
    await putBack()
  })
}

/** What a test changes of the doors is put back after its last; returns what puts them back earlier. */
function keptDoors(world: World): () => Promise<void> {
  const kept = (table: string): ReturnType<typeof sql.raw> => sql.raw(`public.kept_${table}`)
  const putBack = (): Promise<void> =>
    world.db.asOwner(async (tx) => {
      await sql`update help_requests.door d set name = k.name, phone = k.phone, hours = k.hours, promise = k.promise,
        unit_id = k.unit_id, capacity = null, paused_at = null, paused_until = null, pause_reason = null, instead_door = null,
        version = 1, changed_at = null, changed_by = null from ${kept('door')} k where k.id = d.id`.execute(
        tx,
      )
      await sql`delete from help_requests.door_rota`.execute(tx)
      await sql`insert into help_requests.door_rota (id, door_id, person_id, unit_id, valid_from, valid_to)
        select id, door_id, person_id, unit_id, valid_from, valid_to from ${kept('door_rota')}`.execute(tx)
    })
  before(() =>
    world.db.asOwner(async (tx) => {
      for (const table of ['door', 'door_rota'])
        await sql`create table ${kept(table)} as select * from help_requests.${sql.raw(table)}`.execute(tx)
    }),
  )
  after(async () => {
    await world.clear()
    await putBack()
    await world.db.asOwner(async (tx) => {
      for (const table of ['door', 'door_rota']) await sql`drop table ${kept(table)}`.execute(tx)
    })
  })
  return putBack
}
