import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  type Answers,
  answersFrom,
  answersTo,
  contactKinds,
  type Ground,
  groundFor,
  grounds,
  isLate,
  nextQuestion,
  questions,
  suggest,
  type Suggestion,
} from './ways.ts'

describe('what is suggested when a worry arises', () => {
  const calm = { danger: 'no', born: 'yes', need: 'no', family: 'yes', crime: 'no' } as const
  const table: readonly (readonly [Answers, readonly Suggestion[]])[] = [
    [calm, ['guide', 'together']],
    [{ ...calm, family: 'no' }, ['guide', 'ask-advice']],
    [{ ...calm, need: 'unsure' }, ['ask-advice', 'together']],
    [{ ...calm, need: 'unsure', family: 'no' }, ['ask-advice', 'without-consent', 'child-welfare']],
    [{ ...calm, need: 'yes' }, ['together', 'child-welfare']],
    [{ ...calm, need: 'yes', family: 'no' }, ['child-welfare']],
    [{ ...calm, need: 'yes', born: 'no' }, ['before-birth']],
    [{ ...calm, need: 'yes', born: 'no', family: 'no' }, ['before-birth']],
    [{ ...calm, danger: 'yes' }, ['call-now', 'child-welfare']],
    [{ ...calm, danger: 'yes', crime: 'yes' }, ['call-now', 'child-welfare', 'police']],
    [{ ...calm, crime: 'yes' }, ['guide', 'together', 'child-welfare', 'police']],
  ]
  for (const [answers, expected] of table) {
    it(`${JSON.stringify(answers)} → ${expected.join(', ')}`, () =>
      assert.deepEqual(suggest(answers), expected))
  }

  it('never leaves anybody without a way, names each way once, and calls first in danger', () => {
    let seen = 0
    for (const danger of answersTo.danger)
      for (const born of answersTo.born)
        for (const need of answersTo.need)
          for (const family of answersTo.family)
            for (const crime of answersTo.crime) {
              const found = suggest({ danger, born, need, family, crime })
              seen += 1
              assert.ok(found.length > 0)
              assert.equal(new Set(found).size, found.length)
              if (danger === 'yes') assert.equal(found[0], 'call-now')
              if (need === 'yes' || danger === 'yes' || crime === 'yes')
                assert.ok(found.includes(born === 'no' ? 'before-birth' : 'child-welfare'))
              assert.equal(found.includes('police'), crime === 'yes')
            }
    assert.equal(seen, 48)
  })

  it('asks one question after the other', () => {
    const answers: Record<string, string> = {}
    for (const question of questions) {
      assert.equal(nextQuestion(answersFrom(answers)), question)
      answers[question] = answersTo[question][0]
    }
    assert.equal(nextQuestion(answersFrom(answers)), null)
    assert.equal(nextQuestion(answersFrom({ danger: 'perhaps' })), 'danger')
  })
})

describe('the ground of a contact', () => {
  it('is one that the law knows for that way', () => {
    for (const kind of contactKinds) {
      for (const chosen of [null, ...grounds] as readonly (Ground | null)[]) {
        const found = groundFor(kind, chosen)
        if (kind === 'together') assert.equal(found, null)
        else if (kind === 'before-birth') assert.equal(found, 'unborn')
        else if (found !== 'missing') assert.equal(found, chosen)
      }
    }
    assert.equal(groundFor('without-consent', null), 'missing')
    assert.equal(groundFor('without-consent', 'upbringing'), 'missing')
    assert.equal(groundFor('child-welfare', 'upbringing'), 'upbringing')
    assert.equal(groundFor('police', 'child-interest'), 'missing')
  })
})

describe('a contact on its way', () => {
  const at = new Date('2026-03-02T08:10:00Z')
  it('is late from the minute on in which it should have arrived', () => {
    assert.equal(isLate('sending', at, new Date(at.getTime() - 1)), false)
    assert.equal(isLate('sending', at, at), true)
    assert.equal(isLate('received', at, new Date(at.getTime() + 1)), false)
    assert.equal(isLate('told', at, new Date(at.getTime() + 1)), false)
  })
})
