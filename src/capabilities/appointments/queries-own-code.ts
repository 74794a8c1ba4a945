import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'

/** The county of the times behind a code; null when there are none. */
export async function countyBehind(tx: Tx, code: Uint8Array): Promise<string | null> {
  const { rows } = await sql<{
    county: string | null
  }>`select appointments.code_opens(${code}) as county`.execute(tx)
  return rows[0]?.county ?? null
}
