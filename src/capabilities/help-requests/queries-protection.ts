import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'

export async function placeOf(
  tx: Tx,
  id: string,
): Promise<{ readonly is_protected: boolean; readonly place_sealed: Uint8Array | null }> {
  const { rows } = await sql<{ is_protected: boolean; place_sealed: Uint8Array | null }>`
    select is_protected, place_sealed from help_requests.help_request where id = ${id}`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('The request was locked a moment ago')
  return row
}

export async function setProtection(
  tx: Tx,
  id: string,
  set: {
    readonly isProtected: boolean
    readonly municipality: string | null
    readonly placeSealed: Uint8Array | null
    readonly me: string
    readonly now: Date
  },
): Promise<void> {
  await sql`
    update help_requests.help_request set is_protected = ${set.isProtected}, municipality = ${set.municipality},
      place_sealed = ${set.placeSealed}, changed_at = ${set.now}, changed_by = ${set.me}, version = version + 1
    where id = ${id}`.execute(tx)
}
