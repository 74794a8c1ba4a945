/** All limits that can run in a case: those of a pending matter, which stand with help requests, and the others. */
import { statutoryRules } from '#capabilities/help-requests/index.ts'
import type { Text3 } from '#platform/text.ts'
import { ownLimitRules } from './domain/limit-table.ts'
import type { LimitRule } from './domain/limits.ts'

const words = (fi: string, sv: string, en: string): Text3 => ({ fi, sv, en })

const pending = words(
  'päivä, jona yhteydenotto tai ilmoitus saapui',
  'dagen då kontakten eller anmälan kom',
  'the day on which the contact or notification arrived',
)

const toFamily: Readonly<Record<(typeof statutoryRules)[number]['id'], Text3>> = {
  D3: words('Arviointi alkaa', 'Bedömningen inleds', 'The assessment begins'),
  D4: words('Arviointi on valmis', 'Bedömningen är klar', 'The assessment is ready'),
  D5: words(
    'Arvioimme, tarvitseeko lapsi apua heti',
    'Vi bedömer om barnet behöver hjälp genast',
    'We judge whether the child needs help at once',
  ),
  D6: words(
    'Arviointi alkaa, ja kerromme teille siitä',
    'Bedömningen inleds, och vi berättar om den för er',
    'The assessment begins, and we tell you about it',
  ),
  D7: words('Arviointi on valmis', 'Bedömningen är klar', 'The assessment is ready'),
}

const ofMatter: readonly LimitRule[] = statutoryRules.flatMap((rule) =>
  rule.of === 'general'
    ? []
    : [
        {
          code: rule.id,
          area: rule.of === 'child-welfare' ? 'child-welfare' : 'social',
          of: rule.of === 'child-welfare' ? 'child' : 'special-support',
          count: rule.count,
          validFrom: rule.validFrom,
          validTo: rule.validTo,
          source: rule.source,
          what: rule.what,
          from: pending,
          toFamily: toFamily[rule.id],
          isSourced: true,
        },
      ],
)

const number = (code: string): number => Number(/\d+/.exec(code)?.[0] ?? 0)

/** In the order of their numbers. @source ADR-0042 */
export const limitRules: readonly LimitRule[] = [...ownLimitRules, ...ofMatter].toSorted(
  (a, b) => number(a.code) - number(b.code),
)
