import { addDays, helsinkiDate, instantInHelsinki, type PlainDate, wallTime } from '#platform/dates.ts'
import { isPromiseWorkingDay } from '#platform/finnish-calendar.ts'
import type { ReferralState } from './referral.ts'

const endOfDay = wallTime('16:00')

/** The last of `days` working days after today, when offices close. */
export function workingDaysOn(now: Date, days: number): Date {
  let day = helsinkiDate(now)
  for (let counted = 0; counted < days;) {
    day = addDays(day, 1)
    if (isPromiseWorkingDay(day)) counted += 1
  }
  return instantInHelsinki(day, endOfDay)
}

export const onDay = (day: PlainDate): Date => instantInHelsinki(day, endOfDay)

/** Working days in which each state is to move on; a receiver's own number stands in for `answer`. @source ADR-0033 */
export const stateDays = {
  draft: 5,
  more: 5,
  firstContact: 10,
  receipt: 60,
  cancel: 5,
  returned: 3,
} as const

/** By when the owner of a referral in this state does the next thing; null when it is over. */
export function dueIn(
  state: ReferralState,
  now: Date,
  { answerDays, expected }: { answerDays: number; expected: PlainDate | null },
): Date | null {
  switch (state) {
    case 'draft':
      return workingDaysOn(now, stateDays.draft)
    case 'sent':
    case 'received':
      return workingDaysOn(now, answerDays)
    case 'more-asked':
      return workingDaysOn(now, stateDays.more)
    case 'waitlisted':
      return expected === null ? workingDaysOn(now, stateDays.receipt) : onDay(expected)
    case 'accepted':
      return workingDaysOn(now, stateDays.firstContact)
    case 'in-progress':
      return workingDaysOn(now, stateDays.receipt)
    case 'cancel-asked':
      return workingDaysOn(now, stateDays.cancel)
    case 'declined':
    case 'expired':
      return workingDaysOn(now, stateDays.returned)
    default:
      return null
  }
}

/** The owner is reminded while there is still a good part of the time left: at two thirds of it. */
export const reminderAt = (now: Date, due: Date): Date =>
  new Date(now.getTime() + Math.round(((due.getTime() - now.getTime()) * 2) / 3))
