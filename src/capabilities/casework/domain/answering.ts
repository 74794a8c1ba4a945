import { daysBetween, type PlainDate } from '#platform/dates.ts'
import type { ResponsibleKind } from './case.ts'

/** Who answers now in one kind, as far as it decides who may name another. */
export type Holder = {
  readonly person: string
  readonly deputy: string | null
  /** Works no longer in the unit, or is no longer with the family. */
  readonly gone: boolean
}

export const namingReasons = ['only-holder-names', 'not-in-team', 'already-answers', 'already-asked'] as const
export type NamingWhy = (typeof namingReasons)[number]

/**
 * Whether somebody of the team may name who answers. Nobody is put aside by a colleague: while somebody answers, that one names the
 * next, or the deputy, or for the lesser kinds whoever answers for the whole. Where nobody does, anybody of the team may. The lead of the
 * unit names through another door.
 * @source R57, R58, ADR-0041
 */
export function mayName(
  kind: ResponsibleKind,
  me: string,
  holder: Holder | null,
  whole: Holder | null,
): boolean {
  if (holder === null || holder.gone) return true
  if (holder.person === me || holder.deputy === me) return true
  return kind !== 'responsible-worker' && whole !== null && !whole.gone && whole.person === me
}

/** What stands against naming this one. */
export function whyNotNamed(asked: {
  readonly person: string
  readonly inTeam: boolean
  readonly holder: Holder | null
  readonly alreadyAsked: boolean
}): NamingWhy | null {
  if (!asked.inTeam) return 'not-in-team'
  if (asked.holder?.person === asked.person && !asked.holder.gone) return 'already-answers'
  return asked.alreadyAsked ? 'already-asked' : null
}

/**
 * How many days a case has been without a responsible worker; null: there is one. It is on the list of the unit’s lead when the
 * rule’s days are over. @source R57, R65, ADR-0041
 */
export const daysWithout = (since: PlainDate | null, today: PlainDate): number | null =>
  since === null ? null : Math.max(0, daysBetween(since, today))

export const isOverdue = (without: number | null, withinDays: number): boolean =>
  without !== null && without >= withinDays

/** A short mark by which two people can speak of a case without saying whose it is. */
export const markOf = (id: string): string => id.replaceAll('-', '').slice(-6).toUpperCase()
