import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Language } from '#platform/text.ts'

export async function anyPersonByEmail(
  tx: Tx,
  email: string,
): Promise<{ readonly id: string; readonly active: boolean } | undefined> {
  const { rows } = await sql<{ id: string; active: boolean }>`
    select id, active from accounts.person where lower(email) = lower(${email})`.execute(tx)
  return rows[0]
}

/** Somebody who comes by invitation. The key is the id: only the demo's people have keys that mean something. */
export async function insertPerson(
  tx: Tx,
  person: { county: string; name: string; email: string; language: Language; now: Date },
): Promise<string> {
  const id = newId()
  await sql`insert into accounts.person (id, county, key, name, title, email, language, created_at)
    values (${id}, ${person.county}, ${id}, ${person.name}, '{}', ${person.email}, ${person.language}, ${person.now})`.execute(
    tx,
  )
  return id
}

export async function insertMaintainer(
  tx: Tx,
  role: { person: string; organisation: string; now: Date },
): Promise<void> {
  await sql`insert into accounts.role_assignment (id, person_id, role, scope_kind, scope_id, valid_from, created_at)
    select ${newId()}, ${role.person}::uuid, 'maintainer', 'organisation', ${role.organisation}, ${role.now}, ${role.now}
    where not exists (select from published.role_now n where n.person_id = ${role.person} and n.role = 'maintainer'
      and n.scope_kind = 'organisation' and n.scope_id = ${role.organisation})`.execute(tx)
}

/** @returns whether the person kept the organisation's listings until now. */
export async function endMaintainer(
  tx: Tx,
  role: { person: string; organisation: string; now: Date },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update accounts.role_assignment set valid_to = ${role.now}
    where person_id = ${role.person} and role = 'maintainer' and scope_kind = 'organisation'
      and scope_id = ${role.organisation} and (valid_to is null or valid_to > ${role.now})
    returning id`.execute(tx)
  return rows.length > 0
}

/** Remembers when an address refused our mail for good, or forgets it when a mail got through. */
export async function setBounced(tx: Tx, email: string, at: Date | null): Promise<void> {
  await sql`update accounts.person set mail_bounced_at = ${at}
    where lower(email) = lower(${email}) and (mail_bounced_at is null) = (${at}::timestamptz is not null)`.execute(
    tx,
  )
}
