import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'

export type Entering = { readonly id: string; readonly county: string }

/**
 * Whoever has this identity code. Somebody may be known in several counties: the chosen one comes first, then one in which
 * the person belongs to a family. Asked as the system, before anybody has signed in.
 */
export async function personOfCode(
  tx: Tx,
  identityHash: Uint8Array,
  county: string | null,
): Promise<Entering | undefined> {
  const { rows } = await sql<Entering>`
    select p.id, p.county from families.person p where p.identity_hash = ${identityHash}
    order by (p.county is not distinct from ${county}) desc,
      exists (select from families.belonging b where b.person_id = p.id and b.until is null) desc, p.created_at, p.id
    limit 1`.execute(tx)
  return rows[0]
}

/** @returns false where a sign-in at the same moment has made the same person. */
export async function insertEntering(
  tx: Tx,
  person: {
    id: string
    county: string
    nameSealed: Uint8Array
    identitySealed: Uint8Array
    identityHash: Uint8Array
    bornOn: PlainDate
    language: Language
    now: Date
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into families.person (id, county, name_sealed, identity_sealed, identity_hash, born_on, language, created_at, changed_at)
    values (${person.id}, ${person.county}, ${person.nameSealed}, ${person.identitySealed}, ${person.identityHash},
      ${person.bornOn}, ${person.language}, ${person.now}, ${person.now})
    on conflict (county, identity_hash) do nothing returning 1`.execute(tx)
  return rows.length === 1
}

/** Whether the one of a family who asks has this identity code. */
export async function isOwnCode(tx: Tx, identityHash: Uint8Array): Promise<boolean> {
  const { rows } = await sql`
    select 1 from families.person where id = platform.actor_member() and identity_hash = ${identityHash}`.execute(
    tx,
  )
  return rows.length === 1
}
