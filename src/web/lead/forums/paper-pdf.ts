/** The agenda and the minutes of a forum's meeting as a tagged PDF, set from plain text alone. */
import { typeset } from '#platform/typeset.ts'

type Line = { readonly text: string; readonly meta: string }

/** A point of the agenda, with what was said, decided and given as a task. */
export type PaperPoint = {
  readonly title: string
  readonly meta: string
  /** What it is about; paragraphs as they were typed. */
  readonly about: string
  readonly minutes: string
  readonly decided: readonly (Line & { readonly grounds: string })[]
  readonly tasks: readonly Line[]
}

export type MeetingPaper = {
  readonly lang: string
  readonly by: string
  readonly made: string
  readonly title: string
  readonly lead: string
  readonly facts: readonly { readonly term: string; readonly value: string }[]
  readonly headings: {
    readonly points: string
    readonly decided: string
    readonly tasks: string
    readonly people: string
    readonly loose: string
  }
  readonly people: readonly Line[]
  readonly points: readonly PaperPoint[]
  /** What belongs to no point of the agenda. */
  readonly loose: { readonly decided: PaperPoint['decided']; readonly tasks: readonly Line[] }
  /** Lines to write on, where the paper is signed by hand. */
  readonly signing: readonly string[]
  readonly end: string
}

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
#set text(font: "Atkinson Hyperlegible Next", lang: said.lang, size: 11.5pt, hyphenate: true)
#set par(leading: 0.65em, spacing: 0.85em)
#set list(marker: [•], spacing: 0.7em)
#show heading.where(level: 1): it => block(below: 0.7em)[#text(size: 21pt, fill: rgb("#123c31"), hyphenate: false)[#it.body]]
#show heading.where(level: 2): it => block(above: 1.7em, below: 0.8em, sticky: true)[#text(size: 15pt, fill: rgb("#1e5a49"))[#it.body]]
#show heading.where(level: 3): it => block(above: 1.4em, below: 0.6em, sticky: true)[#text(size: 12.5pt)[#it.body]]
#show heading.where(level: 4): it => block(above: 0.9em, below: 0.5em, sticky: true)[#text(size: 11.5pt, fill: rgb("#1e5a49"))[#it.body]]
#let grey(body) = text(size: 10.5pt, fill: rgb("#4c5b64"), body)
#let paragraphs(words) = [#for line in words.split("\\n") [#if line.trim() != "" [#par[#line]]]]
#let lines(of) = [
  #for line in of [#list.item[#line.text #if line.meta != "" [#linebreak() #grey(line.meta)]]]
]
#let decided(of) = [
  #for each in of [
    #block(width: 100%, stroke: (left: 2.5pt + rgb("#1e5a49")), inset: (left: 0.9em, y: 0.3em))[
      #paragraphs(each.text)
      #if each.grounds != "" [#paragraphs(each.grounds)]
      #if each.meta != "" [#grey(each.meta)]
    ]
  ]
]
#grey[#said.by · #said.made]
#heading(level: 1, said.title)
#if said.lead != "" [#par(text(size: 12.5pt)[#said.lead])]
#for fact in said.facts [#terms.item(fact.term, fact.value)]
#if said.points.len() > 0 [
  #heading(level: 2, said.headings.points)
  #for point in said.points [
    #heading(level: 3, point.title)
    #if point.meta != "" [#par(grey(point.meta))]
    #if point.about != "" [#paragraphs(point.about)]
    #if point.minutes != "" [#paragraphs(point.minutes)]
    #if point.decided.len() > 0 [#heading(level: 4, said.headings.decided) #decided(point.decided)]
    #if point.tasks.len() > 0 [#heading(level: 4, said.headings.tasks) #lines(point.tasks)]
  ]
]
#if said.loose.decided.len() + said.loose.tasks.len() > 0 [
  #heading(level: 2, said.headings.loose)
  #if said.loose.decided.len() > 0 [#heading(level: 3, said.headings.decided) #decided(said.loose.decided)]
  #if said.loose.tasks.len() > 0 [#heading(level: 3, said.headings.tasks) #lines(said.loose.tasks)]
]
#if said.people.len() > 0 [
  #heading(level: 2, said.headings.people)
  #lines(said.people)
]
#if said.end != "" [#v(1em) #par(grey(said.end))]
#for name in said.signing [#v(2.4em) #line(length: 60%, stroke: 0.6pt) #v(-0.6em) #grey(name)]
`

/** As PDF/UA-1. Null where the machine has no typesetter. */
export const paperPdf = (paper: MeetingPaper): Uint8Array | null =>
  typeset(
    document,
    {
      said: JSON.stringify(paper, (_key, value: unknown) =>
        typeof value === 'string' ? printable(value) : value,
      ),
    },
    'ua-1',
  )
