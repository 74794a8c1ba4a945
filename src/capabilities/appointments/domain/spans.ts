/** Stretches of time, from an instant up to but not with another. */
export type Span = { readonly from: Date; readonly to: Date }

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

const later = (a: Date, b: Date): Date => (a > b ? a : b)
const earlier = (a: Date, b: Date): Date => (a < b ? a : b)

/** The same time in the fewest stretches, in order; empty ones are gone. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const ordered = spans
    .filter((span) => span.from < span.to)
    .toSorted((a, b) => a.from.getTime() - b.from.getTime())
  const out: Span[] = []
  for (const span of ordered) {
    const last = out.at(-1)
    if (last !== undefined && span.from <= last.to) {
      out[out.length - 1] = { from: last.from, to: later(last.to, span.to) }
    } else out.push(span)
  }
  return out
}

/** What is left of the spans when the holes are taken out. */
export function without(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  let left = merged(spans)
  for (const hole of merged(holes)) {
    left = left.flatMap((span) =>
      overlaps(span, hole)
        ? [
            { from: span.from, to: earlier(span.to, hole.from) },
            { from: later(span.from, hole.to), to: span.to },
          ].filter((piece) => piece.from < piece.to)
        : [span],
    )
  }
  return left
}

/** The time that lies in both. */
export function inBoth(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  const right = merged(others)
  return merged(some).flatMap((a) =>
    right
      .filter((b) => overlaps(a, b))
      .map((b) => ({ from: later(a.from, b.from), to: earlier(a.to, b.to) })),
  )
}

/** The time that lies in every one of the lists; all the time there is none of when there is no list. */
export const inAll = (lists: readonly (readonly Span[])[]): readonly Span[] => {
  const [first, ...rest] = lists
  return rest.reduce<readonly Span[]>(inBoth, first === undefined ? [] : merged(first))
}
