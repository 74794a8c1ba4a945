/** The roadmap of a county: four themes, bars with their dates or honestly without, what waits for what. */
import { z } from 'zod'
import { demand, flags } from '#platform/access.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { barAccess, developedCountyAccess } from './access-plan.ts'
import { barStatuses, circleWith } from './domain/plan.ts'
import { byWhom, changedMeanwhile, countyOr, demandNamed, found, idOf, wrong } from './plan-holding.ts'
import {
  type BarPlan,
  barShape,
  countyShape,
  interimShape,
  keyShape,
  roadmapShape,
  versionShape,
  wordsOf,
} from './plan-shapes.ts'
import * as queries from './queries-roadmap.ts'

export type Bar = queries.BarRow
export type Roadmap = {
  readonly county: string
  /** null: the county has not written what its roadmap is for. */
  readonly head: queries.RoadmapRow | null
  readonly themes: readonly {
    readonly key: string
    readonly name: Localized
    readonly bars: readonly Bar[]
  }[]
  /** What the roadmap leans on in the whole country: the box of national projects. */
  readonly national: readonly Bar[]
  readonly can: Readonly<Record<string, boolean>>
}

/** The roadmap by theme. @source R152, R153 */
export const readRoadmap = useCase({
  name: 'roadmap.read',
  trace: 'refusals',
  input: z.object({ county: countyShape.optional() }),
  needs: { signedInBecause: 'every professional reads the roadmap of the own county: demanded inside' },
  run: async (ctx, asked): Promise<Roadmap> => {
    const county = countyOr(asked.county, ctx)
    await demand(ctx.tx, developedCountyAccess.read, county)
    const bars = await queries.bars(ctx.tx, county)
    const own = Map.groupBy(
      bars.filter(({ national }) => !national),
      ({ theme }) => theme,
    )
    return {
      county,
      head: (await queries.roadmapOf(ctx.tx, county)) ?? null,
      themes: (await queries.themes(ctx.tx)).map((theme) => ({ ...theme, bars: own.get(theme.key) ?? [] })),
      national: bars.filter(({ national }) => national),
      can: await flags(ctx.tx, developedCountyAccess.read, county),
    }
  },
})

/** What the roadmap is for and how it is carried out. `version` 0: it is written for the first time. @source R153 */
export const setRoadmap = useCase({
  name: 'roadmap.set',
  input: z.object({
    county: countyShape,
    version: z.coerce.number().int().min(0),
    roadmap: roadmapShape,
  }),
  needs: developedCountyAccess.keep,
  id: ({ county }) => county,
  run: async (ctx, { county, version, roadmap }) => {
    if (!(await queries.putRoadmap(ctx.tx, county, version, byWhom(ctx), roadmap)))
      throw changedMeanwhile(await queries.roadmapOf(ctx.tx, county))
    ctx.about({ county })
  },
})

export const readBar = useCase({
  name: 'roadmap-bar.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: barAccess.read,
  id: ({ id }) => id,
  run: async ({ tx }, { id }): Promise<Bar> => found(await queries.barById(tx, id)),
})

async function demandFits(ctx: Ctx, county: string, bar: BarPlan): Promise<void> {
  await demandNamed(ctx, county, bar, 'bar')
  if (!(await queries.themeIs(ctx.tx, bar.theme))) throw wrong('bar.theme', 'not-found')
}

/** A bar waits only for bars of its own county, and never in a circle. */
async function setNeeds(ctx: Ctx, county: string, bar: string, needs: readonly string[]): Promise<void> {
  const known = await queries.lockNeeds(ctx.tx, county)
  const wanted = [...new Set(needs)]
  if ((await queries.countBarsIn(ctx.tx, county, wanted)) !== wanted.length)
    throw wrong('bar.needs', 'not-of-this-county')
  if (wanted.includes(bar) || circleWith(known, bar, wanted) !== null) throw wrong('bar.needs', 'in-a-circle')
  await queries.replaceNeeds(ctx.tx, bar, wanted)
}

export const addBar = useCase({
  name: 'roadmap-bar.add',
  input: z.object({ county: countyShape, bar: barShape, key: keyShape }),
  needs: developedCountyAccess.keep,
  id: ({ county }) => county,
  run: async (ctx, { county, bar, key }): Promise<{ readonly id: string }> => {
    await demandFits(ctx, county, bar)
    const id = idOf('roadmap-bar', key, ctx)
    if ((await queries.barCore(ctx.tx, id)) === undefined) {
      if ((await queries.countBars(ctx.tx, county)) >= queries.mostBars)
        throw new Refusal('conflict', 'roadmap-is-full')
      await queries.insertBar(ctx.tx, { ...byWhom(ctx), id, county, of: bar })
      await setNeeds(ctx, county, id, bar.needs)
    }
    ctx.about({ county, bar: id })
    return { id }
  },
})

export const changeBar = useCase({
  name: 'roadmap-bar.change',
  input: z.object({ id: z.uuid(), version: versionShape, bar: barShape }),
  needs: barAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, bar }) => {
    const core = found(await queries.barCore(ctx.tx, id))
    await demandFits(ctx, core.county, bar)
    if (!(await queries.updateBar(ctx.tx, id, version, byWhom(ctx), bar)))
      throw changedMeanwhile(await queries.barById(ctx.tx, id))
    await setNeeds(ctx, core.county, id, bar.needs)
    ctx.about({ county: core.county, bar: id })
  },
})

/** How far it is, by whoever answers for it. A word beside it is added to what is noted, never instead of it. */
export const setBarStatus = useCase({
  name: 'roadmap-bar.set-status',
  input: z.object({
    id: z.uuid(),
    version: versionShape,
    status: z.enum(barStatuses),
    note: wordsOf(2000).nullable().default(null),
  }),
  needs: barAccess.status,
  id: ({ id }) => id,
  run: async (ctx, { id, version, ...to }) => {
    const core = found(await queries.barCore(ctx.tx, id))
    if (!(await queries.setBar(ctx.tx, id, version, { ...byWhom(ctx), ...to })))
      throw changedMeanwhile(await queries.barById(ctx.tx, id))
    ctx.about({ county: core.county, bar: id })
  },
})

/** The interim goals of a bar, all at once and in their order. @source R153 */
export const setInterimGoals = useCase({
  name: 'roadmap-bar.set-interim-goals',
  input: z.object({
    id: z.uuid(),
    version: versionShape,
    goals: z.array(interimShape.extend({ id: z.uuid().optional() })).max(20),
  }),
  needs: barAccess.status,
  id: ({ id }) => id,
  run: async (ctx, { id, version, goals }) => {
    const core = found(await queries.barCore(ctx.tx, id))
    if (!(await queries.touchBar(ctx.tx, id, version, byWhom(ctx))))
      throw changedMeanwhile(await queries.barById(ctx.tx, id))
    const kept = new Set((await queries.barById(ctx.tx, id))?.interim.map((goal) => goal.id))
    await queries.replaceInterim(
      ctx.tx,
      id,
      // An id of another bar's goal is not taken over.
      goals.map((goal) => ({ ...goal, id: goal.id !== undefined && kept.has(goal.id) ? goal.id : newId() })),
    )
    ctx.about({ county: core.county, bar: id })
  },
})

/** Away with what does not belong to the roadmap; its links go with it. */
export const removeBar = useCase({
  name: 'roadmap-bar.remove',
  input: z.object({ id: z.uuid(), version: versionShape }),
  needs: barAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version }) => {
    const core = found(await queries.barCore(ctx.tx, id))
    if (!(await queries.deleteBar(ctx.tx, id, version))) throw changedMeanwhile()
    ctx.about({ county: core.county, bar: id })
  },
})
