/** Hours and money by area, service and year; know-how lent, effort aimed at trials; hours promised in premises (R186, R189). */
import { z } from 'zod'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { areaResourceAccess, roomCommitmentAccess, sharedEffortAccess } from './access-areas.ts'
import {
  askerOf,
  changedSince,
  countOrNone,
  dayOrNone,
  dayShape,
  idFor,
  idOrNone,
  keyShape,
  refusedFor,
  wrongField,
} from './area-asker.ts'
import { effortKinds, effortMoves, fundings } from './domain/area-words.ts'
import { areasIn, type OwnArea, ownAreas } from './queries-areas.ts'
import { unitChoices } from './queries-named-workers.ts'
import { mayAsk } from './queries-pool.ts'
import * as queries from './queries-resources.ts'

export type AreaResources = {
  readonly areas: readonly OwnArea[]
  readonly year: number
  readonly years: readonly number[]
  readonly resources: readonly queries.Resource[]
  readonly sums: readonly queries.YearSum[]
  readonly efforts: readonly queries.Effort[]
  readonly commitments: readonly queries.Commitment[]
  /** What the asker may choose from; null where they may not add. */
  readonly forResource: {
    readonly types: readonly queries.TypeChoice[]
    readonly wholeCounty: boolean
  } | null
  readonly forEffort: Awaited<ReturnType<typeof unitChoices>> | null
  readonly forCommitment: {
    readonly organisations: Awaited<ReturnType<typeof queries.promisers>>
    readonly rooms: Awaited<ReturnType<typeof queries.roomChoices>>
  } | null
}

/** With what an area works: hours, money, people lent, rooms. Without a year the latest that has figures. @source R186, R189 */
export const listAreaResources = useCase({
  name: 'area-resource.list',
  trace: 'refusals',
  input: z.object({ year: z.coerce.number().int().min(2000).max(2100).nullable().default(null) }),
  needs: { signedInBecause: 'every worker of the county sees with what it works' },
  run: async (ctx, { year: asked }): Promise<AreaResources> => {
    const me = askerOf(ctx)
    const today = helsinkiDate(ctx.now)
    const areas = await ownAreas(ctx.tx, me.county, me.id)
    const sums = await queries.yearSums(ctx.tx, me.county)
    const years = [...new Set(sums.map(({ year }) => year))]
    const thisYear = Number(today.slice(0, 4))
    const year = asked ?? (years.includes(thisYear) ? thisYear : (years[0] ?? thisYear))
    const wholeCounty = await queries.mayKeep(ctx.tx, me.county, null)
    const keeps = wholeCounty || areas.some(({ may_keep: may }) => may)
    const organisations = await queries.promisers(ctx.tx, me.county)
    return {
      ...{ areas, year, years, sums },
      resources: await queries.resourcesOf(ctx.tx, me.county, { year }),
      efforts: await queries.effortsOf(ctx.tx, me.county, addDays(today, -365)),
      commitments: await queries.commitmentsOf(ctx.tx, me.county, today),
      forResource: keeps ? { types: await queries.typeChoices(ctx.tx), wholeCounty } : null,
      forEffort: (await mayAsk(ctx.tx, me.county)) ? await unitChoices(ctx.tx, me.county) : null,
      forCommitment:
        organisations.length === 0
          ? null
          : { organisations, rooms: await queries.roomChoices(ctx.tx, me.county) },
    }
  },
})

const resource = z
  .object({
    area: idOrNone,
    type: z.string().min(1, 'required').max(60),
    variant: z.string().max(60).default(''),
    year: z.coerce.number().int().min(2000).max(2100),
    funding: z.enum(fundings),
    preventive: z.boolean().default(false),
    hours: countOrNone(10_000_000),
    euros: countOrNone(2_000_000_000),
    source: z.string().trim().min(1, 'required').max(200),
    note: z.string().trim().max(400).default(''),
  })
  .refine(({ hours, euros }) => hours !== null || euros !== null, {
    path: ['hours'],
    message: 'hours-or-euros',
  })

async function demandResource(ctx: Ctx, row: z.output<typeof resource>): Promise<void> {
  const me = askerOf(ctx)
  if (row.area !== null && !(await areasIn(ctx.tx, me.county, [row.area])))
    throw wrongField('area', 'not-of-this-county')
  if (!(await queries.mayKeep(ctx.tx, me.county, row.area)))
    throw refusedFor('area-resource.change.not-allowed')
  if (!(await queries.isType(ctx.tx, row.type, row.variant))) throw wrongField('type', 'invalid-value')
}

/** Hours and euros of one kind of service in one area and year, with where the figure is from. @source R186 */
export const addAreaResource = useCase({
  name: 'area-resource.add',
  input: resource.safeExtend({ key: keyShape }),
  needs: {
    signedInBecause: 'the lead of the area, the coordinator or the county’s leader: looked up inside',
  },
  run: async (ctx, { key, ...row }): Promise<{ readonly id: string }> => {
    const me = askerOf(ctx)
    await demandResource(ctx, row)
    const id = idFor('area-resource', key, me)
    await queries.insertResource(ctx.tx, id, me.county, row, { person: me.id, now: ctx.now })
    ctx.about({ county: me.county, resource: id })
    return { id }
  },
})

export const changeAreaResource = useCase({
  name: 'area-resource.change',
  input: resource.safeExtend({ id: z.uuid(), version: z.coerce.number().int().positive() }),
  needs: areaResourceAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id, version, ...row }) => {
    const me = askerOf(ctx)
    await demandResource(ctx, row)
    if (!(await queries.updateResource(ctx.tx, id, version, row, { person: me.id, now: ctx.now }))) {
      const [now] = await queries.resourcesOf(ctx.tx, me.county, { year: null, one: id })
      throw changedSince(now ?? null)
    }
    ctx.about({ county: me.county, resource: id })
  },
})

export const removeAreaResource = useCase({
  name: 'area-resource.remove',
  input: z.object({ id: z.uuid() }),
  needs: areaResourceAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    await queries.deleteResource(ctx.tx, id)
    ctx.about({ resource: id })
  },
})

/** Know-how from unit to unit, or effort aimed at a trial for a time: proposed here, agreed to by those whose work it is. */
export const proposeEffort = useCase({
  name: 'shared-effort.propose',
  input: z
    .object({
      kind: z.enum(effortKinds),
      fromUnit: z.uuid(),
      toUnit: idOrNone,
      area: idOrNone,
      experiment: idOrNone,
      experimentName: z.string().trim().max(160).default(''),
      what: z.string().trim().min(1, 'required').max(400),
      hoursAWeek: countOrNone(1000),
      euros: countOrNone(2_000_000_000),
      firstDay: dayShape,
      lastDay: dayShape,
      key: keyShape,
    })
    .refine(({ firstDay, lastDay }) => lastDay >= firstDay, {
      path: ['lastDay'],
      message: 'ends-before-begins',
    })
    .refine(({ kind, toUnit }) => kind === 'trial' || toUnit !== null, {
      path: ['toUnit'],
      message: 'required',
    })
    .refine(({ fromUnit, toUnit }) => fromUnit !== toUnit, { path: ['toUnit'], message: 'same-unit' })
    .refine(
      ({ kind, experiment, experimentName }) =>
        kind === 'know-how' || experiment !== null || experimentName !== '',
      {
        path: ['experimentName'],
        message: 'required',
      },
    ),
  needs: { signedInBecause: 'whoever leads a unit, an area or the county: looked up inside' },
  run: async (ctx, { key, ...row }): Promise<{ readonly id: string }> => {
    const me = askerOf(ctx)
    if (!(await mayAsk(ctx.tx, me.county))) throw refusedFor('shared-effort.propose.not-allowed')
    if (!(await queries.unitsFit(ctx.tx, me.county, [row.fromUnit])))
      throw wrongField('fromUnit', 'not-of-this-county')
    if (row.toUnit !== null && !(await queries.unitsFit(ctx.tx, me.county, [row.toUnit])))
      throw wrongField('toUnit', 'not-of-this-county')
    if (row.area !== null && !(await areasIn(ctx.tx, me.county, [row.area])))
      throw wrongField('area', 'not-of-this-county')
    const id = idFor('shared-effort', key, me)
    await queries.insertEffort(ctx.tx, id, me.county, row, { person: me.id, now: ctx.now })
    ctx.about({ county: me.county, effort: id })
    return { id }
  },
})

async function move(
  ctx: Ctx,
  {
    id,
    version,
    state,
    words,
  }: { id: string; version: number; state: 'agreed' | 'declined' | 'ended'; words: string },
): Promise<void> {
  const me = askerOf(ctx)
  const [effort] = await queries.effortsOf(ctx.tx, me.county, '1990-01-01', id)
  if (effort === undefined) throw notFound()
  if (effort.version !== version) throw changedSince(effort)
  if (!effortMoves[effort.state].includes(state)) throw new Refusal('conflict', 'shared-effort.not-now')
  if (!(await queries.moveEffort(ctx.tx, id, version, { state, words, person: me.id, now: ctx.now })))
    throw changedSince(effort)
  ctx.about({ county: me.county, effort: id })
}
const moving = {
  id: z.uuid(),
  version: z.coerce.number().int().positive(),
  words: z.string().trim().max(300).default(''),
}

/** Agreed to, or declined with words, by those whose work it is. */
export const settleEffort = useCase({
  name: 'shared-effort.settle',
  input: z
    .object({ ...moving, state: z.enum(['agreed', 'declined']) })
    .refine(({ state, words }) => state === 'agreed' || words !== '', {
      path: ['words'],
      message: 'required',
    }),
  needs: sharedEffortAccess.agree,
  id: ({ id }) => id,
  run: move,
})

export const endEffort = useCase({
  name: 'shared-effort.end',
  input: z.object(moving),
  needs: sharedEffortAccess.end,
  id: ({ id }) => id,
  run: (ctx, given) => move(ctx, { ...given, state: 'ended' }),
})

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time')
const commitment = z
  .object({
    area: idOrNone,
    room: idOrNone,
    place: z.string().trim().max(120).default(''),
    organisation: z.uuid(),
    weekday: z.coerce.number().int().min(1).max(7),
    opens: time,
    closes: time,
    shared: z.boolean().default(false),
    whatFor: z.string().trim().max(200).default(''),
    firstDay: dayShape,
    lastDay: dayOrNone,
  })
  .refine(({ room, place }) => room !== null || place !== '', { path: ['place'], message: 'required' })
  .refine(({ opens, closes }) => closes > opens, { path: ['closes'], message: 'ends-before-begins' })
  .refine(({ firstDay, lastDay }) => lastDay === null || lastDay >= firstDay, {
    path: ['lastDay'],
    message: 'ends-before-begins',
  })

async function demandPromise(ctx: Ctx, row: z.output<typeof commitment>): Promise<void> {
  const me = askerOf(ctx)
  const fits = await queries.mayPromise(ctx.tx, me.county, row)
  for (const field of ['organisation', 'area', 'room'] as const)
    if (!fits[field]) throw wrongField(field, 'not-of-this-county')
  if (!fits.may) throw refusedFor('room-commitment.change.not-allowed')
}

/** An organisation promises to use premises every week at a time. @source R189 */
export const addRoomCommitment = useCase({
  name: 'room-commitment.add',
  input: commitment.safeExtend({ key: keyShape }),
  needs: { signedInBecause: 'the organisation, the lead of the area or the coordinator: looked up inside' },
  run: async (ctx, { key, ...row }): Promise<{ readonly id: string }> => {
    const me = askerOf(ctx)
    await demandPromise(ctx, row)
    const id = idFor('room-commitment', key, me)
    await queries.insertCommitment(ctx.tx, id, me.county, row, { person: me.id, now: ctx.now })
    ctx.about({ county: me.county, commitment: id })
    return { id }
  },
})

export const changeRoomCommitment = useCase({
  name: 'room-commitment.change',
  input: commitment.safeExtend({ id: z.uuid(), version: z.coerce.number().int().positive() }),
  needs: roomCommitmentAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id, version, ...row }) => {
    const me = askerOf(ctx)
    await demandPromise(ctx, row)
    if (!(await queries.updateCommitment(ctx.tx, id, version, row, { person: me.id, now: ctx.now }))) {
      const [now] = await queries.commitmentsOf(ctx.tx, me.county, '1990-01-01', id)
      throw changedSince(now ?? null)
    }
    ctx.about({ county: me.county, commitment: id })
  },
})

export const removeRoomCommitment = useCase({
  name: 'room-commitment.remove',
  input: z.object({ id: z.uuid() }),
  needs: roomCommitmentAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    await queries.deleteCommitment(ctx.tx, id)
    ctx.about({ commitment: id })
  },
})
