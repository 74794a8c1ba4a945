import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { onlyArea } from './queries-listings.ts'

/** The calendar day in Finland of a moment stored. */
export const helsinkiDay = (moment: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(${moment} at time zone 'Europe/Helsinki')::date`

/** A listing `s` that families see, or would see had it not been hidden for want of an answer. */
export const isKept = sql<boolean>`(s.state = 'published' or (s.state = 'hidden' and s.unconfirmed_since is not null))`

/** What a listing `s` of the kind `t` is called. */
export const nameOf = sql`coalesce(s.name, t.name)`

/** True for a listing `s` that serves the area: one of its municipalities, or the whole county. */
export const servesArea = (area: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(not exists (select from directory.service_municipality m where m.service_id = s.id)
    or exists (select from directory.service_municipality m join directory.municipality k on k.code = m.municipality
      where m.service_id = s.id and k.area_id = ${area}))`

/** Joins to a round `r` the leads `l` of the areas `a` that its listings serve. */
const leadsOfRound = sql`join directory.area a on a.county = r.county
  join published.role_now l on l.role = 'area-lead' and l.scope_kind = 'area' and l.scope_id = a.id::text
    and exists (select from directory.service s where s.id = any(r.services) and ${isKept} and ${servesArea(sql`a.id`)})`

export type Mailbox = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly bounced: boolean
}

/** Who keeps an organisation's listings now. */
export async function maintainersOf(tx: Tx, organisation: string): Promise<readonly Mailbox[]> {
  const { rows } = await sql<Mailbox>`
    select distinct p.id, p.name, p.email, p.language, p.mail_bounced_at is not null as bounced from published.role_now l
    join published.person p on p.id = l.person_id
    where l.role = 'maintainer' and l.scope_kind = 'organisation' and l.scope_id = ${organisation} order by p.name, p.id`.execute(
    tx,
  )
  return rows
}

export async function mailboxOf(tx: Tx, person: string): Promise<Mailbox | undefined> {
  const { rows } = await sql<Mailbox>`
    select id, name, email, language, mail_bounced_at is not null as bounced from published.person
    where id = ${person} and active`.execute(tx)
  return rows[0]
}

export async function coordinatorsOf(tx: Tx, county: string): Promise<readonly Mailbox[]> {
  const { rows } = await sql<Mailbox>`
    select distinct p.id, p.name, p.email, p.language, p.mail_bounced_at is not null as bounced from published.role_now l
    join published.person p on p.id = l.person_id
    where l.role = 'coordinator' and l.scope_kind = 'county' and l.scope_id = ${county} order by p.name, p.id`.execute(
    tx,
  )
  return rows
}

export type OrganisationRow = {
  readonly id: string
  readonly county: string
  readonly county_name: Localized
  readonly name: Localized
  readonly sector: string
  readonly municipality: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly web: string | null
}

export async function organisationOf(tx: Tx, id: string): Promise<OrganisationRow | undefined> {
  const { rows } = await sql<OrganisationRow>`
    select o.id, o.county, c.name as county_name, o.name, o.sector, o.municipality, o.phone, o.email, o.web
    from published.organisation o join directory.county c on c.code = o.county where o.id = ${id}`.execute(tx)
  return rows[0]
}

/** Counties that have listings somebody must keep. */
export async function countiesWithListings(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ county: string }>`
    select distinct county from directory.service where state in ('published', 'hidden') order by county`.execute(
    tx,
  )
  return rows.map(({ county }) => county)
}

/** Organisations with something to check that have not been asked this month. */
export async function organisationsToAsk(
  tx: Tx,
  county: string,
  today: string,
  month: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct s.organisation_id as id from directory.service s
    where s.county = ${county} and s.state = 'published' and s.next_check_on <= ${today}::date
      and not exists (select from directory.check_round r where r.organisation_id = s.organisation_id and r.month = ${month}::date)
    order by 1`.execute(tx)
  return rows.map(({ id }) => id)
}

export type AskedListing = { readonly id: string; readonly name: Localized }

/** Writes the month's question; undefined when it stands already or there is nothing to ask. */
export async function insertRound(
  tx: Tx,
  round: {
    id: string
    organisation: string
    county: string
    month: string
    today: string
    tokenHash: Uint8Array
    sentTo: readonly string[]
    mails: readonly string[]
    now: Date
    expiresAt: Date
  },
): Promise<readonly AskedListing[]> {
  await sql`insert into directory.check_round (id, organisation_id, county, month, services, sent_to, mail_ids, token_hash,
      created_at, expires_at)
    select ${round.id}::uuid, ${round.organisation}::uuid, ${round.county}, ${round.month}::date, found.ids,
      ${[...round.sentTo]}::uuid[], ${[...round.mails]}::uuid[], ${round.tokenHash}::bytea, ${round.now}::timestamptz,
      ${round.expiresAt}::timestamptz
    from (select array_agg(s.id order by s.type, s.variant, s.id) as ids from directory.service s
      where s.organisation_id = ${round.organisation} and s.state = 'published' and s.next_check_on <= ${round.today}::date) found
    where found.ids is not null
    on conflict (organisation_id, month) do nothing`.execute(tx)
  return listingsOfRound(tx, round.id)
}

/** The listings of a round in the order in which they were asked about. */
export async function listingsOfRound(tx: Tx, round: string): Promise<readonly AskedListing[]> {
  const { rows } = await sql<AskedListing>`
    select s.id, ${nameOf} as name from directory.check_round r
    cross join lateral unnest(r.services) with ordinality as asked (id, position)
    join directory.service s on s.id = asked.id
    join directory.service_type t on t.key = s.type and t.variant = s.variant
    where r.id = ${round} order by asked.position`.execute(tx)
  return rows
}

export type RoundRow = {
  readonly id: string
  readonly county: string
  readonly organisation_id: string
  readonly organisation: Localized
  readonly created_at: Date
  readonly expires_at: Date
  readonly answered_at: Date | null
  readonly answered_how: string | null
}

/** The round that a link belongs to. `lock` holds it: of two clicks at once one acts and the other sees that it is done. */
export async function roundByToken(
  tx: Tx,
  tokenHash: Uint8Array,
  options: { lock?: boolean } = {},
): Promise<RoundRow | undefined> {
  const lock = options.lock === true ? sql`for update of r` : sql``
  const { rows } = await sql<RoundRow>`
    select r.id, r.county, r.organisation_id, o.name as organisation, r.created_at, r.expires_at, r.answered_at, r.answered_how
    from directory.check_round r join published.organisation o on o.id = r.organisation_id
    where r.token_hash = ${tokenHash} ${lock}`.execute(tx)
  return rows[0]
}

export async function roundAsked(
  tx: Tx,
  id: string,
): Promise<
  | {
      readonly organisation_id: string
      readonly organisation: Localized
      readonly county_name: Localized
      readonly expires_at: Date
      readonly answered_at: Date | null
    }
  | undefined
> {
  const { rows } = await sql<{
    organisation_id: string
    organisation: Localized
    county_name: Localized
    expires_at: Date
    answered_at: Date | null
  }>`select r.organisation_id, o.name as organisation, c.name as county_name, r.expires_at, r.answered_at
    from directory.check_round r join published.organisation o on o.id = r.organisation_id
    join directory.county c on c.code = r.county where r.id = ${id}`.execute(tx)
  return rows[0]
}

export type WaitingListing = AskedListing & {
  readonly state: string
  readonly confirmed_on: string
  readonly unconfirmed_since: string | null
}

/** What of a round nobody has confirmed yet. */
export async function waitingOfRound(
  tx: Tx,
  round: string,
  today: string,
): Promise<readonly WaitingListing[]> {
  const { rows } = await sql<WaitingListing>`
    select s.id, ${nameOf} as name, s.state, s.confirmed_on::text as confirmed_on, s.unconfirmed_since::text as unconfirmed_since
    from directory.check_round r
    cross join lateral unnest(r.services) with ordinality as asked (id, position)
    join directory.service s on s.id = asked.id and s.organisation_id = r.organisation_id
    join directory.service_type t on t.key = s.type and t.variant = s.variant
    where r.id = ${round} and s.next_check_on <= ${today}::date and ${isKept} order by asked.position`.execute(
    tx,
  )
  return rows
}

/** Whether the round asked about this listing and it is still the organisation's. */
export async function isOfRound(tx: Tx, round: string, listing: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select exists (select from directory.check_round r join directory.service s on s.id = any (r.services)
      and s.organisation_id = r.organisation_id
      where r.id = ${round} and s.id = ${listing} and ${isKept}) as is`.execute(tx)
  return rows[0]?.is === true
}

/**
 * From here to the end of the transaction row-level security lets through what the organisation's own people may see.
 * Only after the link's secret has been found to be theirs.
 */
export async function actForOrganisation(tx: Tx): Promise<void> {
  await sql`select set_config('app.kind', 'system', true)`.execute(tx)
}

export async function markAnswered(tx: Tx, round: string, now: Date): Promise<void> {
  await sql`update directory.check_round set answered_at = ${now}, answered_how = 'all-right'
    where id = ${round} and answered_at is null`.execute(tx)
}

/** Everything that an organisation must say something about: what is due and families see or would see. */
export async function dueListings(
  tx: Tx,
  organisation: string,
  today: string,
): Promise<readonly { id: string; state: string }[]> {
  const { rows } = await sql<{ id: string; state: string }>`
    select s.id, s.state from directory.service s
    where s.organisation_id = ${organisation} and s.next_check_on <= ${today}::date and ${isKept}`.execute(tx)
  return rows
}

/** Closes what has nothing left to ask: its listings were changed, moved, merged or taken away. @returns how many */
export async function closeEmptyRounds(tx: Tx, county: string, today: string, now: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update directory.check_round r set answered_at = ${now}, answered_how = 'changed'
    where r.county = ${county} and r.answered_at is null and not exists (
      select from directory.service s where s.id = any(r.services) and s.organisation_id = r.organisation_id
        and s.next_check_on <= ${today}::date and ${isKept})
    returning r.id`.execute(tx)
  return rows.length
}

/** Rounds old enough go to the lists of the leads of the areas they serve. @returns the rounds, and who must be told */
export async function escalateRounds(
  tx: Tx,
  county: string,
  askedBefore: string,
  now: Date,
): Promise<{ readonly rounds: readonly string[]; readonly leads: readonly string[] }> {
  const { rows: escalated } = await sql<{ id: string }>`
    update directory.check_round r set escalated_at = ${now}
    where r.county = ${county} and r.answered_at is null and r.escalated_at is null
      and ${helsinkiDay(sql`r.created_at`)} <= ${askedBefore}::date
    returning r.id`.execute(tx)
  const rounds = escalated.map(({ id }) => id)
  if (rounds.length === 0) return { rounds, leads: [] }
  const { rows } = await sql<{ id: string }>`
    select distinct l.person_id as id from directory.check_round r ${leadsOfRound}
    where r.id = any(${rounds}::uuid[]) order by 1`.execute(tx)
  return { rounds, leads: rows.map(({ id }) => id) }
}

/** The organisations passed on to the lead of an area at one moment. */
export async function passedOn(
  tx: Tx,
  county: string,
  person: string,
  at: string,
): Promise<{ readonly to: Mailbox; readonly organisations: readonly Localized[] } | undefined> {
  const { rows } = await sql<Mailbox & { organisations: Localized[] }>`
    select p.id, p.name, p.email, p.language, p.mail_bounced_at is not null as bounced, jsonb_agg(distinct o.name) as organisations
    from directory.check_round r ${leadsOfRound}
    join published.person p on p.id = l.person_id join published.organisation o on o.id = r.organisation_id
    where r.county = ${county} and r.escalated_at = ${at}::timestamptz and r.answered_at is null and p.id = ${person}
    group by p.id, p.name, p.email, p.language, p.mail_bounced_at`.execute(tx)
  const [row] = rows
  if (row === undefined) return undefined
  const { organisations, ...to } = row
  return { to, organisations }
}

export type Unanswered = {
  readonly id: string
  readonly statutory: boolean
  readonly marked: boolean
  readonly asked_on: string
  /** The only area it serves, whose own settings then hold. */
  readonly area: string | null
}

/** The day a listing `s` was first asked about since it was last confirmed; null when nobody has asked. */
const askedOn = sql`(select min(${helsinkiDay(sql`r.created_at`)})::text from directory.check_round r
  where r.organisation_id = s.organisation_id and r.answered_at is null and s.id = any(r.services)
    and ${helsinkiDay(sql`r.created_at`)} >= s.confirmed_on)`

/** What families see although nobody has answered for it. */
export async function unansweredListings(
  tx: Tx,
  county: string,
  today: string,
): Promise<readonly Unanswered[]> {
  const { rows } = await sql<Unanswered>`
    select * from (
      select s.id, t.statutory, s.unconfirmed_since is not null as marked, ${askedOn} as asked_on, ${onlyArea} as area
      from directory.service s join directory.service_type t on t.key = s.type and t.variant = s.variant
      where s.county = ${county} and s.state = 'published' and s.next_check_on <= ${today}::date) found
    where asked_on is not null order by id`.execute(tx)
  return rows
}

/** The public mark names the day of the last confirmation: since then nobody has said that it is right. */
export async function markUnconfirmed(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`update directory.service set unconfirmed_since = confirmed_on
    where id = any(${[...ids]}::uuid[]) and state = 'published' and unconfirmed_since is null`.execute(tx)
}

/** Hides by rule; the statement itself passes over what is statutory. */
export async function hideUnanswered(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await sql`update directory.service s set state = 'hidden', changed_at = ${now}
    where s.id = any(${[...ids]}::uuid[]) and s.state = 'published' and s.unconfirmed_since is not null
      and not exists (select from directory.service_type t where t.key = s.type and t.variant = s.variant and t.statutory)`.execute(
    tx,
  )
}
