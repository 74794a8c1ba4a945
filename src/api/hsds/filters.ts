import type { Catalogue, PlaceRow, ServiceView } from '#capabilities/directory/index.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import type { HsdsQuery } from './query.ts'
import { isOpen } from './schedules.ts'
import { termIdsOf, termsIn } from './taxonomies.ts'

type Point = { readonly lon: number; readonly lat: number }

/** Metres between two points on the ground (a sphere is near enough for "within 10 km"). */
function metres(a: Point, b: Point): number {
  const rad = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 2 * 6_371_000 * Math.asin(Math.sqrt(h))
}

type Centre = Point & { readonly municipality: string; readonly county: string }

/** Where a postal code lies: the middle of its municipality. An unknown code is said to be one. */
function centreOf(catalogue: Catalogue, postcode: string): Centre {
  const code = catalogue.postcode(postcode)?.municipality
  const municipality = code === undefined ? undefined : catalogue.municipality(code)
  if (municipality === undefined) {
    throw new Refusal('invalid', 'invalid-input', {
      fields: [{ field: 'postcode', code: 'unknown-postcode' }],
    })
  }
  return {
    lon: municipality.lon,
    lat: municipality.lat,
    municipality: municipality.code,
    county: municipality.county,
  }
}

function pointOf(catalogue: Catalogue, place: PlaceRow): Point | undefined {
  return place.lon === null || place.lat === null
    ? catalogue.municipality(place.municipality)
    : { lon: place.lon, lat: place.lat }
}

const agesMeet = (service: ServiceView, { minimum_age: from, maximum_age: to }: HsdsQuery): boolean =>
  (to === undefined || (service.age_from ?? 0) <= to) &&
  (from === undefined || (service.age_to ?? 130) >= from)

/** The services that pass every filter: in the order of the search where words are given, else by identifier. */
export function servicesFor(catalogue: Catalogue, query: HsdsQuery, lang: Language): readonly ServiceView[] {
  const all = catalogue.services()
  const found =
    query.search.trim() === ''
      ? all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      : catalogue
          .search({ q: query.search, lang, page: 1, perPage: Math.max(1, all.length) })
          .hits.flatMap(({ id }) => catalogue.service(id) ?? [])
  const ofTaxonomy =
    query.taxonomy_id === undefined
      ? null
      : new Set(
          termsIn(catalogue, lang)
            .filter((term) => term.taxonomy_id === query.taxonomy_id)
            .map((term) => term.id),
        )
  const timed = query.day !== null || query.start_time !== undefined || query.end_time !== undefined
  return found.filter((service) => {
    if (query.organization_id !== undefined && service.organisation_id !== query.organization_id) return false
    if (query.modified_after !== undefined && service.changed_at < query.modified_after) return false
    if (!agesMeet(service, query)) return false
    if (
      timed &&
      !isOpen(service, { day: query.day, from: query.start_time ?? null, to: query.end_time ?? null })
    )
      return false
    if (query.taxonomy_term_id === undefined && ofTaxonomy === null) return true
    const terms = termIdsOf(service)
    return (
      (query.taxonomy_term_id === undefined || terms.includes(query.taxonomy_term_id)) &&
      (ofTaxonomy === null || terms.some((term) => ofTaxonomy.has(term)))
    )
  })
}

export type AtLocation = { readonly service: ServiceView; readonly place: PlaceRow }

/** Services at their places. A postal code narrows to what serves it; with a distance, to what stands within it. */
export function atLocationsFor(
  catalogue: Catalogue,
  query: HsdsQuery,
  lang: Language,
): readonly AtLocation[] {
  const centre = query.postcode === undefined ? null : centreOf(catalogue, query.postcode)
  return servicesFor(catalogue, query, lang).flatMap((service) =>
    service.places
      .filter((place) => {
        if (centre === null) return true
        if (query.proximity === undefined) {
          return service.municipalities.length === 0
            ? service.county === centre.county
            : service.municipalities.includes(centre.municipality)
        }
        const point = pointOf(catalogue, place)
        return point !== undefined && metres(centre, point) <= query.proximity
      })
      .map((place) => ({ service, place })),
  )
}
