import type { Text3 } from '#platform/text.ts'
import { type Kept, reference } from './kept.ts'

const withRow: Text3 = {
  fi: 'kunnes taulun rivi poistetaan',
  sv: 'tills tavlans rad tas bort',
  en: 'until the row of the board is removed',
}
const withAgreement: Text3 = {
  fi: 'kunnes sopimus poistetaan',
  sv: 'tills avtalet tas bort',
  en: 'until the agreement is removed',
}
const withContract: Text3 = {
  fi: 'kunnes palveluntuottajasopimus poistetaan',
  sv: 'tills avtalet med producenten tas bort',
  en: 'until the contract is removed',
}
const ofWorkers = (table: string, holds: Text3): Kept => ({ ...reference(table, holds), whose: 'workers' })

/** Boards, the seven tasks, self-assessments, agreements and contracts: no families; workers who answer for something. */
export const boardRetention: readonly Kept[] = [
  reference('development.board_row', {
    fi: 'alueilla yhtenäistettävät asiat',
    sv: 'det som harmoniseras i områdena',
    en: 'what is made alike over the areas',
  }),
  reference(
    'development.board_cell',
    { fi: 'missä kukin alue on', sv: 'var varje område står', en: 'where each area stands' },
    withRow,
  ),
  reference(
    'development.board_change',
    { fi: 'taulun historia', sv: 'tavlans historik', en: 'history of the board' },
    withRow,
  ),
  ofWorkers('development.task_cell', {
    fi: 'miten alue hoitaa tehtävän ja kuka siitä vastaa',
    sv: 'hur området sköter uppgiften och vem som svarar för den',
    en: 'how an area carries a task and who answers for it',
  }),
  reference('development.task_cell_service', {
    fi: 'palvelut, joissa tehtävä hoituu',
    sv: 'tjänster där uppgiften sköts',
    en: 'services that carry a task',
  }),
  reference('development.self_assessment', {
    fi: 'maakunnan itsearvioinnit vuosittain',
    sv: 'välfärdsområdets självutvärderingar per år',
    en: 'self-assessments of a county by year',
  }),
  ofWorkers('network.agreement', {
    fi: 'verkoston sopimukset ja niistä vastaavat',
    sv: 'nätverkets avtal och vem som ansvarar för dem',
    en: 'agreements of the network and who answers for them',
  }),
  reference(
    'network.agreement_party',
    { fi: 'sopimuksen osapuolet', sv: 'avtalets parter', en: 'parties of an agreement' },
    withAgreement,
  ),
  {
    ...reference(
      'network.agreement_review',
      { fi: 'sopimusten tarkistukset', sv: 'översyner av avtal', en: 'reviews of agreements' },
      withAgreement,
    ),
    whose: 'workers',
  },
  ofWorkers('network.contract', {
    fi: 'palveluntuottajasopimukset ja niistä vastaavat',
    sv: 'avtal med serviceproducenter och vem som ansvarar för dem',
    en: 'provider contracts and who answers for them',
  }),
  reference(
    'network.contract_area',
    {
      fi: 'alueet, joilla ostettua palvelua käytetään',
      sv: 'områden där en köpt tjänst används',
      en: 'areas where a bought service is used',
    },
    withContract,
  ),
  {
    ...reference(
      'network.contract_visit',
      { fi: 'valvontakäynnit', sv: 'tillsynsbesök', en: 'visits of supervision' },
      withContract,
    ),
    whose: 'workers',
  },
  reference(
    'network.contract_year',
    {
      fi: 'ostopalvelun vuosiluvut',
      sv: 'den köpta tjänstens årssiffror',
      en: 'numbers of a contract by year',
    },
    withContract,
  ),
]
