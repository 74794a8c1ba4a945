import { describe, it } from 'node:test'
import assert from 'node:assert/strict'
import {
  addDays,
  addMinutes,
  addMonths,
  compareDates,
  dateFrom,
  daysBetween,
  fourWeekPeriod,
  helsinkiDate,
  helsinkiTime,
  instantInHelsinki,
  isoWeek,
  minutesBetween,
  partsOf,
  periodsBack,
  plainDate,
  wallTime,
  weekday,
} from './dates.ts'

const d = plainDate

describe('a plain date', () => {
  it('is read from its ISO form', () => {
    assert.equal(d('2026-11-26'), '2026-11-26')
    assert.equal(d('2028-02-29'), '2028-02-29')
    assert.equal(d('0001-01-01'), '0001-01-01')
  })

  for (const wrong of [
    '',
    '2026-1-1',
    '26.11.2026',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-02-29',
    '2100-02-29',
    '2026-11-26T00:00',
    ' 2026-11-26',
    '2026-11-26\n',
    '+002026-11-26',
  ]) {
    it(`refuses ${JSON.stringify(wrong)}`, () => {
      assert.throws(() => d(wrong), RangeError)
    })
  }

  it('counts days over months, leap days and both DST changes', () => {
    assert.equal(addDays(d('2026-02-28'), 1), '2026-03-01')
    assert.equal(addDays(d('2028-02-28'), 1), '2028-02-29')
    assert.equal(addDays(d('2026-03-28'), 2), '2026-03-30')
    assert.equal(addDays(d('2026-10-24'), 2), '2026-10-26')
    assert.equal(addDays(d('2027-01-01'), -1), '2026-12-31')
    assert.equal(addDays(d('2026-11-26'), 0), '2026-11-26')
    assert.throws(() => addDays(d('2026-11-26'), 0.5), RangeError)
    assert.throws(() => addDays(d('2026-11-26'), Number.NaN), RangeError)
    assert.throws(() => addDays(d('9999-12-31'), 1), RangeError)
  })

  it('knows the distance and the order of two days', () => {
    assert.equal(daysBetween(d('2026-03-28'), d('2026-03-30')), 2)
    assert.equal(daysBetween(d('2026-12-31'), d('2026-01-01')), -364)
    assert.ok(compareDates(d('2026-09-30'), d('2026-10-01')) < 0)
    assert.ok(compareDates(d('2027-01-01'), d('2026-12-31')) > 0)
    assert.equal(compareDates(d('2026-10-01'), d('2026-10-01')), 0)
  })

  it('knows its weekday: Monday is 1, Sunday is 7', () => {
    const week = [
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]
    assert.deepEqual(
      week.map((day) => weekday(d(day))),
      [1, 2, 3, 4, 5, 6, 7],
    )
  })

  it('comes apart and together again', () => {
    assert.deepEqual(partsOf(d('2026-01-06')), { year: 2026, month: 1, day: 6 })
    assert.equal(dateFrom({ year: 2026, month: 1, day: 6 }), '2026-01-06')
    assert.throws(() => dateFrom({ year: 2026, month: 2, day: 30 }), RangeError)
  })

  it('moves by months, to the last day of the month when the day is missing', () => {
    assert.equal(addMonths(d('2026-11-26'), 3), '2027-02-26')
    assert.equal(addMonths(d('2026-11-30'), 3), '2027-02-28')
    assert.equal(addMonths(d('2027-11-30'), 3), '2028-02-29')
    assert.equal(addMonths(d('2026-01-31'), 3), '2026-04-30')
    assert.equal(addMonths(d('2026-12-31'), 1), '2027-01-31')
    assert.equal(addMonths(d('2026-12-15'), 12), '2027-12-15')
    assert.equal(addMonths(d('2026-01-31'), -2), '2025-11-30')
    assert.equal(addMonths(d('2026-03-31'), -1), '2026-02-28')
    assert.equal(addMonths(d('2000-03-31'), -1), '2000-02-29')
    assert.equal(addMonths(d('2100-03-31'), -1), '2100-02-28')
    assert.throws(() => addMonths(d('2026-01-31'), 1.5), RangeError)
  })
})

describe('a wall time', () => {
  it('runs from 00:00 to 23:59', () => {
    assert.equal(wallTime('00:00'), '00:00')
    assert.equal(wallTime('23:59'), '23:59')
    for (const wrong of ['24:00', '9:00', '12:60', '12.30', '12:30:00', '']) {
      assert.throws(() => wallTime(wrong), RangeError, wrong)
    }
  })
})

describe('Helsinki', () => {
  it('has its own day and time', () => {
    assert.equal(helsinkiDate(new Date('2026-11-21T22:46:00Z')), '2026-11-22')
    assert.equal(helsinkiTime(new Date('2026-11-21T22:46:00Z')), '00:46')
    assert.equal(helsinkiDate(new Date('2026-06-30T20:59:59Z')), '2026-06-30')
    assert.equal(helsinkiDate(new Date('2026-06-30T21:00:00Z')), '2026-07-01')
    assert.equal(helsinkiTime(new Date('2026-06-30T21:00:00Z')), '00:00')
    assert.equal(helsinkiDate(new Date('2026-12-31T22:00:00Z')), '2027-01-01')
    assert.throws(() => helsinkiDate(new Date('nonsense')), RangeError)
  })

  const instants: readonly (readonly [string, `${number}:${number}`, string, string])[] = [
    ['2026-11-26', '12:00', '2026-11-26T10:00:00.000Z', 'winter'],
    ['2026-07-01', '12:00', '2026-07-01T09:00:00.000Z', 'summer'],
    ['2026-11-22', '00:46', '2026-11-21T22:46:00.000Z', 'just after midnight'],
    ['2026-03-29', '02:59', '2026-03-29T00:59:00.000Z', 'the last minute of winter time'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z', 'the missing hour moves forward: 04:00'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z', 'the missing hour moves forward: 04:30'],
    ['2026-03-29', '04:00', '2026-03-29T01:00:00.000Z', 'the first minute of summer time'],
    ['2026-03-29', '23:59', '2026-03-29T20:59:00.000Z', 'later on the day of the change'],
    ['2026-10-25', '02:59', '2026-10-24T23:59:00.000Z', 'the last minute that comes once'],
    ['2026-10-25', '03:00', '2026-10-25T00:00:00.000Z', 'the hour that comes twice: the first'],
    ['2026-10-25', '03:59', '2026-10-25T00:59:00.000Z', 'the hour that comes twice: the first'],
    ['2026-10-25', '04:00', '2026-10-25T02:00:00.000Z', 'winter time again'],
    ['2026-10-25', '00:00', '2026-10-24T21:00:00.000Z', 'midnight before the change'],
    ['2026-10-26', '00:00', '2026-10-25T22:00:00.000Z', 'midnight after the change'],
  ]
  for (const [date, time, utc, why] of instants) {
    it(`${date} ${time} is ${utc} (${why})`, () => {
      assert.equal(instantInHelsinki(d(date), time).toISOString(), utc)
    })
  }

  it('shows the moved time on the wall for the missing hour', () => {
    const moved = instantInHelsinki(d('2026-03-29'), '03:30')
    assert.equal(helsinkiTime(moved), '04:30')
    assert.equal(helsinkiDate(moved), '2026-03-29')
  })

  it('comes back to the same day and time, for every hour of both change weeks in twelve years', () => {
    const missing = new Set<string>()
    for (let year = 2024; year <= 2035; year += 1) {
      for (const start of [`${year}-03-24`, `${year}-10-24`]) {
        for (let day = 0; day < 9; day += 1) {
          for (let hour = 0; hour < 24; hour += 1) {
            const date = addDays(d(start), day)
            const time = wallTime(`${String(hour).padStart(2, '0')}:30`)
            const instant = instantInHelsinki(date, time)
            assert.equal(helsinkiDate(instant), date)
            if (helsinkiTime(instant) !== time) missing.add(`${date} ${time}`)
          }
        }
      }
    }
    // The last Sunday of March, at half past three: the only wall time that does not exist.
    const changes = '2024-03-31 2025-03-30 2026-03-29 2027-03-28 2028-03-26 2029-03-25 2030-03-31 2031-03-30'
    const later = '2032-03-28 2033-03-27 2034-03-26 2035-03-25'
    assert.deepEqual(
      [...missing],
      `${changes} ${later}`.split(' ').map((day) => `${day} 03:30`),
    )
  })

  it('refuses times that are none', () => {
    assert.throws(() => instantInHelsinki(d('2026-11-26'), '24:00'), RangeError)
    assert.throws(() => instantInHelsinki(d('2026-11-26'), '9:00'), RangeError)
  })

  it('lets real minutes pass over the change', () => {
    const before = instantInHelsinki(d('2026-03-29'), '02:30')
    assert.equal(helsinkiTime(addMinutes(before, 60)), '04:30')
    assert.equal(minutesBetween(before, addMinutes(before, 60)), 60)
    assert.equal(minutesBetween(addMinutes(before, 90), before), -90)
  })
})

describe('an ISO week', () => {
  const weeks: readonly (readonly [string, number, number])[] = [
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2025-12-28', 2025, 52],
    ['2026-11-26', 2026, 48],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2021-01-03', 2020, 53],
    ['2024-12-30', 2025, 1],
    ['2024-02-29', 2024, 9],
  ]
  for (const [day, year, week] of weeks) {
    it(`${day} is in week ${week} of ${year}`, () => {
      assert.deepEqual(isoWeek(d(day)), { year, week })
    })
  }
})

describe('a four-week period', () => {
  it('holds ISO weeks 1–4, 5–8 and so on', () => {
    assert.deepEqual(fourWeekPeriod(d('2025-12-29')), {
      key: '2026-P01',
      from: '2025-12-29',
      to: '2026-01-25',
    })
    assert.deepEqual(fourWeekPeriod(d('2026-01-25')), {
      key: '2026-P01',
      from: '2025-12-29',
      to: '2026-01-25',
    })
    assert.deepEqual(fourWeekPeriod(d('2026-01-26')), {
      key: '2026-P02',
      from: '2026-01-26',
      to: '2026-02-22',
    })
    assert.deepEqual(fourWeekPeriod(d('2026-11-26')), {
      key: '2026-P12',
      from: '2026-11-02',
      to: '2026-11-29',
    })
  })

  it('gives week 53 to the thirteenth', () => {
    assert.deepEqual(fourWeekPeriod(d('2027-01-03')), {
      key: '2026-P13',
      from: '2026-11-30',
      to: '2027-01-03',
    })
    assert.deepEqual(fourWeekPeriod(d('2027-12-31')), {
      key: '2027-P13',
      from: '2027-12-06',
      to: '2028-01-02',
    })
  })

  it('covers every day of twelve years once, in order, with no gap', () => {
    let day = d('2023-01-02')
    let previous = ''
    let count = 0
    while (compareDates(day, d('2035-01-01')) < 0) {
      const period = fourWeekPeriod(day)
      assert.equal(period.from, day)
      assert.ok(period.key > previous, period.key)
      const length = daysBetween(period.from, period.to) + 1
      assert.ok(
        length === 28 || (length === 35 && period.key.endsWith('P13')),
        `${period.key}: ${length} days`,
      )
      assert.deepEqual(fourWeekPeriod(period.to), period)
      previous = period.key
      day = addDays(period.to, 1)
      count += 1
    }
    assert.equal(day, '2035-01-01')
    assert.equal(count, 12 * 13)
  })

  it('gives the last periods, oldest first, the running one last', () => {
    assert.deepEqual(
      periodsBack(d('2027-01-10'), 3).map((period) => period.key),
      ['2026-P12', '2026-P13', '2027-P01'],
    )
    assert.equal(periodsBack(d('2027-01-10'), 13).at(0)?.key, '2026-P02')
    assert.deepEqual(periodsBack(d('2027-01-10'), 0), [])
  })
})
