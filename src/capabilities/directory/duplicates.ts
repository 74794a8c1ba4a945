/** Listings that are one and the same: found, laid side by side, merged without losing anything, and taken apart again. */
import { z } from 'zod'
import { demand } from '#platform/access.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { listingAccess } from './access.ts'
import { countyDirectoryAccess } from './access-coordination.ts'
import { findDuplicates, type Pair } from './domain/duplicates.ts'
import {
  differences,
  type JoinedField,
  joins,
  mergedContent,
  mergeFields,
  type MergeRow,
} from './domain/merge.ts'
import { demandVersion, personIn, putListing } from './editing-write.ts'
import { listingShape } from './listing-shape.ts'
import * as queries from './queries-duplicates.ts'
import { readListing, type StoredListing, writeListing } from './queries-listings.ts'
import { keepPresent, readVersion } from './queries-versions.ts'
import { helsinkiDate } from '#platform/dates.ts'

const mostListed = 100
const mostMerges = 20

export type DuplicatePair = Pair & {
  readonly left: Pick<StoredListing, 'id' | 'organisation'> & { readonly name: StoredListing['organisation'] }
  readonly right: DuplicatePair['left']
}
export type Duplicates = {
  /** The likeliest first. */
  readonly pairs: readonly DuplicatePair[]
  /** More than are listed. */
  readonly total: number
  readonly merges: readonly queries.MergeRow[]
}

export async function duplicatesIn(
  ctx: Pick<Ctx, 'tx'>,
  county: string,
): Promise<Omit<Duplicates, 'merges'>> {
  const candidates = await queries.duplicateCandidates(ctx.tx, county)
  const found = findDuplicates(candidates, {
    ignored: await queries.commonNames(ctx.tx, county),
    apart: await queries.pairsApart(ctx.tx, county),
  })
  const byId = new Map(candidates.map((each) => [each.id, each]))
  const side = (id: string): readonly DuplicatePair['left'][] => {
    const candidate = byId.get(id)
    return candidate === undefined
      ? []
      : [{ id, name: candidate.name, organisation: candidate.organisationName }]
  }
  return {
    total: found.pairs.length,
    pairs: found.pairs.slice(0, mostListed).flatMap((pair) => {
      const [[left], [right]] = [side(pair.one), side(pair.other)]
      return left === undefined || right === undefined ? [] : [{ ...pair, left, right }]
    }),
  }
}

/** Pairs of published listings that look like one, each with the signs that say so; and what was merged lately. */
export const listDuplicates = useCase({
  name: 'listing.list-duplicates',
  trace: 'refusals',
  input: z.object({ county: z.string().max(10) }),
  needs: countyDirectoryAccess.keep,
  id: ({ county }) => county,
  run: async (ctx, { county }): Promise<Duplicates> => ({
    ...(await duplicatesIn(ctx, county)),
    merges: await queries.mergesOf(ctx.tx, county, mostMerges),
  }),
})

/** Two that may be merged: both published, both of one county, both the coordinator's. */
async function bothOf(
  ctx: Ctx,
  id: string,
  other: string,
  lock: boolean,
): Promise<readonly [StoredListing, StoredListing]> {
  if (id === other) throw notFound()
  await demand(ctx.tx, listingAccess.merge, other)
  // Always in one order: two merges of the same pair wait for each other instead of blocking each other.
  const [first, second] = id < other ? [id, other] : [other, id]
  const one = await readListing(ctx.tx, first, { lock })
  const two = await readListing(ctx.tx, second, { lock })
  if (one === undefined || two === undefined) throw notFound()
  if (one.county !== two.county) throw new Refusal('conflict', 'listing.other-county')
  if (one.state !== 'published' || two.state !== 'published')
    throw new Refusal('conflict', 'listing.not-both-published')
  return one.id === id ? [one, two] : [two, one]
}

export type Comparison = {
  readonly kept: StoredListing
  readonly other: StoredListing
  readonly rows: readonly MergeRow[]
  readonly joined: readonly JoinedField[]
}

/** Two listings side by side: where they say different things, and what would be put together. */
export const compareListings = useCase({
  name: 'listing.compare',
  trace: 'refusals',
  input: z.object({ id: z.uuid(), other: z.uuid() }),
  needs: listingAccess.merge,
  id: ({ id }) => id,
  run: async (ctx, { id, other }): Promise<Comparison> => {
    const [kept, gone] = await bothOf(ctx, id, other, false)
    return {
      kept,
      other: gone,
      rows: differences(kept.content, gone.content),
      joined: joins(kept.content, gone.content),
    }
  },
})

const seen = z.coerce.number().int().positive().optional()

/**
 * Makes one listing of two. The one that stays gets a new version, the other keeps its history and its address, which
 * leads to the one that stays. What was open about it goes along.
 */
export const mergeListings = useCase({
  name: 'listing.merge',
  input: z.object({
    id: z.uuid(),
    other: z.uuid(),
    chosen: z.partialRecord(z.enum(mergeFields), z.enum(['kept', 'other'])).default({}),
    version: seen,
    otherVersion: seen,
  }),
  needs: listingAccess.merge,
  id: ({ id }) => id,
  run: async (ctx, { id, other, chosen, version, otherVersion }): Promise<{ readonly version: number }> => {
    const by = personIn(ctx)
    const [kept, gone] = await bothOf(ctx, id, other, true)
    demandVersion(kept, version)
    demandVersion(gone, otherVersion)
    const number = await putListing(ctx, kept, {
      id,
      organisation: kept.organisation_id,
      state: 'published',
      content: listingShape.parse(mergedContent(kept.content, gone.content, chosen)),
      way: 'merge',
      confirms: null,
    })
    await keepPresent(ctx.tx, gone)
    await writeListing(ctx.tx, {
      id: other,
      county: gone.county,
      organisation: gone.organisation_id,
      state: 'merged',
      content: gone.content,
      way: 'merge',
      origin: 'local',
      by,
      now: ctx.now,
      today: helsinkiDate(ctx.now),
      confirms: null,
    })
    await queries.pointTo(ctx.tx, other, id)
    ctx.about({ county: kept.county, listing: id, merged: other, version: number })
    return { version: number }
  },
})

/**
 * Two listings again. The merged one is published as it was; the other goes back to what it said before, unless somebody
 * has changed it since: then it stays as it is, and the answer says so.
 */
export const undoMerge = useCase({
  name: 'listing.undo-merge',
  input: z.object({ id: z.uuid() }),
  needs: listingAccess.merge,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<{ readonly restored: boolean; readonly into: string }> => {
    const by = personIn(ctx)
    const merged = await readListing(ctx.tx, id, { lock: true })
    if (merged === undefined) throw notFound()
    if (merged.state !== 'merged' || merged.merged_into === null)
      throw new Refusal('conflict', 'listing.not-merged')
    const into = await readListing(ctx.tx, merged.merged_into, { lock: true })
    if (into === undefined) throw notFound()
    const merge = await readVersion(ctx.tx, id, merged.version)
    const number =
      merge === undefined ? undefined : await queries.versionOfMerge(ctx.tx, into.id, merge.changed_at)
    const before = number === undefined ? undefined : await readVersion(ctx.tx, into.id, number - 1)
    const restored = number === into.version && before !== undefined
    if (restored) {
      await putListing(ctx, into, {
        id: into.id,
        organisation: into.organisation_id,
        state: into.state,
        content: listingShape.parse(before.content),
        way: 'undo',
        confirms: null,
      })
    }
    await writeListing(ctx.tx, {
      id,
      county: merged.county,
      organisation: merged.organisation_id,
      state: 'published',
      content: merged.content,
      way: 'undo',
      origin: 'local',
      by,
      now: ctx.now,
      today: helsinkiDate(ctx.now),
      confirms: null,
    })
    ctx.about({ county: merged.county, listing: id, from: into.id, restored })
    return { restored, into: into.id }
  },
})

/** They look alike and are not the same: the pair is not shown again. */
export const tellApart = useCase({
  name: 'listing.tell-apart',
  input: z.object({ id: z.uuid(), other: z.uuid() }),
  needs: listingAccess.merge,
  id: ({ id }) => id,
  run: async (ctx, { id, other }): Promise<void> => {
    const by = personIn(ctx)
    if (id === other) throw notFound()
    await demand(ctx.tx, listingAccess.merge, other)
    await queries.putApart(ctx.tx, { one: id, other, by, now: ctx.now })
    ctx.about({ listing: id, other })
  },
})
