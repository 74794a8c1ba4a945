import sharp from 'sharp'
import { cleanPdf } from './clean-pdf.ts'
import { Refusal } from './refusal.ts'

/** A file as somebody sent it: neither its name nor its content is believed. */
export type IncomingFile = { readonly name: string; readonly bytes: Uint8Array }

export type FileType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf' | 'text/plain'

/** A file that has been made anew from its content. Only `cleanFile` makes one. */
export type CleanFile = { readonly name: string; readonly type: FileType; readonly bytes: Uint8Array }

export const largestAttachment = 10 * 1024 * 1024

/** For the `accept` of a file field; what a file is, is still read from its content. */
export const acceptedFiles = '.jpg,.jpeg,.png,.webp,.pdf,.txt'

const made = new WeakSet<object>()
export const isCleanFile = (file: unknown): file is CleanFile =>
  typeof file === 'object' && file !== null && made.has(file)

const refused = (code: string, limit?: number): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field: 'file', code, limit }] })

const endings: Readonly<Record<FileType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
}

/** What a file is by its first bytes. */
function typeOf(bytes: Uint8Array): FileType | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg'
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return 'image/png'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp'
  if (head.startsWith('%PDF-')) return 'application/pdf'
  return null
}

/** The name that is shown and offered for saving: no path, nothing invisible, and the ending of what the file is. */
export function cleanName(name: string, type: FileType): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const seen = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, ' ')
    .replace(/\.[A-Za-z0-9]{1,5}\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return `${Array.from(seen).slice(0, 80).join('').trim() || 'liite'}.${endings[type]}`
}

// A photograph of a phone is 12 to 50 million pixels; beyond that it is a drawing made to fill the memory.
const mostPixels = 50_000_000
/** A letter that was photographed can still be read at this size. */
const longestSide = 4000

/** Drawn anew: what a camera noted of place and time, and whatever hung behind the picture, stays behind. */
async function cleanImage(
  bytes: Uint8Array,
  type: 'image/jpeg' | 'image/png' | 'image/webp',
): Promise<Uint8Array> {
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: 10 })
  switch (type) {
    case 'image/jpeg':
      return picture.jpeg({ quality: 85 }).toBuffer()
    case 'image/png':
      return picture.png().toBuffer()
    case 'image/webp':
      return picture.webp({ quality: 85 }).toBuffer()
  }
}

/** Plain words: readable as UTF-8, nothing invisible that steers, and no page in disguise. */
function cleanText(bytes: Uint8Array): Uint8Array {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refused('file-type-unknown')
  }
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text)) throw refused('file-type-unknown')
  if (/^\s*</.test(text) || /<(?:svg|html|script|!doctype|\?xml)/i.test(text))
    throw refused('file-type-unknown')
  return new TextEncoder().encode(text)
}

// One at a time: a picture is large while it is being drawn.
sharp.cache(false)
sharp.concurrency(1)
let queue: Promise<unknown> = Promise.resolve()
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const next = queue.then(run, run)
  queue = next.catch(() => {})
  return next
}

/**
 * Makes a file anew from its content: by what it is, not by what it is called. Refuses what is none of the five kinds,
 * what is too large, and what could act.
 * @source ASVS 5.2.3, 5.3.1, ADR-0028
 */
export async function cleanFile({ name, bytes }: IncomingFile): Promise<CleanFile> {
  if (bytes.length === 0) throw refused('file-empty')
  if (bytes.length > largestAttachment) throw refused('file-too-large', largestAttachment / 1024 / 1024)
  const type = typeOf(bytes) ?? 'text/plain'
  const cleaned = await inTurn(async (): Promise<Uint8Array> => {
    if (type === 'text/plain') return cleanText(bytes)
    try {
      return type === 'application/pdf' ? await cleanPdf(bytes) : await cleanImage(bytes, type)
    } catch (error) {
      throw error instanceof Refusal ? error : refused('file-broken')
    }
  })
  if (cleaned.length > largestAttachment) throw refused('file-too-large', largestAttachment / 1024 / 1024)
  const file: CleanFile = { name: cleanName(name, type), type, bytes: cleaned }
  made.add(file)
  return file
}
