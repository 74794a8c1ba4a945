/** Writes what was chosen, slice by slice, and takes a whole run back. Each slice is whole or not at all. */
import { addDays, helsinkiDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { isSameListing, type SiteIndex } from './domain/imports/compare.ts'
import type { ListingContent } from './domain/listing.ts'
import { type Keeper, parityProblems, translationsDue } from './domain/parity.ts'
import { type KnownOrganisation, standing } from './queries-imports-ground.ts'
import {
  type BulkListing,
  type BulkWrite,
  insertOrganisations,
  keepBefore,
  type OriginRow,
  originsNow,
  putOrigins,
  putTranslations,
  removeListings,
  removeOrigins,
  waitingTexts,
  writeListings,
} from './queries-imports-write.ts'
import { type ImportRow, type ImportRun, markRows, nextRows, type RowDone } from './queries-imports.ts'
import { settingsOf } from './queries-settings.ts'

export type Work = {
  readonly run: ImportRun
  readonly bilingual: boolean
  readonly organisations: ReadonlyMap<string, KnownOrganisation>
  readonly sites: SiteIndex
  /** True when the one who started it coordinates the county: what a maintainer brings may have to wait for a look. */
  readonly isCoordinators: boolean
  readonly now: Date
}

const sliceSize = 400

const notWritten = (number: number, code: string): RowDone => ({
  number,
  version: null,
  problem: { field: '', code, value: '' },
})

function keeperOf(work: Work, row: ImportRow): Keeper {
  const known = work.organisations.get(row.organisation_id ?? '')
  return {
    sector: known?.sector ?? row.organisation?.sector ?? 'company',
    isCountyBilingual: work.bilingual,
    languageStatus: known?.language_status ?? null,
  }
}

async function writing(tx: Tx, { run, now }: Work, way: BulkWrite['way']): Promise<BulkWrite> {
  const { checkEveryDays } = await settingsOf(tx, run.county)
  const today = helsinkiDate(now)
  return {
    county: run.county,
    origin: run.kind,
    way,
    by: run.created_by,
    now,
    today,
    nextCheckOn: addDays(today, checkEveryDays),
  }
}

/** A new listing that lacks a language it must have, or that somebody shall look at first, waits unpublished. */
function stateOfNew(
  work: Work,
  keeper: Keeper,
  content: ListingContent,
  ngoReview: boolean,
): BulkListing['state'] {
  if (parityProblems(content, keeper).length > 0) return 'draft'
  const waits = ngoReview && !work.isCoordinators && ['ngo', 'parish', 'company'].includes(keeper.sector)
  return waits ? 'draft' : 'published'
}

/** Writes the next rows of the run; returns how many were handled, none when all is done. */
export async function applySlice(tx: Tx, work: Work): Promise<number> {
  const { run, now } = work
  const rows = await nextRows(tx, run.id, 'apply', sliceSize)
  if (rows.length === 0) return 0
  const settings = await settingsOf(tx, run.county)
  const written = await writing(tx, work, 'import')
  const here = new Map(
    (
      await standing(
        tx,
        rows.flatMap(({ service_id: id }) => (id === null ? [] : [id])),
        { lock: true },
      )
    ).map((each) => [each.id, each]),
  )
  const named = await originsNow(
    tx,
    run.kind,
    run.county,
    rows.flatMap(({ external_id: id }) => (id === null ? [] : [id])),
  )
  const done: RowDone[] = []
  const listings: { readonly row: ImportRow; readonly listing: BulkListing }[] = []
  const origins: OriginRow[] = []
  for (const row of rows) {
    const { number, service_id: id, incoming, organisation_id: organisation } = row
    if (id === null || incoming === null || organisation === null) {
      done.push(notWritten(number, 'changed-meanwhile'))
      continue
    }
    const ours = here.get(id)
    const other = row.external_id === null ? undefined : named.get(row.external_id)
    if (row.action === 'add' && other !== undefined && other !== id) {
      done.push(notWritten(number, 'added-meanwhile'))
      continue
    }
    if ((ours?.version ?? null) !== row.seen_version || (ours?.state ?? null) !== row.state_before) {
      done.push(notWritten(number, 'changed-meanwhile'))
      continue
    }
    if (row.external_id !== null)
      origins.push({ kind: 'service', externalId: row.external_id, ourId: id, imported: incoming })
    const content = row.content ?? incoming
    const isAdded = row.action === 'add'
    if (row.action === 'same' || (!isAdded && ours !== undefined && isSameListing(ours.content, content))) {
      done.push({ number, version: null, problem: null })
      continue
    }
    const state =
      isAdded || ours === undefined
        ? stateOfNew(work, keeperOf(work, row), content, settings.ngoReview)
        : ours.state
    listings.push({
      row,
      listing: {
        id,
        organisation,
        state,
        content,
        isNew: ours === undefined,
        confirms: isAdded || run.kind === 'table',
      },
    })
  }
  const makers = listings.flatMap(({ row }) => {
    const { organisation, organisation_id: id } = row
    return id === null || organisation === null || work.organisations.has(id) ? [] : [{ ...organisation, id }]
  })
  const unique = [...new Map(makers.map((each) => [each.id, each])).values()]
  await insertOrganisations(tx, run.county, unique, now)
  for (const { id, externalId, ...said } of makers)
    if (externalId !== null) origins.push({ kind: 'organisation', externalId, ourId: id, imported: said })
  await keepBefore(
    tx,
    [...here.values()].filter(({ id }) => listings.some(({ listing }) => listing.id === id)),
  )
  const versions = await writeListings(
    tx,
    listings.map(({ listing }) => listing),
    written,
    work.sites,
  )
  for (const { row, listing } of listings)
    done.push({ number: row.number, version: versions.get(listing.id) ?? null, problem: null })
  await putOrigins(tx, run.kind, run.county, origins, now)
  await translate(tx, work, listings, here)
  await markRows(tx, run.id, 'apply', done, now)
  return rows.length
}

/** What is missing in a language that must be there waits as a translation, as after every other change. */
async function translate(
  tx: Tx,
  work: Work,
  listings: readonly { readonly row: ImportRow; readonly listing: BulkListing }[],
  here: ReadonlyMap<string, { readonly content: ListingContent }>,
): Promise<void> {
  const ids = listings.map(({ listing }) => listing.id)
  const waiting = await waitingTexts(
    tx,
    ids.filter((id) => here.has(id)),
  )
  const due = listings.flatMap(({ row, listing }) =>
    translationsDue({
      before: here.get(listing.id)?.content ?? null,
      after: listing.content,
      keeper: keeperOf(work, row),
      waiting: waiting.filter((each) => each.service_id === listing.id),
    }).map((each) => ({ ...each, service: listing.id })),
  )
  await putTranslations(tx, ids, due, { by: work.run.created_by, now: work.now })
}

/** Takes the next rows of the run back: what was before stands again, what was added is removed, what was edited stays. */
export async function undoSlice(tx: Tx, work: Work): Promise<number> {
  const { run, now } = work
  const rows = await nextRows(tx, run.id, 'undo', sliceSize)
  if (rows.length === 0) return 0
  const written = await writing(tx, work, 'undo')
  const here = new Map(
    (
      await standing(
        tx,
        rows.flatMap(({ service_id: id, applied_version: version }) =>
          id === null || version === null ? [] : [id],
        ),
        { lock: true },
      )
    ).map((each) => [each.id, each]),
  )
  const done: RowDone[] = []
  const back: BulkListing[] = []
  const gone: { readonly id: string; readonly content: ListingContent }[] = []
  const origins: OriginRow[] = []
  const forgotten: string[] = []
  for (const row of rows) {
    const { number, service_id: id, external_id: externalId, base, before } = row
    const forget = (): void => {
      if (externalId === null || id === null) return
      if (base === null) forgotten.push(externalId)
      else origins.push({ kind: 'service', externalId, ourId: id, imported: base })
    }
    if (row.applied_version === null) {
      // What was not written has left a memory of the source only.
      if (!row.problems.some(({ code }) => code.endsWith('-meanwhile'))) forget()
      done.push({ number, version: null, problem: null })
      continue
    }
    const ours = id === null ? undefined : here.get(id)
    if (ours === undefined || ours.version !== row.applied_version) {
      done.push(notWritten(number, 'edited-meanwhile'))
      continue
    }
    done.push({ number, version: null, problem: null })
    if (row.action === 'add') {
      // Where it came from is remembered: the next run of the same source brings this one back.
      gone.push({ id: ours.id, content: ours.content })
      continue
    }
    forget()
    back.push({
      id: ours.id,
      organisation: ours.organisation_id,
      state: ours.state,
      content: before ?? ours.content,
      isNew: false,
      confirms: false,
    })
  }
  await writeListings(tx, back, written, work.sites)
  await removeListings(tx, gone, written)
  await putOrigins(tx, run.kind, run.county, origins, now)
  await removeOrigins(tx, run.kind, run.county, forgotten)
  await markRows(tx, run.id, 'undo', done, now)
  return rows.length
}
