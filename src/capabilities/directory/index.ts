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
  HoursExceptionRow,
  OrganisationRow,
  MunicipalityRow,
  OpeningHours,
  PlaceRow,
  ServiceTypeRow,
} from './queries.ts'
export { readProfessionalContact } from './professional-contact.ts'
export type { ProfessionalContact } from './domain/listing.ts'
export {
  beginEdit,
  beginListing,
  chooseOrganisation,
  draftKeptDays,
  dropListingDraft,
  keepListingDraft,
  listDrafts,
  listOwnOrganisations,
  listSites,
  listTemplates,
  readDraft,
  removeOldListingDrafts,
} from './drafts.ts'
export type { Draft } from './drafts.ts'
export {
  giveDraftBack,
  publishDraft,
  readDraftConflict,
  sendDraft,
  settleDraftConflict,
} from './drafts-publish.ts'
export type { DraftConflict } from './drafts-publish.ts'
export {
  confirmListing,
  createListing,
  hideListing,
  listingChecks,
  listWorkListings,
  publishListing,
  readWorkListing,
  removeListing,
  replaceListing,
} from './editing.ts'
export type { WorkListing, WorkListings } from './editing.ts'
export { changeKey, type ListingChange, type ListingField } from './domain/listing-changes.ts'
export { readDay, readWeek, weekdays, writeDay } from './domain/hours-input.ts'
export {
  type Hindrance,
  isListingStep,
  type ListingStep,
  stepAfter,
  stepBefore,
  stepOfField,
  stepsOf,
} from './domain/listing-steps.ts'
export {
  emptyListing,
  type ListingContent,
  type ListingPlace,
  type ListingText,
  listingTexts,
  siteKinds,
} from './domain/listing.ts'
export { listingShape } from './listing-shape.ts'
export type { DraftItem } from './queries-drafts.ts'
export type { OrganisationItem, SiteItem, Template, WorkListingItem } from './queries-editing.ts'
export type { ConfirmationWay, ListingState, VersionWay } from './queries-listings.ts'
export type { TranslationItem } from './queries-translations.ts'
export { listTranslations, readTranslation, translateListing } from './translations.ts'
export type { TranslationWork } from './translations.ts'
export { listVersions, restoreVersion } from './versions.ts'
export type { ListingVersion } from './versions.ts'
export { countSearchGap, readSearchGaps, settleSearchGap } from './search-gaps.ts'
export type { SearchGapReport } from './search-gaps.ts'
