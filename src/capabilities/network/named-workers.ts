/** Named workers between professionals, from the social and from the health side of each area (R58). */
import { z } from 'zod'
import { helsinkiDate } from '#platform/dates.ts'
import { useCase } from '#platform/use-case.ts'
import { namedWorkerAccess } from './access-areas.ts'
import {
  askerOf,
  changedSince,
  dayOrNone,
  dayShape,
  idFor,
  idOrNone,
  keyShape,
  refusedFor,
  wordsIn,
  wrongField,
} from './area-asker.ts'
import { neededSides, type WorkerSide, workerSides } from './domain/area-words.ts'
import { type OwnArea, ownAreas } from './queries-areas.ts'
import * as queries from './queries-named-workers.ts'

export type NamedWorkers = {
  readonly areas: readonly OwnArea[]
  readonly workers: readonly queries.NamedWorker[]
  /** Areas where nobody is named today from a side that is needed. */
  readonly gaps: readonly { readonly area: string; readonly side: WorkerSide }[]
  readonly choices: {
    readonly people: readonly queries.Choice[]
    readonly organisations: readonly queries.Named[]
  } | null
}

/** Who is named in each area, and from which side nobody is. @source R58 */
export const listNamedWorkers = useCase({
  name: 'named-worker.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'every worker of the county knows whom to call' },
  run: async (ctx): Promise<NamedWorkers> => {
    const me = askerOf(ctx)
    const today = helsinkiDate(ctx.now)
    const areas = await ownAreas(ctx.tx, me.county, me.id)
    const workers = await queries.namedWorkers(ctx.tx, me.county, today)
    const isNamed = (area: string, side: WorkerSide): boolean =>
      workers.some((each) => each.area === area && each.side === side && each.first_day <= today)
    return {
      areas,
      workers,
      gaps: areas.flatMap(({ id }) =>
        neededSides.filter((side) => !isNamed(id, side)).map((side) => ({ area: id, side })),
      ),
      choices: areas.some(({ may_keep: may }) => may)
        ? {
            people: await queries.workersOf(ctx.tx, me.county),
            organisations: await queries.organisationChoices(ctx.tx, me.county),
          }
        : null,
    }
  },
})

const content = {
  whatFor: wordsIn(400).default({}),
  how: wordsIn(400).default({}),
  phone: z.string().trim().max(40).default(''),
  firstDay: dayShape,
  lastDay: dayOrNone,
}
const inOrder = (row: { firstDay: string; lastDay: string | null }): boolean =>
  row.lastDay === null || row.lastDay >= row.firstDay

/** Names somebody for an area: a worker who signs in here, or somebody of an organisation by name. @source R58 */
export const addNamedWorker = useCase({
  name: 'named-worker.add',
  input: z
    .object({
      area: z.uuid(),
      side: z.enum(workerSides),
      person: idOrNone,
      name: z.string().trim().max(120).default(''),
      unit: idOrNone,
      organisation: idOrNone,
      ...content,
      key: keyShape,
    })
    .refine(({ person, name }) => person !== null || name !== '', {
      path: ['person'],
      message: 'worker-or-name',
    })
    .refine(({ person, organisation }) => person !== null || organisation !== null, {
      path: ['organisation'],
      message: 'required',
    })
    .refine(inOrder, { path: ['lastDay'], message: 'ends-before-begins' }),
  needs: { signedInBecause: 'the lead of the area or the coordinator: looked up inside' },
  run: async (ctx, given): Promise<{ readonly id: string }> => {
    const me = askerOf(ctx)
    const fits = await queries.namedFits(ctx.tx, me.county, given)
    if (!fits.area) throw wrongField('area', 'not-of-this-county')
    if (!fits.may) throw refusedFor('named-worker.change.not-allowed')
    for (const field of ['person', 'unit', 'organisation'] as const)
      if (!fits[field]) throw wrongField(field, 'not-of-this-county')
    const id = idFor('named-worker', given.key, me)
    await queries.insertNamed(
      ctx.tx,
      {
        ...given,
        ...{ id, county: me.county, personId: given.person, name: given.person === null ? given.name : null },
      },
      { person: me.id, now: ctx.now },
    )
    ctx.about({ county: me.county, area: given.area, named: id })
    return { id }
  },
})

/** For what, how and until when: by the person named, or by whoever keeps the area. */
export const changeNamedWorker = useCase({
  name: 'named-worker.change',
  input: z
    .object({ id: z.uuid(), version: z.coerce.number().int().positive(), ...content })
    .refine(inOrder, { path: ['lastDay'], message: 'ends-before-begins' }),
  needs: namedWorkerAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id, version, ...given }) => {
    const me = askerOf(ctx)
    if (!(await queries.updateNamed(ctx.tx, id, version, given, { person: me.id, now: ctx.now }))) {
      const [now] = await queries.namedWorkers(ctx.tx, me.county, '1990-01-01', id)
      throw changedSince(now ?? null)
    }
    ctx.about({ county: me.county, named: id })
  },
})

export const removeNamedWorker = useCase({
  name: 'named-worker.remove',
  input: z.object({ id: z.uuid() }),
  needs: namedWorkerAccess.remove,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    await queries.deleteNamed(ctx.tx, id)
    ctx.about({ named: id })
  },
})
