import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'

export type RefusedCount = { readonly name: string; readonly count: number }

/** How often each use case was refused in these chains since a moment. Names and numbers, nothing of what was tried. */
export async function refusedSince(
  tx: Tx,
  chains: readonly string[],
  since: Date,
): Promise<readonly RefusedCount[]> {
  const { rows } = await sql<RefusedCount>`
    select name, count(*) as count from platform.audit_entry
    where county = any (${chains}) and at >= ${since} and outcome = 'refused'
    group by name order by count desc, name`.execute(tx)
  return rows
}
