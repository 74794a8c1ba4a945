import type { Catalogue } from './catalogue.ts'
import type { Point } from './domain/search/model.ts'
import type { MunicipalityRow } from './queries.ts'

/** A place as somebody meant it. `point` is the locality's own where a locality was named. */
export type PlaceMeant = { readonly municipality: MunicipalityRow; readonly point: Point }

type Places = Pick<Catalogue, 'municipality' | 'municipalityNamed' | 'postcode' | 'localities'>

const plain = (name: string): string => name.normalize('NFC').toLowerCase().trim()

/** A municipality by its code or a name in any language, a locality, or a postcode; null when none is known. */
export function placeMeant(catalogue: Places, typed: string): PlaceMeant | null {
  const wanted = plain(typed)
  const postcode = /^\d{3} ?\d{2}$/.test(wanted) ? catalogue.postcode(wanted.replace(' ', '')) : undefined
  const municipality =
    postcode !== undefined
      ? catalogue.municipality(postcode.municipality)
      : /^\d{3}$/.test(wanted)
        ? catalogue.municipality(wanted)
        : catalogue.municipalityNamed(wanted)
  if (municipality === undefined) return null
  const isCalled = (names: MunicipalityRow['name']): boolean =>
    Object.values(names).some((name) => plain(name) === wanted)
  const locality = isCalled(municipality.name)
    ? undefined
    : catalogue.localities().find((each) => each.municipality === municipality.code && isCalled(each.name))
  const { lon, lat } = locality ?? municipality
  return { municipality, point: { lon, lat } }
}
