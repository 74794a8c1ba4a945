/** From the files of an HSDS source to candidates: tables are parsed here, what they mean is told in the domain. */
import { CsvError, parse } from 'csv-parse/sync'
import { readHsdsFiles } from './domain/hsds-in/read.ts'
import type { ReadSource } from './domain/imports/candidate.ts'
import { textOf } from './domain/reading/json.ts'
import type { Known } from './domain/reading/municipalities.ts'
import { readTable } from './tables.ts'
import { TableProblem } from './tables-zip.ts'

type File = { readonly name: string; readonly bytes: Uint8Array }
type Rows = readonly (readonly string[])[]
type Parsed = {
  readonly rows: Rows
  readonly problem: { readonly code: string; readonly where: string } | null
}

/** Lines of one table: a data set has many small ones, and the tables of hours and numbers are the longest. */
const mostRows = 500_000

function separatorOf(firstLine: string): string {
  const count = (sign: string): number => firstLine.split(sign).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** Documents begin with a bracket; what has no name that says so is looked into. */
function formOf({ name, bytes }: File): 'document' | 'table' | 'workbook' {
  if (/\.xlsx$/i.test(name)) return 'workbook'
  if (/\.(csv|tsv)$/i.test(name)) return 'table'
  if (/\.(json|ndjson)$/i.test(name)) return 'document'
  return /^\s*[[{/]/.test(textOf(bytes.subarray(0, 200)).replace(/^\uFEFF/, '')) ? 'document' : 'table'
}

/** Rows up to the place where the table breaks. */
function parsed({ name, bytes }: File): Parsed {
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
    return { rows, problem: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { rows, problem: { code: 'broken-csv', where: `${name}:${rows.length + 1}` } }
  }
}

async function workbook({ name, bytes }: File): Promise<Parsed> {
  try {
    return { rows: (await readTable(bytes)).rows, problem: null }
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error
    return { rows: [], problem: { code: error.code, where: name } }
  }
}

/**
 * Reads an HSDS source: documents (`.json`, `.ndjson`) and tables (one for each object of the standard), in any order and
 * together. A file that breaks is named with its place; the others go on.
 * @source ADR-0024
 */
export async function readHsds(files: readonly File[], known?: Known): Promise<ReadSource> {
  const problems: { code: string; where: string; count: number }[] = []
  const read: Parameters<typeof readHsdsFiles>[0][number][] = []
  for (const file of files) {
    const form = formOf(file)
    if (form === 'document') {
      read.push(file)
      continue
    }
    const { rows, problem } = form === 'table' ? parsed(file) : await workbook(file)
    if (problem !== null) problems.push({ ...problem, count: 1 })
    read.push({ name: file.name, rows })
  }
  const { candidates, report } = readHsdsFiles(read, known)
  return { candidates, report: [...problems, ...report] }
}
