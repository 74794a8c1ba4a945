import type { DoorDay, DoorHours, DoorPromise } from '#capabilities/help-requests/index.ts'
import type { OpeningHours } from '#capabilities/directory/index.ts'
import { helsinkiDate, partsOf, type PlainDate, plainDate, type Weekday, weekday } from '#platform/dates.ts'
import { holidayName } from '#platform/finnish-calendar.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords, weekdayName } from '#platform/words.ts'
import { hoursInShort, hoursInWords, timesInWords } from '#web/public/opening-hours.ts'
import { doorTexts } from './texts.ts'

/** A door has one span a day; places may have several. */
export const asWeek = (hours: DoorHours): OpeningHours =>
  Object.fromEntries(Object.entries(hours).map(([day, span]) => [day, [span]]))

export const doorWeek = (hours: DoorHours, lang: Language): string => hoursInShort(asWeek(hours), lang)

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** 'perjantaisin', 'fredag', 'Friday': a day on which somebody comes again and again. */
const onWeekday = (day: Weekday, lang: Language): string =>
  hoursInWords({ [day]: [{ opens: '00:00', closes: '01:00' }] }, lang)[0]?.days ?? ''

/** 'kolmen työpäivän kuluessa', and what differs on some weekday. */
export function promiseInWords(promise: DoorPromise, lang: Language): string {
  const words = doorTexts[lang].promises
  const others = weekdays.flatMap((day) => {
    const own = promise.byWeekday?.[day]
    return own === undefined ? [] : [words.onDay(onWeekday(day, lang), words.say(own))]
  })
  return [words.say(promise), ...others].join('; ')
}

/** 'keskiviikko 25.11.': the day as it heads a list, not as it stands in a sentence. */
export function dayTitle(day: PlainDate, lang: Language, today: PlainDate): string {
  if (lang !== 'fi') return dateInWords(day, lang, today)
  const { day: number, month } = partsOf(day)
  return `${weekdayName(weekday(day), 'fi')} ${number}.${month}.`
}

/** A number that is not broken over two lines. */
export const phoneInWords = (phone: string): string => phone.replaceAll(' ', '\u00a0')

/** 'keskiviikko 24.12.: klo 9–11 (jouluaatto)' */
export function dayInWords(special: DoorDay, lang: Language, today: Date): string {
  const day = plainDate(special.day)
  const times =
    special.opens === null || special.closes === null
      ? doorTexts[lang].door.closed
      : timesInWords([{ opens: special.opens, closes: special.closes }], lang)
  const why = inLanguage(special.note, lang) || holidayName(day, lang)
  return `${dayTitle(day, lang, helsinkiDate(today))}: ${times}${why === null || why === '' ? '' : ` (${why})`}`
}
