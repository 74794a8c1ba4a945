/**
 * development: what a county changes in how it helps families: the four-year plan, the roadmap, trials, risks, what is made alike
 * over its areas, and how each leads to a decision and a metric (R147–R150, R152–R156, R162–R166,
 * R187, R190). Nothing in it is about a family.
 */
// Links between what is planned, tried, decided and followed
export { linkKinds } from './domain/links.ts'
export type { LinkEnd, LinkKind } from './domain/links.ts'
export { addLink, findLinkable, listLinks, listMetricsInUse, mostOffered, removeLink } from './links.ts'
export type { Link, Linkable, MetricInUse } from './queries-links.ts'

// --- What is made alike, the seven tasks, how a county sees itself --------------------------------------------------
export { boardKinds, boardStates } from './domain/boards.ts'
export type { BoardKind, BoardStanding, BoardState } from './domain/boards.ts'
export { sevenTaskNames, sevenTasks, sevenTasksInShort, taskStates } from './domain/seven-tasks.ts'
export type { TaskState } from './domain/seven-tasks.ts'
export {
  assessedKinds,
  assessedLevels,
  levelByMarks,
  principleMarks,
  principleNames,
  principles,
  programmeMeasureNames,
  programmeMeasures,
} from './domain/self-assessment.ts'
export type { AssessedKind, AssessedLevel, PrincipleMark } from './domain/self-assessment.ts'
export { boardRowShape, boardStandsShape } from './boards.ts'
export {
  addBoardRow,
  changeBoardRow,
  closeBoardRow,
  readBoard,
  readBoardRow,
  setBoardStates,
} from './boards.ts'
export type { BoardRowInput, BoardRowPage, BoardRowView } from './boards.ts'
export type { BoardArea, BoardChange } from './queries-boards.ts'
export { readTaskCell, readTaskCoverage, setTaskCell, taskCellShape } from './coverage.ts'
export type { TaskCellInput, TaskCellView } from './coverage.ts'
export type { TaskCell } from './queries-coverage.ts'
export { assessmentShape, readAssessedItem, readSelfAssessment, writeAssessment } from './line-assessment.ts'
export type { AssessedItem, AssessmentInput, SelfAssessment } from './line-assessment.ts'
export type { AssessmentRow } from './queries-line-assessment.ts'

// --- The action plan, the roadmap, plans of areas -------------------------------------------------------------------
export {
  areaPlanStates,
  barStatuses,
  isOpen,
  lineNumbers,
  onAxis,
  planStates,
  readinesses,
  wholes,
  workStatuses,
} from './domain/plan.ts'
export type { BarStatus, WorkStatus } from './domain/plan.ts'
export {
  addPlanReference,
  approvePlan,
  changePlan,
  endPlan,
  listPlanChoices,
  readPlan,
  removePlanReference,
  saveChapter,
  startPlan,
} from './plan.ts'
export type { PlanChoices, Plans, PlanView } from './plan.ts'
export type { ChapterRow } from './queries-plan.ts'
export {
  addMeasure,
  changeMeasure,
  checkMeasure,
  listActionAreas,
  listLateMeasures,
  listMeasures,
  readMeasure,
  setMeasureStatus,
} from './measures.ts'
export type { Measure, MeasureView } from './measures.ts'
export {
  addBar,
  changeBar,
  readBar,
  readRoadmap,
  removeBar,
  setBarStatus,
  setInterimGoals,
  setRoadmap,
} from './roadmap.ts'
export type { Bar, Roadmap } from './roadmap.ts'
export {
  addSpearhead,
  changeAreaPlan,
  changeSpearhead,
  listAreaPlans,
  lookAtSpearhead,
  moveAreaPlan,
  readAreaPlan,
  startAreaPlan,
} from './area-plans.ts'
export type { AreaPlanView } from './area-plans.ts'
export type { AreaRow, SpearheadRow } from './queries-area-plans.ts'
export {
  areaPlanShape,
  barShape,
  chapterShape,
  checkShape,
  interimShape,
  lookShape,
  measureShape,
  planShape,
  referenceShape,
  roadmapShape,
  spearheadShape,
} from './plan-shapes.ts'
export type {
  AreaPlanInput,
  BarInput,
  CheckInput,
  MeasureInput,
  PlanInput,
  RoadmapInput,
  SpearheadInput,
} from './plan-shapes.ts'
export { remindOfPlans } from './plan-jobs.ts'
export type { ActionPlanTools } from './plan-jobs.ts'
// Trials, risks and proposals to the national level
export {
  experimentAfter,
  experimentDecisions,
  experimentStates,
  experimentThemes,
  missingToStart,
  needAnswers,
  needKinds,
} from './domain/experiments.ts'
export type {
  ExperimentDecision,
  ExperimentState,
  ExperimentTheme,
  NeedAnswer,
  NeedKind,
} from './domain/experiments.ts'
export {
  proposalAfter,
  proposalOutcomes,
  proposalStates,
  realisations,
  riskKinds,
  urgencies,
} from './domain/risks.ts'
export type { ProposalOutcome, ProposalState, Realised, RiskKind, Urgency } from './domain/risks.ts'
export {
  addExperiment,
  answerExperimentNeed,
  changeExperiment,
  countExperiments,
  decideExperiment,
  findTrialWorkers,
  finishExperimentStep,
  listExperiments,
  listExperimentsDue,
  publishExperiment,
  readExperiment,
  removeExperiment,
  resumeExperiment,
  setExperimentNeeds,
  setExperimentPartners,
  setExperimentSteps,
  spreadExperiment,
  startExperiment,
} from './experiments.ts'
export type { Experiments } from './experiments.ts'
export type { ExperimentRow, ExperimentView, Need, Step, Worker } from './queries-experiments.ts'
export { addRisk, changeRisk, closeRisk, listRisks, readRisk, reviewRisk } from './risks.ts'
export {
  addProposal,
  answerProposal,
  changeProposal,
  findTrialGround,
  listProposals,
  readProposal,
  sendProposal,
  takeBackProposal,
  withdrawProposal,
} from './proposals.ts'
export type { TrialGround } from './proposals.ts'
export type { ProposalRow, RiskRow, RiskView } from './queries-risks.ts'
export {
  experimentShape,
  needsShape,
  partnersShape,
  proposalShape,
  riskShape,
  stepsShape,
} from './trial-shapes.ts'
export type { ExperimentInput, ProposalInput, RiskInput } from './trial-shapes.ts'
export { remindOfTrials } from './trial-jobs.ts'
export type { TrialTools } from './trial-jobs.ts'
