/** The action plan as a tagged PDF: its eight chapters with their measures, set from plain text alone. */
import type { Measure, PlanView } from '#capabilities/development/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { typeset } from '#platform/typeset.ts'
import type { PageArgs } from '#web/page.ts'
import { dayOf, ownerInWords } from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'

/** Control characters and private signs have no picture in any typeface. */
const printable = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{C}\n\t]/gu, ' ')
    .normalize('NFC')

// Everything that people have written comes in as input and is set as plain text: it can never become markup.
const document = `
#let said = json(bytes(sys.inputs.said))
#set document(title: said.title, author: said.by)
#set page(paper: "a4", margin: (x: 2.2cm, top: 2cm, bottom: 2.2cm), numbering: "1 / 1")
#set text(font: "Atkinson Hyperlegible Next", lang: said.lang, size: 11pt, hyphenate: true)
#set par(leading: 0.65em, spacing: 0.85em)
#set list(marker: [•], spacing: 0.8em)
#show heading.where(level: 1): it => block(below: 0.7em)[#text(size: 22pt, fill: rgb("#123c31"), hyphenate: false)[#it.body]]
#show heading.where(level: 2): it => block(above: 1.8em, below: 0.8em, sticky: true)[#text(size: 14.5pt, fill: rgb("#1e5a49"), hyphenate: false)[#it.body]]
#show heading.where(level: 3): it => block(above: 1.1em, below: 0.5em, sticky: true)[#text(size: 11.5pt)[#it.body]]
#let grey(body) = text(size: 10pt, fill: rgb("#4c5b64"), body)
#let paragraphs(words) = [#for line in words.split("\\n") [#if line.trim() != "" [#par[#line]]]]
#grey[#said.by · #said.made]
#heading(level: 1, said.title)
#par(grey(said.state))
#paragraphs(said.words)
#for chapter in said.chapters [
  #heading(level: 2, chapter.title)
  #if chapter.present != "" [#heading(level: 3, said.headings.present) #paragraphs(chapter.present)]
  #if chapter.needs != "" [#heading(level: 3, said.headings.needs) #paragraphs(chapter.needs)]
  #if chapter.measures.len() > 0 [
    #heading(level: 3, said.headings.measures)
    #for each in chapter.measures [#list.item[#strong(each.name) #linebreak() #grey(each.meta) #if each.doing != "" [#linebreak() #each.doing]]]
  ]
]
#if said.references.len() > 0 [
  #heading(level: 2, said.headings.references)
  #for each in said.references [#list.item[#each]]
]
`

export type PlanPaper = {
  readonly lang: string
  readonly by: string
  readonly made: string
  readonly title: string
  readonly state: string
  readonly words: string
  readonly headings: {
    readonly present: string
    readonly needs: string
    readonly measures: string
    readonly references: string
  }
  readonly chapters: readonly {
    readonly title: string
    readonly present: string
    readonly needs: string
    readonly measures: readonly { readonly name: string; readonly meta: string; readonly doing: string }[]
  }[]
  readonly references: readonly string[]
}

/** As PDF/UA-1. Null where the machine has no typesetter. */
export const setPlan = (paper: PlanPaper): Uint8Array | null =>
  typeset(
    document,
    {
      said: JSON.stringify(paper, (_key, value: unknown) =>
        typeof value === 'string' ? printable(value) : value,
      ),
    },
    'ua-1',
  )

function measureOnPaper(
  measure: Measure,
  lang: PageArgs['lang'],
): PlanPaper['chapters'][number]['measures'][number] {
  const words = planTexts[lang]
  const meta = [
    ownerInWords(measure, lang) || words.owner.nobody,
    measure.due_on === null ? words.measure.noDue : words.measure.due(dayOf(measure.due_on, lang)),
    words.statuses[measure.status],
    ...(measure.area === null ? [] : [inLanguage(measure.area, lang)]),
  ]
  return {
    name: inLanguage(measure.name, lang),
    meta: meta.join(' · '),
    doing: inLanguage(measure.doing, lang),
  }
}

export function planPdf(args: PageArgs, plan: PlanView, measures: readonly Measure[]): Response {
  const { lang, deps, caller } = args
  const words = planTexts[lang]
  const bytes = setPlan({
    lang,
    by: inLanguage(deps.catalogue.county(plan.county)?.name ?? {}, lang),
    made: dayOf(helsinkiDate(caller.clock.now()), lang),
    title: inLanguage(plan.title, lang),
    state:
      plan.approved_on === null
        ? words.plan.states[plan.state]
        : words.plan.approvedOn(dayOf(plan.approved_on, lang), plan.approved_by ?? ''),
    words: inLanguage(plan.words, lang),
    headings: {
      present: words.chapter.present,
      needs: words.chapter.needs,
      measures: words.chapter.measures,
      references: words.plan.references,
    },
    chapters: plan.chapters.map((chapter) => ({
      title: `${chapter.line}. ${inLanguage(chapter.name, lang)}`,
      present: inLanguage(chapter.present, lang),
      needs: inLanguage(chapter.needs, lang),
      measures: measures
        .filter(({ line }) => line === chapter.line)
        .map((each) => measureOnPaper(each, lang)),
    })),
    references: plan.references.map((each) =>
      [
        inLanguage(each.name, lang),
        each.municipality_name === null ? (each.holder ?? '') : inLanguage(each.municipality_name, lang),
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
  })
  if (bytes === null) throw notFound()
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${words.plan.tab.toLowerCase()}-${plan.first_year}-${plan.last_year}.pdf"`,
      'cache-control': 'private, no-store',
    },
  })
}
