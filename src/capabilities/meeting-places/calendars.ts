/** What calendars of others subscribe to: the programme of a place, an area, an audience, or what somebody has chosen. */
import {
  addDays,
  addMonths,
  helsinkiDate,
  type PlainDate,
  plainDate,
  type WallTime,
  wallTime,
} from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import type { ActivityKind, EntryWay, Food, OccurrenceState } from './domain/words.ts'
import { calendarLimits, calendarOf } from './calendar-wish.ts'
import * as queries from './queries-calendars.ts'

/** One day of a series as it stands: as the rule gave it, or as somebody changed it. */
export type CalendarDay = {
  /** The day that the rule gave; it stays when the day is moved. */
  readonly day: PlainDate
  readonly startsAt: Date
  readonly endsAt: Date
  readonly state: OccurrenceState
  readonly own: boolean
  readonly title: Localized | null
  readonly note: Localized
  /** Who holds it, when not the same as always. */
  readonly host: Localized | null
  /** Whether this day says something of its own. */
  readonly isTold: boolean
  readonly sequence: number
  readonly changedAt: Date
}

export type CalendarSeries = {
  readonly id: string
  readonly kind: ActivityKind
  readonly title: Localized
  readonly summary: Localized
  readonly organisation: Localized
  readonly place: Localized | null
  readonly address: Localized
  readonly isRemote: boolean
  readonly free: boolean
  readonly cost: Localized
  readonly food: Food
  readonly bring: Localized
  readonly entry: EntryWay
  readonly rule: string | null
  readonly firstDay: PlainDate
  readonly opens: WallTime
  readonly closes: WallTime
  readonly sequence: number
  readonly changedAt: Date
  /** In the order of their days. */
  readonly days: readonly CalendarDay[]
}

export type Calendar = {
  /** Whose it is; null where a chosen set or an audience has no name of its own. */
  readonly name: Localized | null
  readonly series: readonly CalendarSeries[]
  /** Whether there was more than one calendar holds. */
  readonly isCut: boolean
}

/**
 * Published days from the month before last on, as far ahead as days are made. It names nobody who comes: a calendar is often
 * shared at home or at work.
 * @source R114, S-19, ADR-0048
 */
export const readCalendar = useCase({
  name: 'programme.read-calendar',
  trace: 'refusals',
  input: calendarOf,
  needs: { openBecause: 'the programme is for all families' },
  run: async (ctx, wish): Promise<Calendar> => {
    const today = helsinkiDate(ctx.now)
    // It moves once a month only, so that what has not changed is not sent again each day.
    const from = addMonths(addDays(today, 1 - Number(today.slice(8))), -2)
    const name = await queries.nameOf(ctx.tx, wish)
    if (name === undefined) throw notFound()
    const rows = await queries.seriesOf(ctx.tx, wish, from, calendarLimits.series + 1)
    return {
      name,
      series: rows.slice(0, calendarLimits.series).map(seriesFrom),
      isCut: rows.length > calendarLimits.series,
    }
  },
})

const isSaid = (text: Localized | null): boolean =>
  text !== null && Object.values(text).some((each) => each !== '')

function seriesFrom(row: queries.SeriesRow): CalendarSeries {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    summary: row.summary,
    organisation: row.organisation,
    place: row.place,
    address: row.address,
    isRemote: row.is_remote,
    free: row.free,
    cost: row.cost_words,
    food: row.food,
    bring: row.bring_words,
    entry: row.entry,
    rule: row.rule,
    firstDay: plainDate(row.first_day),
    opens: wallTime(row.opens),
    closes: wallTime(row.closes),
    sequence: row.sequence,
    changedAt: row.changed_at,
    days: row.days.map((day) => ({
      day: plainDate(day.day),
      startsAt: new Date(day.starts_at),
      endsAt: new Date(day.ends_at),
      state: day.state,
      own: day.own,
      title: day.title,
      note: day.note,
      host: day.host,
      isTold: isSaid(day.title) || isSaid(day.note) || day.host !== null,
      sequence: day.sequence,
      changedAt: new Date(day.changed_at),
    })),
  }
}
