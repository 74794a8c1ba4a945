import type { ListingContent, ListingPlace } from '../listing.ts'
import { canonical, type Field, fields, isUnsaid, placeIdentity } from './fields.ts'

/** One difference between what stands here and what a source says. */
export type Change = {
  readonly path: string
  readonly ours: unknown
  readonly theirs: unknown
  /** Both have changed since they last agreed, or nobody knows which one is newer. */
  readonly conflict: boolean
  readonly take: 'ours' | 'theirs'
}

/** Which things the source speaks of; null: of everything. A table has only the columns that were chosen. */
export type Covers = ReadonlySet<string> | null

const isCovered = (covers: Covers, path: string): boolean => covers === null || covers.has(path)

const by = new Map(fields.map((field) => [field.path, field]))

/** What a table does not have of its places stays as it is here: the hours, the note. */
function fillPlaces(
  places: readonly ListingPlace[],
  ours: ListingContent,
  covers: Covers,
): readonly ListingPlace[] {
  if (covers === null) return places
  const known = new Map(ours.places.map((place) => [placeIdentity(place), place]))
  return places.map((place) => {
    const here = known.get(placeIdentity(place))
    if (here === undefined) return place
    return {
      ...place,
      hours: covers.has('places.hours') ? place.hours : here.hours,
      note: covers.has('places.note') ? place.note : here.note,
    }
  })
}

/** The source's listing with everything it does not speak of taken from ours. */
export function completed(incoming: ListingContent, ours: ListingContent, covers: Covers): ListingContent {
  if (covers === null) return incoming
  const filled = { ...incoming, places: fillPlaces(incoming.places, ours, covers) }
  let whole = filled
  for (const field of fields) if (!covers.has(field.path)) whole = field.copy(whole, ours)
  return whole
}

function decide(
  field: Field,
  ours: unknown,
  theirs: unknown,
  base: unknown,
  hasBase: boolean,
): 'same' | 'take' | 'conflict' {
  const mine = canonical(ours)
  const other = canonical(theirs)
  if (mine === other) return 'same'
  if (hasBase) {
    const before = canonical(base)
    if (other === before) return 'same'
    return mine === before ? 'take' : 'conflict'
  }
  if (isUnsaid(field, theirs)) return 'same'
  return isUnsaid(field, ours) ? 'take' : 'conflict'
}

/**
 * Compares three ways: what the source said last time, what stands here now, what the source says now. What was changed
 * here by hand and not in the source stays; what both have changed is a conflict, and ours stands until somebody chooses.
 * @source ADR-0022
 */
export function compare(
  ours: ListingContent,
  incoming: ListingContent,
  base: ListingContent | null,
  covers: Covers = null,
): readonly Change[] {
  return fields.flatMap((field): Change[] => {
    if (!isCovered(covers, field.path)) return []
    const mine = field.read(ours)
    const theirs = field.read(incoming)
    const decision = decide(field, mine, theirs, base === null ? null : field.read(base), base !== null)
    if (decision === 'same') return []
    const conflict = decision === 'conflict'
    return [{ path: field.path, ours: mine, theirs, conflict, take: conflict ? 'ours' : 'theirs' }]
  })
}

/** Ours with everything that is taken from the source. */
export function merged(
  ours: ListingContent,
  incoming: ListingContent,
  changes: readonly Pick<Change, 'path' | 'take'>[],
): ListingContent {
  return changes.reduce((content, { path, take }) => {
    const field = by.get(path)
    return take === 'theirs' && field !== undefined ? field.copy(content, incoming) : content
  }, ours)
}

/** True when the two say the same. */
export const isSameListing = (one: ListingContent, other: ListingContent): boolean =>
  fields.every((field) => canonical(field.read(one)) === canonical(field.read(other)))

export type KnownSite = {
  readonly id: string
  readonly kind: ListingPlace['kind']
  readonly name: ListingPlace['name']
  readonly address: ListingPlace['address']
  readonly municipality: string
  readonly postcode: string | null
  readonly accessible: boolean
  readonly lon: number | null
  readonly lat: number | null
}

const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s,.]+/g, ' ')
    .trim()

export type SiteIndex = {
  /**
   * The place as the county's building that it means: same municipality, address (or name, where it gives no address) and
   * name in any one language. Unknown ones come back without a building.
   */
  readonly find: (place: ListingPlace) => ListingPlace
  readonly add: (site: KnownSite) => void
}

/** The county's buildings, for finding the ones that a source describes. */
export function siteIndex(sites: readonly KnownSite[]): SiteIndex {
  const byWords = new Map<string, KnownSite[]>()
  const byId = new Map<string, KnownSite>()
  const keys = (municipality: string, words: ListingPlace['address']): string[] =>
    Object.values(words).flatMap((each) => (each.trim() === '' ? [] : [`${municipality} ${folded(each)}`]))
  const add = (site: KnownSite): void => {
    byId.set(site.id, site)
    const { municipality, address, name } = site
    for (const key of new Set([...keys(municipality, address), ...keys(municipality, name)])) {
      const there = byWords.get(key)
      if (there === undefined) byWords.set(key, [site])
      else there.push(site)
    }
  }
  for (const site of sites) add(site)
  const find = (place: ListingPlace): ListingPlace => {
    const as = ({
      id,
      kind,
      name,
      address,
      municipality,
      postcode,
      accessible,
      lon,
      lat,
    }: KnownSite): ListingPlace => {
      return { ...place, site: id, kind, name, address, municipality, postcode, accessible, lon, lat }
    }
    const given = place.site === null ? undefined : byId.get(place.site)
    if (given !== undefined) return as(given)
    const names = new Set(Object.values(place.name).map(folded))
    names.delete('')
    const addressed = keys(place.municipality, place.address)
    const words = addressed.length === 0 ? keys(place.municipality, place.name) : addressed
    const found = words
      .flatMap((key) => byWords.get(key) ?? [])
      .find((site) => names.size === 0 || Object.values(site.name).some((name) => names.has(folded(name))))
    return found === undefined ? { ...place, site: null } : as(found)
  }
  return { find, add }
}

/** A listing with its places as buildings of the county, where they are known. */
export const atKnownSites = (content: ListingContent, { find }: SiteIndex): ListingContent => ({
  ...content,
  places: content.places.map(find),
})
