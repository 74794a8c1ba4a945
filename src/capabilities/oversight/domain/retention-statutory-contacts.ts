import { type Kept, reference } from './kept.ts'

/** Contacts and notifications: what was written is here only on its way. */
export const statutoryContactsRetention: readonly Kept[] = [
  {
    table: 'statutory_contacts.contact',
    whose: 'both',
    holds: {
      fi: 'yhteydenottojen ja ilmoitusten vastaanottotiedot',
      sv: 'kvitton på kontakter och anmälningar',
      en: 'receipts of contacts and notifications',
    },
    going: 'retention',
    days: 730,
    kept: {
      fi: 'kirjoitettu sisältö vain perille menoon asti, vastaanottotieto 2 vuotta',
      sv: 'det skrivna bara tills det kommit fram, kvittot 2 år',
      en: 'the words only until they have arrived, the receipt 2 years',
    },
  },
  reference('statutory_contacts.handling', {
    fi: 'minne yhteydenotot ja ilmoitukset menevät',
    sv: 'vart kontakter och anmälningar går',
    en: 'where contacts and notifications go',
  }),
]
