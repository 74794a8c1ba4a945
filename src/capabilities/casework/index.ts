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
export { openCase, openCaseShape } from './opening.ts'
export { askedOfMe, caseOfSource, listCases, listCasesShape, ownCases, readCase } from './cases.ts'
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
export type {
  Answering,
  AskedOfMe,
  CaseBy,
  CaseFigures,
  CaseItem,
  CaseSettings,
  CaseView,
  Figure,
  LeadCase,
  LeadView,
  NextThing,
  OwnCase,
  Seat,
  StageChange,
} from './case-shapes.ts'

// --- Limits of the law, initial survey, assessment, export -----------------------------------------------------

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
export { goalLevels, signWays, stepKinds, stepStates } from './domain/plan.ts'
export type {
  FrozenGoal,
  FrozenStep,
  GoalLevel,
  PlanDifference,
  SignWay,
  StepKind,
  StepState,
} from './domain/plan.ts'
export { joinKinds, joinStates } from './domain/joins.ts'
export type { JoinKind, JoinState } from './domain/joins.ts'
export {
  addGoalShape,
  addStepShape,
  agreePlanShape,
  changeStepShape,
  setLevelsShape,
  signPlanShape,
} from './plan-shapes.ts'
export type {
  GoalRating,
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
  StepOwner,
  Task,
  TaskPage,
} from './plan-shapes.ts'
export type { JoinReceiver, JoinView, ReceivedJoin, ReceivedJoins, StandingJoin } from './join-shapes.ts'

// --- Network meetings -----------------------------------------------------------------------------------------

// --- Paths --------------------------------------------------------------------------------------------------------

// --- Messages, voices -------------------------------------------------------------------------------------------
