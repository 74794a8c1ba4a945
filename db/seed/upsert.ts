import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'

type ColumnType =
  | 'text'
  | 'text[]'
  | 'jsonb'
  | 'uuid'
  | 'boolean'
  | 'integer'
  | 'double precision'
  | 'date'
  | 'timestamptz'
  | 'bytea'

export type SeedTable<Column extends string> = {
  readonly name: string
  readonly key: readonly NoInfer<Column>[]
  readonly columns: Readonly<Record<Column, ColumnType>>
}

/** Writes all rows in one statement; rows that are there already become as given, so a reload changes nothing twice. */
export async function upsert<Column extends string>(
  tx: Tx,
  table: SeedTable<Column>,
  rows: readonly Readonly<Record<NoInfer<Column>, unknown>>[],
): Promise<void> {
  const columns = Object.entries(table.columns)
  const keys: readonly string[] = table.key
  const names = columns.map(([name]) => name)
  const changed = names.filter((name) => !keys.includes(name)).map((name) => `${name} = excluded.${name}`)
  const shape = columns.map(([name, type]) => `${name} ${String(type)}`)
  await sql`insert into ${sql.raw(table.name)} (${sql.raw(names.join(', '))})
    select ${sql.raw(names.join(', '))} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (${sql.raw(shape.join(', '))})
    on conflict (${sql.raw(keys.join(', '))})
    do ${changed.length === 0 ? sql`nothing` : sql`update set ${sql.raw(changed.join(', '))}`}`.execute(tx)
}
