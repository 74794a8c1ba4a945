import { type Audience, audiences, type Catalogue } from '#capabilities/directory/index.ts'
import { type ActivityKind, activityKinds, type ProgrammeFilter } from '#capabilities/meeting-places/index.ts'
import { addDays, type PlainDate } from '#platform/dates.ts'
import { isLanguage, type Language } from '#platform/text.ts'
import { audienceCalendar, placeCalendar } from '#web/calendars/addresses.ts'

/** Where the list itself lies: a page for frames, without a menu, a cookie or a script. */
export const programmeFrameAddress = '/upotus/ohjelma'
const daysShown = 14
const most = 40

/** What a list on somebody else's page shows. */
export type ProgrammeWish = {
  readonly lang: Language
  readonly place: string | null
  readonly municipality: string | null
  readonly audience: Audience | null
  readonly kind: ActivityKind | null
}

/** Reads it from an address; what is not known there is left out. */
export function readProgrammeWish(
  catalogue: Pick<Catalogue, 'municipality'>,
  query: Readonly<Record<string, string>>,
): ProgrammeWish {
  const of = (name: string): string => query[name] ?? ''
  const lang = of('kieli')
  return {
    lang: isLanguage(lang) ? lang : 'fi',
    place: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(of('paikka')) ? of('paikka') : null,
    municipality: catalogue.municipality(of('kunta'))?.code ?? null,
    audience: audiences.find((each) => each === of('kenelle')) ?? null,
    kind: activityKinds.find((each) => each === of('laji')) ?? null,
  }
}

const given = (pairs: readonly (readonly [string, string | null])[]): string =>
  new URLSearchParams(
    pairs.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])),
  ).toString()

export const programmeFrameOf = ({ lang, place, municipality, audience, kind }: ProgrammeWish): string =>
  `${programmeFrameAddress}?${given([
    ['kieli', lang],
    ['kunta', municipality],
    ['paikka', place],
    ['kenelle', audience],
    ['laji', kind],
  ])}`

/** The same list for programs, from the interface that everybody uses. */
export const programmeJsonOf = (
  { lang, place, municipality, audience, kind }: ProgrammeWish,
  today: PlainDate,
): string =>
  `/api/v1/programme?${given([
    ['lang', lang],
    ['from', today],
    ['to', addDays(today, daysShown - 1)],
    ['municipality', municipality],
    ['place', place],
    ['audience', audience],
    ['kind', kind],
  ])}`

/** The same for calendars; null where no calendar of ours is like it. */
export const programmeCalendarOf = (
  { lang, place, municipality, audience }: ProgrammeWish,
  catalogue: Pick<Catalogue, 'countyServing'>,
): string | null => {
  if (place !== null) return placeCalendar(place, lang)
  if (audience === null) return null
  return audienceCalendar(
    audience,
    lang,
    municipality === null ? null : catalogue.countyServing(municipality),
  )
}

export const programmeOf = (
  { place, municipality, audience, kind }: ProgrammeWish,
  today: PlainDate,
): ProgrammeFilter => ({
  from: today,
  to: addDays(today, daysShown - 1),
  limit: most,
  ...(place === null ? {} : { place }),
  // A place says where it is.
  ...(municipality === null || place !== null ? {} : { municipality }),
  ...(audience === null ? {} : { audience }),
  ...(kind === null ? {} : { kinds: [kind] }),
})
