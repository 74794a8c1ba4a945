/** Seats of a forum, who sits on them and for how long; its chair, secretaries and responsible person. */
import { helsinkiDate } from '#platform/dates.ts'
import { demand } from '#platform/access.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { forumAccess } from './access-forums.ts'
import { byWhom, changedMeanwhile, demandOfCounty, found, idOf, wrong } from './forum-begin.ts'
import {
  addSeatShape,
  changeSeatShape,
  changeTermShape,
  endOfficeShape,
  endTermShape,
  removeSeatShape,
  setOfficeShape,
  setTermShape,
} from './forum-shapes.ts'
import * as forums from './queries-forums.ts'
import * as queries from './queries-seats.ts'

/** Demands that the asker keeps the forum, and holds it until the end. */
async function keeping(ctx: Ctx, forum: string): Promise<forums.ForumCore> {
  await demand(ctx.tx, forumAccess.keep, forum)
  const core = found(await forums.lockForum(ctx.tx, forum))
  ctx.about({ county: core.county, forum })
  return core
}

async function demandFits(ctx: Ctx, forum: forums.ForumCore, seat: queries.SeatPlan): Promise<void> {
  await demandOfCounty(ctx, 'organisation', forum.county, [seat.organisation], 'seat.organisation')
  await demandOfCounty(ctx, 'forum', forum.county, [seat.chosenBy], 'seat.chosenBy')
  if (seat.chosenBy === forum.id) throw wrong('seat.chosenBy', 'not-itself')
}

/** A seat for a sector and, where one is meant, an organisation. It is empty until somebody has a term. @source R139 */
export const addSeat = useCase({
  name: 'forum.add-seat',
  input: addSeatShape,
  needs: { signedInBecause: 'whoever keeps the forum: demanded inside' },
  run: async (ctx, { id: forum, seat, key }): Promise<{ readonly id: string }> => {
    const core = await keeping(ctx, forum)
    await demandFits(ctx, core, seat)
    const id = idOf('seat', key, ctx)
    if ((await queries.seatCore(ctx.tx, id)) !== undefined) return { id }
    await queries.insertSeats(ctx.tx, forum, [{ ...seat, id }], byWhom(ctx))
    if (seat.position !== undefined) await queries.placeSeat(ctx.tx, forum, id, seat.position)
    ctx.about({ seat: id })
    return { id }
  },
})

export const changeSeat = useCase({
  name: 'forum.change-seat',
  input: changeSeatShape,
  needs: { signedInBecause: 'whoever keeps the forum: demanded inside' },
  run: async (ctx, { id, version, seat }) => {
    const before = found(await queries.seatCore(ctx.tx, id))
    const core = await keeping(ctx, before.forum_id)
    await demandFits(ctx, core, seat)
    if (!(await queries.updateSeat(ctx.tx, id, version, seat, byWhom(ctx)))) throw changedMeanwhile()
    if (seat.position !== undefined) await queries.placeSeat(ctx.tx, before.forum_id, id, seat.position)
    ctx.about({ seat: id })
  },
})

/** The seat is there no more; who has sat on it stays written. */
export const removeSeat = useCase({
  name: 'forum.remove-seat',
  input: removeSeatShape,
  needs: { signedInBecause: 'whoever keeps the forum: demanded inside' },
  run: async (ctx, { id, version }) => {
    const before = found(await queries.seatCore(ctx.tx, id))
    await keeping(ctx, before.forum_id)
    if (!(await queries.endSeat(ctx.tx, id, version, helsinkiDate(ctx.now), byWhom(ctx))))
      throw changedMeanwhile()
    ctx.about({ seat: id })
  },
})

async function demandHolders(ctx: Ctx, county: string, term: queries.TermPlan): Promise<void> {
  await demandOfCounty(ctx, 'person', county, [term.person], 'term.person')
  await demandOfCounty(ctx, 'person', county, [term.deputyPerson], 'term.deputyPerson')
  if (term.person !== null && term.person === term.deputyPerson)
    throw wrong('term.deputyPerson', 'own-deputy')
}

/** Who sits on a seat from when to when. Whoever sat there until now sits until the day before. @source R139 */
export const setSeatTerm = useCase({
  name: 'forum.set-term',
  input: setTermShape,
  needs: { signedInBecause: 'whoever keeps the forum: demanded inside' },
  run: async (ctx, { seat, term, key }): Promise<{ readonly id: string }> => {
    const core = found(await queries.seatCore(ctx.tx, seat))
    const forum = await keeping(ctx, core.forum_id)
    if (core.ended) throw wrong('seat', 'seat-ended')
    await demandHolders(ctx, forum.county, term)
    const id = idOf('seat-term', key, ctx)
    if (await queries.termExists(ctx.tx, id)) return { id }
    await queries.endRunningTerm(ctx.tx, seat, term.firstDay, byWhom(ctx))
    if (await queries.overlaps(ctx.tx, seat, null, term)) throw wrong('term.firstDay', 'term-overlaps')
    await queries.insertTerm(ctx.tx, id, seat, term, byWhom(ctx))
    ctx.about({ seat, term: id })
    return { id }
  },
})

/** Corrects a term: another deputy, another last day. */
export const changeSeatTerm = useCase({
  name: 'forum.change-term',
  input: changeTermShape,
  needs: { signedInBecause: 'whoever keeps the forum: demanded inside' },
  run: async (ctx, { id, version, term }) => {
    const before = found(await queries.termCore(ctx.tx, id))
    const forum = await keeping(ctx, before.forum_id)
    await demandHolders(ctx, forum.county, term)
    if (await queries.overlaps(ctx.tx, before.seat_id, id, term))
      throw wrong('term.firstDay', 'term-overlaps')
    if (!(await queries.updateTerm(ctx.tx, id, version, term, byWhom(ctx)))) throw changedMeanwhile()
    ctx.about({ seat: before.seat_id, term: id })
  },
})

export const endSeatTerm = useCase({
  name: 'forum.end-term',
  input: endTermShape,
  needs: { signedInBecause: 'whoever keeps the forum: demanded inside' },
  run: async (ctx, { id, version, lastDay }) => {
    const before = found(await queries.termCore(ctx.tx, id))
    await keeping(ctx, before.forum_id)
    if (lastDay < before.first_day) throw wrong('lastDay', 'ends-before-begins')
    if (!(await queries.endTerm(ctx.tx, id, version, lastDay, byWhom(ctx)))) throw changedMeanwhile()
    ctx.about({ seat: before.seat_id, term: id })
  },
})

/** A chair, a vice chair, a secretary or who is responsible. A new chair ends the term of the one before. @source R139, R141 */
export const setForumOffice = useCase({
  name: 'forum.set-office',
  input: setOfficeShape,
  needs: { signedInBecause: 'whoever keeps the forum: demanded inside' },
  run: async (ctx, { id: forum, office, key }): Promise<{ readonly id: string }> => {
    const core = await keeping(ctx, forum)
    await demandOfCounty(ctx, 'person', core.county, [office.person], 'office.person')
    const id = idOf('office-term', key, ctx)
    if (await queries.termExists(ctx.tx, id)) return { id }
    if (office.office === 'chair' || office.office === 'vice-chair')
      await queries.endRunningOffice(ctx.tx, forum, office.office, office.firstDay, byWhom(ctx))
    await queries.insertOffice(ctx.tx, id, forum, office, byWhom(ctx))
    ctx.about({ office: id })
    return { id }
  },
})

export const endForumOffice = useCase({
  name: 'forum.end-office',
  input: endOfficeShape,
  needs: { signedInBecause: 'whoever keeps the forum: demanded inside' },
  run: async (ctx, { id, version, lastDay }) => {
    const before = found(await queries.officeCore(ctx.tx, id))
    await keeping(ctx, before.forum_id)
    if (lastDay < before.first_day) throw wrong('lastDay', 'ends-before-begins')
    if (!(await queries.endOffice(ctx.tx, id, version, lastDay, byWhom(ctx)))) throw changedMeanwhile()
    ctx.about({ office: id })
  },
})
