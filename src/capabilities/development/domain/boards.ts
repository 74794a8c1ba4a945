/** What is made alike over the areas of a county. @source R187 */
export const boardKinds = [
  'criteria',
  'forms',
  'plans',
  'fees',
  'referral-practice',
  'need-assessment',
] as const
export type BoardKind = (typeof boardKinds)[number]

/** Each area still does it its old way, has agreed on the common one, or uses it. */
export const boardStates = ['old', 'agreed', 'in-use'] as const
export type BoardState = (typeof boardStates)[number]

export type BoardStanding = {
  readonly rows: number
  /** Rows that every area uses. */
  readonly alike: number
  /** Cells still of old ways, and those of which nobody has said anything. */
  readonly old: number
  readonly unknown: number
  readonly agreed: number
  readonly inUse: number
}

/** Where a board stands as a whole: the numbers of its one sentence. */
export function boardStanding(
  rows: readonly { readonly cells: readonly { readonly state: BoardState | null }[] }[],
): BoardStanding {
  const cells = rows.flatMap((row) => row.cells)
  const count = (state: BoardState | null): number => cells.filter((cell) => cell.state === state).length
  return {
    rows: rows.length,
    alike: rows.filter((row) => row.cells.length > 0 && row.cells.every(({ state }) => state === 'in-use'))
      .length,
    old: count('old'),
    unknown: count(null),
    agreed: count('agreed'),
    inUse: count('in-use'),
  }
}
