import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { MunicipalityRow, PlaceRow, ServiceView } from '#capabilities/directory/index.ts'
import { capital, decidingFacts, placeFor, placeInWords, whenInWords, whereInWords } from './service-facts.ts'

const town = (code: string, fi: string, sv: string): MunicipalityRow => ({
  code,
  county: '17',
  area_id: null,
  name: { fi, sv },
  language_status: 1,
  population: 1,
  lon: 0,
  lat: 0,
})
const vaasa = town('905', 'Vaasa', 'Vasa')
const narpio = town('545', 'Närpiö', 'Närpes')
const names = {
  municipality: (code: string) => [vaasa, narpio].find((each) => each.code === code),
  county: () => undefined,
}

const weekdays = { 1: [{ opens: '09:00', closes: '15:00' }], 2: [{ opens: '09:00', closes: '15:00' }] }
const place = (municipality: MunicipalityRow, fi: string, sv: string): PlaceRow => ({
  site: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  postcode: null,
  lon: null,
  lat: null,
  name: { fi, sv },
  address: { fi: 'Esimerkkikatu 1', sv: 'Exempelgatan 1' },
  municipality: municipality.code,
  accessible: true,
  kind: 'family-centre',
  hours: weekdays,
  note: null,
})

const service: ServiceView = {
  id: 'a',
  county: '17',
  type: 'speech-therapy',
  variant: '',
  floor: 2,
  level: 'basic',
  provider_sector: 'county',
  organisation: { fi: 'Alue' },
  organisation_id: 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb',
  tasks: [],
  modes: ['site', 'remote'],
  audiences: ['parents'],
  access: 'self',
  free: true,
  statutory: false,
  name: { fi: 'Puheterapia' },
  summary: { fi: '' },
  description: { fi: '' },
  for_whom: { fi: '' },
  how_to_get_in: { fi: '' },
  after_contact: { fi: '' },
  cost: { fi: '' },
  criteria: null,
  lay_words: {},
  local_words: {},
  languages: ['fi', 'sv'],
  phone: '06 000 0001',
  phone_hours: weekdays,
  web: null,
  door_key: null,
  booking: null,
  age_from: null,
  age_to: null,
  answer_days: null,
  start_days: null,
  video: null,
  criteria_from: null,
  confirmed_on: '2026-03-01',
  unconfirmed_since: null,
  changed_at: new Date('2026-03-01T08:00:00Z'),
  created_at: new Date('2026-03-01T08:00:00Z'),
  version: 1,
  exceptions: [],
  municipalities: [],
  places: [
    place(vaasa, 'Vaasan perhekeskus', 'Familjecentret i Vasa'),
    place(narpio, 'Rannikon neuvola', 'Kustens rådgivning'),
  ],
}
const byPhone: ServiceView = {
  ...service,
  places: [],
  modes: ['phone', 'home'],
  access: 'referral',
  free: false,
}
const mondayMorning = new Date('2026-03-02T08:00:00Z')

describe('the facts of a service', () => {
  it('begin with a capital letter, Nordic ones too', () => {
    assert.equal(capital('ähtärissä'), 'Ähtärissä')
    assert.equal(capital(''), '')
  })

  it('say the place in the chosen municipality first', () => {
    assert.equal(placeFor(service, '545')?.municipality, '545')
    assert.equal(placeFor(service, '999')?.municipality, '905')
    assert.equal(placeFor(byPhone, '905'), undefined)
  })

  it('name the town only where the place does not say it', () => {
    const [first, second] = service.places
    assert.ok(first && second)
    assert.equal(placeInWords(first, names, 'fi'), 'Vaasan perhekeskus')
    assert.equal(placeInWords(second, names, 'fi'), 'Rannikon neuvola, Närpiö')
    assert.equal(placeInWords(second, names, 'sv'), 'Kustens rådgivning, Närpes')
  })

  it('say how a service stands to the chosen place', () => {
    assert.equal(whereInWords(service, 'here', vaasa, names, 'fi'), 'Vaasan perhekeskus ja 1 muu paikka')
    assert.equal(
      whereInWords(service, 'nearest', null, names, 'sv'),
      'Närmaste plats: Familjecentret i Vasa och 1 annan plats',
    )
    assert.equal(
      whereInWords(byPhone, 'county-wide', vaasa, names, 'fi'),
      'Palvelee koko aluetta, puhelimitse, kotona',
    )
    assert.equal(whereInWords(byPhone, null, null, names, 'en'), 'By phone, at your home')
    assert.equal(whereInWords(byPhone, 'remote', vaasa, names, 'fi'), 'Muualta, etänä tai puhelimitse')
  })

  it('say when it is open, or when the phone is answered', () => {
    assert.equal(whenInWords(service, vaasa, 'fi'), 'Ma–ti klo 9–15')
    assert.equal(whenInWords(byPhone, vaasa, 'sv'), 'Telefon: mån–tis kl. 9–15')
    assert.equal(whenInWords({ ...byPhone, phone_hours: null }, null, 'fi'), '')
  })

  it('are only those that decide', () => {
    assert.deepEqual(decidingFacts(service, vaasa, 'fi', mondayMorning), [
      'Avoinna klo 15 asti',
      'Maksuton',
      'Ei lähetettä',
      'Myös etänä',
    ])
    assert.ok(decidingFacts(service, vaasa, 'sv', mondayMorning).includes('På svenska'))
    assert.deepEqual(decidingFacts(byPhone, null, 'fi', mondayMorning), [])
    assert.deepEqual(
      decidingFacts({ ...byPhone, languages: ['sv', 'interpreter'] }, null, 'fi', mondayMorning),
      ['Kieli: ruotsi'],
    )
  })
})
