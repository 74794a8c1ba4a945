import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  type Addition,
  type AdditionFacts,
  faultsOf,
  isMoreThanOwn,
  lastsUntil,
  mayAdd,
  type OwnPart,
} from './team.ts'

const own: OwnPart = {
  unit_id: 'guidance',
  organisation_id: 'county',
  register: 'social',
  part: 'responsible-worker',
  sees: ['who-is-with', 'contact', 'homes', 'entries', 'plan'],
  sees_protected: false,
}
const facts: AdditionFacts = {
  county: '17',
  today: '2026-03-02',
  mine: [own],
  unit: { organisation_id: 'county', register: 'social', county: '17', sector: 'county' },
  works_there: true,
  own_family: false,
  about_part: null,
  consent: null,
  ground: null,
}
const asked: Addition = {
  about: null,
  class: 'ordinary',
  sees: ['who-is-with', 'contact'],
  seesProtected: false,
  basis: 'own-register',
  until: null,
}
const school = {
  organisation_id: 'town',
  register: 'education',
  county: '17',
  sector: 'municipality',
} as const
const consent = {
  organisation_id: 'town',
  register: 'education',
  purpose: 'cooperation',
  about_id: 'ella',
  giver_id: 'anna',
  until: '2026-08-31',
} as const
const ground = {
  organisation_id: 'town',
  register: 'education',
  about_id: null,
  until: '2026-04-30',
} as const
const care = {
  organisation_id: 'county',
  register: 'health',
  purpose: 'adult-care',
  about_id: 'anna',
  giver_id: 'anna',
  until: '2026-08-31',
} as const
const clinic = { organisation_id: 'county', register: 'health', county: '17', sector: 'county' } as const

type Case = readonly [
  what: string,
  asked: Partial<Addition>,
  facts: Partial<AdditionFacts>,
  faults: readonly string[],
]

describe('adding somebody to the team of a family', () => {
  const cases: readonly Case[] = [
    ['a colleague of the same register comes along', {}, {}, []],
    [
      'a unit of another county is not known',
      {},
      { unit: { ...school, county: '16' } },
      ['unit unknown-unit'],
    ],
    ['whoever does not work there does not come by it', {}, { works_there: false }, ['person not-in-unit']],
    ['nobody comes to an own family', {}, { own_family: true }, ['person own-family']],
    [
      'another register of the same organisation needs a ground',
      {},
      { unit: clinic },
      ['basis other-register'],
    ],
    ['a school needs one', {}, { unit: school }, ['basis other-register']],
    [
      'an association has no register to share',
      {},
      {
        unit: { ...school, register: 'none' },
        mine: [{ ...own, organisation_id: 'town', register: 'none' }],
      },
      ['basis other-register'],
    ],
    [
      'a consent that is not there lets nobody in',
      { basis: 'consent' },
      { unit: school },
      ['consent no-consent'],
    ],
    ['a consent lets in whom it names', { basis: 'consent' }, { unit: school, consent }, []],
    [
      'to one register only',
      { basis: 'consent' },
      { unit: { ...school, register: 'student-welfare' }, consent },
      ['consent no-consent'],
    ],
    [
      'about the one whom it is about',
      { basis: 'consent', about: 'otto' },
      { unit: school, consent, about_part: 'child' },
      ['consent no-consent'],
    ],
    [
      'a consent to know who is there opens no entries',
      { basis: 'consent', sees: ['who-is-with', 'entries'] },
      { unit: school, consent: { ...consent, purpose: 'who-is-with' } },
      ['sees more-than-consent'],
    ],
    [
      'a ground that is not there lets nobody in',
      { basis: 'ground' },
      { unit: school },
      ['ground no-ground'],
    ],
    ['a ground lets in whom it names', { basis: 'ground' }, { unit: school, ground }, []],
    [
      'nobody hands on more than they see',
      {},
      { mine: [{ ...own, sees: ['who-is-with'] }] },
      ['sees more-than-own'],
    ],
    [
      'a protected address goes to no association',
      { seesProtected: true },
      { mine: [{ ...own, sees_protected: true }], unit: { ...school, sector: 'ngo' }, consent },
      ['seesProtected not-entitled', 'basis other-register'],
    ],
    ['and is handed on by the entitled alone', { seesProtected: true }, {}, ['seesProtected not-entitled']],
    ['to an authority', { seesProtected: true }, { mine: [{ ...own, sees_protected: true }] }, []],
    ['somebody of another family is not one of this', { about: 'kaisa' }, {}, ['about not-in-family']],
    ['what is over does not begin', { until: '2026-03-01' }, {}, ['until past']],
    [
      'being with one adult alone is own care, whatever it is called',
      { about: 'anna' },
      { about_part: 'adult' },
      ['class own-care'],
    ],
    [
      'own care joins on the adult’s own consent',
      { about: 'anna', class: 'adult-care', basis: 'consent' },
      { about_part: 'adult', unit: clinic, consent: care },
      [],
    ],
    [
      'not on that of another',
      { about: 'anna', class: 'adult-care', basis: 'consent' },
      { about_part: 'adult', unit: clinic, consent: { ...care, giver_id: 'pekka' } },
      ['class own-consent-only'],
    ],
    [
      'not on a ground',
      { about: 'anna', class: 'adult-care', basis: 'ground' },
      {
        about_part: 'adult',
        unit: clinic,
        ground: { ...ground, organisation_id: 'county', register: 'health' },
      },
      ['class own-consent-only'],
    ],
    [
      'not on a consent to something else',
      { about: 'anna', class: 'adult-care', basis: 'consent' },
      { about_part: 'adult', unit: clinic, consent: { ...care, purpose: 'cooperation' } },
      ['consent no-consent'],
    ],
    ['child welfare is added within its own organisation', { class: 'child-welfare' }, {}, []],
    [
      'and not from outside it',
      { class: 'shelter', basis: 'consent' },
      { unit: school, consent },
      ['class other-organisation'],
    ],
  ]
  for (const [what, more, known, faults] of cases)
    it(what, () => {
      assert.deepEqual(
        faultsOf({ ...asked, ...more }, { ...facts, ...known }).map(({ field, code }) => `${field} ${code}`),
        faults,
      )
    })

  it('is for whoever answers for the whole, or is the family’s own worker', () => {
    for (const part of ['responsible-worker', 'own-worker'] as const) assert.ok(mayAdd([{ ...own, part }]))
    for (const part of ['team-member', 'named-contact'] as const) assert.ok(!mayAdd([{ ...own, part }]))
    assert.ok(!mayAdd([{ ...own, sees: ['entries'] }]))
    assert.ok(!mayAdd([]))
  })

  it('hands on what one of the own parts sees', () => {
    assert.ok(
      !isMoreThanOwn(
        [
          { ...own, sees: ['plan'] },
          { ...own, sees: ['entries'] },
        ],
        ['plan', 'entries'],
      ),
    )
    assert.ok(isMoreThanOwn([{ ...own, sees: ['plan'] }], ['homes']))
    assert.ok(isMoreThanOwn([], ['plan']))
  })

  it('never outlasts what it stands on', () => {
    assert.equal(lastsUntil(null, null), null)
    assert.equal(lastsUntil('2026-05-01', null), '2026-05-01')
    assert.equal(lastsUntil(null, { until: '2026-04-30' }), '2026-04-30')
    assert.equal(lastsUntil('2026-05-01', { until: '2026-04-30' }), '2026-04-30')
    assert.equal(lastsUntil('2026-04-01', { until: '2026-04-30' }), '2026-04-01')
  })
})
