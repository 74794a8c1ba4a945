/**
 * Imports: a source is taken in, compared with what stands, looked at, applied and, if need be, taken back (ADR-0022).
 * `importCandidates` does all of it at one go for listings that a program has made: measurements of 30,000 services call it
 * with a database, a clock and the candidates, and are told after every step how far it has come and how long it took.
 */
import { z } from 'zod'
import { notFound, Refusal } from '#platform/refusal.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { idFrom, newId } from '#platform/ids.ts'
import { system } from '#platform/actor.ts'
import { languages } from '#platform/text.ts'
import { type Caller, type Ctx, useCase } from '#platform/use-case.ts'
import { importAccess } from './access-imports.ts'
import type { Candidate } from './domain/imports/candidate.ts'
import { type ColumnKey, columns, heading, isColumn } from './domain/imports/columns.ts'
import { merged } from './domain/imports/compare.ts'
import { headings, rowsOf } from './domain/imports/table.ts'
import { example } from './imports-example.ts'
import { type Preview, previewTable } from './imports-source.ts'
import { applyRun, type ImportTools, stageRun, undoRun } from './imports-work.ts'
import { personIn } from './editing-write.ts'
import { exportRows, readReference } from './queries-imports-ground.ts'
import {
  chooseRows,
  countRows,
  type ImportRow,
  type ImportRun,
  importableBy,
  importKinds,
  insertRun,
  isOfCounty,
  listRows,
  listRuns,
  readRow,
  readRun,
  removeRows,
  rowActions,
  type RowCounts,
  setRowChoice,
  setRun,
} from './queries-imports.ts'
import { type TableFormat, tableFormats, writeTable } from '#platform/table-file.ts'
import { TableProblem } from './tables-zip.ts'

export { importKinds, importStates, rowActions } from './queries-imports.ts'
export type {
  ImportKind,
  ImportRow,
  ImportRun,
  ImportState,
  RowAction,
  RowCounts,
} from './queries-imports.ts'
export { importJobs } from './imports-work.ts'

/** Files above this are not taken; the whole of a county's services fits many times. */
export const largestImport = 20 * 1024 * 1024

/** Up to this many rows are worked on while the person waits for the answer; more go on by themselves. */
const whileWaiting = 300

const perPage = 25

const startShape = z.object({
  county: z.string().regex(/^\d{2}$/),
  organisation: z.uuid().nullable(),
  kind: z.enum(importKinds),
  name: z.string().trim().min(1).max(200),
  address: z.string().max(2000).nullable(),
  lang: z.enum(languages),
  /** The same key of the same person names the same run: sending again after a broken connection starts nothing anew. */
  key: z.string().min(8).max(200).nullable().default(null),
})

type Where = Pick<z.output<typeof startShape>, 'county' | 'organisation' | 'kind'>

/** The coordinator for the whole county or one provider; a maintainer with a table of the own provider, nobody else. */
async function demandImport({ tx }: Pick<Ctx, 'tx'>, { county, organisation, kind }: Where): Promise<void> {
  const may = await importableBy(tx)
  const isCoordinator = may.counties.includes(county)
  const isMaintainer = may.organisations.some((each) => each.id === organisation && each.county === county)
  if (!isCoordinator && !(isMaintainer && kind === 'table'))
    throw new Refusal('not-allowed', 'import.not-allowed')
  if (organisation !== null && !(await isOfCounty(tx, organisation, county))) throw notFound()
}

const signedInBecause = 'coordinates the county or keeps the provider: demanded inside, there is no run yet'

/** Passes when the asker may import this: asked before a file is read or an address fetched. */
export const mayImport = useCase({
  name: 'import.may',
  input: startShape.pick({ county: true, organisation: true, kind: true }),
  needs: { signedInBecause },
  trace: 'refusals',
  run: demandImport,
})

/** The id of the run that this person starts with this key. */
export const importRunId = (person: string, key: string): string => idFrom('import-run', person, key)

const keepRun = useCase({
  name: 'import.start',
  input: startShape.extend({
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    preview: z.custom<Preview | null>(() => true),
  }),
  needs: { signedInBecause },
  run: async (ctx, input) => {
    await demandImport(ctx, input)
    const { preview, key } = input
    const id = key === null ? newId() : importRunId(personIn(ctx), key)
    if (key !== null && (await readRun(ctx.tx, id)) !== undefined) return id
    await insertRun(ctx.tx, {
      ...input,
      id,
      content: input.bytes,
      report:
        preview === null
          ? { step: 'reading' }
          : { step: 'columns', firstRows: preview.firstRows, rowCount: preview.rowCount },
      mapping: { ...preview?.mapping, reader: input.lang },
      by: personIn(ctx),
      now: ctx.now,
    })
    ctx.about({ county: input.county, import: id })
    if (preview === null) ctx.later('stage-import', { run: id })
    return id
  },
})

const refuseTable = (error: unknown): never => {
  if (!(error instanceof TableProblem)) throw error
  throw new Refusal('invalid', 'invalid-input', {
    fields: [
      error.limit === undefined
        ? { field: 'file', code: error.code }
        : { field: 'file', code: error.code, limit: error.limit },
    ],
  })
}

const tools = ({ db, clock }: Caller): ImportTools => ({ db, clock })

/**
 * Takes a source in. A table waits for its columns to be looked at; listings from programs and registers are compared at
 * once. The file is read before the database is asked to keep it: a table that cannot be read leaves nothing behind.
 */
export async function startImport(
  caller: Caller,
  given: z.input<typeof startShape> & { readonly bytes: Uint8Array },
): Promise<string> {
  await mayImport(caller, given)
  if (given.bytes.length > largestImport)
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'file', code: 'file-too-large' }] })
  if (given.bytes.length === 0) refuseTable(new TableProblem('empty-file'))
  const preview =
    given.kind === 'table' ? await previewTable(given.bytes, given.lang).catch(refuseTable) : null
  const id = await keepRun(caller, { ...given, preview })
  if (preview === null && given.bytes.length < 400_000) await stageRun(tools(caller), id)
  return id
}

async function lockedRun(ctx: Ctx, id: string, states: readonly ImportRun['state'][]): Promise<ImportRun> {
  const run = await readRun(ctx.tx, id, { lock: true })
  if (run === undefined) throw notFound()
  if (!states.includes(run.state)) throw new Refusal('conflict', 'import.not-now')
  ctx.about({ county: run.county, import: id })
  return run
}

const mapColumns = useCase({
  name: 'import.compare',
  input: z.object({
    id: z.uuid(),
    headRow: z.coerce.number().int().min(0).max(50).optional(),
    columns: z
      .array(z.string().refine((key) => key === '' || isColumn(key), 'unknown-column'))
      .max(200)
      .optional(),
  }),
  needs: importAccess['change'],
  id: ({ id }) => id,
  run: async (ctx, input) => {
    const run = await lockedRun(ctx, input.id, ['read', 'staged', 'failed'])
    if (!run.has_content) throw new Refusal('conflict', 'import.file-gone')
    if (run.state === 'read' && run.report.step === 'comparing')
      throw new Refusal('conflict', 'import.not-now')
    const chosen = input.columns?.map((key) => (key === '' ? null : key)) ?? run.mapping.columns ?? []
    const twice = chosen.findIndex((key, at) => key !== null && chosen.indexOf(key) !== at)
    const isTable = run.report.firstRows !== undefined
    const problems = [
      ...(twice < 0 ? [] : [{ field: `column-${twice}`, code: 'column-twice' }]),
      ...(isTable && chosen.every((key) => key === null)
        ? [{ field: 'column-0', code: 'no-columns' }]
        : isTable && !chosen.includes('type') && !chosen.includes('id')
          ? [{ field: 'column-0', code: 'no-type-column' }]
          : []),
    ]
    if (problems.length > 0) throw new Refusal('invalid', 'invalid-input', { fields: problems })
    await removeRows(ctx.tx, run.id)
    await setRun(ctx.tx, run.id, ctx.now, {
      state: 'read',
      mapping: {
        headRow: input.headRow ?? run.mapping.headRow ?? 0,
        columns: chosen,
        reader: run.mapping.reader ?? 'fi',
      },
      report: { ...run.report, step: 'comparing' },
      total: 0,
      done: 0,
    })
    ctx.later('stage-import', { run: run.id })
    return run.report.rowCount ?? (run.total > 0 ? run.total : whileWaiting + 1)
  },
})

/** Says what the columns mean and compares; again, when it had been compared before. */
export async function stageImport(
  caller: Caller,
  given: { readonly id: string; readonly headRow?: number; readonly columns?: string[] },
): Promise<void> {
  const rows = await mapColumns(caller, given)
  if (rows <= whileWaiting) await stageRun(tools(caller), given.id)
}

export type ImportView = ImportRun & { readonly counts: RowCounts }

export const readImport = useCase({
  name: 'import.read',
  input: z.object({ id: z.uuid() }),
  needs: importAccess['read'],
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<ImportView> => {
    const run = await readRun(ctx.tx, id)
    if (run === undefined) throw notFound()
    ctx.about({ county: run.county, import: id })
    return { ...run, counts: await countRows(ctx.tx, id) }
  },
})

const page = z.coerce.number().int().min(1).max(10_000).default(1)

export type ImportRows = {
  readonly items: readonly ImportRow[]
  readonly total: number
  readonly page: number
  readonly perPage: number
}

/** The rows of a run, those of one kind, or those that were left because somebody had changed them meanwhile. */
export const listImportRows = useCase({
  name: 'import.rows',
  input: z.object({
    id: z.uuid(),
    action: z
      .enum([...rowActions, 'left'])
      .nullable()
      .default(null),
    page,
  }),
  needs: importAccess['read'],
  id: ({ id }) => id,
  run: async (ctx, { id, action, page: at }): Promise<ImportRows> => {
    const items = await listRows(ctx.tx, id, {
      action: action === 'left' ? null : action,
      unwritten: action === 'left',
      limit: perPage,
      offset: (at - 1) * perPage,
    })
    return { items, total: items[0]?.total ?? 0, page: at, perPage }
  },
})

/** One's own runs and those of one's county, newest first, with what one may start. */
export const listImports = useCase({
  name: 'import.list',
  input: z.object({ page }),
  needs: { signedInBecause: 'lists the runs one may read' },
  trace: 'refusals',
  run: async (ctx, { page: at }) => {
    const may = await importableBy(ctx.tx)
    const items = await listRuns(ctx.tx, { limit: perPage, offset: (at - 1) * perPage })
    return { may, items, total: items[0]?.total_runs ?? 0, page: at, perPage }
  },
})

/** Which rows are to be written: those on a page, or all of one kind. */
export const chooseImportRows = useCase({
  name: 'import.choose',
  input: z.object({
    id: z.uuid(),
    rows: z.union([z.literal('all'), z.array(z.coerce.number().int()).max(500)]),
    chosen: z.boolean(),
    action: z.enum(rowActions).nullable().default(null),
  }),
  needs: importAccess['change'],
  id: ({ id }) => id,
  run: async (ctx, { id, rows, chosen, action }) => {
    await lockedRun(ctx, id, ['staged'])
    await chooseRows(ctx.tx, id, rows, chosen, action)
  },
})

/** Whose text is taken where both have changed. */
export const chooseImportChange = useCase({
  name: 'import.choose-change',
  input: z.object({
    id: z.uuid(),
    number: z.coerce.number().int(),
    take: z.record(z.string(), z.enum(['ours', 'theirs'])),
  }),
  needs: importAccess['change'],
  id: ({ id }) => id,
  run: async (ctx, { id, number, take }) => {
    await lockedRun(ctx, id, ['staged'])
    const row = await readRow(ctx.tx, id, number)
    if (row === undefined || row.before === null || row.incoming === null) throw notFound()
    const changes = row.changes.map((each) => ({ ...each, take: take[each.path] ?? each.take }))
    await setRowChoice(ctx.tx, id, number, merged(row.before, row.incoming, changes), changes)
  },
})

const beginApply = useCase({
  name: 'import.apply',
  input: z.object({ id: z.uuid() }),
  needs: importAccess['apply'],
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    await lockedRun(ctx, id, ['staged'])
    const counts = await countRows(ctx.tx, id)
    const total = counts.chosen + (counts.actions.same ?? 0)
    await setRun(ctx.tx, id, ctx.now, { state: 'applying', total, done: 0 })
    ctx.later('apply-import', { run: id })
    return total
  },
})

/** Writes the chosen rows: few of them at once, many by and by, with the run saying how far it has come. */
export async function applyImport(caller: Caller, given: { readonly id: string }): Promise<void> {
  const total = await beginApply(caller, given)
  if (total <= whileWaiting) await applyRun(tools(caller), given.id)
}

const beginUndo = useCase({
  name: 'import.undo',
  input: z.object({ id: z.uuid() }),
  needs: importAccess['undo'],
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const run = await lockedRun(ctx, id, ['applied'])
    await setRun(ctx.tx, id, ctx.now, { state: 'undoing', total: run.done, done: 0 })
    ctx.later('undo-import', { run: id })
    return run.done
  },
})

/** Takes a whole run back; what somebody has edited since is left and listed. */
export async function undoImport(caller: Caller, given: { readonly id: string }): Promise<void> {
  const total = await beginUndo(caller, given)
  if (total <= whileWaiting) await undoRun(tools(caller), given.id)
}

const exportShape = z.object({
  county: z.string().regex(/^\d{2}$/),
  organisation: z.uuid().nullable().default(null),
  state: z.enum(['draft', 'published', 'hidden', 'merged', 'removed']).nullable().default(null),
  type: z.string().max(60).nullable().default(null),
  q: z.string().max(200).default(''),
})

const exported = useCase({
  name: 'listing.export',
  input: exportShape,
  needs: { signedInBecause: 'takes out the listings one may edit' },
  run: async (ctx, filter) => {
    ctx.about({ county: filter.county })
    return exportRows(ctx.tx, filter, 50_000)
  },
})

export type ExportFilter = z.input<typeof exportShape>

/** The listings that one may edit as a table: comes back as it went, with every row the same. */
export async function exportListings(
  caller: Caller,
  given: ExportFilter & { readonly format: TableFormat; readonly lang: (typeof languages)[number] },
): Promise<Uint8Array> {
  const listings = await exported(caller, given)
  const rows = listings.flatMap((listing) => rowsOf(listing, given.lang))
  return writeTable(
    [{ name: sheetName[given.lang].listings, rows: [headings(given.lang), ...rows] }],
    given.format,
  )
}

/** The same listings as candidates: what `startImport` takes in as JSON. */
export async function exportCandidates(caller: Caller, given: ExportFilter): Promise<readonly Candidate[]> {
  const listings = await exported(caller, given)
  return listings.map(({ id, organisation, businessCode, sector, typeName, content }) => ({
    externalId: id,
    title: Object.values(content.name ?? typeName)[0] ?? '',
    organisation: { externalId: null, name: organisation, businessCode, sector },
    content,
    left: null,
    problems: [],
  }))
}

const sheetName = {
  fi: { listings: 'Palvelut', types: 'Palvelun lajit' },
  sv: { listings: 'Tjänster', types: 'Typer av tjänster' },
  en: { listings: 'Services', types: 'Kinds of service' },
} as const

const templateGround = useCase({
  name: 'import.template',
  input: z.object({ county: z.string(), lang: z.enum(languages) }),
  needs: { signedInBecause: 'an empty form, with the kinds of service that everybody sees' },
  trace: 'refusals',
  run: ({ tx }, { county, lang }) => readReference(tx, county, null, lang),
})

/** An empty table with its columns and an invented example; as a workbook also with all kinds of service. */
export async function importTemplate(
  caller: Caller,
  given: { readonly county: string; readonly format: TableFormat; readonly lang: (typeof languages)[number] },
): Promise<Uint8Array> {
  const { lang } = given
  const { types } = await templateGround(caller, { county: given.county, lang })
  const listed = types.map(({ key, variant, name }) => [
    name.fi ?? '',
    name.sv ?? '',
    name.en ?? '',
    variant === '' ? key : `${key}/${variant}`,
  ])
  const keys: readonly ColumnKey[] = columns.filter((key) => key !== 'id' && key !== 'version')
  const own = rowsOf(example(types), lang).map((row) =>
    columns.flatMap((key, at) => (keys.includes(key) ? [row[at] ?? ''] : [])),
  )
  return writeTable(
    [
      { name: sheetName[lang].listings, rows: [keys.map((key) => heading(key, lang)), ...own] },
      { name: sheetName[lang].types, rows: [['suomi', 'svenska', 'English', 'key'], ...listed] },
    ],
    given.format,
  )
}

export const isTableFormat = (value: string): value is TableFormat =>
  tableFormats.some((each) => each === value)

/**
 * Imports listings that a program has made, from comparing to writing, in the same slices as everybody's. For measurements
 * and demonstrations: access is not asked, so no edge may call it. `told` hears how many of all are done, step by step.
 */
export async function importCandidates(
  { db, clock }: ImportTools,
  given: {
    readonly county: string
    readonly by: string
    readonly name: string
    readonly candidates: readonly Candidate[]
    readonly apply?: boolean
    readonly told?: (step: 'compared' | 'written', done: number) => void
  },
): Promise<string> {
  const id = newId()
  const now = clock.now()
  await db.transaction(system, (tx) =>
    insertRun(tx, {
      id,
      county: given.county,
      organisation: null,
      kind: 'hsds',
      name: given.name,
      address: null,
      content: Buffer.from(helsinkiDate(now)),
      report: { step: 'comparing' },
      mapping: {},
      by: given.by,
      now,
    }),
  )
  await stageRun({ db, clock }, id, { candidates: given.candidates, covers: null, report: [] })
  given.told?.('compared', given.candidates.length)
  if (given.apply === false) return id
  await db.transaction(system, (tx) =>
    setRun(tx, id, now, { state: 'applying', total: given.candidates.length, done: 0 }),
  )
  await applyRun({ db, clock }, id)
  given.told?.('written', given.candidates.length)
  return id
}
