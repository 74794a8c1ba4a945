import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Language, Localized } from '#platform/text.ts'
import { listingAccess, providerAccess } from './access.ts'
import type { ListingPlace, SiteKind } from './domain/listing.ts'
import type { Keeper } from './domain/parity.ts'
import type { AccessWay, Audience, Level, Mode, ProviderSector, Task } from './domain/vocabulary.ts'
import type { ConfirmationWay, ListingState } from './queries-listings.ts'

/** What parity asks of an organisation; undefined when there is none. */
export async function keeperOf(
  tx: Tx,
  organisation: string,
): Promise<(Keeper & { county: string }) | undefined> {
  const { rows } = await sql<Keeper & { county: string }>`
    select o.county, o.sector, c.bilingual as "isCountyBilingual", m.language_status as "languageStatus"
    from published.organisation o join directory.county c on c.code = o.county
    left join directory.municipality m on m.code = o.municipality where o.id = ${organisation}`.execute(tx)
  return rows[0]
}

/** True when the asker may do this with the organisation: for use cases that are about something else. */
export async function mayAddListing(tx: Tx, organisation: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from published.organisation o where o.id = ${organisation} and ${providerAccess['addListing'].allowed}`.execute(
    tx,
  )
  return rows.length > 0
}

export async function isCoordinator(tx: Tx, county: string): Promise<boolean> {
  const { rows } = await sql`select 1 from published.role_now l where l.person_id = platform.actor_person()
    and l.role = 'coordinator' and l.scope_kind = 'county' and l.scope_id = ${county}`.execute(tx)
  return rows.length > 0
}

export type OrganisationItem = {
  readonly id: string
  readonly county: string
  readonly sector: ProviderSector
  readonly name: Localized
}

/** The organisations whose listings the asker may write. */
export async function ownOrganisations(tx: Tx): Promise<readonly OrganisationItem[]> {
  const { rows } = await sql<OrganisationItem>`
    select o.id, o.county, o.sector, o.name from published.organisation o
    where ${providerAccess['addListing'].allowed} order by o.county, o.sector, o.key`.execute(tx)
  return rows
}

export async function insertOrganisation(
  tx: Tx,
  organisation: {
    readonly county: string
    readonly sector: ProviderSector
    readonly name: Localized
    readonly municipality: string | null
    readonly web: string | null
    readonly phone: string | null
    readonly email: string | null
    readonly businessCode: string | null
    readonly now: Date
  },
): Promise<string> {
  const id = newId()
  await sql`insert into accounts.organisation (id, county, key, sector, name, municipality, web, phone, email,
      business_code, created_at, changed_at)
    values (${id}, ${organisation.county}, ${`own-${id}`}, ${organisation.sector},
      ${JSON.stringify(organisation.name)}::jsonb, ${organisation.municipality}, ${organisation.web},
      ${organisation.phone}, ${organisation.email}, ${organisation.businessCode}, ${organisation.now},
      ${organisation.now})`.execute(tx)
  return id
}

/** An organisation with the same business code, or the same name, in the county: not to be made twice. */
export async function sameOrganisation(
  tx: Tx,
  county: string,
  { name, businessCode }: { readonly name: Localized; readonly businessCode: string | null },
): Promise<string | undefined> {
  const names = Object.values(name).map((each) => each.trim().toLowerCase())
  const { rows } = await sql<{ id: string }>`
    select o.id from published.organisation o where o.county = ${county} and (o.business_code = ${businessCode}
      or exists (select from jsonb_each_text(o.name) n where lower(n.value) = any(${names}::text[]))) limit 1`.execute(
    tx,
  )
  return rows[0]?.id
}

/** A general description: what a listing says until its provider says it in its own words. */
export type Template = {
  readonly type: string
  readonly variant: string
  readonly sector: ProviderSector
  readonly level: Level
  readonly tasks: readonly Task[]
  readonly audiences: readonly Audience[]
  readonly modes: readonly Mode[]
  readonly access: AccessWay
  readonly free: boolean
  readonly statutory: boolean
  readonly name: Localized
  readonly summary: Localized
  readonly description: Localized
  readonly forWhom: Localized
  readonly howToGetIn: Localized
  readonly afterContact: Localized
  readonly cost: Localized
  readonly layWords: Readonly<Partial<Record<Language, readonly string[]>>>
}

const template = sql`key as type, variant, provider_sector as sector, level, tasks, audiences, modes, access, free, statutory, name,
  summary, description, for_whom as "forWhom", how_to_get_in as "howToGetIn", after_contact as "afterContact", cost,
  lay_words as "layWords"`

export async function listTemplateRows(tx: Tx): Promise<readonly Template[]> {
  const { rows } = await sql<Template>`
    select ${template} from directory.service_type order by key, variant`.execute(tx)
  return rows
}

export async function readTemplate(tx: Tx, type: string, variant: string): Promise<Template | undefined> {
  const { rows } = await sql<Template>`
    select ${template} from directory.service_type where key = ${type} and variant = ${variant}`.execute(tx)
  return rows[0]
}

export type SiteItem = Omit<ListingPlace, 'hours' | 'note' | 'site' | 'kind'> & {
  readonly site: string
  readonly kind: SiteKind
}

/** The county's known buildings in a municipality. */
export async function sitesIn(tx: Tx, county: string, municipality: string): Promise<readonly SiteItem[]> {
  const { rows } = await sql<SiteItem>`
    select id as site, kind, name, address, postcode, municipality, accessible, lon, lat from directory.site
    where county = ${county} and municipality = ${municipality} order by key`.execute(tx)
  return rows
}

export type WorkListingFilter = {
  readonly organisation: string | null
  readonly state: ListingState | null
  readonly check: 'due' | 'unconfirmed' | 'translation' | null
  readonly q: string
  readonly today: string
  readonly limit: number
  readonly offset: number
}

export type WorkListingItem = {
  readonly id: string
  readonly name: Localized
  readonly organisation_id: string
  readonly organisation: Localized
  readonly sector: ProviderSector
  readonly statutory: boolean
  readonly state: ListingState
  readonly version: number
  readonly confirmed_on: string
  readonly next_check_on: string
  readonly unconfirmed_since: string | null
  /** Languages in which a translation waits. */
  readonly translations: readonly Language[]
  readonly corrections: number
  readonly has_draft: boolean
  readonly may_edit: boolean
}

const asPattern = (typed: string): string => `%${typed.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** The listings that the asker keeps or oversees: first what waits for somebody, then by the day of the next check. */
export async function listWorkListingRows(
  tx: Tx,
  filter: WorkListingFilter,
): Promise<readonly (WorkListingItem & { readonly total: number })[]> {
  const { rows } = await sql<WorkListingItem & { total: number }>`
    select s.id, coalesce(s.name, t.name) as name, s.organisation_id, o.name as organisation, o.sector, t.statutory, s.state,
      s.version, s.confirmed_on::text as confirmed_on, s.next_check_on::text as next_check_on,
      s.unconfirmed_since::text as unconfirmed_since,
      coalesce((select array_agg(w.language order by w.language) from directory.translation_task w
        where w.service_id = s.id and w.done_at is null), '{}') as translations,
      (select count(*)::integer from directory.correction c where c.service_id = s.id and c.state = 'open') as corrections,
      exists (select from directory.listing_draft d where d.service_id = s.id) as has_draft,
      ${listingAccess['edit'].allowed} as may_edit,
      count(*) over ()::integer as total
    from directory.service s
    join directory.service_type t on t.key = s.type and t.variant = s.variant
    join published.organisation o on o.id = s.organisation_id
    where ${listingAccess['confirm'].allowed}
      and (${filter.organisation}::uuid is null or s.organisation_id = ${filter.organisation}::uuid)
      and (case when ${filter.state}::text is null then s.state in ('published', 'hidden', 'draft')
        else s.state = ${filter.state} end)
      and (${filter.check}::text is null
        or (${filter.check} = 'due' and s.next_check_on <= ${filter.today}::date and s.state = 'published')
        or (${filter.check} = 'unconfirmed' and s.unconfirmed_since is not null)
        or (${filter.check} = 'translation' and exists (select from directory.translation_task w
          where w.service_id = s.id and w.done_at is null)))
      and (${filter.q} = '' or coalesce(s.name, t.name)::text ilike ${asPattern(filter.q)}
        or o.name::text ilike ${asPattern(filter.q)} or s.local_words::text ilike ${asPattern(filter.q)})
    order by s.unconfirmed_since nulls last, s.next_check_on, s.id
    limit ${filter.limit} offset ${filter.offset}`.execute(tx)
  return rows
}

/** How many of the asker's listings wait for what; one statement for the whole page. */
export async function countWorkListings(
  tx: Tx,
  today: string,
): Promise<{ all: number; due: number; unconfirmed: number; hidden: number; translation: number }> {
  const { rows } = await sql<{
    all: number
    due: number
    unconfirmed: number
    hidden: number
    translation: number
  }>`
    select count(*) filter (where s.state in ('published', 'hidden', 'draft'))::integer as all,
      count(*) filter (where s.state = 'published' and s.next_check_on <= ${today}::date)::integer as due,
      count(*) filter (where s.unconfirmed_since is not null and s.state in ('published', 'hidden'))::integer as unconfirmed,
      count(*) filter (where s.state = 'hidden')::integer as hidden,
      count(*) filter (where s.state in ('published', 'hidden', 'draft') and exists (select from directory.translation_task w
        where w.service_id = s.id and w.done_at is null))::integer as translation
    from directory.service s where ${listingAccess['confirm'].allowed}`.execute(tx)
  return rows[0] ?? { all: 0, due: 0, unconfirmed: 0, hidden: 0, translation: 0 }
}

/** Organisations that have a listing among those the asker keeps or oversees: for the filter. */
export async function listedOrganisations(tx: Tx): Promise<readonly OrganisationItem[]> {
  const { rows } = await sql<OrganisationItem>`
    select o.id, o.county, o.sector, o.name from published.organisation o
    where exists (select from directory.service s where s.organisation_id = o.id and ${listingAccess['confirm'].allowed})
    order by o.county, o.sector, o.key`.execute(tx)
  return rows
}

/** Hides, shows or removes. Once a person has decided, the rule that hides unanswered listings has no say. */
export async function setListingState(
  tx: Tx,
  id: string,
  to: { readonly state: ListingState; readonly by: string | null; readonly now: Date },
): Promise<void> {
  await sql`update directory.service set state = ${to.state}, unconfirmed_since = null, changed_at = ${to.now},
      changed_by = ${to.by}
    where id = ${id}`.execute(tx)
}

export type MaintainerItem = { readonly id: string; readonly name: string; readonly title: Localized }

export async function maintainersOf(tx: Tx, organisation: string): Promise<readonly MaintainerItem[]> {
  const { rows } = await sql<MaintainerItem>`
    select p.id, p.name, p.title from published.role_now l join published.person p on p.id = l.person_id
    where l.role = 'maintainer' and l.scope_kind = 'organisation' and l.scope_id = ${organisation}
    order by p.name`.execute(tx)
  return rows
}

export type ConfirmationItem = {
  readonly at: Date
  readonly way: ConfirmationWay
  readonly person: string | null
  readonly said_by: string | null
}

export async function confirmationsOf(
  tx: Tx,
  serviceId: string,
  limit: number,
): Promise<readonly ConfirmationItem[]> {
  const { rows } = await sql<ConfirmationItem>`
    select c.at, c.way, p.name as person, c.said_by from directory.confirmation c
    left join published.person p on p.id = c.person_id
    where c.service_id = ${serviceId} order by c.at desc limit ${limit}`.execute(tx)
  return rows
}

/** What waits on a listing's page: open corrections, unfinished changes. */
export async function waitingOn(
  tx: Tx,
  serviceId: string,
): Promise<{
  readonly corrections: number
  readonly drafts: readonly { id: string; author: string; state: string; changed_at: Date }[]
}> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from directory.correction c
    where c.service_id = ${serviceId} and c.state = 'open'`.execute(tx)
  const drafts = await sql<{ id: string; author: string; state: string; changed_at: Date }>`
    select d.id, p.name as author, d.state, d.changed_at from directory.listing_draft d
    join published.person p on p.id = d.created_by where d.service_id = ${serviceId} order by d.changed_at desc`.execute(
    tx,
  )
  return { corrections: rows[0]?.count ?? 0, drafts: drafts.rows }
}
