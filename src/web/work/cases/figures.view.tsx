import type { JSX } from 'preact'
import {
  type CaseFigures,
  type CaseFiguresRow,
  caseGroups,
  caseStages,
  type Figure,
} from '#capabilities/casework/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Section } from '#ui/layout/layout.tsx'
import { DataTable, type Row } from '#ui/table/table.tsx'
import { caseWords } from './case-words.ts'
import { leadsTexts } from './leads-texts.ts'

/** How many cases, by area: what may not be told is a dash. */
export function CaseNumbers({ lang, figures }: { lang: Language; figures: CaseFigures }): JSX.Element {
  const [words, terms] = [leadsTexts[lang], caseWords[lang]]
  const said = (figure: Figure): JSX.Element | string =>
    figure === null ? (
      <>
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{words.untold}</span>
      </>
    ) : (
      String(figure)
    )
  const nameOf = ({ area, name }: CaseFiguresRow): string =>
    area === null ? words.noArea : inLanguage(name ?? {}, lang)
  const table = (
    id: string,
    caption: string,
    columns: readonly string[],
    cellsOf: (row: CaseFiguresRow) => readonly Figure[],
  ): JSX.Element => {
    const row = (name: string, each: CaseFiguresRow): Row => ({ cells: [name, ...cellsOf(each).map(said)] })
    return (
      <DataTable
        id={id}
        caption={caption}
        columns={[{ label: words.area }, ...columns.map((label) => ({ label, numeric: true }))]}
        rows={figures.areas.map((each) => row(nameOf(each), each))}
        foot={figures.county === null ? undefined : row(words.county, figures.county)}
      />
    )
  }
  return (
    <Section title={words.figures} id="figures">
      <p class="family-quiet">{words.figuresLead(figures.atLeast)}</p>
      <div class="case-tables">
        {table(
          'case-open',
          words.cases,
          [words.open, words.without, words.changedColumn, words.days],
          ({ open, withoutWorker, changed, daysToWorker }) => [open, withoutWorker, changed, daysToWorker],
        )}
        {table(
          'case-stages',
          words.byStage,
          caseStages.map((stage) => terms.stages[stage]),
          ({ stages }) => caseStages.map((stage) => stages[stage]),
        )}
        {table(
          'case-groups',
          words.byGroup,
          caseGroups.map((group) => terms.groups[group]),
          ({ groups }) => caseGroups.map((group) => groups[group]),
        )}
      </div>
    </Section>
  )
}
