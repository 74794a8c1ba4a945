import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ask, ground, service, somePlaces } from '#tests/support/search-fixture.ts'
import { kilometres } from './distance.ts'
import { buildIndex } from './index.ts'
import type { Place } from './model.ts'
import { search } from './search.ts'

const helsinki = { lon: 24.94, lat: 60.17 }
const vaasa = { lon: 21.62, lat: 63.1 }

describe('distance', () => {
  it('goes along the globe', () => {
    assert.equal(Math.round(kilometres(helsinki, vaasa)), 370)
    assert.equal(kilometres(vaasa, vaasa), 0)
  })
})

const points: Readonly<Record<string, Place['point']>> = {
  '905': vaasa,
  '499': { lon: 21.7, lat: 63.12 },
  '545': { lon: 21.34, lat: 62.47 },
  '743': { lon: 22.84, lat: 62.79 },
}
const places = somePlaces.map((place) => ({ ...place, point: points[place.code] ?? place.point }))
const where = { ...ground, places, postcodes: new Map([['65100', '905']]) }

describe('near me', () => {
  const at = (id: string, code: string, point: Place['point']): ReturnType<typeof service> =>
    service(id, 'Perhekahvila', {
      type: 'family-cafe',
      municipalities: [code],
      standsIn: [code],
      points: [point],
      county: places.find((place) => place.code === code)?.county ?? '17',
    })
  const index = buildIndex(
    [
      at('far', '743', points['743'] ?? vaasa),
      at('next', '499', { lon: 21.7, lat: 63.12 }),
      at('here', '905', { lon: 21.63, lat: 63.1 }),
      at('across', '905', { lon: 21.9, lat: 63.0 }),
      service('home', 'Perhekahvila kotona', { type: 'home', modes: ['home'] }),
    ],
    where,
  )
  it('puts what is nearer first among what fits as well, and says how far it is', () => {
    const found = search(index, ask('perhekahvila', { near: vaasa }))
    assert.deepEqual(
      found.hits.filter((hit) => hit.id !== 'home').map((hit) => hit.id),
      ['here', 'next', 'across', 'far'],
    )
    assert.equal(found.hits[0]?.distanceKm, 0.5)
    assert.equal(found.hits.find((hit) => hit.id === 'home')?.distanceKm, null)
    assert.ok(found.hits[0]?.why.includes('distance=0.5 km'))
  })
  it('puts what is nearer first without words too', () => {
    const found = search(index, ask('', { near: points['743'] }))
    assert.equal(found.hits[0]?.id, 'far')
  })
  it('knows a postal code among the words', () => {
    const found = search(index, ask('perhekahvila 65100'))
    assert.equal(found.understood.place, '905')
    assert.equal(found.placeFromQuery, '905')
    assert.deepEqual(found.hits.map((hit) => hit.id).slice(0, 2), ['here', 'across'])
    assert.equal(search(index, ask('perhekahvila 99999')).understood.place, null)
  })
  it('tells no distance where no place is asked about', () => {
    assert.equal(search(index, ask('perhekahvila')).hits[0]?.distanceKm, null)
  })
  it('knows a place as it is said', () => {
    const said = buildIndex([service('a', 'Kerho')], ground)
    assert.equal(search(said, ask('kerho Lahessa')).understood.place, '398')
  })
})

describe('several values in one filter', () => {
  const index = buildIndex(
    [
      service('a', 'A', { floor: 1, providerSector: 'ngo' }),
      service('b', 'B', { floor: 2, providerSector: 'parish' }),
      service('c', 'C', { floor: 3, providerSector: 'county', level: 'special', languages: ['fi', 'so'] }),
    ],
    {
      ...ground,
      places: places.map((place) => ({ ...place, area: place.code === '905' ? 'coast' : 'inland' })),
    },
  )
  const ids = (more: Parameters<typeof ask>[1]): string[] =>
    search(index, ask('', more)).hits.map((hit) => hit.id)
  it('mean any of them, and all filters together', () => {
    assert.deepEqual(ids({ floor: [1, 2] }), ['a', 'b'])
    assert.deepEqual(ids({ floor: [1, 2], providerSector: ['parish', 'county'] }), ['b'])
    assert.deepEqual(ids({ floor: [] }), ['a', 'b', 'c'])
    assert.deepEqual(ids({ type: ['a', 'c'] }), ['a', 'c'])
    assert.deepEqual(ids({ language: 'so' }), ['c'])
    assert.deepEqual(ids({ level: 'special' }), ['c'])
    assert.deepEqual(ids({ area: ['coast'] }), ['a', 'b', 'c'])
    assert.deepEqual(ids({ area: 'nowhere' }), [])
  })
  it('count as if their own group were not chosen', () => {
    const { facets } = search(index, ask('', { floor: [1, 2], providerSector: 'parish' }))
    assert.deepEqual(facets.floor, [
      { value: '2', count: 1 },
      { value: '1', count: 0 },
    ])
    assert.deepEqual(facets.providerSector, [
      { value: 'ngo', count: 1 },
      { value: 'parish', count: 1 },
    ])
  })
  it('are counted only where that is asked', () => {
    const { facets } = search(index, ask('', { facets: ['floor'] }))
    assert.equal(facets.floor.length, 3)
    assert.deepEqual(facets.type, [])
  })
})
