import { emptyBitmap, hasBit, setBit } from './bitmap.ts'
import type { Bitmap } from './bitmap.ts'
import { append, growingUint32, roomFor, roomForShorts } from './growing.ts'
import type { Growing } from './growing.ts'
import { isEveningOrWeekend, weekMasks } from './hours.ts'
import type { FacetName, Place, SearchDocument } from './model.ts'

/** A value of a facet: its documents as bits. */
export type FacetValue = { readonly facet: FacetName; readonly value: string; bits: Bitmap }

/** Several values for a document: `list` from `starts[doc]` to `starts[doc + 1]`. */
export type ManyValued = { starts: Uint32Array; readonly list: Growing<Uint32Array> }

/** The set of values of every document, and the values of every set. */
export type Sets = {
  setOf: Uint16Array
  readonly sets: (readonly number[])[]
  readonly numbers: Map<string, number>
}

/** The facets of every document, both ways: from a value to its documents and from a document to its values. */
export type Columns = {
  readonly values: readonly FacetValue[]
  readonly byFacet: Readonly<Record<FacetName, readonly number[]>>
  readonly numberOf: (facet: FacetName, value: string) => number | undefined
  /** Facets with at most one value for a document: one more than the value's number, 0 for none. */
  readonly single: Record<SingleFacet, Uint16Array>
  /** Facets with several: few different sets of values occur, so a document bears the number of its set. */
  readonly many: Readonly<Record<ManyFacet, Sets>>
  /** Municipalities, being many, by themselves: the ones a document names; one that serves its whole county names none. */
  readonly municipalities: ManyValued
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

const manyValued = (capacity: number): ManyValued => ({
  starts: new Uint32Array(capacity + 1),
  list: growingUint32(),
})

const noSets = (capacity: number): Sets => ({
  setOf: new Uint16Array(capacity),
  sets: [],
  numbers: new Map(),
})

const fromAfar = new Set<string>(['remote', 'phone', 'digital'])

const singleFacets = [
  'county',
  'type',
  'floor',
  'providerSector',
  'level',
  'access',
  'free',
  'eveningWeekend',
  'accessible',
  'homeBrought',
  'remote',
] as const
export type SingleFacet = (typeof singleFacets)[number]
const manyFacets = ['task', 'audience', 'mode', 'language', 'area'] as const
export type ManyFacet = (typeof manyFacets)[number]

const yes = (holds: boolean): string | null => (holds ? 'true' : null)

const singleValues = (document: SearchDocument): Readonly<Record<SingleFacet, string | null>> => ({
  county: document.county,
  type: document.type,
  floor: document.floor === null ? null : String(document.floor),
  providerSector: document.providerSector,
  level: document.level,
  access: document.access,
  free: String(document.free),
  eveningWeekend: yes(isEveningOrWeekend(weekMasks(document))),
  accessible: yes(document.accessible),
  homeBrought: yes(document.modes.includes('home')),
  remote: yes(document.modes.some((mode) => fromAfar.has(mode))),
})

export const isSingle = (facet: FacetName): facet is SingleFacet =>
  singleFacets.some((single) => single === facet)
export const isMany = (facet: FacetName): facet is ManyFacet => manyFacets.some((many) => many === facet)

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
    single: {
      county: new Uint16Array(capacity),
      type: new Uint16Array(capacity),
      floor: new Uint16Array(capacity),
      providerSector: new Uint16Array(capacity),
      level: new Uint16Array(capacity),
      access: new Uint16Array(capacity),
      free: new Uint16Array(capacity),
      eveningWeekend: new Uint16Array(capacity),
      accessible: new Uint16Array(capacity),
      homeBrought: new Uint16Array(capacity),
      remote: new Uint16Array(capacity),
    },
    many: {
      task: noSets(capacity),
      audience: noSets(capacity),
      mode: noSets(capacity),
      language: noSets(capacity),
      area: noSets(capacity),
    },
    municipalities: manyValued(capacity),
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
      for (const facet of singleFacets) columns.single[facet] = roomForShorts(columns.single[facet], wanted)
      for (const facet of manyFacets) {
        const column = columns.many[facet]
        column.setOf = roomForShorts(column.setOf, wanted)
      }
      columns.municipalities.starts = roomFor(columns.municipalities.starts, wanted + 1)
    },
    add: (doc, document) => {
      const isWide = document.municipalities.length === 0
      const reached = isWide ? (inCounty.get(document.county) ?? []) : document.municipalities
      const areas = reached.flatMap((code) => areaOf.get(code) ?? [])
      const mark = (facet: FacetName, value: string): number => {
        const number = numberOf(facet, value)
        const bits = values[number]?.bits
        if (bits !== undefined) setBit(bits, doc)
        return number
      }
      const has = singleValues(document)
      for (const facet of singleFacets) {
        const value = has[facet]
        columns.single[facet][doc] = value === null ? 0 : mark(facet, value) + 1
      }
      const putMany = (facet: ManyFacet, named: readonly string[]): void => {
        const column = columns.many[facet]
        const marked = [...new Set(named)].map((value) => mark(facet, value)).sort((a, b) => a - b)
        const name = marked.join(' ')
        const number = column.numbers.get(name) ?? column.sets.push(marked) - 1
        column.numbers.set(name, number)
        column.setOf[doc] = number
      }
      putMany('task', document.tasks)
      putMany('audience', document.audiences)
      putMany('mode', document.modes)
      putMany('language', document.languages)
      putMany('area', areas)
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
