import type { SeriesOf } from '#capabilities/meeting-places/index.ts'
import { helsinkiTime, partsOf, plainDate, type PlainDate, weekday } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { dateInWords, weekdayName } from '#platform/words.ts'
import { ruleInWords } from '#web/work/times/rules-in-words.ts'

/** "9.30" where people say so, "09:30" in English. */
export function clockOf(time: string, lang: Language): string {
  const [hour = '', minute = ''] = time.split(':')
  if (lang === 'en') return `${hour}:${minute}`
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`
}

/** "9.30–11" */
export const hoursOf = (from: Date, to: Date, lang: Language): string =>
  `${clockOf(helsinkiTime(from), lang)}–${clockOf(helsinkiTime(to), lang)}`

const dash: Readonly<Record<Language, (hours: string) => string>> = {
  fi: (hours) => `klo ${hours}`,
  sv: (hours) => `kl. ${hours}`,
  en: (hours) => `at ${hours}`,
}
/** "klo 9.30–11" */
export const atHours = (opens: string, closes: string, lang: Language): string =>
  dash[lang](`${clockOf(opens, lang)}–${clockOf(closes, lang)}`)

/** "24.11." with the year where it helps. */
export function shortDay(day: PlainDate, lang: Language): string {
  const { day: number, month } = partsOf(day)
  return lang === 'fi' ? `${number}.${month}.` : lang === 'sv' ? `${number}.${month}` : `${number}/${month}`
}
/** "ti 24.11." */
export const shortWeekday = (day: PlainDate, lang: Language): string =>
  weekdayName(weekday(day), lang).slice(0, lang === 'en' ? 3 : 2)

const seasons: Readonly<Record<Language, (from: string, to: string | null) => string>> = {
  fi: (from, to) => (to === null ? `alkaen ${from}` : `${from}–${to}`),
  sv: (from, to) => (to === null ? `från ${from}` : `${from}–${to}`),
  en: (from, to) => (to === null ? `from ${from}` : `${from}–${to}`),
}

const numeric = (day: PlainDate, lang: Language): string => {
  const { day: number, month, year } = partsOf(day)
  return lang === 'en' ? `${number}/${month}/${year}` : `${number}.${month}.${year}`
}
export const numericDay = numeric

type Series = Pick<SeriesOf, 'rule' | 'firstDay' | 'lastDay' | 'opens' | 'closes'>

/** "Joka viikko: tiistai klo 9.30–11, 12.1.2027–1.6.2027", or the only day it is held. */
export function seriesInWords(series: Series, lang: Language, today: PlainDate): string {
  const hours = atHours(series.opens, series.closes, lang)
  if (series.rule === null) return `${dateInWords(plainDate(series.firstDay), lang, today)} ${hours}`
  const last = series.lastDay === null ? null : numeric(series.lastDay, lang)
  return `${ruleInWords(series.rule, lang)} ${hours}, ${seasons[lang](numeric(series.firstDay, lang), last)}`
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
