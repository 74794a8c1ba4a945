import { between, both, either, holds, minus, none, type Numbers, only, plus } from './numbers.ts'

/**
 * Small numbers in published tables. A count from 1 to 4 is shown as "fewer than 5", and whatever would let a reader
 * work it out from the rest of the table is hidden with it: after everything that is shown, each of 1, 2, 3 and 4 is
 * still possible. Nought is shown, since it is about nobody.
 * @source ADR-0015 (k = 5, complements too)
 */
export const smallest = 5

export const isSmall = (count: number): boolean => count > 0 && count < smallest

/** A published count: as it is, "fewer than 5", or not shown because it would give such a one away. */
export type Count =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'few' }
  | { readonly kind: 'hidden' }

/** The published share of promises kept, in per cent. `between` where few were late, or few in time. */
export type Share =
  | { readonly kind: 'exact'; readonly percent: number }
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  | { readonly kind: 'hidden' }
  /** No promise to speak of. */
  | { readonly kind: 'none' }

const few: Numbers = between(1, smallest - 1)
/** Comes last when something must be hidden. */
const heavy = Number.MAX_SAFE_INTEGER

const any: Numbers = between(0, Infinity)
const noughtOrMany: Numbers = either(only(0), between(smallest, Infinity))

// --- One sum --------------------------------------------------------------------------------------------------

/** One number of a sum: what a reader knows of it when it is told and when it is not, and what must stay possible. */
type Line = {
  readonly told: Numbers
  readonly untold: Numbers
  readonly guarded: Numbers
  /** The counts that it stands for; those of all lines not told exactly follow from the total together. */
  readonly counts: readonly number[]
  /** The lightest are hidden first. */
  readonly weight: number
}

type Silence = { readonly lines: readonly boolean[]; readonly total: boolean }

const known = (line: Line, isHidden: boolean | undefined): Numbers =>
  isHidden === true ? line.untold : line.told

const isExact = (numbers: Numbers): boolean =>
  numbers.every(([from, to]) => from === to) && numbers.length === 1

/** Solves the sum as a reader would, for every line and for the total: is each guarded value still possible? */
function isSafe(lines: readonly Line[], total: Line, silence: Silence): boolean {
  const sets = lines.map((line, index) => known(line, silence.lines[index]))
  const sum = known(total, silence.total)
  const allBut = (left: number): Numbers =>
    sets.reduce((whole, set, index) => (index === left ? whole : plus(whole, set)), only(0))
  const isGuarded = lines.every((line, index) => {
    if (line.guarded.length === 0) return true
    return holds(both(known(line, silence.lines[index]), minus(sum, allBut(index))), line.guarded)
  })
  if (!isGuarded || !holds(both(sum, allBut(-1)), total.guarded)) return false
  if (!isExact(sum)) return true
  // What is not told follows from the total as one number, so together it may not be small either.
  const rest = lines.filter((_, index) => !isExact(sets[index] ?? none))
  return total.counts.every(
    (_, part) => !isSmall(rest.reduce((whole, { counts }) => whole + (counts[part] ?? 0), 0)),
  )
}

/** Which lines must be hidden besides the small ones; the total is hidden only when no set of lines helps. */
function whatToHide(lines: readonly Line[], total: Line): Silence {
  const silent = lines.map(() => false)
  const safe = (): boolean => isSafe(lines, total, { lines: silent, total: false })
  const order = lines
    .map((_, index) => index)
    .toSorted((a, b) => (lines[a]?.weight ?? 0) - (lines[b]?.weight ?? 0))
  const tried: number[] = []
  for (const index of order) {
    if (safe()) break
    silent[index] = true
    tried.push(index)
  }
  if (!safe()) return { lines: lines.map(() => false), total: true }
  // A line hidden on the way to a better one is shown again.
  for (const index of tried.toReversed()) {
    silent[index] = false
    if (!safe()) silent[index] = true
  }
  return { lines: silent, total: false }
}

// --- Counts by door with their total --------------------------------------------------------------------------

const asCount = (value: number, isHidden: boolean): Count =>
  isHidden ? { kind: 'hidden' } : isSmall(value) ? { kind: 'few' } : { kind: 'exact', value }

const countLine = (value: number, untold: Numbers): Line => ({
  told: isSmall(value) ? few : only(value),
  untold,
  guarded: isSmall(value) ? few : none,
  // A nought is the last to be hidden: hiding it helps least.
  counts: [value],
  weight: value === 0 ? heavy : value,
})

export type Counts = { readonly cells: readonly Count[]; readonly total: Count }

/**
 * Hides small counts and as many others as needed so that the total gives none of them away. Where that does not help,
 * it gives up either every cell or the total: `first` says which of them matters more.
 */
export function suppressCounts(values: readonly number[], first: 'total' | 'cells' = 'total'): Counts {
  const sum = values.reduce((whole, value) => whole + value, 0)
  const nothing = values.map((): Count => ({ kind: 'hidden' }))
  // Under a small total nothing is told of the parts, not even which of them are empty.
  if (isSmall(sum)) return { cells: nothing, total: { kind: 'few' } }
  const silence = whatToHide(
    values.map((value) => countLine(value, isSmall(value) ? few : noughtOrMany)),
    countLine(sum, any),
  )
  if (silence.total && first === 'total') return { cells: nothing, total: asCount(sum, false) }
  return {
    cells: values.map((value, index) => asCount(value, silence.lines[index] === true)),
    total: asCount(sum, silence.total),
  }
}

/**
 * Something counted on the rows of a table whose row counts have been settled, and not limited by them: hand-overs.
 * Rows that are not shown exactly show nothing here either.
 */
export function suppressAlong(rows: Counts, values: readonly number[]): Counts {
  const sum = values.reduce((whole, value) => whole + value, 0)
  const shown = rows.cells.map((cell) => cell.kind === 'exact')
  const rest = values.reduce((whole, value, index) => (shown[index] === true ? whole : whole + value), 0)
  const isTotalShown = rows.total.kind === 'exact'
  const lines = values.map((value, index) =>
    shown[index] === true ? countLine(value, any) : countLine(0, only(0)),
  )
  // What the hidden rows have together can be worked out as one number, so it is guarded as one.
  const unknown = shown.includes(false) ? any : only(0)
  const others: Line = { ...countLine(rest, unknown), told: unknown, weight: heavy }
  const total = countLine(sum, any)
  const silence = isTotalShown
    ? whatToHide([...lines, others], total)
    : { lines: lines.map(() => false), total: true }
  return {
    cells: values.map((value, index) =>
      asCount(value, shown[index] !== true || silence.lines[index] === true),
    ),
    total: asCount(sum, silence.total),
  }
}

// --- Kept and late --------------------------------------------------------------------------------------------

export type Split = { readonly kept: number; readonly late: number }
export type Shares = { readonly cells: readonly Share[]; readonly total: Share }

const size = ({ kept, late }: Split): number => kept + late

/** From this size on, fewer than five on one side means five or more on the other. */
const tellsOneSide = (split: Split): boolean => size(split) >= 2 * smallest - 1

/** What a reader learns of the late ones from the share as it would be told: all, "few were late", "few in time", nothing. */
function toldLate(split: Split): Numbers {
  const whole = size(split)
  if (!isSmall(split.kept) && !isSmall(split.late)) return only(split.late)
  if (!tellsOneSide(split)) return between(0, whole)
  return isSmall(split.late) ? few : between(whole - smallest + 1, whole - 1)
}

const guardedLate = (split: Split): Numbers => {
  const whole = size(split)
  const late = isSmall(split.late) ? between(1, Math.min(smallest - 1, whole)) : none
  const kept = isSmall(split.kept) ? between(Math.max(0, whole - smallest + 1), whole - 1) : none
  return either(late, kept)
}

const splitLine = (split: Split): Line => ({
  told: toldLate(split),
  untold: between(0, size(split)),
  guarded: guardedLate(split),
  counts: [split.late, split.kept],
  weight: size(split) === 0 ? heavy : size(split),
})

/** Whole per cents; a hundred only when all were kept, nought only when none was. */
export function percent({ kept, late }: Split): number {
  const rounded = Math.round((100 * kept) / (kept + late))
  if (late > 0 && rounded === 100) return 99
  return kept > 0 && rounded === 0 ? 1 : rounded
}

function asShare(split: Split, isHidden: boolean): Share {
  const whole = size(split)
  if (isHidden) return { kind: 'hidden' }
  if (whole === 0) return { kind: 'none' }
  if (!isSmall(split.kept) && !isSmall(split.late)) return { kind: 'exact', percent: percent(split) }
  if (!tellsOneSide(split)) return { kind: 'hidden' }
  const [from, to] = isSmall(split.late) ? [whole - smallest + 1, whole - 1] : [1, smallest - 1]
  return {
    kind: 'between',
    from: Math.floor((100 * from) / whole),
    to: Math.min(99, Math.ceil((100 * to) / whole)),
  }
}

/**
 * Shares of promises kept on rows whose counts have been settled. A share with its count tells how many were kept and
 * how many were late, so neither of these may be small; then the share is told as a range or not at all, and so are
 * others from which it would follow.
 */
export function suppressShares(rows: Counts, splits: readonly Split[]): Shares {
  const nothing: Split = { kept: 0, late: 0 }
  const sum = splits.reduce<Split>(
    (whole, { kept, late }) => ({ kept: whole.kept + kept, late: whole.late + late }),
    nothing,
  )
  const shown = rows.cells.map((cell) => cell.kind === 'exact')
  const rest = splits.reduce<Split>(
    (whole, { kept, late }, index) =>
      shown[index] === true ? whole : { kept: whole.kept + kept, late: whole.late + late },
    nothing,
  )
  const lines = splits.map((split, index) => splitLine(shown[index] === true ? split : nothing))
  const others: Line = { ...splitLine(rest), told: between(0, size(rest)), weight: heavy }
  const silence =
    rows.total.kind === 'exact'
      ? whatToHide([...lines, others], splitLine(sum))
      : { lines: lines.map(() => false), total: true }
  return {
    cells: splits.map((split, index) =>
      asShare(split, shown[index] !== true || silence.lines[index] === true),
    ),
    total: asShare(sum, silence.total),
  }
}
