import type {
  Catalogue,
  ListingChange,
  ListingContent,
  ListingText,
  OpeningHours,
} from '#capabilities/directory/index.ts'
import { listingTexts } from '#capabilities/directory/index.ts'
import { plainDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { directoryWords, languagesInWords } from '#web/public/directory-words.ts'
import { hoursInShort } from '#web/public/opening-hours.ts'
import { listingWords } from './texts.ts'

type Names = Pick<Catalogue, 'municipality' | 'types'>
export type Reader = { readonly lang: Language; readonly catalogue: Names; readonly today: string }

const isText = (field: string): field is ListingText => listingTexts.some((each) => each === field)

export const day = (date: string, { lang, today }: Pick<Reader, 'lang' | 'today'>): string =>
  dateInWords(plainDate(date), lang, plainDate(today))

function days(from: string, to: string, reader: Reader): string {
  return from === to ? day(from, reader) : `${day(from, reader)} – ${day(to, reader)}`
}

export const typeName = (content: ListingContent, { lang, catalogue }: Reader): string => {
  const type = catalogue.types().find((each) => each.key === content.type && each.variant === content.variant)
  return type === undefined ? content.type : inLanguage(type.name, lang)
}

export function spokenInWords(codes: readonly string[], lang: Language): string {
  const named = languagesInWords(codes, lang)
  const interpreter = codes.includes('interpreter') ? directoryWords[lang].interpreter : ''
  return [named, interpreter].filter((each) => each !== '').join('; ')
}

const hoursOr = (hours: OpeningHours | null, lang: Language): string => {
  const short = hoursInShort(hours ?? {}, lang)
  return short === '' ? listingWords[lang].values.open : short
}

/** Each exception on a line of its own. */
export function exceptionsInWords(content: ListingContent, reader: Reader): readonly string[] {
  const { lang } = reader
  const words = listingWords[lang].values
  return content.exceptions.map((each) => {
    const where = each.place === null ? undefined : content.places[each.place]
    const times = each.opens === null ? words.closed : `${each.opens}–${each.closes}`
    const why = inLanguage(each.note, lang)
    const at = where === undefined ? '' : ` (${inLanguage(where.name, lang)})`
    return `${days(each.from, each.to, reader)}: ${times}${at}${why === '' ? '' : `, ${why}`}`
  })
}

/** Each place on a line of its own. */
export const placesInWords = (content: ListingContent, { lang, catalogue }: Reader): readonly string[] =>
  content.places.map((place) => {
    const municipality = catalogue.municipality(place.municipality)
    const parts = [
      inLanguage(place.name, lang),
      inLanguage(place.address, lang),
      municipality === undefined ? '' : inLanguage(municipality.name, lang),
    ].filter((each) => each !== '')
    const note = place.note === null ? '' : ` – ${inLanguage(place.note, lang)}`
    return `${parts.join(', ')}: ${hoursOr(place.hours, lang)}${note}`
  })

function professionalInWords({ professional }: ListingContent, { lang }: Reader): readonly string[] {
  if (professional === null) return []
  const hours = hoursInShort(professional.hours, lang)
  return [
    professional.phone ?? '',
    professional.email ?? '',
    hours,
    inLanguage(professional.whatHappens, lang),
    ...professional.names.map(({ name, title }) =>
      [name, inLanguage(title, lang)].filter((each) => each !== '').join(', '),
    ),
  ].filter((each) => each !== '')
}

const orEmpty = (value: string | null): readonly string[] => (value === null || value === '' ? [] : [value])

/** What a part of a listing says, line by line; nothing where it is not given. */
export function partInWords(content: ListingContent, part: ListingChange, reader: Reader): readonly string[] {
  const { lang, catalogue } = reader
  const words = listingWords[lang].values
  const { field } = part
  if (isText(field)) return orEmpty(part.language === null ? null : (content[field]?.[part.language] ?? null))
  switch (field) {
    case 'type':
      return orEmpty(typeName(content, reader))
    case 'criteriaFrom':
      return content.criteriaFrom === null ? [] : [day(content.criteriaFrom, reader)]
    case 'ages':
      return content.ageFrom === null && content.ageTo === null
        ? []
        : [words.years(content.ageFrom, content.ageTo)]
    case 'languages':
      return orEmpty(spokenInWords(content.languages, lang))
    case 'access':
      return [directoryWords[lang].access[content.access]]
    case 'phone':
      return orEmpty(content.phone)
    case 'phoneHours':
      return orEmpty(hoursInShort(content.phoneHours ?? {}, lang))
    case 'booking':
      return orEmpty(content.booking)
    case 'web':
      return orEmpty(content.web)
    case 'doorKey':
      return orEmpty(content.doorKey)
    case 'waits':
      return [
        ...(content.answerDays === null ? [] : [words.answer(content.answerDays)]),
        ...(content.startDays === null ? [] : [words.start(content.startDays)]),
      ]
    case 'modes':
      return orEmpty(content.modes.map((mode) => directoryWords[lang].modes[mode]).join(', '))
    case 'municipalities':
      return content.municipalities.length === 0
        ? [words.wholeCounty]
        : [
            content.municipalities
              .flatMap((code) => {
                const found = catalogue.municipality(code)
                return found === undefined ? [] : [inLanguage(found.name, lang)]
              })
              .toSorted((a, b) => a.localeCompare(b, lang))
              .join(', '),
          ]
    case 'places':
      return [...placesInWords(content, reader), ...exceptionsInWords(content, reader)]
    case 'free':
      return [content.free ? words.yes : words.no]
    case 'localWords':
      return orEmpty(Object.values(content.localWords).flat().join(', '))
    case 'professional':
      return professionalInWords(content, reader)
    case 'video':
      return orEmpty(content.video?.file ?? null)
  }
}

/** The name of a part, with the language of a text. */
export function partName(part: ListingChange, lang: Language): string {
  const words = listingWords[lang]
  const name = words.fields[part.field]
  return part.language === null ? name : `${name} (${words.wizard.inLanguage[part.language].toLowerCase()})`
}
