import type { JSX } from 'preact'
import {
  type AssessedItem,
  assessedKinds,
  readSelfAssessment,
  type SelfAssessment,
} from '#capabilities/development/index.ts'
import type { Language } from '#platform/text.ts'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { hyphenate } from '#ui/hyphenate.ts'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { assessmentTexts } from './assessment-texts.ts'
import { itemName, levelInWords, LevelSteps } from './assessment.view.tsx'

function Item(props: { of: AssessedItem; whole: SelfAssessment; lang: Language }): JSX.Element {
  const { of, whole, lang } = props
  const words = assessmentTexts[lang]
  const { kind, item } = of
  return (
    <li class="assessed">
      <h3 class="assessed__name">
        <a href={path('assessedItem', lang, { kind, item }, { vuosi: whole.year })}>
          {hyphenate(itemName(kind, item, whole.lineNames, lang), lang)}
        </a>
      </h3>
      <div>
        <p class="assessed__level">
          <LevelSteps level={of.level} />
          {levelInWords(of.now, lang)}
          {of.change !== null && <span class="assessed__change">, {words.change[of.change]}</span>}
        </p>
        {of.before !== null && of.change !== 'same' && (
          <p class="assessed__words quiet">{words.before(of.before.year, levelInWords(of.before, lang))}</p>
        )}
        {of.now !== null && of.now.evidence !== '' && <p class="assessed__words">{of.now.evidence}</p>}
        {of.now !== null && of.now.next_step !== '' && (
          <p class="assessed__words">
            <strong>{words.next}:</strong> {of.now.next_step}
          </p>
        )}
      </div>
    </li>
  )
}

const sheetRows = (whole: SelfAssessment, lang: Language): readonly (readonly string[])[] => {
  const words = assessmentTexts[lang]
  return [
    [
      words.kind,
      words.item,
      String(whole.year),
      String(whole.year - 1),
      words.evidence,
      words.next,
      words.effects,
      words.costs,
    ],
    ...whole.items.map(({ kind, item, now, before }) => [
      words.kinds[kind],
      itemName(kind, item, whole.lineNames, lang),
      levelInWords(now, lang),
      levelInWords(before, lang),
      now?.evidence ?? '',
      now?.next_step ?? '',
      now?.effects ?? '',
      now?.costs ?? '',
    ]),
  ]
}

/** How the county sees itself this year, beside the year before. @source R147, R149, R150 */
export const lineAssessmentPage: Page = {
  audience: 'lead',
  get: async (args) => {
    const { county } = demandPerson(args)
    const { lang, caller, query } = args
    const words = assessmentTexts[lang]
    const asked = /^20[2-9]\d$/.test(query['vuosi'] ?? '') ? Number(query['vuosi']) : undefined
    const whole = await readSelfAssessment(caller, {
      county,
      ...(asked === undefined ? {} : { year: asked }),
    })
    const format = tableAsked(query)
    if (format !== null) {
      const sheet = { name: words.title(whole.year), rows: sheetRows(whole, lang) }
      return tableAnswer(`self-assessment-${whole.year}`, [sheet], format)
    }
    return (
      <WorkDocument
        args={args}
        title={words.title(whole.year)}
        query={asked === undefined ? {} : { vuosi: asked }}
        sheet="leading"
      >
        <Column width="wide">
          <PageTitle
            title={words.title(whole.year)}
            lead={words.lead({ written: whole.written, all: whole.items.length, further: whole.further })}
          />
          <nav aria-label={words.years}>
            <ul class="board-years">
              {whole.years.map((year) => (
                <li key={year}>
                  {year === whole.year ? (
                    <span aria-current="page">{year}</span>
                  ) : (
                    <a href={path('lineAssessment', lang, {}, { vuosi: year })}>{year}</a>
                  )}
                </li>
              ))}
            </ul>
          </nav>
          {assessedKinds.map((kind) => (
            <Section key={kind} title={words.kinds[kind]}>
              <p>{words.kindLeads[kind]}</p>
              <ul class="assessed-list">
                {whole.items
                  .filter((each) => each.kind === kind)
                  .map((each) => (
                    <Item key={each.item} of={each} whole={whole} lang={lang} />
                  ))}
              </ul>
            </Section>
          ))}
          <TableTools
            lang={lang}
            route="lineAssessment"
            query={asked === undefined ? {} : { vuosi: asked }}
          />
        </Column>
      </WorkDocument>
    )
  },
}
