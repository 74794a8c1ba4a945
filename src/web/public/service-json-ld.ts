import type { Catalogue, OpeningHours, PlaceRow, ServiceView } from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'

type Json = Readonly<Record<string, unknown>>

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const hoursOf = (hours: OpeningHours): readonly Json[] =>
  (['1', '2', '3', '4', '5', '6', '7'] as const).flatMap((day, at) =>
    (hours[day] ?? []).map(({ opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${weekdays[at]}`,
      opens,
      closes,
    })),
  )

function placeOf(place: PlaceRow, catalogue: Catalogue, lang: Language): Json {
  const municipality = catalogue.municipality(place.municipality)
  return {
    '@type': 'Place',
    name: inLanguage(place.name, lang),
    address: {
      '@type': 'PostalAddress',
      streetAddress: inLanguage(place.address, lang),
      ...(place.postcode === null ? {} : { postalCode: place.postcode }),
      addressLocality: inLanguage(municipality?.name ?? {}, lang),
      addressCountry: 'FI',
    },
    openingHoursSpecification: hoursOf(place.hours),
    ...(place.lon === null || place.lat === null
      ? {}
      : { geo: { '@type': 'GeoCoordinates', longitude: place.lon, latitude: place.lat } }),
    ...(place.accessible
      ? { amenityFeature: { '@type': 'LocationFeatureSpecification', name: 'step-free' } }
      : {}),
  }
}

/** The service in schema.org's words, for search engines and assistants. */
export function jsonLdOf(service: ServiceView, catalogue: Catalogue, lang: Language, address: string): Json {
  const web = catalogue.organisations().find(({ id }) => id === service.organisation_id)?.web ?? null
  const phone =
    service.phone === null ? {} : { servicePhone: { '@type': 'ContactPoint', telephone: service.phone } }
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    '@id': address,
    url: address,
    name: inLanguage(service.name, lang),
    description: inLanguage(service.summary, lang),
    inLanguage: lang,
    audience: { '@type': 'Audience', audienceType: inLanguage(service.for_whom, lang) },
    isAccessibleForFree: service.free,
    provider: {
      '@type': 'Organization',
      name: inLanguage(service.organisation, lang),
      ...(web === null ? {} : { url: web }),
    },
    areaServed: (service.municipalities.length === 0
      ? [catalogue.county(service.county)?.name ?? {}]
      : service.municipalities.map((code) => catalogue.municipality(code)?.name ?? {})
    ).map((name) => ({ '@type': 'AdministrativeArea', name: inLanguage(name, lang) })),
    availableChannel: [
      ...service.places.map((place) => ({
        '@type': 'ServiceChannel',
        ...phone,
        availableLanguage: service.languages.filter((code) => code !== 'interpreter'),
        serviceLocation: placeOf(place, catalogue, lang),
      })),
      ...(service.places.length === 0 && service.phone !== null
        ? [{ '@type': 'ServiceChannel', ...phone, hoursAvailable: hoursOf(service.phone_hours ?? {}) }]
        : []),
    ],
    dateModified: service.changed_at.toISOString().slice(0, 10),
  }
}

/** As a block in the page: `<` is written so that no text of a listing can end the block. */
export const asBlock = (json: Json): string => JSON.stringify(json).replaceAll('<', '\\u003c')
