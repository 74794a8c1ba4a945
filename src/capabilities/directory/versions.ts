/** How a listing has come to read as it does, and going back. */
import { z } from 'zod'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { listingAccess } from './access.ts'
import { type ListingChange, listingChanges } from './domain/listing-changes.ts'
import type { ListingContent } from './domain/listing.ts'
import { demandVersion, personIn, putListing } from './editing-write.ts'
import { listingShape } from './listing-shape.ts'
import { readListing, type StoredListing, type VersionWay } from './queries-listings.ts'
import { keepPresent, listVersionRows, readVersion } from './queries-versions.ts'

const perPage = 10

export type ListingVersion = {
  readonly number: number
  readonly way: VersionWay
  readonly changedAt: Date
  /** Null where the product itself did it. */
  readonly author: string | null
  readonly content: ListingContent
  /** What it was before; null for the first. */
  readonly before: ListingContent | null
  readonly changes: readonly ListingChange[]
}

/** Newest first, each with what it changed. */
export const listVersions = useCase({
  name: 'listing.list-versions',
  input: z.object({ id: z.uuid(), page: z.coerce.number().int().min(1).max(1000).default(1) }),
  needs: listingAccess['restore'],
  id: ({ id }) => id,
  run: async (
    { tx, about },
    { id, page },
  ): Promise<{
    readonly listing: StoredListing
    readonly versions: readonly ListingVersion[]
    readonly page: number
    readonly hasMore: boolean
  }> => {
    const listing = await readListing(tx, id)
    if (listing === undefined) throw notFound()
    about({ county: listing.county, listing: id })
    await keepPresent(tx, listing)
    const rows = await listVersionRows(tx, id, { limit: perPage + 1, offset: (page - 1) * perPage })
    const versions = rows.slice(0, perPage).map((row, index): ListingVersion => {
      const before = rows[index + 1]?.content ?? null
      return {
        number: row.number,
        way: row.way,
        changedAt: row.changed_at,
        author: row.author,
        content: row.content,
        before,
        changes: before === null ? [] : listingChanges(before, row.content),
      }
    })
    return { listing, versions, page, hasMore: rows.length > perPage }
  },
})

/** A new version that reads as an old one did. */
export const restoreVersion = useCase({
  name: 'listing.restore',
  input: z.object({
    id: z.uuid(),
    number: z.coerce.number().int().positive(),
    version: z.coerce.number().int().positive().optional(),
  }),
  needs: listingAccess['restore'],
  id: ({ id }) => id,
  run: async (ctx, { id, number, version: seen }) => {
    personIn(ctx)
    const stored = await readListing(ctx.tx, id, { lock: true })
    const old = await readVersion(ctx.tx, id, number)
    if (stored === undefined || old === undefined) throw notFound()
    if (stored.state === 'merged') throw new Refusal('conflict', 'listing.not-kept')
    demandVersion(stored, seen)
    if (listingChanges(stored.content, old.content).length === 0)
      throw new Refusal('conflict', 'listing.already-so')
    const version = await putListing(ctx, stored, {
      id,
      organisation: stored.organisation_id,
      state: stored.state,
      content: listingShape.parse(old.content),
      way: 'restore',
      confirms: null,
    })
    return { version }
  },
})
