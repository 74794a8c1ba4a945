import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ask, service } from '#tests/support/search-fixture.ts'
import type { OpeningHours } from '../listing.ts'
import { isEveningOrWeekend, isOpenAt, wallMoment, weekMasks } from './hours.ts'
import { buildIndex, changeIndex } from './index.ts'
import type { HoursException, SearchDocument } from './model.ts'
import { search } from './search.ts'

const week = (opens: string, closes: string, days: string): OpeningHours =>
  Object.fromEntries([...days].map((day) => [day, [{ opens, closes }]]))
const open = (hours: OpeningHours, more: Partial<SearchDocument> = {}): SearchDocument =>
  service('x', 'Kerho', { hours: [{ site: 'here', week: hours }], ...more })
const at = (time: string): ReturnType<typeof wallMoment> => wallMoment(new Date(time))
const office = open(week('08:00', '16:00', '12345'))

describe('open at a moment', () => {
  it('goes by the clocks of Finland, in winter and in summer', () => {
    assert.equal(isOpenAt(office, at('2026-03-02T06:00:00Z')), true)
    assert.equal(isOpenAt(office, at('2026-03-02T05:59:00Z')), false)
    assert.equal(isOpenAt(office, at('2026-03-02T14:00:00Z')), false)
    assert.equal(isOpenAt(office, at('2026-06-01T05:00:00Z')), true)
    assert.equal(isOpenAt(office, at('2026-03-01T10:00:00Z')), false)
  })
  it('goes over midnight', () => {
    const late = open(week('20:00', '02:00', '7'))
    assert.equal(isOpenAt(late, at('2026-03-01T21:30:00Z')), true)
    assert.equal(isOpenAt(late, at('2026-03-01T23:30:00Z')), true)
    assert.equal(isOpenAt(late, at('2026-03-02T00:30:00Z')), false)
  })
  it('is closed on public holidays, except for what never closes', () => {
    const holiday = at('2026-01-06T10:00:00Z')
    assert.equal(isOpenAt(office, holiday), false)
    assert.equal(isOpenAt(open(week('00:00', '23:59', '1234567')), holiday), true)
    assert.equal(isOpenAt(open(week('00:00', '23:59', '12345')), holiday), false)
  })
  it('lets an exception rule over the week and over a holiday', () => {
    const exception = (more: Partial<HoursException>): HoursException => ({
      site: null,
      from: '2026-01-06',
      to: '2026-01-07',
      opens: null,
      closes: null,
      ...more,
    })
    const moment = at('2026-01-06T10:00:00Z')
    const hours = week('08:00', '16:00', '12345')
    assert.equal(
      isOpenAt(open(hours, { exceptions: [exception({ opens: '11:00', closes: '14:00' })] }), moment),
      true,
    )
    assert.equal(isOpenAt(open(hours, { exceptions: [exception({})] }), at('2026-01-07T10:00:00Z')), false)
    assert.equal(isOpenAt(open(hours, { exceptions: [exception({})] }), at('2026-01-08T10:00:00Z')), true)
    const elsewhere = exception({ site: 'there', opens: '11:00', closes: '14:00' })
    assert.equal(isOpenAt(open(hours, { exceptions: [elsewhere] }), moment), false)
    const both = [exception({}), exception({ site: 'here', opens: '11:00', closes: '14:00' })]
    assert.equal(isOpenAt(open(hours, { exceptions: both }), moment), true)
  })
  it('takes any place and the telephone', () => {
    const two = service('x', 'Kerho', {
      hours: [
        { site: 'a', week: week('08:00', '10:00', '1') },
        { site: null, week: week('12:00', '14:00', '1') },
      ],
    })
    assert.equal(isOpenAt(two, at('2026-03-02T10:30:00Z')), true)
    assert.equal(isOpenAt(two, at('2026-03-02T09:00:00Z')), false)
    assert.equal(isOpenAt(service('x', 'Kerho'), at('2026-03-02T09:00:00Z')), false)
  })
})

describe('evenings and weekends', () => {
  it('are after five, Saturday or Sunday', () => {
    assert.equal(isEveningOrWeekend(weekMasks(office)), false)
    assert.equal(isEveningOrWeekend(weekMasks(open(week('12:00', '17:00', '3')))), false)
    assert.equal(isEveningOrWeekend(weekMasks(open(week('12:00', '17:30', '3')))), true)
    assert.equal(isEveningOrWeekend(weekMasks(open(week('10:00', '12:00', '6')))), true)
  })
})

describe('open now in the search', () => {
  const documents = [
    { ...open(week('08:00', '16:00', '12345')), id: 'office' },
    { ...open(week('18:00', '20:00', '1')), id: 'evening' },
    service('unknown', 'Kerho'),
  ]
  const now = new Date('2026-03-02T08:00:00Z')
  it('is counted and chosen for the moment of asking', () => {
    const index = buildIndex(documents, { places: [] })
    const found = search(index, ask('', { now }))
    assert.deepEqual(found.facets.openNow, [{ value: 'true', count: 1 }])
    assert.deepEqual(found.facets.eveningWeekend, [{ value: 'true', count: 1 }])
    assert.deepEqual(
      search(index, ask('', { now, openNow: true })).hits.map((hit) => hit.id),
      ['office'],
    )
    const evening = new Date('2026-03-02T16:30:00Z')
    assert.deepEqual(
      search(index, ask('', { now: evening, openNow: true })).hits.map((hit) => hit.id),
      ['evening'],
    )
    assert.deepEqual(search(index, ask('')).facets.openNow, [])
    assert.equal(search(index, ask('', { openNow: true })).total, 0)
  })
  it('follows a change at once', () => {
    const index = buildIndex(documents, { places: [] })
    assert.equal(search(index, ask('', { now, openNow: true })).total, 1)
    changeIndex(index, [], [{ ...open(week('08:00', '16:00', '2')), id: 'office' }])
    assert.equal(search(index, ask('', { now, openNow: true })).total, 0)
  })
})
