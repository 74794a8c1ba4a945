import {
  type Audience,
  audiences,
  type Floor,
  floors,
  type Mode,
  modes,
  type ProviderSector,
  providerSectors,
  type SearchQuery,
} from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'
import { path } from '#web/paths.ts'

/** What a search page was asked, read from its address. What is not understood is left out, never refused. */
export type Asked = {
  readonly q: string
  /** A municipality's code, `all` for no place, or empty: the one this browser has chosen. */
  readonly kunta: string
  readonly type: string | undefined
  readonly floor: Floor | undefined
  readonly sector: ProviderSector | undefined
  readonly mode: Mode | undefined
  readonly audience: Audience | undefined
  readonly free: boolean
  readonly page: number
  /** Worded for children and young people (R173). */
  readonly young: boolean
}

export const everywhere = 'all'
export const perPage = 20
const longest = 200

const known = <Value extends string>(
  values: readonly Value[],
  given: string | undefined,
): Value | undefined => values.find((value) => value === given)

export function readAsked(query: Readonly<Record<string, string>>): Asked {
  const page = Number(query['page'] ?? '1')
  const kunta = query['kunta'] ?? ''
  return {
    q: (query['q'] ?? '').trim().slice(0, longest),
    kunta: kunta === everywhere || /^\d{3}$/.test(kunta) ? kunta : '',
    type: /^[a-z-]{2,40}$/.test(query['type'] ?? '') ? query['type'] : undefined,
    floor: floors.find((floor) => String(floor) === query['floor']),
    sector: known(providerSectors, query['sector']),
    mode: known(modes, query['mode']),
    audience: known(audiences, query['audience']),
    free: query['free'] === 'true',
    page: Number.isSafeInteger(page) && page >= 1 && page <= 500 ? page : 1,
    young: query['nuori'] === '1',
  }
}

type Pairs = Readonly<Record<string, string | undefined>>

/** The address's own words for what was asked; the page is left out when it is the first. */
export const asQuery = (asked: Asked): Pairs => ({
  q: asked.q,
  kunta: asked.kunta,
  type: asked.type,
  floor: asked.floor === undefined ? undefined : String(asked.floor),
  sector: asked.sector,
  mode: asked.mode,
  audience: asked.audience,
  free: asked.free ? 'true' : undefined,
  nuori: asked.young ? '1' : undefined,
  page: asked.page > 1 ? String(asked.page) : undefined,
})

/** The address of the same search with something changed; any change but of the page begins from the first page. */
export const searchAddress = (asked: Asked, lang: Language, changes: Partial<Asked> = {}): string =>
  path('search', lang, {}, asQuery({ ...asked, page: 1, ...changes }))

/** The question for the directory. `chosen` is the municipality that this browser has chosen. */
export const asSearchQuery = (asked: Asked, lang: Language, chosen: string | undefined): SearchQuery => ({
  q: asked.q,
  lang,
  municipality: asked.kunta === everywhere ? undefined : asked.kunta === '' ? chosen : asked.kunta,
  type: asked.type,
  floor: asked.floor,
  providerSector: asked.sector,
  mode: asked.mode,
  audience: asked.audience,
  free: asked.free ? true : undefined,
  page: asked.page,
  perPage,
})

const filterNames = ['type', 'floor', 'sector', 'mode', 'audience', 'free'] as const
export type FilterName = (typeof filterNames)[number]

export const chosenFilters = (asked: Asked): readonly FilterName[] =>
  filterNames.filter((name) => asked[name] !== undefined && asked[name] !== false)

/** What takes one filter away. */
export const without = (name: FilterName): Partial<Asked> =>
  name === 'free' ? { free: false } : { [name]: undefined }
