import type { Language } from '#platform/text.ts'

/** The classes of lines as they are grouped on their page; a line stands under its first class. */
export const lineGroups = [
  'danger',
  'violence',
  'suicide',
  'children-and-youth',
  'missing-child',
  'health',
] as const
export type LineGroup = (typeof lineGroups)[number]

export type LinesTexts = {
  readonly tab: string
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly groups: Readonly<Record<LineGroup | 'other', string>>
  readonly emergency: { readonly title: string; readonly lines: readonly string[]; readonly app: string }
  readonly county: (county: string) => string
  readonly allCounties: string
  readonly choose: string
  readonly change: string
  readonly toBeVerified: string
  readonly notUrgent: { readonly title: string; readonly text: string; readonly ask: string }
}

const fi: LinesTexts = {
  tab: 'Puhelinnumeroita',
  title: 'Apua heti',
  lead: 'Näistä numeroista vastaa ihminen. Voit soittaa, vaikka et olisi varma, onko asia tarpeeksi suuri.',
  description: 'Hätänumero, sosiaalipäivystys ja kriisipuhelimet lapsille, nuorille ja vanhemmille.',
  groups: {
    danger: 'Hätä',
    violence: 'Väkivalta, pelko ja lapsen hätä kotona',
    suicide: 'Kun et jaksa tai ajattelet itsemurhaa',
    'children-and-youth': 'Lapsille ja nuorille',
    'missing-child': 'Kadonnut lapsi',
    health: 'Sairaus ja tapaturma',
    other: 'Muut numerot',
  },
  emergency: {
    title: 'Milloin soitan numeroon 112?',
    lines: [
      'Kun jonkun henki, terveys tai turvallisuus on vaarassa juuri nyt.',
      'Kun lapsi tarvitsee apua heti: pyydä sosiaalipäivystystä.',
      'Kerro, mitä tapahtui ja missä olet. Vastaa kysymyksiin. Lopeta puhelu vasta, kun saat luvan.',
      'Lapsikin saa soittaa. Puhelu on maksuton, eikä siitä seuraa mitään, vaikka apua ei tarvittaisi.',
    ],
    app: 'Etkö voi puhua? Voit lähettää hätätekstiviestin numeroon 112. Siihen pitää rekisteröityä etukäteen.',
  },
  county: (county) => `Numerot, jotka toimivat täällä: ${county}.`,
  allCounties: 'Mukana ovat kaikkien Perhetaloa käyttävien alueiden numerot.',
  choose: 'Valitse kunta',
  change: 'Vaihda kunta',
  toBeVerified:
    'Ylläpidolle: numerot ja ajat on tarkistettava alueella ennen käyttöönottoa ja kerran vuodessa.',
  notUrgent: {
    title: 'Eikö ole kiire?',
    text: 'Kirjoita meille rauhassa. Saat vastauksen luvattuun aikaan mennessä. Nimeä ei tarvita.',
    ask: 'Pyydä apua',
  },
}

const sv: LinesTexts = {
  tab: 'Telefonnummer',
  title: 'Hjälp genast',
  lead: 'En människa svarar på de här numren. Du kan ringa fast du är osäker på om saken är stor nog.',
  description: 'Nödnumret, socialjouren och kristelefoner för barn, unga och föräldrar.',
  groups: {
    danger: 'Nödläge',
    violence: 'Våld, rädsla och barn i nöd hemma',
    suicide: 'När du inte orkar eller tänker på självmord',
    'children-and-youth': 'För barn och unga',
    'missing-child': 'Försvunnet barn',
    health: 'Sjukdom och olycksfall',
    other: 'Andra nummer',
  },
  emergency: {
    title: 'När ringer jag 112?',
    lines: [
      'När någons liv, hälsa eller säkerhet är i fara just nu.',
      'När ett barn behöver hjälp genast: be om socialjouren.',
      'Berätta vad som har hänt och var du är. Svara på frågorna. Avsluta samtalet först när du får lov.',
      'Också barn får ringa. Samtalet är gratis, och det gör inget om det visar sig att ingen hjälp behövdes.',
    ],
    app: 'Kan du inte tala? Då kan du skicka ett nödtextmeddelande till 112. Du måste registrera dig på förhand.',
  },
  county: (county) => `Nummer som fungerar här: ${county}.`,
  allCounties: 'Här är numren i alla områden som använder Familjehuset.',
  choose: 'Välj kommun',
  change: 'Byt kommun',
  toBeVerified:
    'Till administratören: området ska kontrollera nummer och tider före ibruktagandet och en gång om året.',
  notUrgent: {
    title: 'Är det inte bråttom?',
    text: 'Skriv till oss i lugn och ro. Du får svar inom utlovad tid. Namn behövs inte.',
    ask: 'Be om hjälp',
  },
}

const en: LinesTexts = {
  tab: 'Phone numbers',
  title: 'Help right now',
  lead: 'A person answers these numbers. You can call even if you are not sure it is serious enough.',
  description:
    'The emergency number, emergency social services and crisis lines for children, young people and parents.',
  groups: {
    danger: 'Emergency',
    violence: 'Violence, fear and a child in need at home',
    suicide: 'When you cannot go on or are thinking of suicide',
    'children-and-youth': 'For children and young people',
    'missing-child': 'Missing child',
    health: 'Illness and injury',
    other: 'Other numbers',
  },
  emergency: {
    title: 'When do I call 112?',
    lines: [
      'When somebody’s life, health or safety is in danger right now.',
      'When a child needs help at once: ask for emergency social services.',
      'Say what has happened and where you are. Answer the questions. End the call only when you are told to.',
      'Children may call too. The call is free, and nothing bad follows if help was not needed after all.',
    ],
    app: 'Can you not speak? You can send an emergency text message to 112. You must register for it beforehand.',
  },
  county: (county) => `Numbers that work here: ${county}.`,
  allCounties: 'These are the numbers of every county that uses House of Families.',
  choose: 'Choose municipality',
  change: 'Change municipality',
  toBeVerified:
    'For the operator: the county must check numbers and times before going live and once a year.',
  notUrgent: {
    title: 'Not urgent?',
    text: 'Write to us in peace. You get an answer by the promised time. No name is needed.',
    ask: 'Ask for help',
  },
}

export const linesTexts: Readonly<Record<Language, LinesTexts>> = { fi, sv, en }
