import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { ListingState } from './queries-listings.ts'
import { helsinkiDay, isKept, nameOf } from './queries-upkeep.ts'

export type KeptListing = {
  readonly id: string
  readonly name: Localized
  readonly state: ListingState
  readonly statutory: boolean
  readonly confirmed_on: string
  readonly next_check_on: string
  readonly unconfirmed_since: string | null
  /** How it was last said to be right. */
  readonly way: string | null
  readonly said_by: string | null
  readonly total: number
}

/** An organisation's listings: what is hidden and marked first, then what waits longest. */
export async function keptListings(
  tx: Tx,
  organisation: string,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly KeptListing[]> {
  const { rows } = await sql<KeptListing>`
    select s.id, ${nameOf} as name, s.state, t.statutory, s.confirmed_on::text as confirmed_on,
      s.next_check_on::text as next_check_on, s.unconfirmed_since::text as unconfirmed_since, c.way, c.said_by,
      (count(*) over ())::integer as total
    from directory.service s join directory.service_type t on t.key = s.type and t.variant = s.variant
    left join lateral (select c.way, c.said_by from directory.confirmation c where c.service_id = s.id
      order by c.at desc limit 1) c on true
    where s.organisation_id = ${organisation} and s.state in ('published', 'hidden', 'draft')
    order by (s.state = 'hidden' and s.unconfirmed_since is not null) desc, s.unconfirmed_since is null, s.next_check_on, s.id
    limit ${page.limit} offset ${page.offset}`.execute(tx)
  return rows
}

export type ProviderCounts = {
  readonly published: number
  readonly due: number
  readonly marked: number
  readonly hidden: number
  readonly drafts: number
  readonly open_corrections: number
}

export async function providerCounts(tx: Tx, organisation: string, today: string): Promise<ProviderCounts> {
  const { rows } = await sql<ProviderCounts>`
    select (count(*) filter (where s.state = 'published'))::integer as published,
      (count(*) filter (where ${isKept} and s.next_check_on <= ${today}::date))::integer as due,
      (count(*) filter (where s.state = 'published' and s.unconfirmed_since is not null))::integer as marked,
      (count(*) filter (where s.state = 'hidden'))::integer as hidden,
      (count(*) filter (where s.state = 'draft'))::integer as drafts,
      (select count(*) from directory.correction c join directory.service x on x.id = c.service_id
        where x.organisation_id = ${organisation} and c.state = 'open')::integer as open_corrections
    from directory.service s where s.organisation_id = ${organisation}`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('An aggregate has one row')
  return row
}

export type LastRound = {
  readonly asked_on: string
  readonly expires_at: Date
  readonly answered_at: Date | null
  readonly answered_how: string | null
  readonly escalated_on: string | null
  readonly asked: number
  readonly recipients: number
}

export async function lastRound(tx: Tx, organisation: string): Promise<LastRound | undefined> {
  const { rows } = await sql<LastRound>`
    select ${helsinkiDay(sql`r.created_at`)}::text as asked_on, r.expires_at, r.answered_at, r.answered_how,
      ${helsinkiDay(sql`r.escalated_at`)}::text as escalated_on, cardinality(r.services) as asked,
      cardinality(r.sent_to) as recipients
    from directory.check_round r where r.organisation_id = ${organisation} order by r.month desc limit 1`.execute(
    tx,
  )
  return rows[0]
}

export type Keeper = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly bounced_on: string | null
}

export async function keepersOf(tx: Tx, organisation: string): Promise<readonly Keeper[]> {
  const { rows } = await sql<Keeper>`
    select distinct p.id, p.name, p.email, p.language, ${helsinkiDay(sql`p.mail_bounced_at`)}::text as bounced_on
    from published.role_now l join published.person p on p.id = l.person_id
    where l.role = 'maintainer' and l.scope_kind = 'organisation' and l.scope_id = ${organisation}
    order by p.name, p.id`.execute(tx)
  return rows
}

export type OpenInvitation = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly replaces: string | null
  readonly replaces_name: string | null
  readonly expires_at: Date
}

/** Holds the organisation, so that two invitations at once cannot both take the last free place. */
export async function lockOrganisation(tx: Tx, organisation: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('maintainers'), hashtext(${organisation}))`.execute(tx)
}

export async function openInvitations(
  tx: Tx,
  organisation: string,
  now: Date,
): Promise<readonly OpenInvitation[]> {
  const { rows } = await sql<OpenInvitation>`
    select i.id, i.name, i.email, i.replaces, p.name as replaces_name, i.expires_at from directory.maintainer_invitation i
    left join published.person p on p.id = i.replaces
    where i.organisation_id = ${organisation} and i.accepted_at is null and i.expires_at > ${now} order by i.created_at, i.id`.execute(
    tx,
  )
  return rows
}

export async function insertInvitation(
  tx: Tx,
  invitation: {
    id: string
    organisation: string
    email: string
    name: string
    language: Language
    replaces: string | null
    tokenHash: Uint8Array
    by: string
    now: Date
    expiresAt: Date
  },
): Promise<void> {
  await sql`insert into directory.maintainer_invitation (id, organisation_id, email, name, language, replaces, token_hash,
      invited_by, created_at, expires_at)
    values (${invitation.id}, ${invitation.organisation}, ${invitation.email}, ${invitation.name}, ${invitation.language},
      ${invitation.replaces}, ${invitation.tokenHash}, ${invitation.by}, ${invitation.now}, ${invitation.expiresAt})`.execute(
    tx,
  )
}

/** Takes back what has not been accepted; its link stops working. @returns whether there was such an invitation */
export async function endInvitation(
  tx: Tx,
  given: { id: string; organisation: string; now: Date },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update directory.maintainer_invitation set expires_at = ${given.now}
    where id = ${given.id} and organisation_id = ${given.organisation} and accepted_at is null and expires_at > ${given.now}
    returning id`.execute(tx)
  return rows.length > 0
}

export type InvitationRow = {
  readonly id: string
  readonly organisation_id: string
  readonly county: string
  readonly organisation: Localized
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly replaces: string | null
  readonly invited_by: string
  readonly expires_at: Date
  readonly accepted_at: Date | null
}

export async function invitationByToken(
  tx: Tx,
  tokenHash: Uint8Array,
  options: { lock?: boolean } = {},
): Promise<InvitationRow | undefined> {
  const lock = options.lock === true ? sql`for update of i` : sql``
  const { rows } = await sql<InvitationRow>`
    select i.id, i.organisation_id, o.county, o.name as organisation, i.email, i.name, i.language, i.replaces,
      p.name as invited_by, i.expires_at, i.accepted_at
    from directory.maintainer_invitation i join published.organisation o on o.id = i.organisation_id
    join published.person p on p.id = i.invited_by
    where i.token_hash = ${tokenHash} ${lock}`.execute(tx)
  return rows[0]
}

export async function markAccepted(tx: Tx, id: string, person: string, now: Date): Promise<void> {
  await sql`update directory.maintainer_invitation set accepted_at = ${now}, accepted_by = ${person} where id = ${id}`.execute(
    tx,
  )
}
