import { type Language, languages, type Localized } from '#platform/text.ts'
import type { ListingContent, ListingPlace } from '../listing.ts'
import type { ProviderSector } from '../vocabulary.ts'
import { listOf } from './cells.ts'
import { type ColumnKey, columns, heading, placeColumns } from './columns.ts'
import { writeHours } from './hours.ts'
import { accessWords, languageWord, modeWords, placeWords, sectorWords, yesOrNo } from './words.ts'

/** A listing as it goes out into a table. */
export type Exported = {
  readonly id: string
  readonly version: number
  readonly organisation: Localized
  readonly businessCode: string | null
  readonly sector: ProviderSector
  readonly typeName: Localized
  readonly content: ListingContent
}

const textOf = (text: Localized | null | undefined, lang: string | undefined): string =>
  languages.flatMap((each) => (each === lang ? [text?.[each] ?? ''] : []))[0] ?? ''

const first = (text: Localized, lang: Language): string => text[lang] ?? text.fi ?? text.sv ?? text.en ?? ''

/** One value with a comma in it is told from two by the semicolon at its end. */
const listed = (values: readonly string[]): string => {
  const text = values.join('; ')
  return values.length === 1 && listOf(text).length !== 1 ? `${text};` : text
}

const numberOf = (value: number | null): string => (value === null ? '' : String(value))

function placeCell(place: ListingPlace, key: ColumnKey, lang: Language): string {
  const [name, of] = key.split('.')
  switch (name) {
    case 'placeName':
      return textOf(place.name, of)
    case 'placeKind':
      return placeWords.word(place.kind, lang)
    case 'address':
      return textOf(place.address, of)
    case 'postcode':
      return place.postcode ?? ''
    case 'municipality':
      return place.municipality
    case 'accessible':
      return yesOrNo.word(place.accessible ? 'yes' : 'no', lang)
    case 'lon':
      return numberOf(place.lon)
    case 'lat':
      return numberOf(place.lat)
    case 'hours':
      return writeHours(place.hours, lang)
    default:
      return textOf(place.note, of)
  }
}

/** One cell of a listing's row. */
export function cellOf(
  { id, version, organisation, businessCode, sector, content }: Exported,
  key: ColumnKey,
  lang: Language,
): string {
  const [name = '', of] = key.split('.')
  const { professional } = content
  switch (name) {
    case 'id':
      return id
    case 'version':
      return String(version)
    case 'organisation':
      return first(organisation, lang)
    case 'businessCode':
      return businessCode ?? ''
    case 'sector':
      return sectorWords.word(sector, lang)
    case 'type':
      return content.variant === '' ? content.type : `${content.type}/${content.variant}`
    case 'name':
    case 'summary':
    case 'description':
    case 'forWhom':
    case 'howToGetIn':
    case 'afterContact':
    case 'cost':
    case 'criteria':
      return textOf(content[name], of)
    case 'localWords':
      return listed(languages.flatMap((each) => (each === of ? (content.localWords[each] ?? []) : [])))
    case 'phone':
    case 'web':
    case 'booking':
    case 'criteriaFrom':
      return content[name] ?? ''
    case 'phoneHours':
      return writeHours(content.phoneHours, lang)
    case 'modes':
      return content.modes.map((mode) => modeWords.word(mode, lang)).join('; ')
    case 'access':
      return accessWords.word(content.access, lang)
    case 'free':
      return yesOrNo.word(content.free ? 'yes' : 'no', lang)
    case 'languages':
      return content.languages.map((code) => languageWord(code, lang)).join('; ')
    case 'ageFrom':
    case 'ageTo':
    case 'answerDays':
    case 'startDays':
      return numberOf(content[name])
    case 'municipalities':
      return content.municipalities.join('; ')
    case 'proPhone':
      return professional?.phone ?? ''
    case 'proEmail':
      return professional?.email ?? ''
    case 'proHours':
      return writeHours(professional?.hours ?? null, lang)
    case 'proWhatHappens':
      return textOf(professional?.whatHappens, of)
    default:
      return ''
  }
}

const repeated = new Set<ColumnKey>(['id', 'version'])

/** A listing as rows of a table: the first has everything, each further place a row of its own. */
export function rowsOf(listing: Exported, lang: Language): readonly (readonly string[])[] {
  const [place, ...more] = listing.content.places
  const whole = columns.map((key) =>
    placeColumns.has(key)
      ? place === undefined
        ? ''
        : placeCell(place, key, lang)
      : cellOf(listing, key, lang),
  )
  const others = more.map((each) =>
    columns.map((key) =>
      placeColumns.has(key)
        ? placeCell(each, key, lang)
        : repeated.has(key)
          ? cellOf(listing, key, lang)
          : '',
    ),
  )
  return [whole, ...others]
}

export const headings = (lang: Language): readonly string[] => columns.map((key) => heading(key, lang))

/** Reading takes away again the one apostrophe that writing put before what would compute, so nothing is lost out and back. */
export const asWritten = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
