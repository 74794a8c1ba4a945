import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { asWritten } from './domain/imports/table.ts'
import { checkWorkbook, tableLimits, TableProblem } from './tables-zip.ts'

export type Table = { readonly rows: readonly (readonly string[])[] }

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // What is not UTF-8 comes from an older spreadsheet: å, ä and ö of Western Windows.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The separator that stands most evenly in the first lines, outside quotes. */
function separatorOf(text: string): string {
  const lines: string[] = []
  let line = ''
  let quoted = false
  for (const char of text.slice(0, 50_000)) {
    if (char === '"') quoted = !quoted
    if (char === '\n' && !quoted) {
      lines.push(line)
      line = ''
      if (lines.length === 20) break
    } else if (!quoted) line += char
  }
  lines.push(line)
  const filled = lines.filter((each) => each.trim() !== '')
  const score = (separator: string): number => {
    const counts = filled.map((each) => each.split(separator).length - 1)
    const [first = 0] = counts
    return first * 100 + counts.filter((count) => count === first).length
  }
  return [';', '\t', ','].reduce((best, each) => (score(each) > score(best) ? each : best))
}

function readCsv(bytes: Buffer): Table {
  const decoded = decode(bytes).replace(/^\uFEFF/, '')
  const hint = /^sep=(.)\r?\n/.exec(decoded)
  const text = hint === null ? decoded : decoded.slice(hint[0].length)
  try {
    const rows: string[][] = parse(text, {
      delimiter: hint?.[1] ?? separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: tableLimits.rows + 1,
    })
    return { rows: rows.map((row) => row.map(asWritten)) }
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : undefined
    throw new TableProblem('broken-csv', line)
  }
}

const cellText = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ''
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : typeof cell === 'object'
        ? ''
        : String(cell)

async function readWorkbook(bytes: Buffer): Promise<Table> {
  checkWorkbook(bytes)
  try {
    const rows = await readSheet(bytes, { trim: false })
    return { rows: rows.map((row) => row.map(cellText)) }
  } catch {
    throw new TableProblem('broken-workbook')
  }
}

const startsWith = (bytes: Buffer, ...start: readonly number[]): boolean =>
  start.every((each, at) => bytes[at] === each)

/** Reads a CSV file or the first sheet of a workbook, whatever its name says it is. Every cell is text. */
export async function readTableHere(bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw new TableProblem('empty-file')
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new TableProblem('old-workbook')
  const isZip = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)
  const isUtf16 = startsWith(bytes, 0xff, 0xfe)
  if (!isZip && !isUtf16 && bytes.subarray(0, 4000).includes(0)) throw new TableProblem('not-a-table')
  const table = isZip ? await readWorkbook(bytes) : readCsv(bytes)
  if (table.rows.length > tableLimits.rows) throw new TableProblem('too-many-rows', tableLimits.rows)
  if (table.rows.some((row) => row.length > tableLimits.columns))
    throw new TableProblem('too-many-columns', tableLimits.columns)
  if (table.rows.every((row) => row.every((cell) => cell.trim() === ''))) throw new TableProblem('empty-file')
  return table
}
