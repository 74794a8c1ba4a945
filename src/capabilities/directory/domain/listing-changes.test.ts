import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { broughtTogether, changeKey, listingChanges, meeting } from './listing-changes.ts'
import { emptyListing, type ListingContent, type ListingPlace } from './listing.ts'

const place = (fi: string, differently: Partial<ListingPlace> = {}): ListingPlace => ({
  site: null,
  kind: 'ngo',
  name: { fi },
  address: { fi: 'Esimerkkikuja 1' },
  postcode: null,
  municipality: '905',
  accessible: false,
  lon: null,
  lat: null,
  hours: {},
  note: null,
  ...differently,
})
const listing = (differently: Partial<ListingContent> = {}): ListingContent => ({
  ...emptyListing('peer-groups', ''),
  name: { fi: 'Nimi', sv: 'Namn' },
  phone: '000 1',
  ...differently,
})
const keys = (before: ListingContent, after: ListingContent): readonly string[] =>
  listingChanges(before, after).map(changeKey)

describe('what differs between two states of a listing', () => {
  it('is told part by part, a text by language', () => {
    assert.deepEqual(keys(listing(), listing()), [])
    assert.deepEqual(
      keys(
        listing(),
        listing({ name: { fi: 'Nimi', sv: 'Nytt' }, cost: { fi: '5 €' }, ageFrom: 3, free: false }),
      ),
      ['name.sv', 'cost.fi', 'ages', 'free'],
    )
  })

  it('is not an order, an empty text or the number of a building', () => {
    const a = listing({ modes: ['site', 'phone'], places: [place('A'), place('B')], summary: { fi: '' } })
    const b = listing({
      modes: ['phone', 'site'],
      places: [place('B', { site: 'x', lon: 21.6 }), place('A', { note: {} })],
    })
    assert.deepEqual(keys(a, b), [])
  })

  it('sees the times of a place and the days that differ, whatever the place’s turn', () => {
    const closed = { from: '2026-07-01', to: '2026-07-31', opens: null, closes: null, note: {} }
    const a = listing({ places: [place('A'), place('B')], exceptions: [{ ...closed, place: 1 }] })
    const same = listing({ places: [place('B'), place('A')], exceptions: [{ ...closed, place: 0 }] })
    const other = listing({ places: [place('A'), place('B')], exceptions: [{ ...closed, place: 0 }] })
    assert.deepEqual(keys(a, same), [])
    assert.deepEqual(keys(a, other), ['places'])
  })
})

describe('two who changed the same listing', () => {
  const base = listing()
  const mine = listing({ name: { fi: 'Minun', sv: 'Namn' }, free: false })
  const theirs = listing({ name: { fi: 'Heidän', sv: 'Deras' }, phone: '000 2' })

  it('quarrel only about what both have changed', () => {
    const { both, onlyMine, onlyTheirs } = meeting(base, mine, theirs)
    assert.deepEqual(
      [both, onlyMine, onlyTheirs].map((parts) => parts.map(changeKey)),
      [['name.fi'], ['free'], ['name.sv', 'phone']],
    )
    assert.deepEqual(meeting(base, mine, mine).both, [], 'the same change is no quarrel')
  })

  it('lose nothing, whichever is chosen', () => {
    const states = { base, mine, theirs }
    const chosen = (picks: readonly string[]): unknown => {
      const { name, phone, free } = broughtTogether(states, new Set(picks))
      return [name, phone, free]
    }
    assert.deepEqual(chosen(['name.fi']), [{ fi: 'Minun', sv: 'Deras' }, '000 2', false])
    assert.deepEqual(chosen([]), [{ fi: 'Heidän', sv: 'Deras' }, '000 2', false])
  })

  it('may give a text back to the common one', () => {
    const without = listing({ name: null })
    assert.equal(broughtTogether({ base, mine: without, theirs: base }, new Set()).name, null)
  })
})
