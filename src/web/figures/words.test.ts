import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#platform/dates.ts'
import {
  countInWords,
  handOversInWords,
  lengthInWords,
  periodInWords,
  periodShort,
  shareInWords,
  whyRange,
} from './words.ts'

const period = { from: plainDate('2026-10-05'), to: plainDate('2026-11-01') }
const overNewYear = { from: plainDate('2025-12-01'), to: plainDate('2026-01-04') }

describe('figures in words', () => {
  it('names a period by its days', () => {
    assert.equal(periodShort(period, 'fi'), '5.10.–1.11.')
    assert.equal(periodInWords(period, 'fi'), '5.10.–1.11.2026')
    assert.equal(periodInWords(period, 'sv'), '5.10–1.11.2026')
    assert.equal(periodInWords(period, 'en'), '5 Oct – 1 Nov 2026')
    assert.equal(periodInWords(overNewYear, 'fi'), '1.12.2025–4.1.2026')
  })

  it('says what is hidden, and why a share is a range', () => {
    assert.equal(countInWords({ kind: 'few' }, 'sv'), 'färre än 5')
    assert.equal(shareInWords({ kind: 'between', from: 84, to: 97 }, 'fi'), '84–97 %')
    assert.match(whyRange({ kind: 'between', from: 84, to: 97 }, 'fi'), /myöhästyneitä oli alle viisi/)
    assert.match(whyRange({ kind: 'between', from: 5, to: 20 }, 'en'), /answered in time/)
    assert.equal(whyRange({ kind: 'exact', percent: 90 }, 'en'), '')
    assert.equal(handOversInWords({ kind: 'exact', perRequest: 0.2 }, 'fi'), '0,2')
  })

  it('says lengths as people do', () => {
    const said = [3, 42, 58, 90, 2246, 2850, 4300].map((minutes) => lengthInWords(minutes, 'fi'))
    assert.deepEqual(said, [
      '5 minuuttia',
      '40 minuuttia',
      '1 tunti',
      '2 tuntia',
      '37 tuntia',
      '2 päivää',
      '3 päivää',
    ])
    assert.equal(lengthInWords(60, 'sv'), '1 timme')
  })
})
