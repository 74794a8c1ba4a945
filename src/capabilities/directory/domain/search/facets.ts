import {
  count,
  countBoth,
  emptyBitmap,
  fullBitmap,
  hasBit,
  intersect,
  pack,
  setBit,
  unite,
} from './bitmap.ts'
import type { Bitmap } from './bitmap.ts'
import { isEveningOrWeekend, isOpenAt, wallMoment, weekMasks } from './hours.ts'
import { facetNames } from './model.ts'
import type { Choice, FacetCount, FacetName, Place, SearchDocument, SearchQuery } from './model.ts'

/** One bitmap for each value of a facet; municipalities, being many and small, as lists. */
export type FacetIndex = {
  readonly size: number
  readonly values: Readonly<Record<FacetName, ReadonlyMap<string, Bitmap>>>
  readonly served: ReadonlyMap<string, readonly number[]>
  /** Documents that serve a whole county, and the municipalities of the county. */
  readonly countyWide: ReadonlyMap<string, Bitmap>
  readonly inCounty: ReadonlyMap<string, readonly string[]>
  readonly areaOf: ReadonlyMap<string, string>
  readonly documents: readonly SearchDocument[]
}

const valuesOf = (document: SearchDocument): Readonly<Record<FacetName, readonly string[]>> => ({
  county: [document.county],
  area: [],
  municipality: [],
  type: [document.type],
  floor: document.floor === null ? [] : [String(document.floor)],
  providerSector: [document.providerSector],
  level: [document.level],
  task: document.tasks,
  audience: document.audiences,
  mode: document.modes,
  access: [document.access],
  language: document.languages,
  free: [String(document.free)],
  openNow: [],
  eveningWeekend: yes(isEveningOrWeekend(weekMasks(document))),
  accessible: yes(document.accessible),
  homeBrought: yes(document.modes.includes('home')),
  remote: yes(document.modes.some((mode) => mode === 'remote' || mode === 'phone' || mode === 'digital')),
})

const yes = (holds: boolean): readonly string[] => (holds ? ['true'] : [])

function listIn<V>(map: Map<string, V[]>, name: string): V[] {
  const list = map.get(name) ?? []
  map.set(name, list)
  return list
}

export function buildFacets(documents: readonly SearchDocument[], places: readonly Place[]): FacetIndex {
  const inCounty = new Map<string, string[]>()
  for (const place of places) listIn(inCounty, place.county).push(place.code)
  const areaOf = new Map(places.flatMap((place) => (place.area === null ? [] : [[place.code, place.area]])))
  const size = documents.length
  const made = (): Map<string, Bitmap> => new Map()
  const bitmapIn = (map: Map<string, Bitmap>, name: string): Bitmap => {
    const bits = map.get(name) ?? emptyBitmap(size)
    map.set(name, bits)
    return bits
  }
  const values: Record<FacetName, Map<string, Bitmap>> = {
    county: made(),
    area: made(),
    municipality: made(),
    type: made(),
    floor: made(),
    providerSector: made(),
    level: made(),
    task: made(),
    audience: made(),
    mode: made(),
    access: made(),
    language: made(),
    free: made(),
    openNow: made(),
    eveningWeekend: made(),
    accessible: made(),
    homeBrought: made(),
    remote: made(),
  }
  const served = new Map<string, number[]>()
  const countyWide = made()
  for (const [doc, document] of documents.entries()) {
    const has = valuesOf(document)
    for (const name of facetNames) for (const value of has[name]) setBit(bitmapIn(values[name], value), doc)
    for (const code of document.municipalities) listIn(served, code).push(doc)
    if (document.municipalities.length === 0) setBit(bitmapIn(countyWide, document.county), doc)
    const reached =
      document.municipalities.length === 0 ? (inCounty.get(document.county) ?? []) : document.municipalities
    for (const area of new Set(reached.map((code) => areaOf.get(code))))
      if (area !== undefined) setBit(bitmapIn(values.area, area), doc)
  }
  return { size, values, served, countyWide, inCounty, areaOf, documents }
}

type Wanted = Readonly<Record<FacetName, readonly string[]>>

const chosenOf = <Value extends string | number | boolean>(
  choice: Choice<Value> | undefined,
): readonly string[] => {
  if (choice === undefined) return []
  return typeof choice === 'object' ? choice.map(String) : [String(choice)]
}
const onlyWhen = (chosen: boolean | undefined): readonly string[] => (chosen === true ? ['true'] : [])

/** What the query asks of each facet. The municipality is not here: a place orders and narrows but never empties. */
const chosen = (query: SearchQuery): Wanted => ({
  county: chosenOf(query.county),
  area: chosenOf(query.area),
  municipality: [],
  type: chosenOf(query.type),
  floor: chosenOf(query.floor),
  providerSector: chosenOf(query.providerSector),
  level: chosenOf(query.level),
  task: chosenOf(query.task),
  audience: chosenOf(query.audience),
  mode: chosenOf(query.mode),
  access: chosenOf(query.access),
  language: chosenOf(query.language),
  free: chosenOf(query.free),
  openNow: onlyWhen(query.openNow),
  eveningWeekend: onlyWhen(query.eveningWeekend),
  accessible: onlyWhen(query.accessible),
  homeBrought: onlyWhen(query.homeBrought),
  remote: onlyWhen(query.remote),
})

const opens = new WeakMap<FacetIndex, { readonly at: number; readonly bits: Bitmap }>()

/** What is open at that minute; counted once a minute. */
function openAt(index: FacetIndex, now: Date | undefined): Bitmap {
  const at = now === undefined ? -1 : Math.floor(now.getTime() / 60_000)
  const ready = opens.get(index)
  if (ready?.at === at) return ready.bits
  const bits = emptyBitmap(index.size)
  if (now !== undefined) {
    const moment = wallMoment(now)
    for (const [doc, document] of index.documents.entries()) if (isOpenAt(document, moment)) setBit(bits, doc)
  }
  opens.set(index, { at, bits })
  return bits
}

const bitsOf = (index: FacetIndex, name: FacetName, value: string, now: Date | undefined): Bitmap =>
  name === 'openNow' ? openAt(index, now) : (index.values[name].get(value) ?? emptyBitmap(index.size))

function filtered(
  index: FacetIndex,
  base: Bitmap,
  wanted: Wanted,
  but: FacetName | null,
  now: Date | undefined,
): Bitmap {
  const bits = base.slice()
  for (const name of facetNames) {
    const values = wanted[name]
    if (values.length === 0 || name === but) continue
    const any = emptyBitmap(index.size)
    for (const value of values) unite(any, bitsOf(index, name, value, now))
    intersect(bits, any)
  }
  return bits
}

/** The documents that pass every filter of the query. */
export const passing = (index: FacetIndex, base: Bitmap, query: SearchQuery): Bitmap =>
  filtered(index, base, chosen(query), null, query.now)

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
  const all = pack(filtered(index, within, wanted, null, query.now))
  const sorted = (counts: FacetCount[]): readonly FacetCount[] =>
    counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  const counted = (name: FacetName): readonly FacetCount[] => {
    const base = wanted[name].length === 0 ? all : pack(filtered(index, within, wanted, name, query.now))
    const found: FacetCount[] = []
    const values: Iterable<readonly [string, Bitmap]> =
      name === 'openNow' ? [['true', openAt(index, query.now)]] : index.values[name]
    for (const [value, bits] of values) {
      const n = countBoth(base, bits)
      if (n > 0 || wanted[name].includes(value)) found.push({ value, count: n })
    }
    return sorted(found)
  }
  const found: Partial<Record<FacetName, readonly FacetCount[]>> = {}
  for (const name of facetNames) {
    const asked = query.facets === undefined || query.facets.includes(name)
    if (!asked) found[name] = []
    else if (name === 'municipality')
      found[name] = sorted(countMunicipalities(index, filtered(index, text, wanted, null, query.now)))
    else found[name] = counted(name)
  }
  return { ...nothing, ...found }
}

const nothing: Readonly<Record<FacetName, readonly FacetCount[]>> = {
  county: [],
  area: [],
  municipality: [],
  type: [],
  floor: [],
  providerSector: [],
  level: [],
  task: [],
  audience: [],
  mode: [],
  access: [],
  language: [],
  free: [],
  openNow: [],
  eveningWeekend: [],
  accessible: [],
  homeBrought: [],
  remote: [],
}

export const everything = (index: FacetIndex): Bitmap => fullBitmap(index.size)
export const isEmpty = (bits: Bitmap): boolean => count(bits) === 0
