import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'

export type WordsRow = {
  readonly id: string
  /** Null for the product's own words, which hold everywhere. */
  readonly county: string | null
  readonly kind: 'same' | 'leads-to'
  readonly fi: readonly string[]
  readonly sv: readonly string[]
  readonly en: readonly string[]
  readonly types: readonly string[]
  readonly because: string
  readonly active: boolean
  readonly changed_at: Date
  readonly author: string | null
}

const columns = sql`v.id, v.county, v.kind, v.fi, v.sv, v.en, v.types, v.because, v.active, v.changed_at, p.name as author`

/** A county's own rows, the last changed first, then the product's. */
export async function wordsOf(tx: Tx, county: string): Promise<readonly WordsRow[]> {
  const { rows } = await sql<WordsRow>`
    select ${columns} from directory.vocabulary v left join published.person p on p.id = v.changed_by
    where v.county = ${county} or v.county is null
    order by v.county nulls last, v.changed_at desc, v.id`.execute(tx)
  return rows
}

export async function wordsRow(tx: Tx, county: string, id: string): Promise<WordsRow | undefined> {
  const { rows } = await sql<WordsRow>`
    select ${columns} from directory.vocabulary v left join published.person p on p.id = v.changed_by
    where v.county = ${county} and v.id = ${id}`.execute(tx)
  return rows[0]
}

export async function putWords(
  tx: Tx,
  row: Omit<WordsRow, 'changed_at' | 'author'> & { readonly by: string; readonly now: Date },
): Promise<void> {
  await sql`insert into directory.vocabulary (id, county, kind, fi, sv, en, types, because, active, changed_at, changed_by)
    values (${row.id}, ${row.county}, ${row.kind}, ${[...row.fi]}::text[], ${[...row.sv]}::text[], ${[...row.en]}::text[],
      ${[...row.types]}::text[], ${row.because}, ${row.active}, ${row.now}, ${row.by})
    on conflict (id) do update set kind = excluded.kind, fi = excluded.fi, sv = excluded.sv, en = excluded.en,
      types = excluded.types, because = excluded.because, active = excluded.active, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by`.execute(tx)
}

export async function dropWords(tx: Tx, county: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ found: number }>`
    delete from directory.vocabulary where county = ${county} and id = ${id} returning 1 as found`.execute(tx)
  return rows.length > 0
}

/** Keys of the kinds of service as the vocabulary writes them: 'key' or 'key/variant'. */
export async function typeKeys(tx: Tx): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    select key || case when variant = '' then '' else '/' || variant end as key from directory.service_type`.execute(
    tx,
  )
  return new Set(rows.map(({ key }) => key))
}
