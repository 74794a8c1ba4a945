import { addMonths, helsinkiDate, helsinkiTime, minutesBetween, partsOf, weekday } from './dates.ts'
import type { PlainDate, Weekday } from './dates.ts'
import type { Language, Text3 } from './text.ts'

/** Days, moments and the time that is left, as a person would say them. */

const weekdayNames: Readonly<Record<Weekday, Text3>> = {
  1: { fi: 'maanantai', sv: 'måndag', en: 'Monday' },
  2: { fi: 'tiistai', sv: 'tisdag', en: 'Tuesday' },
  3: { fi: 'keskiviikko', sv: 'onsdag', en: 'Wednesday' },
  4: { fi: 'torstai', sv: 'torsdag', en: 'Thursday' },
  5: { fi: 'perjantai', sv: 'fredag', en: 'Friday' },
  6: { fi: 'lauantai', sv: 'lördag', en: 'Saturday' },
  7: { fi: 'sunnuntai', sv: 'söndag', en: 'Sunday' },
}

const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The weekday by name, as it stands alone: 'torstai', 'torsdag', 'Thursday'. */
export const weekdayName = (day: Weekday, lang: Language): string => weekdayNames[day][lang]

type Phrase = { readonly day: PlainDate; readonly year: boolean }

const dayPhrase: Readonly<Record<Language, (phrase: Phrase) => string>> = {
  // Finnish says "on Thursday" with an ending: torstaina.
  fi: (phrase) => `${weekdayName(weekday(phrase.day), 'fi')}na ${numericDay(phrase)}.${yearOf(phrase)}`,
  sv: (phrase) => {
    const year = yearOf(phrase)
    return `${weekdayName(weekday(phrase.day), 'sv')} ${numericDay(phrase)}${year && `.${year}`}`
  },
  en: (phrase) => {
    const { month, day } = partsOf(phrase.day)
    const year = yearOf(phrase)
    return `${weekdayName(weekday(phrase.day), 'en')} ${day} ${months[month - 1]}${year && ` ${year}`}`
  },
}

const numericDay = ({ day }: Phrase): string => `${partsOf(day).day}.${partsOf(day).month}`
const yearOf = ({ day, year }: Phrase): string => (year ? String(partsOf(day).year) : '')

/** The year is said when the day is not in this year or more than six months away. */
const needsYear = (day: PlainDate, today: PlainDate): boolean =>
  partsOf(day).year !== partsOf(today).year || day > addMonths(today, 6) || day < addMonths(today, -6)

/** 'torstaina 26.11.' · 'torsdag 26.11' · 'Thursday 26 November' */
export const dateInWords = (day: PlainDate, lang: Language, today: PlainDate): string =>
  dayPhrase[lang]({ day, year: needsYear(day, today) })

/** Finnish says until when with an ending of its own: torstaina 26.11. becomes torstaihin 26.11., before 'asti'. */
export const untilInFinnish = (said: string): string =>
  said.replace(/^(\p{L}+)na /u, (_, day: string) => (day.endsWith('o') ? `${day}on ` : `${day}hin `))
/** And from when on: torstaista 26.11., before 'alkaen'. */
export const sinceInFinnish = (said: string): string => said.replace(/^(\p{L}+)na /u, '$1sta ')

const clockPhrase: Readonly<Record<Language, (hour: string, minute: string) => string>> = {
  fi: (hour, minute) => `klo ${hour}${minute && `.${minute}`}`,
  sv: (hour, minute) => `kl. ${hour}${minute && `.${minute}`}`,
  // In English a bare number is no time.
  en: (hour, minute) => `at ${hour}:${minute || '00'}`,
}

/** 'torstaina 26.11. klo 12' · 'torsdag 26.11 kl. 12' · 'Thursday 26 November at 12:00'. */
export function momentInWords(instant: Date, lang: Language, now: Date): string {
  const [hour = '', minute = ''] = helsinkiTime(instant).split(':')
  const clock = clockPhrase[lang](String(Number(hour)), minute === '00' ? '' : minute)
  return `${dateInWords(helsinkiDate(instant), lang, helsinkiDate(now))} ${clock}`
}

type Unit = 'minute' | 'hour' | 'day'
type Forms = { readonly one: string; readonly other: string }
type UnitForms = Readonly<Record<Unit, Forms>>

type Wording = {
  readonly units: UnitForms
  readonly underMinute: string
  readonly say: (amount: string) => string
}

const plural: Readonly<Record<Language, Intl.PluralRules>> = {
  fi: new Intl.PluralRules('fi'),
  sv: new Intl.PluralRules('sv'),
  en: new Intl.PluralRules('en'),
}

const finnish = {
  units: {
    minute: { one: 'minuutti', other: 'minuuttia' },
    hour: { one: 'tunti', other: 'tuntia' },
    day: { one: 'päivä', other: 'päivää' },
  },
  underMinute: 'alle minuutti',
}
const swedish = {
  units: {
    minute: { one: 'minut', other: 'minuter' },
    hour: { one: 'timme', other: 'timmar' },
    day: { one: 'dag', other: 'dagar' },
  },
  underMinute: 'mindre än en minut',
}
const english = {
  units: {
    minute: { one: 'minute', other: 'minutes' },
    hour: { one: 'hour', other: 'hours' },
    day: { one: 'day', other: 'days' },
  },
  underMinute: 'less than a minute',
}
// In Finnish what one is late by takes the genitive when it is one: myöhässä 1 tunnin, but 3 tuntia.
const finnishLate = {
  units: {
    minute: { one: 'minuutin', other: 'minuuttia' },
    hour: { one: 'tunnin', other: 'tuntia' },
    day: { one: 'päivän', other: 'päivää' },
  },
  underMinute: 'alle minuutin',
}

const left: Readonly<Record<Language, Wording>> = {
  fi: { ...finnish, say: (amount) => `${amount} jäljellä` },
  sv: { ...swedish, say: (amount) => `${amount} kvar` },
  en: { ...english, say: (amount) => `${amount} left` },
}
const late: Readonly<Record<Language, Wording>> = {
  fi: { ...finnishLate, say: (amount) => `myöhässä ${amount}` },
  sv: { ...swedish, say: (amount) => `${amount} försenad` },
  en: { ...english, say: (amount) => `${amount} late` },
}

const hour = 60
const twoDays = 48 * hour

/** Full units only: nobody is told of more time than there is. Minutes under an hour, hours under two days, then days. */
function inFullUnits(minutes: number, lang: Language, { units, underMinute }: Wording): string {
  if (minutes < 1) return underMinute
  const [length, unit]: readonly [number, Unit] =
    minutes < hour ? [1, 'minute'] : minutes < twoDays ? [hour, 'hour'] : [24 * hour, 'day']
  const count = Math.floor(minutes / length)
  return `${count} ${plural[lang].select(count) === 'one' ? units[unit].one : units[unit].other}`
}

/** '2 tuntia jäljellä' until `to` has come, 'myöhässä 3 tuntia' once it has passed. */
export function timeLeftInWords(from: Date, to: Date, lang: Language): string {
  const minutes = minutesBetween(from, to)
  const words = minutes < 0 ? late[lang] : left[lang]
  return words.say(inFullUnits(Math.abs(minutes), lang, words))
}
