/** The programme as anybody may see it: days, a month, an activity, a place and its week. */
import { z } from 'zod'
import { days as dayLength, later } from '#platform/clock.ts'
import { addDays, helsinkiDate, type PlainDate, weekday } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { horizonDays } from './domain/series.ts'
import * as programmeQueries from './queries-programme.ts'
import * as viewQueries from './queries-views.ts'
import { activityLeft, cursorOf, dayOf, itemOf, monthDays, readCursor, readOffset } from './reading.ts'
import { dayShape, monthShape, placesShape, programmeShape } from './shapes.ts'
import type {
  ActivityView,
  LeaderView,
  MeetingPlacePage,
  MeetingPlaceView,
  MonthView,
  ProgrammePage,
} from './view-types.ts'

const everybody = { openBecause: 'what is held where families meet is public' }

/** The days of the programme that are asked for, in their order, or nearest first. @source R114, R116–R125 */
export const programme = useCase({
  name: 'programme.list',
  trace: 'refusals',
  input: programmeShape,
  needs: everybody,
  run: async ({ tx, now }, asked): Promise<ProgrammePage> => {
    const { from, to, limit, near } = asked
    if (near !== undefined) {
      const offset = readOffset(asked.after)
      const rows = await programmeQueries.nearRows(tx, { ...asked, near }, offset)
      return {
        from,
        to,
        rows: rows.slice(0, limit).map(({ total: _total, ...row }) => dayOf(row, now)),
        next: rows.length > limit ? String(offset + limit) : null,
        total: rows[0]?.total ?? 0,
      }
    }
    const rows = await programmeQueries.programmeRows(tx, asked, readCursor(asked.after))
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return {
      from,
      to,
      rows: shown.map(({ total: _total, ...row }) => dayOf(row, now)),
      next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
      total: asked.count ? (rows[0]?.total ?? 0) : null,
    }
  },
})

const daysFrom = (from: PlainDate, to: PlainDate): readonly PlainDate[] => {
  const days: PlainDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/** How many a month has on each day, and the first of each. */
export const monthOf = useCase({
  name: 'programme.read-month',
  trace: 'refusals',
  input: monthShape,
  needs: everybody,
  run: async ({ tx }, asked): Promise<MonthView> => {
    const days = monthDays(await programmeQueries.monthRows(tx, asked), daysFrom(asked.from, asked.to))
    return {
      month: asked.month,
      from: asked.from,
      to: asked.to,
      total: days.reduce((sum, { count }) => sum + count, 0),
      days,
    }
  },
})

const comingDays = 60

/** Families see the title of a worker and not the name, as in the directory. */
const forFamilies = (leaders: readonly LeaderView[]): readonly LeaderView[] =>
  leaders.map((leader) => (leader.personId === null ? leader : { ...leader, personId: null, name: null }))

/** An activity with its coming days, for anybody. `day` chooses one of them, also one that is past. */
export const readActivity = useCase({
  name: 'activity.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid(), day: dayShape.nullable().default(null) }),
  needs: everybody,
  run: async ({ tx, now }, { id, day }): Promise<ActivityView> => {
    const row = await viewQueries.publicActivity(tx, id)
    if (row === undefined) throw notFound()
    const rows = await programmeQueries.daysOfActivity(tx, id, { now, day, limit: comingDays })
    const shown = rows.map(({ coming, ...each }) => ({ coming, day: dayOf(each, now) }))
    return {
      ...activityShown(row),
      // A link is for those who come: with a sign-up it goes to those who have one.
      remoteLink: row.entry === 'open' ? row.remoteLink : null,
      leaders: forFamilies(row.leaders),
      days: shown.filter(({ coming }) => coming).map((each) => each.day),
      chosen: shown.find((each) => each.day.day === day)?.day ?? null,
    }
  },
})

/** The activity without what only those who keep it need. */
export function activityShown(row: viewQueries.ActivityRow): Omit<ActivityView, 'chosen' | 'days'> {
  const {
    unitId: _unit,
    sharesRoom: _shares,
    copiedFrom: _copied,
    madeUntil: _made,
    onlyAddress: _address,
    onlyLon: _lon,
    onlyLat: _lat,
    pictureId: _picture,
    seatsOf: _seats,
    careOf: _care,
    coffeeOf: _coffee,
    seatsTaken: _seatsTaken,
    careTaken: _careTaken,
    coffeeTaken: _coffeeTaken,
    waiting: _waiting,
    ...shown
  } = row
  return { ...shown, ...activityLeft(row) }
}

/** A week begins on Monday. */
export const mondayOf = (day: PlainDate): PlainDate => addDays(day, 1 - weekday(day))
const mostInWeek = 400

export async function placeWithWeek(
  { tx, now }: Pick<Ctx, 'tx' | 'now'>,
  id: string,
  from: PlainDate | null,
): Promise<MeetingPlaceView> {
  const today = helsinkiDate(now)
  const row = await viewQueries.placeById(tx, id, {
    today,
    until: addDays(today, horizonDays),
    now,
    drafts: false,
  })
  if (row === undefined) throw notFound()
  const { unitId: _unit, pictureId: _picture, ...place } = row
  const monday = mondayOf(from ?? today)
  const sunday = addDays(monday, 6)
  const asked = programmeShape.parse({ place: id, from: monday, to: sunday, limit: mostInWeek })
  const week = await programmeQueries.programmeRows(tx, asked, null)
  return {
    ...place,
    series: await viewQueries.seriesAt(tx, id, { today, now, drafts: false }),
    from: monday,
    to: sunday,
    week: week.map(({ total: _total, ...each }) => dayOf(each, now)),
  }
}

/** A meeting place with a week of its programme: that of the day `from`, or this one. @source R112–R114 */
export const readMeetingPlace = useCase({
  name: 'meeting-place.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid(), from: dayShape.nullable().default(null) }),
  needs: everybody,
  run: (ctx, { id, from }): Promise<MeetingPlaceView> => placeWithWeek(ctx, id, from),
})

/** Meeting places with what comes next at each; nearest first where a point is given. */
export const listMeetingPlaces = useCase({
  name: 'meeting-place.list',
  trace: 'refusals',
  input: placesShape,
  needs: everybody,
  run: async ({ tx, now }, asked): Promise<MeetingPlacePage> => {
    const offset = readOffset(asked.after)
    const rows = await viewQueries.publicPlaces(tx, asked, offset, {
      from: now,
      weekEnd: later(now, dayLength(7)),
    })
    return {
      places: rows.slice(0, asked.limit).map(itemOf),
      next: rows.length > asked.limit ? String(offset + asked.limit) : null,
    }
  },
})

const mostOfService = 5

/** The meeting places and activities of a listing, so that its page leads to their days. @source R114 */
export const programmeOfService = useCase({
  name: 'programme.list-of-service',
  trace: 'refusals',
  input: z.object({ service: z.uuid() }),
  needs: everybody,
  run: ({ tx, now }, { service }): Promise<readonly viewQueries.HeldForService[]> =>
    viewQueries.heldForService(tx, service, { now, limit: mostOfService }),
})
