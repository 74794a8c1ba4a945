import type { MeetingPlaceView, ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { addDays, helsinkiDate, isoWeek, type PlainDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { placePage } from '#web/calendars/addresses.ts'
import {
  agesInWords,
  bareHours,
  cancelledInWords,
  dayName,
  dayNumber,
  daysInWords,
} from '#web/public/programme/in-words.ts'
import { programmeWords } from '#web/programme-words.ts'
import { sharedTexts } from './texts.ts'

export const papers = ['a4', 'a3'] as const
export type Paper = (typeof papers)[number]

export type PosterRow = {
  readonly id: string
  readonly time: string
  readonly title: string
  /** For whom, what is served, who holds it when somebody else does; one short line. */
  readonly facts: string
  readonly isCancelled: boolean
}
export type PosterDay = {
  readonly date: PlainDate
  readonly name: string
  readonly number: string
  readonly rows: readonly PosterRow[]
}
/** What the sheet of a week says: the same on the page, on paper and on a screen. */
export type WeekPoster = {
  readonly by: string
  readonly name: string
  readonly week: string
  readonly days: readonly PosterDay[]
  /** Why there is nothing, or why it ends: a break of the place. */
  readonly notes: readonly string[]
  readonly where: string
  readonly phone: string
  readonly address: string
  readonly made: string
}

/** One day of an activity as a wall has room for it. */
export function posterRow(
  row: ProgrammeDay,
  place: { readonly host: { readonly id: string } },
  lang: Language,
): PosterRow {
  const words = sharedTexts[lang].poster
  const lists = programmeWords[lang]
  const isCancelled = row.state === 'cancelled'
  const theme = row.theme === null ? '' : inLanguage(row.theme, lang)
  const facts = isCancelled
    ? [cancelledInWords(row, lang)]
    : [
        theme,
        inLanguage(row.note, lang),
        agesInWords(row, lang) ?? '',
        row.food === 'none' ? '' : lists.foods[row.food],
        row.entry === 'open' ? '' : lists.entry[row.entry],
        row.host.id === place.host.id ? '' : inLanguage(row.host.name, lang),
      ]
  return {
    id: row.id,
    time: bareHours(row, lang),
    title: inLanguage(row.title, lang),
    facts: facts.filter((fact) => fact !== '').join(' · ') || (isCancelled ? words.cancelled : ''),
    isCancelled,
  }
}

/**
 * What a wall tells whoever passes by: what one may come to by oneself. A group whose members were asked is known to them, and
 * nobody in the hall learns who comes to it.
 * @source S-19, R119
 */
export const forTheWall = (rows: readonly ProgrammeDay[]): readonly ProgrammeDay[] =>
  rows.filter(({ entry }) => entry === 'open' || entry === 'sign-up')

/** Rows by the day on which they are now; days on which nothing is held are left out. */
export function posterDays(
  rows: readonly ProgrammeDay[],
  place: { readonly host: { readonly id: string } },
  lang: Language,
): readonly PosterDay[] {
  const dates = [...new Set(rows.map(({ date }) => date))].toSorted()
  return dates.map((date) => ({
    date,
    name: dayName(date, lang),
    number: dayNumber(date, lang),
    rows: rows.filter((row) => row.date === date).map((row) => posterRow(row, place, lang)),
  }))
}

export function weekPoster(
  place: MeetingPlaceView,
  lang: Language,
  options: { readonly monday: PlainDate; readonly now: Date; readonly publicUrl: string },
): WeekPoster {
  const { monday, now, publicUrl } = options
  const words = sharedTexts[lang]
  const sunday = addDays(monday, 6)
  const breaks = place.breaks.filter(({ firstDay, lastDay }) => firstDay <= sunday && lastDay >= monday)
  const days = posterDays(
    forTheWall(place.week).filter(({ date }) => date >= monday && date <= sunday),
    place,
    lang,
  )
  const notes = breaks.map((each) =>
    [words.poster.break(daysInWords(each.firstDay, each.lastDay, lang)), inLanguage(each.words, lang)]
      .filter((part) => part !== '')
      .join(': '),
  )
  return {
    by: inLanguage(place.host.name, lang),
    name: inLanguage(place.name, lang),
    week: `${words.week(isoWeek(monday).week)} · ${daysInWords(monday, sunday, lang)}`,
    days,
    notes: days.length === 0 && notes.length === 0 ? [words.poster.nothing] : notes,
    where: inLanguage(place.address, lang),
    phone: place.phone ?? '',
    address: publicUrl + placePage(lang, place.id),
    made: words.poster.made(dayNumber(helsinkiDate(now), lang)),
  }
}
