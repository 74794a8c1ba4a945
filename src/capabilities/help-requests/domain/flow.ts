import { addDays, helsinkiDate } from '#platform/dates.ts'
import type { PlainDate } from '#platform/dates.ts'

/** The states of a help request. @source R16, R20, ADR-0009 */
export const states = ['received', 'taken', 'in-contact', 'waiting', 'resolved'] as const
export type State = (typeof states)[number]

export const moves = [
  'take',
  'contact-reached',
  'contact-tried',
  'answer',
  'wait',
  'resume',
  'family-message',
  'note',
  'name-deputy',
  'assign',
  'offer-hand-over',
  'acknowledge-hand-over',
  'decline-hand-over',
  'cancel-hand-over',
  'acknowledge-urgent',
  'judge-urgency',
  'take-back-answer',
  'neutral-notice',
  'record-matter',
  'resolve',
  'withdraw',
  'reopen',
] as const
export type Move = (typeof moves)[number]

/** Why a move is not possible now. */
export const reasons = [
  'not-taken',
  'already-taken',
  'not-waiting',
  'already-waiting',
  'already-closed',
  'still-open',
] as const
export type Why = (typeof reasons)[number]

type Row = Readonly<Record<State, State | Why>>

/** What somebody who has taken the request does while it is open; the state stays as it is. */
const whileHeld: Row = {
  received: 'not-taken',
  taken: 'taken',
  'in-contact': 'in-contact',
  waiting: 'waiting',
  resolved: 'already-closed',
}

/** What anybody who may read the request does while it is open; the state stays as it is. */
const whileOpen: Row = { ...whileHeld, received: 'received' }

/** The family has been reached, whatever was going on. */
const inTouch: Row = { ...whileHeld, taken: 'in-contact', waiting: 'in-contact' }

/**
 * The whole life of a help request: each move from each state leads to a state or is refused with a reason.
 * Whoever takes a request must coordinate it and remains the holder until somebody else has acknowledged a hand-over.
 * A failed try to reach the family changes nothing. A message from the family ends the waiting for it.
 * @source R16, R20, R25, ADR-0009
 */
export const flow: Readonly<Record<Move, Row>> = {
  take: {
    received: 'taken',
    taken: 'already-taken',
    'in-contact': 'already-taken',
    waiting: 'already-taken',
    resolved: 'already-closed',
  },
  'contact-reached': inTouch,
  'contact-tried': whileHeld,
  answer: inTouch,
  wait: { ...whileHeld, taken: 'waiting', 'in-contact': 'waiting', waiting: 'already-waiting' },
  resume: { ...whileHeld, taken: 'not-waiting', 'in-contact': 'not-waiting', waiting: 'in-contact' },
  'family-message': { ...whileOpen, waiting: 'in-contact' },
  note: whileHeld,
  'name-deputy': whileHeld,
  assign: whileHeld,
  'offer-hand-over': whileHeld,
  'acknowledge-hand-over': { ...whileHeld, 'in-contact': 'taken', waiting: 'taken' },
  'decline-hand-over': whileHeld,
  'cancel-hand-over': whileHeld,
  'acknowledge-urgent': whileOpen,
  'judge-urgency': whileOpen,
  // The request returns to the state in which the answer found it; which one that is, the answer itself remembers.
  'take-back-answer': whileHeld,
  'neutral-notice': whileHeld,
  'record-matter': whileHeld,
  resolve: { ...whileHeld, taken: 'resolved', 'in-contact': 'resolved', waiting: 'resolved' },
  withdraw: {
    received: 'resolved',
    taken: 'resolved',
    'in-contact': 'resolved',
    waiting: 'resolved',
    resolved: 'already-closed',
  },
  reopen: {
    received: 'still-open',
    taken: 'still-open',
    'in-contact': 'still-open',
    waiting: 'still-open',
    resolved: 'received',
  },
}

export type Step<S, W> = { readonly ok: true; readonly state: S } | { readonly ok: false; readonly why: W }

const isState = (value: State | Why): value is State => states.some((state) => state === value)

/**
 * The state after a move, or why it cannot be made.
 * A reopened request returns to the one who held it, if that person is still there, else to the queue.
 * Whether it may still be reopened is asked of `mayReopen`.
 */
export function after(state: State, move: Move, { holderStays = false } = {}): Step<State, Why> {
  const target = flow[move][state]
  if (!isState(target)) return { ok: false, why: target }
  return { ok: true, state: move === 'reopen' && holderStays ? 'taken' : target }
}

/** The moves that are open to somebody in this state, for the page that shows the next possible actions. */
export const movesFrom = (state: State): readonly Move[] => moves.filter((move) => after(state, move).ok)

// --- Outcomes ---------------------------------------------------------------------------------------------

/** How a request can end. @source R20, R25, SHL 34 §, LSL 25 § */
export const outcomes = [
  'advised',
  'guided-to-service',
  'referred',
  'case-opened',
  'became-pending',
  'notification-made',
  'consulted',
  'not-reached',
  'withdrawn',
  'mistake',
  'could-not-help',
  'urgent-route',
] as const
export type Outcome = (typeof outcomes)[number]

/** Only the family withdraws its own request; every other outcome is a professional's to choose. @source ADR-0009 */
export const professionalOutcomes = [
  'advised',
  'guided-to-service',
  'referred',
  'case-opened',
  'became-pending',
  'notification-made',
  'consulted',
  'not-reached',
  'mistake',
  'could-not-help',
  'urgent-route',
] as const satisfies readonly Outcome[]

const reopenDays = 30

/** The last day on which the family may reopen its request; the day it was resolved is not counted. @source ADR-0009 */
export const reopenUntil = (resolvedAt: Date): PlainDate => addDays(helsinkiDate(resolvedAt), reopenDays)

/** Within 30 days, to the end of the last day. @source ADR-0009 */
export const mayReopen = (resolvedAt: Date, now: Date): boolean =>
  helsinkiDate(now) <= reopenUntil(resolvedAt)

// --- Hand-over --------------------------------------------------------------------------------------------

/** An offer to hand a request over; the giver stays the holder while it is open. @source R20, R25, ADR-0009 */
export const handOverStates = ['offered', 'acknowledged', 'declined', 'cancelled'] as const
export type HandOverState = (typeof handOverStates)[number]

export const handOverMoves = ['acknowledge', 'decline', 'cancel'] as const
export type HandOverMove = (typeof handOverMoves)[number]

const handOverFlow: Readonly<Record<HandOverMove, HandOverState>> = {
  acknowledge: 'acknowledged',
  decline: 'declined',
  cancel: 'cancelled',
}

export type HandOverWhy = 'already-acknowledged' | 'already-declined' | 'already-cancelled'

/**
 * An offer is answered once: the receiver acknowledges or declines it, or the giver takes it back.
 * An offer still open when the request is resolved or withdrawn is cancelled with it.
 * @source R20, ADR-0009
 */
export const afterOffer = (state: HandOverState, move: HandOverMove): Step<HandOverState, HandOverWhy> =>
  state === 'offered' ? { ok: true, state: handOverFlow[move] } : { ok: false, why: `already-${state}` }
