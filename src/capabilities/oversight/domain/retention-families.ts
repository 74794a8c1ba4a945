import type { Text3 } from '#platform/text.ts'
import type { Kept } from './kept.ts'

const withFamily: Text3 = {
  fi: 'kunnes perhe poistuu',
  sv: 'tills familjen tas bort',
  en: 'until the family goes',
}
const withPerson: Text3 = {
  fi: 'kunnes henkilö poistuu viimeisen perheensä kanssa',
  sv: 'tills personen tas bort med sin sista familj',
  en: 'until the person goes with the last of their families',
}

const child = (table: string, holds: Text3, kept: Text3 = withFamily): Kept => ({
  table: `families.${table}`,
  whose: 'families',
  holds,
  going: 'with',
  days: null,
  kept,
})

/** Families and all that hangs on them; the day is computed from the service task. @source ADR-0038 */
export const familiesRetention: readonly Kept[] = [
  {
    table: 'families.family',
    whose: 'families',
    holds: { fi: 'perheet', sv: 'familjer', en: 'families' },
    going: 'retention',
    // Thirty years to the day, eight leap days among them.
    days: 10_958,
    kept: {
      fi: 'päättymisestä 30 vuotta; aikuisten ja vammaispalvelut 10 vuotta; lastensuojelu ja lapsen perheoikeus 120 vuotta lapsen syntymästä',
      sv: '30 år från avslutet; vuxen- och funktionshinderservice 10 år; barnskydd och barns familjerätt 120 år från barnets födelse',
      en: '30 years from closing; adult and disability services 10 years; child welfare and a child’s family law 120 years from birth',
    },
  },
  child(
    'person',
    {
      fi: 'perheiden ihmiset (salattuina)',
      sv: 'familjernas människor (krypterade)',
      en: 'people of families (sealed)',
    },
    withPerson,
  ),
  child('belonging', {
    fi: 'kuka kuuluu perheeseen',
    sv: 'vem som hör till familjen',
    en: 'who belongs to a family',
  }),
  child('home', { fi: 'kodit (salattuina)', sv: 'hem (krypterade)', en: 'homes (sealed)' }),
  child('living', { fi: 'kuka asuu missä', sv: 'vem som bor var', en: 'who lives where' }),
  child(
    'relation',
    { fi: 'huoltajuudet ja suhteet', sv: 'vårdnad och relationer', en: 'guardians and relations' },
    withPerson,
  ),
  child(
    'block',
    { fi: 'estetyt huoltajat', sv: 'spärrade vårdnadshavare', en: 'guardians kept away' },
    withPerson,
  ),
  child(
    'proxy_bar',
    { fi: 'puolesta asioinnin esteet', sv: 'hinder för att företräda', en: 'bars to acting for a child' },
    withPerson,
  ),
  child('consent', { fi: 'suostumukset', sv: 'samtycken', en: 'consents' }),
  child('consent_ask', { fi: 'pyydetyt suostumukset', sv: 'begärda samtycken', en: 'consents asked for' }),
  child('ban', { fi: 'kiellot', sv: 'förbud', en: 'bans' }),
  child('ground', { fi: 'lakiin perustuvat syyt', sv: 'grunder i lagen', en: 'grounds of the law' }),
  child('judgement', {
    fi: 'lapsen oma arvio',
    sv: 'barnets egen bedömning',
    en: 'judgements on a child’s own wish',
  }),
  child('involvement', {
    fi: 'kuka on perheen kanssa',
    sv: 'vem som är med familjen',
    en: 'who is with a family',
  }),
  child('involvement_shown', {
    fi: 'kenelle läsnäolo näytetään',
    sv: 'för vem närvaron visas',
    en: 'to whom a presence is shown',
  }),
  child('helper', {
    fi: 'auttajat talon ulkopuolella',
    sv: 'hjälpare utanför huset',
    en: 'helpers outside the product',
  }),
  child('entry', {
    fi: 'merkinnät ja viestit (salattuina)',
    sv: 'anteckningar och meddelanden (krypterade)',
    en: 'entries and messages (sealed)',
  }),
  child('entry_reader', {
    fi: 'kuka perheestä saa lukea',
    sv: 'vem i familjen som får läsa',
    en: 'who of a family may read',
  }),
  child('break_glass', { fi: 'hätäkäytöt', sv: 'nödöppningar', en: 'emergency openings' }),
]
