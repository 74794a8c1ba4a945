import { countBoth, emptyBitmap, hasBit, pack, setBit, unite } from './bitmap.ts'
import type { Bitmap } from './bitmap.ts'
import { perFacet } from './columns.ts'
import type { Columns } from './columns.ts'
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

export function sift(docs: Uint32Array, { groups }: Filters): Sifted {
  if (groups.length === 0) return { passed: docs, almost: [] }
  const passed = new Uint32Array(docs.length)
  let kept = 0
  const almost = groups.map(({ facet }): { facet: FacetName; list: number[] } => ({ facet, list: [] }))
  for (const doc of docs) {
    let failed = -1
    for (let at = 0; at < groups.length; at++) {
      if (hasBit(groups[at]?.bits ?? passed, doc)) continue
      failed = failed === -1 ? at : -2
      if (failed === -2) break
    }
    if (failed === -1) passed[kept++] = doc
    else if (failed >= 0) almost[failed]?.list.push(doc)
  }
  return {
    passed: passed.subarray(0, kept),
    almost: almost.map(({ facet, list }) => ({ facet, docs: Uint32Array.from(list) })),
  }
}

const sorted = (counts: FacetCount[]): readonly FacetCount[] =>
  counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

/** A municipality counts what names it and what serves its whole county. */
function countMunicipalities(columns: Columns, docs: Uint32Array): readonly FacetCount[] {
  const byMunicipality = new Uint32Array(columns.municipalityCodes.length)
  const byCounty = new Uint32Array(columns.countyCodes.length)
  const { starts, list } = columns.municipalities
  for (const doc of docs) {
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

/** Few documents are counted one by one over their values; many, value by value over bits. */
function countValues(
  columns: Columns,
  docs: readonly Uint32Array[],
  facets: readonly FacetName[],
  size: number,
): Uint32Array {
  const counts = new Uint32Array(columns.values.length)
  let documents = 0
  for (const each of docs) documents += each.length
  let values = 0
  for (const facet of facets) values += columns.byFacet[facet].length
  const usualValues = 20
  if (documents * usualValues < Math.min(documents, size >>> 5) * values) {
    const { starts, list } = columns.lists
    const numbers = list.list
    for (const each of docs) {
      for (const doc of each) {
        const end = starts[doc + 1] ?? 0
        for (let at = starts[doc] ?? 0; at < end; at++) {
          const number = numbers[at] ?? 0
          counts[number] = (counts[number] ?? 0) + 1
        }
      }
    }
    return counts
  }
  const bits = emptyBitmap(size)
  for (const each of docs) for (const doc of each) setBit(bits, doc)
  const packed = pack(bits)
  for (const facet of facets) {
    for (const number of columns.byFacet[facet])
      counts[number] = countBoth(packed, columns.values[number]?.bits ?? bits)
  }
  return counts
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
    const numbers = countValues(columns, [sifted.passed], free, size)
    for (const facet of free) take(facet, numbers)
    if (free.includes('openNow')) counts.openNow = isOpen([sifted.passed])
    if (free.includes('municipality')) counts.municipality = countMunicipalities(columns, anywhere)
  }
  for (const facet of own) {
    const docs = [sifted.passed, sifted.almost.find((one) => one.facet === facet)?.docs ?? new Uint32Array(0)]
    if (facet === 'openNow') counts.openNow = isOpen(docs)
    else take(facet, countValues(columns, docs, [facet], size))
  }
  return counts
}
