import type { Localized } from '#platform/text.ts'
import {
  type Definition,
  type Option,
  type Question,
  type QuestionKind,
  questionsOf,
  type ScoreGroup,
  type Section,
} from './definition.ts'

/** One step of an editor's work on a draft. */
export type Change =
  | { readonly kind: 'set-form'; readonly form: Omit<Definition, 'sections' | 'groups'> }
  | { readonly kind: 'add-section'; readonly title: Localized }
  | { readonly kind: 'set-section'; readonly section: Omit<Section, 'questions'> }
  | {
      readonly kind: 'add-question'
      readonly section: string
      readonly question: QuestionKind
      readonly label: Localized
    }
  | { readonly kind: 'set-question'; readonly question: Question }
  | { readonly kind: 'add-group'; readonly label: Localized }
  | { readonly kind: 'set-group'; readonly group: ScoreGroup }
  | {
      readonly kind: 'move'
      readonly part: 'section' | 'question' | 'group'
      readonly key: string
      readonly by: -1 | 1
    }
  | { readonly kind: 'remove'; readonly part: 'section' | 'question' | 'group'; readonly key: string }

/** The first free name of a row of names: q1, q2, … A name once given is never read by anybody but programs. */
export function freeKey(prefix: string, taken: readonly string[]): string {
  const used = new Set(taken)
  let number = 1
  while (used.has(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}

/** A list with one of its members a place earlier or later; at the edge it stays as it is. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const to = at + by
  const from = list[at]
  const other = list[to]
  if (from === undefined || other === undefined) return list
  return list.map((each, index) => (index === at ? other : index === to ? from : each))
}

const option = (key: string): Option => ({ key, label: {}, points: null, alone: false })

/** A question as it begins: with room for what its kind needs. */
export function newQuestion(kind: QuestionKind, key: string, label: Localized): Question {
  const basics = { key, label, help: {}, required: false, when: null, reuse: '' }
  switch (kind) {
    case 'number':
      return { ...basics, kind, unit: {}, min: null, max: null }
    case 'one':
    case 'many':
      return { ...basics, kind, options: [option('o1'), option('o2')] }
    case 'scale':
      return { ...basics, kind, min: 0, max: 10, low: {}, high: {}, points: 'none' }
    case 'matrix':
      return { ...basics, kind, rows: [{ key: 'r1', label: {} }], columns: [option('c1'), option('c2')] }
    default:
      return { ...basics, kind }
  }
}

const withSections = (definition: Definition, change: (section: Section) => Section): Definition => ({
  ...definition,
  sections: definition.sections.map(change),
})

/** Up or down within its section, and over its edge into the next one. */
function moveQuestion(definition: Definition, key: string, by: -1 | 1): Definition {
  const at = definition.sections.findIndex((section) =>
    section.questions.some((question) => question.key === key),
  )
  const section = definition.sections[at]
  const question = section?.questions.find((each) => each.key === key)
  if (section === undefined || question === undefined) return definition
  const index = section.questions.indexOf(question)
  const isAtEdge = by < 0 ? index === 0 : index === section.questions.length - 1
  if (!isAtEdge) {
    return withSections(definition, (each) =>
      each === section ? { ...each, questions: moved(each.questions, index, by) } : each,
    )
  }
  const next = definition.sections[at + by]
  if (next === undefined) return definition
  return withSections(definition, (each) => {
    if (each === section) return { ...each, questions: each.questions.filter((other) => other !== question) }
    if (each === next)
      return { ...each, questions: by < 0 ? [...each.questions, question] : [question, ...each.questions] }
    return each
  })
}

function move(
  definition: Definition,
  part: 'section' | 'question' | 'group',
  key: string,
  by: -1 | 1,
): Definition {
  if (part === 'question') return moveQuestion(definition, key, by)
  if (part === 'group') {
    const at = definition.groups.findIndex((group) => group.key === key)
    return { ...definition, groups: moved(definition.groups, at, by) }
  }
  const at = definition.sections.findIndex((section) => section.key === key)
  return { ...definition, sections: moved(definition.sections, at, by) }
}

/** What is removed is no longer counted; a condition that looked at it stays and is reported as a fault. */
function remove(definition: Definition, part: 'section' | 'question' | 'group', key: string): Definition {
  if (part === 'group')
    return { ...definition, groups: definition.groups.filter((group) => group.key !== key) }
  const smaller =
    part === 'section'
      ? { ...definition, sections: definition.sections.filter((section) => section.key !== key) }
      : withSections(definition, (section) => ({
          ...section,
          questions: section.questions.filter((question) => question.key !== key),
        }))
  const left = new Set(questionsOf(smaller).map((question) => question.key))
  return {
    ...smaller,
    groups: smaller.groups.map((group) => ({
      ...group,
      questions: group.questions.filter((question) => left.has(question)),
    })),
  }
}

/** The draft after one step. What names nothing that is there changes nothing. */
export function changed(definition: Definition, change: Change): Definition {
  switch (change.kind) {
    case 'set-form':
      return { ...definition, ...change.form }
    case 'add-section': {
      const key = freeKey(
        's',
        definition.sections.map((section) => section.key),
      )
      const section: Section = { key, title: change.title, help: {}, when: null, questions: [] }
      return { ...definition, sections: [...definition.sections, section] }
    }
    case 'set-section':
      return withSections(definition, (section) =>
        section.key === change.section.key ? { ...section, ...change.section } : section,
      )
    case 'add-question': {
      const key = freeKey(
        'q',
        questionsOf(definition).map((question) => question.key),
      )
      const question = newQuestion(change.question, key, change.label)
      return withSections(definition, (section) =>
        section.key === change.section
          ? { ...section, questions: [...section.questions, question] }
          : section,
      )
    }
    case 'set-question':
      return withSections(definition, (section) => ({
        ...section,
        questions: section.questions.map((question) =>
          question.key === change.question.key ? change.question : question,
        ),
      }))
    case 'add-group': {
      const key = freeKey(
        'g',
        definition.groups.map((group) => group.key),
      )
      const group: ScoreGroup = { key, label: change.label, questions: [], bands: [] }
      return { ...definition, groups: [...definition.groups, group] }
    }
    case 'set-group':
      return {
        ...definition,
        groups: definition.groups.map((group) => (group.key === change.group.key ? change.group : group)),
      }
    case 'move':
      return move(definition, change.part, change.key, change.by)
    case 'remove':
      return remove(definition, change.part, change.key)
  }
}
