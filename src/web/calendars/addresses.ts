import type { Language } from '#platform/text.ts'
import { path } from '#web/paths.ts'

/**
 * Where calendars are subscribed to. They are no pages: one address for all languages, and the language stands in it, since a
 * calendar program asks for none.
 * @source ADR-0048
 */
const feed = (kind: string, id: string, lang: Language, more = ''): string =>
  `/calendar/${kind}/${id}.ics?lang=${lang}${more}`

export const placeCalendar = (id: string, lang: Language): string => feed('place', id, lang)
export const areaCalendar = (id: string, lang: Language): string => feed('area', id, lang)
export const audienceCalendar = (key: string, lang: Language, county: string | null = null): string =>
  feed('audience', key, lang, county === null ? '' : `&county=${encodeURIComponent(county)}`)
/** A county's year. */
export const yearCalendar = (county: string, lang: Language): string => feed('year', county, lang)
/** A whole series or group. */
export const activityCalendar = (id: string, lang: Language): string => feed('activity', id, lang)
/** One day of it, to be saved. */
export const dayCalendar = (occurrenceId: string, lang: Language): string =>
  feed('occurrence', occurrenceId, lang)
/** What somebody has chosen: activities and places together. */
export function ownCalendar(
  lang: Language,
  chosen: { readonly activities: readonly string[]; readonly places: readonly string[] },
): string {
  const query = new URLSearchParams([
    ['lang', lang],
    ...chosen.activities.map((id): [string, string] => ['a', id]),
    ...chosen.places.map((id): [string, string] => ['p', id]),
  ])
  return `/calendar/own.ics?${query.toString()}`
}

/** The pages that know more than a copy in a calendar, on paper or on another website. */
export const activityPage = (lang: Language, id: string, day?: string): string =>
  path('activity', lang, { id }, { day })
export const placePage = (lang: Language, id: string): string => path('meetingPlace', lang, { id })
export const programmePage = (lang: Language): string => path('programme', lang)
