import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/** Mails of consultations and between colleagues: that there is something, never what. */
export type ConsultationMails = {
  readonly asked: (link: string) => Letter
  readonly answered: (link: string) => Letter
  readonly message: (link: string) => Letter
}

export const consultationTexts: Readonly<Record<Language, { readonly mails: ConsultationMails }>> = {
  fi: {
    mails: {
      asked: (link) => ({
        subject: 'Perhetalo: kollega kysyy neuvoa',
        text: `Kollega on kysynyt teiltä neuvoa.\n\n${link}\n`,
      }),
      answered: (link) => ({
        subject: 'Perhetalo: kysymykseesi on vastattu',
        text: `Kysymykseesi on vastattu.\n\n${link}\n`,
      }),
      message: (link) => ({
        subject: 'Perhetalo: viesti kollegalta',
        text: `Kollega on kirjoittanut sinulle.\n\n${link}\n`,
      }),
    },
  },
  sv: {
    mails: {
      asked: (link) => ({
        subject: 'Familjehuset: en kollega ber om råd',
        text: `En kollega har bett er om råd.\n\n${link}\n`,
      }),
      answered: (link) => ({
        subject: 'Familjehuset: din fråga har besvarats',
        text: `Din fråga har besvarats.\n\n${link}\n`,
      }),
      message: (link) => ({
        subject: 'Familjehuset: meddelande från en kollega',
        text: `En kollega har skrivit till dig.\n\n${link}\n`,
      }),
    },
  },
  en: {
    mails: {
      asked: (link) => ({
        subject: 'House of Families: a colleague asks for advice',
        text: `A colleague has asked you for advice.\n\n${link}\n`,
      }),
      answered: (link) => ({
        subject: 'House of Families: your question has been answered',
        text: `Your question has been answered.\n\n${link}\n`,
      }),
      message: (link) => ({
        subject: 'House of Families: a message from a colleague',
        text: `A colleague has written to you.\n\n${link}\n`,
      }),
    },
  },
}
