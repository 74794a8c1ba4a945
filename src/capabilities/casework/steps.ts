/** Steps of the plan, and tasks beside it: what, by whom, by when. */
import { addDays, compareDates, instantInHelsinki, type PlainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { stepAccess } from './access-plan.ts'
import {
  authorOf,
  beginWriting,
  invalid,
  memberOf,
  opened,
  ownPartOf,
  personOf,
  sealedOrNull,
} from './begin-plan.ts'
import { today } from './days.ts'
import { afterMove, isWithin, memberSees, type OwnPart, type StepMove } from './domain/plan.ts'
import { sharedAs } from './goals.ts'
import * as shapes from './plan-shapes.ts'
import * as queries from './queries-plan.ts'

type Owner = Pick<queries.NewStep, 'ownerMember' | 'ownerPerson'> & { readonly owner: string }

/**
 * Who is to do it. Only somebody who sees the step: one of the family names themselves or a child they stand by, never the other
 * parent; a worker is one who works on the case and of whom the writer is told.
 * @source S-20, R107
 */
async function demandOwner(
  ctx: Ctx,
  plan: queries.PlanCase,
  own: OwnPart | null,
  named: Owner,
): Promise<void> {
  const { ownerMember, ownerPerson, owner } = named
  if ([ownerMember, ownerPerson, owner === '' ? null : owner].filter((each) => each !== null).length > 1)
    throw invalid('owner', 'one-owner')
  const member = memberOf(ctx)
  if (ownerMember !== null && ownerMember !== member) {
    const party = (await queries.partiesOf(ctx.tx, plan)).find(({ id }) => id === ownerMember)
    if (party === undefined || (member !== null && !party.mine))
      throw invalid('ownerMember', 'not-of-the-case')
  }
  if (ownerMember !== null && !memberSees(own, ownerMember)) throw invalid('ownerMember', 'does-not-see-it')
  if (ownerPerson !== null && ownerPerson !== personOf(ctx)) {
    const workers = await queries.workersSeated(ctx.tx, plan)
    if (!workers.some(({ id }) => id === ownerPerson)) throw invalid('ownerPerson', 'not-on-the-case')
    if (own !== null && !own.teamSees) throw invalid('ownerPerson', 'does-not-see-it')
  }
}

/** Nobody named: the one who writes. */
const ownerOr = (ctx: Ctx, named: Owner): Owner =>
  named.ownerMember === null && named.ownerPerson === null && named.owner === ''
    ? { ownerMember: memberOf(ctx), ownerPerson: personOf(ctx), owner: '' }
    : { ownerMember: named.ownerMember, ownerPerson: named.ownerPerson, owner: named.owner }

/** Unless something else is said, the day before: never a day that has gone by. */
function reminderFor(
  ctx: Ctx,
  dueOn: PlainDate | null,
  wanted: PlainDate | null | undefined,
): PlainDate | null {
  if (wanted !== undefined) return wanted
  if (dueOn === null) return null
  const before = addDays(dueOn, -1)
  return compareDates(before, today(ctx)) > 0 ? before : null
}

function planReminder(ctx: Ctx, step: string, day: PlainDate | null): void {
  if (day === null) return
  ctx.later('remind-of-step', { step, day }, { at: instantInHelsinki(day, '08:00'), key: `${step} ${day}` })
}

function demandDays(ctx: Ctx, remindOn: PlainDate | null | undefined): void {
  if (remindOn !== null && remindOn !== undefined && compareDates(remindOn, today(ctx)) <= 0)
    throw invalid('remindOn', 'day-passed')
}

async function goalPart(ctx: Ctx, plan: queries.PlanCase, goal: string | null): Promise<OwnPart | null> {
  if (goal === null) return null
  const found = await queries.goalOf(ctx.tx, plan, goal)
  if (found === undefined) throw invalid('goal', 'unknown-goal')
  return found.own
}

/** A step of the plan, or a task beside it; also what was agreed in a network meeting. @source R105, R107, ADR-0043 */
export const addStep = useCase({
  name: 'case-step.add',
  input: shapes.addStepShape,
  needs: caseAccess.write,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ readonly id: string }> => {
    const plan = await beginWriting(ctx, input.id)
    const goal = await goalPart(ctx, plan, input.goal)
    if (input.meeting !== null && !(await queries.isMeetingOf(ctx.tx, plan, input.meeting)))
      throw invalid('meeting', 'unknown-meeting')
    const own = await ownPartOf(ctx, plan, input, { goal, inMeeting: input.meeting !== null })
    if (own !== null && input.meeting !== null) throw invalid('meeting', 'meeting-is-common')
    if (!isWithin(own, goal)) throw invalid('goal', 'goal-is-own')
    demandDays(ctx, input.remindOn)
    const named = ownerOr(ctx, input)
    await demandOwner(ctx, plan, own, named)
    const author = await authorOf(ctx, plan, input.unit)
    const id = newId()
    const remindOn = reminderFor(ctx, input.dueOn, input.remindOn)
    await queries.insertStep(ctx.tx, {
      id,
      plan,
      own,
      author,
      now: ctx.now,
      goal: input.goal,
      meeting: input.meeting,
      kind: input.kind,
      wordsSealed: ctx.crypto.seal(input.words),
      ownerMember: named.ownerMember,
      ownerPerson: named.ownerPerson,
      ownerSealed: sealedOrNull(ctx, named.owner),
      dueOn: input.dueOn,
      remindOn,
    })
    planReminder(ctx, id, remindOn)
    tellOwner(ctx, id, named)
    ctx.about({ step: id, kind: input.kind, ...(own === null ? {} : { member: own.of }) })
    return { id }
  },
})

/** Something new to do is told to whoever is to do it, without saying what. */
function tellOwner(ctx: Ctx, step: string, { ownerMember, ownerPerson }: Owner): void {
  const isMine =
    (ownerMember ?? memberOf(ctx)) === memberOf(ctx) && (ownerPerson ?? personOf(ctx)) === personOf(ctx)
  if (!isMine) ctx.later('notify-of-step', { step })
}

/** The step and its case, to be changed. */
async function beginStep(
  ctx: Ctx,
  id: string,
): Promise<queries.StepRow & { readonly plan: queries.PlanCase; readonly own: OwnPart | null }> {
  const step = await queries.lockStep(ctx.tx, id)
  if (step === undefined) throw notFound()
  const own = queries.ownOf(step)
  const plan = await beginWriting(ctx, step.case_id, own)
  ctx.about({ step: id })
  return { ...step, plan, own }
}

const standing = (ctx: Ctx, step: queries.StepRow): shapes.StandingStep => ({
  version: step.version,
  goal: step.goal_id,
  kind: step.kind,
  words: opened(ctx, step.words_sealed),
  ownerMember: step.owner_member,
  ownerPerson: step.owner_person,
  owner: opened(ctx, step.owner_sealed),
  dueOn: step.due_on,
  remindOn: step.remind_on,
  state: step.state,
})

/** Changes a step as a whole; nobody named leaves it to whom it is. @source F-17 */
export const changeStep = useCase({
  name: 'case-step.change',
  input: shapes.changeStepShape,
  needs: stepAccess.change,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<void> => {
    const step = await beginStep(ctx, input.id)
    if (step.version !== input.version || afterMove(step.state, 'change') === null)
      throw new Refusal('conflict', 'plan.changed-meanwhile', { theirs: standing(ctx, step) })
    if (input.goal !== step.goal_id && !isWithin(step.own, await goalPart(ctx, step.plan, input.goal)))
      throw invalid('goal', 'goal-is-own')
    const before = {
      ownerMember: step.owner_member,
      ownerPerson: step.owner_person,
      owner: opened(ctx, step.owner_sealed),
    }
    const isUnnamed = input.ownerMember === null && input.ownerPerson === null && input.owner === ''
    const named = isUnnamed ? before : ownerOr(ctx, input)
    const isSame =
      named.ownerMember === before.ownerMember &&
      named.ownerPerson === before.ownerPerson &&
      named.owner === before.owner
    // Who has it already may have left since: that alone is no reason to refuse other words.
    if (!isSame) await demandOwner(ctx, step.plan, step.own, named)
    if (input.remindOn !== step.remind_on) demandDays(ctx, input.remindOn)
    const remindOn =
      input.remindOn === undefined && input.dueOn === step.due_on
        ? step.remind_on
        : reminderFor(ctx, input.dueOn, input.remindOn)
    await queries.updateStep(ctx.tx, step.id, ctx.now, {
      goal: input.goal,
      kind: input.kind,
      wordsSealed: ctx.crypto.seal(input.words),
      ownerMember: named.ownerMember,
      ownerPerson: named.ownerPerson,
      ownerSealed: sealedOrNull(ctx, named.owner),
      dueOn: input.dueOn,
      remindOn,
    })
    if (remindOn !== step.remind_on) planReminder(ctx, step.id, remindOn)
    if (!isSame) tellOwner(ctx, step.id, named)
  },
})

/** Done twice is done once. */
async function move(ctx: Ctx, id: string, by: StepMove): Promise<void> {
  const step = await beginStep(ctx, id)
  const next = afterMove(step.state, by)
  const isThere = step.state === { done: 'done', reopen: 'open', drop: 'dropped', change: 'open' }[by]
  if (next === null && !isThere) throw new Refusal('conflict', 'plan.step-not-open')
  if (next !== null) await queries.moveStep(ctx.tx, id, next, ctx.now)
  ctx.about({ state: next ?? step.state })
}

/** Whoever is to do it says so; a guardian for a small child. */
export const doneStep = useCase({
  name: 'case-step.done',
  input: shapes.stepShape,
  needs: stepAccess.tick,
  proof: 'strong',
  id: ({ id }) => id,
  run: (ctx, { id }): Promise<void> => move(ctx, id, 'done'),
})

export const reopenStep = useCase({
  name: 'case-step.reopen',
  input: shapes.stepShape,
  needs: stepAccess.tick,
  proof: 'strong',
  id: ({ id }) => id,
  run: (ctx, { id }): Promise<void> => move(ctx, id, 'reopen'),
})

/** Not needed any more. It leaves the plan, and stays readable. */
export const dropStep = useCase({
  name: 'case-step.drop',
  input: shapes.stepShape,
  needs: stepAccess.change,
  proof: 'strong',
  id: ({ id }) => id,
  run: (ctx, { id }): Promise<void> => move(ctx, id, 'drop'),
})

/** As with a goal; never further than the goal it lies under. @source S-20 */
export const showStep = useCase({
  name: 'case-step.show',
  input: shapes.showShape,
  needs: stepAccess.show,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, ...wish }): Promise<void> => {
    const step = await beginStep(ctx, id)
    const own = await sharedAs(ctx, step.plan, step.own, wish)
    const goal = step.goal_id === null ? undefined : await queries.goalOf(ctx.tx, step.plan, step.goal_id)
    if (!isWithin(own, goal?.own ?? null)) throw new Refusal('conflict', 'plan.goal-is-own')
    const isBlind =
      own !== null &&
      ((step.owner_member !== null && !memberSees(own, step.owner_member)) ||
        (step.owner_person !== null && !own.teamSees))
    if (isBlind) throw new Refusal('conflict', 'plan.owner-would-not-see')
    await queries.shareStep(ctx.tx, id, own, ctx.now)
  },
})
