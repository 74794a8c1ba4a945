import type { Localized } from '#platform/text.ts'
import type { ListingContent } from '../listing.ts'
import type { ProviderSector } from '../vocabulary.ts'

/** Something in a source that a person should know of: where, what kind, and the value as it stood there. */
export type CandidateProblem = {
  readonly field: string
  readonly code: string
  readonly value: string
  /** The row of a table in which it stands, when it is not the listing's first. */
  readonly row?: number
}

/**
 * One listing as a source has it, in our own shape. Without content it cannot become a listing, and the problems say why;
 * 'left-out' means that it is not for families, with the reason among the problems.
 * @source ADR-0022
 */
export type Candidate = {
  readonly externalId: string | null
  readonly title: string
  readonly organisation: {
    readonly externalId: string | null
    readonly name: Localized
    readonly businessCode: string | null
    readonly sector: ProviderSector | null
  }
  readonly content: ListingContent | null
  readonly left: 'left-out' | null
  readonly problems: readonly CandidateProblem[]
}

/** What an adapter makes of a file: the candidates in the file's order, and what was seen besides, counted by place. */
export type ReadSource = {
  readonly candidates: readonly Candidate[]
  readonly report: readonly { readonly code: string; readonly where: string; readonly count: number }[]
}
