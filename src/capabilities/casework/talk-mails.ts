import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/** Mails about messages and voices: never a name, a family, a service or a matter. */
export type TalkMails = {
  readonly toWorker: (link: string) => Letter
  readonly toFamily: (link: string) => Letter
  readonly wishToLead: (link: string) => Letter
  readonly wishLate: (link: string) => Letter
}

const fi: TalkMails = {
  toWorker: (link) => ({
    subject: 'Perhetalo: sinulle on uutta',
    text: `Sinulle on kirjoitettu. Kirjaudu ja lue.\n\n${link}\n`,
  }),
  toFamily: (link) => ({
    subject: 'Perhetalo: sinulle on uutta',
    text: `Sinulle on uutta luettavaa. Kirjaudu, niin näet sen.\n\n${link}\n\nTähän viestiin ei voi vastata.\n`,
  }),
  wishToLead: (link) => ({
    subject: 'Perhetalo: toive odottaa vastaustasi',
    text: `Yksikkösi työstä on esitetty toive. Vastaa siihen viiden työpäivän kuluessa. Kirjaudu ja lue toive.\n\n${link}\n`,
  }),
  wishLate: (link) => ({
    subject: 'Perhetalo: toiveeseen ei ole vastattu',
    text: `Yksikkösi työstä esitettyyn toiveeseen luvattiin vastaus, ja aika on ylittynyt. Kirjaudu ja vastaa nyt.\n\n${link}\n`,
  }),
}

const sv: TalkMails = {
  toWorker: (link) => ({
    subject: 'Familjehuset: något nytt för dig',
    text: `Någon har skrivit till dig. Logga in och läs.\n\n${link}\n`,
  }),
  toFamily: (link) => ({
    subject: 'Familjehuset: något nytt för dig',
    text: `Det finns något nytt för dig att läsa. Logga in så ser du det.\n\n${link}\n\nDu kan inte svara på det här meddelandet.\n`,
  }),
  wishToLead: (link) => ({
    subject: 'Familjehuset: ett önskemål väntar på ditt svar',
    text: `Ett önskemål har framförts om arbetet i din enhet. Svara inom fem arbetsdagar. Logga in och läs det.\n\n${link}\n`,
  }),
  wishLate: (link) => ({
    subject: 'Familjehuset: ett önskemål är obesvarat',
    text: `Ett önskemål om arbetet i din enhet skulle ha besvarats, och tiden har gått ut. Logga in och svara nu.\n\n${link}\n`,
  }),
}

const en: TalkMails = {
  toWorker: (link) => ({
    subject: 'House of Families: something new for you',
    text: `Somebody has written to you. Sign in and read it.\n\n${link}\n`,
  }),
  toFamily: (link) => ({
    subject: 'House of Families: something new for you',
    text: `There is something new for you to read. Sign in to see it.\n\n${link}\n\nYou cannot reply to this message.\n`,
  }),
  wishToLead: (link) => ({
    subject: 'House of Families: a wish waits for your answer',
    text: `A wish has been made about the work of your unit. Answer it within five working days. Sign in and read it.\n\n${link}\n`,
  }),
  wishLate: (link) => ({
    subject: 'House of Families: a wish has not been answered',
    text: `A wish about the work of your unit was promised an answer, and the time is over. Sign in and answer now.\n\n${link}\n`,
  }),
}

export const talkMails: Readonly<Record<Language, TalkMails>> = { fi, sv, en }
