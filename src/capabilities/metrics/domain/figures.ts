import type { Period } from '#platform/dates.ts'
import {
  type Count,
  isSmall,
  percent,
  type Share,
  smallest,
  type Split,
  suppressAlong,
  suppressCounts,
  suppressShares,
} from './suppression.ts'

/** What the facts say of one part (a door, an area), or of a county, in one period. */
export type Tally = {
  readonly requests: number
  readonly kept: number
  readonly open: number
  readonly handOvers: number
  readonly contacts: number
  readonly median: number | null
}

export type OnTime = Share | { readonly kind: 'open' }

/** Hand-overs for each request, with one decimal; few hand-overs are not told as a number. */
export type HandOvers =
  | { readonly kind: 'exact'; readonly perRequest: number }
  | { readonly kind: 'few' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'none' }

/** One line of the figures as it may be shown. */
export type Line = {
  readonly requests: Count
  /** `open`: some promises are not due yet, so that the share is not told here. */
  readonly onTime: OnTime
  /** Minutes from asking to the first answer: as many were quicker as slower. Null where fewer than five were answered. */
  readonly medianMinutes: number | null
  readonly handOvers: HandOvers
}

export type PartLine = Line & { readonly part: string }

export type PeriodFigures = Period & {
  /** It has ended and every promise in it is due. */
  readonly isClosed: boolean
  readonly total: Line
  readonly parts: readonly PartLine[]
}

const nothing: Tally = { requests: 0, kept: 0, open: 0, handOvers: 0, contacts: 0, median: null }

const split = ({ requests, kept, open }: Tally): Split => ({ kept, late: requests - kept - open })

/** A median of a few would be somebody's own time. */
const median = (tally: Tally, requests: Count): number | null =>
  requests.kind !== 'exact' || tally.contacts < smallest || tally.median === null
    ? null
    : Math.round(tally.median)

function handOvers(tally: Tally, count: Count): HandOvers {
  if (tally.requests === 0 && count.kind === 'exact') return { kind: 'none' }
  if (count.kind !== 'exact') return count
  return { kind: 'exact', perRequest: Math.round((10 * count.value) / tally.requests) / 10 }
}

/**
 * The figures of one period as they may be shown: small numbers hidden in counts, shares and hand-overs.
 * While promises are still open the share is told for the county only, and only when the open ones are many too:
 * a promise whose due moment has not come is neither kept nor broken.
 */
export function figuresOf(
  period: Period,
  isClosed: boolean,
  parts: readonly string[],
  tallies: ReadonlyMap<string, Tally>,
  whole: Tally = nothing,
): PeriodFigures {
  const rows = parts.map((part) => tallies.get(part) ?? nothing)
  const counts = suppressCounts(rows.map(({ requests }) => requests))
  const moved = suppressAlong(
    counts,
    rows.map((row) => row.handOvers),
  )
  const shares = suppressShares(counts, rows.map(split))
  const isOpen = whole.open > 0
  const line = (tally: Tally, requests: Count, share: OnTime, hands: Count): Line => ({
    requests,
    onTime: share,
    medianMinutes: median(tally, requests),
    handOvers: handOvers(tally, hands),
  })
  const hidden: Count = { kind: 'hidden' }
  return {
    ...period,
    isClosed,
    total: line(whole, counts.total, isOpen ? openShare(whole, counts.total) : shares.total, moved.total),
    parts: parts.map((part, index) => ({
      part,
      ...line(
        rows[index] ?? nothing,
        counts.cells[index] ?? hidden,
        isOpen ? { kind: 'open' } : (shares.cells[index] ?? hidden),
        moved.cells[index] ?? hidden,
      ),
    })),
  }
}

/** With open ones beside it, a share is told only when kept, late and open are each nought or many. */
function openShare(whole: Tally, requests: Count): OnTime {
  const { kept, late } = split(whole)
  const isTold = requests.kind === 'exact' && kept + late > 0 && ![kept, late, whole.open].some(isSmall)
  return isTold ? { kind: 'exact', percent: percent({ kept, late }) } : { kind: 'open' }
}
