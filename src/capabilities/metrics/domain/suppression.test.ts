import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { seeded } from '#tests/support/random.ts'
import { n, seed } from '#tests/support/tier.ts'
import { type Count, type Counts, type Share, type Shares, type Split } from './suppression.ts'
import { isSmall, smallest, suppressAlong, suppressCounts, suppressShares } from './suppression.ts'

type Table = { readonly splits: readonly Split[]; readonly counts: Counts; readonly shares: Shares }

const publish = (splits: readonly Split[]): Table => {
  const counts = suppressCounts(splits.map(({ kept, late }) => kept + late))
  return { splits, counts, shares: suppressShares(counts, splits) }
}

const sum = (values: readonly number[]): number => values.reduce((whole, value) => whole + value, 0)
const upTo = (limit: number): readonly number[] => Array.from({ length: limit + 1 }, (_, value) => value)
const few = upTo(smallest - 1).slice(1)

/** Every combination of one from each list. */
function* combined(lists: readonly (readonly number[])[], at = 0): Generator<readonly number[]> {
  const [first, ...rest] = lists
  if (first === undefined) return yield []
  for (const value of first) for (const others of combined(rest, at + 1)) yield [value, ...others]
}

/** What a reader holds possible of one published count, tried out number by number. */
function couldCount(count: Count, isAnything: boolean, largest: number): readonly number[] {
  if (count.kind === 'exact') return [count.value]
  if (count.kind === 'few') return few
  return upTo(largest).filter((value) => isAnything || value === 0 || value >= smallest)
}

/** Whether a published share can stand for so many late of so many: the reader knows the rules and recomputes it. */
function couldShare(share: Share, whole: number, late: number): boolean {
  const kept = whole - late
  if (share.kind === 'hidden') return true
  if (share.kind === 'none') return whole === 0
  if (whole === 0) return false
  if (share.kind === 'exact') {
    return !isSmall(late) && !isSmall(kept) && Math.abs((100 * kept) / whole - share.percent) <= 1
  }
  return (
    isSmall(late) !== isSmall(kept) && (100 * kept) / whole >= share.from && (100 * kept) / whole <= share.to
  )
}

type Solution = {
  readonly requests: readonly Set<number>[]
  readonly late: readonly Set<number>[]
  readonly hiddenLate: Set<number>
}

/** Tries every table that could stand behind the published one. Nothing is shared with what hides the numbers. */
function solve({ counts, shares }: Pick<Table, 'counts' | 'shares'>, largest: number): Solution {
  const requests = counts.cells.map(() => new Set<number>())
  const late = counts.cells.map(() => new Set<number>())
  const hiddenLate = new Set<number>()
  // A hidden cell beside others is nought or many; where all are hidden, small ones may be among them.
  const isAnything = counts.cells.every(({ kind }) => kind === 'hidden')
  const cap =
    counts.total.kind === 'exact' ? counts.total.value : counts.total.kind === 'few' ? smallest - 1 : largest
  for (const sizes of combined(counts.cells.map((cell) => couldCount(cell, isAnything, cap)))) {
    const whole = sum(sizes)
    if (counts.total.kind === 'exact' && whole !== counts.total.value) continue
    if (counts.total.kind === 'few' && !isSmall(whole)) continue
    // The late ones of every row, as far as its own share allows; then only the sums are left to compare.
    const rows = sizes.map((size, row) =>
      upTo(size).filter((value) => couldShare(shares.cells[row] ?? { kind: 'hidden' }, size, value)),
    )
    for (const lates of combined(rows)) {
      if (!couldShare(shares.total, whole, sum(lates)) && shares.total.kind !== 'hidden') continue
      for (const [row, size] of sizes.entries()) {
        requests[row]?.add(size)
        late[row]?.add(lates[row] ?? 0)
      }
      hiddenLate.add(sum(lates.filter((_, row) => counts.cells[row]?.kind !== 'exact')))
    }
  }
  return { requests, late, hiddenLate }
}

function assertNothingFollows(table: Table, largest: number): void {
  const { splits, counts } = table
  const found = solve(table, largest)
  const told = JSON.stringify(table)
  const still = (
    possible: ReadonlySet<number> | undefined,
    wanted: readonly number[],
    what: string,
  ): void => {
    for (const value of wanted)
      assert.ok(possible?.has(value), `${what}: ${value} can be ruled out in ${told}`)
  }
  for (const [row, { kept, late }] of splits.entries()) {
    const size = kept + late
    if (isSmall(size)) still(found.requests[row], few, `requests of row ${row}`)
    if (counts.cells[row]?.kind !== 'exact') continue
    if (isSmall(late)) still(found.late[row], few, `late of row ${row}`)
    if (isSmall(kept))
      still(
        found.late[row],
        few.map((value) => size - value),
        `kept of row ${row}`,
      )
  }
  const hidden = splits.filter((_, row) => counts.cells[row]?.kind !== 'exact')
  const hiddenLate = sum(hidden.map(({ late }) => late))
  if (counts.total.kind === 'exact' && isSmall(hiddenLate))
    still(found.hiddenLate, few, 'late of the hidden rows together')
}

const kinds = (cells: readonly { readonly kind: string }[]): readonly string[] =>
  cells.map(({ kind }) => kind)

describe('counts by door', () => {
  it('shows large counts and noughts as they are', () => {
    assert.deepEqual(suppressCounts([12, 0, 5]), {
      cells: [
        { kind: 'exact', value: 12 },
        { kind: 'exact', value: 0 },
        { kind: 'exact', value: 5 },
      ],
      total: { kind: 'exact', value: 17 },
    })
  })

  it('hides a second one when a single small one would follow from the total', () => {
    const { cells, total } = suppressCounts([20, 3, 9])
    assert.deepEqual(kinds(cells), ['exact', 'few', 'hidden'])
    assert.deepEqual(total, { kind: 'exact', value: 32 })
  })

  it('hides more when two small ones would be ones, or fours', () => {
    assert.deepEqual(kinds(suppressCounts([1, 1, 30]).cells), ['few', 'few', 'hidden'])
    assert.deepEqual(kinds(suppressCounts([4, 4, 30]).cells), ['few', 'few', 'hidden'])
  })

  it('hides nothing more where small ones cover each other', () => {
    assert.deepEqual(kinds(suppressCounts([7, 3, 3, 2, 1]).cells), ['exact', 'few', 'few', 'few', 'few'])
  })

  it('gives up the cells or the total when nothing else helps, and tells nothing of the parts of a small total', () => {
    const { cells, total } = suppressCounts([2, 5, 0])
    assert.deepEqual([kinds(cells), total], [['hidden', 'hidden', 'hidden'], { kind: 'exact', value: 7 }])
    const byDoor = suppressCounts([2, 5, 0], 'cells')
    assert.deepEqual([kinds(byDoor.cells), kinds([byDoor.total])], [['few', 'exact', 'exact'], ['hidden']])
    assert.deepEqual(suppressCounts([1, 2, 0]), {
      cells: [{ kind: 'hidden' }, { kind: 'hidden' }, { kind: 'hidden' }],
      total: { kind: 'few' },
    })
  })
})

describe('shares of promises kept', () => {
  const only = (kept: number, late: number): Share => publish([{ kept, late }]).shares.total

  it('are told when neither side is small', () => {
    assert.deepEqual(only(46, 5), { kind: 'exact', percent: 90 })
    assert.deepEqual(only(8, 0), { kind: 'exact', percent: 100 })
    assert.deepEqual(only(0, 8), { kind: 'exact', percent: 0 })
    assert.deepEqual(only(1995, 5), { kind: 'exact', percent: 99 })
  })

  it('become a range when few were late or few in time, and nothing when the range would tell the number', () => {
    assert.deepEqual(only(24, 2), { kind: 'between', from: 84, to: 97 })
    assert.deepEqual(only(1, 19), { kind: 'between', from: 5, to: 20 })
    assert.deepEqual(only(7, 1), { kind: 'hidden' })
    assert.deepEqual(only(0, 0), { kind: 'none' })
  })

  it('are hidden at one door when they follow from the county’s', () => {
    const { shares } = publish([
      { kept: 20, late: 2 },
      { kept: 30, late: 10 },
      { kept: 14, late: 6 },
    ])
    assert.deepEqual(kinds([...shares.cells, shares.total]), ['between', 'exact', 'hidden', 'exact'])
  })
})

describe('hand-overs', () => {
  it('are hidden where few, and where the row is', () => {
    const rows = suppressCounts([30, 20, 3, 2])
    const { cells, total } = suppressAlong(rows, [8, 2, 5, 0])
    assert.deepEqual(kinds(cells), ['exact', 'few', 'hidden', 'hidden'])
    assert.deepEqual(total, { kind: 'exact', value: 15 })
  })

  it('keep every small one open', () => {
    const random = seeded(seed)
    for (let round = 0; round < n(200, 4000); round += 1) {
      const values = upTo(2 + random.int(2)).map(() => random.int(random.int(12) + 1))
      const rows: Counts = {
        cells: values.map(() => ({ kind: 'exact', value: 40 })),
        total: { kind: 'exact', value: 40 * values.length },
      }
      const shown = suppressAlong(rows, values)
      const whole = sum(values)
      const cap = shown.total.kind === 'exact' ? whole : smallest + 3
      const possible = values.map(() => new Set<number>())
      for (const tried of combined(shown.cells.map((cell) => couldCount(cell, true, cap)))) {
        if (shown.total.kind === 'exact' && sum(tried) !== whole) continue
        if (shown.total.kind === 'few' && !isSmall(sum(tried))) continue
        for (const [row, value] of tried.entries()) possible[row]?.add(value)
      }
      for (const [row, value] of values.entries()) {
        if (isSmall(value))
          for (const each of few)
            assert.ok(possible[row]?.has(each), JSON.stringify({ values, shown, row, each }))
      }
    }
  })
})

describe('a whole table', () => {
  it('lets nobody work out a small number, however many tables are tried', () => {
    const random = seeded(seed + 1)
    for (let round = 0; round < n(150, 10_000); round += 1) {
      const splits = upTo(1 + random.int(2)).map((): Split => {
        const size = random.int(14)
        const late = random.int(random.int(size + 1) + 1)
        return { kept: size - late, late }
      })
      assertNothingFollows(publish(splits), 14)
    }
  })

  it('still tells most of what it can', () => {
    const random = seeded(seed + 2)
    let told = 0
    const rounds = 300
    for (let round = 0; round < rounds; round += 1) {
      const splits = upTo(8).map((): Split => {
        const size = random.int(random.int(60) + 1)
        const late = random.int(Math.ceil(size * 0.3) + 1)
        return { kept: size - late, late }
      })
      const { counts, shares } = publish(splits)
      if (counts.total.kind === 'exact' && shares.total.kind !== 'hidden') told += 1
    }
    assert.ok(told > rounds * 0.9, `the county’s own share was told in ${told} of ${rounds} tables`)
  })
})
