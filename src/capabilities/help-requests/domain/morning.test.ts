import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nextMorning } from './morning.ts'

describe('the next working morning', () => {
  const cases: readonly (readonly [from: string, next: string, why: string])[] = [
    ['2026-03-02T05:29:59Z', '2026-03-02T05:30:00.000Z', 'the same Monday, before half past seven'],
    ['2026-03-02T05:30:00Z', '2026-03-03T05:30:00.000Z', 'the moment itself has passed'],
    ['2026-03-06T12:00:00Z', '2026-03-09T05:30:00.000Z', 'over a weekend'],
    ['2026-03-27T12:00:00Z', '2026-03-30T04:30:00.000Z', 'over the night in which summer time begins'],
    ['2026-04-02T12:00:00Z', '2026-04-07T04:30:00.000Z', 'over Easter'],
    ['2026-12-23T12:00:00Z', '2026-12-28T05:30:00.000Z', 'over Christmas Eve and Christmas'],
    ['2026-10-23T12:00:00Z', '2026-10-26T05:30:00.000Z', 'over the night in which summer time ends'],
  ]
  for (const [from, next, why] of cases)
    it(why, () => assert.equal(nextMorning(new Date(from)).toISOString(), next))
})
