/** Matters of an agenda: proposed by anybody of the network, put on it or not with words, minuted one by one. */
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { forumAccess, forumMatterAccess } from './access-forums.ts'
import { byWhom, changedMeanwhile, demandOfCounty, found, idOf, wrong } from './forum-begin.ts'
import {
  changeMatterShape,
  placeMatterShape,
  proposeMatterShape,
  removeMatterShape,
  turnMatterShape,
  writeForumMinutesShape,
} from './forum-shapes.ts'
import { openMeeting } from './meetings.ts'
import * as queries from './queries-forum-meetings.ts'
import { lockForum } from './queries-forums.ts'

/** The matter as it stands now, under its lock, and with the meeting it is on still open. */
async function opening(ctx: Ctx, id: string, to: 'change' | 'write'): Promise<queries.MatterRow> {
  const before = found(await queries.matterById(ctx.tx, id))
  if (before.meeting_id !== null && before.state === 'on-agenda')
    await openMeeting(ctx, before.meeting_id, to)
  if (to === 'change') await queries.lockMatter(ctx.tx, id)
  ctx.about({ county: before.county, forum: before.forum_id, matter: id })
  return found(await queries.matterById(ctx.tx, id))
}

const theirs = (row: queries.MatterRow | undefined): unknown =>
  row === undefined
    ? undefined
    : { version: row.version, title: row.title, grounds: row.grounds, state: row.state }

async function demandFits(ctx: Ctx, county: string, plan: queries.MatterPlan): Promise<void> {
  await demandOfCounty(ctx, 'person', county, [plan.presenter], 'matter.presenter')
  await demandOfCounty(ctx, 'organisation', county, [plan.organisation], 'matter.organisation')
}

/**
 * A matter for the forum, from anybody of the county's network. From those who lead the forum it goes onto the agenda of the
 * meeting that they name at once; from others it waits to be taken.
 * @source R139, ADR-0051
 */
export const proposeForumMatter = useCase({
  name: 'forum-matter.propose',
  input: proposeMatterShape,
  needs: forumAccess.propose,
  id: ({ id }) => id,
  run: async (ctx, { id: forum, matter: plan, meeting, key }): Promise<{ readonly id: string }> => {
    const core = found(await lockForum(ctx.tx, forum))
    await demandFits(ctx, core.county, plan)
    const id = idOf('forum-matter', key, ctx)
    if ((await queries.matterById(ctx.tx, id)) !== undefined) return { id }
    const on = meeting === null ? null : await openMeeting(ctx, meeting, 'write')
    if (on !== null && on.forum_id !== forum) throw wrong('meeting', 'not-of-this-forum')
    await queries.insertMatter(ctx.tx, {
      ...byWhom(ctx),
      id,
      forum,
      meeting,
      state: 'proposed',
      plan,
    })
    const made = found(await queries.matterById(ctx.tx, id))
    if (meeting !== null && made.may_place)
      await queries.moveMatter(ctx.tx, id, made.version, {
        ...byWhom(ctx),
        state: 'on-agenda',
        meeting,
        words: '',
      })
    ctx.about({ county: core.county, forum, matter: id })
    return { id }
  },
})

/** Other words for a matter: by whoever proposed it until it is taken, by those who lead the forum until the minutes are approved. */
export const changeForumMatter = useCase({
  name: 'forum-matter.change',
  input: changeMatterShape,
  needs: forumMatterAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id, version, matter: plan }) => {
    const before = await opening(ctx, id, 'change')
    await demandFits(ctx, before.county, plan)
    if (!(await queries.updateMatter(ctx.tx, id, version, plan, byWhom(ctx))))
      throw changedMeanwhile(theirs(await queries.matterById(ctx.tx, id)))
  },
})

/** Onto the agenda of a meeting, or to another place on it. */
export const placeForumMatter = useCase({
  name: 'forum-matter.place',
  input: placeMatterShape,
  needs: forumMatterAccess.place,
  id: ({ id }) => id,
  run: async (ctx, { id, version, meeting, position }) => {
    const before = await opening(ctx, id, 'change')
    const on = await openMeeting(ctx, meeting, 'change')
    if (on.forum_id !== before.forum_id) throw wrong('meeting', 'not-of-this-forum')
    const moves = before.state !== 'on-agenda' || before.meeting_id !== meeting
    if (moves && before.minutes_version !== null) throw new Refusal('conflict', 'forum-matter.minuted')
    const to = { ...byWhom(ctx), state: 'on-agenda' as const, meeting, words: '' }
    if (!(await queries.moveMatter(ctx.tx, id, version, to)))
      throw changedMeanwhile(theirs(await queries.matterById(ctx.tx, id)))
    if (position !== undefined) await queries.orderMatters(ctx.tx, meeting, id, position)
  },
})

async function turn(
  ctx: Ctx,
  { id, version, words }: { readonly id: string; readonly version: number; readonly words: string },
  state: 'declined' | 'postponed',
): Promise<void> {
  const before = await opening(ctx, id, 'change')
  if (before.minutes_version !== null && before.minutes !== '')
    throw new Refusal('conflict', 'forum-matter.minuted')
  const to = { ...byWhom(ctx), state, meeting: null, words }
  if (!(await queries.moveMatter(ctx.tx, id, version, to)))
    throw changedMeanwhile(theirs(await queries.matterById(ctx.tx, id)))
  if (before.proposed_by !== null && before.proposed_by !== byWhom(ctx).person)
    ctx.later('forum-matter-answered', { matter: id, version: String(version + 1) })
}

/** Not now: it waits for a later meeting, and whoever proposed it is told why. */
export const postponeForumMatter = useCase({
  name: 'forum-matter.postpone',
  input: turnMatterShape,
  needs: forumMatterAccess.place,
  id: ({ id }) => id,
  run: (ctx, given) => turn(ctx, given, 'postponed'),
})

/** Not onto an agenda of this forum; never without words to whoever proposed it. */
export const declineForumMatter = useCase({
  name: 'forum-matter.decline',
  input: turnMatterShape,
  needs: forumMatterAccess.place,
  id: ({ id }) => id,
  run: (ctx, given) => turn(ctx, given, 'declined'),
})

/** Taken back by whoever proposed it, or off the agenda; what has been minuted stays. */
export const removeForumMatter = useCase({
  name: 'forum-matter.remove',
  input: removeMatterShape,
  needs: forumMatterAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id, version }) => {
    const before = await opening(ctx, id, 'change')
    if (before.minutes_version !== null && before.minutes !== '')
      throw new Refusal('conflict', 'forum-matter.minuted')
    if (!(await queries.deleteMatter(ctx.tx, id, version)))
      throw changedMeanwhile(theirs(await queries.matterById(ctx.tx, id)))
  },
})

/**
 * What was said of one matter. Each has a version of its own, so that two secretaries write at once; who writes over what somebody
 * else has written meanwhile is shown both texts, and nothing is lost.
 * @source R139, R141, ADR-0051
 */
export const writeForumMinutes = useCase({
  name: 'forum-matter.write-minutes',
  input: writeForumMinutesShape,
  needs: forumMatterAccess.minute,
  id: ({ id }) => id,
  run: async (ctx, { id, version, words }): Promise<{ readonly version: number }> => {
    const before = await opening(ctx, id, 'write')
    if (before.state !== 'on-agenda') throw new Refusal('conflict', 'forum-matter.on-no-agenda')
    if (!(await queries.writeMinutes(ctx.tx, id, version, words, byWhom(ctx))))
      throw changedMeanwhile(await queries.minutesOf(ctx.tx, id))
    return { version: version + 1 }
  },
})
