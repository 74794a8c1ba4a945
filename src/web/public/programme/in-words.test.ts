import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instantInHelsinki, plainDate, wallTime } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import {
  addressInWords,
  agesInWords,
  bareHours,
  cancelledInWords,
  daysInWords,
  hoursInWords,
  partOf,
  townBeside,
} from './in-words.ts'

const span = (from: string, to: string, day = '2026-11-28'): { startsAt: Date; endsAt: Date } => ({
  startsAt: instantInHelsinki(plainDate(day), wallTime(from)),
  endsAt: instantInHelsinki(plainDate(day), wallTime(to)),
})
const ages = (ageFrom: number | null, ageTo: number | null, lang: Language = 'fi'): string | null =>
  agesInWords({ ageFrom, ageTo }, lang)?.replaceAll('\u00a0', ' ') ?? null
const town = { code: '545', name: { fi: 'Närpiö', sv: 'Närpes' } }
// A municipality as the directory gives it carries more; the words ask for its name alone.
const names = {
  municipality: (code: string) => (code === '545' ? town : undefined),
} as unknown as Parameters<typeof townBeside>[2]

describe('the programme in words', () => {
  it('says hours as people write them in each language', () => {
    assert.equal(hoursInWords(span('09:30', '12:00'), 'fi'), 'klo 9.30–12')
    assert.equal(hoursInWords(span('09:30', '12:00'), 'sv'), 'kl. 9.30–12')
    assert.equal(hoursInWords(span('09:30', '12:00'), 'en'), '9:30–12:00')
    // In the night when the clocks change, the clock on the wall is what counts.
    assert.equal(bareHours(span('02:30', '04:30', '2026-10-25'), 'fi'), '2.30–4.30')
  })

  it('puts a day into morning, afternoon and evening', () => {
    const part = (from: string): string => partOf(span(from, '23:00'))
    assert.deepEqual(['09:00', '11:59', '12:00', '16:29', '16:30', '19:00'].map(part), [
      'morning',
      'morning',
      'afternoon',
      'afternoon',
      'evening',
      'evening',
    ])
  })

  it('says ages as families do', () => {
    assert.equal(ages(null, null), null)
    assert.equal(ages(0, 12), 'alle 1 v')
    assert.equal(ages(0, 11), 'alle 12 kk')
    assert.equal(ages(0, 83), 'alle 7 v')
    assert.equal(ages(12, 83), '1–6 v')
    assert.equal(ages(36, 72), '3–5 v')
    assert.equal(ages(9, 60), 'alle 5 v')
    assert.equal(ages(12, 35, 'sv'), '1–2 år')
    assert.equal(ages(156, null, 'en'), 'over 12')
  })

  it('says a span of days with the month once', () => {
    assert.equal(daysInWords(plainDate('2026-11-23'), plainDate('2026-11-29'), 'fi'), '23.–29.11.')
    assert.equal(daysInWords(plainDate('2026-11-30'), plainDate('2026-12-06'), 'sv'), '30.11–6.12')
    assert.equal(daysInWords(plainDate('2026-11-23'), plainDate('2026-11-29'), 'en'), '23–29 November')
  })

  it('says why a day is cancelled, and never more than the list knows', () => {
    assert.equal(cancelledInWords({ cancelReason: 'worker-away' }, 'fi'), 'Peruttu: ohjaaja on poissa')
    assert.equal(cancelledInWords({ cancelReason: 'another-reason' }, 'sv'), 'Inställt')
    assert.equal(cancelledInWords({ cancelReason: null }, 'en'), 'Cancelled')
  })

  it('names the municipality only where nothing says it already', () => {
    assert.equal(townBeside({ fi: 'Perhetupa' }, '545', names, 'fi'), 'Närpiö')
    assert.equal(townBeside({ fi: 'Närpiön seurakuntatalo' }, '545', names, 'fi'), null)
    assert.equal(addressInWords({ sv: 'Exempelgatan 9' }, '545', names, 'sv'), 'Exempelgatan 9, Närpes')
    assert.equal(
      addressInWords({ sv: 'Exempelgatan 9, Närpes' }, '545', names, 'sv'),
      'Exempelgatan 9, Närpes',
    )
    assert.equal(addressInWords({}, null, names, 'sv'), '')
  })
})
