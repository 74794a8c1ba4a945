/**
 * guidance: from a need to fitting services, and referrals that always come back with an answer (R26–R32, R82).
 */
export { emptyNeed, wishes } from './domain/fit.ts'
export type { Need, Reason, ReasonCode, StatedWait, Wish } from './domain/fit.ts'
export {
  changeKeptNeed,
  keepNeed,
  mostChosen,
  needKeptDays,
  needShape,
  noNeed,
  readNeed,
  removeOldNeeds,
} from './needs.ts'
export type { KeptNeed } from './needs.ts'
export { fitOfChosen, suggestServices } from './suggest.ts'
export type { Suggestion } from './suggest.ts'

// --- Referrals --------------------------------------------------------------------------------------------
export {
  askCancel,
  askConsent,
  discardReferral,
  draftReferral,
  giveConsent,
  giveMore,
  mistakenReferral,
  referralCodeOf,
  referralIdOf,
  saveReferral,
  sendElsewhere,
  sendReferral,
  settleReferral,
} from './sending.ts'
export {
  acceptReferral,
  askMore,
  completeReferral,
  confirmCancel,
  declineReferral,
  noteReferral,
  reassignReferral,
  receiveReferral,
  redirectReferral,
  refuseCancel,
  startReferral,
  waitlistReferral,
  writeReferral,
} from './receiving.ts'
export { bookWarmHandOver, recordWarmHandOver, timesToMeet } from './meeting.ts'
export { objectToReferral, openReferralFollow, openReferralsByCode, withdrawConsent } from './family.ts'
export {
  actBehindOwnCode,
  addOwnCode,
  listOwnCodes,
  openOwnCode,
  ownCodeId,
  removeOwnCode,
} from './own-codes.ts'
export { askGuestCode, checkGuestLink, openGuest } from './guest.ts'
export { guestToken } from './guest-link.ts'
export {
  listReferrals,
  previewForFamily,
  readFollowedReferral,
  readFollowedReferrals,
  readReferral,
  readReferralDay,
  referralListShape,
} from './views.ts'
export type {
  FollowedReferral,
  ReferralAction,
  ReferralBox,
  ReferralEvent,
  ReferralItem,
  ReferralView,
} from './views.ts'
export type { ReferralDay } from './queries-views.ts'
export {
  addReceiver,
  listReceivers,
  placesToReceive,
  readReceiver,
  saveReceiver,
  stateCapacity,
} from './receivers.ts'
export type { PlacesToReceive, Receiver, ReceiverInFull } from './receivers.ts'
export { askForRoom, guidanceJobs, keptReferralDays, removeOldReferrals } from './jobs.ts'
export type { GuidanceTools } from './jobs.ts'
export { declineReasons, referralOutcomes, referralStates, settledHow } from './domain/referral.ts'
export type {
  DeclineReason,
  ReferralMove,
  ReferralOutcome,
  ReferralState,
  ReferralWhy,
  SettledHow,
} from './domain/referral.ts'
export { delicateFields, fieldLimit, identifyingFields, neededFields, sharedFields } from './domain/fields.ts'
export type { SharedField } from './domain/fields.ts'
export { consentGivers, consentWays, grounds, groundRules } from './domain/grounds.ts'
export type { ConsentGiver, ConsentWay } from './domain/grounds.ts'
export { capacities, positionBands } from './domain/capacity.ts'
export type { Capacity, PositionBand } from './domain/capacity.ts'
