import type { ServiceView } from '#capabilities/directory/index.ts'
import type { Suggestion } from '#capabilities/guidance/index.ts'
import { type Language, inLanguage } from '#platform/text.ts'
import type { PageArgs } from '#web/page.ts'
import { hoursInShort } from '#web/public/opening-hours.ts'
import { capital, placeInWords } from '#web/public/service-facts.ts'
import { directoryWords, languagesInWords } from '#web/public/directory-words.ts'
import { reasonsInWords } from './fit-words.ts'

/** Where and when in one line each place: the places of the family's municipality first, at most three. */
export function placesInWords(
  { deps }: Pick<PageArgs, 'deps'>,
  service: ServiceView,
  municipality: string | null,
  lang: Language,
): readonly { readonly where: string; readonly address: string; readonly when: string }[] {
  return service.places
    .toSorted((a, b) => Number(b.municipality === municipality) - Number(a.municipality === municipality))
    .slice(0, 3)
    .map((place) => ({
      where: capital(placeInWords(place, deps.catalogue, lang)),
      address: inLanguage(place.address, lang),
      when: hoursInShort(place.hours, lang),
    }))
}

/** How it reaches people where it has no place. */
export const waysInWords = (service: ServiceView, lang: Language): string =>
  capital(service.modes.map((mode) => directoryWords[lang].modes[mode]).join(', '))

/** The languages of a service, the interpreter said apart. */
export function languagesOf(service: ServiceView, lang: Language): string {
  const named = capital(languagesInWords(service.languages, lang))
  return service.languages.includes('interpreter') ? `${named}, ${directoryWords[lang].interpreter}` : named
}

const waits = new Set([
  'open',
  'limited',
  'full',
  'closed',
  'starts-soon',
  'starts-late',
  'answers-soon',
  'answers-late',
])

/** Only what is known of answering, room and wait; empty when nothing is. */
export function waitOf(of: Suggestion, lang: Language): string {
  const names = { lang, municipality: null, language: null }
  const { speaksFor, against } = reasonsInWords(
    of.reasons.filter(({ code }) => waits.has(code)),
    names,
  )
  return capital([...speaksFor, ...against].join(' · '))
}

const years: Readonly<Record<Language, (from: number | null, to: number | null) => string>> = {
  fi: (from, to) => (to === null ? `${from ?? 0} v. –` : `${from ?? 0}–${to} v.`),
  sv: (from, to) => (to === null ? `${from ?? 0} år –` : `${from ?? 0}–${to} år`),
  en: (from, to) => (to === null ? `${from ?? 0} years –` : `${from ?? 0}–${to} years`),
}
export const agesOf = (service: ServiceView, lang: Language, all: string): string =>
  service.age_from === null && service.age_to === null ? all : years[lang](service.age_from, service.age_to)
