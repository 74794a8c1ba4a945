import { languages, type Localized } from '#platform/text.ts'
import { arrowKey, type PathAt } from './path-checks.ts'
import type { PathContent, PathStageNote, PathStep } from './path.ts'

/** What differs between two versions of a path: something came, went, or says something else. */
export type PathDifference = {
  readonly at: PathAt
  readonly kind: 'added' | 'removed' | 'changed'
  /** Its name in the version that has it; for arrows the names of their steps. */
  readonly name: Localized
  readonly toName?: Localized | undefined
  readonly fields: readonly string[]
}

const same = (a: Localized, b: Localized): boolean =>
  languages.every((lang) => (a[lang] ?? '') === (b[lang] ?? ''))

const stepFields = (a: PathStep, b: PathStep): readonly string[] => [
  ...(['name', 'actor', 'interface', 'metric'] as const).filter((field) => !same(a[field], b[field])),
  ...(['lane', 'kind', 'column', 'until', 'stage', 'critical', 'optional'] as const).filter(
    (field) => a[field] !== b[field],
  ),
  ...(a.days?.least === b.days?.least && a.days?.most === b.days?.most ? [] : ['days']),
]

const noteFields = (a: PathStageNote | undefined, b: PathStageNote | undefined): readonly string[] =>
  (['joint', 'digital', 'other'] as const).filter((field) => !same(a?.[field] ?? {}, b?.[field] ?? {}))

function listed<T extends { readonly key: string; readonly name: Localized }>(
  part: 'lane' | 'step',
  before: readonly T[],
  after: readonly T[],
  fieldsOf: (a: T, b: T) => readonly string[],
): readonly PathDifference[] {
  const earlier = new Map(before.map((each) => [each.key, each]))
  const later = new Set(after.map(({ key }) => key))
  return [
    ...after.flatMap((each): readonly PathDifference[] => {
      const was = earlier.get(each.key)
      const at = { part, key: each.key }
      if (was === undefined) return [{ at, kind: 'added', name: each.name, fields: [] }]
      const fields = fieldsOf(was, each)
      return fields.length === 0 ? [] : [{ at, kind: 'changed', name: each.name, fields }]
    }),
    ...before
      .filter(({ key }) => !later.has(key))
      .map((each): PathDifference => ({
        at: { part, key: each.key },
        kind: 'removed',
        name: each.name,
        fields: [],
      })),
  ]
}

/** Everything that differs, in the order of the later version; nothing at all when they say the same. */
export function pathDifferences(before: PathContent, after: PathContent): readonly PathDifference[] {
  const texts = (['title', 'summary', 'why', 'coordinates', 'critical', 'wishes'] as const).filter(
    (field) => !same(before[field], after[field]),
  )
  const settings = [...texts, ...(before.criticalStage === after.criticalStage ? [] : ['criticalStage'])]
  const laneAt = (content: PathContent, key: string): number =>
    content.lanes.findIndex((lane) => lane.key === key)
  const nameIn = (content: PathContent, key: string): Localized =>
    content.steps.find((step) => step.key === key)?.name ?? {}
  const arrows = (
    some: PathContent,
    others: PathContent,
    kind: 'added' | 'removed',
  ): readonly PathDifference[] => {
    const known = new Set(others.arrows.map(arrowKey))
    return some.arrows
      .filter((arrow) => !known.has(arrowKey(arrow)))
      .map((arrow) => ({
        at: { part: 'arrow', key: arrowKey(arrow) },
        kind,
        name: nameIn(some, arrow.from),
        toName: nameIn(some, arrow.to),
        fields: [],
      }))
  }
  const stages = [...new Set([...before.stages, ...after.stages].map(({ stage }) => stage))]
  return [
    ...(settings.length === 0
      ? []
      : [
          {
            at: { part: 'path', key: '' },
            kind: 'changed',
            name: after.title,
            fields: settings,
          } satisfies PathDifference,
        ]),
    ...listed('lane', before.lanes, after.lanes, (a, b) => [
      ...(same(a.name, b.name) ? [] : ['name']),
      ...(laneAt(before, a.key) === laneAt(after, b.key) ? [] : ['order']),
    ]),
    ...listed('step', before.steps, after.steps, stepFields),
    ...arrows(after, before, 'added'),
    ...arrows(before, after, 'removed'),
    ...stages.flatMap((stage): readonly PathDifference[] => {
      const fields = noteFields(
        before.stages.find((note) => note.stage === stage),
        after.stages.find((note) => note.stage === stage),
      )
      return fields.length === 0
        ? []
        : [{ at: { part: 'stage', key: stage }, kind: 'changed', name: {}, fields }]
    }),
  ]
}
