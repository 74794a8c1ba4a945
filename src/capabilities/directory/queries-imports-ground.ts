import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { KnownSite } from './domain/imports/compare.ts'
import type { Reference } from './domain/imports/rows.ts'
import type { Exported } from './domain/imports/table.ts'
import type { ListingContent } from './domain/listing.ts'
import type { ProviderSector } from './domain/vocabulary.ts'
import { listingAccess } from './access.ts'
import { listingColumns, listingJoins, type ListingState, type StoredListing } from './queries-listings.ts'
import type { ImportKind } from './queries-imports.ts'

export type KnownOrganisation = {
  readonly id: string
  readonly sector: ProviderSector
  readonly name: Localized
  readonly business_code: string | null
  readonly language_status: number | null
}

/** A listing as it is found by its name. */
export type KnownListing = {
  readonly id: string
  readonly organisation_id: string
  readonly type: string
  readonly variant: string
  readonly name: Localized
  readonly municipalities: readonly string[]
}

export type KnownOrigin = {
  readonly kind: 'service' | 'organisation' | 'site'
  readonly external_id: string
  readonly our_id: string
}

export type Ground = {
  readonly bilingual: boolean
  readonly organisations: readonly KnownOrganisation[]
  readonly listings: readonly KnownListing[]
  readonly origins: readonly KnownOrigin[]
  readonly sites: readonly KnownSite[]
  readonly types: ReadonlySet<string>
  readonly municipalities: ReadonlySet<string>
}

const rowsOf = async <Row>(tx: Tx, query: ReturnType<typeof sql<Row>>): Promise<readonly Row[]> =>
  (await query.execute(tx)).rows

/** What stands in a county, read once for a whole import: names, places and where things came from, without their texts. */
export async function readGround(tx: Tx, county: string, kind: ImportKind): Promise<Ground> {
  const counties = await rowsOf(
    tx,
    sql<{ bilingual: boolean }>`select bilingual from directory.county where code = ${county}`,
  )
  const types = await rowsOf(
    tx,
    sql<{ key: string }>`select key || '/' || variant as key from directory.service_type`,
  )
  const municipalities = await rowsOf(tx, sql<{ code: string }>`select code from directory.municipality`)
  return {
    bilingual: counties[0]?.bilingual ?? false,
    organisations: await rowsOf(
      tx,
      sql<KnownOrganisation>`select o.id, o.sector, o.name, o.business_code, m.language_status
        from published.organisation o left join directory.municipality m on m.code = o.municipality
        where o.county = ${county} order by o.key`,
    ),
    listings: await rowsOf(
      tx,
      // Grouped once for the county: asked listing by listing it takes minutes where statistics are not fresh yet.
      sql<KnownListing>`with standing as (
          select p.service_id, array_agg(distinct i.municipality) as municipalities
          from directory.service_place p join directory.site i on i.id = p.site_id where i.county = ${county} group by p.service_id)
        select s.id, s.organisation_id, s.type, s.variant, coalesce(s.name, t.name) as name,
          coalesce(standing.municipalities, '{}') as municipalities
        from directory.service s join directory.service_type t on t.key = s.type and t.variant = s.variant
        left join standing on standing.service_id = s.id
        where s.county = ${county} and s.state not in ('merged', 'removed') order by s.id`,
    ),
    origins: await rowsOf(
      tx,
      sql<KnownOrigin>`select kind, external_id, our_id from directory.origin where scheme = ${kind} and county = ${county}`,
    ),
    sites: await knownSites(tx, county),
    types: new Set(types.map(({ key }) => key)),
    municipalities: new Set(municipalities.map(({ code }) => code)),
  }
}

export const knownSites = (tx: Tx, county: string): Promise<readonly KnownSite[]> =>
  rowsOf(
    tx,
    sql<KnownSite>`select id, kind, name, address, municipality, postcode, accessible, lon, lat
      from directory.site where county = ${county} order by key`,
  )

/** What the cells of a table may name. */
export async function readReference(
  tx: Tx,
  county: string,
  organisation: string | null,
  reader: Language,
): Promise<Reference> {
  const own =
    organisation === null
      ? []
      : await rowsOf(
          tx,
          sql<{ name: Localized }>`select name from published.organisation where id = ${organisation}`,
        )
  return {
    reader,
    organisation: own[0]?.name ?? null,
    types: await rowsOf(
      tx,
      sql<
        Reference['types'][number]
      >`select key, variant, name, access, free, modes from directory.service_type
        order by key, variant`,
    ),
    // The county's own come last, so that they win where two municipalities share a name.
    municipalities: await rowsOf(
      tx,
      sql<Reference['municipalities'][number]>`select code, name from directory.municipality
        order by county = ${county}, code`,
    ),
    postcodes: await rowsOf(
      tx,
      sql<Reference['postcodes'][number]>`select code, municipality from directory.postcode order by code`,
    ),
  }
}

/** These listings as they stand now, for comparing; `lock` holds them to the end of the transaction. */
export const standing = (
  tx: Tx,
  ids: readonly string[],
  options: { lock?: boolean } = {},
): Promise<readonly StoredListing[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : rowsOf(
        tx,
        sql<StoredListing>`select ${listingColumns} from directory.service s ${listingJoins}
          where s.id = any(${[...ids]}::uuid[]) order by s.id ${options.lock === true ? sql`for update of s` : sql``}`,
      )

/** What the source said of these the last time. */
export async function saidLastTime(
  tx: Tx,
  kind: ImportKind,
  county: string,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, ListingContent>> {
  if (externalIds.length === 0) return new Map()
  const rows = await rowsOf(
    tx,
    sql<{ external_id: string; imported: ListingContent }>`select external_id, imported from directory.origin
      where scheme = ${kind} and kind = 'service' and county = ${county} and external_id = any(${[...externalIds]}::text[])`,
  )
  return new Map(rows.map((row) => [row.external_id, row.imported]))
}

/** How listings read in the versions from which a table was exported. */
export async function versionsOf(
  tx: Tx,
  wanted: readonly { readonly id: string; readonly version: number }[],
): Promise<ReadonlyMap<string, ListingContent>> {
  if (wanted.length === 0) return new Map()
  const rows = await rowsOf(
    tx,
    sql<{
      service_id: string
      number: number
      content: ListingContent
    }>`select v.service_id, v.number, v.content
      from directory.listing_version v
      join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (id uuid, version integer)
        on w.id = v.service_id and w.version = v.number`,
  )
  return new Map(rows.map((row) => [`${row.service_id} ${row.number}`, row.content]))
}

export type ExportFilter = {
  readonly county: string
  readonly organisation: string | null
  readonly state: ListingState | null
  readonly type: string | null
  readonly q: string
}

/** The listings that the asker keeps, as a table takes them out: published and hidden ones when no state is named. */
export const exportRows = (tx: Tx, filter: ExportFilter, limit: number): Promise<readonly Exported[]> =>
  rowsOf(
    tx,
    sql<Exported>`select l.id, l.version, l.organisation, l.business_code as "businessCode", l.sector,
        l.type_name as "typeName", l.content
      from (select ${listingColumns}, o.business_code, t.name as type_name, s.type, o.key
        from directory.service s ${listingJoins}
        where s.county = ${filter.county} and ${listingAccess['edit'].allowed}
          and (${filter.organisation}::uuid is null or s.organisation_id = ${filter.organisation}::uuid)
          and (${filter.type}::text is null or s.type = ${filter.type})
          and (case when ${filter.state}::text is null then s.state in ('published', 'hidden') else s.state = ${filter.state} end)
          and (${filter.q} = '' or coalesce(s.name, t.name)::text ilike '%' || ${filter.q} || '%'
            or o.name::text ilike '%' || ${filter.q} || '%')) l
      order by l.key, l.type, l.id limit ${limit}`,
  )

/** The country as readers of other registers need it. */
export async function knownCountry(tx: Tx): Promise<{
  readonly municipalities: readonly {
    readonly code: string
    readonly county: string
    readonly name: Localized
  }[]
  readonly postcodes: ReadonlyMap<string, string>
}> {
  const postcodes = await rowsOf(
    tx,
    sql<{ code: string; municipality: string }>`select code, municipality from directory.postcode`,
  )
  return {
    municipalities: await rowsOf(
      tx,
      sql<{
        code: string
        county: string
        name: Localized
      }>`select code, county, name from directory.municipality`,
    ),
    postcodes: new Map(postcodes.map(({ code, municipality }) => [code, municipality])),
  }
}

/** True when this person coordinates the county, whoever asks. */
export async function coordinatesNow(tx: Tx, person: string, county: string): Promise<boolean> {
  const rows = await rowsOf(
    tx,
    sql<{ found: boolean }>`select exists (select from published.role_now l where l.person_id = ${person}
      and l.role = 'coordinator' and l.scope_kind = 'county' and l.scope_id = ${county}) as found`,
  )
  return rows[0]?.found === true
}
