import type { Language } from '#platform/text.ts'

export type CopyTexts = {
  readonly title: string
  readonly lead: string
  readonly text: string
  readonly download: string
  readonly back: string
  readonly file: string
  readonly heads: {
    readonly request: string
    readonly arrived: string
    readonly channel: string
    readonly door: string
    readonly forWhom: string
    readonly topics: string
    readonly worry: string
    readonly municipality: string
    readonly language: string
    readonly interpreter: string
    readonly urgency: string
    readonly words: string
    readonly messages: string
    readonly tries: string
    readonly notes: string
    readonly handOvers: string
    readonly state: string
    readonly holder: string
    readonly outcome: string
    readonly pending: string
    readonly family: string
    readonly worker: string
    readonly none: string
    readonly copied: string
  }
  readonly letter: {
    readonly title: string
    readonly lead: string
    readonly greeting: string
    readonly lines: (phone: string, hours: string) => readonly string[]
    readonly regards: string
    readonly to: string
    readonly print: string
  }
}

const fi: CopyTexts = {
  title: 'Kopio kirjausta varten',
  lead: 'Pyyntö tekstinä aina samassa järjestyksessä. Kopioi se potilas- tai asiakastietojärjestelmään, niin mitään ei kirjoiteta kahdesti. Yhteystietoja ja koodia ei ole mukana.',
  text: 'Pyyntö tekstinä',
  download: 'Lataa tekstitiedostona',
  back: 'Pyyntöön',
  file: 'pyynto',
  heads: {
    request: 'AVUNPYYNTÖ',
    arrived: 'Saapui',
    channel: 'Tapa',
    door: 'Ovi',
    forWhom: 'Kenestä',
    topics: 'Aiheet',
    worry: 'Huoli',
    municipality: 'Kunta',
    language: 'Kieli',
    interpreter: 'Tulkki',
    urgency: 'Kiireellisyys',
    words: 'PERHEEN SANAT',
    messages: 'VIESTIT',
    tries: 'YHTEYDENOTOT',
    notes: 'MUISTIINPANOT',
    handOvers: 'SIIRROT',
    state: 'Tila',
    holder: 'Käsittelijä',
    outcome: 'Lopputulos',
    pending: 'VIREILLÄ',
    family: 'Perhe',
    worker: 'Työntekijä',
    none: '–',
    copied: 'Kopioitu',
  },
  letter: {
    title: 'Kirje perheelle',
    lead: 'Tulosta, kirjoita osoite kuoreen ja kirjaa kirje lähetetyksi pyynnön sivulla. Kirjeessä ei mainita palvelua, aihetta eikä nimiä.',
    greeting: 'Hei,',
    lines: (phone, hours) => [
      'olemme yrittäneet tavoittaa sinua.',
      `Voit soittaa meille numeroon ${phone} (${hours}).`,
      'Jos asia ei ole enää ajankohtainen, sinun ei tarvitse tehdä mitään.',
    ],
    regards: 'Ystävällisin terveisin',
    to: 'Vastaanottaja:',
    print: 'Tulosta selaimen tulostustoiminnolla.',
  },
}

const sv: CopyTexts = {
  title: 'Kopia för dokumentationen',
  lead: 'Begäran som text, alltid i samma ordning. Kopiera den till patient- eller klientsystemet, så skrivs inget två gånger. Kontaktuppgifter och kod är inte med.',
  text: 'Begäran som text',
  download: 'Ladda ner som textfil',
  back: 'Till begäran',
  file: 'begaran',
  heads: {
    request: 'BEGÄRAN OM HJÄLP',
    arrived: 'Kom in',
    channel: 'Sätt',
    door: 'Dörr',
    forWhom: 'Vem det gäller',
    topics: 'Ämnen',
    worry: 'Oro',
    municipality: 'Kommun',
    language: 'Språk',
    interpreter: 'Tolk',
    urgency: 'Brådska',
    words: 'FAMILJENS ORD',
    messages: 'MEDDELANDEN',
    tries: 'KONTAKTER',
    notes: 'ANTECKNINGAR',
    handOvers: 'ÖVERFÖRINGAR',
    state: 'Läge',
    holder: 'Handläggare',
    outcome: 'Resultat',
    pending: 'INLETT ÄRENDE',
    family: 'Familjen',
    worker: 'Medarbetare',
    none: '–',
    copied: 'Kopierat',
  },
  letter: {
    title: 'Brev till familjen',
    lead: 'Skriv ut, skriv adressen på kuvertet och anteckna brevet som skickat på begärans sida. Brevet nämner varken tjänst, ämne eller namn.',
    greeting: 'Hej!',
    lines: (phone, hours) => [
      'Vi har försökt nå dig.',
      `Du kan ringa oss på numret ${phone} (${hours}).`,
      'Om saken inte längre är aktuell behöver du inte göra något.',
    ],
    regards: 'Med vänlig hälsning',
    to: 'Mottagare:',
    print: 'Skriv ut med webbläsarens utskrift.',
  },
}

const en: CopyTexts = {
  title: 'Copy for the record',
  lead: 'The request as text, always in the same order. Copy it into the patient or client system, so that nothing is typed twice. Contact details and the code are left out.',
  text: 'The request as text',
  download: 'Download as a text file',
  back: 'To the request',
  file: 'request',
  heads: {
    request: 'REQUEST FOR HELP',
    arrived: 'Arrived',
    channel: 'Way',
    door: 'Door',
    forWhom: 'About whom',
    topics: 'Topics',
    worry: 'Worry',
    municipality: 'Municipality',
    language: 'Language',
    interpreter: 'Interpreter',
    urgency: 'Urgency',
    words: 'THE FAMILY’S WORDS',
    messages: 'MESSAGES',
    tries: 'CONTACTS',
    notes: 'NOTES',
    handOvers: 'HAND-OVERS',
    state: 'State',
    holder: 'Holder',
    outcome: 'Outcome',
    pending: 'PENDING MATTER',
    family: 'Family',
    worker: 'Worker',
    none: '–',
    copied: 'Copied',
  },
  letter: {
    title: 'Letter to the family',
    lead: 'Print it, write the address on the envelope and record the letter as sent on the page of the request. The letter names no service, topic or person.',
    greeting: 'Hello,',
    lines: (phone, hours) => [
      'We have tried to reach you.',
      `You can call us on ${phone} (${hours}).`,
      'If it is no longer needed, you do not have to do anything.',
    ],
    regards: 'With kind regards',
    to: 'To:',
    print: 'Print with your browser.',
  },
}

export const copyTexts: Readonly<Record<Language, CopyTexts>> = { fi, sv, en }
