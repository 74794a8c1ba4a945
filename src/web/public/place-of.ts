import type { Catalogue, MunicipalityRow, Point } from '#capabilities/directory/index.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'

/** The chosen municipality, when one of the counties that use this deployment has it. */
export const chosenPlace = ({ deps, place }: Pick<PageArgs, 'deps' | 'place'>): MunicipalityRow | null =>
  place !== null && deps.catalogue.countyServing(place.code) !== null ? place : null

/** Where to choose the municipality, coming back to this page. */
export const choosePlaceHere = ({ lang, here }: Pick<PageArgs, 'lang' | 'here'>): string =>
  path('place', lang, {}, { back: here })

/** A place as somebody meant it. `point` is the locality's own where a locality was named. */
export type Found = { readonly municipality: MunicipalityRow; readonly point: Point }

type Places = Pick<Catalogue, 'municipality' | 'municipalityNamed' | 'postcode' | 'localities'>

const plain = (name: string): string => name.normalize('NFC').toLowerCase().trim()

/** A municipality by its code or a name in any language, a locality, or a postcode; null when none is known. */
export function placeMeant(catalogue: Places, typed: string): Found | null {
  const postcode = /^\d{3} ?\d{2}$/.test(typed) ? catalogue.postcode(typed.replace(' ', '')) : undefined
  const municipality =
    postcode !== undefined
      ? catalogue.municipality(postcode.municipality)
      : /^\d{3}$/.test(typed)
        ? catalogue.municipality(typed)
        : catalogue.municipalityNamed(typed)
  if (municipality === undefined) return null
  const isOwnName = Object.values(municipality.name).some((name) => plain(name) === plain(typed))
  const locality = isOwnName
    ? undefined
    : catalogue
        .localities()
        .find(
          (each) =>
            each.municipality === municipality.code &&
            Object.values(each.name).some((name) => plain(name) === plain(typed)),
        )
  const { lon, lat } = locality ?? municipality
  return { municipality, point: { lon, lat } }
}

/** Only a path of this site may be returned to: anything else would lead people away in our name. */
export function safeReturn(back: string, otherwise: string): string {
  // Printable ASCII without the backslash, which browsers take for a slash.
  const isPath = /^\/(?!\/)[!-[\]-~]*$/.test(back) && back.length <= 1000
  return isPath ? back : otherwise
}
