import type { Text3 } from '#platform/text.ts'
import { type Kept, reference } from './kept.ts'

const withReferral: Text3 = {
  fi: 'kunnes lähete poistuu',
  sv: 'tills remissen tas bort',
  en: 'until the referral goes',
}

const child = (table: string, holds: Text3): Kept => ({
  table,
  whose: 'families',
  holds,
  going: 'with',
  days: null,
  kept: withReferral,
})

/** Referrals and those who take them. @source ADR-0011, ADR-0033 */
export const referralRetention: readonly Kept[] = [
  {
    table: 'guidance.referral',
    whose: 'families',
    holds: { fi: 'lähetteet', sv: 'remisser', en: 'referrals' },
    going: 'retention',
    days: 730,
    kept: {
      fi: '2 vuotta päättymisestä, tai kunnes avunpyyntö poistuu',
      sv: '2 år efter att de avslutades, eller tills begäran tas bort',
      en: '2 years after they ended, or until the request goes',
    },
  },
  child('guidance.shared_field', {
    fi: 'lähetteiden tiedot kenttä kerrallaan',
    sv: 'remissernas uppgifter fält för fält',
    en: 'what referrals carry, field by field',
  }),
  child('guidance.consent', { fi: 'suostumukset', sv: 'samtycken', en: 'consents' }),
  child('guidance.entry', {
    fi: 'lähetteiden vaiheet, viestit ja muistiinpanot',
    sv: 'remissernas skeden, meddelanden och anteckningar',
    en: 'moves, messages and notes of referrals',
  }),
  child('guidance.meeting', {
    fi: 'saattaen vaihdon tapaamiset',
    sv: 'möten vid överföringar',
    en: 'talks of warm hand-overs',
  }),
  {
    table: 'guidance.own_code',
    whose: 'families',
    holds: {
      fi: 'omille sivuille lisätyt seurantakoodit (tiivisteet)',
      sv: 'uppföljningskoder som lagts till på egna sidor (hashvärden)',
      en: 'follow codes added to own pages (hashes)',
    },
    going: 'with',
    days: null,
    kept: {
      fi: 'kunnes se poistetaan, koodi ei enää avaa mitään tai henkilön tiedot poistetaan',
      sv: 'tills den tas bort, koden inte längre öppnar något eller personens uppgifter tas bort',
      en: 'until it is removed, the code opens nothing any more or the person goes',
    },
  },
  {
    table: 'guidance.guest_code',
    whose: 'workers',
    holds: {
      fi: 'vastaanottajien kertakoodit (tiivisteet)',
      sv: 'mottagarnas engångskoder (hashvärden)',
      en: 'receivers’ one-time codes (hashes)',
    },
    going: 'with',
    days: null,
    kept: {
      fi: '15 minuuttia, päättyneet poistetaan päivittäin',
      sv: '15 minuter, avslutade tas bort dagligen',
      en: '15 minutes; ended ones are removed daily',
    },
  },
  {
    table: 'guidance.receiver',
    whose: 'workers',
    holds: {
      fi: 'lähetteiden vastaanottajat ja heidän nimetty henkilönsä',
      sv: 'mottagare av remisser och deras namngivna person',
      en: 'receivers of referrals and their named person',
    },
    going: 'hand',
    days: null,
    kept: {
      fi: 'niin kauan kuin vastaanottaja ottaa lähetteitä',
      sv: 'så länge mottagaren tar emot remisser',
      en: 'as long as the receiver takes referrals',
    },
  },
  reference('guidance.receiver_service', {
    fi: 'mihin palveluihin lähete voi johtaa',
    sv: 'vilka tjänster en remiss kan leda till',
    en: 'services for which referrals are taken',
  }),
  reference('guidance.past_fact', {
    fi: 'tilastot poistetuista lähetteistä, ilman henkilöitä',
    sv: 'statistik över raderade remisser, utan personer',
    en: 'figures of removed referrals, without persons',
  }),
]
