import type { CaseGroup, CaseStage } from '#capabilities/casework/domain/case.ts'
import type { PathContent, PathStageNote, PathStep } from '#capabilities/casework/domain/path.ts'
import { type Language, languages, type Text3 } from '#platform/text.ts'

/** A path that comes with the product. */
export type ProductPath = {
  readonly key: string
  readonly group: CaseGroup
  readonly content: PathContent
}

export const t = (fi: string, sv: string, en: string): Text3 => ({ fi, sv, en })

/** Several things in one text, each on a line of its own in every language. */
export const points = (...each: readonly Text3[]): Text3 => {
  const inOne = (lang: Language): string => each.map((text) => text[lang]).join('\n')
  const [fi, sv, en] = languages
  return { fi: inOne(fi), sv: inOne(sv), en: inOne(en) }
}

type Given = Pick<PathStep, 'key' | 'lane' | 'column' | 'stage' | 'name'> & Partial<PathStep>

/** A step with what is not said of it left empty. */
export const step = (given: Given): PathStep => ({
  kind: 'step',
  until: null,
  actor: {},
  days: null,
  interface: {},
  metric: {},
  critical: false,
  optional: false,
  ...given,
})

export const start = (key: string, lane: string, name: Text3): PathStep =>
  step({ key, lane, column: 1, stage: 'contact', name, kind: 'start' })

/** Arrows along chains of steps. */
export const along = (...chains: readonly (readonly string[])[]): PathContent['arrows'] =>
  chains.flatMap((chain) => chain.slice(1).map((to, index) => ({ from: chain[index] ?? '', to })))

export const note = (stage: CaseStage, given: Partial<Omit<PathStageNote, 'stage'>>): PathStageNote => ({
  stage,
  joint: {},
  digital: {},
  other: {},
  ...given,
})
