import { type Language, languages, type Text3 } from '#platform/text.ts'
import type { ListingContent } from '../listing.ts'
import { type ColumnKey, heading, isColumn } from './columns.ts'
import { writeHours } from './hours.ts'
import { cellOf } from './table.ts'

const own: Readonly<Record<string, Text3>> = {
  places: { fi: 'Paikat ja aukioloajat', sv: 'Platser och öppettider', en: 'Places and opening hours' },
  exceptions: { fi: 'Poikkeukset', sv: 'Undantag', en: 'Exceptions' },
  doorKey: { fi: 'Avunpyyntöjen ovi', sv: 'Dörr för begäran om hjälp', en: 'Door for requests' },
  video: { fi: 'Video', sv: 'Video', en: 'Video' },
  'professional.names': {
    fi: 'Ammattilaisen yhteyshenkilöt',
    sv: 'Kontaktpersoner för yrkespersoner',
    en: 'Contact persons for professionals',
  },
}

/** The column that says the same as this field of a listing, if there is one. */
function columnOf(path: string): ColumnKey | null {
  if (isColumn(path)) return path
  const [first = '', second = '', lang = ''] = path.split('.')
  if (first !== 'professional') return null
  const key = `pro${second.slice(0, 1).toUpperCase()}${second.slice(1)}${lang === '' ? '' : `.${lang}`}`
  return isColumn(key) ? key : null
}

/** What a field of a listing is called, as in the headings of tables. */
export function fieldName(path: string, lang: Language): string {
  const column = columnOf(path)
  return column === null ? (own[path]?.[lang] ?? path) : heading(column, lang)
}

const someText = (text: Readonly<Partial<Record<Language, string>>>, lang: Language): string =>
  text[lang] ?? languages.flatMap((each) => text[each] ?? [])[0] ?? ''

/** What codes stand for: the name of a municipality, of a kind of service. */
export type Names = {
  readonly municipality: (code: string) => string
  readonly type: (key: string, variant: string) => string
}

/** What a listing says in one field, in words; empty where it says nothing. */
export function fieldInWords(content: ListingContent, path: string, lang: Language, names: Names): string {
  const named = names.municipality
  switch (path) {
    case 'type':
      return names.type(content.type, content.variant)
    case 'places':
      return content.places
        .map(({ name, address, municipality, hours, note }) =>
          [
            [someText(name, lang), someText(address, lang), named(municipality)],
            [writeHours(hours, lang), someText(note ?? {}, lang)],
          ]
            .map((parts) => parts.filter((part, at) => part !== '' && parts.indexOf(part) === at).join(', '))
            .filter((part) => part !== '')
            .join(': '),
        )
        .join('\n')
    case 'municipalities':
      return content.municipalities.map(named).join(', ')
    case 'exceptions':
      return content.exceptions
        .map(({ from, to, opens, closes, note }) =>
          [
            from === to ? from : `${from}–${to}`,
            opens === null ? '–' : `${opens}–${closes ?? ''}`,
            someText(note, lang),
          ]
            .filter((part) => part !== '')
            .join(' '),
        )
        .join('\n')
    case 'professional.names':
      return (content.professional?.names ?? []).map(({ name }) => name).join(', ')
    case 'video':
      return content.video?.file ?? ''
    case 'doorKey':
      return content.doorKey ?? ''
    default: {
      const column = columnOf(path)
      const listing = {
        id: '',
        version: 0,
        organisation: {},
        businessCode: null,
        sector: 'county' as const,
        typeName: {},
        content,
      }
      return column === null ? '' : cellOf(listing, column, lang)
    }
  }
}
