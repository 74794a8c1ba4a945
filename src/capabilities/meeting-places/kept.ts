/** The programme for those who keep it: their places and activities, and the joint calendar of an area. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import { days as dayLength, later } from '#platform/clock.ts'
import { addDays, daysBetween, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { holidayName, isHoliday } from '#platform/finnish-calendar.ts'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { activityAccess, meetingPlaceAccess } from './access.ts'
import { horizonDays } from './domain/series.ts'
import { activityKinds, activityStates } from './domain/words.ts'
import { activityShown } from './programme.ts'
import * as programmeQueries from './queries-programme.ts'
import * as viewQueries from './queries-views.ts'
import { cursorOf, dayOf, itemOf, readCursor, readOffset } from './reading.ts'
import { dayShape, longestAsk } from './shapes.ts'
import type {
  ActivityView,
  Clash,
  JointCalendar,
  JointDay,
  MeetingPlaceView,
  ProgrammeDay,
} from './view-types.ts'

const page = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(80).nullable().default(null),
}

export type KeptPlaces = { readonly places: readonly viewQueries.KeptPlace[]; readonly next: string | null }

/** The meeting places that the asker may see, those that one fills or keeps first; drafts too. */
export const keptPlaces = useCase({
  name: 'meeting-place.list-kept',
  trace: 'refusals',
  input: z.object({
    only: z.enum(['keep', 'fill', 'read']).default('fill'),
    area: z.uuid().nullable().default(null),
    ...page,
  }),
  needs: { signedInBecause: 'lists only what the relations of the meeting place allow' },
  run: async ({ tx, now }, { only, area, limit, after }): Promise<KeptPlaces> => {
    const offset = readOffset(after)
    const rows = await viewQueries.placesSeen(
      tx,
      { only, area, limit, offset },
      { from: now, weekEnd: later(now, dayLength(7)) },
    )
    return {
      places: rows.slice(0, limit).map((row) => ({ ...row, ...itemOf(row) })),
      next: rows.length > limit ? String(offset + limit) : null,
    }
  },
})

export type KeptPlaceView = Omit<MeetingPlaceView, 'from' | 'to' | 'week'> & {
  readonly unitId: string | null
  readonly mayKeep: boolean
  readonly mayFill: boolean
  readonly can: Readonly<Record<string, boolean>>
}

/** A place for those who work with it: everything that is said of it, drafts on its programme, what one may do. */
export const readKeptPlace = useCase({
  name: 'meeting-place.read-kept',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: meetingPlaceAccess.read,
  id: ({ id }) => id,
  run: async ({ tx, now }, { id }): Promise<KeptPlaceView> => {
    const today = helsinkiDate(now)
    const row = await viewQueries.placeById(tx, id, {
      today,
      until: addDays(today, horizonDays),
      now,
      drafts: true,
    })
    if (row === undefined) throw notFound()
    const { pictureId: _picture, ...place } = row
    const can = await flags(tx, meetingPlaceAccess.read, id)
    return {
      ...place,
      series: await viewQueries.seriesAt(tx, id, { today, now, drafts: true }),
      mayKeep: can['keep'] === true,
      mayFill: can['fill'] === true,
      can,
    }
  },
})

export type KeptActivities = {
  readonly activities: readonly viewQueries.KeptActivityItem[]
  readonly next: string | null
}

/** The activities that the asker keeps, or may see; those that come next first. */
export const keptActivities = useCase({
  name: 'activity.list-kept',
  trace: 'refusals',
  input: z.object({
    only: z.enum(['keep', 'read']).default('keep'),
    states: z.array(z.enum(activityStates)).min(1).max(3).default(['draft', 'published']),
    kinds: z.array(z.enum(activityKinds)).max(4).nullable().default(null),
    place: z.uuid().nullable().default(null),
    words: z.string().trim().max(120).default(''),
    ...page,
  }),
  needs: { signedInBecause: 'lists only what the relations of the activity allow' },
  run: async ({ tx, now }, { after, limit, ...asked }): Promise<KeptActivities> => {
    const offset = readOffset(after)
    const rows = await viewQueries.activitiesSeen(tx, { ...asked, limit, offset, now })
    return {
      activities: rows.slice(0, limit),
      next: rows.length > limit ? String(offset + limit) : null,
    }
  },
})

/** A day for those who keep it, with what a change of it needs. */
export type KeptDay = ProgrammeDay & { readonly waiting: number; readonly taken: number }

export type KeptActivity = Omit<ActivityView, 'chosen' | 'days'> & {
  readonly unitId: string | null
  readonly sharesRoom: boolean
  readonly copiedFrom: string | null
  readonly madeUntil: PlainDate | null
  /** Its own address and point; empty where it stands at its place. */
  readonly onlyAddress: ActivityView['address']
  readonly onlyLon: number | null
  readonly onlyLat: number | null
  readonly pictureId: string | null
  /** How many have signed up for the whole series, and wait to. */
  readonly taken: number
  readonly waiting: number
  readonly turns: readonly viewQueries.TurnView[]
  /** The last four weeks and all that is made ahead. */
  readonly days: readonly KeptDay[]
  readonly can: Readonly<Record<string, boolean>>
}

const keptDayOf = (row: programmeQueries.DayRow, now: Date): KeptDay => ({
  ...dayOf(row, now),
  waiting: row.waiting,
  taken: row.seatsTaken,
})

/** An activity for those who work with it: drafts too, its days with what was changed, who hosts when. */
export const readKeptActivity = useCase({
  name: 'activity.read-kept',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: activityAccess.read,
  id: ({ id }) => id,
  run: async ({ tx, now }, { id }): Promise<KeptActivity> => {
    const row = await viewQueries.keptActivity(tx, id)
    if (row === undefined) throw notFound()
    const { unitId, sharesRoom, copiedFrom, madeUntil, onlyAddress, onlyLon, onlyLat, pictureId } = row
    const span = { from: later(now, -dayLength(28)), to: later(now, dayLength(400)) }
    return {
      ...activityShown(row),
      unitId,
      sharesRoom,
      copiedFrom,
      madeUntil,
      onlyAddress,
      onlyLon,
      onlyLat,
      pictureId,
      taken: row.seatsTaken,
      waiting: row.waiting,
      turns: await viewQueries.turnsOf(tx, id, helsinkiDate(span.from)),
      days: (await programmeQueries.keptDays(tx, id, span)).map((day) => keptDayOf(day, now)),
      can: await flags(tx, activityAccess.read, id),
    }
  },
})

export type OneKeptDay = KeptDay & {
  readonly version: number
  readonly can: Readonly<Record<string, boolean>>
}

/** One day for those who work with it, with the version that a change names. */
export const readKeptDay = useCase({
  name: 'occurrence.read-kept',
  trace: 'refusals',
  input: z.object({ activity: z.uuid(), id: z.uuid() }),
  needs: activityAccess.read,
  id: ({ activity }) => activity,
  run: async ({ tx, now }, { activity, id }): Promise<OneKeptDay> => {
    const row = await programmeQueries.keptDay(tx, id)
    if (row === undefined || row.activityId !== activity) throw notFound()
    const { version, ...day } = row
    return { ...keptDayOf(day, now), version, can: await flags(tx, activityAccess.read, activity) }
  },
})

/** Whom one may name as leaders and hosts: those who work in one's county. */
export const listColleagues = useCase({
  name: 'activity.list-colleagues',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'lists the colleagues of one’s own county' },
  run: ({ tx }): Promise<readonly viewQueries.Colleague[]> => viewQueries.colleagues(tx),
})

// --- The joint calendar ------------------------------------------------------------------------------------------

const holidaysIn = (from: PlainDate, to: PlainDate): JointCalendar['holidays'] => {
  const found: { date: PlainDate; name: { fi: string; sv: string; en: string } }[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const name = (lang: 'en' | 'fi' | 'sv'): string => holidayName(date, lang) ?? ''
    if (isHoliday(date)) found.push({ date, name: { fi: name('fi'), sv: name('sv'), en: name('en') } })
  }
  return found
}

/** What everybody in an area or a county holds, drafts too, each day with what it collides with. @source R124 */
export const jointCalendar = useCase({
  name: 'programme.read-joint',
  trace: 'refusals',
  input: z
    .object({
      from: dayShape,
      to: dayShape,
      county: z.string().max(8).nullable().default(null),
      area: z.uuid().nullable().default(null),
      municipality: z.string().max(3).nullable().default(null),
      place: z.uuid().nullable().default(null),
      organisation: z.uuid().nullable().default(null),
      drafts: z.boolean().default(true),
      limit: z.coerce.number().int().min(1).max(400).default(200),
      after: z.string().max(80).nullable().default(null),
    })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: 'ends-before-begins' })
    .refine(({ from, to }) => daysBetween(from, to) < longestAsk, { path: ['to'], message: 'too-long' }),
  needs: { signedInBecause: 'shows only what the relations of the activity allow' },
  run: async ({ tx, now, actor }, asked): Promise<JointCalendar> => {
    // Nobody works in two counties at once: without one the asker's own is meant, so that the index finds it.
    const county = asked.county ?? (actor.kind === 'person' ? actor.county : null)
    const rows = await programmeQueries.jointRows(tx, { ...asked, county }, readCursor(asked.after))
    const shown = rows.slice(0, asked.limit)
    const last = shown.at(-1)
    const breaks = await viewQueries.breaksWithin(tx, { ...asked, county })
    return {
      from: asked.from,
      to: asked.to,
      rows: shown.map((row) => jointDay(row, now)),
      next: rows.length > asked.limit && last !== undefined ? cursorOf(last) : null,
      breaks,
      holidays: holidaysIn(asked.from, asked.to),
    }
  },
})

function jointDay(row: programmeQueries.JointRow, now: Date): JointDay {
  const { activityState, mayKeep, clashRoom, clashLeader, clashAudience, clashPlace, clashBreak, ...day } =
    row
  const kinds: readonly [boolean, Clash['kind']][] = [
    [clashRoom, 'room'],
    [clashLeader, 'leader'],
    [clashPlace, 'place'],
    [clashAudience && !clashPlace, 'audience'],
    [clashBreak, 'break'],
    [row.state !== 'cancelled' && isHoliday(row.date), 'holiday'],
  ]
  return {
    ...dayOf(day, now),
    activityState,
    mayKeep,
    clashes: kinds.flatMap(([is, kind]) => (is ? [kind] : [])),
  }
}
