/** Trials: an idea anybody may bring, a trial with a day of decision, and what was learned of it, for others to read. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { Refusal } from '#platform/refusal.ts'
import { experimentAccess, trialGroundAccess } from './access-trials.ts'
import { byWhom, countyShape, dayShape, versionShape } from './board-shapes.ts'
import {
  decisionNearDays,
  experimentAfter,
  experimentDecisions,
  experimentStates,
  experimentThemes,
  missingToStart,
  needAnswers,
} from './domain/experiments.ts'
import * as queries from './queries-experiments.ts'
import type { DueExperiment, ExperimentRow, ExperimentView, Worker } from './queries-experiments.ts'
import {
  changedMeanwhile,
  demandGround,
  type ExperimentPlan,
  experimentShape,
  found,
  idOf,
  idOrNone,
  keyShape,
  needsShape,
  ownCounty,
  pageShape,
  partnersShape,
  stepsShape,
  wrong,
} from './trial-shapes.ts'

async function demandFit(ctx: Ctx, county: string, plan: ExperimentPlan): Promise<void> {
  const fit = await queries.fits(ctx.tx, county, { ...plan, person: plan.responsible })
  if (!fit.area) throw wrong('experiment.area', 'not-of-this-county')
  if (!fit.municipality) throw wrong('experiment.municipality', 'not-of-this-county')
  if (!fit.centre) throw wrong('experiment.centre', 'not-of-this-county')
  if (!fit.person) throw wrong('experiment.responsible', 'not-of-this-county')
  if (plan.startsOn !== null && plan.endsOn !== null && plan.endsOn < plan.startsOn)
    throw wrong('experiment.endsOn', 'ends-before-begins')
  if (plan.startsOn !== null && plan.decideBy !== null && plan.decideBy < plan.startsOn)
    throw wrong('experiment.decideBy', 'ends-before-begins')
}

/** An idea of a trial: anybody who works in the county may bring one. @source R162, R165 */
export const addExperiment = useCase({
  name: 'experiment.add',
  input: z.object({ county: countyShape.optional(), experiment: experimentShape, key: keyShape }),
  needs: { signedInBecause: 'whoever works in the county: demanded inside' },
  run: async (ctx, { county: asked, experiment, key }): Promise<{ readonly id: string }> => {
    const county = ownCounty(ctx, asked)
    await demandGround(ctx, trialGroundAccess.bringIdea, { county, area: null })
    await demandFit(ctx, county, experiment)
    const id = idOf('experiment', key, ctx)
    if ((await queries.experimentCore(ctx.tx, id)) === undefined)
      await queries.insertExperiment(ctx.tx, { ...byWhom(ctx), id, county, plan: experiment, origin: null })
    ctx.about({ county, experiment: id })
    return { id }
  },
})

/** What is written of a trial. A running one keeps its first day and its day of decision. */
export const changeExperiment = useCase({
  name: 'experiment.change',
  input: z.object({ id: z.uuid(), version: versionShape, experiment: experimentShape }),
  needs: experimentAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, experiment }) => {
    const core = found(await queries.experimentCore(ctx.tx, id))
    if (core.version !== version) throw changedMeanwhile(await queries.experimentView(ctx.tx, id))
    await demandFit(ctx, core.county, experiment)
    if (experiment.area !== core.area)
      await demandGround(ctx, trialGroundAccess.bringIdea, { county: core.county, area: experiment.area })
    if (core.state === 'running' && experiment.startsOn === null)
      throw wrong('experiment.startsOn', 'required')
    if (core.state === 'running' && experiment.decideBy === null)
      throw wrong('experiment.decideBy', 'required')
    if (!(await queries.updateExperiment(ctx.tx, id, version, { ...byWhom(ctx), plan: experiment })))
      throw changedMeanwhile(await queries.experimentView(ctx.tx, id))
    ctx.about({ county: core.county, experiment: id })
  },
})

const cannot = (move: string): Refusal => new Refusal('conflict', `experiment.${move}-not-now`)

/** Begins a trial: with somebody who answers for it, its permissions, and the day on which it is decided. @source R162, R165 */
export const startExperiment = useCase({
  name: 'experiment.start',
  input: z.object({ id: z.uuid(), version: versionShape, startsOn: dayShape, decideBy: dayShape }),
  needs: experimentAccess.decide,
  id: ({ id }) => id,
  run: async (ctx, { id, version, startsOn, decideBy }) => {
    const core = found(await queries.experimentCore(ctx.tx, id))
    const state = experimentAfter(core, { kind: 'start' })
    if (state === null) throw cannot('start')
    const [missing] = missingToStart({
      hasResponsible: core.responsible,
      needs: await queries.needsOf(ctx.tx, id),
    })
    if (missing !== undefined) throw new Refusal('conflict', `experiment.${missing}-missing`)
    if (decideBy < startsOn) throw wrong('decideBy', 'ends-before-begins')
    const to = { ...byWhom(ctx), state, startsOn, decideBy }
    if (!(await queries.moveExperiment(ctx.tx, id, version, to))) throw changedMeanwhile()
    ctx.about({ county: core.county, experiment: id })
  },
})

/** Decides whether it goes on, changes, ends or spreads, with why; earlier decisions stay. @source R162 */
export const decideExperiment = useCase({
  name: 'experiment.decide',
  input: z.object({
    id: z.uuid(),
    version: versionShape,
    decision: z.enum(experimentDecisions),
    decidedOn: dayShape,
    words: z.string().trim().min(1).max(4000),
    forum: idOrNone,
    decisionId: idOrNone,
  }),
  needs: experimentAccess.decide,
  id: ({ id }) => id,
  run: async (ctx, { id, version, decision, decidedOn, words, forum, decisionId }) => {
    const core = found(await queries.experimentCore(ctx.tx, id))
    const state = experimentAfter(core, { kind: 'decide', decision })
    if (state === null) throw cannot('decide')
    if (decidedOn > helsinkiDate(ctx.now)) throw wrong('decidedOn', 'not-yet')
    if (forum !== null && !(await queries.isForumOf(ctx.tx, forum, core.county)))
      throw wrong('forum', 'not-of-this-county')
    if (decisionId !== null && !(await queries.isDecisionOf(ctx.tx, decisionId, core.county)))
      throw wrong('decisionId', 'not-of-this-county')
    const by = byWhom(ctx)
    if (!(await queries.moveExperiment(ctx.tx, id, version, { ...by, state, decision, decidedOn })))
      throw changedMeanwhile()
    await queries.insertDecision(ctx.tx, {
      ...by,
      experiment: id,
      decision,
      decidedOn,
      words,
      forum,
      decisionId,
    })
    ctx.about({ county: core.county, experiment: id, decision })
  },
})

/** A trial that was to go on or to change runs again, until a new day of decision. @source R163 */
export const resumeExperiment = useCase({
  name: 'experiment.resume',
  input: z.object({ id: z.uuid(), version: versionShape, decideBy: dayShape }),
  needs: experimentAccess.decide,
  id: ({ id }) => id,
  run: async (ctx, { id, version, decideBy }) => {
    const core = found(await queries.experimentCore(ctx.tx, id))
    const state = experimentAfter(core, { kind: 'resume' })
    if (state === null) throw cannot('resume')
    const today = helsinkiDate(ctx.now)
    if (decideBy < today) throw wrong('decideBy', 'is-over')
    const view = found(await queries.experimentView(ctx.tx, id))
    const to = { ...byWhom(ctx), state, startsOn: view.startsOn ?? today, decideBy }
    if (!(await queries.moveExperiment(ctx.tx, id, version, to))) throw changedMeanwhile()
    ctx.about({ county: core.county, experiment: id })
  },
})

/** Shows it to professionals of every county, or to those of the own county alone. @source R162 */
export const publishExperiment = useCase({
  name: 'experiment.publish',
  input: z.object({ id: z.uuid(), version: versionShape, published: z.boolean() }),
  needs: experimentAccess.decide,
  id: ({ id }) => id,
  run: async (ctx, { id, version, published }) => {
    const core = found(await queries.experimentCore(ctx.tx, id))
    if (!(await queries.moveExperiment(ctx.tx, id, version, { ...byWhom(ctx), published })))
      throw changedMeanwhile()
    ctx.about({ county: core.county, experiment: id, published: String(published) })
  },
})

/** An idea that nobody will try goes; what has run stays. */
export const removeExperiment = useCase({
  name: 'experiment.remove',
  input: z.object({ id: z.uuid() }),
  needs: experimentAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const core = found(await queries.experimentCore(ctx.tx, id))
    if (core.state !== 'idea') throw cannot('remove')
    await queries.deleteExperiment(ctx.tx, id)
    ctx.about({ county: core.county, experiment: id })
  },
})

/**
 * Takes somebody's trial as an idea of the own county: what it was for and which steps it had come along, and where it came from
 * stays written. @source R162
 */
export const spreadExperiment = useCase({
  name: 'experiment.spread',
  input: z.object({ id: z.uuid(), area: idOrNone, key: keyShape }),
  needs: experimentAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id, area, key }): Promise<{ readonly id: string }> => {
    const view = found(await queries.experimentView(ctx.tx, id))
    const county = ownCounty(ctx, undefined)
    await demandGround(ctx, trialGroundAccess.bringIdea, { county, area })
    const copy = idOf('experiment-copy', key, ctx)
    if ((await queries.experimentCore(ctx.tx, copy)) === undefined) {
      const plan = experimentShape.parse({
        area,
        theme: view.theme,
        language: view.language,
        name: view.name,
        goal: view.goal,
      })
      await queries.insertExperiment(ctx.tx, { ...byWhom(ctx), id: copy, county, plan, origin: id })
      await queries.replaceSteps(
        ctx.tx,
        copy,
        view.steps.map(({ what }) => ({ what, dueOn: null, doneOn: null })),
      )
      await queries.replaceNeeds(
        ctx.tx,
        copy,
        view.needs.map(({ kind, what, givenBy }) => ({
          kind,
          what,
          givenBy,
          euros: null,
          answer: 'waiting' as const,
          answeredOn: null,
        })),
      )
    }
    ctx.about({ county, experiment: copy, origin: id })
    return { id: copy }
  },
})

// --- What hangs on it ------------------------------------------------------------------------------------------

async function touched(ctx: Ctx, id: string, version: number): Promise<queries.ExperimentCore> {
  const core = found(await queries.experimentCore(ctx.tx, id))
  if (!(await queries.moveExperiment(ctx.tx, id, version, byWhom(ctx)))) throw changedMeanwhile()
  ctx.about({ county: core.county, experiment: id })
  return core
}

/** What it needs before it can begin. @source R162, R165 */
export const setExperimentNeeds = useCase({
  name: 'experiment.set-needs',
  input: z.object({ id: z.uuid(), version: versionShape, needs: needsShape }),
  needs: experimentAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, needs }) => {
    await touched(ctx, id, version)
    const today = helsinkiDate(ctx.now)
    const rows = needs.map((need) => ({
      ...need,
      answeredOn: need.answer === 'waiting' ? null : (need.answeredOn ?? today),
    }))
    if (!(await queries.replaceNeeds(ctx.tx, id, rows))) throw wrong('needs', 'not-found')
  },
})

/** A permission, support or money was given or refused. @source R165 */
export const answerExperimentNeed = useCase({
  name: 'experiment.answer-need',
  input: z.object({ id: z.uuid(), need: z.uuid(), answer: z.enum(needAnswers), on: dayShape.optional() }),
  needs: experimentAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, need, answer, on }) => {
    const core = found(await queries.experimentCore(ctx.tx, id))
    const to = { answer, on: answer === 'waiting' ? null : (on ?? helsinkiDate(ctx.now)) }
    if (!(await queries.answerNeed(ctx.tx, id, need, to))) throw wrong('need', 'not-found')
    ctx.about({ county: core.county, experiment: id })
  },
})

export const setExperimentPartners = useCase({
  name: 'experiment.set-partners',
  input: z.object({ id: z.uuid(), version: versionShape, partners: partnersShape }),
  needs: experimentAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, partners }) => {
    const { county } = await touched(ctx, id, version)
    const ids = partners.flatMap(({ organisation }) => (organisation === null ? [] : [organisation]))
    if ((await queries.foreignOrganisations(ctx.tx, county, ids)).length > 0)
      throw wrong('organisation', 'not-of-this-county')
    await queries.replacePartners(ctx.tx, id, partners)
  },
})

export const setExperimentSteps = useCase({
  name: 'experiment.set-steps',
  input: z.object({ id: z.uuid(), version: versionShape, steps: stepsShape }),
  needs: experimentAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, steps }) => {
    await touched(ctx, id, version)
    if (!(await queries.replaceSteps(ctx.tx, id, steps))) throw wrong('steps', 'not-found')
  },
})

/** A step was taken, or was not after all. */
export const finishExperimentStep = useCase({
  name: 'experiment.finish-step',
  input: z.object({ id: z.uuid(), step: z.uuid(), done: z.boolean() }),
  needs: experimentAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, step, done }) => {
    const core = found(await queries.experimentCore(ctx.tx, id))
    if (!(await queries.finishStep(ctx.tx, id, step, done ? helsinkiDate(ctx.now) : null)))
      throw wrong('step', 'not-found')
    ctx.about({ county: core.county, experiment: id })
  },
})

// --- Read ------------------------------------------------------------------------------------------------------

/** So many on one page. */
export const experimentsAPage = 40

export type Experiments = {
  readonly rows: readonly ExperimentRow[]
  readonly total: number
  readonly pages: number
}

/**
 * Trials: those of one county, or the library of all counties whose trials are published. Words are looked for in names, goals
 * and what was learned. @source R162
 */
export const listExperiments = useCase({
  name: 'experiment.list',
  input: z.object({
    county: countyShape.nullable().default(null),
    area: idOrNone,
    theme: z.enum(experimentThemes).nullable().default(null),
    state: z.enum(experimentStates).nullable().default(null),
    decision: z.enum(experimentDecisions).nullable().default(null),
    words: z.string().trim().max(80).default(''),
    page: pageShape,
    limit: z.coerce.number().int().min(1).max(200).default(experimentsAPage),
  }),
  needs: { signedInBecause: 'whoever works with families: the list holds no more than each may read' },
  trace: 'refusals',
  run: async (ctx, { page, limit, ...of }): Promise<Experiments> => {
    const { rows, total } = await queries.experimentRows(ctx.tx, of, { limit, offset: (page - 1) * limit })
    return { rows, total, pages: Math.max(1, Math.ceil(total / limit)) }
  },
})

export const countExperiments = useCase({
  name: 'experiment.count-states',
  input: z.object({ county: countyShape.optional() }),
  needs: { signedInBecause: 'whoever works with families: only what each may read is counted' },
  trace: 'refusals',
  run: async (ctx, { county }) =>
    queries.experimentCounts(ctx.tx, ownCounty(ctx, county), helsinkiDate(ctx.now)),
})

export const readExperiment = useCase({
  name: 'experiment.read',
  input: z.object({ id: z.uuid() }),
  needs: experimentAccess.read,
  id: ({ id }) => id,
  trace: 'refusals',
  run: async (
    ctx,
    { id },
  ): Promise<ExperimentView & { readonly can: Readonly<Record<string, boolean>> }> => ({
    ...found(await queries.experimentView(ctx.tx, id)),
    can: await flags(ctx.tx, experimentAccess.read, id),
  }),
})

/** Trials whose decision is near or late, the most urgent first. @source R162 */
export const listExperimentsDue = useCase({
  name: 'experiment.list-due',
  input: z.object({
    county: countyShape.optional(),
    area: idOrNone,
    days: z.number().int().min(0).max(366).default(decisionNearDays),
  }),
  needs: { signedInBecause: 'whoever works with families: the list holds no more than each may read' },
  trace: 'refusals',
  run: async (ctx, { county, area, days }): Promise<readonly DueExperiment[]> => {
    const today = helsinkiDate(ctx.now)
    return queries.dueExperiments(ctx.tx, {
      county: ownCounty(ctx, county),
      area,
      today,
      until: addDays(today, days),
    })
  },
})

/** Who may be named to answer for a trial or to watch a risk: those who work in the asker's county. */
export const findTrialWorkers = useCase({
  name: 'experiment.find-workers',
  input: z.object({}),
  needs: { signedInBecause: 'whoever works with families: colleagues of the own county' },
  trace: 'refusals',
  run: async (ctx): Promise<readonly Worker[]> => queries.workersOf(ctx.tx, ownCounty(ctx, undefined)),
})
