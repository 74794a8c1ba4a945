import { createInflate } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib'
import { Refusal } from './refusal.ts'

const refused = (code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field: 'file', code }] })

/** What makes a document act: run, start, send, fetch, or carry other files inside. */
const acting = new Set([
  'JavaScript',
  'JS',
  'Launch',
  'EmbeddedFiles',
  'EmbeddedFile',
  'RichMedia',
  'XFA',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'Movie',
  'Sound',
  'Rendition',
])

/** What tells of the writer, or acts when the document is opened. */
const telling = ['Metadata', 'PieceInfo', 'LastModified', 'OpenAction', 'AA', 'Perms', 'Collection']

const isActing = (object: PDFObject): boolean => {
  if (object instanceof PDFName) return acting.has(object.decodeText())
  if (object instanceof PDFArray) return object.asArray().some(isActing)
  const dict = object instanceof PDFStream ? object.dict : object
  if (!(dict instanceof PDFDict)) return false
  return dict.entries().some(([key, value]) => isActing(key) || isActing(value))
}

const mostInOneStream = 100_000_000
const mostInAll = 200_000_000

/** How much a stream that begins here becomes; counted as it comes and thrown away. Null when it is not packed so. */
function inflatedSize(packed: Uint8Array, most: number): Promise<number | null> {
  return new Promise((resolve) => {
    let size = 0
    const inflate = createInflate()
    const done = (result: number | null): void => {
      inflate.destroy()
      resolve(result)
    }
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > most) done(size)
    })
    inflate.on('end', () => done(size))
    inflate.on('error', () => done(size === 0 ? null : size))
    inflate.end(packed)
  })
}

/**
 * Refuses what would unpack without end. Every place where packed content may begin is measured, wherever the file says
 * that it begins: a reader might believe another part of the file than this check does.
 */
async function demandBounded(bytes: Uint8Array): Promise<void> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const names = text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  if (/\/(?:LZWDecode|RunLengthDecode|Crypt)\b|\/FlateDecode\s*\/FlateDecode\b/.test(names))
    throw refused('file-broken')
  let all = 0
  for (const found of text.matchAll(/stream(?:\r\n|\n|\r)/g)) {
    if (text.slice(found.index - 3, found.index) === 'end') continue
    const size = await inflatedSize(bytes.subarray(found.index + found[0].length), mostInOneStream)
    all += size ?? 0
    if ((size ?? 0) > mostInOneStream || all > mostInAll) throw refused('file-broken')
  }
}

/**
 * A document of the same pages in a new file: what the pages do not need is not taken along, neither the writer's name
 * nor earlier versions. Refuses what is locked and what could act.
 * @source ASVS 5.2.3, 5.3.1
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  await demandBounded(bytes)
  let given: PDFDocument
  try {
    given = await PDFDocument.load(bytes, { updateMetadata: false })
  } catch (error) {
    throw refused(error instanceof Error && /encrypted/i.test(error.message) ? 'file-locked' : 'file-broken')
  }
  for (const [, object] of given.context.enumerateIndirectObjects()) {
    if (isActing(object)) throw refused('file-with-script')
  }
  const fresh = await PDFDocument.create({ updateMetadata: false })
  for (const page of await fresh.copyPages(given, given.getPageIndices())) fresh.addPage(page)
  for (const [, object] of fresh.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object
    if (!(dict instanceof PDFDict)) continue
    for (const key of telling) dict.delete(PDFName.of(key))
  }
  if (fresh.getPageCount() === 0) throw refused('file-broken')
  return fresh.save({ updateFieldAppearances: false, addDefaultPage: false })
}
