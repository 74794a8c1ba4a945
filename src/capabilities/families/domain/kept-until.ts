import { addMonths, type PlainDate } from '#platform/dates.ts'
import type { ServiceTask } from './family.ts'

export type KeepingRule = 'thirty-years' | 'ten-years' | 'from-birth'
export type KeptUntil = { readonly until: PlainDate; readonly rule: KeepingRule }

const years = (day: PlainDate, count: number): PlainDate => addMonths(day, 12 * count)

/** Years from the closing of the family's matter. @source National Archives' decision on documents of social welfare */
const fromClosing = { families: 30, adults: 10, disability: 10 } as const
/** Child welfare and a child's matters of family law: from the birth of the youngest; the product learns of no deaths. */
const fromBirth = 120

function untilOf(task: ServiceTask, closedOn: PlainDate, births: readonly PlainDate[]): KeptUntil {
  if (task === 'child-welfare' || task === 'family-law') {
    const youngest = births.toSorted().at(-1)
    if (youngest !== undefined) return { until: years(youngest, fromBirth), rule: 'from-birth' }
    if (task === 'child-welfare') return { until: years(closedOn, fromBirth), rule: 'from-birth' }
    return { until: years(closedOn, fromClosing.adults), rule: 'ten-years' }
  }
  return {
    until: years(closedOn, fromClosing[task]),
    rule: task === 'families' ? 'thirty-years' : 'ten-years',
  }
}

/**
 * Until which day a closed family is kept: the longest of the service tasks that anything in it belongs to.
 * @source Act 703/2023, ADR-0038
 */
export function keptUntil(
  tasks: readonly ServiceTask[],
  closedOn: PlainDate,
  births: readonly PlainDate[],
): KeptUntil {
  const each = tasks.map((task) => untilOf(task, closedOn, births))
  return (
    each.toSorted((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0))[0] ??
    untilOf('families', closedOn, births)
  )
}
