import { sql } from 'kysely'
import type { Tx } from './database.ts'

export async function isSuperuser(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{
    super: boolean
  }>`select rolsuper as super from pg_roles where rolname = session_user`.execute(tx)
  return rows[0]?.super === true
}
