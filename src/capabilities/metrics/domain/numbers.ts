/** Sets of whole numbers as spans from–to, both ends inside: what a reader holds possible of a hidden count. */
export type Span = readonly [from: number, to: number]
export type Numbers = readonly Span[]

export const only = (value: number): Numbers => [[value, value]]
export const between = (from: number, to: number): Numbers => (from <= to ? [[from, to]] : [])
export const none: Numbers = []

/** In order, with spans that touch made one. */
function tidy(spans: Numbers): Numbers {
  const found: [number, number][] = []
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = found.at(-1)
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else found.push([from, to])
  }
  return found
}

const pairs = (a: Numbers, b: Numbers, make: (x: Span, y: Span) => Span): Numbers =>
  tidy(a.flatMap((x) => b.map((y) => make(x, y))))

export const either = (a: Numbers, b: Numbers): Numbers => tidy([...a, ...b])

/** Every sum of one from each. */
export const plus = (a: Numbers, b: Numbers): Numbers => pairs(a, b, (x, y) => [x[0] + y[0], x[1] + y[1]])

/** Every difference of one from each. */
export const minus = (a: Numbers, b: Numbers): Numbers => pairs(a, b, (x, y) => [x[0] - y[1], x[1] - y[0]])

export const both = (a: Numbers, b: Numbers): Numbers =>
  tidy(
    a
      .flatMap((x) => b.map((y): Span => [Math.max(x[0], y[0]), Math.min(x[1], y[1])]))
      .filter(([from, to]) => from <= to),
  )

/** Whether everything in `part` is in `whole` too. */
export const holds = (whole: Numbers, part: Numbers): boolean =>
  part.every(([from, to]) => whole.some((span) => span[0] <= from && to <= span[1]))
