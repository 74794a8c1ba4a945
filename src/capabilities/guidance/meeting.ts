/** A warm hand-over: the sender, the receiver and the family talk together once, and it is written down whether they did. */
import { z } from 'zod'
import {
  appointmentWays,
  bookAppointment,
  callOffTime,
  markHeld,
  markNoShow,
  type TimesTogether,
  timesTogether,
} from '#capabilities/appointments/index.ts'
import { addMinutes } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { referralAccess } from './access.ts'
import { begin, everybody, record, tell, tellFamily, version } from './begin.ts'
import * as queries from './queries.ts'
import { partiesOf } from './queries-views.ts'

/** Books the talk of three among the appointments; without a calendar it is one's own. @source R20, ADR-0033 */
export const bookWarmHandOver = useCase({
  name: 'referral.book-meeting',
  input: z.object({
    id: z.uuid(),
    calendar: z.uuid().optional(),
    startsAt: z.union([z.date(), z.iso.datetime({ offset: true }).pipe(z.coerce.date())]),
    minutes: z.coerce.number().int().min(5).max(240).default(30),
    way: z.enum(appointmentWays).default('remote'),
    as: z.enum(['sender', 'receiver']).optional(),
    version,
  }),
  needs: referralAccess.meet,
  id: ({ id }) => id,
  run: async (
    ctx,
    { id, calendar, startsAt, minutes, way, as, version: seen },
  ): Promise<{ readonly meeting: string; readonly appointment: string }> => {
    const begun = await begin(ctx, id, 'book-meeting', seen, as)
    const { referral, party, me } = begun
    if ((await queries.bookedMeeting(ctx.tx, id)) !== undefined)
      throw new Refusal('conflict', 'referral.meeting-booked')
    const other = party === 'sender' ? referral.receiver_person : referral.sender_id
    // In somebody else's hours the booker is one of those who come; one's own need no saying.
    const come = calendar === undefined ? [other].filter((person) => person !== me) : [other, me]
    const appointment = await bookAppointment.within(ctx, {
      ...(calendar === undefined ? {} : { calendar }),
      kind: 'warm-hand-over',
      startsAt,
      minutes,
      way,
      subject: { kind: 'referral', id },
      with: [...new Set(come.flatMap((person) => person ?? []))],
    })
    const meeting = newId()
    await record(ctx, begun, {
      detail: startsAt.toISOString(),
      seenBy: everybody,
      meeting: {
        id: meeting,
        appointmentId: appointment.id,
        way,
        startsAt,
        endsAt: addMinutes(startsAt, minutes),
      },
    })
    tell(ctx, id, party === 'sender' ? 'receiver' : 'sender')
    tellFamily(ctx, referral)
    ctx.about({ appointment: appointment.id })
    return { meeting, appointment: appointment.id }
  },
})

/** When sender and receiver could both come to the talk of three; nothing while one of them is a guest or nobody yet. */
export const timesToMeet = useCase({
  name: 'referral.meeting-times',
  trace: 'refusals',
  input: z.object({
    id: z.uuid(),
    minutes: z.coerce.number().int().min(5).max(240).default(30),
    way: z.enum(appointmentWays).nullable().default(null),
  }),
  needs: referralAccess.meet,
  id: ({ id }) => id,
  run: async (ctx, { id, minutes, way }): Promise<TimesTogether> => {
    const parties = await partiesOf(ctx.tx, id)
    const me = ctx.actor.kind === 'person' ? ctx.actor.id : null
    const other = parties?.sender_id === me ? parties?.receiver_person : parties?.sender_id
    if (other === undefined || other === null || other === me) return { calendar: null, times: [] }
    return await timesTogether.within(ctx, { with: other, minutes, kind: 'warm-hand-over', way })
  },
})

/** A referral that has ended with this receiver has no talk ahead: its time is given back to all of them. */
export async function callOffMeeting(ctx: Ctx, id: string): Promise<void> {
  const meeting = await queries.bookedMeeting(ctx.tx, id)
  if (meeting === undefined || meeting.starts_at <= ctx.now) return
  if (meeting.appointment_id !== null) callOffTime(ctx, meeting.appointment_id, 'not-needed')
  await queries.recordMeeting(ctx.tx, meeting.id, false, ctx.now)
}

/** Held or not held. Held, it is the receiver's first contact with the family; not to be held, its time is given back. */
export const recordWarmHandOver = useCase({
  name: 'referral.record-meeting',
  input: z.object({
    id: z.uuid(),
    held: z.union([z.boolean(), z.stringbool()]),
    as: z.enum(['sender', 'receiver']).optional(),
    version,
  }),
  needs: referralAccess.meet,
  id: ({ id }) => id,
  run: async (ctx, { id, held, as, version: seen }) => {
    const { state, party, me } = await begin(ctx, id, 'record-meeting', seen, as)
    const meeting = await queries.bookedMeeting(ctx.tx, id)
    if (meeting === undefined) throw new Refusal('conflict', 'referral.no-meeting')
    const isAhead = meeting.starts_at > ctx.now
    if (held && isAhead) throw new Refusal('conflict', 'referral.meeting-not-begun')
    const { appointment_id: appointment } = meeting
    if (appointment !== null && isAhead) callOffTime(ctx, appointment, 'another-way')
    else if (appointment !== null && ctx.actor.kind === 'person')
      await (held ? markHeld : markNoShow).within(ctx, { id: appointment })
    await queries.recordMeeting(ctx.tx, meeting.id, held, ctx.now)
    await queries.moveReferral(ctx.tx, id, {
      now: ctx.now,
      state,
      ...(held ? { set: { firstContact: true } } : {}),
      entry: {
        move: held ? 'meeting-held' : 'meeting-not-held',
        party,
        personId: me,
        seenBy: ['sender', 'receiver', 'family'],
      },
    })
    ctx.about({ held })
  },
})
