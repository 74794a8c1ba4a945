import { type PathContent, type PathStep, stepsInOrder } from './path.ts'

/** Where a family is with one step of its path; a step without a mark is ahead of it. */
export const pathStepStates = ['waiting', 'under-way', 'done', 'left-out', 'left-the-path'] as const
export type PathStepState = (typeof pathStepStates)[number]
/** 'ahead' takes the mark away again. */
export type PathMark = PathStepState | 'ahead'
export const pathMarks = ['ahead', ...pathStepStates] as const

/**
 * From which mark to which: what is done or left out comes back to be done before it is something else, and a family that has
 * left the path comes back to it before anything is marked there again.
 * @source R88, ADR-0045
 */
export const pathMoves: Readonly<Record<PathMark, readonly PathMark[]>> = {
  ahead: ['waiting', 'under-way', 'done', 'left-out', 'left-the-path'],
  waiting: ['under-way', 'done', 'left-out', 'left-the-path', 'ahead'],
  'under-way': ['waiting', 'done', 'left-out', 'left-the-path', 'ahead'],
  done: ['under-way', 'ahead'],
  'left-out': ['waiting', 'under-way', 'done', 'ahead'],
  'left-the-path': ['waiting', 'under-way', 'ahead'],
}

export const mayMark = (from: PathMark, to: PathMark): boolean => pathMoves[from].some((each) => each === to)

/** To deviate from the path is allowed and said why. */
export const isDeviation = (state: PathMark): boolean => state === 'left-out' || state === 'left-the-path'

export type Marked = { readonly step: string; readonly state: PathStepState }

export type PathProgress = {
  /** Steps that belong to everybody's way and are done or left out; voluntary ones count once they are marked. */
  readonly done: number
  readonly of: number
  /** What is under way or waited for, in the order of the path. */
  readonly now: readonly string[]
  /** What comes next: the first steps ahead to which something done leads. */
  readonly next: readonly string[]
}

const isPassed = (state: PathMark): boolean => state === 'done' || state === 'left-out'

/** Where on its path a case is. Where a family comes in and what it is for are not steps to be counted. */
export function progressOn(content: PathContent, marks: readonly Marked[]): PathProgress {
  const stateOf = (key: string): PathMark => marks.find(({ step }) => step === key)?.state ?? 'ahead'
  const steps = stepsInOrder(content).filter(({ kind }) => kind === 'step' || kind === 'along')
  const counted = steps.filter((step) => !step.optional || stateOf(step.key) !== 'ahead')
  const ahead = steps.filter((step) => step.kind === 'step' && stateOf(step.key) === 'ahead')
  const leadsHere = (step: PathStep): boolean =>
    content.arrows.some(({ from, to }) => to === step.key && isPassed(stateOf(from)))
  const led = ahead.filter(leadsHere)
  const first = ahead.find(({ optional }) => !optional)
  const next = led.length > 0 ? led : first === undefined ? [] : [first]
  const isBusy = (step: PathStep): boolean => ['waiting', 'under-way'].includes(stateOf(step.key))
  return {
    done: counted.filter((step) => isPassed(stateOf(step.key))).length,
    of: counted.length,
    now: steps.filter(isBusy).map(({ key }) => key),
    next: marks.some(({ state }) => state === 'left-the-path') ? [] : next.map(({ key }) => key),
  }
}
