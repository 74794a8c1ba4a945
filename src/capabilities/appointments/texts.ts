import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/** Mails to workers about their times. No name, no service, no topic: only when, and where to look. */
export type AppointmentMails = {
  readonly booked: (when: string, link: string) => Letter
  readonly moved: (when: string, link: string) => Letter
  readonly cancelled: (when: string, link: string) => Letter
  readonly reminder: (when: string, link: string) => Letter
}

export const appointmentTexts: Readonly<
  Record<Language, { readonly mails: AppointmentMails; readonly calendarTitle: string }>
> = {
  fi: {
    calendarTitle: 'Sovittu aika',
    mails: {
      booked: (when, link) => ({
        subject: 'Perhetalo: sinulle varattiin aika',
        text: `Sinulle on varattu aika ${when}.\n\n${link}\n`,
      }),
      moved: (when, link) => ({
        subject: 'Perhetalo: aika siirtyi',
        text: `Sovittu aika siirtyi. Uusi aika on ${when}.\n\n${link}\n`,
      }),
      cancelled: (when, link) => ({
        subject: 'Perhetalo: aika peruttiin',
        text: `Aika ${when} on peruttu.\n\n${link}\n`,
      }),
      reminder: (when, link) => ({
        subject: 'Perhetalo: muistutus ajasta',
        text: `Muistathan sovitun ajan ${when}.\n\n${link}\n`,
      }),
    },
  },
  sv: {
    calendarTitle: 'Avtalad tid',
    mails: {
      booked: (when, link) => ({
        subject: 'Familjehuset: en tid har bokats med dig',
        text: `En tid har bokats med dig ${when}.\n\n${link}\n`,
      }),
      moved: (when, link) => ({
        subject: 'Familjehuset: en tid har flyttats',
        text: `Den avtalade tiden har flyttats. Den nya tiden är ${when}.\n\n${link}\n`,
      }),
      cancelled: (when, link) => ({
        subject: 'Familjehuset: en tid har avbokats',
        text: `Tiden ${when} har avbokats.\n\n${link}\n`,
      }),
      reminder: (when, link) => ({
        subject: 'Familjehuset: påminnelse om en tid',
        text: `Kom ihåg den avtalade tiden ${when}.\n\n${link}\n`,
      }),
    },
  },
  en: {
    calendarTitle: 'Agreed time',
    mails: {
      booked: (when, link) => ({
        subject: 'House of Families: a time was booked with you',
        text: `A time has been booked with you ${when}.\n\n${link}\n`,
      }),
      moved: (when, link) => ({
        subject: 'House of Families: a time was moved',
        text: `An agreed time was moved. The new time is ${when}.\n\n${link}\n`,
      }),
      cancelled: (when, link) => ({
        subject: 'House of Families: a time was cancelled',
        text: `The time ${when} has been cancelled.\n\n${link}\n`,
      }),
      reminder: (when, link) => ({
        subject: 'House of Families: a reminder of a time',
        text: `Please remember the agreed time ${when}.\n\n${link}\n`,
      }),
    },
  },
}
