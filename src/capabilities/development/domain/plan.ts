/** What a plan, a roadmap and an area's plan are made of, and when something of them waits. */

export const planStates = ['draft', 'approved', 'ended'] as const
export type PlanState = (typeof planStates)[number]
/** The three wholes to lead. @source R137 */
export const wholes = ['own-services', 'network', 'development'] as const
export type Whole = (typeof wholes)[number]
/** How far the change has come. @source R137 */
export const readinesses = ['preparation', 'start', 'settled'] as const
export type Readiness = (typeof readinesses)[number]
export const workStatuses = ['not-started', 'under-way', 'done', 'dropped'] as const
export type WorkStatus = (typeof workStatuses)[number]
export const barStatuses = ['planned', 'under-way', 'done', 'paused'] as const
export type BarStatus = (typeof barStatuses)[number]
export const areaPlanStates = ['draft', 'in-use', 'ended'] as const
export type AreaPlanState = (typeof areaPlanStates)[number]

/** The chapters of every plan. @source R147 */
export const lineNumbers = [1, 2, 3, 4, 5, 6, 7, 8] as const
/** A plan is for four calendar years. @source R154 */
export const planYears = 4

export const isOpen = (status: WorkStatus): boolean => status === 'not-started' || status === 'under-way'

/** Late is what is still open when its day has passed. */
export const isLate = (
  work: { readonly status: WorkStatus; readonly dueOn: string | null },
  today: string,
): boolean => isOpen(work.status) && work.dueOn !== null && work.dueOn < today

/**
 * The years whose check is missing: of those that a plan has had, when their month has come, an open measure was not looked at.
 * @source R154
 */
export function missingChecks(
  plan: { readonly firstYear: number; readonly lastYear: number; readonly checkMonth: number },
  checked: readonly number[],
  today: string,
): readonly number[] {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const missing: number[] = []
  for (let each = plan.firstYear; each <= Math.min(plan.lastYear, year); each += 1)
    if ((each < year || month >= plan.checkMonth) && !checked.includes(each)) missing.push(each)
  return missing
}

export type Need = { readonly bar: string; readonly needs: string }

/**
 * A bar that waits for another may not be waited for by it, however long the way round.
 * @returns the bars of the circle in their order, or null when there is none.
 */
export function circleWith(
  needs: readonly Need[],
  bar: string,
  wanted: readonly string[],
): readonly string[] | null {
  const next = new Map<string, string[]>()
  for (const each of needs)
    if (each.bar !== bar) next.set(each.bar, [...(next.get(each.bar) ?? []), each.needs])
  next.set(bar, [...wanted])
  const seen = new Set<string>()
  const walk = (at: string, way: readonly string[]): readonly string[] | null => {
    for (const needed of next.get(at) ?? []) {
      if (needed === bar) return way
      if (seen.has(needed)) continue
      seen.add(needed)
      const found = walk(needed, [...way, needed])
      if (found !== null) return found
    }
    return null
  }
  return walk(bar, [bar])
}

const quarterOf = (day: string): number =>
  Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)

/**
 * Where a bar stands on an axis of whole years, counted in quarters: null when it has no dates or lies outside.
 * @source R152
 */
export function onAxis(
  bar: { readonly startsOn: string | null; readonly endsOn: string | null },
  axis: { readonly firstYear: number; readonly lastYear: number },
): { readonly from: number; readonly to: number; readonly goesOn: boolean; readonly began: boolean } | null {
  if (bar.startsOn === null || bar.endsOn === null) return null
  const zero = axis.firstYear * 4
  const end = (axis.lastYear + 1) * 4
  const from = quarterOf(bar.startsOn)
  const to = quarterOf(bar.endsOn) + 1
  if (to <= zero || from >= end) return null
  return {
    from: Math.max(from, zero) - zero,
    to: Math.min(to, end) - zero,
    began: from < zero,
    goesOn: to > end,
  }
}
