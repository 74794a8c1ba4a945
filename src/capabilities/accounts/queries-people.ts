import { sql } from 'kysely'
import type { Role } from '#platform/actor.ts'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { Giver, Place, ScopeKind } from './role-rules.ts'

const me = sql`platform.actor_person()`

/** As what the asker gives roles now. */
export async function giverOf(tx: Tx, id: string): Promise<Giver> {
  const { rows } = await sql<{ role: Role; scope_id: string }>`
    select role, scope_id from published.role_now where person_id = ${id}
      and ((role = 'admin' and scope_kind = 'county') or (role = 'organisation-admin' and scope_kind = 'organisation'))`.execute(
    tx,
  )
  const of = (role: Role): readonly string[] =>
    rows.filter((row) => row.role === role).map((row) => row.scope_id)
  return { id, counties: of('admin'), organisations: of('organisation-admin') }
}

export async function placeOf(tx: Tx, kind: ScopeKind, scope: string): Promise<Place | undefined> {
  const { rows } = await sql<Place>`
    select county, organisation_id as organisation from accounts.scope_place(${kind}, ${scope})`.execute(tx)
  return rows[0]
}

export type RoleHeld = {
  readonly id: string
  readonly role: Role
  readonly kind: ScopeKind
  readonly scope: string
  /** Names of the scope, and of the organisation that a unit belongs to. */
  readonly name: Localized
  readonly within: Localized | null
}
export type PersonListed = {
  readonly id: string
  readonly name: string
  readonly title: Localized
  readonly email: string
  readonly active: boolean
  readonly roles: readonly RoleHeld[]
}

const roleFacts = sql`jsonb_build_object('id', r.id, 'role', r.role, 'kind', r.scope_kind, 'scope', r.scope_id,
  'name', coalesce(s.name, '{}'), 'within', s.within)`

/** People whose account the asker keeps: all of the county, or those with a role, once or now, in an organisation of one's own. */
export async function listPeople(
  tx: Tx,
  wanted: {
    county: string
    search: string
    organisation: string | null
    active: boolean
    limit: number
    offset: number
  },
): Promise<{ readonly items: readonly PersonListed[]; readonly total: number }> {
  const words = wanted.search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const like = words.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`)
  const { rows } = await sql<PersonListed & { total: number }>`
    with own as materialized (select n.scope_id::uuid as id from published.role_now n where n.person_id = ${me}
        and n.role = 'organisation-admin' and n.scope_kind = 'organisation'),
      seen as (select p.* from accounts.person p where p.county = ${wanted.county} and p.active = ${wanted.active}
        and (accounts.is_admin_of(${wanted.county}) or exists (select from accounts.role_assignment r
          join published.role_scope s on s.kind = r.scope_kind and s.id = r.scope_id
          where r.person_id = p.id and s.organisation_id in (select id from own)))
        and (${wanted.organisation}::uuid is null or exists (select from accounts.role_assignment r
          join published.role_scope s on s.kind = r.scope_kind and s.id = r.scope_id
          where r.person_id = p.id and s.organisation_id = ${wanted.organisation}::uuid))
        and not exists (select from unnest(${like}::text[]) w(word)
          where lower(p.name || ' ' || p.email) not like w.word)),
      page as (select * from seen order by lower(name), id limit ${wanted.limit} offset ${wanted.offset})
    select p.id, p.name, p.title, p.email, p.active, (select count(*) from seen) as total,
      coalesce((select jsonb_agg(${roleFacts} order by r.role, r.scope_id) from accounts.role_assignment r
        left join published.role_scope s on s.kind = r.scope_kind and s.id = r.scope_id
        where r.person_id = p.id and r.valid_from <= platform.now()
          and (r.valid_to is null or r.valid_to > platform.now())), '[]') as roles
    from page p order by lower(p.name), p.id`.execute(tx)
  return { items: rows, total: rows[0]?.total ?? 0 }
}

export type Account = {
  readonly id: string
  readonly county: string
  readonly name: string
  readonly title: Localized
  readonly email: string
  readonly language: Language
  readonly active: boolean
  readonly created_at: Date
  readonly passkeys: number
  readonly passkey_code_until: Date | null
}

/** One account, locked where it is about to change, so that two administrators do not cross. */
export async function accountOf(tx: Tx, id: string, lock: 'lock' | 'read'): Promise<Account | undefined> {
  if (lock === 'lock') await sql`select id from accounts.person where id = ${id} for update`.execute(tx)
  const { rows } = await sql<Account>`
    select p.id, p.county, p.name, p.title, p.email, p.language, p.active, p.created_at,
      (select count(*) from accounts.passkey k where k.person_id = p.id) as passkeys,
      (select i.expires_at from accounts.passkey_invitation i where i.person_id = p.id and i.expires_at > platform.now())
        as passkey_code_until
    from accounts.person p where p.id = ${id}`.execute(tx)
  return rows[0]
}

export type RoleRow = Omit<RoleHeld, 'name' | 'within'> & {
  readonly name: Localized
  readonly within: Localized | null
  readonly county: string | null
  readonly organisation: string | null
  readonly from: Date
  readonly to: Date | null
  readonly reason: string | null
  readonly given_by: string | null
  readonly ended_by: string | null
  readonly ended_reason: string | null
}

/** Every role somebody has, has had or will have, newest first. */
export async function rolesOf(tx: Tx, person: string): Promise<readonly RoleRow[]> {
  const { rows } = await sql<RoleRow>`
    select r.id, r.role, r.scope_kind as kind, r.scope_id as scope, coalesce(s.name, '{}') as name, s.within,
      s.county, s.organisation_id as organisation, r.valid_from as "from", r.valid_to as "to", r.reason, r.ended_reason,
      g.name as given_by, e.name as ended_by
    from accounts.role_assignment r left join published.role_scope s on s.kind = r.scope_kind and s.id = r.scope_id
    left join accounts.person g on g.id = r.given_by left join accounts.person e on e.id = r.ended_by
    where r.person_id = ${person} order by r.valid_from desc, r.role, r.id`.execute(tx)
  return rows
}

/** Nothing when there is one with this id, or the same role from the same moment. */
export async function insertRole(
  tx: Tx,
  role: {
    id: string
    person: string
    role: Role
    kind: ScopeKind
    scope: string
    from: Date
    to: Date | null
    by: string
    reason: string
    now: Date
  },
): Promise<boolean> {
  const { rows } = await sql<{
    id: string
  }>`insert into accounts.role_assignment (id, person_id, role, scope_kind, scope_id, valid_from, valid_to, created_at,
      given_by, reason)
    values (${role.id}, ${role.person}, ${role.role}, ${role.kind}, ${role.scope}, ${role.from}, ${role.to}, ${role.now},
      ${role.by}, ${role.reason})
    on conflict do nothing returning id`.execute(tx)
  return rows.length === 1
}

/** @returns whether there was such a role that would have gone on longer. */
export async function endRole(
  tx: Tx,
  role: { id: string; person: string; at: Date; by: string; reason: string; now: Date },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update accounts.role_assignment set valid_to = greatest(${role.at}, valid_from), ended_by = ${role.by},
      ended_at = ${role.now}, ended_reason = ${role.reason}
    where id = ${role.id} and person_id = ${role.person} and (valid_to is null or valid_to > ${role.at})
    returning id`.execute(tx)
  return rows.length > 0
}

/** Ends what somebody has now or would have later, where the asker may: where somebody stops working, every role ends. */
export async function endAllRoles(
  tx: Tx,
  given: { person: string; by: string; reason: string; now: Date },
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update accounts.role_assignment set valid_to = greatest(${given.now}, valid_from), ended_by = ${given.by},
      ended_at = ${given.now}, ended_reason = ${given.reason}
    where person_id = ${given.person} and (valid_to is null or valid_to > ${given.now}) returning id`.execute(
    tx,
  )
  return rows.length
}

/** Nothing when the address already belongs to somebody. */
export async function insertPerson(
  tx: Tx,
  person: {
    id: string
    county: string
    name: string
    title: Localized
    email: string
    language: Language
    now: Date
  },
): Promise<string | undefined> {
  const { id } = person
  const { rows } = await sql<{ id: string }>`
    insert into accounts.person (id, county, key, name, title, email, language, created_at)
    values (${id}, ${person.county}, ${id}, ${person.name}, ${JSON.stringify(person.title)}::jsonb, ${person.email},
      ${person.language}, ${person.now})
    on conflict do nothing returning id`.execute(tx)
  return rows[0]?.id
}

export async function changePerson(
  tx: Tx,
  person: { id: string; name: string; title: Localized; language: Language },
): Promise<void> {
  await sql`update accounts.person set name = ${person.name}, title = ${JSON.stringify(person.title)}::jsonb,
    language = ${person.language} where id = ${person.id}`.execute(tx)
}

export async function setActive(tx: Tx, id: string, active: boolean): Promise<void> {
  await sql`update accounts.person set active = ${active} where id = ${id}`.execute(tx)
}

/** Everything with which somebody could come in goes at once: sessions, links and passkeys. */
export async function removeWaysIn(tx: Tx, person: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with s as (delete from accounts.session where person_id = ${person} returning 1),
      l as (delete from accounts.sign_in_link where person_id = ${person} returning 1),
      k as (delete from accounts.passkey where person_id = ${person} returning 1),
      i as (delete from accounts.passkey_invitation where person_id = ${person} returning 1)
    select (select count(*) from s) as count, (select count(*) from l) + (select count(*) from k)
      + (select count(*) from i) as rest`.execute(tx)
  return rows[0]?.count ?? 0
}

export type Change = {
  readonly what: 'added' | 'changed' | 'made-inactive' | 'taken-back' | 'passkey-code' | 'passkeys-removed'
  readonly at: Date
  readonly by: string | null
  readonly reason: string | null
}

export async function noteChange(
  tx: Tx,
  change: { person: string; what: Change['what']; by: string; reason: string | null; now: Date },
): Promise<void> {
  await sql`insert into accounts.person_change (id, person_id, what, by_id, at, reason)
    values (${newId()}, ${change.person}, ${change.what}, ${change.by}, ${change.now}, ${change.reason})`.execute(
    tx,
  )
}

export async function changesOf(tx: Tx, person: string): Promise<readonly Change[]> {
  const { rows } = await sql<Change>`
    select c.what, c.at, b.name as by, c.reason from accounts.person_change c left join accounts.person b on b.id = c.by_id
    where c.person_id = ${person} order by c.at desc, c.id`.execute(tx)
  return rows
}

export type Scope = {
  readonly kind: ScopeKind
  readonly id: string
  readonly organisation: string | null
  readonly name: Localized
  readonly within: Localized | null
}

/** Where the asker may give a role: everywhere in the county, or in organisations of one's own. */
export async function scopesToGive(tx: Tx, county: string): Promise<readonly Scope[]> {
  const { rows } = await sql<Scope>`
    select s.kind, s.id, s.organisation_id as organisation, s.name, s.within from published.role_scope s
    where s.county = ${county} and (accounts.is_admin_of(${county}) or accounts.administers(s.organisation_id))
    order by s.kind, s.id`.execute(tx)
  return rows
}
