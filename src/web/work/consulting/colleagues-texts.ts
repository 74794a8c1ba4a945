import type { Language } from '#platform/text.ts'

export type ColleaguesTexts = {
  readonly title: string
  readonly lead: string
  readonly mine: (areas: string) => string
  readonly mineAll: string
  readonly lists: Readonly<Record<'between-professionals' | 'for-families', string>>
  readonly listsLabel: string
  readonly about: Readonly<Record<'between-professionals' | 'for-families', string>>
  readonly words: string
  readonly area: string
  readonly speciality: string
  readonly all: string
  readonly wholeCounty: string
  readonly search: string
  readonly found: (count: number) => string
  readonly none: string
  readonly whatFor: string
  readonly how: string
  readonly phone: string
  readonly back: (day: string) => string
  readonly here: string
  readonly consult: string
  readonly write: string
  readonly people: string
  readonly messages: string
  readonly noMessages: string
  readonly newFrom: (name: string) => string
  readonly to: (name: string) => string
  readonly from: (name: string) => string
  readonly reply: string
  readonly message: string
  readonly messageHint: string
  readonly send: string
  readonly sent: string
  readonly saved: string
  readonly removed: string
  readonly change: string
  readonly save: string
  readonly remove: string
  readonly add: string
  readonly addButton: string
  readonly person: string
  readonly side: string
  readonly pick: string
  readonly inFi: string
  readonly inSv: string
  readonly writeTo: (name: string) => string
}

export const colleaguesTexts: Readonly<Record<Language, ColleaguesTexts>> = {
  fi: {
    title: 'Kollegat',
    lead: 'Kuka tuntee asian, mistä häneltä voi kysyä ja miten hänet tavoittaa.',
    mine: (areas) => `Kuulut alueen ${areas} verkostoon.`,
    mineAll: 'Työskentelet koko hyvinvointialueella.',
    lists: { 'between-professionals': 'Ammattilaisten kesken', 'for-families': 'Perheille nimetyt' },
    listsLabel: 'Kaksi luetteloa',
    about: {
      'between-professionals':
        'Heiltä sinä kysyt. Yhteistyötä varten on nimetty työntekijöitä sekä sosiaali- että terveydenhuollosta.',
      'for-families':
        'Heidän puoleensa perhe voi kääntyä kaikessa, mikä painaa. Kerro perheelle nimi ja numero.',
    },
    words: 'Nimi tai sana',
    area: 'Alue',
    speciality: 'Ala',
    all: 'Kaikki',
    wholeCounty: 'Koko hyvinvointialue',
    search: 'Hae',
    found: (count) => (count === 1 ? '1 yhteystieto' : `${count} yhteystietoa`),
    none: 'Näillä valinnoilla ei löytynyt ketään. Kokeile toista alaa tai aluetta.',
    whatFor: 'Mistä',
    how: 'Miten ja milloin',
    phone: 'Työpuhelin',
    back: (day) => `Poissa, palaa ${day}`,
    here: 'Tavoitettavissa',
    consult: 'Varaa konsultaatio',
    write: 'Kirjoita viesti',
    people: 'Muut työntekijät',
    messages: 'Viestit kollegoilta',
    noMessages: 'Ei viestejä.',
    newFrom: (name) => `Uusi viesti: ${name}`,
    to: (name) => `Sinulta: ${name}`,
    from: (name) => `${name}`,
    reply: 'Vastaa',
    message: 'Viesti',
    messageHint:
      'Älä kirjoita perheistä. Nimiä, tunnuksia ja numeroita ei oteta vastaan. Viesti säilyy 90 päivää.',
    send: 'Lähetä viesti',
    sent: 'Viesti on lähetetty. Kollega saa sähköpostin, jossa ei ole viestin sisältöä.',
    saved: 'Tiedot on tallennettu.',
    removed: 'Tiedot on poistettu.',
    change: 'Muuta tietoja',
    save: 'Tallenna',
    remove: 'Poista luettelosta',
    add: 'Lisää luetteloon',
    addButton: 'Lisää',
    person: 'Henkilö',
    side: 'Kummalta puolelta',
    pick: 'Valitse',
    inFi: 'suomeksi',
    inSv: 'ruotsiksi',
    writeTo: (name) => `Viesti: ${name}`,
  },
  sv: {
    title: 'Kolleger',
    lead: 'Vem som kan saken, vad du kan fråga om och hur du når personen.',
    mine: (areas) => `Du hör till nätverket i ${areas}.`,
    mineAll: 'Du arbetar i hela välfärdsområdet.',
    lists: { 'between-professionals': 'Mellan yrkespersoner', 'for-families': 'Utsedda för familjer' },
    listsLabel: 'Två förteckningar',
    about: {
      'between-professionals':
        'Dem frågar du. För samarbetet har arbetstagare utsetts både inom socialvården och hälsovården.',
      'for-families': 'Till dem kan en familj vända sig i allt som tynger. Ge familjen namnet och numret.',
    },
    words: 'Namn eller ord',
    area: 'Område',
    speciality: 'Fackområde',
    all: 'Alla',
    wholeCounty: 'Hela välfärdsområdet',
    search: 'Sök',
    found: (count) => (count === 1 ? '1 kontakt' : `${count} kontakter`),
    none: 'Ingen hittades med de här valen. Pröva ett annat fackområde eller område.',
    whatFor: 'Om vad',
    how: 'Hur och när',
    phone: 'Arbetstelefon',
    back: (day) => `Borta, är tillbaka ${day}`,
    here: 'Kan nås',
    consult: 'Boka konsultation',
    write: 'Skriv ett meddelande',
    people: 'Andra arbetstagare',
    messages: 'Meddelanden från kolleger',
    noMessages: 'Inga meddelanden.',
    newFrom: (name) => `Nytt meddelande: ${name}`,
    to: (name) => `Från dig: ${name}`,
    from: (name) => `${name}`,
    reply: 'Svara',
    message: 'Meddelande',
    messageHint:
      'Skriv inte om familjer. Namn, personbeteckningar och nummer tas inte emot. Meddelandet sparas 90 dagar.',
    send: 'Skicka meddelandet',
    sent: 'Meddelandet har skickats. Kollegan får e-post utan meddelandets innehåll.',
    saved: 'Uppgifterna har sparats.',
    removed: 'Uppgifterna har tagits bort.',
    change: 'Ändra uppgifterna',
    save: 'Spara',
    remove: 'Ta bort ur förteckningen',
    add: 'Lägg till i förteckningen',
    addButton: 'Lägg till',
    person: 'Person',
    side: 'Från vilken sida',
    pick: 'Välj',
    inFi: 'på finska',
    inSv: 'på svenska',
    writeTo: (name) => `Meddelande: ${name}`,
  },
  en: {
    title: 'Colleagues',
    lead: 'Who knows the matter, what you can ask about and how to reach them.',
    mine: (areas) => `You belong to the network of ${areas}.`,
    mineAll: 'You work in the whole county.',
    lists: { 'between-professionals': 'Between professionals', 'for-families': 'Named for families' },
    listsLabel: 'Two lists',
    about: {
      'between-professionals':
        'These you ask. Workers are named for cooperation from both social and health services.',
      'for-families':
        'To these a family may turn in anything that weighs on it. Give the family the name and the number.',
    },
    words: 'Name or word',
    area: 'Area',
    speciality: 'Speciality',
    all: 'All',
    wholeCounty: 'The whole county',
    search: 'Search',
    found: (count) => (count === 1 ? '1 contact' : `${count} contacts`),
    none: 'Nobody was found with these choices. Try another speciality or area.',
    whatFor: 'About what',
    how: 'How and when',
    phone: 'Work phone',
    back: (day) => `Away, back ${day}`,
    here: 'Can be reached',
    consult: 'Book a consultation',
    write: 'Write a message',
    people: 'Other workers',
    messages: 'Messages from colleagues',
    noMessages: 'No messages.',
    newFrom: (name) => `New message: ${name}`,
    to: (name) => `From you: ${name}`,
    from: (name) => `${name}`,
    reply: 'Reply',
    message: 'Message',
    messageHint:
      'Do not write about families. Names, codes and numbers are not taken. The message is kept 90 days.',
    send: 'Send the message',
    sent: 'The message has been sent. The colleague gets an e-mail without its content.',
    saved: 'The details are saved.',
    removed: 'The details are removed.',
    change: 'Change the details',
    save: 'Save',
    remove: 'Remove from the list',
    add: 'Add to the list',
    addButton: 'Add',
    person: 'Person',
    side: 'From which side',
    pick: 'Choose',
    inFi: 'in Finnish',
    inSv: 'in Swedish',
    writeTo: (name) => `Message: ${name}`,
  },
}
