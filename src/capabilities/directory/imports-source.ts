/** From the bytes of a source to candidates, through the reader of its kind. */
import { z } from 'zod'
import type { Language } from '#platform/text.ts'
import type { Candidate, ReadSource } from './domain/imports/candidate.ts'
import { guessMapping, isColumn, type Mapping } from './domain/imports/columns.ts'
import type { Covers } from './domain/imports/compare.ts'
import { coversOf, readRows, type Reference } from './domain/imports/rows.ts'
import { readPtv } from './domain/ptv/read.ts'
import type { Known } from './domain/reading/municipalities.ts'
import { providerSectors } from './domain/vocabulary.ts'
import { readHsds } from './hsds-in.ts'
import type { Staged } from './imports-stage.ts'
import { listingShape } from './listing-shape.ts'
import type { ImportKind, StoredMapping } from './queries-imports.ts'
import { readTable } from './tables.ts'
import { entriesOf, TableProblem } from './tables-zip.ts'

const text = z.string().trim().max(500)
const localized = z.object({ fi: text.optional(), sv: text.optional(), en: text.optional() })

/** A candidate as a program sends it. Its listing is checked one by one, so that one that is wrong does not stop the others. */
export const candidateShape = z.object({
  externalId: text.nullable().default(null),
  title: text.default(''),
  organisation: z.object({
    externalId: text.nullable().default(null),
    name: localized,
    businessCode: text.nullable().default(null),
    sector: z.enum(providerSectors).nullable().default(null),
  }),
  content: z.record(z.string(), z.unknown()),
})

const candidateFile = z.object({ candidates: z.array(z.unknown()).max(50_000) })

const said = (name: z.output<typeof localized>): Candidate['organisation']['name'] =>
  Object.fromEntries(Object.entries(name).filter(([, each]) => each !== undefined && each !== ''))

function candidateOf(given: unknown, at: number): Candidate {
  const nobody = { externalId: null, name: {}, businessCode: null, sector: null }
  const read = candidateShape.safeParse(given)
  const issues = (error: z.ZodError): Candidate['problems'] =>
    error.issues.slice(0, 10).map((issue) => ({
      field: issue.path.map(String).join('.'),
      code: issue.code === 'too_big' ? 'too-long' : 'not-as-it-should-be',
      value: '',
    }))
  if (!read.success) {
    const problems = issues(read.error)
    return { externalId: null, title: `${at + 1}`, organisation: nobody, content: null, left: null, problems }
  }
  const { content: raw, organisation, title, externalId } = read.data
  const content = listingShape.safeParse(raw)
  const name = content.success ? Object.values(content.data.name ?? {})[0] : undefined
  return {
    externalId,
    title: title === '' ? (name ?? `${at + 1}`) : title,
    organisation: { ...organisation, name: said(organisation.name) },
    content: content.success ? content.data : null,
    left: null,
    problems: content.success ? [] : issues(content.error),
  }
}

/** True when the bytes are listings that a program wrote, and no table. */
export const isCandidates = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*\{/.test(Buffer.from(bytes.subarray(0, 100)).toString())

function readCandidates(bytes: Uint8Array): ReadSource {
  let value: unknown
  try {
    value = JSON.parse(
      Buffer.from(bytes)
        .toString()
        .replace(/^\uFEFF/, ''),
    )
  } catch {
    throw new TableProblem('broken-json')
  }
  const read = candidateFile.safeParse(value)
  if (!read.success) throw new TableProblem('broken-json')
  return { candidates: read.data.candidates.map(candidateOf), report: [] }
}

export type Source = {
  readonly candidates: readonly Staged[]
  readonly covers: Covers
  readonly report: ReadSource['report']
}

export type Preview = {
  readonly firstRows: readonly (readonly string[])[]
  readonly rowCount: number
  readonly mapping: Mapping
}

const previewRows = 12

/** The first rows of a table and what its columns seem to say; null when the bytes are no table. */
export async function previewTable(bytes: Uint8Array, reader: Language): Promise<Preview | null> {
  if (isCandidates(bytes)) return null
  const { rows } = await readTable(bytes)
  return {
    firstRows: rows.slice(0, previewRows).map((row) => row.map((cell) => cell.slice(0, 120))),
    rowCount: rows.length,
    mapping: guessMapping(rows, reader),
  }
}

const asMapping = (stored: Partial<StoredMapping>): Mapping => ({
  headRow: stored.headRow ?? 0,
  columns: (stored.columns ?? []).map((key) => (key !== null && isColumn(key) ? key : null)),
})

/** The files of an upload: an archive's entries, else the file itself. */
function filesOf(
  name: string,
  bytes: Uint8Array,
): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const whole = Buffer.from(bytes)
  if (whole[0] !== 0x50 || whole[1] !== 0x4b) return [{ name, bytes: whole }]
  return [...entriesOf(whole)].filter((entry) => !entry.name.endsWith('/'))
}

/** What a source of this kind says, in our shape. */
export async function readSource(
  run: { readonly kind: ImportKind; readonly name: string; readonly mapping: Partial<StoredMapping> },
  bytes: Uint8Array,
  reference: Reference,
  known: Known,
): Promise<Source> {
  switch (run.kind) {
    case 'ptv':
      return { ...readPtv(filesOf(run.name, bytes), known), covers: null }
    case 'hsds':
      return { ...(await readHsds(filesOf(run.name, bytes), known)), covers: null }
    case 'table': {
      if (isCandidates(bytes)) return { ...readCandidates(bytes), covers: null }
      const mapping = asMapping(run.mapping)
      const { rows } = await readTable(bytes)
      return { ...readRows(rows, mapping, reference), covers: coversOf(mapping) }
    }
  }
}
