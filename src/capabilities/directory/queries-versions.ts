import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { ListingContent } from './domain/listing.ts'
import type { StoredListing, VersionWay } from './queries-listings.ts'

export type VersionRow = {
  readonly number: number
  readonly content: ListingContent
  readonly way: VersionWay
  readonly changed_at: Date
  readonly changed_by: string | null
  /** Null where the product itself did it. */
  readonly author: string | null
}

const columns = sql`v.number, v.content, v.way, v.changed_at, v.changed_by, p.name as author`
const joins = sql`left join published.person p on p.id = v.changed_by`

/** Newest first; one more than is shown, so that the oldest of a page can be compared with the one before it. */
export async function listVersionRows(
  tx: Tx,
  serviceId: string,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select ${columns} from directory.listing_version v ${joins} where v.service_id = ${serviceId}
    order by v.number desc limit ${page.limit} offset ${page.offset}`.execute(tx)
  return rows
}

export async function readVersion(
  tx: Tx,
  serviceId: string,
  number: number,
): Promise<VersionRow | undefined> {
  const { rows } = await sql<VersionRow>`
    select ${columns} from directory.listing_version v ${joins}
    where v.service_id = ${serviceId} and v.number = ${number}`.execute(tx)
  return rows[0]
}

/** A listing that came with the first data has no version yet: what stands is kept before anything is changed. */
export async function keepPresent(tx: Tx, stored: StoredListing): Promise<void> {
  await sql`insert into directory.listing_version (service_id, number, content, way, changed_at, changed_by)
    values (${stored.id}, ${stored.version}, ${JSON.stringify(stored.content)}::jsonb,
      ${stored.origin === 'local' ? 'created' : 'import'}, ${stored.changed_at}, null)
    on conflict (service_id, number) do nothing`.execute(tx)
}
