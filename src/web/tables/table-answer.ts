import { mediaTypes, type Sheet, type TableFormat, tableFormats, writeTable } from '#platform/table-file.ts'
import type { Query } from '#web/paths.ts'

/** The part of an address that asks for the page's table as a file. */
const asked = 'taulukko'

/** Which file of its table a page is asked for; null: the page itself. */
export const tableAsked = (query: Readonly<Record<string, string>>): TableFormat | null =>
  tableFormats.find((format) => format === query[asked]) ?? null

/** The address's query that asks for the table of this page, with what was chosen on it. */
export const asTable = (query: Query, format: TableFormat): Query => ({ ...query, [asked]: format })

/** The table as a file: the first sheet as CSV, all of them as XLSX. The first row of a sheet is its head. */
export async function tableAnswer(
  name: string,
  sheets: readonly Sheet[],
  format: TableFormat,
): Promise<Response> {
  return new Response(new Uint8Array(await writeTable(sheets, format)), {
    headers: {
      'content-type': mediaTypes[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': 'private, no-store',
    },
  })
}
