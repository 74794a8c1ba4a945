import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/**
 * The mails of help requests. Subjects are neutral, bodies carry no content: nothing about the family, the matter or
 * the service that a stranger could read over a shoulder. The follow code is never in a mail.
 */
export type MailTexts = {
  readonly arrived: (door: string, due: string, link: string, urgent: boolean) => Letter
  readonly familyDid: (link: string) => Letter
  readonly assigned: (due: string, link: string) => Letter
  readonly somethingToRead: (follow: string) => Letter
  readonly pleaseCall: (phone: string) => Letter
  readonly offered: (door: string, due: string, link: string) => Letter
  readonly offerAnswered: (door: string, declined: boolean, link: string) => Letter
  readonly warning: (due: string, link: string) => Letter
  readonly escalation: (door: string, due: string, untaken: boolean) => Letter
  readonly urgentUnread: (link: string) => Letter
}

const fi: MailTexts = {
  arrived: (door, due, link, urgent) => ({
    subject: urgent ? 'Perhetalo: uusi pyyntö, lue heti' : 'Perhetalo: uusi pyyntö',
    text: `Ovelle ”${door}” on tullut uusi pyyntö.\n${urgent ? 'Siinä on sanoja, jotka voivat tarkoittaa vaaraa. Lue se heti.\n' : ''}Vastaus on luvattu viimeistään ${due}.\n\n${link}\n`,
  }),
  familyDid: (link) => ({
    subject: 'Perhetalo: perhe on kirjoittanut',
    text: `Pyyntöön on tullut jotain uutta perheeltä.\n\n${link}\n`,
  }),
  assigned: (due, link) => ({
    subject: 'Perhetalo: pyyntö annettiin sinulle',
    text: `Esihenkilösi antoi sinulle pyynnön. Lue se ja vastaa.\nVastaus on luvattu viimeistään ${due}.\n\n${link}\n`,
  }),
  somethingToRead: (follow) => ({
    subject: 'Sinulle on viesti',
    text: `Hei,\n\nsinulle on viesti. Lue se seurantasivulla koodilla, jonka sait.\n\n${follow}\n\nTähän viestiin ei voi vastata.\n`,
  }),
  pleaseCall: (phone) => ({
    subject: 'Soittaisitko meille',
    text: `Hei,\n\nolemme yrittäneet tavoittaa sinua. Voit soittaa meille numeroon ${phone}.\n\nJos asia ei ole enää ajankohtainen, sinun ei tarvitse tehdä mitään.\n\nTähän viestiin ei voi vastata.\n`,
  }),
  offered: (door, due, link) => ({
    subject: 'Perhetalo: pyyntöä tarjotaan teille',
    text: `Ovelle ”${door}” tarjotaan pyyntöä. Ota se vastaan, tai palauta se ja kerro syy. Antaja vastaa siitä siihen asti.\nVastaus perheelle on luvattu viimeistään ${due}.\n\n${link}\n`,
  }),
  offerAnswered: (door, declined, link) => ({
    subject: declined ? 'Perhetalo: siirto palautui sinulle' : 'Perhetalo: siirto otettiin vastaan',
    text: declined
      ? `Ovi ”${door}” ei ottanut pyyntöä vastaan. Se on edelleen sinulla. Syy on pyynnön sivulla.\n\n${link}\n`
      : `Ovi ”${door}” on ottanut pyynnön vastaan. Siirto on valmis.\n`,
  }),
  warning: (due, link) => ({
    subject: 'Perhetalo: luvattu aika lähestyy',
    text: `Vastaus on luvattu viimeistään ${due}, eikä perhettä ole vielä tavoitettu.\n\n${link}\n`,
  }),
  escalation: (door, due, untaken) => ({
    subject: 'Perhetalo: lupaus on vaarassa rikkoutua',
    text: `Ovella ”${door}” on pyyntö, johon on luvattu vastaus viimeistään ${due}.\n${untaken ? 'Kukaan ei ole vielä ottanut sitä.' : 'Perhettä ei ole vielä tavoitettu.'}\nVarmista, että joku vastaa ajoissa.\n`,
  }),
  urgentUnread: (link) => ({
    subject: 'Perhetalo: lue heti',
    text: `Pyynnössä on sanoja, jotka voivat tarkoittaa vaaraa. Kukaan ei ole vielä kuitannut lukeneensa sitä.\n\n${link}\n`,
  }),
}

const sv: MailTexts = {
  arrived: (door, due, link, urgent) => ({
    subject: urgent ? 'Familjehuset: ny begäran, läs genast' : 'Familjehuset: ny begäran',
    text: `En ny begäran har kommit till dörren ”${door}”.\n${urgent ? 'Den innehåller ord som kan betyda fara. Läs den genast.\n' : ''}Svar är utlovat senast ${due}.\n\n${link}\n`,
  }),
  familyDid: (link) => ({
    subject: 'Familjehuset: familjen har skrivit',
    text: `Det har kommit något nytt från familjen.\n\n${link}\n`,
  }),
  assigned: (due, link) => ({
    subject: 'Familjehuset: du har fått en begäran',
    text: `Din chef har gett dig en begäran. Läs den och svara.\nSvar är utlovat senast ${due}.\n\n${link}\n`,
  }),
  somethingToRead: (follow) => ({
    subject: 'Du har ett meddelande',
    text: `Hej!\n\nDu har ett meddelande. Läs det på uppföljningssidan med koden som du fick.\n\n${follow}\n\nDet går inte att svara på det här meddelandet.\n`,
  }),
  pleaseCall: (phone) => ({
    subject: 'Kan du ringa oss',
    text: `Hej!\n\nVi har försökt nå dig. Du kan ringa oss på numret ${phone}.\n\nOm saken inte längre är aktuell behöver du inte göra något.\n\nDet går inte att svara på det här meddelandet.\n`,
  }),
  offered: (door, due, link) => ({
    subject: 'Familjehuset: en begäran erbjuds er',
    text: `En begäran erbjuds dörren ”${door}”. Ta emot den, eller lämna tillbaka den och berätta varför. Givaren ansvarar för den till dess.\nSvar till familjen är utlovat senast ${due}.\n\n${link}\n`,
  }),
  offerAnswered: (door, declined, link) => ({
    subject: declined
      ? 'Familjehuset: överföringen kom tillbaka till dig'
      : 'Familjehuset: överföringen togs emot',
    text: declined
      ? `Dörren ”${door}” tog inte emot begäran. Du har den fortfarande. Orsaken finns på sidan för begäran.\n\n${link}\n`
      : `Dörren ”${door}” har tagit emot begäran. Överföringen är klar.\n`,
  }),
  warning: (due, link) => ({
    subject: 'Familjehuset: den utlovade tiden närmar sig',
    text: `Svar är utlovat senast ${due}, och familjen har ännu inte nåtts.\n\n${link}\n`,
  }),
  escalation: (door, due, untaken) => ({
    subject: 'Familjehuset: ett löfte är i fara',
    text: `Vid dörren ”${door}” finns en begäran som har utlovats svar senast ${due}.\n${untaken ? 'Ingen har tagit den ännu.' : 'Familjen har ännu inte nåtts.'}\nSe till att någon svarar i tid.\n`,
  }),
  urgentUnread: (link) => ({
    subject: 'Familjehuset: läs genast',
    text: `En begäran innehåller ord som kan betyda fara. Ingen har ännu kvitterat den som läst.\n\n${link}\n`,
  }),
}

const en: MailTexts = {
  arrived: (door, due, link, urgent) => ({
    subject: urgent ? 'House of Families: new request, read now' : 'House of Families: new request',
    text: `A new request has come to the door “${door}”.\n${urgent ? 'It contains words that may mean danger. Read it now.\n' : ''}An answer is promised by ${due}.\n\n${link}\n`,
  }),
  familyDid: (link) => ({
    subject: 'House of Families: the family has written',
    text: `There is something new from the family.\n\n${link}\n`,
  }),
  assigned: (due, link) => ({
    subject: 'House of Families: a request was given to you',
    text: `Your lead has given you a request. Read it and answer.\nAn answer is promised by ${due}.\n\n${link}\n`,
  }),
  somethingToRead: (follow) => ({
    subject: 'You have a message',
    text: `Hello,\n\nYou have a message. Read it on the follow page with the code you were given.\n\n${follow}\n\nThis message cannot be answered.\n`,
  }),
  pleaseCall: (phone) => ({
    subject: 'Could you call us',
    text: `Hello,\n\nWe have tried to reach you. You can call us on ${phone}.\n\nIf it is no longer needed, you do not have to do anything.\n\nThis message cannot be answered.\n`,
  }),
  offered: (door, due, link) => ({
    subject: 'House of Families: a request is offered to you',
    text: `A request is offered to the door “${door}”. Acknowledge it or return it with a reason. The giver answers for it until then.\nAn answer to the family is promised by ${due}.\n\n${link}\n`,
  }),
  offerAnswered: (door, declined, link) => ({
    subject: declined
      ? 'House of Families: the hand-over came back to you'
      : 'House of Families: the hand-over was acknowledged',
    text: declined
      ? `The door “${door}” did not take the request. It is still yours. The reason is on the request’s page.\n\n${link}\n`
      : `The door “${door}” has taken the request. The hand-over is done.\n`,
  }),
  warning: (due, link) => ({
    subject: 'House of Families: a promised time is near',
    text: `An answer is promised by ${due}, and the family has not been reached yet.\n\n${link}\n`,
  }),
  escalation: (door, due, untaken) => ({
    subject: 'House of Families: a promise is in danger',
    text: `At the door “${door}” there is a request that was promised an answer by ${due}.\n${untaken ? 'Nobody has taken it yet.' : 'The family has not been reached yet.'}\nMake sure that somebody answers in time.\n`,
  }),
  urgentUnread: (link) => ({
    subject: 'House of Families: read now',
    text: `A request contains words that may mean danger. Nobody has yet acknowledged reading it.\n\n${link}\n`,
  }),
}

/** What is written to a phone: even less than in a mail, since a screen shows it to whoever stands near. */
export type PhoneTexts = {
  readonly somethingToRead: (follow: string) => string
  readonly pleaseCall: (phone: string) => string
}

const phone: Readonly<Record<Language, PhoneTexts>> = {
  fi: {
    somethingToRead: (follow) => `Sinulle on viesti. Lue se koodillasi: ${follow}`,
    pleaseCall: (number) =>
      `Soittaisitko meille numeroon ${number}. Jos asia ei ole ajankohtainen, ei tarvitse.`,
  },
  sv: {
    somethingToRead: (follow) => `Du har ett meddelande. Läs det med din kod: ${follow}`,
    pleaseCall: (number) => `Kan du ringa oss på ${number}. Om ärendet inte är aktuellt behövs det inte.`,
  },
  en: {
    somethingToRead: (follow) => `You have a message. Read it with your code: ${follow}`,
    pleaseCall: (number) => `Could you call us on ${number}. If it is no longer needed, you need not.`,
  },
}

export const helpRequestTexts: Readonly<
  Record<Language, { readonly mails: MailTexts; readonly phone: PhoneTexts }>
> = {
  fi: { mails: fi, phone: phone.fi },
  sv: { mails: sv, phone: phone.sv },
  en: { mails: en, phone: phone.en },
}
