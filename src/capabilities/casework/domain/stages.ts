import { type CaseStage, caseStages, type CaseState } from './case.ts'

/** How a case goes from one stage to another. Passing a stage over, and going back, ask for words. */
export const stageWays = ['next', 'skip', 'back'] as const
export type StageWay = (typeof stageWays)[number]

/** Why it cannot go there. */
export const stageReasons = ['already-there', 'too-early', 'closed'] as const
export type StageWhy = (typeof stageReasons)[number]

type Row = Readonly<Record<CaseStage, StageWay | StageWhy>>

/**
 * The whole life of a case between its stages. A stage may be passed over where it was done elsewhere or is not needed, but
 * nobody follows up what was never planned: such a case is closed. Going back is always possible, since families’ matters do.
 * @source R86, ADR-0041
 */
export const stageFlow: Readonly<Record<CaseState, Row>> = {
  contact: {
    contact: 'already-there',
    assessment: 'next',
    plan: 'skip',
    help: 'skip',
    'follow-up': 'too-early',
  },
  assessment: {
    contact: 'back',
    assessment: 'already-there',
    plan: 'next',
    help: 'skip',
    'follow-up': 'too-early',
  },
  plan: {
    contact: 'back',
    assessment: 'back',
    plan: 'already-there',
    help: 'next',
    'follow-up': 'skip',
  },
  help: {
    contact: 'back',
    assessment: 'back',
    plan: 'back',
    help: 'already-there',
    'follow-up': 'next',
  },
  'follow-up': {
    contact: 'back',
    assessment: 'back',
    plan: 'back',
    help: 'back',
    'follow-up': 'already-there',
  },
  closed: {
    contact: 'closed',
    assessment: 'closed',
    plan: 'closed',
    help: 'closed',
    'follow-up': 'closed',
  },
}

const isWay = (value: StageWay | StageWhy): value is StageWay => stageWays.some((way) => way === value)

export type StageStep =
  | { readonly ok: true; readonly way: StageWay; readonly asksWords: boolean }
  | { readonly ok: false; readonly why: StageWhy }

/** Whether a case may go from one stage to another, and whether it must be said why. @source R86 */
export function toStage(from: CaseState, to: CaseStage): StageStep {
  const found = stageFlow[from][to]
  return isWay(found) ? { ok: true, way: found, asksWords: found !== 'next' } : { ok: false, why: found }
}

/** The stages open from here, for the page that offers them. */
export const movesFrom = (from: CaseState): readonly { readonly to: CaseStage; readonly way: StageWay }[] =>
  caseStages.flatMap((to) => {
    const step = toStage(from, to)
    return step.ok ? [{ to, way: step.way }] : []
  })

export const mayClose = (from: CaseState): boolean => from !== 'closed'
export const mayReopen = (from: CaseState): boolean => from === 'closed'

export type StageEvent = { readonly from: CaseState | null; readonly to: CaseState; readonly at: Date }

const isStage = (state: CaseState | null): state is CaseStage => state !== null && state !== 'closed'

/** Where a closed case stood before it was closed: there it goes on when it is opened again. */
export function stageBeforeClosing(history: readonly StageEvent[]): CaseStage {
  const from = history.findLast(({ to }) => to === 'closed')?.from ?? null
  return isStage(from) ? from : 'contact'
}

export type StageOnLine = {
  readonly stage: CaseStage
  readonly state: 'past' | 'now' | 'ahead'
  readonly since: Date | null
  readonly until: Date | null
}

/**
 * The five stages as a line: each with the day it began last and ended. A stage later than the present one to which the case
 * has gone back counts as ahead again.
 */
export function lineOf(stage: CaseState, history: readonly StageEvent[]): readonly StageOnLine[] {
  const last = isStage(stage) ? stage : stageBeforeClosing(history)
  const at = caseStages.indexOf(last)
  return caseStages.map((each, index): StageOnLine => {
    if (index > at) return { stage: each, state: 'ahead', since: null, until: null }
    const began = history.findLastIndex(({ to }) => to === each)
    const ended = began === -1 ? undefined : history.slice(began + 1).find(({ to }) => to !== each)
    const since = began === -1 ? null : (history[began]?.at ?? null)
    const until = ended?.at ?? null
    const isNow = index === at && stage !== 'closed'
    return { stage: each, state: isNow ? 'now' : 'past', since, until: isNow ? null : until }
  })
}
