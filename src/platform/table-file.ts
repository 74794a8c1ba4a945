/** Tables that go out as files: CSV and XLSX, written with nothing in them that computes. */
import { stringify } from 'csv-stringify/sync'
import writeXlsxFile from 'write-excel-file/node'

/**
 * A spreadsheet program would compute a cell that begins like a formula. An apostrophe before it makes it text; reading takes
 * exactly one away again, so nothing is lost on the way out and back.
 */
export const harmless = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

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
