/** Booking, moving, cancelling and marking appointments. Two people never get the same time. */
import { z } from 'zod'
import { demand, flags } from '#platform/access.ts'
import { days, later } from '#platform/clock.ts'
import { addMinutes } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { appointmentAccess, calendarAccess } from './access.ts'
import { demandColleagues } from './calendars.ts'
import { fits, freeTimes as freeOf, longestSeries, seriesOf } from './domain/availability.ts'
import {
  afterMove,
  appointmentKinds,
  type AppointmentMove,
  appointmentWays,
  type CancelReason,
  cancelReasons,
} from './domain/life.ts'
import type { Span } from './domain/spans.ts'
import { bookable, type Grounds, lockGrounds, readGrounds, type Wanted } from './grounds.ts'
import * as queries from './queries.ts'
import { mayStillChange } from './domain/offers.ts'
import { offerOf } from './queries-offers.ts'

export const subjectShape = z.object({
  kind: z.enum(['help-request', 'referral', 'consultation']),
  id: z.uuid(),
})
const instant = z.union([z.date(), z.iso.datetime({ offset: true }).pipe(z.coerce.date())])

/** How many other times somebody is offered whose time went to somebody else. */
const offered = 5

/** The free times nearest to the one that was wanted, in order. */
function nextFree(grounds: Grounds, wanted: Span, now: Date): readonly Span[] {
  const { from, to } = bookable(grounds.host, now)
  const distance = (span: Span): number => Math.abs(span.from.getTime() - wanted.from.getTime())
  return freeOf(grounds.grounds, {
    minutes: (wanted.to.getTime() - wanted.from.getTime()) / 60_000,
    stepMinutes: grounds.host.step_minutes,
    notBefore: from,
    notAfter: to,
  })
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, offered)
    .toSorted((a, b) => a.from.getTime() - b.from.getTime())
}

/** What is refused says what would do instead. */
function takenRefusal(free: readonly Span[], code = 'appointment.taken'): Refusal {
  return new Refusal('conflict', code, { theirs: { free: free.map(({ from }) => from) } })
}

/** Refuses unless every one of these times can be had: inside the bookable hours, or freely for the calendar's own people. */
async function demandFree(
  ctx: Ctx,
  wanted: Wanted,
  spans: readonly Span[],
  isFreely: boolean,
): Promise<Grounds> {
  const [first] = spans
  const last = spans.at(-1)
  if (first === undefined || last === undefined) throw notFound()
  const minutes = (first.to.getTime() - first.from.getTime()) / 60_000
  if (first.from <= ctx.now) throw new Refusal('invalid', 'appointment.past')
  await lockGrounds(ctx.tx, [wanted], ctx.now)
  const until = later(last.to > later(ctx.now, days(60)) ? last.to : later(ctx.now, days(60)), days(1))
  const grounds = await readGrounds(ctx.tx, wanted, { from: ctx.now, to: until })
  const open = bookable(grounds.host, ctx.now)
  const wish = { minutes, stepMinutes: grounds.host.step_minutes, notBefore: open.from, notAfter: open.to }
  const starts = new Set(isFreely ? [] : freeOf(grounds.grounds, wish).map(({ from }) => from.getTime()))
  const isOnGrid = (span: Span): boolean => starts.has(span.from.getTime())
  const works = (span: Span): boolean => (isFreely ? fits(span, grounds.grounds) : isOnGrid(span))
  if (!spans.every(works))
    throw takenRefusal(
      nextFree(grounds, first, ctx.now),
      spans.length > 1 ? 'appointment.series-taken' : undefined,
    )
  return grounds
}

/**
 * Books a time, once or as a short series; all of it or nothing. Without a calendar it is one's own. Whoever may see a
 * family's request may book for it while the family is on the line; the family then sees the time behind its code.
 * @source R23, R24, R83
 */
export const bookAppointment = useCase({
  name: 'appointment.book',
  input: z.object({
    /** Chosen by the caller, so that a request sent again books nothing twice. */
    id: z.uuid().optional(),
    calendar: z.uuid().optional(),
    kind: z.enum(appointmentKinds),
    startsAt: instant,
    minutes: z.coerce.number().int().min(5).max(480),
    way: z.enum(appointmentWays).default('phone'),
    /** The way there, and as long back, when it is held elsewhere: the worker's calendar is taken for it too. */
    travelMinutes: z.coerce.number().int().min(0).max(180).default(0),
    subject: subjectShape.nullable().default(null),
    room: z.uuid().nullable().default(null),
    with: z.array(z.uuid()).max(20).default([]),
    repeat: z
      .object({
        everyWeeks: z.coerce.number().int().min(1).max(4),
        times: z.coerce.number().int().min(2).max(longestSeries),
      })
      .nullable()
      .default(null),
  }),
  needs: { signedInBecause: 'whom one may book is decided by the calendar, of which there may be several' },
  run: async (ctx, input): Promise<{ readonly id: string; readonly ids: readonly string[] }> => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const me = ctx.actor.id
    if (input.id !== undefined && (await queries.isMine(ctx.tx, input.id, me)))
      return { id: input.id, ids: [input.id] }
    const calendar = input.calendar ?? (await ownCalendarId(ctx, me))
    await demand(ctx.tx, calendarAccess.book, calendar)
    if (input.room !== null) await demand(ctx.tx, calendarAccess.book, input.room)
    await demandColleagues(ctx, calendar, input.with)
    const may = await flags(ctx.tx, calendarAccess.read, calendar)
    const codeHash = await codeOf(ctx, input.subject)
    const first = { from: input.startsAt, to: addMinutes(input.startsAt, input.minutes) }
    const spans =
      input.repeat === null ? [first] : seriesOf(first, input.repeat.everyWeeks, input.repeat.times)
    const wanted: Wanted = {
      calendar,
      room: input.room,
      with: input.with,
      kind: input.kind,
      way: input.way,
      but: null,
      travel: input.travelMinutes,
    }
    const grounds = await demandFree(ctx, wanted, spans, may['bookFreely'] === true)
    const { host } = grounds
    const seriesId = spans.length > 1 ? newId() : null
    const ids = spans.map((_, index) => (index === 0 ? (input.id ?? newId()) : newId()))
    for (const [index, span] of spans.entries()) {
      const id = ids[index]
      if (id === undefined) continue
      await queries.insertAppointment(ctx.tx, {
        id,
        county: host.county,
        kind: input.kind,
        calendarId: host.id,
        roomId: input.room,
        subject: input.subject,
        codeHash,
        way: input.way,
        place: host.place,
        link: input.way === 'remote' ? host.remote_link : null,
        bookedBy: me,
        seriesId,
        span,
        parties: grounds.people,
        takes: grounds.takes(span),
        now: ctx.now,
        travelMinutes: input.travelMinutes,
      })
      remind(ctx, id, span)
    }
    const [id = ''] = ids
    ctx.later('tell-appointment', { appointment: id, what: 'booked' })
    ctx.about({
      county: host.county,
      appointment: id,
      calendar: host.id,
      kind: input.kind,
      times: spans.length,
    })
    return { id, ids }
  },
})

/** The follow code of the matter: whoever may not see the matter learns nothing of it and books nothing for it. */
async function codeOf(ctx: Ctx, subject: z.output<typeof subjectShape> | null): Promise<Uint8Array | null> {
  if (subject === null || subject.kind === 'consultation') return null
  const seen = await queries.matterSeen(ctx.tx, subject.kind, subject.id)
  if (seen === undefined) throw notFound()
  return seen.code_hash
}

/** One's own calendar, made when there is none. */
async function ownCalendarId(ctx: Ctx, me: string): Promise<string> {
  await queries.giveCalendars(ctx.tx, [me], ctx.now)
  const [own] = await queries.calendarsOf(ctx.tx, [], [me])
  if (own === undefined) throw notFound()
  return own.id
}

/** A day before; a moved time is reminded of anew, and the old reminder finds that nothing starts then. */
function remind(ctx: Ctx, id: string, span: Span): void {
  const at = later(span.from, -days(1))
  if (at <= ctx.now) return
  const ids = { appointment: id, startsAt: span.from.toISOString() }
  ctx.later('remind-appointment', ids, { at, key: `${id}:${ids.startsAt}` })
}

/** A time that was booked from an offer is followed by mail or text message: its families are told of every change. */
function tellFamily(ctx: Ctx, appointment: queries.LockedAppointment, what: 'moved' | 'cancelled'): void {
  if (appointment.offer_id === null) return
  ctx.later('tell-family', { appointment: appointment.id, what })
}

const version = z.coerce.number().int().positive().optional()

async function begin(
  ctx: Ctx,
  id: string,
  move: AppointmentMove,
  seen: number | undefined,
): Promise<{
  appointment: queries.LockedAppointment
  state: queries.LockedAppointment['state']
  me: string | null
}> {
  const appointment = await queries.lockAppointment(ctx.tx, id)
  if (appointment === undefined) throw notFound()
  if (seen !== undefined && seen !== appointment.version)
    throw new Refusal('conflict', 'appointment.changed-meanwhile')
  const after = afterMove(appointment.state, move, { startsAt: appointment.starts_at, now: ctx.now })
  if (!after.ok) throw new Refusal('conflict', `appointment.${after.why}`)
  ctx.about({ county: appointment.county, appointment: id })
  return { appointment, state: after.state, me: ctx.actor.kind === 'person' ? ctx.actor.id : null }
}

export const moveAppointment = useCase({
  name: 'appointment.move',
  input: z.object({ id: z.uuid(), startsAt: instant, version }),
  needs: appointmentAccess.move,
  id: ({ id }) => id,
  run: async (ctx, { id, startsAt, version: seen }) => {
    const { appointment, me } = await begin(ctx, id, 'move', seen)
    const minutes = (appointment.ends_at.getTime() - appointment.starts_at.getTime()) / 60_000
    const span = { from: startsAt, to: addMinutes(startsAt, minutes) }
    const may = await flags(ctx.tx, calendarAccess.read, appointment.calendar_id)
    const wanted: Wanted = {
      calendar: appointment.calendar_id,
      room: appointment.room_id,
      with: appointment.parties,
      kind: appointment.kind,
      way: null,
      but: id,
      travel: appointment.travel_minutes,
    }
    const grounds = await demandFree(ctx, wanted, [span], may['bookFreely'] === true)
    await queries.moveTo(ctx.tx, id, { span, takes: grounds.takes(span), person: me, now: ctx.now })
    remind(ctx, id, span)
    if (appointment.offer_id !== null) {
      const ids = { appointment: id, startsAt: span.from.toISOString() }
      const at = later(span.from, -days(1))
      if (at > ctx.now) ctx.later('remind-family', ids, { at, key: `family:${id}:${ids.startsAt}` })
    }
    ctx.later('tell-appointment', { appointment: id, what: 'moved' })
    tellFamily(ctx, appointment, 'moved')
  },
})

export const cancelAppointment = useCase({
  name: 'appointment.cancel',
  input: z.object({ id: z.uuid(), reason: z.enum(cancelReasons), version }),
  needs: appointmentAccess.cancel,
  id: ({ id }) => id,
  run: async (ctx, { id, reason, version: seen }) => {
    const { appointment, state, me } = await begin(ctx, id, 'cancel', seen)
    const isFamily = ctx.actor.kind === 'code'
    if (isFamily && appointment.starts_at <= ctx.now) throw new Refusal('conflict', 'appointment.over')
    if (isFamily && appointment.offer_id !== null) {
      const offer = await offerOf(ctx.tx, appointment.offer_id)
      if (offer !== undefined && !mayStillChange(appointment.starts_at, offer.cancel_hours, ctx.now))
        throw new Refusal('conflict', 'booking.too-late')
    }
    // A family need not explain itself; whatever it sends, it is the family that asked.
    await queries.setState(ctx.tx, id, {
      state,
      reason: isFamily ? 'family-asked' : reason,
      person: me,
      now: ctx.now,
    })
    ctx.later('tell-appointment', { appointment: id, what: 'cancelled' })
    // What one of two parents cancels is off for both: both are told.
    tellFamily(ctx, appointment, 'cancelled')
    ctx.about({ reason: isFamily ? 'family-asked' : reason })
  },
})

/**
 * Gives a time back because what it was for has ended. Whoever may end the matter ends its times with it, also the family
 * and a receiver who came by a link, to whom the time itself does not belong; one that has begun or is off stays as it is.
 */
export function callOffTime(ctx: Ctx, appointment: string, reason: CancelReason): void {
  ctx.later('call-off-time', {
    appointment,
    reason,
    by: ctx.actor.kind === 'person' ? ctx.actor.id : 'nobody-here',
  })
}

export const markHeld = useCase({
  name: 'appointment.held',
  input: z.object({ id: z.uuid(), version }),
  needs: appointmentAccess.held,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen }) => {
    const { state, me } = await begin(ctx, id, 'held', seen)
    await queries.setState(ctx.tx, id, { state, reason: null, person: me, now: ctx.now })
  },
})

/** Somebody did not come. It stands on this appointment alone; the matter, its state and its promise stay as they are. */
export const markNoShow = useCase({
  name: 'appointment.no-show',
  input: z.object({ id: z.uuid(), version }),
  needs: appointmentAccess.noShow,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen }) => {
    const { state, me } = await begin(ctx, id, 'no-show', seen)
    await queries.setState(ctx.tx, id, { state, reason: null, person: me, now: ctx.now })
  },
})
