import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { emptyListing, type ListingContent } from './listing.ts'
import { type Keeper, onlyLanguage, parityOf, parityProblems, translationsDue } from './parity.ts'

const keeper = (differently: Partial<Keeper> = {}): Keeper => ({
  sector: 'ngo',
  isCountyBilingual: true,
  languageStatus: null,
  ...differently,
})
const listing = (differently: Partial<ListingContent>): ListingContent => ({
  ...emptyListing('peer-groups', ''),
  ...differently,
})

describe('in which languages a listing must stand', () => {
  const required = (differently: Partial<Keeper>): string => parityOf(keeper(differently)).required.join()

  it('follows the county, the municipality, or the law on Kela', () => {
    assert.equal(required({ sector: 'county' }), 'fi,sv')
    assert.equal(required({ sector: 'county', isCountyBilingual: false }), 'fi')
    assert.equal(required({ sector: 'kela', isCountyBilingual: false }), 'fi,sv')
    assert.deepEqual(
      [0, 1, 2, 3].map((languageStatus) => required({ sector: 'municipality', languageStatus })),
      ['fi', 'fi,sv', 'sv', 'fi,sv'],
    )
    assert.equal(required({ sector: 'municipality', languageStatus: null }), 'fi,sv')
  })

  it('is left to associations, parishes and companies, whose other language the county wants', () => {
    for (const sector of ['ngo', 'parish', 'company'] as const) {
      const { required: must, wanted } = parityOf(keeper({ sector }))
      assert.deepEqual([must, wanted], [[], ['fi', 'sv']])
    }
    assert.deepEqual(parityOf(keeper({ isCountyBilingual: false })).wanted, ['fi'])
  })

  it('asks only of own texts: what is inherited stands in all, and blanks are nothing', () => {
    const county = keeper({ sector: 'county' })
    assert.deepEqual(parityProblems(listing({}), county), [])
    assert.deepEqual(parityProblems(listing({ name: { fi: '  ', sv: '' } }), county), [])
    assert.deepEqual(
      parityProblems(listing({ name: { fi: 'Nimi', sv: ' ' }, cost: { sv: '5 €' } }), county),
      [
        { field: 'name', language: 'sv' },
        { field: 'cost', language: 'fi' },
      ],
    )
    assert.deepEqual(parityProblems(listing({ name: { fi: 'Nimi' } }), keeper()), [])
    const exceptions = [
      { from: '2026-07-01', to: '2026-07-31', opens: null, closes: null, note: { fi: 'Loma' }, place: null },
    ]
    assert.deepEqual(parityProblems(listing({ exceptions }), county), [
      { field: 'exceptions.0.note', language: 'sv' },
    ])
  })

  it('tells in which one language the own texts are', () => {
    assert.equal(onlyLanguage(listing({ name: { sv: 'Namn' } }), keeper()), 'sv')
    assert.equal(onlyLanguage(listing({ name: { sv: 'Namn', fi: 'Nimi' } }), keeper()), null)
    assert.equal(onlyLanguage(listing({ name: { fi: 'Nimi' } }), keeper({ isCountyBilingual: false })), null)
    assert.equal(onlyLanguage(listing({}), keeper()), null)
  })
})

describe('which translations are due after a change', () => {
  const due = (
    before: Partial<ListingContent> | null,
    after: Partial<ListingContent>,
    waiting: Parameters<typeof translationsDue>[0]['waiting'] = [],
    settled?: Parameters<typeof translationsDue>[0]['settled'],
  ): readonly string[] =>
    translationsDue({
      before: before === null ? null : listing(before),
      after: listing(after),
      keeper: keeper(),
      waiting,
      settled,
    }).map(({ language, fields, because }) => `${language} ${fields.join('+')} ${because}`)

  it('are those that a wanted language lacks', () => {
    assert.deepEqual(due(null, { name: { fi: 'Nimi' }, summary: { fi: 'Lyhyesti', sv: 'Kort' } }), [
      'sv name missing',
    ])
  })

  it('are those whose other language has changed; written together, none', () => {
    const before = { name: { fi: 'Nimi', sv: 'Namn', en: 'Name' } }
    assert.deepEqual(due(before, { name: { fi: 'Uusi', sv: 'Namn', en: 'Name' } }), [
      'sv name changed',
      'en name changed',
    ])
    assert.deepEqual(due(before, { name: { fi: 'Uusi', sv: 'Ny', en: 'New' } }), [])
    assert.deepEqual(
      due(before, { name: { fi: 'Nimi', sv: 'Namn' } }),
      [],
      'a language taken away asks nothing',
    )
    assert.deepEqual(due(before, { name: null }), [])
  })

  it('go on waiting until the language itself is written or found right', () => {
    const now = { name: { fi: 'Uusi', sv: 'Namn' } }
    const waiting = [{ language: 'sv' as const, fields: ['name'] }]
    assert.deepEqual(due(now, { ...now, free: false }, waiting), ['sv name changed'])
    assert.deepEqual(due(now, { name: { fi: 'Uusi', sv: 'Ny' } }, waiting), [])
    assert.deepEqual(due(now, now, waiting, { language: 'sv', fields: ['name'] }), [])
    assert.deepEqual(due(now, { name: null }, waiting), [])
  })
})
