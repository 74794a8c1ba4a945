import {
  type AreaRow,
  byName,
  type Catalogue,
  type CountyRow,
  type Floor,
  floors,
  type MatrixCell,
  type MatrixRow,
  serviceMatrix,
  type ServiceTypeRow,
} from '#capabilities/directory/index.ts'
import { inLanguage, type Language, type Localized } from '#platform/text.ts'
import { houseTexts } from './house-texts.ts'

export type MatrixLine = MatrixRow & { readonly name: Localized }

export type MatrixContents = {
  readonly county: CountyRow
  readonly counties: readonly CountyRow[]
  readonly areas: readonly AreaRow[]
  /** The area a phone shows; a wide screen and paper show all. */
  readonly chosen: AreaRow | null
  readonly groups: readonly { readonly floor: Floor | null; readonly lines: readonly MatrixLine[] }[]
}

/** Of a kind that stands in two rooms, the room's name tells them apart. */
const nameOf = (row: MatrixRow, types: readonly ServiceTypeRow[]): Localized => {
  const name = types.find((type) => type.key === row.type && type.variant === row.variant)?.name ?? {}
  const room = row.variant === '' || row.room === null ? undefined : houseTexts.rooms[row.room]
  return room === undefined
    ? name
    : Object.fromEntries(Object.entries(room).map(([lang, text]) => [lang, text.replaceAll('\u00AD', '')]))
}

const says = ({ presence, isDecided, listings }: MatrixCell): boolean =>
  presence !== 'none' || isDecided || listings.length > 0

/** A county's services by area and floor; kinds that nobody gives and nobody plans are left out. */
export function matrixContents(
  catalogue: Catalogue,
  asked: {
    readonly county: string | undefined
    readonly area: string | undefined
    readonly home: string | null
  },
  lang: Language,
): MatrixContents | undefined {
  const counties = catalogue
    .counties()
    .filter(({ languages }) => languages.length > 0)
    .toSorted(byName(lang))
  const ofArea = counties.find(({ code }) => catalogue.areas(code).some(({ id }) => id === asked.area))
  const ofHome = asked.home === null ? undefined : catalogue.municipality(asked.home)
  const wanted = ofArea?.code ?? asked.county ?? ofHome?.county
  const county =
    counties.find(({ code }) => code === wanted) ?? (wanted === undefined ? counties[0] : undefined)
  if (county === undefined) return undefined
  const areas = catalogue.areas(county.code)
  const chosen =
    areas.find(({ id }) => id === asked.area) ??
    areas.find(({ id }) => id === ofHome?.area_id) ??
    areas[0] ??
    null
  const types = catalogue.types()
  const rows = serviceMatrix(catalogue, county.code)
    .filter((row) => row.cells.some(says))
    .map((row): MatrixLine => ({ ...row, name: nameOf(row, types) }))
  return {
    county,
    counties,
    areas,
    chosen,
    groups: [...floors, null]
      .map((floor) => ({ floor, lines: rows.filter((row) => row.floor === floor) }))
      .filter(({ lines }) => lines.length > 0),
  }
}

export const lineName = (line: Pick<MatrixLine, 'name'>, lang: Language): string =>
  inLanguage(line.name, lang)
