import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/** Mails about limits: never a family, a service, a rule or a matter. */
export type LimitMails = {
  readonly soon: (link: string) => Letter
  readonly over: (link: string) => Letter
}

const fi: LimitMails = {
  soon: (link) => ({
    subject: 'Perhetalo: määräaika lähestyy',
    text: `Eräs määräaika päättyy pian. Kirjaudu ja katso, mitä on tehtävä ja mihin mennessä.\n\n${link}\n`,
  }),
  over: (link) => ({
    subject: 'Perhetalo: määräaika on ylittynyt',
    text: `Eräs määräaika on ylittynyt, eikä sitä ole merkitty tehdyksi. Kirjaudu ja katso, mitä tehdään nyt.\n\n${link}\n`,
  }),
}

const sv: LimitMails = {
  soon: (link) => ({
    subject: 'Familjehuset: en tidsfrist närmar sig',
    text: `En tidsfrist går snart ut. Logga in och se vad som ska göras och till när.\n\n${link}\n`,
  }),
  over: (link) => ({
    subject: 'Familjehuset: en tidsfrist har gått ut',
    text: `En tidsfrist har gått ut utan att den är markerad som gjord. Logga in och se vad som görs nu.\n\n${link}\n`,
  }),
}

const en: LimitMails = {
  soon: (link) => ({
    subject: 'House of Families: a time limit is near',
    text: `A time limit ends soon. Sign in and see what is to be done and by when.\n\n${link}\n`,
  }),
  over: (link) => ({
    subject: 'House of Families: a time limit has passed',
    text: `A time limit has passed and nobody has marked it done. Sign in and see what is done now.\n\n${link}\n`,
  }),
}

export const limitMails: Readonly<Record<Language, LimitMails>> = { fi, sv, en }
