import type { JSX } from 'preact'
import { minutesBetween } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { timeLeftInWords } from '#platform/words.ts'
import { TimeLeft } from '#ui/time-left/time-left.tsx'
import { capital } from '#web/public/service-facts.ts'

const soon = 24 * 60

/** The time left for the next step of a referral; nothing once it is over. */
export function ReferralTime(props: {
  dueAt: Date | null
  /** When this step began; the bar shows what is left of it. */
  since: Date | null
  now: Date
  lang: Language
}): JSX.Element | null {
  const { dueAt, since, now, lang } = props
  if (dueAt === null) return null
  const left = minutesBetween(now, dueAt)
  const whole = since === null ? left : minutesBetween(since, dueAt)
  return (
    <TimeLeft
      words={capital(timeLeftInWords(now, dueAt, lang))}
      share={whole <= 0 ? 0 : left / whole}
      tone={left < 0 ? 'late' : left < soon ? 'soon' : 'calm'}
      datetime={dueAt.toISOString()}
    />
  )
}
