import type { ActivityView, MeetingPlaceView, ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { inLanguage, type Language, type Localized } from '#platform/text.ts'
import type { Deps } from '#web/page.ts'
import { path } from '#web/paths.ts'

type Json = Readonly<Record<string, unknown>>
type Tools = Pick<Deps, 'catalogue' | 'config'>

const addressOf = (
  address: Localized,
  municipality: string | null,
  { catalogue }: Tools,
  lang: Language,
): Json => ({
  '@type': 'PostalAddress',
  streetAddress: inLanguage(address, lang),
  ...(municipality === null
    ? {}
    : { addressLocality: inLanguage(catalogue.municipality(municipality)?.name ?? {}, lang) }),
  addressCountry: 'FI',
})

const geoOf = (lon: number | null, lat: number | null): Json =>
  lon === null || lat === null ? {} : { geo: { '@type': 'GeoCoordinates', longitude: lon, latitude: lat } }

const statuses: Readonly<Record<ProgrammeDay['state'], string>> = {
  planned: 'EventScheduled',
  held: 'EventScheduled',
  moved: 'EventRescheduled',
  cancelled: 'EventCancelled',
}

/** One day in schema.org's words, for search engines and assistants: nothing of who comes. */
function eventOf(activity: ActivityView, day: ProgrammeDay, tools: Tools, lang: Language): Json {
  const url = `${tools.config.publicUrl}${path('activity', lang, { id: activity.id }, { day: day.day })}`
  const isFull = day.entryNow === 'full' || day.entryNow === 'waiting-list'
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name: inLanguage(day.title, lang),
    ...(inLanguage(activity.summary, lang) === '' ? {} : { description: inLanguage(activity.summary, lang) }),
    startDate: day.startsAt.toISOString(),
    endDate: day.endsAt.toISOString(),
    eventStatus: `https://schema.org/${statuses[day.state]}`,
    eventAttendanceMode: `https://schema.org/${day.remote ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode'}`,
    inLanguage: activity.languages,
    isAccessibleForFree: activity.free,
    organizer: { '@type': 'Organization', name: inLanguage(day.host.name, lang) },
    location: day.remote
      ? { '@type': 'VirtualLocation', url }
      : {
          '@type': 'Place',
          name: inLanguage(day.place?.name ?? day.address, lang),
          address: addressOf(day.address, day.municipality, tools, lang),
          ...geoOf(day.lon, day.lat),
        },
    ...(day.seats.of === null
      ? {}
      : {
          maximumAttendeeCapacity: day.seats.of,
          remainingAttendeeCapacity: isFull ? 0 : (day.seats.left ?? 0),
        }),
  }
}

const shown = 10

/** The coming days of an activity. */
export const activityJsonLd = (activity: ActivityView, tools: Tools, lang: Language): Json => ({
  '@context': 'https://schema.org',
  '@graph': activity.days.slice(0, shown).map((day) => eventOf(activity, day, tools, lang)),
})

export function placeJsonLd(place: MeetingPlaceView, tools: Tools, lang: Language): Json {
  const url = `${tools.config.publicUrl}${path('meetingPlace', lang, { id: place.id })}`
  return {
    '@context': 'https://schema.org',
    '@type': place.kind === 'place' ? 'CivicStructure' : 'Organization',
    '@id': url,
    url,
    name: inLanguage(place.name, lang),
    description: inLanguage(place.summary, lang),
    ...(place.kind === 'place'
      ? { address: addressOf(place.address, place.municipality, tools, lang), ...geoOf(place.lon, place.lat) }
      : {}),
    ...(place.phone === null ? {} : { telephone: place.phone }),
  }
}
