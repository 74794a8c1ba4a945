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

// --- Network meetings -----------------------------------------------------------------------------------------

// --- Paths --------------------------------------------------------------------------------------------------------

// --- Messages, voices -------------------------------------------------------------------------------------------
