import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#platform/dates.ts'
import {
  answerDue,
  extendedDue,
  isOpenRequest,
  mayExtend,
  requestStates,
  urgencyOf,
} from './request-clock.ts'

describe('the clock of a request about own data', () => {
  const rows: readonly (readonly [received: string, due: string, extended: string])[] = [
    // Monday → Thursday; the third month ends on a Tuesday.
    ['2026-03-02', '2026-04-02', '2026-06-02'],
    // The last of January has no counterpart in February; that Saturday moves to Monday.
    ['2026-01-31', '2026-03-02', '2026-04-30'],
    // The sixth of December is a Sunday and Independence Day.
    ['2026-11-06', '2026-12-07', '2027-02-08'],
    // Christmas Eve is no day on which a limit ends.
    ['2026-11-24', '2026-12-28', '2027-02-24'],
    // A leap day.
    ['2028-01-29', '2028-02-29', '2028-05-02'],
    // Good Friday and Easter Monday.
    ['2026-03-03', '2026-04-07', '2026-06-03'],
  ]
  for (const [received, due, extended] of rows) {
    it(`of ${received} ends on ${due}, with a reason on ${extended}`, () => {
      assert.equal(answerDue(plainDate(received)), due)
      assert.equal(extendedDue(plainDate(received)), extended)
    })
  }

  it('may be given more time once, and only while the first month runs', () => {
    const received = plainDate('2026-03-02')
    assert.equal(mayExtend('received', received, plainDate('2026-03-02')), true)
    assert.equal(mayExtend('received', received, plainDate('2026-04-02')), true)
    assert.equal(mayExtend('received', received, plainDate('2026-04-03')), false)
    for (const state of requestStates)
      if (state !== 'received') assert.equal(mayExtend(state, received, received), false, state)
  })

  it('is marked a week before the end and late after it', () => {
    const due = plainDate('2026-04-02')
    const at = (day: string): string => urgencyOf(due, plainDate(day))
    assert.deepEqual(
      [at('2026-03-25'), at('2026-03-26'), at('2026-04-02'), at('2026-04-03')],
      ['in-time', 'soon', 'soon', 'late'],
    )
  })

  it('runs until somebody has answered, refused or taken it back', () => {
    assert.deepEqual(requestStates.filter(isOpenRequest), ['received', 'extended'])
  })
})
