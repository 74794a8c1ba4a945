import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { roundTop } from '#ui/chart/chart.tsx'

describe('the top of a scale', () => {
  for (const [largest, top] of [
    [0, 1],
    [0.7, 1],
    [1, 1],
    [3, 5],
    [11, 20],
    [21, 25],
    [94, 100],
    [130, 200],
  ] as const) {
    it(`is ${top} for ${largest}`, () => {
      assert.equal(roundTop(largest), top)
    })
  }
})
