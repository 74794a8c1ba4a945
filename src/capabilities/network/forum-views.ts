/** Rows of forums as those who ask are told them. */
import { helsinkiDate } from '#platform/dates.ts'
import { named, somebody } from './forum-begin.ts'
import type {
  AttendanceView,
  ForumMeetingLine,
  ForumTaskView,
  MatterView,
  Paged,
  VoteView,
} from './forum-types.ts'
import type { AttendanceRow, MatterRow, MeetingLineRow } from './queries-forum-meetings.ts'
import type { TaskRow } from './queries-forum-tasks.ts'
import type { VoteRow } from './queries-votes.ts'

export const meetingLine = (row: MeetingLineRow): ForumMeetingLine => ({
  id: row.id,
  forum: { id: row.forum_id, name: row.forum },
  level: row.level,
  area: named(row.area_id, row.area),
  title: row.title,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  place: row.place,
  isRemote: row.remote_link !== null,
  state: row.state,
  isApproved: row.approved_at !== null,
  isInvited: row.invited_at !== null,
  matters: row.matters,
  present: row.present,
  seats: row.seats,
  summary: row.summary,
})

/** `open`: the minutes of its meeting are not approved, or it has none. */
export const matterView = (row: MatterRow, open: boolean): MatterView => ({
  id: row.id,
  version: row.version,
  forum: row.forum_id,
  meeting: row.meeting_id,
  position: row.position,
  kind: row.kind,
  title: row.title,
  grounds: row.grounds,
  presenter: somebody(row.presenter_id, row.presenter, row.presenter_title),
  organisation: named(row.organisation_id, row.organisation),
  minutesPlanned: row.minutes_planned,
  membersOnly: row.members_only,
  state: row.state,
  stateWords: row.state_words,
  proposedBy: somebody(row.proposed_by, row.proposer, row.proposer_title),
  proposedAt: row.proposed_at,
  minutes: {
    version: row.minutes_version ?? 0,
    words: row.minutes ?? '',
    by: row.minutes_by,
    at: row.minutes_at,
  },
  can: {
    change: open && row.may_change,
    place: open && row.may_place,
    minute: open && row.may_minute && row.state === 'on-agenda',
  },
})

export const attendanceView = (row: AttendanceRow): AttendanceView => ({
  id: row.id,
  seat: row.seat_id,
  sector: row.sector,
  seatTitle: row.seat_title ?? {},
  organisation: row.organisation,
  holder: somebody(row.holder_id, row.holder, row.holder_title),
  deputyHolder: somebody(row.deputy_id, row.deputy_name, row.deputy_title),
  guest: somebody(row.guest_id, row.guest, row.guest_title),
  deputy: row.deputy,
  answer: row.answer,
  present: row.present,
  isMe: row.is_me,
})

export const taskView = (row: TaskRow, now: Date): ForumTaskView => ({
  id: row.id,
  version: row.version,
  forum: { id: row.forum_id, name: row.forum },
  area: named(row.area_id, row.area),
  meeting: row.meeting_id,
  matter: row.item_id,
  decision: row.decision_id,
  words: row.words,
  owner: { person: row.owner_id, name: row.owner, title: row.owner_title },
  dueOn: row.due_on,
  isOverdue: row.state === 'open' && row.due_on < helsinkiDate(now),
  state: row.state,
  stateOn: row.state_on,
  note: row.note,
  isMine: row.is_mine,
  can: { finish: row.may_finish, change: row.may_keep && row.state === 'open' },
})

export function voteView(row: VoteRow, mySeats: readonly string[]): VoteView {
  const isOpen = row.closed_at === null
  const options = row.options.map((option) => ({
    id: option.id,
    words: option.words,
    points: isOpen ? null : option.points,
    seats: isOpen ? null : option.seats,
    mine: option.mine,
  }))
  return {
    id: row.id,
    version: row.version,
    matter: row.item_id,
    title: row.title,
    points: row.points,
    isOpen,
    closedAt: row.closed_at,
    seatsVoted: row.seats_voted,
    seats: row.seats,
    options: isOpen ? options : options.toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0)),
    mySeats,
    can: { cast: isOpen && mySeats.length > 0, close: isOpen && row.may_keep },
  }
}

export const pageSize = 30
export const pageOf = (page: number): { readonly offset: number; readonly size: number } => ({
  offset: (page - 1) * pageSize,
  size: pageSize,
})
export const paged = <Row>(rows: readonly Row[], total: number, page: number): Paged<Row> => ({
  rows,
  total,
  page,
  pages: Math.max(1, Math.ceil(total / pageSize)),
})
