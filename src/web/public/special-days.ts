import type { HoursExceptionRow, OpeningHours } from '#capabilities/directory/index.ts'
import { addDays, type PlainDate, plainDate, weekday } from '#platform/dates.ts'
import { holidayName, isHoliday } from '#platform/finnish-calendar.ts'
import { inLanguage, type Language, type Text3 } from '#platform/text.ts'
import { timesInWords } from './opening-hours.ts'

/** How far ahead the days with other hours are told: who plans a visit plans weeks, not seasons. */
const ahead = 60
const holidaysAhead = 21

const closed: Text3 = { fi: 'suljettu', sv: 'stängt', en: 'closed' }
const maybeClosed: Text3 = {
  fi: 'yleensä suljettu',
  sv: 'oftast stängt',
  en: 'usually closed',
}

const shortDate = (day: PlainDate, lang: Language): string => {
  const [, month = '', date = ''] = day.split('-')
  const [d, m] = [String(Number(date)), String(Number(month))]
  return lang === 'en' ? `${d}/${m}` : `${d}.${m}.`
}

/** '24.12.' · '24.–26.12.' · '30.12.–2.1.' */
function spanOfDays(from: PlainDate, to: PlainDate, lang: Language): string {
  if (from === to) return shortDate(from, lang)
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  if (sameMonth && lang !== 'en') return `${String(Number(from.slice(8)))}.–${shortDate(to, lang)}`
  return `${shortDate(from, lang)}–${shortDate(to, lang)}`
}

export type SpecialDay = {
  readonly from: PlainDate
  readonly when: string
  readonly hours: string
  readonly why: string
}

/**
 * The coming days on which the usual hours do not hold: what the provider has said, and public holidays on which it would
 * otherwise be open and of which nothing is said.
 */
export function specialDays(
  hours: OpeningHours,
  exceptions: readonly HoursExceptionRow[],
  today: PlainDate,
  lang: Language,
): readonly SpecialDay[] {
  const last = addDays(today, ahead)
  const told = exceptions
    .filter(({ from, to }) => to >= today && from <= last)
    .map(({ from, to, opens, closes, note }) => ({
      from: plainDate(from),
      when: spanOfDays(plainDate(from), plainDate(to), lang),
      hours: opens === null || closes === null ? closed[lang] : timesInWords([{ opens, closes }], lang),
      why: inLanguage(note, lang),
    }))
  const holidays = Array.from({ length: holidaysAhead }, (_, at) => addDays(today, at)).flatMap((day) => {
    const isUsuallyOpen = (hours[weekday(day)] ?? []).length > 0
    const isTold = exceptions.some(({ from, to }) => from <= day && day <= to)
    if (!isHoliday(day) || !isUsuallyOpen || isTold) return []
    return [
      {
        from: day,
        when: shortDate(day, lang),
        hours: maybeClosed[lang],
        why: holidayName(day, lang) ?? '',
      },
    ]
  })
  return [...told, ...holidays].toSorted((a, b) => (a.from < b.from ? -1 : 1))
}
