import { describe, it } from 'node:test'
import assert from 'node:assert/strict'
import {
  addMinutes,
  helsinkiDate,
  helsinkiTime,
  instantInHelsinki,
  plainDate,
  wallTime,
} from '#platform/dates.ts'
import type { DoorHours, DoorPromise } from './promise.ts'
import { effectiveArrival, escalationAt, promiseDue, warningAt } from './promise.ts'

/** '2026-11-22 00:46' on a clock in Finland. */
const at = (wall: string): Date => {
  const [date = '', time = ''] = wall.split(' ')
  return instantInHelsinki(plainDate(date), wallTime(time))
}
const wall = (instant: Date): string => `${helsinkiDate(instant)} ${helsinkiTime(instant)}`

const nineToNoon = { opens: '09:00', closes: '12:00' } as const
const eightToFour = { opens: '08:00', closes: '16:00' } as const
const nineToFive = { opens: '09:00', closes: '17:00' } as const
const wholeDay = { opens: '00:00', closes: '23:59' } as const
const halfHour = { opens: '09:00', closes: '09:30' } as const

/** Monday to Thursday in the morning. */
const mornings: DoorHours = { 1: nineToNoon, 2: nineToNoon, 3: nineToNoon, 4: nineToNoon }
const office: DoorHours = { 1: eightToFour, 2: eightToFour, 3: eightToFour, 4: eightToFour, 5: eightToFour }
const withSaturday: DoorHours = {
  1: nineToFive,
  2: nineToFive,
  3: nineToFive,
  4: nineToFive,
  5: nineToFive,
  6: { opens: '10:00', closes: '14:00' },
}
const tuesdays: DoorHours = { 2: { opens: '13:00', closes: '15:00' } }
const always: DoorHours = {
  1: wholeDay,
  2: wholeDay,
  3: wholeDay,
  4: wholeDay,
  5: wholeDay,
  6: wholeDay,
  7: wholeDay,
}
const halfHours: DoorHours = { 1: halfHour, 2: halfHour }

const working = (days: number): DoorPromise => ({ kind: 'working-days', days })
const open = (hours: number): DoorPromise => ({ kind: 'opening-hours', hours })
const sameDay: DoorPromise = { kind: 'same-day' }

type Vector = readonly [arrived: string, promise: DoorPromise, hours: DoorHours, due: string, why: string]

const check = (vectors: readonly Vector[]): void => {
  for (const [arrived, promise, hours, due, why] of vectors) {
    it(`${arrived} → ${due}: ${why}`, () => {
      assert.equal(wall(promiseDue(at(arrived), promise, hours)), due)
    })
  }
}

describe('when the promise starts to count', () => {
  const vectors: readonly (readonly [string, DoorHours, string, string])[] = [
    ['2026-11-23 10:17', mornings, '2026-11-23 10:17', 'within hours it is the arrival itself'],
    ['2026-11-23 09:00', mornings, '2026-11-23 09:00', 'at the opening minute'],
    ['2026-11-23 08:59', mornings, '2026-11-23 09:00', 'a minute before opening'],
    ['2026-11-23 11:59', mornings, '2026-11-23 11:59', 'the last open minute'],
    ['2026-11-23 12:00', mornings, '2026-11-24 09:00', 'the closing minute is closed'],
    ['2026-11-22 00:46', mornings, '2026-11-23 09:00', 'Sunday night'],
    ['2026-11-26 12:30', mornings, '2026-11-30 09:00', 'closed on Fridays'],
    ['2026-12-23 16:00', office, '2026-12-28 08:00', 'Christmas Eve and Christmas are closed'],
    ['2026-06-19 10:00', office, '2026-06-22 08:00', 'Midsummer Eve is closed'],
    ['2026-04-02 16:00', office, '2026-04-07 08:00', 'Easter'],
    ['2027-12-06 10:00', office, '2027-12-07 08:00', 'Independence Day on a Monday'],
    ['2026-10-31 11:00', withSaturday, '2026-11-02 09:00', 'All Saints on an open Saturday'],
    ['2026-11-28 11:00', withSaturday, '2026-11-28 11:00', 'an open Saturday'],
    ['2026-03-29 03:30', office, '2026-03-30 08:00', 'the hour that is missing'],
    ['2026-10-25 03:30', always, '2026-10-25 03:30', 'the hour that comes twice'],
  ]
  for (const [arrived, hours, effective, why] of vectors) {
    it(`${arrived} → ${effective}: ${why}`, () => {
      assert.equal(wall(effectiveArrival(at(arrived), hours)), effective)
    })
  }

  it('keeps the second of an arrival within hours', () => {
    const arrived = new Date('2026-11-23T08:17:42.123Z')
    assert.deepEqual(effectiveArrival(arrived, mornings), arrived)
  })
})

describe('a promise in working days', () => {
  check([
    [
      '2026-11-22 00:46',
      working(3),
      mornings,
      '2026-11-26 12:00',
      'Sunday night, mornings Monday to Thursday',
    ],
    ['2026-11-23 10:00', working(3), office, '2026-11-26 16:00', 'during hours'],
    ['2026-11-23 08:00', working(3), office, '2026-11-26 16:00', 'at the opening minute'],
    ['2026-11-23 07:59', working(3), office, '2026-11-26 16:00', 'before opening'],
    ['2026-11-23 15:59', working(3), office, '2026-11-26 16:00', 'the last open minute'],
    ['2026-11-23 16:00', working(3), office, '2026-11-27 16:00', 'at the closing minute'],
    ['2026-11-23 23:30', working(3), office, '2026-11-27 16:00', 'late in the evening'],
    ['2026-11-26 11:59', working(1), mornings, '2026-11-30 12:00', 'the next open day is Monday'],
    ['2026-11-26 12:00', working(1), mornings, '2026-12-01 12:00', 'closing on Thursday: counts from Monday'],
    ['2026-11-27 10:00', working(3), mornings, '2026-12-03 12:00', 'on a Friday the door is closed'],
    ['2026-11-25 10:00', working(2), mornings, '2026-11-30 12:00', 'a closed Friday is not counted'],
    ['2026-12-04 10:00', working(1), office, '2026-12-07 16:00', 'Independence Day is a Sunday'],
    ['2027-12-03 10:00', working(1), office, '2027-12-07 16:00', 'Independence Day is a Monday'],
    ['2027-12-05 20:00', working(1), office, '2027-12-08 16:00', 'the evening before Independence Day'],
    ['2026-12-23 10:00', working(3), office, '2026-12-30 16:00', 'over Christmas'],
    ['2026-12-24 09:00', working(1), office, '2026-12-29 16:00', 'on Christmas Eve'],
    ['2026-12-30 15:00', working(2), office, '2027-01-04 16:00', 'over New Year'],
    ['2027-01-05 10:00', working(1), office, '2027-01-07 16:00', 'over Epiphany'],
    ['2026-06-17 10:00', working(2), office, '2026-06-22 16:00', 'over Midsummer'],
    ['2026-06-19 10:00', working(1), office, '2026-06-23 16:00', 'on Midsummer Eve'],
    ['2026-04-02 09:00', working(3), office, '2026-04-09 16:00', 'over Easter'],
    ['2026-04-03 12:00', working(1), office, '2026-04-08 16:00', 'on Good Friday'],
    ['2026-04-30 15:00', working(1), office, '2026-05-04 16:00', 'over May Day'],
    ['2026-05-13 17:00', working(1), office, '2026-05-18 16:00', 'the evening before Ascension Day'],
    ['2026-03-27 15:00', working(1), office, '2026-03-30 16:00', 'over the spring change of clocks'],
    ['2026-03-29 03:30', working(1), office, '2026-03-31 16:00', 'in the hour that is missing'],
    ['2026-10-23 15:00', working(1), office, '2026-10-26 16:00', 'over the autumn change of clocks'],
    ['2026-10-25 03:30', working(1), office, '2026-10-27 16:00', 'in the hour that comes twice'],
    ['2026-11-28 11:00', working(1), withSaturday, '2026-11-30 17:00', 'on an open Saturday'],
    ['2026-11-27 10:00', working(1), withSaturday, '2026-11-30 17:00', 'an open Saturday is no working day'],
    ['2026-11-28 14:00', working(1), withSaturday, '2026-12-01 17:00', 'when Saturday closes'],
    ['2026-10-31 11:00', working(1), withSaturday, '2026-11-03 17:00', 'on All Saints, a Saturday'],
    ['2026-11-25 12:00', working(2), tuesdays, '2026-12-15 15:00', 'a door open once a week'],
  ])

  it('ends at the closing time on the wall, also after a change of clocks', () => {
    const spring = promiseDue(at('2026-03-27 15:00'), working(1), office)
    assert.equal(spring.toISOString(), '2026-03-30T13:00:00.000Z')
    const autumn = promiseDue(at('2026-10-23 15:00'), working(1), office)
    assert.equal(autumn.toISOString(), '2026-10-26T14:00:00.000Z')
  })
})

describe('a promise in opening hours', () => {
  check([
    ['2026-11-23 09:00', open(4), office, '2026-11-23 13:00', 'the same day'],
    ['2026-11-23 13:00', open(4), office, '2026-11-24 09:00', 'over the night'],
    ['2026-11-23 12:00', open(4), office, '2026-11-23 16:00', 'exactly until closing'],
    ['2026-11-27 12:00', open(8), office, '2026-11-30 12:00', 'over the week-end'],
    ['2026-11-22 00:46', open(4), mornings, '2026-11-24 10:00', 'from Sunday night'],
    ['2026-11-26 11:00', open(2), mornings, '2026-11-30 10:00', 'over a closed Friday'],
    ['2026-12-23 15:00', open(2), office, '2026-12-28 09:00', 'over Christmas'],
    ['2026-11-23 15:45', open(0.5), office, '2026-11-24 08:15', 'half an hour'],
    ['2026-11-23 08:00', open(20), office, '2026-11-25 12:00', 'over several days'],
    ['2026-03-28 12:00', open(24), always, '2026-03-29 13:01', 'a day and night with an hour missing'],
    ['2026-10-24 12:00', open(24), always, '2026-10-25 11:01', 'a day and night with an hour twice'],
  ])
})

describe('a promise for the same day', () => {
  check([
    ['2026-11-23 09:00', sameDay, office, '2026-11-23 16:00', 'in the morning'],
    ['2026-11-23 15:00', sameDay, office, '2026-11-23 16:00', 'an hour before closing'],
    ['2026-11-23 15:01', sameDay, office, '2026-11-24 16:00', 'less than an hour before closing'],
    ['2026-11-23 16:00', sameDay, office, '2026-11-24 16:00', 'at the closing minute'],
    ['2026-11-26 11:30', sameDay, mornings, '2026-11-30 12:00', 'late on Thursday, closed on Friday'],
    ['2026-11-22 00:46', sameDay, office, '2026-11-23 16:00', 'Sunday night'],
    ['2026-12-23 15:30', sameDay, office, '2026-12-28 16:00', 'late on the day before Christmas Eve'],
    ['2026-11-22 12:00', sameDay, halfHours, '2026-11-24 09:30', 'a door open for half an hour'],
  ])
})

describe('a door that cannot keep a promise', () => {
  const arrived = at('2026-11-23 10:00')

  it('is refused when it is never open', () => {
    assert.throws(() => effectiveArrival(arrived, {}), /never open/)
    for (const promise of [working(3), open(2), sameDay]) {
      assert.throws(() => promiseDue(arrived, promise, {}), /never open/)
    }
    assert.throws(() => warningAt(arrived, addMinutes(arrived, 600), {}), /never open/)
    assert.throws(() => escalationAt(arrived, addMinutes(arrived, 600), {}), /never open/)
  })

  it('is refused when it closes before it opens, or at times that are none', () => {
    const backwards: DoorHours = { 1: { opens: '12:00', closes: '09:00' } }
    const empty: DoorHours = { 1: { opens: '12:00', closes: '12:00' } }
    const midnight: DoorHours = { 1: { opens: '12:00', closes: '24:00' } }
    for (const hours of [backwards, empty, midnight])
      assert.throws(() => effectiveArrival(arrived, hours), RangeError)
  })

  it('is refused when it promises working days and opens at week-ends only', () => {
    const weekends: DoorHours = { 6: eightToFour, 7: eightToFour }
    assert.throws(() => promiseDue(arrived, working(1), weekends), /no working day/)
    assert.equal(wall(promiseDue(arrived, sameDay, weekends)), '2026-11-28 16:00')
  })

  it('is refused a promise of no time', () => {
    for (const days of [0, -1, 1.5, Number.NaN]) {
      assert.throws(() => promiseDue(arrived, working(days), office), RangeError)
    }
    for (const hours of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      assert.throws(() => promiseDue(arrived, open(hours), office), RangeError)
    }
  })

  it('skips the morning whose hours all fall into the missing hour', () => {
    const night: DoorHours = { 7: { opens: '03:30', closes: '04:15' } }
    assert.equal(wall(effectiveArrival(at('2026-03-28 12:00'), night)), '2026-04-12 03:30')
  })
})
