/**
 * Who sees a case, who works on it, who is told who answers, and what a lead knows, said once more and without the database. Written
 * from the decisions (R57, S-09, S-13, ADR-0041), not from the queries.
 */
import {
  type Asker,
  belongsNow,
  hasOpened,
  isKeptAway,
  isToldFamily,
  majority,
  mayWithPart,
  type Part,
  partsOf,
  type Place,
  standsBy,
  worksIn,
} from '#tests/access/presence-oracle.ts'

export type Answer = {
  readonly id: string
  readonly person: string
  readonly unit: string
  readonly state: 'asked' | 'taken' | 'declined' | 'ended'
}
export type Case = {
  readonly id: string
  readonly family: string
  readonly about: string | null
  readonly unit: string
  readonly closed: boolean
  /** Parts of those who work on it. */
  readonly seats: readonly string[]
  readonly answers: readonly Answer[]
}
export type Cases = Place & {
  readonly cases: readonly Case[]
  /** Who leads where now, as 'person unit'. */
  readonly leads: ReadonlySet<string>
}

export type CaseRelation = 'seat' | 'told' | 'opened'

const seatsOf = (place: Cases, one: Case): readonly Part[] =>
  place.parts.filter(({ id }) => one.seats.includes(id))

/** Whoever decides over own matters: came into the family as an adult, or has come of age. */
const isAdultIn = (place: Cases, family: string, person: string): boolean =>
  place.belongings.some(
    (each) => each.family === family && each.person === person && each.part === 'adult',
  ) || place.people.some(({ id, bornOn }) => id === person && bornOn <= majority(place.today))

/** By which relations somebody sees a case. */
export function relationsTo(place: Cases, asker: Asker, one: Case): ReadonlySet<CaseRelation> {
  const found = new Set<CaseRelation>()
  if (asker.kind === 'person') {
    const standing = partsOf(place, asker.id, one.family)
    if (standing.some((part) => one.seats.includes(part.id) && part.sees.includes('plan'))) found.add('seat')
    const isAdults = one.about !== null && isAdultIn(place, one.family, one.about)
    if (hasOpened(place, asker.id, one.family) && !isAdults) found.add('opened')
  }
  if (asker.kind === 'member') {
    const { id } = asker
    const isNear =
      one.about === null
        ? !isKeptAway(place, id, one.family)
        : one.about === id || (!isAdultIn(place, one.family, one.about) && standsBy(place, id, one.about))
    const isKnown = seatsOf(place, one).some((part) => mayWithPart(place, asker, part).has('read'))
    if (belongsNow(place, id, one.family) && isToldFamily(place, id, one.family) && isNear && isKnown)
      found.add('told')
  }
  return found
}

export const caseActions = {
  read: ['seat', 'opened', 'told'],
  keep: ['seat'],
  write: ['seat', 'told'],
  speak: ['told'],
} as const satisfies Readonly<Record<string, readonly CaseRelation[]>>

/** Who works on a case, as far as somebody who sees the case is told. */
export const seatsSeen = (place: Cases, asker: Asker, one: Case): readonly string[] =>
  relationsTo(place, asker, one).size === 0
    ? []
    : seatsOf(place, one)
        .filter((part) => mayWithPart(place, asker, part).has('read'))
        .map(({ id }) => id)

/** Whether somebody is told who answers: as they are told of the presence, and workers of whatever is ordinary. */
export function seesAnswer(place: Cases, asker: Asker, one: Case, answer: Answer): boolean {
  const isAsked = asker.kind === 'person' && asker.id === answer.person
  if (relationsTo(place, asker, one).size === 0 && !isAsked) return false
  if (isAsked) return true
  const there = place.parts.filter((part) => part.family === one.family && part.unit === answer.unit)
  const own = there.filter(({ person }) => person === answer.person)
  return (own.length > 0 ? own : there).some(
    (part) =>
      mayWithPart(place, asker, part).has('read') || (part.class === 'ordinary' && asker.kind === 'person'),
  )
}

export const isLed = (place: Cases, asker: Asker, one: Case): boolean =>
  asker.kind === 'person' && !one.closed && place.leads.has(`${asker.id} ${one.unit}`)

/** Whether somebody may say yes or no to what they were asked. */
export const mayAnswer = (place: Cases, asker: Asker, answer: Answer): boolean =>
  asker.kind === 'person' &&
  answer.person === asker.id &&
  answer.state === 'asked' &&
  worksIn(place, asker.id, answer.unit)
