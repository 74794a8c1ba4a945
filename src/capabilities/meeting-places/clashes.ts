/** What a series would collide with, found before families see it. @source R124 */
import { z } from 'zod'
import { demand } from '#platform/access.ts'
import { roomTaken } from '#capabilities/appointments/index.ts'
import { addDays, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { holidayName, isHoliday } from '#platform/finnish-calendar.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { activityAccess } from './access.ts'
import { horizonDays, seriesDays, takenDays, hoursOn } from './domain/series.ts'
import { demandPlaced, found, inField, wrong } from './holding.ts'
import * as activityQueries from './queries-activity.ts'
import type { ActivityCore } from './queries-activity.ts'
import * as dayQueries from './queries-days.ts'
import * as viewQueries from './queries-views.ts'
import { occurrenceId, seriesOf } from './series-days.ts'
import { activityShape, type ActivityPlan } from './shapes.ts'
import type { Clash } from './view-types.ts'

/** A series as it stands or as it is being written. */
type Asked = Pick<
  ActivityCore,
  | 'age_from'
  | 'age_to'
  | 'audiences'
  | 'closes'
  | 'county'
  | 'extra_days'
  | 'first_day'
  | 'keeps_breaks'
  | 'last_day'
  | 'municipality'
  | 'on_holidays'
  | 'opens'
  | 'organisation_id'
  | 'place_id'
  | 'room_id'
  | 'rule'
  | 'shares_room'
> & { readonly id: string | null }

const draftOf = (
  plan: ActivityPlan,
  placed: { readonly county: string; readonly municipality: string | null },
): Asked => ({
  id: null,
  county: placed.county,
  municipality: placed.municipality,
  place_id: plan.place,
  organisation_id: plan.organisation,
  room_id: plan.room,
  shares_room: plan.sharesRoom,
  audiences: plan.audiences,
  age_from: plan.ageFrom,
  age_to: plan.ageTo,
  rule: plan.rule,
  first_day: plan.firstDay,
  last_day: plan.lastDay,
  extra_days: plan.extraDays,
  opens: plan.opens,
  closes: plan.closes,
  on_holidays: plan.onHolidays,
  keeps_breaks: plan.keepsBreaks,
})

const coreOf = (asked: Asked): ActivityCore => ({
  ...asked,
  id: asked.id ?? '',
  version: 1,
  area_id: null,
  kind: 'open',
  form: 'open-doors',
  state: 'draft',
  unit_id: null,
  title: {},
  entry: 'open',
  sign_up_for: 'day',
  seats: null,
  care_places: null,
  coffee: null,
  signed: 0,
  made_until: null,
  place_state: null,
})

type MyDay = {
  readonly id: string
  readonly day: PlainDate
  readonly date: PlainDate
  readonly startsAt: Date
  readonly endsAt: Date
  readonly room: string | null
  readonly person: string | null
}

/** The coming days: those that stand with what is their own, and of a draft those of its rule. */
async function daysAhead(ctx: Ctx, asked: Asked): Promise<readonly MyDay[]> {
  const { tx, now } = ctx
  const today = helsinkiDate(now)
  const breaks = await activityQueries.breaksOf(tx, asked, today)
  const turns =
    asked.id === null
      ? new Map<PlainDate, string | null>()
      : new Map((await viewQueries.turnsOf(tx, asked.id, today)).map((turn) => [turn.day, turn.personId]))
  const there = asked.id === null ? [] : await dayQueries.daysAhead(tx, asked.id, now)
  const own = new Map(there.filter((row) => row.own).map((row) => [row.day, row]))
  const wanted = seriesDays(seriesOf(coreOf(asked)), breaks, today, addDays(today, horizonDays))
  return [
    ...wanted
      .filter(({ day, startsAt }) => startsAt > now && !own.has(day))
      .map((each) => ({
        ...each,
        id: asked.id === null ? occurrenceId('draft', each.day) : occurrenceId(asked.id, each.day),
        date: helsinkiDate(each.startsAt),
        room: asked.room_id,
        person: turns.get(each.day) ?? null,
      })),
    ...[...own.values()]
      .filter(({ state }) => state !== 'cancelled')
      .map((row) => ({
        id: row.id,
        day: row.day,
        date: helsinkiDate(row.starts_at),
        startsAt: row.starts_at,
        endsAt: row.ends_at,
        room: row.room_id ?? asked.room_id,
        person: turns.get(row.day) ?? null,
      })),
  ].toSorted((one, two) => one.startsAt.getTime() - two.startsAt.getTime())
}

const holidayText = (day: PlainDate): Localized => ({
  fi: holidayName(day, 'fi') ?? '',
  sv: holidayName(day, 'sv') ?? '',
  en: holidayName(day, 'en') ?? '',
})

/** Holidays and breaks: those that take a day of the rule, and those into which a chosen day falls. */
async function calendarClashes(ctx: Ctx, asked: Asked, days: readonly MyDay[]): Promise<readonly Clash[]> {
  const today = helsinkiDate(ctx.now)
  const breaks = await activityQueries.breaksOf(ctx.tx, asked, today)
  const breakOn = (day: PlainDate): Localized | null =>
    breaks.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)?.words ?? null
  const series = seriesOf(coreOf(asked))
  const taken = takenDays(series, breaks, today, addDays(today, horizonDays)).map(({ day, by }): Clash => ({
    kind: by,
    date: day,
    ...hoursOn(day, asked.opens, asked.closes),
    with: null,
    what: by === 'holiday' ? holidayText(day) : (breakOn(day) ?? {}),
  }))
  const chosen = days.flatMap(({ date, startsAt, endsAt }): readonly Clash[] => {
    const words = breakOn(date)
    return [
      ...(!asked.on_holidays && isHoliday(date)
        ? [{ kind: 'holiday' as const, date, startsAt, endsAt, with: null, what: holidayText(date) }]
        : []),
      ...(asked.keeps_breaks && words !== null
        ? [{ kind: 'break' as const, date, startsAt, endsAt, with: null, what: words }]
        : []),
    ]
  })
  return [...taken, ...chosen]
}

/** What the days of a series meet: rooms in use, leaders elsewhere, the same children asked elsewhere, breaks and holidays. */
export async function findClashes(
  ctx: Ctx,
  asked: Asked,
  leaders: readonly string[],
): Promise<readonly Clash[]> {
  const days = await daysAhead(ctx, asked)
  const byId = new Map(days.map((each) => [each.id, each]))
  const rows =
    days.length === 0
      ? []
      : await dayQueries.clashRows(ctx.tx, {
          activity: asked.id,
          county: asked.county,
          municipality: asked.municipality,
          place: asked.place_id,
          audiences: asked.audiences,
          ageFrom: asked.age_from,
          ageTo: asked.age_to,
          leaders,
          days,
        })
  const withOthers = rows.flatMap((row): readonly Clash[] => {
    const mine = byId.get(row.mine)
    if (mine === undefined) return []
    const base = {
      date: mine.date,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      with: {
        activityId: row.activityId,
        occurrenceId: row.occurrenceId,
        title: row.title,
        host: row.host,
        state: row.activityState,
      },
    }
    return [
      ...(row.person === null ? [] : [{ ...base, kind: 'leader' as const, what: { fi: row.person } }]),
      ...(row.samePlace ? [{ ...base, kind: 'place' as const, what: row.placeName ?? {} }] : []),
      ...(row.audience && !row.samePlace
        ? [{ ...base, kind: 'audience' as const, what: row.municipalityName ?? {} }]
        : []),
    ]
  })
  const rooms = await roomTaken(
    ctx.tx,
    days.flatMap(({ id, room, startsAt, endsAt }) =>
      room === null ? [] : [{ id, room, from: startsAt, to: endsAt, shared: asked.shares_room }],
    ),
  )
  const names = await dayQueries.usesNamed(
    ctx.tx,
    rooms.flatMap(({ other }) => (other === null ? [] : [other])),
    [...new Set(rooms.map(({ room }) => room))],
  )
  const inRooms = rooms.flatMap((clash): readonly Clash[] => {
    const mine = byId.get(clash.id)
    if (mine === undefined) return []
    const other = clash.other === null ? undefined : names.days.get(clash.other)
    return [
      {
        kind: 'room',
        date: mine.date,
        startsAt: clash.from,
        endsAt: clash.to,
        with:
          other === undefined
            ? null
            : {
                activityId: other.activityId,
                occurrenceId: other.id,
                title: other.title,
                host: clash.organisation_name ?? other.host,
                state: other.activityState,
              },
        what: names.rooms.get(clash.room) ?? {},
      },
    ]
  })
  return [...inRooms, ...withOthers, ...(await calendarClashes(ctx, asked, days))].toSorted(
    (one, two) => one.date.localeCompare(two.date) || one.startsAt.getTime() - two.startsAt.getTime(),
  )
}

/** Only what others have a part in stands in the way of publishing; a holiday takes a day and is merely said. */
export const inTheWay = (clashes: readonly Clash[]): readonly Clash[] =>
  clashes.filter(({ kind }) => kind !== 'break' && kind !== 'holiday')

/** The clashes of an activity that stands, or of one that is being written. */
export const clashes = useCase({
  name: 'activity.list-clashes',
  trace: 'refusals',
  input: z
    .object({
      activity: z.uuid().nullable().default(null),
      draft: activityShape.nullable().default(null),
      /** The leaders of a draft, workers of ours. */
      leaders: z.array(z.uuid()).max(20).default([]),
    })
    .refine(({ activity, draft }) => activity !== null || draft !== null, {
      path: ['draft'],
      message: 'required',
    }),
  needs: { signedInBecause: 'whoever keeps the activity, or may put it on the programme: demanded inside' },
  run: async (ctx, { activity, draft, leaders }): Promise<readonly Clash[]> => {
    if (activity !== null) await demand(ctx.tx, activityAccess.keep, activity)
    if (draft === null) {
      if (activity === null) throw wrong('draft', 'required')
      const core = found(await activityQueries.activityCore(ctx.tx, activity))
      return findClashes(ctx, core, await activityQueries.leaderPeople(ctx.tx, activity))
    }
    const asked = draftOf(draft, await inField('draft', demandPlaced(ctx, draft)))
    const people =
      activity === null ? leaders : [...leaders, ...(await activityQueries.leaderPeople(ctx.tx, activity))]
    return findClashes(ctx, { ...asked, id: activity }, people)
  },
})
