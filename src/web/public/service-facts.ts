import type {
  Catalogue,
  HoursExceptionRow,
  MunicipalityRow,
  Near,
  PlaceRow,
  ServiceView,
} from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { directoryWords, languagesInWords } from './directory-words.ts'
import { hoursInShort, openToday, openTodayInWords } from './opening-hours.ts'

/** What is asked of the directory to say where something is. */
type Names = Pick<Catalogue, 'municipality' | 'county'>

/** The place of a service that matters to the reader: in the chosen municipality if there is one, else the first. */
export const placeFor = (service: ServiceView, municipality: string | undefined): PlaceRow | undefined =>
  service.places.find((place) => place.municipality === municipality) ?? service.places[0]

/** The days with other hours that concern a place; those of no place concern all. */
export const exceptionsAt = (
  service: ServiceView,
  place: PlaceRow | undefined,
): readonly HoursExceptionRow[] =>
  service.exceptions.filter(({ site }) => site === null || site === place?.site)

/** Names are inflected (Vaasan, Alavuden): the first letters tell whether a name already says its town. */
const says = (name: string, town: string): boolean =>
  name.toLowerCase().includes(town.slice(0, 4).toLowerCase())

/** 'Rannikon neuvola, Vaasa'; the municipality only where the name does not say it already. */
export function placeInWords(place: PlaceRow, catalogue: Names, lang: Language): string {
  const name = inLanguage(place.name, lang)
  const municipality = catalogue.municipality(place.municipality)
  const town = municipality === undefined ? '' : inLanguage(municipality.name, lang)
  return town === '' || says(name, town) ? name : `${name}, ${town}`
}

/** Where it is given and how that stands to the chosen municipality: 'Lähin paikka: Närpiön neuvola'. */
export function whereInWords(
  service: ServiceView,
  near: Near | null,
  chosen: MunicipalityRow | null,
  catalogue: Names,
  lang: Language,
): string {
  const words = directoryWords[lang]
  const place = placeFor(service, chosen?.code)
  const others = service.places.length - 1
  const spot =
    place === undefined
      ? service.modes.map((mode) => words.modes[mode]).join(', ')
      : placeInWords(place, catalogue, lang) + (others > 0 ? ` ${words.morePlaces(others)}` : '')
  if (near === null || near === 'here') return capital(spot)
  const county = near === 'elsewhere' ? catalogue.county(service.county) : undefined
  const stands =
    county === undefined ? words.near[near] : `${words.near[near]} (${inLanguage(county.short_name, lang)})`
  if (spot === '') return stands
  // 'Remotely or by phone' says already how it reaches people.
  if (place === undefined) return near === 'remote' ? stands : `${stands}, ${spot}`
  return near === 'nearest' ? `${stands}: ${spot}` : `${stands}. ${spot}`
}

/** When the place is open in the week; without a place, when the phone is answered. */
export function whenInWords(service: ServiceView, chosen: MunicipalityRow | null, lang: Language): string {
  const open = hoursInShort(placeFor(service, chosen?.code)?.hours ?? {}, lang)
  if (open !== '') return capital(open)
  const answered = hoursInShort(service.phone_hours ?? {}, lang)
  return answered === '' ? '' : `${directoryWords[lang].phone}: ${answered}`
}

/** Only the facts that decide: what costs nothing, needs no referral, is open today, speaks one's language, is remote. */
export function decidingFacts(
  service: ServiceView,
  chosen: MunicipalityRow | null,
  lang: Language,
  now: Date,
): readonly string[] {
  const words = directoryWords[lang]
  const place = placeFor(service, chosen?.code)
  const today = openToday(place?.hours ?? {}, now, exceptionsAt(service, place))
  const speaks = service.languages.includes(lang)
  const isRemote = service.modes.some((mode) => mode === 'remote' || mode === 'digital')
  return [
    ...(today === null ? [] : [openTodayInWords(today, lang)]),
    ...(service.free ? [words.free] : []),
    ...(service.access === 'referral' ? [] : [words.noReferral]),
    // A Finnish reader takes Finnish for granted; the others look for their own language.
    ...(speaks
      ? lang === 'fi'
        ? []
        : [words.inYourLanguage]
      : service.languages.length > 0
        ? [words.inLanguages(languagesInWords(service.languages, lang))]
        : []),
    ...(isRemote && service.places.length > 0 ? [words.alsoRemote] : []),
  ]
}

/** The first letter as a capital one. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
