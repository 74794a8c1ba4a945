import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#platform/dates.ts'
import { type ActingFacts, mayActFor } from './acting.ts'
import { longestProtection } from './protection.ts'

const today = plainDate('2026-03-02')
const yesterday = plainDate('2026-03-01')
const nextYear = plainDate('2027-03-02')
const child = { bornOn: plainDate('2018-01-01'), protectedUntil: null }
const guardian = (adult: string, more: Partial<ActingFacts['guardians'][number]> = {}) => ({
  adult,
  from: plainDate('2018-01-01'),
  to: null,
  protectedUntil: null,
  ...more,
})
const facts = (more: Partial<ActingFacts> = {}): ActingFacts => ({
  today,
  child,
  guardians: [guardian('anna'), guardian('otto')],
  keptAway: [],
  bars: [],
  ...more,
})
const may = (more: Partial<ActingFacts>): readonly boolean[] =>
  ['anna', 'otto', 'stranger'].map((adult) => mayActFor(adult, facts(more)))
const guarded = { protectedUntil: nextYear }

describe('acting for a child', () => {
  it('follows the four rows of the national rule', () => {
    assert.deepEqual(may({}), [true, true, false], 'guardians')
    assert.deepEqual(may({ bars: [{ from: yesterday, to: null }] }), [false, false, false], 'in care')
    assert.deepEqual(
      may({ child: { ...child, protectedUntil: today } }),
      [false, false, false],
      'the child’s address is protected, to its last day',
    )
    assert.deepEqual(
      may({ guardians: [guardian('anna', guarded), guardian('otto', guarded)] }),
      [false, false, false],
      'every guardian’s address is protected',
    )
    assert.deepEqual(
      may({ guardians: [guardian('anna', guarded), guardian('otto')] }),
      [true, false, false],
      'one guardian’s address is protected: only that one',
    )
  })
  it('counts a guardian once, however often the relation was noted', () => {
    assert.deepEqual(
      may({ guardians: [guardian('anna', guarded), guardian('anna', guarded), guardian('otto')] }),
      [true, false, false],
    )
  })
  it('ends with the relation, the protection and childhood', () => {
    assert.deepEqual(may({ guardians: [guardian('anna', { to: yesterday }), guardian('otto')] }), [
      false,
      true,
      false,
    ])
    assert.deepEqual(may({ guardians: [guardian('anna', { from: nextYear })] }), [false, false, false])
    assert.deepEqual(
      may({ guardians: [guardian('anna', { protectedUntil: yesterday }), guardian('otto')] }),
      [true, true, false],
    )
    assert.deepEqual(may({ child: { ...child, bornOn: plainDate('2008-03-02') } }), [false, false, false])
    assert.deepEqual(may({ child: { ...child, bornOn: plainDate('2008-03-03') } }), [true, true, false])
    assert.deepEqual(may({ bars: [{ from: nextYear, to: null }] }), [true, true, false])
  })
  it('is not for whoever is kept away', () => {
    assert.deepEqual(may({ keptAway: ['otto'] }), [true, false, false])
  })
})

describe('a protected address', () => {
  it('is noted for five years at most and lengthened by two', () => {
    assert.equal(longestProtection(today, null), '2031-03-02')
    assert.equal(longestProtection(today, plainDate('2030-06-01')), '2032-06-01')
    assert.equal(longestProtection(today, plainDate('2026-06-01')), '2031-03-02')
  })
})
