import type { Catalogue, ServiceView } from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { languagesInWords } from './directory-words.ts'
import { hoursInShort } from './opening-hours.ts'
import { capital, placeInWords } from './service-facts.ts'
import { serviceTexts } from './service-texts.ts'

export type PosterFact = { readonly term: string; readonly value: string }

/** A wall has room for a few places; the code leads to the rest. */
const placesOnPoster = 3

/** What a poster says, in order: for whom, how to get in, where and when, the phone, the cost, the languages. */
export function posterFacts(
  service: ServiceView,
  catalogue: Catalogue,
  lang: Language,
): readonly PosterFact[] {
  const words = serviceTexts[lang]
  const places = service.places
    .slice(0, placesOnPoster)
    .map((place) =>
      [placeInWords(place, catalogue, lang), inLanguage(place.address, lang), hoursInShort(place.hours, lang)]
        .filter((part) => part !== '')
        .join(', '),
    )
  const phone = [service.phone ?? '', hoursInShort(service.phone_hours ?? {}, lang)]
  return [
    { term: words.forWhom, value: inLanguage(service.for_whom, lang) },
    { term: words.getIn, value: inLanguage(service.how_to_get_in, lang) },
    { term: words.where, value: places.join('. ') },
    { term: words.call, value: phone.filter((part) => part !== '').join(', ') },
    { term: words.cost, value: inLanguage(service.cost, lang) },
    { term: words.languages, value: capital(languagesInWords(service.languages, lang)) },
  ].filter(({ value }) => value !== '')
}
