/**
 * directory: counties, areas, municipalities, family centres and the services of every sector, found in the families'
 * own words (R1–R12, R32–R56). Reads come from memory; what is not published never gets there.
 */
export { byName, createCatalogue } from './catalogue.ts'
export type { Catalogue, ServiceView } from './catalogue.ts'
export { crisisIn, gentleIn } from './domain/search/crisis.ts'
export type {
  CrisisClass,
  FacetName,
  Near,
  Point,
  SearchHit,
  SearchQuery,
  SearchResult,
} from './domain/search/model.ts'
export { placeMeant } from './place-meant.ts'
export type { PlaceMeant } from './place-meant.ts'
export { rooms, stairwell } from './domain/house.ts'
export type { Room } from './domain/house.ts'
export { accessWays, audiences, floors, levels, modes, providerSectors, tasks } from './domain/vocabulary.ts'
export type { AccessWay, Audience, Floor, Level, Mode, ProviderSector, Task } from './domain/vocabulary.ts'
export type {
  AreaRow,
  CentreRow,
  CountyRow,
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
  hasPlaces,
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
} from './domain/listing.ts'
export { listingShape } from './listing-shape.ts'
export type { DraftItem } from './queries-drafts.ts'
export type { OrganisationItem, SiteItem, Template, WorkListingItem } from './queries-editing.ts'
export type { ConfirmationWay, ListingState, VersionWay } from './queries-listings.ts'
export type { TranslationItem } from './queries-translations.ts'
export {
  findMissingTranslations,
  listTranslations,
  readTranslation,
  translateListing,
} from './translations.ts'
export type { TranslationWork } from './translations.ts'
export { listVersions, restoreVersion } from './versions.ts'
export type { ListingVersion } from './versions.ts'
export {
  confirmByLink,
  confirmByPhone,
  confirmProvider,
  keepByRule,
  readCalls,
  readRound,
  roundToken,
  sendRound,
} from './upkeep.ts'
export type { Round } from './upkeep.ts'
export { changeByLink, readForChange } from './upkeep-change.ts'
export type { ToChange } from './upkeep-change.ts'
export type { Call } from './queries-upkeep-calls.ts'
export { linkDays } from './domain/upkeep.ts'
export { planUpkeep, upkeepJobs } from './upkeep-jobs.ts'
export type { UpkeepTools } from './upkeep-jobs.ts'
export { keptUpkeepDays, removeOldListingRows } from './upkeep-retention.ts'
export {
  acceptInvitation,
  endMaintainer,
  invitationToken,
  inviteMaintainer,
  readInvitation,
  readProvider,
  withdrawInvitation,
} from './maintainers.ts'
export type { Invitation, ProviderView } from './maintainers.ts'
export {
  decideCorrection,
  decisions,
  errorFields,
  listCorrections,
  proposalFields,
  proposeCorrection,
  readProposal,
  reportError,
} from './corrections.ts'
export type { Correction, CorrectionList, ErrorField, ProposalField } from './corrections.ts'
export type { CorrectionFilter, CorrectionState } from './queries-corrections.ts'
export { listDirectoryWork, readGaps, readWaiting } from './coordination.ts'
export type { DirectoryWork } from './coordination.ts'
export { type DuplicateSign, duplicateSigns } from './domain/duplicates.ts'
export { type Lack, lacks } from './domain/gaps.ts'
export {
  type AvailabilityClass,
  availabilityClasses,
  type MatrixCell,
  type MatrixRow,
  type Presence,
  presences,
  tally,
} from './domain/matrix.ts'
export { type CardLine, type CardRowKey } from './domain/matrix-card.ts'
export { type JoinedField, type MergeField, mergeFields, type MergeRow, type Side } from './domain/merge.ts'
export {
  listingQuality,
  type Quality,
  type QualityCode,
  qualityCodes,
  type QualityItem,
  type QualityKind,
  qualityKinds,
} from './domain/quality.ts'
export {
  dayLimits,
  settingDefaults,
  type SettingKey,
  settingKeys,
  settingOf,
  workerNameChoices,
} from './domain/settings.ts'
export { compareListings, listDuplicates, mergeListings, tellApart, undoMerge } from './duplicates.ts'
export type { Comparison, DuplicatePair } from './duplicates.ts'
export { decidePresence, decideSchools, familyCentreCard, readMatrixWork, serviceMatrix } from './matrix.ts'
export type { MatrixWork } from './matrix.ts'
export { readQuality } from './quality.ts'
export type { QualityCount, QualityLine } from './quality.ts'
export { countSearchGap, readSearchGaps, settleSearchGap } from './search-gaps.ts'
export { changeSettings, readSettings } from './settings.ts'
export { addWords, changeWords, listVocabulary, removeWords } from './vocabulary-rows.ts'
export type { WordsRow } from './queries-vocabulary.ts'
export { columns as tableColumns, heading as columnHeading } from './domain/imports/columns.ts'
export type { Change as ImportChange } from './domain/imports/compare.ts'
export { fieldInWords, fieldName, type Names as ImportNames } from './domain/imports/told.ts'
export {
  applyImport,
  chooseImportChange,
  chooseImportRows,
  exportCandidates,
  exportListings,
  importCandidates,
  importJobs,
  importKinds,
  importRunId,
  importStates,
  importTemplate,
  isTableFormat,
  largestImport,
  listImportRows,
  listImports,
  mayImport,
  readImport,
  rowActions,
  stageImport,
  startImport,
  undoImport,
} from './imports.ts'
export type {
  ImportKind,
  ImportRow,
  ImportRows,
  ImportRun,
  ImportState,
  ImportView,
  RowAction,
} from './imports.ts'
export { exportPtv } from './ptv-export.ts'
