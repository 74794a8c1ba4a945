import { plainDate } from '#platform/dates.ts'
import { asked } from './conditions.ts'
import { type Answer, type Answers, type Definition, isList, isMatrix, type Question } from './definition.ts'

/** What is wrong with an answer; the pages have the words for each code. */
export type AnswerProblem = { readonly field: string; readonly code: string; readonly limit?: number }

export const limits = { text: 200, longText: 2000 } as const

/** A form as it was typed: repeated fields are lists. */
type Typed = Readonly<Record<string, string | readonly string[]>>

const firstOf = (typed: Typed, field: string): string => {
  const value = Object.hasOwn(typed, field) ? typed[field] : undefined
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}
const allOf = (typed: Typed, field: string): readonly string[] => {
  const value = Object.hasOwn(typed, field) ? typed[field] : undefined
  return typeof value === 'string' ? (value === '' ? [] : [value]) : (value ?? [])
}

/** How a question's field is called in a page: with a mark before it, so that no key can be a word of the page itself. */
export const fieldOf = (question: string, row = ''): string =>
  row === '' ? `k-${question}` : `k-${question}-${row}`

/** The typed answer to one question, not yet looked at; undefined where nothing was typed. */
export function typedAnswer(question: Question, typed: Typed): Answer | undefined {
  const text = firstOf(typed, fieldOf(question.key))
  switch (question.kind) {
    case 'file':
      return undefined
    case 'many': {
      const values = allOf(typed, fieldOf(question.key))
      return values.length === 0 ? undefined : values
    }
    case 'matrix': {
      const chosen = question.rows.flatMap(({ key }): [string, string][] => {
        const value = firstOf(typed, fieldOf(question.key, key))
        return value === '' ? [] : [[key, value]]
      })
      return chosen.length === 0 ? undefined : Object.fromEntries(chosen)
    }
    case 'number':
    case 'scale': {
      const bare = text.trim().replace(/\s/g, '').replace(',', '.')
      if (bare === '') return undefined
      // What is no number stays as it was typed, so that it can be shown and refused.
      return /^-?\d{1,9}(\.\d{1,4})?$/.test(bare) ? Number(bare) : text
    }
    default:
      return text.trim() === '' ? undefined : question.kind === 'long-text' ? text : text.trim()
  }
}

const isDay = (text: string): boolean => {
  try {
    return plainDate(text) >= '1900-01-01'
  } catch {
    return false
  }
}

function numberProblem(
  answer: Answer,
  min: number | null,
  max: number | null,
): Omit<AnswerProblem, 'field'> | null {
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return { code: 'not-a-number' }
  if (min !== null && answer < min) return { code: 'number-too-small', limit: min }
  if (max !== null && answer > max) return { code: 'number-too-big', limit: max }
  return null
}

/** What is wrong with a given answer, or null. */
function problemOf(question: Question, answer: Answer): Omit<AnswerProblem, 'field'> | null {
  switch (question.kind) {
    case 'file':
      return { code: 'invalid-value' }
    case 'text':
    case 'long-text': {
      if (typeof answer !== 'string') return { code: 'invalid-value' }
      const room = question.kind === 'text' ? limits.text : limits.longText
      return answer.length > room ? { code: 'too-big', limit: room } : null
    }
    case 'date':
      return typeof answer === 'string' && isDay(answer) ? null : { code: 'not-a-date' }
    case 'number':
      return numberProblem(answer, question.min, question.max)
    case 'scale':
      return (
        numberProblem(answer, question.min, question.max) ??
        (Number.isInteger(answer) ? null : { code: 'not-a-number' })
      )
    case 'one':
      return question.options.some(({ key }) => key === answer) ? null : { code: 'invalid-value' }
    case 'many': {
      if (!isList(answer) || new Set(answer).size !== answer.length) return { code: 'invalid-value' }
      const chosen = question.options.filter(({ key }) => answer.includes(key))
      if (chosen.length !== answer.length) return { code: 'invalid-value' }
      return chosen.length > 1 && chosen.some(({ alone }) => alone) ? { code: 'not-with-others' } : null
    }
    case 'matrix': {
      if (!isMatrix(answer)) return { code: 'invalid-value' }
      const fits = Object.entries(answer).every(
        ([row, column]) =>
          question.rows.some(({ key }) => key === row) && question.columns.some(({ key }) => key === column),
      )
      return fits ? null : { code: 'invalid-value' }
    }
  }
}

const rowsLeft = (question: Question, answer: Answer | undefined): readonly string[] =>
  question.kind !== 'matrix'
    ? []
    : question.rows
        .filter(({ key }) => answer === undefined || !isMatrix(answer) || answer[key] === undefined)
        .map(({ key }) => key)

/** What is wrong with the answer to one question, the missing one of a required question included. */
export function problemsWith(question: Question, answer: Answer | undefined): readonly AnswerProblem[] {
  if (question.kind === 'file' && answer === undefined) return []
  if (question.kind === 'matrix' && question.required) {
    const left = rowsLeft(question, answer)
    if (left.length > 0)
      return left.map((row) => ({ field: fieldOf(question.key, row), code: 'answer-this-row' }))
  }
  if (answer === undefined) {
    return question.required ? [{ field: fieldOf(question.key), code: 'answer-this' }] : []
  }
  const problem = problemOf(question, answer)
  return problem === null ? [] : [{ field: fieldOf(question.key), ...problem }]
}

/**
 * The answers as they may be kept and sent: those to questions that are asked, each checked by this version of the form.
 * @source ADR-0030
 */
export function checked(
  definition: Definition,
  given: Answers,
): { readonly answers: Answers; readonly problems: readonly AnswerProblem[] } {
  const { sections, answers } = asked(definition, given)
  const problems = sections
    .flatMap((section) => section.questions)
    .flatMap((question) => problemsWith(question, answers[question.key]))
  return { answers, problems }
}
