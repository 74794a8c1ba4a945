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
export {
  assessmentShape,
  decisionShape,
  forumShape,
  matterShape,
  officeShape,
  recipientShape,
  seatShape,
  taskShape,
  termShape,
} from './forum-shapes.ts'
export type {
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
  addForum,
  changeForum,
  endForum,
  listForumChoices,
  listForums,
  listForumTemplates,
  readForum,
} from './forums.ts'
export { listForumGaps } from './forum-gaps.ts'
export {
  addSeat,
  changeSeat,
  changeSeatTerm,
  endForumOffice,
  endSeatTerm,
  removeSeat,
  setForumOffice,
  setSeatTerm,
} from './seats.ts'
export {
  addForumGuest,
  answerForumMeeting,
  approveForumMinutes,
  cancelForumMeeting,
  changeForumMeeting,
  holdForumMeeting,
  inviteToForumMeeting,
  listForumMeetings,
  listForumMinutes,
  markForumAttendance,
  planForumMeeting,
  forumMeetingMark,
  readForumMeeting,
  removeForumGuest,
  summariseForumMeeting,
} from './meetings.ts'
export {
  changeForumMatter,
  declineForumMatter,
  placeForumMatter,
  postponeForumMatter,
  proposeForumMatter,
  removeForumMatter,
  writeForumMinutes,
} from './matters.ts'
export {
  announceDecision,
  assessChildImpact,
  changeDecision,
  confirmDecision,
  draftDecision,
  dropDecision,
  listDecisions,
  makeDecision,
  readDecision,
  setDecisionRecipients,
} from './decisions.ts'
export { addForumTask, changeForumTask, finishForumTask, listForumTasks } from './forum-tasks.ts'
export { castForumVote, closeForumVote, openForumVote } from './votes.ts'
export { forumJobs, remindOfForums } from './forum-jobs.ts'
export type { ForumTools } from './forum-jobs.ts'

// --- The annual clock -------------------------------------------------------------------------------------------
export {
  clockKinds,
  clockRingNames,
  clockRings,
  clockStates,
  entryKinds,
  returnWays,
  ringOf,
} from './domain/clock.ts'
export type { ClockKind, ClockRing, ClockState } from './domain/clock.ts'
export { clockEntryShape } from './clock-shapes.ts'
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
  priceUnits,
  reviewOutcomes,
} from './domain/agreements.ts'
export type {
  AgreementKind,
  AgreementState,
  ContractState,
  CustomersPart,
  PriceUnit,
  ReviewOutcome,
} from './domain/agreements.ts'
export { agreementShape, contractShape } from './agreement-shapes.ts'
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
export type { AgreementView } from './agreements.ts'
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
export { remindOfAgreements } from './agreement-jobs.ts'
export type { AgreementTools } from './agreement-jobs.ts'

// --- Areas, actors, people, resources --------------------------------------------------------------------------------
export {
  actorPresences,
  effortKinds,
  effortStates,
  figureKinds,
  fundings,
  neededSides,
  poolSkills,
  substituteAnswers,
  substituteStates,
  workerSides,
} from './domain/area-words.ts'
export type {
  ActorPresence,
  EffortState,
  FigureKind,
  Funding,
  PoolSkill,
  SubstituteAnswer,
  SubstituteState,
  WorkerSide,
} from './domain/area-words.ts'
export { planningGaps } from './domain/planning.ts'
export type { PlanningGap, PlanningLine } from './domain/planning.ts'
export { askedActors } from './domain/asked-actors.ts'
export type { SurveyFinding } from './domain/actor-survey.ts'
export { chooseOwnAreas, readOwnNetwork } from './areas.ts'
export type { OwnNetwork } from './areas.ts'
export { listAreaActors, markAreaActor } from './actors.ts'
export type { AreaActors } from './actors.ts'
export type { Mark, MarkedActor, OwnArea } from './queries-areas.ts'
export { answerActorSurvey, closeActorSurvey, listActorSurveys, openActorSurvey } from './actor-survey.ts'
export type { ActorSurvey, ActorSurveys } from './actor-survey.ts'
export { readPlanning, setFigures } from './planning.ts'
export { addNamedWorker, changeNamedWorker, listNamedWorkers, removeNamedWorker } from './named-workers.ts'
export type { NamedWorkers } from './named-workers.ts'
export type { NamedWorker } from './queries-named-workers.ts'
export {
  answerSubstitute,
  askForSubstitute,
  joinWorkerPool,
  leaveWorkerPool,
  readWorkerPool,
  removeOldSubstitutes,
  settleSubstitute,
} from './pool.ts'
export type { WorkerPool } from './pool.ts'
export type { SubstituteRequest } from './queries-pool.ts'
export { poolJobs } from './pool-jobs.ts'
export type { PoolTools } from './pool-jobs.ts'
export {
  addAreaResource,
  addRoomCommitment,
  changeAreaResource,
  changeRoomCommitment,
  endEffort,
  listAreaResources,
  proposeEffort,
  removeAreaResource,
  removeRoomCommitment,
  settleEffort,
} from './resources.ts'
export type { AreaResources } from './resources.ts'
export type { Commitment, Effort, Resource, YearSum } from './queries-resources.ts'

// --- Trainings, methods, communication, bulletins, letters -------------------------------------------------------
export {
  bulletinStates,
  letterWays,
  messageAudiences,
  messageChannels,
  messageKinds,
  professions,
  seatStates,
  trainingKinds,
  trainingStates,
  trainingStatesAfter,
  wordingAudiences,
} from './domain/telling.ts'
export type {
  BulletinState,
  LetterWay,
  MessageAudience,
  MessageChannel,
  MessageKind,
  Profession,
  SeatState,
  TrainingKind,
  TrainingState,
  WordingAudience,
} from './domain/telling.ts'
export { blocksOf, filled, plainOf } from './domain/marks.ts'
export type { Block, Inline, LetterField } from './domain/marks.ts'
export { readTellingChoices } from './telling.ts'
export type { TellingColleague } from './queries-telling.ts'
export {
  addAttendee,
  addTraining,
  answerTraining,
  changeTraining,
  leaveTraining,
  listTrainings,
  markAttendee,
  moveTraining,
  readTraining,
  removeOldTrainingNames,
  signUpToTraining,
} from './trainings.ts'
export type { TrainingView } from './trainings.ts'
export type { TrainingRow } from './queries-trainings.ts'
export {
  addMethod,
  changeMethod,
  giveLicences,
  listMethods,
  offerAdvice,
  recordLicence,
  removeLicence,
} from './methods.ts'
export type { MethodRow } from './queries-methods.ts'
export {
  addPlannedMessage,
  addWording,
  changePlannedMessage,
  changeWording,
  listPlannedMessages,
  listWordings,
  markMessageTold,
  removePlannedMessage,
  removeWording,
} from './communication.ts'
export type { MessageRow } from './queries-communication.ts'
export {
  addBulletin,
  addBulletinReader,
  bulletinStopToken,
  changeBulletin,
  lackingIn,
  listBulletinReaders,
  listBulletins,
  listWorkBulletins,
  publishBulletin,
  readBulletin,
  readOwnBulletins,
  readWorkBulletin,
  removeBulletinReader,
  setOwnBulletins,
  stopBulletins,
  withdrawBulletin,
} from './bulletins.ts'
export type { BulletinRow } from './queries-bulletins.ts'
export {
  addLetter,
  changeLetter,
  listChildWords,
  listLetters,
  readLetter,
  readWelcome,
  recordLettersSent,
  setChildWords,
} from './letters.ts'
export type { LetterView } from './letters.ts'
export type { LetterRow, ShownLetter } from './queries-letters.ts'
export {
  bulletinShape,
  childWordsShape,
  letterSentShape,
  letterShape,
  messageShape,
  methodShape,
  trainingAnswerShape,
  trainingShape,
  wordingShape,
} from './telling-shapes.ts'
export type { BulletinInput, MessageInput, MethodInput, TrainingInput } from './telling-shapes.ts'
export { tellingJobs } from './telling-jobs.ts'
export type { TellingTools } from './telling-jobs.ts'
