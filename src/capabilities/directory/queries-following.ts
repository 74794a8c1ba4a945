import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { ListingVideo, OpeningHours } from './domain/listing.ts'
import type { AccessWay, Mode } from './domain/vocabulary.ts'
import type { HoursExceptionRow, MergedRow, OrganisationRow, Revision } from './queries.ts'

/**
 * How a process keeps the published listings in memory: read page by page at the start, then only what has moved.
 * A listing's own texts come without those it shares with its kind: these are read once.
 */

/** A building, once, however many listings stand in it. */
export type SiteRow = {
  readonly id: string
  readonly key: string
  readonly kind: string
  readonly name: Localized
  readonly address: Localized
  readonly municipality: string
  readonly accessible: boolean
  readonly postcode: string | null
  readonly lon: number | null
  readonly lat: number | null
}

export type OwnPlaceRow = {
  readonly site: string
  readonly hours: OpeningHours
  readonly note: Localized | null
}

/** A listing as it is stored: null where the kind's text stands. */
export type OwnRow = {
  readonly id: string
  readonly state: string
  readonly merged_into: string | null
  readonly county: string
  readonly type: string
  readonly variant: string
  readonly organisation_id: string
  readonly modes: readonly Mode[]
  readonly access: AccessWay
  readonly free: boolean
  readonly name: Localized | null
  readonly summary: Localized | null
  readonly description: Localized | null
  readonly for_whom: Localized | null
  readonly how_to_get_in: Localized | null
  readonly after_contact: Localized | null
  readonly cost: Localized | null
  readonly criteria: Localized | null
  readonly criteria_from: string | null
  readonly local_words: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly languages: readonly string[]
  readonly phone: string | null
  readonly phone_hours: OpeningHours | null
  readonly web: string | null
  readonly door_key: string | null
  readonly booking: string | null
  readonly age_from: number | null
  readonly age_to: number | null
  readonly answer_days: number | null
  readonly start_days: number | null
  readonly video: ListingVideo | null
  readonly confirmed_on: string
  readonly unconfirmed_since: string | null
  readonly changed_at: Date
  readonly created_at: Date
  readonly version: number
  readonly exceptions: readonly HoursExceptionRow[]
  readonly municipalities: readonly string[]
  readonly places: readonly OwnPlaceRow[]
}

const ownColumns = sql`s.id, s.state, s.merged_into, s.county, s.type, s.variant, s.organisation_id, s.modes, s.access, s.free,
  s.name, s.summary, s.description, s.for_whom, s.how_to_get_in, s.after_contact, s.cost, s.criteria,
  s.criteria_from::text as criteria_from, s.local_words, s.languages, s.phone, s.phone_hours, s.web, s.door_key, s.booking,
  s.age_from, s.age_to, s.answer_days, s.start_days, s.video, s.confirmed_on::text as confirmed_on,
  s.unconfirmed_since::text as unconfirmed_since, s.changed_at, s.created_at, s.version,
  coalesce((select jsonb_agg(jsonb_build_object('site', e.site_id, 'from', e.from_day, 'to', e.to_day, 'opens', e.opens,
      'closes', e.closes, 'note', e.note) order by e.from_day, e.id)
    from directory.hours_exception e where e.service_id = s.id), '[]') as exceptions,
  coalesce((select array_agg(m.municipality order by m.municipality) from directory.service_municipality m
    where m.service_id = s.id), '{}') as municipalities,
  coalesce((select jsonb_agg(jsonb_build_object('site', p.site_id, 'hours', p.hours, 'note', p.note))
    from directory.service_place p where p.service_id = s.id), '[]') as places`

/** So many rows at a time are little enough for any database to hand over and for a process to take in. */
const pageSize = 1_000
/** Beside requests that are answered, smaller ones: taking in a page holds everybody up for a moment. */
const movedPageSize = 200
const firstId = '00000000-0000-0000-0000-000000000000'

/** Rows page by page in the order of their ids, from the first to the last. */
async function* pages<Row extends { readonly id: string }>(
  page: (after: string) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let after = firstId; ;) {
    const rows = await page(after)
    if (rows.length > 0) yield rows
    const last = rows[rows.length - 1]
    if (last === undefined || rows.length < pageSize) return
    after = last.id
  }
}

/** Rows in the order in which they moved: so that the index on revisions leads to them and to nothing else. */
async function* movedPages<Row extends { readonly id: string; readonly revision: number }>(
  since: Revision,
  page: (revision: number, after: string) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let [revision, after] = [since.number + 1, firstId]; ;) {
    const rows = await page(revision, after)
    if (rows.length > 0) yield rows
    const last = rows[rows.length - 1]
    if (last === undefined || rows.length < movedPageSize) return
    ;[revision, after] = [last.revision, last.id]
  }
}

/** Every published listing. */
export const allListings = (tx: Tx): AsyncGenerator<readonly OwnRow[]> =>
  pages(
    async (after) =>
      (
        await sql<OwnRow>`select ${ownColumns} from directory.service s
          where s.state = 'published' and s.id > ${after}::uuid order by s.id limit ${pageSize}`.execute(tx)
      ).rows,
  )

/** The listings written since a revision, published or not: what is published no more must go. */
export const movedListings = (tx: Tx, since: Revision): AsyncGenerator<readonly OwnRow[]> =>
  movedPages(
    since,
    async (revision, after) =>
      (
        await sql<
          OwnRow & { readonly revision: number }
        >`select ${ownColumns}, s.revision from directory.service s
          where (s.revision, s.id) > (${revision}, ${after}::uuid) order by s.revision, s.id limit ${movedPageSize}`.execute(
          tx,
        )
      ).rows,
  )

const siteColumns = sql`id, key, kind, name, address, municipality, accessible, postcode, lon, lat`

export const allSites = (tx: Tx): AsyncGenerator<readonly SiteRow[]> =>
  pages(
    async (after) =>
      (
        await sql<SiteRow>`select ${siteColumns} from directory.site
          where id > ${after}::uuid order by id limit ${pageSize}`.execute(tx)
      ).rows,
  )

export const movedSites = (tx: Tx, since: Revision): AsyncGenerator<readonly SiteRow[]> =>
  movedPages(
    since,
    async (revision, after) =>
      (
        await sql<SiteRow & { readonly revision: number }>`select ${siteColumns}, revision from directory.site
          where (revision, id) > (${revision}, ${after}::uuid) order by revision, id limit ${movedPageSize}`.execute(
          tx,
        )
      ).rows,
  )

/** Listings by their ids, for when what they share has changed. */
export async function listingsById(tx: Tx, ids: readonly string[]): Promise<readonly OwnRow[]> {
  const { rows } = await sql<OwnRow>`
    select ${ownColumns} from directory.service s where s.id = any(${[...ids]}::uuid[])`.execute(tx)
  return rows
}

export async function organisationsById(tx: Tx, ids: readonly string[]): Promise<readonly OrganisationRow[]> {
  const { rows } = await sql<OrganisationRow>`
    select id, county, sector, name, description, municipality, web, phone, email, business_code, changed_at
    from published.organisation where id = any(${[...ids]}::uuid[])`.execute(tx)
  return rows
}

export async function mergedListings(tx: Tx): Promise<readonly MergedRow[]> {
  const { rows } = await sql<MergedRow>`
    select id, merged_into as into from directory.service where state = 'merged' and merged_into is not null`.execute(
    tx,
  )
  return rows
}

/** The ids of all published listings: for finding those that were deleted. */
export async function publishedIds(tx: Tx): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from directory.service where state = 'published'`.execute(tx)
  return new Set(rows.map((row) => row.id))
}

export async function publishedCount(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from directory.service where state = 'published'`.execute(tx)
  return rows[0]?.count ?? 0
}
