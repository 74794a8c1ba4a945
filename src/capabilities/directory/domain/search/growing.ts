/** Numbers in a typed array that grows: small in memory, without holes, quick to read. */
export type Growing<List extends Uint32Array | Uint16Array | Uint8Array | Float32Array> = {
  list: List
  size: number
}

const grownSize = (size: number): number => Math.max(64, Math.ceil(size * 1.5))

export const growingUint32 = (capacity = 64): Growing<Uint32Array> => ({
  list: new Uint32Array(capacity),
  size: 0,
})

/** Appends a number and returns its place. */
export function append(into: Growing<Uint32Array>, value: number): number {
  if (into.size === into.list.length) {
    const larger = new Uint32Array(grownSize(into.size))
    larger.set(into.list)
    into.list = larger
  }
  into.list[into.size] = value
  return into.size++
}

/** A copy with room for at least that many, with air for more; the same array when there is room already. */
export function roomFor(list: Uint32Array, size: number): Uint32Array {
  if (list.length >= size) return list
  const larger = new Uint32Array(Math.max(size, grownSize(list.length)))
  larger.set(list)
  return larger
}
export function roomForFloats(list: Float32Array, size: number): Float32Array {
  if (list.length >= size) return list
  const larger = new Float32Array(Math.max(size, grownSize(list.length)))
  larger.set(list)
  return larger
}
export function roomForDoubles(list: Float64Array, size: number): Float64Array {
  if (list.length >= size) return list
  const larger = new Float64Array(Math.max(size, grownSize(list.length)))
  larger.set(list)
  return larger
}
export function roomForShorts(list: Uint16Array, size: number): Uint16Array {
  if (list.length >= size) return list
  const larger = new Uint16Array(Math.max(size, grownSize(list.length)))
  larger.set(list)
  return larger
}
export function roomForBytes(list: Uint8Array, size: number): Uint8Array {
  if (list.length >= size) return list
  const larger = new Uint8Array(Math.max(size, grownSize(list.length)))
  larger.set(list)
  return larger
}

/** Lists of numbers by a small number, all in three arrays; what was put in last comes out first. */
export type Chains = {
  readonly add: (name: number, value: number) => void
  readonly head: (name: number) => number
  readonly valueAt: (at: number) => number
  readonly next: (at: number) => number
}

/** The end of a chain. */
export const noMore = 0

export function createChains(): Chains {
  let heads: Uint32Array = new Uint32Array(1024)
  const values = growingUint32(1024)
  const nexts = growingUint32(1024)
  append(values, 0)
  append(nexts, 0)
  return {
    add: (name, value) => {
      heads = roomFor(heads, name + 1)
      append(nexts, heads[name] ?? noMore)
      heads[name] = append(values, value)
    },
    head: (name) => heads[name] ?? noMore,
    valueAt: (at) => values.list[at] ?? 0,
    next: (at) => nexts.list[at] ?? noMore,
  }
}
