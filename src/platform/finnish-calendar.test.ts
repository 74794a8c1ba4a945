import { describe, it } from 'node:test'
import assert from 'node:assert/strict'
import { addDays, compareDates, helsinkiDate, plainDate } from './dates.ts'
import type { PlainDate } from './dates.ts'
import {
  easterSunday,
  holidayName,
  isEve,
  isHoliday,
  isPromiseWorkingDay,
  isStatutoryWorkingDay,
  statutoryMonths,
  statutoryWorkingDay,
} from './finnish-calendar.ts'

const d = plainDate

/**
 * The moving feasts of twelve years as an almanac prints them, written by hand:
 * year, Good Friday, Easter Sunday, Easter Monday, Ascension, Whit Sunday, Midsummer Day, All Saints.
 */
const almanac = `
  2024 03-29 03-31 04-01 05-09 05-19 06-22 11-02
  2025 04-18 04-20 04-21 05-29 06-08 06-21 11-01
  2026 04-03 04-05 04-06 05-14 05-24 06-20 10-31
  2027 03-26 03-28 03-29 05-06 05-16 06-26 11-06
  2028 04-14 04-16 04-17 05-25 06-04 06-24 11-04
  2029 03-30 04-01 04-02 05-10 05-20 06-23 11-03
  2030 04-19 04-21 04-22 05-30 06-09 06-22 11-02
  2031 04-11 04-13 04-14 05-22 06-01 06-21 11-01
  2032 03-26 03-28 03-29 05-06 05-16 06-26 11-06
  2033 04-15 04-17 04-18 05-26 06-05 06-25 11-05
  2034 04-07 04-09 04-10 05-18 05-28 06-24 11-04
  2035 03-23 03-25 03-26 05-03 05-13 06-23 11-03`
const fixedFeasts = ['01-01', '01-06', '05-01', '12-06', '12-25', '12-26']

const holidays = new Set<string>()
const eves = new Set<string>()
const easters = new Map<number, string>()
for (const line of almanac.trim().split('\n')) {
  const [year = '', ...moving] = line.trim().split(' ')
  for (const feast of [...moving, ...fixedFeasts]) holidays.add(`${year}-${feast}`)
  easters.set(Number(year), `${year}-${moving[1]}`)
  eves.add(`${year}-12-24`)
  const midsummer = moving[5] ?? ''
  eves.add(`${year}-06-${Number(midsummer.slice(3)) - 1}`)
}

/** A calendar of its own: Sakamoto's weekday and a walk by day, month and year, nothing from the code under test. */
type Day = readonly [year: number, month: number, day: number]
const two = (value: number): string => String(value).padStart(2, '0')
const iso = ([year, month, day]: Day): string => `${year}-${two(month)}-${two(day)}`
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengths = (year: number): readonly number[] => [
  31,
  isLeap(year) ? 29 : 28,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
]
const next = ([year, month, day]: Day): Day => {
  if (day < (lengths(year)[month - 1] ?? 0)) return [year, month, day + 1]
  return month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1]
}
const dayOfWeek = ([year, month, day]: Day): number => {
  const y = month < 3 ? year - 1 : year
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7
}
const works = (day: Day): boolean => ![0, 6].includes(dayOfWeek(day)) && !holidays.has(iso(day))
const nextOffice = (from: Day): Day => {
  let day = from
  while (!works(day) || eves.has(iso(day))) day = next(day)
  return day
}
const limitByHand = (from: Day, n: number): string => {
  let day = from
  let left = n
  while (left > 0) {
    day = next(day)
    if (works(day)) left -= 1
  }
  return iso(nextOffice(day))
}
const monthsByHand = ([year, month, day]: Day, months: number): string => {
  const zero = month - 1 + months
  const [toYear, toMonth] = [year + Math.floor(zero / 12), (zero % 12) + 1]
  return iso(nextOffice([toYear, toMonth, Math.min(day, lengths(toYear)[toMonth - 1] ?? 31)]))
}

describe('the Finnish calendar', () => {
  it('finds Easter in every year of the almanac', () => {
    for (const [year, date] of easters) assert.equal(easterSunday(year), date)
  })

  it('finds Easter at its earliest, latest and trickiest', () => {
    const known = [
      '1818-03-22',
      '2008-03-23',
      '1943-04-25',
      '2038-04-25',
      '1954-04-18',
      '1981-04-19',
      '2049-04-18',
    ]
    for (const date of known) assert.equal(easterSunday(Number(date.slice(0, 4))), date)
  })

  it('agrees with the almanac on each day of twelve years', () => {
    let days = 0
    for (let day: Day = [2024, 1, 1]; day[0] <= 2035; day = next(day)) {
      const date = d(iso(day))
      assert.equal(isHoliday(date), holidays.has(date), `holiday ${date}`)
      assert.equal(isEve(date), eves.has(date), `eve ${date}`)
      assert.equal(isStatutoryWorkingDay(date), works(day), `statutory ${date}`)
      assert.equal(isPromiseWorkingDay(date), works(day) && !eves.has(date), `promise ${date}`)
      days += 1
    }
    assert.equal(days, 12 * 365 + 3)
  })

  it('has thirteen holidays and two eves in a year', () => {
    for (const year of easters.keys()) {
      let found = ''
      for (let date = d(`${year}-01-01`); date.startsWith(String(year)); date = addDays(date, 1)) {
        found += isHoliday(date) ? 'h' : isEve(date) ? 'e' : ''
      }
      assert.equal([...found].sort().join(''), `ee${'h'.repeat(13)}`)
    }
  })

  it('keeps both feasts when they meet on one day', () => {
    assert.equal(isHoliday(d('2008-05-01')), true)
    assert.equal(holidayName(d('2008-05-01'), 'fi'), 'vapunpäivä')
  })

  it('names the days in three languages', () => {
    const names: readonly (readonly [string, string, string, string])[] = [
      ['2026-01-01', 'uudenvuodenpäivä', 'nyårsdagen', 'New Year’s Day'],
      ['2026-01-06', 'loppiainen', 'trettondagen', 'Epiphany'],
      ['2026-04-03', 'pitkäperjantai', 'långfredagen', 'Good Friday'],
      ['2026-04-05', 'pääsiäispäivä', 'påskdagen', 'Easter Sunday'],
      ['2026-04-06', 'toinen pääsiäispäivä', 'annandag påsk', 'Easter Monday'],
      ['2026-05-01', 'vapunpäivä', 'första maj', 'May Day'],
      ['2026-05-14', 'helatorstai', 'Kristi himmelsfärdsdag', 'Ascension Day'],
      ['2026-05-24', 'helluntaipäivä', 'pingstdagen', 'Whit Sunday'],
      ['2026-06-19', 'juhannusaatto', 'midsommarafton', 'Midsummer Eve'],
      ['2026-06-20', 'juhannuspäivä', 'midsommardagen', 'Midsummer Day'],
      ['2026-10-31', 'pyhäinpäivä', 'alla helgons dag', 'All Saints’ Day'],
      ['2026-12-06', 'itsenäisyyspäivä', 'självständighetsdagen', 'Independence Day'],
      ['2026-12-24', 'jouluaatto', 'julafton', 'Christmas Eve'],
      ['2026-12-25', 'joulupäivä', 'juldagen', 'Christmas Day'],
      ['2026-12-26', 'tapaninpäivä', 'annandag jul', 'Boxing Day'],
    ]
    for (const [date, ...expected] of names) {
      const day: PlainDate = d(date)
      assert.deepEqual([holidayName(day, 'fi'), holidayName(day, 'sv'), holidayName(day, 'en')], expected)
    }
    assert.equal(holidayName(d('2026-11-26'), 'fi'), null)
    assert.equal(holidayName(d('2026-11-29'), 'fi'), null)
  })
})

describe('a statutory limit in working days', () => {
  const vectors: readonly (readonly [string, number, string, string])[] = [
    ['2026-11-03', 7, '2026-11-12', 'a Tuesday ends on Thursday of the next week'],
    ['2026-11-27', 7, '2026-12-08', 'Independence Day is a Sunday'],
    ['2026-04-02', 7, '2026-04-15', 'Good Friday and Easter Monday are skipped'],
    ['2026-11-14', 7, '2026-11-24', 'receipt on a Saturday'],
    ['2026-12-15', 7, '2026-12-28', 'the seventh day is Christmas Eve: the limit moves over Christmas'],
    ['2026-12-16', 7, '2026-12-28', 'Christmas Eve counts in the middle'],
    ['2026-12-23', 1, '2026-12-28', 'one day before Christmas Eve'],
    ['2026-06-10', 7, '2026-06-22', 'the seventh day is Midsummer Eve'],
    ['2026-06-18', 7, '2026-06-29', 'Midsummer Eve counts in the middle'],
    ['2027-11-30', 7, '2027-12-10', 'Independence Day is a Monday'],
    ['2026-04-30', 1, '2026-05-04', 'May Day is a Friday'],
    ['2026-05-13', 1, '2026-05-15', 'over Ascension Day'],
    ['2026-12-31', 3, '2027-01-07', 'New Year and Epiphany'],
    ['2026-03-27', 7, '2026-04-09', 'over the spring change of clocks and Easter'],
    ['2026-10-23', 7, '2026-11-03', 'over the autumn change of clocks and All Saints'],
  ]
  for (const [from, n, end, why] of vectors) {
    it(`${n} from ${from} ends on ${end}: ${why}`, () => {
      assert.equal(statutoryWorkingDay(d(from), n), end)
    })
  }

  it('agrees with a count by hand from every day of eleven years, for 1, 7 and 20 days', () => {
    for (let day: Day = [2024, 1, 1]; day[0] <= 2034; day = next(day)) {
      for (const n of [1, 7, 20]) {
        assert.equal(statutoryWorkingDay(d(iso(day)), n), limitByHand(day, n), `${n} from ${iso(day)}`)
      }
    }
  })

  it('counts from the day it is in Finland', () => {
    const lateOnMonday = new Date('2026-11-02T22:30:00Z')
    assert.equal(statutoryWorkingDay(helsinkiDate(lateOnMonday), 7), '2026-11-12')
    const afterSpringChange = new Date('2026-03-29T21:00:00Z')
    assert.equal(helsinkiDate(afterSpringChange), '2026-03-30')
    assert.equal(statutoryWorkingDay(helsinkiDate(afterSpringChange), 7), '2026-04-10')
  })

  it('refuses a limit of no days', () => {
    for (const n of [0, -1, 1.5, Number.NaN])
      assert.throws(() => statutoryWorkingDay(d('2026-11-03'), n), RangeError)
  })
})

describe('a statutory limit in months', () => {
  const vectors: readonly (readonly [string, number, string, string])[] = [
    ['2026-11-03', 3, '2027-02-03', 'same day number'],
    ['2026-11-30', 3, '2027-03-01', 'February has no 30th, its last day is a Sunday'],
    ['2027-11-30', 3, '2028-02-29', 'the leap day'],
    ['2026-08-14', 3, '2026-11-16', 'ends on a Saturday'],
    ['2026-09-24', 3, '2026-12-28', 'ends on Christmas Eve'],
    ['2026-03-19', 3, '2026-06-22', 'ends on Midsummer Eve'],
    ['2026-01-03', 3, '2026-04-07', 'ends on Good Friday'],
    ['2026-02-01', 3, '2026-05-04', 'ends on May Day, a Friday'],
    ['2026-10-06', 3, '2027-01-07', 'ends on Epiphany'],
  ]
  for (const [from, months, end, why] of vectors) {
    it(`${months} months from ${from} end on ${end}: ${why}`, () => {
      assert.equal(statutoryMonths(d(from), months), end)
    })
  }

  it('agrees with a count by hand from every day of eleven years, and never goes backwards', () => {
    let previous = d('2024-01-01')
    for (let day: Day = [2024, 1, 1]; day[0] <= 2034; day = next(day)) {
      const end = statutoryMonths(d(iso(day)), 3)
      assert.equal(end, monthsByHand(day, 3), `from ${iso(day)}`)
      assert.ok(compareDates(previous, end) <= 0)
      previous = end
    }
  })
})
