import { inLanguage, type Language } from '#platform/text.ts'
import { asked } from './conditions.ts'
import { type Answer, type Answers, type Definition, isList, isMatrix, type Question } from './definition.ts'
import { scored } from './scoring.ts'

const named = (
  list: readonly { readonly key: string; readonly label: Parameters<typeof inLanguage>[0] }[],
  key: string,
  lang: Language,
): string => inLanguage(list.find((each) => each.key === key)?.label ?? {}, lang)

const day = (text: string): string => {
  const [year, month, date] = text.split('-')
  return `${Number(date)}.${Number(month)}.${year ?? ''}`
}

/** An answer as it reads: one line, or one for each row of a matrix and each choice. */
export function answerLines(question: Question, answer: Answer, lang: Language): readonly string[] {
  switch (question.kind) {
    case 'one':
      return [named(question.options, String(answer), lang)]
    case 'many':
      return isList(answer)
        ? question.options
            .filter(({ key }) => answer.includes(key))
            .map(({ label }) => inLanguage(label, lang))
        : []
    case 'matrix':
      return isMatrix(answer)
        ? question.rows.flatMap(({ key, label }) => {
            const column = answer[key]
            return column === undefined
              ? []
              : [`${inLanguage(label, lang)}: ${named(question.columns, column, lang)}`]
          })
        : []
    case 'number': {
      const unit = inLanguage(question.unit, lang)
      const number = String(answer).replace('.', lang === 'en' ? '.' : ',')
      return [unit === '' ? number : `${number} ${unit}`]
    }
    case 'scale':
      return [
        `${String(answer)} (${question.min} = ${inLanguage(question.low, lang)}, ${question.max} = ${inLanguage(question.high, lang)})`,
      ]
    case 'file':
      // Files stand beside the text, by their own names.
      return []
    case 'date':
      return [day(String(answer))]
    default:
      return String(answer).split('\n')
  }
}

export type PlainWords = {
  readonly result: string
  readonly points: (points: number, most: number) => string
  readonly open: string
}

/** A filled form as text in a fixed order, for the record of another system: questions, answers, then the results. */
export function asText(definition: Definition, given: Answers, lang: Language, words: PlainWords): string {
  const { sections, answers } = asked(definition, given)
  const blocks = sections.flatMap((section) => {
    const lines = section.questions.flatMap((question) => {
      const answer = answers[question.key]
      if (answer === undefined) return []
      const said = answerLines(question, answer, lang)
      if (said.length === 0) return []
      const label = inLanguage(question.label, lang)
      return said.length === 1 ? [`${label} ${said[0] ?? ''}`] : [label, ...said.map((line) => `  - ${line}`)]
    })
    return lines.length === 0 ? [] : [`${inLanguage(section.title, lang).toUpperCase()}\n${lines.join('\n')}`]
  })
  const results = scored(definition, answers).map(({ key, points, most, band }) => {
    const label = inLanguage(definition.groups.find((group) => group.key === key)?.label ?? {}, lang)
    const title = band === null ? words.open : inLanguage(band.title, lang)
    return `${label}: ${words.points(points, most)}. ${title}`
  })
  const all =
    results.length === 0 ? blocks : [...blocks, `${words.result.toUpperCase()}\n${results.join('\n')}`]
  return [inLanguage(definition.title, lang), ...all].join('\n\n')
}
