import type { Count } from './suppression.ts'

/** How long families of one municipality waited for their first answer, as it may be shown. */
export type Wait = {
  readonly requests: Count
  /** As many waited longer as shorter. Null where it would be somebody's own time. */
  readonly medianMinutes: number | null
}

export type WaitsOf = {
  readonly municipality: string
  readonly before: Wait
  readonly latest: Wait
}

const leastMinutes = 60
const leastShare = 1.2

/** Whether the wait has grown by so much that it is worth a look: an hour at least, and a fifth. */
export const hasGrown = ({ before, latest }: Pick<WaitsOf, 'before' | 'latest'>): boolean =>
  before.medianMinutes !== null &&
  latest.medianMinutes !== null &&
  latest.medianMinutes - before.medianMinutes >= leastMinutes &&
  latest.medianMinutes >= before.medianMinutes * leastShare

const growth = ({ before, latest }: WaitsOf): number =>
  (latest.medianMinutes ?? 0) - (before.medianMinutes ?? 0)

/** Where the wait has grown, most first. */
export const grown = (waits: readonly WaitsOf[]): readonly WaitsOf[] =>
  waits.filter(hasGrown).toSorted((a, b) => growth(b) - growth(a))
