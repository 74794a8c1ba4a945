/** Random choices that a seed repeats, so that the same number of listings is the same listings on every machine. */
export type Chooser = {
  /** From 0 up to but not including `below`. */
  readonly int: (below: number) => number
  readonly chance: (share: number) => boolean
  /** Any of them, equally often. */
  readonly any: <T>(from: readonly [T, ...T[]] | readonly T[]) => T
  /** The first far more often than the last, as words are used (Zipf's law). */
  readonly common: <T>(from: readonly T[]) => T
}

/** A small generator of even numbers (mulberry32) for one listing: `number` begins another row of choices. */
export function chooser(seed: number, number: number): Chooser {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35)) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const at = <T>(from: readonly T[], index: number): T => {
    const found = from[index]
    if (found === undefined) throw new Error('Nothing to choose from')
    return found
  }
  const int = (below: number): number => Math.floor(next() * below)
  return {
    int,
    chance: (share) => next() < share,
    any: (from) => at(from, int(from.length)),
    // Even steps of the logarithm fall on the n-th with a share of 1/n.
    common: (from) => at(from, Math.min(from.length, Math.floor((from.length + 1) ** next())) - 1),
  }
}

/** Chooses by weight; the weights are added up once. */
export function weighted<T>(from: readonly (readonly [T, number])[]): (chooser: Chooser) => T {
  const sums: number[] = []
  let total = 0
  for (const [, weight] of from) sums.push((total += weight))
  const steps = 1_000_003
  return (chooser) => {
    const wanted = (chooser.int(steps) / steps) * total
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    const found = from[low]
    if (found === undefined) throw new Error('Nothing to choose from')
    return found[0]
  }
}
