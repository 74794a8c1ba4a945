import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/** What a mail to a family may say of a time: when; and what, how and where unless the family wants it discreet. */
export type FamilyTold = {
  readonly when: string
  /** Lines about what, how and where; empty when it is discreet. */
  readonly about: readonly string[]
  readonly link: string
}

export type FamilyMails = {
  readonly booked: (told: FamilyTold) => Letter
  /** Two parents: the time is held until the other one has answered. */
  readonly bookedWaits: (told: FamilyTold, answerBy: string) => Letter
  readonly moved: (told: FamilyTold) => Letter
  readonly cancelled: (told: FamilyTold) => Letter
  readonly reminder: (told: FamilyTold) => Letter
  readonly asked: (link: string, answerBy: string) => Letter
  readonly agreed: (told: FamilyTold) => Letter
  readonly declined: (told: FamilyTold) => Letter
  readonly lapsed: (told: FamilyTold) => Letter
  readonly directed: (told: FamilyTold, worker: string, by: string) => Letter
}

export type FamilyPhone = {
  readonly moved: (when: string) => string
  readonly cancelled: (when: string) => string
  readonly reminder: (when: string) => string
}

const body = (first: string, { about, link }: FamilyTold, last: string): string =>
  [first, ...(about.length === 0 ? [] : [about.join('\n')]), `${last}\n${link}`].join('\n\n') + '\n'

export const familyTimeMails: Readonly<
  Record<
    Language,
    {
      readonly mails: FamilyMails
      readonly phone: FamilyPhone
      readonly ways: Readonly<Record<'on-site' | 'remote' | 'phone', string>>
    }
  >
> = {
  fi: {
    ways: {
      phone: 'Työntekijä soittaa sinulle.',
      remote: 'Tapaatte etäyhteydellä.',
      'on-site': 'Tapaatte paikan päällä.',
    },
    mails: {
      booked: (told) => ({
        subject: 'Perhetalo: aika on varattu',
        text: body(`Aikasi on ${told.when}.`, told, 'Katso, siirrä tai peru aika:'),
      }),
      bookedWaits: (told, answerBy) => ({
        subject: 'Perhetalo: aika odottaa vahvistusta',
        text: body(
          `Aika ${told.when} on teille varattuna. Se vahvistuu, kun myös toinen vanhempi vastaa. Odotamme vastausta ${answerBy} asti.`,
          told,
          'Katso, siirrä tai peru aika:',
        ),
      }),
      moved: (told) => ({
        subject: 'Perhetalo: aika siirtyi',
        text: body(`Sovittu aika siirtyi. Uusi aika on ${told.when}.`, told, 'Katso, siirrä tai peru aika:'),
      }),
      cancelled: (told) => ({
        subject: 'Perhetalo: aika on peruttu',
        text: body(`Aika ${told.when} on peruttu.`, { ...told, about: [] }, 'Tarvitsetko uuden ajan? Katso:'),
      }),
      reminder: (told) => ({
        subject: 'Perhetalo: muistutus ajasta',
        text: body(`Muistathan sovitun ajan ${told.when}.`, told, 'Katso tai peru aika:'),
      }),
      asked: (link, answerBy) => ({
        subject: 'Perhetalo: sinulle ehdotetaan yhteistä aikaa',
        text: `Sinulle ja toiselle vanhemmalle on varattu yhteinen aika. Katso, mistä on kyse, ja kerro, sopiiko aika. Odotamme vastausta ${answerBy} asti.\n\n${link}\n`,
      }),
      agreed: (told) => ({
        subject: 'Perhetalo: yhteinen aika on vahvistettu',
        text: body(`Aika ${told.when} on vahvistettu: te tulette molemmat.`, told, 'Katso tai peru aika:'),
      }),
      declined: (told) => ({
        subject: 'Perhetalo: yhteinen aika on peruttu',
        text: body(
          `Aika ${told.when} ei sopinut toiselle vanhemmalle, ja se on peruttu.`,
          { ...told, about: [] },
          'Voit ehdottaa toista aikaa:',
        ),
      }),
      lapsed: (told) => ({
        subject: 'Perhetalo: yhteinen aika on peruttu',
        text: body(
          `Toinen vanhempi ei vastannut ajoissa. Aika ${told.when} on peruttu.`,
          { ...told, about: [] },
          'Voit ehdottaa toista aikaa:',
        ),
      }),
      directed: (told, worker, by) => ({
        subject: 'Perhetalo: sinuun otetaan yhteyttä',
        text: body(
          told.about.length === 0
            ? `Sinuun otetaan yhteyttä viimeistään ${by}.`
            : `Oma työntekijäsi on ${worker}. Hän ottaa sinuun yhteyttä viimeistään ${by}.`,
          { ...told, about: [] },
          'Katso aikasi:',
        ),
      }),
    },
    phone: {
      moved: (when) => `Perhetalo: sovittu aika siirtyi. Uusi aika on ${when}.`,
      cancelled: (when) => `Perhetalo: aika ${when} on peruttu.`,
      reminder: (when) => `Perhetalo: muistathan sovitun ajan ${when}.`,
    },
  },
  sv: {
    ways: {
      phone: 'En medarbetare ringer dig.',
      remote: 'Ni träffas på distans.',
      'on-site': 'Ni träffas på plats.',
    },
    mails: {
      booked: (told) => ({
        subject: 'Familjehuset: tiden är bokad',
        text: body(`Din tid är ${told.when}.`, told, 'Se, flytta eller avboka tiden:'),
      }),
      bookedWaits: (told, answerBy) => ({
        subject: 'Familjehuset: tiden väntar på bekräftelse',
        text: body(
          `Tiden ${told.when} är reserverad för er. Den bekräftas när också den andra föräldern har svarat. Vi väntar på svar till ${answerBy}.`,
          told,
          'Se, flytta eller avboka tiden:',
        ),
      }),
      moved: (told) => ({
        subject: 'Familjehuset: tiden har flyttats',
        text: body(
          `Den avtalade tiden har flyttats. Den nya tiden är ${told.when}.`,
          told,
          'Se, flytta eller avboka tiden:',
        ),
      }),
      cancelled: (told) => ({
        subject: 'Familjehuset: tiden är avbokad',
        text: body(`Tiden ${told.when} är avbokad.`, { ...told, about: [] }, 'Behöver du en ny tid? Se här:'),
      }),
      reminder: (told) => ({
        subject: 'Familjehuset: påminnelse om en tid',
        text: body(`Kom ihåg den avtalade tiden ${told.when}.`, told, 'Se eller avboka tiden:'),
      }),
      asked: (link, answerBy) => ({
        subject: 'Familjehuset: en gemensam tid föreslås för dig',
        text: `En gemensam tid har bokats för dig och den andra föräldern. Se vad det gäller och berätta om tiden passar. Vi väntar på svar till ${answerBy}.\n\n${link}\n`,
      }),
      agreed: (told) => ({
        subject: 'Familjehuset: den gemensamma tiden är bekräftad',
        text: body(`Tiden ${told.when} är bekräftad: ni kommer båda.`, told, 'Se eller avboka tiden:'),
      }),
      declined: (told) => ({
        subject: 'Familjehuset: den gemensamma tiden är avbokad',
        text: body(
          `Tiden ${told.when} passade inte den andra föräldern och är avbokad.`,
          { ...told, about: [] },
          'Du kan föreslå en annan tid:',
        ),
      }),
      lapsed: (told) => ({
        subject: 'Familjehuset: den gemensamma tiden är avbokad',
        text: body(
          `Den andra föräldern svarade inte i tid. Tiden ${told.when} är avbokad.`,
          { ...told, about: [] },
          'Du kan föreslå en annan tid:',
        ),
      }),
      directed: (told, worker, by) => ({
        subject: 'Familjehuset: någon kontaktar dig',
        text: body(
          told.about.length === 0
            ? `Någon kontaktar dig senast ${by}.`
            : `Din egen kontaktperson är ${worker}. Hen kontaktar dig senast ${by}.`,
          { ...told, about: [] },
          'Se din tid:',
        ),
      }),
    },
    phone: {
      moved: (when) => `Familjehuset: den avtalade tiden har flyttats. Den nya tiden är ${when}.`,
      cancelled: (when) => `Familjehuset: tiden ${when} är avbokad.`,
      reminder: (when) => `Familjehuset: kom ihåg den avtalade tiden ${when}.`,
    },
  },
  en: {
    ways: { phone: 'A worker calls you.', remote: 'You meet remotely.', 'on-site': 'You meet on site.' },
    mails: {
      booked: (told) => ({
        subject: 'House of Families: your time is booked',
        text: body(`Your time is ${told.when}.`, told, 'See, move or cancel the time:'),
      }),
      bookedWaits: (told, answerBy) => ({
        subject: 'House of Families: the time waits for confirmation',
        text: body(
          `The time ${told.when} is held for you. It is confirmed when the other parent has answered too. We wait for an answer until ${answerBy}.`,
          told,
          'See, move or cancel the time:',
        ),
      }),
      moved: (told) => ({
        subject: 'House of Families: a time was moved',
        text: body(
          `An agreed time was moved. The new time is ${told.when}.`,
          told,
          'See, move or cancel the time:',
        ),
      }),
      cancelled: (told) => ({
        subject: 'House of Families: the time is cancelled',
        text: body(
          `The time ${told.when} is cancelled.`,
          { ...told, about: [] },
          'Do you need another time? See:',
        ),
      }),
      reminder: (told) => ({
        subject: 'House of Families: a reminder of a time',
        text: body(`Please remember the agreed time ${told.when}.`, told, 'See or cancel the time:'),
      }),
      asked: (link, answerBy) => ({
        subject: 'House of Families: a time together is suggested to you',
        text: `A time has been booked for you and the other parent together. See what it is about and say whether it suits you. We wait for an answer until ${answerBy}.\n\n${link}\n`,
      }),
      agreed: (told) => ({
        subject: 'House of Families: the time together is confirmed',
        text: body(`The time ${told.when} is confirmed: you both come.`, told, 'See or cancel the time:'),
      }),
      declined: (told) => ({
        subject: 'House of Families: the time together is cancelled',
        text: body(
          `The time ${told.when} did not suit the other parent and is cancelled.`,
          { ...told, about: [] },
          'You can suggest another time:',
        ),
      }),
      lapsed: (told) => ({
        subject: 'House of Families: the time together is cancelled',
        text: body(
          `The other parent did not answer in time. The time ${told.when} is cancelled.`,
          { ...told, about: [] },
          'You can suggest another time:',
        ),
      }),
      directed: (told, worker, by) => ({
        subject: 'House of Families: you will be contacted',
        text: body(
          told.about.length === 0
            ? `You will be contacted by ${by}.`
            : `Your own worker is ${worker}. They will contact you by ${by}.`,
          { ...told, about: [] },
          'See your time:',
        ),
      }),
    },
    phone: {
      moved: (when) => `House of Families: an agreed time was moved. The new time is ${when}.`,
      cancelled: (when) => `House of Families: the time ${when} is cancelled.`,
      reminder: (when) => `House of Families: please remember the agreed time ${when}.`,
    },
  },
}
