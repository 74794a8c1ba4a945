import {
  type MunicipalityRow,
  placeMeant,
  type Point,
  type SearchResult,
} from '#capabilities/directory/index.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { chosenPlace } from './place-of.ts'
import { type Asked, asSearchQuery, everywhere, paramsOf, readAsked } from './search-address.ts'

/** A search as it was asked and answered. */
export type Found = {
  readonly args: PageArgs
  readonly asked: Asked
  readonly result: SearchResult
  /** The municipality the results are about; null when they are about everywhere. */
  readonly place: MunicipalityRow | null
  /** The municipality of the address or the browser, whatever the words say. */
  readonly beside: MunicipalityRow | null
  /** Where distances are counted from. */
  readonly from: Point | null
  /** What was typed for a place and is none we know. */
  readonly unknownPlace: string | null
  /** A place of a county that does not use this deployment. */
  readonly notServed: MunicipalityRow | null
}

type Where = Omit<Found, 'args' | 'asked' | 'result' | 'beside'>
const nowhere: Where = { place: null, from: null, unknownPlace: null, notServed: null }

/** The place of the address, else the one this browser has chosen. */
export function whereOf(args: PageArgs, kunta: string): Where {
  const chosen = chosenPlace(args)
  if (kunta === '') return { ...nowhere, place: chosen }
  if (kunta === everywhere) return nowhere
  const meant = placeMeant(args.deps.catalogue, kunta)
  if (meant === null) return { ...nowhere, unknownPlace: kunta }
  const isServed = args.deps.catalogue.countyServing(meant.municipality.code) !== null
  return isServed
    ? { ...nowhere, place: meant.municipality, from: meant.point }
    : { ...nowhere, from: meant.point, notServed: meant.municipality }
}

/** Asks the directory; a place among the words counts before the one beside them. */
export function answer(args: PageArgs, asked: Asked): Found {
  const { catalogue, clock } = args.deps
  const where = whereOf(args, asked.kunta)
  const whereabouts = { municipality: where.place?.code, point: where.from ?? undefined }
  const result = catalogue.search(asSearchQuery(asked, args.lang, whereabouts, clock.now()))
  const named = result.placeFromQuery === null ? undefined : catalogue.municipality(result.placeFromQuery)
  const said = named === undefined ? {} : { place: named, from: null }
  return { args, asked, result, ...where, beside: where.place, ...said }
}

/** A young person sees first what is meant for the young; when that is nothing, what there is for everybody. */
export function findFor(args: PageArgs): Found {
  const found = answer(args, readAsked(paramsOf(args.here)))
  const { asked, result } = found
  const isTooNarrow = asked.young && asked.chosen.audience.length > 0 && result.total === 0
  return isTooNarrow ? answer(args, { ...asked, chosen: { ...asked.chosen, audience: [] } }) : found
}

const strong = /^(word|same|akin|phrase) /

/** Only likenesses: nothing that was found holds a word as it was meant. */
export const isWeak = ({ asked, result }: Found): boolean =>
  asked.q !== '' &&
  result.hits.length > 0 &&
  asked.page === 1 &&
  !result.hits.some(({ why }) => why.some((reason) => strong.test(reason)))

export const askHere = ({ lang }: PageArgs, asked: Asked): string =>
  path('ask', lang, {}, { nuori: asked.young ? '1' : undefined })
