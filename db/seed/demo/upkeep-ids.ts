import { stableId } from '../stable-id.ts'

/** Identifiers of what waits for an answer in the demonstration: the same on every machine, so that examples keep working. */
export const openRoundId = stableId('check-round', '17:ngo-families')
export const openInvitationId = stableId('invitation', '17:parish-vasa')
