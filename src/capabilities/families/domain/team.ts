import type { PresenceClass, TeamPart, TeamView } from './family.ts'

/** On what somebody's part in a family's matters stands. */
export const partBases = ['consent', 'ground', 'own-register'] as const
export type PartBasis = (typeof partBases)[number]

/** Why a professional tells one of the family, or another unit, of child welfare or a shelter. */
export const showGrounds = ['asked', 'child-interest', 'safety', 'law'] as const
export type ShowGround = (typeof showGrounds)[number]

type Register = 'social' | 'health' | 'student-welfare' | 'education' | 'none'

/** Somebody to be added, as asked for. */
export type Addition = {
  readonly about: string | null
  readonly class: PresenceClass
  readonly sees: readonly TeamView[]
  readonly seesProtected: boolean
  readonly basis: PartBasis
  readonly until: string | null
}

export type OwnPart = {
  readonly unit_id: string
  readonly organisation_id: string
  readonly register: Register
  readonly part: TeamPart
  readonly sees: readonly TeamView[]
  readonly sees_protected: boolean
}

/** What is known when somebody is added: own parts, the unit, and the consent or ground that was named, if it is in force. */
export type AdditionFacts = {
  readonly county: string
  readonly today: string
  readonly mine: readonly OwnPart[]
  readonly unit: {
    readonly organisation_id: string
    readonly register: Register
    readonly county: string
    readonly sector: string
  } | null
  readonly works_there: boolean
  readonly own_family: boolean
  readonly about_part: 'child' | 'adult' | null
  /** Given to one organisation and one of its registers. */
  readonly consent: {
    readonly organisation_id: string
    readonly register: Register
    readonly purpose: 'cooperation' | 'who-is-with' | 'adult-care'
    readonly about_id: string
    readonly giver_id: string
    readonly until: string
  } | null
  readonly ground: {
    readonly organisation_id: string
    readonly register: Register
    readonly about_id: string | null
    readonly until: string
  } | null
}

export type Fault = { readonly field: string; readonly code: string }

const keeps = (part: OwnPart): boolean =>
  (part.part === 'responsible-worker' || part.part === 'own-worker') && part.sees.includes('who-is-with')

/** Whether somebody with these parts may add people: who answers for the whole, or is the family's own worker. @source R57 */
export const mayAdd = (mine: readonly OwnPart[]): boolean => mine.some(keeps)

/** What nobody hands on: more than the own parts see. */
export const isMoreThanOwn = (mine: readonly OwnPart[], sees: readonly TeamView[]): boolean =>
  sees.some((view) => !mine.some((part) => part.sees.includes(view)))

/**
 * What stands against adding somebody to the team of a family. A colleague of the same register may come along; another
 * controller or register only on a consent or a recorded ground that is in force; a parent's own care on that parent's own
 * consent alone.
 * @source Act 703/2023, R10, S-25, ADR-0037
 */
export function faultsOf(asked: Addition, facts: AdditionFacts): readonly Fault[] {
  const { unit, mine, consent, ground } = facts
  if (unit === null || unit.county !== facts.county) return [{ field: 'unit', code: 'unknown-unit' }]
  if (!facts.works_there) return [{ field: 'person', code: 'not-in-unit' }]
  if (facts.own_family) return [{ field: 'person', code: 'own-family' }]
  const faults: Fault[] = []
  const fault = (field: string, code: string): void => {
    faults.push({ field, code })
  }
  if (asked.about !== null && facts.about_part === null) fault('about', 'not-in-family')
  if (isMoreThanOwn(mine, asked.sees)) fault('sees', 'more-than-own')
  const isAuthority = unit.register !== 'none' && (unit.sector === 'county' || unit.sector === 'municipality')
  if (asked.seesProtected && !(isAuthority && mine.some((part) => part.sees_protected)))
    fault('seesProtected', 'not-entitled')
  if (asked.until !== null && asked.until < facts.today) fault('until', 'past')

  if (asked.basis === 'own-register') {
    const isColleague = mine.some(
      (part) =>
        part.organisation_id === unit.organisation_id &&
        part.register === unit.register &&
        unit.register !== 'none',
    )
    if (!isColleague) fault('basis', 'other-register')
  }
  if (asked.basis === 'consent') {
    const covers =
      consent !== null &&
      consent.organisation_id === unit.organisation_id &&
      consent.register === unit.register &&
      (asked.about === null || consent.about_id === asked.about) &&
      (consent.purpose === 'adult-care') === (asked.class === 'adult-care')
    if (!covers) fault('consent', 'no-consent')
    else if (
      consent.purpose === 'who-is-with' &&
      asked.sees.some((view) => view !== 'who-is-with' && view !== 'contact')
    )
      fault('sees', 'more-than-consent')
  }
  if (asked.basis === 'ground') {
    const covers =
      ground !== null &&
      ground.organisation_id === unit.organisation_id &&
      ground.register === unit.register &&
      (asked.about === null || ground.about_id === null || ground.about_id === asked.about)
    if (!covers) fault('ground', 'no-ground')
  }

  if (asked.class === 'adult-care') {
    const isOwnWill =
      asked.basis === 'consent' &&
      facts.about_part === 'adult' &&
      consent !== null &&
      consent.giver_id === asked.about &&
      consent.about_id === asked.about
    if (!isOwnWill) fault('class', 'own-consent-only')
  }
  // Somebody who is with one adult alone is that adult's own care, whatever it is called.
  if (asked.class === 'ordinary' && facts.about_part === 'adult') fault('class', 'own-care')
  if (
    (asked.class === 'child-welfare' || asked.class === 'shelter') &&
    !mine.some((part) => part.organisation_id === unit.organisation_id)
  )
    fault('class', 'other-organisation')
  return faults
}

/** A part never outlasts the consent or the ground on which it stands. */
export const lastsUntil = (asked: string | null, stands: { readonly until: string } | null): string | null =>
  stands === null ? asked : asked === null || asked > stands.until ? stands.until : asked
