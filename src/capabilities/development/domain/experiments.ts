/** How a trial goes: from an idea to a decision, and on again when what was decided was to go on or to change. */

export const experimentThemes = [
  'day-care-school',
  'named-worker',
  'parenthood',
  'divorce',
  'peer-support',
  'participation',
  'information',
  'cooperation',
  'early-support',
  'premises',
] as const
export type ExperimentTheme = (typeof experimentThemes)[number]

export const experimentStates = ['idea', 'running', 'decided'] as const
export type ExperimentState = (typeof experimentStates)[number]

/** @source R162 */
export const experimentDecisions = ['continue', 'change', 'stop', 'spread'] as const
export type ExperimentDecision = (typeof experimentDecisions)[number]

export const needKinds = ['permission', 'support', 'money'] as const
export type NeedKind = (typeof needKinds)[number]
export const needAnswers = ['waiting', 'given', 'refused'] as const
export type NeedAnswer = (typeof needAnswers)[number]

export type ExperimentMove =
  | { readonly kind: 'start' }
  | { readonly kind: 'decide'; readonly decision: ExperimentDecision }
  | { readonly kind: 'resume' }

/**
 * Where a move leads, or null when it is not possible from here. An idea can only be stopped, not continued; a trial that was
 * stopped stays as it was described, and one that is to go on or to change may run again: ways of working are not permanent.
 * @source R163, ADR-0054
 */
export function experimentAfter(
  from: { readonly state: ExperimentState; readonly decision: ExperimentDecision | null },
  move: ExperimentMove,
): ExperimentState | null {
  switch (move.kind) {
    case 'start':
      return from.state === 'idea' ? 'running' : null
    case 'decide':
      if (from.state === 'running') return 'decided'
      return from.state === 'idea' && move.decision === 'stop' ? 'decided' : null
    case 'resume':
      return from.state === 'decided' && (from.decision === 'continue' || from.decision === 'change')
        ? 'running'
        : null
  }
}

/**
 * What is still missing before a trial may begin: somebody who answers for it, and every permission that it needs.
 * @source R162, R165
 */
export function missingToStart(trial: {
  readonly hasResponsible: boolean
  readonly needs: readonly { readonly kind: NeedKind; readonly answer: NeedAnswer }[]
}): readonly ('responsible' | 'permission')[] {
  const waits = trial.needs.some(({ kind, answer }) => kind === 'permission' && answer !== 'given')
  return [
    ...(trial.hasResponsible ? [] : (['responsible'] as const)),
    ...(waits ? (['permission'] as const) : []),
  ]
}

/** A decision that is at most so many days away is told to those who answer for the trial, and surfaces. */
export const decisionNearDays = 14
