/** From the files of an HSDS source to candidates: tables are parsed here, what they mean is told in the domain. */
import { CsvError, parse } from 'csv-parse/sync'
import { readHsdsFiles } from './domain/hsds-in/read.ts'
import type { ReadSource } from './domain/imports/candidate.ts'
import { textOf } from './domain/reading/json.ts'
import type { Known } from './domain/reading/municipalities.ts'

type File = { readonly name: string; readonly bytes: Uint8Array }

/** Lines of one table: far above what any directory holds. */
const mostRows = 500_000

function separatorOf(firstLine: string): string {
  const count = (sign: string): number => firstLine.split(sign).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

const isTable = ({ name, bytes }: File): boolean => {
  if (/\.(csv|tsv)$/i.test(name)) return true
  if (/\.(json|ndjson)$/i.test(name)) return false
  return !/^\s*[[{]/.test(textOf(bytes.subarray(0, 200)))
}

/** Rows up to the place where the table breaks, and the line of the break. */
function rowsOf({ name, bytes }: File): {
  readonly rows: readonly (readonly string[])[]
  readonly broken: string | null
} {
  const text = textOf(bytes).replace(/^\uFEFF/, '')
  const rows: string[][] = []
  try {
    parse(text, {
      delimiter: separatorOf(text.slice(0, text.search(/\r?\n|$/))),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: mostRows,
      on_record: (record: string[]) => {
        rows.push(record)
        return null
      },
    })
    return { rows, broken: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { rows, broken: `${name}:${rows.length + 1}` }
  }
}

/**
 * Reads an HSDS source: documents (`.json`, `.ndjson`) and tables (`.csv`, one for each object of the standard), in any
 * order and together. Never throws.
 * @source interop.md §1, ADR-0024
 */
export function readHsds(files: readonly File[], known?: Known): ReadSource {
  const broken: string[] = []
  const read = files.map((file) => {
    if (!isTable(file)) return file
    const table = rowsOf(file)
    if (table.broken !== null) broken.push(table.broken)
    return { name: file.name, rows: table.rows }
  })
  const { candidates, report } = readHsdsFiles(read, known)
  return {
    candidates,
    report: [...broken.map((where) => ({ code: 'broken-csv', where, count: 1 })), ...report],
  }
}
