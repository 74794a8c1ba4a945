/** What becomes of a draft: it is published, sent to the coordinator, given back, or brought up to a newer version. */
import { z } from 'zod'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { draftAccess } from './access-drafts.ts'
import { broughtTogether, type Meeting, meeting } from './domain/listing-changes.ts'
import type { ListingContent } from './domain/listing.ts'
import { lockedDraft, unchangedDraft } from './drafts.ts'
import { demandReady, needsReview } from './editing.ts'
import { changedMeanwhile, personIn, putListing } from './editing-write.ts'
import { listingShape } from './listing-shape.ts'
import * as queries from './queries-drafts.ts'
import * as editing from './queries-editing.ts'
import { readListing } from './queries-listings.ts'
import { readVersion } from './queries-versions.ts'

const target = z.object({ id: z.uuid() })

/** Writes the draft as a listing, once. Of two at once the second is told what the first has saved. */
export const publishDraft = useCase({
  name: 'listing-draft.publish',
  input: target,
  needs: draftAccess['publish'],
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    personIn(ctx)
    const draft = await lockedDraft(ctx, id)
    const { organisation_id: organisation, service_id: service } = draft
    const keeper = organisation === null ? undefined : await editing.keeperOf(ctx.tx, organisation)
    demandReady(draft.content, keeper ?? null)
    if (organisation === null || keeper === undefined) throw notFound()
    if (await needsReview(ctx.tx, draft.county, keeper.sector))
      throw new Refusal('conflict', 'listing.needs-review')
    const content = listingShape.parse(draft.content)
    const stored = service === null ? undefined : await readListing(ctx.tx, service, { lock: true })
    if (service !== null && stored === undefined) throw notFound()
    if (stored !== undefined && stored.version !== draft.based_on) throw changedMeanwhile(stored)
    // A new listing bears the draft's number: a second press of the button finds what the first has made.
    const listing = service ?? draft.id
    const version = await putListing(ctx, stored, {
      id: listing,
      organisation,
      state: 'published',
      content,
      way: stored === undefined ? 'created' : 'edit',
      confirms: 'edit',
    })
    await queries.deleteDraft(ctx.tx, id)
    return { listing, version }
  },
})

/** Asks the coordinator to look and publish. */
export const sendDraft = useCase({
  name: 'listing-draft.send',
  input: target,
  needs: draftAccess['send'],
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const draft = await lockedDraft(ctx, id)
    if (draft.state === 'sent') throw new Refusal('conflict', 'listing-draft.already-sent')
    const keeper =
      draft.organisation_id === null ? undefined : await editing.keeperOf(ctx.tx, draft.organisation_id)
    demandReady(draft.content, keeper ?? null)
    await queries.updateDraft(ctx.tx, id, {
      ...unchangedDraft(draft, ctx.now),
      state: 'sent',
      returnedBecause: null,
      step: 'preview',
    })
  },
})

/** The coordinator asks for something to be changed first, and says what. */
export const giveDraftBack = useCase({
  name: 'listing-draft.give-back',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(3).max(1000) }),
  needs: draftAccess['giveBack'],
  id: ({ id }) => id,
  run: async (ctx, { id, reason }) => {
    const draft = await lockedDraft(ctx, id)
    if (draft.state !== 'sent') throw new Refusal('conflict', 'listing-draft.not-sent')
    await queries.updateDraft(ctx.tx, id, {
      ...unchangedDraft(draft, ctx.now),
      state: 'returned',
      returnedBecause: reason,
    })
  },
})

export type DraftConflict = {
  readonly base: ListingContent
  readonly mine: ListingContent
  readonly theirs: ListingContent
  readonly theirVersion: number
  readonly theirAuthor: string | null
  readonly theirTime: Date
  readonly found: Meeting
}

async function conflictOf(tx: Ctx['tx'], draft: queries.DraftRow): Promise<DraftConflict | null> {
  if (draft.service_id === null || draft.based_on === null) return null
  const theirs = await readListing(tx, draft.service_id)
  if (theirs === undefined || theirs.version === draft.based_on) return null
  const base = await readVersion(tx, draft.service_id, draft.based_on)
  const saved = await readVersion(tx, draft.service_id, theirs.version)
  const states = { base: base?.content ?? theirs.content, mine: draft.content, theirs: theirs.content }
  return {
    ...states,
    theirVersion: theirs.version,
    theirAuthor: saved?.author ?? null,
    theirTime: saved?.changed_at ?? theirs.changed_at,
    found: meeting(states.base, states.mine, states.theirs),
  }
}

/** Both states side by side, where somebody has saved a newer version meanwhile; null when nobody has. */
export const readDraftConflict = useCase({
  name: 'listing-draft.read-conflict',
  input: target,
  needs: draftAccess['read'],
  id: ({ id }) => id,
  run: async ({ tx }, { id }): Promise<DraftConflict | null> => {
    const draft = await queries.readDraftRow(tx, id)
    return draft === undefined ? null : conflictOf(tx, draft)
  },
})

/** Brings the draft up to the version that stands now, part by part as chosen. */
export const settleDraftConflict = useCase({
  name: 'listing-draft.settle-conflict',
  input: z.object({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    mine: z.array(z.string().max(60)).max(60),
  }),
  needs: draftAccess['write'],
  id: ({ id }) => id,
  run: async (ctx, { id, version, mine }) => {
    const draft = await lockedDraft(ctx, id)
    const conflict = await conflictOf(ctx.tx, draft)
    if (conflict === null) return
    // They have saved once more while this one was choosing: what was chosen is asked anew.
    if (conflict.theirVersion !== version) throw new Refusal('conflict', 'listing.changed-meanwhile')
    await queries.updateDraft(ctx.tx, id, {
      ...unchangedDraft(draft, ctx.now),
      content: broughtTogether(conflict, new Set(mine)),
      basedOn: conflict.theirVersion,
      step: 'preview',
    })
  },
})
