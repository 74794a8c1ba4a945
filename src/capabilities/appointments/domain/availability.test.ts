import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays, addMinutes, helsinkiTime, instantInHelsinki, plainDate, wallTime } from '#platform/dates.ts'
import { awayTogether, fits, freeTimes, type Ground, seriesOf, spanOf, takes } from './availability.ts'
import { inAll, inBoth, merged, overlaps, type Span, without } from './spans.ts'
import { seeded } from '#tests/support/random.ts'

const at = (day: string, time: string): Date => instantInHelsinki(plainDate(day), wallTime(time))
const span = (day: string, from: string, to: string): Span => ({ from: at(day, from), to: at(day, to) })
const hours = (
  day: string,
  opens: string,
  closes: string,
): {
  day: ReturnType<typeof plainDate>
  opens: ReturnType<typeof wallTime>
  closes: ReturnType<typeof wallTime>
} => ({
  day: plainDate(day),
  opens: wallTime(opens),
  closes: wallTime(closes),
})
const ground = (differently: Partial<Ground> = {}): Ground => ({
  hours: [hours('2026-03-02', '09:00', '12:00')],
  worksHolidays: false,
  taken: [],
  away: [],
  bufferBefore: 0,
  bufferAfter: 0,
  ...differently,
})
const wish = {
  minutes: 60,
  stepMinutes: 30,
  notBefore: at('2026-01-01', '00:00'),
  notAfter: at('2027-12-31', '00:00'),
}
const starts = (grounds: readonly Ground[], differently: Partial<typeof wish> = {}): readonly string[] =>
  freeTimes(grounds, { ...wish, ...differently }).map(({ from }) => helsinkiTime(from))

describe('free times', () => {
  const cases: readonly [string, readonly Ground[], Partial<typeof wish>, readonly string[]][] = [
    ['an empty morning', [ground()], {}, ['09:00', '09:30', '10:00', '10:30', '11:00']],
    ['a step as long as the meeting', [ground()], { stepMinutes: 60 }, ['09:00', '10:00', '11:00']],
    ['a meeting longer than the hours', [ground()], { minutes: 181 }, []],
    ['a taken hour', [ground({ taken: [span('2026-03-02', '10:00', '11:00')] })], {}, ['09:00', '11:00']],
    [
      'pauses before and after',
      [ground({ taken: [span('2026-03-02', '09:45', '10:15')], bufferBefore: 15, bufferAfter: 15 })],
      { minutes: 30 },
      ['09:00', '10:30', '11:00', '11:30'],
    ],
    [
      'absences that overlap each other',
      [ground({ away: [span('2026-03-02', '08:00', '09:20'), span('2026-03-02', '09:10', '10:05')] })],
      {},
      ['10:30', '11:00'],
    ],
    [
      'somebody else who is away',
      [ground(), ground({ hours: null, away: [span('2026-03-02', '00:00', '10:00')] })],
      {},
      ['10:00', '10:30', '11:00'],
    ],
    [
      'a room taken by others',
      [ground(), ground({ hours: null, taken: [span('2026-03-02', '09:00', '11:00')] })],
      {},
      ['11:00'],
    ],
    [
      'a room with hours of its own',
      [ground(), ground({ hours: [hours('2026-03-02', '10:00', '11:30')] })],
      {},
      ['10:00', '10:30'],
    ],
    ['what is already past', [ground()], { notBefore: at('2026-03-02', '10:10') }, ['10:30', '11:00']],
    ['what is too far ahead', [ground()], { notAfter: at('2026-03-02', '09:30') }, ['09:00', '09:30']],
    [
      'hours written twice',
      [ground({ hours: [hours('2026-03-02', '09:00', '11:00'), hours('2026-03-02', '09:00', '11:00')] })],
      {},
      ['09:00', '09:30', '10:00'],
    ],
    ['a public holiday', [ground({ hours: [hours('2026-12-25', '09:00', '12:00')] })], {}, []],
    ['an eve on which nobody works', [ground({ hours: [hours('2026-12-24', '09:00', '12:00')] })], {}, []],
    [
      'a calendar that works on holidays',
      [ground({ hours: [hours('2026-12-25', '09:00', '11:00')], worksHolidays: true })],
      {},
      ['09:00', '09:30', '10:00'],
    ],
    ['nobody’s hours', [ground({ hours: null })], {}, []],
  ]
  for (const [name, grounds, differently, expected] of cases) {
    it(name, () => assert.deepEqual(starts(grounds, differently), expected))
  }

  it('count real time in the nights when the clocks change', () => {
    const night = (day: string): number => {
      const { from, to } = spanOf(hours(day, '02:00', '06:00'))
      return (to.getTime() - from.getTime()) / 3_600_000
    }
    assert.equal(night('2026-03-29'), 3)
    assert.equal(night('2026-10-25'), 5)
    assert.equal(night('2026-03-28'), 4)
    const over = (day: string): number =>
      freeTimes([ground({ hours: [hours(day, '02:00', '06:00')], worksHolidays: true })], {
        ...wish,
        stepMinutes: 60,
      }).length
    assert.deepEqual([over('2026-03-29'), over('2026-10-25')], [3, 5])
  })

  it('keep the same wall-clock time in a series over the change', () => {
    const series = seriesOf(span('2026-03-23', '09:00', '10:00'), 1, 3)
    assert.deepEqual(
      series.map(({ from }) => [from.toISOString(), helsinkiTime(from)]),
      [
        ['2026-03-23T07:00:00.000Z', '09:00'],
        ['2026-03-30T06:00:00.000Z', '09:00'],
        ['2026-04-06T06:00:00.000Z', '09:00'],
      ],
    )
    assert.throws(() => seriesOf(span('2026-03-23', '09:00', '10:00'), 1, 11), RangeError)
  })

  it('of a group of which anybody will do end only when all are away', () => {
    const [a, b] = [[span('2026-03-02', '09:00', '11:00')], [span('2026-03-02', '10:00', '12:00')]]
    assert.deepEqual(awayTogether('any', [a, b]), [span('2026-03-02', '10:00', '11:00')])
    assert.deepEqual(awayTogether('all', [a, b]), [span('2026-03-02', '09:00', '12:00')])
    assert.deepEqual(awayTogether('any', []), [])
  })

  it('never overlap what is taken, lie within the hours, and leave nothing out', () => {
    const random = seeded(7)
    const moment = (): Date => addMinutes(at('2026-03-27', '00:00'), random.int(4 * 24 * 12) * 5)
    for (let round = 0; round < 60; round += 1) {
      const some = (count: number): readonly Span[] =>
        Array.from({ length: count }, () => {
          const from = moment()
          return { from, to: addMinutes(from, 5 + random.int(30) * 5) }
        })
      const days = Array.from({ length: 4 }, (_, index) => addDays(plainDate('2026-03-27'), index))
      const host = ground({
        hours: days.map((day) => ({ day, opens: wallTime('01:00'), closes: wallTime('16:00') })),
        taken: some(6),
        away: some(3),
        bufferBefore: random.int(3) * 5,
        bufferAfter: random.int(3) * 5,
        worksHolidays: true,
      })
      const other = ground({ hours: null, taken: some(4), away: some(2) })
      const minutes = 15 + random.int(6) * 15
      const grounds = [host, other]
      const found = freeTimes(grounds, { ...wish, minutes, stepMinutes: 15 })
      const open = (host.hours ?? []).map(spanOf)
      for (const free of found) {
        assert.ok(open.some((window) => window.from <= free.from && free.to <= window.to))
        assert.ok(!host.taken.some((taken) => overlaps(takes(free, host), taken)))
        assert.ok(![...host.away, ...other.away, ...other.taken].some((hole) => overlaps(free, hole)))
      }
      const known = new Set(found.map(({ from }) => from.getTime()))
      for (const window of open) {
        for (let from = window.from; addMinutes(from, minutes) <= window.to; from = addMinutes(from, 15)) {
          assert.equal(fits({ from, to: addMinutes(from, minutes) }, grounds), known.has(from.getTime()))
        }
      }
    }
  })
})

describe('stretches of time', () => {
  const random = seeded(11)
  const some = (): readonly Span[] =>
    Array.from({ length: 5 }, () => {
      const from = addMinutes(at('2026-03-02', '08:00'), random.int(40) * 10)
      return { from, to: addMinutes(from, random.int(12) * 10) }
    })
  const holds = (spans: readonly Span[], moment: Date): boolean =>
    spans.some(({ from, to }) => from <= moment && moment < to)

  it('join, cut and meet as sets of moments do', () => {
    for (let round = 0; round < 100; round += 1) {
      const [a, b, c] = [some(), some(), some()]
      for (let step = 0; step < 60; step += 1) {
        const moment = addMinutes(at('2026-03-02', '07:55'), step * 10)
        assert.equal(holds(merged(a), moment), holds(a, moment))
        assert.equal(holds(without(a, b), moment), holds(a, moment) && !holds(b, moment))
        assert.equal(holds(inBoth(a, b), moment), holds(a, moment) && holds(b, moment))
        assert.equal(
          holds(inAll([a, b, c]), moment),
          [a, b, c].every((each) => holds(each, moment)),
        )
      }
    }
  })
})
