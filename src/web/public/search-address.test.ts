import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { asSearchQuery, chosenFilters, readAsked, searchAddress, without } from './search-address.ts'

describe('the address of a search', () => {
  it('reads what it knows and leaves out the rest', () => {
    const asked = readAsked({
      q: '  puheterapia ',
      kunta: '905',
      floor: '2',
      sector: 'moon',
      free: 'true',
      page: '-3',
      mode: 'home',
    })
    assert.equal(asked.q, 'puheterapia')
    assert.equal(asked.kunta, '905')
    assert.equal(asked.floor, 2)
    assert.equal(asked.sector, undefined)
    assert.equal(asked.mode, 'home')
    assert.equal(asked.page, 1)
    assert.deepEqual(chosenFilters(asked), ['floor', 'mode', 'free'])
  })

  it('keeps everything but the page when one thing changes', () => {
    const asked = readAsked({ q: 'ero', floor: '1', page: '3', nuori: '1' })
    assert.equal(searchAddress(asked, 'sv', without('floor')), '/sv/sok?q=ero&nuori=1')
    assert.equal(searchAddress(asked, 'fi', { page: 2 }), '/haku?q=ero&floor=1&nuori=1&page=2')
  })

  it('takes the chosen municipality unless the address says another or none', () => {
    assert.equal(asSearchQuery(readAsked({}), 'fi', '905').municipality, '905')
    assert.equal(asSearchQuery(readAsked({ kunta: '743' }), 'fi', '905').municipality, '743')
    assert.equal(asSearchQuery(readAsked({ kunta: 'all' }), 'fi', '905').municipality, undefined)
  })

  it('cuts an endless query', () => {
    assert.equal(readAsked({ q: 'a'.repeat(900) }).q.length, 200)
  })
})
