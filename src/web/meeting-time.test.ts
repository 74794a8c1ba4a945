import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromToInWords } from './meeting-time.ts'

describe('from when to when', () => {
  const now = new Date('2026-03-02T08:00:00Z')
  const [from, to] = [new Date('2026-03-05T12:00:00Z'), new Date('2026-03-05T13:30:00Z')]
  it('is said as people say it', () => {
    assert.equal(fromToInWords(from, to, 'fi', now), 'torstaina 5.3. klo 14–15.30')
    assert.equal(fromToInWords(from, to, 'sv', now), 'torsdag 5.3 kl. 14–15.30')
    assert.equal(fromToInWords(from, to, 'en', now), 'Thursday 5 March at 14:00–15:30')
    assert.equal(fromToInWords(from, new Date('2026-03-05T13:00:00Z'), 'fi', now), 'torstaina 5.3. klo 14–15')
  })
})
