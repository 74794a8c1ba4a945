import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findGaps, type GapListing, type Gaps } from './gaps.ts'

const listing = (id: string, more: Partial<GapListing> = {}): GapListing => ({
  id,
  type: 'child-clinic',
  variant: '',
  name: { fi: 'Neuvola', sv: 'Rådgivning' },
  organisation: { fi: 'Alue' },
  organisation_id: 'org',
  modes: ['site'],
  phone: '06 1',
  phone_hours: { '1': [{ opens: '08:00', closes: '09:00' }] },
  unconfirmed_since: null,
  municipalities: ['905'],
  places: [{ municipality: '905', hours: { '1': [{ opens: '08:00', closes: '16:00' }] }, note: null }],
  texts: [{ fi: 'Neuvola', sv: 'Rådgivning' }],
  ...more,
})
const gaps = (listings: readonly GapListing[], maintained = ['org']): Gaps =>
  findGaps({
    listings,
    municipalities: ['905', '499'],
    languages: ['fi', 'sv'],
    maintained: new Set(maintained),
  })
const room = (found: Gaps, key: string): unknown => {
  const line = found.rooms.find((each) => each.room === key)
  return line === undefined ? undefined : [line.standing, line.listings, line.without]
}

describe('what is missing in the house', () => {
  it('is a room that nobody serves, and a municipality in which it would be empty', () => {
    const found = gaps([listing('a')])
    assert.deepEqual(room(found, 'child-clinic'), ['near', 1, ['499']])
    assert.deepEqual(room(found, 'meeting-place'), ['empty', 0, ['905', '499']])
  })

  it('is a room that is only reached from elsewhere', () => {
    const far = listing('a', {
      municipalities: [],
      places: [{ municipality: '598', hours: {}, note: { fi: 'x' } }],
    })
    assert.deepEqual(room(gaps([far]), 'child-clinic'), ['far', 1, []])
    assert.deepEqual(room(gaps([{ ...far, modes: ['home'] }]), 'child-clinic'), ['near', 1, []])
  })

  it('is what a listing lacks, those that lack most first', () => {
    const found = gaps([
      listing('whole'),
      listing('phone', { phone: null }),
      listing('much', {
        phone: null,
        texts: [{ fi: 'Vain suomeksi' }],
        unconfirmed_since: '2026-01-01',
        places: [{ municipality: '905', hours: {}, note: null }],
        organisation_id: 'other',
      }),
    ])
    assert.deepEqual(
      found.listings.map(({ id, lacks }) => [id, lacks]),
      [
        ['much', ['one-language', 'no-phone', 'no-hours', 'no-maintainer', 'unconfirmed']],
        ['phone', ['no-phone']],
      ],
    )
  })

  it('is not what stands elsewhere', () => {
    assert.deepEqual(gaps([listing('a', { municipalities: ['598'], phone: null })]).listings, [])
  })
})
