import type { Text3 } from '#platform/text.ts'
import { type Kept, reference } from './kept.ts'

const whileOpen: Text3 = {
  fi: 'niin kauan kuin ovi on auki',
  sv: 'så länge dörren är öppen',
  en: 'as long as the door is open',
}

/** What people keep about the doors: hours, units, absences, who guides whom. None of it knows a family. */
export const doorRetention: readonly Kept[] = [
  {
    table: 'help_requests.absence',
    whose: 'workers',
    holds: {
      fi: 'työntekijöiden poissaolot ja sijaiset, ei syytä',
      sv: 'arbetstagares frånvaro och ställföreträdare, inga orsaker',
      en: 'workers’ absences and deputies, never why',
    },
    going: 'retention',
    days: 90,
    kept: {
      fi: '90 päivää viimeisestä päivästä',
      sv: '90 dagar efter sista dagen',
      en: '90 days after the last day',
    },
  },
  {
    table: 'help_requests.door_day',
    whose: 'nobody',
    holds: { fi: 'ovien poikkeuspäivät', sv: 'dörrarnas undantagsdagar', en: 'special days of the doors' },
    going: 'retention',
    days: 365,
    kept: { fi: 'vuosi päivästä', sv: '1 år efter dagen', en: '1 year after the day' },
  },
  {
    table: 'help_requests.rota_told',
    whose: 'nobody',
    holds: {
      fi: 'päivät, joiden aukosta on muistutettu',
      sv: 'dagar vars lucka har påmints om',
      en: 'days whose gap has been told',
    },
    going: 'retention',
    days: 1,
    kept: { fi: 'kunnes päivä on ohi', sv: 'tills dagen är över', en: 'until the day is over' },
  },
  {
    table: 'help_requests.setting_change',
    whose: 'workers',
    holds: {
      fi: 'ovien muutokset: kuka, milloin ja mitä oli ennen',
      sv: 'ändringar i dörrarna: vem, när och vad som gällde förut',
      en: 'changes of the doors: who, when and what stood before',
    },
    going: 'hand',
    days: null,
    kept: whileOpen,
  },
  reference(
    'help_requests.door_unit',
    {
      fi: 'oven takana olevat yksiköt alueittain',
      sv: 'enheter bakom en dörr per område',
      en: 'units behind a door by area',
    },
    whileOpen,
  ),
  reference('help_requests.county_setting', {
    fi: 'lupausten hälytysten asetukset',
    sv: 'inställningar för löftenas larm',
    en: 'settings of the promises’ alarms',
  }),
  reference('help_requests.guidance_rule', {
    fi: 'alueiden ohjausmallit',
    sv: 'områdenas handledningsmodeller',
    en: 'guidance models of the areas',
  }),
]
