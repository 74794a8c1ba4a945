import type { Text3 } from '#platform/text.ts'

export type AskedActor = { readonly key: string; readonly types: readonly string[]; readonly name: Text3 }

/** The actors that the pilots' survey asked about, in its order, beside which kinds of service they stand. @source R41 */
export const askedActors: readonly AskedActor[] = [
  {
    key: 'clinic',
    types: ['maternity-clinic', 'child-clinic'],
    name: { fi: 'Neuvola', sv: 'Rådgivningen', en: 'Maternity and child clinic' },
  },
  {
    key: 'family-counselling',
    types: ['family-counselling'],
    name: { fi: 'Perheneuvola', sv: 'Familjerådgivningen', en: 'Family counselling' },
  },
  {
    key: 'social-work',
    types: ['family-social-work', 'social-guidance'],
    name: {
      fi: 'Lapsiperheiden sosiaalityö ja -ohjaus',
      sv: 'Socialt arbete och social handledning för barnfamiljer',
      en: 'Social work and guidance for families',
    },
  },
  {
    key: 'home-service',
    types: ['home-service'],
    name: {
      fi: 'Lapsiperheiden kotipalvelu',
      sv: 'Hemservice för barnfamiljer',
      en: 'Home service for families',
    },
  },
  {
    key: 'psychologist',
    types: ['psychologist'],
    name: { fi: 'Psykologipalvelut', sv: 'Psykologtjänster', en: 'Psychologists' },
  },
  {
    key: 'psychiatry',
    types: ['child-psychiatry'],
    name: {
      fi: 'Lasten ja nuorten psykiatria',
      sv: 'Barn- och ungdomspsykiatri',
      en: 'Child and youth psychiatry',
    },
  },
  {
    key: 'child-welfare',
    types: ['child-welfare'],
    name: { fi: 'Lastensuojelu', sv: 'Barnskyddet', en: 'Child welfare' },
  },
  {
    key: 'education',
    types: ['school'],
    name: {
      fi: 'Sivistystoimen ja soten yhteistyö',
      sv: 'Samarbetet mellan bildningen och social- och hälsovården',
      en: 'Education working with social and health care',
    },
  },
  {
    key: 'meeting-place',
    types: ['meeting-place'],
    name: { fi: 'Kohtaamispaikka', sv: 'Mötesplatsen', en: 'Meeting place' },
  },
  {
    key: 'peer-support',
    types: ['peer-groups'],
    name: {
      fi: 'Vertaistuki järjestöiltä ja toisilta perheiltä',
      sv: 'Kamratstöd från föreningar och andra familjer',
      en: 'Peer support from associations and other families',
    },
  },
]
