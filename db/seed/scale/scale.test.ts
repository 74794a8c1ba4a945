import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buildIndex } from '#capabilities/directory/domain/search/index.ts'
import { search } from '#capabilities/directory/domain/search/search.ts'
import { municipalities } from '../reference/municipalities.ts'
import { searchDocument, searchPlaces } from './documents.ts'
import { scaleListings } from './listings.ts'

const some = (count: number, counties?: readonly string[]): readonly unknown[] => [
  ...scaleListings({ count, ...(counties === undefined ? {} : { counties }) }),
]

describe('made-up listings', () => {
  it('are the same for the same options and others for another seed', () => {
    assert.deepEqual(some(60), some(60))
    assert.notDeepEqual([...scaleListings({ count: 60, seed: 2 })], some(60))
  })

  it('stay in the county asked for, each with an identifier of its own', () => {
    const listings = [...scaleListings({ count: 400, counties: ['17'] })]
    const within = new Set(municipalities.filter(({ county }) => county === '17').map(({ code }) => code))
    assert.equal(new Set(listings.map(({ id }) => id)).size, 400)
    for (const { county, municipalities: served, places, modes, name } of listings) {
      assert.equal(county, '17')
      assert.ok([...served, ...places.map(({ site }) => site.municipality)].every((code) => within.has(code)))
      assert.ok(modes.length > 0)
      assert.ok((name?.fi ?? name?.sv ?? '') !== '')
    }
  })

  it('leave no gap of a sentence unfilled', () => {
    for (const { name, summary, description } of scaleListings({ count: 500 })) {
      const text = JSON.stringify([name, summary, description].map((each) => Object.values(each ?? {})))
      assert.doesNotMatch(text, /[{}]|undefined/)
    }
  })

  it('use a few words often and most words seldom, and go on finding new ones', () => {
    const seen = new Map<string, number>()
    const sizes: number[] = []
    let count = 0
    for (const listing of scaleListings({ count: 2_000, counties: ['16'] })) {
      for (const word of `${listing.description?.fi ?? ''} ${listing.summary?.fi ?? ''}`
        .toLowerCase()
        .match(/[a-zåäö-]+/g) ?? []) {
        seen.set(word, (seen.get(word) ?? 0) + 1)
      }
      if (++count % 1_000 === 0) sizes.push(seen.size)
    }
    const [half = 0, whole = 0] = sizes
    assert.ok(whole > 6_000, `${whole} words`)
    assert.ok(whole > half * 1.2, 'the second thousand brings new words')
    const once = [...seen.values()].filter((times) => times === 1).length
    assert.ok(once > whole * 0.4, `${once} of ${whole} stand once`)
  })

  it('are found by the search', () => {
    const documents = [...scaleListings({ count: 300, counties: ['17'] })].map(searchDocument)
    const index = buildIndex(documents, { places: searchPlaces(['17']) })
    const wanted = documents.find((document) => document.name?.fi !== undefined)
    assert.ok(wanted !== undefined)
    const result = search(index, { q: wanted.name?.fi ?? '', lang: 'fi', page: 1, perPage: 20 })
    assert.ok(result.hits.some((hit) => hit.id === wanted.id))
  })
})
