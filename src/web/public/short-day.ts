import { type PlainDate, partsOf, plainDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'

const english = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A day without its weekday, for inside a sentence: 3.2.2026, 3 February 2026. */
export function shortDay(date: string, lang: Language): string {
  const day: PlainDate = plainDate(date)
  const { year, month, day: number } = partsOf(day)
  return lang === 'en' ? english.format(Date.UTC(year, month - 1, number)) : `${number}.${month}.${year}`
}
