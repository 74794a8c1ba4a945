import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ask, ground, service } from '#tests/support/search-fixture.ts'
import { buildIndex } from './index.ts'
import { interpret } from './interpret.ts'
import { search } from './search.ts'

describe('place words', () => {
  const index = buildIndex(
    [service('cafe', 'Perhekahvila'), service('speech', 'Puheterapia', { layWords: { sv: ['talterapi'] } })],
    ground,
  )

  const named = `
    perhekahvila vaasassa | 905 | perhekahvila
    Vaasan perhekahvila | 905 | perhekahvila
    perhekahvila närpiössä | 545 | perhekahvila
    perhekahvila narpiossa | 545 | perhekahvila
    Närpiöstä puheterapia | 545 | puheterapia
    talterapi i Jakobstad | 598 | talterapi
    talterapi i Vasa | 905 | talterapi
    Jakobstads talterapi | 598 | talterapi
    family café in Vaasa | 905 | family cafe
    kerho Uudessakaarlepyyssä | 893 | kerho
    kerho i Nykarleby | 893 | kerho
    kerho Kristiinankaupungissa | 287 | kerho
    kerho Vähässäkyrössä | 905 | kerho
    kerho Oravaisissa | 946 | kerho
    Maalahden kerho | 475 | kerho
    kerho Kaskisissa | 231 | kerho
    kerho Pännäisissä | 599 | kerho
    kerho mustasaaresa | 499 | kerho
    kerho mustasaaressa | 499 | kerho
    vaasalaisille kerho | 905 | kerho
    kerho Seinäjoella | 743 | kerho
    kerho Lahdessa | 398 | kerho
    Vöyrillä kerho | 946 | kerho
    Pedersöressä kerho | 599 | kerho
  `
  for (const line of named.trim().split('\n')) {
    const [q = '', code = '', terms = ''] = line.split('|').map((part) => part.trim())
    it(`${q} → ${code}`, () => {
      const said = interpret(index, q, 'fi')
      assert.equal(said.place, code)
      assert.equal(said.terms.join(' '), terms)
    })
  }

  for (const q of [
    'olen lopen uupunut',
    'perheille',
    'bråkar om loven',
    'inga kompisar',
    'isän kanssa',
    'in the evening',
  ]) {
    it(`${q}: no place`, () => assert.equal(interpret(index, q, 'sv').place, null))
  }
})

describe('a place in the search', () => {
  const at = (...municipalities: string[]): { municipalities: readonly string[] } => ({ municipalities })
  const index = buildIndex(
    [
      service('cafe-vaasa', 'Perhekahvila Vaasa', { type: 'family-cafe', ...at('905') }),
      service('cafe-maalahti', 'Perhekahvila Maalahti', { type: 'family-cafe', ...at('475') }),
      service('cafe-jakobstad', 'Perhekahvila Pietarsaari', { type: 'family-cafe', ...at('598') }),
      service('chat', 'Perheen chat', { type: 'chat', remote: true, ...at('598') }),
      service('speech', 'Puheterapia', { type: 'speech-therapy', floor: 2 }),
      service('pool', 'Perheuinti', { type: 'leisure', county: '16', ...at('743') }),
    ],
    ground,
  )
  const near = (q: string, municipality?: string): string[] =>
    search(index, ask(q, { municipality })).hits.map((hit) => `${hit.id} ${hit.near ?? '-'}`)

  it('shows what is here, and not what is farther of the same kind', () => {
    assert.deepEqual(near('perhekahvila', '905'), ['cafe-vaasa here'])
    assert.deepEqual(near('perhekahvila vaasassa'), ['cafe-vaasa here'])
  })
  it('falls back to the nearest of its kind', () => {
    assert.deepEqual(near('perhekahvila närpiössä'), ['cafe-maalahti nearest'])
  })
  it('keeps what serves the whole county, and what comes over the line', () => {
    assert.deepEqual(near('puheterapia', '545'), ['speech county-wide'])
    assert.deepEqual(near('chat', '545'), ['chat remote'])
  })
  it('never empties the result', () => {
    assert.deepEqual(near('perheuinti', '905'), ['pool elsewhere'])
    assert.deepEqual(near('perheuinti närpiössä'), ['pool elsewhere'])
  })
  it('lets the place that was typed rule over the remembered one', () => {
    const found = search(index, ask('perhekahvila i Jakobstad', { municipality: '905' }))
    assert.equal(found.placeFromQuery, '598')
    assert.deepEqual(
      found.hits.map((hit) => hit.id),
      ['cafe-jakobstad'],
    )
  })
  it('lists everything a place has when only the place was typed, what serves it first', () => {
    assert.deepEqual(near('Närpiö'), ['chat remote', 'speech county-wide', 'cafe-maalahti nearest'])
  })
  it('takes an unknown municipality as none', () => {
    assert.equal(near('perhekahvila', '999').length, 3)
  })
})
