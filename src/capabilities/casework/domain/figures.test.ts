import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isTellable, medianOf, type Parts, smallestTold, told } from './figures.ts'

type Table = Parts<'a' | 'b'>
const table = (a: number, b: number): Table => ({ a, b })

describe('numbers of cases', () => {
  it('are told where there are none or at least five', () => {
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6].filter(isTellable), [0, 5, 6])
  })
  it('keep back a table with a small number, and another that would give it away', () => {
    assert.deepEqual(told([table(3, 9), table(8, 8), table(12, 20)]), {
      areas: [false, false, true],
      whole: true,
    })
  })
  it('keep back nothing but small ones where those together are large enough', () => {
    assert.deepEqual(told([table(3, 9), table(2, 8), table(12, 20)]), {
      areas: [false, false, true],
      whole: true,
    })
  })
  it('keep back the county’s own where it is small', () => {
    assert.deepEqual(told([table(1, 9), table(0, 8)]), { areas: [false, true], whole: false })
  })

  /** Every way to fill three areas with a few numbers: nobody works out a number from 1 to 4. */
  it('give no small number away by subtraction, whatever they are', () => {
    const counts = [0, 1, 4, 5, 9] as const
    const tables = counts.flatMap((a) => counts.map((b) => table(a, b)))
    for (const one of tables)
      for (const two of tables)
        for (const three of tables) {
          const areas = [one, two, three]
          const result = told(areas)
          for (const key of ['a', 'b'] as const) {
            for (const [index, area] of areas.entries())
              if (result.areas[index] === true) assert.ok(isTellable(area[key]))
            const rest = areas.filter((_, index) => result.areas[index] === false)
            if (result.whole) assert.ok(isTellable(rest.reduce((sum, area) => sum + area[key], 0)))
          }
        }
  })

  it('have a middle only where there are enough', () => {
    assert.equal(medianOf([1, 2, 3, 4]), null)
    assert.equal(medianOf([9, 1, 3, 2, 8]), 3)
    assert.equal(medianOf([9, 1, 3, 2, 8, 4]), 4)
    assert.equal(smallestTold, 5)
  })
})
