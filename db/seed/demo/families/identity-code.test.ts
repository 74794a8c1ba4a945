import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inventedCode } from './identity-code.ts'
import { demoMembers } from './people.ts'

describe('invented identity codes', () => {
  it('carry the check character of the rule', () => {
    assert.equal(inventedCode('1990-01-01', 900), '010190-900P')
    assert.equal(inventedCode('2011-03-04', 902), '040311A902X')
  })
  it('come only from the numbers that are given to nobody', () => {
    assert.throws(() => inventedCode('1990-01-01', 123), /set apart for tests/)
  })
  it('belong to one person of the demo each', () => {
    const codes = demoMembers.map(({ county, identityCode }) => `${county} ${identityCode}`)
    assert.equal(new Set(codes).size, codes.length)
    assert.equal(new Set(demoMembers.map(({ key }) => key)).size, demoMembers.length)
  })
})
