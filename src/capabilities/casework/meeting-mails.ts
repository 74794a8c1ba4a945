import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/** Mails about network meetings: never a name, a family, a service, a place or what it is about. */
export type MeetingMails = {
  readonly invited: (link: string) => Letter
  readonly changed: (link: string) => Letter
  readonly cancelled: (link: string) => Letter
  readonly reminder: (link: string) => Letter
  readonly notComing: (link: string) => Letter
  /** To somebody outside: the link is all there is to it. */
  readonly guestInvited: (link: string) => Letter
  readonly guestChanged: (link: string) => Letter
  readonly guestCancelled: () => Letter
  readonly guestReminder: (link: string) => Letter
}

const fi: MeetingMails = {
  invited: (link) => ({
    subject: 'Perhetalo: sinulle on uutta',
    text: `Sinulle ehdotetaan yhteistä aikaa. Kirjaudu, katso milloin ja kerro, pääsetkö.\n\n${link}\n`,
  }),
  changed: (link) => ({
    subject: 'Perhetalo: aika on muuttunut',
    text: `Sovittu aika tai paikka on muuttunut. Kirjaudu, katso uusi aika ja kerro, pääsetkö.\n\n${link}\n`,
  }),
  cancelled: (link) => ({
    subject: 'Perhetalo: aika on peruttu',
    text: `Sovittu aika on peruttu sinun osaltasi. Poista se kalenteristasi. Lisää voit lukea kirjautumalla.\n\n${link}\n`,
  }),
  reminder: (link) => ({
    subject: 'Perhetalo: muistutus ajasta',
    text: `Sinulla on huomenna sovittu aika. Kirjaudu ja katso, milloin ja missä.\n\n${link}\n`,
  }),
  notComing: (link) => ({
    subject: 'Perhetalo: sinulle on uutta',
    text: `Joku kutsutuista ei pääse tulemaan. Kirjaudu ja katso, onko aika silti hyvä.\n\n${link}\n`,
  }),
  guestInvited: (link) => ({
    subject: 'Perhetalo: sinut on kutsuttu',
    text: `Sinut on kutsuttu yhteiseen tapaamiseen. Linkistä näet, milloin ja missä, ja voit vastata. Linkki on vain sinulle.\n\n${link}\n`,
  }),
  guestChanged: (link) => ({
    subject: 'Perhetalo: aika on muuttunut',
    text: `Tapaamisen aika tai paikka on muuttunut. Linkistä näet uuden ajan ja voit vastata.\n\n${link}\n`,
  }),
  guestCancelled: () => ({
    subject: 'Perhetalo: aika on peruttu',
    text: 'Tapaaminen, johon sinut kutsuttiin, on peruttu sinun osaltasi. Voit poistaa ajan kalenteristasi.\n',
  }),
  guestReminder: (link) => ({
    subject: 'Perhetalo: muistutus ajasta',
    text: `Tapaaminen on huomenna. Linkistä näet, milloin ja missä.\n\n${link}\n`,
  }),
}

const sv: MeetingMails = {
  invited: (link) => ({
    subject: 'Familjehuset: något nytt för dig',
    text: `En gemensam tid föreslås för dig. Logga in, se när den är och berätta om du kan komma.\n\n${link}\n`,
  }),
  changed: (link) => ({
    subject: 'Familjehuset: tiden har ändrats',
    text: `Den avtalade tiden eller platsen har ändrats. Logga in, se den nya tiden och berätta om du kan komma.\n\n${link}\n`,
  }),
  cancelled: (link) => ({
    subject: 'Familjehuset: tiden är inställd',
    text: `Den avtalade tiden är inställd för din del. Ta bort den ur din kalender. Du kan läsa mer när du loggar in.\n\n${link}\n`,
  }),
  reminder: (link) => ({
    subject: 'Familjehuset: påminnelse om en tid',
    text: `Du har en avtalad tid i morgon. Logga in och se när och var.\n\n${link}\n`,
  }),
  notComing: (link) => ({
    subject: 'Familjehuset: något nytt för dig',
    text: `Någon av de kallade kan inte komma. Logga in och se om tiden ändå är bra.\n\n${link}\n`,
  }),
  guestInvited: (link) => ({
    subject: 'Familjehuset: du är kallad',
    text: `Du är kallad till ett gemensamt möte. Via länken ser du när och var, och du kan svara. Länken är bara för dig.\n\n${link}\n`,
  }),
  guestChanged: (link) => ({
    subject: 'Familjehuset: tiden har ändrats',
    text: `Mötets tid eller plats har ändrats. Via länken ser du den nya tiden och kan svara.\n\n${link}\n`,
  }),
  guestCancelled: () => ({
    subject: 'Familjehuset: tiden är inställd',
    text: 'Mötet som du kallades till är inställt för din del. Du kan ta bort tiden ur din kalender.\n',
  }),
  guestReminder: (link) => ({
    subject: 'Familjehuset: påminnelse om en tid',
    text: `Mötet är i morgon. Via länken ser du när och var.\n\n${link}\n`,
  }),
}

const en: MeetingMails = {
  invited: (link) => ({
    subject: 'House of Families: something new for you',
    text: `A time together is proposed to you. Sign in, see when it is and say whether you can come.\n\n${link}\n`,
  }),
  changed: (link) => ({
    subject: 'House of Families: the time has changed',
    text: `The agreed time or place has changed. Sign in, see the new time and say whether you can come.\n\n${link}\n`,
  }),
  cancelled: (link) => ({
    subject: 'House of Families: the time is called off',
    text: `The agreed time is called off for you. Remove it from your calendar. You can read more when you sign in.\n\n${link}\n`,
  }),
  reminder: (link) => ({
    subject: 'House of Families: reminder of a time',
    text: `You have an agreed time tomorrow. Sign in and see when and where.\n\n${link}\n`,
  }),
  notComing: (link) => ({
    subject: 'House of Families: something new for you',
    text: `Somebody who was asked cannot come. Sign in and see whether the time is still a good one.\n\n${link}\n`,
  }),
  guestInvited: (link) => ({
    subject: 'House of Families: you are invited',
    text: `You are invited to a meeting. The link shows when and where, and takes your answer. It is for you alone.\n\n${link}\n`,
  }),
  guestChanged: (link) => ({
    subject: 'House of Families: the time has changed',
    text: `The time or the place of the meeting has changed. The link shows the new time and takes your answer.\n\n${link}\n`,
  }),
  guestCancelled: () => ({
    subject: 'House of Families: the time is called off',
    text: 'The meeting to which you were invited is called off for you. You can remove the time from your calendar.\n',
  }),
  guestReminder: (link) => ({
    subject: 'House of Families: reminder of a time',
    text: `The meeting is tomorrow. The link shows when and where.\n\n${link}\n`,
  }),
}

export const meetingMails: Readonly<Record<Language, MeetingMails>> = { fi, sv, en }
