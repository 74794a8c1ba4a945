/** The five stages of a case, in their order. @source R86 */
export const caseStages = ['contact', 'assessment', 'plan', 'help', 'follow-up'] as const
export type CaseStage = (typeof caseStages)[number]
/** Where a case stands: at one of the five stages, or closed. */
export type CaseState = CaseStage | 'closed'

/** The groups whose paths are told apart; the rest is 'other'. @source R90 */
export const caseGroups = [
  'nepsy',
  'substance',
  'mental-health',
  'divorce',
  'custody-dispute',
  'other',
] as const
export type CaseGroup = (typeof caseGroups)[number]

export const caseSources = ['help-request', 'referral', 'meeting', 'worker'] as const
export type CaseSource = (typeof caseSources)[number]

export const caseOutcomes = [
  'goals-reached',
  'moved-on',
  'family-wish',
  'moved-away',
  'not-reached',
  'other',
] as const
export type CaseOutcome = (typeof caseOutcomes)[number]

/**
 * Who answers for what: for the whole case, as own worker of a service, or named for the family to turn to.
 * @source R57, R58, SHL 42 §
 */
export const responsibleKinds = ['responsible-worker', 'own-worker', 'named-for-family'] as const
export type ResponsibleKind = (typeof responsibleKinds)[number]

export const changeReasons = [
  'first',
  'leaves',
  'moves',
  'long-absence',
  'family-wish',
  'other-skill',
  'other',
] as const
export type ChangeReason = (typeof changeReasons)[number]
