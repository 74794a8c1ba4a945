import { isTellable, smallestTold } from './figures.ts'

/** What stands at the steps of one path in one county, as it was counted. */
export type PathCounts = {
  readonly followed: number
  /** Who left at a step that this version of the path does not have. */
  readonly leftElsewhere: number
  readonly steps: readonly {
    readonly step: string
    readonly waiting: number
    readonly left: number
    /** Days that were waited there in all, and by how many. */
    readonly waitedDays: number
    readonly waits: number
  }[]
}

/** The same as it is told: null where there are too few, or where it would give away how few there are elsewhere. */
export type PathFigures = {
  readonly followed: number | null
  readonly stayed: number | null
  readonly steps: readonly {
    readonly step: string
    readonly waiting: number | null
    readonly left: number | null
    /** Mean of the days waited there. */
    readonly days: number | null
  }[]
}

/** Cells of one whole: small ones are not told, and others with them until what is not told is no small number together. */
function toldCells(cells: readonly number[]): readonly boolean[] {
  const told = cells.map(isTellable)
  const hidden = (): number =>
    cells.reduce((sum, cell, index) => (told[index] === true ? sum : sum + cell), 0)
  while (!isTellable(hidden())) {
    const [next] = cells
      .map((cell, index) => ({ cell, index }))
      .filter(({ cell, index }) => told[index] === true && cell > 0)
      .toSorted((a, b) => a.cell - b.cell || a.index - b.index)
    if (next === undefined) break
    told[next.index] = false
  }
  return told
}

/**
 * Where families wait and where they leave, without telling of few. Whoever has left did so at one step, so those who left and
 * those who stayed are parts of one whole; who waits at a step is told against all and against those who stayed.
 * @source R88, ADR-0015 (k = 5, complements too), ADR-0045
 */
export function pathFiguresOf({ followed, leftElsewhere, steps }: PathCounts): PathFigures {
  const stayed = followed - leftElsewhere - steps.reduce((sum, { left }) => sum + left, 0)
  const isTold = isTellable(followed)
  const cells = toldCells([...steps.map(({ left }) => left), leftElsewhere, stayed])
  const isStayedTold = isTold && cells.at(-1) === true
  const tell = (count: number, may: boolean): number | null => (isTold && may ? count : null)
  const isWaitingTold = (waiting: number): boolean =>
    isTellable(waiting) &&
    isTellable(followed - waiting) &&
    (waiting > stayed || isTellable(stayed - waiting))
  return {
    followed: tell(followed, true),
    stayed: isStayedTold ? stayed : null,
    steps: steps.map(({ step, waiting, left, waitedDays, waits }, index) => ({
      step,
      waiting: tell(waiting, isWaitingTold(waiting)),
      left: tell(left, cells[index] === true),
      days: isTold && waits >= smallestTold ? Math.round(waitedDays / waits) : null,
    })),
  }
}
