/** At the table: the agenda, the shared minutes point by point, who was there, what was agreed, a consent given in the room. */
import { noteConsent, noteConsentShape } from '#capabilities/families/index.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { meetingAccess, pointAccess } from './access-meetings.ts'
import { begin, invalid, opened, sealed, workerOf } from './meeting-begin.ts'
import {
  agreeShape,
  changePointShape,
  markPresentShape,
  meetingShape,
  proposePointShape,
  removePointShape,
  writeMinutesShape,
} from './meeting-shapes.ts'
import * as queries from './queries-meetings.ts'
import { addStep } from './steps.ts'

/** A point for the agenda, from anybody who is asked. Everybody at the table reads it. @source R105 */
export const proposePoint = useCase({
  name: 'agenda.propose',
  input: proposePointShape,
  needs: meetingAccess.takePart,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, words }): Promise<{ readonly id: string }> => {
    await begin(ctx, id, 'propose')
    const point = newId()
    await queries.insertPoint(ctx.tx, {
      id: point,
      meeting: id,
      words: ctx.crypto.seal(words),
      person: ctx.actor.kind === 'person' ? ctx.actor.id : null,
      member: ctx.actor.kind === 'member' ? ctx.actor.id : null,
      now: ctx.now,
    })
    ctx.about({ point })
    return { id: point }
  },
})

/** The point, and its meeting held until the end: two who write at once come one after the other. */
async function beginPoint(
  ctx: Ctx,
  id: string,
  move: 'propose' | 'minute',
  version: number,
): Promise<queries.PointRow> {
  const found = await queries.pointById(ctx.tx, id)
  if (found === undefined) throw notFound()
  await begin(ctx, found.meeting_id, move)
  ctx.about({ point: id })
  const point = await queries.pointById(ctx.tx, id)
  if (point === undefined) throw notFound()
  if (point.version !== version) {
    const theirs = {
      version: point.version,
      words: ctx.crypto.open(point.words_sealed),
      minutes: opened(ctx, point.minutes_sealed),
    }
    throw new Refusal('conflict', 'agenda.changed-meanwhile', { theirs })
  }
  return point
}

/** What one of the family has proposed is theirs to change until it has been talked about. */
function demandNotMinuted(ctx: Ctx, point: queries.PointRow): void {
  if (ctx.actor.kind === 'member' && point.minutes_sealed !== null)
    throw new Refusal('conflict', 'agenda.minuted')
}

/** Other words for a point, or another place on the agenda. */
export const changePoint = useCase({
  name: 'agenda.change',
  input: changePointShape,
  needs: pointAccess.change,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, version, words, position }) => {
    const point = await beginPoint(ctx, id, 'propose', version)
    demandNotMinuted(ctx, point)
    if (words !== undefined)
      await queries.updatePoint(ctx.tx, id, { words: ctx.crypto.seal(words), now: ctx.now })
    if (position === undefined) return
    const others = (await queries.pointsOf(ctx.tx, point.meeting_id)).flatMap((each) =>
      each.id === id ? [] : each.id,
    )
    await queries.orderPoints(ctx.tx, point.meeting_id, others.toSpliced(position - 1, 0, id))
  },
})

/** Off the agenda; what has been written down stays. */
export const removePoint = useCase({
  name: 'agenda.remove',
  input: removePointShape,
  needs: pointAccess.change,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, version }) => {
    const point = await beginPoint(ctx, id, 'propose', version)
    if (point.minutes_sealed !== null) throw new Refusal('conflict', 'agenda.minuted')
    await queries.removePoint(ctx.tx, id)
  },
})

/**
 * What was said of one point. Each point has a version of its own, so that several write at once; who writes over what
 * somebody else has written meanwhile is shown both texts, and nothing is lost.
 * @source R105, F-17, ADR-0044
 */
export const writeMinutes = useCase({
  name: 'agenda.write-minutes',
  input: writeMinutesShape,
  needs: pointAccess.minute,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, version, minutes }): Promise<{ readonly version: number }> => {
    await beginPoint(ctx, id, 'minute', version)
    await queries.writeMinutes(ctx.tx, id, sealed(ctx, minutes), workerOf(ctx), ctx.now)
    return { version: version + 1 }
  },
})

/** Who was there. */
export const markPresent = useCase({
  name: 'meeting.mark-present',
  input: markPresentShape,
  needs: meetingAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, present }) => {
    await begin(ctx, id, 'mark-present')
    const people = await queries.participantsOf(ctx.tx, id)
    if (present.some((each) => !people.some((one) => one.id === each)))
      throw invalid('present', 'meeting-not-asked')
    await queries.markPresent(ctx.tx, id, present)
    ctx.about({ present: present.length })
  },
})

/** It was held: from now on it stands among those that have been. Its minutes may still be finished. */
export const holdMeeting = useCase({
  name: 'meeting.hold',
  input: meetingShape,
  needs: meetingAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }) => {
    await begin(ctx, id, 'hold')
    await queries.moveMeeting(ctx.tx, id, 'held', ctx.now)
  },
})

/**
 * What was agreed becomes a step of the one plan: who does it and by when. Nothing is agreed without both.
 * @source R105, ADR-0044
 */
export const agreeInMeeting = useCase({
  name: 'meeting.agree',
  input: agreeShape,
  needs: meetingAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, words, kind, owner, dueOn }): Promise<{ readonly id: string }> => {
    const meeting = await begin(ctx, id, 'agree')
    const unit = (await queries.caseOfMeetings(ctx.tx, meeting.case_id))?.unit_id
    const step = await addStep.within(ctx, {
      id: meeting.case_id,
      meeting: id,
      kind: kind ?? ('member' in owner ? 'family' : 'service'),
      words,
      ownerMember: 'member' in owner ? owner.member : null,
      ownerPerson: 'person' in owner ? owner.person : null,
      owner: 'other' in owner ? owner.other : '',
      dueOn,
      ...(typeof unit === 'string' ? { unit } : {}),
    })
    ctx.about({ step: step.id })
    return step
  },
})

/** A yes that one of the family says at the table, after the same words as anywhere else. @source S-25, R105 */
export const consentInMeeting = useCase({
  name: 'meeting.note-consent',
  input: noteConsentShape.omit({ way: true }),
  needs: meetingAccess.keep,
  id: ({ id }) => id,
  proof: 'fresh',
  run: async (ctx, { id, ...asked }): Promise<{ readonly id: string }> => {
    // The id is the meeting’s.
    const meeting = await begin(ctx, id, 'consent')
    const given = await noteConsent.within(ctx, { ...asked, id: meeting.family_id, way: 'on-the-spot' })
    ctx.about({ consent: given.id })
    return given
  },
})
