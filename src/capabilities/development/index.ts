/**
 * development: what a county changes in how it helps families: the four-year plan, the roadmap, trials, risks, what is made alike
 * over its areas, and how each leads to a decision and a metric (R147–R157, R162–R166, R187, R190). Nothing in it is about a family.
 */
// Links between what is planned, tried, decided and followed
export { linkKinds } from './domain/links.ts'
export type { LinkEnd, LinkKind } from './domain/links.ts'
export { addLink, findLinkable, listLinks, listMetricsInUse, mostOffered, removeLink } from './links.ts'
export type { Links } from './links.ts'
export type { Link, Linkable, MetricInUse } from './queries-links.ts'

// --- What is made alike, the seven tasks, how a county sees itself --------------------------------------------------
export { boardKinds, boardStates } from './domain/boards.ts'
export type { BoardKind, BoardStanding, BoardState } from './domain/boards.ts'
export { sevenTaskNames, sevenTasks, sevenTasksInShort, taskStates } from './domain/seven-tasks.ts'
export type { FamilyCentreTask, TaskState } from './domain/seven-tasks.ts'
export {
  assessedKinds,
  assessedLevels,
  itemsOf,
  levelByMarks,
  lineItems,
  principleMarks,
  principleNames,
  principles,
  programmeMeasureNames,
  programmeMeasures,
} from './domain/self-assessment.ts'
export type {
  AssessedKind,
  AssessedLevel,
  Principle,
  PrincipleMark,
  ProgrammeMeasure,
} from './domain/self-assessment.ts'
export { addBoardRow, changeBoardRow, closeBoardRow, readBoard, readBoardRow, setBoardStates } from './boards.ts'
export type { BoardRowInput, BoardRowPage, BoardRowView, BoardView } from './boards.ts'
export type { BoardArea, BoardChange } from './queries-boards.ts'
export { readTaskCell, readTaskCoverage, setTaskCell } from './coverage.ts'
export type { TaskCellInput, TaskCellView, TaskCoverage } from './coverage.ts'
export type { TaskCell } from './queries-coverage.ts'
export { readAssessedItem, readSelfAssessment, writeAssessment } from './line-assessment.ts'
export type { AssessedItem, AssessmentInput, SelfAssessment } from './line-assessment.ts'
export type { AssessmentRow } from './queries-line-assessment.ts'
