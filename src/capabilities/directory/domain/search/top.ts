/** The `wanted` documents with the highest scores, best first; equal scores go by the lower rank. */
export const best = (
  docs: Uint32Array,
  scores: Float32Array,
  rank: Float64Array,
  wanted: number,
): Uint32Array =>
  front(docs, scores, rank, wanted).sort(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (rank[a] ?? 0) - (rank[b] ?? 0),
  )

/**
 * The same in no order. A heap of the kept ones with the worst on top, so that nearly every other document costs one
 * comparison.
 */
export function front(
  docs: Uint32Array,
  scores: Float32Array,
  rank: Float64Array,
  wanted: number,
): Uint32Array {
  const size = Math.min(wanted, docs.length)
  if (size === docs.length) return docs.slice()
  const heap = new Uint32Array(size)
  const worse = (a: number, b: number): boolean => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0)
    return difference < 0 || (difference === 0 && (rank[a] ?? 0) > (rank[b] ?? 0))
  }
  const sink = (from: number, length: number): void => {
    let at = from
    for (;;) {
      const left = at * 2 + 1
      if (left >= length) return
      const right = left + 1
      const child = right < length && worse(heap[right] ?? 0, heap[left] ?? 0) ? right : left
      if (!worse(heap[child] ?? 0, heap[at] ?? 0)) return
      const moved = heap[at] ?? 0
      heap[at] = heap[child] ?? 0
      heap[child] = moved
      at = child
    }
  }
  for (let at = 0; at < size; at++) heap[at] = docs[at] ?? 0
  for (let at = (size >>> 1) - 1; at >= 0; at--) sink(at, size)
  for (let at = size; at < docs.length; at++) {
    const doc = docs[at] ?? 0
    if (size === 0 || !worse(heap[0] ?? 0, doc)) continue
    heap[0] = doc
    sink(0, size)
  }
  return heap
}
