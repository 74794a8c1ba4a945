import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'

export async function saveNeed(
  tx: Tx,
  need: { id: string; person: string; contentSealed: Uint8Array; now: Date; expiresAt: Date },
): Promise<void> {
  await sql`insert into guidance.need (id, person_id, content_sealed, created_at, changed_at, expires_at)
    values (${need.id}, ${need.person}, ${need.contentSealed}, ${need.now}, ${need.now}, ${need.expiresAt})`.execute(
    tx,
  )
}

export async function changeNeed(
  tx: Tx,
  need: { id: string; contentSealed: Uint8Array; now: Date; expiresAt: Date },
): Promise<void> {
  await sql`update guidance.need set content_sealed = ${need.contentSealed}, changed_at = ${need.now},
    expires_at = ${need.expiresAt} where id = ${need.id}`.execute(tx)
}

export async function needContent(tx: Tx, id: string): Promise<Uint8Array | undefined> {
  const { rows } = await sql<{ content_sealed: Uint8Array }>`
    select content_sealed from guidance.need where id = ${id}`.execute(tx)
  return rows[0]?.content_sealed
}

export async function removeNeeds(tx: Tx, now: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    delete from guidance.need where expires_at <= ${now} returning id`.execute(tx)
  return rows.length
}
