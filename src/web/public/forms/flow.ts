import {
  type Answer,
  type AnswerProblem,
  type Answers,
  asked,
  type Definition,
  fieldOf,
  problemsWith,
  type Section,
  typedAnswer,
} from '#capabilities/forms/index.ts'
import type { Form } from '#web/page.ts'

/** The answers with those of one page typed anew: what was left empty there is gone. */
export function withTyped(definition: Definition, answers: Answers, section: string, form: Form): Answers {
  const here = definition.sections.find(({ key }) => key === section)
  const merged: Record<string, Answer> = { ...answers }
  for (const question of here?.questions ?? []) {
    delete merged[question.key]
    const answer = typedAnswer(question, form)
    if (answer !== undefined) merged[question.key] = answer
  }
  return merged
}

/** The section as it is asked of somebody who has answered so; null where nothing in it is. */
export const sectionAsked = (definition: Definition, answers: Answers, section: string): Section | null =>
  asked(definition, answers).sections.find(({ key }) => key === section) ?? null

export type Onward =
  | { readonly to: 'section'; readonly section: string; readonly opened: boolean }
  | { readonly to: 'result' }
  | { readonly to: 'problems'; readonly problems: readonly AnswerProblem[] }

/**
 * Where the button leads. A question that an answer on this page has opened is shown on the same page before going on,
 * so that nobody is told of an error in what was never asked.
 */
export function onward(
  definition: Definition,
  answers: Answers,
  section: string,
  shown: readonly string[],
): Onward {
  const { sections, answers: kept } = asked(definition, answers)
  const at = sections.findIndex(({ key }) => key === section)
  const here = sections[at]
  const seen = (here?.questions ?? []).filter(({ key }) => shown.includes(key))
  const problems = seen.flatMap((question) => problemsWith(question, kept[question.key]))
  if (problems.length > 0) return { to: 'problems', problems }
  if (here !== undefined && seen.length < here.questions.length)
    return { to: 'section', section, opened: true }
  const order = definition.sections.map(({ key }) => key)
  const next = sections.find(({ key }) => order.indexOf(key) > order.indexOf(section))
  return next === undefined ? { to: 'result' } : { to: 'section', section: next.key, opened: false }
}

/** The page before this one, or null for the first. */
export function backward(definition: Definition, answers: Answers, section: string | null): string | null {
  const { sections } = asked(definition, answers)
  const order = definition.sections.map(({ key }) => key)
  const before =
    section === null ? sections : sections.filter(({ key }) => order.indexOf(key) < order.indexOf(section))
  return before.at(-1)?.key ?? null
}

/** The first page on which something is wrong, when everything is looked at before it is sent. */
export function sectionOf(definition: Definition, field: string): string | null {
  const found = definition.sections.find(({ questions }) =>
    questions.some(({ key }) => field === fieldOf(key) || field.startsWith(`${fieldOf(key)}-`)),
  )
  return found?.key ?? null
}
