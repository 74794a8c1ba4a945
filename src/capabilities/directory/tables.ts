/** Tables in and out: CSV and XLSX files read in a thread of their own, and written with nothing in them that computes. */
import { Worker } from 'node:worker_threads'
import { stringify } from 'csv-stringify/sync'
import writeXlsxFile from 'write-excel-file/node'
import { z } from 'zod'
import { harmless } from './domain/imports/table.ts'
import type { Table } from './tables-read.ts'
import { TableProblem } from './tables-zip.ts'

const reply = z.union([
  z.object({ rows: z.array(z.array(z.string())) }),
  z.object({ code: z.string(), limit: z.number().optional() }),
])

/** Reads the file in a thread that may take half a gigabyte and a minute, no more. */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  const worker = new Worker(new URL('./tables-worker.ts', import.meta.url), {
    workerData: { bytes },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  const limit = setTimeout(() => void worker.terminate(), 60_000)
  try {
    const answer = await new Promise<unknown>((ok, no) => {
      worker.once('message', ok)
      worker.once('error', no)
      worker.once('exit', () => no(new TableProblem('workbook-too-large')))
    })
    const read = reply.parse(answer)
    if ('code' in read) throw new TableProblem(read.code, read.limit)
    return read
  } catch (error) {
    if (error instanceof TableProblem || error instanceof z.ZodError) throw error
    const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    throw isFull ? new TableProblem('workbook-too-large') : error
  } finally {
    clearTimeout(limit)
    await worker.terminate()
  }
}

export const tableFormats = ['csv', 'xlsx'] as const
export type TableFormat = (typeof tableFormats)[number]

export const mediaTypes: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] }

/**
 * Semicolons and a byte order mark, because spreadsheet programs of Finland and Sweden open such a file as a table. Cells
 * that begin like a formula get an apostrophe; in a workbook every cell is of the kind text, and needs none.
 */
export async function writeTable(sheets: readonly Sheet[], format: TableFormat): Promise<Uint8Array> {
  if (format === 'csv') {
    const rows = (sheets[0]?.rows ?? []).map((row) => row.map(harmless))
    return Buffer.from(`\uFEFF${stringify(rows, { delimiter: ';', record_delimiter: 'windows' })}`)
  }
  return writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((head) => ({ width: Math.min(40, Math.max(12, head.length + 2)) })),
      data: rows.map((row, at) =>
        row.map((value) =>
          value === ''
            ? null
            : at === 0
              ? { value, type: String, fontWeight: 'bold' as const }
              : { value: value.slice(0, 32_767), type: String },
        ),
      ),
    })),
  ).toBuffer()
}
