import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { emptyListing, type ListingContent, type ListingPlace } from './listing.ts'
import { isInOrder, listingQuality, type QualityInput } from './quality.ts'

const place: ListingPlace = {
  site: null,
  kind: 'ngo',
  name: { fi: 'Pihapiiri', sv: 'Gårdsringen' },
  address: { fi: 'Esimerkkitie 1' },
  postcode: null,
  municipality: '905',
  accessible: true,
  lon: null,
  lat: null,
  hours: { '1': [{ opens: '09:00', closes: '12:00' }] },
  note: null,
}
const complete: ListingContent = {
  ...emptyListing('meeting-place', ''),
  name: { fi: 'Pihapiiri', sv: 'Gårdsringen', en: 'The Yard' },
  summary: { fi: 'Tule leikkimään.', sv: 'Kom och lek.', en: 'Come and play.' },
  phone: '06 000 1234',
  phoneHours: { '1': [{ opens: '09:00', closes: '12:00' }] },
  places: [place],
  answerDays: 2,
  professional: { phone: '06 000 1', email: null, hours: {}, whatHappens: {}, names: [] },
}
const input = (content: Partial<ListingContent>, more: Partial<QualityInput> = {}): QualityInput => ({
  content: { ...complete, ...content },
  inherited: {
    forWhom: { fi: 'Perheille' },
    howToGetIn: { fi: 'Tule.' },
    afterContact: { fi: 'Tavataan.' },
    cost: null,
  },
  required: ['fi', 'sv'],
  wanted: ['fi', 'sv', 'en'],
  nextCheckOn: '2026-06-01',
  unconfirmedSince: null,
  today: '2026-03-02',
  maintainers: 2,
  ...more,
})
const found = (given: QualityInput): readonly string[] =>
  listingQuality(given).items.map(({ code, field, language }) =>
    language === null ? `${code} ${field}` : `${code} ${field} ${language}`,
  )

describe('the quality of a listing', () => {
  it('has nothing to do for one that is whole, fresh and plain', () => {
    assert.deepEqual(listingQuality(input({})), { items: [], score: 100 })
  })

  it('asks for what a family needs to get in touch', () => {
    assert.deepEqual(found(input({ phone: null })), ['no-contact phone'])
    assert.deepEqual(found(input({ phone: null, web: 'https://a.example/' })), ['no-phone phone'])
    assert.deepEqual(found(input({ phoneHours: null })), ['no-phone-hours phone'])
    assert.deepEqual(found(input({ phoneHours: { '1': [] } })), ['no-phone-hours phone'])
  })

  it('asks for places and hours where one is meant to come', () => {
    assert.deepEqual(found(input({ places: [] })), ['no-place places'])
    assert.deepEqual(found(input({ places: [], modes: ['phone'] })), [])
    assert.deepEqual(found(input({ places: [{ ...place, hours: {} }, place] })), ['no-hours hours'])
    assert.deepEqual(found(input({ places: [{ ...place, hours: {}, note: { fi: 'Sovi aika.' } }] })), [])
  })

  it('asks what happens next, unless the kind of service says it', () => {
    const without = { forWhom: { fi: 'Perheille' }, howToGetIn: { fi: 'Tule.' } }
    assert.deepEqual(found(input({}, { inherited: without })), ['no-after-contact afterContact'])
    assert.deepEqual(
      found(
        input(
          { afterContact: { fi: 'Soitamme.', sv: 'Vi ringer.', en: 'We call.' } },
          { inherited: without },
        ),
      ),
      [],
    )
    assert.deepEqual(found(input({ free: false })), ['no-cost cost'])
  })

  it('tells a text that must stand in a language from one that would be good to have', () => {
    assert.deepEqual(found(input({ summary: { fi: 'Tule.', en: 'Come.' } })), ['missing-language summary sv'])
    assert.deepEqual(found(input({ name: { fi: 'Piha' }, summary: { fi: 'Tule.' } }, { required: ['fi'] })), [
      'translation-wanted name sv',
      'translation-wanted name en',
    ])
    assert.deepEqual(found(input({ name: null, summary: null }, { inherited: input({}).inherited })), [
      'no-summary summary',
    ])
  })

  it('asks whether it is still right, and who answers for it', () => {
    assert.deepEqual(found(input({}, { nextCheckOn: '2026-03-02' })), ['check-due listing'])
    assert.deepEqual(found(input({}, { nextCheckOn: '2026-01-02', unconfirmedSince: '2026-02-01' })), [
      'unconfirmed listing',
    ])
    assert.deepEqual(found(input({}, { maintainers: 0 })), ['no-maintainer maintainers'])
    assert.deepEqual(found(input({}, { maintainers: 1 })), ['one-maintainer maintainers'])
    assert.deepEqual(found(input({}, { maintainers: null })), [])
  })

  it('puts first what stands between a family and help, and never lets style outweigh it', () => {
    const wordy = `${'Asiakkaan asioissa toimenpide suoritetaan mukaisesti koskien sitä osalta puitteissa. '.repeat(40)}`
    const quality = listingQuality(input({ summary: { fi: wordy, sv: 'Kom.', en: 'Come.' }, phone: null }))
    assert.equal(quality.items[0]?.code, 'no-contact')
    assert.ok(quality.score >= 100 - 15 - 20)
    assert.equal(isInOrder(quality), false)
    assert.equal(isInOrder(listingQuality(input({ summary: { fi: wordy, sv: 'Kom.', en: 'Come.' } }))), true)
  })
})
