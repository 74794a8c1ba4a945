/**
 * directory: counties, areas, municipalities, family centres and the services of every sector, found in the families'
 * own words (R1–R12, R32–R56). Reads come from memory; what is not published never gets there.
 */
export { byName, createCatalogue } from './catalogue.ts'
export type { Catalogue, ServiceView } from './catalogue.ts'
export { crisisIn, gentleIn } from './domain/search/crisis.ts'
export { facetNames } from './domain/search/model.ts'
export type {
  Choice,
  CrisisClass,
  FacetCount,
  FacetName,
  Near,
  Point,
  SearchHit,
  SearchQuery,
  SearchResult,
  Understood,
} from './domain/search/model.ts'
export { rooms, stairwell } from './domain/house.ts'
export type { Room } from './domain/house.ts'
export { accessWays, audiences, floors, levels, modes, providerSectors, tasks } from './domain/vocabulary.ts'
export type { AccessWay, Audience, Floor, Level, Mode, ProviderSector, Task } from './domain/vocabulary.ts'
export type {
  EmergencyLineRow,
  OrganisationRow,
  MunicipalityRow,
  OpeningHours,
  PlaceRow,
  ServiceTypeRow,
} from './queries.ts'
