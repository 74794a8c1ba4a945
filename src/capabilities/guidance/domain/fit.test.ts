import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Candidate, emptyNeed, fitOf, inFit, type Need, reasonCodes, weights } from './fit.ts'

const plain: Candidate = {
  id: 'a',
  relevance: 1,
  near: 'here',
  distanceKm: null,
  ageFrom: null,
  ageTo: null,
  languages: ['fi'],
  access: 'self',
  floor: null,
  modes: ['site'],
  free: true,
  isOpenInEvening: false,
  hasCriteria: false,
  unconfirmed: false,
  answerDays: null,
  startDays: null,
  stated: null,
}

type Row = readonly [string, Partial<Candidate>, Partial<Need>, readonly string[], readonly string[]]

/** What is given, what is needed, what speaks for it, what speaks against it. */
const table: readonly Row[] = [
  ['without a need only words, place and way in speak', {}, {}, ['words', 'here', 'no-referral'], []],
  ['no words, no reason of words', { relevance: null }, {}, ['here', 'no-referral'], []],
  ['an unknown place says nothing', { near: null }, {}, ['words', 'no-referral'], []],
  ['another county is far', { near: 'elsewhere' }, {}, ['words', 'no-referral'], ['elsewhere']],
  ['the age is within', { ageFrom: 6, ageTo: 12 }, { age: 6 }, ['words', 'here', 'age', 'no-referral'], []],
  [
    'the age is at the end',
    { ageFrom: 6, ageTo: 12 },
    { age: 12 },
    ['words', 'here', 'age', 'no-referral'],
    [],
  ],
  [
    'the age is over',
    { ageFrom: 6, ageTo: 12 },
    { age: 13 },
    ['words', 'here', 'no-referral'],
    ['other-age'],
  ],
  ['the age is under', { ageFrom: 6 }, { age: 5 }, ['words', 'here', 'no-referral'], ['other-age']],
  ['nobody asked about age', { ageFrom: 6, ageTo: 12 }, {}, ['words', 'here', 'no-referral'], []],
  [
    'it speaks the language',
    { languages: ['fi', 'sv'] },
    { language: 'sv' },
    ['words', 'here', 'language', 'no-referral'],
    [],
  ],
  [
    'an interpreter helps',
    { languages: ['fi', 'interpreter'] },
    { language: 'ar' },
    ['words', 'here', 'interpreter', 'no-referral'],
    [],
  ],
  [
    'it does not speak the language',
    {},
    { language: 'sv' },
    ['words', 'here', 'no-referral'],
    ['other-language'],
  ],
  ['a referral is told, not counted', { access: 'referral' }, {}, ['words', 'here'], ['asks-referral']],
  [
    'the wish for no referral is met',
    {},
    { wishes: ['no-referral'] },
    ['words', 'here', 'wish-no-referral'],
    [],
  ],
  ['the floor asked for', { floor: 2 }, { floor: 2 }, ['words', 'here', 'no-referral', 'floor'], []],
  ['another floor is silent', { floor: 3 }, { floor: 2 }, ['words', 'here', 'no-referral'], []],
  ['a big worry is met above', { floor: 3 }, { worry: 'big' }, ['words', 'here', 'no-referral', 'worry'], []],
  [
    'a big worry is not met on the first floor',
    { floor: 1 },
    { worry: 'big' },
    ['words', 'here', 'no-referral'],
    [],
  ],
  [
    'no worry is met on the first floor',
    { floor: 1 },
    { worry: 'none' },
    ['words', 'here', 'no-referral', 'worry'],
    [],
  ],
  ['answers within three days', { answerDays: 3 }, {}, ['words', 'here', 'no-referral', 'answers-soon'], []],
  ['answers within four days: nothing to say', { answerDays: 4 }, {}, ['words', 'here', 'no-referral'], []],
  ['answers after two weeks', { answerDays: 10 }, {}, ['words', 'here', 'no-referral'], ['answers-late']],
  ['begins soon', { startDays: 10 }, {}, ['words', 'here', 'no-referral', 'starts-soon'], []],
  ['begins late', { startDays: 30 }, {}, ['words', 'here', 'no-referral'], ['starts-late']],
  [
    'what the receiver states goes before the listing',
    { startDays: 5, stated: { capacity: 'full', days: 42 } },
    {},
    ['words', 'here', 'no-referral'],
    ['full'],
  ],
  [
    'there is room',
    { stated: { capacity: 'open', days: 7 } },
    {},
    ['words', 'here', 'no-referral', 'open'],
    [],
  ],
  [
    'nobody is taken now',
    { stated: { capacity: 'closed', days: null } },
    {},
    ['words', 'here', 'no-referral'],
    ['closed'],
  ],
  [
    'evenings are wished and kept',
    { isOpenInEvening: true },
    { wishes: ['evening'] },
    ['words', 'here', 'no-referral', 'wish-evening'],
    [],
  ],
  [
    'evenings are wished and not kept',
    {},
    { wishes: ['evening'] },
    ['words', 'here', 'no-referral'],
    ['no-evening'],
  ],
  [
    'remote is wished, the phone will do',
    { modes: ['site', 'phone'] },
    { wishes: ['remote'] },
    ['words', 'here', 'no-referral', 'wish-remote'],
    [],
  ],
  ['home is wished and not brought', {}, { wishes: ['home'] }, ['words', 'here', 'no-referral'], ['no-home']],
  ['criteria are told', { hasCriteria: true }, {}, ['words', 'here', 'no-referral'], ['criteria']],
  [
    'nobody has confirmed it lately',
    { unconfirmed: true },
    {},
    ['words', 'here', 'no-referral'],
    ['unconfirmed'],
  ],
]

describe('how a service fits a need', () => {
  for (const [name, candidate, need, speaksFor, against] of table) {
    it(name, () => {
      const { reasons, score } = fitOf({ ...plain, ...candidate }, { ...emptyNeed, ...need })
      const told = (speaks: string): readonly string[] =>
        reasons.filter((reason) => reason.speaks === speaks).map(({ code }) => code)
      assert.deepEqual(told('for'), speaksFor)
      assert.deepEqual(told('against'), against)
      assert.equal(
        score,
        reasons.reduce((sum, { points }) => sum + points, 0),
      )
    })
  }

  it('gives every reason a weight, and whatever costs points speaks against', () => {
    assert.deepEqual(Object.keys(weights).toSorted(), [...reasonCodes].toSorted())
  })

  it('puts the right age, place and language before better words', () => {
    const order = inFit(
      [
        { ...plain, id: 'wrong-age', relevance: 1, ageFrom: 13, ageTo: 17 },
        { ...plain, id: 'right', relevance: 0.5, ageFrom: 6, ageTo: 12, languages: ['fi', 'sv'] },
        { ...plain, id: 'closed', relevance: 1, stated: { capacity: 'closed', days: null } },
      ],
      { ...emptyNeed, age: 8, language: 'sv' },
    )
    assert.deepEqual(
      order.map(({ id }) => id),
      ['right', 'closed', 'wrong-age'],
    )
  })

  it('says the same whatever the order in which the services come', () => {
    const some = ['c', 'a', 'b'].map((id) => ({ ...plain, id }))
    assert.deepEqual(inFit(some, emptyNeed), inFit(some.toReversed(), emptyNeed))
    assert.deepEqual(
      inFit(some, emptyNeed).map(({ id }) => id),
      ['a', 'b', 'c'],
    )
  })
})
