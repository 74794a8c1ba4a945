import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import type { ListingContent, ListingText } from './domain/listing.ts'
import type { ProviderSector } from './domain/vocabulary.ts'
import { listingColumns, listingJoins } from './queries-listings.ts'

/** What stands of every published listing without its texts: enough to know which must be looked at anew. */
export type QualityHead = {
  readonly id: string
  readonly version: number
  readonly type: string
  readonly variant: string
  readonly name: Localized
  readonly organisation_id: string
  readonly organisation: Localized
  readonly sector: ProviderSector
  readonly language_status: number | null
  readonly next_check_on: string
  readonly unconfirmed_since: string | null
  readonly maintainers: number
  readonly municipalities: readonly string[]
}

export async function qualityHeads(
  tx: Tx,
  county: string,
  organisation: string | null,
): Promise<readonly QualityHead[]> {
  const only = organisation === null ? sql`` : sql`and s.organisation_id = ${organisation}`
  const { rows } = await sql<QualityHead>`
    with kept as (select l.scope_id, count(distinct l.person_id)::integer as people from published.role_now l
      where l.role = 'maintainer' and l.scope_kind = 'organisation' group by l.scope_id)
    select s.id, s.version, s.type, s.variant, coalesce(s.name, t.name) as name, s.organisation_id, o.name as organisation,
      o.sector, m.language_status, s.next_check_on::text as next_check_on, s.unconfirmed_since::text as unconfirmed_since,
      coalesce(k.people, 0) as maintainers,
      coalesce((select array_agg(c.municipality) from directory.service_municipality c where c.service_id = s.id), '{}') as municipalities
    from directory.service s
    join directory.service_type t on t.key = s.type and t.variant = s.variant
    join published.organisation o on o.id = s.organisation_id
    left join directory.municipality m on m.code = o.municipality
    left join kept k on k.scope_id = s.organisation_id::text
    where s.county = ${county} and s.state = 'published' ${only} order by s.id`.execute(tx)
  return rows
}

export async function contentsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ListingContent>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; content: ListingContent }>`
    select ${listingColumns} from directory.service s ${listingJoins} where s.id = any(${[...ids]}::uuid[])`.execute(
    tx,
  )
  return new Map(rows.map(({ id, content }) => [id, content]))
}

/** The texts that stand in for a null one, by `key/variant`. */
export async function inheritedTexts(
  tx: Tx,
): Promise<ReadonlyMap<string, Readonly<Partial<Record<ListingText, Localized>>>>> {
  const { rows } = await sql<{ key: string; texts: Readonly<Partial<Record<ListingText, Localized>>> }>`
    select key || '/' || variant as key, jsonb_build_object('name', name, 'summary', summary, 'description', description,
      'forWhom', for_whom, 'howToGetIn', how_to_get_in, 'afterContact', after_contact, 'cost', cost) as texts
    from directory.service_type`.execute(tx)
  return new Map(rows.map(({ key, texts }) => [key, texts]))
}

export type CountyTongues = { readonly bilingual: boolean; readonly languages: readonly string[] }

export async function tonguesOf(tx: Tx, county: string): Promise<CountyTongues> {
  const { rows } = await sql<CountyTongues>`
    select bilingual, languages from directory.county where code = ${county}`.execute(tx)
  return rows[0] ?? { bilingual: false, languages: [] }
}

/** Organisations of the county that somebody keeps. */
export async function maintainedOrganisations(tx: Tx, county: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct o.id from published.organisation o join published.role_now l
      on l.role = 'maintainer' and l.scope_kind = 'organisation' and l.scope_id = o.id::text
    where o.county = ${county}`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
