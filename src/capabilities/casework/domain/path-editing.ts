import type { Localized } from '#platform/text.ts'
import { arrowKey } from './path-checks.ts'
import {
  mostColumns,
  type PathArrow,
  type PathContent,
  type PathLane,
  type PathStageNote,
  type PathStep,
} from './path.ts'

export type PathSettings = Omit<PathContent, 'lanes' | 'steps' | 'arrows' | 'stages'>

/** One step of an editor's work on a draft. */
export type PathChange =
  | { readonly kind: 'set-path'; readonly path: PathSettings }
  | { readonly kind: 'add-lane'; readonly name: Localized }
  | { readonly kind: 'set-lane'; readonly lane: PathLane }
  | { readonly kind: 'move-lane'; readonly key: string; readonly by: -1 | 1 }
  | { readonly kind: 'remove-lane'; readonly key: string }
  | { readonly kind: 'add-step'; readonly lane: string; readonly name: Localized }
  | {
      readonly kind: 'set-step'
      readonly step: PathStep
      /** Where arrows lead from it; left out: as they were. */
      readonly to?: readonly string[] | undefined
    }
  | { readonly kind: 'move-step'; readonly key: string; readonly by: -1 | 1 }
  | { readonly kind: 'remove-step'; readonly key: string }
  | { readonly kind: 'add-arrow'; readonly arrow: PathArrow }
  | { readonly kind: 'remove-arrow'; readonly arrow: PathArrow }
  | { readonly kind: 'set-stage'; readonly note: PathStageNote }

const free = (prefix: string, taken: readonly string[]): string => {
  const used = new Set(taken)
  let number = 1
  while (used.has(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}

function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const from = list[at]
  const other = list[at + by]
  if (from === undefined || other === undefined) return list
  return list.map((each, index) => (index === at ? other : index === at + by ? from : each))
}

const withoutArrowsTo = (arrows: readonly PathArrow[], gone: ReadonlySet<string>): readonly PathArrow[] =>
  arrows.filter(({ from, to }) => !gone.has(from) && !gone.has(to))

/** A new step stands after the last one of its lane. */
function newStep(content: PathContent, lane: string, name: Localized): PathStep {
  const last = content.steps.findLast((step) => step.lane === lane)
  return {
    key: free(
      's',
      content.steps.map(({ key }) => key),
    ),
    lane,
    kind: 'step',
    column: Math.min(mostColumns, (last?.column ?? 0) + 1),
    until: null,
    stage: last?.stage ?? 'contact',
    name,
    actor: {},
    days: null,
    interface: {},
    metric: {},
    critical: false,
    optional: false,
  }
}

/** The draft after one step. What names nothing that is there changes nothing. */
export function changedPath(content: PathContent, change: PathChange): PathContent {
  const { lanes, steps, arrows } = content
  switch (change.kind) {
    case 'set-path':
      return { ...content, ...change.path }
    case 'add-lane': {
      const key = free(
        'lane-',
        lanes.map((lane) => lane.key),
      )
      return { ...content, lanes: [...lanes, { key, name: change.name }] }
    }
    case 'set-lane':
      return { ...content, lanes: lanes.map((lane) => (lane.key === change.lane.key ? change.lane : lane)) }
    case 'move-lane': {
      const at = lanes.findIndex(({ key }) => key === change.key)
      return { ...content, lanes: moved(lanes, at, change.by) }
    }
    case 'remove-lane': {
      const gone = new Set(steps.filter(({ lane }) => lane === change.key).map(({ key }) => key))
      return {
        ...content,
        lanes: lanes.filter(({ key }) => key !== change.key),
        steps: steps.filter(({ key }) => !gone.has(key)),
        arrows: withoutArrowsTo(arrows, gone),
      }
    }
    case 'add-step':
      return lanes.some(({ key }) => key === change.lane)
        ? { ...content, steps: [...steps, newStep(content, change.lane, change.name)] }
        : content
    case 'set-step': {
      const { step, to } = change
      const others = arrows.filter(({ from }) => from !== step.key)
      return {
        ...content,
        steps: steps.map((each) => (each.key === step.key ? step : each)),
        arrows:
          to === undefined
            ? arrows
            : [...others, ...[...new Set(to)].map((each) => ({ from: step.key, to: each }))],
      }
    }
    case 'move-step':
      return {
        ...content,
        steps: steps.map((step) =>
          step.key === change.key
            ? { ...step, column: Math.min(mostColumns, Math.max(1, step.column + change.by)) }
            : step,
        ),
      }
    case 'remove-step':
      return {
        ...content,
        steps: steps.filter(({ key }) => key !== change.key),
        arrows: withoutArrowsTo(arrows, new Set([change.key])),
      }
    case 'add-arrow':
      return arrows.some((arrow) => arrowKey(arrow) === arrowKey(change.arrow))
        ? content
        : { ...content, arrows: [...arrows, change.arrow] }
    case 'remove-arrow':
      return { ...content, arrows: arrows.filter((arrow) => arrowKey(arrow) !== arrowKey(change.arrow)) }
    case 'set-stage': {
      const has = content.stages.some(({ stage }) => stage === change.note.stage)
      return {
        ...content,
        stages: has
          ? content.stages.map((note) => (note.stage === change.note.stage ? change.note : note))
          : [...content.stages, change.note],
      }
    }
  }
}
