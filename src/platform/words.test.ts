import { describe, it } from 'node:test'
import assert from 'node:assert/strict'
import { addMinutes, plainDate } from './dates.ts'
import { languages } from './text.ts'
import {
  dateInWords,
  momentInWords,
  sinceInFinnish,
  timeLeftInWords,
  untilInFinnish,
  weekdayName,
} from './words.ts'

const d = plainDate
const now = new Date('2026-11-22T08:00:00Z')

describe('a date in words', () => {
  const inAll = (day: string, today: string): readonly string[] =>
    languages.map((lang) => dateInWords(d(day), lang, d(today)))

  it('says the weekday, the day and the month', () => {
    assert.deepEqual(inAll('2026-11-26', '2026-11-22'), [
      'torstaina 26.11.',
      'torsdag 26.11',
      'Thursday 26 November',
    ])
    assert.deepEqual(inAll('2026-06-01', '2026-05-31'), ['maanantaina 1.6.', 'måndag 1.6', 'Monday 1 June'])
  })

  it('bends in Finnish for until and since', () => {
    assert.equal(untilInFinnish('torstaina 26.11.'), 'torstaihin 26.11.')
    assert.equal(untilInFinnish('keskiviikkona 21.4.2027 klo 12'), 'keskiviikkoon 21.4.2027 klo 12')
    assert.equal(untilInFinnish('26.11.2026'), '26.11.2026')
    assert.equal(sinceInFinnish('sunnuntaina 5.7.'), 'sunnuntaista 5.7.')
  })

  it('adds the year when it is another one', () => {
    const expected = ['perjantaina 1.1.2027', 'fredag 1.1.2027', 'Friday 1 January 2027']
    assert.deepEqual(inAll('2027-01-01', '2026-12-31'), expected)
    assert.deepEqual(inAll('2025-12-31', '2026-01-01'), [
      'keskiviikkona 31.12.2025',
      'onsdag 31.12.2025',
      'Wednesday 31 December 2025',
    ])
  })

  it('adds the year when the day is more than six months away, either way', () => {
    assert.equal(dateInWords(d('2026-07-15'), 'fi', d('2026-01-15')), 'keskiviikkona 15.7.')
    assert.equal(dateInWords(d('2026-07-16'), 'fi', d('2026-01-15')), 'torstaina 16.7.2026')
    assert.equal(dateInWords(d('2026-01-15'), 'fi', d('2026-07-15')), 'torstaina 15.1.')
    assert.equal(dateInWords(d('2026-01-14'), 'fi', d('2026-07-15')), 'keskiviikkona 14.1.2026')
    assert.equal(dateInWords(d('2026-08-31'), 'sv', d('2026-02-28')), 'måndag 31.8.2026')
  })

  it('knows every month in English', () => {
    const said = Array.from({ length: 12 }, (_, index) => {
      const month = String(index + 1).padStart(2, '0')
      return dateInWords(d(`2026-${month}-10`), 'en', d('2026-06-10')).split(' ')[2]
    })
    const expected = 'January February March April May June July August September October November December'
    assert.equal(said.join(' '), expected)
  })
})

describe('a weekday by name', () => {
  it('stands alone in three languages', () => {
    const week = ([1, 2, 3, 4, 5, 6, 7] as const).map((day) =>
      languages.map((lang) => weekdayName(day, lang)),
    )
    assert.deepEqual(week, [
      ['maanantai', 'måndag', 'Monday'],
      ['tiistai', 'tisdag', 'Tuesday'],
      ['keskiviikko', 'onsdag', 'Wednesday'],
      ['torstai', 'torsdag', 'Thursday'],
      ['perjantai', 'fredag', 'Friday'],
      ['lauantai', 'lördag', 'Saturday'],
      ['sunnuntai', 'söndag', 'Sunday'],
    ])
  })

  it('takes the Finnish ending inside a date', () => {
    const said = [23, 24, 25, 26, 27, 28, 29].map((day) =>
      dateInWords(d(`2026-11-${day}`), 'fi', d('2026-11-22')),
    )
    assert.deepEqual(
      said.map((text) => text.split(' ')[0]),
      ['maanantaina', 'tiistaina', 'keskiviikkona', 'torstaina', 'perjantaina', 'lauantaina', 'sunnuntaina'],
    )
  })
})

describe('a moment in words', () => {
  const inAll = (utc: string): readonly string[] =>
    languages.map((lang) => momentInWords(new Date(utc), lang, now))

  it('leaves the minutes out on the full hour, in English not', () => {
    assert.deepEqual(inAll('2026-11-26T10:00:00Z'), [
      'torstaina 26.11. klo 12',
      'torsdag 26.11 kl. 12',
      'Thursday 26 November at 12:00',
    ])
  })

  it('says the minutes when there are some', () => {
    assert.deepEqual(inAll('2026-11-26T06:05:00Z'), [
      'torstaina 26.11. klo 8.05',
      'torsdag 26.11 kl. 8.05',
      'Thursday 26 November at 8:05',
    ])
  })

  it('uses the Finnish day and clock, in winter and in summer, and at midnight', () => {
    assert.equal(momentInWords(new Date('2026-11-21T22:46:00Z'), 'fi', now), 'sunnuntaina 22.11. klo 0.46')
    assert.equal(momentInWords(new Date('2026-11-25T22:00:00Z'), 'fi', now), 'torstaina 26.11. klo 0')
    assert.equal(momentInWords(new Date('2026-07-01T09:00:00Z'), 'sv', now), 'onsdag 1.7 kl. 12')
  })

  it('says the year when it is not the year it is in Finland now', () => {
    assert.deepEqual(inAll('2027-01-04T07:00:00Z'), [
      'maanantaina 4.1.2027 klo 9',
      'måndag 4.1.2027 kl. 9',
      'Monday 4 January 2027 at 9:00',
    ])
    const newYearInFinland = new Date('2026-12-31T22:30:00Z')
    assert.equal(
      momentInWords(new Date('2027-01-04T07:00:00Z'), 'fi', newYearInFinland),
      'maanantaina 4.1. klo 9',
    )
  })
})

describe('the time left in words', () => {
  const cases: readonly (readonly [minutes: number, fi: string, sv: string, en: string])[] = [
    [0, 'alle minuutti jäljellä', 'mindre än en minut kvar', 'less than a minute left'],
    [0.5, 'alle minuutti jäljellä', 'mindre än en minut kvar', 'less than a minute left'],
    [1, '1 minuutti jäljellä', '1 minut kvar', '1 minute left'],
    [21, '21 minuuttia jäljellä', '21 minuter kvar', '21 minutes left'],
    [59.9, '59 minuuttia jäljellä', '59 minuter kvar', '59 minutes left'],
    [60, '1 tunti jäljellä', '1 timme kvar', '1 hour left'],
    [119, '1 tunti jäljellä', '1 timme kvar', '1 hour left'],
    [120, '2 tuntia jäljellä', '2 timmar kvar', '2 hours left'],
    [25 * 60, '25 tuntia jäljellä', '25 timmar kvar', '25 hours left'],
    [48 * 60 - 1, '47 tuntia jäljellä', '47 timmar kvar', '47 hours left'],
    [48 * 60, '2 päivää jäljellä', '2 dagar kvar', '2 days left'],
    [72 * 60 - 1, '2 päivää jäljellä', '2 dagar kvar', '2 days left'],
    [10 * 24 * 60, '10 päivää jäljellä', '10 dagar kvar', '10 days left'],
    [-0.5, 'myöhässä alle minuutin', 'mindre än en minut försenad', 'less than a minute late'],
    [-1, 'myöhässä 1 minuutin', '1 minut försenad', '1 minute late'],
    [-59, 'myöhässä 59 minuuttia', '59 minuter försenad', '59 minutes late'],
    [-60, 'myöhässä 1 tunnin', '1 timme försenad', '1 hour late'],
    [-180, 'myöhässä 3 tuntia', '3 timmar försenad', '3 hours late'],
    [-48 * 60, 'myöhässä 2 päivää', '2 dagar försenad', '2 days late'],
  ]
  for (const [minutes, ...expected] of cases) {
    it(`${minutes} minutes: ${expected[0]}`, () => {
      assert.deepEqual(
        languages.map((lang) => timeLeftInWords(now, addMinutes(now, minutes), lang)),
        expected,
      )
    })
  }
})
