/** The county's four-year action plan: eight chapters, other plans it is linked to, its approval. */
import { z } from 'zod'
import { demand, flags } from '#platform/access.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { developedCountyAccess, planAccess } from './access-plan.ts'
import { byWhom, changedMeanwhile, countyOr, found, idOf, wrong } from './plan-holding.ts'
import {
  chapterShape,
  countyShape,
  dayShape,
  firstYearShape,
  keyShape,
  planShape,
  referenceShape,
  versionShape,
} from './plan-shapes.ts'
import * as queries from './queries-plan.ts'

export type PlanView = queries.PlanRow & {
  readonly chapters: readonly queries.ChapterRow[]
  readonly references: readonly queries.ReferenceRow[]
  readonly can: Readonly<Record<string, boolean>>
}
export type Plans = {
  readonly county: string
  /** The plan that was asked for; else the one in use today, else the latest. */
  readonly plan: PlanView | null
  readonly all: readonly Pick<queries.PlanRow, 'first_year' | 'id' | 'last_year' | 'state' | 'title'>[]
  /** Whether the asker may begin a plan. */
  readonly mayStart: boolean
}

const inUse = (plans: readonly queries.PlanRow[], year: number): queries.PlanRow | undefined =>
  plans.find((plan) => plan.state === 'approved' && plan.first_year <= year && year <= plan.last_year)

/** The plan of a county with its chapters, and which other plans there are. @source R154 */
export const readPlan = useCase({
  name: 'action-plan.read',
  trace: 'refusals',
  input: z.object({ county: countyShape.optional(), id: z.uuid().optional() }),
  needs: { signedInBecause: 'every professional reads the plan of the own county: demanded row by row' },
  run: async (ctx, asked): Promise<Plans> => {
    const today = helsinkiDate(ctx.now)
    const named = asked.id === undefined ? undefined : await queries.planById(ctx.tx, asked.id)
    if (asked.id !== undefined) {
      if (named === undefined) throw notFound()
      await demand(ctx.tx, planAccess.read, asked.id)
    }
    const county = named?.county ?? countyOr(asked.county, ctx)
    await demand(ctx.tx, developedCountyAccess.read, county)
    const all = await queries.plansOf(ctx.tx, county)
    const plan = named ?? inUse(all, Number(today.slice(0, 4))) ?? all[0]
    const { keep = false } = await flags(ctx.tx, developedCountyAccess.read, county)
    return {
      county,
      mayStart: keep,
      all: all.map(({ id, first_year, last_year, state, title }) => ({
        id,
        first_year,
        last_year,
        state,
        title,
      })),
      plan:
        plan === undefined
          ? null
          : {
              ...plan,
              chapters: await queries.chaptersOf(ctx.tx, plan.id, today),
              references: await queries.referencesOf(ctx.tx, plan.id),
              can: await flags(ctx.tx, planAccess.read, plan.id),
            },
    }
  },
})

/** A new plan for four calendar years, a draft with its eight empty chapters. @source R154 */
export const startPlan = useCase({
  name: 'action-plan.start',
  input: z.object({ county: countyShape, firstYear: firstYearShape, plan: planShape, key: keyShape }),
  needs: developedCountyAccess.keep,
  id: ({ county }) => county,
  run: async (ctx, { county, firstYear, plan, key }): Promise<{ readonly id: string }> => {
    const id = idOf('action-plan', key, ctx)
    const there = await queries.planIdOf(ctx.tx, county, firstYear)
    if (there !== undefined && there !== id) throw wrong('firstYear', 'plan-there-already')
    if (there === undefined)
      await queries.insertPlan(ctx.tx, { ...byWhom(ctx), ...plan, id, county, firstYear })
    ctx.about({ county, plan: id })
    return { id }
  },
})

export const changePlan = useCase({
  name: 'action-plan.change',
  input: z.object({ id: z.uuid(), version: versionShape, plan: planShape }),
  needs: planAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, plan }) => {
    const core = found(await queries.planCore(ctx.tx, id))
    if (!(await queries.updatePlan(ctx.tx, id, version, { ...byWhom(ctx), ...plan })))
      throw changedMeanwhile(await queries.planById(ctx.tx, id))
    ctx.about({ county: core.county, plan: id })
  },
})

/** What one chapter says: where we are and what is needed. @source R147, R154 */
export const saveChapter = useCase({
  name: 'action-plan.save-chapter',
  input: z.object({
    id: z.uuid(),
    line: z.coerce.number().int().min(1).max(8),
    version: versionShape,
    chapter: chapterShape,
  }),
  needs: planAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, line, version, chapter }) => {
    const core = found(await queries.planCore(ctx.tx, id))
    if (core.state === 'ended') throw new Refusal('conflict', 'plan-has-ended')
    if (!(await queries.updateChapter(ctx.tx, id, line, version, { ...byWhom(ctx), ...chapter }))) {
      const chapters = await queries.chaptersOf(ctx.tx, id, helsinkiDate(ctx.now))
      throw changedMeanwhile(chapters.find((each) => each.line === line))
    }
    ctx.about({ county: core.county, plan: id, line })
  },
})

/** The leader of the county approves it, with the decision of the network where there is one. @source R154 */
export const approvePlan = useCase({
  name: 'action-plan.approve',
  input: z.object({
    id: z.uuid(),
    version: versionShape,
    approvedOn: dayShape,
    decision: z.union([z.literal('').transform(() => null), z.null(), z.uuid()]).default(null),
  }),
  needs: planAccess.approve,
  id: ({ id }) => id,
  run: async (ctx, { id, version, approvedOn, decision }) => {
    const core = found(await queries.planCore(ctx.tx, id))
    if (core.state !== 'draft') throw new Refusal('conflict', 'plan-not-a-draft')
    if (approvedOn > helsinkiDate(ctx.now)) throw wrong('approvedOn', 'in-the-future')
    if (decision !== null && !(await queries.decisionFits(ctx.tx, core.county, decision)))
      throw wrong('decision', 'not-of-this-county')
    if (!(await queries.approve(ctx.tx, id, version, { ...byWhom(ctx), approvedOn, decision })))
      throw changedMeanwhile()
    ctx.about({ county: core.county, plan: id })
  },
})

/** Its four years are over, or another plan has come in its place. */
export const endPlan = useCase({
  name: 'action-plan.end',
  input: z.object({ id: z.uuid(), version: versionShape }),
  needs: planAccess.approve,
  id: ({ id }) => id,
  run: async (ctx, { id, version }) => {
    const core = found(await queries.planCore(ctx.tx, id))
    if (core.state !== 'approved') throw new Refusal('conflict', 'plan-not-approved')
    if (!(await queries.end(ctx.tx, id, version, byWhom(ctx)))) throw changedMeanwhile()
    ctx.about({ county: core.county, plan: id })
  },
})

/** Another plan for children, of a municipality or the county, with which this one belongs together. @source R154 */
export const addPlanReference = useCase({
  name: 'action-plan.add-reference',
  input: z.object({ id: z.uuid(), reference: referenceShape, key: keyShape }),
  needs: planAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, reference, key }): Promise<{ readonly reference: string }> => {
    const core = found(await queries.planCore(ctx.tx, id))
    const { municipality } = reference
    if (municipality !== null && !(await queries.municipalityFits(ctx.tx, core.county, municipality)))
      throw wrong('reference.municipality', 'not-of-this-county')
    const made = idOf('plan-reference', key, ctx)
    await queries.insertReference(ctx.tx, id, { ...reference, id: made })
    ctx.about({ county: core.county, plan: id })
    return { reference: made }
  },
})

export const removePlanReference = useCase({
  name: 'action-plan.remove-reference',
  input: z.object({ reference: z.uuid() }),
  needs: { signedInBecause: 'whoever keeps the plan: demanded inside' },
  run: async (ctx, { reference }) => {
    const plan = found(await queries.referencePlan(ctx.tx, reference))
    await demand(ctx.tx, planAccess.keep, plan)
    const core = found(await queries.planCore(ctx.tx, plan))
    await queries.deleteReference(ctx.tx, reference)
    ctx.about({ county: core.county, plan })
  },
})

export type PlanChoices = queries.Choosable & {
  readonly decisions: readonly {
    readonly id: string
    readonly title: string
    readonly made_on: string | null
  }[]
}

/** Whom one may name as responsible, which areas there are, and which decisions. */
export const listPlanChoices = useCase({
  name: 'action-plan.list-choices',
  trace: 'refusals',
  input: z.object({ county: countyShape.optional() }),
  needs: { signedInBecause: 'colleagues of the own county: demanded inside' },
  run: async (ctx, asked): Promise<PlanChoices> => {
    const county = countyOr(asked.county, ctx)
    await demand(ctx.tx, developedCountyAccess.read, county)
    return {
      ...(await queries.choosable(ctx.tx, county)),
      decisions: await queries.decisionsOf(ctx.tx, county),
    }
  },
})
