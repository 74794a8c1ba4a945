import { z } from 'zod'
import {
  applyImport,
  exportCandidates,
  type ImportRow,
  type ImportView,
  importKinds,
  importStates,
  largestImport,
  listImportRows,
  listImports,
  mayImport,
  providerSectors,
  readImport,
  rowActions,
  stageImport,
  startImport,
  undoImport,
} from '#capabilities/directory/index.ts'
import { OutsideProblem } from '#platform/outside.ts'
import { Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, id, idParams, instant, iso, isoOrNull, lang } from './shapes.ts'

const texts = z.partialRecord(z.enum(languages), z.string())
const problem = z.object({
  field: z.string().meta({ description: 'A column of a table, or a field of the listing.' }),
  code: z.string(),
  value: z.string(),
})
const candidate = z
  .object({
    externalId: z
      .string()
      .nullable()
      .optional()
      .meta({ description: 'What names the listing where it comes from.' }),
    title: z.string().optional(),
    organisation: z.object({
      externalId: z.string().nullable().optional(),
      name: texts,
      businessCode: z.string().nullable().optional(),
      sector: z.enum(providerSectors).nullable().optional(),
    }),
    content: z.record(z.string(), z.unknown()).meta({
      description: 'Everything the listing says, in the shape that the export gives.',
    }),
  })
  .meta({ id: 'ListingCandidate' })

const run = z
  .object({
    id,
    county: countyCode,
    organisation: id.nullable().meta({ description: 'Null: for the whole county.' }),
    kind: z.enum(importKinds),
    name: z.string(),
    state: z.enum(importStates),
    step: z.enum(['reading', 'columns', 'comparing']).nullable().meta({
      description:
        'While it is `read`: being read, waiting for the meaning of its columns, or being compared.',
    }),
    columns: z.array(z.string().nullable()).meta({ description: 'What each column of a table says.' }),
    failedBecause: z.string().nullable(),
    total: z.int(),
    done: z.int(),
    counts: z.partialRecord(z.enum(rowActions), z.int()),
    chosen: z.int().meta({ description: 'Rows that would be written.' }),
    left: z
      .int()
      .meta({ description: 'Rows left alone, because somebody had edited the listing meanwhile.' }),
    createdAt: instant,
    appliedAt: instant.nullable(),
    undoneAt: instant.nullable(),
  })
  .meta({ id: 'Import' })

const row = z
  .object({
    number: z.int().meta({ description: 'The row of the table, or the position in the source.' }),
    externalId: z.string().nullable(),
    title: z.string(),
    action: z.enum(rowActions),
    service: id.nullable(),
    changes: z.array(
      z.object({
        path: z.string(),
        ours: z.unknown(),
        theirs: z.unknown(),
        conflict: z.boolean(),
        take: z.enum(['ours', 'theirs']),
      }),
    ),
    problems: z.array(problem),
    chosen: z.boolean(),
    appliedVersion: z.int().nullable(),
  })
  .meta({ id: 'ImportRow' })

const runOf = (view: ImportView): z.input<typeof run> => ({
  id: view.id,
  county: view.county,
  organisation: view.organisation_id,
  kind: view.kind,
  name: view.name,
  state: view.state,
  step: view.state === 'read' ? (view.report.step ?? null) : null,
  columns: [...(view.mapping.columns ?? [])],
  failedBecause: view.failed_because,
  total: view.total,
  done: view.done,
  counts: view.counts.actions,
  chosen: view.counts.chosen,
  left: view.counts.left,
  createdAt: iso(view.created_at),
  appliedAt: isoOrNull(view.applied_at),
  undoneAt: isoOrNull(view.undone_at),
})

const rowOf = (each: ImportRow): z.input<typeof row> => ({
  number: each.number,
  externalId: each.external_id,
  title: each.title,
  action: each.action,
  service: each.service_id,
  changes: each.changes.map((change) => ({ ...change })),
  problems: each.problems.map(({ field, code, value }) => ({ field, code, value })),
  chosen: each.chosen,
  appliedVersion: each.applied_version,
})

/** How long a register may take: the one who asks waits for it. */
const patience = { bytes: largestImport, milliseconds: 25_000, patience: 8_000 }

const start = operation({
  ...noInput,
  method: 'post',
  path: '/imports',
  summary: 'Start an import',
  description:
    'As a form with `file`, or as JSON with `candidates` or with the `address` of a file. Nothing is published: the source is ' +
    'compared with what stands, and the run says what would be done. A table with headings that nobody knows waits for its ' +
    'columns; small sources are compared before the answer, larger ones by and by. For the coordinator of the county; a ' +
    'maintainer may bring a table of the own organisation. The same `Idempotency-Key` starts one run.',
  tag: 'Imports',
  auth: 'person',
  reach: 'private',
  headers: z.object({ 'idempotency-key': z.string().min(8).max(200).optional() }),
  body: z.object({
    county: countyCode,
    organisation: id.nullable().default(null),
    kind: z.enum(importKinds).default('table'),
    name: z.string().max(200).optional(),
    address: z
      .string()
      .max(2000)
      .optional()
      .meta({ description: 'Of a register or file on the open internet.' }),
    candidates: z.array(candidate).max(50_000).optional(),
    lang,
  }),
  largestFile: largestImport,
  problems: [403, 404],
  answers: { 201: { description: 'The run.', schema: run } },
  example: (samples) => ({
    as: 'coordinator',
    headers: { 'idempotency-key': samples.importKey },
    body: {
      county: samples.county,
      kind: 'table',
      name: 'Yhdistyksen ryhmät',
      candidates: [samples.candidate],
    },
    status: 201,
  }),
  run: async ({ caller, deps, headers, body, files }) => {
    const { county, organisation, kind } = body
    const given = files['file']
    const where = { county, organisation, kind }
    const bytesAt = async (address: string): Promise<Uint8Array> => {
      await mayImport(caller, where)
      try {
        return (await deps.outside.fetch(address, patience)).bytes
      } catch (error) {
        if (!(error instanceof OutsideProblem)) throw error
        throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'address', code: error.code }] })
      }
    }
    const bytes =
      given !== undefined
        ? given.bytes
        : body.candidates !== undefined
          ? Buffer.from(JSON.stringify({ candidates: body.candidates }))
          : body.address !== undefined
            ? await bytesAt(body.address)
            : null
    if (bytes === null)
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'file', code: 'file-missing' }] })
    const started = await startImport(caller, {
      ...where,
      name: body.name ?? given?.name ?? body.address ?? 'API',
      address: body.address ?? null,
      lang: body.lang,
      bytes,
      key: headers['idempotency-key'] ?? null,
    })
    return { status: 201, body: runOf(await readImport(caller, { id: started })) }
  },
})

const pageOf = z.object({ page: z.coerce.number().int().min(1).default(1) })

const list = operation({
  ...noInput,
  method: 'get',
  path: '/imports',
  summary: 'List imports',
  description: 'Those of one’s county or organisation, newest first.',
  tag: 'Imports',
  auth: 'person',
  reach: 'private',
  query: pageOf,
  answers: {
    200: {
      description: 'A page of them.',
      schema: z.object({
        items: z.array(
          run.pick({ id: true, county: true, kind: true, name: true, state: true, createdAt: true }),
        ),
        total: z.int(),
        page: z.int(),
        perPage: z.int(),
      }),
    },
  },
  example: () => ({ as: 'coordinator', status: 200 }),
  run: async ({ caller, query }) => {
    const { items, total, page, perPage } = await listImports(caller, query)
    return {
      status: 200,
      body: {
        items: items.map((each) => ({
          id: each.id,
          county: each.county,
          kind: each.kind,
          name: each.name,
          state: each.state,
          createdAt: iso(each.created_at),
        })),
        total,
        page,
        perPage,
      },
    }
  },
})

const read = operation({
  ...noInput,
  method: 'get',
  path: '/imports/{id}',
  summary: 'Read an import',
  description: 'What it would do or has done, counted, and how far it has come.',
  tag: 'Imports',
  auth: 'person',
  reach: 'private',
  params: idParams,
  answers: { 200: { description: 'The run.', schema: run } },
  example: (samples) => ({ as: 'coordinator', params: { id: samples.importRun }, status: 200 }),
  run: async ({ caller, params }) => ({ status: 200, body: runOf(await readImport(caller, params)) }),
})

const rows = operation({
  ...noInput,
  method: 'get',
  path: '/imports/{id}/rows',
  summary: 'Read the rows of an import',
  description: 'What would be done with each listing, with every difference and every problem by its place.',
  tag: 'Imports',
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: pageOf.extend({ action: z.enum([...rowActions, 'left']).optional() }),
  answers: {
    200: {
      description: 'A page of rows.',
      schema: z.object({ items: z.array(row), total: z.int(), page: z.int(), perPage: z.int() }),
    },
  },
  example: (samples) => ({
    as: 'coordinator',
    params: { id: samples.importRun },
    query: { action: 'add' },
    status: 200,
  }),
  run: async ({ caller, params, query }) => {
    const { items, ...rest } = await listImportRows(caller, {
      ...params,
      ...query,
      action: query.action ?? null,
    })
    return { status: 200, body: { items: items.map(rowOf), ...rest } }
  },
})

const compare = operation({
  ...noInput,
  method: 'post',
  path: '/imports/{id}/columns',
  summary: 'Say what the columns of a table mean',
  description:
    'And compare; without `columns` as they were guessed. Also compares a run again, after listings have been edited.',
  tag: 'Imports',
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    headRow: z
      .int()
      .min(0)
      .optional()
      .meta({ description: 'Position of the row with the headings, from 0.' }),
    columns: z.array(z.string()).optional().meta({
      description: 'For each column what it says, for example `name.fi` or `phone`; empty: it is not read.',
    }),
  }),
  problems: [403, 409],
  answers: { 200: { description: 'The run.', schema: run } },
  example: (samples) => ({ as: 'coordinator', params: { id: samples.importRun }, body: {}, status: 200 }),
  run: async ({ caller, params, body }) => {
    await stageImport(caller, {
      ...params,
      ...(body.headRow === undefined ? {} : { headRow: body.headRow }),
      ...(body.columns === undefined ? {} : { columns: body.columns }),
    })
    return { status: 200, body: runOf(await readImport(caller, params)) }
  },
})

const apply = operation({
  ...noInput,
  method: 'post',
  path: '/imports/{id}/apply',
  summary: 'Apply an import',
  description:
    'Writes the chosen rows: few at once, many by and by; `done` of `total` says how far it has come.',
  tag: 'Imports',
  auth: 'person',
  reach: 'private',
  params: idParams,
  problems: [403, 409],
  answers: { 200: { description: 'The run.', schema: run } },
  example: (samples) => ({ as: 'coordinator', params: { id: samples.importRun }, status: 200 }),
  run: async ({ caller, params }) => {
    await applyImport(caller, params)
    return { status: 200, body: runOf(await readImport(caller, params)) }
  },
})

const undo = operation({
  ...noInput,
  method: 'post',
  path: '/imports/{id}/undo',
  summary: 'Take an import back',
  description: 'What was before stands again; what somebody has edited since is left and counted in `left`.',
  tag: 'Imports',
  auth: 'person',
  reach: 'private',
  params: idParams,
  problems: [403, 409],
  answers: { 200: { description: 'The run.', schema: run } },
  example: (samples) => ({ as: 'coordinator', params: { id: samples.importRun }, status: 200 }),
  run: async ({ caller, params }) => {
    await undoImport(caller, params)
    return { status: 200, body: runOf(await readImport(caller, params)) }
  },
})

const takeOut = operation({
  ...noInput,
  method: 'get',
  path: '/exports/listings',
  summary: 'Export listings',
  description: 'The listings one may edit, in the shape that `POST /imports` takes as `candidates`.',
  tag: 'Imports',
  auth: 'person',
  reach: 'private',
  query: z.object({
    county: countyCode,
    organisation: id.optional(),
    type: z.string().max(60).optional(),
    q: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'Part of the name of a service or an organisation.' }),
  }),
  answers: {
    200: { description: 'The listings.', schema: z.object({ candidates: z.array(candidate) }) },
  },
  example: (samples) => ({
    as: 'coordinator',
    query: { county: samples.county, type: 'parenting-courses' },
    status: 200,
  }),
  run: async ({ caller, query }) => {
    const found = await exportCandidates(caller, {
      county: query.county,
      organisation: query.organisation ?? null,
      type: query.type ?? null,
      q: query.q ?? '',
    })
    return {
      status: 200,
      body: {
        candidates: found.map(({ externalId, title, organisation, content }) => ({
          externalId,
          title,
          organisation: { ...organisation, name: { ...organisation.name } },
          content: { ...content },
        })),
      },
    }
  },
})

export const importOperations: readonly Operation[] = [start, list, read, rows, compare, apply, undo, takeOut]
