/** Measures of the action plan: who does what by when, how far it is, and the yearly look at each. */
import { z } from 'zod'
import { demand, flags } from '#platform/access.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { developedCountyAccess, measureAccess, planAccess } from './access-plan.ts'
import { isLate, isOpen, missingChecks, readinesses, wholes } from './domain/plan.ts'
import { byWhom, changedMeanwhile, countyOr, demandNamed, found, idOf, wrong } from './plan-holding.ts'
import {
  checkShape,
  countyShape,
  keyShape,
  type MeasurePlan,
  measureShape,
  statusShape,
  versionShape,
  wordsOf,
} from './plan-shapes.ts'
import * as queries from './queries-measures.ts'
import * as planQueries from './queries-plan.ts'

export type Measure = queries.MeasureRow & {
  readonly late: boolean
  /** Years of the plan whose check is missing. */
  readonly unchecked: readonly number[]
}
export type MeasureView = Measure & { readonly checks: readonly queries.CheckRow[] }

const shaped = (row: queries.MeasureRow, today: string): Measure => ({
  ...row,
  late: isLate({ status: row.status, dueOn: row.due_on }, today),
  unchecked:
    row.plan_state === 'approved' && isOpen(row.status)
      ? missingChecks(
          { firstYear: row.first_year, lastYear: row.last_year, checkMonth: row.check_month },
          row.checked,
          today,
        )
      : [],
})

const cursor = z.coerce.number().int().min(0).max(100_000).nullable().default(null)

/** The measures of a county, by chapter. @source R154, R156 */
export const listMeasures = useCase({
  name: 'measure.list',
  trace: 'refusals',
  input: z.object({
    county: countyShape.optional(),
    plan: z.uuid().nullable().default(null),
    line: z.coerce.number().int().min(1).max(8).nullable().default(null),
    area: z.uuid().nullable().default(null),
    status: statusShape.nullable().default(null),
    whole: z.enum(wholes).nullable().default(null),
    late: z.boolean().default(false),
    mine: z.boolean().default(false),
    /** Only those of the workshops' table, by its areas of action. */
    workshop: z.boolean().default(false),
    limit: z.coerce.number().int().min(1).max(500).default(200),
    after: cursor,
  }),
  needs: { signedInBecause: 'every professional reads the plan of the own county: demanded inside' },
  run: async (ctx, asked): Promise<{ readonly items: readonly Measure[]; readonly next: string | null }> => {
    const county = countyOr(asked.county, ctx)
    await demand(ctx.tx, developedCountyAccess.read, county)
    const today = helsinkiDate(ctx.now)
    const offset = asked.after ?? 0
    const rows = await queries.measures(ctx.tx, { ...asked, county, today, offset })
    return {
      items: rows.slice(0, asked.limit).map((row) => shaped(row, today)),
      next: rows.length > asked.limit ? String(offset + asked.limit) : null,
    }
  },
})

export const readMeasure = useCase({
  name: 'measure.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: measureAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<MeasureView> => ({
    ...shaped(found(await queries.measureById(ctx.tx, id)), helsinkiDate(ctx.now)),
    checks: await queries.checksOf(ctx.tx, id),
  }),
})

export type LateMeasures = {
  readonly count: number
  readonly first: readonly Pick<queries.LateRow, 'area_id' | 'due_on' | 'id' | 'name'>[]
}

/** Measures of a plan in use whose day has passed: how many, and those that are late the longest. */
export const listLateMeasures = useCase({
  name: 'measure.list-late',
  trace: 'refusals',
  input: z.object({
    county: countyShape.optional(),
    area: z.uuid().nullable().default(null),
    limit: z.number().int().min(1).max(50).default(3),
  }),
  needs: { signedInBecause: 'every professional reads the plan of the own county: demanded inside' },
  run: async (ctx, asked): Promise<LateMeasures> => {
    const county = countyOr(asked.county, ctx)
    await demand(ctx.tx, developedCountyAccess.read, county)
    const rows = await queries.lateMeasures(ctx.tx, { ...asked, county, today: helsinkiDate(ctx.now) })
    return {
      count: rows[0]?.all_of_them ?? 0,
      first: rows.map(({ id, name, due_on, area_id }) => ({ id, name, due_on, area_id })),
    }
  },
})

export const listActionAreas = useCase({
  name: 'measure.list-action-areas',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'names that every county has: nobody is in them' },
  run: ({ tx }): Promise<readonly { readonly key: string; readonly name: Localized }[]> =>
    queries.actionAreas(tx),
})

/** Leads of areas keep the measures of their own area; those of the county are the coordinator's. */
async function demandArea(ctx: Ctx, county: string, area: string | null): Promise<void> {
  const { keep: coordinates = false } = await flags(ctx.tx, developedCountyAccess.read, county)
  if (coordinates) return
  const { areas } = await planQueries.choosable(ctx.tx, county)
  if (!areas.some((each) => each.id === area && each.leads)) throw wrong('measure.area', 'own-area-only')
}

async function demandFits(ctx: Ctx, county: string, measure: MeasurePlan): Promise<void> {
  await demandNamed(ctx, county, measure, 'measure')
  if (measure.actionArea !== null && !(await queries.actionAreaIs(ctx.tx, measure.actionArea)))
    throw wrong('measure.actionArea', 'not-found')
}

/** A new measure of a chapter: the coordinator's, or of an area by its lead. @source R154, R156 */
export const addMeasure = useCase({
  name: 'measure.add',
  input: z.object({ plan: z.uuid(), measure: measureShape, key: keyShape }),
  needs: planAccess.addMeasure,
  id: ({ plan }) => plan,
  run: async (ctx, { plan, measure, key }): Promise<{ readonly id: string }> => {
    const core = found(await planQueries.planCore(ctx.tx, plan))
    if (core.state === 'ended') throw new Refusal('conflict', 'plan-has-ended')
    await demandArea(ctx, core.county, measure.area)
    await demandFits(ctx, core.county, measure)
    const id = idOf('measure', key, ctx)
    if ((await queries.measureCore(ctx.tx, id)) === undefined)
      await queries.insertMeasure(ctx.tx, { ...byWhom(ctx), id, county: core.county, plan, of: measure })
    ctx.about({ county: core.county, plan, measure: id })
    return { id }
  },
})

export const changeMeasure = useCase({
  name: 'measure.change',
  input: z.object({ id: z.uuid(), version: versionShape, measure: measureShape }),
  needs: measureAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, measure }) => {
    const core = found(await queries.measureCore(ctx.tx, id))
    await demandArea(ctx, core.county, measure.area)
    await demandFits(ctx, core.county, measure)
    if (!(await queries.updateMeasure(ctx.tx, id, version, byWhom(ctx), measure)))
      throw changedMeanwhile(await queries.measureById(ctx.tx, id))
    ctx.about({ county: core.county, measure: id })
  },
})

/** How far it is, by whoever answers for it. @source R137, R154 */
export const setMeasureStatus = useCase({
  name: 'measure.set-status',
  input: z.object({
    id: z.uuid(),
    version: versionShape,
    status: statusShape,
    readiness: z.enum(readinesses).nullable().default(null),
    evidence: wordsOf(4000).nullable().default(null),
  }),
  needs: measureAccess.check,
  id: ({ id }) => id,
  run: async (ctx, { id, version, ...to }) => {
    const core = found(await queries.measureCore(ctx.tx, id))
    if (!(await queries.setStatus(ctx.tx, id, version, { ...byWhom(ctx), ...to })))
      throw changedMeanwhile(await queries.measureById(ctx.tx, id))
    ctx.about({ county: core.county, measure: id })
  },
})

/** The yearly look at a measure: how far, and what next. It settles how far the measure is. @source R154 */
export const checkMeasure = useCase({
  name: 'measure.check',
  input: z.object({ id: z.uuid(), version: versionShape, check: checkShape }),
  needs: measureAccess.check,
  id: ({ id }) => id,
  run: async (ctx, { id, version, check }) => {
    const core = found(await queries.measureCore(ctx.tx, id))
    const plan = found(await planQueries.planById(ctx.tx, core.plan_id))
    if (plan.state === 'draft') throw new Refusal('conflict', 'plan-not-approved')
    const today = helsinkiDate(ctx.now)
    const last = Math.min(plan.last_year + 1, Number(today.slice(0, 4)))
    if (check.year < plan.first_year || check.year > last) throw wrong('check.year', 'year-not-of-plan')
    const to = { ...byWhom(ctx), status: check.status, readiness: null, evidence: null }
    if (!(await queries.setStatus(ctx.tx, id, version, to)))
      throw changedMeanwhile(await queries.measureById(ctx.tx, id))
    await queries.putCheck(ctx.tx, id, { ...byWhom(ctx), ...check, id: newId(), checkedOn: today })
    ctx.about({ county: core.county, measure: id, year: check.year })
  },
})
