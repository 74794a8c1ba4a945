import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isCountable, peopleIn, shownCount, shownRow } from './counting.ts'
import { looksPersonal, whats } from './words.ts'

describe('what is counted', () => {
  const now = new Date('2026-03-02T10:00:00Z')
  const after = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)

  it('may be a week late and a little ahead', () => {
    for (const [minutes, expected] of [
      [0, true],
      [10, true],
      [11, false],
      [-7 * 24 * 60, true],
      [-7 * 24 * 60 - 1, false],
    ] as const)
      assert.equal(isCountable(after(minutes), now), expected, `${minutes} minutes`)
  })

  it('is people only by age', () => {
    assert.equal(peopleIn({ 'age:0-2': 3, 'age:adult': 2, 'topic:tiredness': 9, 'onward:to-service': 1 }), 5)
    assert.equal(peopleIn({}), 0)
    assert.equal(new Set(whats).size, whats.length)
  })

  it('is hidden where few could be told apart, and the sum with it', () => {
    assert.deepEqual(shownCount(0), { kind: 'exact', value: 0 })
    for (const few of [1, 2, 3, 4]) assert.deepEqual(shownCount(few), { kind: 'few' })
    assert.deepEqual(shownCount(5), { kind: 'exact', value: 5 })
    assert.deepEqual(shownRow([0, 5, 12]).total, { kind: 'exact', value: 17 })
    assert.equal(shownRow([1, 5, 12]).total, null)
    assert.deepEqual(shownRow([0, 0]).total, { kind: 'exact', value: 0 })
  })
})

describe('words about a place', () => {
  it('that look like somebody’s are seen', () => {
    for (const text of ['soita 040 123 4567', 'a@b.example', '131052-308T', '+358 40 1234567', '0401234567'])
      assert.equal(looksPersonal(text), true, text)
    for (const text of ['tiistaisin klo 8–10', 'huone 214, 2. kerros', 'Varhaiskasvatus 2026', 'ryhmä 3–6 v'])
      assert.equal(looksPersonal(text), false, text)
  })
})
