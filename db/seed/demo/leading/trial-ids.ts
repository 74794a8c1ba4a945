import { stableId } from '../../stable-id.ts'

/** Identifiers of what the counties of the demonstration try, watch and ask. */
export const experimentId = (county: string, key: string): string =>
  stableId('experiment', `${county}:${key}`)
export const riskId = (county: string, key: string): string => stableId('risk', `${county}:${key}`)
export const proposalId = (county: string, key: string): string => stableId('proposal', `${county}:${key}`)
/** Of the link by which a trial leads to something. */
export const linkId = (county: string, trial: string, kind: string, to: string): string =>
  stableId('link', `${county}:experiment:${trial}:${kind}:${to}`)
