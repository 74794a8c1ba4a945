import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fontInside } from './woff.ts'

/** The kind of PDF: tagged for screen readers, or tagged and made for keeping for decades. @source PDF/UA-1, PDF/A-2a */
export type PdfStandard = 'ua-1' | 'a-2a'

type Compiler = {
  readonly pdf: (
    document: { mainFileContent: string; inputs: Readonly<Record<string, string>> },
    options: { pdfStandard: string; creationTimestamp?: number },
  ) => Uint8Array
}
type Typesetter = {
  readonly NodeCompiler: {
    readonly create: (options: { fontArgs: readonly { fontBlobs: readonly Buffer[] }[] }) => Compiler
  }
}

const isTypesetter = (value: unknown): value is Typesetter =>
  typeof value === 'object' && value !== null && 'NodeCompiler' in value

/** The product's own typeface, in two weights. */
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
      // Not built for this machine; the next one may be, and without any every document is still a page.
    }
  }
  return null
}

const compiler = findCompiler()
export const canTypeset = compiler !== null

/**
 * A document as a PDF, or null where the machine has no typesetter. Whatever people have written belongs into `inputs`, which
 * the document reads as plain text (`json(bytes(sys.inputs.…))`): it can never become markup.
 */
export const typeset = (
  document: string,
  inputs: Readonly<Record<string, string>>,
  pdfStandard: PdfStandard,
): Uint8Array | null =>
  compiler === null ? null : compiler.pdf({ mainFileContent: document, inputs }, { pdfStandard })
