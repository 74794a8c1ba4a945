import { addDays, addMinutes, helsinkiDate, instantInHelsinki } from '#platform/dates.ts'
import type { EntryWay, OccurrenceState, SignUpFor } from './words.ts'

/** What a family can do about a day at this moment. */
export const entriesNow = [
  /** Everybody may come without saying anything. */
  'come',
  'sign-up',
  /** The seats are gone; one may wait in line. */
  'waiting-list',
  /** The seats are gone, and so is the line. */
  'full',
  'not-yet',
  'closed',
  'by-invitation',
  'through-teacher',
  'cancelled',
  'past',
] as const
export type EntryNow = (typeof entriesNow)[number]

export type EntryRule = {
  readonly entry: EntryWay
  readonly signUpFor: SignUpFor
  readonly opensDaysBefore: number | null
  readonly closesHoursBefore: number
  readonly waitingLimit: number | null
  readonly seats: number | null
}

/** Two moments between which one signs up; null: from the beginning, or to no end. */
export type EntryWindow = { readonly opensAt: Date | null; readonly closesAt: Date | null }

/**
 * When one may sign up for a day: from the morning of the day so many days before. For a whole series it is counted from its
 * first day; a series without a deadline takes those in who come in the middle, until its last day begins.
 * @source R119, R121, ADR-0047
 */
export function entryWindow(
  rule: Pick<EntryRule, 'signUpFor' | 'opensDaysBefore' | 'closesHoursBefore'>,
  day: { readonly startsAt: Date },
  series: { readonly firstStartsAt: Date; readonly lastStartsAt: Date | null },
): EntryWindow {
  const isSeries = rule.signUpFor === 'series'
  const first = isSeries ? series.firstStartsAt : day.startsAt
  const end = isSeries && rule.closesHoursBefore === 0 ? series.lastStartsAt : first
  return {
    opensAt:
      rule.opensDaysBefore === null
        ? null
        : instantInHelsinki(addDays(helsinkiDate(first), -rule.opensDaysBefore), '00:00'),
    closesAt: end === null ? null : addMinutes(end, -60 * rule.closesHoursBefore),
  }
}

/** What a family can do now. The count is that of the day, or of the series when one signs up for all of it. */
export function entryNow(
  rule: EntryRule,
  day: { readonly state: OccurrenceState; readonly endsAt: Date },
  window: EntryWindow,
  taken: { readonly seats: number; readonly waiting: number },
  now: Date,
): EntryNow {
  if (day.state === 'cancelled') return 'cancelled'
  if (day.state === 'held' || day.endsAt <= now) return 'past'
  if (rule.entry === 'open') return 'come'
  if (rule.entry === 'invitation') return 'by-invitation'
  if (rule.entry === 'teacher') return 'through-teacher'
  if (window.opensAt !== null && now < window.opensAt) return 'not-yet'
  if (window.closesAt !== null && now >= window.closesAt) return 'closed'
  if (rule.seats === null || taken.seats < rule.seats) return 'sign-up'
  return rule.waitingLimit !== null && taken.waiting < rule.waitingLimit ? 'waiting-list' : 'full'
}
