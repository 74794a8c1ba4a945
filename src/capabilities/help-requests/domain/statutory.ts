import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { statutoryMonths, statutoryWorkingDay } from '#platform/finnish-calendar.ts'
import type { Text3 } from '#platform/text.ts'

/** What became pending. @source SHL 34 § and 36 §, LSL 25–26 § */
export const matterKinds = ['general', 'special-support', 'child-welfare'] as const
export type MatterKind = (typeof matterKinds)[number]

type Count =
  | { readonly kind: 'at-once' }
  | { readonly kind: 'working-days'; readonly count: number }
  | { readonly kind: 'months'; readonly count: number }

export type StatutoryRule = {
  readonly id: 'D3' | 'D4' | 'D5' | 'D6' | 'D7'
  readonly of: MatterKind
  readonly count: Count
  readonly validFrom: string
  readonly validTo: string | null
  readonly source: Text3
  /** What is to be done by that day. */
  readonly what: Text3
}

const act = (fi: string, sv: string, en: string): Text3 => ({ fi, sv, en })

/**
 * The statutory limits as data with their time of validity. A general matter has none: for it the law says "without
 * delay" and gives no number of days, so only the door's promise is shown.
 * @source SHL 36 §, LSL 26 §
 */
export const statutoryRules: readonly StatutoryRule[] = [
  {
    id: 'D3',
    of: 'special-support',
    count: { kind: 'working-days', count: 7 },
    validFrom: '2015-04-01',
    validTo: null,
    source: act('Sosiaalihuoltolaki 36 §', 'Socialvårdslagen 36 §', 'Social Welfare Act, section 36'),
    what: act(
      'Palvelutarpeen arviointi on aloitettu',
      'Bedömningen av servicebehovet har inletts',
      'The assessment of service needs has begun',
    ),
  },
  {
    id: 'D4',
    of: 'special-support',
    count: { kind: 'months', count: 3 },
    validFrom: '2015-04-01',
    validTo: null,
    source: act('Sosiaalihuoltolaki 36 §', 'Socialvårdslagen 36 §', 'Social Welfare Act, section 36'),
    what: act(
      'Palvelutarpeen arviointi on valmis',
      'Bedömningen av servicebehovet är klar',
      'The assessment of service needs is finished',
    ),
  },
  {
    id: 'D5',
    of: 'child-welfare',
    count: { kind: 'at-once' },
    validFrom: '2008-01-01',
    validTo: null,
    source: act('Lastensuojelulaki 26 §', 'Barnskyddslagen 26 §', 'Child Welfare Act, section 26'),
    what: act(
      'Lapsen kiireellisen tuen tarve on arvioitu',
      'Barnets brådskande behov av stöd har bedömts',
      'The child’s urgent need of support has been judged',
    ),
  },
  {
    id: 'D6',
    of: 'child-welfare',
    count: { kind: 'working-days', count: 7 },
    validFrom: '2008-01-01',
    validTo: null,
    source: act('Lastensuojelulaki 26 §', 'Barnskyddslagen 26 §', 'Child Welfare Act, section 26'),
    what: act(
      'Arviointi on aloitettu, ja lapselle ja huoltajalle on kerrottu siitä',
      'Bedömningen har inletts, och barnet och vårdnadshavaren har fått veta om den',
      'The assessment has begun, and the child and the guardian have been told',
    ),
  },
  {
    id: 'D7',
    of: 'child-welfare',
    count: { kind: 'months', count: 3 },
    validFrom: '2008-01-01',
    validTo: null,
    source: act('Lastensuojelulaki 26 §', 'Barnskyddslagen 26 §', 'Child Welfare Act, section 26'),
    what: act('Arviointi on valmis', 'Bedömningen är klar', 'The assessment is finished'),
  },
]

export type StatutoryLimit = {
  readonly id: StatutoryRule['id']
  readonly due: PlainDate
  readonly atOnce: boolean
  readonly source: Text3
  readonly what: Text3
}

function dueOf(count: Count, dayZero: PlainDate): PlainDate {
  switch (count.kind) {
    case 'at-once':
      return dayZero
    case 'working-days':
      return statutoryWorkingDay(dayZero, count.count)
    case 'months':
      return statutoryMonths(dayZero, count.count)
  }
}

/**
 * The limits of a matter. Day 0 is the day on which the contact or notification arrived, never the day on which
 * somebody opened or closed it; the rules are those in force on that day.
 * @source SHL 34 § and 36 §, LSL 26 §
 */
export function statutoryLimits(kind: MatterKind, pendingAt: Date): readonly StatutoryLimit[] {
  const dayZero = helsinkiDate(pendingAt)
  return statutoryRules
    .filter(
      (rule) =>
        rule.of === kind && rule.validFrom <= dayZero && (rule.validTo === null || dayZero <= rule.validTo),
    )
    .map(({ id, count, source, what }) => ({
      id,
      due: dueOf(count, dayZero),
      atOnce: count.kind === 'at-once',
      source,
      what,
    }))
}
