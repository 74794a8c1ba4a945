import { sql } from 'kysely'
import type { Level, Proof, Role } from '#platform/actor.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'

export type PersonRow = {
  readonly id: string
  readonly county: string
  readonly key: string
  readonly name: string
  readonly title: Localized
  readonly email: string
  readonly language: Language
}

const person = sql`p.id, p.county, p.key, p.name, p.title, p.email, p.language`

export async function personaByKey(tx: Tx, key: string): Promise<PersonRow | undefined> {
  const { rows } = await sql<PersonRow>`
    select ${person} from accounts.person p where key = ${key} and persona and active`.execute(tx)
  return rows[0]
}

export async function isPersona(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from accounts.person where id = ${id} and persona and active`.execute(tx)
  return rows.length === 1
}

export async function personByEmail(tx: Tx, email: string): Promise<PersonRow | undefined> {
  const { rows } = await sql<PersonRow>`
    select ${person} from accounts.person p where lower(email) = lower(${email}) and active`.execute(tx)
  return rows[0]
}

export async function listPersonas(tx: Tx): Promise<readonly (PersonRow & { roles: readonly Role[] })[]> {
  const { rows } = await sql<PersonRow & { roles: Role[] }>`
    select ${person}, coalesce(array_agg(distinct r.role) filter (where r.role is not null), '{}') as roles
    from accounts.person p left join published.role_now r on r.person_id = p.id
    where p.persona and p.active group by p.id`.execute(tx)
  return rows
}

export async function insertSession(
  tx: Tx,
  session: {
    tokenHash: Uint8Array
    personId: string | null
    codeHash: Uint8Array | null
    memberId: string | null
    proof: Proof
    providerId: string | null
    device: string | null
    now: Date
    expiresAt: Date
  },
): Promise<void> {
  await sql`insert into accounts.session (token_hash, person_id, code_hash, member_id, level, fresh_at, provider_id, device,
      created_at, seen_at, expires_at)
    values (${session.tokenHash}, ${session.personId}, ${session.codeHash}, ${session.memberId}, ${session.proof.level},
      ${session.proof.at}, ${session.providerId}, ${session.device}, ${session.now}, ${session.now}, ${session.expiresAt})`.execute(
    tx,
  )
}

export type SessionRow = {
  readonly code_hash: Uint8Array | null
  readonly person: PersonRow | null
  readonly member: { readonly id: string; readonly county: string; readonly language: Language } | null
  readonly acting_for: string | null
  readonly proof: Proof
}

/**
 * The live session of a token, touched: idle time starts anew. Whether a member may still act for the child is asked here,
 * so that it ends with the next request after a change of custody. One statement.
 */
export async function useSession(
  tx: Tx,
  tokenHash: Uint8Array,
  now: Date,
  idle: { person: Date; family: Date },
): Promise<SessionRow | undefined> {
  const { rows } = await sql<{
    code_hash: Uint8Array | null
    member: SessionRow['member']
    acting_for: string | null
    level: Level
    fresh_at: Date
    person: PersonRow | null
  }>`
    with live as (
      update accounts.session set seen_at = ${now}
      where token_hash = ${tokenHash} and expires_at > ${now}
        and seen_at > case when person_id is null then ${idle.family}::timestamptz else ${idle.person}::timestamptz end
      returning person_id, code_hash, member_id, acting_for, level, coalesce(fresh_at, created_at) as fresh_at)
    select live.code_hash, live.level, live.fresh_at,
      case when p.id is not null then jsonb_build_object('id', p.id, 'county', p.county, 'key', p.key, 'name', p.name,
        'title', p.title, 'email', p.email, 'language', p.language) end as person,
      case when m.id is not null then jsonb_build_object('id', m.id, 'county', m.county, 'language', m.language) end as member,
      case when live.acting_for is not null and published.may_act_for(live.member_id, live.acting_for)
        then live.acting_for end as acting_for
    from live left join accounts.person p on p.id = live.person_id and p.active
    left join published.family_person m on m.id = live.member_id
    where live.code_hash is not null or p.id is not null or m.id is not null`.execute(tx)
  const [row] = rows
  if (row === undefined) return undefined
  const { level, fresh_at: at, ...rest } = row
  return { ...rest, proof: { level, at } }
}

/** Whether the session of a token is still open. Looking does not keep it open. */
export async function hasSession(
  tx: Tx,
  tokenHash: Uint8Array,
  now: Date,
  idle: { person: Date; family: Date },
): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`
    select exists (select from accounts.session s left join accounts.person p on p.id = s.person_id
      where s.token_hash = ${tokenHash} and s.expires_at > ${now} and (s.person_id is null or p.active)
        and (s.member_id is null or exists (select from published.family_person m where m.id = s.member_id))
        and s.seen_at > case when s.person_id is null then ${idle.family}::timestamptz else ${idle.person}::timestamptz end) as open`.execute(
    tx,
  )
  return rows[0]?.open === true
}

export async function deleteSession(tx: Tx, tokenHash: Uint8Array): Promise<void> {
  await sql`delete from accounts.session where token_hash = ${tokenHash}`.execute(tx)
}

export async function insertSignInAsk(tx: Tx, id: string, sealed: Uint8Array, now: Date): Promise<void> {
  await sql`insert into accounts.sign_in_ask (id, sealed, created_at) values (${id}, ${sealed}, ${now})`.execute(
    tx,
  )
}

/** What was asked, taken out: it is answered once. */
export async function takeSignInAsk(tx: Tx, id: string): Promise<Uint8Array | undefined> {
  const { rows } = await sql<{ sealed: Uint8Array }>`
    delete from accounts.sign_in_ask where id = ${id} returning sealed`.execute(tx)
  return rows[0]?.sealed
}

export async function insertSignInLink(
  tx: Tx,
  link: { tokenHash: Uint8Array; personId: string; now: Date; expiresAt: Date },
): Promise<void> {
  await sql`insert into accounts.sign_in_link (token_hash, person_id, created_at, expires_at)
    values (${link.tokenHash}, ${link.personId}, ${link.now}, ${link.expiresAt})`.execute(tx)
}

/** Uses a link up; nothing comes back when it is unknown, late or used. */
export async function consumeSignInLink(
  tx: Tx,
  tokenHash: Uint8Array,
  now: Date,
): Promise<PersonRow | undefined> {
  const { rows } = await sql<PersonRow>`
    with used as (
      update accounts.sign_in_link set used_at = ${now}
      where token_hash = ${tokenHash} and used_at is null and expires_at > ${now} returning person_id)
    select ${person} from used join accounts.person p on p.id = used.person_id and p.active`.execute(tx)
  return rows[0]
}

export type Membership = {
  readonly role: Role
  readonly scope_kind: string
  readonly scope_id: string
  readonly unit: Localized | null
}

export async function membershipsOf(tx: Tx, personId: string): Promise<readonly Membership[]> {
  const { rows } = await sql<Membership>`
    select r.role, r.scope_kind, r.scope_id, u.name as unit from published.role_now r
    left join accounts.unit u on r.scope_kind = 'unit' and u.id::text = r.scope_id
    where r.person_id = ${personId} order by r.role, r.scope_id`.execute(tx)
  return rows
}

/** @returns how many sessions, links, attempts and challenges were removed. */
export async function deleteEndedSessions(tx: Tx, now: Date, idleSince: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with s as (delete from accounts.session where expires_at <= ${now} or seen_at <= ${idleSince} returning 1),
      l as (delete from accounts.sign_in_link where expires_at <= ${now} returning 1),
      a as (delete from accounts.sign_in_attempt where expires_at <= ${now} returning 1),
      c as (delete from accounts.passkey_challenge where expires_at <= ${now} returning 1)
    select (select count(*) from s) + (select count(*) from l) + (select count(*) from a) + (select count(*) from c)
      as count`.execute(tx)
  return rows[0]?.count ?? 0
}
