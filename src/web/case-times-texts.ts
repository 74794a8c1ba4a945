import type { Language } from '#platform/text.ts'

/** What is read and pressed around times that are agreed with a family. */
type CaseTimesTexts = {
  readonly title: string
  readonly none: string
  readonly book: string
  readonly send: string
  readonly hint: string
  readonly words: string
  readonly wordsHint: string
  readonly day: string
  readonly from: string
  readonly minutes: string
  readonly way: string
  readonly ways: Readonly<Record<'on-site' | 'remote' | 'phone', string>>
  readonly members: string
  readonly with: string
  readonly withHint: string
  readonly cancel: string
  readonly cancelSure: string
  readonly states: Readonly<Record<'booked' | 'held' | 'no-show' | 'cancelled', string>>
  readonly cannot: (who: string) => string
  readonly doneWork: Readonly<Record<'book-time' | 'cancel-time', string>>
  readonly mine: {
    readonly title: string
    readonly withWhom: (who: string) => string
    readonly cannot: string
    readonly said: string
    readonly join: string
  }
}

export const caseTimesTexts: Readonly<Record<Language, CaseTimesTexts>> = {
  fi: {
    title: 'Sovitut ajat',
    none: 'Aikoja ei ole sovittu.',
    book: 'Sovi aika perheen kanssa',
    send: 'Varaa aika',
    hint: 'Aika varataan omaan kalenteriisi. Sen näkevät ne perheestä, joiden kanssa se sovitaan, ei kukaan muu perheestä. He saavat viestin, jossa ei kerrota, mistä on kyse.',
    words: 'Mitä varten',
    wordsHint: 'Perhe lukee tämän. Kirjoita, kuten sen sanoisit.',
    day: 'Päivä',
    from: 'Kello',
    minutes: 'Kesto minuutteina',
    way: 'Miten tavataan',
    ways: { 'on-site': 'Paikan päällä', remote: 'Etänä', phone: 'Puhelimella' },
    members: 'Kenen kanssa',
    with: 'Työparit',
    withHint: 'Aika varataan myös heidän kalenteriinsa, jos he ovat vapaina.',
    cancel: 'Peru aika',
    cancelSure: 'Perheelle kerrotaan, että jotain on muuttunut. Soita heille, jos aika on pian.',
    states: { booked: 'Sovittu', held: 'Pidetty', 'no-show': 'Ei toteutunut', cancelled: 'Peruttu' },
    cannot: (who) => `Ei pääse: ${who}`,
    doneWork: { 'book-time': 'Aika on varattu.', 'cancel-time': 'Aika on peruttu.' },
    mine: {
      title: 'Sovitut ajat',
      withWhom: (who) => `Tapaat: ${who}`,
      cannot: 'En pääse',
      said: 'Olet kertonut, ettet pääse. Sinulle ehdotetaan uutta aikaa.',
      join: 'Etätapaamisen linkki',
    },
  },
  sv: {
    title: 'Avtalade tider',
    none: 'Inga tider är avtalade.',
    book: 'Avtala en tid med familjen',
    send: 'Boka tiden',
    hint: 'Tiden bokas i din egen kalender. Den ses av dem i familjen som den avtalas med och av ingen annan i familjen. De får ett meddelande som inte säger vad det gäller.',
    words: 'Vad tiden är till för',
    wordsHint: 'Familjen läser det här. Skriv som du skulle säga det.',
    day: 'Dag',
    from: 'Klockan',
    minutes: 'Längd i minuter',
    way: 'Hur ni träffas',
    ways: { 'on-site': 'På plats', remote: 'På distans', phone: 'Per telefon' },
    members: 'Med vem',
    with: 'Arbetspar',
    withHint: 'Tiden bokas också i deras kalender, om de är lediga.',
    cancel: 'Avboka tiden',
    cancelSure: 'Familjen får veta att något har ändrats. Ring dem om tiden är snart.',
    states: { booked: 'Avtalad', held: 'Hållen', 'no-show': 'Blev inte av', cancelled: 'Avbokad' },
    cannot: (who) => `Kan inte komma: ${who}`,
    doneWork: { 'book-time': 'Tiden är bokad.', 'cancel-time': 'Tiden är avbokad.' },
    mine: {
      title: 'Avtalade tider',
      withWhom: (who) => `Du träffar: ${who}`,
      cannot: 'Jag kan inte komma',
      said: 'Du har sagt att du inte kan komma. Du får förslag på en ny tid.',
      join: 'Länk till mötet på distans',
    },
  },
  en: {
    title: 'Times agreed',
    none: 'No times are agreed.',
    book: 'Agree a time with the family',
    send: 'Book the time',
    hint: 'The time is booked in your own calendar. Those of the family it is with see it, and nobody else of the family. They get a message that does not say what it is about.',
    words: 'What it is for',
    wordsHint: 'The family reads this. Write it as you would say it.',
    day: 'Day',
    from: 'Time',
    minutes: 'Length in minutes',
    way: 'How you meet',
    ways: { 'on-site': 'On site', remote: 'Remotely', phone: 'By phone' },
    members: 'With whom',
    with: 'Colleagues',
    withHint: 'The time is booked in their calendars too, if they are free.',
    cancel: 'Cancel the time',
    cancelSure: 'The family is told that something has changed. Call them if the time is soon.',
    states: { booked: 'Agreed', held: 'Held', 'no-show': 'Did not happen', cancelled: 'Cancelled' },
    cannot: (who) => `Cannot come: ${who}`,
    doneWork: { 'book-time': 'The time is booked.', 'cancel-time': 'The time is cancelled.' },
    mine: {
      title: 'Times agreed',
      withWhom: (who) => `You meet: ${who}`,
      cannot: 'I cannot come',
      said: 'You have said that you cannot come. You will be offered another time.',
      join: 'Link to the remote meeting',
    },
  },
}
