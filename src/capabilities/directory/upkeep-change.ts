/** Changing what has become wrong straight from the link of the monthly mail: without an account, on one page. */
import { z } from 'zod'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Language, Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import type { ListingContent } from './domain/listing.ts'
import { parityOf } from './domain/parity.ts'
import { demandVersion, putListing } from './editing-write.ts'
import { listingShape, openingHoursShape } from './listing-shape.ts'
import { keeperOf, readTemplate } from './queries-editing.ts'
import { readListing, type StoredListing } from './queries-listings.ts'
import { actForOrganisation, isOfRound, markAnswered } from './queries-upkeep.ts'
import { limits, openBecause, type Round, roundFor } from './upkeep.ts'

const token = z.string().max(200)

/** What goes stale: numbers, hours, addresses, price, and the one sentence that lists show. Everything else has the wizard. */
const changed = listingShape
  .pick({ phone: true, web: true, booking: true, free: true, cost: true, summary: true, exceptions: true })
  .extend({
    /** One week for each place, in the order of the places. */
    hours: z.array(openingHoursShape).max(60),
  })

export type ToChange =
  | { readonly state: Exclude<Round['state'], 'open'>; readonly round: Exclude<Round, { state: 'open' }> }
  | {
      readonly state: 'open'
      readonly id: string
      readonly version: number
      readonly name: Localized
      readonly content: Pick<
        ListingContent,
        'phone' | 'web' | 'booking' | 'free' | 'cost' | 'summary' | 'exceptions' | 'places'
      >
      /** The common texts of its kind, shown where it has none of its own. */
      readonly common: { readonly summary: Localized; readonly cost: Localized }
      /** The languages without which nothing of it is published, and those that the county would have to see to. */
      readonly languages: { readonly required: readonly Language[]; readonly wanted: readonly Language[] }
    }

async function listingOfRound(
  ctx: Ctx,
  given: { token: string; id: string },
  lock: boolean,
): Promise<{ round: Awaited<ReturnType<typeof roundFor>>; stored: StoredListing | null }> {
  const round = await roundFor(ctx, given.token, lock)
  if (round.state !== 'open' || round.row === undefined) return { round, stored: null }
  if (!(await isOfRound(ctx.tx, round.row.id, given.id))) throw notFound()
  const stored = await readListing(ctx.tx, given.id, { lock })
  if (stored === undefined) throw notFound()
  return { round, stored }
}

/** One listing of a monthly question, to be changed; or why the link no longer opens it. */
export const readForChange = useCase({
  name: 'check-round.read-listing',
  trace: 'refusals',
  input: z.object({ token, id: z.uuid(), from: z.string() }),
  needs: { openBecause },
  limits,
  run: async (ctx, given): Promise<ToChange> => {
    const { round, stored } = await listingOfRound(ctx, given, false)
    if (stored === null) {
      const { row: _row, ...rest } = round
      return rest.state === 'open'
        ? { state: 'unknown', round: { state: 'unknown' } }
        : { state: rest.state, round: rest }
    }
    const { content } = stored
    const template = await readTemplate(ctx.tx, content.type, content.variant)
    const keeper = await keeperOf(ctx.tx, stored.organisation_id)
    if (template === undefined || keeper === undefined) throw notFound()
    return {
      state: 'open',
      id: stored.id,
      version: stored.version,
      name: content.name ?? template.name,
      content: {
        phone: content.phone,
        web: content.web,
        booking: content.booking,
        free: content.free,
        cost: content.cost,
        summary: content.summary,
        exceptions: content.exceptions,
        places: content.places,
      },
      common: { summary: template.summary, cost: template.cost },
      languages: parityOf(keeper),
    }
  },
})

/**
 * Writes what was changed and counts the listing as checked today. The link stays good for the others of its mail; with the
 * last of them it is used up. Somebody who has saved meanwhile is not overwritten.
 * @source R36, ADR-0021
 */
export const changeByLink = useCase({
  name: 'check-round.change',
  input: z.object({
    token,
    id: z.uuid(),
    version: z.coerce.number().int(),
    changes: changed,
    from: z.string(),
  }),
  needs: { openBecause },
  limits,
  run: async (ctx, { version, changes, ...given }): Promise<{ readonly left: number }> => {
    const { round, stored } = await listingOfRound(ctx, given, true)
    const { row } = round
    if (row === undefined) throw notFound()
    ctx.about({ county: row.county, round: row.id, organisation: row.organisation_id })
    if (stored === null) throw new Refusal('conflict', `check-round.${round.state}`)
    demandVersion(stored, version)
    // What only professionals may read is part of a listing and must be written back as it was.
    await actForOrganisation(ctx.tx)
    const whole = await readListing(ctx.tx, given.id)
    if (whole === undefined) throw notFound()
    const { hours, ...rest } = changes
    const places = whole.content.places.map((place, index) => ({
      ...place,
      hours: hours[index] ?? place.hours,
    }))
    await putListing(ctx, whole, {
      id: whole.id,
      organisation: whole.organisation_id,
      state: whole.state,
      content: { ...whole.content, ...rest, places },
      way: 'mail',
      confirms: 'mail',
    })
    const after = await roundFor(ctx, given.token, false)
    const left = after.state === 'open' ? after.listings.length : 0
    if (left === 0) await markAnswered(ctx.tx, row.id, ctx.now)
    return { left }
  },
})
