import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addDays,
  helsinkiDate,
  helsinkiTime,
  instantInHelsinki,
  plainDate,
  wallTime,
} from '#platform/dates.ts'
import { defaultShares, isInOrder, promiseGiven, type Shares, watchOf } from './escalation.ts'
import {
  afterOpenMinutes,
  type DoorHours,
  type DoorPromise,
  escalationAt,
  hoursOn,
  openMinutes,
  promiseDue,
  type SpecialDay,
  warningAt,
} from './promise.ts'

const at = (wall: string): Date => {
  const [date = '', time = ''] = wall.split(' ')
  return instantInHelsinki(plainDate(date), wallTime(time))
}
const wall = (instant: Date | null): string =>
  instant === null ? 'never' : `${helsinkiDate(instant)} ${helsinkiTime(instant)}`

const morning = { opens: '09:00', closes: '12:00' } as const
const office = { opens: '08:00', closes: '16:00' } as const
const mornings: DoorHours = { 1: morning, 2: morning, 3: morning, 4: morning, 5: morning }
const offices: DoorHours = { 1: office, 2: office, 3: office, 4: office, 5: office }
const special = (day: string, opens?: string, closes?: string): SpecialDay => ({
  day: plainDate(day),
  opens: opens === undefined ? null : wallTime(opens),
  closes: closes === undefined ? null : wallTime(closes),
})
const days = (count: number): DoorPromise => ({ kind: 'working-days', days: count })

describe('a promise and special days', () => {
  const table: readonly (readonly [string, DoorPromise, DoorHours, readonly SpecialDay[], string, string])[] =
    [
      ['2026-11-23 10:00', days(2), mornings, [], '2026-11-25 12:00', 'no special day'],
      [
        '2026-11-23 10:00',
        days(2),
        mornings,
        [special('2026-11-24')],
        '2026-11-26 12:00',
        'a training day counts for nothing',
      ],
      [
        '2026-11-23 10:00',
        days(2),
        mornings,
        [special('2026-11-25', '08:00', '10:00')],
        '2026-11-25 10:00',
        'the last day ends when the door closes on that day',
      ],
      [
        '2026-11-24 08:00',
        { kind: 'same-day' },
        mornings,
        [special('2026-11-24')],
        '2026-11-25 12:00',
        'closed today: the next open day',
      ],
      [
        '2026-12-23 11:00',
        days(1),
        mornings,
        [],
        '2026-12-28 12:00',
        'Christmas: eve, holidays and a week-end do not count',
      ],
      [
        '2026-12-23 11:00',
        { kind: 'opening-hours', hours: 2 },
        mornings,
        [special('2026-12-24', '09:00', '11:00')],
        '2026-12-24 10:00',
        'a door that opens on an eve counts its hours then',
      ],
      [
        '2026-12-23 11:00',
        days(1),
        mornings,
        [special('2026-12-24', '09:00', '11:00')],
        '2026-12-28 12:00',
        'but no eve is a working day, open or not',
      ],
      ['2026-04-02 11:00', days(1), mornings, [], '2026-04-07 12:00', 'Easter: Friday to Monday'],
      ['2026-06-18 11:00', days(1), mornings, [], '2026-06-22 12:00', 'Midsummer Eve is a Friday'],
      ['2027-12-03 11:00', days(1), mornings, [], '2027-12-07 12:00', '6 December is a Monday'],
      [
        '2026-03-28 12:00',
        { kind: 'opening-hours', hours: 2 },
        { 6: { opens: '10:00', closes: '14:00' }, 7: { opens: '02:00', closes: '05:00' } },
        [],
        '2026-03-28 14:00',
        'the night before the clocks move',
      ],
      [
        '2026-03-28 13:00',
        { kind: 'opening-hours', hours: 2 },
        { 6: { opens: '10:00', closes: '14:00' }, 7: { opens: '02:00', closes: '05:00' } },
        [],
        '2026-03-29 04:00',
        'an hour that is missing from the night is no hour of opening',
      ],
    ]
  for (const [arrived, promise, hours, exceptions, due, why] of table)
    it(`${arrived} → ${due}: ${why}`, () => {
      assert.equal(wall(promiseDue(at(arrived), promise, hours, exceptions)), due)
    })

  it('differs by the weekday on which the door opens for whoever comes', () => {
    const promise: DoorPromise = { ...days(1), byWeekday: { 5: days(2), 1: { kind: 'same-day' } } }
    const due = (arrived: string): string => wall(promiseDue(at(arrived), promise, mornings))
    assert.equal(due('2026-11-24 10:00'), '2026-11-25 12:00', 'Tuesday')
    assert.equal(due('2026-11-27 10:00'), '2026-12-01 12:00', 'Friday: two working days')
    assert.equal(
      due('2026-11-27 13:00'),
      '2026-11-30 12:00',
      'Friday after closing comes on Monday: the same day',
    )
    assert.equal(due('2026-11-28 10:00'), '2026-11-30 12:00', 'Saturday too')
  })

  it('knows the hours of a day: its own, none on a holiday, else those of its weekday', () => {
    const own = [special('2026-12-25', '10:00', '12:00'), special('2026-11-24')]
    const on = (day: string): string | undefined => hoursOn(plainDate(day), mornings, own)?.opens
    assert.deepEqual(['2026-11-23', '2026-11-24', '2026-11-28', '2026-12-24', '2026-12-25'].map(on), [
      '09:00',
      undefined,
      undefined,
      undefined,
      '10:00',
    ])
  })
})

describe('the opening time between two moments', () => {
  it('counts only while the door is open', () => {
    const between = (from: string, to: string, exceptions: readonly SpecialDay[] = []): number =>
      openMinutes(at(from), at(to), mornings, exceptions)
    assert.equal(between('2026-11-23 10:00', '2026-11-26 12:00'), 660)
    assert.equal(between('2026-11-23 10:00', '2026-11-26 12:00', [special('2026-11-25')]), 480)
    assert.equal(between('2026-11-23 12:00', '2026-11-24 09:00'), 0)
  })

  it('and the moment after so much of it are each other’s way back', () => {
    const from = at('2026-11-23 10:00')
    for (const minutes of [1, 60, 120, 121, 300, 660]) {
      const then = afterOpenMinutes(from, minutes, mornings)
      assert.equal(openMinutes(from, then, mornings), minutes)
    }
  })
})

describe('the four rings of a promise', () => {
  const table: readonly (readonly [string, DoorPromise, DoorHours, Shares, readonly string[]])[] = [
    [
      '2026-11-23 10:00',
      days(3),
      mornings,
      defaultShares,
      ['2026-11-25 11:00', '2026-11-26 10:21', '2026-11-26 11:00', '2026-11-26 11:30'],
    ],
    [
      '2026-11-23 10:00',
      days(2),
      offices,
      defaultShares,
      ['2026-11-24 15:00', '2026-11-25 12:42', '2026-11-25 14:54', '2026-11-25 15:27'],
    ],
    [
      '2026-11-23 10:00',
      days(2),
      offices,
      { taker: 30, unitLead: 50, areaLead: 70, coordinator: null },
      ['2026-11-24 08:36', '2026-11-24 13:00', '2026-11-25 09:24', 'never'],
    ],
  ]
  for (const [arrived, promise, hours, shares, rings] of table)
    it(`of one that came ${arrived} ring at ${rings.join(', ')}`, () => {
      const { warnAt, leadAt, escalateAt, coordinatorAt } = promiseGiven(at(arrived), {
        promise,
        hours,
        special: [],
        shares,
      })
      assert.deepEqual([warnAt, leadAt, escalateAt, coordinatorAt].map(wall), rings)
    })

  it('come in order and before the due moment, all year round, for every kind of door', () => {
    const doors: readonly DoorHours[] = [
      mornings,
      offices,
      { 2: { opens: '13:00', closes: '13:30' } },
      { 1: { opens: '00:00', closes: '23:59' }, 7: { opens: '00:00', closes: '23:59' } },
    ]
    const promises: readonly DoorPromise[] = [
      days(1),
      days(5),
      { kind: 'opening-hours', hours: 0.5 },
      { kind: 'opening-hours', hours: 7 },
      { kind: 'same-day' },
    ]
    const shares: readonly Shares[] = [
      defaultShares,
      { taker: 10, unitLead: 11, areaLead: 12, coordinator: 13 },
      { taker: 96, unitLead: 97, areaLead: 98, coordinator: 99 },
    ]
    for (let day = plainDate('2026-01-01'); day < '2027-01-05'; day = addDays(day, 17)) {
      for (const hours of doors) {
        for (const promise of promises) {
          for (const share of shares) {
            const door = { hours, promise, special: [special('2026-04-07')], shares: share }
            const given = promiseGiven(instantInHelsinki(day, '10:07'), door)
            const rings = [
              given.effectiveAt,
              given.warnAt,
              given.leadAt,
              given.escalateAt,
              given.coordinatorAt ?? given.escalateAt,
            ]
            for (const [index, ring] of rings.entries()) {
              assert.ok(ring >= (rings[index - 1] ?? ring), `${day} ${JSON.stringify(door)}`)
              assert.ok(ring < given.dueAt, `${day} ${JSON.stringify(door)}`)
            }
            assert.ok(given.warnAt <= warningAt(given.effectiveAt, given.dueAt, hours, door.special))
            assert.ok(given.escalateAt <= escalationAt(given.effectiveAt, given.dueAt, hours, door.special))
          }
        }
      }
    }
  })

  it('are the last calls when the shares say later', () => {
    const effective = at('2026-11-23 10:00')
    const due = at('2026-11-26 12:00')
    const door = {
      hours: mornings,
      special: [],
      shares: { ...defaultShares, taker: 97, unitLead: 98, areaLead: 99 },
    }
    const { warnAt, escalateAt } = watchOf(effective, due, door)
    assert.deepEqual(warnAt, warningAt(effective, due, mornings))
    assert.deepEqual(escalateAt, escalationAt(effective, due, mornings))
  })
})

describe('the shares of a county', () => {
  const table: readonly (readonly [Shares, boolean, string])[] = [
    [defaultShares, true, 'the product’s own'],
    [{ taker: 10, unitLead: 20, areaLead: 30, coordinator: null }, true, 'without the coordinator'],
    [{ taker: 50, unitLead: 50, areaLead: 60, coordinator: 70 }, false, 'two at once'],
    [{ taker: 60, unitLead: 50, areaLead: 70, coordinator: 80 }, false, 'the lead before the taker'],
    [{ taker: 9, unitLead: 50, areaLead: 70, coordinator: 80 }, false, 'before anybody can have answered'],
    [{ taker: 50, unitLead: 60, areaLead: 70, coordinator: 100 }, false, 'when it is broken'],
    [{ taker: 50.5, unitLead: 60, areaLead: 70, coordinator: 80 }, false, 'in parts of per cents'],
  ]
  for (const [shares, isGood, what] of table)
    it(`${isGood ? 'hold' : 'are refused'}: ${what}`, () => assert.equal(isInOrder(shares), isGood))
})
