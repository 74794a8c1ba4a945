import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ask, ground, realServices, service } from '#tests/support/search-fixture.ts'
import { buildIndex } from './index.ts'
import { facetNames } from './model.ts'
import type { FacetName, SearchQuery } from './model.ts'
import { search } from './search.ts'

const index = buildIndex(
  [
    service('c', 'Cirkus', { floor: 1, free: false, modes: ['site', 'remote'] }),
    service('a', 'Apu', { floor: 2, providerSector: 'ngo' }),
    service('b', 'Bussi', { floor: 1, municipalities: ['905', '499'], audiences: ['babies', 'parents'] }),
    service('z', 'Zumba', { floor: null }),
    service('d', 'Daghem', { floor: 3, county: '16', access: 'booking', tasks: ['parenthood'] }),
  ],
  ground,
)

const countOf = (found: ReturnType<typeof search>, name: FacetName, value: string): number =>
  found.facets[name].find((one) => one.value === value)?.count ?? 0

describe('listing without words', () => {
  it('goes by the house: the lowest floor first, then the name, then what has no room', () => {
    assert.deepEqual(
      search(index, ask('')).hits.map((hit) => hit.id),
      ['b', 'c', 'a', 'd', 'z'],
    )
    assert.deepEqual(
      search(index, ask('  ', { floor: 1 })).hits.map((hit) => hit.id),
      ['b', 'c'],
    )
  })
  it('pages', () => {
    const found = search(index, ask('', { page: 2, perPage: 2 }))
    assert.deepEqual(
      found.hits.map((hit) => hit.id),
      ['a', 'd'],
    )
    assert.equal(found.total, 5)
    assert.deepEqual(search(index, ask('', { page: 9 })).hits, [])
  })
  it('answers an empty directory', () => {
    const nothing = search(buildIndex([], { places: [] }), ask('apua'))
    assert.equal(nothing.total, 0)
    assert.deepEqual(nothing.facets.type, [])
  })
})

describe('facets', () => {
  it('count every value', () => {
    const found = search(index, ask(''))
    assert.equal(countOf(found, 'floor', '1'), 2)
    assert.equal(countOf(found, 'free', 'false'), 1)
    assert.equal(countOf(found, 'mode', 'site'), 5)
    assert.equal(countOf(found, 'county', '17'), 4)
    assert.equal(countOf(found, 'municipality', '905'), 4)
    assert.equal(countOf(found, 'municipality', '545'), 3)
    assert.equal(countOf(found, 'municipality', '743'), 1)
  })
  it('set their own choice aside and keep the others', () => {
    const found = search(index, ask('', { floor: 1, free: true }))
    assert.deepEqual(
      found.hits.map((hit) => hit.id),
      ['b'],
    )
    assert.equal(countOf(found, 'free', 'false'), 1)
    assert.equal(countOf(found, 'floor', '2'), 1)
    assert.equal(countOf(found, 'audience', 'babies'), 1)
  })
  it('show a choice that leaves nothing', () => {
    const found = search(index, ask('', { floor: 3, providerSector: 'ngo' }))
    assert.equal(found.total, 0)
    assert.deepEqual(found.facets.floor, [
      { value: '2', count: 1 },
      { value: '3', count: 0 },
    ])
  })

  it('promise exactly what choosing them gives', () => {
    const real = buildIndex(realServices, ground)
    const bases: readonly Partial<SearchQuery>[] = [
      {},
      { q: 'lapsi' },
      { q: 'ero', free: true },
      { municipality: '905' },
    ]
    for (const base of bases) {
      const q = base.q ?? ''
      const found = search(real, ask(q, base))
      for (const name of facetNames) {
        if (name === 'municipality' || name === 'free' || name === 'floor') continue
        for (const { value, count } of found.facets[name]) {
          const chosen = search(real, { ...ask(q, base), [name]: value === 'true' ? true : value })
          assert.equal(chosen.total, count, `${q} ${name}=${value}`)
        }
      }
    }
  })
})
