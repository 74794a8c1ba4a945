import { after, before } from 'node:test'
import { sql } from 'kysely'
import type { World } from '#tests/support/world.ts'

const tables = [
  'directory.area_service',
  'directory.setting',
  'directory.vocabulary',
  'directory.search_gap',
  'directory.not_duplicate',
] as const

/** What these tests decide, count and tell apart is put back as the demo has it. */
export function directoryAsItWas(world: World): void {
  const kept = new Map<string, string>()
  let schools = '[]'
  before(async () => {
    await world.db.asOwner(async (tx) => {
      for (const table of tables) {
        const { rows } = await sql<{ all: string }>`
          select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as all from ${sql.table(table)} t`.execute(tx)
        kept.set(table, rows[0]?.all ?? '[]')
      }
      const { rows } = await sql<{ all: string }>`
        select jsonb_agg(jsonb_build_object('id', id, 'h', school_health, 'w', student_welfare, 's', school_words))::text as all
        from directory.area`.execute(tx)
      schools = rows[0]?.all ?? '[]'
    })
  })
  after(async () => {
    await world.db.asOwner(async (tx) => {
      for (const [table, rows] of kept) {
        await sql`delete from ${sql.table(table)}`.execute(tx)
        await sql`insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${rows}::jsonb)`.execute(
          tx,
        )
      }
      await sql`update directory.area a set school_health = r.h, student_welfare = r.w, school_words = r.s
        from jsonb_to_recordset(${schools}::jsonb) as r (id uuid, h text, w text, s jsonb) where a.id = r.id`.execute(
        tx,
      )
    })
    await world.product.deps.catalogue.refresh()
  })
}
