import { after } from 'node:test'
import { sql } from 'kysely'
import {
  type ImportRow,
  type ImportView,
  listImportRows,
  readImport,
  type RowAction,
  startImport,
} from '#capabilities/directory/index.ts'
import type { World } from '#tests/support/world.ts'

const head = [
  'Tunnus',
  'Organisaatio',
  'Sektori',
  'Laji',
  'Nimi',
  'Nimi ruotsiksi',
  'Puhelin',
  'Hinta',
  'Kunta',
  'Osoite',
  'Ajat',
]
export type TableRow = readonly string[]

/** A group as a row of a table: fields in the order of the headings. */
export const aRow = (
  id: string,
  differently: Partial<Record<(typeof head)[number], string>> = {},
): TableRow =>
  head.map(
    (name) =>
      differently[name] ??
      {
        Tunnus: id,
        Organisaatio: 'Tuonnin tuki ry',
        Sektori: 'järjestö',
        Laji: 'peer-groups',
        Nimi: `Ryhmä ${id}`,
        'Nimi ruotsiksi': `Grupp ${id}`,
        Puhelin: '000 000 0001',
        Hinta: '',
        Kunta: 'Vaasa',
        Osoite: `Tuontikatu ${id.replace(/\D/g, '') || '1'}`,
        Ajat: 'ma–pe 9–15',
      }[name] ??
      '',
  )

export const csv = (rows: readonly TableRow[], heads: readonly string[] = head): Uint8Array =>
  Buffer.from(
    [heads, ...rows]
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\r\n'),
  )

/** Takes a table in as the county's coordinator; its columns are what their headings say. */
export const start = (
  world: World,
  bytes: Uint8Array,
  given: { as?: string; organisation?: string | null; name?: string } = {},
): Promise<string> =>
  startImport(world.as(given.as ?? 'coordinator'), {
    county: '17',
    organisation: given.organisation ?? null,
    kind: 'table',
    name: given.name ?? 'palvelut.csv',
    address: null,
    lang: 'fi',
    bytes,
  })

export const view = (world: World, id: string, as = 'coordinator'): Promise<ImportView> =>
  readImport(world.as(as), { id })

export const rowsOf = async (
  world: World,
  id: string,
  action: RowAction | 'left' | null = null,
  as = 'coordinator',
): Promise<readonly ImportRow[]> => (await listImportRows(world.as(as), { id, action })).items

/** Runs, their memory of sources, and what they have added go with the tests. */
export function tidiedImports(world: World): void {
  after(async () => {
    await world.db.asOwner(async (tx) => {
      await sql`delete from directory.import_run`.execute(tx)
      await sql`delete from directory.origin`.execute(tx)
    })
  })
}
