import type { Text3 } from '#platform/text.ts'
import { type Kept, reference } from './kept.ts'

const withTraining: Text3 = {
  fi: 'koulutuksen mukana',
  sv: 'tillsammans med utbildningen',
  en: 'together with the training',
}
const untilTakenAway: Text3 = {
  fi: 'kunnes se poistetaan',
  sv: 'tills det tas bort',
  en: 'until it is taken away',
}

/** What the network learns and tells: names are those of workers, and of those who learned with them. */
export const tellingRetention: readonly Kept[] = [
  reference('network.method', { fi: 'menetelmät', sv: 'metoder', en: 'methods' }),
  reference('network.training', {
    fi: 'koulutukset ja niiden vastuuhenkilöt',
    sv: 'utbildningar och deras ansvariga',
    en: 'trainings and who answers for them',
  }),
  {
    table: 'network.training_seat',
    whose: 'workers',
    holds: {
      fi: 'ketkä ilmoittautuivat koulutukseen tai olivat siellä',
      sv: 'vilka som anmälde sig till en utbildning eller var där',
      en: 'who signed up to a training or was there',
    },
    going: 'retention',
    days: 1826,
    kept: { fi: '5 vuotta koulutuksesta', sv: '5 år efter utbildningen', en: '5 years after the training' },
  },
  reference(
    'network.training_answer',
    {
      fi: 'nimetön arvio koulutuksesta',
      sv: 'anonym utvärdering av en utbildning',
      en: 'evaluation without a giver',
    },
    withTraining,
  ),
  {
    table: 'network.licence',
    whose: 'workers',
    holds: {
      fi: 'kuka osaa minkäkin menetelmän',
      sv: 'vem som kan vilken metod',
      en: 'who knows which method',
    },
    going: 'hand',
    days: null,
    kept: untilTakenAway,
  },
  reference('network.message', {
    fi: 'viestintäsuunnitelma',
    sv: 'kommunikationsplanen',
    en: 'the communication plan',
  }),
  reference('network.wording', {
    fi: 'sovitut sanat perhekeskuksesta',
    sv: 'överenskomna ord om familjecentret',
    en: 'agreed words about the family centre',
  }),
  reference('network.bulletin', { fi: 'tiedotteet', sv: 'meddelanden', en: 'bulletins' }),
  {
    table: 'network.bulletin_reader',
    whose: 'workers',
    holds: {
      fi: 'järjestöjen sähköpostiosoitteet tiedotteita varten, salattuina',
      sv: 'organisationers e-postadresser för meddelanden, krypterade',
      en: 'mailboxes of organisations for bulletins, sealed',
    },
    going: 'hand',
    days: null,
    kept: untilTakenAway,
  },
  {
    table: 'network.bulletin_no',
    whose: 'workers',
    holds: {
      fi: 'kuka ei halua tiedotteita sähköpostiin',
      sv: 'vem som inte vill ha meddelanden per e-post',
      en: 'who does not want bulletins by mail',
    },
    going: 'hand',
    days: null,
    kept: untilTakenAway,
  },
  reference('network.letter', { fi: 'tervetulokirjeet', sv: 'välkomstbrev', en: 'welcome letters' }),
  reference('network.letter_sent', {
    fi: 'lähetettyjen kirjeiden määrät',
    sv: 'antal skickade brev',
    en: 'how many letters went out',
  }),
  reference('network.child_words', {
    fi: 'palvelut lapsen sanoin',
    sv: 'tjänster med barnets ord',
    en: 'services in a child’s words',
  }),
]
