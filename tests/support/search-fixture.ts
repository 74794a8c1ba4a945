import type { Language, Localized } from '#platform/text.ts'
import { vocabulary } from '#seed/reference/vocabulary.ts'
import { serviceTypes } from '#seed/reference/service-types/all.ts'
import type { Ground } from '#capabilities/directory/domain/search/search-index.ts'
import { floorOf } from '#capabilities/directory/domain/house.ts'
import type {
  Place,
  Point,
  SearchDocument,
  SearchQuery,
} from '#capabilities/directory/domain/search/model.ts'

type Words = Readonly<Partial<Record<Language, readonly string[]>>>
type More = Partial<SearchDocument> & { readonly layWords?: Words }

/** A made-up service for tests; whatever is not given is plain. */
export function service(id: string, fi: string, { layWords, ...more }: More = {}): SearchDocument {
  const none: Localized = {}
  return {
    id,
    type: id,
    variant: null,
    kind: { name: none, summary: none, description: none, forWhom: none, layWords: layWords ?? {} },
    name: { fi },
    summary: none,
    description: none,
    forWhom: none,
    localWords: {},
    organisation: none,
    county: '17',
    municipalities: [],
    floor: 1,
    level: 'basic',
    providerSector: 'county',
    modes: ['site'],
    audiences: ['parents'],
    tasks: ['early-support'],
    access: 'self',
    free: true,
    languages: ['fi'],
    remote: false,
    ageFrom: null,
    ageTo: null,
    unconfirmed: false,
    accessible: false,
    points: [],
    standsIn: [],
    hours: [],
    exceptions: [],
    ...more,
  }
}

/** The real texts of every kind of service, once for the whole county. */
export const realServices: readonly SearchDocument[] = serviceTypes.map((type) => ({
  ...service(type.variant === undefined ? type.key : `${type.key}/${type.variant}`, ''),
  type: type.key,
  variant: type.variant ?? null,
  kind: type,
  name: null,
  summary: null,
  description: null,
  forWhom: null,
  floor: floorOf(type.key, type.variant),
  level: type.level,
  providerSector: type.providerSector,
  modes: type.modes,
  audiences: type.audiences,
  tasks: type.tasks,
  access: type.access,
  free: type.free,
  languages: ['fi', 'sv'],
}))

const place = (
  code: string,
  county: string,
  names: readonly string[],
  neighbours: readonly string[],
  point: Point = { lon: 21.6, lat: 63.1 },
): Place => ({
  code,
  county,
  names,
  area: null,
  point,
  neighbours,
})

export const somePlaces: readonly Place[] = [
  place('905', '17', ['Vaasa', 'Vasa', 'Vähäkyrö', 'Lillkyro'], ['499', '399', '475', '946', '545', '598']),
  place('499', '17', ['Mustasaari', 'Korsholm'], ['905', '946', '475', '399', '545', '598']),
  place('475', '17', ['Maalahti', 'Malax'], ['905', '499', '545', '399', '946', '598']),
  place('545', '17', ['Närpiö', 'Närpes'], ['475', '287', '905', '499', '946', '598']),
  place('287', '17', ['Kristiinankaupunki', 'Kristinestad'], ['545', '231', '475']),
  place('231', '17', ['Kaskinen', 'Kaskö'], ['545', '287']),
  place('598', '17', ['Pietarsaari', 'Jakobstad'], ['599', '893', '946', '905']),
  place('599', '17', ['Pedersören kunta', 'Pedersöre', 'Pännäinen', 'Bennäs'], ['598', '893']),
  place('893', '17', ['Uusikaarlepyy', 'Nykarleby'], ['598', '599', '946']),
  place('946', '17', ['Vöyri', 'Vörå', 'Oravainen', 'Oravais'], ['499', '905', '893']),
  place('399', '17', ['Laihia', 'Laihela'], ['905', '499']),
  place('743', '16', ['Seinäjoki'], ['145', '232']),
  place('398', '09', ['Lahti', 'Lahtis'], ['098']),
  place('434', '09', ['Loppi'], ['398']),
  place('149', '01', ['Inkoo', 'Ingå'], []),
]

export const ask = (q: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  q,
  lang: 'fi',
  page: 1,
  perPage: 20,
  ...more,
})

/** What an index of the product stands on: the places above and the product's own rows of words. */
export const ground: Ground = { places: somePlaces, words: vocabulary }
