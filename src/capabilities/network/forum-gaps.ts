/** What waits in the forums: empty seats, silent forums, decisions that nobody was told of, tasks whose day is past. */
import { helsinkiDate } from '#platform/dates.ts'
import { useCase } from '#platform/use-case.ts'
import { countyOf } from './forum-begin.ts'
import { gapsShape } from './forum-shapes.ts'
import type { ForumGaps, Named } from './forum-types.ts'
import { forumLine } from './forums.ts'
import * as queries from './queries-forum-gaps.ts'
import { forumsSeen } from './queries-forums.ts'

type Row = { readonly total: number; readonly forum_id: string; readonly forum: Named['name'] }
const gap = <R extends Row, Out>(
  rows: readonly R[],
  told: (row: R, forum: Named) => Out,
): { readonly count: number; readonly most: readonly Out[] } => ({
  count: rows[0]?.total ?? 0,
  most: rows.map((row) => told(row, { id: row.forum_id, name: row.forum })),
})

/** What surfaces by itself in the forums of a county or an area; each with its count and the most urgent few. @source R3, R139 */
export const listForumGaps = useCase({
  name: 'forum.list-gaps',
  trace: 'refusals',
  input: gapsShape,
  needs: {
    signedInBecause:
      'everybody of the network sees what waits in its forums: counted over what the policy lets through',
  },
  run: async (ctx, { county: asked, area, most }): Promise<ForumGaps> => {
    const { tx, now } = ctx
    const county = countyOf(ctx, asked)
    const within: queries.Within = { county, area, most }
    const forums = await forumsSeen(tx, { county, area, mine: false, ended: false })
    const silent = forums
      .map((row) => forumLine(row, now))
      .filter((line) => line.isSilent)
      .toSorted((a, b) => (a.lastHeld?.getTime() ?? 0) - (b.lastHeld?.getTime() ?? 0))
    return {
      emptySeats: gap(
        await queries.emptySeats(tx, within),
        ({ seat, sector, title, organisation, since }, forum) => ({
          seat,
          sector,
          title,
          organisation,
          forum,
          since,
        }),
      ),
      endingTerms: gap(await queries.endingTerms(tx, within), ({ name, office, last_day }, forum) => ({
        forum,
        name,
        office,
        lastDay: last_day,
      })),
      withoutOffice: gap(await queries.withoutOffice(tx, within), ({ office }, forum) => ({ forum, office })),
      silentForums: {
        count: silent.length,
        most: silent.slice(0, most).map(({ id, name, cadenceWeeks, lastHeld }) => ({
          forum: { id, name },
          cadenceWeeks: cadenceWeeks ?? 0,
          lastHeld: lastHeld === null ? null : helsinkiDate(lastHeld),
        })),
      },
      unannounced: gap(
        await queries.decisionGaps(tx, within, 'unannounced'),
        ({ id, title, day }, forum) => ({
          id,
          title,
          forum,
          madeOn: day,
        }),
      ),
      unconfirmed: gap(
        await queries.decisionGaps(tx, within, 'unconfirmed'),
        ({ id, title, day, missing }, forum) => ({ id, title, forum, announcedOn: day, missing }),
      ),
      overdueTasks: gap(await queries.overdueTasks(tx, within), ({ id, words, owner, due_on }, forum) => ({
        id,
        words,
        forum,
        owner,
        dueOn: due_on,
      })),
      toReview: gap(await queries.decisionGaps(tx, within, 'review'), ({ id, title, day }, forum) => ({
        id,
        title,
        forum,
        reviewOn: day,
      })),
    }
  },
})
