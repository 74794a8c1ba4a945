import { helsinkiDate } from '#platform/dates.ts'

/** How often, and on how many days, a family is tried before "not reached" may be the end. */
export type ReachingRule = { readonly tries: number; readonly onDays: number }

/** Three tries on two days, where a county has not said otherwise. @source R16, R20, ADR-0028 */
export const defaultReachingRule: ReachingRule = { tries: 3, onDays: 2 }

export type Try = { readonly at: Date; readonly reached: boolean }

export type Reaching = {
  readonly rule: ReachingRule
  readonly tries: number
  readonly days: number
  /** What is still missing; zero and zero when the rule is kept. */
  readonly triesMissing: number
  readonly daysMissing: number
}

/** The tries in vain since the family was last reached, counted against the rule. @source ADR-0028 */
export function reachingOf(all: readonly Try[], rule: ReachingRule): Reaching {
  const lastReached = all.findLastIndex(({ reached }) => reached)
  const vain = all.slice(lastReached + 1)
  const days = new Set(vain.map(({ at }) => helsinkiDate(at))).size
  return {
    rule,
    tries: vain.length,
    days,
    triesMissing: Math.max(0, rule.tries - vain.length),
    daysMissing: Math.max(0, rule.onDays - days),
  }
}
