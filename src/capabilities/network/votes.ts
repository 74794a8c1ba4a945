/** Prioritising votes: each seat divides its points among the options, and the options come out in order (R175). */
import { idFrom } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { forumMeetingAccess, forumVoteAccess } from './access-forums.ts'
import { fitsVote } from './domain/forum-rules.ts'
import { byWhom, found, idOf, wrong } from './forum-begin.ts'
import { castVoteShape, closeVoteShape, openVoteShape } from './forum-shapes.ts'
import { openMeeting } from './meetings.ts'
import { belongs } from './queries-forum-tasks.ts'
import * as queries from './queries-votes.ts'

/** A vote in a meeting: so many points for each seat over these options. @source R175 */
export const openForumVote = useCase({
  name: 'forum-vote.open',
  input: openVoteShape,
  needs: forumMeetingAccess.keep,
  id: ({ id }) => id,
  run: async (
    ctx,
    { id: meeting, matter, title, points, options, key },
  ): Promise<{ readonly id: string }> => {
    const core = await openMeeting(ctx, meeting, 'write')
    const id = idOf('forum-vote', key, ctx)
    if ((await queries.lockVote(ctx.tx, id, 'cast')) !== undefined) return { id }
    const fits = await belongs(ctx.tx, core.forum_id, { meeting: null, matter, decision: null })
    if (!fits.matter) throw wrong('matter', 'not-of-this-forum')
    if (new Set(options.map((each) => each.toLowerCase())).size !== options.length)
      throw wrong('options', 'twice-the-same')
    await queries.insertVote(ctx.tx, {
      ...byWhom(ctx),
      id,
      forum: core.forum_id,
      meeting,
      matter,
      title,
      points,
      options: options.map((words, index) => ({ id: idFrom('forum-vote-option', id, String(index)), words })),
    })
    ctx.about({ vote: id })
    return { id }
  },
})

/** What a seat gives. Given again, the new points stand in the stead of the old ones. @source R175 */
export const castForumVote = useCase({
  name: 'forum-vote.cast',
  input: castVoteShape,
  needs: forumVoteAccess.cast,
  id: ({ id }) => id,
  run: async (ctx, { id, seat, points }) => {
    const vote = found(await queries.lockVote(ctx.tx, id, 'cast'))
    ctx.about({ county: vote.county, vote: id, seat })
    if (vote.closed_at !== null) throw new Refusal('conflict', 'forum-vote.closed')
    if (!(await queries.mySeats(ctx.tx, vote.forum_id)).includes(seat))
      throw new Refusal('not-allowed', 'forum-vote.cast.not-allowed')
    if (!fitsVote(points, vote)) throw wrong('points', 'too-many-points')
    await queries.cast(ctx.tx, id, seat, points, byWhom(ctx))
  },
})

/** Closed: from here on everybody of the network sees what came out of it. */
export const closeForumVote = useCase({
  name: 'forum-vote.close',
  input: closeVoteShape,
  needs: forumVoteAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const vote = found(await queries.lockVote(ctx.tx, id, 'close'))
    ctx.about({ county: vote.county, vote: id })
    await queries.closeVote(ctx.tx, id, byWhom(ctx))
  },
})
