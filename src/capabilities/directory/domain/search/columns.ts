import { emptyBitmap, hasBit, setBit } from './bitmap.ts'
import type { Bitmap } from './bitmap.ts'
import { append, growingUint32, roomFor } from './growing.ts'
import type { Growing } from './growing.ts'
import { isEveningOrWeekend, weekMasks } from './hours.ts'
import type { FacetName, Place, SearchDocument } from './model.ts'

/** A value of a facet: its documents as bits. */
export type FacetValue = { readonly facet: FacetName; readonly value: string; bits: Bitmap }

/** The facets of every document, both ways: from a value to its documents and from a document to its values. */
export type Columns = {
  readonly values: readonly FacetValue[]
  readonly byFacet: Readonly<Record<FacetName, readonly number[]>>
  readonly numberOf: (facet: FacetName, value: string) => number | undefined
  /** Values of a document: `list` from `starts[doc]` to `starts[doc + 1]`. */
  readonly lists: { starts: Uint32Array; readonly list: Growing<Uint32Array> }
  /** Municipalities, being many, by themselves: the ones a document names; one that serves its whole county names none. */
  readonly municipalities: { starts: Uint32Array; readonly list: Growing<Uint32Array> }
  readonly municipalityNumber: (code: string) => number | undefined
  readonly municipalityCodes: readonly string[]
  readonly served: (municipality: number) => Bitmap
  /** The county of every document, and whether it serves the whole of it. */
  countyOf: Uint32Array
  wide: Bitmap
  readonly countyNumber: (code: string) => number | undefined
  readonly countyCodes: readonly string[]
  readonly inCounty: ReadonlyMap<string, readonly string[]>
  readonly add: (doc: number, document: SearchDocument) => void
  readonly grow: (size: number) => void
}

const yes = (holds: boolean): readonly string[] => (holds ? ['true'] : [])
const fromAfar = new Set<string>(['remote', 'phone', 'digital'])

const valuesOf = (
  document: SearchDocument,
): Readonly<Record<Exclude<FacetName, 'area' | 'municipality' | 'openNow'>, readonly string[]>> => ({
  county: [document.county],
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
  eveningWeekend: yes(isEveningOrWeekend(weekMasks(document))),
  accessible: yes(document.accessible),
  homeBrought: yes(document.modes.includes('home')),
  remote: yes(document.modes.some((mode) => fromAfar.has(mode))),
})

const valuedFacets = [
  'county',
  'type',
  'floor',
  'providerSector',
  'level',
  'task',
  'audience',
  'mode',
  'access',
  'language',
  'free',
  'eveningWeekend',
  'accessible',
  'homeBrought',
  'remote',
] as const

export const perFacet = <Value>(make: (facet: FacetName) => Value): Record<FacetName, Value> => ({
  county: make('county'),
  area: make('area'),
  municipality: make('municipality'),
  type: make('type'),
  floor: make('floor'),
  providerSector: make('providerSector'),
  level: make('level'),
  task: make('task'),
  audience: make('audience'),
  mode: make('mode'),
  access: make('access'),
  language: make('language'),
  free: make('free'),
  openNow: make('openNow'),
  eveningWeekend: make('eveningWeekend'),
  accessible: make('accessible'),
  homeBrought: make('homeBrought'),
  remote: make('remote'),
})

type Numbering = {
  readonly codes: string[]
  readonly of: (code: string) => number
  readonly find: (code: string) => number | undefined
}

function numbering(): Numbering {
  const codes: string[] = []
  const numbers = new Map<string, number>()
  return {
    codes,
    find: (code) => numbers.get(code),
    of: (code) => {
      const known = numbers.get(code)
      if (known !== undefined) return known
      const made = codes.push(code) - 1
      numbers.set(code, made)
      return made
    },
  }
}

function longer(bits: Bitmap, size: number): Bitmap {
  const made = emptyBitmap(size)
  if (made.length <= bits.length) return bits
  made.set(bits)
  return made
}

export function createColumns(places: readonly Place[], capacity: number): Columns {
  const inCounty = new Map<string, string[]>()
  const areaOf = new Map<string, string>()
  for (const place of places) {
    const list = inCounty.get(place.county)
    if (list === undefined) inCounty.set(place.county, [place.code])
    else list.push(place.code)
    if (place.area !== null) areaOf.set(place.code, place.area)
  }
  let size = capacity
  const values: FacetValue[] = []
  const byFacet = perFacet((): number[] => [])
  const numbers = perFacet(() => new Map<string, number>())
  const municipalityNames = numbering()
  const countyNames = numbering()
  const served: Bitmap[] = []
  const numberOf = (facet: FacetName, value: string): number => {
    const known = numbers[facet].get(value)
    if (known !== undefined) return known
    const made = values.push({ facet, value, bits: emptyBitmap(size) }) - 1
    numbers[facet].set(value, made)
    byFacet[facet].push(made)
    return made
  }
  const columns: Columns = {
    values,
    byFacet,
    numberOf: (facet, value) => numbers[facet].get(value),
    lists: { starts: new Uint32Array(capacity + 1), list: growingUint32() },
    municipalities: { starts: new Uint32Array(capacity + 1), list: growingUint32() },
    municipalityNumber: municipalityNames.find,
    municipalityCodes: municipalityNames.codes,
    served: (municipality) => served[municipality] ?? emptyBitmap(size),
    countyOf: new Uint32Array(capacity),
    wide: emptyBitmap(capacity),
    countyNumber: countyNames.find,
    countyCodes: countyNames.codes,
    inCounty,
    grow: (wanted) => {
      size = wanted
      for (const value of values) value.bits = longer(value.bits, wanted)
      for (const [at, bits] of served.entries()) served[at] = longer(bits, wanted)
      columns.wide = longer(columns.wide, wanted)
      columns.countyOf = roomFor(columns.countyOf, wanted)
      columns.lists.starts = roomFor(columns.lists.starts, wanted + 1)
      columns.municipalities.starts = roomFor(columns.municipalities.starts, wanted + 1)
    },
    add: (doc, document) => {
      const put = (facet: FacetName, value: string): void => {
        const number = numberOf(facet, value)
        const bits = values[number]?.bits
        if (bits === undefined || hasBit(bits, doc)) return
        setBit(bits, doc)
        append(columns.lists.list, number)
      }
      const has = valuesOf(document)
      for (const facet of valuedFacets) for (const value of has[facet]) put(facet, value)
      const isWide = document.municipalities.length === 0
      const reached = isWide ? (inCounty.get(document.county) ?? []) : document.municipalities
      for (const area of new Set(reached.map((code) => areaOf.get(code))))
        if (area !== undefined) put('area', area)
      columns.lists.starts[doc + 1] = columns.lists.list.size
      for (const code of document.municipalities) {
        const number = municipalityNames.of(code)
        const bits = served[number] ?? emptyBitmap(size)
        served[number] = bits
        if (hasBit(bits, doc)) continue
        setBit(bits, doc)
        append(columns.municipalities.list, number)
      }
      columns.municipalities.starts[doc + 1] = columns.municipalities.list.size
      columns.countyOf[doc] = countyNames.of(document.county)
      if (isWide) setBit(columns.wide, doc)
    },
  }
  return columns
}
