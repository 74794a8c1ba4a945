import { type Language, languages, type Localized } from '#platform/text.ts'
import type { HoursException, ListingPlace, OpeningHours } from '../listing.ts'
import { weekdays } from '../reading/hours.ts'
import { toPlane } from './coordinates.ts'
import { nameOfCode } from './codes.ts'

/** JSON in the register's shape. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

export type JsonRecord = { readonly [name: string]: Json }

export type Named = { readonly code: string; readonly name: Localized }

export const texts = (text: Localized): readonly { readonly language: Language; readonly value: string }[] =>
  languages.flatMap((language) => {
    const value = text[language]
    return value === undefined || value === '' ? [] : [{ language, value }]
  })

export const typedTexts = (type: string, text: Localized | null): readonly Json[] =>
  texts(text ?? {}).map((each) => ({ ...each, type }))

const addresses = { class: 'ptvserclass2', group: 'ptvkohderyhmat', event: 'ptvelti' } as const

export const terms = (codes: readonly string[], kind: keyof typeof addresses): readonly Json[] =>
  codes.map((code) => ({
    name: [{ value: nameOfCode(code), language: 'fi' }],
    code,
    ontologyType: addresses[kind].toUpperCase(),
    uri: `http://uri.suomi.fi/codelist/ptv/${addresses[kind]}/code/${code}`,
  }))

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const standing = {
  validFrom: null,
  validTo: null,
  isClosed: false,
  validForNow: true,
  isAlwaysOpen: false,
} as const

export function weekRows(hours: OpeningHours, isReservation: boolean): readonly Json[] {
  const spans = weekdays.flatMap((day, index) =>
    (hours[day] ?? []).map(({ opens, closes }) => ({
      dayFrom: dayNames[index] ?? null,
      dayTo: null,
      from: `${opens}:00`,
      to: `${closes}:00`,
    })),
  )
  if (spans.length === 0) return []
  return [
    {
      serviceHourType: 'DaysOfTheWeek',
      ...standing,
      isReservation,
      additionalInformation: [],
      openingHour: spans,
    },
  ]
}

export const exceptionRows = (exceptions: readonly HoursException[]): readonly Json[] =>
  exceptions.map(({ from, to, opens, closes, note }) => ({
    serviceHourType: 'Exceptional',
    validFrom: `${from}T00:00:00`,
    validTo: `${to}T00:00:00`,
    isClosed: opens === null,
    validForNow: false,
    isAlwaysOpen: false,
    isReservation: false,
    additionalInformation: texts(note),
    openingHour:
      opens === null || closes === null
        ? []
        : [{ dayFrom: null, dayTo: null, from: `${opens}:00`, to: `${closes}:00` }],
  }))

const entrance: readonly Json[] = [
  {
    name: [],
    isMainEntrance: true,
    accessibilitySentences: [
      {
        sentenceGroup: texts({ fi: 'Sisäänkäynti', sv: 'Ingång', en: 'Entrance' }),
        sentences: [
          {
            sentence: texts({
              fi: 'Sisäänkäynti on esteetön.',
              sv: 'Ingången är tillgänglig.',
              en: 'The entrance is accessible.',
            }),
          },
        ],
      },
    ],
  },
]

export function addressJson(place: ListingPlace, municipality: Named | undefined): Json {
  const point = place.lon === null || place.lat === null ? null : toPlane({ lon: place.lon, lat: place.lat })
  return {
    type: 'Location',
    subType: 'Single',
    streetAddress: {
      street: texts(place.address),
      streetNumber: null,
      postalCode: place.postcode,
      postOffice: [],
      municipality: { code: place.municipality, name: texts(municipality?.name ?? {}) },
      additionalInformation: [],
      // The register calls the northing latitude and the easting longitude.
      latitude: point === null ? null : point.northing.toFixed(3),
      longitude: point === null ? null : point.easting.toFixed(3),
      coordinateState: point === null ? 'NotReceived' : 'EnteredByUser',
    },
    entrances: place.accessible ? entrance : [],
    country: 'FI',
  }
}

/** One row for each language in which the service is named; the country's prefix stands apart. */
export function phoneRows(number: string, spoken: readonly Language[]): readonly Json[] {
  const [, prefix, rest] = /^(\+\d{1,3}) (\d.*)$/.exec(number) ?? []
  const split = prefix !== undefined && rest !== undefined && !rest.startsWith('0')
  return (spoken.length > 0 ? spoken : languages.slice(0, 1)).map((language) => ({
    type: 'Phone',
    number: split ? rest : number,
    prefixNumber: split ? prefix : null,
    isFinnishServiceNumber: !split,
    language,
  }))
}

export const pageRows = (url: string, name: Localized): readonly Json[] =>
  (texts(name).length > 0 ? texts(name) : texts({ fi: url })).map(({ language, value }) => ({
    url,
    value,
    language,
  }))
