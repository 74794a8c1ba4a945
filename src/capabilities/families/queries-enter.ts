import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import { standsAlone } from './queries-retention.ts'

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

/** Somebody who belongs to no family has been here: their row is kept by the last time. */
export async function noteStranger(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`update families.person p set changed_at = ${now}
    where p.id = ${id} and not exists (select from families.belonging b where b.person_id = p.id)`.execute(tx)
}

/**
 * Removes those who signed in once, belong to no family, have asked for nothing, follow nothing and have not been here since.
 * @returns how many.
 */
export async function removeStrangers(tx: Tx, since: Date): Promise<number> {
  const { rows } = await sql`
    delete from families.person p where p.changed_at < ${since} and ${standsAlone}
      and not exists (select from families.relation r where p.id in (r.child_id, r.adult_id))
      and not exists (select from families.block k where p.id in (k.child_id, k.adult_id))
      and not exists (select from families.proxy_bar x where x.child_id = p.id)
      and not exists (select from families.living l where l.person_id = p.id)
      and not exists (select from accounts.session s where p.id in (s.member_id, s.acting_for))
      and not exists (select from oversight.data_request d where p.id in (d.member_id, d.about_id))
      and not exists (select from oversight.log_hold h where h.member_id = p.id)
      and not exists (select from guidance.own_code c where c.member_id = p.id)
    returning 1`.execute(tx)
  return rows.length
}
