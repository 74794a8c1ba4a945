import { emptyListing } from '#capabilities/directory/domain/listing.ts'
import type { Candidate } from '#capabilities/directory/domain/imports/candidate.ts'
import type { ScaleListing } from './listings.ts'

/** The listing as an import brings it. */
export function importCandidate(listing: ScaleListing): Candidate {
  const { type, organisation } = listing
  return {
    externalId: listing.id,
    title: listing.name?.fi ?? listing.name?.sv ?? type.name.fi,
    organisation: {
      externalId: organisation.id,
      name: organisation.name,
      businessCode: null,
      sector: organisation.sector,
    },
    content: {
      ...emptyListing(type.key, type.variant ?? ''),
      name: listing.name,
      summary: listing.summary,
      description: listing.description,
      localWords: listing.localWords,
      modes: listing.modes,
      access: listing.access,
      free: listing.free,
      languages: listing.languages,
      ageFrom: listing.ageFrom,
      ageTo: listing.ageTo,
      places: listing.places.map(({ site, hours }) => ({
        site: null,
        kind: 'office',
        name: site.name,
        address: site.address,
        postcode: null,
        municipality: site.municipality,
        accessible: site.accessible,
        lon: site.lon,
        lat: site.lat,
        hours,
        note: null,
      })),
      municipalities: listing.municipalities,
    },
    left: null,
    problems: [],
  }
}
