import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/** The mails: neutral. They say that something has not arrived and what to do, never what it is about. */
export type MailTexts = {
  readonly notArrived: (link: string) => Letter
  readonly notReceivedYet: (phone: string, link: string) => Letter
}

const fi: MailTexts = {
  notArrived: (link) => ({
    subject: 'Perhetalo: lähetys ei ole mennyt perille',
    text: `Kiireellinen lähetys teille ei ole mennyt perille. Yritämme koko ajan uudelleen. Tarkista, että vastaanotto toimii, ja ota tarvittaessa yhteys lähettäjään.\n\n${link}\n`,
  }),
  notReceivedYet: (phone, link) => ({
    subject: 'Perhetalo: lähetyksesi ei ole vielä perillä',
    text: `Lähetyksesi ei ole vielä perillä. Soita nyt: ${phone}. Kiireellisessä hädässä soita 112.\n\n${link}\n`,
  }),
}

const sv: MailTexts = {
  notArrived: (link) => ({
    subject: 'Familjehuset: en sändning har inte kommit fram',
    text: `En brådskande sändning till er har inte kommit fram. Vi försöker hela tiden på nytt. Kontrollera att mottagningen fungerar och kontakta avsändaren vid behov.\n\n${link}\n`,
  }),
  notReceivedYet: (phone, link) => ({
    subject: 'Familjehuset: din sändning har inte kommit fram än',
    text: `Din sändning har inte kommit fram än. Ring nu: ${phone}. Ring 112 om läget är akut.\n\n${link}\n`,
  }),
}

const en: MailTexts = {
  notArrived: (link) => ({
    subject: 'Perhetalo: something sent to you has not arrived',
    text: `Something urgent sent to you has not arrived. We keep trying. Check that your receiving system works, and reach the sender if needed.\n\n${link}\n`,
  }),
  notReceivedYet: (phone, link) => ({
    subject: 'Perhetalo: what you sent has not arrived yet',
    text: `What you sent has not arrived yet. Call now: ${phone}. In an emergency call 112.\n\n${link}\n`,
  }),
}

export const contactTexts: Readonly<Record<Language, { readonly mails: MailTexts }>> = {
  fi: { mails: fi },
  sv: { mails: sv },
  en: { mails: en },
}
