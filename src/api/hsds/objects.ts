import type { Catalogue, OrganisationRow, PlaceRow, ServiceView } from '#capabilities/directory/index.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { hsdsId } from './ids.ts'
import { exceptionsOf, schedulesOf } from './schedules.ts'
import { attributesOf, type TaxonomyTerm, termsIn } from './taxonomies.ts'

type Json = Readonly<Record<string, unknown>>

/** What an answer needs to turn our listings into HSDS objects in one language. */
export type Maker = {
  readonly catalogue: Catalogue
  readonly lang: Language
  readonly terms: ReadonlyMap<string, TaxonomyTerm>
  readonly organisations: ReadonlyMap<string, OrganisationRow>
  /** Address of a listing's page, for `url` where the listing has none of its own. */
  readonly pageOf: (service: string) => string
}

export function makerFor(catalogue: Catalogue, lang: Language, pageOf: Maker['pageOf']): Maker {
  return {
    catalogue,
    lang,
    terms: new Map(termsIn(catalogue, lang).map((term) => [term.id, term])),
    organisations: new Map(catalogue.organisations().map((each) => [each.id, each])),
    pageOf,
  }
}

/** Fields without a value are left out: consumers of the standard are told never to meet `null`. */
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && !(value instanceof Date) && Object.keys(value).length === 0)
const filled = (object: Json): Json =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => !isEmpty(value)))

/** Our extension: the same texts in the other languages, under their codes (described in the profile). */
function translationsOf(texts: Readonly<Record<string, Localized>>, served: Language): Json {
  const others = languages.filter((lang) => lang !== served)
  return Object.fromEntries(
    others.flatMap((lang) => {
      const own = Object.fromEntries(
        Object.entries(texts).flatMap(([field, text]) => {
          const said = text[lang]
          return said === undefined || said === '' ? [] : [[field, said]]
        }),
      )
      return Object.keys(own).length === 0 ? [] : [[lang, own]]
    }),
  )
}

export function organisationOf(row: OrganisationRow, { lang, catalogue }: Maker): Json {
  const name = inLanguage(row.name, lang)
  const county = catalogue.county(row.county)
  const phones = row.phone === null ? [] : [{ id: hsdsId('phone', row.id), number: row.phone, type: 'voice' }]
  return filled({
    id: row.id,
    name,
    // The standard demands a description; an organisation without one is at least placed.
    description: inLanguage(row.description, lang) || `${name}, ${inLanguage(county?.name ?? {}, lang)}`,
    website: row.web,
    email: row.email,
    phones,
    organization_identifiers:
      row.business_code === null
        ? []
        : [
            {
              id: hsdsId('identifier', row.id),
              organization_id: row.id,
              identifier_scheme: 'FI-PRO',
              identifier_type: 'Y-tunnus',
              identifier: row.business_code,
            },
          ],
    translations: translationsOf({ name: row.name, description: row.description }, lang),
    sector: row.sector,
  })
}

export function locationOf(place: PlaceRow, { lang, catalogue }: Maker): Json {
  const municipality = catalogue.municipality(place.municipality)
  const county = municipality === undefined ? undefined : catalogue.county(municipality.county)
  const point = place.lon === null || place.lat === null ? municipality : { lon: place.lon, lat: place.lat }
  return filled({
    id: place.site,
    location_type: 'physical',
    name: inLanguage(place.name, lang),
    latitude: point?.lat,
    longitude: point?.lon,
    addresses: [
      {
        id: hsdsId('address', place.site),
        location_id: place.site,
        address_1: inLanguage(place.address, lang),
        city: inLanguage(municipality?.name ?? {}, lang),
        // Finland has no states: the wellbeing services county is what the standard's field asks for.
        state_province: inLanguage(county?.name ?? {}, lang),
        postal_code: place.postcode ?? '',
        country: 'FI',
        address_type: 'physical',
      },
    ],
    accessibility: place.accessible
      ? [
          {
            id: hsdsId('accessibility', place.site),
            location_id: place.site,
            description: { fi: 'Esteetön', sv: 'Tillgängligt', en: 'Step-free access' }[lang],
            accessibility: { fi: 'Esteetön', sv: 'Tillgängligt', en: 'Step-free access' }[lang],
          },
        ]
      : [],
    translations: translationsOf({ name: place.name }, lang),
  })
}

function areasOf(service: ServiceView, { catalogue, lang }: Maker, owner: string): readonly Json[] {
  const area = (key: string, name: Localized): Json => ({
    id: hsdsId('service-area', owner, key),
    name: inLanguage(name, lang),
    service_area: inLanguage(name, lang),
    uri: `urn:fi:municipality:${key}`,
  })
  if (service.municipalities.length === 0) {
    const name = catalogue.county(service.county)?.name ?? {}
    return [{ ...area(`county-${service.county}`, name), uri: `urn:fi:wellbeing-county:${service.county}` }]
  }
  return service.municipalities.map((code) => area(code, catalogue.municipality(code)?.name ?? {}))
}

const languageNames = (lang: Language): Intl.DisplayNames => new Intl.DisplayNames(lang, { type: 'language' })

function languagesOf(service: ServiceView, lang: Language): readonly Json[] {
  const names = languageNames(lang)
  return service.languages
    .filter((code) => /^[a-z]{2,3}$/.test(code))
    .map((code) => ({ id: hsdsId('language', service.id, code), code, name: names.of(code) ?? code }))
}

export const atLocationId = (service: string, site: string): string =>
  hsdsId('service-at-location', service, site)

export function atLocationOf(service: ServiceView, place: PlaceRow, maker: Maker, full: boolean): Json {
  const id = atLocationId(service.id, place.site)
  return filled({
    id,
    service_id: service.id,
    location_id: place.site,
    description: inLanguage(place.note ?? {}, maker.lang),
    schedules: [...schedulesOf(place.hours, id), ...exceptionsOf(service, place.site, maker.lang)],
    phones: phonesOf(service, id),
    service_areas: areasOf(service, maker, id),
    location: locationOf(place, maker),
    // Nested the other way round only where the list itself is of places: a circle would never end.
    ...(full ? { service: serviceOf(service, maker, { places: false }) } : {}),
  })
}

const phonesOf = (service: ServiceView, owner: string): readonly Json[] =>
  service.phone === null ? [] : [{ id: hsdsId('phone', owner), number: service.phone, type: 'voice' }]

/** A listing as an HSDS service, nested in full. `places` false leaves out where it is given. */
export function serviceOf(service: ServiceView, maker: Maker, { places }: { places: boolean }): Json {
  const { lang } = maker
  const organisation = maker.organisations.get(service.organisation_id)
  const age = { minimum_age: service.age_from, maximum_age: service.age_to }
  const unconfirmed = {
    fi: 'Tietoja ei ole vahvistettu sitten',
    sv: 'Uppgifterna har inte bekräftats sedan',
    en: 'Not confirmed since',
  }[lang]
  const days = {
    fi: 'arkipäivää yhteydenotosta',
    sv: 'vardagar efter kontakten',
    en: 'working days from the first contact',
  }[lang]
  return filled({
    id: service.id,
    organization_id: service.organisation_id,
    name: inLanguage(service.name, lang),
    description: [inLanguage(service.summary, lang), inLanguage(service.description, lang)].join('\n\n'),
    url: service.web ?? maker.pageOf(service.id),
    status: 'active',
    application_process: [inLanguage(service.how_to_get_in, lang), inLanguage(service.after_contact, lang)]
      .filter(Boolean)
      .join('\n\n'),
    fees_description: inLanguage(service.cost, lang),
    wait_time: service.start_days === null ? null : `${service.start_days} ${days}`,
    eligibility_description: [inLanguage(service.for_whom, lang), inLanguage(service.criteria ?? {}, lang)]
      .filter(Boolean)
      .join('\n\n'),
    ...age,
    assured_date: service.confirmed_on,
    alert: service.unconfirmed_since === null ? null : `${unconfirmed} ${service.unconfirmed_since}`,
    last_modified: service.changed_at.toISOString(),
    interpretation_services: service.languages.includes('interpreter')
      ? { fi: 'Tulkki tarvittaessa', sv: 'Tolk vid behov', en: 'Interpreter when needed' }[lang]
      : null,
    additional_urls:
      service.booking === null
        ? []
        : [
            {
              id: hsdsId('url', service.id, 'booking'),
              label: { fi: 'Ajanvaraus', sv: 'Tidsbokning', en: 'Booking' }[lang],
              url: service.booking,
            },
          ],
    organization: organisation === undefined ? null : organisationOf(organisation, maker),
    phones: phonesOf(service, service.id),
    schedules: [
      ...schedulesOf(service.phone_hours, service.id, 'phone'),
      ...(service.places.length === 0 ? exceptionsOf(service, null, lang) : []),
    ],
    languages: languagesOf(service, lang),
    cost_options: [
      {
        id: hsdsId('cost', service.id),
        option: service.free ? 'free' : 'charged',
        currency: 'EUR',
        ...(service.free ? { amount: 0 } : {}),
        amount_description: inLanguage(service.cost, lang),
      },
    ],
    service_areas: areasOf(service, maker, service.id),
    service_at_locations: places
      ? service.places.map((place) => atLocationOf(service, place, maker, false))
      : [],
    attributes: attributesOf(service, maker.terms),
    delivery_modes: service.modes,
    access: service.access,
    statutory: service.statutory,
    translations: translationsOf(
      {
        name: service.name,
        description: service.description,
        application_process: service.how_to_get_in,
        fees_description: service.cost,
        eligibility_description: service.for_whom,
      },
      lang,
    ),
  })
}
