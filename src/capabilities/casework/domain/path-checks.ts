import { type Language, languages, type Localized } from '#platform/text.ts'
import { mostColumns, type PathContent, type PathStep } from './path.ts'

/** Where in a path something stands: what the editor opens. */
export const pathParts = ['path', 'lane', 'step', 'arrow', 'stage'] as const
export type PathPart = (typeof pathParts)[number]
export type PathAt = { readonly part: PathPart; readonly key: string }

/** A text that stands in one language and not in another, or nowhere although it must. */
export type PathMissing = {
  readonly at: PathAt
  readonly what: string
  readonly languages: readonly Language[]
}

const pathFaultCodes = [
  'no-lane',
  'no-step',
  'lane-without-steps',
  'key-twice',
  'lane-unknown',
  'column-out-of-range',
  'until-before-column',
  'days-turned',
  'arrow-unknown-step',
  'arrow-to-itself',
  'arrow-twice',
  'no-way-on',
  'lines-differ',
] as const
export type PathFaultCode = (typeof pathFaultCodes)[number]
export type PathFault = { readonly at: PathAt; readonly code: PathFaultCode }

type Text = { readonly at: PathAt; readonly what: string; readonly text: Localized; readonly must: boolean }

const whole: PathAt = { part: 'path', key: '' }

export const arrowKey = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${from}>${to}`

function textsOf(content: PathContent): readonly Text[] {
  return [
    { at: whole, what: 'title', text: content.title, must: true },
    { at: whole, what: 'summary', text: content.summary, must: true },
    { at: whole, what: 'why', text: content.why, must: true },
    { at: whole, what: 'coordinates', text: content.coordinates, must: true },
    { at: whole, what: 'critical', text: content.critical, must: true },
    { at: whole, what: 'wishes', text: content.wishes, must: false },
    ...content.lanes.map((lane): Text => ({
      at: { part: 'lane', key: lane.key },
      what: 'name',
      text: lane.name,
      must: true,
    })),
    ...content.steps.flatMap((step): readonly Text[] => {
      const at: PathAt = { part: 'step', key: step.key }
      return [
        { at, what: 'name', text: step.name, must: true },
        { at, what: 'actor', text: step.actor, must: step.kind !== 'start' && step.kind !== 'goal' },
        { at, what: 'interface', text: step.interface, must: false },
        { at, what: 'metric', text: step.metric, must: false },
      ]
    }),
    ...content.stages.flatMap((note): readonly Text[] => {
      const at: PathAt = { part: 'stage', key: note.stage }
      return [
        { at, what: 'joint', text: note.joint, must: false },
        { at, what: 'digital', text: note.digital, must: false },
        { at, what: 'other', text: note.other, must: false },
      ]
    }),
  ]
}

const isThere = (text: Localized, language: Language): boolean => (text[language] ?? '').trim() !== ''

/** The texts that keep a path from being published: each stands in all languages, or in none where it is voluntary. */
export function missingInPath(content: PathContent): readonly PathMissing[] {
  return textsOf(content).flatMap(({ at, what, text, must }) => {
    const missing = languages.filter((language) => !isThere(text, language))
    const isEmpty = missing.length === languages.length
    return missing.length === 0 || (isEmpty && !must) ? [] : [{ at, what, languages: missing }]
  })
}

const linesIn = (text: string | undefined): number =>
  (text ?? '').split('\n').filter((line) => line.trim() !== '').length

/** What names several things names as many in every language: the second line in Swedish is the second in Finnish. */
const differsInLines = (text: Localized): boolean => {
  const counts = languages.filter((language) => isThere(text, language)).map((each) => linesIn(text[each]))
  return new Set(counts).size > 1
}

const twice = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.filter((key, index) => keys.indexOf(key) !== index)),
]

function stepFaults(content: PathContent, step: PathStep): readonly PathFaultCode[] {
  const { column, until, days } = step
  const isPlace = (place: number): boolean => Number.isInteger(place) && place >= 1 && place <= mostColumns
  const isDeadEnd =
    step.kind === 'start' &&
    content.arrows.length > 0 &&
    !content.arrows.some(({ from }) => from === step.key)
  return [
    ...(content.lanes.some(({ key }) => key === step.lane) ? [] : (['lane-unknown'] as const)),
    ...(isPlace(column) && (until === null || isPlace(until)) ? [] : (['column-out-of-range'] as const)),
    ...(until !== null && until < column ? (['until-before-column'] as const) : []),
    ...(days !== null && days.least > days.most ? (['days-turned'] as const) : []),
    ...(isDeadEnd ? (['no-way-on'] as const) : []),
  ]
}

/** What is wrong with a path besides missing texts, each with the place where it is put right. */
export function faultsInPath(content: PathContent): readonly PathFault[] {
  const { lanes, steps, arrows } = content
  const known = new Set(steps.map(({ key }) => key))
  const at = (part: PathPart, key: string, codes: readonly PathFaultCode[]): readonly PathFault[] =>
    codes.map((code) => ({ at: { part, key }, code }))
  return [
    ...at('path', '', [
      ...(lanes.length === 0 ? (['no-lane'] as const) : []),
      ...(steps.length === 0 ? (['no-step'] as const) : []),
      ...([content.why, content.coordinates, content.critical, content.wishes].some(differsInLines)
        ? (['lines-differ'] as const)
        : []),
    ]),
    ...twice(lanes.map(({ key }) => key)).flatMap((key) => at('lane', key, ['key-twice'])),
    ...lanes.flatMap(({ key }) =>
      steps.length > 0 && !steps.some(({ lane }) => lane === key)
        ? at('lane', key, ['lane-without-steps'])
        : [],
    ),
    ...twice(steps.map(({ key }) => key)).flatMap((key) => at('step', key, ['key-twice'])),
    ...steps.flatMap((step) => at('step', step.key, stepFaults(content, step))),
    ...twice(arrows.map(arrowKey)).flatMap((key) => at('arrow', key, ['arrow-twice'])),
    ...arrows.flatMap((arrow) =>
      at('arrow', arrowKey(arrow), [
        ...(known.has(arrow.from) && known.has(arrow.to) ? [] : (['arrow-unknown-step'] as const)),
        ...(arrow.from === arrow.to ? (['arrow-to-itself'] as const) : []),
      ]),
    ),
    ...twice(content.stages.map(({ stage }) => stage)).flatMap((key) => at('stage', key, ['key-twice'])),
    ...content.stages.flatMap((note) =>
      [note.joint, note.digital, note.other].some(differsInLines)
        ? at('stage', note.stage, ['lines-differ'])
        : [],
    ),
  ]
}

export const isPathReady = (content: PathContent): boolean =>
  missingInPath(content).length === 0 && faultsInPath(content).length === 0
