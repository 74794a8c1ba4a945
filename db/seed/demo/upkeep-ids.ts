import { stableId } from '../stable-id.ts'
import { serviceId } from './ids.ts'

/** Identifiers of what waits for an answer in the demonstration: the same on every machine, so that examples keep working. */
export const openRoundId = stableId('check-round', '17:ngo-families')
export const openInvitationId = stableId('invitation', '17:parish-vasa')
export const proposalId = stableId('correction', '17:peer-groups:ngo-families')
export const proposalListing = serviceId('17', 'fathers-group:ngo-families:905')
