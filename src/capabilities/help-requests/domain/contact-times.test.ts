import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { timeAgreed, waysNamed } from './contact-times.ts'

/** Monday 2 March 2026, 10:00 in Helsinki; and other moments of that week. */
const monday10 = new Date('2026-03-02T08:00:00Z')
const monday18 = new Date('2026-03-02T16:00:00Z')
const saturday10 = new Date('2026-03-07T08:00:00Z')

describe('the times at which a family may be reached', () => {
  const cases: readonly (readonly [string, Date, 'inside' | 'outside' | 'unknown'])[] = [
    ['klo 12–14', monday10, 'outside'],
    ['klo 9-11.30', monday10, 'inside'],
    ['arkisin 9–15', monday10, 'inside'],
    ['arkisin 9–15', saturday10, 'outside'],
    ['viikonloppuisin', saturday10, 'inside'],
    ['iltaisin', monday10, 'outside'],
    ['iltaisin', monday18, 'inside'],
    ['iltapäivällä', monday18, 'outside'],
    ['klo 16 jälkeen', monday18, 'inside'],
    ['klo 16 jälkeen', monday10, 'outside'],
    ['efter kl 17', monday18, 'inside'],
    ['vardagar före 12', monday10, 'inside'],
    ['on mornings', monday10, 'inside'],
    ['måndagar', monday10, 'inside'],
    ['tiistaisin', monday10, 'outside'],
    ['ei aamuisin', monday10, 'unknown'],
    ['milloin vain', monday10, 'unknown'],
    ['', monday10, 'unknown'],
  ]
  for (const [times, now, expected] of cases) {
    it(`"${times}" on ${now.toISOString()}: ${expected}`, () =>
      assert.equal(timeAgreed(times, now), expected))
  }

  it('names the ways in which it must not be tried', () => {
    assert.deepEqual(waysNamed('Älkää soittako, mies kuulee.'), ['phone'])
    assert.deepEqual(waysNamed('Ring inte, skicka inte e-post'), ['phone', 'email'])
    assert.deepEqual(waysNamed('No text messages please'), ['text-message'])
    assert.deepEqual(waysNamed('Ei kotikäyntejä'), ['visit'])
    assert.deepEqual(waysNamed(''), [])
  })
})
