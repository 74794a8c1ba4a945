import type {
  Capacity,
  ConsentGiver,
  ConsentWay,
  DeclineReason,
  PositionBand,
  ReferralMove,
  ReferralOutcome,
  ReferralState,
  ReferralWhy,
  SettledHow,
  SharedField,
} from '#capabilities/guidance/index.ts'

/** A state as one side reads it: what holds, and what happens next. */
export type StateWords = { readonly name: string; readonly next: string }

export type ReferralWords = {
  readonly fields: Readonly<Record<SharedField, string>>
  readonly fieldHints: Readonly<Partial<Record<SharedField, string>>>
  readonly sender: Readonly<Record<ReferralState, StateWords>>
  readonly receiver: Readonly<Record<ReferralState, StateWords>>
  readonly outcomes: Readonly<Record<ReferralOutcome, string>>
  readonly declined: Readonly<Record<DeclineReason, string>>
  readonly settled: Readonly<Record<SettledHow, string>>
  readonly givers: Readonly<Record<ConsentGiver, string>>
  readonly ways: Readonly<Record<ConsentWay, string>>
  readonly capacities: Readonly<Record<Capacity, string>>
  readonly positions: Readonly<Record<PositionBand, string>>
  /** What has happened, in the timeline. */
  readonly moves: Readonly<Record<ReferralMove, string>>
  /** Why something cannot be done now. */
  readonly why: Readonly<Record<ReferralWhy | 'not-yours', string>>
}
