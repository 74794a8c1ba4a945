import {
  type Answer,
  type Answers,
  type Clause,
  type Condition,
  type Definition,
  isList,
  isMatrix,
  type Question,
  type Section,
} from './definition.ts'

/** The part of an answer that a clause looks at: one row of a matrix, else all of it. */
function partOf(answer: Answer, row: string): Answer | undefined {
  return isMatrix(answer) && row !== '' ? answer[row] : answer
}

function clauseHolds(clause: Clause, answers: Answers): boolean {
  const whole = answers[clause.question]
  const answer = whole === undefined ? undefined : partOf(whole, clause.row)
  if (answer === undefined) return false
  switch (clause.test) {
    case 'answered':
      return true
    case 'is':
      return isList(answer)
        ? answer.length === 1 && answer[0] === clause.value
        : !isMatrix(answer) && String(answer) === clause.value
    case 'contains':
      return isList(answer)
        ? answer.includes(clause.value)
        : isMatrix(answer)
          ? Object.values(answer).includes(clause.value)
          : String(answer) === clause.value
    case 'at-least':
      return typeof answer === 'number' && answer >= Number(clause.value)
    case 'at-most':
      return typeof answer === 'number' && answer <= Number(clause.value)
  }
}

/** Whether a condition holds for what has been answered. No condition always holds. */
export function holds(condition: Condition | null, answers: Answers): boolean {
  if (condition === null || condition.clauses.length === 0) return true
  return condition.every
    ? condition.clauses.every((clause) => clauseHolds(clause, answers))
    : condition.clauses.some((clause) => clauseHolds(clause, answers))
}

export type Asked = {
  /** Sections with what is asked in them; one in which nothing is asked is left out. */
  readonly sections: readonly Section[]
  /** The answers to what is asked: whatever was said to a question that is hidden now is gone. */
  readonly answers: Answers
}

/**
 * What is asked of somebody who has answered so. Goes through the form once, forwards: a condition sees only the answers
 * before it that are themselves asked, so no cycle can be and a hidden answer never opens another question.
 * @source ADR-0030
 */
export function asked(definition: Definition, given: Answers): Asked {
  const answers: Record<string, Answer> = {}
  const sections: Section[] = []
  for (const section of definition.sections) {
    if (!holds(section.when, answers)) continue
    const questions: Question[] = []
    for (const question of section.questions) {
      if (!holds(question.when, answers)) continue
      questions.push(question)
      const answer = Object.hasOwn(given, question.key) ? given[question.key] : undefined
      if (answer !== undefined) answers[question.key] = answer
    }
    if (questions.length > 0) sections.push({ ...section, questions })
  }
  return { sections, answers }
}

/** A condition may look only at what has been asked before; the rest of a broken condition can never hold. */
export function mayLookAt(
  definition: Definition,
  at: { section: string; question?: string },
): readonly Question[] {
  const before: Question[] = []
  for (const section of definition.sections) {
    if (section.key === at.section && at.question === undefined) return before
    for (const question of section.questions) {
      if (question.key === at.question) return before
      if (question.kind !== 'file') before.push(question)
    }
  }
  return before
}

/** The tests that make sense for a kind of question. */
export function testsFor(question: Question): readonly Clause['test'][] {
  switch (question.kind) {
    case 'one':
    case 'matrix':
      return ['is', 'answered']
    case 'many':
      return ['contains', 'is', 'answered']
    case 'number':
    case 'scale':
      return ['at-least', 'at-most', 'is', 'answered']
    default:
      return ['answered']
  }
}
