/** Keeping listings: the list of one's own, the page of one, and changes of a listing as a whole. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { listingAccess, providerAccess } from './access.ts'
import type { ListingContent } from './domain/listing.ts'
import { hindrances } from './domain/listing-steps.ts'
import { type Keeper, onlyLanguage, type Parity, parityOf } from './domain/parity.ts'
import { confirmAsSet, demandVersion, personIn, putListing } from './editing-write.ts'
import { listingShape } from './listing-shape.ts'
import * as queries from './queries-editing.ts'
import { type ListingState, readListing, type StoredListing } from './queries-listings.ts'
import { settingsOf } from './queries-settings.ts'
import { waitingTasks, type WaitingTask } from './queries-translations.ts'

const perPage = 30
const states = ['draft', 'published', 'hidden', 'removed'] as const satisfies readonly ListingState[]
export const listingChecks = ['due', 'unconfirmed', 'translation'] as const

export const listWorkListings = useCase({
  name: 'listing.list-work',
  input: z.object({
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    organisation: z.uuid().optional(),
    state: z.enum(states).optional(),
    check: z.enum(listingChecks).optional(),
    q: z.string().trim().max(100).default(''),
  }),
  needs: { signedInBecause: 'lists only what the asker keeps or oversees' },
  run: async ({ tx, now }, { page, organisation, state, check, q }) => {
    const today = helsinkiDate(now)
    const rows = await queries.listWorkListingRows(tx, {
      organisation: organisation ?? null,
      state: state ?? null,
      check: check ?? null,
      q,
      today,
      limit: perPage,
      offset: (page - 1) * perPage,
    })
    return {
      items: rows.map(({ total: _total, ...item }) => item),
      total: rows[0]?.total ?? 0,
      page,
      perPage,
      counts: await queries.countWorkListings(tx, today),
      organisations: await queries.listedOrganisations(tx),
      mayAdd: (await queries.ownOrganisations(tx)).length > 0,
    }
  },
})
export type WorkListings = Awaited<ReturnType<typeof listWorkListings>>

export type WorkListing = {
  readonly listing: StoredListing
  readonly template: queries.Template
  readonly keeper: Keeper
  readonly parity: Parity
  readonly may: Readonly<Record<string, boolean>>
  readonly maintainers: readonly queries.MaintainerItem[]
  readonly confirmations: readonly queries.ConfirmationItem[]
  readonly translations: readonly WaitingTask[]
  readonly onlyIn: Language | null
  readonly corrections: number
  readonly drafts: readonly { id: string; author: string; state: string; changed_at: Date }[]
  /** Whether the county lets workers' names be seen by the one who reads (R37). */
  readonly showsNames: boolean
}

/** The page of a listing for those who work with it; what only its keepers need is left out for other professionals. */
export const readWorkListing = useCase({
  name: 'listing.read-work',
  input: z.object({ id: z.uuid() }),
  needs: listingAccess['read'],
  id: ({ id }) => id,
  run: async ({ tx, about }, { id }): Promise<WorkListing> => {
    const stored = await readListing(tx, id)
    if (stored === undefined) throw notFound()
    about({ county: stored.county, listing: id })
    const keeper = await queries.keeperOf(tx, stored.organisation_id)
    const template = await queries.readTemplate(tx, stored.content.type, stored.content.variant)
    if (keeper === undefined || template === undefined) throw notFound()
    const may = await flags(tx, listingAccess['read'], id)
    const { workerNames } = await settingsOf(tx, stored.county)
    const showsNames = workerNames !== 'never' || may['edit'] === true
    const { professional } = stored.content
    const content =
      showsNames || professional === null
        ? stored.content
        : { ...stored.content, professional: { ...professional, names: [] } }
    const isKeeper = may['confirm'] === true
    const waiting = isKeeper ? await queries.waitingOn(tx, id) : { corrections: 0, drafts: [] }
    return {
      listing: { ...stored, content },
      template,
      keeper,
      parity: parityOf(keeper),
      may,
      maintainers: isKeeper ? await queries.maintainersOf(tx, stored.organisation_id) : [],
      confirmations: isKeeper ? await queries.confirmationsOf(tx, id, 8) : [],
      translations: isKeeper ? await waitingTasks(tx, id) : [],
      onlyIn: onlyLanguage(stored.content, keeper),
      ...waiting,
      showsNames,
    }
  },
})

async function lockedListing(ctx: Pick<Ctx, 'tx' | 'about'>, id: string): Promise<StoredListing> {
  const stored = await readListing(ctx.tx, id, { lock: true })
  if (stored === undefined) throw notFound()
  ctx.about({ county: stored.county, listing: id })
  return stored
}

/** One press: everything in this listing is still right. */
export const confirmListing = useCase({
  name: 'listing.confirm',
  input: z.object({ id: z.uuid() }),
  needs: listingAccess['confirm'],
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const stored = await lockedListing(ctx, id)
    if (stored.state === 'removed' || stored.state === 'merged')
      throw new Refusal('conflict', 'listing.not-kept')
    const may = await flags(ctx.tx, listingAccess['read'], id)
    await confirmAsSet(ctx, [id], may['edit'] === true ? 'page' : 'lead')
  },
})

/** Whether what this person writes for this organisation must be looked at by the coordinator first. */
export async function needsReview(tx: Ctx['tx'], county: string, sector: Keeper['sector']): Promise<boolean> {
  if (sector !== 'ngo' && sector !== 'company' && sector !== 'parish') return false
  if (await queries.isCoordinator(tx, county)) return false
  return (await settingsOf(tx, county)).ngoReview
}

/** Refuses with everything that stands in the way of publishing. */
export function demandReady(content: ListingContent, keeper: Keeper | null): void {
  const found = hindrances(content, keeper)
  if (found.length === 0) return
  throw new Refusal('invalid', 'invalid-input', {
    fields: found.map(({ field, code, language }) => ({
      field: language === null ? field : `${field}.${language}`,
      code,
    })),
  })
}

async function demandTemplate(tx: Ctx['tx'], type: string, variant: string): Promise<void> {
  if ((await queries.readTemplate(tx, type, variant)) !== undefined) return
  throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'type', code: 'choose-description' }] })
}

/** A whole listing at once, for programs; people write it step by step (drafts.ts). */
export const createListing = useCase({
  name: 'listing.create',
  input: z.object({ organisation: z.uuid(), content: listingShape, publish: z.boolean().default(true) }),
  needs: providerAccess['addListing'],
  id: ({ organisation }) => organisation,
  run: async (ctx, { organisation, content, publish }) => {
    personIn(ctx)
    const keeper = await queries.keeperOf(ctx.tx, organisation)
    if (keeper === undefined) throw notFound()
    await demandTemplate(ctx.tx, content.type, content.variant)
    demandReady(content, keeper)
    if (publish && (await needsReview(ctx.tx, keeper.county, keeper.sector)))
      throw new Refusal('conflict', 'listing.needs-review')
    const id = newId()
    const version = await putListing(ctx, undefined, {
      id,
      organisation,
      state: publish ? 'published' : 'draft',
      content,
      way: 'created',
      confirms: 'edit',
    })
    return { id, version }
  },
})

/** Replaces a listing by a newer state of it; the version says which state was seen. */
export const replaceListing = useCase({
  name: 'listing.replace',
  input: z.object({ id: z.uuid(), version: z.int().positive(), content: listingShape }),
  needs: listingAccess['edit'],
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen, content }) => {
    const stored = await lockedListing(ctx, id)
    if (stored.state === 'merged') throw new Refusal('conflict', 'listing.not-kept')
    demandVersion(stored, seen)
    const keeper = await queries.keeperOf(ctx.tx, stored.organisation_id)
    if (keeper === undefined) throw notFound()
    await demandTemplate(ctx.tx, content.type, content.variant)
    demandReady(content, keeper)
    if (stored.state === 'published' && (await needsReview(ctx.tx, stored.county, keeper.sector)))
      throw new Refusal('conflict', 'listing.needs-review')
    const version = await putListing(ctx, stored, {
      id,
      organisation: stored.organisation_id,
      state: stored.state,
      content,
      way: 'edit',
      confirms: 'edit',
    })
    return { id, version }
  },
})

const target = z.object({ id: z.uuid(), version: z.coerce.number().int().positive().optional() })

/** Shows a listing to families (again). */
export const publishListing = useCase({
  name: 'listing.publish',
  input: target,
  needs: listingAccess['publish'],
  id: ({ id }) => id,
  run: async (ctx, { id, version }) => {
    const stored = await lockedListing(ctx, id)
    demandVersion(stored, version)
    if (stored.state === 'published') throw new Refusal('conflict', 'listing.already-published')
    if (stored.state === 'merged') throw new Refusal('conflict', 'listing.not-kept')
    const keeper = await queries.keeperOf(ctx.tx, stored.organisation_id)
    if (keeper === undefined) throw notFound()
    demandReady(stored.content, keeper)
    if (stored.state === 'draft' && (await needsReview(ctx.tx, stored.county, keeper.sector)))
      throw new Refusal('conflict', 'listing.needs-review')
    await queries.setListingState(ctx.tx, id, { state: 'published', by: personIn(ctx), now: ctx.now })
  },
})

/** What the law obliges to give is not taken out of sight by its provider alone. @source R42, ADR-0019 */
async function demandOptional(ctx: Ctx, stored: StoredListing): Promise<void> {
  if (stored.statutory && !(await queries.isCoordinator(ctx.tx, stored.county)))
    throw new Refusal('conflict', 'listing.statutory')
}

/** Takes a listing out of families' sight; nothing of it is lost. */
export const hideListing = useCase({
  name: 'listing.hide',
  input: target,
  needs: listingAccess['hide'],
  id: ({ id }) => id,
  run: async (ctx, { id, version }) => {
    const stored = await lockedListing(ctx, id)
    demandVersion(stored, version)
    if (stored.state !== 'published') throw new Refusal('conflict', 'listing.not-published')
    await demandOptional(ctx, stored)
    await queries.setListingState(ctx.tx, id, { state: 'hidden', by: personIn(ctx), now: ctx.now })
  },
})

/** The service has ended. Its history stays, and it can be shown again. */
export const removeListing = useCase({
  name: 'listing.remove',
  input: target,
  needs: listingAccess['hide'],
  id: ({ id }) => id,
  run: async (ctx, { id, version }) => {
    const stored = await lockedListing(ctx, id)
    demandVersion(stored, version)
    if (stored.state === 'removed' || stored.state === 'merged')
      throw new Refusal('conflict', 'listing.not-kept')
    await demandOptional(ctx, stored)
    await queries.setListingState(ctx.tx, id, { state: 'removed', by: personIn(ctx), now: ctx.now })
  },
})
