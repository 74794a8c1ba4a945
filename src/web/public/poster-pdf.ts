import type { Catalogue, ServiceView } from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { canTypeset, typeset } from '#platform/typeset.ts'
import { path } from '#web/paths.ts'
import { posterFacts } from './poster.ts'
import { qrOf, qrSvg } from './qr.ts'
import { serviceFullTexts } from './service-full-texts.ts'

export const canMakePdf = canTypeset

export const posterPdfAddress = (lang: Language, id: string): string => `${path('poster', lang, { id })}.pdf`

// Everything that people have written comes in as inputs and is set as plain text: it can never become markup.
const document = `
#let said = json(bytes(sys.inputs.said))
#set document(title: said.name, author: said.by)
#set page(paper: "a4", margin: (x: 2cm, y: 2cm))
#set text(font: "Atkinson Hyperlegible Next", lang: said.lang, size: said.size * 1pt, hyphenate: true)
#set par(leading: 0.6em)
#text(size: 14pt, fill: rgb("#4a5a52"))[#said.by]
#v(0.4em)
#text(size: said.size * (if said.name.len() > 44 { 1.7pt } else { 2.2pt }), weight: "bold", fill: rgb("#174a3a"))[#heading(level: 1, said.name)]
#v(0.4em)
#text(size: said.size * 1.3pt)[#said.lead]
#v(0.8em)
#for fact in said.facts [
  #block(below: 1em, breakable: false)[
    #text(weight: "bold", fill: rgb("#174a3a"))[#fact.term] \\
    #fact.value
  ]
]
#v(1fr)
#grid(columns: (4.2cm, 1fr), column-gutter: 0.8cm, align: horizon,
  image(bytes(sys.inputs.qr), format: "svg", width: 4.2cm, alt: said.alt),
  [#text(weight: "bold", size: 18pt)[#said.scan] \\ #text(size: 11pt)[#said.address] \\ #text(size: 11pt)[#said.checked]],
)
`

/** The poster as a tagged PDF (PDF/UA-1, A4). Null where the machine has no typesetter. */
export function posterPdf(
  service: ServiceView,
  catalogue: Catalogue,
  lang: Language,
  publicUrl: string,
): Uint8Array | null {
  const words = serviceFullTexts[lang]
  const address = publicUrl + path('service', lang, { id: service.id })
  const facts = posterFacts(service, catalogue, lang)
  const name = inLanguage(service.name, lang)
  const letters = facts.reduce((sum, { value }) => sum + value.length, name.length)
  const said = {
    lang,
    // One sheet always: a long text is set smaller, and never below what is read from an arm's length.
    size: letters < 360 ? 15 : letters < 520 ? 13 : 11,
    by: inLanguage(service.organisation, lang),
    name,
    lead: inLanguage(service.summary, lang),
    facts,
    scan: words.posterScan,
    address,
    alt: words.qrAlt,
    checked: words.posterChecked(service.confirmed_on.split('-').toReversed().join('.')),
  }
  return typeset(document, { said: JSON.stringify(said), qr: qrSvg(qrOf(address)) }, 'ua-1')
}
