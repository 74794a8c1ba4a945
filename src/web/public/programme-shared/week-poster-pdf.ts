import type { Language } from '#platform/text.ts'
import { typeset } from '#platform/typeset.ts'
import { path } from '#web/paths.ts'
import { qrOf, qrSvg } from '#web/public/qr.ts'
import { sharedTexts } from './texts.ts'
import type { Paper, WeekPoster } from './week-poster.ts'

export const weekPdfAddress = (lang: Language, id: string, paper: Paper, week: string): string =>
  `${path('meetingPlaceWeek', lang, { id })}.pdf?paper=${paper}&week=${week}`

// Everything that people have written comes in as inputs and is set as plain text: it can never become markup.
const document = `
#let said = json(bytes(sys.inputs.said))
#let unit = said.size * 1pt
#let pine = rgb("#174a3a")
#show heading.where(level: 2): it => block(above: 0em, below: 0.45em, it.body)
#set document(title: said.name + " – " + said.week, author: said.by)
#set page(paper: said.paper, margin: (x: unit * 3.4, y: unit * 3.2))
#set text(font: "Atkinson Hyperlegible Next", lang: said.lang, size: unit, hyphenate: true)
#set par(leading: 0.55em)
#text(size: 1em, fill: rgb("#4a5a52"))[#said.by]
#v(-0.3em)
#text(size: if said.name.len() > 26 { 1.9em } else { 2.5em }, hyphenate: false, weight: "bold", fill: pine)[#heading(level: 1, outlined: false, said.name)]
#v(-0.6em)
#text(size: 1.35em, weight: "bold")[#said.week]
#v(0.3em)
#for note in said.notes [
  #block(fill: rgb("#fdf3dc"), inset: 0.6em, radius: 0.3em, width: 100%)[#note]
]
#for day in said.days [
  #block(breakable: false, width: 100%, above: 0.9em, stroke: (top: 0.6pt + rgb("#9db5aa")), inset: (top: 0.55em))[
    #grid(columns: (8em, 1fr), column-gutter: 0.8em,
      [#text(hyphenate: false)[#heading(level: 2, outlined: false, text(weight: "bold", fill: pine, size: 1.1em, day.name))] #text(fill: rgb("#4a5a52"))[#day.number]],
      [#for row in day.rows [
        #block(below: 0.7em, breakable: false)[
          #grid(columns: (6.4em, 1fr), column-gutter: 0.5em,
            text(weight: "bold")[#row.time],
            [#text(weight: "bold")[#if row.isCancelled [#strike(row.title)] else [#row.title]]
              #if row.facts != "" [ \\ #text(size: 0.88em)[#row.facts]]])
        ]
      ]])
  ]
]
#v(1fr)
#line(length: 100%, stroke: 0.6pt + rgb("#9db5aa"))
#grid(columns: (6.5em, 1fr), column-gutter: 1em, align: horizon,
  image(bytes(sys.inputs.qr), format: "svg", width: 6.5em, alt: said.alt),
  [#if said.where != "" [#text(weight: "bold")[#said.where] \\ ]
   #if said.phone != "" [#said.phone \\ ]
   #text(weight: "bold")[#said.scan] \\ #text(size: 0.8em)[#said.address] \\ #text(size: 0.8em)[#said.made]],
)
`

const wraps = (text: string, letters: number): number => Math.ceil(text.length / letters)

/** How many lines of text the sheet has, with what stands above and below the days. */
const linesOf = ({ days, notes, name }: WeekPoster): number =>
  days.reduce(
    (sum, day) =>
      sum +
      1 +
      day.rows.reduce((all, row) => all + 0.5 + wraps(row.title, 38) + 0.9 * wraps(row.facts, 50), 0),
    16 + 2 * wraps(name, 26) + notes.reduce((sum, note) => sum + 1.5 + wraps(note, 60), 0),
  )

/** The week as a tagged PDF (PDF/UA-1) of one sheet, A4 or A3. Null where the machine has no typesetter. */
export function weekPosterPdf(poster: WeekPoster, lang: Language, paper: Paper): Uint8Array | null {
  const words = sharedTexts[lang].poster
  // One sheet always: a full week is set smaller, and never below what is read from an arm's length.
  const size = Math.min(17, Math.max(8.5, 930 / (linesOf(poster) * 1.3)))
  const said = {
    ...poster,
    lang,
    paper,
    size: paper === 'a3' ? size * Math.SQRT2 : size,
    alt: words.qr,
    scan: words.scan,
  }
  return typeset(document, { said: JSON.stringify(said), qr: qrSvg(qrOf(poster.address)) }, 'ua-1')
}
