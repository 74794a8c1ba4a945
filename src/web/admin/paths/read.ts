import {
  caseStages,
  linesOf,
  type PathContent,
  type PathChange,
  pathStepKinds,
} from '#capabilities/casework/index.ts'
import { languages, type Localized } from '#platform/text.ts'
import { type Form, many, one } from '#web/page.ts'

/** The part of a path that an address names for editing. */
export type Editing = { readonly part: 'path' | 'lane' | 'step' | 'stage'; readonly key: string }

/** `path`, `lane:key`, `step:key`, `stage:contact`. */
export function editingIn(text: string | undefined): Editing | null {
  const [part, key = ''] = (text ?? '').split(':')
  return part === 'path' || part === 'lane' || part === 'step' || part === 'stage' ? { part, key } : null
}

export const editingAs = ({ part, key }: Editing): string => (part === 'path' ? 'path' : `${part}:${key}`)

/** The editor's fields read back; lists are kept without empty lines. */
export function readTexts(form: Form, name: string): Localized {
  return Object.fromEntries(
    languages.flatMap((lang) => {
      const text = linesOf(one(form, `${name}.${lang}`)).join('\n')
      return text === '' ? [] : [[lang, text]]
    }),
  )
}

/** What is no number is sent on as such, and refused by its field. */
const numberIn = (form: Form, name: string): number | null => {
  const text = one(form, name).trim()
  return text === '' ? null : Number(text)
}

function daysIn(form: Form): { readonly least: number; readonly most: number } | null {
  const [least, most] = [numberIn(form, 'least'), numberIn(form, 'most')]
  return least === null && most === null ? null : { least: least ?? 0, most: most ?? least ?? 0 }
}

/** The part with what has been typed, as the change that saves it; undefined where there is no such part. */
export function changeIn(content: PathContent, at: Editing, form: Form): PathChange | undefined {
  switch (at.part) {
    case 'path':
      return {
        kind: 'set-path',
        path: {
          title: readTexts(form, 'title'),
          summary: readTexts(form, 'summary'),
          why: readTexts(form, 'why'),
          coordinates: readTexts(form, 'coordinates'),
          criticalStage: caseStages.find((stage) => stage === one(form, 'criticalStage')) ?? null,
          critical: readTexts(form, 'critical'),
          wishes: readTexts(form, 'wishes'),
        },
      }
    case 'lane':
      return content.lanes.some(({ key }) => key === at.key)
        ? { kind: 'set-lane', lane: { key: at.key, name: readTexts(form, 'name') } }
        : undefined
    case 'step': {
      const step = content.steps.find(({ key }) => key === at.key)
      if (step === undefined) return undefined
      return {
        kind: 'set-step',
        step: {
          key: step.key,
          lane: one(form, 'lane'),
          kind: pathStepKinds.find((kind) => kind === one(form, 'kind')) ?? step.kind,
          column: numberIn(form, 'column') ?? step.column,
          until: numberIn(form, 'until'),
          stage: caseStages.find((stage) => stage === one(form, 'stage')) ?? step.stage,
          name: readTexts(form, 'name'),
          actor: readTexts(form, 'actor'),
          days: daysIn(form),
          interface: readTexts(form, 'interface'),
          metric: readTexts(form, 'metric'),
          critical: one(form, 'critical') !== '',
          optional: one(form, 'optional') !== '',
        },
        to: many(form, 'arrows'),
      }
    }
    case 'stage': {
      const stage = caseStages.find((each) => each === at.key)
      return stage === undefined
        ? undefined
        : {
            kind: 'set-stage',
            note: {
              stage,
              joint: readTexts(form, 'joint'),
              digital: readTexts(form, 'digital'),
              other: readTexts(form, 'other'),
            },
          }
    }
  }
}
