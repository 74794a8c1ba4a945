import type { Language, Localized } from '#platform/text.ts'
import { type ListingContent, listingTexts } from './listing.ts'
import { isSame } from './sameness.ts'

/** What is chosen from one of the two listings as a whole; the rest is put together from both. */
export const mergeFields = [
  ...listingTexts,
  'access',
  'free',
  'ageFrom',
  'ageTo',
  'phone',
  'phoneHours',
  'web',
  'booking',
  'doorKey',
  'answerDays',
  'startDays',
  'professional',
  'video',
  'criteriaFrom',
] as const
export type MergeField = (typeof mergeFields)[number]

/** 'kept' is the listing that stays. */
export type Side = 'kept' | 'other'

/** What is put together: everything that either of them has. */
export const joinedFields = [
  'modes',
  'languages',
  'places',
  'municipalities',
  'localWords',
  'exceptions',
] as const
export type JoinedField = (typeof joinedFields)[number]

export type MergeRow = {
  readonly field: MergeField
  readonly kept: ListingContent[MergeField]
  readonly other: ListingContent[MergeField]
  /** Which one to suggest: the kept one's, unless only the other one says something. */
  readonly suggested: Side
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every((each) => each === '' || each === undefined))

/** Where the two say different things: what a coordinator chooses between. */
export const differences = (kept: ListingContent, other: ListingContent): readonly MergeRow[] =>
  mergeFields
    .filter((field) => !isSame(kept[field], other[field]) && !(isEmpty(kept[field]) && isEmpty(other[field])))
    .map((field) => ({
      field,
      kept: kept[field],
      other: other[field],
      suggested: isEmpty(kept[field]) ? 'other' : 'kept',
    }))

/** What both give together where they differ. */
export const joins = (kept: ListingContent, other: ListingContent): readonly JoinedField[] =>
  joinedFields.filter((field) => !isSame(kept[field], other[field]))

const either = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])]

const samePlace = (a: ListingContent['places'][number], b: ListingContent['places'][number]): boolean =>
  a.site !== null && b.site !== null
    ? a.site === b.site
    : a.municipality === b.municipality && isSame(a.address, b.address) && isSame(a.name, b.name)

function places(kept: ListingContent, other: ListingContent): ListingContent['places'] {
  return [
    ...kept.places,
    ...other.places.filter((place) => !kept.places.some((each) => samePlace(each, place))),
  ]
}

/** None means the whole county, and the whole county holds every municipality. */
const municipalities = (kept: ListingContent, other: ListingContent): ListingContent['municipalities'] =>
  kept.municipalities.length === 0 || other.municipalities.length === 0
    ? []
    : either(kept.municipalities, other.municipalities).toSorted()

function words(kept: ListingContent, other: ListingContent): ListingContent['localWords'] {
  const both = (language: Language): readonly string[] =>
    either(kept.localWords[language] ?? [], other.localWords[language] ?? [])
  return Object.fromEntries(
    (['fi', 'sv', 'en'] as const)
      .map((language) => [language, both(language)])
      .filter(([, list]) => list?.length !== 0),
  )
}

/** Texts of one side, with the languages that only the other has: a Swedish text is not lost with the Finnish one kept. */
const withLanguagesOf = (chosen: Localized | null, rest: Localized | null): Localized | null =>
  chosen === null
    ? null
    : { ...rest, ...Object.fromEntries(Object.entries(chosen).filter(([, text]) => text !== '')) }

/** One listing made of two: the fields as chosen, places and languages and words of both. */
export function mergedContent(
  kept: ListingContent,
  other: ListingContent,
  chosen: Readonly<Partial<Record<MergeField, Side>>>,
): ListingContent {
  const suggestions = new Map(differences(kept, other).map(({ field, suggested }) => [field, suggested]))
  const side = (field: MergeField): Side => chosen[field] ?? suggestions.get(field) ?? 'kept'
  const from = <F extends MergeField>(field: F): ListingContent[F] =>
    side(field) === 'kept' ? kept[field] : other[field]
  const text = (field: (typeof listingTexts)[number]): Localized | null =>
    side(field) === 'kept'
      ? withLanguagesOf(kept[field], other[field])
      : withLanguagesOf(other[field], kept[field])
  const allPlaces = places(kept, other)
  const placeAt = (listing: ListingContent, at: number | null): number | null => {
    const place = at === null ? undefined : listing.places[at]
    return place === undefined ? null : allPlaces.findIndex((each) => samePlace(each, place))
  }
  const exceptions = [kept, other].flatMap((listing) =>
    listing.exceptions.map((each) => ({ ...each, place: placeAt(listing, each.place) })),
  )
  return {
    ...kept,
    name: text('name'),
    summary: text('summary'),
    description: text('description'),
    forWhom: text('forWhom'),
    howToGetIn: text('howToGetIn'),
    afterContact: text('afterContact'),
    cost: text('cost'),
    criteria: text('criteria'),
    criteriaFrom: from('criteriaFrom'),
    access: from('access'),
    free: from('free'),
    ageFrom: from('ageFrom'),
    ageTo: from('ageTo'),
    phone: from('phone'),
    phoneHours: from('phoneHours'),
    web: from('web'),
    booking: from('booking'),
    doorKey: from('doorKey'),
    answerDays: from('answerDays'),
    startDays: from('startDays'),
    professional: from('professional'),
    video: from('video'),
    modes: either(kept.modes, other.modes),
    languages: either(kept.languages, other.languages),
    places: allPlaces,
    municipalities: municipalities(kept, other),
    localWords: words(kept, other),
    exceptions: exceptions.filter((each, at) => exceptions.findIndex((one) => isSame(one, each)) === at),
  }
}
