import { addMonths, type PlainDate } from '#platform/dates.ts'

type Spell = { readonly from: PlainDate; readonly to: PlainDate | null }

/** What is known about a child when an adult wants to act for it. */
export type ActingFacts = {
  readonly today: PlainDate
  readonly child: { readonly bornOn: PlainDate | null; readonly protectedUntil: PlainDate | null }
  /** The child's guardians, whenever they were or will be. */
  readonly guardians: readonly (Spell & {
    readonly adult: string
    readonly protectedUntil: PlainDate | null
  })[]
  /** Adults who are kept away from the child. */
  readonly keptAway: readonly string[]
  /** In care, or a court has decided. */
  readonly bars: readonly Spell[]
}

const stands = ({ from, to }: Spell, today: PlainDate): boolean =>
  from <= today && (to === null || to >= today)
const isProtected = (until: PlainDate | null, today: PlainDate): boolean => until !== null && until >= today

/**
 * Who may act for a child: a guardian in time who is not kept away; for nobody's child in care, with a protected address or
 * barred by a court, and for no grown-up. Where one guardian has a protected address only that one may, and where several
 * have, none. Whoever is refused is never told why.
 * @source Suomi.fi: acting for a child is not possible, S-16, S-17
 */
export function mayActFor(adult: string, facts: ActingFacts): boolean {
  const { today, child } = facts
  if (isProtected(child.protectedUntil, today)) return false
  if (child.bornOn !== null && addMonths(child.bornOn, 18 * 12) <= today) return false
  if (facts.bars.some((bar) => stands(bar, today))) return false
  if (facts.keptAway.includes(adult)) return false
  const guardians = facts.guardians.filter((guardian) => stands(guardian, today))
  if (!guardians.some((guardian) => guardian.adult === adult)) return false
  const guarded = new Set(
    guardians
      .filter(({ protectedUntil }) => isProtected(protectedUntil, today))
      .map((guardian) => guardian.adult),
  )
  return guarded.size === 0 || (guarded.size === 1 && guarded.has(adult))
}
