import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'

const mine = sql`c.member_id = platform.actor_member()`

/** Adds a code to one's own; one that is there stays as it is. */
export async function addCode(
  tx: Tx,
  code: { readonly id: string; readonly codeHash: Uint8Array; readonly now: Date },
): Promise<void> {
  await sql`
    insert into guidance.own_code (id, member_id, code_hash, added_at)
    values (${code.id}, platform.actor_member(), ${code.codeHash}, ${code.now}) on conflict do nothing`.execute(
    tx,
  )
}

export type OwnCodeRow = { readonly id: string; readonly code_hash: Uint8Array; readonly added_at: Date }

/** One's own codes, the newest first. */
export async function ownCodes(tx: Tx): Promise<readonly OwnCodeRow[]> {
  const { rows } = await sql<OwnCodeRow>`
    select c.id, c.code_hash, c.added_at from guidance.own_code c where ${mine} order by c.added_at desc, c.id`.execute(
    tx,
  )
  return rows
}

export async function ownCode(tx: Tx, id: string): Promise<OwnCodeRow | undefined> {
  const { rows } = await sql<OwnCodeRow>`
    select c.id, c.code_hash, c.added_at from guidance.own_code c where c.id = ${id} and ${mine}`.execute(tx)
  return rows[0]
}

/** @returns whether it was one's own. */
export async function removeCode(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from guidance.own_code c where c.id = ${id} and ${mine} returning 1`.execute(tx)
  return rows.length > 0
}

/** Removes codes behind which nothing is any more. */
export async function removeEmptyCodes(tx: Tx): Promise<number> {
  const { rows } = await sql`
    delete from guidance.own_code c where not exists (select from guidance.by_code(c.code_hash))
      and not exists (select from help_requests.by_code(c.code_hash))
    returning 1`.execute(tx)
  return rows.length
}
