/** The one way in which a person's or an import's change of a listing is written: parity kept, history kept, translations due. */
import { helsinkiDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import type { Ctx } from '#platform/use-case.ts'
import type { ListingContent } from './domain/listing.ts'
import { type Keeper, type MissingText, parityProblems, translationsDue } from './domain/parity.ts'
import { keeperOf } from './queries-editing.ts'
import {
  type ConfirmationWay,
  confirmListings,
  type ListingState,
  type StoredListing,
  type VersionWay,
  writeListing,
} from './queries-listings.ts'
import { putTasks, waitingTasks } from './queries-translations.ts'
import { keepPresent } from './queries-versions.ts'

export type Change = {
  readonly id: string
  readonly organisation: string
  readonly state: ListingState
  readonly content: ListingContent
  readonly way: VersionWay
  /** How it was said to be right at the same time; null where nobody has looked at the whole. */
  readonly confirms: ConfirmationWay | null
  readonly settled?: { readonly language: Language; readonly fields: readonly string[] } | undefined
}

/** What somebody would overwrite: the version that stands now, for showing both. */
export const changedMeanwhile = (stored: StoredListing): Refusal =>
  new Refusal('conflict', 'listing.changed-meanwhile', { theirs: { version: stored.version } })

/** Refuses when somebody has saved a newer version than the one seen. */
export function demandVersion(stored: StoredListing, seen: number | null | undefined): void {
  if (seen !== undefined && seen !== null && seen !== stored.version) throw changedMeanwhile(stored)
}

/** The asker's own id, where a person must be the one who does it. */
export function personIn({ actor }: Pick<Ctx, 'actor'>): string {
  if (actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return actor.id
}

const wholeIsWritten: ReadonlySet<VersionWay> = new Set(['created', 'edit', 'restore'])
const takenAsItCame: ReadonlySet<VersionWay> = new Set(['import', 'undo', 'merge'])

/**
 * Whoever writes the whole answers for the whole; whoever mends one text does not answer for what others lack. What a
 * source or another listing brought is kept, and its missing languages wait as translations.
 */
function newlyMissing(
  stored: StoredListing | undefined,
  change: Change,
  keeper: Keeper,
): readonly MissingText[] {
  if (takenAsItCame.has(change.way)) return []
  const missing = parityProblems(change.content, keeper)
  if (stored === undefined || wholeIsWritten.has(change.way)) return missing
  const before = parityProblems(stored.content, keeper)
  return missing.filter(
    (each) => !before.some(({ field, language }) => field === each.field && language === each.language),
  )
}

/**
 * Writes a listing and what follows from it. `stored` is what was read under lock, undefined for a new listing.
 * Refuses with every text and language that parity lacks. @source R36, ADR-0019
 */
export async function putListing(
  ctx: Pick<Ctx, 'tx' | 'actor' | 'now' | 'about'>,
  stored: StoredListing | undefined,
  change: Change,
): Promise<number> {
  const { tx, actor, now, about } = ctx
  const keeper = await keeperOf(tx, change.organisation)
  if (keeper === undefined) throw notFound()
  const missing = newlyMissing(stored, change, keeper)
  if (missing.length > 0) {
    throw new Refusal('invalid', 'invalid-input', {
      fields: missing.map(({ field, language }) => ({
        field: `${field}.${language}`,
        code: `missing-in-${language}`,
      })),
    })
  }
  const by = actor.kind === 'person' ? actor.id : null
  const today = helsinkiDate(now)
  if (stored !== undefined) await keepPresent(tx, stored)
  const version = await writeListing(tx, {
    id: change.id,
    county: stored?.county ?? keeper.county,
    organisation: change.organisation,
    state: change.state,
    content: change.content,
    way: change.way,
    origin: 'local',
    by,
    now,
    today,
    confirms: null,
  })
  if (change.confirms !== null) await confirmAsSet(ctx, [change.id], change.confirms)
  const due = translationsDue({
    before: stored?.content ?? null,
    after: change.content,
    keeper,
    waiting: await waitingTasks(tx, change.id),
    settled: change.settled,
  })
  await putTasks(tx, change.id, due, { by, now })
  about({ county: keeper.county, listing: change.id, version, way: change.way })
  return version
}

/** Says of listings that they are right today; the next check comes when the area or the county has decided. */
export const confirmAsSet = (
  { tx, actor, now }: Pick<Ctx, 'tx' | 'actor' | 'now'>,
  ids: readonly string[],
  way: ConfirmationWay,
): Promise<void> =>
  confirmListings(tx, ids, {
    way,
    by: actor.kind === 'person' ? actor.id : null,
    saidBy: null,
    now,
    today: helsinkiDate(now),
    nextCheckOn: null,
  })
