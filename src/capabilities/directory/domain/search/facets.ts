import { count, countBoth, emptyBitmap, fullBitmap, hasBit, intersect, pack, setBit } from './bitmap.ts'
import type { Bitmap } from './bitmap.ts'
import { facetNames } from './model.ts'
import type { FacetCount, FacetName, Place, SearchDocument, SearchQuery } from './model.ts'

/** One bitmap for each value of a facet; municipalities, being many and small, as lists. */
export type FacetIndex = {
  readonly size: number
  readonly values: Readonly<Record<FacetName, ReadonlyMap<string, Bitmap>>>
  readonly served: ReadonlyMap<string, readonly number[]>
  /** Documents that serve a whole county, and the municipalities of the county. */
  readonly countyWide: ReadonlyMap<string, Bitmap>
  readonly inCounty: ReadonlyMap<string, readonly string[]>
}

const valuesOf = (document: SearchDocument): Readonly<Record<FacetName, readonly string[]>> => ({
  county: [document.county],
  municipality: [],
  type: [document.type],
  floor: document.floor === null ? [] : [String(document.floor)],
  providerSector: [document.providerSector],
  mode: document.modes,
  audience: document.audiences,
  free: [String(document.free)],
  task: document.tasks,
  access: [document.access],
})

function listIn<V>(map: Map<string, V[]>, name: string): V[] {
  const list = map.get(name) ?? []
  map.set(name, list)
  return list
}

export function buildFacets(documents: readonly SearchDocument[], places: readonly Place[]): FacetIndex {
  const inCounty = new Map<string, string[]>()
  for (const place of places) listIn(inCounty, place.county).push(place.code)
  const size = documents.length
  const made = (): Map<string, Bitmap> => new Map()
  const bitmapIn = (map: Map<string, Bitmap>, name: string): Bitmap => {
    const bits = map.get(name) ?? emptyBitmap(size)
    map.set(name, bits)
    return bits
  }
  const values: Record<FacetName, Map<string, Bitmap>> = {
    county: made(),
    municipality: made(),
    type: made(),
    floor: made(),
    providerSector: made(),
    mode: made(),
    audience: made(),
    free: made(),
    task: made(),
    access: made(),
  }
  const served = new Map<string, number[]>()
  const countyWide = made()
  for (const [doc, document] of documents.entries()) {
    const has = valuesOf(document)
    for (const name of facetNames) for (const value of has[name]) setBit(bitmapIn(values[name], value), doc)
    for (const code of document.municipalities) listIn(served, code).push(doc)
    if (document.municipalities.length === 0) setBit(bitmapIn(countyWide, document.county), doc)
  }
  return { size, values, served, countyWide, inCounty }
}

type Wanted = Readonly<Record<FacetName, string | null>>

/** What the query asks of each facet. The municipality is not here: a place orders and narrows but never empties. */
function chosen(query: SearchQuery): Wanted {
  const text = (value: string | number | boolean | undefined): string | null =>
    value === undefined ? null : String(value)
  return {
    county: text(query.county),
    municipality: null,
    type: text(query.type),
    floor: text(query.floor),
    providerSector: text(query.providerSector),
    mode: text(query.mode),
    audience: text(query.audience),
    free: text(query.free),
    task: text(query.task),
    access: text(query.access),
  }
}

function filtered(index: FacetIndex, base: Bitmap, wanted: Wanted, but: FacetName | null): Bitmap {
  const bits = base.slice()
  for (const name of facetNames) {
    const value = wanted[name]
    if (value === null || name === but) continue
    intersect(bits, index.values[name].get(value) ?? emptyBitmap(index.size))
  }
  return bits
}

/** The documents that pass every filter of the query. */
export const passing = (index: FacetIndex, base: Bitmap, query: SearchQuery): Bitmap =>
  filtered(index, base, chosen(query), null)

/** A municipality counts what names it and what serves its whole county. */
function countMunicipalities(index: FacetIndex, base: Bitmap): FacetCount[] {
  const counts = new Map<string, number>()
  const packed = pack(base)
  for (const [county, bits] of index.countyWide) {
    const n = countBoth(packed, bits)
    if (n > 0) for (const code of index.inCounty.get(county) ?? []) counts.set(code, n)
  }
  for (const [code, docs] of index.served) {
    let n = 0
    for (const doc of docs) if (hasBit(base, doc)) n++
    if (n > 0) counts.set(code, (counts.get(code) ?? 0) + n)
  }
  return [...counts].map(([value, n]) => ({ value, count: n }))
}

/**
 * For every facet the values and how many documents each would leave, the facet's own choice set aside.
 * `text` are the documents the words match; `place` those the chosen place leaves, null when no place is chosen.
 */
export function countFacets(
  index: FacetIndex,
  text: Bitmap,
  place: Bitmap | null,
  query: SearchQuery,
): Readonly<Record<FacetName, readonly FacetCount[]>> {
  const wanted = chosen(query)
  const within = place === null ? text : intersect(text.slice(), place)
  const all = pack(filtered(index, within, wanted, null))
  const sorted = (counts: FacetCount[]): readonly FacetCount[] =>
    counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  const counted = (name: FacetName): readonly FacetCount[] => {
    const base = wanted[name] === null ? all : pack(filtered(index, within, wanted, name))
    const found: FacetCount[] = []
    for (const [value, bits] of index.values[name]) {
      const n = countBoth(base, bits)
      if (n > 0 || value === wanted[name]) found.push({ value, count: n })
    }
    return sorted(found)
  }
  return {
    county: counted('county'),
    municipality: sorted(countMunicipalities(index, filtered(index, text, wanted, null))),
    type: counted('type'),
    floor: counted('floor'),
    providerSector: counted('providerSector'),
    mode: counted('mode'),
    audience: counted('audience'),
    free: counted('free'),
    task: counted('task'),
    access: counted('access'),
  }
}

export const everything = (index: FacetIndex): Bitmap => fullBitmap(index.size)
export const isEmpty = (bits: Bitmap): boolean => count(bits) === 0
