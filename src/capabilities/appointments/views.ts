/** What has been booked, for those who take part, for whoever sees the matter, and for the family behind its code. */
import { z } from 'zod'
import { days, later } from '#platform/clock.ts'
import { instantInHelsinki, plainDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { appointmentAccess } from './access.ts'
import { subjectShape } from './book.ts'
import * as queries from './queries-views.ts'

export const readAppointment = useCase({
  name: 'appointment.read',
  input: z.object({ id: z.uuid() }),
  needs: appointmentAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<queries.AppointmentView> => {
    const [found] = await queries.appointmentsWhere(ctx.tx, queries.withId(id))
    if (found === undefined) throw notFound()
    ctx.about({ county: found.county, appointment: id })
    return found
  },
})

/** The times of one matter that the asker may see, past and coming. */
export const appointmentsOf = useCase({
  name: 'appointment.list-of-matter',
  trace: 'refusals',
  input: z.object({ subject: subjectShape }),
  needs: { signedInBecause: 'the list holds only what the asker may see' },
  run: (ctx, { subject }) =>
    queries.appointmentsWhere(ctx.tx, queries.aboutSubject(subject.kind, subject.id), 50),
})

const day = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), 'not-a-day')
  .transform(plainDate)

/** One's own appointments from a day on. */
export const myAppointments = useCase({
  name: 'appointment.list-own',
  trace: 'refusals',
  input: z.object({ from: day.optional(), days: z.coerce.number().int().min(1).max(366).default(7) }),
  needs: { signedInBecause: 'one’s own appointments' },
  run: (ctx, input) => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const from = input.from === undefined ? ctx.now : instantInHelsinki(input.from, '00:00')
    return queries.appointmentsWhere(
      ctx.tx,
      queries.mineWithin(ctx.actor.id, from, later(from, days(input.days))),
    )
  },
})

/** The times a family sees behind its code: when, where and with whom. */
export const followedTimes = useCase({
  name: 'appointment.list-behind-code',
  trace: 'refusals',
  input: z.object({}),
  needs: { openBecause: 'the code that stands for the family chooses the rows; without one there are none' },
  run: async (ctx): Promise<readonly queries.AppointmentView[]> => {
    const times = await queries.appointmentsWhere(ctx.tx, queries.ofCode(), 20)
    return times.map((time) => ({ ...time, booked_by: '' }))
  },
})

/** How long each kind is kept, in days. @source ADR-0011 */
export const keptTimesDays = {
  appointment: 365,
  absence: 90,
  pattern: 365,
  contact: 30,
  room_use: 90,
} as const

export const removeOldAppointments = useCase({
  name: 'appointment.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    const removed = await queries.removeOld(ctx.tx, {
      appointment: later(ctx.now, -days(keptTimesDays.appointment)),
      absence: later(ctx.now, -days(keptTimesDays.absence)),
      pattern: later(ctx.now, -days(keptTimesDays.pattern)),
      contact: later(ctx.now, -days(keptTimesDays.contact)),
      room_use: later(ctx.now, -days(keptTimesDays.room_use)),
    })
    ctx.about(removed)
    return removed
  },
})
