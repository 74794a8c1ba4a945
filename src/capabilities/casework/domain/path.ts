import type { Localized } from '#platform/text.ts'
import { type CaseStage, caseStages } from './case.ts'

/**
 * What a step of a path is: where a family comes in, something that is done, what it all is for, or something that goes along
 * beside the rest and is drawn above its lane.
 * @source R101, R104
 */
export const pathStepKinds = ['start', 'step', 'goal', 'along'] as const
export type PathStepKind = (typeof pathStepKinds)[number]

export type PathLane = { readonly key: string; readonly name: Localized }

/** One step: who does it in which lane, in which order, and what is known of it. @source R88, R104 */
export type PathStep = {
  readonly key: string
  readonly lane: string
  readonly kind: PathStepKind
  /** Its place in the order, from the left; steps of one place stand beside each other in time. */
  readonly column: number
  /** To which place something that goes along reaches; otherwise null. */
  readonly until: number | null
  readonly stage: CaseStage
  readonly name: Localized
  readonly actor: Localized
  /** How many days it is meant to take, where somebody has said so. */
  readonly days: { readonly least: number; readonly most: number } | null
  /** What goes from whom to whom here. */
  readonly interface: Localized
  /** How it is seen whether the step works. */
  readonly metric: Localized
  readonly critical: boolean
  readonly optional: boolean
}

export type PathArrow = { readonly from: string; readonly to: string }

/** What of a stage can be done jointly or centrally in the county, and what and how digitally or at a distance. @source R87 */
export type PathStageNote = {
  readonly stage: CaseStage
  readonly joint: Localized
  readonly digital: Localized
  readonly other: Localized
}

/**
 * A path as data. Texts that name several things carry one on each line. Names of lanes and steps are for everybody who sees a
 * case; why a group needs special attention and what is wished for is for those who work and lead.
 * @source R87–R104, ADR-0045
 */
export type PathContent = {
  readonly title: Localized
  readonly summary: Localized
  readonly why: Localized
  readonly coordinates: Localized
  readonly criticalStage: CaseStage | null
  readonly critical: Localized
  readonly wishes: Localized
  readonly lanes: readonly PathLane[]
  readonly steps: readonly PathStep[]
  readonly arrows: readonly PathArrow[]
  readonly stages: readonly PathStageNote[]
}

export const pathStates = ['draft', 'published', 'replaced'] as const
export type PathState = (typeof pathStates)[number]

/** How far to the right a path may reach: what is longer is two paths. */
export const mostColumns = 12

export const emptyPath = (title: Localized): PathContent => ({
  title,
  summary: {},
  why: {},
  coordinates: {},
  criticalStage: null,
  critical: {},
  wishes: {},
  lanes: [],
  steps: [],
  arrows: [],
  stages: caseStages.map((stage) => ({ stage, joint: {}, digital: {}, other: {} })),
})

/** The things that a text names, one from each line. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Steps in their order: from the left, then by the order of the lanes. */
export function stepsInOrder(content: PathContent): readonly PathStep[] {
  const lane = new Map(content.lanes.map(({ key }, index) => [key, index]))
  return content.steps.toSorted(
    (a, b) => a.column - b.column || (lane.get(a.lane) ?? 0) - (lane.get(b.lane) ?? 0),
  )
}
