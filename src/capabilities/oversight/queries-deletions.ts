import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'

export type Deletion = {
  readonly id: string
  readonly county: string
  readonly what: string
  readonly subject: string
  readonly rule: string
  readonly until: string
  readonly now: Date
  readonly counts: Readonly<Record<string, number>>
  readonly hash: Uint8Array
}

export async function writeDeletion(tx: Tx, one: Deletion): Promise<void> {
  await sql`insert into oversight.deletion (id, county, what, subject, rule, kept_until, deleted_at, counts, hash)
    values (${one.id}, ${one.county}, ${one.what}, ${one.subject}, ${one.rule}, ${one.until}, ${one.now},
      ${JSON.stringify(one.counts)}::jsonb, ${one.hash})`.execute(tx)
}
