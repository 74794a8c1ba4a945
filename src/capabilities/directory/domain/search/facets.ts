import { countBoth, emptyBitmap, hasBit, pack, setBit, unite } from './bitmap.ts'
import type { Bitmap, Packed } from './bitmap.ts'
import { isMany, isSingle, perFacet } from './columns.ts'
import type { Columns, Sets } from './columns.ts'
import { listFor, steps } from './desk.ts'
import type { Desk } from './desk.ts'
import { facetNames } from './model.ts'
import type { Choice, FacetCount, FacetName, SearchQuery } from './model.ts'

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

/** The filters of a query: the documents each of them lets through. */
export type Filters = {
  readonly wanted: Wanted
  readonly groups: readonly { readonly facet: FacetName; readonly bits: Bitmap }[]
}

export function filtersOf(columns: Columns, query: SearchQuery, open: Bitmap | null, size: number): Filters {
  const wanted = chosen(query)
  const groups: { readonly facet: FacetName; readonly bits: Bitmap }[] = []
  for (const facet of facetNames) {
    const values = wanted[facet]
    if (values.length === 0) continue
    if (facet === 'openNow') {
      groups.push({ facet, bits: open ?? emptyBitmap(size) })
      continue
    }
    const found = values.flatMap((value) => columns.values[columns.numberOf(facet, value) ?? -1]?.bits ?? [])
    const [only] = found
    let bits = found.length === 1 && only !== undefined ? only : emptyBitmap(size)
    if (found.length > 1) for (const each of found) bits = unite(bits, each)
    groups.push({ facet, bits })
  }
  return { wanted, groups }
}

/** Documents that pass all filters, and for each filter those that only it keeps out. */
export type Sifted = {
  passed: Uint32Array
  readonly almost: readonly { readonly facet: FacetName; docs: Uint32Array }[]
}

export function sift(desk: Desk, docs: Uint32Array, { groups }: Filters): Sifted {
  if (groups.length === 0) return { passed: docs, almost: [] }
  const passed = listFor(desk, steps.passed, docs.length)
  let kept = 0
  const almost = groups.map(({ facet, bits }, at) => ({
    facet,
    bits,
    list: listFor(desk, steps.almost + 2 * at, docs.length),
    size: 0,
  }))
  for (let next = 0; next < docs.length; next++) {
    const doc = docs[next] ?? 0
    let failed: (typeof almost)[number] | null = null
    let more = false
    for (const group of almost) {
      if (hasBit(group.bits, doc)) continue
      more = failed !== null
      if (more) break
      failed = group
    }
    if (failed === null) passed[kept++] = doc
    else if (!more) failed.list[failed.size++] = doc
  }
  return {
    passed: passed.subarray(0, kept),
    almost: almost.map(({ facet, list, size }) => ({ facet, docs: list.subarray(0, size) })),
  }
}

const sorted = (counts: FacetCount[]): readonly FacetCount[] =>
  counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

/** A municipality counts what names it and what serves its whole county. */
function countMunicipalities(columns: Columns, docs: Uint32Array): readonly FacetCount[] {
  const byMunicipality = new Uint32Array(columns.municipalityCodes.length)
  const byCounty = new Uint32Array(columns.countyCodes.length)
  const { starts, list } = columns.municipalities
  for (let next = 0; next < docs.length; next++) {
    const doc = docs[next] ?? 0
    const end = starts[doc + 1] ?? 0
    const from = starts[doc] ?? 0
    if (from === end) {
      const county = columns.countyOf[doc] ?? 0
      byCounty[county] = (byCounty[county] ?? 0) + 1
    }
    for (let at = from; at < end; at++) {
      const number = list.list[at] ?? 0
      byMunicipality[number] = (byMunicipality[number] ?? 0) + 1
    }
  }
  const counts = new Map<string, number>()
  for (const [county, n] of byCounty.entries()) {
    if (n === 0) continue
    for (const code of columns.inCounty.get(columns.countyCodes[county] ?? '') ?? []) counts.set(code, n)
  }
  for (const [number, n] of byMunicipality.entries()) {
    const code = columns.municipalityCodes[number] ?? ''
    if (n > 0) counts.set(code, (counts.get(code) ?? 0) + n)
  }
  return sorted([...counts].map(([value, count]) => ({ value, count })))
}

/** Adds up the values of one facet: document by document, or where that is more work, value by value over bits. */
function countValues(
  columns: Columns,
  facet: FacetName,
  docs: readonly Uint32Array[],
  packed: () => Packed,
  counts: Uint32Array,
): void {
  let documents = 0
  for (const each of docs) documents += each.length
  if (documents > (columns.wide.length * columns.byFacet[facet].length * 3) / 4) {
    const bits = packed()
    for (const number of columns.byFacet[facet])
      counts[number] = countBoth(bits, columns.values[number]?.bits ?? columns.wide)
    return
  }
  if (isSingle(facet)) for (const each of docs) countSingle(columns.single[facet], each, counts)
  else if (isMany(facet)) countSets(columns.many[facet], docs, counts)
}

function countSingle(column: Uint16Array, docs: Uint32Array, counts: Uint32Array): void {
  for (let next = 0; next < docs.length; next++) {
    const number = column[docs[next] ?? 0] ?? 0
    if (number > 0) counts[number - 1] = (counts[number - 1] ?? 0) + 1
  }
}

function countSets({ setOf, sets }: Sets, docs: readonly Uint32Array[], counts: Uint32Array): void {
  const bySet = new Uint32Array(sets.length)
  for (const each of docs) {
    for (let next = 0; next < each.length; next++) {
      const set = setOf[each[next] ?? 0] ?? 0
      bySet[set] = (bySet[set] ?? 0) + 1
    }
  }
  for (const [set, count] of bySet.entries()) {
    if (count > 0) for (const number of sets[set] ?? []) counts[number] = (counts[number] ?? 0) + count
  }
}

/** The documents as bits, made once and only where they are needed. */
function packing(docs: readonly Uint32Array[], size: number): () => Packed {
  let made: Packed | null = null
  return () => {
    if (made !== null) return made
    const bits = emptyBitmap(size)
    for (const each of docs) for (let next = 0; next < each.length; next++) setBit(bits, each[next] ?? 0)
    made = pack(bits)
    return made
  }
}

/**
 * For every facet asked for, the values and how many documents each would leave, the facet's own choice set aside.
 * `anywhere` are the documents that pass the filters wherever they are: for counting municipalities.
 */
export function countFacets(
  columns: Columns,
  sifted: Sifted,
  anywhere: Uint32Array,
  filters: Filters,
  query: SearchQuery,
  open: Bitmap | null,
  size: number,
): Readonly<Record<FacetName, readonly FacetCount[]>> {
  const counts = perFacet((): readonly FacetCount[] => [])
  const asked = facetNames.filter((facet) => query.facets === undefined || query.facets.includes(facet))
  const free = asked.filter((facet) => filters.wanted[facet].length === 0)
  const own = asked.filter((facet) => filters.wanted[facet].length > 0)
  const take = (facet: FacetName, numbers: Uint32Array): void => {
    const found: FacetCount[] = []
    for (const number of columns.byFacet[facet]) {
      const count = numbers[number] ?? 0
      const value = columns.values[number]?.value ?? ''
      if (count > 0 || filters.wanted[facet].includes(value)) found.push({ value, count })
    }
    counts[facet] = sorted(found)
  }
  const isOpen = (docs: readonly Uint32Array[]): readonly FacetCount[] => {
    let count = 0
    for (const each of docs) for (const doc of each) if (open !== null && hasBit(open, doc)) count++
    return count > 0 || filters.wanted.openNow.length > 0 ? [{ value: 'true', count }] : []
  }
  if (free.length > 0) {
    const numbers = new Uint32Array(columns.values.length)
    const packed = packing([sifted.passed], size)
    for (const facet of free) {
      countValues(columns, facet, [sifted.passed], packed, numbers)
      take(facet, numbers)
    }
    if (free.includes('openNow')) counts.openNow = isOpen([sifted.passed])
    if (free.includes('municipality')) counts.municipality = countMunicipalities(columns, anywhere)
  }
  for (const facet of own) {
    const docs = [sifted.passed, sifted.almost.find((one) => one.facet === facet)?.docs ?? new Uint32Array(0)]
    if (facet === 'openNow') counts.openNow = isOpen(docs)
    else {
      const numbers = new Uint32Array(columns.values.length)
      countValues(columns, facet, docs, packing(docs, size), numbers)
      take(facet, numbers)
    }
  }
  return counts
}
