/**
 * families: who belongs to a family and who may act for whom, who is with them, what may be seen by whom and on what ground.
 * Coordination across organisations, not the statutory client record (R4, R10, R57, R111, ADR-0037).
 */

// --- Entries, consents, bans, grounds -----------------------------------------------------------------------
export { closeEntryTo, openEntryTo, readEntries, readOwnEntries, writeEntry } from './entries.ts'
export {
  closeOwnThread,
  openOwnThread,
  unitsToWrite,
  writeAsMember,
  writeInOwnThread,
} from './member-entries.ts'
export {
  askConsent,
  callOffConsent,
  declineConsent,
  giveConsent,
  giveOwnConsent,
  noteConsent,
  withdrawConsent,
} from './consents.ts'
export { judgeMinor } from './judging.ts'
export { consentsOf, ownConsents } from './overview.ts'
export { endGround, liftBan, recordGround, setBan } from './grounds.ts'
export type {
  BanItem,
  ConsentAskItem,
  ConsentItem,
  ConsentOverview,
  EntryItem,
  EntryPage,
  GroundItem,
  UnitToWrite,
} from './entry-shapes.ts'
export {
  askConsentShape,
  giveOwnConsentShape,
  judgeMinorShape,
  noteConsentShape,
  recordGroundShape,
  setBanShape,
  writeAsMemberShape,
  writeEntryShape,
} from './entry-shapes.ts'
export { entryKinds, familyRegisters, withheldGrounds } from './domain/entry.ts'
export type { EntryKind, FamilyRegister, WithheldGround } from './domain/entry.ts'
export {
  agreedForDays,
  consentPurposes,
  consentScopes,
  consentWords,
  groundLaws,
  hidingGrounds,
  saidHow,
} from './domain/consent.ts'
export type {
  ConsentPurpose,
  ConsentScope,
  GroundLaw,
  HidingGround,
  NotConsenting,
  SaidHow,
} from './domain/consent.ts'

// --- People and relations ------------------------------------------------------------------------------------
export {
  addPerson,
  addRelation,
  changePerson,
  changeRelation,
  closeFamily,
  endRelation,
  findFamily,
  newPersonShape,
  openFamily,
  removePerson,
} from './open.ts'
export type { NewFamilyPerson } from './open.ts'
export { addHelper, addHome, changeHome, endHelper, removeHome } from './homes.ts'
export { listFamilies, myFamilies, readFamily } from './views.ts'
export type { FamilyHomeView, FamilyListItem, FamilyPerson, FamilyView } from './views.ts'
export { blockGuardian, endProxyBar, liftBlock, noteRegisterNews, setProxyBar } from './keep-away.ts'
export { actForChild, endActing } from './acting.ts'
export {
  checkProtection,
  endProtection,
  protectionsToCheck,
  remindOfProtection,
  setProtection,
} from './protection.ts'
export type { ProtectionTools } from './protection.ts'
export {
  barReasons,
  familyParts,
  livingShares,
  presenceClasses,
  relationKinds,
  relationSources,
  serviceTasks,
  teamParts,
  teamViews,
} from './domain/family.ts'
export type {
  BarReason,
  FamilyPart,
  LivingShare,
  PresenceClass,
  RelationKind,
  RelationSource,
  ServiceTask,
  TeamPart,
  TeamView,
} from './domain/family.ts'

// --- Who is with this family, emergency openings ------------------------------------------------------------
export {
  addToTeam,
  changePart,
  endPart,
  hideOwnCare,
  hidePresence,
  noteContact,
  showOwnCare,
  showPresence,
  whoIsWith,
  whoIsWithUs,
} from './presence.ts'
export type { Presence, WithFamily } from './presence.ts'
export { partBases, showGrounds } from './domain/team.ts'
export type { PartBasis, ShowGround } from './domain/team.ts'
export {
  emergenciesOf,
  endEmergency,
  listEmergencies,
  openInEmergency,
  reviewEmergency,
} from './emergency.ts'
export type { EmergencyOpening } from './emergency.ts'
export { emergencyReasons, emergencyVerdicts, hideGrounds } from './domain/emergency.ts'
export type { EmergencyReason } from './domain/emergency.ts'

// --- Whom to ask along ----------------------------------------------------------------------------------------
export { findWorkers, listSides } from './team-search.ts'
export type { Side, WorkerToAdd } from './team-search.ts'

export { enterAsMember, proveAsMember, removeStrangers } from './enter.ts'
export { presenceJobs } from './jobs-presence.ts'
export type { PresenceTools } from './jobs-presence.ts'

// --- Walking along: what cases change in who is with a family -------------------------------------------------
export { comeAlongAs, familyNames, followResponsible, openOwnPlan } from './walking.ts'
export type { NamedFamily } from './walking.ts'

// --- How long a family is kept --------------------------------------------------------------------------------
export { removeFamiliesDue } from './retention.ts'
export type { RemovedFamily } from './retention.ts'
