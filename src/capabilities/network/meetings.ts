/** Meetings of forums: planned, told, held; who was there; minutes that stand once they are approved. */
import { z } from 'zod'
import { addMinutes, helsinkiDate } from '#platform/dates.ts'
import { idFrom, newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { forumAccess, forumMeetingAccess } from './access-forums.ts'
import { decisionLine } from './decision-views.ts'
import { daysBeforeMeeting } from './domain/forum-rules.ts'
import {
  byWhom,
  changedMeanwhile,
  countyOf,
  demandOfCounty,
  found,
  idOf,
  named,
  wrong,
} from './forum-begin.ts'
import {
  answerShape,
  approveShape,
  attendanceShape,
  cancelMeetingShape,
  changeMeetingShape,
  guestShape,
  holdShape,
  inviteShape,
  listMeetingsShape,
  listMinutesShape,
  planMeetingShape,
  removeGuestShape,
  summaryShape,
} from './forum-shapes.ts'
import type { ForumMeetingLine, ForumMeetingView, MinutesLine, Paged } from './forum-types.ts'
import { attendanceView, matterView, meetingLine, paged, pageOf, taskView, voteView } from './forum-views.ts'
import * as decisionQueries from './queries-decisions.ts'
import * as queries from './queries-forum-meetings.ts'
import { lockForum } from './queries-forums.ts'
import { tasksOfMeeting } from './queries-forum-tasks.ts'
import * as voteQueries from './queries-votes.ts'

/** Meetings of the county's forums, by what is asked: coming ones from the nearest on, others from the latest. @source R176 */
export const listForumMeetings = useCase({
  name: 'forum-meeting.list',
  trace: 'refusals',
  input: listMeetingsShape,
  needs: {
    signedInBecause:
      'everybody of the network sees when its forums meet: the list holds what the policy lets through',
  },
  run: async (ctx, { page, ...asked }): Promise<Paged<ForumMeetingLine>> => {
    const latestFirst = asked.state === 'held' || asked.state === 'cancelled'
    const sieve = { ...asked, county: countyOf(ctx, asked.county) }
    const seen = await queries.meetingsSeen(ctx.tx, sieve, { ...pageOf(page), latestFirst })
    return paged(seen.rows.map(meetingLine), seen.total, page)
  },
})

/** Shared reading of minutes by area: what was held, with what it talked about and decided. @source R176 */
export const listForumMinutes = useCase({
  name: 'forum-meeting.list-minutes',
  trace: 'refusals',
  input: listMinutesShape,
  needs: {
    signedInBecause: 'minutes are read by the whole network: the list holds what the policy lets through',
  },
  run: async (ctx, { page, ...asked }): Promise<Paged<MinutesLine>> => {
    const sieve = { ...asked, county: countyOf(ctx, asked.county), state: 'held' as const }
    const seen = await queries.meetingsSeen(ctx.tx, sieve, { ...pageOf(page), latestFirst: true })
    const parts = new Map(
      (
        await queries.partsOfMeetings(
          ctx.tx,
          seen.rows.map(({ id }) => id),
        )
      ).map((part) => [part.meeting_id, part]),
    )
    const rows = seen.rows.map((row) => {
      const part = parts.get(row.id)
      return { ...meetingLine(row), matterTitles: part?.titles ?? [], decisions: part?.decisions ?? [] }
    })
    return paged(rows, seen.total, page)
  },
})

const officers = (
  rows: readonly queries.OfficerRow[],
  office: queries.OfficerRow['office'],
): ForumMeetingView['chairs'] =>
  rows.flatMap((row) =>
    row.office === office ? [{ person: row.person_id, name: row.name, title: row.title }] : [],
  )

/** A mark that differs when the meeting's page would show other matters or minutes; nothing of them is in it. */
export const forumMeetingMark = useCase({
  name: 'forum-meeting.mark',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: forumMeetingAccess.read,
  id: ({ id }) => id,
  run: (ctx, { id }): Promise<string> => queries.markOfMeeting(ctx.tx, id),
})

/** One meeting: agenda, who comes, minutes matter by matter, what was decided and agreed, its votes. @source R139 */
export const readForumMeeting = useCase({
  name: 'forum-meeting.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: forumMeetingAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<ForumMeetingView> => {
    const { tx, now } = ctx
    const row = found(await queries.meetingById(tx, id))
    const offices = await queries.officersOn(tx, id)
    const attendance = (await queries.attendanceOf(tx, id)).map(attendanceView)
    const matters = await queries.mattersOn(tx, id)
    const waiting = await queries.waitingMatters(tx, row.forum_id)
    const decisions = await decisionQueries.ofMeeting(tx, id)
    const tasks = await tasksOfMeeting(tx, id)
    const seats = await voteQueries.mySeats(tx, row.forum_id)
    const votes = await voteQueries.votesOf(tx, id)
    const isOpen = row.approved_at === null && row.state !== 'cancelled'
    const isAhead = row.state === 'planned' && row.ends_at >= now
    const { may_keep: keeps, may_take_part: takesPart } = row
    return {
      id,
      version: row.version,
      sequence: row.sequence,
      forum: {
        id: row.forum_id,
        county: row.county,
        name: row.forum,
        level: row.level,
        area: named(row.area_id, row.area),
        customerPresent: row.customer_present,
        customerWords: row.customer_words,
      },
      chairs: officers(offices, 'chair'),
      secretaries: officers(offices, 'secretary'),
      title: row.title,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      place: row.place,
      remoteLink: row.remote_link,
      state: row.state,
      cancelWords: row.cancel_words,
      summary: row.summary,
      invitedAt: row.invited_at,
      approvedAt: row.approved_at,
      approvedBy: row.approved_by,
      changedAt: row.changed_at,
      attendance,
      matters: matters.map((each) => matterView(each, isOpen)),
      proposals: waiting.map((each) => matterView(each, isOpen)),
      hidden: row.hidden,
      decisions: decisions.map(decisionLine),
      tasks: tasks.map((each) => taskView(each, now)),
      votes: votes.map((each) => voteView(each, seats)),
      previous: row.previous,
      next: row.next,
      myAnswer: attendance.find((each) => each.isMe && each.answer !== null)?.answer ?? null,
      can: {
        keep: keeps,
        propose: isAhead,
        takePart: takesPart,
        answer: isAhead && attendance.some((each) => each.isMe && each.seat !== null),
        minute: takesPart && isOpen,
        invite: keeps && isAhead,
        hold: keeps && row.state === 'planned' && row.starts_at <= now,
        cancel: keeps && row.state === 'planned',
        approve: keeps && row.state === 'held' && isOpen,
        decide: keeps && isOpen,
      },
    }
  },
})

/** A meeting of the forum, with the first matters of its agenda. */
export const planForumMeeting = useCase({
  name: 'forum-meeting.plan',
  input: planMeetingShape,
  needs: forumAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id: forum, meeting: plan, agenda, key }): Promise<{ readonly id: string }> => {
    const core = found(await lockForum(ctx.tx, forum))
    const id = idOf('forum-meeting', key, ctx)
    if ((await queries.lockMeeting(ctx.tx, id, 'change')) !== undefined) return { id }
    if (core.ended_on !== null && core.ended_on < helsinkiDate(plan.startsAt))
      throw wrong('meeting.startsAt', 'forum-ended')
    await queries.insertMeeting(ctx.tx, { ...byWhom(ctx), id, forum, plan })
    const matters = agenda.map((title, index) => ({
      id: newId(),
      meeting: id,
      position: index + 1,
      title,
      kind: 'matter' as const,
    }))
    await queries.insertMatters(ctx.tx, forum, matters, byWhom(ctx))
    ctx.about({ county: core.county, forum, meeting: id })
    return { id }
  },
})

/** The meeting under its lock, of a state in which it may still change. */
export async function openMeeting(
  ctx: Ctx,
  id: string,
  to: 'change' | 'write',
  states: readonly queries.MeetingCore['state'][] = ['planned', 'held'],
): Promise<queries.MeetingCore> {
  const core = found(await queries.lockMeeting(ctx.tx, id, to))
  ctx.about({ county: core.county, forum: core.forum_id, meeting: id })
  if (core.state === 'cancelled') throw new Refusal('conflict', 'forum-meeting.cancelled')
  if (core.approved_at !== null) throw new Refusal('conflict', 'forum-meeting.approved')
  if (!states.includes(core.state)) throw new Refusal('conflict', `forum-meeting.${core.state}`)
  return core
}

async function theirsOf(ctx: Ctx, id: string): Promise<unknown> {
  const row = await queries.meetingById(ctx.tx, id)
  if (row === undefined) return undefined
  const { version, title, starts_at, ends_at, place, remote_link, summary } = row
  return { version, title, startsAt: starts_at, endsAt: ends_at, place, remoteLink: remote_link, summary }
}

/** Another time, place or theme. Those who were asked are told anew when time or place change. */
export const changeForumMeeting = useCase({
  name: 'forum-meeting.change',
  input: changeMeetingShape,
  needs: forumMeetingAccess.keep,
  id: ({ id }) => id,
  // Each is mailed to everybody who sits in the forum.
  limits: ({ id }) => [{ limit: { name: 'forum-meeting-mails', count: 30, perMinutes: 60 }, who: id }],
  run: async (ctx, { id, version, meeting: plan }) => {
    const before = await openMeeting(ctx, id, 'change')
    if (!(await queries.updateMeeting(ctx.tx, id, version, plan, byWhom(ctx))))
      throw changedMeanwhile(await theirsOf(ctx, id))
    const moved =
      before.starts_at.getTime() !== plan.startsAt.getTime() ||
      before.ends_at.getTime() !== plan.endsAt.getTime() ||
      before.place !== plan.place ||
      before.remote_link !== plan.remoteLink
    if (before.invited_at === null || before.state !== 'planned' || !moved || plan.endsAt < ctx.now) return
    ctx.later('forum-meeting-changed', { meeting: id, sequence: String(before.sequence + 1) })
    remind(ctx, id, plan.startsAt)
  },
})

/** Those who were asked are reminded shortly before; a meeting that moved is reminded of on its new day. */
function remind(ctx: Ctx, meeting: string, startsAt: Date): void {
  const at = addMinutes(startsAt, -daysBeforeMeeting * 24 * 60)
  if (at > ctx.now) ctx.later('forum-meeting-reminder', { meeting, startsAt: startsAt.toISOString() }, { at })
}

/** Off. What stood on its agenda waits for the next one; those who were asked are told. */
export const cancelForumMeeting = useCase({
  name: 'forum-meeting.cancel',
  input: cancelMeetingShape,
  needs: forumMeetingAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, words }) => {
    const before = await openMeeting(ctx, id, 'change', ['planned'])
    if (!(await queries.moveMeeting(ctx.tx, id, version, { ...byWhom(ctx), state: 'cancelled', words })))
      throw changedMeanwhile(await theirsOf(ctx, id))
    await queries.releaseMatters(ctx.tx, id, byWhom(ctx))
    if (before.invited_at !== null && before.ends_at >= ctx.now)
      ctx.later('forum-meeting-cancelled', { meeting: id })
  },
})

/** The invitation with the agenda goes to everybody who sits in the forum. Sent again, it goes to all again. @source R139 */
export const inviteToForumMeeting = useCase({
  name: 'forum-meeting.invite',
  input: inviteShape,
  needs: forumMeetingAccess.keep,
  id: ({ id }) => id,
  // Each is mailed to everybody who sits in the forum.
  limits: ({ id }) => [{ limit: { name: 'forum-meeting-mails', count: 30, perMinutes: 60 }, who: id }],
  run: async (ctx, { id }) => {
    const core = await openMeeting(ctx, id, 'change', ['planned'])
    if (core.ends_at < ctx.now) throw new Refusal('conflict', 'forum-meeting.over')
    await queries.markInvited(ctx.tx, id, ctx.now)
    ctx.later('forum-invitation', { meeting: id, sequence: String(core.sequence + 1) })
    remind(ctx, id, core.starts_at)
  },
})

/** Whether one comes, on the seat on which one sits. A holder who cannot come calls the deputy. */
export const answerForumMeeting = useCase({
  name: 'forum-meeting.answer',
  input: answerShape,
  needs: forumMeetingAccess.answer,
  id: ({ id }) => id,
  run: async (ctx, { id, answer, seat }) => {
    const core = await openMeeting(ctx, id, 'write', ['planned'])
    if (core.ends_at < ctx.now) throw new Refusal('conflict', 'forum-meeting.over')
    const own = await queries.ownSeats(ctx.tx, id)
    const mine = own.find((each) => seat === undefined || each.seat_id === seat)
    if (mine === undefined) throw new Refusal('not-allowed', 'forum-meeting.answer.not-allowed')
    await queries.answerSeat(ctx.tx, {
      id: newId(),
      meeting: id,
      seat: mine.seat_id,
      answer,
      deputy: mine.is_deputy,
      now: ctx.now,
    })
    if (answer === 'cannot' && !mine.is_deputy)
      ctx.later('forum-deputy-called', { meeting: id, seat: mine.seat_id })
    ctx.about({ seat: mine.seat_id })
  },
})

/** Who was there, seat by seat. */
export const markForumAttendance = useCase({
  name: 'forum-meeting.mark-attendance',
  input: attendanceShape,
  needs: forumMeetingAccess.minute,
  id: ({ id }) => id,
  run: async (ctx, { id, seats }) => {
    await openMeeting(ctx, id, 'write')
    const known = new Set((await queries.attendanceOf(ctx.tx, id)).map(({ seat_id }) => seat_id))
    if (seats.some(({ seat }) => !known.has(seat))) throw wrong('seats', 'not-of-this-forum')
    await queries.markSeats(
      ctx.tx,
      id,
      seats.map((each) => ({ ...each, id: newId() })),
    )
    ctx.about({ present: seats.filter(({ present }) => present !== null && present !== 'absent').length })
  },
})

/** Somebody who was there on no seat. */
export const addForumGuest = useCase({
  name: 'forum-meeting.add-guest',
  input: guestShape,
  needs: forumMeetingAccess.minute,
  id: ({ id }) => id,
  run: async (ctx, { id, person, name, present }): Promise<{ readonly id: string }> => {
    const core = await openMeeting(ctx, id, 'write')
    await demandOfCounty(ctx, 'person', core.county, [person], 'person')
    // The same guest is written down once, however often the form is sent.
    const guest = idFrom('forum-guest', id, person ?? '', name ?? '')
    const isThere = (await queries.attendanceOf(ctx.tx, id)).some((each) => each.id === guest)
    if (!isThere) await queries.insertGuest(ctx.tx, { id: guest, meeting: id, person, name, present })
    return { id: guest }
  },
})

export const removeForumGuest = useCase({
  name: 'forum-meeting.remove-guest',
  input: removeGuestShape,
  needs: forumMeetingAccess.minute,
  id: ({ id }) => id,
  run: async (ctx, { id, attendance }) => {
    await openMeeting(ctx, id, 'write')
    if (!(await queries.deleteGuest(ctx.tx, id, attendance))) throw wrong('attendance', 'not-found')
  },
})

/** It was held: its minutes may be finished until they are approved. */
export const holdForumMeeting = useCase({
  name: 'forum-meeting.hold',
  input: holdShape,
  needs: forumMeetingAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version }) => {
    const core = await openMeeting(ctx, id, 'change', ['planned'])
    if (helsinkiDate(core.starts_at) > helsinkiDate(ctx.now))
      throw new Refusal('conflict', 'forum-meeting.ahead')
    if (!(await queries.moveMeeting(ctx.tx, id, version, { ...byWhom(ctx), state: 'held' })))
      throw changedMeanwhile(await theirsOf(ctx, id))
  },
})

/** What came out of it in a few sentences. Who writes over what somebody else has written meanwhile is shown both. */
export const summariseForumMeeting = useCase({
  name: 'forum-meeting.summarise',
  input: summaryShape,
  needs: forumMeetingAccess.minute,
  id: ({ id }) => id,
  run: async (ctx, { id, version, summary }) => {
    await openMeeting(ctx, id, 'change')
    if (!(await queries.setSummary(ctx.tx, id, version, summary, byWhom(ctx))))
      throw changedMeanwhile(await theirsOf(ctx, id))
  },
})

/** The minutes stand as they are from here on. */
export const approveForumMinutes = useCase({
  name: 'forum-meeting.approve-minutes',
  input: approveShape,
  needs: forumMeetingAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version }) => {
    await openMeeting(ctx, id, 'change', ['held'])
    if (!(await queries.approve(ctx.tx, id, version, byWhom(ctx))))
      throw changedMeanwhile(await theirsOf(ctx, id))
  },
})
