import { entryWindow, type EntryRule } from './entry.ts'
import type { ActivityState, OccurrenceState } from './words.ts'

/** What is known of a day, or of a whole series, when somebody signs up for it. */
export type SignUpTime = {
  readonly state: ActivityState
  readonly day_state: OccurrenceState
  readonly sign_up_for: EntryRule['signUpFor']
  readonly opens_days_before: number | null
  readonly closes_hours_before: number
  readonly ends_at: Date | null
  readonly first_starts_at: Date | null
  readonly last_starts_at: Date | null
}

/** Whether its last moment has passed. A series without an end has none. */
export const hasEnded = (time: SignUpTime, now: Date): boolean =>
  time.state === 'ended' ||
  time.day_state === 'held' ||
  (time.last_starts_at !== null && time.ends_at !== null && time.ends_at <= now)

/** Why nobody signs up at this moment; null: it is open. A worker signs a family up outside the times, until it has ended. */
export function whyNotNow(
  time: SignUpTime,
  isWorker: boolean,
  now: Date,
): 'past' | 'day-cancelled' | 'not-yet' | 'closed' | null {
  if (time.day_state === 'cancelled') return 'day-cancelled'
  if (time.first_starts_at === null || hasEnded(time, now)) return 'past'
  if (isWorker) return null
  const window = entryWindow(
    {
      signUpFor: time.sign_up_for,
      opensDaysBefore: time.opens_days_before,
      closesHoursBefore: time.closes_hours_before,
    },
    { startsAt: time.first_starts_at },
    { firstStartsAt: time.first_starts_at, lastStartsAt: time.last_starts_at },
  )
  if (window.opensAt !== null && now < window.opensAt) return 'not-yet'
  return window.closesAt !== null && now >= window.closesAt ? 'closed' : null
}
