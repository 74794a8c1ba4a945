import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SearchResult } from '#capabilities/directory/index.ts'
import { partsOf } from './search-understood.ts'

type Understood = SearchResult['understood']

const nothing: Understood = {
  ages: null,
  weekdays: [],
  morning: false,
  evening: false,
  weekend: false,
  openNow: false,
  place: null,
}
/** Understands as little as these tests need. */
const read = (q: string): Understood => ({
  ...nothing,
  ages: /\b3 ?v/.test(q) ? { from: 3, to: 3 } : null,
  weekdays: q.includes('sunnuntaisin') ? [7] : [],
  evening: q.includes('illalla'),
  place: q.includes('Vaasa') ? '905' : null,
})

const of = (q: string, place: string | null = null): readonly (readonly [string, string])[] =>
  partsOf(q, read(q), place, 'fi', read).map(({ words, without }) => [words, without])

describe('what a search was understood to ask', () => {
  it('is said part by part, each with the words that are left without it', () => {
    assert.deepEqual(of('kerho 3v sunnuntaisin Vaasa', 'Vaasa'), [
      ['3-vuotiaalle', 'kerho sunnuntaisin Vaasa'],
      ['sunnuntaisin', 'kerho 3v Vaasa'],
      ['Vaasa', 'kerho 3v sunnuntaisin'],
    ])
  })

  it('takes a phrase away whole', () => {
    assert.deepEqual(of('kerho 3 v illalla'), [
      ['3-vuotiaalle', 'kerho v illalla'],
      ['illalla', 'kerho 3 v'],
    ])
  })

  it('leaves no words where the part was all there was', () => {
    assert.deepEqual(of('illalla'), [['illalla', '']])
  })

  it('says nothing of plain words, nor of what cannot be taken out', () => {
    assert.deepEqual(of('puheterapia'), [])
    assert.deepEqual(of(`illalla ${'sana '.repeat(40)}`.trim()), [])
    assert.deepEqual(of('illalla ja illalla ja illalla'), [])
  })

  it('speaks of ages in every language', () => {
    const ages = (from: number, to: number): Understood => ({ ...nothing, ages: { from, to } })
    const said = (understood: Understood, lang: 'fi' | 'sv' | 'en'): string | undefined =>
      partsOf('3v', understood, null, lang, () => nothing)[0]?.words
    assert.equal(said(ages(13, 17), 'fi'), '13–17-vuotiaille')
    assert.equal(said(ages(3, 3), 'sv'), 'för 3-åringar')
    assert.equal(said(ages(3, 3), 'en'), 'for a 3-year-old')
  })
})
