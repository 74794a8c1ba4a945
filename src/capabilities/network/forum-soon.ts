/** Use cases of forums whose making follows: their names and shapes stand. */
import { z } from 'zod'
import { Refusal } from '#platform/refusal.ts'
import { type UseCase, useCase } from '#platform/use-case.ts'
import type {
  DecisionLine,
  DecisionView,
  ForumChoices,
  ForumGaps,
  ForumLine,
  ForumMeetingLine,
  ForumMeetingView,
  ForumTaskView,
  ForumTemplate,
  ForumView,
  MinutesLine,
  Paged,
} from './forum-types.ts'
import {
  addForumShape,
  addSeatShape,
  addTaskShape,
  announceShape,
  answerShape,
  approveShape,
  assessShape,
  attendanceShape,
  cancelMeetingShape,
  castVoteShape,
  changeDecisionShape,
  changeForumShape,
  changeMatterShape,
  changeMeetingShape,
  changeSeatShape,
  changeTaskShape,
  changeTermShape,
  closeVoteShape,
  confirmShape,
  draftDecisionShape,
  dropDecisionShape,
  endForumShape,
  endOfficeShape,
  endTermShape,
  finishTaskShape,
  gapsShape,
  guestShape,
  holdShape,
  inviteShape,
  listDecisionsShape,
  listForumsShape,
  listMeetingsShape,
  listMinutesShape,
  listTasksShape,
  makeDecisionShape,
  openVoteShape,
  placeMatterShape,
  planMeetingShape,
  proposeMatterShape,
  removeGuestShape,
  removeMatterShape,
  removeSeatShape,
  setOfficeShape,
  setRecipientsShape,
  setTermShape,
  summaryShape,
  turnMatterShape,
  writeForumMinutesShape,
} from './forum-shapes.ts'

const idShape = z.object({ id: z.uuid() })
const noneShape = z.object({})
const countyShape = z.object({ county: z.string().max(8).optional() })
type Id = { readonly id: string }
type Version = { readonly version: number }
/** How many were written to. */
type Invited = { readonly mails: number }
type Told = { readonly mails: number }
const soon = <S extends z.ZodType, Out>(name: string, input: S): UseCase<z.input<S>, Out> =>
  useCase({
    name,
    input,
    needs: { signedInBecause: 'demanded inside' },
    run: () => Promise.reject(new Refusal('unavailable', 'unavailable')),
  })

export const listForums = soon<typeof listForumsShape, readonly ForumLine[]>('forum.list', listForumsShape)
export const readForum = soon<typeof idShape, ForumView>('forum.read', idShape)
export const listForumTemplates = soon<typeof noneShape, readonly ForumTemplate[]>(
  'forum.list-templates',
  noneShape,
)
export const listForumChoices = soon<typeof countyShape, ForumChoices>('forum.list-choices', countyShape)
export const addForum = soon<typeof addForumShape, Id>('forum.add', addForumShape)
export const changeForum = soon<typeof changeForumShape, void>('forum.change', changeForumShape)
export const endForum = soon<typeof endForumShape, void>('forum.end', endForumShape)
export const addSeat = soon<typeof addSeatShape, Id>('forum.add-seat', addSeatShape)
export const changeSeat = soon<typeof changeSeatShape, void>('forum.change-seat', changeSeatShape)
export const removeSeat = soon<typeof removeSeatShape, void>('forum.remove-seat', removeSeatShape)
export const setSeatTerm = soon<typeof setTermShape, Id>('forum.set-term', setTermShape)
export const changeSeatTerm = soon<typeof changeTermShape, void>('forum.change-term', changeTermShape)
export const endSeatTerm = soon<typeof endTermShape, void>('forum.end-term', endTermShape)
export const setForumOffice = soon<typeof setOfficeShape, Id>('forum.set-office', setOfficeShape)
export const endForumOffice = soon<typeof endOfficeShape, void>('forum.end-office', endOfficeShape)
export const listForumGaps = soon<typeof gapsShape, ForumGaps>('forum.list-gaps', gapsShape)
export const listForumMeetings = soon<typeof listMeetingsShape, Paged<ForumMeetingLine>>(
  'forum-meeting.list',
  listMeetingsShape,
)
export const readForumMeeting = soon<typeof idShape, ForumMeetingView>('forum-meeting.read', idShape)
export const planForumMeeting = soon<typeof planMeetingShape, Id>('forum-meeting.plan', planMeetingShape)
export const changeForumMeeting = soon<typeof changeMeetingShape, void>(
  'forum-meeting.change',
  changeMeetingShape,
)
export const cancelForumMeeting = soon<typeof cancelMeetingShape, void>(
  'forum-meeting.cancel',
  cancelMeetingShape,
)
export const inviteToForumMeeting = soon<typeof inviteShape, Invited>('forum-meeting.invite', inviteShape)
export const answerForumMeeting = soon<typeof answerShape, void>('forum-meeting.answer', answerShape)
export const markForumAttendance = soon<typeof attendanceShape, void>(
  'forum-meeting.mark-attendance',
  attendanceShape,
)
export const addForumGuest = soon<typeof guestShape, Id>('forum-meeting.add-guest', guestShape)
export const removeForumGuest = soon<typeof removeGuestShape, void>(
  'forum-meeting.remove-guest',
  removeGuestShape,
)
export const holdForumMeeting = soon<typeof holdShape, void>('forum-meeting.hold', holdShape)
export const summariseForumMeeting = soon<typeof summaryShape, void>('forum-meeting.summarise', summaryShape)
export const approveForumMinutes = soon<typeof approveShape, void>(
  'forum-meeting.approve-minutes',
  approveShape,
)
export const listForumMinutes = soon<typeof listMinutesShape, Paged<MinutesLine>>(
  'forum-meeting.list-minutes',
  listMinutesShape,
)
export const proposeForumMatter = soon<typeof proposeMatterShape, Id>(
  'forum-matter.propose',
  proposeMatterShape,
)
export const changeForumMatter = soon<typeof changeMatterShape, void>(
  'forum-matter.change',
  changeMatterShape,
)
export const placeForumMatter = soon<typeof placeMatterShape, void>('forum-matter.place', placeMatterShape)
export const postponeForumMatter = soon<typeof turnMatterShape, void>(
  'forum-matter.postpone',
  turnMatterShape,
)
export const declineForumMatter = soon<typeof turnMatterShape, void>('forum-matter.decline', turnMatterShape)
export const removeForumMatter = soon<typeof removeMatterShape, void>(
  'forum-matter.remove',
  removeMatterShape,
)
export const writeForumMinutes = soon<typeof writeForumMinutesShape, Version>(
  'forum-matter.write-minutes',
  writeForumMinutesShape,
)
export const listDecisions = soon<typeof listDecisionsShape, Paged<DecisionLine>>(
  'decision.list',
  listDecisionsShape,
)
export const readDecision = soon<typeof idShape, DecisionView>('decision.read', idShape)
export const draftDecision = soon<typeof draftDecisionShape, Id>('decision.draft', draftDecisionShape)
export const changeDecision = soon<typeof changeDecisionShape, void>('decision.change', changeDecisionShape)
export const setDecisionRecipients = soon<typeof setRecipientsShape, void>(
  'decision.set-recipients',
  setRecipientsShape,
)
export const assessChildImpact = soon<typeof assessShape, Version>(
  'decision.assess-child-impact',
  assessShape,
)
export const makeDecision = soon<typeof makeDecisionShape, void>('decision.make', makeDecisionShape)
export const announceDecision = soon<typeof announceShape, Told>('decision.announce', announceShape)
export const confirmDecision = soon<typeof confirmShape, void>('decision.confirm', confirmShape)
export const dropDecision = soon<typeof dropDecisionShape, void>('decision.drop', dropDecisionShape)
export const listForumTasks = soon<typeof listTasksShape, Paged<ForumTaskView>>(
  'forum-task.list',
  listTasksShape,
)
export const addForumTask = soon<typeof addTaskShape, Id>('forum-task.add', addTaskShape)
export const changeForumTask = soon<typeof changeTaskShape, void>('forum-task.change', changeTaskShape)
export const finishForumTask = soon<typeof finishTaskShape, void>('forum-task.finish', finishTaskShape)
export const openForumVote = soon<typeof openVoteShape, Id>('forum-vote.open', openVoteShape)
export const castForumVote = soon<typeof castVoteShape, void>('forum-vote.cast', castVoteShape)
export const closeForumVote = soon<typeof closeVoteShape, void>('forum-vote.close', closeVoteShape)
