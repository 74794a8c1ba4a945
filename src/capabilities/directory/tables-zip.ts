import { inflateRawSync } from 'node:zlib'

/** Why a table cannot be read, as a code, with the line or the size it speaks of. */
export class TableProblem extends Error {
  override readonly name = 'TableProblem'
  readonly code: string
  readonly limit: number | undefined

  constructor(code: string, limit?: number) {
    super(code)
    this.code = code
    this.limit = limit
  }
}

export const tableLimits = {
  /** What a workbook may be after unpacking: far above any list of services, far below what would fill the memory. */
  unpacked: 120 * 1024 * 1024,
  entries: 500,
  rows: 50_000,
  columns: 200,
} as const

const endOfDirectory = 0x06054b50
const entryInDirectory = 0x02014b50
const entryItself = 0x04034b50

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1)
    if (bytes.readUInt32LE(at) === endOfDirectory) return at
  throw new TableProblem('broken-workbook')
}

function letters(column: string): number {
  let number = 0
  for (const letter of column) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

export type Limits = { readonly [each in keyof typeof tableLimits]: number }

type Entry = { readonly name: string; readonly bytes: Buffer }

/**
 * Unpacks an archive entry by entry with a limit for the whole: what an archive says of its own sizes is not believed.
 */
export function* entriesOf(bytes: Buffer, limits: Limits = tableLimits): Generator<Entry> {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.entries) throw new TableProblem('workbook-too-large', limits.entries)
  let at = bytes.readUInt32LE(end + 16)
  let left = limits.unpacked
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryInDirectory)
      throw new TableProblem('broken-workbook')
    const method = bytes.readUInt16LE(at + 10)
    const packed = bytes.readUInt32LE(at + 20)
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== entryItself)
      throw new TableProblem('broken-workbook')
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const unpacked = unpack(bytes.subarray(start, start + packed), method, left)
    left -= unpacked.length
    yield { name, bytes: unpacked }
  }
}

/** Refuses a workbook whose unpacked size or whose farthest cell is beyond reason: a grid is made up to the last one. */
export function checkWorkbook(bytes: Buffer, limits: Limits = tableLimits): void {
  for (const entry of entriesOf(bytes, limits))
    if (entry.name.endsWith('.xml')) checkXml(entry.bytes, entry.name, limits)
}

function unpack(content: Buffer, method: number, left: number): Buffer {
  if (method === 0) return content
  if (method !== 8 || left <= 0) throw new TableProblem(left <= 0 ? 'workbook-too-large' : 'broken-workbook')
  try {
    return inflateRawSync(content, { maxOutputLength: left })
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new TableProblem(isTooLarge ? 'workbook-too-large' : 'broken-workbook')
  }
}

function checkXml(xml: Buffer, name: string, limits: Limits): void {
  // A document type could define entities; workbooks have none.
  if (xml.subarray(0, 2000).includes('<!DOCTYPE')) throw new TableProblem('broken-workbook')
  if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return
  const text = xml.toString('latin1')
  let lastRow = 0
  let lastColumn = 0
  for (const [, column = '', row] of text.matchAll(/<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,9})"/g)) {
    lastRow = Math.max(lastRow, Number(row))
    lastColumn = Math.max(lastColumn, letters(column))
  }
  for (const [, row] of text.matchAll(/<row\b[^>]*?\br="(\d{1,9})"/g))
    lastRow = Math.max(lastRow, Number(row))
  if (lastRow > limits.rows) throw new TableProblem('too-many-rows', limits.rows)
  if (lastColumn > limits.columns) throw new TableProblem('too-many-columns', limits.columns)
}
