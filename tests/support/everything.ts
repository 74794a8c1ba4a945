import { sql } from 'kysely'
import type { Crypto } from '#platform/crypto.ts'
import type { Database, Tx } from '#platform/db/database.ts'

type Column = { readonly table: string; readonly column: string; readonly type: string }

/** Every column of every table of the product. */
export async function everyColumn(tx: Tx): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select c.table_schema || '.' || c.table_name as table, c.column_name as column, c.data_type as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
    order by 1, c.ordinal_position`.execute(tx)
  return rows
}

/**
 * Where any of these words stands: in every row of every table as it is written, and in every sealed column once it is opened.
 * The names of the tables and columns are returned, each once.
 */
export async function whereWordsStand(
  db: Database,
  crypto: Crypto,
  words: readonly string[],
): Promise<readonly string[]> {
  return db.asOwner(async (tx) => {
    const columns = await everyColumn(tx)
    const found = new Set<string>()
    const holds = (text: string): boolean => words.some((word) => text.includes(word))
    for (const table of new Set(columns.map((each) => each.table))) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(
        tx,
      )
      if (rows.some(({ row }) => holds(row))) found.add(table)
    }
    for (const { table, column } of columns.filter(isSealed)) {
      const { rows } = await sql<{ sealed: Uint8Array }>`
        select ${sql.ref(column)} as sealed from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(
        tx,
      )
      // Tests write a byte or two where nothing needs to be read.
      if (rows.some(({ sealed }) => sealed.length > 29 && holds(crypto.open(sealed))))
        found.add(`${table}.${column}`)
    }
    return [...found].toSorted()
  })
}

export const isSealed = ({ column, type }: Pick<Column, 'column' | 'type'>): boolean =>
  type === 'bytea' && (column === 'sealed' || column.endsWith('_sealed'))
