/** Risks and warnings: what may come in the way, who watches it, and whether it came true. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { riskAccess, trialGroundAccess } from './access-trials.ts'
import { byWhom, countyShape, versionShape } from './board-shapes.ts'
import { realisations, riskKinds } from './domain/risks.ts'
import { fits } from './queries-experiments.ts'
import * as queries from './queries-risks.ts'
import type { RiskRow, RiskView } from './queries-risks.ts'
import {
  changedMeanwhile,
  dayOrNone,
  demandGround,
  found,
  idOf,
  idOrNone,
  keyShape,
  ownCounty,
  type RiskPlan,
  riskShape,
  wrong,
} from './trial-shapes.ts'

async function demandFit(ctx: Ctx, county: string, plan: RiskPlan): Promise<void> {
  const fit = await fits(ctx.tx, county, { area: plan.area, person: plan.owner })
  if (!fit.area) throw wrong('risk.area', 'not-of-this-county')
  if (!fit.person) throw wrong('risk.owner', 'not-of-this-county')
}

/** A risk that somebody has seen, or a warning that was given. @source R166 */
export const addRisk = useCase({
  name: 'risk.add',
  input: z.object({ county: countyShape.optional(), risk: riskShape, key: keyShape }),
  needs: { signedInBecause: 'whoever leads the county or the area: demanded inside' },
  run: async (ctx, { county: asked, risk, key }): Promise<{ readonly id: string }> => {
    const county = ownCounty(ctx, asked)
    await demandGround(ctx, trialGroundAccess.addRisk, { county, area: risk.area })
    await demandFit(ctx, county, risk)
    const id = idOf('risk', key, ctx)
    if ((await queries.riskCore(ctx.tx, id)) === undefined)
      await queries.insertRisk(ctx.tx, { ...byWhom(ctx), id, county, plan: risk })
    ctx.about({ county, risk: id })
    return { id }
  },
})

export const changeRisk = useCase({
  name: 'risk.change',
  input: z.object({ id: z.uuid(), version: versionShape, risk: riskShape }),
  needs: riskAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, risk }) => {
    const core = found(await queries.riskCore(ctx.tx, id))
    if (core.version !== version) throw changedMeanwhile(await queries.riskView(ctx.tx, id))
    await demandFit(ctx, core.county, risk)
    // Nobody moves a risk to where they could not have put it.
    if (risk.area !== core.area)
      await demandGround(ctx, trialGroundAccess.addRisk, { county: core.county, area: risk.area })
    if (!(await queries.updateRisk(ctx.tx, id, version, { ...byWhom(ctx), plan: risk })))
      throw changedMeanwhile()
    ctx.about({ county: core.county, risk: id })
  },
})

/** Looks at a risk: whether it came true, in words, and when it is looked at next. Reviews stay. @source R166 */
export const reviewRisk = useCase({
  name: 'risk.review',
  input: z.object({
    id: z.uuid(),
    version: versionShape,
    realised: z.enum(realisations),
    words: z.string().trim().min(1).max(4000),
    nextOn: dayOrNone,
  }),
  needs: riskAccess.review,
  id: ({ id }) => id,
  run: async (ctx, { id, version, realised, words, nextOn }) => {
    const core = found(await queries.riskCore(ctx.tx, id))
    const reviewedOn = helsinkiDate(ctx.now)
    if (nextOn !== null && nextOn <= reviewedOn) throw wrong('nextOn', 'is-over')
    const row = { ...byWhom(ctx), risk: id, version, reviewedOn, realised, words, nextOn }
    if (!(await queries.insertRiskReview(ctx.tx, row)))
      throw changedMeanwhile(await queries.riskView(ctx.tx, id))
    ctx.about({ county: core.county, risk: id })
  },
})

/** It need not be watched any more, or has to be again. */
export const closeRisk = useCase({
  name: 'risk.close',
  input: z.object({ id: z.uuid(), version: versionShape, closed: z.boolean() }),
  needs: riskAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, closed }) => {
    const core = found(await queries.riskCore(ctx.tx, id))
    const to = { ...byWhom(ctx), closedOn: closed ? helsinkiDate(ctx.now) : null }
    if (!(await queries.closeRisk(ctx.tx, id, version, to))) throw changedMeanwhile()
    ctx.about({ county: core.county, risk: id })
  },
})

/** The risks of a county, those that came true first. @source R166 */
export const listRisks = useCase({
  name: 'risk.list',
  input: z.object({
    county: countyShape.optional(),
    area: idOrNone,
    kind: z.enum(riskKinds).nullable().default(null),
    closed: z.boolean().default(false),
  }),
  needs: { signedInBecause: 'whoever works in the county: the list holds no more than each may read' },
  trace: 'refusals',
  run: async (ctx, { county, ...of }): Promise<readonly RiskRow[]> =>
    queries.riskRows(ctx.tx, { ...of, county: ownCounty(ctx, county) }),
})

export const readRisk = useCase({
  name: 'risk.read',
  input: z.object({ id: z.uuid() }),
  needs: riskAccess.read,
  id: ({ id }) => id,
  trace: 'refusals',
  run: async (ctx, { id }): Promise<RiskView & { readonly can: Readonly<Record<string, boolean>> }> => ({
    ...found(await queries.riskView(ctx.tx, id)),
    can: await flags(ctx.tx, riskAccess.read, id),
  }),
})
