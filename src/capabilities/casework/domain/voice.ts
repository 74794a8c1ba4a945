/** What a family says of the help it gets, and a wish for another worker. Pure. */
import { isPromiseWorkingDay } from '#platform/finnish-calendar.ts'
import { addDays, type PlainDate } from '#platform/dates.ts'

export const voiceKinds = ['feedback', 'change-of-worker'] as const
export type VoiceKind = (typeof voiceKinds)[number]

/** What came of a wish: somebody else answers now, the same one goes on, or it was talked over. */
export const voiceVerdicts = ['changed', 'stays', 'talked'] as const
export type VoiceVerdict = (typeof voiceVerdicts)[number]

export const ratings = [1, 2, 3, 4, 5] as const

/** How many working days there are to answer a wish. @source R58, ADR-0044 */
export const answerWithinDays = 5

/** The day by which a wish made on this day is answered. */
export function answerBy(asked: PlainDate): PlainDate {
  let day = asked
  for (let left = answerWithinDays; left > 0;) {
    day = addDays(day, 1)
    if (isPromiseWorkingDay(day)) left -= 1
  }
  return day
}
