import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from './dates.ts'
import { isRecurrenceRule, occurrenceDays } from './recurrence.ts'

const days = (rule: string, start: string, from: string, to: string): readonly string[] =>
  occurrenceDays(rule, plainDate(start), plainDate(from), plainDate(to))

describe('days that return', () => {
  it('twice a month: the second and the fourth Tuesday', () => {
    assert.deepEqual(days('FREQ=MONTHLY;BYDAY=2TU,4TU', '2026-01-01', '2026-03-01', '2026-04-30'), [
      '2026-03-10',
      '2026-03-24',
      '2026-04-14',
      '2026-04-28',
    ])
  })
  it('every other week, counted from the first day', () => {
    assert.deepEqual(days('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-03-02', '2026-03-03', '2026-04-14'), [
      '2026-03-16',
      '2026-03-30',
      '2026-04-13',
    ])
  })
  it('the last Friday, and the last day of the month', () => {
    assert.deepEqual(days('FREQ=MONTHLY;BYDAY=-1FR', '2026-01-01', '2026-03-01', '2026-03-31'), [
      '2026-03-27',
    ])
    assert.deepEqual(days('FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-01', '2026-02-01', '2026-03-31'), [
      '2026-02-28',
      '2026-03-31',
    ])
  })
  it('on the days when the clocks change as on any other', () => {
    assert.deepEqual(days('FREQ=DAILY', '2026-03-01', '2026-03-28', '2026-03-30'), [
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
    ])
    assert.deepEqual(days('FREQ=WEEKLY;BYDAY=SU', '2026-03-01', '2026-10-20', '2026-10-31'), ['2026-10-25'])
  })
  it('never before the first day', () => {
    assert.deepEqual(days('FREQ=DAILY', '2026-03-10', '2026-03-01', '2026-03-11'), [
      '2026-03-10',
      '2026-03-11',
    ])
    assert.deepEqual(days('FREQ=DAILY', '2026-03-10', '2026-03-01', '2026-03-09'), [])
  })
  it('takes no rule that could run for ever or many times a day', () => {
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=HOURLY;INTERVAL=1',
      'FREQ=DAILY;COUNT=3',
      'FREQ=DAILY;UNTIL=20260101T000000Z',
      'FREQ=WEEKLY;BYDAY=2TU',
      'FREQ=WEEKLY;BYMONTHDAY=3',
      'FREQ=DAILY;INTERVAL=0',
      'FREQ=MONTHLY;BYDAY=6TU',
      'RRULE:FREQ=DAILY',
      'FREQ=DAILY\r\nATTACH:x',
      '',
    ]) {
      assert.equal(isRecurrenceRule(rule), false, rule)
    }
    assert.throws(() => days('FREQ=MINUTELY', '2026-01-01', '2026-01-01', '2026-01-02'), RangeError)
  })
})
