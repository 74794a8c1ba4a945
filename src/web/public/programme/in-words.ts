import type { Catalogue } from '#capabilities/directory/index.ts'
import type { ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate, helsinkiTime, partsOf, type PlainDate, weekday } from '#platform/dates.ts'
import { inLanguage, type Language, type Localized } from '#platform/text.ts'
import { dateInWords, weekdayName } from '#platform/words.ts'
import { capital } from '#web/public/service-facts.ts'
import { languagesInWords } from '#web/public/directory-words.ts'
import { programmeWords } from '#web/programme-words.ts'
import { type Part, programmeTexts } from './texts.ts'

type Span = Pick<ProgrammeDay, 'startsAt' | 'endsAt'>

const clock = (instant: Date, lang: Language): string => {
  const [hour = '', minute = ''] = helsinkiTime(instant).split(':')
  if (lang === 'en') return `${Number(hour)}:${minute}`
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`
}

/** 'klo 9.30–12' · 'kl. 9.30–12' · '9:30–12:00' */
export const hoursInWords = ({ startsAt, endsAt }: Span, lang: Language): string =>
  `${{ fi: 'klo ', sv: 'kl. ', en: '' }[lang]}${bareHours({ startsAt, endsAt }, lang)}`

/** The same in a column of times: '9.30–12'. */
export const bareHours = ({ startsAt, endsAt }: Span, lang: Language): string =>
  `${clock(startsAt, lang)}–${clock(endsAt, lang)}`

/** For machines: '2026-11-28T09:30+02:00' says it without guessing. */
export const machineTime = (instant: Date): string => instant.toISOString()

export function partOf({ startsAt }: Span): Part {
  const time = helsinkiTime(startsAt)
  return time < '12:00' ? 'morning' : time < '16:30' ? 'afternoon' : 'evening'
}

const monthName: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fi: new Intl.DateTimeFormat('fi', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  sv: new Intl.DateTimeFormat('sv', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}
/** 'Marraskuu 2026' · 'November 2026' */
export const monthInWords = (day: PlainDate, lang: Language): string => {
  const { year, month } = partsOf(day)
  return capital(monthName[lang].format(Date.UTC(year, month - 1, 15)))
}

const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
/** '23.11.' · '23.11' · '23 November' */
export function dayNumber(day: PlainDate, lang: Language): string {
  const { year, month, day: number } = partsOf(day)
  if (lang === 'en') return `${number} ${englishMonth.format(Date.UTC(year, month - 1, number))}`
  return `${number}.${month}${lang === 'fi' ? '.' : ''}`
}
/** '23.–29.11.' · '28.11–4.12' */
export function daysInWords(from: PlainDate, to: PlainDate, lang: Language): string {
  const [a, b] = [partsOf(from), partsOf(to)]
  if (a.month !== b.month) return `${dayNumber(from, lang)}–${dayNumber(to, lang)}`
  return lang === 'en'
    ? `${a.day}–${dayNumber(to, lang)}`
    : `${a.day}${lang === 'fi' ? '.' : ''}–${dayNumber(to, lang)}`
}
/** 'Lauantai' as a heading of a list. */
export const dayName = (day: PlainDate, lang: Language): string => capital(weekdayName(weekday(day), lang))

/** 'torstaina 26.11. klo 9.30–12' */
export const whenInWords = (row: Span, lang: Language, today: PlainDate): string =>
  `${dateInWords(helsinkiDate(row.startsAt), lang, today)} ${lang === 'en' ? 'at ' : ''}${hoursInWords(row, lang)}`

type Ages = Pick<ProgrammeDay, 'ageFrom' | 'ageTo'>
/** 'alle 1 v', '1–6 v'; null when any age is welcome. */
export function agesInWords({ ageFrom, ageTo }: Ages, lang: Language): string | null {
  const words = programmeTexts[lang].ages
  const from = Math.floor((ageFrom ?? 0) / 12)
  if (ageTo === null || ageTo >= 216) return from === 0 ? null : words.over(from - 1)
  if (ageTo < 12) return words.underMonths(ageTo + 1)
  const to = Math.floor(ageTo / 12)
  // A child of 35 months is two: up to 36 means under three.
  const isWhole = ageTo % 12 === 0
  if (from === 0) return words.under(isWhole ? to : to + 1)
  const last = isWhole && to - 1 > from ? to - 1 : to
  return words.between(from, last)
}

/** Languages other than the reader's: a Finnish reader takes Finnish for granted. */
export function otherLanguages(languages: readonly string[], lang: Language): string | null {
  return languages.includes(lang) || languages.length === 0 ? null : languagesInWords(languages, lang)
}

/** A Finnish date ends in a full stop of its own. */
export const asSentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`)

export const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

export function cancelledInWords(row: Pick<ProgrammeDay, 'cancelReason'>, lang: Language): string {
  const words = programmeTexts[lang].row
  return row.cancelReason === null || row.cancelReason === 'another-reason'
    ? words.cancelled
    : words.cancelledWhy(lower(programmeWords[lang].reasons[row.cancelReason]))
}

/** Street and municipality on one line; the municipality only where the address does not say it. */
export function addressInWords(
  address: Localized,
  municipality: string | null,
  catalogue: Pick<Catalogue, 'municipality'>,
  lang: Language,
): string {
  const street = inLanguage(address, lang)
  const town = municipality === null ? undefined : catalogue.municipality(municipality)
  const said = town === undefined ? '' : inLanguage(town.name, lang)
  return [street, says(street, said) && said !== '' ? '' : said].filter((each) => each !== '').join(', ')
}

type Names = Pick<Catalogue, 'municipality'>
const says = (text: string, town: string): boolean =>
  text.toLowerCase().includes(town.slice(0, 4).toLowerCase())

/** A municipality is named only where the name of the place does not say it already. */
export function townBeside(
  name: Localized,
  municipality: string | null,
  catalogue: Names,
  lang: Language,
): string | null {
  const town = municipality === null ? undefined : catalogue.municipality(municipality)
  if (town === undefined) return null
  const said = inLanguage(town.name, lang)
  return says(inLanguage(name, lang), said) ? null : said
}
