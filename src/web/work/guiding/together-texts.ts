import type { Language } from '#platform/text.ts'

/** What the parent and the worker read side by side. To the family: you, and no words of the trade. */
export type TogetherWords = {
  readonly tab: string
  readonly choose: string
  readonly chooseLead: string
  readonly interests: string
  readonly getIn: string
  readonly where: string
  readonly wait: string
  readonly next: string
  readonly none: string
  readonly may: string
  readonly mayLead: string
  readonly mayOf: (service: string, organisation: string) => string
  readonly mayHint: string
  readonly rights: string
  readonly by: string
  readonly parent: string
  readonly youth: string
  readonly save: string
  readonly thanks: string
  readonly chosen: string
  readonly told: (day: string) => string
  readonly notTold: string
  readonly afterwards: string
  readonly back: string
  readonly finish: string
  readonly notDone: string
}

export const togetherWords: Readonly<Record<Language, TogetherWords>> = {
  fi: {
    tab: 'Valitaan yhdessä',
    choose: 'Mikä näistä auttaisi?',
    chooseLead: 'Valitse kaikki, jotka kiinnostavat. Mikään ei lähde vielä mihinkään.',
    interests: 'Tämä kiinnostaa',
    getIn: 'Näin pääset alkuun',
    where: 'Missä',
    wait: 'Milloin alkaa',
    next: 'Jatketaan',
    none: 'Yhtään palvelua ei ole valittu.',
    may: 'Kenelle saamme kertoa?',
    mayLead: 'Sinä päätät. Näet ennen lähettämistä, mitä kerrotaan, ja voit perua luvan koska tahansa.',
    mayOf: (service, organisation) => `Saa kertoa: ${service} (${organisation})`,
    mayHint: 'Kerromme vain sen, mistä sovimme yhdessä.',
    rights: 'Jos et anna lupaa, saat silti apua. Voit myös ottaa itse yhteyttä palveluun.',
    by: 'Kuka antaa luvan?',
    parent: 'Huoltaja',
    youth: 'Nuori itse',
    save: 'Tämä on hyvä näin',
    thanks: 'Tämä on sovittu',
    chosen: 'Valitsitte nämä',
    told: (day) => `Lupa kertoa annettu ${day}`,
    notTold: 'Ei kerrota eteenpäin.',
    afterwards: 'Työntekijä näyttää seuraavaksi, mitä kerrotaan. Vasta sitten mitään lähtee.',
    back: 'Takaisin',
    finish: 'Lopeta yhteinen näkymä',
    notDone: 'Tarkista tämä',
  },
  sv: {
    tab: 'Vi väljer tillsammans',
    choose: 'Vad av det här skulle hjälpa?',
    chooseLead: 'Välj allt som intresserar. Ingenting skickas ännu någonstans.',
    interests: 'Det här intresserar',
    getIn: 'Så kommer du i gång',
    where: 'Var',
    wait: 'När det börjar',
    next: 'Vi går vidare',
    none: 'Ingen tjänst är vald.',
    may: 'Vem får vi berätta för?',
    mayLead:
      'Du bestämmer. Du ser före sändningen vad som berättas, och du kan ta tillbaka lovet när som helst.',
    mayOf: (service, organisation) => `Får berättas: ${service} (${organisation})`,
    mayHint: 'Vi berättar bara det som vi kommer överens om.',
    rights: 'Om du inte ger lov får du ändå hjälp. Du kan också själv ta kontakt med tjänsten.',
    by: 'Vem ger lov?',
    parent: 'Vårdnadshavaren',
    youth: 'Den unga själv',
    save: 'Det är bra så här',
    thanks: 'Det är överenskommet',
    chosen: 'Ni valde de här',
    told: (day) => `Lov att berätta gavs ${day}.`,
    notTold: 'Berättas inte vidare.',
    afterwards: 'Arbetstagaren visar nu vad som berättas. Först därefter skickas något.',
    back: 'Tillbaka',
    finish: 'Avsluta den gemensamma vyn',
    notDone: 'Kontrollera det här',
  },
  en: {
    tab: 'Choosing together',
    choose: 'Which of these would help?',
    chooseLead: 'Choose all that interest you. Nothing is sent anywhere yet.',
    interests: 'This interests us',
    getIn: 'How to get started',
    where: 'Where',
    wait: 'When it begins',
    next: 'Go on',
    none: 'No service has been chosen.',
    may: 'Whom may we tell?',
    mayLead:
      'You decide. You see what is told before it is sent, and you can take your permission back at any time.',
    mayOf: (service, organisation) => `May be told: ${service} (${organisation})`,
    mayHint: 'We tell only what we agree on together.',
    rights: 'If you give no permission, you still get help. You can also contact the service yourself.',
    by: 'Who gives permission?',
    parent: 'The guardian',
    youth: 'The young person',
    save: 'This is good',
    thanks: 'This is agreed',
    chosen: 'You chose these',
    told: (day) => `Permission to tell was given on ${day}.`,
    notTold: 'Not told to others.',
    afterwards: 'The worker now shows what would be told. Only after that is anything sent.',
    back: 'Back',
    finish: 'End the shared view',
    notDone: 'Check this',
  },
}
