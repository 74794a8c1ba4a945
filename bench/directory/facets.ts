/** What every engine answers in the speed measurement: the first twenty, how many, and three groups of counts. */
export type Answer = {
  readonly ids: readonly string[]
  readonly total: number
  readonly county: ReadonlyMap<string, number>
  readonly type: ReadonlyMap<string, number>
  readonly language: ReadonlyMap<string, number>
}

export const counts = (values: Iterable<string>): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1)
  return found
}
