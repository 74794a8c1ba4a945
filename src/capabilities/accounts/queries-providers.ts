import { sql } from 'kysely'
import type { Level } from '#platform/actor.ts'
import type { Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { ProviderSettings } from '#platform/identity-provider-settings.ts'
import type { Localized } from '#platform/text.ts'
import type { PersonRow } from './queries.ts'

export type ProviderRow = {
  readonly id: string
  readonly key: string
  readonly county: string | null
  readonly name: Localized
  readonly audience: 'workers' | 'families'
  readonly organisation_id: string | null
}

/**
 * Brings the table of providers to what the settings say. One that is named no longer stays for the sessions that came
 * from it, inactive. Runs at every start, as the owner of the tables.
 */
export async function keepProviders(tx: Tx, settings: readonly ProviderSettings[]): Promise<void> {
  for (const each of settings) {
    await sql`
      insert into accounts.provider (id, key, county, audience, name, issuer, client_id, acr, organisation_id, active)
      select ${idFrom('identity-provider', each.key)}::uuid, ${each.key}, ${each.county}, ${each.audience},
        ${JSON.stringify(each.name)}::jsonb, ${each.issuer}, ${each.clientId}, ${JSON.stringify(each.acr)}::jsonb,
        (select id from accounts.organisation where county = ${each.county} and key = ${each.organisation}),
        -- An organisation that is not known here vouches for nobody.
        ${each.organisation}::text is null
          or exists (select from accounts.organisation where county = ${each.county} and key = ${each.organisation})
      on conflict (key) do update set county = excluded.county, audience = excluded.audience, name = excluded.name,
        issuer = excluded.issuer, client_id = excluded.client_id, acr = excluded.acr,
        organisation_id = excluded.organisation_id, active = excluded.active`.execute(tx)
  }
  await sql`update accounts.provider set active = false
    where active and not key = any (${settings.map(({ key }) => key)}::text[])`.execute(tx)
}

const row = sql`v.id, v.key, v.county, v.name, v.audience, v.organisation_id`

/** Active providers of an audience: those of the county first. */
export async function listProviders(
  tx: Tx,
  audience: ProviderRow['audience'],
  county: string | null,
): Promise<readonly ProviderRow[]> {
  const { rows } = await sql<ProviderRow>`
    select ${row} from accounts.provider v where v.active and v.audience = ${audience}
    order by (v.county is not distinct from ${county}) desc, v.county nulls first, v.key`.execute(tx)
  return rows
}

export async function providerByKey(tx: Tx, key: string): Promise<ProviderRow | undefined> {
  const { rows } = await sql<ProviderRow>`
    select ${row} from accounts.provider v where v.key = ${key} and v.active`.execute(tx)
  return rows[0]
}

export async function insertAttempt(
  tx: Tx,
  attempt: { stateHash: Uint8Array; provider: string; sealed: Uint8Array; now: Date; expiresAt: Date },
): Promise<void> {
  await sql`insert into accounts.sign_in_attempt (state_hash, provider_id, sealed, created_at, expires_at)
    values (${attempt.stateHash}, ${attempt.provider}, ${attempt.sealed}, ${attempt.now}, ${attempt.expiresAt})`.execute(
    tx,
  )
}

/** The attempt of a state, removed: an answer counts once. */
export async function takeAttempt(
  tx: Tx,
  stateHash: Uint8Array,
  now: Date,
): Promise<{ readonly sealed: Uint8Array; readonly provider: ProviderRow } | undefined> {
  const { rows } = await sql<{ sealed: Uint8Array } & ProviderRow>`
    with taken as (
      delete from accounts.sign_in_attempt where state_hash = ${stateHash} and expires_at > ${now}
      returning sealed, provider_id)
    select t.sealed, ${row} from taken t join accounts.provider v on v.id = t.provider_id and v.active`.execute(
    tx,
  )
  const [found] = rows
  if (found === undefined) return undefined
  const { sealed, ...provider } = found
  return { sealed, provider }
}

/** What was put aside while somebody proved who they are. Reading leaves it there. */
export async function keptAttempt(tx: Tx, hash: Uint8Array, now: Date): Promise<Uint8Array | undefined> {
  const { rows } = await sql<{ sealed: Uint8Array }>`
    select sealed from accounts.sign_in_attempt where state_hash = ${hash} and expires_at > ${now}`.execute(
    tx,
  )
  return rows[0]?.sealed
}

const person = sql`p.id, p.county, p.key, p.name, p.title, p.email, p.language`

/** Whom a provider's subject is here. */
export async function personBySubject(
  tx: Tx,
  provider: string,
  subject: string,
): Promise<PersonRow | undefined> {
  const { rows } = await sql<PersonRow>`
    select ${person} from accounts.identity i join accounts.person p on p.id = i.person_id and p.active
    where i.provider_id = ${provider} and i.subject = ${subject}`.execute(tx)
  return rows[0]
}

/**
 * Whether a provider may vouch for a person: of its county and of its organisation. The county's own provider vouches for
 * those with a part in the county, an area, a centre or a forum too.
 */
const mayVouch = sql`
  (v.county is null or p.county = v.county)
  and (v.organisation_id is null
    or exists (select from published.unit_member m join accounts.unit u on u.id = m.unit_id
      where m.person_id = p.id and u.organisation_id = v.organisation_id)
    or exists (select from published.role_now r join accounts.organisation o on o.id = v.organisation_id
      where r.person_id = p.id and ((r.scope_kind = 'organisation' and r.scope_id = o.id::text)
        or (o.sector = 'county' and o.county = p.county and r.scope_kind in ('county', 'area', 'centre', 'forum')))))`

/** The person with this address for whom the provider may vouch, and whom it does not know by another subject yet. */
export async function personByVouchedAddress(
  tx: Tx,
  provider: string,
  email: string,
): Promise<PersonRow | undefined> {
  const { rows } = await sql<PersonRow>`
    select ${person} from accounts.person p join accounts.provider v on v.id = ${provider}
    where lower(p.email) = lower(${email}) and p.active and ${mayVouch}
      and not exists (select from accounts.identity i where i.provider_id = v.id and i.person_id = p.id)`.execute(
    tx,
  )
  return rows[0]
}

/** The providers that may vouch for this person. */
export async function providersOf(tx: Tx, personId: string): Promise<readonly ProviderRow[]> {
  const { rows } = await sql<ProviderRow>`
    select ${row} from accounts.provider v join accounts.person p on p.id = ${personId}
    where v.active and v.audience = 'workers' and ${mayVouch} order by v.key`.execute(tx)
  return rows
}

/** Notes that a subject is this person, or that it has vouched for the person again. */
export async function noteIdentity(
  tx: Tx,
  identity: { provider: string; subject: string; person: string; now: Date },
): Promise<void> {
  await sql`insert into accounts.identity (provider_id, subject, person_id, created_at, used_at)
    values (${identity.provider}, ${identity.subject}, ${identity.person}, ${identity.now}, ${identity.now})
    on conflict (provider_id, subject) do update set used_at = excluded.used_at`.execute(tx)
}

/** Gives a live session a new token and a new proof; its own end stays where it was. */
export async function renewSession(
  tx: Tx,
  session: {
    from: Uint8Array
    to: Uint8Array
    who: { person: string } | { member: string }
    level: Level
    at: Date
    provider: string | null
    now: Date
  },
): Promise<boolean> {
  const { from, to, who, level, at, provider, now } = session
  const { rows } = await sql`
    update accounts.session set token_hash = ${to}, level = ${level}, fresh_at = ${at}, provider_id = ${provider}, seen_at = ${now}
    where token_hash = ${from} and expires_at > ${now}
      and ${'person' in who ? sql`person_id = ${who.person}` : sql`member_id = ${who.member}`}
    returning 1`.execute(tx)
  return rows.length === 1
}
