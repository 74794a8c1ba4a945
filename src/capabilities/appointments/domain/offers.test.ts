import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instantInHelsinki, plainDate, wallTime } from '#platform/dates.ts'
import { answerBy, mayStillChange, type OfferHours, pooled, suits } from './offers.ts'

const at = (day: string, time: string): Date => instantInHelsinki(plainDate(day), wallTime(time))
const span = (day: string, from: string, to: string): { from: Date; to: Date } => ({
  from: at(day, from),
  to: at(day, to),
})

describe('times that families book by themselves', () => {
  const cases: readonly [string, string, OfferHours, boolean][] = [
    ['2026-03-10', '09:00', 'any', true],
    ['2026-03-10', '13:59', 'after-school', false],
    ['2026-03-10', '14:00', 'after-school', true],
    ['2026-03-10', '15:30', 'evening', false],
    ['2026-03-10', '16:00', 'evening', true],
    // A Saturday, and Good Friday.
    ['2026-03-14', '10:00', 'evening', true],
    ['2026-04-03', '10:00', 'after-school', true],
    // Also where the clocks have changed in between.
    ['2026-03-30', '16:00', 'evening', true],
  ]
  for (const [day, time, hours, expected] of cases) {
    it(`${day} at ${time} ${expected ? 'suits' : 'does not suit'} "${hours}"`, () => {
      assert.equal(suits(span(day, time, '18:00'), hours), expected)
    })
  }

  it('may be changed by the family up to its limit, and never after the beginning', () => {
    const start = at('2026-03-10', '12:00')
    assert.equal(mayStillChange(start, 4, at('2026-03-10', '08:00')), true)
    assert.equal(mayStillChange(start, 4, at('2026-03-10', '08:01')), false)
    assert.equal(mayStillChange(start, 0, at('2026-03-10', '11:59')), true)
    assert.equal(mayStillChange(start, 0, start), false)
  })

  it('asks the other parent for an answer in good time', () => {
    const now = at('2026-03-02', '10:00')
    assert.deepEqual(answerBy(at('2026-03-10', '12:00'), 72, now), at('2026-03-05', '10:00'))
    assert.deepEqual(answerBy(at('2026-03-03', '12:00'), 72, now), at('2026-03-03', '10:00'))
  })

  it('shows a time of a pool once, whoever has it', () => {
    const [nine, ten] = [span('2026-03-10', '09:00', '09:30'), span('2026-03-10', '10:00', '10:30')]
    assert.deepEqual(
      pooled([
        { calendar: 'a', times: [ten] },
        { calendar: 'b', times: [nine, ten] },
      ]),
      [
        { ...nine, calendars: ['b'] },
        { ...ten, calendars: ['a', 'b'] },
      ],
    )
  })
})
