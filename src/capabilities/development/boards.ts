/** The board of what a county makes alike: rows of six kinds, and where each area stands with them. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { idFrom, newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { boardRowAccess, countyBoardAccess } from './access-boards.ts'
import { byWhom, countyShape, dayShape, line, namedIn, versionShape, wordsOf } from './board-shapes.ts'
import {
  boardKinds,
  boardStates,
  type BoardStanding,
  boardStanding,
  type BoardState,
} from './domain/boards.ts'
import * as queries from './queries-boards.ts'

type Cell = {
  readonly area: string
  readonly state: BoardState | null
  readonly since: string | null
  readonly note: string
  /** 0: nobody has said anything yet. */
  readonly version: number
  readonly by: string | null
}

export type BoardRowView = Omit<queries.BoardRow, 'cells'> & { readonly cells: readonly Cell[] }

export type BoardView = {
  readonly county: string
  readonly areas: readonly queries.BoardArea[]
  readonly rows: readonly BoardRowView[]
  readonly standing: BoardStanding
  readonly changes: readonly queries.BoardChange[]
  readonly mayKeep: boolean
}

const unsaid = (area: string): Cell => ({ area, state: null, since: null, note: '', version: 0, by: null })

/** A row with a cell for every area, also for one of which nobody has said anything. */
function viewOf(row: queries.BoardRow, areas: readonly queries.BoardArea[]): BoardRowView {
  const cells = areas.map(({ id }) => {
    const cell = row.cells.find((each) => each.area_id === id)
    if (cell === undefined) return unsaid(id)
    const { area_id: area, ...said } = cell
    return { area, ...said }
  })
  return { ...row, cells }
}

/** The whole board of a county, with its latest changes. */
export const readBoard = useCase({
  name: 'county-board.read',
  trace: 'refusals',
  input: z.object({ county: countyShape }),
  needs: countyBoardAccess.read,
  id: ({ county }) => county,
  run: async ({ tx }, { county }): Promise<BoardView> => {
    const areas = await queries.areasOf(tx, county)
    const rows = (await queries.rowsOf(tx, county)).map((row) => viewOf(row, areas))
    return {
      county,
      areas,
      rows,
      standing: boardStanding(rows),
      changes: await queries.changesOf(tx, { county }, 5),
      mayKeep: (await flags(tx, countyBoardAccess.read, county))['keep'] === true,
    }
  },
})

export type BoardRowPage = {
  readonly row: BoardRowView
  readonly areas: readonly queries.BoardArea[]
  readonly changes: readonly queries.BoardChange[]
  readonly mayKeep: boolean
}

/** One row with its history. */
export const readBoardRow = useCase({
  name: 'board-row.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: boardRowAccess.read,
  id: ({ id }) => id,
  run: async ({ tx }, { id }): Promise<BoardRowPage> => {
    const row = await queries.rowById(tx, id)
    if (row === undefined) throw notFound()
    const areas = await queries.areasOf(tx, row.county)
    return {
      row: viewOf(row, areas),
      areas,
      changes: await queries.changesOf(tx, { row: id }, 200),
      mayKeep: (await flags(tx, boardRowAccess.read, id))['keep'] === true,
    }
  },
})

export const boardRowShape = z.object({
  kind: z.enum(boardKinds),
  name: namedIn(160),
  what: wordsOf(1000).default({}),
  goalOn: dayShape.nullable().default(null),
})
export type BoardRowInput = z.input<typeof boardRowShape>

/** A new thing to make alike. `key` is the sender's own: sent again it makes nothing twice. */
export const addBoardRow = useCase({
  name: 'county-board.add-row',
  input: z.object({ county: countyShape, row: boardRowShape, key: line(200).min(8).optional() }),
  needs: countyBoardAccess.keep,
  id: ({ county }) => county,
  run: async (ctx, { county, row, key }): Promise<{ readonly id: string }> => {
    const by = byWhom(ctx)
    const id = key === undefined ? newId() : idFrom('board-row', by.person ?? 'system', key)
    await queries.insertRow(ctx.tx, id, county, row, by)
    ctx.about({ county, row: id })
    return { id }
  },
})

/** What is to be alike, and by when. */
export const changeBoardRow = useCase({
  name: 'board-row.change',
  input: z.object({ id: z.uuid(), version: versionShape, row: boardRowShape }),
  needs: boardRowAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, row }) => {
    if (!(await queries.updateRow(ctx.tx, id, version, row, byWhom(ctx)))) {
      throw new Refusal('conflict', 'changed-meanwhile', { theirs: await queries.rowById(ctx.tx, id) })
    }
    ctx.about({ row: id })
  },
})

/** Takes a row off the board, or puts it back. Its history stays. */
export const closeBoardRow = useCase({
  name: 'board-row.close',
  input: z.object({ id: z.uuid(), version: versionShape, closed: z.boolean().default(true) }),
  needs: boardRowAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, closed }) => {
    const day = closed ? helsinkiDate(ctx.now) : null
    if (!(await queries.closeRow(ctx.tx, id, version, day, byWhom(ctx))))
      throw new Refusal('conflict', 'changed-meanwhile')
    ctx.about({ row: id, closed })
  },
})

export const boardStandsShape = z.object({
  area: z.uuid(),
  state: z.enum(boardStates),
  since: dayShape,
  note: line(500).default(''),
  /** As the cell was seen; 0 where nothing had been said. */
  version: versionShape,
})

/**
 * Where areas stand with a row: each said by its own lead or the county's coordinator. What is as it was is left alone; what
 * somebody else has changed meanwhile is shown and nothing is written.
 */
export const setBoardStates = useCase({
  name: 'board-row.set-states',
  input: z.object({
    id: z.uuid(),
    cells: z
      .array(boardStandsShape)
      .min(1)
      .max(30)
      .refine((cells) => new Set(cells.map(({ area }) => area)).size === cells.length, 'twice'),
  }),
  needs: boardRowAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id, cells }): Promise<{ readonly changed: number }> => {
    const row = await queries.rowById(ctx.tx, id)
    if (row === undefined) throw notFound()
    if (row.closed_on !== null) throw new Refusal('conflict', 'board-row.closed')
    const areas = await queries.areasOf(ctx.tx, row.county)
    const stored = await queries.lockCells(ctx.tx, id)
    const changes = cells.flatMap((cell, at): readonly queries.CellChange[] => {
      const area = areas.find(({ id: each }) => each === cell.area)
      if (area === undefined)
        throw new Refusal('invalid', 'invalid-input', {
          fields: [{ field: `cells.${at}.area`, code: 'not-of-this-county' }],
        })
      if (!area.may_keep) throw new Refusal('not-allowed', 'area-standing.keep.not-allowed')
      const before = stored.find(({ area_id }) => area_id === cell.area)
      const isSame = before?.state === cell.state && before.since === cell.since && before.note === cell.note
      if (isSame) return []
      if ((before?.version ?? 0) !== cell.version)
        throw new Refusal('conflict', 'changed-meanwhile', { theirs: before })
      const { state, since, note } = cell
      return [{ id: newId(), area: cell.area, before: before?.state ?? null, state, since, note }]
    })
    if (changes.length > 0) await queries.writeCells(ctx.tx, id, changes, byWhom(ctx))
    ctx.about({ county: row.county, row: id, changed: changes.length })
    return { changed: changes.length }
  },
})
