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

// --- Limits of the law, initial survey, assessment, export -----------------------------------------------------

// --- The plan: goals, steps, versions, joins ---------------------------------------------------------------------

// --- Network meetings -----------------------------------------------------------------------------------------

// --- Paths --------------------------------------------------------------------------------------------------------

// --- Messages, voices -------------------------------------------------------------------------------------------
