import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }

/** Mails about being with a family and about emergency openings: never a name, a family, a unit or a matter. */
export type PresenceMails = {
  readonly added: (link: string) => Letter
  readonly openedToLead: (due: string, link: string) => Letter
  readonly openedToResponsible: (link: string) => Letter
  readonly overdueToLead: (link: string) => Letter
  readonly overdueToOfficer: (link: string) => Letter
  readonly wrong: (link: string) => Letter
}

const fi: PresenceMails = {
  added: (link) => ({
    subject: 'Perhetalo: sinulle on uutta',
    text: `Sinut on lisätty perheen rinnalle. Kirjaudu ja katso, mitä sinulta toivotaan.\n\n${link}\n`,
  }),
  openedToLead: (due, link) => ({
    subject: 'Perhetalo: hätäkäyttö odottaa tarkistusta',
    text: `Yksikössäsi on avattu perheen tiedot hätäkäytössä. Jonkun muun kuin avaajan kuuluu tarkistaa se viimeistään ${due}.\n\n${link}\n`,
  }),
  openedToResponsible: (link) => ({
    subject: 'Perhetalo: hätäkäyttö',
    text: `Perhe, josta vastaat, on avattu hätäkäytössä. Kirjaudu ja lue lisää.\n\n${link}\n`,
  }),
  overdueToLead: (link) => ({
    subject: 'Perhetalo: hätäkäyttö on tarkistamatta',
    text: `Yksikkösi hätäkäyttöä ei ole tarkistettu ajoissa. Tarkista se tai sovi, kuka tarkistaa. Vuorokauden kuluttua siitä kerrotaan tietosuojavastaavalle.\n\n${link}\n`,
  }),
  overdueToOfficer: (link) => ({
    subject: 'Perhetalo: hätäkäyttö on tarkistamatta',
    text: `Hätäkäyttöä ei ole tarkistettu yksikössä ajoissa. Voit tarkistaa sen nyt itse.\n\n${link}\n`,
  }),
  wrong: (link) => ({
    subject: 'Perhetalo: hätäkäytölle ei ollut perustetta',
    text: `Tarkistaja arvioi, ettei hätäkäytölle ollut perustetta. Katso, mitä siitä seuraa.\n\n${link}\n`,
  }),
}

const sv: PresenceMails = {
  added: (link) => ({
    subject: 'Familjehuset: något nytt för dig',
    text: `Du har lagts till vid en familjs sida. Logga in och se vad som önskas av dig.\n\n${link}\n`,
  }),
  openedToLead: (due, link) => ({
    subject: 'Familjehuset: en nödöppning väntar på granskning',
    text: `I din enhet har en familjs uppgifter öppnats i nödläge. Någon annan än den som öppnade ska granska det senast ${due}.\n\n${link}\n`,
  }),
  openedToResponsible: (link) => ({
    subject: 'Familjehuset: nödöppning',
    text: `En familj som du ansvarar för har öppnats i nödläge. Logga in och läs mer.\n\n${link}\n`,
  }),
  overdueToLead: (link) => ({
    subject: 'Familjehuset: en nödöppning är inte granskad',
    text: `Enhetens nödöppning har inte granskats i tid. Granska den eller kom överens om vem som gör det. Om ett dygn får dataskyddsombudet veta det.\n\n${link}\n`,
  }),
  overdueToOfficer: (link) => ({
    subject: 'Familjehuset: en nödöppning är inte granskad',
    text: `En nödöppning har inte granskats i tid i enheten. Du kan nu granska den själv.\n\n${link}\n`,
  }),
  wrong: (link) => ({
    subject: 'Familjehuset: en nödöppning saknade grund',
    text: `Den som granskade bedömde att det inte fanns grund för nödöppningen. Se vad som följer av det.\n\n${link}\n`,
  }),
}

const en: PresenceMails = {
  added: (link) => ({
    subject: 'House of Families: something new for you',
    text: `You have been added to those who are with a family. Sign in and see what is hoped of you.\n\n${link}\n`,
  }),
  openedToLead: (due, link) => ({
    subject: 'House of Families: an emergency opening waits for review',
    text: `A family’s information was opened in an emergency in your unit. Somebody other than the one who opened it should review it by ${due}.\n\n${link}\n`,
  }),
  openedToResponsible: (link) => ({
    subject: 'House of Families: emergency opening',
    text: `A family you are responsible for was opened in an emergency. Sign in to read more.\n\n${link}\n`,
  }),
  overdueToLead: (link) => ({
    subject: 'House of Families: an emergency opening is not reviewed',
    text: `An emergency opening of your unit was not reviewed in time. Review it or agree who does. In a day the data protection officer is told.\n\n${link}\n`,
  }),
  overdueToOfficer: (link) => ({
    subject: 'House of Families: an emergency opening is not reviewed',
    text: `An emergency opening was not reviewed in time in its unit. You may now review it yourself.\n\n${link}\n`,
  }),
  wrong: (link) => ({
    subject: 'House of Families: an emergency opening had no grounds',
    text: `The reviewer found no grounds for an emergency opening. See what follows from it.\n\n${link}\n`,
  }),
}

export const presenceMails: Readonly<Record<Language, PresenceMails>> = { fi, sv, en }
