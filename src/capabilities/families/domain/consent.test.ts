import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '#platform/text.ts'
import {
  type Consenting,
  consentPurposes,
  consentWords,
  groundLaws,
  groundsTo,
  mayConsent,
  type NotConsenting,
  wallBetween,
} from './consent.ts'
import { familyRegisters } from './entry.ts'

describe('who may consent', () => {
  const guardian: Consenting = {
    purpose: 'cooperation',
    aboutIsAdult: false,
    giverIsAbout: false,
    giverMayAct: true,
    childUnderstands: false,
    coversWithheld: false,
  }
  const cases: readonly (readonly [string, Partial<Consenting>, NotConsenting | null])[] = [
    ['a guardian of a child who does not understand', {}, null],
    ['a guardian, when nobody has judged', { childUnderstands: null }, 'not-judged'],
    ['a guardian of a child who understands', { childUnderstands: true }, 'child-decides'],
    ['a guardian who may not act for the child', { giverMayAct: false }, 'not-for-this-child'],
    ['a guardian from whom something of it is kept', { coversWithheld: true }, 'may-not-see'],
    ['a child who understands', { giverIsAbout: true, giverMayAct: false, childUnderstands: true }, null],
    [
      'a child who understands, also what its guardian may not see',
      { giverIsAbout: true, childUnderstands: true, coversWithheld: true },
      null,
    ],
    ['a child who does not understand', { giverIsAbout: true }, 'child-does-not-understand'],
    ['a child, when nobody has judged', { giverIsAbout: true, childUnderstands: null }, 'not-judged'],
    ['own care of a child', { purpose: 'adult-care' }, 'adult-care-of-child'],
    ['an adult for themselves', { aboutIsAdult: true, giverIsAbout: true, childUnderstands: null }, null],
    [
      'an adult for their own care',
      { aboutIsAdult: true, giverIsAbout: true, purpose: 'adult-care', childUnderstands: null },
      null,
    ],
    ['a partner for the other', { aboutIsAdult: true }, 'adults-own'],
    ['a parent for a child who has come of age', { aboutIsAdult: true, giverMayAct: true }, 'adults-own'],
    ['a partner for the other’s care', { aboutIsAdult: true, purpose: 'adult-care' }, 'adults-own'],
  ]
  for (const [what, more, expected] of cases) {
    it(`${what}: ${expected ?? 'yes'}`, () => {
      assert.equal(mayConsent({ ...guardian, ...more }), expected)
    })
  }
})

describe('walls between registers', () => {
  const social = { organisation: 'county', register: 'social' } as const
  it('stand between controllers, between registers, and before whoever keeps none', () => {
    assert.equal(wallBetween(social, social), false)
    assert.equal(wallBetween(social, { ...social, register: 'health' }), true)
    assert.equal(wallBetween(social, { ...social, organisation: 'town' }), true)
    const none = { organisation: 'association', register: 'none' } as const
    assert.equal(wallBetween(none, none), true)
  })
  it('are passed by a ground only to where its law leads, and by none where there is no wall', () => {
    const expected: Readonly<Record<(typeof familyRegisters)[number], string>> = {
      social: 'social-need child-welfare court-order other-law',
      health: 'student-welfare patient-care court-order other-law',
      'student-welfare': 'student-welfare court-order other-law',
      education: 'student-welfare court-order other-law',
      none: 'court-order',
    }
    for (const register of familyRegisters)
      assert.equal(
        groundsTo(social, { organisation: 'other', register }).join(' '),
        expected[register],
        register,
      )
    assert.deepEqual(groundsTo(social, social), [])
    assert.equal(new Set(groundLaws).size, groundLaws.length)
  })
})

describe('the words of a consent', () => {
  const names = {
    whose: 'Aino Maria Virtanen-Lindqvist',
    organisation: 'Etelä-Pohjanmaan hyvinvointialueen lapsiperheiden palvelut',
    what: 'kaikki, mitä lapsiperheiden palveluissa on kirjoitettu hänestä',
    until: '31. joulukuuta 2026',
  }
  for (const purpose of consentPurposes) {
    for (const language of languages) {
      it(`are at most 120, say until when and that it can be stopped: ${purpose}, ${language}`, () => {
        const text = consentWords(purpose, language, names).join(' ')
        const words = text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word))
        assert.ok(words.length <= 120, `${words.length} words`)
        assert.ok(text.includes(names.until) && text.includes(names.organisation))
        assert.match(text, { fi: /lopettaa/, sv: /avsluta/, en: /stop/ }[language])
        assert.doesNotMatch(text, /asiakas|kund|klient|client/i)
      })
    }
  }
})
