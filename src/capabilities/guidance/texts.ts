import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/**
 * The mails of referrals. Subjects are neutral and bodies carry nothing of the family, the matter or the service: only
 * that something waits, by when, and where to read it.
 */
export type GuidanceMails = {
  readonly arrived: (due: string, link: string) => Letter
  readonly changed: (link: string) => Letter
  readonly ended: (number: string) => Letter
  readonly somethingToRead: (follow: string) => Letter
  readonly reminder: (due: string, link: string) => Letter
  readonly expired: (link: string) => Letter
  readonly raised: (link: string) => Letter
  readonly guestCode: (code: string) => Letter
  readonly stateRoom: (link: string) => Letter
}

const fi: GuidanceMails = {
  arrived: (due, link) => ({
    subject: 'Perhetalo: sinulle on lähete',
    text: `Sinulle on lähete. Lue se ja vastaa viimeistään ${due}.\n\n${link}\n`,
  }),
  changed: (link) => ({
    subject: 'Perhetalo: lähetteessä on uutta',
    text: `Lähetteessä on jotain uutta sinulle.\n\n${link}\n`,
  }),
  ended: (number) => ({
    subject: 'Perhetalo: lähete on päättynyt',
    text: `Lähete ${number} on päättynyt. Sitä ei voi enää lukea. Älä tee sen perusteella enempää.\n`,
  }),
  somethingToRead: (follow) => ({
    subject: 'Sinulle on viesti',
    text: `Hei,\n\nsinulle on viesti. Lue se seurantasivulla koodilla, jonka sait.\n\n${follow}\n\nTähän viestiin ei voi vastata.\n`,
  }),
  reminder: (due, link) => ({
    subject: 'Perhetalo: lähete odottaa sinua',
    text: `Lähete odottaa sinua. Seuraava askel kuuluu tehdä viimeistään ${due}.\n\n${link}\n`,
  }),
  expired: (link) => ({
    subject: 'Perhetalo: lähete palautui sinulle',
    text: `Lähetteeseen ei vastattu ajoissa. Se on nyt sinun listallasi: ohjaa se eteenpäin tai sovi muusta.\n\n${link}\n`,
  }),
  raised: (link) => ({
    subject: 'Perhetalo: lähete tarvitsee esihenkilöä',
    text: `Lähete ei ole edennyt. Katso, kuka vie sen eteenpäin.\n\n${link}\n`,
  }),
  guestCode: (code) => ({
    subject: 'Kertakoodi',
    text: `Kertakoodi on ${code}. Se on voimassa 15 minuuttia. Jos et pyytänyt koodia, älä tee mitään.\n`,
  }),
  stateRoom: (link) => ({
    subject: 'Perhetalo: pitääkö tilanne paikkansa?',
    text: `Kerro uudelleen, onko teillä tilaa ja mikä on odotusaika. Edellisestä tiedosta on yli kuukausi.\n\n${link}\n`,
  }),
}

const sv: GuidanceMails = {
  arrived: (due, link) => ({
    subject: 'Familjehuset: du har fått en remiss',
    text: `Du har fått en remiss. Läs den och svara senast ${due}.\n\n${link}\n`,
  }),
  changed: (link) => ({
    subject: 'Familjehuset: nytt i en remiss',
    text: `Det finns något nytt för dig i en remiss.\n\n${link}\n`,
  }),
  ended: (number) => ({
    subject: 'Familjehuset: en remiss har avslutats',
    text: `Remissen ${number} har avslutats. Den kan inte läsas längre. Gör inget mer på grund av den.\n`,
  }),
  somethingToRead: (follow) => ({
    subject: 'Du har ett meddelande',
    text: `Hej,\n\ndu har ett meddelande. Läs det på uppföljningssidan med koden du fick.\n\n${follow}\n\nDet går inte att svara på det här meddelandet.\n`,
  }),
  reminder: (due, link) => ({
    subject: 'Familjehuset: en remiss väntar på dig',
    text: `En remiss väntar på dig. Nästa steg ska tas senast ${due}.\n\n${link}\n`,
  }),
  expired: (link) => ({
    subject: 'Familjehuset: remissen kom tillbaka till dig',
    text: `Ingen svarade på remissen i tid. Nu finns den på din lista: skicka den vidare eller kom överens om något annat.\n\n${link}\n`,
  }),
  raised: (link) => ({
    subject: 'Familjehuset: en remiss behöver dig som chef',
    text: `En remiss har inte kommit vidare. Se vem som tar den framåt.\n\n${link}\n`,
  }),
  guestCode: (code) => ({
    subject: 'Engångskod',
    text: `Engångskoden är ${code}. Den gäller i 15 minuter. Om du inte bad om koden behöver du inte göra något.\n`,
  }),
  stateRoom: (link) => ({
    subject: 'Familjehuset: stämmer läget?',
    text: `Berätta på nytt om ni har plats och hur lång väntetiden är. Det har gått över en månad sedan förra uppgiften.\n\n${link}\n`,
  }),
}

const en: GuidanceMails = {
  arrived: (due, link) => ({
    subject: 'House of Families: you have a referral',
    text: `You have a referral. Read it and answer by ${due}.\n\n${link}\n`,
  }),
  changed: (link) => ({
    subject: 'House of Families: something new in a referral',
    text: `There is something new for you in a referral.\n\n${link}\n`,
  }),
  ended: (number) => ({
    subject: 'House of Families: a referral has ended',
    text: `Referral ${number} has ended and can no longer be read. Do nothing more because of it.\n`,
  }),
  somethingToRead: (follow) => ({
    subject: 'You have a message',
    text: `Hello,\n\nyou have a message. Read it on the follow-up page with the code you were given.\n\n${follow}\n\nThis message cannot be answered.\n`,
  }),
  reminder: (due, link) => ({
    subject: 'House of Families: a referral is waiting for you',
    text: `A referral is waiting for you. The next step is due by ${due}.\n\n${link}\n`,
  }),
  expired: (link) => ({
    subject: 'House of Families: a referral has come back to you',
    text: `The referral was not answered in time. It is now on your list: send it on or agree on something else.\n\n${link}\n`,
  }),
  raised: (link) => ({
    subject: 'House of Families: a referral needs its lead',
    text: `A referral has not moved on. See who takes it further.\n\n${link}\n`,
  }),
  guestCode: (code) => ({
    subject: 'One-time code',
    text: `The one-time code is ${code}. It lasts 15 minutes. If you did not ask for a code, do nothing.\n`,
  }),
  stateRoom: (link) => ({
    subject: 'House of Families: is this still right?',
    text: `Please say again whether you have room and how long the wait is. What you said is more than a month old.\n\n${link}\n`,
  }),
}

export const guidanceTexts: Readonly<Record<Language, { readonly mails: GuidanceMails }>> = {
  fi: { mails: fi },
  sv: { mails: sv },
  en: { mails: en },
}
