import { addDays, addMinutes, helsinkiDate, helsinkiTime, instantInHelsinki } from '#platform/dates.ts'
import type { PlainDate, WallTime } from '#platform/dates.ts'
import { isEve, isHoliday } from '#platform/finnish-calendar.ts'
import { inAll, inBoth, merged, overlaps, type Span, without } from './spans.ts'

/** Hours of one day, as clocks in Finland show them. */
export type DayHours = { readonly day: PlainDate; readonly opens: WallTime; readonly closes: WallTime }

/** The real time of these hours. Over the nights when the clocks change it is an hour longer or shorter than it looks. */
export function spanOf({ day, opens, closes }: DayHours): Span {
  return { from: instantInHelsinki(day, opens), to: instantInHelsinki(day, closes) }
}

/** Hours on public holidays and on the two eves when nobody works are left out, unless the calendar works then too. */
export const workedHours = (hours: readonly DayHours[], worksHolidays: boolean): readonly DayHours[] =>
  worksHolidays ? hours : hours.filter(({ day }) => !isHoliday(day) && !isEve(day))

/** What one person, group or room brings: hours (null: no hours of its own, free unless taken), what is taken, when away. */
export type Ground = {
  readonly hours: readonly DayHours[] | null
  readonly worksHolidays: boolean
  /** Time of its bookings, their buffers included. */
  readonly taken: readonly Span[]
  readonly away: readonly Span[]
  readonly bufferBefore: number
  readonly bufferAfter: number
}

export type Wish = {
  readonly minutes: number
  readonly stepMinutes: number
  readonly notBefore: Date
  readonly notAfter: Date
}

const withBuffers = (span: Span, ground: Pick<Ground, 'bufferBefore' | 'bufferAfter'>): Span => ({
  from: addMinutes(span.from, -ground.bufferBefore),
  to: addMinutes(span.to, ground.bufferAfter),
})

/** What a booking would take of this calendar. */
export const takes = withBuffers

/**
 * Away as a group: one that meets with all its people is away when any of them is; one for which anybody of it will do,
 * only when all are away at once.
 */
export const awayTogether = (attends: 'all' | 'any', each: readonly (readonly Span[])[]): readonly Span[] =>
  attends === 'all' ? merged(each.flat()) : inAll(each)

/** Whether everybody can be there: nobody away, and nothing of anybody's taken. */
export const fits = (span: Span, grounds: readonly Ground[]): boolean =>
  grounds.every((ground) => {
    const needed = withBuffers(span, ground)
    return (
      !ground.away.some((away) => overlaps(span, away)) &&
      !ground.taken.some((taken) => overlaps(needed, taken))
    )
  })

/**
 * The times that can be booked: within the hours of everybody who has hours, with nobody away and nothing taken. Starts lie
 * on the grid of the first calendar's hours, so that times stay tidy whatever was booked between.
 * @source R23, ADR-0035
 */
export function freeTimes(grounds: readonly Ground[], wish: Wish): readonly Span[] {
  const [host] = grounds
  if (host === undefined || host.hours === null || wish.minutes <= 0 || wish.stepMinutes <= 0) return []
  const shared = inAll(
    grounds.flatMap(({ hours, worksHolidays }) =>
      hours === null ? [] : [merged(workedHours(hours, worksHolidays).map(spanOf))],
    ),
  )
  const open = without(
    shared,
    grounds.flatMap((ground) => ground.away),
  )
  const found = new Map<number, Span>()
  for (const hours of workedHours(host.hours, host.worksHolidays)) {
    const window = spanOf(hours)
    for (const piece of inBoth([window], open)) {
      const offset = (piece.from.getTime() - window.from.getTime()) / 60_000
      let start = addMinutes(window.from, Math.ceil(offset / wish.stepMinutes) * wish.stepMinutes)
      for (; addMinutes(start, wish.minutes) <= piece.to; start = addMinutes(start, wish.stepMinutes)) {
        const span = { from: start, to: addMinutes(start, wish.minutes) }
        if (start < wish.notBefore || start > wish.notAfter || !fits(span, grounds)) continue
        found.set(start.getTime(), span)
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.from.getTime() - b.from.getTime())
}

/** No series is longer: what stands further away is agreed on anew. */
export const longestSeries = 10

/** The same wall-clock time every so many weeks, whatever the clocks do between. */
export function seriesOf(first: Span, everyWeeks: number, times: number): readonly Span[] {
  if (times > longestSeries) throw new RangeError(`A series has at most ${longestSeries} times`)
  const [day, time] = [helsinkiDate(first.from), helsinkiTime(first.from)]
  const length = (first.to.getTime() - first.from.getTime()) / 60_000
  return Array.from({ length: times }, (_, count) => {
    const from = instantInHelsinki(addDays(day, count * everyWeeks * 7), time)
    return { from, to: addMinutes(from, length) }
  })
}
