import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ask, ground, realServices, service, somePlaces } from '#tests/support/search-fixture.ts'
import { buildIndex, changeIndex, changeWords, growIndex, isWorn } from './index.ts'
import type { SearchIndex } from './search-index.ts'
import type { SearchDocument, SearchQuery } from './model.ts'
import { search } from './search.ts'

/** A small generator of numbers, the same every time. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const words = [
  'kerho',
  'kahvila',
  'neuvonta',
  'vauvan',
  'uinti',
  'ryhmä',
  'perheille',
  'ilta',
  'tuki',
  'muskari',
]

function madeUp(id: string, next: () => number): SearchDocument {
  const some = (count: number): string =>
    Array.from({ length: count }, () => words[Math.floor(next() * words.length)] ?? '').join(' ')
  const kind = realServices[Math.floor(next() * realServices.length)]
  return {
    ...(kind ?? service(id, 'x')),
    id,
    name: next() < 0.5 ? null : { fi: `${some(2)} ${id}` },
    description: next() < 0.5 ? null : { fi: some(8) },
    municipalities: next() < 0.3 ? [] : [somePlaces[Math.floor(next() * 10)]?.code ?? '905'],
    free: next() < 0.5,
    unconfirmed: next() < 0.2,
  }
}

const questions: readonly Partial<SearchQuery>[] = [
  { q: '' },
  { q: 'kerho' },
  { q: 'vauvan kahvila' },
  { q: 'kahvlia' },
  { q: 'vauva ei nuku', free: true },
  { q: 'neuvola', municipality: '905' },
  { q: 'uinti vaasassa' },
  { q: '', floor: [1, 2], municipality: '545' },
]
const answers = (index: SearchIndex): unknown =>
  questions.map((question) => {
    const { hits, total, facets } = search(index, ask(question.q ?? '', { ...question, perPage: 30 }))
    return { ids: hits.map((hit) => hit.id), total, facets }
  })

describe('an index that changes', () => {
  it('answers as one made anew, whatever came and went', () => {
    const next = chance(7)
    const documents = new Map(
      Array.from({ length: 150 }, (_none, at): [string, SearchDocument] => [
        `d${at}`,
        madeUp(`d${at}`, next),
      ]),
    )
    const index = buildIndex([...documents.values()], ground)
    for (let round = 0; round < 12; round++) {
      const removed = [...documents.keys()].filter(() => next() < 0.05)
      for (const id of removed) documents.delete(id)
      const changed = Array.from({ length: 8 }, () => {
        const id = `d${Math.floor(next() * 250)}`
        return madeUp(id, next)
      }).filter((document, at, all) => all.findIndex((other) => other.id === document.id) === at)
      for (const document of changed) documents.set(document.id, document)
      changeIndex(
        index,
        removed.filter((id) => !changed.some((document) => document.id === id)),
        changed,
      )
      assert.deepEqual(answers(index), answers(buildIndex([...documents.values()], ground)), `round ${round}`)
    }
  })

  it('begins with nothing and grows', () => {
    const index = buildIndex([], ground)
    for (let at = 0; at < 300; at++) changeIndex(index, [], [service(`s${at}`, `Kerho ${at}`)])
    assert.equal(search(index, ask('kerho')).total, 300)
    changeIndex(
      index,
      Array.from({ length: 299 }, (_none, at) => `s${at}`),
      [],
    )
    assert.deepEqual(
      search(index, ask('kerho')).hits.map((hit) => hit.id),
      ['s299'],
    )
  })

  it('finds a new word with a slip in it, and in a compound', () => {
    const index = buildIndex(realServices, ground)
    changeIndex(index, [], [service('new', 'Hevostalli Ratsulinna')])
    for (const q of ['ratsulinna', 'ratsulinnassa', 'ratsulnina', 'hevostallia'])
      assert.equal(search(index, ask(q)).hits[0]?.id, 'new', q)
  })

  it('is made in short steps', () => {
    const many = Array.from({ length: 1_000 }, (_none, at) => service(`s${at}`, `Palvelu numero ${at} kerho`))
    let steps = 0
    for (const grown = growIndex(many, ground, many.length); grown.next().done !== true;) steps++
    assert.ok(steps > 40, `${steps} steps`)
  })

  it('says when it is worn', () => {
    const many = Array.from({ length: 3_000 }, (_none, at) => service(`s${at}`, 'Kerho'))
    const index = buildIndex(many, { places: [] })
    assert.equal(isWorn(index), false)
    for (let at = 0; at < 3_000; at += 300) changeIndex(index, [], many.slice(at, at + 300))
    assert.equal(isWorn(index), true)
  })

  it('takes other words of families without being made anew', () => {
    const index = buildIndex([service('a', 'Kirjasto'), service('b', 'Uimahalli')], { places: somePlaces })
    assert.equal(search(index, ask('lukutoukka')).total, 0)
    const row = { county: null, sv: [], en: [], because: 'lukeminen' } as const
    changeWords(index, [{ ...row, id: 'r', kind: 'leads-to', fi: ['lukutoukka'], types: ['a'] }])
    assert.deepEqual(
      search(index, ask('lukutoukalle')).hits.map((hit) => hit.id),
      ['a'],
    )
    changeWords(index, [])
    assert.equal(search(index, ask('lukutoukka')).total, 0)
  })
})
