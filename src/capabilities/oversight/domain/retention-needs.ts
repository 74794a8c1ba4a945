import type { Kept } from './kept.ts'

/** What stays of guiding a family to a service. @source ADR-0034 */
export const needRetention: readonly Kept[] = [
  {
    table: 'guidance.need',
    whose: 'families',
    holds: {
      fi: 'ohjaajan muistiin kirjoittamat tarpeet ja valitut palvelut',
      sv: 'behov och valda tjänster som handledaren antecknat',
      en: 'needs and chosen services that the one who guides has written down',
    },
    going: 'retention',
    days: 1,
    kept: {
      fi: '24 tuntia viimeisestä muutoksesta',
      sv: '24 timmar efter senaste ändring',
      en: '24 hours after the last change',
    },
  },
]
