import { asked } from './conditions.ts'
import {
  type Answer,
  type Answers,
  type Band,
  type Definition,
  isList,
  isMatrix,
  type Question,
  questionsOf,
  type ScoreGroup,
} from './definition.ts'

const pointsOfOption = (
  options: readonly { readonly key: string; readonly points: number | null }[],
  key: string,
): number => options.find((option) => option.key === key)?.points ?? 0

/** Whether a question can give points at all. */
export function givesPoints(question: Question): boolean {
  switch (question.kind) {
    case 'one':
    case 'many':
      return question.options.some(({ points }) => points !== null)
    case 'matrix':
      return question.columns.some(({ points }) => points !== null)
    case 'scale':
      return question.points !== 'none'
    default:
      return false
  }
}

/** The points of one answer. */
export function pointsOf(question: Question, answer: Answer | undefined): number {
  if (answer === undefined) return 0
  switch (question.kind) {
    case 'one':
      return typeof answer === 'string' ? pointsOfOption(question.options, answer) : 0
    case 'many':
      return isList(answer) ? answer.reduce((sum, key) => sum + pointsOfOption(question.options, key), 0) : 0
    case 'matrix':
      return isMatrix(answer)
        ? Object.values(answer).reduce((sum, key) => sum + pointsOfOption(question.columns, key), 0)
        : 0
    case 'scale': {
      if (typeof answer !== 'number' || question.points === 'none') return 0
      return question.points === 'as-is' ? answer : question.min + question.max - answer
    }
    default:
      return 0
  }
}

/** The least and the most points that a question can give. */
export function spanOf(question: Question): readonly [number, number] {
  const of = (points: readonly (number | null)[]): readonly [number, number] => {
    const values = points.map((each) => each ?? 0)
    return [Math.min(...values), Math.max(...values)]
  }
  switch (question.kind) {
    case 'one':
      return of(question.options.map(({ points }) => points))
    case 'many': {
      const values = question.options.map(({ points }) => points ?? 0)
      const sum = (keep: (value: number) => boolean): number =>
        values.filter(keep).reduce((total, value) => total + value, 0)
      return [sum((value) => value < 0), sum((value) => value > 0)]
    }
    case 'matrix': {
      const [least, most] = of(question.columns.map(({ points }) => points))
      return [least * question.rows.length, most * question.rows.length]
    }
    case 'scale':
      return question.points === 'none' ? [0, 0] : [question.min, question.max]
    default:
      return [0, 0]
  }
}

const isAnswered = (question: Question, answer: Answer | undefined): boolean =>
  answer !== undefined &&
  (question.kind !== 'matrix' ||
    (isMatrix(answer) && question.rows.every(({ key }) => answer[key] !== undefined)))

/** The band whose beginning has been reached last. */
export const bandAt = (group: ScoreGroup, points: number): Band | null =>
  group.bands.filter(({ from }) => from <= points).toSorted((a, b) => b.from - a.from)[0] ?? null

export type GroupResult = {
  readonly key: string
  readonly points: number
  /** The most that the questions asked could have given. */
  readonly most: number
  /** Questions of the group that were asked and left open. */
  readonly open: number
  /** Null while a question of the group is open: half an answer is not read as a result. */
  readonly band: Band | null
}

/**
 * Points and bands for what was asked. A question that was hidden never counts; a group of which nothing was asked has no
 * result.
 * @source ADR-0030
 */
export function scored(definition: Definition, given: Answers): readonly GroupResult[] {
  const { sections, answers } = asked(definition, given)
  const shown = sections.flatMap((section) => section.questions)
  return definition.groups.flatMap((group): GroupResult[] => {
    const questions = shown.filter(({ key }) => group.questions.includes(key))
    if (questions.length === 0) return []
    const points = questions.reduce((sum, question) => sum + pointsOf(question, answers[question.key]), 0)
    const most = questions.reduce((sum, question) => sum + spanOf(question)[1], 0)
    const open = questions.filter((question) => !isAnswered(question, answers[question.key])).length
    return [{ key: group.key, points, most, open, band: open > 0 ? null : bandAt(group, points) }]
  })
}

/** The least and the most points that a group can reach when everything in it is asked. */
export function spanOfGroup(definition: Definition, group: ScoreGroup): readonly [number, number] {
  return questionsOf(definition)
    .filter(({ key }) => group.questions.includes(key))
    .map(spanOf)
    .reduce<readonly [number, number]>(([least, most], [low, high]) => [least + low, most + high], [0, 0])
}
