import { searchDocument, searchPlaces } from '#seed/scale/documents.ts'
import { type ScaleListing, scaleListings } from '#seed/scale/listings.ts'
import type { Place, SearchDocument } from '#capabilities/directory/domain/search/model.ts'

/** The sizes that everything is measured at: a county, the country, ten countries. */
export const steps = {
  S1: { count: 1_400, counties: ['17'] },
  S22: { count: 30_000, counties: null },
  S220: { count: 300_000, counties: null },
} as const
export type Step = keyof typeof steps

export const listingsOf = (step: Step): Iterable<ScaleListing> => {
  const { count, counties } = steps[step]
  return scaleListings({ count, ...(counties === null ? {} : { counties }) })
}

export function documentsOf(step: Step): {
  readonly documents: readonly SearchDocument[]
  readonly places: readonly Place[]
} {
  const documents: SearchDocument[] = []
  for (const listing of listingsOf(step)) documents.push(searchDocument(listing))
  return { documents, places: searchPlaces(steps[step].counties) }
}
