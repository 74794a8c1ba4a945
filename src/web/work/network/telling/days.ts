import { partsOf, type PlainDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'

const english = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

/** '26.11.2026' · '26 November 2026': with its year, since trainings are looked at years later. */
export function longDay(day: PlainDate, lang: Language): string {
  const { year, month, day: number } = partsOf(day)
  return lang === 'en'
    ? `${number} ${english.format(Date.UTC(year, month - 1, 1))} ${year}`
    : `${number}.${month}.${year}`
}

/** '12.–13.3.2026' · '28.1.–4.3.2026'; empty where no day is known. */
export function longDays(first: PlainDate | null, last: PlainDate | null, lang: Language): string {
  if (first === null) return ''
  if (last === null || last === first) return longDay(first, lang)
  return `${longDay(first, lang)} – ${longDay(last, lang)}`
}
