import { z } from 'zod'
import {
  addBoardRow,
  assessedKinds,
  assessmentShape,
  boardKinds,
  boardRowShape,
  boardStandsShape,
  boardStates,
  changeBoardRow,
  closeBoardRow,
  principleMarks,
  readAssessedItem,
  readBoard,
  readBoardRow,
  readSelfAssessment,
  readTaskCell,
  readTaskCoverage,
  setBoardStates,
  setTaskCell,
  sevenTasks,
  taskCellShape,
  taskStates,
  writeAssessment,
} from '#capabilities/development/index.ts'
import { boardSamples, sampleCell, sampleRow } from './boards-samples.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day, id, idParams, instant, iso } from './shapes.ts'

/** What a county makes alike over its areas, how they carry the seven tasks, and how it sees itself. */

const { as, county } = boardSamples
const mine = { tag: 'Boards', auth: 'person', reach: 'private' } as const
const done = { 204: { description: 'Done.' } } as const
const words = z.object({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() })
const ofCounty = z.object({ county: countyCode })
const areaName = z.object({ id, name: words, mayKeep: z.boolean() })

const boardRow = z.object({
  id,
  kind: z.enum(boardKinds),
  name: words,
  what: words,
  goalOn: day.nullable(),
  closedOn: day.nullable(),
  version: z.int(),
  cells: z.array(
    z.object({
      area: id,
      state: z.enum(boardStates).nullable(),
      since: day.nullable(),
      note: z.string(),
      version: z.int(),
    }),
  ),
})
type Row = Awaited<ReturnType<typeof readBoard>>['rows'][number]
const rowOf = (row: Row): z.input<typeof boardRow> => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  what: row.what,
  goalOn: row.goal_on,
  closedOn: row.closed_on,
  version: row.version,
  cells: row.cells.map(({ by: _by, ...cell }) => cell),
})
const areaOf = ({
  id: area,
  name,
  may_keep: mayKeep,
}: Awaited<ReturnType<typeof readBoard>>['areas'][number]) => ({
  id: area,
  name,
  mayKeep,
})

const board = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/boards',
  summary: 'What the county makes alike, and where each area stands',
  query: ofCounty,
  answers: {
    200: {
      description: 'The rows of the board; a cell without a state is one of which nobody has said anything.',
      schema: z.object({ areas: z.array(areaName), items: z.array(boardRow), alike: z.int() }),
    },
  },
  example: () => ({ as, query: { county }, status: 200 }),
  run: async ({ caller, query }) => {
    const { areas, rows, standing } = await readBoard(caller, query)
    return { status: 200, body: { areas: areas.map(areaOf), items: rows.map(rowOf), alike: standing.alike } }
  },
})

const addRow = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/boards',
  summary: 'Add a thing to make alike',
  description: 'For the county’s coordinator. The same key is the same row.',
  body: z.object({ county: countyCode, row: boardRowShape, key: z.string().min(8).max(200).optional() }),
  problems: [403],
  answers: { 201: { description: 'Added.', schema: z.object({ id }) } },
  example: () => ({ as, body: { county, row: sampleRow, key: boardSamples.rowKey }, status: 201 }),
  run: async ({ caller, body }) => ({ status: 201, body: await addBoardRow(caller, body) }),
})

const readRow = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/boards/{id}',
  summary: 'A row of the board with its history',
  params: idParams,
  answers: {
    200: {
      description: 'The row, and how each area came where it is.',
      schema: z.object({
        row: boardRow,
        changes: z.array(
          z.object({
            area: id,
            before: z.enum(boardStates).nullable(),
            after: z.enum(boardStates),
            since: day,
            note: z.string(),
            at: instant,
            by: z.string().nullable(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as, params: { id: boardSamples.row }, status: 200 }),
  run: async ({ caller, params }) => {
    const { row, changes } = await readBoardRow(caller, params)
    return {
      status: 200,
      body: {
        row: rowOf(row),
        changes: changes.map(({ area_id: area, before, after, since, note, changed_at: at, by }) => ({
          area,
          before,
          after,
          since,
          note,
          at: iso(at),
          by,
        })),
      },
    }
  },
})

const changeRow = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/boards/{id}',
  summary: 'Change what is to be alike, and by when',
  params: idParams,
  body: z.object({ version: z.int().positive(), row: boardRowShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: boardSamples.row },
    body: { version: 1, row: { ...sampleRow, goalOn: '2026-10-01' } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeBoardRow(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const setStates = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/boards/{id}/areas',
  summary: 'Say where areas stand with a row',
  description: 'Each by its own lead or the county’s coordinator. `version` 0: nothing has been said yet.',
  params: idParams,
  body: z.object({ cells: z.array(boardStandsShape).min(1).max(30) }),
  problems: [403, 409],
  answers: { 200: { description: 'How many have changed.', schema: z.object({ changed: z.int() }) } },
  example: () => ({
    as,
    params: { id: boardSamples.row },
    body: { cells: [{ area: boardSamples.area, version: 0, state: 'agreed', since: '2026-02-02' }] },
    status: 200,
  }),
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await setBoardStates(caller, { ...params, ...body }),
  }),
})

const closeRow = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/boards/{id}/close',
  summary: 'Take a row off the board, or put it back',
  params: idParams,
  body: z.object({ version: z.int().positive(), closed: z.boolean().default(true) }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as, params: { id: boardSamples.row }, body: { version: 2 }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await closeBoardRow(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const taskCell = z.object({
  area: id,
  task: z.enum(sevenTasks),
  state: z.enum(taskStates),
  missing: z.array(z.enum(['method', 'owner', 'division'])),
  method: words,
  organisation: id.nullable(),
  person: id.nullable(),
  division: words,
  services: z.array(id),
  version: z.int(),
})
type Cell = Awaited<ReturnType<typeof readTaskCoverage>>['cells'][number]
const cellOf = ({ area, task, state, missing, said }: Cell): z.input<typeof taskCell> => ({
  area,
  task,
  state,
  missing: [...missing],
  method: said?.method ?? {},
  organisation: said?.organisation_id ?? null,
  person: said?.person_id ?? null,
  division: said?.division ?? {},
  services: [...(said?.services ?? [])],
  version: said?.version ?? 0,
})

const coverage = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/task-coverage',
  summary: 'How each area carries the seven tasks of a family centre',
  query: ofCounty,
  answers: {
    200: {
      description: 'Every area with its seven; what nobody carries is a gap.',
      schema: z.object({ areas: z.array(areaName), gaps: z.int(), items: z.array(taskCell) }),
    },
  },
  example: () => ({ as, query: { county }, status: 200 }),
  run: async ({ caller, query }) => {
    const { areas, gaps, cells } = await readTaskCoverage(caller, query)
    return { status: 200, body: { areas: areas.map(areaOf), gaps, items: cells.map(cellOf) } }
  },
})

const cellParams = z.object({ area: id, task: z.enum(sevenTasks) })
const { area } = boardSamples

const readCell = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/task-coverage/{area}/{task}',
  summary: 'One task in one area',
  params: cellParams,
  answers: { 200: { description: 'As it stands.', schema: taskCell } },
  example: () => ({ as, params: { area, task: 'violence' }, status: 200 }),
  run: async ({ caller, params }) => ({ status: 200, body: cellOf(await readTaskCell(caller, params)) }),
})

const setCell = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/task-coverage/{area}/{task}',
  summary: 'Say how an area carries a task',
  description: 'By the area’s lead or the county’s coordinator. `version` 0: nothing has been said yet.',
  params: cellParams,
  body: z.object({ version: z.int().min(0), cell: taskCellShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { area: boardSamples.area, task: boardSamples.task },
    body: { version: boardSamples.taskVersion, cell: sampleCell },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await setTaskCell(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const assessment = z.object({
  kind: z.enum(assessedKinds),
  item: z.string(),
  level: z.int().nullable(),
  marks: z.array(z.enum(principleMarks)),
  evidence: z.string(),
  nextStep: z.string(),
  effects: z.string(),
  costs: z.string(),
  version: z.int(),
})

const selfAssessment = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/self-assessments',
  summary: 'How a county sees itself in a year, by the national lines, the principles and the measures',
  query: ofCounty.extend({ year: z.coerce.number().int().min(2020).max(2100).optional() }),
  answers: {
    200: {
      description: 'Every item; version 0 is one that has not been assessed.',
      schema: z.object({ year: z.int(), years: z.array(z.int()), items: z.array(assessment) }),
    },
  },
  example: () => ({ as, query: { county, year: '2025' }, status: 200 }),
  run: async ({ caller, query }) => {
    const { county: of, year: asked } = query
    const { year, years, items } = await readSelfAssessment(caller, {
      county: of,
      ...(asked === undefined ? {} : { year: asked }),
    })
    return {
      status: 200,
      body: {
        year,
        years: [...years],
        items: items.map(({ kind, item, level, now }) => ({
          kind,
          item,
          level,
          marks: [...(now?.marks ?? [])],
          evidence: now?.evidence ?? '',
          nextStep: now?.next_step ?? '',
          effects: now?.effects ?? '',
          costs: now?.costs ?? '',
          version: now?.version ?? 0,
        })),
      },
    }
  },
})

const itemParams = z.object({ kind: z.enum(assessedKinds), item: z.string().max(40) })

const assessedItem = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/self-assessments/{kind}/{item}',
  summary: 'One line, principle or measure through the years',
  params: itemParams,
  query: ofCounty,
  answers: {
    200: {
      description: 'The newest year first.',
      schema: z.object({
        items: z.array(assessment.omit({ kind: true, item: true }).extend({ year: z.int() })),
      }),
    },
  },
  example: () => ({ as, params: { kind: 'line', item: '2' }, query: { county }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const { years } = await readAssessedItem(caller, { ...params, ...query })
    return {
      status: 200,
      body: {
        items: years.map((row) => ({
          year: row.year,
          level: row.level,
          marks: [...row.marks],
          evidence: row.evidence,
          nextStep: row.next_step,
          effects: row.effects,
          costs: row.costs,
          version: row.version,
        })),
      },
    }
  },
})

const write = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/self-assessments/{kind}/{item}',
  summary: 'Write one item of one year',
  description: 'By the coordinator or the county’s leader. `version` 0: nothing has been written yet.',
  params: itemParams,
  body: z.object({
    county: countyCode,
    year: z.int().min(2020).max(2100),
    version: z.int().min(0),
    said: assessmentShape,
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { kind: 'line', item: '2' },
    body: { county, year: 2024, version: 0, said: { level: 1, evidence: 'Kolme kuntaa mukana.' } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await writeAssessment(caller, { ...params, ...body })
    return { status: 204 }
  },
})

export const boardOperations: readonly Operation[] = [
  board,
  addRow,
  readRow,
  changeRow,
  setStates,
  closeRow,
  coverage,
  readCell,
  setCell,
  selfAssessment,
  assessedItem,
  write,
]
