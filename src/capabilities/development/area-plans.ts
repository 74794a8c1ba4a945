/** Implementation plans of areas: what an area begins with, who answers for each spearhead, and when it is looked at. */
import { z } from 'zod'
import { demand, flags } from '#platform/access.ts'
import { addDays, helsinkiDate, type PlainDate, plainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { areaPlanAccess, developedCountyAccess, spearheadAccess } from './access-plan.ts'
import { areaPlanStates, isOpen } from './domain/plan.ts'
import { byWhom, changedMeanwhile, countyOr, demandNamed, found, idOf, wrong } from './plan-holding.ts'
import {
  areaPlanShape,
  countyShape,
  keyShape,
  lookShape,
  spearheadShape,
  versionShape,
} from './plan-shapes.ts'
import * as queries from './queries-area-plans.ts'

export type AreaPlanView = queries.AreaPlanRow & {
  readonly spearheads: readonly (queries.SpearheadRow & { readonly waits: boolean })[]
  readonly earlier: readonly { readonly id: string; readonly starts_on: string; readonly ends_on: string }[]
  readonly can: Readonly<Record<string, boolean>>
}

/** Every area of the county, with its plan or without one. @source R155 */
export const listAreaPlans = useCase({
  name: 'area-plan.list',
  trace: 'refusals',
  input: z.object({ county: countyShape.optional() }),
  needs: { signedInBecause: 'every professional reads the plans of the own county: demanded inside' },
  run: async (ctx, asked): Promise<readonly queries.AreaRow[]> => {
    const county = countyOr(asked.county, ctx)
    await demand(ctx.tx, developedCountyAccess.read, county)
    return queries.areasWithPlans(ctx.tx, county, helsinkiDate(ctx.now))
  },
})

export const readAreaPlan = useCase({
  name: 'area-plan.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: areaPlanAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<AreaPlanView> => {
    const plan = found(await queries.areaPlanById(ctx.tx, id))
    const today = helsinkiDate(ctx.now)
    const spearheads = await queries.spearheadsOf(ctx.tx, id)
    return {
      ...plan,
      spearheads: spearheads.map((each) => ({
        ...each,
        waits:
          plan.state === 'in-use' &&
          isOpen(each.status) &&
          each.next_look_on !== null &&
          each.next_look_on < today,
      })),
      earlier: await queries.earlierOf(ctx.tx, plan.area_id),
      can: await flags(ctx.tx, areaPlanAccess.read, id),
    }
  },
})

/** A plan for an area, a draft until it is taken into use. An area has one at a time. @source R155 */
export const startAreaPlan = useCase({
  name: 'area-plan.start',
  input: z.object({ area: z.uuid(), plan: areaPlanShape, key: keyShape }),
  needs: { signedInBecause: 'the lead of the area or the coordinator: demanded inside' },
  run: async (ctx, { area, plan, key }): Promise<{ readonly id: string }> => {
    const of = await queries.areaFor(ctx.tx, area)
    if (of === undefined || !(of.mayRead || of.mayKeep)) throw notFound()
    if (!of.mayKeep) throw new Refusal('not-allowed', 'area-plan.keep.not-allowed')
    const id = idOf('area-plan', key, ctx)
    if (
      of.has !== id &&
      (of.has !== null ||
        !(await queries.insertAreaPlan(ctx.tx, { ...byWhom(ctx), ...plan, id, county: of.county, area })))
    )
      throw new Refusal('conflict', 'area-has-a-plan')
    ctx.about({ county: of.county, areaPlan: id })
    return { id }
  },
})

export const changeAreaPlan = useCase({
  name: 'area-plan.change',
  input: z.object({ id: z.uuid(), version: versionShape, plan: areaPlanShape }),
  needs: areaPlanAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, plan }) => {
    const before = found(await queries.areaPlanById(ctx.tx, id))
    if (!(await queries.updateAreaPlan(ctx.tx, id, version, { ...byWhom(ctx), ...plan })))
      throw changedMeanwhile(before)
    ctx.about({ county: before.county, areaPlan: id })
  },
})

const moves = { draft: ['in-use', 'ended'], 'in-use': ['ended'], ended: [] } as const satisfies Record<
  (typeof areaPlanStates)[number],
  readonly string[]
>

/** Into use when its first spearhead is there; ended when its time is over. */
export const moveAreaPlan = useCase({
  name: 'area-plan.move',
  input: z.object({ id: z.uuid(), version: versionShape, state: z.enum(areaPlanStates) }),
  needs: areaPlanAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, state }) => {
    const before = found(await queries.areaPlanById(ctx.tx, id))
    const next: readonly string[] = moves[before.state]
    if (!next.includes(state)) throw new Refusal('conflict', 'area-plan-not-so')
    if (state === 'in-use' && (await queries.countSpearheads(ctx.tx, id)) === 0)
      throw new Refusal('conflict', 'area-plan-without-spearheads')
    if (!(await queries.setAreaPlan(ctx.tx, id, version, { ...byWhom(ctx), state })))
      throw changedMeanwhile(before)
    ctx.about({ county: before.county, areaPlan: id })
  },
})

/** The next look is one span after the last, and once more on the last day. */
function nextLook(after: PlainDate, weeks: number, endsOn: PlainDate): PlainDate | null {
  if (after >= endsOn) return null
  const next = addDays(after, weeks * 7)
  return next > endsOn ? endsOn : next
}

/** One theme that the area begins with, with whoever answers for it and the span of looking. @source R155, R165 */
export const addSpearhead = useCase({
  name: 'spearhead.add',
  input: z.object({ areaPlan: z.uuid(), spearhead: spearheadShape, key: keyShape }),
  needs: areaPlanAccess.keep,
  id: ({ areaPlan }) => areaPlan,
  run: async (ctx, { areaPlan, spearhead, key }): Promise<{ readonly id: string }> => {
    const plan = found(await queries.areaPlanById(ctx.tx, areaPlan))
    if (plan.state === 'ended') throw new Refusal('conflict', 'area-plan-not-so')
    await demandNamed(ctx, plan.county, spearhead, 'spearhead')
    const id = idOf('spearhead', key, ctx)
    if ((await queries.spearheadCore(ctx.tx, id)) === undefined) {
      if ((await queries.countSpearheads(ctx.tx, areaPlan)) >= queries.mostSpearheads)
        throw new Refusal('conflict', 'too-many-spearheads')
      const { startsOn, endsOn, lookWeeks } = spearhead
      const nextLookOn = nextLook(startsOn, lookWeeks, endsOn) ?? endsOn
      await queries.insertSpearhead(ctx.tx, { ...byWhom(ctx), id, plan: areaPlan, nextLookOn, of: spearhead })
    }
    ctx.about({ county: plan.county, areaPlan, spearhead: id })
    return { id }
  },
})

export const changeSpearhead = useCase({
  name: 'spearhead.change',
  input: z.object({ id: z.uuid(), version: versionShape, spearhead: spearheadShape }),
  needs: spearheadAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, spearhead }) => {
    const core = found(await queries.spearheadCore(ctx.tx, id))
    if (core.state === 'ended') throw new Refusal('conflict', 'area-plan-not-so')
    await demandNamed(ctx, core.county, spearhead, 'spearhead')
    const [last] =
      (await queries.spearheadsOf(ctx.tx, core.area_plan_id)).find((each) => each.id === id)?.looks ?? []
    const from = last === undefined ? spearhead.startsOn : plainDate(last.lookedOn)
    const nextLookOn = nextLook(from, spearhead.lookWeeks, spearhead.endsOn)
    if (!(await queries.updateSpearhead(ctx.tx, id, version, { ...byWhom(ctx), nextLookOn }, spearhead)))
      throw changedMeanwhile()
    ctx.about({ county: core.county, areaPlan: core.area_plan_id, spearhead: id })
  },
})

/** How a spearhead goes, as seen on a day. The next day of looking follows from its span. @source R155 */
export const lookAtSpearhead = useCase({
  name: 'spearhead.look',
  input: z.object({ id: z.uuid(), version: versionShape, look: lookShape }),
  needs: spearheadAccess.look,
  id: ({ id }) => id,
  run: async (ctx, { id, version, look }) => {
    const core = found(await queries.spearheadCore(ctx.tx, id))
    if (core.state === 'ended') throw new Refusal('conflict', 'area-plan-not-so')
    if (look.lookedOn > helsinkiDate(ctx.now)) throw wrong('look.lookedOn', 'in-the-future')
    const nextLookOn = isOpen(look.status)
      ? nextLook(look.lookedOn, core.look_weeks, plainDate(core.ends_on))
      : null
    if (!(await queries.putLook(ctx.tx, id, version, { ...byWhom(ctx), ...look, id: newId(), nextLookOn })))
      throw changedMeanwhile()
    ctx.about({ county: core.county, areaPlan: core.area_plan_id, spearhead: id })
  },
})
