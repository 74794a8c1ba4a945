/** Sets of documents as bits: one facet value is one bitmap, a count is a population count. */
export type Bitmap = Uint32Array

export const emptyBitmap = (size: number): Bitmap => new Uint32Array((size + 31) >>> 5)

export function fullBitmap(size: number): Bitmap {
  const bits = emptyBitmap(size).fill(0xffffffff)
  const rest = size & 31
  if (rest !== 0 && bits.length > 0) bits[bits.length - 1] = 2 ** rest - 1
  return bits
}

export function setBit(bits: Bitmap, at: number): void {
  const word = at >>> 5
  bits[word] = (bits[word] ?? 0) | (1 << (at & 31))
}

export function clearBit(bits: Bitmap, at: number): void {
  const word = at >>> 5
  bits[word] = (bits[word] ?? 0) & ~(1 << (at & 31))
}

export const hasBit = (bits: Bitmap, at: number): boolean => (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1

export function unite(into: Bitmap, other: Bitmap): Bitmap {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) | (other[i] ?? 0)
  return into
}

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The words of a bitmap that are not zero, for counting it against many others. */
export type Packed = { readonly at: Uint32Array; readonly bits: Uint32Array }

export function pack(bits: Bitmap): Packed {
  const at = new Uint32Array(bits.length)
  const kept = new Uint32Array(bits.length)
  let used = 0
  for (let i = 0; i < bits.length; i++) {
    const word = bits[i] ?? 0
    if (word === 0) continue
    at[used] = i
    kept[used++] = word
  }
  return { at: at.subarray(0, used), bits: kept.subarray(0, used) }
}

export function countBoth(a: Packed, b: Bitmap): number {
  let total = 0
  for (let i = 0; i < a.at.length; i++) {
    const word = (a.bits[i] ?? 0) & (b[a.at[i] ?? 0] ?? 0)
    if (word !== 0) total += ones(word)
  }
  return total
}
