import {
  type Catalogue,
  type Room,
  rooms,
  type ServiceTypeRow,
  type ServiceView,
  stairwell,
} from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { directoryWords } from './directory-words.ts'

/** How a kind of service stands to the chosen municipality: how many serve it, or else what comes nearest. */
export type Standing = {
  readonly here: number
  readonly countyWide: number
  readonly remote: number
  /** Name of the municipality where the nearest one is. */
  readonly nearest: string | null
  readonly total: number
}

const nothing: Standing = { here: 0, countyWide: 0, remote: 0, nearest: null, total: 0 }

const kindOf = (type: string, variant: string): string => (variant === '' ? type : `${type}/${variant}`)

export type Standings = (types: readonly string[], variant?: string) => Standing

const sum = (a: Standing, b: Standing): Standing => ({
  here: a.here + b.here,
  countyWide: a.countyWide + b.countyWide,
  remote: a.remote + b.remote,
  nearest: a.nearest ?? b.nearest,
  total: a.total + b.total,
})

/** More than any county publishes: one search counts every room. */
const everything = 5_000

const municipalityOf = (service: ServiceView): string | undefined =>
  service.places[0]?.municipality ?? service.municipalities[0]

/** Counts every kind of service once, for the chosen municipality or, without one, for all counties in use. */
export function standings(catalogue: Catalogue, lang: Language, municipality: string | undefined): Standings {
  const byKind = new Map<string, Standing>()
  const add = (service: ServiceView, more: Partial<Standing>): void => {
    const kind = kindOf(service.type, service.variant)
    byKind.set(kind, sum(byKind.get(kind) ?? nothing, { ...nothing, total: 1, ...more }))
  }
  if (municipality === undefined) {
    for (const service of catalogue.services()) add(service, {})
  } else {
    for (const { id, near } of catalogue.search({ q: '', lang, municipality, page: 1, perPage: everything })
      .hits) {
      const service = catalogue.service(id)
      if (service === undefined) continue
      if (near === 'here') add(service, { here: 1 })
      else if (near === 'county-wide') add(service, { countyWide: 1 })
      else if (near === 'remote') add(service, { remote: 1 })
      else if (near === 'nearest') {
        const where = catalogue.municipality(municipalityOf(service) ?? '')
        add(service, { nearest: where === undefined ? null : inLanguage(where.name, lang) })
      }
    }
  }
  return (types, variant) =>
    types
      .flatMap((type) =>
        variant === undefined
          ? [kindOf(type, ''), kindOf(type, 'community'), kindOf(type, 'individual')]
          : [kindOf(type, variant)],
      )
      .map((kind) => byKind.get(kind) ?? nothing)
      .reduce(sum, nothing)
}

/**
 * The words in a window: how many are near, or what there is instead. What nobody has listed is said to be so; the
 * window stays lit, for its room leads to those who know.
 */
export function standingInWords(standing: Standing, lang: Language, hasPlace: boolean): string {
  const words = directoryWords[lang]
  if (!hasPlace) return standing.total > 0 ? words.services(standing.total) : words.room.none
  if (standing.here > 0) return words.room.here(standing.here)
  if (standing.countyWide > 0) return words.room.countyWide(standing.countyWide)
  if (standing.remote > 0) return words.room.remote(standing.remote)
  return standing.nearest === null ? words.room.none : words.room.nearest(standing.nearest)
}

const isTypeOf = (room: Room, type: string, variant: string): boolean =>
  room.types.includes(type) && (room.variant === undefined || room.variant === variant)

/** The room where a kind of service lives; `guidance` for the stairwell, `muut` for what has no room. */
export const roomOf = (type: string, variant: string): string =>
  rooms.find((room) => isTypeOf(room, type, variant))?.key ??
  (stairwell.some((each) => each === type) ? stairwellRoom : besideRoom)

export const stairwellRoom = 'guidance'
export const besideRoom = 'muut'

/** Kinds of service that stand beside the stairwell; what only professionals use is not for families to open. */
export const typesBeside = (catalogue: Catalogue): readonly ServiceTypeRow[] =>
  catalogue
    .types()
    .filter((type) => roomOf(type.key, type.variant) === besideRoom && type.audiences.length > 0)
