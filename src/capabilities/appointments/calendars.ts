/** Calendars of people, pairs, groups and rooms: their hours, their absences, and who may book them. */
import { z } from 'zod'
import { demand, flags } from '#platform/access.ts'
import { days, later } from '#platform/clock.ts'
import { addDays, helsinkiDate, instantInHelsinki, plainDate, wallTime } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { isRecurrenceRule } from '#platform/recurrence.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { calendarAccess } from './access.ts'
import { freeTimes as freeOf } from './domain/availability.ts'
import { appointmentKinds, appointmentWays } from './domain/life.ts'
import { bookable, readGrounds } from './grounds.ts'
import * as queries from './queries.ts'
import * as calendarQueries from './queries-calendars.ts'
import * as units from './queries-units.ts'

const line = z.string().trim().max(200).default('')
const lines = z.object({ fi: line, sv: line, en: line })
/** A name in at least one language: an unnamed calendar cannot be told from another. */
const named = lines.refine((text) => Object.values(text).some((each) => each !== ''), 'required')
const small = (least: number, most: number): z.ZodCoercedNumber =>
  z.coerce.number().int().min(least).max(most)

const settings = z.object({
  name: named,
  openTo: z.enum(['own', 'unit', 'county']),
  areas: z.array(z.uuid()).max(50).nullable().default(null),
  attends: z.enum(['all', 'any']).default('all'),
  lengths: z.array(small(5, 480)).min(1).max(6),
  stepMinutes: small(5, 240).default(15),
  bufferBefore: small(0, 120).default(0),
  bufferAfter: small(0, 120).default(0),
  noticeHours: small(0, 336).default(1),
  horizonDays: small(1, 366).default(84),
  worksHolidays: z.boolean().default(false),
  place: lines.default({ fi: '', sv: '', en: '' }),
  remoteLink: z
    .string()
    .trim()
    .max(500)
    .nullable()
    .default(null)
    .transform((link) => (link === '' ? null : link))
    .refine((link) => link === null || /^https:\/\/[^\s"<>]+$/.test(link), 'not-a-web-address'),
  active: z.boolean().default(true),
})

const meOf = (ctx: Ctx): Extract<Ctx['actor'], { kind: 'person' }> => {
  if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return ctx.actor
}

const byDay = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), 'not-a-day')
  .transform(plainDate)
const wall = z
  .string()
  .transform((text) => text.replace('.', ':').padStart(5, '0'))
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'not-a-time')
  .transform(wallTime)

/** A new calendar of a pair, a group or a room, by the lead of its unit or area, or the county's coordinator. */
export const createCalendar = useCase({
  name: 'calendar.create',
  input: z.object({
    kind: z.enum(['group', 'room']),
    unit: z.uuid(),
    people: z.array(z.uuid()).max(30).default([]),
    settings,
  }),
  needs: { signedInBecause: 'which units one leads is looked up' },
  run: async (ctx, input): Promise<{ readonly id: string }> => {
    const me = meOf(ctx)
    const county = await units.unitToKeep(ctx.tx, input.unit)
    if (county === undefined) throw notFound()
    const id = newId()
    await demandToPut(ctx, county, input.people, null)
    await calendarQueries.insertCalendar(ctx.tx, {
      id,
      county,
      kind: input.kind,
      unitId: input.unit,
      personId: me.id,
      settings: input.settings,
      now: ctx.now,
    })
    await calendarQueries.updateCalendar(ctx.tx, id, input.settings, {
      personId: me.id,
      seen: null,
      now: ctx.now,
    })
    await calendarQueries.setMembers(ctx.tx, id, input.people)
    ctx.about({ county, calendar: id, kind: input.kind })
    return { id }
  },
})

/** Whose time a calendar may take: nobody is put into a group by somebody who does not keep their unit. */
async function demandToPut(
  ctx: Ctx,
  county: string,
  people: readonly string[],
  calendar: string | null,
): Promise<void> {
  if ((await units.countToPut(ctx.tx, county, people, calendar)) === new Set(people).size) return
  throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'people', code: 'not-a-colleague' }] })
}

async function demandPeople(
  ctx: Ctx,
  county: string,
  people: readonly string[],
  field = 'people',
): Promise<void> {
  if ((await calendarQueries.countPeople(ctx.tx, county, people)) === new Set(people).size) return
  throw new Refusal('invalid', 'invalid-input', { fields: [{ field, code: 'not-a-colleague' }] })
}

/** Whoever is asked along works in the county of the calendar: nobody else’s time is looked at or taken. */
export async function demandColleagues(ctx: Ctx, calendar: string, people: readonly string[]): Promise<void> {
  if (people.length === 0) return
  const [host] = await queries.calendarsOf(ctx.tx, [calendar])
  if (host === undefined) throw notFound()
  await demandPeople(ctx, host.county, people, 'with')
}

/** Who may book it, how long, with which pauses, where. What is booked already stays as it was agreed. */
export const saveCalendar = useCase({
  name: 'calendar.save',
  input: z.object({
    id: z.uuid(),
    settings,
    people: z.array(z.uuid()).max(30).optional(),
    version: z.coerce.number().int().positive().nullable().default(null),
  }),
  needs: calendarAccess.change,
  id: ({ id }) => id,
  run: async (ctx, input) => {
    const me = meOf(ctx)
    const [calendar] = await queries.calendarsOf(ctx.tx, [input.id])
    if (calendar === undefined) throw notFound()
    const by = { personId: me.id, seen: input.version, now: ctx.now }
    if (!(await calendarQueries.updateCalendar(ctx.tx, input.id, input.settings, by)))
      throw new Refusal('conflict', 'calendar.changed-meanwhile')
    if (input.people !== undefined && calendar.kind === 'group') {
      await demandToPut(ctx, calendar.county, input.people, input.id)
      await calendarQueries.setMembers(ctx.tx, input.id, input.people)
    }
    ctx.about({ county: calendar.county, calendar: input.id })
  },
})

/** One's own calendar; made when somebody first looks at it. */
export const myCalendar = useCase({
  name: 'calendar.own',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'one’s own calendar' },
  run: async (ctx): Promise<queries.CalendarRow> => {
    const me = meOf(ctx)
    await queries.giveCalendars(ctx.tx, [me.id], ctx.now)
    const [own] = await queries.calendarsOf(ctx.tx, [], [me.id])
    if (own === undefined) throw notFound()
    return { ...own, patterns: own.patterns.filter(({ offer_id: offer }) => offer === null) }
  },
})

/** The units whose calendars the asker may open, with their people. */
export const listKeptUnits = useCase({
  name: 'calendar.units',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'the list holds only the units that the asker keeps' },
  run: (ctx) => units.keptUnits(ctx.tx),
})

/** The calendars that the asker may book, or those that the asker keeps. */
export const listCalendars = useCase({
  name: 'calendar.list',
  trace: 'refusals',
  input: z.object({
    for: z.enum(['booking', 'keeping']).default('booking'),
    kind: z.enum(['person', 'group', 'room']).nullable().default(null),
  }),
  needs: { signedInBecause: 'the list holds only what the asker may book' },
  run: (ctx, input) =>
    calendarQueries.listFor(
      ctx.tx,
      input.for === 'booking' ? calendarAccess.book : calendarAccess.change,
      calendarQueries.ofKind(input.kind, input.for === 'keeping'),
    ),
})

export type CalendarView = queries.CalendarRow & {
  readonly away: readonly queries.AwayRow[]
  readonly can: Readonly<Record<string, boolean>>
}

export const readCalendar = useCase({
  name: 'calendar.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: calendarAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<CalendarView> => {
    const [calendar] = await queries.calendarsOf(ctx.tx, [id])
    if (calendar === undefined) throw notFound()
    const people = calendar.people.map((person) => person.id)
    const within = { from: ctx.now, to: later(ctx.now, days(366)) }
    return {
      ...calendar,
      // What is offered to families alone is kept with the offer.
      patterns: calendar.patterns.filter(({ offer_id: offer }) => offer === null),
      away: await queries.awayOf(ctx.tx, people, [id], within),
      can: await flags(ctx.tx, calendarAccess.read, id),
    }
  },
})

/** More hours than these nobody keeps in the head. */
const mostPatterns = 30

export const addHours = useCase({
  name: 'calendar.add-hours',
  input: z
    .object({
      id: z.uuid(),
      hours: z.uuid().optional(),
      rule: z.string().max(200).refine(isRecurrenceRule, 'not-a-rule'),
      opens: wall,
      closes: wall,
      firstDay: byDay.optional(),
      lastDay: byDay.nullable().default(null),
      kinds: z.array(z.enum(appointmentKinds)).default([]),
      ways: z
        .array(z.enum(appointmentWays))
        .min(1)
        .default([...appointmentWays]),
      room: z.uuid().nullable().default(null),
    })
    .refine(({ opens, closes }) => opens < closes, { path: ['closes'], message: 'ends-before-it-begins' })
    .refine(({ firstDay, lastDay }) => lastDay === null || firstDay === undefined || firstDay <= lastDay, {
      path: ['lastDay'],
      message: 'ends-before-it-begins',
    }),
  needs: calendarAccess.change,
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ readonly hours: string }> => {
    if ((await calendarQueries.countPatterns(ctx.tx, input.id)) >= mostPatterns)
      throw new Refusal('conflict', 'calendar.too-many-hours')
    const hours = await calendarQueries.insertPattern(ctx.tx, input.hours ?? newId(), input.id, {
      rule: input.rule,
      opens: input.opens,
      closes: input.closes,
      first_day: input.firstDay ?? helsinkiDate(ctx.now),
      last_day: input.lastDay,
      kinds: input.kinds,
      ways: input.ways,
      room_id: input.room,
      offer_id: null,
    })
    ctx.about({ calendar: input.id, hours })
    return { hours }
  },
})

export const removeHours = useCase({
  name: 'calendar.remove-hours',
  input: z.object({ id: z.uuid(), hours: z.uuid() }),
  needs: calendarAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id, hours }) => {
    if (!(await calendarQueries.deletePattern(ctx.tx, id, hours))) throw notFound()
    ctx.about({ calendar: id, hours })
  },
})

/** Whole days away, both included; for a group or a room the whole calendar. What stands booked is counted, never moved by itself. */
export const addAbsence = useCase({
  name: 'calendar.add-absence',
  input: z
    .object({ id: z.uuid(), absence: z.uuid().optional(), firstDay: byDay, lastDay: byDay })
    .refine(({ firstDay, lastDay }) => firstDay <= lastDay, {
      path: ['lastDay'],
      message: 'ends-before-it-begins',
    }),
  needs: calendarAccess.change,
  id: ({ id }) => id,
  run: async (
    ctx,
    { id, absence: chosen, firstDay, lastDay },
  ): Promise<{ readonly absence: string; readonly booked: number }> => {
    const me = meOf(ctx)
    const [calendar] = await queries.calendarsOf(ctx.tx, [id])
    if (calendar === undefined) throw notFound()
    const of = {
      personId: calendar.person_id,
      calendarId: calendar.person_id === null ? id : null,
      from: instantInHelsinki(firstDay, '00:00'),
      to: instantInHelsinki(addDays(lastDay, 1), '00:00'),
    }
    const absence = chosen ?? newId()
    await calendarQueries.insertAbsence(ctx.tx, { id: absence, ...of, by: me.id, now: ctx.now })
    ctx.about({ calendar: id, absence })
    return { absence, booked: await calendarQueries.countBookedWithin(ctx.tx, { ...of, calendarId: id }) }
  },
})

export const removeAbsence = useCase({
  name: 'calendar.remove-absence',
  input: z.object({ id: z.uuid(), absence: z.uuid() }),
  needs: calendarAccess.change,
  id: ({ id }) => id,
  run: async (ctx, { id, absence }) => {
    if (!(await calendarQueries.deleteAbsence(ctx.tx, id, absence))) throw notFound()
    ctx.about({ calendar: id, absence })
  },
})

export type FreeTime = { readonly from: Date; readonly to: Date }

/** When a calendar is free, computed now. Nobody learns what it is taken by. @source ADR-0035 */
export const freeTimes = useCase({
  name: 'calendar.free-times',
  trace: 'refusals',
  input: z.object({
    id: z.uuid(),
    minutes: small(5, 480).optional(),
    from: byDay.optional(),
    days: small(1, 62).default(28),
    kind: z.enum(appointmentKinds).nullable().default(null),
    way: z.enum(appointmentWays).nullable().default(null),
    room: z.uuid().nullable().default(null),
    with: z.array(z.uuid()).max(20).default([]),
    limit: small(1, 500).default(60),
  }),
  needs: calendarAccess.book,
  id: ({ id }) => id,
  run: async (ctx, input): Promise<readonly FreeTime[]> => {
    await demandColleagues(ctx, input.id, input.with)
    if (input.room !== null) await demand(ctx.tx, calendarAccess.book, input.room)
    const start = input.from === undefined ? ctx.now : instantInHelsinki(input.from, '00:00')
    const from = start > ctx.now ? start : ctx.now
    const wanted = {
      calendar: input.id,
      room: input.room,
      with: input.with,
      kind: input.kind,
      way: input.way,
      but: null,
    }
    const { host, grounds } = await readGrounds(ctx.tx, wanted, { from, to: later(from, days(input.days)) })
    const open = bookable(host, ctx.now)
    return freeOf(grounds, {
      minutes: input.minutes ?? host.lengths[0] ?? 30,
      stepMinutes: host.step_minutes,
      notBefore: open.from > from ? open.from : from,
      notAfter: open.to,
    }).slice(0, input.limit)
  },
})

/** Which of these colleagues are away now, and until which day. Why is not kept anywhere. */
export const whoIsAway = useCase({
  name: 'calendar.who-is-away',
  trace: 'refusals',
  input: z.object({ people: z.array(z.uuid()).max(500) }),
  needs: { signedInBecause: 'colleagues see who is away' },
  run: (ctx, { people }) => calendarQueries.awayOn(ctx.tx, people, ctx.now),
})
