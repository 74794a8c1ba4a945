/** Network meetings as they are read: by the team, by those of the family who are asked. */
import { z } from 'zod'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { meetingAccess } from './access-meetings.ts'
import { type MeetingMove, sectorOf, whyNot } from './domain/meeting.ts'
import { beginCase, opened, readBegin } from './meeting-begin.ts'
import {
  type AgendaPoint,
  type CaseMeetings,
  meetingShape,
  type MeetingItem,
  type MeetingParticipant,
  type MeetingStep,
  type MeetingView,
} from './meeting-shapes.ts'
import * as queries from './queries-meetings.ts'

const itemOf =
  (ctx: Ctx) =>
  (row: queries.MeetingListRow): MeetingItem => ({
    id: row.id,
    case: row.case_id,
    state: row.state,
    purpose: ctx.crypto.open(row.purpose_sealed),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    isRemote: row.remote,
    asked: row.asked,
    coming: row.coming,
    myAnswer: row.my_answer,
    amAsked: row.am_asked,
  })

/** What is ahead, the nearest first; what has been, the newest first. */
function parted(
  ctx: Ctx,
  rows: readonly queries.MeetingListRow[],
): { readonly ahead: readonly MeetingItem[]; readonly past: readonly MeetingItem[] } {
  const isAhead = (row: queries.MeetingListRow): boolean => row.state === 'planned' && row.ends_at > ctx.now
  return {
    ahead: rows.filter(isAhead).toReversed().map(itemOf(ctx)),
    past: rows.filter((row) => !isAhead(row)).map(itemOf(ctx)),
  }
}

/** The meetings of one case, and who of the team can be asked to one. */
export const listMeetings = useCase({
  name: 'meeting.list',
  input: z.object({ id: z.uuid() }),
  needs: caseAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<CaseMeetings> => {
    const of = await beginCase(ctx, id)
    const canCall = of.by === 'seat' && !of.closed
    return {
      case: id,
      family: of.family_id,
      ...parted(ctx, await queries.meetingsOfCase(ctx.tx, id)),
      colleagues: canCall
        ? (await queries.colleaguesOf(ctx.tx, id)).map((row) => ({
            involvement: row.involvement,
            person: row.person,
            name: row.name,
            title: row.title,
            unit: row.unit,
            sector: sectorOf(row.register, row.sector),
            isMe: row.me,
          }))
        : [],
      can: { call: canCall },
    }
  },
})

/** The meetings to which one of a family is asked, in all that is about them. */
export const ownMeetings = useCase({
  name: 'meeting.list-own',
  input: z.object({}),
  needs: { memberBecause: 'shows only meetings to which one is asked' },
  proof: 'strong',
  run: async (
    ctx,
  ): Promise<{ readonly ahead: readonly MeetingItem[]; readonly past: readonly MeetingItem[] }> => {
    const rows = await queries.meetingsOfMember(ctx.tx)
    const families = new Set(rows.map(({ family_id: family }) => family))
    const [first] = rows
    ctx.about(
      first !== undefined && families.size === 1
        ? { county: first.county, family: first.family_id, by: 'told', meetings: rows.length }
        : { families: families.size, by: 'told', meetings: rows.length },
    )
    return parted(ctx, rows)
  },
})

function participantOf(ctx: Ctx, row: queries.ParticipantRow): MeetingParticipant {
  const kind = row.member_id !== null ? 'member' : row.outside_sealed === null ? 'worker' : 'outside'
  return {
    id: row.id,
    kind,
    person: row.person_id,
    involvement: row.involvement_id,
    title: row.title ?? {},
    unit: row.unit,
    member: row.member_id,
    name: row.outside_sealed === null ? row.name : ctx.crypto.open(row.outside_sealed),
    email: ctx.actor.kind === 'person' ? opened(ctx, row.email_sealed) : '',
    sector: row.sector,
    ground: row.ground,
    answer: row.answer,
    answeredAt: row.answered_at,
    wasPresent: row.was_present,
    isMe: row.mine,
  }
}

const pointOf =
  (ctx: Ctx, can: MeetingView['can']) =>
  (row: queries.PointRow, index: number): AgendaPoint => ({
    id: row.id,
    version: row.version,
    // Its place among those that the reader sees: a gap would tell of one that is not there for them.
    position: index + 1,
    words: ctx.crypto.open(row.words_sealed),
    minutes: opened(ctx, row.minutes_sealed),
    changedAt: row.changed_at,
    by: { name: row.by_name, member: row.by_member },
    minutesBy: row.minutes_name,
    can: {
      // What has been talked about stands as it was proposed.
      change: can.propose && row.may_change && (ctx.actor.kind === 'person' || row.minutes_sealed === null),
      minute: can.minute && row.may_minute,
    },
  })

const stepOf =
  (ctx: Ctx) =>
  (row: queries.AgreedRow): MeetingStep => ({
    id: row.id,
    words: ctx.crypto.open(row.words_sealed),
    kind: row.kind,
    member: row.owner_member,
    person: row.owner_person,
    owner: row.owner_sealed === null ? row.owner_name : ctx.crypto.open(row.owner_sealed),
    dueOn: row.due_on,
    state: row.state,
  })

/** What of this those who keep the meeting do, and what everybody at the table. */
const ofEverybody: readonly MeetingMove[] = ['propose']

function mayNow(ctx: Ctx, row: queries.MeetingRow): MeetingView['can'] {
  const by = (move: MeetingMove): boolean =>
    move === 'answer'
      ? row.am_asked && row.may_take_part
      : ofEverybody.includes(move)
        ? row.may_take_part
        : row.may_keep
  const at = { state: row.state, startsAt: row.starts_at }
  const may = (move: MeetingMove): boolean => !row.closed && by(move) && whyNot(move, at, ctx.now) === null
  return {
    change: may('change'),
    invite: may('invite'),
    cancel: may('cancel'),
    answer: may('answer'),
    propose: may('propose'),
    minute: may('minute'),
    'mark-present': may('mark-present'),
    hold: may('hold'),
    agree: may('agree'),
    consent: may('consent'),
  }
}

/** One meeting: when and where, who is asked and why, the agenda with the shared minutes, what was agreed. @source R105 */
export const readMeeting = useCase({
  name: 'meeting.read',
  input: meetingShape,
  needs: meetingAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<MeetingView> => {
    const row = await readBegin(ctx, id)
    const can = mayNow(ctx, row)
    return {
      id,
      case: row.case_id,
      family: row.family_id,
      version: row.version,
      sequence: row.sequence,
      state: row.state,
      purpose: ctx.crypto.open(row.purpose_sealed),
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      place: row.place_hidden ? '' : opened(ctx, row.place_sealed),
      link: opened(ctx, row.link_sealed),
      placeHidden: row.place_hidden && row.place_sealed !== null,
      familyPresent: row.family_present,
      // How it was solved without the family is said among those who work on it.
      solved: ctx.actor.kind === 'person' ? opened(ctx, row.solved_sealed) : '',
      calledBy: row.caller_name === null ? null : { name: row.caller_name, title: row.caller_title },
      changedAt: row.changed_at,
      participants: (await queries.participantsOf(ctx.tx, id)).map((each) => participantOf(ctx, each)),
      agenda: (await queries.pointsOf(ctx.tx, id)).map(pointOf(ctx, can)),
      agreed: (await queries.agreedIn(ctx.tx, id)).map(stepOf(ctx)),
      can,
    }
  },
})

/** A mark that differs when the meeting's page would show other points, minutes or agreed items; nothing of them is in it. */
export const meetingMark = useCase({
  name: 'meeting.mark',
  trace: 'refusals',
  input: meetingShape,
  needs: meetingAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: (ctx, { id }): Promise<string> => queries.markOf(ctx.tx, id),
})
