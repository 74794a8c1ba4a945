import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { choicesOf, extraTyped, ruleTyped } from './rule-form.ts'

describe('the choices of how often something is held', () => {
  it('make the rule from which they were read', () => {
    for (const rule of [
      'FREQ=WEEKLY;BYDAY=TU',
      'FREQ=WEEKLY;BYDAY=MO,WE,FR',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
      'FREQ=MONTHLY;BYDAY=1TU',
      'FREQ=MONTHLY;BYDAY=2WE,-1WE',
    ]) {
      const { rhythm, days, weeks } = choicesOf(rule)
      assert.equal(ruleTyped({ rhythm, days, weeks }, null), rule)
    }
  })

  it('are a single day without a rule', () => {
    assert.equal(choicesOf(null).rhythm, 'once')
    assert.equal(ruleTyped({ rhythm: 'once', days: ['TU'] }, 'FREQ=WEEKLY;BYDAY=TU'), null)
  })

  it('leave a rule alone that they cannot make', () => {
    for (const rule of [
      'FREQ=DAILY',
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO',
      'FREQ=MONTHLY;BYMONTHDAY=15',
      'FREQ=MONTHLY;BYDAY=1MO,2TU',
    ]) {
      assert.equal(choicesOf(rule).rhythm, 'keep')
      assert.equal(ruleTyped({ rhythm: 'keep' }, rule), rule)
    }
  })

  it('are no rule without a day', () => {
    assert.equal(ruleTyped({ rhythm: 'w1' }, null), '-')
    assert.equal(ruleTyped({ rhythm: 'month', days: ['TU'] }, null), '-')
  })

  it('take extra days once and in order', () => {
    assert.deepEqual(extraTyped({ extra: ['2026-05-02', '', '2026-04-01', '2026-05-02'] }), [
      '2026-04-01',
      '2026-05-02',
    ])
  })
})
