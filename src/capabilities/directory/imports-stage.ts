/** Compares what a source says with what stands, and notes for each listing what would be done. Nothing is changed yet. */
import type { Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { Localized } from '#platform/text.ts'
import type { Candidate, CandidateProblem } from './domain/imports/candidate.ts'
import { sameName } from './domain/imports/cells.ts'
import {
  atKnownSites,
  compare,
  completed,
  type Covers,
  merged,
  type SiteIndex,
  siteIndex,
} from './domain/imports/compare.ts'
import { isRemark, type TableCandidate } from './domain/imports/rows.ts'
import type { ListingContent } from './domain/listing.ts'
import { listingShape } from './listing-shape.ts'
import {
  type Ground,
  type KnownListing,
  type KnownOrganisation,
  saidLastTime,
  standing,
  versionsOf,
} from './queries-imports-ground.ts'
import type { ImportRun, NewRow, RowAction } from './queries-imports.ts'
import type { StoredListing } from './queries-listings.ts'

export type Staged = Candidate & Partial<Pick<TableCandidate, 'row' | 'listing' | 'version' | 'silent'>>

/** What is looked up over and over while a run is compared. */
export type Stage = {
  readonly run: Pick<ImportRun, 'id' | 'county' | 'kind' | 'organisation_id'>
  readonly ground: Ground
  readonly sites: SiteIndex
  readonly covers: Covers
  readonly organisationByOrigin: ReadonlyMap<string, string>
  readonly organisationByCode: ReadonlyMap<string, KnownOrganisation>
  readonly organisationByName: ReadonlyMap<string, KnownOrganisation>
  readonly organisations: ReadonlyMap<string, KnownOrganisation>
  readonly listingByOrigin: ReadonlyMap<string, string>
  readonly listingsByName: ReadonlyMap<string, readonly KnownListing[]>
  /** Listings that a row of this run has met already. */
  readonly met: Set<string>
}

const names = (name: Localized): readonly string[] => [
  ...new Set(
    Object.values(name)
      .map(sameName)
      .filter((each) => each !== ''),
  ),
]

export function prepareStage(
  run: Stage['run'],
  ground: Ground,
  covers: Covers,
  met: readonly string[] = [],
): Stage {
  const origins = (kind: string): [string, string][] =>
    ground.origins.flatMap((each): [string, string][] =>
      each.kind === kind ? [[each.external_id, each.our_id]] : [],
    )
  const byName = new Map<string, KnownListing[]>()
  for (const listing of ground.listings) {
    for (const name of names(listing.name)) {
      const key = `${listing.organisation_id} ${name}`
      const there = byName.get(key)
      if (there === undefined) byName.set(key, [listing])
      else there.push(listing)
    }
  }
  return {
    run,
    ground,
    covers,
    sites: siteIndex(ground.sites),
    organisations: new Map(ground.organisations.map((each) => [each.id, each])),
    organisationByOrigin: new Map(origins('organisation')),
    organisationByCode: new Map(
      ground.organisations.flatMap((each): [string, KnownOrganisation][] =>
        each.business_code === null ? [] : [[each.business_code, each]],
      ),
    ),
    organisationByName: new Map(
      ground.organisations
        .toReversed()
        .flatMap((each) => names(each.name).map((name): [string, KnownOrganisation] => [name, each])),
    ),
    listingByOrigin: new Map(origins('service')),
    listingsByName: byName,
    met: new Set(met),
  }
}

/** Where it came from, its business code, its name in the county; a new one gets an id that a second try gives again. */
function organisationOf(stage: Stage, { organisation }: Staged): { id: string; isNew: boolean } | null {
  const { externalId, businessCode, name } = organisation
  const known =
    (externalId === null ? undefined : stage.organisationByOrigin.get(externalId)) ??
    (businessCode === null ? undefined : stage.organisationByCode.get(businessCode)?.id) ??
    names(name)
      .map((each) => stage.organisationByName.get(each)?.id)
      .find((id) => id !== undefined)
  if (known !== undefined) return { id: known, isNew: false }
  const key = externalId ?? businessCode ?? names(name)[0]
  return key === undefined
    ? null
    : { id: idFrom('import-organisation', stage.run.kind, stage.run.county, key), isNew: true }
}

/** The listing that a candidate means: by its own id, by where it came from, or by provider and name. */
function listingOf(stage: Stage, candidate: Staged, organisation: string | null): string | 'several' | null {
  if (typeof candidate.listing === 'string') return candidate.listing
  const known = candidate.externalId === null ? undefined : stage.listingByOrigin.get(candidate.externalId)
  if (known !== undefined) return known
  const { content } = candidate
  if (organisation === null || content === null) return null
  const said = content.name ?? typeName(stage, candidate)
  const found = new Map(
    names(said)
      .flatMap((name) => stage.listingsByName.get(`${organisation} ${name}`) ?? [])
      .map((listing) => [listing.id, listing]),
  )
  const free = [...found.values()].filter(({ id }) => !stage.met.has(id))
  const sameKind = free.filter(({ type, variant }) => type === content.type && variant === content.variant)
  const candidates = sameKind.length > 0 ? sameKind : free
  if (candidates.length <= 1) return candidates[0]?.id ?? null
  const there = new Set(content.places.map(({ municipality }) => municipality))
  const near = candidates.filter(({ municipalities }) => municipalities.some((code) => there.has(code)))
  return near.length === 1 ? (near[0]?.id ?? null) : 'several'
}

/** A listing without a name of its own is called by its kind: the title that the source gave. */
const typeName = (_: Stage, { title }: Staged): Localized => ({ fi: title })

function shapeProblems(stage: Stage, content: ListingContent): readonly CandidateProblem[] {
  const result = listingShape.safeParse(content)
  const found = result.success
    ? []
    : result.error.issues.map((issue) => ({
        field: issue.path.map(String).join('.'),
        code: issue.code === 'too_big' ? 'too-long' : 'not-as-it-should-be',
        value: '',
      }))
  const { types, municipalities } = stage.ground
  const named = [...content.municipalities, ...content.places.map(({ municipality }) => municipality)]
  return [
    ...found.slice(0, 10),
    ...(types.has(`${content.type}/${content.variant}`)
      ? []
      : [{ field: 'type', code: 'unknown-type', value: content.type }]),
    ...[...new Set(named)]
      .filter((code) => !municipalities.has(code))
      .map((code) => ({ field: 'municipalities', code: 'unknown-municipality', value: code })),
  ]
}

const problem = (field: string, code: string, value = ''): CandidateProblem => ({ field, code, value })

type Looked = {
  readonly candidate: Staged
  readonly number: number
  readonly organisation: { id: string; isNew: boolean } | null
  readonly listing: string | null
  readonly hindrance: CandidateProblem | null
}

function look(stage: Stage, candidate: Staged, number: number): Looked {
  const plain = { candidate, number, organisation: null, listing: null }
  if (candidate.left !== null || candidate.content === null) return { ...plain, hindrance: null }
  const organisation = organisationOf(stage, candidate)
  const listing = listingOf(stage, candidate, organisation?.isNew === false ? organisation.id : null)
  if (listing === 'several') return { ...plain, hindrance: problem('name', 'several-match', candidate.title) }
  if (listing !== null && stage.met.has(listing))
    return { ...plain, hindrance: problem('id', 'twice', candidate.title) }
  if (listing !== null) stage.met.add(listing)
  return { ...plain, organisation, listing, hindrance: null }
}

/** Compares a slice of candidates; `first` is the position of its first one in the whole source. */
export async function stageSlice(
  tx: Tx,
  stage: Stage,
  candidates: readonly Staged[],
  first: number,
): Promise<readonly NewRow[]> {
  const looked = candidates.map((each, at) => look(stage, each, each.row ?? first + at + 1))
  const ids = looked.flatMap(({ listing }) => (listing === null ? [] : [listing]))
  const stored = new Map((await standing(tx, ids)).map((each) => [each.id, each]))
  const externalIds = looked.flatMap(({ candidate: { externalId } }) =>
    externalId === null ? [] : [externalId],
  )
  const lastTime = await saidLastTime(tx, stage.run.kind, stage.run.county, externalIds)
  const versions = await versionsOf(
    tx,
    looked.flatMap(({ listing, candidate: { version } }) =>
      listing === null || typeof version !== 'number' ? [] : [{ id: listing, version }],
    ),
  )
  return looked.map((each) => rowOf(stage, each, stored, lastTime, versions))
}

/** A listing's own buildings come first, where two have the same words. */
function preferring({ places }: ListingContent, sites: SiteIndex): SiteIndex {
  const own = siteIndex(
    places.flatMap(({ site, ...place }) => (site === null ? [] : [{ ...place, id: site }])),
  )
  return {
    ...sites,
    find: (place) => {
      const mine = own.find(place)
      return mine.site === null ? sites.find(place) : mine
    },
  }
}

function rowOf(
  stage: Stage,
  { candidate, number, organisation, listing, hindrance }: Looked,
  stored: ReadonlyMap<string, StoredListing>,
  lastTime: ReadonlyMap<string, ListingContent>,
  versions: ReadonlyMap<string, ListingContent>,
): NewRow {
  const empty: NewRow = {
    number,
    external_id: candidate.externalId,
    title: candidate.title,
    action: 'problem',
    service_id: null,
    organisation_id: null,
    organisation: null,
    content: null,
    incoming: null,
    before: null,
    base: null,
    changes: [],
    problems: candidate.problems,
    seen_version: null,
    state_before: null,
  }
  const no = (action: RowAction, ...problems: readonly CandidateProblem[]): NewRow => ({
    ...empty,
    action,
    problems: [...candidate.problems, ...problems],
  })
  if (candidate.left !== null) return no('left-out')
  if (hindrance !== null) return no('problem', hindrance)
  if (candidate.content === null) return no('problem')
  const here = listing === null ? undefined : stored.get(listing)
  const { run, sites } = stage
  // An id of another county's listing names nothing here.
  const ours = here?.county === run.county ? here : undefined
  if (ours?.state === 'merged') return no('left-out', problem('id', 'merged-here', candidate.title))
  const keeper = ours?.organisation_id ?? organisation?.id ?? null
  if (run.organisation_id !== null && keeper !== run.organisation_id)
    return no('problem', problem('organisation', 'not-your-organisation'))
  if (keeper === null) return no('problem', problem('organisation', 'organisation-missing'))
  const isNewKeeper = ours === undefined && organisation?.isNew === true
  if (isNewKeeper && run.kind === 'table' && candidate.organisation.sector === null)
    return no(
      'problem',
      problem('organisation', 'organisation-unknown', Object.values(candidate.organisation.name)[0]),
    )
  if (ours === undefined && candidate.content.type === '')
    return no('problem', problem('type', 'type-missing'))

  const covers = stage.covers === null ? null : new Set(stage.covers)
  for (const path of candidate.silent ?? []) covers?.delete(path)
  const at = ours === undefined ? sites : preferring(ours.content, sites)
  const found = atKnownSites(candidate.content, at)
  const incoming = ours === undefined ? found : completed(found, ours.content, covers)
  const wrong = shapeProblems(stage, incoming)
  if (wrong.length > 0) return no('problem', ...wrong)

  const remarks = candidate.problems.filter((each) => run.kind !== 'table' || isRemark(each))
  const row = {
    ...empty,
    problems: remarks,
    organisation_id: keeper,
    organisation: ours === undefined ? candidate.organisation : null,
    incoming,
  }
  if (ours === undefined || ours.state === 'removed') {
    return {
      ...row,
      action: 'add',
      service_id: ours?.id ?? idFrom('import', run.id, String(number)),
      before: ours?.content ?? null,
      seen_version: ours?.version ?? null,
      state_before: ours?.state ?? null,
    }
  }
  const version = candidate.version ?? null
  const seen =
    version === null
      ? undefined
      : version === ours.version
        ? ours.content
        : versions.get(`${ours.id} ${version}`)
  const saved = candidate.externalId === null ? undefined : lastTime.get(candidate.externalId)
  const before = seen ?? saved
  const base = before === undefined ? null : atKnownSites(before, at)
  const changes = compare(ours.content, incoming, base, covers)
  const action = changes.some(({ conflict }) => conflict)
    ? 'conflict'
    : changes.length > 0
      ? 'change'
      : 'same'
  return {
    ...row,
    action,
    service_id: ours.id,
    content: action === 'same' ? null : merged(ours.content, incoming, changes),
    before: action === 'same' ? null : ours.content,
    base: saved ?? null,
    changes,
    seen_version: ours.version,
    state_before: ours.state,
  }
}
