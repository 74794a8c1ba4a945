import { type Language, languages, type Localized } from '#platform/text.ts'
import { mayLookAt, testsFor } from './conditions.ts'
import {
  type Clause,
  type Condition,
  type Definition,
  type NextStep,
  type Question,
  questionsOf,
  type ScoreGroup,
} from './definition.ts'
import { givesPoints, spanOfGroup } from './scoring.ts'

/** Where in a form something stands: what the editor opens. */
export type At = {
  readonly part: 'form' | 'section' | 'question' | 'group'
  readonly key: string
}
/** A text that is there in one language and not in another, or nowhere although it must be. */
export type MissingText = { readonly at: At; readonly what: string; readonly languages: readonly Language[] }
export type Fault = { readonly at: At; readonly code: string }

type Text = { readonly at: At; readonly what: string; readonly text: Localized; readonly must: boolean }

const nextTexts = (at: At, what: string, next: readonly NextStep[]): readonly Text[] =>
  next.flatMap(({ words, to }) => [
    { at, what, text: words, must: true },
    ...(to.kind === 'search' ? [{ at, what, text: to.words, must: true }] : []),
  ])

function textsOfQuestion(question: Question): readonly Text[] {
  const at: At = { part: 'question', key: question.key }
  const basics: readonly Text[] = [
    { at, what: 'label', text: question.label, must: true },
    { at, what: 'help', text: question.help, must: false },
  ]
  const labelled = (what: string, list: readonly { readonly label: Localized }[]): readonly Text[] =>
    list.map(({ label }) => ({ at, what, text: label, must: true }))
  switch (question.kind) {
    case 'number':
      return [...basics, { at, what: 'unit', text: question.unit, must: false }]
    case 'one':
    case 'many':
      return [...basics, ...labelled('option', question.options)]
    case 'scale':
      return [
        ...basics,
        { at, what: 'low', text: question.low, must: true },
        { at, what: 'high', text: question.high, must: true },
      ]
    case 'matrix':
      return [...basics, ...labelled('row', question.rows), ...labelled('column', question.columns)]
    default:
      return basics
  }
}

const textsOfGroup = (group: ScoreGroup): readonly Text[] => {
  const at: At = { part: 'group', key: group.key }
  return [
    { at, what: 'title', text: group.label, must: true },
    ...group.bands.flatMap((band) => [
      { at, what: 'band-title', text: band.title, must: true },
      { at, what: 'band-text', text: band.text, must: true },
      ...nextTexts(at, 'next', band.next),
    ]),
  ]
}

/** Every text of a form with the place where it is edited. */
const textsOf = (definition: Definition): readonly Text[] => {
  const form: At = { part: 'form', key: '' }
  return [
    { at: form, what: 'title', text: definition.title, must: true },
    { at: form, what: 'lead', text: definition.lead, must: true },
    ...definition.sections.flatMap((section): readonly Text[] => [
      { at: { part: 'section', key: section.key }, what: 'title', text: section.title, must: true },
      { at: { part: 'section', key: section.key }, what: 'help', text: section.help, must: false },
      ...section.questions.flatMap(textsOfQuestion),
    ]),
    ...definition.groups.flatMap(textsOfGroup),
    { at: form, what: 'closing', text: definition.closing.text, must: true },
    ...nextTexts(form, 'next', definition.closing.next),
  ]
}

const isThere = (text: Localized, language: Language): boolean => (text[language] ?? '').trim() !== ''

/** The texts that keep a form from being published: each must stand in all languages, or in none where it is voluntary. */
export function missingTexts(definition: Definition): readonly MissingText[] {
  return textsOf(definition).flatMap(({ at, what, text, must }) => {
    const missing = languages.filter((language) => !isThere(text, language))
    const isEmpty = missing.length === languages.length
    return missing.length === 0 || (isEmpty && !must) ? [] : [{ at, what, languages: missing }]
  })
}

const twice = (keys: readonly string[]): readonly string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index)

/** What a clause looks at must have been asked before, and be able to be so. */
function clauseFault(clause: Clause, before: readonly Question[]): string | null {
  const question = before.find(({ key }) => key === clause.question)
  if (question === undefined) return 'condition-not-before'
  if (!testsFor(question).includes(clause.test)) return 'condition-does-not-fit'
  if (clause.test === 'answered') return null
  const has = (list: readonly { readonly key: string }[]): boolean =>
    list.some(({ key }) => key === clause.value)
  switch (question.kind) {
    case 'one':
    case 'many':
      return has(question.options) ? null : 'condition-does-not-fit'
    case 'matrix':
      return question.rows.some(({ key }) => key === clause.row) && has(question.columns)
        ? null
        : 'condition-does-not-fit'
    default:
      return clause.value !== '' && Number.isFinite(Number(clause.value)) ? null : 'condition-does-not-fit'
  }
}

const conditionFaults = (condition: Condition | null, before: readonly Question[]): readonly string[] => [
  ...new Set(
    (condition?.clauses ?? []).flatMap((clause) => {
      const fault = clauseFault(clause, before)
      return fault === null ? [] : [fault]
    }),
  ),
]

function questionFaults(question: Question): readonly string[] {
  switch (question.kind) {
    case 'one':
    case 'many':
      return [
        ...(question.options.length < 2 ? ['too-few-options'] : []),
        ...(twice(question.options.map(({ key }) => key)).length > 0 ? ['key-twice'] : []),
      ]
    case 'matrix':
      return [
        ...(question.rows.length === 0 || question.columns.length < 2 ? ['too-few-options'] : []),
        ...(twice(question.rows.map(({ key }) => key)).length > 0 ||
        twice(question.columns.map(({ key }) => key)).length > 0
          ? ['key-twice']
          : []),
      ]
    case 'scale':
      return question.max > question.min && question.max - question.min <= 10 ? [] : ['scale-range']
    case 'number':
      return question.min !== null && question.max !== null && question.min > question.max
        ? ['number-range']
        : []
    default:
      return []
  }
}

function groupFaults(definition: Definition, group: ScoreGroup): readonly string[] {
  const known = questionsOf(definition)
  const counted = known.filter(({ key }) => group.questions.includes(key))
  const [least] = spanOfGroup(definition, group)
  const begins = group.bands.map(({ from }) => from)
  return [
    ...(counted.length === 0 || counted.length < group.questions.length ? ['group-without-questions'] : []),
    ...(counted.some((question) => !givesPoints(question)) ? ['question-without-points'] : []),
    ...(group.bands.length === 0 ? ['group-without-bands'] : []),
    ...(new Set(begins).size < begins.length ? ['band-twice'] : []),
    ...(group.bands.length > 0 && Math.min(...begins) > least ? ['bands-have-a-gap'] : []),
  ]
}

/** What is wrong with a form apart from missing texts: it is not published before all of it is put right. */
export function faults(definition: Definition): readonly Fault[] {
  const found: Fault[] = []
  const add = (at: At, codes: readonly string[]): void => {
    for (const code of codes) found.push({ at, code })
  }
  const form: At = { part: 'form', key: '' }
  const sections = definition.sections.map(({ key }) => key)
  const questions = questionsOf(definition).map(({ key }) => key)
  const groups = definition.groups.map(({ key }) => key)
  if (questions.length === 0) add(form, ['no-questions'])
  if ([sections, questions, groups].some((keys) => twice(keys).length > 0)) add(form, ['key-twice'])
  for (const section of definition.sections) {
    const at: At = { part: 'section', key: section.key }
    if (section.questions.length === 0) add(at, ['section-is-empty'])
    add(at, conditionFaults(section.when, mayLookAt(definition, { section: section.key })))
    for (const question of section.questions) {
      const here: At = { part: 'question', key: question.key }
      add(here, questionFaults(question))
      add(
        here,
        conditionFaults(
          question.when,
          mayLookAt(definition, { section: section.key, question: question.key }),
        ),
      )
    }
  }
  for (const group of definition.groups)
    add({ part: 'group', key: group.key }, groupFaults(definition, group))
  return found
}

export const isReady = (definition: Definition): boolean =>
  faults(definition).length === 0 && missingTexts(definition).length === 0
