/** The days of a series, made ahead from its rule and made anew when it changes; what stands for one day alone is left. */
import { addDays, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { idFrom } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Ctx } from '#platform/use-case.ts'
import { releaseRoom, useRoom } from '#capabilities/appointments/index.ts'
import { horizonDays, type Series, type SeriesDay, seriesDays } from './domain/series.ts'
import type { ToldOfDay } from './domain/words.ts'
import * as activityQueries from './queries-activity.ts'
import type { ActivityCore } from './queries-activity.ts'
import * as dayQueries from './queries-days.ts'
import type { DayCore } from './queries-days.ts'

export const occurrenceId = (activity: string, day: PlainDate): string => idFrom('occurrence', activity, day)

export const seriesOf = (core: ActivityCore): Series => ({
  rule: core.rule,
  firstDay: core.first_day,
  lastDay: core.last_day,
  extraDays: core.extra_days,
  opens: core.opens,
  closes: core.closes,
  onHolidays: core.on_holidays,
  keepsBreaks: core.keeps_breaks,
})

/** So far ahead days are made; a single day of next year is made too. */
export function madeUntil(series: Series, today: PlainDate): PlainDate {
  const ahead = addDays(today, horizonDays)
  const chosen = series.rule === null ? [series.firstDay, ...series.extraDays] : series.extraDays
  return chosen.reduce((latest, day) => (day > latest ? day : latest), ahead)
}

/** Tells those who have signed up; the same change is told once. */
export const tell = (ctx: Ctx, occurrence: string, what: ToldOfDay): void => {
  ctx.later('tell-signed-up', { occurrence, what }, { key: `${occurrence}:${what}` })
}

/** The days whose going or moving must be told before it may happen. */
const refuse = (days: readonly DayCore[], signed: number): Refusal =>
  new Refusal('conflict', 'activity.days-with-sign-ups', {
    theirs: {
      days: days.map((each) => ({
        id: each.id,
        day: each.day,
        startsAt: each.starts_at,
        signedUp: Math.max(each.signed, signed),
      })),
    },
  })

/** Rooms of days: given back where a day is off, taken where it is held. Only what is published holds a room. */
export async function settleRooms(
  ctx: Ctx,
  activity: Pick<ActivityCore, 'organisation_id' | 'room_id' | 'shares_room'>,
  days: readonly Pick<DayCore, 'ends_at' | 'id' | 'published' | 'room_id' | 'starts_at' | 'state'>[],
  evenIfTaken: boolean,
): Promise<void> {
  const roomOf = (day: (typeof days)[number]): string | null => day.room_id ?? activity.room_id
  const byRoom = new Map<string, { id: string; from: Date; to: Date }[]>()
  const free: string[] = []
  for (const day of days) {
    const room = roomOf(day)
    if (room === null || day.state === 'cancelled' || !day.published) free.push(day.id)
    else byRoom.set(room, [...(byRoom.get(room) ?? []), { id: day.id, from: day.starts_at, to: day.ends_at }])
  }
  for (let start = 0; start < free.length; start += 400)
    await releaseRoom.within(ctx, { days: free.slice(start, start + 400) })
  for (const [room, taken] of byRoom) {
    for (let start = 0; start < taken.length; start += 400) {
      await useRoom.within(ctx, {
        room,
        organisation: activity.organisation_id,
        shared: activity.shares_room,
        days: taken.slice(start, start + 400),
        evenIfTaken,
      })
    }
  }
}

export type Remaking = {
  /** Whoever has signed up for a day that goes or moves is told; without it the change is refused, naming those days. */
  readonly tellSignedUp: boolean
  /** Rooms are taken although somebody else has them. */
  readonly despiteClashes: boolean
  /** The series ends after this day: later ones that were changed by hand are off too. */
  readonly endsOn?: PlainDate
  /** Rooms of all days are settled anew: another room, or it was just published. */
  readonly roomsToo?: boolean
}

export type Remade = {
  readonly added: number
  readonly removed: number
  readonly moved: number
  readonly cancelled: number
}

type Plan = {
  readonly fresh: readonly SeriesDay[]
  readonly retimed: readonly (DayCore & { readonly to: SeriesDay })[]
  readonly gone: readonly DayCore[]
}

/** What has to happen so that the days are those of the series. Own days are left, and so is what has begun. */
export function compareDays(
  wanted: readonly SeriesDay[],
  there: readonly DayCore[],
  now: Date,
  endsOn: PlainDate | null = null,
): Plan {
  const byDay = new Map(there.map((row) => [row.day, row]))
  const wantedDays = new Map(wanted.map((each) => [each.day, each]))
  const touchable = (row: DayCore): boolean => row.starts_at > now && row.state !== 'cancelled'
  return {
    fresh: wanted.filter(({ day, startsAt }) => startsAt > now && !byDay.has(day)),
    retimed: there.flatMap((row) => {
      const to = wantedDays.get(row.day)
      const isSame =
        to === undefined ||
        (to.startsAt.getTime() === row.starts_at.getTime() && to.endsAt.getTime() === row.ends_at.getTime())
      return isSame || row.own || !touchable(row) || row.state === 'held' || to.startsAt <= now
        ? []
        : [{ ...row, to }]
    }),
    gone: there.filter(
      (row) =>
        touchable(row) &&
        row.state !== 'held' &&
        !wantedDays.has(row.day) &&
        (!row.own || (endsOn !== null && row.day > endsOn)),
    ),
  }
}

/**
 * Makes the days of a series anew, under its lock. Days without sign-ups come and go with the rule; a day with sign-ups is moved or
 * cancelled only when those who have signed up are told.
 * @source R114, ADR-0046
 */
export async function remakeDays(ctx: Ctx, activity: ActivityCore, how: Remaking): Promise<Remade> {
  const { tx, now } = ctx
  const today = helsinkiDate(now)
  const series = seriesOf(activity)
  const until = madeUntil(series, today)
  const breaks = await activityQueries.breaksOf(tx, activity, today)
  const endsOn = how.endsOn ?? null
  const wanted = seriesDays(series, breaks, today, until).filter(
    ({ day }) => endsOn === null || day <= endsOn,
  )
  const there = await dayQueries.lockDays(tx, activity.id, { now, today })
  const { fresh, retimed, gone } = compareDays(wanted, there, now, endsOn)

  const isSigned = (row: DayCore): boolean => row.signed > 0 || activity.signed > 0
  const touched = [...gone, ...retimed].filter(isSigned)
  if (touched.length > 0 && !how.tellSignedUp) throw refuse(touched, activity.signed)

  const by = { person: ctx.actor.kind === 'person' ? ctx.actor.id : null, now }
  // What was changed by hand, or is waited for, stays as a cancelled day: whoever has it in a calendar sees that it is off.
  const cancelled = gone.filter((row) => isSigned(row) || row.own || row.remembered)
  const removed = gone.filter((row) => !isSigned(row) && !row.own && !row.remembered)
  const removedNow = await dayQueries.deleteDays(
    tx,
    removed.map(({ id }) => id),
  )
  if (removedNow !== removed.length) throw new Refusal('conflict', 'changed-meanwhile')
  await dayQueries.cancelDays(
    tx,
    cancelled.map(({ id }) => id),
    { ...by, reason: 'another-reason', note: null },
  )
  await dayQueries.retimeDays(
    tx,
    retimed.map(({ id, to }) => ({ id, startsAt: to.startsAt, endsAt: to.endsAt })),
    now,
  )
  const made = fresh.map((each) => ({ ...each, id: occurrenceId(activity.id, each.day) }))
  const isPublished = activity.state === 'published'
  await dayQueries.insertDays(
    tx,
    {
      activity: activity.id,
      county: activity.county,
      area: activity.area_id,
      municipality: activity.municipality,
      place: activity.place_id,
      published: isPublished,
      now,
    },
    made,
  )
  await activityQueries.setMadeUntil(tx, [activity.id], until)
  if (gone.length > 0) await dayQueries.followSessions(tx, activity.id, now)
  tellOf(ctx, activity, { cancelled, retimed }, how)

  const goneIds = new Set(gone.map(({ id }) => id))
  const newTimes = new Map(retimed.map(({ id, to }) => [id, to]))
  const standing = [
    ...made.map(({ id, startsAt, endsAt }) => ({
      id,
      starts_at: startsAt,
      ends_at: endsAt,
      room_id: null,
      isNew: true,
    })),
    ...there.flatMap((row) => {
      const to = newTimes.get(row.id)
      if (goneIds.has(row.id) || row.starts_at <= now || row.state === 'cancelled') return []
      return [
        {
          id: row.id,
          starts_at: to?.startsAt ?? row.starts_at,
          ends_at: to?.endsAt ?? row.ends_at,
          room_id: row.room_id,
          isNew: to !== undefined,
        },
      ]
    }),
  ].map((each) => ({ ...each, published: isPublished, state: 'planned' as const }))
  const hasRoom = activity.room_id !== null || standing.some(({ room_id }) => room_id !== null)
  const toSettle = how.roomsToo === true ? standing : hasRoom ? standing.filter(({ isNew }) => isNew) : []
  const off = gone.map((row) => ({ ...row, state: 'cancelled' as const }))
  if (hasRoom || how.roomsToo === true)
    await settleRooms(ctx, activity, [...off, ...toSettle], how.despiteClashes)
  return { added: made.length, removed: removed.length, moved: retimed.length, cancelled: cancelled.length }
}

/** One message for a whole series, one a day where one signs up day by day. */
function tellOf(
  ctx: Ctx,
  activity: ActivityCore,
  { cancelled, retimed }: { readonly cancelled: readonly DayCore[]; readonly retimed: readonly DayCore[] },
  how: Remaking,
): void {
  const [first] = [...cancelled, ...retimed].toSorted(
    (one, two) => one.starts_at.getTime() - two.starts_at.getTime(),
  )
  if (activity.sign_up_for === 'series') {
    if (first !== undefined && activity.signed > 0)
      tell(ctx, first.id, how.endsOn !== undefined ? 'ended' : 'series-changed')
    return
  }
  for (const row of cancelled) if (row.signed > 0) tell(ctx, row.id, 'cancelled')
  for (const row of retimed) if (row.signed > 0) tell(ctx, row.id, 'moved')
}

/** More days of series that go on; nothing that stands is touched. @returns how many days were made. */
export async function extendDays(ctx: Ctx, activity: ActivityCore): Promise<number> {
  const { tx, now } = ctx
  const today = helsinkiDate(now)
  const series = seriesOf(activity)
  const until = madeUntil(series, today)
  const breaks = await activityQueries.breaksOf(tx, activity, today)
  const there = await dayQueries.lockDays(tx, activity.id, { now, today })
  const { fresh } = compareDays(seriesDays(series, breaks, today, until), there, now)
  const made = fresh.map((each) => ({ ...each, id: occurrenceId(activity.id, each.day) }))
  const published = activity.state === 'published'
  await dayQueries.insertDays(
    tx,
    {
      activity: activity.id,
      county: activity.county,
      area: activity.area_id,
      municipality: activity.municipality,
      place: activity.place_id,
      published,
      now,
    },
    made,
  )
  await activityQueries.setMadeUntil(tx, [activity.id], until)
  if (activity.room_id !== null && published)
    await settleRooms(
      ctx,
      activity,
      made.map(({ id, startsAt, endsAt }) => ({
        id,
        starts_at: startsAt,
        ends_at: endsAt,
        room_id: null,
        state: 'planned' as const,
        published,
      })),
      true,
    )
  return made.length
}
