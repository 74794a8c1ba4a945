import type { Text3 } from '#platform/text.ts'
import { type Kept, reference } from './kept.ts'

const whileChat: Text3 = {
  fi: 'niin kauan kuin alueella on keskustelu',
  sv: 'så länge området har en chatt',
  en: 'as long as the county has a chat',
}

/** The chat and the text messages: nothing of a talk outlives it. */
export const conversationRetention: readonly Kept[] = [
  {
    table: 'conversations.talk',
    whose: 'families',
    holds: {
      fi: 'käynnissä olevat keskustelut (salattuina)',
      sv: 'pågående samtal (krypterade)',
      en: 'talks going on (sealed)',
    },
    going: 'with',
    days: null,
    kept: {
      fi: 'kunnes keskustelu päättyy, enintään tunti viimeisestä merkistä',
      sv: 'tills samtalet avslutas, högst en timme efter sista livstecknet',
      en: 'until the talk ends, at most an hour after the last sign of life',
    },
  },
  {
    table: 'conversations.talk_message',
    whose: 'families',
    holds: {
      fi: 'keskustelujen viestit (salattuina)',
      sv: 'samtalens meddelanden (krypterade)',
      en: 'messages of talks (sealed)',
    },
    going: 'with',
    days: null,
    kept: { fi: 'kunnes keskustelu päättyy', sv: 'tills samtalet avslutas', en: 'until the talk ends' },
  },
  {
    table: 'conversations.dialogue',
    whose: 'families',
    holds: {
      fi: 'tekstiviestivuoropuhelut (numero salattuna)',
      sv: 'dialoger per textmeddelande (numret krypterat)',
      en: 'dialogues by text message (the number sealed)',
    },
    going: 'retention',
    days: 30,
    kept: {
      fi: '30 päivää viimeisestä viestistä; vastaukset poistuvat heti, kun vuoropuhelu päättyy',
      sv: '30 dagar efter sista meddelandet; svaren tas bort genast när dialogen avslutas',
      en: '30 days after the last message; the answers go as soon as the dialogue ends',
    },
  },
  reference(
    'conversations.talk_fact',
    {
      fi: 'keskustelujen tilastot, ilman henkilöitä',
      sv: 'statistik över samtal, utan personer',
      en: 'statistics of talks, without persons',
    },
    { fi: 'pysyvästi', sv: 'permanent', en: 'for good' },
  ),
  {
    table: 'conversations.chat_rota',
    whose: 'workers',
    holds: { fi: 'keskustelun vuorolistat', sv: 'chattens turlistor', en: 'rotas of the chat' },
    going: 'hand',
    days: null,
    kept: whileChat,
  },
  reference(
    'conversations.chat_desk',
    { fi: 'keskustelun aukioloajat', sv: 'chattens öppettider', en: 'opening hours of the chat' },
    whileChat,
  ),
  reference('conversations.campaign', {
    fi: 'tekstiviestien avainsanat ja kysymykset',
    sv: 'textmeddelandenas nyckelord och frågor',
    en: 'keywords and questions of text messages',
  }),
  {
    table: 'platform.text_message',
    whose: 'families',
    holds: {
      fi: 'lähtevät tekstiviestit (salattuina)',
      sv: 'utgående textmeddelanden (krypterade)',
      en: 'outgoing text messages (sealed)',
    },
    going: 'retention',
    days: 30,
    kept: { fi: '30 päivää', sv: '30 dagar', en: '30 days' },
  },
  {
    table: 'platform.text_opt_out',
    whose: 'families',
    holds: {
      fi: 'numerot, joihin ei lähetetä viestejä (tiivisteet)',
      sv: 'nummer som inte får meddelanden (kontrollsummor)',
      en: 'numbers that get no messages (hashes)',
    },
    going: 'retention',
    days: 730,
    kept: {
      fi: '2 vuotta, tai kunnes numerosta kirjoitetaan uudestaan',
      sv: '2 år, eller tills numret skriver på nytt',
      en: '2 years, or until the number writes again',
    },
  },
  {
    table: 'platform.hook_seen',
    whose: 'nobody',
    holds: {
      fi: 'operaattorin ilmoitusten tunnisteet (tiivisteet)',
      sv: 'operatörens händelser (kontrollsummor)',
      en: 'events of the provider (hashes)',
    },
    going: 'retention',
    days: 7,
    kept: { fi: '7 päivää', sv: '7 dagar', en: '7 days' },
  },
]
