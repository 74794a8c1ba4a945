import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Language } from '#platform/text.ts'

export async function countyIsHere(tx: Tx, county: string): Promise<boolean> {
  const { rows } = await sql<{ here: boolean }>`
    select exists (select from directory.county where code = ${county}) as here`.execute(tx)
  return rows[0]?.here === true
}

/** As the owner of the tables: row-level security lets no request make an administrator of a county. */
export async function makeAdmin(
  tx: Tx,
  person: { county: string; name: string; email: string; language: Language; now: Date },
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const fresh = newId()
  const { rows } = await sql<{ id: string }>`
    with known as (select id from accounts.person where lower(email) = lower(${person.email})),
      made as (insert into accounts.person (id, county, key, name, title, email, language, created_at)
        select ${fresh}::uuid, ${person.county}, ${fresh}, ${person.name}, '{}', ${person.email}, ${person.language}, ${person.now}
        where not exists (select from known) returning id)
    select id from known union all select id from made`.execute(tx)
  const id = rows[0]?.id ?? fresh
  await sql`insert into accounts.role_assignment (id, person_id, role, scope_kind, scope_id, valid_from, created_at, reason)
    select ${newId()}, ${id}::uuid, 'admin', 'county', ${person.county}, ${person.now}, ${person.now}, 'command line'
    where not exists (select from published.role_now n where n.person_id = ${id}::uuid and n.role = 'admin'
      and n.scope_kind = 'county' and n.scope_id = ${person.county})`.execute(tx)
  return { id, isNew: id === fresh }
}
