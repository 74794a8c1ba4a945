import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { listingAccess } from './access.ts'
import type { PtvListing } from './domain/ptv/export-channels.ts'
import type { PtvCountry, PtvType } from './domain/ptv/export.ts'
import type { ListingContent } from './domain/listing.ts'
import { listingColumns, listingJoins } from './queries-listings.ts'
import type { ProviderSector } from './domain/vocabulary.ts'

type Row = {
  readonly id: string
  readonly content: ListingContent
  readonly changed_at: Date
  readonly organisation_id: string
  readonly organisation: Localized
  readonly sector: ProviderSector
  readonly business_code: string | null
  readonly home: string | null
}

/** What of a county is published and the asker may edit, with all that the service register asks beside it. */
export async function ptvGround(
  tx: Tx,
  county: string,
): Promise<{
  readonly listings: readonly PtvListing[]
  readonly types: readonly PtvType[]
  readonly country: PtvCountry
}> {
  const listings = await sql<Row>`select ${listingColumns}, o.business_code, o.municipality as home
    from directory.service s ${listingJoins}
    where s.county = ${county} and s.state = 'published' and ${listingAccess['edit'].allowed}
    order by o.key, s.type, s.variant, s.id`.execute(tx)
  const types = await sql<PtvType>`select key as type, variant, name, summary, description,
      how_to_get_in as "howToGetIn", after_contact as "afterContact", cost
    from directory.service_type`.execute(tx)
  const counties = await sql<{ code: string; name: Localized }>`
    select code, name from directory.county where code = ${county}`.execute(tx)
  const municipalities = await sql<{ code: string; name: Localized }>`
    select code, name from directory.municipality where county = ${county} order by code`.execute(tx)
  return {
    listings: listings.rows.map((row) => ({
      id: row.id,
      content: row.content,
      changedAt: row.changed_at,
      organisation: {
        id: row.organisation_id,
        name: row.organisation,
        sector: row.sector,
        businessCode: row.business_code,
        municipality: row.home,
      },
    })),
    types: types.rows,
    country: {
      county: counties.rows[0] ?? { code: county, name: {} },
      municipalities: municipalities.rows,
    },
  }
}
