import { after, before } from 'node:test'
import { sql } from 'kysely'
import type { World } from '#tests/support/world.ts'

type Table = { readonly name: string; readonly columns: string }

/**
 * Whatever a test changes of the demo's own rows, in any table, is put back after its last. For tests that walk through
 * everything; others put back what they touch.
 */
export function everythingAsItWas(world: World): void {
  let tables: readonly Table[] = []
  const copy = (index: number): ReturnType<typeof sql.raw> => sql.raw(`public.as_it_was_${index}`)
  before(() =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<Table>`
        select c.oid::regclass::text as name,
          string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|public|platform|published)' group by c.oid`.execute(
        tx,
      )
      tables = rows
      for (const [index, { name }] of tables.entries())
        await sql`create table ${copy(index)} as select * from ${sql.raw(name)}`.execute(tx)
    }),
  )
  after(async () => {
    await world.clear()
    await world.db.asOwner(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      for (const [index, { name, columns }] of tables.entries()) {
        await sql`delete from ${sql.raw(name)}`.execute(tx)
        await sql`insert into ${sql.raw(name)} (${sql.raw(columns)}) overriding system value
          select ${sql.raw(columns)} from ${copy(index)}`.execute(tx)
        await sql`drop table ${copy(index)}`.execute(tx)
      }
    })
    await world.clear()
    await world.product.deps.catalogue.refresh()
  })
}
