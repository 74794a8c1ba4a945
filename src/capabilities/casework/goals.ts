/** Goals of the plan, in the family's own words, and how far one has come. */
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { goalAccess } from './access-plan.ts'
import {
  authorOf,
  beginWriting,
  demandShared,
  memberOf,
  opened,
  ownPartOf,
  personOf,
  sealedOrNull,
} from './begin-plan.ts'
import type { OwnPart } from './domain/plan.ts'
import { openLevels, sealLevels } from './frozen.ts'
import * as shapes from './plan-shapes.ts'
import * as queries from './queries-plan.ts'

/** A goal somebody of the family, or of the team, puts into the plan. @source R107, S-20, ADR-0043 */
export const addGoal = useCase({
  name: 'case-goal.add',
  input: shapes.addGoalShape,
  needs: caseAccess.write,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ readonly id: string }> => {
    const plan = await beginWriting(ctx, input.id)
    const own = await ownPartOf(ctx, plan, input, { goal: null, inMeeting: false })
    const author = await authorOf(ctx, plan, input.unit)
    const id = newId()
    await queries.insertGoal(ctx.tx, {
      id,
      plan,
      own,
      author,
      now: ctx.now,
      wordsSealed: ctx.crypto.seal(input.words),
      levelsSealed: input.levels === undefined ? null : sealLevels(ctx, input.levels),
      startLevel: input.startLevel,
    })
    ctx.about({ goal: id, ...(own === null ? {} : { member: own.of }) })
    return { id }
  },
})

/** The goal and its case, to be changed. */
async function beginGoal(
  ctx: Ctx,
  id: string,
): Promise<queries.GoalRow & { readonly plan: queries.PlanCase }> {
  const goal = await queries.lockGoal(ctx.tx, id)
  if (goal === undefined) throw notFound()
  const plan = await beginWriting(ctx, goal.case_id, queries.ownOf(goal))
  ctx.about({ goal: id })
  return { ...goal, plan }
}

const standing = (ctx: Ctx, goal: queries.GoalRow): shapes.StandingGoal => ({
  version: goal.version,
  words: opened(ctx, goal.words_sealed),
  levels: openLevels(ctx, goal.levels_sealed),
  startLevel: goal.start_level,
})

/** Somebody has saved the same meanwhile: both are shown, and nothing is written over. @source F-17 */
function demandVersion(ctx: Ctx, goal: queries.GoalRow, version: number): void {
  if (goal.ended_at !== null) throw new Refusal('conflict', 'plan.goal-ended')
  if (goal.version !== version)
    throw new Refusal('conflict', 'plan.changed-meanwhile', { theirs: standing(ctx, goal) })
}

export const changeGoal = useCase({
  name: 'case-goal.change',
  input: shapes.changeGoalShape,
  needs: goalAccess.change,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, version, words }): Promise<void> => {
    const goal = await beginGoal(ctx, id)
    demandVersion(ctx, goal, version)
    await queries.updateGoal(ctx.tx, id, ctx.now, { wordsSealed: ctx.crypto.seal(words) })
  },
})

/** What each of the five levels looks like, and where one begins. @source ADR-0043 */
export const setLevels = useCase({
  name: 'case-goal.set-levels',
  input: shapes.setLevelsShape,
  needs: goalAccess.change,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, version, levels, startLevel }): Promise<void> => {
    const goal = await beginGoal(ctx, id)
    demandVersion(ctx, goal, version)
    await queries.updateGoal(ctx.tx, id, ctx.now, {
      levels: { sealed: sealLevels(ctx, levels), start: startLevel },
    })
  },
})

/** How far one has come. Whoever sees the goal sees who said so, and when. */
export const rateGoal = useCase({
  name: 'case-goal.rate',
  input: shapes.rateGoalShape,
  needs: goalAccess.rate,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, level, words }): Promise<void> => {
    const goal = await beginGoal(ctx, id)
    if (goal.ended_at !== null) throw new Refusal('conflict', 'plan.goal-ended')
    await queries.insertRating(ctx.tx, {
      id: newId(),
      goal: id,
      level,
      wordsSealed: sealedOrNull(ctx, words),
      person: personOf(ctx),
      member: memberOf(ctx),
      now: ctx.now,
    })
    ctx.about({ level })
  },
})

/** It has been reached, or is no goal any more: it leaves the plan, and stays readable. */
export const endGoal = useCase({
  name: 'case-goal.end',
  input: shapes.endGoalShape,
  needs: goalAccess.change,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<void> => {
    const goal = await beginGoal(ctx, id)
    if (goal.ended_at === null) await queries.endGoal(ctx.tx, id, ctx.now, ctx.now)
  },
})

export const resumeGoal = useCase({
  name: 'case-goal.resume',
  input: shapes.endGoalShape,
  needs: goalAccess.change,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<void> => {
    const goal = await beginGoal(ctx, id)
    if (goal.ended_at !== null) await queries.endGoal(ctx.tx, id, ctx.now, null)
  },
})

/** The own part as its owner now wants it shown; null: common from now on, for what everybody has read stays read. */
export async function sharedAs(
  ctx: Ctx,
  plan: queries.PlanCase,
  own: OwnPart | null,
  wish: {
    readonly everybody: boolean
    readonly teamSees?: boolean | undefined
    readonly shownTo?: string[] | undefined
  },
): Promise<OwnPart | null> {
  if (own === null) throw new Refusal('conflict', 'plan.common-already')
  if (wish.everybody) return null
  const next = {
    of: own.of,
    teamSees: wish.teamSees ?? own.teamSees,
    shownTo: wish.shownTo === undefined ? own.shownTo : [...new Set(wish.shownTo)],
  }
  await demandShared(ctx, plan, next)
  return next
}

/**
 * The one whose own part it is opens it: to everybody who sees the case, to the team, or to somebody of the family.
 * @source S-20, Act 812/2000
 */
export const showGoal = useCase({
  name: 'case-goal.show',
  input: shapes.showShape,
  needs: goalAccess.show,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, ...wish }): Promise<void> => {
    const goal = await beginGoal(ctx, id)
    await queries.shareGoal(ctx.tx, id, await sharedAs(ctx, goal.plan, queries.ownOf(goal), wish), ctx.now)
  },
})
