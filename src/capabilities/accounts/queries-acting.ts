import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'

export async function setActing(
  tx: Tx,
  token: { readonly from: Uint8Array; readonly to: Uint8Array },
  member: string,
  child: string | null,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update accounts.session set acting_for = ${child}, token_hash = ${token.to}
    where token_hash = ${token.from} and member_id = ${member} returning id`.execute(tx)
  return rows.length > 0
}
