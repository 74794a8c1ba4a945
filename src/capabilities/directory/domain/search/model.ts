import type { Language, Localized } from '#platform/text.ts'
import type { AccessWay, Audience, Floor, Level, Mode, ProviderSector, Task } from '../vocabulary.ts'

/** One published service as the search sees it: plain values, nothing of the database. */
export type SearchDocument = {
  readonly id: string
  readonly type: string
  readonly variant: string | null
  readonly name: Localized
  readonly summary: Localized
  readonly description: Localized
  readonly forWhom: Localized
  readonly layWords: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly localWords: Readonly<Partial<Record<Language, readonly string[]>>>
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
  readonly remote: boolean
}

/** A municipality with every name people call it by, localities included. */
export type Place = {
  readonly code: string
  readonly county: string
  readonly names: readonly string[]
  /** Codes of other municipalities, nearest first. */
  readonly neighbours: readonly string[]
}

export type SearchQuery = {
  readonly q: string
  readonly lang: Language
  readonly county?: string | undefined
  readonly municipality?: string | undefined
  readonly type?: string | undefined
  readonly floor?: Floor | undefined
  readonly providerSector?: ProviderSector | undefined
  readonly mode?: Mode | undefined
  readonly audience?: Audience | undefined
  readonly free?: boolean | undefined
  readonly task?: Task | undefined
  readonly access?: AccessWay | undefined
  readonly page: number
  readonly perPage: number
}

export const facetNames = [
  'county',
  'municipality',
  'type',
  'floor',
  'providerSector',
  'mode',
  'audience',
  'free',
  'task',
  'access',
] as const
export type FacetName = (typeof facetNames)[number]

export type FacetCount = { readonly value: string; readonly count: number }

/** How a hit stands to the chosen place. */
export type Near = 'here' | 'county-wide' | 'remote' | 'nearest' | 'elsewhere'

export type SearchHit = {
  readonly id: string
  readonly score: number
  /**
   * For professionals: `kind field=word`. The kinds: word, same (its name in another language), inside (a longer
   * word), typo, akin (means the same), phrase (a whole name or lay phrase); and `place=…`.
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

export type SearchResult = {
  readonly hits: readonly SearchHit[]
  readonly total: number
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>
  readonly urgent: CrisisClass | null
  readonly gentle: boolean
  readonly placeFromQuery: string | null
}
