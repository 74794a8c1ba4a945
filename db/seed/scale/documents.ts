import { floorOf } from '#capabilities/directory/domain/house.ts'
import type { KindTexts, Place, SearchDocument } from '#capabilities/directory/domain/search/model.ts'
import { localities } from '../reference/localities.ts'
import { type Municipality, municipalities } from '../reference/municipalities.ts'
import { serviceTypes } from '../reference/service-types/all.ts'
import type { ScaleListing } from './listings.ts'

const kinds = new Map(
  serviceTypes.map((type) => [
    type,
    {
      name: type.name,
      summary: type.summary,
      description: type.description,
      forWhom: type.forWhom,
      layWords: type.layWords,
    } satisfies KindTexts,
  ]),
)

/** The listing as the search gets it from the database. */
export function searchDocument(listing: ScaleListing): SearchDocument {
  const { type, places } = listing
  return {
    id: listing.id,
    type: type.key,
    variant: type.variant ?? null,
    kind: kinds.get(type) ?? type,
    name: listing.name,
    summary: listing.summary,
    description: listing.description,
    forWhom: null,
    localWords: listing.localWords,
    organisation: listing.organisation.name,
    county: listing.county,
    municipalities: listing.municipalities,
    floor: floorOf(type.key, type.variant ?? null),
    level: type.level,
    providerSector: listing.organisation.sector,
    modes: listing.modes,
    audiences: type.audiences,
    tasks: type.tasks,
    access: listing.access,
    free: listing.free,
    languages: listing.languages,
    remote:
      places.length === 0 &&
      listing.modes.some((mode) => mode === 'remote' || mode === 'phone' || mode === 'digital'),
    ageFrom: listing.ageFrom,
    ageTo: listing.ageTo,
    unconfirmed: listing.confirmedDaysAgo > 185,
    accessible: places.some(({ site }) => site.accessible),
    points: places.map(({ site: { lon, lat } }) => ({ lon, lat })),
    standsIn: [...new Set(places.map(({ site }) => site.municipality))],
    hours: places.map(({ site, hours }) => ({ site: site.id, week: hours })),
    exceptions: [],
  }
}

const squared = (a: Municipality, b: Municipality): number =>
  ((b.lon - a.lon) * Math.cos(a.lat * (Math.PI / 180))) ** 2 + (b.lat - a.lat) ** 2

/** Every municipality as the search knows places. */
export function searchPlaces(counties: readonly string[] | null): readonly Place[] {
  const within = municipalities.filter((each) => counties === null || counties.includes(each.county))
  return within.map((municipality) => ({
    code: municipality.code,
    county: municipality.county,
    names: [
      ...new Set([
        ...Object.values(municipality.name),
        ...localities
          .filter((each) => each.municipality === municipality.code)
          .flatMap((each) => Object.values(each.name)),
      ]),
    ],
    area: null,
    point: { lon: municipality.lon, lat: municipality.lat },
    neighbours: within
      .filter((other) => other !== municipality)
      .toSorted((a, b) => squared(municipality, a) - squared(municipality, b))
      .slice(0, 12)
      .map((other) => other.code),
  }))
}
