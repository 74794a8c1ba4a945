import type { MunicipalityRow } from '#capabilities/directory/index.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'

/** The chosen municipality, when one of the counties that use this deployment has it. */
export const chosenPlace = ({ deps, place }: Pick<PageArgs, 'deps' | 'place'>): MunicipalityRow | null =>
  place !== null && deps.catalogue.countyServing(place.code) !== null ? place : null

/** Where to choose the municipality, coming back to this page. */
export const choosePlaceHere = ({ lang, here }: Pick<PageArgs, 'lang' | 'here'>): string =>
  path('place', lang, {}, { back: here })

/** Only a path of this site may be returned to: anything else would lead people away in our name. */
export function safeReturn(back: string, otherwise: string): string {
  // Printable ASCII without the backslash, which browsers take for a slash.
  const isPath = /^\/(?!\/)[!-[\]-~]*$/.test(back) && back.length <= 1000
  return isPath ? back : otherwise
}
