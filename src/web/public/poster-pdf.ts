import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Catalogue, ServiceView } from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { path } from '#web/paths.ts'
import { posterFacts } from './poster.ts'
import { qrOf, qrSvg } from './qr.ts'
import { serviceFullTexts } from './service-full-texts.ts'
import { fontInside } from './woff.ts'

type Compiler = {
  readonly pdf: (
    document: { mainFileContent: string; inputs: Readonly<Record<string, string>> },
    options: { pdfStandard: string },
  ) => Uint8Array
}
type Typesetter = {
  readonly NodeCompiler: {
    readonly create: (options: { fontArgs: readonly { fontBlobs: readonly Buffer[] }[] }) => Compiler
  }
}

const isTypesetter = (value: unknown): value is Typesetter =>
  typeof value === 'object' && value !== null && 'NodeCompiler' in value

/** The product's own typeface, in the two weights of the poster. */
const fonts = (require: NodeJS.Require): readonly Buffer[] =>
  [400, 700].map((weight) =>
    Buffer.from(
      fontInside(
        readFileSync(
          require.resolve(
            `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
          ),
        ),
      ),
    ),
  )

/** The typesetter comes compiled for Linux on x64; elsewhere the browser prints the page instead. */
function findCompiler(): Compiler | null {
  const require = createRequire(import.meta.url)
  for (const build of ['gnu', 'musl']) {
    try {
      const found: unknown = require(`@myriaddreamin/typst-ts-node-compiler-linux-x64-${build}`)
      if (isTypesetter(found)) return found.NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts(require) }] })
    } catch {
      // Not built for this machine; the next one may be, and without any the poster is still a page.
    }
  }
  return null
}

const compiler = findCompiler()
export const canMakePdf = compiler !== null

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
  if (compiler === null) return null
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
  return compiler.pdf(
    { mainFileContent: document, inputs: { said: JSON.stringify(said), qr: qrSvg(qrOf(address)) } },
    { pdfStandard: 'ua-1' },
  )
}
