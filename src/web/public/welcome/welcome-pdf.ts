import { blocksOf } from '#capabilities/network/index.ts'
import type { Language } from '#platform/text.ts'
import { typeset } from '#platform/typeset.ts'
import { path } from '#web/paths.ts'
import { qrOf, qrSvg } from '#web/public/qr.ts'
import { welcomeTexts } from './texts.ts'

export const welcomePdfAddress = (lang: Language, municipality: string): string =>
  `${path('publicWelcome', lang, { municipality })}.pdf`

// Everything that people have written comes in as inputs and is set as plain text: it can never become markup.
const document = `
#let said = json(bytes(sys.inputs.said))
#let pine = rgb("#174a3a")
#set document(title: said.title, author: said.by)
#set page(paper: "a4", margin: (x: 2.4cm, y: 2.2cm))
#set text(font: "Atkinson Hyperlegible Next", lang: said.lang, size: 11.5pt, hyphenate: true)
#set par(leading: 0.65em, spacing: 1.1em)
#show heading: it => block(above: 1.2em, below: 0.6em, text(fill: pine, weight: "bold", it.body))
#let words(of) = for each in of {
  if each.at("href", default: "") != "" { link(each.href, text(fill: pine, underline(each.text))) }
  else if each.at("strong", default: false) { strong(each.text) }
  else if each.at("stressed", default: false) { emph(each.text) }
  else { [#each.text] }
}
#text(size: 10pt, fill: rgb("#4a5a52"))[#said.by]
#text(size: 20pt)[#heading(level: 1, outlined: false, said.title)]
#for block in said.blocks {
  if block.kind == "heading" { heading(level: block.level, outlined: false, words(block.of)) }
  else if block.kind == "list" {
    if block.ordered { enum(..block.items.map(words)) } else { list(..block.items.map(words)) }
  } else {
    par(block.lines.map(words).join(linebreak()))
  }
}
#v(1fr)
#line(length: 100%, stroke: 0.6pt + rgb("#9db5aa"))
#grid(columns: (5.5em, 1fr), column-gutter: 1em, align: horizon,
  image(bytes(sys.inputs.qr), format: "svg", width: 5.5em, alt: said.alt),
  [#text(weight: "bold")[#said.scan] \\ #text(size: 0.8em)[#said.address]])
`

/** The letter as a tagged PDF (PDF/UA-1). Null where the machine has no typesetter. */
export function welcomePdf(
  letter: {
    readonly title: string
    readonly by: string
    readonly text: string
    readonly lang: Language
    readonly address: string
  },
  origin: string,
): Uint8Array | null {
  const words = welcomeTexts[letter.lang]
  const inline = (of: readonly { readonly text: string; readonly href?: string }[]) =>
    // A link within our pages is a whole address on paper.
    of.map((each) => (each.href?.startsWith('/') === true ? { ...each, href: origin + each.href } : each))
  let hasTop = false
  const blocks = blocksOf(letter.text).map((block) => {
    if (block.kind === 'heading') {
      hasTop ||= block.level === 2
      return { ...block, level: hasTop ? block.level : 2, of: inline(block.of) }
    }
    return block.kind === 'list'
      ? { ...block, items: block.items.map(inline) }
      : { ...block, lines: block.lines.map(inline) }
  })
  const said = { ...letter, blocks, alt: words.qr, scan: words.scan }
  return typeset(document, { said: JSON.stringify(said), qr: qrSvg(qrOf(letter.address)) }, 'ua-1')
}
