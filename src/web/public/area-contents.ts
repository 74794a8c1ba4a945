import {
  type AreaRow,
  type Catalogue,
  type CentreRow,
  type CountyRow,
  type Floor,
  floors,
  type MunicipalityRow,
  type ServiceView,
} from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'

export type AreaContents = {
  readonly area: AreaRow
  readonly county: CountyRow
  readonly towns: readonly MunicipalityRow[]
  readonly centres: readonly CentreRow[]
  /** Services that serve the area, by floor from the ground up; null is what stands beside the floors. */
  readonly byFloor: readonly { readonly floor: Floor | null; readonly services: readonly ServiceView[] }[]
  readonly total: number
}

/** More than any area has. */
const everything = 5_000

/** An area of a county in use with what it holds, or undefined where there is no such area. */
export function areaContents(catalogue: Catalogue, id: string, lang: Language): AreaContents | undefined {
  for (const county of catalogue.counties()) {
    const area = catalogue.areas(county.code).find((each) => each.id === id)
    if (area === undefined) continue
    const services = catalogue
      .search({ q: '', lang, area: [id], facets: [], page: 1, perPage: everything })
      .hits.flatMap((hit) => catalogue.service(hit.id) ?? [])
    return {
      area,
      county,
      towns: catalogue.municipalities().filter((each) => each.area_id === id),
      centres: catalogue.centres(county.code).filter((each) => each.area_id === id),
      byFloor: [...floors, null].map((floor) => ({
        floor,
        services: services.filter((each) => each.floor === floor),
      })),
      total: services.length,
    }
  }
  return undefined
}
