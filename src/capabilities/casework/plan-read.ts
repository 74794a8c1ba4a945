/** The whole plan as the one who asks sees it, what was agreed, and what has changed since. */
import { hex, sha256 } from '#platform/crypto.ts'
import { notFound } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { planVersionAccess } from './access-plan.ts'
import { beginPlan, memberOf, opened, personOf } from './begin-plan.ts'
import { type FrozenPlan, isUnchanged, type OwnPart, planDifference } from './domain/plan.ts'
import { openLevels, openPlan } from './frozen.ts'
import { joinView } from './join-view.ts'
import * as shapes from './plan-shapes.ts'
import { joinsOf } from './queries-joins.ts'
import * as base from './queries-plan.ts'
import * as queries from './queries-plan-read.ts'

type Workers = ReadonlyMap<string, base.WorkerRow>
type Reader = { readonly person: string | null; readonly member: string | null }
const readerOf = (ctx: Ctx): Reader => ({ person: personOf(ctx), member: memberOf(ctx) })

/** A worker of whom the reader is not told has neither name nor id. */
function byWhom(
  row: { readonly person: string | null; readonly member: string | null },
  workers: Workers,
  reader: Reader,
): shapes.PlanAuthor {
  if (row.member !== null)
    return { side: 'member', id: row.member, name: null, me: row.member === reader.member }
  const worker = row.person === null ? undefined : workers.get(row.person)
  return {
    side: 'worker',
    id: worker?.id ?? null,
    name: worker?.name ?? null,
    me: row.person !== null && row.person === reader.person,
  }
}

const ownView = (own: OwnPart | null, reader: Reader): shapes.OwnView => {
  if (own === null) return null
  const mine = own.of === reader.member
  // To whom else a parent shows their own part is theirs to know.
  return { of: own.of, mine, teamSees: own.teamSees, shownTo: mine ? own.shownTo : [] }
}

function goalView(
  ctx: Ctx,
  row: queries.GoalItemRow,
  ratings: readonly queries.RatingRow[],
  workers: Workers,
): shapes.PlanGoal {
  const reader = readerOf(ctx)
  return {
    id: row.id,
    version: row.version,
    words: opened(ctx, row.words_sealed),
    levels: openLevels(ctx, row.levels_sealed),
    startLevel: row.start_level,
    level: row.level,
    own: ownView(base.ownOf(row), reader),
    author: byWhom({ person: row.author_person, member: row.author_member }, workers, reader),
    writtenAt: row.written_at,
    changedAt: row.changed_at,
    endedAt: row.ended_at,
    ratings: ratings
      .filter(({ goal_id: of }) => of === row.id)
      .map((rating) => ({
        id: rating.id,
        level: rating.level,
        words: opened(ctx, rating.words_sealed),
        at: rating.at,
        by: byWhom({ person: rating.by_person, member: rating.by_member }, workers, reader),
      })),
    can: { change: row.may_change, rate: row.may_rate && row.ended_at === null, show: row.may_show },
  }
}

function stepView(ctx: Ctx, row: queries.StepItemRow, workers: Workers): shapes.PlanStep {
  const reader = readerOf(ctx)
  const worker = row.owner_person === null ? undefined : workers.get(row.owner_person)
  return {
    id: row.id,
    version: row.version,
    goal: row.goal_id,
    meeting: row.meeting_id,
    kind: row.kind,
    words: opened(ctx, row.words_sealed),
    owner: {
      member: row.owner_member,
      person: worker === undefined ? null : { id: worker.id, name: worker.name },
      other: row.owner_sealed === null ? null : ctx.crypto.open(row.owner_sealed),
      me:
        (row.owner_member !== null && row.owner_member === reader.member) ||
        (row.owner_person !== null && row.owner_person === reader.person),
    },
    dueOn: row.due_on,
    remindOn: row.may_change ? row.remind_on : null,
    state: row.state,
    stateAt: row.state_at,
    late: row.late,
    own: ownView(base.ownOf(row), reader),
    author: byWhom({ person: row.author_person, member: row.author_member }, workers, reader),
    writtenAt: row.written_at,
    changedAt: row.changed_at,
    can: { change: row.may_change && row.state === 'open', tick: row.may_tick, show: row.may_show },
  }
}

// --- What was agreed, as far as the reader is told ----------------------------------------------------------------

const noPlan: FrozenPlan = { goals: [], steps: [] }

/** What stands of a part now, as it would be agreed: only what the team sees, without tasks and without what was dropped. */
export function standingPlan(
  view: Pick<shapes.PlanView, 'goals' | 'steps'>,
  ownOf: string | null,
): FrozenPlan {
  const isOfPart = (own: shapes.OwnView): boolean =>
    ownOf === null ? own === null : own !== null && own.of === ownOf && own.teamSees
  const alive = new Set(view.goals.filter(({ endedAt }) => endedAt === null).map(({ id }) => id))
  return {
    goals: view.goals
      .filter(({ own, endedAt }) => isOfPart(own) && endedAt === null)
      .map(({ id, words, levels, startLevel, level }) => ({ id, words, levels, startLevel, level })),
    steps: view.steps
      .filter(({ own, kind, state }) => isOfPart(own) && kind !== 'task' && state !== 'dropped')
      .map((step) => ({
        id: step.id,
        goal: step.goal !== null && alive.has(step.goal) ? step.goal : null,
        kind: step.kind,
        words: step.words,
        ownerMember: step.owner.member,
        ownerPerson: step.owner.person?.id ?? null,
        owner: step.owner.other,
        dueOn: step.dueOn,
        state: step.state,
      })),
  }
}

/** A step whose owner the reader is not told of is not there in what was agreed either. @source ADR-0040 */
export const toldOfPlan = (plan: FrozenPlan, workers: Workers): FrozenPlan => ({
  goals: plan.goals,
  steps: plan.steps.filter(({ ownerPerson }) => ownerPerson === null || workers.has(ownerPerson)),
})

function versionItem(
  ctx: Ctx,
  row: queries.VersionRow,
  signatures: readonly queries.SignatureRow[],
  workers: Workers,
  isClosed: boolean,
  isReading: boolean,
): shapes.PlanVersionItem {
  const reader = readerOf(ctx)
  const signed = signatures
    .filter(({ plan_version_id: of }) => of === row.id)
    .filter(({ person_id: person }) => person === null || workers.has(person) || person === reader.person)
    .map((each): shapes.PlanSignature => {
      const worker = each.person_id === null ? undefined : workers.get(each.person_id)
      return {
        member: each.member_id,
        person: worker === undefined ? null : { id: worker.id, name: worker.name },
        me:
          (each.member_id !== null && each.member_id === reader.member) ||
          (each.person_id !== null && each.person_id === reader.person),
        agrees: each.agrees,
        words: opened(ctx, each.words_sealed),
        way: each.way,
        at: each.at,
      }
    })
  return {
    id: row.id,
    ownOf: row.own_of,
    number: row.number,
    at: row.frozen_at,
    by: workers.get(row.frozen_by)?.name ?? null,
    reviewOn: row.review_on,
    latest: row.latest,
    signatures: signed,
    mayIsign:
      row.latest && !isClosed && !isReading && !signed.some(({ me, way }) => me && way === 'signed-in'),
  }
}

/** Each part of which the reader knows, with what was agreed of it last and what stands of it now. */
function toAgree(
  ctx: Ctx,
  view: Pick<shapes.PlanView, 'goals' | 'steps'>,
  versions: readonly queries.VersionRow[],
  workers: Workers,
): shapes.PlanView['toAgree'] {
  const isNew = (part: string | null): boolean => {
    const last = versions.find((row) => row.latest && row.own_of === part)
    const before = last === undefined ? noPlan : toldOfPlan(openPlan(ctx, last.frozen_sealed), workers)
    return !isUnchanged(before, standingPlan(view, part))
  }
  const me = memberOf(ctx)
  // What another has shown to the reader is not the reader's to agree.
  const parts = new Set(
    [...view.goals, ...view.steps]
      .flatMap(({ own }) => (own === null ? [] : [own.of]))
      .concat(versions.flatMap(({ own_of: of }) => (of === null ? [] : [of])))
      .filter((of) => me === null || of === me),
  )
  return { common: isNew(null), own: [...parts].filter(isNew).toSorted() }
}

/** The plan as far as the reader sees it, without leaving a trace: for use cases that leave one of their own. */
export async function planOf(ctx: Ctx, plan: base.PlanCase, ended: boolean): Promise<shapes.PlanView> {
  const { tx } = ctx
  const workers = await base.workersTold(tx, plan.family)
  const goalRows = await queries.goalItems(tx, plan.id, ended)
  const ratings = await queries.ratingsOf(
    tx,
    goalRows.map(({ id }) => id),
  )
  const stepRows = await queries.stepItems(tx, plan.id, ended)
  const versions = await queries.versionsOf(tx, plan.id)
  const signatures = await queries.signaturesOf(
    tx,
    versions.map(({ id }) => id),
  )
  const isReading = plan.by === 'opened'
  const isClosed = plan.stage === 'closed'
  const goals = goalRows.map((row) => goalView(ctx, row, ratings, workers))
  const known = new Set(goalRows.map(({ id }) => id))
  const steps = stepRows.map((row) => {
    const step = stepView(ctx, row, workers)
    // Under a goal that has ended, or that the reader does not see: a step by itself.
    return step.goal !== null && !known.has(step.goal) ? { ...step, goal: null } : step
  })
  const seated = isReading ? [] : await base.workersSeated(tx, plan)
  const parties = isReading ? [] : await base.partiesOf(tx, plan)
  const joins = await joinsOf(tx, plan.id)
  const me = memberOf(ctx)
  // What would be agreed: how far somebody has come changes nothing of it.
  const marked = [
    goals.filter(({ endedAt }) => endedAt === null).map(({ id, version }) => [id, version]),
    steps
      .filter(({ kind, state }) => kind !== 'task' && state !== 'dropped')
      .map(({ id, version }) => [id, version])
      .toSorted(),
  ]
  return {
    id: plan.id,
    family: plan.family,
    about: plan.about,
    stage: plan.stage,
    by: plan.by,
    mark: hex(sha256(JSON.stringify(marked))).slice(0, 32),
    goals: isClosed
      ? goals.map((goal) => ({ ...goal, can: { change: false, rate: false, show: false } }))
      : goals,
    steps: isClosed
      ? steps.map((step) => ({ ...step, can: { change: false, tick: false, show: false } }))
      : steps,
    versions: versions.map((row) => versionItem(ctx, row, signatures, workers, isClosed, isReading)),
    toAgree: toAgree(ctx, { goals, steps }, versions, workers),
    joins: joins.map((row) => joinView(ctx, row, isClosed)),
    owners: {
      members: parties.filter(({ mine }) => me === null || mine).map(({ id }) => id),
      workers: seated,
    },
    units: plan.by === 'seat' ? await base.unitsOfMine(tx, plan.id) : [],
    can: {
      keep: plan.by === 'seat' && !isClosed,
      write: !isReading && !isClosed,
      agree: plan.by === 'seat' && !isClosed,
    },
  }
}

/** Goals, steps, how far, what was agreed and signed, and joins: in one call. @source R107, ADR-0043 */
export const readPlan = useCase({
  name: 'plan.read',
  input: shapes.readPlanShape,
  needs: caseAccess.read,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, ended }): Promise<shapes.PlanView> => {
    const plan = await beginPlan(ctx, id)
    const view = await planOf(ctx, plan, ended)
    ctx.about({ goals: view.goals.length, steps: view.steps.length })
    return view
  },
})

async function beginVersion(
  ctx: Ctx,
  id: string,
): Promise<{ readonly row: queries.VersionRow; readonly plan: base.PlanCase; readonly workers: Workers }> {
  const row = await queries.versionById(ctx.tx, id)
  if (row === undefined) throw notFound()
  const own = row.own_of === null ? null : { of: row.own_of, teamSees: true, shownTo: [] }
  const plan = await beginPlan(ctx, row.case_id, own)
  ctx.about({ version: row.number })
  return { row, plan, workers: await base.workersTold(ctx.tx, plan.family) }
}

/** The plan as it was agreed. */
export const readPlanVersion = useCase({
  name: 'plan.read-version',
  input: shapes.readVersionShape,
  needs: planVersionAccess.read,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<shapes.PlanVersionView> => {
    const { row, plan, workers } = await beginVersion(ctx, id)
    const frozen = toldOfPlan(openPlan(ctx, row.frozen_sealed), workers)
    const signatures = await queries.signaturesOf(ctx.tx, [id])
    return {
      ...versionItem(ctx, row, signatures, workers, plan.stage === 'closed', plan.by === 'opened'),
      caseId: row.case_id,
      goals: frozen.goals,
      steps: frozen.steps.map((step) => ({
        ...step,
        ownerName: step.ownerPerson === null ? null : (workers.get(step.ownerPerson)?.name ?? null),
      })),
    }
  },
})

/** What changed from one agreed version to the next, or to the plan as it stands. */
export const comparePlans = useCase({
  name: 'plan.read-difference',
  input: shapes.compareShape,
  needs: planVersionAccess.read,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, with: other }): Promise<shapes.PlanComparison> => {
    const { row, plan, workers } = await beginVersion(ctx, id)
    const later = other === null ? null : await queries.versionById(ctx.tx, other)
    if (
      later === undefined ||
      (later !== null && (later.case_id !== row.case_id || later.own_of !== row.own_of))
    )
      throw notFound()
    const read = (version: queries.VersionRow): FrozenPlan =>
      toldOfPlan(openPlan(ctx, version.frozen_sealed), workers)
    const after = later === null ? standingPlan(await planOf(ctx, plan, false), row.own_of) : read(later)
    return {
      caseId: row.case_id,
      ownOf: row.own_of,
      from: { number: row.number, at: row.frozen_at },
      to: later === null ? null : { number: later.number, at: later.frozen_at },
      difference: planDifference(read(row), after),
      workers: Object.fromEntries([...workers.values()].map((worker) => [worker.id, worker.name])),
    }
  },
})
