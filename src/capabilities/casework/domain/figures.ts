/** Numbers about cases for those who lead areas and counties: a small number, and what would give one away, is not told. */

/** The smallest number that is told. @source ADR-0015 */
export const smallestTold = 5

/** Parts of one whole: cells by key, summing up to the whole. */
export type Parts<K extends string> = Readonly<Record<K, number>>

export const isTellable = (count: number): boolean => count === 0 || count >= smallestTold

const cells = <K extends string>(parts: Parts<K>): readonly number[] => Object.values<number>(parts)

const areTellable = <K extends string>(parts: Parts<K>): boolean => cells(parts).every(isTellable)

const size = <K extends string>(parts: Parts<K>): number =>
  cells(parts).reduce((sum, count) => sum + count, 0)

const keysOf = <K extends string>(parts: Parts<K>): readonly K[] => {
  const keys: K[] = []
  for (const key in parts) keys.push(key)
  return keys
}

function together<K extends string>(all: readonly Parts<K>[]): readonly number[] {
  const [first] = all
  return first === undefined ? [] : keysOf(first).map((key) => all.reduce((sum, each) => sum + each[key], 0))
}

/**
 * Which of the areas’ tables are told beside that of the whole county. A table is told whole or not at all. What is not told follows
 * together as the county’s less what is, so that too must hold no small number: else further tables, the smallest
 * first, are kept back.
 * @source ADR-0015 (k = 5, complements too)
 */
export function told<K extends string>(
  areas: readonly Parts<K>[],
): { readonly areas: readonly boolean[]; readonly whole: boolean } {
  const whole = together(areas).every(isTellable)
  const told = areas.map(areTellable)
  if (!whole) return { areas: told, whole }
  const bySize = areas
    .map((parts, index) => ({ index, size: size(parts) }))
    .toSorted((a, b) => a.size - b.size || a.index - b.index)
  for (const { index } of bySize) {
    const kept = areas.filter((_, at) => told[at] === false)
    if (together(kept).every(isTellable)) break
    told[index] = false
  }
  return { areas: told, whole }
}

/** The middle of several numbers; null where there are too few to be told. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length < smallestTold) return null
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) / 2)
}
