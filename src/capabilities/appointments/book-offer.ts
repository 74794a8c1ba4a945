/** A family books a time by itself, or a worker for it; the family takes another time of the same offer instead. */
import { z } from 'zod'
import { type Session, startFamilySession } from '#capabilities/accounts/index.ts'
import { days, later } from '#platform/clock.ts'
import { type Crypto, sameBytes } from '#platform/crypto.ts'
import { codeHash as hashOfCode, followCode, keyHash, requestIdOf } from '#platform/follow-code.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { mailAddress } from '#platform/mail.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { appointmentAccess } from './access.ts'
import { subjectShape } from './book.ts'
import { contactShape, demandContact, jointToken, jointTokenHash, sealedContact } from './contacts.ts'
import { afterMove, type AppointmentWay, appointmentWays } from './domain/life.ts'
import { answerBy, mayStillChange, type PoolTime } from './domain/offers.ts'
import { gatherGrounds, type Grounds, lockGrounds, type Wanted } from './grounds.ts'
import * as queries from './queries.ts'
import * as bookings from './queries-bookings.ts'
import * as offers from './queries-offers.ts'
import { timesOn, wishesOf } from './offers.ts'

const instant = z.union([z.date(), z.iso.datetime({ offset: true }).pipe(z.coerce.date())])

/** How many other times somebody is offered whose time went to somebody else. */
const offered = 5
const nearDays = 5

type Chosen = { readonly grounds: Grounds; readonly time: PoolTime; readonly wanted: Wanted }

/**
 * Locks every calendar that the offer books, and gives the one of them that has this time and the most time left. Whoever
 * comes second finds the time gone and is told what else is near. @source ADR-0035, ADR-0049
 */
async function demandTime(
  ctx: Ctx,
  offer: offers.OfferRow,
  startsAt: Date,
  way: AppointmentWay,
  but: string | null,
): Promise<Chosen> {
  if (!offer.ways.includes(way))
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'way', code: 'way-not-offered' }] })
  const wishes = wishesOf(offer, way, but)
  await lockGrounds(ctx.tx, wishes, ctx.now)
  // The days around are enough to say what else is near; whoever waits behind the lock waits for no more than that.
  const from = later(startsAt, -days(nearDays))
  const within = { from: from > ctx.now ? from : ctx.now, to: later(startsAt, days(nearDays)) }
  const groundsOf = await gatherGrounds(ctx.tx, wishes, within)
  const free = timesOn(offer, wishes, groundsOf, ctx.now)
  const time = free.find(({ from }) => from.getTime() === startsAt.getTime())
  if (time === undefined) {
    const distance = (each: PoolTime): number => Math.abs(each.from.getTime() - startsAt.getTime())
    const near = free.toSorted((a, b) => distance(a) - distance(b)).slice(0, offered)
    const theirs = { free: near.map(({ from }) => from).toSorted((a, b) => a.getTime() - b.getTime()) }
    throw new Refusal('conflict', 'booking.taken', { theirs })
  }
  const [first] = wishes
    .filter(({ calendar }) => time.calendars.includes(calendar))
    .map((wanted) => ({ wanted, grounds: groundsOf(wanted) }))
    .toSorted((a, b) => (a.grounds.grounds[0]?.taken.length ?? 0) - (b.grounds.grounds[0]?.taken.length ?? 0))
  if (first === undefined) throw notFound()
  return { ...first, time }
}

/** Keyed: it tells nobody who has the database alone what was written. */
const bodyHashOf = (ctx: Ctx, body: string): Uint8Array => ctx.crypto.keyed('booking-body', body)

/** The time that a key books, known before it is sent. */
export const bookingIdOf = (crypto: Crypto, key: string): string => requestIdOf(crypto, `time:${key}`)

export type Booked = {
  readonly id: string
  /** The code behind which the family finds the time; null when it hangs on the code that the family had already. */
  readonly code: string | null
  /** Stands for the family from here on; null when it was behind its code already, or a worker booked. */
  readonly session: Session | null
  /** The link for the other parent, to be handed over; null when the time is for one, or when the question goes to their mailbox. */
  readonly jointToken: string | null
  /** By when the other parent answers. */
  readonly answerBy: Date | null
  readonly repeated: boolean
}

type Code = { readonly hash: Uint8Array; readonly words: string | null }

/** The code the time hangs on: the family's own, that of the matter it is about, or a new one. */
async function codeFor(ctx: Ctx, key: string, subject: z.output<typeof subjectShape> | null): Promise<Code> {
  if (ctx.actor.kind === 'person' && subject !== null && subject.kind !== 'consultation') {
    const seen = await queries.matterSeen(ctx.tx, subject.kind, subject.id)
    if (seen === undefined) throw notFound()
    if (seen.code_hash !== null) return { hash: seen.code_hash, words: null }
  }
  if (ctx.actor.kind === 'code' && !(await bookings.isLink(ctx.tx, ctx.actor.codeHash)))
    return { hash: ctx.actor.codeHash, words: null }
  const words = followCode(ctx.crypto, key, 'time')
  return { hash: hashOfCode(ctx.crypto, words), words }
}

/** Reminders and the end of waiting for the other parent; a time that has moved gets new ones, and old ones find nothing. */
export function planFamilyWatch(ctx: Ctx, id: string, startsAt: Date, waitsUntil: Date | null): void {
  const ids = { appointment: id, startsAt: startsAt.toISOString() }
  const at = later(startsAt, -days(1))
  if (at > ctx.now) {
    ctx.later('remind-appointment', ids, { at, key: `${id}:${ids.startsAt}` })
    ctx.later('remind-family', ids, { at, key: `family:${id}:${ids.startsAt}` })
  }
  if (waitsUntil !== null) {
    const wait = { appointment: id, by: waitsUntil.toISOString() }
    ctx.later('let-joint-go', wait, { at: waitsUntil, key: `joint:${id}:${wait.by}` })
  }
}

/** Whose question goes by mail answers alone: whoever booked never holds that link. */
const handedOver = (token: string, { otherEmail }: { readonly otherEmail: string }): string | null =>
  otherEmail === '' ? token : null

async function sentBefore(
  ctx: Ctx,
  input: { key: string; body: string; otherEmail: string },
  code: Code,
): Promise<Booked | null> {
  const hashed = keyHash(ctx.crypto, input.key)
  await bookings.lockBookingKey(ctx.tx, hashed)
  const before = await bookings.bookedBefore(ctx.tx, hashed)
  if (before === undefined) return null
  if (!sameBytes(before.body_hash, bodyHashOf(ctx, input.body)))
    throw new Refusal('conflict', 'booking.key-used')
  const token = jointToken(ctx.crypto, before.appointment_id)
  const joint = await bookings.jointByToken(ctx.tx, jointTokenHash(ctx.crypto, token))
  return {
    id: before.appointment_id,
    code: code.words,
    session: await sessionOf(ctx, code),
    jointToken: joint === undefined ? null : handedOver(token, input),
    answerBy: joint?.answer_by ?? null,
    repeated: true,
  }
}

const sessionOf = async (ctx: Ctx, code: Code): Promise<Session | null> =>
  ctx.actor.kind === 'person' || code.words === null ? null : startFamilySession(ctx, code.hash)

/**
 * Books a time of an offer: by a family with or without a code, or by a worker for it. The same key with the same body
 * gives the same answer. Where no name is asked for, none is kept, whatever was typed.
 * @source R23, R76, R83, ADR-0049
 */
export const bookOffer = useCase({
  name: 'booking.make',
  input: contactShape.extend({
    offer: z.uuid(),
    startsAt: instant,
    way: z.enum(appointmentWays),
    key: z.string().min(8).max(200),
    /** The booking as it came: compared when the same key comes again. */
    body: z.string().max(8000),
    /** Mails and messages say when, and neither what nor where. */
    discreet: z.boolean().default(false),
    /** Where the other parent is asked, when two come; without it the first one hands the link over. */
    otherEmail: z.string().trim().max(200).default(''),
    /** The family's matter, when a worker books for it. */
    subject: subjectShape.nullable().default(null),
    from: z.string().max(200),
  }),
  needs: { openBecause: 'a family books without an account' },
  limits: ({ from }) => [{ limit: { name: 'book-time', count: 20, perMinutes: 60 }, who: from }],
  run: async (ctx, input): Promise<Booked> => {
    const code = await codeFor(ctx, input.key, input.subject)
    const before = await sentBefore(ctx, input, code)
    if (before !== null) return before
    const offer = await offers.publishedOffer(ctx.tx, input.offer)
    if (offer === undefined) throw notFound()
    demandContact(input, offer.identity, input.way)
    const isJoint = offer.kind === 'joint'
    if (isJoint && input.otherEmail !== '' && !mailAddress.test(input.otherEmail))
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'otherEmail', code: 'not-an-email' }],
      })
    const { grounds, time } = await demandTime(ctx, offer, input.startsAt, input.way, null)
    if ((await bookings.openBehind(ctx.tx, offer.id, code.hash, ctx.now)) >= offer.most_open)
      throw new Refusal('conflict', 'booking.has-one')
    const id = bookingIdOf(ctx.crypto, input.key)
    const me = ctx.actor.kind === 'person' ? ctx.actor.id : null
    const { host } = grounds
    await bookings.standAt(ctx.tx, id, 1)
    await queries.insertAppointment(ctx.tx, {
      id,
      county: offer.county,
      kind: 'service',
      calendarId: host.id,
      roomId: input.way === 'on-site' ? offer.room_id : null,
      subject: me === null ? null : input.subject,
      codeHash: code.hash,
      way: input.way,
      place: offer.place,
      link: input.way === 'remote' ? host.remote_link : null,
      bookedBy: me,
      seriesId: null,
      span: time,
      parties: grounds.people,
      takes: grounds.takes(time),
      now: ctx.now,
      offerId: offer.id,
      travelMinutes: input.way === 'on-site' ? offer.travel_minutes : 0,
    })
    await bookings.insertBooking(ctx.tx, {
      appointment: id,
      keyHash: keyHash(ctx.crypto, input.key),
      bodyHash: bodyHashOf(ctx, input.body),
      way: me === null ? 'family' : 'worker',
      discreet: input.discreet,
    })
    await bookings.insertContact(
      ctx.tx,
      sealedContact(ctx.crypto, input, {
        appointment: id,
        side: 1,
        codeHash: code.hash,
        identity: offer.identity,
      }),
    )
    const waitsUntil = isJoint ? answerBy(time.from, offer.answer_hours, ctx.now) : null
    if (waitsUntil !== null) {
      const tokenHash = jointTokenHash(ctx.crypto, jointToken(ctx.crypto, id))
      const asked = input.otherEmail === '' ? null : ctx.crypto.seal(input.otherEmail)
      await bookings.insertJoint(ctx.tx, { appointment: id, tokenHash, asked, answerBy: waitsUntil })
    }
    planFamilyWatch(ctx, id, time.from, waitsUntil)
    ctx.later('tell-appointment', { appointment: id, what: 'booked' })
    ctx.later('tell-family', { appointment: id, what: 'booked' })
    ctx.about({ county: offer.county, appointment: id, offer: offer.id })
    return {
      id,
      code: code.words,
      session: await sessionOf(ctx, code),
      jointToken: isJoint ? handedOver(jointToken(ctx.crypto, id), input) : null,
      answerBy: waitsUntil,
      repeated: false,
    }
  },
})

/**
 * The family takes another time of the same offer, up to the offer's limit. What two parents have agreed on is asked of the
 * other one anew. @source R23, ADR-0049
 */
export const changeBooking = useCase({
  name: 'booking.change',
  input: z.object({
    id: z.uuid(),
    startsAt: instant,
    version: z.coerce.number().int().positive().optional(),
  }),
  needs: appointmentAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id, startsAt, version }) => {
    const appointment = await queries.lockAppointment(ctx.tx, id)
    if (appointment === undefined || appointment.offer_id === null) throw notFound()
    if (version !== undefined && version !== appointment.version)
      throw new Refusal('conflict', 'appointment.changed-meanwhile')
    const after = afterMove(appointment.state, 'move', { startsAt: appointment.starts_at, now: ctx.now })
    if (!after.ok || appointment.state !== 'booked') throw new Refusal('conflict', 'appointment.over')
    const offer = await offers.publishedOffer(ctx.tx, appointment.offer_id)
    if (offer === undefined) throw new Refusal('conflict', 'booking.closed')
    if (!mayStillChange(appointment.starts_at, offer.cancel_hours, ctx.now))
      throw new Refusal('conflict', 'booking.too-late')
    // Whoever chose the time chooses another; the other parent is asked anew, and may always cancel.
    if (await bookings.isOtherParent(ctx.tx, id)) throw new Refusal('conflict', 'booking.first-moves')
    const { grounds, time, wanted } = await demandTime(ctx, offer, startsAt, appointment.way, id)
    await bookings.standAt(ctx.tx, id, 1)
    await queries.moveTo(ctx.tx, id, {
      span: time,
      takes: grounds.takes(time),
      person: null,
      now: ctx.now,
      calendar: { id: wanted.calendar, people: grounds.people },
    })
    const waitsUntil = offer.kind === 'joint' ? answerBy(time.from, offer.answer_hours, ctx.now) : null
    if (waitsUntil !== null) await bookings.askAgain(ctx.tx, id, waitsUntil)
    planFamilyWatch(ctx, id, time.from, waitsUntil)
    ctx.later('tell-appointment', { appointment: id, what: 'moved' })
    ctx.later('tell-family', { appointment: id, what: 'moved' })
    ctx.about({ county: appointment.county, appointment: id })
  },
})
