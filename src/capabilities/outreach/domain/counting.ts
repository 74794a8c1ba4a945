import { type What, whats } from './words.ts'

export type Counts = Readonly<Partial<Record<What, number>>>

/** How long a press may wait on a phone before it is sent: a week without a network. */
export const mostDaysLate = 7
/** Longer than that, so that a late repeat still finds its first one. */
export const tapKeptDays = 14
/** A press can be taken back for a minute. */
export const undoSeconds = 60
/** A phone’s clock may be a little ahead. */
const aheadMinutes = 10

/** Whether a press at this time may still be counted. */
export const isCountable = (at: Date, now: Date): boolean =>
  at.getTime() <= now.getTime() + aheadMinutes * 60_000 &&
  at.getTime() >= now.getTime() - mostDaysLate * 86_400_000

/** How many people came: children and adults together. */
export const peopleIn = (counts: Counts): number =>
  whats.reduce((sum, what) => (what.startsWith('age:') ? sum + (counts[what] ?? 0) : sum), 0)

/** A number as others than the counters may see it: nought and five or more as it is, one to four as few. */
export type Shown = { readonly kind: 'exact'; readonly value: number } | { readonly kind: 'few' }

/** @source ADR-0015 (k = 5) */
export const shownCount = (count: number): Shown =>
  count > 0 && count < 5 ? { kind: 'few' } : { kind: 'exact', value: count }

/**
 * A row of numbers with its sum. Where any number is few the sum is left out, since with the others it would tell the
 * one that is hidden.
 */
export function shownRow(counts: readonly number[]): {
  readonly cells: readonly Shown[]
  readonly total: Shown | null
} {
  const cells = counts.map(shownCount)
  const isHidden = cells.some(({ kind }) => kind === 'few')
  return { cells, total: isHidden ? null : shownCount(counts.reduce((sum, count) => sum + count, 0)) }
}
