import {
  type Band,
  type Clause,
  type Condition,
  type Definition,
  freeKey,
  type Labelled,
  moved,
  type NextStep,
  type Option,
  type Question,
  scalePoints,
  type ScoreGroup,
  type Section,
} from '#capabilities/forms/index.ts'
import { topics } from '#capabilities/help-requests/index.ts'
import { languages, type Localized } from '#platform/text.ts'
import { type Form, many, one } from '#web/page.ts'

/** The editor's forms read back into the parts of a form. What cannot be read stays as it is in `now`. */

export function readTexts(form: Form, name: string): Localized {
  return Object.fromEntries(
    languages.flatMap((lang) => {
      const text = one(form, `${name}.${lang}`).trim()
      return text === '' ? [] : [[lang, text]]
    }),
  )
}

const isEmpty = (text: Localized): boolean => Object.keys(text).length === 0

function readNumber(form: Form, name: string): number | null {
  const text = one(form, name).trim().replace(',', '.')
  const value = Number(text)
  return text === '' || !Number.isFinite(value) ? null : value
}

const mostLines = 40

/** A list of lines, each with its texts; one with no text in any language is gone, a new one gets a name. */
function readLines<T extends Labelled>(
  form: Form,
  name: string,
  prefix: string,
  more: (line: Labelled, at: string) => T,
): readonly T[] {
  const lines: T[] = []
  const taken: string[] = Array.from({ length: mostLines }, (_, index) =>
    one(form, `${name}.${index}.key`),
  ).filter((key) => key !== '')
  for (let index = 0; index < mostLines; index += 1) {
    const at = `${name}.${index}`
    const label = readTexts(form, at)
    if (isEmpty(label)) continue
    const given = one(form, `${at}.key`)
    const key = given === '' ? freeKey(prefix, taken) : given
    if (given === '') taken.push(key)
    lines.push(more({ key, label }, at))
  }
  return lines
}

const readOptions = (form: Form, name: string, prefix: string): readonly Option[] =>
  readLines(form, name, prefix, (line, at) => ({
    ...line,
    points: readNumber(form, `${at}.points`),
    alone: one(form, `${at}.alone`) === 'yes',
  }))

/** A move of a line, as its button names it: `list:index:by`. */
function movedLine<T>(list: readonly T[], form: Form, name: string): readonly T[] {
  const [what, index, by] = one(form, 'line').split(':')
  if (what !== name) return list
  return moved(list, Number(index), by === '-1' ? -1 : 1)
}

export const clauseCount = 3

/** A clause as one choice of a list: question, row, test and value joined by bars. */
export const clauseValue = ({ question, row, test, value }: Clause): string =>
  [question, row, test, test === 'at-least' || test === 'at-most' ? '' : value].join('|')

export function readCondition(form: Form): Condition | null {
  const clauses = Array.from({ length: clauseCount }, (_, index): Clause | null => {
    const [question = '', row = '', test = '', value = ''] = one(form, `when.${index}`).split('|')
    const number = one(form, `when.${index}.number`).trim().replace(',', '.')
    switch (test) {
      case 'is':
      case 'contains':
        return { question, row, test, value }
      case 'answered':
        return { question, row, test, value: '' }
      case 'at-least':
      case 'at-most':
        return { question, row, test, value: number }
      default:
        return null
    }
  }).filter((clause) => clause !== null)
  return clauses.length === 0 ? null : { every: one(form, 'when.every') !== 'any', clauses }
}

export function readQuestion(form: Form, now: Question): Question {
  const basics = {
    key: now.key,
    label: readTexts(form, 'label'),
    help: readTexts(form, 'help'),
    required: one(form, 'required') === 'yes',
    when: readCondition(form),
    reuse: one(form, 'reuse').trim().toLowerCase(),
  }
  switch (now.kind) {
    case 'number':
      return {
        ...basics,
        kind: now.kind,
        unit: readTexts(form, 'unit'),
        min: readNumber(form, 'min'),
        max: readNumber(form, 'max'),
      }
    case 'one':
    case 'many':
      return {
        ...basics,
        kind: now.kind,
        options: movedLine(readOptions(form, 'option', 'o'), form, 'option'),
      }
    case 'scale':
      return {
        ...basics,
        kind: now.kind,
        min: readNumber(form, 'min') ?? now.min,
        max: readNumber(form, 'max') ?? now.max,
        low: readTexts(form, 'low'),
        high: readTexts(form, 'high'),
        points: scalePoints.find((each) => each === one(form, 'points')) ?? now.points,
      }
    case 'matrix':
      return {
        ...basics,
        kind: now.kind,
        rows: movedLine(
          readLines(form, 'row', 'r', (line) => line),
          form,
          'row',
        ),
        columns: movedLine(readOptions(form, 'column', 'c'), form, 'column'),
      }
    default:
      return { ...basics, kind: now.kind }
  }
}

export const readSection = (form: Form, key: string): Omit<Section, 'questions'> => ({
  key,
  title: readTexts(form, 'title'),
  help: readTexts(form, 'help'),
  when: readCondition(form),
})

const isTopic = (value: string): boolean => topics.some((topic) => topic === value)

export const stepCount = 2

function readNext(form: Form, name: string): readonly NextStep[] {
  return Array.from({ length: stepCount }, (_, index): NextStep | null => {
    const at = `${name}.${index}`
    const words = readTexts(form, `${at}.words`)
    switch (one(form, `${at}.kind`)) {
      case 'search':
        return { words, to: { kind: 'search', words: readTexts(form, `${at}.search`) } }
      case 'ask':
        return { words, to: { kind: 'ask', topics: many(form, `${at}.topic`).filter(isTopic) } }
      case 'service':
        return { words, to: { kind: 'service', type: one(form, `${at}.service`).trim() } }
      default:
        return null
    }
  }).filter((step) => step !== null)
}

export function readForm(form: Form, now: Definition): Omit<Definition, 'sections' | 'groups'> {
  return {
    title: readTexts(form, 'title'),
    lead: readTexts(form, 'lead'),
    voice: one(form, 'voice') === 'young' ? 'young' : 'grown',
    minutes: Math.round(readNumber(form, 'minutes') ?? now.minutes),
    topics: many(form, 'topics').filter(isTopic),
    closing: { text: readTexts(form, 'closing'), next: readNext(form, 'next') },
  }
}

const mostBands = 8

export function readGroup(form: Form, key: string): ScoreGroup {
  const bands = Array.from({ length: mostBands }, (_, index): Band | null => {
    const at = `band.${index}`
    const title = readTexts(form, `${at}.title`)
    return isEmpty(title)
      ? null
      : {
          from: readNumber(form, `${at}.from`) ?? 0,
          title,
          text: readTexts(form, `${at}.text`),
          next: readNext(form, `${at}.next`),
        }
  }).filter((band) => band !== null)
  return {
    key,
    label: readTexts(form, 'label'),
    questions: [...many(form, 'questions')],
    bands: bands.toSorted((a, b) => a.from - b.from),
  }
}
