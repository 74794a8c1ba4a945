import type { JSX } from 'preact'
import {
  type AssessedKind,
  type AssessedLevel,
  assessedLevels,
  type AssessmentRow,
  levelByMarks,
  principleNames,
  principles,
  programmeMeasureNames,
  programmeMeasures,
} from '#capabilities/development/index.ts'
import { inLanguage, type Language, type Localized } from '#platform/text.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { assessmentTexts } from './assessment-texts.ts'

/** What an item is called; the national lines have their names in the reference. */
export function itemName(
  kind: AssessedKind,
  item: string,
  lineNames: Readonly<Record<string, Localized>>,
  lang: Language,
): string {
  if (kind === 'line') return `${item}. ${inLanguage(lineNames[item] ?? {}, lang)}`
  if (kind === 'principle') {
    const principle = oneOf(principles, item)
    return principle === null ? item : principleNames[principle][lang]
  }
  const measure = oneOf(programmeMeasures, item)
  return measure === null ? item : programmeMeasureNames[measure][lang]
}

export const levelOf = (row: AssessmentRow | null): AssessedLevel | null =>
  row === null ? null : row.kind === 'principle' ? levelByMarks(row.marks) : row.level

/** How far something has come: of a principle by its marks, of all else by its level. */
export function levelInWords(row: AssessmentRow | null, lang: Language): string {
  const words = assessmentTexts[lang]
  if (row === null) return words.unwritten
  if (row.kind === 'principle')
    return row.marks.length === 0 ? words.levels[0] : row.marks.map((mark) => words.marks[mark]).join(', ')
  return row.level === null ? words.unwritten : words.levels[row.level]
}

/** Three windows, lit as far as it has come. The words beside them say the same. */
export function LevelSteps({ level }: { level: AssessedLevel | null }): JSX.Element {
  return (
    <svg class="level-steps" viewBox="0 0 74 16" aria-hidden="true">
      {assessedLevels.slice(1).map((step) => (
        <rect
          key={step}
          class={
            level !== null && step <= level ? 'level-steps__step level-steps__step--lit' : 'level-steps__step'
          }
          x={(step - 1) * 25 + 1}
          y="1"
          width="22"
          height="14"
          rx="3"
        />
      ))}
    </svg>
  )
}
