import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultReachingRule, reachingOf } from './reaching.ts'
import { matterKinds, statutoryLimits, statutoryRules } from './statutory.ts'

const vain = (at: string): { at: Date; reached: boolean } => ({ at: new Date(at), reached: false })

describe('the rule of reaching', () => {
  it('wants three tries on two days', () => {
    const sameDay = [vain('2026-03-02T07:00:00Z'), vain('2026-03-02T09:00:00Z'), vain('2026-03-02T15:00:00Z')]
    const left = (tries: Parameters<typeof reachingOf>[0]): readonly number[] => {
      const { triesMissing, daysMissing } = reachingOf(tries, defaultReachingRule)
      return [triesMissing, daysMissing]
    }
    assert.deepEqual(left([]), [3, 2])
    assert.deepEqual(left(sameDay), [0, 1])
    assert.deepEqual(left([...sameDay, vain('2026-03-03T07:00:00Z')]), [0, 0])
    // Two Finnish days, though one day in Greenwich.
    assert.deepEqual(left([vain('2026-03-02T21:00:00Z'), vain('2026-03-02T22:30:00Z')]), [1, 0])
  })

  it('begins anew when the family has been reached', () => {
    const tries = [
      vain('2026-03-02T07:00:00Z'),
      { at: new Date('2026-03-03T07:00:00Z'), reached: true },
      vain('2026-03-04T07:00:00Z'),
    ]
    assert.equal(reachingOf(tries, defaultReachingRule).tries, 1)
  })
})

describe('statutory limits', () => {
  const due = (kind: Parameters<typeof statutoryLimits>[0], day: string): readonly string[] =>
    statutoryLimits(kind, new Date(`${day}T10:00:00Z`)).map((limit) => `${limit.id} ${limit.due}`)

  it('are counted from the arrival, in working days and months', () => {
    assert.deepEqual(due('special-support', '2026-11-03'), ['D3 2026-11-12', 'D4 2027-02-03'])
    assert.deepEqual(due('special-support', '2026-11-27'), ['D3 2026-12-08', 'D4 2027-03-01'])
    assert.deepEqual(due('child-welfare', '2026-04-02'), ['D5 2026-04-02', 'D6 2026-04-15', 'D7 2026-07-02'])
    assert.deepEqual(due('child-welfare', '2026-11-14').slice(0, 2), ['D5 2026-11-14', 'D6 2026-11-24'])
  })

  it('are none for a general matter: the law gives it no number of days', () => {
    assert.deepEqual(due('general', '2026-11-03'), [])
  })

  it('hold only in their time', () => {
    assert.deepEqual(due('special-support', '2014-11-03'), [])
    for (const rule of statutoryRules) {
      assert.ok(matterKinds.includes(rule.of))
      assert.ok(rule.validTo === null || rule.validTo > rule.validFrom)
      for (const text of [rule.source, rule.what])
        assert.ok(text.fi !== '' && text.sv !== '' && text.en !== '')
    }
  })

  it('begin on the Finnish day of the arrival', () => {
    const [limit] = statutoryLimits('child-welfare', new Date('2026-03-01T22:30:00Z'))
    assert.equal(limit?.due, '2026-03-02')
  })
})
