import { addDays, addMonths, type PlainDate } from '#platform/dates.ts'

/** What an agreement of the network is about. @source R59–R67, R189 */
export const agreementKinds = [
  'cooperation',
  'specialist',
  'named-workers',
  'lead-worker',
  'worker-pool',
  'premises',
  'other',
] as const
export type AgreementKind = (typeof agreementKinds)[number]

export const agreementStates = ['draft', 'in-force', 'ended'] as const
export type AgreementState = (typeof agreementStates)[number]

/** What a look at an agreement comes to. */
export const reviewOutcomes = ['keep', 'change', 'end'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

export const contractStates = ['tender', 'in-force', 'ended'] as const
export type ContractState = (typeof contractStates)[number]
export const priceUnits = ['visit', 'hour', 'day', 'group', 'family', 'month', 'year'] as const
export type PriceUnit = (typeof priceUnits)[number]

/** How families took part in a tender: nobody has said, not at all, they were asked, they helped to choose. @source R188 */
export const customersParts = ['not-said', 'no', 'asked', 'chose'] as const
export type CustomersPart = (typeof customersParts)[number]

/** Whoever answers for an agreement is told so many days ahead, and it stands among what is due. */
export const dueDaysBefore = 30

export type Due = 'late' | 'soon' | null

/**
 * Whether what is in force waits to be looked at: by its review day, or because it ends.
 * @source R188
 */
export function dueOf(
  of: { readonly inForce: boolean; readonly reviewOn: string | null; readonly validTo: string | null },
  today: PlainDate,
): Due {
  if (!of.inForce) return null
  const days = [of.reviewOn, of.validTo].filter((day) => day !== null)
  if (days.some((day) => day < today)) return 'late'
  return days.some((day) => day <= addDays(today, dueDaysBefore)) ? 'soon' : null
}

/** An agreement is looked at again in a year, where nobody says otherwise. */
export const nextAgreementReview = (today: PlainDate): PlainDate => addMonths(today, 12)
