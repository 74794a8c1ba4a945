import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#platform/dates.ts'
import type { ServiceTask } from './family.ts'
import { keptUntil } from './kept-until.ts'

describe('how long a family is kept', () => {
  const rows: readonly (readonly [
    tasks: readonly ServiceTask[],
    births: readonly string[],
    until: string,
    rule: string,
  ])[] = [
    [['families'], ['2018-03-04'], '2056-03-02', 'thirty-years'],
    [['adults'], [], '2036-03-02', 'ten-years'],
    [['disability'], ['2018-03-04'], '2036-03-02', 'ten-years'],
    [['child-welfare'], ['2011-05-01', '2018-03-04'], '2138-03-04', 'from-birth'],
    [['child-welfare'], [], '2146-03-02', 'from-birth'],
    [['family-law'], ['2012-02-29'], '2132-02-29', 'from-birth'],
    [['family-law'], [], '2036-03-02', 'ten-years'],
    // The longest wins: what was written for child welfare is not lost with the family's ordinary matter.
    [['families', 'adults'], [], '2056-03-02', 'thirty-years'],
    [['families', 'child-welfare'], ['2011-05-01'], '2131-05-01', 'from-birth'],
    // An adult child: a hundred and twenty years from the birth may be less than thirty from the closing.
    [['families', 'family-law'], ['1930-01-01'], '2056-03-02', 'thirty-years'],
  ]
  for (const [tasks, births, until, rule] of rows) {
    it(`${tasks.join(' and ')}, ${births.length === 0 ? 'no birth known' : births.join(' and ')}: ${until}`, () => {
      assert.deepEqual(keptUntil(tasks, plainDate('2026-03-02'), births.map(plainDate)), { until, rule })
    })
  }

  it('of a matter closed on a leap day ends on the last of February', () => {
    assert.equal(keptUntil(['adults'], plainDate('2028-02-29'), []).until, '2038-02-28')
  })
})
