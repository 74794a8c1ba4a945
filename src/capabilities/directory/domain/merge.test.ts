import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { emptyListing, type ListingContent, type ListingPlace } from './listing.ts'
import { differences, joins, mergedContent } from './merge.ts'

const place = (site: string, municipality = '905'): ListingPlace => ({
  site,
  kind: 'ngo',
  name: { fi: site },
  address: { fi: `${site} 1` },
  postcode: null,
  municipality,
  accessible: false,
  lon: null,
  lat: null,
  hours: {},
  note: null,
})
const content = (more: Partial<ListingContent>): ListingContent => ({
  ...emptyListing('family-cafe', ''),
  ...more,
})

describe('one listing made of two', () => {
  const kept = content({
    name: { fi: 'Pihapiiri', sv: 'Gårdsringen' },
    phone: null,
    web: 'https://a.example/',
    languages: ['fi'],
    municipalities: ['905'],
    places: [place('s1')],
    localWords: { fi: ['piha'] },
    exceptions: [{ from: '2026-12-24', to: '2026-12-26', opens: null, closes: null, note: {}, place: 0 }],
  })
  const other = content({
    name: { fi: 'Pihapiirin kahvila', en: 'The Yard' },
    phone: '06 123',
    web: 'https://b.example/',
    languages: ['sv', 'fi'],
    modes: ['site', 'outreach'],
    municipalities: ['499', '905'],
    places: [place('s1'), place('s2', '499')],
    localWords: { fi: ['piha', 'kahvi'], sv: ['gård'] },
    exceptions: [{ from: '2026-06-19', to: '2026-06-21', opens: null, closes: null, note: {}, place: 1 }],
  })

  it('shows where the two say different things, and suggests the one that says something', () => {
    assert.deepEqual(
      differences(kept, other).map(({ field, suggested }) => [field, suggested]),
      [
        ['name', 'kept'],
        ['phone', 'other'],
        ['web', 'kept'],
      ],
    )
    assert.deepEqual(differences(kept, kept), [])
    assert.deepEqual(joins(kept, other), [
      'modes',
      'languages',
      'places',
      'municipalities',
      'localWords',
      'exceptions',
    ])
  })

  it('takes what was chosen, and everything of both where nothing has to be chosen', () => {
    const merged = mergedContent(kept, other, { web: 'other' })
    assert.equal(merged.web, 'https://b.example/')
    assert.equal(merged.phone, '06 123')
    assert.deepEqual(merged.languages, ['fi', 'sv'])
    assert.deepEqual(merged.modes, ['site', 'outreach'])
    assert.deepEqual(merged.municipalities, ['499', '905'])
    assert.deepEqual(
      merged.places.map(({ site }) => site),
      ['s1', 's2'],
    )
    assert.deepEqual(merged.localWords, { fi: ['piha', 'kahvi'], sv: ['gård'] })
    assert.deepEqual(
      merged.exceptions.map(({ from, place: at }) => [from, at]),
      [
        ['2026-12-24', 0],
        ['2026-06-19', 1],
      ],
    )
  })

  it('loses no language of a text', () => {
    assert.deepEqual(mergedContent(kept, other, {}).name, {
      fi: 'Pihapiiri',
      sv: 'Gårdsringen',
      en: 'The Yard',
    })
    assert.deepEqual(mergedContent(kept, other, { name: 'other' }).name, {
      fi: 'Pihapiirin kahvila',
      sv: 'Gårdsringen',
      en: 'The Yard',
    })
  })

  it('serves the whole county when one of them does', () => {
    assert.deepEqual(mergedContent(kept, content({ municipalities: [] }), {}).municipalities, [])
  })
})
