import { emptyBitmap, fullBitmap, hasBit, setBit } from './bitmap.ts'
import type { Bitmap } from './bitmap.ts'
import type { Columns } from './columns.ts'
import { kilometres } from './distance.ts'
import { append, growingUint32, roomFor } from './growing.ts'
import type { Growing } from './growing.ts'
import type { Near, Place, Point, SearchDocument } from './model.ts'

/** Where documents stand and whom they reach: for what is here, what is near and how far it is. */
export type Placing = {
  readonly byCode: ReadonlyMap<string, Place>
  readonly add: (doc: number, document: SearchDocument) => void
  readonly remove: (doc: number) => void
  /** How documents stand to a place. */
  readonly nearTo: (code: string) => (doc: number) => Near
  /** Of every kind of service what serves the place, and where nothing on the spot does, the nearest. */
  readonly available: (code: string) => Bitmap
  readonly nearest: (point: Point) => Place | null
  readonly kilometresTo: (doc: number, from: Point) => number | null
  /** By municipality, for many documents at once; -1 where nobody knows. */
  readonly roughly: (from: Point) => (doc: number) => number
  readonly grow: (size: number) => void
}

export function createPlacing(places: readonly Place[], columns: Columns, capacity: number): Placing {
  const byCode = new Map(places.map((place) => [place.code, place]))
  const orderOf = new Map(places.map((place, at) => [place.code, at]))
  const kinds = new Map<string, number>()
  let kindOf: Uint32Array = new Uint32Array(capacity)
  let remote = emptyBitmap(capacity)
  let gone = emptyBitmap(capacity)
  let size = capacity
  let pointStarts: Uint32Array = new Uint32Array(capacity + 1)
  const coordinates: Growing<Uint32Array> = growingUint32()
  let standStarts: Uint32Array = new Uint32Array(capacity + 1)
  const stands: Growing<Uint32Array> = growingUint32()
  const made = new Map<string, Bitmap>()
  const known = new WeakMap<Point, Float32Array>()

  // Coordinates as whole numbers of ten-millionths: a centimetre, in half the room of a float.
  const [scale, east, north] = [10_000_000, 180, 90]
  const eachPoint = (doc: number, take: (point: Point) => void): void => {
    const end = pointStarts[doc + 1] ?? 0
    for (let at = pointStarts[doc] ?? 0; at < end; at += 2)
      take({
        lon: (coordinates.list[at] ?? 0) / scale - east,
        lat: (coordinates.list[at + 1] ?? 0) / scale - north,
      })
  }
  const servedBy = (code: string): Bitmap | null => {
    const number = columns.municipalityNumber(code)
    return number === undefined ? null : columns.served(number)
  }

  const nearTo = (code: string): ((doc: number) => Near) => {
    const place = byCode.get(code)
    const served = servedBy(code)
    const county = place === undefined ? undefined : columns.countyNumber(place.county)
    return (doc) => {
      if (place === undefined) return 'elsewhere'
      if (served !== null && hasBit(served, doc)) return 'here'
      if (columns.countyOf[doc] !== county) return 'elsewhere'
      if (hasBit(columns.wide, doc)) return 'county-wide'
      return hasBit(remote, doc) ? 'remote' : 'nearest'
    }
  }

  /** The nearest documents of the kinds that nothing on the spot serves: neighbour by neighbour, then all the rest. */
  const addNearest = (bits: Bitmap, place: Place, met: Uint8Array, others: readonly number[]): void => {
    let left = others.filter((doc) => met[kindOf[doc] ?? 0] === 0)
    for (const code of place.neighbours) {
      const served = servedBy(code)
      if (served === null || left.length === 0) continue
      const found = left.filter((doc) => hasBit(served, doc))
      for (const doc of found) {
        setBit(bits, doc)
        met[kindOf[doc] ?? 0] = 1
      }
      if (found.length > 0) left = left.filter((doc) => met[kindOf[doc] ?? 0] === 0)
    }
    for (const doc of left) setBit(bits, doc)
  }

  const available = (code: string): Bitmap => {
    const ready = made.get(code)
    if (ready !== undefined) return ready
    const place = byCode.get(code)
    const bits = place === undefined ? fullBitmap(size) : emptyBitmap(size)
    if (place !== undefined) {
      const met = new Uint8Array(kinds.size)
      const others: number[] = []
      const county = columns.countyNumber(place.county)
      const served = servedBy(code)
      const inCounty = columns.values[columns.numberOf('county', place.county) ?? -1]?.bits
      for (let word = 0; word < bits.length; word++) {
        let left = (inCounty?.[word] ?? 0) | (served?.[word] ?? 0)
        for (; left !== 0; left &= left - 1) {
          const doc = word * 32 + 31 - Math.clz32(left & -left)
          if (hasBit(gone, doc)) continue
          const here = served !== null && hasBit(served, doc)
          if (!here && columns.countyOf[doc] !== county) continue
          if (here || hasBit(columns.wide, doc)) {
            setBit(bits, doc)
            met[kindOf[doc] ?? 0] = 1
          } else if (hasBit(remote, doc)) setBit(bits, doc)
          else others.push(doc)
        }
      }
      addNearest(bits, place, met, others)
    }
    made.set(code, bits)
    return bits
  }

  return {
    byCode,
    nearTo,
    available,
    add: (doc, document) => {
      const name = `${document.type}/${document.variant ?? ''}`
      const kind = kinds.get(name) ?? kinds.size
      kinds.set(name, kind)

      kindOf[doc] = kind
      if (document.remote) setBit(remote, doc)
      for (const { lon, lat } of document.points) {
        append(coordinates, Math.round((lon + east) * scale))
        append(coordinates, Math.round((lat + north) * scale))
      }
      pointStarts[doc + 1] = coordinates.size
      const codes = document.standsIn.length > 0 ? document.standsIn : document.municipalities
      for (const code of new Set(codes)) {
        const at = orderOf.get(code)
        if (at !== undefined) append(stands, at)
      }
      standStarts[doc + 1] = stands.size
      made.clear()
    },
    remove: (doc) => {
      setBit(gone, doc)
      made.clear()
    },
    nearest: (point) => {
      let [best, least]: [Place | null, number] = [null, Number.MAX_VALUE]
      for (const place of places) {
        const far = kilometres(point, place.point)
        if (far < least) [best, least] = [place, far]
      }
      return best
    },
    kilometresTo: (doc, from) => {
      let least = Number.MAX_VALUE
      eachPoint(doc, (point) => {
        least = Math.min(least, kilometres(from, point))
      })
      if (least === Number.MAX_VALUE) {
        const end = standStarts[doc + 1] ?? 0
        for (let at = standStarts[doc] ?? 0; at < end; at++) {
          const place = places[stands.list[at] ?? 0]
          if (place !== undefined) least = Math.min(least, kilometres(from, place.point))
        }
      }
      return least === Number.MAX_VALUE ? null : least
    },
    roughly: (from) => {
      const far = known.get(from) ?? Float32Array.from(places, (place) => kilometres(from, place.point))
      known.set(from, far)
      return (doc) => {
        let least = -1
        const end = standStarts[doc + 1] ?? 0
        for (let at = standStarts[doc] ?? 0; at < end; at++) {
          const one = far[stands.list[at] ?? 0] ?? 0
          if (least < 0 || one < least) least = one
        }
        return least
      }
    },
    grow: (wanted) => {
      size = wanted
      kindOf = roomFor(kindOf, wanted)
      pointStarts = roomFor(pointStarts, wanted + 1)
      standStarts = roomFor(standStarts, wanted + 1)
      const [wasRemote, wasGone] = [remote, gone]
      remote = emptyBitmap(wanted)
      remote.set(wasRemote.subarray(0, remote.length))
      gone = emptyBitmap(wanted)
      gone.set(wasGone.subarray(0, gone.length))
      made.clear()
    },
  }
}
