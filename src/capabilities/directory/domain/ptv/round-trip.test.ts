import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { demoCounties } from '#seed/demo/counties.ts'
import { organisationId, serviceId } from '#seed/demo/ids.ts'
import { listingsOf } from '#seed/demo/listings.ts'
import { municipalities } from '#seed/reference/municipalities.ts'
import { serviceTypes } from '#seed/reference/service-types/all.ts'
import { languages, type Localized } from '#platform/text.ts'
import { listingShape } from '../../listing-shape.ts'
import { emptyListing, type HoursException, type ListingContent, type OpeningHours } from '../listing.ts'
import { modes as allModes } from '../vocabulary.ts'
import { nothingKnown } from '../reading/municipalities.ts'
import type { PtvListing } from './export-channels.ts'
import { type PtvType, toPtv } from './export.ts'
import { readPtv } from './read.ts'

const types: readonly PtvType[] = serviceTypes.map((each) => ({
  type: each.key,
  variant: each.variant ?? '',
  name: each.name,
  summary: each.summary,
  description: each.description,
  howToGetIn: each.howToGetIn,
  afterContact: each.afterContact,
  cost: each.cost,
}))

const country = (code: string): Parameters<typeof toPtv>[2] => ({
  county: { code, name: { fi: `Alue ${code}` } },
  municipalities: municipalities.filter(({ county }) => county === code),
})

const demo = demoCounties.map((county) => ({
  county,
  listings: listingsOf(county).map((listing): PtvListing => ({
    id: serviceId(county.code, listing.key),
    changedAt: new Date('2026-03-02T08:00:00Z'),
    organisation: {
      id: organisationId(county.code, listing.organisation.key),
      name: listing.organisation.name,
      sector: listing.organisation.sector,
      businessCode: null,
      municipality: listing.organisation.municipality,
    },
    content: {
      ...emptyListing(listing.type.key, listing.type.variant ?? ''),
      name: listing.name,
      summary: listing.summary,
      howToGetIn: listing.howToGetIn,
      cost: listing.cost,
      criteria: listing.criteria,
      localWords: listing.localWords,
      modes: listing.modes,
      access: listing.access,
      free: listing.free,
      languages: listing.languages,
      phone: listing.phone,
      phoneHours: listing.phoneHours,
      doorKey: listing.door,
      places: listing.places.map(({ site, hours, note }) => ({
        site: null,
        kind: site.kind,
        name: site.name,
        address: site.address,
        postcode: null,
        municipality: site.municipality,
        accessible: site.accessible,
        lon: null,
        lat: null,
        hours,
        note,
      })),
      municipalities: listing.municipalities,
    },
  })),
}))

const ordered = (hours: OpeningHours | null): OpeningHours | null => {
  const days = Object.entries(hours ?? {}).filter(([, slots]) => slots.length > 0)
  return days.length === 0 ? null : Object.fromEntries(days)
}

const said = (text: Localized | null, inherits: Localized): Localized | null => {
  const words = Object.fromEntries(languages.flatMap((each) => (text?.[each] ? [[each, text[each]]] : [])))
  const isSame = languages.every((each) => (words[each] ?? '') === (inherits[each] ?? ''))
  return isSame || Object.keys(words).length === 0 ? null : words
}

/** One way of writing what means the same: the order of words in a set, no text and an empty one. */
function plain(content: ListingContent): object {
  const type = types.find((each) => each.type === content.type && each.variant === content.variant)
  const empty: Localized = {}
  return {
    ...content,
    name: said(content.name, type?.name ?? empty),
    summary: said(content.summary, type?.summary ?? empty),
    description: said(content.description, type?.description ?? empty),
    howToGetIn: said(content.howToGetIn, type?.howToGetIn ?? empty),
    afterContact: said(content.afterContact, type?.afterContact ?? empty),
    cost: said(content.cost, type?.cost ?? empty),
    criteria: said(content.criteria, empty),
    localWords: Object.fromEntries(
      Object.entries(content.localWords).filter(([, words]) => words.length > 0),
    ),
    languages: content.languages.toSorted(),
    modes: content.modes.toSorted(),
    municipalities: content.municipalities.toSorted(),
    phoneHours: ordered(content.phoneHours),
    places: content.places.map((each) => ({ ...each, site: null, hours: ordered(each.hours) ?? {} })),
  }
}

const file = (value: unknown, name = 'export.json'): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(value)),
})

function goesRound(listings: readonly PtvListing[], county: string): void {
  const document = toPtv(listings, types, country(county))
  const { candidates, report } = readPtv([file(document)], nothingKnown)
  assert.equal(candidates.length, listings.length)
  assert.deepEqual(
    report.filter(({ code }) => !/-read$|^for-families$|^left-out$/.test(code)),
    [],
  )
  for (const [index, { id, content, organisation }] of listings.entries()) {
    const candidate = candidates[index]
    assert.ok(candidate?.content, id)
    assert.equal(candidate.externalId, id)
    assert.equal(candidate.organisation.externalId, organisation.id)
    assert.deepEqual(plain(candidate.content), plain(content), candidate.title)
    assert.ok(listingShape.safeParse(candidate.content).success)
  }
}

/** The same numbers in every run: a failure can be found again. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const time = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`

/** Turns a listing of the demonstration into one with everything a listing can say. */
function varied(one: PtvListing, below: (most: number) => number): PtvListing {
  const { content } = one
  const maybe = <T>(value: T): T | null => (below(2) === 0 ? value : null)
  const week = (): OpeningHours =>
    Object.fromEntries(
      ['1', '3', '5', '7']
        .filter(() => below(3) > 0)
        .map((day) => {
          const opens = below(48)
          const closes = opens + 1 + below(20)
          const second = closes + 1 + below(10)
          const slot = { opens: time(opens), closes: time(closes) }
          return [day, below(2) === 0 ? [slot] : [slot, { opens: time(second), closes: time(second + 4) }]]
        }),
    )
  const places = content.places.map((place) => ({
    ...place,
    hours: week(),
    // A building has one point and one postal code, whoever gives a service in it.
    postcode: '00100',
    lon: 24.93545,
    lat: Number((60.16952 + JSON.stringify(place.name).length / 1000).toFixed(5)),
    note: maybe({ fi: `Soita ovikelloa ${below(9)}`, sv: 'Ring på klockan' }),
  }))
  const day = (): string => `2026-12-${String(1 + below(28)).padStart(2, '0')}`
  const exceptions = Array.from({ length: below(3) }, (): HoursException => {
    const from = day()
    return {
      from,
      to: from,
      ...(below(2) === 0 ? { opens: null, closes: null } : { opens: '09:00', closes: '12:15' }),
      note: { fi: `Poikkeus ${below(1000)}` },
      place: places.length > 1 ? below(places.length) : null,
    }
  }).toSorted((a, b) => a.from.localeCompare(b.from) || (a.place ?? -1) - (b.place ?? -1))
  const phone = maybe('+358 40 123 4567') ?? content.phone
  return {
    ...one,
    content: {
      ...content,
      places,
      exceptions,
      name: maybe({ fi: 'Oma "nimi" & <muuta>', sv: 'Eget namn', en: 'A name' }) ?? content.name,
      summary: maybe({ fi: 'Oma tiivistelmä' }) ?? content.summary,
      description: maybe({ sv: 'En egen beskrivning.\n\nMed två stycken.' }),
      forWhom: maybe({ fi: 'Sinulle', en: 'For you' }),
      howToGetIn: maybe({ fi: 'Soita.\nTai tule.' }),
      afterContact: maybe({ fi: 'Soitamme sinulle.' }),
      cost: maybe({ en: 'Free' }),
      criteria: maybe({ fi: 'Asut alueella.' }),
      criteriaFrom: maybe('2026-01-15'),
      localWords: maybe({ fi: ['kerho', 'kahvi'], sv: ['klubb'] }) ?? {},
      modes: allModes.filter((_, index) => index === 0 || below(2) === 0),
      access: (['self', 'booking', 'referral'] as const)[below(3)] ?? 'self',
      free: below(2) === 0,
      languages: maybe(['fi', 'sv', 'ar', 'interpreter']) ?? ['fi'],
      ageFrom: maybe(0),
      ageTo: maybe(17),
      phone,
      phoneHours: phone === null ? null : week(),
      web: maybe('https://esimerkki.example/perheet?x=1'),
      booking: maybe('https://ajat.example/varaa'),
      answerDays: maybe(3),
      startDays: maybe(14),
      municipalities: content.municipalities,
    },
  }
}

describe('our listings in the register’s shape and back', () => {
  for (const { county, listings } of demo) {
    it(`keeps what every listing of county ${county.code} says`, () => {
      assert.ok(listings.length > 100)
      goesRound(listings, county.code)
    })
  }

  it('keeps everything a listing can say, over many listings made by chance', () => {
    for (const { county, listings } of demo) {
      for (const seed of [1, 2, 3]) {
        const below = chance(seed)
        goesRound(
          listings.map((each) => varied(each, below)),
          county.code,
        )
      }
    }
  })

  it('never takes out what is for professionals only', () => {
    const [one] = demo[0]?.listings ?? []
    assert.ok(one)
    const professional = {
      phone: '050 000 0000',
      email: 'vain@ammattilaisille.example',
      hours: {},
      whatHappens: { fi: 'Salainen reitti' },
      names: [{ name: 'Nimi Niminen', title: {} }],
    }
    const document = JSON.stringify(
      toPtv([{ ...one, content: { ...one.content, professional } }], types, country('15')),
    )
    assert.doesNotMatch(document, /ammattilaisille|Salainen|Niminen|050 000 0000/)
  })

  it('reads a listing for the whole county from its municipalities where the mark is gone', () => {
    const one = demo[0]?.listings.find(({ content }) => content.municipalities.length === 0)
    const code = demo[0]?.county.code ?? ''
    assert.ok(one)
    const text = JSON.stringify(toPtv([one], types, country(code))).replaceAll('x-perhetalo', 'gone')
    const files = [{ name: 'a.json', bytes: new TextEncoder().encode(text) }]
    const known = { ...nothingKnown, municipalities, county: code }
    assert.deepEqual(readPtv(files, known).candidates[0]?.content?.municipalities, [])
    const elsewhere = { ...known, county: code === '21' ? '20' : '21' }
    const [candidate] = readPtv(files, elsewhere).candidates
    assert.equal(candidate?.left, 'left-out')
    assert.ok(candidate?.problems.some((each) => each.code === 'outside-county'))
  })
})
