/** One day of a series: cancelled, moved, changed, put back; and a week that is as the one before. */
import { z } from 'zod'
import { demand } from '#platform/access.ts'
import {
  addDays,
  helsinkiDate,
  helsinkiTime as timeOf,
  instantInHelsinki,
  type PlainDate,
} from '#platform/dates.ts'
import { isHoliday } from '#platform/finnish-calendar.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { activityAccess, meetingPlaceAccess } from './access.ts'
import { hoursOn, inBreak } from './domain/series.ts'
import { cancelReasons, type OccurrenceCancelReason } from './domain/words.ts'
import { byWhom, changedMeanwhile, demandOrganisations, found, wrong } from './holding.ts'
import { mondayOf } from './programme.ts'
import * as activityQueries from './queries-activity.ts'
import type { ActivityCore } from './queries-activity.ts'
import * as queries from './queries-days.ts'
import type { DayCore } from './queries-days.ts'
import * as keepQueries from './queries-keep.ts'
import { occurrenceId, settleRooms, tell } from './series-days.ts'
import { dayShape, timeShape, wordsOf } from './shapes.ts'

const one = z.object({
  /** The occurrence. */
  id: z.uuid(),
  /** As it was seen; left out, it is changed as it stands. */
  version: z.coerce.number().int().positive().optional(),
})
const whoseDays = { signedInBecause: 'whoever keeps the activity of the day: demanded inside' }

type Open = { readonly activity: ActivityCore; readonly day: DayCore }

/** The day and its series, both locked. */
async function openDay(ctx: Ctx, id: string, version: number | undefined): Promise<Open> {
  const activity = await queries.activityOfDay(ctx.tx, id)
  if (activity === undefined) throw notFound()
  const core = found(await activityQueries.lockActivity(ctx.tx, activity))
  const day = found(await queries.lockDay(ctx.tx, id))
  if (version !== undefined && day.version !== version) throw changedMeanwhile()
  return { activity: core, day }
}

async function keptDay(ctx: Ctx, id: string, version: number | undefined): Promise<Open> {
  const activity = await queries.activityOfDay(ctx.tx, id)
  if (activity === undefined) throw notFound()
  await demand(ctx.tx, activityAccess.keep, activity)
  return openDay(ctx, id, version)
}

const demandNotOver = (day: DayCore, now: Date): void => {
  if (day.ends_at <= now || day.state === 'held') throw new Refusal('conflict', 'day.over')
}

const hasSignUps = ({ activity, day }: Open): boolean => day.signed > 0 || activity.signed > 0

/** The row as it is, for what changes only a part of it. */
const asItIs = (day: DayCore): Omit<Parameters<typeof queries.setDay>[2], 'now' | 'person'> => ({
  startsAt: day.starts_at,
  endsAt: day.ends_at,
  state: day.state,
  own: day.own,
  place: day.place_id,
  area: day.area_id,
  municipality: day.municipality,
  room: day.room_id,
  organisation: day.organisation_id,
  title: day.title,
  note: day.note,
  reason: day.cancel_reason,
})

/** Cancels a day for whoever was let in already; those who have signed up are told. Cancelled already it stays so. */
export async function cancelOneDay(
  ctx: Ctx,
  id: string,
  to: {
    readonly reason: OccurrenceCancelReason
    readonly note?: Localized | undefined
    readonly version?: number | undefined
  },
): Promise<{ readonly told: boolean }> {
  const open = await openDay(ctx, id, to.version)
  const { activity, day } = open
  ctx.about({ county: activity.county, activity: activity.id, occurrence: id })
  if (day.state === 'cancelled') return { told: false }
  demandNotOver(day, ctx.now)
  await queries.cancelDays(ctx.tx, [id], { ...byWhom(ctx), reason: to.reason, note: to.note ?? null })
  await settleRooms(ctx, activity, [{ ...day, state: 'cancelled' }], true)
  const told = day.published && hasSignUps(open)
  if (told) tell(ctx, id, 'cancelled')
  return { told }
}

/** This day is off. Why is a word of a list, so that nobody's illness is told. */
export const cancelDay = useCase({
  name: 'occurrence.cancel',
  input: one.extend({ reason: z.enum(cancelReasons), note: wordsOf(300).optional() }),
  needs: whoseDays,
  run: async (ctx, { id, version, reason, note }): Promise<{ readonly told: boolean }> => {
    await keptDay(ctx, id, version)
    return cancelOneDay(ctx, id, { reason, note, version })
  },
})

/** Another time, another day or another place, for this day alone. */
export const moveDay = useCase({
  name: 'occurrence.move',
  input: one
    .extend({
      date: dayShape,
      opens: timeShape,
      closes: timeShape,
      /** Another meeting place; left out, it is held where it was. */
      place: z.uuid().optional(),
      note: wordsOf(300).optional(),
      despiteClashes: z.boolean().default(false),
    })
    .refine(({ opens, closes }) => opens < closes, { path: ['closes'], message: 'ends-before-begins' }),
  needs: whoseDays,
  run: async (ctx, given): Promise<{ readonly told: boolean }> => {
    const open = await keptDay(ctx, given.id, given.version)
    const { activity, day } = open
    demandNotOver(day, ctx.now)
    const hours = hoursOn(given.date, given.opens, given.closes)
    if (hours.startsAt <= ctx.now) throw wrong('date', 'in-the-past')
    const where = given.place === undefined ? null : await otherPlace(ctx, activity, given.place)
    const isElsewhere = where !== null && where.place !== day.place_id
    // A room belongs to its house.
    const room = isElsewhere ? null : day.room_id
    await queries.setDay(ctx.tx, given.id, {
      ...asItIs(day),
      ...hours,
      ...where,
      ...byWhom(ctx),
      state: 'moved',
      own: true,
      room,
      note: given.note ?? day.note,
      reason: null,
    })
    const roomless = isElsewhere ? { ...activity, room_id: null } : activity
    await settleRooms(
      ctx,
      roomless,
      [{ ...day, starts_at: hours.startsAt, ends_at: hours.endsAt, state: 'moved', room_id: room }],
      given.despiteClashes,
    )
    const told = day.published && hasSignUps(open)
    if (told) tell(ctx, given.id, 'moved')
    ctx.about({ county: activity.county, activity: activity.id, occurrence: given.id })
    return { told }
  },
})

async function otherPlace(
  ctx: Ctx,
  activity: ActivityCore,
  id: string,
): Promise<{ readonly place: string; readonly area: string | null; readonly municipality: string | null }> {
  const place = await keepQueries.placeCore(ctx.tx, id)
  if (place === undefined || place.county !== activity.county) throw wrong('place', 'not-of-this-county')
  if (place.state !== 'published') throw wrong('place', 'place-closed')
  if (id !== activity.place_id) await demand(ctx.tx, meetingPlaceAccess.fill, id)
  return { place: id, area: place.area_id, municipality: place.municipality }
}

/** Another host, room, title or note, for this day alone. What is left out stays; null gives it back to the series. */
export const changeDay = useCase({
  name: 'occurrence.change',
  input: one.extend({
    organisation: z.uuid().nullable().optional(),
    room: z.uuid().nullable().optional(),
    title: wordsOf(120).nullable().optional(),
    note: wordsOf(300).optional(),
    despiteClashes: z.boolean().default(false),
    /** Sends a message to those who have signed up, where the change matters to them. */
    tellSignedUp: z.boolean().default(false),
  }),
  needs: whoseDays,
  run: async (ctx, given): Promise<{ readonly told: boolean }> => {
    const open = await keptDay(ctx, given.id, given.version)
    const { activity, day } = open
    demandNotOver(day, ctx.now)
    if (typeof given.organisation === 'string')
      await demandOrganisations(ctx, activity.county, [given.organisation])
    if (typeof given.room === 'string' && !(await keepQueries.roomFits(ctx.tx, activity.county, given.room)))
      throw wrong('room', 'not-of-this-county')
    const title = given.title === undefined ? day.title : given.title
    const room = given.room === undefined ? day.room_id : given.room
    await queries.setDay(ctx.tx, given.id, {
      ...asItIs(day),
      ...byWhom(ctx),
      own: true,
      organisation: given.organisation === undefined ? day.organisation_id : given.organisation,
      room,
      title: title === null || Object.keys(title).length === 0 ? null : title,
      note: given.note ?? day.note,
    })
    if (room !== day.room_id)
      await settleRooms(ctx, activity, [{ ...day, room_id: room }], given.despiteClashes)
    const told = given.tellSignedUp && day.published && hasSignUps(open)
    if (told) tell(ctx, given.id, 'changed')
    ctx.about({ county: activity.county, activity: activity.id, occurrence: given.id })
    return { told }
  },
})

/** The day is as the series again: on, at its time, in its place. */
export const restoreDay = useCase({
  name: 'occurrence.restore',
  input: one.extend({ despiteClashes: z.boolean().default(false) }),
  needs: whoseDays,
  run: async (ctx, given): Promise<{ readonly told: boolean }> => {
    const open = await keptDay(ctx, given.id, given.version)
    const { activity, day } = open
    const hours = hoursOn(day.day, activity.opens, activity.closes)
    if (hours.startsAt <= ctx.now) throw new Refusal('conflict', 'day.over')
    if (activity.state === 'ended') throw new Refusal('conflict', 'activity.ended')
    const isSame = hours.startsAt.getTime() === day.starts_at.getTime() && day.place_id === activity.place_id
    await queries.setDay(ctx.tx, given.id, {
      ...hours,
      ...byWhom(ctx),
      state: 'planned',
      own: false,
      place: activity.place_id,
      area: activity.area_id,
      municipality: activity.municipality,
      room: null,
      organisation: null,
      title: null,
      note: {},
      reason: null,
    })
    await settleRooms(
      ctx,
      activity,
      [{ ...day, starts_at: hours.startsAt, ends_at: hours.endsAt, state: 'planned', room_id: null }],
      given.despiteClashes,
    )
    const told = day.published && hasSignUps(open) && (day.state === 'cancelled' || !isSame)
    if (told) tell(ctx, given.id, day.state === 'cancelled' ? 'restored' : 'moved')
    ctx.about({ county: activity.county, activity: activity.id, occurrence: given.id })
    return { told }
  },
})

// --- The same as last week ---------------------------------------------------------------------------------------

export type WeekCopied = {
  /** Days that were put on besides those of the rules. */
  readonly added: number
  /** Days that now differ from their series as those of the week before did. */
  readonly changed: number
  /** Days that a holiday or a break takes, or that somebody has changed for this week already. */
  readonly left: number
}

const weekLater = (day: PlainDate): PlainDate => addDays(day, 7)

/**
 * Makes a week as the one before, for whoever was let in already: what was held then by itself is held again, and what was
 * different then is different again. What somebody has decided for this week stands, holidays and breaks stay free, and events are
 * held once. Asked twice it changes nothing more.
 */
export async function sameAsWeekBefore(
  ctx: Ctx,
  of: { readonly place: string | null; readonly activity: string | null },
  week: PlainDate,
): Promise<WeekCopied> {
  const { tx, now } = ctx
  const monday = mondayOf(week)
  const midnight = (day: PlainDate): Date => instantInHelsinki(day, '00:00')
  const before = await queries.daysBetween(tx, {
    ...of,
    from: midnight(addDays(monday, -7)),
    to: midnight(monday),
  })
  const held = before.filter(({ state }) => state !== 'cancelled')
  const sums = { added: 0, changed: 0, left: 0 }
  for (const id of [...new Set(held.map((day) => day.activity_id))].toSorted()) {
    const activity = found(await activityQueries.lockActivity(tx, id))
    const there = await queries.lockDays(tx, id, { now, today: helsinkiDate(now) })
    const breaks = await activityQueries.breaksOf(tx, activity, monday)
    const fresh: queries.NewDay[] = []
    for (const day of held.filter((each) => each.activity_id === id)) {
      const target = weekLater(day.day)
      const hours = shifted(day, activity)
      const row = there.find((each) => each.day === target)
      if (hours.startsAt <= now) {
        sums.left += 1
      } else if (row === undefined) {
        const isFree =
          (!activity.on_holidays && isHoliday(target)) || (activity.keeps_breaks && inBreak(target, breaks))
        if (isFree || (activity.last_day !== null && activity.rule !== null && target > activity.last_day)) {
          sums.left += 1
        } else {
          fresh.push({ id: occurrenceId(id, target), day: target, ...hours })
        }
      } else if (row.own || row.state !== 'planned') {
        sums.left += isSameDay(row, day, hours) ? 0 : 1
      } else if (day.own && !isSameDay(row, day, hours)) {
        await copyDay(ctx, { activity, day: row }, day, hours)
        sums.changed += 1
      }
    }
    if (fresh.length > 0) {
      await activityQueries.addExtraDays(
        tx,
        id,
        fresh.map(({ day }) => day),
        byWhom(ctx),
      )
      await queries.insertDays(
        tx,
        {
          activity: id,
          county: activity.county,
          area: activity.area_id,
          municipality: activity.municipality,
          place: activity.place_id,
          published: activity.state === 'published',
          now,
        },
        fresh,
      )
      for (const made of fresh) {
        const like = held.find((each) => each.activity_id === id && weekLater(each.day) === made.day)
        const row = found(await queries.lockDay(tx, made.id))
        if (like?.own === true) await copyDay(ctx, { activity, day: row }, like, made)
        else await settleRooms(ctx, activity, [row], true)
      }
      sums.added += fresh.length
    }
    ctx.about({ county: activity.county })
  }
  return sums
}

/** The hours of a week later, by the clock on the wall. */
function shifted(day: DayCore, activity: ActivityCore): { readonly startsAt: Date; readonly endsAt: Date } {
  if (!day.own) return hoursOn(weekLater(day.day), activity.opens, activity.closes)
  const wall = (at: Date): { day: PlainDate; time: ReturnType<typeof timeOf> } => ({
    day: helsinkiDate(at),
    time: timeOf(at),
  })
  const [from, to] = [wall(day.starts_at), wall(day.ends_at)]
  return hoursOn(weekLater(from.day), from.time, to.time)
}

const isSameDay = (
  row: DayCore,
  like: DayCore,
  hours: { readonly startsAt: Date; readonly endsAt: Date },
): boolean =>
  row.starts_at.getTime() === hours.startsAt.getTime() &&
  row.ends_at.getTime() === hours.endsAt.getTime() &&
  row.place_id === like.place_id &&
  row.room_id === like.room_id &&
  row.organisation_id === like.organisation_id &&
  JSON.stringify(row.title) === JSON.stringify(like.title)

async function copyDay(
  ctx: Ctx,
  { activity, day }: Open,
  like: DayCore,
  hours: { readonly startsAt: Date; readonly endsAt: Date },
): Promise<void> {
  const isMoved = hours.startsAt.getTime() !== day.starts_at.getTime() || like.place_id !== day.place_id
  await queries.setDay(ctx.tx, day.id, {
    ...byWhom(ctx),
    startsAt: hours.startsAt,
    endsAt: hours.endsAt,
    state: isMoved ? 'moved' : 'planned',
    own: true,
    place: like.place_id,
    area: like.area_id,
    municipality: like.municipality,
    room: like.room_id,
    organisation: like.organisation_id,
    title: like.title,
    // What was said of last week was said of last week.
    note: day.note,
    reason: null,
  })
  await settleRooms(
    ctx,
    activity,
    [{ ...day, starts_at: hours.startsAt, ends_at: hours.endsAt, room_id: like.room_id }],
    true,
  )
  if (isMoved && day.published && hasSignUps({ activity, day })) tell(ctx, day.id, 'moved')
}

/** A week as the one before, of a place or of one activity: two taps for whoever keeps it. @source R114 */
export const sameAsLastWeek = useCase({
  name: 'occurrence.same-as-last-week',
  input: z
    .object({
      place: z.uuid().nullable().default(null),
      activity: z.uuid().nullable().default(null),
      /** A day of the week that is to be filled; this week when left out. */
      week: dayShape.optional(),
    })
    .refine(({ place, activity }) => (place === null) !== (activity === null), {
      path: ['place'],
      message: 'required',
    }),
  needs: { signedInBecause: 'whoever keeps the place or the activity: demanded inside' },
  run: async (ctx, { place, activity, week }): Promise<WeekCopied> => {
    if (place !== null) await demand(ctx.tx, meetingPlaceAccess.keep, place)
    if (activity !== null) await demand(ctx.tx, activityAccess.keep, activity)
    return sameAsWeekBefore(ctx, { place, activity }, week ?? helsinkiDate(ctx.now))
  },
})
