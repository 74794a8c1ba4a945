import { type Kept, reference } from './kept.ts'

/** Areas, actors, people and resources of a network: names of workers, never of families. */
export const areasRetention: readonly Kept[] = [
  {
    ...reference(
      'network.own_area',
      {
        fi: 'minkä alueen verkostoon työntekijä kuuluu',
        sv: 'till vilket områdes nätverk en medarbetare hör',
        en: 'to which area’s network a worker belongs',
      },
      {
        fi: 'kunnes työntekijä muuttaa sitä',
        sv: 'tills medarbetaren ändrar det',
        en: 'until the worker changes it',
      },
    ),
    whose: 'workers',
  },
  reference('network.area_actor', {
    fi: 'toimijoiden läsnäolo alueilla',
    sv: 'aktörernas närvaro i områdena',
    en: 'how actors are present in areas',
  }),
  reference('network.survey_wave', {
    fi: 'toimijakyselyt',
    sv: 'enkäter om aktörer',
    en: 'surveys of actors',
  }),
  reference('network.survey_actor', {
    fi: 'kyselyjen toimijat',
    sv: 'enkäternas aktörer',
    en: 'actors asked about',
  }),
  reference('network.survey_answer', {
    fi: 'kyselyjen vastaukset ilman vastaajia',
    sv: 'enkätsvar utan svarande',
    en: 'answers without who gave them',
  }),
  {
    table: 'network.survey_answered',
    whose: 'workers',
    holds: {
      fi: 'ketkä ovat vastanneet kyselyyn',
      sv: 'vilka som har svarat på enkäten',
      en: 'who has answered a survey',
    },
    going: 'with',
    days: null,
    kept: { fi: 'kunnes kysely poistuu', sv: 'tills enkäten tas bort', en: 'until the survey goes' },
  },
  reference('network.municipality_figure', {
    fi: 'kuntien lapsiperheluvut',
    sv: 'kommunernas siffror om barnfamiljer',
    en: 'figures of municipalities’ families',
  }),
  {
    ...reference(
      'network.named_worker',
      {
        fi: 'alueiden nimetyt työntekijät ammattilaisten kesken',
        sv: 'områdenas namngivna medarbetare mellan professionella',
        en: 'named workers between professionals',
      },
      { fi: 'kunnes tieto poistetaan', sv: 'tills uppgiften tas bort', en: 'until the row is removed' },
    ),
    whose: 'workers',
  },
  {
    table: 'network.pool_member',
    whose: 'workers',
    holds: { fi: 'työntekijäpankki', sv: 'personalbanken', en: 'the worker pool' },
    going: 'hand',
    days: null,
    kept: {
      fi: 'kunnes työntekijä poistuu pankista',
      sv: 'tills medarbetaren lämnar banken',
      en: 'until the worker leaves the pool',
    },
  },
  {
    table: 'network.substitute_request',
    whose: 'workers',
    holds: { fi: 'sijaispyynnöt', sv: 'begäranden om vikarier', en: 'requests for substitutes' },
    going: 'retention',
    days: 365,
    kept: {
      fi: 'vuosi viimeisestä päivästä',
      sv: 'ett år efter sista dagen',
      en: 'a year after its last day',
    },
  },
  {
    table: 'network.substitute_answer',
    whose: 'workers',
    holds: { fi: 'vastaukset sijaispyyntöihin', sv: 'svar på vikariebegäranden', en: 'answers to requests' },
    going: 'with',
    days: null,
    kept: { fi: 'kunnes pyyntö poistuu', sv: 'tills begäran tas bort', en: 'until the request goes' },
  },
  reference('network.resource', {
    fi: 'alueiden tunnit ja eurot',
    sv: 'områdenas timmar och euro',
    en: 'hours and money of areas',
  }),
  reference('network.effort', {
    fi: 'lainattu osaaminen ja kokeiluihin kohdennettu työ',
    sv: 'utlånat kunnande och arbete riktat till försök',
    en: 'know-how lent and effort aimed at trials',
  }),
  reference('network.room_commitment', {
    fi: 'toimijoiden vuorot tiloissa',
    sv: 'aktörernas turer i lokaler',
    en: 'hours that actors have promised in premises',
  }),
]
