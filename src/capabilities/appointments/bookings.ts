/** Times that were booked from offers, for the families behind their codes and for those who meet them. */
import { z } from 'zod'
import { days, later } from '#platform/clock.ts'
import { helsinkiDate, instantInHelsinki, plainDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { appointmentAccess, offerAccess } from './access.ts'
import { type Visitor, visitorOf } from './contacts.ts'
import { changeableUntil, mayStillChange } from './domain/offers.ts'
import * as bookings from './queries-bookings.ts'
import { countPeople } from './queries-calendars.ts'
import { workersOf } from './queries-units.ts'
import * as views from './queries-views.ts'

/** A time that a family booked, as the family sees it. */
export type OwnTime = views.AppointmentView & {
  /** What it was booked from; null for a time that a worker has agreed with the family. */
  readonly booked: bookings.BookedRow | null
  /** Until when the family may move or cancel it by itself; null when no limit but its beginning is set. */
  readonly changeable_until: Date | null
  readonly may_change_now: boolean
}

const ownTime =
  (ctx: Ctx, rows: readonly bookings.BookedRow[]) =>
  (time: views.AppointmentView): OwnTime => {
    const booked = rows.find((row) => row.appointment_id === time.id) ?? null
    const isComing = time.state === 'booked' && time.starts_at > ctx.now
    return {
      ...time,
      booked_by: '',
      booked,
      changeable_until: booked === null ? null : changeableUntil(time.starts_at, booked.cancel_hours),
      may_change_now:
        isComing && (booked === null || mayStillChange(time.starts_at, booked.cancel_hours, ctx.now)),
    }
  }

async function owned(ctx: Ctx, times: readonly views.AppointmentView[]): Promise<readonly OwnTime[]> {
  const rows = await bookings.bookedOf(
    ctx.tx,
    times.map(({ id }) => id),
  )
  return times.map(ownTime(ctx, rows))
}

/** All times behind the code, those agreed with a worker and those booked by oneself; the coming ones first. */
export const listOwnTimes = useCase({
  name: 'booking.list-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { openBecause: 'the code that stands for the family chooses the rows; without one there are none' },
  run: async (ctx): Promise<readonly OwnTime[]> => {
    if (ctx.actor.kind !== 'code') return []
    const times = await owned(ctx, await views.appointmentsWhere(ctx.tx, views.allOfCode(), 50))
    const isPast = (time: OwnTime): boolean => time.ends_at <= ctx.now
    return [...times.filter((time) => !isPast(time)), ...times.filter(isPast).toReversed()]
  },
})

export const readOwnTime = useCase({
  name: 'booking.read-own',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: appointmentAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<OwnTime> => {
    const [time] = await owned(ctx, await views.appointmentsWhere(ctx.tx, views.withId(id), 1))
    if (time === undefined) throw notFound()
    return time
  },
})

/** A booked time with who comes, for those who meet the family. */
export type DeskTime = views.AppointmentView & {
  readonly booked: bookings.BookedRow | null
  readonly visitors: readonly Visitor[]
}

async function deskTimes(ctx: Ctx, times: readonly views.AppointmentView[]): Promise<readonly DeskTime[]> {
  const ids = times.map(({ id }) => id)
  const rows = await bookings.bookedOf(ctx.tx, ids)
  const contacts = await bookings.contactsOf(ctx.tx, ids)
  return times.map((time) => ({
    ...time,
    booked: rows.find((row) => row.appointment_id === time.id) ?? null,
    visitors: contacts
      .filter((row) => row.appointment_id === time.id)
      .map((row) => visitorOf(ctx.crypto, row)),
  }))
}

const byDay = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), 'not-a-day')
  .transform(plainDate)

/** Who has booked from an offer, day by day. What looks at them is written down: names and numbers are opened here. */
export const listBookings = useCase({
  name: 'booking.list-of-offer',
  input: z.object({
    id: z.uuid(),
    from: byDay.optional(),
    days: z.coerce.number().int().min(1).max(62).default(14),
  }),
  needs: offerAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id, from, days: count }): Promise<readonly DeskTime[]> => {
    const start = instantInHelsinki(from ?? helsinkiDate(ctx.now), '00:00')
    const where = bookings.ofOffer(id, start, later(start, days(count)))
    const times = await views.appointmentsWhere(ctx.tx, where, 300)
    ctx.about({ offer: id, times: times.length })
    return deskTimes(ctx, times)
  },
})

export const readBooking = useCase({
  name: 'booking.read',
  input: z.object({ id: z.uuid() }),
  needs: appointmentAccess.direct,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<DeskTime> => {
    const [time] = await deskTimes(ctx, await views.appointmentsWhere(ctx.tx, views.withId(id), 1))
    if (time === undefined) throw notFound()
    ctx.about({ county: time.county, appointment: id })
    return time
  },
})

/** The families that were directed to the asker and wait to be contacted. */
export const listToContact = useCase({
  name: 'booking.list-to-contact',
  input: z.object({}),
  needs: { signedInBecause: 'the list holds only whom the asker was named for' },
  run: async (ctx): Promise<readonly DeskTime[]> => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const times = await views.appointmentsWhere(ctx.tx, bookings.toContact(ctx.actor.id), 50)
    ctx.about({ times: times.length })
    return deskTimes(ctx, times)
  },
})

/** The workers of the asker's county to whom a family can be directed. */
export const listNamedWorkers = useCase({
  name: 'booking.list-workers',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'colleagues of one’s own county' },
  run: (ctx) => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    return workersOf(ctx.tx, ctx.actor.county)
  },
})

/**
 * Directs the family from the central booking to its own named worker, who contacts the family by a day that the family is
 * told. @source R23
 */
export const directBooking = useCase({
  name: 'booking.direct',
  input: z.object({ id: z.uuid(), worker: z.uuid(), contactBy: byDay }),
  needs: appointmentAccess.direct,
  id: ({ id }) => id,
  run: async (ctx, { id, worker, contactBy }) => {
    const [time] = await views.appointmentsWhere(ctx.tx, views.withId(id), 1)
    if (time === undefined || time.offer_id === null) throw notFound()
    if (time.state === 'cancelled') throw new Refusal('conflict', 'appointment.over')
    if ((await countPeople(ctx.tx, time.county, [worker])) !== 1)
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'worker', code: 'not-a-colleague' }],
      })
    if (contactBy < helsinkiDate(ctx.now))
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'contactBy', code: 'in-the-past' }] })
    await bookings.direct(ctx.tx, id, { worker, contactBy })
    ctx.later('tell-appointment', { appointment: id, what: 'booked' })
    ctx.later('tell-family', { appointment: id, what: 'directed' })
    ctx.about({ county: time.county, appointment: id, worker })
  },
})

/** The named worker has contacted the family. */
export const markContacted = useCase({
  name: 'booking.contacted',
  input: z.object({ id: z.uuid() }),
  needs: appointmentAccess.direct,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    if (!(await bookings.contacted(ctx.tx, id, ctx.actor.id, ctx.now)))
      throw new Refusal('not-allowed', 'booking.not-named')
    ctx.about({ appointment: id })
  },
})
