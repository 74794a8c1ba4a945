/** Risks, and what is asked of the national level. */

export const riskKinds = ['risk', 'warning'] as const
export type RiskKind = (typeof riskKinds)[number]
export const realisations = ['no', 'partly', 'yes'] as const
export type Realised = (typeof realisations)[number]

export const proposalStates = ['draft', 'sent', 'answered', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]
export const proposalOutcomes = ['yes', 'partly', 'no', 'noted'] as const
export type ProposalOutcome = (typeof proposalOutcomes)[number]
export const urgencies = ['first', 'next', 'later'] as const
export type Urgency = (typeof urgencies)[number]

export type ProposalMove = 'send' | 'answer' | 'withdraw' | 'take-back'

/** What is asked is sent once; an answer may still be made better afterwards, and what was withdrawn may be written anew. @source R190 */
const moves: Readonly<Record<ProposalState, Readonly<Partial<Record<ProposalMove, ProposalState>>>>> = {
  draft: { send: 'sent', withdraw: 'withdrawn' },
  sent: { answer: 'answered', withdraw: 'withdrawn' },
  answered: { answer: 'answered' },
  withdrawn: { 'take-back': 'draft' },
}

export const proposalAfter = (state: ProposalState, move: ProposalMove): ProposalState | null =>
  moves[state][move] ?? null
