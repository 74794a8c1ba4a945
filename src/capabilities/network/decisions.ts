/** Decisions of forums: written, made with their number, told to those whom they concern, confirmed, and only superseded after that. */
import { z } from 'zod'
import { demand } from '#platform/access.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { idFrom } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { decisionAccess, forumAccess } from './access-forums.ts'
import { childImpact, decisionLine, markOf, recipientView } from './decision-views.ts'
import { type DecisionMove, demandsAssessment, mayMove, newcomers } from './domain/forum-rules.ts'
import { byWhom, changedMeanwhile, countyOf, demandOfCounty, found, idOf, wrong } from './forum-begin.ts'
import {
  announceShape,
  assessShape,
  changeDecisionShape,
  confirmShape,
  draftDecisionShape,
  dropDecisionShape,
  listDecisionsShape,
  makeDecisionShape,
  type recipientShape,
  setRecipientsShape,
} from './forum-shapes.ts'
import type { DecisionLine, DecisionView, Paged } from './forum-types.ts'
import { paged, pageOf, taskView } from './forum-views.ts'
import * as queries from './queries-decisions.ts'
import { lockForum } from './queries-forums.ts'
import { belongs, tasksOfDecision } from './queries-forum-tasks.ts'

/** What the forums of the county have decided, by what is asked; what waits for the asker among it. @source R139 */
export const listDecisions = useCase({
  name: 'decision.list',
  trace: 'refusals',
  input: listDecisionsShape,
  needs: {
    signedInBecause:
      'everybody of the network reads its decisions: the list holds what the policy lets through',
  },
  run: async (ctx, { page, ...asked }): Promise<Paged<DecisionLine>> => {
    const sieve = { ...asked, county: countyOf(ctx, asked.county) }
    const seen = await queries.decisionsSeen(ctx.tx, sieve, pageOf(page))
    return paged(seen.rows.map(decisionLine), seen.total, page)
  },
})

type Other = queries.DecisionRow['supersedes']
const other = (row: Other): DecisionView['supersedes'] =>
  row === null ? null : { id: row.id, title: row.title, mark: markOf(row.year, row.number) }

/** One decision: its words and grounds, whom it was told to, who has confirmed, what it means for children. @source R139, R180 */
export const readDecision = useCase({
  name: 'decision.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: decisionAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<DecisionView> => {
    const row = found(await queries.decisionById(ctx.tx, id))
    const recipients = (await queries.recipientsOf(ctx.tx, id)).map(recipientView)
    const assessment = await queries.assessmentOf(ctx.tx, id)
    const tasks = await tasksOfDecision(ctx.tx, id)
    const may = (move: DecisionMove): boolean =>
      row.may_keep &&
      mayMove(move, {
        state: row.state,
        hasConfirmation: recipients.some(({ confirmedAt }) => confirmedAt !== null),
        isSuperseded: row.is_superseded,
      })
    return {
      ...decisionLine(row),
      version: row.version,
      county: row.county,
      words: row.words,
      grounds: row.grounds,
      meeting:
        row.meeting_id === null || row.meeting_at === null
          ? null
          : { id: row.meeting_id, title: row.meeting_title ?? {}, startsAt: row.meeting_at },
      matter: row.item_id,
      madeBy: row.made_by,
      supersedes: other(row.supersedes),
      supersededBy: other(row.superseded_by),
      recipientList: recipients,
      assessment: assessment === undefined ? null : childImpact(assessment),
      demandsAssessment: demandsAssessment(row.kind),
      tasks: tasks.map((each) => taskView(each, ctx.now)),
      can: {
        change: may('change'),
        assess: may('assess'),
        make: may('make'),
        announce: may('announce'),
        drop: may('drop'),
        supersede: may('supersede'),
        addTask: row.may_keep,
      },
    }
  },
})

/** The decision under its lock, in a state in which this may happen to it. */
async function moving(ctx: Ctx, id: string, move: DecisionMove): Promise<queries.DecisionCore> {
  const core = found(await queries.lockDecision(ctx.tx, id))
  ctx.about({ county: core.county, forum: core.forum_id, decision: id })
  const state = {
    state: core.state,
    hasConfirmation: core.has_confirmation,
    isSuperseded: core.is_superseded,
  }
  if (!mayMove(move, state))
    throw new Refusal(
      'conflict',
      core.is_superseded
        ? 'decision.superseded'
        : core.has_confirmation && (move === 'change' || move === 'assess')
          ? 'decision.confirmed'
          : `decision.${move}.not-now`,
    )
  return core
}

async function theirsOf(ctx: Ctx, id: string): Promise<unknown> {
  const row = await queries.decisionById(ctx.tx, id)
  if (row === undefined) return undefined
  const { version, state, kind, title, words, grounds, review_on } = row
  return { version, state, kind, title, words, grounds, reviewOn: review_on }
}

async function setThem(
  ctx: Ctx,
  decision: string,
  county: string,
  recipients: readonly z.output<typeof recipientShape>[],
): Promise<void> {
  for (const kind of ['organisation', 'unit', 'person', 'forum'] as const) {
    const ids = recipients.flatMap((each) => (each.kind === kind ? [each.of] : []))
    await demandOfCounty(ctx, kind, county, ids, 'recipients')
  }
  await queries.replaceRecipients(
    ctx.tx,
    decision,
    recipients.map((each) => ({ ...each, id: idFrom('decision-recipient', decision, each.of) })),
  )
}

/**
 * A decision as a draft, on a matter of a meeting or on its own. One that comes in the stead of another names it; until it is made
 * the other stands.
 * @source R139, ADR-0051
 */
export const draftDecision = useCase({
  name: 'decision.draft',
  input: draftDecisionShape,
  needs: forumAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, given): Promise<{ readonly id: string }> => {
    const { id: forum, meeting, matter, supersedes, decision: plan, recipients, key } = given
    const core = found(await lockForum(ctx.tx, forum))
    const id = idOf('decision', key, ctx)
    if ((await queries.lockDecision(ctx.tx, id)) !== undefined) return { id }
    const fits = await belongs(ctx.tx, forum, { meeting, matter, decision: null })
    if (!fits.meeting) throw wrong('meeting', 'not-of-this-forum')
    if (!fits.matter) throw wrong('matter', 'not-of-this-forum')
    if (supersedes !== null) await demandSupersedable(ctx, supersedes, core.county)
    await queries.insertDecision(ctx.tx, {
      ...byWhom(ctx),
      id,
      county: core.county,
      forum,
      meeting,
      matter,
      supersedes,
      plan,
    })
    await setThem(ctx, id, core.county, recipients)
    ctx.about({ county: core.county, forum, decision: id })
    return { id }
  },
})

async function demandSupersedable(ctx: Ctx, id: string, county: string): Promise<void> {
  const before = await queries.lockDecision(ctx.tx, id)
  if (before === undefined || before.county !== county) throw wrong('supersedes', 'not-found')
  if (before.state === 'draft') throw wrong('supersedes', 'not-made-yet')
  // Who keeps one forum does not put aside what another has decided.
  await demand(ctx.tx, decisionAccess.keep, id)
  if (await queries.hasSuccessor(ctx.tx, id)) throw new Refusal('conflict', 'decision.superseded')
}

/** Other words, until somebody has confirmed it. Those who were told already are told anew. */
export const changeDecision = useCase({
  name: 'decision.change',
  input: changeDecisionShape,
  needs: decisionAccess.keep,
  id: ({ id }) => id,
  // Each change of what was announced is mailed to everybody it concerns.
  limits: ({ id }) => [{ limit: { name: 'decision-change', count: 30, perMinutes: 60 }, who: id }],
  run: async (ctx, { id, version, decision: plan }) => {
    const core = await moving(ctx, id, 'change')
    if (core.state !== 'draft' && demandsAssessment(plan.kind) && !core.has_assessment)
      throw new Refusal('conflict', 'decision.assessment-missing')
    if (!(await queries.updateDecision(ctx.tx, id, version, plan, byWhom(ctx))))
      throw changedMeanwhile(await theirsOf(ctx, id))
    if (core.state === 'announced') ctx.later('tell-decision', { decision: id, version: String(version + 1) })
  },
})

/** Whom it concerns. Those who come along after it was told are told at once; who has confirmed stays. */
export const setDecisionRecipients = useCase({
  name: 'decision.set-recipients',
  input: setRecipientsShape,
  needs: decisionAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, recipients }) => {
    const core = found(await queries.lockDecision(ctx.tx, id))
    ctx.about({ county: core.county, forum: core.forum_id, decision: id })
    if (core.is_superseded) throw new Refusal('conflict', 'decision.superseded')
    if (core.state === 'announced' || core.state === 'confirmed')
      if (recipients.length === 0) throw wrong('recipients', 'required')
    await setThem(ctx, id, core.county, recipients)
    if (core.state !== 'announced' && core.state !== 'confirmed') return
    const { all, told, confirmed } = await queries.counted(ctx.tx, id)
    if (told < all) ctx.later('tell-decision', { decision: id, version: newcomers(ctx.now) })
    await queries.markTold(ctx.tx, id, ctx.now)
    await queries.setState(ctx.tx, id, confirmed === all ? 'confirmed' : 'announced', ctx.now)
  },
})

/** What it means for children: which of them, what is good and bad for them, how they were heard, what else was looked at. @source R180 */
export const assessChildImpact = useCase({
  name: 'decision.assess-child-impact',
  input: assessShape,
  needs: decisionAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, assessment }): Promise<{ readonly version: number }> => {
    await moving(ctx, id, 'assess')
    if (!(await queries.writeAssessment(ctx.tx, id, version, assessment, byWhom(ctx)))) {
      const row = await queries.assessmentOf(ctx.tx, id)
      throw changedMeanwhile(row === undefined ? undefined : childImpact(row))
    }
    return { version: version + 1 }
  },
})

/** Made: it gets its number. One on premises is not made before it is said what it means for children. @source R139, R180 */
export const makeDecision = useCase({
  name: 'decision.make',
  input: makeDecisionShape,
  needs: decisionAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, madeOn }) => {
    const core = await moving(ctx, id, 'make')
    if (demandsAssessment(core.kind) && !core.has_assessment)
      throw new Refusal('conflict', 'decision.assessment-missing')
    const today = helsinkiDate(ctx.now)
    const on: PlainDate =
      madeOn ?? (core.meeting_day === null || core.meeting_day > today ? today : core.meeting_day)
    if (on > today) throw wrong('madeOn', 'in-the-future')
    const row = found(await queries.decisionById(ctx.tx, id))
    if (row.words === '') throw wrong('decision.words', 'required')
    // The forum is held, so that two that are made at once get two numbers.
    await lockForum(ctx.tx, core.forum_id)
    if (!(await queries.makeDecision(ctx.tx, id, version, on, byWhom(ctx))))
      throw changedMeanwhile(await theirsOf(ctx, id))
  },
})

/** Told to everybody whom it concerns, by mail and in their list; each confirms. @source R139 */
export const announceDecision = useCase({
  name: 'decision.announce',
  input: announceShape,
  needs: decisionAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version }) => {
    const core = await moving(ctx, id, 'announce')
    if (core.recipients === 0) throw wrong('recipients', 'required')
    if (!(await queries.announceDecision(ctx.tx, id, version, byWhom(ctx))))
      throw changedMeanwhile(await theirsOf(ctx, id))
    ctx.later('tell-decision', { decision: id, version: String(version + 1) })
  },
})

/** Somebody whom it was told to has read it and acts by it. From the first confirmation on its words stand. @source R139, ADR-0051 */
export const confirmDecision = useCase({
  name: 'decision.confirm',
  input: confirmShape,
  needs: decisionAccess.confirm,
  id: ({ id }) => id,
  run: async (ctx, { id, recipient }) => {
    const core = found(await queries.lockDecision(ctx.tx, id))
    ctx.about({ county: core.county, forum: core.forum_id, decision: id, recipient })
    const mine = (await queries.recipientsOf(ctx.tx, id)).find((each) => each.id === recipient)
    if (mine === undefined) throw wrong('recipient', 'not-found')
    if (mine.confirmed_at !== null) return
    if (!mine.may_confirm) throw new Refusal('not-allowed', 'decision.confirm.not-allowed')
    await queries.confirm(ctx.tx, recipient, byWhom(ctx))
    const { all, confirmed } = await queries.counted(ctx.tx, id)
    if (confirmed === all) await queries.setState(ctx.tx, id, 'confirmed', ctx.now)
  },
})

/** A draft that comes to nothing. */
export const dropDecision = useCase({
  name: 'decision.drop',
  input: dropDecisionShape,
  needs: decisionAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version }) => {
    await moving(ctx, id, 'drop')
    if (!(await queries.deleteDecision(ctx.tx, id, version))) throw changedMeanwhile(await theirsOf(ctx, id))
  },
})
