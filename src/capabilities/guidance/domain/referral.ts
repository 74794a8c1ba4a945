/** The states of a referral. @source product §4, R20, R25, R82, ADR-0033 */
export const referralStates = [
  'draft',
  'sent',
  'received',
  'more-asked',
  'waitlisted',
  'accepted',
  'in-progress',
  'cancel-asked',
  'declined',
  'expired',
  'completed',
  'redirected',
  'cancelled',
  'closed',
  'withdrawn',
  'mistake',
] as const
export type ReferralState = (typeof referralStates)[number]

/** Nothing more happens to a referral in these states, and nobody owes anything. */
export const endStates = [
  'completed',
  'redirected',
  'cancelled',
  'closed',
  'withdrawn',
  'mistake',
] as const satisfies readonly ReferralState[]
export const isOver = (state: ReferralState): boolean => endStates.some((end) => end === state)

export const referralMoves = [
  'send',
  'discard',
  'receive',
  'accept',
  'start',
  'complete',
  'decline',
  'ask-more',
  'give-more',
  'waitlist',
  'redirect',
  'send-elsewhere',
  'settle',
  'ask-cancel',
  'confirm-cancel',
  'refuse-cancel',
  'mistake',
  'write',
  'note',
  'reassign',
  'book-meeting',
  'record-meeting',
  'give-consent',
  'withdraw-consent',
  'object',
  'expire',
  'remind',
  'raise',
] as const
export type ReferralMove = (typeof referralMoves)[number]

/** The parties of a referral; volunteers are none of them. */
export const parties = ['sender', 'receiver', 'family', 'system'] as const
export type Party = (typeof parties)[number]

/** Why a move is not possible now. */
export const referralReasons = [
  'not-sent',
  'already-sent',
  'already-received',
  'already-accepted',
  'already-started',
  'not-accepted',
  'not-asked',
  'already-asked',
  'cancel-is-asked',
  'no-cancel-asked',
  'with-the-sender',
  'not-returned',
  'already-over',
] as const
export type ReferralWhy = (typeof referralReasons)[number]

/** `before`: back to where it was when the sender asked to cancel. */
type Target = ReferralState | 'before' | ReferralWhy
type Row = Readonly<Record<ReferralState, Target>>

const over = {
  completed: 'already-over',
  redirected: 'already-over',
  cancelled: 'already-over',
  closed: 'already-over',
  withdrawn: 'already-over',
  mistake: 'already-over',
} as const satisfies Partial<Record<ReferralState, ReferralWhy>>

/** What either party does while the receiver knows of it; the state stays. */
const whileShared: Row = {
  draft: 'not-sent',
  sent: 'sent',
  received: 'received',
  'more-asked': 'more-asked',
  waitlisted: 'waitlisted',
  accepted: 'accepted',
  'in-progress': 'in-progress',
  'cancel-asked': 'cancel-asked',
  declined: 'with-the-sender',
  expired: 'expired',
  ...over,
}

/** What may be done as long as it is not over; the state stays. */
const whileOpen: Row = { ...whileShared, draft: 'draft', declined: 'declined' }

/** The receiver's answers while the referral has none yet, or the first one may still be changed. */
const answering = (to: ReferralState): Row => ({
  draft: 'not-sent',
  sent: to,
  received: to,
  'more-asked': to,
  waitlisted: to,
  accepted: to,
  'in-progress': 'already-started',
  'cancel-asked': 'cancel-is-asked',
  declined: 'with-the-sender',
  expired: 'with-the-sender',
  ...over,
})

/** What the sender does with a referral that has come back. */
const returned = (declined: ReferralState, expired: ReferralState): Row => ({
  draft: 'not-sent',
  sent: 'not-returned',
  received: 'not-returned',
  'more-asked': 'not-returned',
  waitlisted: 'not-returned',
  accepted: 'not-returned',
  'in-progress': 'not-returned',
  'cancel-asked': 'not-returned',
  declined,
  expired,
  ...over,
})

const onCancel = (to: 'before' | ReferralState): Row => ({
  draft: 'not-sent',
  sent: 'no-cancel-asked',
  received: 'no-cancel-asked',
  'more-asked': 'no-cancel-asked',
  waitlisted: 'no-cancel-asked',
  accepted: 'no-cancel-asked',
  'in-progress': 'no-cancel-asked',
  'cancel-asked': to,
  declined: 'no-cancel-asked',
  expired: 'no-cancel-asked',
  ...over,
})

const askCancel: Row = {
  draft: 'not-sent',
  sent: 'cancel-asked',
  received: 'cancel-asked',
  'more-asked': 'cancel-asked',
  waitlisted: 'cancel-asked',
  accepted: 'cancel-asked',
  'in-progress': 'cancel-asked',
  'cancel-asked': 'already-asked',
  declined: 'with-the-sender',
  expired: 'with-the-sender',
  ...over,
}

/**
 * The family's own end to it, whatever was going on. Completed it stays completed, and the receiver's access ends all the
 * same.
 */
const toWithdrawn: Row = {
  draft: 'withdrawn',
  sent: 'withdrawn',
  received: 'withdrawn',
  'more-asked': 'withdrawn',
  waitlisted: 'withdrawn',
  accepted: 'withdrawn',
  'in-progress': 'withdrawn',
  'cancel-asked': 'withdrawn',
  declined: 'withdrawn',
  expired: 'withdrawn',
  ...over,
  completed: 'completed',
}

const onlyDraft = (to: ReferralState): Row => ({
  draft: to,
  sent: 'already-sent',
  received: 'already-sent',
  'more-asked': 'already-sent',
  waitlisted: 'already-sent',
  accepted: 'already-sent',
  'in-progress': 'already-sent',
  'cancel-asked': 'already-sent',
  declined: 'already-sent',
  expired: 'already-sent',
  ...over,
})

/**
 * The whole life of a referral: each move from each state leads to a state or is refused with a reason.
 * A referral that is declined or whose receiver let the time pass is not over: it is a task of a named person with the
 * sender. The sender cannot cancel alone what the receiver works on; it asks, and the receiver confirms or refuses.
 * A receiver who answers late, after the time has run out, may still accept while the sender has not gone on.
 * @source R20, R25, R82, interop §3.4, ADR-0033
 */
export const referralFlow: Readonly<Record<ReferralMove, Row>> = {
  send: onlyDraft('sent'),
  discard: onlyDraft('mistake'),
  receive: {
    draft: 'not-sent',
    sent: 'received',
    received: 'already-received',
    'more-asked': 'already-received',
    waitlisted: 'already-received',
    accepted: 'already-received',
    'in-progress': 'already-received',
    'cancel-asked': 'already-received',
    declined: 'with-the-sender',
    expired: 'with-the-sender',
    ...over,
  },
  accept: { ...answering('accepted'), accepted: 'already-accepted', expired: 'accepted' },
  start: {
    ...answering('in-progress'),
    sent: 'not-accepted',
    received: 'not-accepted',
    'more-asked': 'not-accepted',
    waitlisted: 'not-accepted',
  },
  complete: {
    ...answering('completed'),
    sent: 'not-accepted',
    received: 'not-accepted',
    'more-asked': 'not-accepted',
    waitlisted: 'not-accepted',
    'in-progress': 'completed',
  },
  decline: answering('declined'),
  'ask-more': { ...answering('more-asked'), 'more-asked': 'already-asked', accepted: 'already-accepted' },
  'give-more': {
    ...answering('received'),
    sent: 'not-asked',
    received: 'not-asked',
    waitlisted: 'not-asked',
    accepted: 'not-asked',
    'in-progress': 'not-asked',
  },
  waitlist: answering('waitlisted'),
  redirect: answering('redirected'),
  'send-elsewhere': returned('redirected', 'redirected'),
  settle: returned('closed', 'cancelled'),
  'ask-cancel': askCancel,
  'confirm-cancel': onCancel('cancelled'),
  'refuse-cancel': onCancel('before'),
  mistake: {
    ...answering('mistake'),
    draft: 'mistake',
    accepted: 'already-accepted',
    declined: 'mistake',
    expired: 'mistake',
  },
  write: whileShared,
  note: whileShared,
  reassign: whileOpen,
  'book-meeting': { ...whileShared, expired: 'with-the-sender', 'cancel-asked': 'cancel-is-asked' },
  'record-meeting': whileShared,
  'give-consent': whileOpen,
  'withdraw-consent': toWithdrawn,
  object: whileOpen,
  expire: {
    draft: 'not-sent',
    sent: 'expired',
    received: 'expired',
    'more-asked': 'expired',
    waitlisted: 'waitlisted',
    accepted: 'accepted',
    'in-progress': 'in-progress',
    'cancel-asked': 'expired',
    declined: 'declined',
    expired: 'expired',
    ...over,
  },
  remind: whileOpen,
  raise: whileOpen,
}

/** Who may make each move; a relation to the very referral is asked besides (access.ts). */
export const movers: Readonly<Record<ReferralMove, readonly Party[]>> = {
  send: ['sender'],
  discard: ['sender'],
  receive: ['receiver'],
  accept: ['receiver'],
  start: ['receiver'],
  complete: ['receiver'],
  decline: ['receiver'],
  'ask-more': ['receiver'],
  'give-more': ['sender'],
  waitlist: ['receiver'],
  redirect: ['receiver'],
  'send-elsewhere': ['sender'],
  settle: ['sender'],
  'ask-cancel': ['sender'],
  'confirm-cancel': ['receiver'],
  'refuse-cancel': ['receiver'],
  mistake: ['sender'],
  write: ['sender', 'receiver'],
  note: ['sender', 'receiver'],
  reassign: ['sender', 'receiver'],
  'book-meeting': ['sender', 'receiver'],
  'record-meeting': ['sender', 'receiver'],
  'give-consent': ['sender', 'family'],
  'withdraw-consent': ['family'],
  object: ['family'],
  expire: ['system'],
  remind: ['system'],
  raise: ['system'],
}

export type ReferralStep =
  | { readonly ok: true; readonly state: ReferralState }
  | { readonly ok: false; readonly why: ReferralWhy | 'not-yours' }

const isReason = (target: Target): target is ReferralWhy => referralReasons.some((why) => why === target)

/** The state after a move, or why it cannot be made. `before` is the state from which a cancel was asked. */
export function afterMove(
  state: ReferralState,
  move: ReferralMove,
  by: Party,
  before: ReferralState | null = null,
): ReferralStep {
  if (!movers[move].includes(by)) return { ok: false, why: 'not-yours' }
  const target = referralFlow[move][state]
  if (target === 'before') return { ok: true, state: before ?? 'received' }
  return isReason(target) ? { ok: false, why: target } : { ok: true, state: target }
}

export const movesOf = (state: ReferralState, by: Party): readonly ReferralMove[] =>
  referralMoves.filter((move) => afterMove(state, move, by).ok)

/** On whose side the duty lies; over means on nobody's. */
export const dutyOf: Readonly<Record<ReferralState, 'sender' | 'receiver' | null>> = {
  draft: 'sender',
  sent: 'receiver',
  received: 'receiver',
  'more-asked': 'sender',
  waitlisted: 'receiver',
  accepted: 'receiver',
  'in-progress': 'receiver',
  'cancel-asked': 'receiver',
  declined: 'sender',
  expired: 'sender',
  completed: null,
  redirected: null,
  cancelled: null,
  closed: null,
  withdrawn: null,
  mistake: null,
}

/** The receiver may read from the sending until one of these; its access ends with the move itself (S-14). */
export const endsAccess: readonly ReferralState[] = [
  'declined',
  'redirected',
  'cancelled',
  'closed',
  'withdrawn',
  'mistake',
]

/** Two answers that were no help: the lead of the sender's unit hears of it. @source ADR-0033 */
export const bouncesToLead = 2

// --- Outcomes and reasons ---------------------------------------------------------------------------------

/** How a completed referral ended, in the receiver's words; each but the first asks for a reason. @source interop §3.3 */
export const referralOutcomes = [
  'helped',
  'partly-helped',
  'got-other-help',
  'could-not-reach',
  'not-eligible',
  'no-capacity',
  'no-longer-wanted',
  'did-not-come',
  'could-not-help',
] as const
export type ReferralOutcome = (typeof referralOutcomes)[number]
export const reachedHelp = (outcome: ReferralOutcome): boolean =>
  outcome === 'helped' || outcome === 'partly-helped' || outcome === 'got-other-help'
export const needsReason = (outcome: ReferralOutcome): boolean => outcome !== 'helped'

/** Why a receiver declines; own words stand beside. */
export const declineReasons = [
  'not-our-task',
  'not-eligible',
  'no-capacity',
  'other-area',
  'language',
  'too-little-known',
  'other',
] as const
export type DeclineReason = (typeof declineReasons)[number]

/** How the sender's side settles what came back without sending it on. */
export const settledHow = [
  'helped-ourselves',
  'guided-otherwise',
  'no-longer-wanted',
  'not-reached',
  'other',
] as const
export type SettledHow = (typeof settledHow)[number]
