import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/** The mails of oversight: neutral subjects, nothing of a person or a family, only that something waits and where to read it. */
export type OversightMails = {
  readonly alert: (link: string) => Letter
  readonly requestArrived: (link: string) => Letter
  readonly requestsDue: (count: number, link: string) => Letter
  readonly asked: (link: string) => Letter
  readonly answered: (link: string) => Letter
}

const fi: OversightMails = {
  alert: (link) => ({
    subject: 'Perhetalo: valvonnassa on uutta',
    text: `Käyttö on poikennut tavallisesta. Katso, mistä on kyse.\n\n${link}\n`,
  }),
  requestArrived: (link) => ({
    subject: 'Perhetalo: uusi tietopyyntö',
    text: `Joku on pyytänyt omia tietojaan tai niiden korjaamista. Vastausaika on kuukausi.\n\n${link}\n`,
  }),
  requestsDue: (count, link) => ({
    subject: 'Perhetalo: tietopyyntö odottaa vastausta',
    text: `${count === 1 ? 'Yhden tietopyynnön' : `${count} tietopyynnön`} vastausaika päättyy viikon sisällä tai on jo päättynyt.\n\n${link}\n`,
  }),
  asked: (link) => ({
    subject: 'Perhetalo: sinulta kysytään',
    text: `Tietosuojavastaava tarvitsee sinulta tiedon. Lue pyyntö ja kirjoita, mitä siitä tiedät.\n\n${link}\n`,
  }),
  answered: (link) => ({
    subject: 'Sinulle on viesti',
    text: `Hei,\n\nsinulle on viesti. Lue se kirjautumalla.\n\n${link}\n\nTähän viestiin ei voi vastata.\n`,
  }),
}

const sv: OversightMails = {
  alert: (link) => ({
    subject: 'Familjehuset: nytt i tillsynen',
    text: `Användningen har avvikit från det vanliga. Se vad det gäller.\n\n${link}\n`,
  }),
  requestArrived: (link) => ({
    subject: 'Familjehuset: ny begäran om uppgifter',
    text: `Någon har begärt sina egna uppgifter eller att de rättas. Svarstiden är en månad.\n\n${link}\n`,
  }),
  requestsDue: (count, link) => ({
    subject: 'Familjehuset: en begäran väntar på svar',
    text: `Svarstiden för ${count === 1 ? 'en begäran' : `${count} begäranden`} går ut inom en vecka eller har redan gått ut.\n\n${link}\n`,
  }),
  asked: (link) => ({
    subject: 'Familjehuset: en fråga till dig',
    text: `Dataskyddsombudet behöver en uppgift av dig. Läs begäran och skriv vad du vet om den.\n\n${link}\n`,
  }),
  answered: (link) => ({
    subject: 'Du har ett meddelande',
    text: `Hej,\n\ndu har ett meddelande. Logga in för att läsa det.\n\n${link}\n\nDet går inte att svara på det här meddelandet.\n`,
  }),
}

const en: OversightMails = {
  alert: (link) => ({
    subject: 'House of Families: something new in oversight',
    text: `Use has differed from the ordinary. See what it is about.\n\n${link}\n`,
  }),
  requestArrived: (link) => ({
    subject: 'House of Families: a new request about data',
    text: `Somebody has asked for own data, or for a correction. The time for an answer is one month.\n\n${link}\n`,
  }),
  requestsDue: (count, link) => ({
    subject: 'House of Families: a request waits for an answer',
    text: `The time of ${count === 1 ? 'one request' : `${count} requests`} ends within a week or has ended already.\n\n${link}\n`,
  }),
  asked: (link) => ({
    subject: 'House of Families: a question for you',
    text: `The data protection officer needs something that you know. Read the request and write what you know.\n\n${link}\n`,
  }),
  answered: (link) => ({
    subject: 'There is a message for you',
    text: `Hello,\n\nthere is a message for you. Sign in to read it.\n\n${link}\n\nThis message cannot be answered.\n`,
  }),
}

export const oversightMails: Readonly<Record<Language, OversightMails>> = { fi, sv, en }
