import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { childForbids, classFrom, faultOfEntry, mayOpen, type NewEntry, type NotOpened } from './entry.ts'

const plain: NewEntry = {
  kind: 'note',
  class: 'ordinary',
  serviceTask: 'families',
  register: 'social',
  about: { part: 'child' },
  thread: false,
}

describe('what may be written', () => {
  const cases: readonly (readonly [string, Partial<NewEntry>, string | null])[] = [
    ['a plain note about a child', {}, null],
    ['a note about the family as a whole', { about: null }, null],
    ['child welfare by social welfare', { class: 'child-welfare', serviceTask: 'child-welfare' }, null],
    [
      'child welfare by a school',
      { class: 'child-welfare', register: 'education' },
      'class not-in-this-register',
    ],
    [
      'child welfare by health care',
      { class: 'child-welfare', register: 'health' },
      'class not-in-this-register',
    ],
    [
      'child welfare that passes as something ordinary',
      { serviceTask: 'child-welfare' },
      'class child-welfare-is-marked',
    ],
    ['a shelter run by an association', { class: 'shelter', register: 'none' }, null],
    [
      'a shelter noted by a school',
      { class: 'shelter', register: 'student-welfare' },
      'class not-in-this-register',
    ],
    ['an adult’s own care', { class: 'adult-care', about: { part: 'adult' }, register: 'health' }, null],
    ['own care of a child', { class: 'adult-care' }, 'about adult-care-is-an-adults'],
    ['own care of nobody', { class: 'adult-care', about: null }, 'about adult-care-is-an-adults'],
    ['a child’s thread', { thread: true }, null],
    ['a thread of an adult', { thread: true, about: { part: 'adult' } }, 'about thread-is-a-childs'],
    ['a thread of nobody', { thread: true, about: null }, 'about thread-is-a-childs'],
  ]
  for (const [what, more, expected] of cases) {
    it(`${expected === null ? 'lets through' : 'refuses'} ${what}`, () => {
      const fault = faultOfEntry({ ...plain, ...more })
      assert.equal(fault === null ? null : `${fault.field} ${fault.code}`, expected)
    })
  }
})

describe('what an entry is marked as', () => {
  it('is at least what the part tells from which it is written', () => {
    assert.equal(classFrom('ordinary', 'ordinary'), 'ordinary')
    assert.equal(classFrom('child-welfare', 'ordinary'), 'child-welfare')
    assert.equal(classFrom('shelter', 'ordinary'), 'shelter')
    assert.equal(classFrom('ordinary', 'adult-care'), 'adult-care')
  })
})

describe('to whom an entry may be opened', () => {
  const entry = {
    about: { isAdult: false },
    class: 'ordinary' as const,
    thread: false,
    ownPart: false,
    childForbids: false,
  }
  const guardian = {
    isAbout: false,
    standsByAbout: true,
    isBlockedInFamily: false,
    belongs: true,
    isWithheld: false,
  }
  type Case = readonly [
    string,
    Partial<Parameters<typeof mayOpen>[0]>,
    Partial<typeof guardian>,
    Parameters<typeof mayOpen>[2],
    NotOpened | null,
  ]
  const cases: readonly Case[] = [
    ['a guardian', {}, {}, 'professional', null],
    ['the child itself', {}, { isAbout: true, standsByAbout: false }, 'professional', null],
    [
      'the child itself, who forbids its guardians',
      { childForbids: true },
      { isAbout: true },
      'professional',
      null,
    ],
    ['a guardian whom the child forbids', { childForbids: true }, {}, 'professional', 'child-forbids'],
    ['a guardian who is kept away', {}, { standsByAbout: false }, 'professional', 'kept-away'],
    ['somebody outside the family', {}, { belongs: false }, 'professional', 'not-of-the-family'],
    ['a guardian, again, after a ground kept it back', {}, { isWithheld: true }, 'professional', null],
    ['a parent’s own part, to the other', { ownPart: true }, {}, 'professional', 'own-part'],
    ['a thread, by a professional', { thread: true }, {}, 'professional', 'thread-is-childs'],
    ['a thread, by the child', { thread: true }, {}, 'whose-it-is', null],
    [
      'a thread, by the child, to somebody kept away',
      { thread: true },
      { standsByAbout: false },
      'whose-it-is',
      'kept-away',
    ],
    [
      'a thread that a professional keeps back',
      { thread: true },
      { isWithheld: true },
      'whose-it-is',
      'withheld',
    ],
    [
      'what is about an adult, by a professional',
      { about: { isAdult: true } },
      {},
      'professional',
      'adults-own',
    ],
    [
      'what is about an adult, by that adult',
      { about: { isAdult: true } },
      { standsByAbout: false },
      'whose-it-is',
      null,
    ],
    [
      'what is about an adult, to that adult',
      { about: { isAdult: true } },
      { isAbout: true },
      'professional',
      null,
    ],
    [
      'own care, by a professional',
      { about: { isAdult: true }, class: 'adult-care' },
      {},
      'professional',
      'adults-own',
    ],
    ['the family as a whole', { about: null }, { standsByAbout: false }, 'professional', null],
    [
      'the family as a whole, to somebody kept away from a child of it',
      { about: null },
      { standsByAbout: true, isBlockedInFamily: true },
      'professional',
      'kept-away',
    ],
    ['anything, by a bystander', {}, {}, 'other', 'not-yours'],
  ]
  for (const [what, entryMore, readerMore, opener, expected] of cases) {
    it(`${what}: ${expected ?? 'opened'}`, () => {
      assert.equal(mayOpen({ ...entry, ...entryMore }, { ...guardian, ...readerMore }, opener), expected)
    })
  }
})

describe('what a child wishes', () => {
  it('decides only where the child understands the matter', () => {
    assert.equal(childForbids({ understands: true, guardiansMaySee: false }), true)
    assert.equal(childForbids({ understands: true, guardiansMaySee: true }), false)
    assert.equal(childForbids({ understands: false, guardiansMaySee: false }), false)
    assert.equal(childForbids({ understands: false, guardiansMaySee: true }), false)
  })
})
