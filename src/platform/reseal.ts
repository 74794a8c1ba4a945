/** Sealing anew with the newest key: every sealed column of every table, in small steps, while the product is in use. */
import { sql } from 'kysely'
import { system } from './actor.ts'
import { noCounty, recordTrace } from './audit.ts'
import type { Clock } from './clock.ts'
import type { Crypto } from './crypto.ts'
import type { Database, Tx } from './db/database.ts'

export type SealedColumn = { readonly table: string; readonly column: string }

/** Found by their name, so that a new column cannot be forgotten. */
export async function sealedColumns(tx: Tx): Promise<readonly SealedColumn[]> {
  const { rows } = await sql<SealedColumn>`
    select c.table_schema || '.' || c.table_name as table, c.column_name as column
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema') and c.data_type = 'bytea'
      and (c.column_name = 'sealed' or c.column_name like '%\\_sealed') order by 1, 2`.execute(tx)
  return rows
}

/** So many pages of the table in one step: a short transaction that holds up nobody who writes. */
const pagesAtATime = 8

async function pagesOf(db: Database, table: string): Promise<number> {
  return db.asOwner(async (tx) => {
    const { rows } = await sql<{ pages: number }>`
      select (pg_relation_size(${table}::regclass) / current_setting('block_size')::integer)::integer as pages`.execute(
      tx,
    )
    return rows[0]?.pages ?? 0
  })
}

type Sealed = { readonly place: string; readonly sealed: Uint8Array }

/** One step. What somebody else changes meanwhile is not touched: it is sealed with the newest key already. */
async function step(db: Database, crypto: Crypto, of: SealedColumn, from: number): Promise<number> {
  return db.asOwner(async (tx) => {
    const [table, column] = [sql.table(of.table), sql.ref(of.column)]
    const { rows } = await sql<Sealed>`
      select ctid::text as place, ${column} as sealed from ${table}
      where ctid >= ${`(${from},0)`}::tid and ctid < ${`(${from + pagesAtATime},0)`}::tid and ${column} is not null
      for update skip locked`.execute(tx)
    let changed = 0
    for (const { place, sealed } of rows) {
      const anew = resealed(crypto, sealed)
      if (anew === null || anew === 'unreadable') continue
      await sql`update ${table} set ${column} = ${anew} where ctid = ${place}::tid`.execute(tx)
      changed += 1
    }
    return changed
  })
}

/** What cannot be opened stays as it is and is counted: its key is not in the settings. */
function resealed(crypto: Crypto, sealed: Uint8Array): Uint8Array | 'unreadable' | null {
  try {
    return crypto.resealed(sealed)
  } catch {
    return 'unreadable'
  }
}

export type Resealed = {
  readonly columns: readonly (SealedColumn & { readonly changed: number; readonly left: number })[]
  readonly changed: number
  /** Values still under an older key, because somebody held their row, or under a key that is not configured. */
  readonly left: number
}

async function leftIn(db: Database, crypto: Crypto, of: SealedColumn): Promise<number> {
  let left = 0
  for (let from = 0; from <= (await pagesOf(db, of.table)); from += pagesAtATime) {
    const { rows } = await db.asOwner((tx) =>
      sql<Pick<Sealed, 'sealed'>>`select ${sql.ref(of.column)} as sealed from ${sql.table(of.table)}
        where ctid >= ${`(${from},0)`}::tid and ctid < ${`(${from + pagesAtATime},0)`}::tid and ${sql.ref(of.column)} is not null`.execute(
        tx,
      ),
    )
    left += rows.filter(({ sealed }) => resealed(crypto, sealed) !== null).length
  }
  return left
}

/**
 * Seals everything with the newest of the configured keys. Safe to stop and to run again; leaves one entry in the audit.
 * @source ADR-0012, ADR-0038
 */
export async function reseal(
  { db, crypto, clock }: { db: Database; crypto: Crypto; clock: Clock },
  told: (column: SealedColumn, changed: number) => void,
): Promise<Resealed> {
  const columns: (SealedColumn & { changed: number; left: number })[] = []
  for (const of of await db.asOwner(sealedColumns)) {
    let changed = 0
    // The table grows while it is read: what is changed moves to its end, so its length is asked for again at every step.
    for (let from = 0; from <= (await pagesOf(db, of.table)); from += pagesAtATime)
      changed += await step(db, crypto, of, from)
    told(of, changed)
    columns.push({ ...of, changed, left: await leftIn(db, crypto, of) })
  }
  const sum = (what: 'changed' | 'left'): number => columns.reduce((all, each) => all + each[what], 0)
  const [changed, left] = [sum('changed'), sum('left')]
  await db.transaction(system, (tx) =>
    recordTrace(tx, {
      county: noCounty,
      at: clock.now(),
      name: 'keys.reseal',
      outcome: 'done',
      actor: system,
      about: { columns: columns.length, changed, left },
    }),
  )
  return { columns, changed, left }
}
