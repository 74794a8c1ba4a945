/** Threads of messages between a family and its workers: who may be brought together, and for how long a message is held. Pure. */
import type { Fault } from './fault.ts'

/** For how long whoever sent a message may take it back; so long nobody else reads it. @source ADR-0044 */
export const holdSeconds = 60

export const sendingAt = (written: Date): Date => new Date(written.getTime() + holdSeconds * 1000)

export const messageStates = ['sent', 'held', 'draft'] as const
/** Sent; on its way for a moment; or taken back, and since then its writer’s own draft. */
export type MessageState = (typeof messageStates)[number]

export const messageState = (
  message: { readonly sentAt: Date; readonly undoneAt: Date | null },
  now: Date,
): MessageState => (message.undoneAt !== null ? 'draft' : now < message.sentAt ? 'held' : 'sent')

/** Why nothing can be written in a thread now. */
export type WritingBar = 'case-closed' | 'nobody-reads'

export const writingBar = (thread: {
  readonly caseClosed: boolean
  /** Others who would read it: of workers those whose seat stands, of the family those who are told. */
  readonly readers: number
}): WritingBar | null => (thread.caseClosed ? 'case-closed' : thread.readers === 0 ? 'nobody-reads' : null)

/** A worker of the case of whom the one who asks is told. */
export type TalkSeat = {
  readonly part: string
  /** Everybody who works on the case is told of this one. */
  readonly known: boolean
  /** Works in the unit of the one who asks. */
  readonly sameUnit: boolean
}

export type SidesAsked = {
  readonly members: readonly string[]
  readonly workers: readonly string[]
}

/**
 * Who may stand in one thread: somebody of the family and somebody who works on the case; of the family only who is told of it
 * and of every worker there; several workers only where they are known to one another. What one unit alone is known by is
 * spoken of with that unit alone.
 * @source S-20, S-24, ADR-0044
 */
export function faultsOfSides(
  asked: SidesAsked,
  facts: { readonly seats: readonly TalkSeat[]; readonly told: readonly string[] },
): readonly Fault[] {
  const seats = asked.workers.map((part) => facts.seats.find((seat) => seat.part === part))
  if (seats.length === 0) return [{ field: 'workers', code: 'choose' }]
  if (seats.includes(undefined)) return [{ field: 'workers', code: 'not-on-the-case' }]
  if (seats.length > 1 && seats.some((seat) => seat?.known === false))
    return [{ field: 'workers', code: 'not-known-to-all' }]
  if (asked.members.length === 0) return [{ field: 'members', code: 'choose' }]
  if (asked.members.some((member) => !facts.told.includes(member)))
    return [{ field: 'members', code: 'not-told-of-this' }]
  return []
}

/**
 * Who may be brought into a thread later: by one of the family, any worker of the case and others who are told of it; by a worker,
 * a colleague of the own unit, since what was written was written to those who were chosen.
 * @source S-24, ADR-0044
 */
export function faultsOfAdding(
  asked: SidesAsked,
  by: 'member' | 'worker',
  seats: readonly TalkSeat[],
): readonly Fault[] {
  if (asked.members.length + asked.workers.length === 0) return [{ field: 'workers', code: 'choose' }]
  if (by === 'member') return []
  if (asked.members.length > 0) return [{ field: 'members', code: 'added-by-the-family' }]
  return asked.workers.every((part) => seats.some((seat) => seat.part === part && seat.sameUnit))
    ? []
    : [{ field: 'workers', code: 'added-by-the-family' }]
}
