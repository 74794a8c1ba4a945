import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/** Mails about a plan, its steps and joins: never a name, a family, a service or a matter, nor that there is a plan. */
export type PlanMails = {
  readonly fresh: (link: string) => Letter
  readonly reminder: (link: string) => Letter
  readonly toSign: (link: string) => Letter
  readonly received: (link: string) => Letter
  readonly answered: (link: string) => Letter
  readonly unanswered: (link: string) => Letter
}

const fi: PlanMails = {
  fresh: (link) => ({
    subject: 'Perhetalo: sinulle on uutta',
    text: `Sinulle on uutta. Kirjaudu ja katso, mitä.\n\n${link}\n`,
  }),
  reminder: (link) => ({
    subject: 'Perhetalo: muistutus',
    text: `Sinulla on jotain, jonka päivä on lähellä. Kirjaudu ja katso, mitä.\n\n${link}\n`,
  }),
  toSign: (link) => ({
    subject: 'Perhetalo: sinulta toivotaan vastausta',
    text: `Sinulle on uutta luettavaa, ja siihen toivotaan sinun vastaustasi. Kirjaudu ja lue.\n\n${link}\n`,
  }),
  received: (link) => ({
    subject: 'Perhetalo: sinulle tarjotaan jotain vastaanotettavaksi',
    text: `Yksikköösi tai sinulle on tarjottu jotain vastaanotettavaksi. Kirjaudu, katso mitä ja vastaa, otatteko sen vastaan.\n\n${link}\n`,
  }),
  answered: (link) => ({
    subject: 'Perhetalo: sait vastauksen',
    text: `Siihen, mitä tarjosit toiselle, on tullut vastaus. Kirjaudu ja katso.\n\n${link}\n`,
  }),
  unanswered: (link) => ({
    subject: 'Perhetalo: joku odottaa vastaanottajaa',
    text: `Yhdelle asialle, josta vastaat, ei ole vielä varmaa vastaanottajaa, ja sen päivä lähestyy tai on mennyt. Kirjaudu ja katso, kuka ottaa sen vastaan.\n\n${link}\n`,
  }),
}

const sv: PlanMails = {
  fresh: (link) => ({
    subject: 'Familjehuset: något nytt för dig',
    text: `Det finns något nytt för dig. Logga in och se vad.\n\n${link}\n`,
  }),
  reminder: (link) => ({
    subject: 'Familjehuset: en påminnelse',
    text: `Du har något vars dag är nära. Logga in och se vad.\n\n${link}\n`,
  }),
  toSign: (link) => ({
    subject: 'Familjehuset: ditt svar önskas',
    text: `Det finns något nytt för dig att läsa, och ditt svar på det önskas. Logga in och läs.\n\n${link}\n`,
  }),
  received: (link) => ({
    subject: 'Familjehuset: du erbjuds något att ta emot',
    text: `Din enhet eller du erbjuds något att ta emot. Logga in, se vad det är och svara om ni tar emot det.\n\n${link}\n`,
  }),
  answered: (link) => ({
    subject: 'Familjehuset: du har fått svar',
    text: `Det du erbjöd någon annan har fått ett svar. Logga in och se.\n\n${link}\n`,
  }),
  unanswered: (link) => ({
    subject: 'Familjehuset: någon väntar på en mottagare',
    text: `Ett ärende som du ansvarar för har ännu ingen säker mottagare, och dess dag är nära eller har passerat. Logga in och se vem som tar emot det.\n\n${link}\n`,
  }),
}

const en: PlanMails = {
  fresh: (link) => ({
    subject: 'House of Families: something new for you',
    text: `There is something new for you. Sign in and see what it is.\n\n${link}\n`,
  }),
  reminder: (link) => ({
    subject: 'House of Families: a reminder',
    text: `You have something whose day is near. Sign in and see what it is.\n\n${link}\n`,
  }),
  toSign: (link) => ({
    subject: 'House of Families: your answer is hoped for',
    text: `There is something new for you to read, and your answer to it is hoped for. Sign in and read.\n\n${link}\n`,
  }),
  received: (link) => ({
    subject: 'House of Families: something is offered to you to receive',
    text: `Something is offered to your unit or to you to receive. Sign in, see what it is and answer whether you have it.\n\n${link}\n`,
  }),
  answered: (link) => ({
    subject: 'House of Families: you have an answer',
    text: `What you offered to somebody has been answered. Sign in and see.\n\n${link}\n`,
  }),
  unanswered: (link) => ({
    subject: 'House of Families: somebody waits for a receiver',
    text: `Something you are responsible for has no certain receiver yet, and its day is near or has passed. Sign in and see who receives it.\n\n${link}\n`,
  }),
}

export const planMails: Readonly<Record<Language, PlanMails>> = { fi, sv, en }
