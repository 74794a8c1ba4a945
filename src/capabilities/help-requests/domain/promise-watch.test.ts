import { describe, it } from 'node:test'
import assert from 'node:assert/strict'
import {
  addMinutes,
  helsinkiDate,
  helsinkiTime,
  instantInHelsinki,
  minutesBetween,
  plainDate,
  wallTime,
  weekday,
} from '#platform/dates.ts'
import { isPromiseWorkingDay } from '#platform/finnish-calendar.ts'
import { moves } from './flow.ts'
import type { DoorHours, DoorPromise } from './promise.ts'
import {
  effectiveArrival,
  escalationAt,
  isReleased,
  keepsPromise,
  promiseDue,
  promiseState,
  warningAt,
} from './promise.ts'

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

describe('the warning to the unit', () => {
  const vectors: readonly (readonly [string, string, DoorHours, string, string])[] = [
    [
      '2026-11-23 09:00',
      '2026-11-26 12:00',
      mornings,
      '2026-11-25 11:00',
      'the evening before: an hour before closing',
    ],
    [
      '2026-11-23 10:00',
      '2026-11-26 16:00',
      office,
      '2026-11-25 15:00',
      'the evening before: an hour before closing',
    ],
    ['2026-11-23 08:00', '2026-11-23 16:00', office, '2026-11-23 14:00', 'a quarter of the day is left'],
    ['2026-11-23 12:00', '2026-11-23 16:00', office, '2026-11-23 14:00', 'never less than two hours before'],
    ['2026-11-23 15:00', '2026-11-23 16:00', office, '2026-11-23 15:00', 'not before the arrival'],
    [
      '2026-11-27 13:00',
      '2026-11-30 09:00',
      office,
      '2026-11-27 15:00',
      'before the week-end, not on Sunday',
    ],
    ['2026-12-23 10:00', '2026-12-30 16:00', office, '2026-12-28 15:00', 'after Christmas'],
    ['2026-12-23 15:00', '2026-12-28 09:00', office, '2026-12-23 15:00', 'before Christmas'],
    ['2026-12-01 13:00', '2026-12-15 15:00', tuesdays, '2026-12-08 14:00', 'the Tuesday before'],
    ['2026-11-23 09:00', '2026-11-24 09:30', halfHours, '2026-11-23 09:00', 'a door open for half an hour'],
  ]
  for (const [effective, due, hours, warning, why] of vectors) {
    it(`${effective} due ${due} → ${warning}: ${why}`, () => {
      assert.equal(wall(warningAt(at(effective), at(due), hours)), warning)
    })
  }
})

describe('the escalation to the area lead', () => {
  const vectors: readonly (readonly [string, string, DoorHours, string, string])[] = [
    ['2026-11-23 09:00', '2026-11-26 12:00', mornings, '2026-11-26 11:00', 'an hour before closing'],
    ['2026-11-23 09:00', '2026-11-23 13:00', office, '2026-11-23 12:00', 'an hour before'],
    ['2026-11-27 13:00', '2026-11-30 09:00', office, '2026-11-30 08:00', 'when the door opens'],
    ['2026-11-27 13:00', '2026-11-30 08:30', office, '2026-11-27 15:00', 'before the week-end'],
    ['2026-11-23 15:30', '2026-11-23 16:00', office, '2026-11-23 15:30', 'not before the arrival'],
    ['2026-12-23 15:00', '2026-12-28 08:30', office, '2026-12-23 15:00', 'before Christmas'],
  ]
  for (const [effective, due, hours, escalation, why] of vectors) {
    it(`${effective} due ${due} → ${escalation}: ${why}`, () => {
      assert.equal(wall(escalationAt(at(effective), at(due), hours)), escalation)
    })
  }
})

describe('every promise', () => {
  const doors = { mornings, office, withSaturday, tuesdays, always }
  const promises = [working(1), working(3), open(2), open(9), sameDay]

  const isOpen = (instant: Date, hours: DoorHours): boolean => {
    const times = hours[weekday(helsinkiDate(instant))]
    const time = helsinkiTime(instant)
    return times !== undefined && times.opens <= time && time < times.closes
  }

  for (const [name, hours] of Object.entries(doors)) {
    it(`of a door open ${name} runs arrival, warning, escalation, due, and never gets earlier for a later arrival`, () => {
      for (const promise of promises) {
        let previous = new Date(0)
        for (
          let arrived = at('2026-03-01 00:05');
          arrived < at('2027-03-01 00:00');
          arrived = addMinutes(arrived, 2897)
        ) {
          const effective = effectiveArrival(arrived, hours)
          const due = promiseDue(arrived, promise, hours)
          const warning = warningAt(effective, due, hours)
          const escalation = escalationAt(effective, due, hours)
          const order = [arrived, effective, warning, escalation, due]
          const where = `${promise.kind}: ${order.map(wall).join(' · ')}`
          assert.ok(isOpen(effective, hours) && isOpen(warning, hours) && isOpen(escalation, hours), where)
          assert.ok(
            order.every((instant, index) => index === 0 || (order[index - 1] ?? instant) <= instant),
            where,
          )
          assert.ok(effective < due && previous <= due, where)
          assert.ok(
            minutesBetween(escalation, due) >= 60 || escalation.getTime() === effective.getTime(),
            where,
          )
          assert.ok(minutesBetween(warning, due) >= 120 || warning.getTime() === effective.getTime(), where)
          if (promise.kind === 'working-days') assert.ok(isPromiseWorkingDay(helsinkiDate(due)), where)
          previous = due
        }
      }
    })
  }
})

describe('the state of a promise', () => {
  const dueAt = at('2026-11-26 12:00')
  const minute = (minutes: number): Date => addMinutes(dueAt, minutes)

  it('is open until the due moment has passed', () => {
    assert.equal(promiseState({ dueAt, keptAt: null }, minute(-1)), 'open')
    assert.equal(promiseState({ dueAt, keptAt: null }, dueAt), 'open')
    assert.equal(promiseState({ dueAt, keptAt: null }, new Date(dueAt.getTime() + 1)), 'broken')
  })

  it('is kept by an answer at the due moment at the latest, whenever one looks', () => {
    assert.equal(promiseState({ dueAt, keptAt: minute(-1) }, minute(-1)), 'kept')
    assert.equal(promiseState({ dueAt, keptAt: dueAt }, minute(10_000)), 'kept')
  })

  it('stays broken when the answer came late', () => {
    assert.equal(promiseState({ dueAt, keptAt: new Date(dueAt.getTime() + 1) }, minute(10)), 'broken')
  })

  it('is kept by an answer or a reached family and by nothing else', () => {
    assert.deepEqual(moves.filter(keepsPromise), ['contact-reached', 'answer'])
  })

  it('is released when the family withdraws in time, before an answer', () => {
    assert.equal(isReleased({ dueAt, keptAt: null }, minute(-1)), true)
    assert.equal(isReleased({ dueAt, keptAt: null }, dueAt), true)
    assert.equal(isReleased({ dueAt, keptAt: null }, minute(1)), false)
    assert.equal(isReleased({ dueAt, keptAt: null }, null), false)
    assert.equal(isReleased({ dueAt, keptAt: minute(-60) }, minute(-1)), false)
  })
})
