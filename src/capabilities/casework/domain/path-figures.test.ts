import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type PathCounts, pathFiguresOf } from './path-figures.ts'

type Step = Partial<PathCounts['steps'][number]>
const counts = (followed: number, steps: readonly Step[], leftElsewhere = 0): PathCounts => ({
  followed,
  leftElsewhere,
  steps: steps.map((step, index) => ({
    step: `s${index + 1}`,
    waiting: 0,
    left: 0,
    waitedDays: 0,
    waits: 0,
    ...step,
  })),
})
const small = (count: number | null): boolean => count !== null && count > 0 && count < 5

describe('where families wait and leave', () => {
  it('is told with its days where there are enough', () => {
    const figures = pathFiguresOf(
      counts(30, [
        { waiting: 10, waitedDays: 240, waits: 12 },
        { waiting: 0, left: 6 },
      ]),
    )
    assert.deepEqual(figures, {
      followed: 30,
      stayed: 24,
      steps: [
        { step: 's1', waiting: 10, left: 0, days: 20 },
        { step: 's2', waiting: 0, left: 6, days: null },
      ],
    })
  })
  it('is not told at all of fewer than five', () => {
    assert.deepEqual(pathFiguresOf(counts(4, [{ waiting: 2, left: 1, waitedDays: 10, waits: 5 }])), {
      followed: null,
      stayed: null,
      steps: [{ step: 's1', waiting: null, left: null, days: null }],
    })
  })
  it('does not tell of few who wait, nor of all but few', () => {
    const waiting = (count: number): number | null =>
      pathFiguresOf(counts(20, [{ waiting: count }])).steps[0]?.waiting ?? null
    assert.deepEqual([0, 3, 5, 15, 17, 20].map(waiting), [0, null, 5, 15, null, 20])
  })
  it('does not tell how many left where from all and those who stayed a few could be worked out', () => {
    const { stayed, steps } = pathFiguresOf(counts(20, [{ left: 2 }, { left: 7 }]))
    // 20 followed, 11 stayed: without hiding the 7 the 2 would follow.
    assert.deepEqual([steps.map(({ left }) => left), stayed], [[null, null], 11])
  })

  it('gives no small number away by subtraction, whatever the numbers are', () => {
    const some = [0, 1, 3, 5, 8] as const
    for (const a of some)
      for (const b of some)
        for (const elsewhere of [0, 2, 6])
          for (const stayed of some)
            for (const waiting of some) {
              const followed = a + b + elsewhere + stayed
              if (waiting > followed) continue
              const figures = pathFiguresOf(counts(followed, [{ left: a, waiting }, { left: b }], elsewhere))
              const told = [figures.followed, figures.stayed, ...figures.steps.map(({ left }) => left)]
              assert.ok(!told.some(small))
              if (figures.followed === null) {
                assert.ok(told.every((count) => count === null))
                continue
              }
              const known = told.slice(1).reduce<number>((sum, count) => sum + (count ?? 0), 0)
              const rest = figures.followed - known
              // Those elsewhere are never told, so the rest holds them; it is none, or no small number.
              assert.ok(rest === 0 || rest >= 5, JSON.stringify({ a, b, elsewhere, stayed, figures }))
              const waits = figures.steps[0]?.waiting ?? null
              if (waits !== null) assert.ok(!small(waits) && !small(figures.followed - waits))
            }
  })
})
