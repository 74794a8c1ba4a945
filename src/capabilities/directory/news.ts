import type { Tx } from '#platform/db/database.ts'
import type { Memory } from './memory.ts'
import { kindKey } from './listing-view.ts'
import * as following from './queries-following.ts'
import type { OwnRow, SiteRow } from './queries-following.ts'
import * as queries from './queries.ts'

/** What has moved in the database since this process looked last. */
export type News = {
  readonly revision: queries.Revision
  readonly listings: readonly OwnRow[]
  /** Listings that were deleted altogether. */
  readonly gone: readonly string[]
  readonly sites: readonly SiteRow[]
  readonly organisations: readonly queries.OrganisationRow[]
  /** The small tables, when something besides single listings has moved. */
  readonly contents: queries.Contents | null
  /** Municipalities, areas, names or postal codes have moved: the index stands on them. */
  readonly groundMoved: boolean
  readonly wordsMoved: boolean
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The new rows, with the old object kept for every row that says the same: what is shared stays shared. */
function kept<Row>(
  fresh: readonly Row[],
  old: ReadonlyMap<string, Row>,
  keyOf: (row: Row) => string,
): readonly Row[] {
  return fresh.map((row) => {
    const before = old.get(keyOf(row))
    return before !== undefined && isSame(before, row) ? before : row
  })
}

const groundTables = ['counties', 'areas', 'municipalities', 'localities', 'postcodes'] as const

async function gathered<Row>(pages: AsyncGenerator<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for await (const page of pages) rows.push(...page)
  return rows
}

/** The listings whose kind, provider or building says something else now. */
function* touchedBy(
  memory: Memory,
  contents: queries.Contents | null,
  sites: readonly SiteRow[],
): Generator<string> {
  const kinds = new Set(
    (contents?.types ?? [])
      .filter((type) => memory.kinds.get(kindKey(type.key, type.variant)) !== type)
      .map((type) => kindKey(type.key, type.variant)),
  )
  const organisations = new Set(
    (contents?.organisations ?? [])
      .filter((each) => memory.organisations.get(each.id) !== each)
      .map((each) => each.id),
  )
  const moved = new Set(
    sites.filter((site) => !isSame(memory.sites.get(site.id), site)).map((site) => site.id),
  )
  if (kinds.size + organisations.size + moved.size === 0) return
  for (const view of memory.views.values()) {
    if (
      kinds.has(kindKey(view.type, view.variant)) ||
      organisations.has(view.organisation_id) ||
      view.places.some((place) => moved.has(place.site))
    ) {
      yield view.id
    }
  }
}

const readAtOnce = 1_000

async function listingsOf(tx: Tx, ids: readonly string[]): Promise<OwnRow[]> {
  const rows: OwnRow[] = []
  for (let at = 0; at < ids.length; at += readAtOnce)
    rows.push(...(await following.listingsById(tx, ids.slice(at, at + readAtOnce))))
  return rows
}

/** Listings that are in memory and published no more; asked for only when the numbers differ. */
async function goneFrom(tx: Tx, memory: Memory, moved: readonly OwnRow[]): Promise<readonly string[]> {
  const known = new Set(memory.views.keys())
  for (const own of moved) {
    if (own.state === 'published') known.add(own.id)
    else known.delete(own.id)
  }
  if ((await following.publishedCount(tx)) === known.size) return []
  const published = await following.publishedIds(tx)
  return [...known].filter((id) => !published.has(id))
}

async function readContents(tx: Tx, memory: Memory): Promise<queries.Contents> {
  const fresh = await queries.readContents(tx)
  return {
    ...fresh,
    types: kept(fresh.types, memory.kinds, (type) => kindKey(type.key, type.variant)),
    organisations: kept(fresh.organisations, memory.organisations, (each) => each.id),
    vocabulary: kept(
      fresh.vocabulary,
      new Map(memory.contents.vocabulary.map((row) => [row.id, row])),
      (row) => row.id,
    ),
  }
}

/** Reads what has moved since the revision in memory; null when nothing has. */
export async function readNews(tx: Tx, memory: Memory): Promise<News | null> {
  const revision = await queries.revision(tx)
  const since = memory.revision
  if (revision.number === since.number && revision.rest === since.rest) return null
  const restMoved = revision.rest !== since.rest
  const contents = restMoved ? await readContents(tx, memory) : null
  const sites = await gathered(following.movedSites(tx, since))
  const listings = await gathered(following.movedListings(tx, since))
  const met = new Set(listings.map((own) => own.id))
  const touched = [...touchedBy(memory, contents, sites)].filter((id) => !met.has(id))
  listings.push(...(await listingsOf(tx, touched)))
  const missing = new Set(
    contents === null
      ? listings.map((own) => own.organisation_id).filter((id) => !memory.organisations.has(id))
      : [],
  )
  return {
    revision,
    listings,
    gone: restMoved ? await goneFrom(tx, memory, listings) : [],
    sites,
    organisations: missing.size === 0 ? [] : await following.organisationsById(tx, [...missing]),
    contents,
    groundMoved:
      contents !== null && groundTables.some((table) => !isSame(contents[table], memory.contents[table])),
    wordsMoved: contents !== null && !isSame(contents.vocabulary, memory.contents.vocabulary),
  }
}
