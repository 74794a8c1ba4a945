import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  type Asked,
  asSearchQuery,
  chosenFilters,
  cleared,
  paramsOf,
  readAsked,
  searchAddress,
  toggled,
} from './search-address.ts'

const now = new Date('2026-11-22T10:00:00Z')
const asked = (query: string): Asked => readAsked(new URLSearchParams(query))
const nowhere = { municipality: undefined, point: undefined }

describe('the address of a search', () => {
  it('reads what it knows and leaves out the rest', () => {
    const read = asked('q=++puheterapia+&kunta=905&floor=2&sector=moon&free=true&page=-3&mode=home')
    assert.equal(read.q, 'puheterapia')
    assert.equal(read.kunta, '905')
    assert.deepEqual(read.chosen.floor, ['2'])
    assert.deepEqual(read.chosen.sector, [])
    assert.equal(read.page, 1)
    assert.deepEqual(
      chosenFilters(read).map(({ name, value }) => [name, value]),
      [
        ['mode', 'home'],
        ['floor', '2'],
        ['free', 'true'],
      ],
    )
  })

  it('reads several values of one filter, repeated by a form or joined in a link', () => {
    assert.deepEqual(asked('audience=youth&audience=parents').chosen.audience, ['youth', 'parents'])
    assert.deepEqual(asked('audience=youth,parents,youth,moon').chosen.audience, ['youth', 'parents'])
    assert.equal(searchAddress(asked('mode=home&mode=phone'), 'fi'), '/haku?mode=home%2Cphone')
  })

  it('takes one county at a time', () => {
    assert.deepEqual(asked('county=17,07').chosen.county, ['17'])
  })

  it('keeps everything but the page when one thing changes', () => {
    const read = asked('q=ero&floor=1&page=3&nuori=1')
    const [floor] = chosenFilters(read)
    assert.equal(searchAddress(read, 'sv', floor?.without), '/sv/sok?q=ero&nuori=1')
    assert.equal(searchAddress(read, 'fi', { page: 2 }), '/haku?q=ero&floor=1&nuori=1&page=2')
  })

  it('takes away one value and leaves its neighbours', () => {
    const read = asked('audience=youth,parents&free=true')
    const [youth, , free] = chosenFilters(read)
    assert.equal(searchAddress(read, 'fi', youth?.without), '/haku?audience=parents&free=true')
    assert.equal(searchAddress(read, 'fi', free?.without), '/haku?audience=youth%2Cparents')
    assert.equal(
      searchAddress(read, 'fi', toggled(read, 'open')),
      '/haku?audience=youth%2Cparents&open=true&free=true',
    )
    assert.equal(searchAddress(read, 'fi', cleared), '/haku')
  })

  it('tells a field sent empty from one that is not there', () => {
    assert.equal(asked('').kunta, '')
    assert.equal(asked('kunta=').kunta, 'all')
    assert.equal(asked('kunta=+Vähäkyrö+').kunta, 'Vähäkyrö')
  })

  it('asks the directory for every filter in its own words', () => {
    const query = asSearchQuery(
      asked(
        'sector=ngo,parish&floor=1,2&level=basic&language=sv&open=true&evening=true&home=true&remote=true&accessible=true',
      ),
      'fi',
      { municipality: '905', point: { lon: 21.6, lat: 63.1 } },
      now,
    )
    assert.deepEqual(query.providerSector, ['parish', 'ngo'])
    assert.deepEqual(query.floor, [1, 2])
    assert.deepEqual(query.level, ['basic'])
    assert.deepEqual(query.language, ['sv'])
    assert.deepEqual(
      [query.openNow, query.eveningWeekend, query.homeBrought, query.remote, query.accessible, query.free],
      [true, true, true, true, true, undefined],
    )
    assert.equal(query.municipality, '905')
    assert.deepEqual(query.near, { lon: 21.6, lat: 63.1 })
    assert.equal(query.now, now)
  })

  it('cuts an endless query and an endless list', () => {
    assert.equal(asked(`q=${'a'.repeat(900)}`).q.length, 200)
    assert.equal(asked(`kunta=${'a'.repeat(900)}`).kunta.length, 60)
    const types = Array.from({ length: 50 }, (_, at) => `a${'b'.repeat(at % 30)}${at > 29 ? 'c' : ''}`)
    assert.equal(asSearchQuery(asked(`type=${types.join()}`), 'fi', nowhere, now).type?.length, 20)
  })

  it('finds its words in the address of any page', () => {
    assert.equal(paramsOf('/haku?q=ero&free=true').get('free'), 'true')
    assert.equal(paramsOf('/haku').size, 0)
  })
})
