import { merged, overlaps, type Span } from './spans.ts'

/** Something that uses a room: a booking, or a day of a programme. */
export type RoomHold = Span & {
  /** Others may be there at the same time. */
  readonly shared: boolean
}

/** How much of a room a use takes: all of it, one of its places, or nothing that a booking would miss. */
const weight = (hold: RoomHold, atOnce: number): number => (hold.shared ? (atOnce > 1 ? 1 : 0) : atOnce)

/**
 * When a room is full. A room for one is full whenever somebody has it alone; a room for several when as many are there as
 * it holds, or somebody has it alone. @source R189, ADR-0049
 */
export function fullSpans(holds: readonly RoomHold[], atOnce: number): readonly Span[] {
  const edges = [...new Set(holds.flatMap(({ from, to }) => [from.getTime(), to.getTime()]))].toSorted(
    (a, b) => a - b,
  )
  return merged(
    edges.slice(0, -1).flatMap((edge, index) => {
      const span = { from: new Date(edge), to: new Date(edges[index + 1] ?? edge) }
      const there = holds.filter((hold) => overlaps(hold, span))
      return there.reduce((sum, hold) => sum + weight(hold, atOnce), 0) >= atOnce && there.length > 0
        ? [span]
        : []
    }),
  )
}

/** Whether one more use fits: alone only where nobody is, shared where all who are there share and there is room left. */
export function roomFits(wish: RoomHold, holds: readonly RoomHold[], atOnce: number): boolean {
  const there = holds.filter((hold) => overlaps(hold, wish))
  if (there.length === 0) return true
  if (!wish.shared || there.some(({ shared }) => !shared)) return false
  // A room for one is shared by those who have agreed to: how many is theirs to know.
  return atOnce === 1 || !fullSpans(there, atOnce).some((full) => overlaps(full, wish))
}
