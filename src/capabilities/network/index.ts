/**
 * network: how the organisations of a county lead and work together. Forums with their seats, meetings and decisions, the year they
 * share, who of each organisation works in which area, what they have agreed on, learn together and tell families (R134–R141,
 * R166–R176). Nothing in it is about a family.
 */

// --- Forums: seats, meetings, matters, decisions, tasks, votes ------------------------------------------------------
export {
  attended,
  decisionKinds,
  decisionStates,
  forumAnswers,
  forumLevels,
  forumMeetingStates,
  forumOffices,
  forumTaskStates,
  matterKinds,
  matterStates,
  presences,
  recipientKinds,
  seatKinds,
  seatSectors,
} from './domain/forum-words.ts'
export type * from './domain/forum-words.ts'
export type * from './forum-types.ts'
export type {
  ChildImpactInput,
  DecisionInput,
  ForumInput,
  ForumMeetingInput,
  ForumTaskInput,
  MatterInput,
  OfficeInput,
  RecipientInput,
  SeatInput,
  TermInput,
} from './forum-shapes.ts'
export {
  listForums,
  readForum,
  listForumTemplates,
  listForumChoices,
  addForum,
  changeForum,
  endForum,
  addSeat,
  changeSeat,
  removeSeat,
  setSeatTerm,
  changeSeatTerm,
  endSeatTerm,
  setForumOffice,
  endForumOffice,
  listForumGaps,
  listForumMeetings,
  readForumMeeting,
  planForumMeeting,
  changeForumMeeting,
  cancelForumMeeting,
  inviteToForumMeeting,
  answerForumMeeting,
  markForumAttendance,
  addForumGuest,
  removeForumGuest,
  holdForumMeeting,
  summariseForumMeeting,
  approveForumMinutes,
  listForumMinutes,
  proposeForumMatter,
  changeForumMatter,
  placeForumMatter,
  postponeForumMatter,
  declineForumMatter,
  removeForumMatter,
  writeForumMinutes,
  listDecisions,
  readDecision,
  draftDecision,
  changeDecision,
  setDecisionRecipients,
  assessChildImpact,
  makeDecision,
  announceDecision,
  confirmDecision,
  dropDecision,
  listForumTasks,
  addForumTask,
  changeForumTask,
  finishForumTask,
  openForumVote,
  castForumVote,
  closeForumVote,
} from './forum-soon.ts'

// --- The annual clock -------------------------------------------------------------------------------------------
export {
  clockKinds,
  clockRingNames,
  clockRings,
  clockStates,
  entryKinds,
  isClockRule,
  returnWays,
  ringOf,
} from './domain/clock.ts'
export type { ClockKind, ClockRing, ClockState, EntryKind, ReturnWay } from './domain/clock.ts'
export { clockAsk, clockEntryShape, clockTimeShape } from './clock-shapes.ts'
export type { ClockDate, ClockEntryInput, ClockEntryView, ClockTime, ClockYear } from './clock-shapes.ts'
export { listClockDates, readAnnualClock, readClockEntry, readYearFeed } from './clock.ts'
export type { FeedDate } from './clock.ts'
export {
  addClockEntry,
  addLegalEntries,
  changeClockEntry,
  listClockOwners,
  removeClockEntry,
  setClockTime,
} from './clock-keep.ts'
export type { ClockOwner } from './queries-clock.ts'

// --- Agreements and contracts with providers ------------------------------------------------------------------------
export {
  agreementKinds,
  agreementStates,
  contractStates,
  customersParts,
  dueDaysBefore,
  priceUnits,
  reviewOutcomes,
} from './domain/agreements.ts'
export type {
  AgreementKind,
  AgreementState,
  ContractState,
  CustomersPart,
  Due,
  PriceUnit,
  ReviewOutcome,
} from './domain/agreements.ts'
export type { AgreementInput, ContractInput } from './agreement-shapes.ts'
export {
  addAgreement,
  changeAgreement,
  listAgreementChoices,
  listAgreements,
  listAgreementsDue,
  readAgreement,
  reviewAgreement,
} from './agreements.ts'
export type { AgreementList, AgreementView } from './agreements.ts'
export type { AgreementParty, AgreementReview, DueAgreement } from './queries-agreements.ts'
export {
  addContract,
  addContractVisit,
  changeContract,
  closeContractVisit,
  listContracts,
  readContract,
  setContractYear,
} from './contracts.ts'
export type { ContractPage, ContractView } from './contracts.ts'
export type { ContractVisit, ContractYear } from './queries-contracts.ts'
export { remindOfAgreements } from './agreement-jobs.ts'
export type { AgreementTools } from './agreement-jobs.ts'
