import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { hoursInShort, hoursInWords, openToday, openTodayInWords } from './opening-hours.ts'

const clinic = {
  1: [{ opens: '08:00', closes: '16:00' }],
  2: [{ opens: '08:00', closes: '16:00' }],
  3: [{ opens: '08:00', closes: '16:00' }],
  4: [{ opens: '08:00', closes: '16:00' }],
  5: [{ opens: '08:00', closes: '14:30' }],
}
const openEce = {
  1: [{ opens: '09:00', closes: '12:00' }],
  3: [{ opens: '09:00', closes: '12:00' }],
  4: [{ opens: '09:00', closes: '12:00' }],
}
const twice = {
  7: [
    { opens: '09:00', closes: '11:00' },
    { opens: '12:00', closes: '15:00' },
  ],
}

describe('opening hours', () => {
  it('are said with the days of the same times together', () => {
    assert.deepEqual(hoursInWords(clinic, 'fi'), [
      { days: 'maanantaista torstaihin', times: 'klo 8–16' },
      { days: 'perjantaisin', times: 'klo 8–14.30' },
    ])
    assert.deepEqual(hoursInWords(clinic, 'sv'), [
      { days: 'måndag till torsdag', times: 'kl. 8–16' },
      { days: 'fredag', times: 'kl. 8–14.30' },
    ])
    assert.deepEqual(hoursInWords(clinic, 'en'), [
      { days: 'Monday to Thursday', times: '8:00–16:00' },
      { days: 'Friday', times: '8:00–14:30' },
    ])
  })

  it('name days that do not follow each other, and two breaks of one day', () => {
    assert.deepEqual(hoursInWords(openEce, 'fi'), [
      { days: 'maanantaisin, keskiviikkoisin ja torstaisin', times: 'klo 9–12' },
    ])
    assert.deepEqual(hoursInWords(twice, 'sv'), [{ days: 'söndag', times: 'kl. 9–11 och 12–15' }])
    assert.deepEqual(hoursInWords({}, 'fi'), [])
  })

  it('fit on one line', () => {
    assert.equal(hoursInShort(clinic, 'fi'), 'ma–to klo 8–16, pe klo 8–14.30')
    assert.equal(hoursInShort(openEce, 'sv'), 'mån och ons–tors kl. 9–12')
    assert.equal(hoursInShort({}, 'en'), '')
  })

  const at = (text: string): Date => new Date(text)

  it('tell what is left of today', () => {
    // A Friday in November; Finland is two hours ahead of UTC.
    assert.deepEqual(openToday(clinic, at('2026-11-20T05:59:00Z')), {
      isOpenNow: false,
      opens: '08:00',
      closes: '14:30',
    })
    assert.deepEqual(openToday(clinic, at('2026-11-20T06:00:00Z')), {
      isOpenNow: true,
      opens: '08:00',
      closes: '14:30',
    })
    assert.equal(openToday(clinic, at('2026-11-20T12:30:00Z')), null)
    assert.equal(openToday(clinic, at('2026-11-21T08:00:00Z')), null)
    assert.deepEqual(openToday(twice, at('2026-11-22T09:30:00Z')), {
      isOpenNow: false,
      opens: '12:00',
      closes: '15:00',
    })
  })

  it('promise nothing on holidays and eves', () => {
    assert.equal(openToday(clinic, at('2026-12-24T08:00:00Z')), null)
    assert.equal(openToday(clinic, at('2026-12-25T08:00:00Z')), null)
  })

  it('say today in words', () => {
    const later = { isOpenNow: false, opens: '14:00', closes: '20:00' }
    assert.equal(openTodayInWords(later, 'fi'), 'Avautuu tänään klo 14')
    assert.equal(openTodayInWords({ ...later, isOpenNow: true }, 'sv'), 'Öppet till kl. 20')
    assert.equal(openTodayInWords(later, 'en'), 'Opens today at 14:00')
  })
})
