import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#platform/dates.ts'
import { answerBy } from './voice.ts'

describe('a wish for another worker', () => {
  it('is answered within five working days', () => {
    for (const [asked, due] of [
      ['2026-03-02', '2026-03-09'],
      // Over a weekend, over Easter, over Christmas Eve and the holidays after it.
      ['2026-03-07', '2026-03-13'],
      ['2026-04-01', '2026-04-10'],
      ['2026-12-22', '2026-12-31'],
    ] as const)
      assert.equal(answerBy(plainDate(asked)), due, asked)
  })
})
