import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'

export type GuestLink = {
  readonly county: string
  readonly round: number
  readonly guest_hash: Uint8Array | null
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly open: boolean
}

export async function guestLink(tx: Tx, id: string): Promise<GuestLink | undefined> {
  const { rows } = await sql<GuestLink>`select * from guidance.guest_link(${id})`.execute(tx)
  return rows[0]
}

export async function keepCode(
  tx: Tx,
  id: string,
  codeHash: Uint8Array,
  now: Date,
  until: Date,
): Promise<void> {
  await sql`select guidance.keep_guest_code(${id}, ${codeHash}, ${now}, ${until})`.execute(tx)
}

export async function useCode(tx: Tx, id: string, codeHash: Uint8Array, now: Date): Promise<boolean> {
  const { rows } = await sql<{
    fits: boolean
  }>`select guidance.use_guest_code(${id}, ${codeHash}, ${now}) as fits`.execute(tx)
  return rows[0]?.fits === true
}
