import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { ListingVideo, OpeningHours } from './domain/listing.ts'
import type { AccessWay, Audience, Level, Mode, ProviderSector, Task } from './domain/vocabulary.ts'

export type { OpeningHours } from './domain/listing.ts'

export type CountyRow = {
  readonly code: string
  readonly kind: 'county' | 'city' | 'outside'
  readonly name: Localized
  readonly short_name: Localized
  readonly bilingual: boolean
  readonly languages: readonly Language[]
  readonly neighbours: readonly string[]
}

export type MunicipalityRow = {
  readonly code: string
  readonly county: string
  readonly area_id: string | null
  readonly name: Localized
  readonly language_status: number
  readonly population: number
  readonly lon: number
  readonly lat: number
}

export type LocalityRow = {
  readonly key: string
  readonly municipality: string
  readonly name: Localized
  readonly lon: number
  readonly lat: number
}
export type AreaRow = {
  readonly id: string
  readonly county: string
  readonly name: Localized
  readonly name_is_ours: boolean
  /** R11: part of the family centre, or in fixed cooperation with it. */
  readonly school_health: 'part' | 'cooperation'
  readonly student_welfare: 'part' | 'cooperation'
  readonly school_words: Localized
}
export type PostcodeRow = { readonly code: string; readonly municipality: string }
/** How a kind of service stands in an area, where somebody has said so (R41, R50). */
export type AreaServiceRow = {
  readonly area_id: string
  readonly type: string
  readonly variant: string
  readonly presence: 'fixed' | 'outreach' | 'both' | 'none'
  readonly same_premises: boolean | null
  readonly planned_from: string | null
  readonly not_included_because: Localized | null
}
/** A row of words: for one another, or leading to kinds of service; without a county it holds everywhere. */
export type VocabularyRow = {
  readonly id: string
  readonly county: string | null
  readonly kind: 'same' | 'leads-to'
  readonly fi: readonly string[]
  readonly sv: readonly string[]
  readonly en: readonly string[]
  /** 'key' or 'key/variant' of kinds of service. */
  readonly types: readonly string[]
  readonly because: string
}
/** A listing that was merged, and the one it became. */
export type MergedRow = { readonly id: string; readonly into: string }
export type CentreRow = {
  readonly id: string
  readonly county: string
  readonly area_id: string | null
  readonly name: Localized
  readonly form: 'network' | 'site'
  readonly larger: boolean
  readonly description: Localized
}

export type EmergencyLineRow = {
  readonly key: string
  readonly counties: readonly string[] | null
  readonly languages: readonly Language[]
  readonly number: string
  readonly tel: string
  readonly name: Localized
  readonly calls_for: Localized
  readonly hours: Localized
  readonly classes: readonly string[]
}

/** Days with other hours; `site` null means everywhere. Without times it is closed. */
export type HoursExceptionRow = {
  readonly site: string | null
  readonly from: string
  readonly to: string
  readonly opens: string | null
  readonly closes: string | null
  readonly note: Localized
}

export type PlaceRow = {
  readonly site: string
  readonly postcode: string | null
  /** The building's own point; null where only the municipality is known. */
  readonly lon: number | null
  readonly lat: number | null
  readonly name: Localized
  readonly address: Localized
  readonly municipality: string
  readonly accessible: boolean
  readonly kind: string
  readonly hours: OpeningHours
  readonly note: Localized | null
}

export type ServiceRow = {
  readonly id: string
  readonly county: string
  readonly type: string
  readonly variant: string
  readonly level: Level
  readonly provider_sector: ProviderSector
  readonly organisation: Localized
  readonly organisation_id: string
  readonly tasks: readonly Task[]
  readonly modes: readonly Mode[]
  readonly audiences: readonly Audience[]
  readonly access: AccessWay
  readonly free: boolean
  readonly statutory: boolean
  readonly name: Localized
  readonly summary: Localized
  readonly description: Localized
  readonly for_whom: Localized
  readonly how_to_get_in: Localized
  readonly after_contact: Localized
  readonly cost: Localized
  readonly criteria: Localized | null
  readonly lay_words: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly local_words: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly languages: readonly string[]
  readonly phone: string | null
  readonly phone_hours: OpeningHours | null
  readonly web: string | null
  readonly door_key: string | null
  readonly booking: string | null
  readonly age_from: number | null
  readonly age_to: number | null
  /** Working days until an answer, and until it usually begins (R21). */
  readonly answer_days: number | null
  readonly start_days: number | null
  readonly video: ListingVideo | null
  readonly criteria_from: string | null
  readonly confirmed_on: string
  /** Set while nobody has answered whether it is still right. */
  readonly unconfirmed_since: string | null
  readonly changed_at: Date
  readonly created_at: Date
  readonly version: number
  readonly exceptions: readonly HoursExceptionRow[]
  readonly municipalities: readonly string[]
  readonly places: readonly PlaceRow[]
}

/** Who provides: what the public may know of an organisation. */
export type OrganisationRow = {
  readonly id: string
  readonly county: string
  readonly sector: ProviderSector
  readonly name: Localized
  readonly description: Localized
  readonly municipality: string | null
  readonly web: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly business_code: string | null
  readonly changed_at: Date
}

/** A kind of service: what a listing is called where it has no name of its own, and in filters. */
export type ServiceTypeRow = {
  readonly key: string
  readonly variant: string
  readonly level: Level
  readonly name: Localized
  readonly summary: Localized
  readonly description: Localized
  readonly for_whom: Localized
  readonly how_to_get_in: Localized
  readonly after_contact: Localized
  readonly cost: Localized
  readonly lay_words: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly tasks: readonly Task[]
  readonly audiences: readonly Audience[]
  readonly statutory: boolean
}

/** All the public may see besides the listings themselves: small tables, read whole. */
export type Contents = {
  readonly counties: readonly CountyRow[]
  readonly areas: readonly AreaRow[]
  readonly municipalities: readonly MunicipalityRow[]
  readonly localities: readonly LocalityRow[]
  readonly centres: readonly CentreRow[]
  readonly lines: readonly EmergencyLineRow[]
  readonly types: readonly ServiceTypeRow[]
  readonly postcodes: readonly PostcodeRow[]
  readonly organisations: readonly OrganisationRow[]
  readonly areaServices: readonly AreaServiceRow[]
  readonly vocabulary: readonly VocabularyRow[]
}

/** How often the directory has changed, and how often besides single listings. */
export type Revision = { readonly number: number; readonly rest: number }

export async function revision(tx: Tx): Promise<Revision> {
  const { rows } = await sql<Revision>`select number, rest from directory.revision`.execute(tx)
  return rows[0] ?? { number: 0, rest: 0 }
}

/** Everything the public may see that is no listing, read once into the process. */
export async function readContents(tx: Tx): Promise<Contents> {
  const all = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<readonly Row[]> =>
    (await query.execute(tx)).rows
  return {
    counties: await all(
      sql<CountyRow>`select code, kind, name, short_name, bilingual, languages, neighbours from directory.county order by code`,
    ),
    areas: await all(
      sql<AreaRow>`select id, county, name, name_is_ours, school_health, student_welfare, school_words from directory.area order by county, position`,
    ),
    municipalities: await all(
      sql<MunicipalityRow>`select code, county, area_id, name, language_status, population, lon, lat from directory.municipality order by code`,
    ),
    localities: await all(
      sql<LocalityRow>`select key, municipality, name, lon, lat from directory.locality order by key`,
    ),
    centres: await all(
      sql<CentreRow>`select id, county, area_id, name, form, larger, description from directory.family_centre order by county, key`,
    ),
    lines: await all(
      sql<EmergencyLineRow>`select key, counties, languages, number, tel, name, calls_for, hours, classes from directory.emergency_line order by position`,
    ),
    types: await all(
      sql<ServiceTypeRow>`select key, variant, level, name, summary, description, for_whom, how_to_get_in, after_contact,
        cost, lay_words, tasks, audiences, statutory from directory.service_type order by key, variant`,
    ),
    postcodes: await all(sql<PostcodeRow>`select code, municipality from directory.postcode order by code`),
    organisations: await all(
      sql<OrganisationRow>`select id, county, sector, name, description, municipality, web, phone, email, business_code,
        changed_at from published.organisation order by id`,
    ),
    areaServices: await all(
      sql<AreaServiceRow>`select area_id, type, variant, presence, same_premises, planned_from::text as planned_from,
        not_included_because from directory.area_service order by area_id, type, variant`,
    ),
    vocabulary: await all(
      sql<VocabularyRow>`select id, county, kind, fi, sv, en, types, because from directory.vocabulary where active
        order by county nulls first, id`,
    ),
  }
}
