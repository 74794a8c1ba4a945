import { addMinutes, helsinkiDate, helsinkiTime, weekday } from '#platform/dates.ts'
import { isHoliday } from '#platform/finnish-calendar.ts'
import type { Span } from './spans.ts'

/**
 * What families book by themselves: the central booking, hours on the phone, a point that pops up somewhere, a slot of a
 * guide, a time of two parents. @source R23, R76, R83, ADR-0049
 */
export const offerKinds = ['central', 'phone', 'pop-up', 'slot', 'joint'] as const
export type OfferKind = (typeof offerKinds)[number]

export const offerStates = ['draft', 'published', 'closed'] as const
export type OfferState = (typeof offerStates)[number]

/** Whether a name and a way to reach the family are asked for, or nothing at all (R76). */
export const identities = ['none', 'asked'] as const
export type Identity = (typeof identities)[number]

/** When in the day: any time, after school, or in the evening; weekends and holidays are free of school and work. */
export const offerHours = ['any', 'after-school', 'evening'] as const
export type OfferHours = (typeof offerHours)[number]

const startsFrom: Readonly<Record<OfferHours, string>> = {
  any: '00:00',
  'after-school': '14:00',
  evening: '16:00',
}

/** Whether a time suits a family whose days are full. */
export function suits(span: Span, hours: OfferHours): boolean {
  const day = helsinkiDate(span.from)
  return weekday(day) > 5 || isHoliday(day) || helsinkiTime(span.from) >= startsFrom[hours]
}

/** Until when a family may cancel or move by itself. Afterwards it calls: somebody may already be on the way. */
export const changeableUntil = (startsAt: Date, cancelHours: number): Date =>
  addMinutes(startsAt, -60 * cancelHours)

export const mayStillChange = (startsAt: Date, cancelHours: number, now: Date): boolean =>
  now < startsAt && now <= changeableUntil(startsAt, cancelHours)

/** The last hours before a time are no time to answer in: somebody else could have had it. */
const clearHours = 2

/** By when the other parent answers: within the offer's hours, and in good time before the time itself. */
export function answerBy(startsAt: Date, answerHours: number, now: Date): Date {
  const wanted = addMinutes(now, 60 * answerHours)
  const latest = addMinutes(startsAt, -60 * clearHours)
  return wanted < latest ? wanted : latest
}

export const jointStates = ['asked', 'agreed', 'declined', 'lapsed'] as const
export type JointState = (typeof jointStates)[number]

/** One time that somebody of a pool has, with those of the pool who have it. */
export type PoolTime = Span & { readonly calendars: readonly string[] }

/** The times of a pool as one list: each time once, whoever has it. */
export function pooled(
  each: readonly { readonly calendar: string; readonly times: readonly Span[] }[],
): readonly PoolTime[] {
  const found = new Map<string, { from: Date; to: Date; calendars: string[] }>()
  for (const { calendar, times } of each) {
    for (const { from, to } of times) {
      const key = `${from.getTime()}-${to.getTime()}`
      const there = found.get(key)
      if (there === undefined) found.set(key, { from, to, calendars: [calendar] })
      else there.calendars.push(calendar)
    }
  }
  return [...found.values()].toSorted((a, b) => a.from.getTime() - b.from.getTime())
}
