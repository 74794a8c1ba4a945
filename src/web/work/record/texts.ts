import type { Language } from '#platform/text.ts'
import type { recordedChannels, RecordNext } from '#capabilities/help-requests/index.ts'

type Channel = (typeof recordedChannels)[number]

export type RecordTexts = {
  readonly title: string
  readonly lead: string
  readonly talk: string
  readonly channel: string
  readonly channels: Readonly<Record<Channel, string>>
  readonly day: string
  readonly time: string
  readonly timeHint: string
  readonly words: string
  readonly wordsHint: string
  readonly check: string
  readonly checkHint: string
  readonly forWhom: string
  readonly worry: string
  readonly topics: string
  readonly place: string
  readonly way: string
  readonly anonymous: string
  readonly ways: { readonly phone: string; readonly 'text-message': string; readonly email: string }
  readonly phone: string
  readonly email: string
  readonly times: string
  readonly timesHint: string
  readonly not: string
  readonly notHint: string
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly interpreter: string
  readonly door: string
  readonly doorHint: string
  readonly routed: string
  readonly urgency: string
  readonly later: string
  readonly laterHint: string
  readonly next: string
  readonly nexts: Readonly<Record<RecordNext, { readonly label: string; readonly hint: string }>>
  readonly save: string
  readonly optional: string
  readonly who: string
  readonly reach: string
  readonly how: string
  readonly danger: string
  readonly preview: (door: string, due: string) => string
  readonly found: string
  readonly resumed: string
  readonly receipt: {
    readonly title: string
    readonly lead: (due: string) => string
    readonly at: (door: string, phone: string) => string
    readonly code: string
    readonly codeHint: string
    readonly spell: string
    readonly sms: string
    readonly smsText: (address: string) => string
    readonly print: string
    readonly slip: (address: string) => string
    readonly open: string
    readonly book: string
    readonly guide: string
    readonly another: string
    readonly mine: string
    readonly theirs: string
    readonly once: string
  }
}

const fi: RecordTexts = {
  title: 'Kirjaa yhteydenotto',
  lead: 'Kun perhe soittaa, tulee käymään tai kirjoittaa. Perhe saa saman lupauksen ja koodin kuin verkossa.',
  talk: 'Yhteydenotto',
  channel: 'Tapa',
  channels: {
    phone: 'Puhelu',
    'meeting-place': 'Kohtaamispaikka',
    letter: 'Kirje',
    email: 'Sähköposti',
    'text-message': 'Tekstiviesti',
  },
  day: 'Päivä',
  time: 'Kello',
  timeHint: 'Lupaus lasketaan tästä hetkestä.',
  words: 'Mitä perhe kertoi',
  wordsHint:
    'Perheen omin sanoin, mahdollisimman tarkasti. Ei nimiä, henkilötunnusta eikä salaista osoitetta.',
  check: 'Tarkista',
  checkHint:
    'Näyttää heti hätänumerot, ehdotuksen aiheista ja oven, jolle pyyntö menee. Mitään ei tallenneta.',
  forWhom: 'Kenestä on kyse',
  worry: 'Kuinka suuri huoli perheellä on',
  topics: 'Aiheet',
  place: 'Kunta',
  way: 'Miten perheelle vastataan',
  anonymous: 'Vain koodilla, ei yhteystietoja',
  ways: { phone: 'Puhelu', 'text-message': 'Tekstiviesti', email: 'Sähköposti' },
  phone: 'Puhelinnumero',
  email: 'Sähköpostiosoite',
  times: 'Milloin tavoittaa',
  timesHint: 'Esimerkiksi arkisin klo 12–14.',
  not: 'Miten ei saa ottaa yhteyttä',
  notHint: 'Esimerkiksi: ei viestejä vastaajaan.',
  language: 'Kieli',
  languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  interpreter: 'Tulkin kieli',
  door: 'Ovi',
  doorHint: 'Jätä tyhjäksi, niin pyyntö menee aiheiden mukaiselle ovelle.',
  routed: 'Aiheiden mukaan',
  urgency: 'Kiireellisyys',
  later: 'Arvioidaan myöhemmin',
  laterHint: 'Ovella vastaava arvioi sen.',
  next: 'Kuka jatkaa',
  nexts: {
    queue: { label: 'Ovi, jolle pyyntö menee', hint: 'Pyyntö odottaa oven jonossa.' },
    take: { label: 'Minä otan pyynnön', hint: 'Vain ovelle, jolla vastaat.' },
    answered: {
      label: 'Vastasin jo, ja jatkan itse',
      hint: 'Keskustelu oli vastaus: lupaus on pidetty sen hetkellä.',
    },
  },
  save: 'Tallenna ja anna koodi',
  optional: '(vapaaehtoinen)',
  who: 'Perhe',
  reach: 'Yhteys perheeseen',
  how: 'Miten jatketaan',
  danger: 'Sanat voivat tarkoittaa vaaraa. Kerro numerot perheelle heti.',
  preview: (door, due) => `Pyyntö menee ovelle ${door}. Perheelle luvataan vastaus viimeistään ${due}.`,
  found: 'Sanoista löytyi',
  resumed: 'Kirjautumisesi oli päättynyt. Kirjoittamasi on tallella.',
  receipt: {
    title: 'Yhteydenotto on kirjattu',
    lead: (due) => `Perheelle on luvattu vastaus viimeistään ${due}.`,
    at: (door, phone) => `${door}, ${phone}`,
    code: 'Perheen koodi',
    codeHint: 'Lue koodi ääneen, anna lappu tai lähetä viesti. Koodia ei näytetä myöhemmin uudestaan.',
    spell: 'Kirjain kerrallaan:',
    sms: 'Neutraali viesti, jonka voit kopioida',
    smsText: (address) =>
      `Hei! Viestisi luet osoitteessa ${address}. Tarvitset koodin, jonka saat meiltä erikseen.`,
    print: 'Tulostettava lappu',
    slip: (address) => `Avaa ${address} ja anna koodi.`,
    open: 'Avaa pyyntö',
    book: 'Varaa seuraava aika',
    guide: 'Ohjaa ensimmäiseen palveluun',
    another: 'Kirjaa toinen yhteydenotto',
    mine: 'Pyyntö on sinulla. Linja voi olla vielä auki: jatka samalla puhelulla.',
    theirs: 'Pyyntö odottaa oven jonossa.',
    once: 'Koodi näkyy vain tällä sivulla.',
  },
}

const sv: RecordTexts = {
  title: 'Anteckna en kontakt',
  lead: 'När en familj ringer, kommer eller skriver. Familjen får samma löfte och kod som på webben.',
  talk: 'Kontakten',
  channel: 'Sätt',
  channels: {
    phone: 'Samtal',
    'meeting-place': 'Mötesplats',
    letter: 'Brev',
    email: 'E-post',
    'text-message': 'Textmeddelande',
  },
  day: 'Dag',
  time: 'Klockan',
  timeHint: 'Löftet räknas från den här stunden.',
  words: 'Vad familjen berättade',
  wordsHint:
    'Med familjens egna ord, så noga som möjligt. Inga namn, personbeteckningar eller hemliga adresser.',
  check: 'Kontrollera',
  checkHint: 'Visar genast nödnumren, förslag på ämnen och dörren dit begäran går. Inget sparas.',
  forWhom: 'Vem det gäller',
  worry: 'Hur stor oro familjen har',
  topics: 'Ämnen',
  place: 'Kommun',
  way: 'Hur familjen får svar',
  anonymous: 'Bara med koden, inga kontaktuppgifter',
  ways: { phone: 'Samtal', 'text-message': 'Textmeddelande', email: 'E-post' },
  phone: 'Telefonnummer',
  email: 'E-postadress',
  times: 'När familjen kan nås',
  timesHint: 'Till exempel vardagar kl. 12–14.',
  not: 'Hur man inte får ta kontakt',
  notHint: 'Till exempel: inga meddelanden i svararen.',
  language: 'Språk',
  languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  interpreter: 'Tolkens språk',
  door: 'Dörr',
  doorHint: 'Lämna tomt, så går begäran till dörren enligt ämnena.',
  routed: 'Enligt ämnena',
  urgency: 'Brådska',
  later: 'Bedöms senare',
  laterHint: 'Den som svarar vid dörren bedömer.',
  next: 'Vem fortsätter',
  nexts: {
    queue: { label: 'Dörren dit begäran går', hint: 'Begäran väntar i dörrens kö.' },
    take: { label: 'Jag tar hand om begäran', hint: 'Bara vid en dörr där du svarar.' },
    answered: {
      label: 'Jag svarade redan och fortsätter själv',
      hint: 'Samtalet var svaret: löftet hölls då.',
    },
  },
  save: 'Spara och ge koden',
  optional: '(frivilligt)',
  who: 'Familjen',
  reach: 'Kontakt med familjen',
  how: 'Hur det går vidare',
  danger: 'Orden kan betyda fara. Berätta numren för familjen genast.',
  preview: (door, due) => `Begäran går till dörren ${door}. Familjen utlovas svar senast ${due}.`,
  found: 'Orden pekar på',
  resumed: 'Din inloggning hade gått ut. Det du skrev finns kvar.',
  receipt: {
    title: 'Kontakten är antecknad',
    lead: (due) => `Familjen är utlovad svar senast ${due}.`,
    at: (door, phone) => `${door}, ${phone}`,
    code: 'Familjens kod',
    codeHint: 'Läs upp koden, ge lappen eller skicka meddelandet. Koden visas inte på nytt.',
    spell: 'En bokstav i taget:',
    sms: 'Ett neutralt meddelande att kopiera',
    smsText: (address) =>
      `Hej! Ditt meddelande läser du på ${address}. Du behöver en kod som du får av oss separat.`,
    print: 'Lapp att skriva ut',
    slip: (address) => `Öppna ${address} och ange koden.`,
    open: 'Öppna begäran',
    book: 'Boka nästa tid',
    guide: 'Handled till den första tjänsten',
    another: 'Anteckna en annan kontakt',
    mine: 'Begäran är hos dig. Linjen kan ännu vara öppen: fortsätt under samma samtal.',
    theirs: 'Begäran väntar i dörrens kö.',
    once: 'Koden syns bara på den här sidan.',
  },
}

const en: RecordTexts = {
  title: 'Record a contact',
  lead: 'When a family calls, comes or writes. The family gets the same promise and code as on the web.',
  talk: 'The contact',
  channel: 'Way',
  channels: {
    phone: 'Phone call',
    'meeting-place': 'Meeting place',
    letter: 'Letter',
    email: 'E-mail',
    'text-message': 'Text message',
  },
  day: 'Day',
  time: 'Time',
  timeHint: 'The promise is counted from this moment.',
  words: 'What the family told',
  wordsHint:
    'In the family’s own words, as closely as you can. No names, identity codes or secret addresses.',
  check: 'Check',
  checkHint: 'Shows emergency numbers, suggested topics and the receiving door at once. Nothing is saved.',
  forWhom: 'Whom it is about',
  worry: 'How worried the family is',
  topics: 'Topics',
  place: 'Municipality',
  way: 'How the family is answered',
  anonymous: 'By the code alone, no contact details',
  ways: { phone: 'Phone call', 'text-message': 'Text message', email: 'E-mail' },
  phone: 'Phone number',
  email: 'E-mail address',
  times: 'When to reach',
  timesHint: 'For example weekdays 12–14.',
  not: 'How not to make contact',
  notHint: 'For example: no messages on the answering machine.',
  language: 'Language',
  languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  interpreter: 'Language of the interpreter',
  door: 'Door',
  doorHint: 'Leave empty and the request goes to the door that its topics lead to.',
  routed: 'By its topics',
  urgency: 'Urgency',
  later: 'Judged later',
  laterHint: 'Whoever answers at the door judges it.',
  next: 'Who goes on',
  nexts: {
    queue: { label: 'The door that receives it', hint: 'The request waits in the queue of the door.' },
    take: { label: 'I take the request', hint: 'Only for a door where you answer.' },
    answered: {
      label: 'I have answered already and go on myself',
      hint: 'The talk was the answer: the promise was kept then.',
    },
  },
  save: 'Save and give the code',
  optional: '(voluntary)',
  who: 'The family',
  reach: 'Reaching the family',
  how: 'How it goes on',
  danger: 'The words may mean danger. Tell the family these numbers now.',
  preview: (door, due) => `The request goes to the door ${door}. The family is promised an answer by ${due}.`,
  found: 'The words point to',
  resumed: 'Your sign-in had ended. What you wrote is kept.',
  receipt: {
    title: 'The contact is recorded',
    lead: (due) => `The family is promised an answer by ${due}.`,
    at: (door, phone) => `${door}, ${phone}`,
    code: 'The family’s code',
    codeHint: 'Read the code aloud, give the slip or send the message. The code is not shown again.',
    spell: 'Letter by letter:',
    sms: 'A neutral message to copy',
    smsText: (address) =>
      `Hello! You can read your message at ${address}. You need a code that we give you separately.`,
    print: 'A slip to print',
    slip: (address) => `Open ${address} and give the code.`,
    open: 'Open the request',
    book: 'Book the next time',
    guide: 'Guide to the first service',
    another: 'Record another contact',
    mine: 'The request is yours. The line may still be open: go on during the same call.',
    theirs: 'The request waits in the queue of the door.',
    once: 'The code is on this page only.',
  },
}

export const recordTexts: Readonly<Record<Language, RecordTexts>> = { fi, sv, en }
