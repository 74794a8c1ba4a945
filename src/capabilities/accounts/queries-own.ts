import { sql } from 'kysely'
import type { Level } from '#platform/actor.ts'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Localized } from '#platform/text.ts'
import type { PersonRow } from './queries.ts'

/** Whose sign-ins: of one who works here, or of one of a family. */
export type Owner = { readonly person: string } | { readonly member: string }
const of = (owner: Owner) =>
  'person' in owner ? sql`s.person_id = ${owner.person}` : sql`s.member_id = ${owner.member}`

export type OwnSession = {
  readonly id: string
  readonly device: string | null
  readonly level: Level
  readonly provider: Localized | null
  readonly started: Date
  readonly seen: Date
  readonly ends: Date
  readonly isThis: boolean
}

export async function sessionsOf(
  tx: Tx,
  owner: Owner,
  given: { token: Uint8Array | null; now: Date; idleSince: Date },
): Promise<readonly OwnSession[]> {
  const { rows } = await sql<OwnSession>`
    select s.id, s.device, s.level, v.name as provider, s.created_at as started, s.seen_at as seen, s.expires_at as ends,
      coalesce(s.token_hash = ${given.token}::bytea, false) as "isThis"
    from accounts.session s left join accounts.provider v on v.id = s.provider_id
    where ${of(owner)} and s.expires_at > ${given.now} and s.seen_at > ${given.idleSince}
    order by s.seen_at desc, s.id`.execute(tx)
  return rows
}

/** @returns how many sessions were ended. */
export async function endSessions(
  tx: Tx,
  owner: Owner,
  which: { readonly id: string } | { readonly except: Uint8Array | null },
): Promise<number> {
  const these =
    'id' in which
      ? sql`s.id = ${which.id}`
      : which.except === null
        ? sql`true`
        : sql`s.token_hash <> ${which.except}::bytea`
  const { rows } = await sql<{ id: string }>`
    delete from accounts.session s where ${of(owner)} and ${these} returning s.id`.execute(tx)
  return rows.length
}

/** Gives the session another token and says what was proved just now; the old token opens nothing from then on. */
export async function renewSession(
  tx: Tx,
  given: { old: Uint8Array; fresh: Uint8Array; person: string; now: Date },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update accounts.session set token_hash = ${given.fresh}, fresh_at = ${given.now},
      level = case when level = 'link' then 'passkey' else level end
    where token_hash = ${given.old} and person_id = ${given.person} and expires_at > ${given.now} returning id`.execute(
    tx,
  )
  return rows.length === 1
}

export type PasskeyRow = {
  readonly id: string
  readonly name: string
  readonly created_at: Date
  readonly used_at: Date | null
  readonly credential_id: Uint8Array
  readonly transports: readonly string[]
}

export async function passkeysOf(tx: Tx, person: string): Promise<readonly PasskeyRow[]> {
  const { rows } = await sql<PasskeyRow>`
    select id, name, created_at, used_at, credential_id, transports from accounts.passkey
    where person_id = ${person} order by created_at, id`.execute(tx)
  return rows
}

export type KnownPasskey = {
  readonly id: string
  readonly credential_id: Uint8Array
  readonly public_key: Uint8Array
  readonly counter: number
  readonly person: PersonRow
}

/** The passkey with this credential of somebody who works here still, locked so that its counter only grows. */
export async function passkeyBy(tx: Tx, credential: Uint8Array): Promise<KnownPasskey | undefined> {
  const { rows } = await sql<KnownPasskey>`
    select k.id, k.credential_id, k.public_key, k.counter, jsonb_build_object('id', p.id, 'county', p.county, 'key', p.key,
      'name', p.name, 'title', p.title, 'email', p.email, 'language', p.language) as person
    from accounts.passkey k join accounts.person p on p.id = k.person_id and p.active
    where k.credential_id = ${credential} for update of k`.execute(tx)
  return rows[0]
}

export async function notePasskeyUse(tx: Tx, id: string, counter: number, now: Date): Promise<void> {
  await sql`update accounts.passkey set counter = ${counter}, used_at = ${now} where id = ${id}`.execute(tx)
}

/** Nothing when the credential is known already. */
export async function insertPasskey(
  tx: Tx,
  passkey: {
    person: string
    credential: Uint8Array
    publicKey: Uint8Array
    counter: number
    transports: readonly string[]
    name: string
    now: Date
  },
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into accounts.passkey (id, person_id, credential_id, public_key, counter, transports, name, created_at)
    values (${newId()}, ${passkey.person}, ${passkey.credential}, ${passkey.publicKey}, ${passkey.counter},
      ${passkey.transports}::text[], ${passkey.name}, ${passkey.now})
    on conflict do nothing returning id`.execute(tx)
  return rows[0]?.id
}

export async function renamePasskey(
  tx: Tx,
  passkey: { id: string; person: string; name: string },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update accounts.passkey set name = ${passkey.name} where id = ${passkey.id} and person_id = ${passkey.person}
    returning id`.execute(tx)
  return rows.length === 1
}

/** @returns how many were removed: the one that is named, or all. */
export async function deletePasskeys(tx: Tx, person: string, id: string | null): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    delete from accounts.passkey where person_id = ${person} and (${id}::uuid is null or id = ${id}::uuid)
    returning id`.execute(tx)
  return rows.length
}

/** A challenge is used once: whoever comes second with it finds it taken. */
export async function takeChallenge(
  tx: Tx,
  given: { hash: Uint8Array; person: string | null; purpose: string; now: Date; expiresAt: Date },
): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    insert into accounts.passkey_challenge (challenge_hash, person_id, purpose, created_at, expires_at)
    values (${given.hash}, ${given.person}, ${given.purpose}, ${given.now}, ${given.expiresAt})
    on conflict do nothing returning true as taken`.execute(tx)
  return rows.length === 1
}

export async function putInvitation(
  tx: Tx,
  given: { person: string; codeHash: Uint8Array; by: string | null; now: Date; expiresAt: Date },
): Promise<void> {
  await sql`insert into accounts.passkey_invitation (person_id, code_hash, made_by, created_at, expires_at)
    values (${given.person}, ${given.codeHash}, ${given.by}, ${given.now}, ${given.expiresAt})
    on conflict (person_id) do update set code_hash = excluded.code_hash, made_by = excluded.made_by,
      created_at = excluded.created_at, expires_at = excluded.expires_at`.execute(tx)
}

/** Uses the code up; false when it is unknown, late or somebody else's. */
export async function useInvitation(
  tx: Tx,
  given: { person: string; codeHash: Uint8Array; now: Date },
): Promise<boolean> {
  const { rows } = await sql<{ person_id: string }>`
    delete from accounts.passkey_invitation where person_id = ${given.person} and code_hash = ${given.codeHash}
      and expires_at > ${given.now} returning person_id`.execute(tx)
  return rows.length === 1
}

/** @returns how many ended invitations and askings for links were removed. */
export async function deleteEndedWays(tx: Tx, now: Date, asksSince: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with i as (delete from accounts.passkey_invitation where expires_at <= ${now} returning 1),
      a as (delete from accounts.sign_in_ask where created_at <= ${asksSince} returning 1)
    select (select count(*) from i) + (select count(*) from a) as count`.execute(tx)
  return rows[0]?.count ?? 0
}
