/** What every move of a referral begins and ends with. */
import { z } from 'zod'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Ctx } from '#platform/use-case.ts'
import { dueIn, reminderAt } from './domain/due.ts'
import { asksConsent, type Ground, groundRules, groundsBetween } from './domain/grounds.ts'
import { afterMove, dutyOf, isOver, movers, type Party, type ReferralMove } from './domain/referral.ts'
import type { ReferralState } from './domain/referral.ts'
import * as queries from './queries.ts'

/** The version the mover saw. Left out, the move is made on whatever stands now. */
export const version = z.coerce.number().int().positive().optional()
export const words = z.string().trim().min(1).max(4000)
export const maybeWords = z.string().trim().max(4000).default('')

export type Begun = {
  readonly move: ReferralMove
  readonly referral: queries.LockedReferral
  readonly state: ReferralState
  readonly party: Party
  /** The person who moves; null for a guest, the family and the system. */
  readonly me: string | null
}

/** Locks the referral, checks that nobody has changed it meanwhile and that this party may make the move now. */
export async function begin(
  ctx: Ctx,
  id: string,
  move: ReferralMove,
  seen: number | undefined,
  as?: Party,
): Promise<Begun> {
  const referral = await queries.lockReferral(ctx.tx, id)
  // Access was demanded a moment ago: gone now means that a rival move has just taken it away.
  if (referral === undefined) throw new Refusal('conflict', 'referral.changed-meanwhile')
  const may = movers[move]
  // Access has asked for the only party that may make this move; where both sides may, it is looked up.
  const sides = may.length === 1 ? may : await queries.sidesOf(ctx.tx, id)
  const mine = sides.filter((side) => may.includes(side))
  const party = as !== undefined && mine.includes(as) ? as : mine[0]
  if (party === undefined) throw new Refusal('not-allowed', 'referral.not-yours')
  const step = afterMove(referral.state, move, party, referral.before_state)
  if (!step.ok) throw new Refusal('conflict', `referral.${step.why}`)
  if (seen !== undefined && seen !== referral.version)
    throw new Refusal('conflict', 'referral.changed-meanwhile')
  ctx.about({ county: referral.county, referral: id })
  return { move, referral, state: step.state, party, me: ctx.actor.kind === 'person' ? ctx.actor.id : null }
}

/** The next due moment of a state, with the alarm that rings before and at it. */
export function dueAndWatch(
  ctx: Ctx,
  id: string,
  state: ReferralState,
  receiver: { readonly answer_days: number | null } | null,
  expected: Parameters<typeof dueIn>[2]['expected'] = null,
): Date | null {
  const due = dueIn(state, ctx.now, { answerDays: receiver?.answer_days ?? 5, expected })
  if (due !== null) {
    // The due moment goes along: an alarm whose state has passed finds another one and is silent.
    const ids = { referral: id, due: due.toISOString() }
    ctx.later('remind-referral', ids, { at: reminderAt(ctx.now, due) })
    ctx.later('watch-referral', ids, { at: due })
  }
  return due
}

/** On whose list a referral in this state is. */
export function ownerOf(
  state: ReferralState,
  referral: Pick<queries.LockedReferral, 'receiver_person'>,
): queries.NewOwner {
  if (isOver(state)) return null
  return dutyOf[state] === 'receiver'
    ? { side: 'receiver', person: referral.receiver_person }
    : { side: 'sender' }
}

/** Whose the next step is in the state that it comes to, and by when. */
export const goesOn = (
  ctx: Ctx,
  { referral, state }: Begun,
  expected: Parameters<typeof dueAndWatch>[4] = null,
): Required<Pick<queries.ReferralChange, 'owner' | 'due'>> => ({
  owner: ownerOf(state, referral),
  due: dueAndWatch(ctx, referral.id, state, referral, expected),
})

export const everybody = ['sender', 'receiver', 'family'] as const

type Recorded = Omit<queries.ReferralChange, 'now' | 'state' | 'entry'> & {
  readonly detail?: string
  readonly text?: string
  readonly seenBy: readonly Party[]
}

/** Writes down the move that was begun, in the name of whoever made it; its words are sealed. */
export const record = (
  ctx: Ctx,
  { move, referral, state, party, me }: Begun,
  { detail, text = '', seenBy, ...change }: Recorded,
): Promise<void> =>
  queries.moveReferral(ctx.tx, referral.id, {
    now: ctx.now,
    state,
    ...change,
    entry: { move, party, personId: me, detail: detail ?? null, textSealed: seal(ctx, text), seenBy },
  })

export const seal = (ctx: Ctx, text: string): Uint8Array | null =>
  text === '' ? null : ctx.crypto.seal(text)

/** The family hears that there is something to read, by the way it left, and nothing else. */
export function tellFamily(
  ctx: Ctx,
  referral: Pick<queries.LockedReferral, 'id' | 'help_request_id' | 'notify_sealed'>,
): void {
  if (referral.help_request_id !== null) ctx.later('notify-family', { helpRequest: referral.help_request_id })
  else if (referral.notify_sealed !== null) ctx.later('notify-referral-family', { referral: referral.id })
}

/** Tells the other side, in a mail without content, that something has happened. */
export function tell(ctx: Ctx, id: string, side: 'sender' | 'receiver'): void {
  ctx.later(side === 'sender' ? 'notify-referral-sender' : 'notify-referral-receiver', { referral: id })
}

export const invalid = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/** A receiver that exists, takes new referrals and whose named person may see a family's words; or why not. */
export async function usableReceiver(
  ctx: Ctx,
  id: string,
  county: string,
  field = 'receiver',
): Promise<queries.ReceiverRow> {
  const receiver = await queries.receiverById(ctx.tx, id)
  if (receiver === undefined || receiver.county !== county) throw invalid(field, 'unknown-receiver')
  demandUsable(receiver, field)
  return receiver
}

/**
 * An organisation outside the county and the municipalities is no authority: nothing goes to it before the person named
 * has accepted secrecy. @source law §4, R111, ADR-0033
 */
export const asksSecrecy = (sector: string): boolean => !['county', 'municipality'].includes(sector)

export function demandUsable(receiver: queries.ReceiverRow, field = 'receiver'): void {
  if (!receiver.active || receiver.capacity === 'paused') throw invalid(field, 'receiver-paused')
  if (!receiver.contact_active) throw invalid(field, 'receiver-without-person')
  if (asksSecrecy(receiver.sector) && receiver.secrecy_on === null)
    throw invalid(field, 'receiver-no-secrecy')
}

export type Way = { readonly kind: 'free'; readonly ground: Ground } | { readonly kind: 'ask' }

/** The sender’s side and a receiver, as the law of data looks at them. */
export const sidesOf = (
  referral: Pick<queries.Sending, 'from_organisation' | 'from_register'>,
  receiver: queries.ReceiverRow,
): readonly [Parameters<typeof asksConsent>[0], Parameters<typeof asksConsent>[1]] => [
  { organisation: referral.from_organisation, register: referral.from_register },
  { organisation: receiver.organisation_id, register: receiver.register },
]

/** Whether it may go to this receiver on the ground it has, or must first be asked of the family. */
export function wayTo(
  referral: Pick<queries.Sending, 'from_organisation' | 'from_register'> & { readonly ground: Ground | null },
  receiver: queries.ReceiverRow,
): Way {
  const [from, to] = sidesOf(referral, receiver)
  if (!asksConsent(from, to)) return { kind: 'free', ground: 'same-register' }
  const { ground } = referral
  return ground !== null &&
    ground !== 'consent' &&
    groundRules[ground].stands &&
    groundsBetween(from, to).includes(ground)
    ? { kind: 'free', ground }
    : { kind: 'ask' }
}

export const demandPerson = (ctx: Ctx): string => {
  if (ctx.actor.kind !== 'person') throw notFound()
  return ctx.actor.id
}
