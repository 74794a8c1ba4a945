import type { Language, Localized } from '#platform/text.ts'
import type { OpeningHours } from '../listing.ts'
import type { AccessWay, Audience, Floor, Level, Mode, ProviderSector, Task } from '../vocabulary.ts'

/** The texts that every listing of a kind shares: taken in once, however many listings there are. */
export type KindTexts = {
  readonly name: Localized
  readonly summary: Localized
  readonly description: Localized
  readonly forWhom: Localized
  readonly layWords: Words
}
export type Words = Readonly<Partial<Record<Language, readonly string[]>>>

/** One published service as the search sees it: plain values, nothing of the database. */
export type SearchDocument = {
  readonly id: string
  readonly type: string
  readonly variant: string | null
  readonly kind: KindTexts
  /** Its own texts; null where the kind's text stands. */
  readonly name: Localized | null
  readonly summary: Localized | null
  readonly description: Localized | null
  readonly forWhom: Localized | null
  readonly localWords: Words
  readonly organisation: Localized
  readonly county: string
  /** Codes of the municipalities it serves; empty means the whole county. */
  readonly municipalities: readonly string[]
  readonly floor: Floor | null
  readonly level: Level
  readonly providerSector: ProviderSector
  readonly modes: readonly Mode[]
  readonly audiences: readonly Audience[]
  readonly tasks: readonly Task[]
  readonly access: AccessWay
  readonly free: boolean
  readonly languages: readonly string[]
  /** It stands nowhere and reaches everybody from afar. */
  readonly remote: boolean
  readonly ageFrom: number | null
  readonly ageTo: number | null
  /** Nobody has answered lately whether it is still right. */
  readonly unconfirmed: boolean
  /** A building one gets into with wheels. */
  readonly accessible: boolean
  /** Where it stands; none where it goes to people or answers from afar. */
  readonly points: readonly Point[]
  /** The municipalities of these points. */
  readonly standsIn: readonly string[]
  readonly hours: readonly Hours[]
  readonly exceptions: readonly HoursException[]
}

export type Point = { readonly lon: number; readonly lat: number }
/** Opening times of one place, or of the telephone where `site` is null. */
export type Hours = { readonly site: string | null; readonly week: OpeningHours }
/** Days with other hours; `site` null stands for all places and the telephone. Without times it is closed. */
export type HoursException = {
  readonly site: string | null
  readonly from: string
  readonly to: string
  readonly opens: string | null
  readonly closes: string | null
}

/** A municipality with every name people call it by, localities included. */
export type Place = {
  readonly code: string
  readonly county: string
  readonly names: readonly string[]
  /** The area of the county it belongs to, where the county has areas. */
  readonly area: string | null
  readonly point: Point
  /** Codes of other municipalities, nearest first. */
  readonly neighbours: readonly string[]
}

/** One value or several; several mean any of them. Different filters are all asked for at once. */
export type Choice<Value> = Value | readonly Value[]

export type SearchQuery = {
  readonly q: string
  readonly lang: Language
  readonly county?: string | undefined
  /** A place narrows to what serves it and what is nearest, and never empties the result. */
  readonly municipality?: string | undefined
  /** A point: hits carry their distance from it and near ones come before far ones that fit as well. */
  readonly near?: Point | undefined
  /** The areas (ids) of which it serves at least one municipality. */
  readonly area?: Choice<string> | undefined
  readonly type?: Choice<string> | undefined
  readonly floor?: Choice<Floor> | undefined
  readonly providerSector?: Choice<ProviderSector> | undefined
  readonly level?: Choice<Level> | undefined
  readonly mode?: Choice<Mode> | undefined
  readonly audience?: Choice<Audience> | undefined
  readonly task?: Choice<Task> | undefined
  readonly access?: Choice<AccessWay> | undefined
  readonly language?: Choice<string> | undefined
  readonly free?: boolean | undefined
  readonly openNow?: boolean | undefined
  readonly eveningWeekend?: boolean | undefined
  readonly accessible?: boolean | undefined
  readonly homeBrought?: boolean | undefined
  readonly remote?: boolean | undefined
  /** The moment of asking; without it nothing is known to be open now. */
  readonly now?: Date | undefined
  /** The facets to count; all of them when not given. */
  readonly facets?: readonly FacetName[] | undefined
  readonly page: number
  readonly perPage: number
}

export const facetNames = [
  'county',
  'area',
  'municipality',
  'type',
  'floor',
  'providerSector',
  'level',
  'task',
  'audience',
  'mode',
  'access',
  'language',
  'free',
  'openNow',
  'eveningWeekend',
  'accessible',
  'homeBrought',
  'remote',
] as const
export type FacetName = (typeof facetNames)[number]

export type FacetCount = { readonly value: string; readonly count: number }

/** How a hit stands to the chosen place. */
export type Near = 'here' | 'county-wide' | 'remote' | 'nearest' | 'elsewhere'

export type SearchHit = {
  readonly id: string
  readonly score: number
  /** Kilometres from the point or the place asked about; null when none was, or when nobody knows where it stands. */
  readonly distanceKm: number | null
  /** It has no words in the reader's language: the language it is in. */
  readonly onlyIn: Language | null
  /**
   * For professionals: `kind field=word`. The kinds: word, same (its name in another language), inside (a longer
   * word), typo, akin (means the same), phrase (a whole name or lay phrase), leads (a row of words leads to this kind
   * of service: `leads words=…`). `row id=because` names the row of an akin or a lead; `age=…`, `time=open`, `place=…`
   * and `distance=… km` what else speaks for it; `beside` stands where it only helps with what the others help with.
   */
  readonly why: readonly string[]
  readonly near: Near | null
}

export type CrisisClass =
  | 'violence'
  | 'suicide'
  | 'self-harm'
  | 'missing-child'
  | 'afraid-at-home'
  | 'intoxicated-carer'
  | 'sexual-abuse'

/** What was made of the words besides the words themselves. Weekdays are ISO: 1 is Monday. */
export type Understood = {
  readonly ages: { readonly from: number; readonly to: number } | null
  readonly weekdays: readonly number[]
  readonly morning: boolean
  readonly evening: boolean
  readonly weekend: boolean
  readonly openNow: boolean
  /** The municipality that the words or a postcode among them name. */
  readonly place: string | null
}

export type SearchResult = {
  readonly hits: readonly SearchHit[]
  readonly total: number
  /** Boolean facets count 'true'; `free` counts 'false' too. A facet that was not asked for is empty. */
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>
  readonly urgent: CrisisClass | null
  readonly gentle: boolean
  readonly placeFromQuery: string | null
  readonly understood: Understood
}
