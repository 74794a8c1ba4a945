import {
  addDays,
  helsinkiDate,
  instantInHelsinki,
  type PlainDate,
  type WallTime,
  wallTime,
  type Weekday,
  weekday,
} from '#platform/dates.ts'
import { isEve, isHoliday } from '#platform/finnish-calendar.ts'

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** When the chat is answered, by ISO weekday. A day that is not named is closed, and so are holidays and their eves. */
export type ChatHours = Readonly<
  Partial<Record<Weekday, { readonly opens: WallTime; readonly closes: WallTime }>>
>

export type Times = { readonly isOn: boolean; readonly alwaysOpen: boolean; readonly hours: ChatHours }

export type Opening =
  /** `until` is null where it never closes. */
  | { readonly state: 'open'; readonly until: Date | null }
  /** `next` is null where nobody has said when it opens. */
  | { readonly state: 'closed'; readonly next: Date | null }

/** Four weeks without one open day is a chat that is not open. */
const lookAhead = 28

/** Whether the chat is open now, until when, or when it opens next. @source R127 */
export function openingAt({ isOn, alwaysOpen, hours }: Times, now: Date): Opening {
  if (!isOn) return { state: 'closed', next: null }
  if (alwaysOpen) return { state: 'open', until: null }
  const today = helsinkiDate(now)
  for (let step = 0; step <= lookAhead; step += 1) {
    const day: PlainDate = addDays(today, step)
    const times = isHoliday(day) || isEve(day) ? undefined : hours[weekday(day)]
    if (times === undefined) continue
    const opens = instantInHelsinki(day, times.opens)
    const closes = instantInHelsinki(day, times.closes)
    if (now < opens) return { state: 'closed', next: opens }
    if (now < closes) return { state: 'open', until: closes }
  }
  return { state: 'closed', next: null }
}

/** Hours as they were typed, or which days do not make sense. An empty day is closed. */
export function readHours(
  typed: Readonly<Record<string, { readonly opens: string; readonly closes: string }>>,
): { readonly hours: ChatHours; readonly wrong: readonly Weekday[] } {
  const hours: Partial<Record<Weekday, { opens: WallTime; closes: WallTime }>> = {}
  const wrong: Weekday[] = []
  for (const day of weekdays) {
    const { opens = '', closes = '' } = typed[String(day)] ?? {}
    if (opens === '' && closes === '') continue
    try {
      const times = { opens: wallTime(opens), closes: wallTime(closes) }
      if (times.opens >= times.closes) wrong.push(day)
      else hours[day] = times
    } catch {
      wrong.push(day)
    }
  }
  return { hours, wrong }
}
