/** How each area carries the seven tasks of a family centre: by which method, who answers for it, who does what. */
import { z } from 'zod'
import { idFrom } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { areaStandingAccess, countyBoardAccess } from './access-boards.ts'
import { byWhom, countyShape, versionShape, wordsOf } from './board-shapes.ts'
import { type FamilyCentreTask, sevenTasks, type TaskState, taskState } from './domain/seven-tasks.ts'
import * as boards from './queries-boards.ts'
import * as queries from './queries-coverage.ts'

export type TaskCellView = {
  readonly area: string
  readonly task: FamilyCentreTask
  readonly state: TaskState
  /** What is missing, in the order in which it is asked. */
  readonly missing: readonly ('method' | 'owner' | 'division')[]
  readonly said: queries.TaskCell | null
}

export type TaskCoverage = {
  readonly county: string
  readonly areas: readonly boards.BoardArea[]
  /** Area by area, each with its seven. */
  readonly cells: readonly TaskCellView[]
  readonly gaps: number
  readonly partly: number
}

const isSaid = (text: Readonly<Record<string, string | undefined>>): boolean =>
  Object.values(text).some((each) => each !== undefined && each !== '')

function viewOf(area: string, task: FamilyCentreTask, said: queries.TaskCell | null): TaskCellView {
  const has = {
    method: said !== null && isSaid(said.method),
    owner: said !== null && (said.organisation_id !== null || said.person_id !== null),
    division: said !== null && isSaid(said.division),
  }
  const parts = ['method', 'owner', 'division'] as const
  return {
    area,
    task,
    state: taskState({ hasMethod: has.method, hasOwner: has.owner, hasDivision: has.division }),
    missing: parts.filter((part) => !has[part]),
    said,
  }
}

/** The seven tasks over the areas of a county; what is empty is a gap. @source R148 */
export const readTaskCoverage = useCase({
  name: 'task-coverage.read',
  trace: 'refusals',
  input: z.object({ county: countyShape }),
  needs: countyBoardAccess.read,
  id: ({ county }) => county,
  run: async ({ tx }, { county }): Promise<TaskCoverage> => {
    const areas = await boards.areasOf(tx, county)
    const said = await queries.cellsOf(tx, county)
    const cells = areas.flatMap(({ id }) =>
      sevenTasks.map((task) =>
        viewOf(id, task, said.find((each) => each.area_id === id && each.task === task) ?? null),
      ),
    )
    return {
      county,
      areas,
      cells,
      gaps: cells.filter(({ state }) => state === 'gap').length,
      partly: cells.filter(({ state }) => state === 'partly').length,
    }
  },
})

/** One task in one area. */
export const readTaskCell = useCase({
  name: 'task-cell.read',
  trace: 'refusals',
  input: z.object({ area: z.uuid(), task: z.enum(sevenTasks) }),
  needs: areaStandingAccess.read,
  id: ({ area }) => area,
  run: async (
    { tx },
    { area, task },
  ): Promise<TaskCellView & { readonly county: string; readonly areaOf: boards.BoardArea }> => {
    const county = await queries.countyOfArea(tx, area)
    const found = county === undefined ? [] : await boards.areasOf(tx, county)
    const areaOf = found.find(({ id }) => id === area)
    if (county === undefined || areaOf === undefined) throw notFound()
    return { ...viewOf(area, task, (await queries.cellOf(tx, area, task)) ?? null), county, areaOf }
  },
})

export const taskCellShape = z.object({
  method: wordsOf(1000).default({}),
  organisation: z.uuid().nullable().default(null),
  person: z.uuid().nullable().default(null),
  division: wordsOf(2000).default({}),
  services: z.array(z.uuid()).max(60).default([]),
})
export type TaskCellInput = z.input<typeof taskCellShape>

/** Says how an area carries a task. `version` is as the cell was seen; 0 where nothing had been said. */
export const setTaskCell = useCase({
  name: 'task-cell.set',
  input: z.object({ area: z.uuid(), task: z.enum(sevenTasks), version: versionShape, cell: taskCellShape }),
  needs: areaStandingAccess.keep,
  id: ({ area }) => area,
  run: async (ctx, { area, task, version, cell }) => {
    const county = await queries.holdArea(ctx.tx, area)
    if (county === undefined) throw notFound()
    const before = await queries.cellOf(ctx.tx, area, task)
    if ((before?.version ?? 0) !== version)
      throw new Refusal('conflict', 'changed-meanwhile', { theirs: before })
    const services = [...new Set(cell.services)]
    const fits = await queries.fits(ctx.tx, county, { ...cell, services })
    const fields = (['organisation', 'person', 'services'] as const)
      .filter((field) => !fits[field])
      .map((field) => ({ field: `cell.${field}`, code: 'not-of-this-county' }))
    if (fields.length > 0) throw new Refusal('invalid', 'invalid-input', { fields })
    const id = before?.id ?? idFrom('task-cell', area, task)
    await queries.writeCell(ctx.tx, { id, county, area, task, ...cell, services }, byWhom(ctx))
    ctx.about({ county, area, task })
  },
})
