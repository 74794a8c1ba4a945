/**
 * casework: walking along with a family: who answers for the whole, the five stages, the common assessment, the one plan, network
 * meetings, the path, messages (R12, R57–R67, R86–R111, ADR-0041). Coordination, not the statutory client record.
 */

// --- The case: opening, stages, people, who answers ----------------------------------------------------------
export {
  caseGroups,
  caseOutcomes,
  caseSources,
  caseStages,
  changeReasons,
  responsibleKinds,
} from './domain/case.ts'
export type {
  CaseGroup,
  CaseOutcome,
  CaseSource,
  CaseStage,
  CaseState,
  ChangeReason,
  ResponsibleKind,
} from './domain/case.ts'
export { openCase } from './opening.ts'
export { askedOfMe, caseOfSource, listCases, ownCases, readCase } from './cases.ts'
export { changeCase, closeCase, moveStage, reopenCase } from './stages.ts'
export { addSupport, askSupport, endSupport, leaveCase, seatInCase, setLead, unitsToAsk } from './people.ts'
export {
  changeResponsible,
  declineResponsible,
  leadNames,
  nameResponsible,
  takeResponsible,
} from './responsible.ts'
export {
  caseFigures,
  changeCaseSettings,
  leadCases,
  leadViews,
  leadWorkers,
  readCaseSettings,
} from './leading.ts'
export type { LeadFilter } from './leading.ts'
export { caseJobs, watchCases } from './jobs-cases.ts'
export type { CaseTools } from './jobs-cases.ts'
export type {
  Answering,
  AskedOfMe,
  CaseFigures,
  CaseFiguresRow,
  CaseItem,
  CaseSettings,
  CaseView,
  Figure,
  LeadCase,
  LeadView,
  NextThing,
  OwnCase,
  Seat,
} from './case-shapes.ts'

// --- Limits of the law, initial survey, assessment, export -----------------------------------------------------
export { dropLimit, limitsOf, meetLimit, resumeLimit, startLimit } from './limits.ts'
export { limitAreas, limitDrops, limitStates } from './domain/limits.ts'
export type { LimitArea, LimitDrop, LimitState } from './domain/limits.ts'
export { limitRules } from './limit-rules.ts'
export { limitJobs } from './limit-jobs.ts'
export type { LimitTools } from './limit-jobs.ts'
export {
  changeSection,
  openOwnWords,
  readAssessment,
  sectionVersions,
  tellSection,
  writeOwnSection,
  writeSection,
} from './assessment.ts'
export { documents as assessmentDocuments, sectionKinds } from './domain/assessment.ts'
export type { SectionDocument, SectionKind } from './domain/assessment.ts'
export { exportCase, exportsOf } from './exporting.ts'
export { exportFormats, exportParts } from './domain/export.ts'
export type { ExportFormat, ExportPart } from './domain/export.ts'
export type {
  AssessmentView,
  ExportItem,
  LimitsView,
  LimitView,
  SectionVersion,
  SectionView,
} from './assessment-shapes.ts'

// --- The plan: goals, steps, versions, joins ---------------------------------------------------------------------
export { addGoal, changeGoal, endGoal, rateGoal, resumeGoal, setLevels, showGoal } from './goals.ts'
export { addStep, changeStep, doneStep, dropStep, reopenStep, showStep } from './steps.ts'
export { comparePlans, readPlan, readPlanVersion } from './plan-read.ts'
export { agreePlan, signPlan } from './agreeing.ts'
export { myTasks, ownTasks } from './tasks.ts'
export {
  acknowledgeJoin,
  addJoin,
  changeJoin,
  declineJoin,
  dropJoin,
  noteJoinAnswer,
  offerJoin,
  receivedJoins,
} from './joins.ts'
export { planJobs, proposeJoins } from './plan-jobs.ts'
export type { PlanTools } from './plan-jobs.ts'
export { goalLevels, signWays, stepKinds, stepStates } from './domain/plan.ts'
export type { FrozenGoal, FrozenStep, GoalLevel, SignWay, StepKind } from './domain/plan.ts'
export { joinKinds, joinStates } from './domain/joins.ts'
export type { JoinKind, JoinState } from './domain/joins.ts'
export type {
  OwnTasks,
  OwnView,
  PlanAuthor,
  PlanComparison,
  PlanGoal,
  PlanSignature,
  PlanStep,
  PlanVersionItem,
  PlanVersionView,
  PlanView,
  StandingGoal,
  StandingStep,
  Task,
} from './plan-shapes.ts'
export type { JoinReceiver, JoinView, ReceivedJoin, ReceivedJoins, StandingJoin } from './join-shapes.ts'

// --- Network meetings -----------------------------------------------------------------------------------------
export {
  answerMeeting,
  callMeeting,
  cancelMeeting,
  changeMeeting,
  inviteToMeeting,
  noteMeetingAnswer,
  uninviteFromMeeting,
} from './meeting-call.ts'
export {
  agreeInMeeting,
  changePoint,
  consentInMeeting,
  holdMeeting,
  markPresent,
  proposePoint,
  removePoint,
  writeMinutes,
} from './meeting-table.ts'
export { listMeetings, meetingMark, ownMeetings, readMeeting } from './meeting-views.ts'
export { answerInvitation, meetingToken, readInvitation } from './meeting-guest.ts'
export { meetingJobs } from './jobs-meetings.ts'
export type { MeetingTools } from './jobs-meetings.ts'
export {
  familyPresences,
  meetingAnswers,
  meetingGrounds,
  meetingMoves,
  meetingSectors,
  meetingStates,
} from './domain/meeting.ts'
export type {
  FamilyPresence,
  MeetingAnswer,
  MeetingGround,
  MeetingSector,
  MeetingState,
} from './domain/meeting.ts'
export type {
  AgendaPoint,
  CaseMeetings,
  GuestInvitation,
  MeetingColleague,
  MeetingItem,
  MeetingParticipant,
  MeetingStep,
  MeetingView,
} from './meeting-shapes.ts'

// --- Times with the family ------------------------------------------------------------------------------------
export {
  bookCaseTime,
  bookCaseTimeShape,
  cancelCaseTime,
  caseTimes,
  ownTimes,
  sayCannotCome,
} from './times.ts'
export type { CaseTime } from './times.ts'
export { caseTimeJobs } from './jobs-times.ts'

// --- Paths --------------------------------------------------------------------------------------------------------
export {
  beginPath,
  changePath,
  comparePaths,
  draftPath,
  dropPathDraft,
  keptPath,
  keptPaths,
  listPaths,
  publishPath,
  readPath,
  savePath,
  withdrawPath,
} from './paths.ts'
export type { ComparedPaths, KeptPath, PathVersion } from './paths.ts'
export { endPath, followPath, markPathStep, pathsOfCase, renewPath } from './case-paths.ts'
export type { CasePath, CasePaths } from './case-paths.ts'
export { pathFigures } from './path-leading.ts'
export type { PathFiguresView } from './path-leading.ts'
export { pathChangeShape, pathContentShape } from './path-shape.ts'
export { linesOf, mostColumns, pathStates, pathStepKinds, stepsInOrder } from './domain/path.ts'
export type {
  PathContent,
  PathLane,
  PathStageNote,
  PathState,
  PathStep,
  PathStepKind,
} from './domain/path.ts'
export type { PathAt, PathFaultCode, PathPart } from './domain/path-checks.ts'
export type { PathChange, PathSettings } from './domain/path-editing.ts'
export type { PathDifference } from './domain/path-differences.ts'
export { mayMark, pathMarks, pathStepStates } from './domain/path-steps.ts'
export type { PathMark } from './domain/path-steps.ts'

// --- Messages, voices -------------------------------------------------------------------------------------------
export {
  addToThread,
  dropDraft,
  markThreadRead,
  openThread,
  readThreadFile,
  sendMessage,
  undoMessage,
} from './talks.ts'
export { myThreads, ownThreads, readThread, talkChoices, threadsOfCase } from './talk-views.ts'
export type { MessageView, TalkChoices, ThreadItem, ThreadSide, ThreadView } from './talk-shapes.ts'
export { messageStates } from './domain/talk.ts'
export { answerVoice, giveVoice, heardVoices, ownVoices, voicesOfCase } from './voices.ts'
export type { CaseVoice, HeardVoice, OwnVoice, VoiceAnswer } from './voice-shapes.ts'
export { ratings, voiceKinds, voiceVerdicts } from './domain/voice.ts'
export type { VoiceKind, VoiceVerdict } from './domain/voice.ts'
export { caseTalkJobs } from './jobs-talks.ts'
export type { CaseTalkTools } from './jobs-talks.ts'
