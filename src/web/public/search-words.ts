import type { Level, Task } from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'
import type { Flag, Group } from './search-address.ts'

/** The words of the filters and of what a search was understood to ask. */
export type SearchWords = {
  readonly more: string
  readonly groups: Readonly<Record<Group, string>>
  /** How many values of a group hold, behind its name. */
  readonly holds: (count: number) => string
  readonly municipality: string
  readonly flags: Readonly<Record<Flag, string>>
  readonly tasks: Readonly<Record<Task, string>>
  readonly levels: Readonly<Record<Level, string>>
  readonly any: string
  readonly apply: string
  readonly chosen: string
  readonly remove: string
  readonly clear: string
  readonly quick: string
  readonly understood: {
    readonly title: string
    /** Heard before what a link takes away. */
    readonly without: string
    readonly age: (from: number, to: number) => string
    readonly unborn: string
    readonly weekdays: readonly string[]
    readonly morning: string
    readonly evening: string
    readonly weekend: string
    readonly openNow: string
  }
  readonly where: {
    readonly label: string
    readonly unknown: (typed: string) => string
    readonly notServed: (place: string) => string
  }
  readonly km: (kilometres: number) => string
  readonly onlyIn: Readonly<Record<Language, string>>
  readonly costs: string
  readonly why: string
  readonly whyKinds: Readonly<Record<string, string>>
  readonly onMap: string
  readonly weak: string
  readonly empty: {
    readonly without: (filter: string, services: string) => string
    readonly remote: (services: string) => string
    readonly guidance: string
    readonly lines: string
  }
  readonly notConfirmed: (date: string) => string
}

const years = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`)

const fi: SearchWords = {
  more: 'Lisää rajauksia',
  groups: {
    audience: 'Kenelle',
    mode: 'Miten apua saa',
    access: 'Miten pääsee mukaan',
    language: 'Millä kielellä',
    type: 'Millainen palvelu',
    task: 'Mihin tarpeeseen',
    sector: 'Kuka järjestää',
    floor: 'Talon kerros',
    level: 'Perustaso vai erityistaso',
    county: 'Hyvinvointialue',
    area: 'Perhekeskusalue',
  },
  holds: (count) => (count === 1 ? '1 valittu' : `${count} valittua`),
  municipality: 'Kunta',
  flags: {
    open: 'Auki nyt',
    free: 'Maksuton',
    evening: 'Illalla tai viikonloppuna',
    remote: 'Etänä',
    home: 'Kotiin',
    accessible: 'Esteetön',
  },
  tasks: {
    'health-and-growth': 'terveys, hyvinvointi ja kasvu',
    'peer-support': 'vertaistuki ja yhteisö',
    'early-support': 'varhainen tuki, hoito ja kuntoutus',
    'amicable-divorce': 'sovinnollinen ero',
    'violence-prevention': 'väkivallan ehkäisy',
    diversity: 'perheiden monimuotoisuus',
    parenthood: 'vanhemmuus ja parisuhde',
  },
  levels: { basic: 'perustaso', special: 'erityistaso' },
  any: 'Kaikki',
  apply: 'Näytä',
  chosen: 'Haku on rajattu',
  remove: 'Poista rajaus',
  clear: 'Poista kaikki rajaukset',
  quick: 'Rajaa nopeasti',
  understood: {
    title: 'Ymmärsimme',
    without: 'Hae ilman tätä',
    age: (from, to) => `${years(from, to)}-${from === to ? 'vuotiaalle' : 'vuotiaille'}`,
    unborn: 'odottavalle',
    weekdays: [
      'maanantaisin',
      'tiistaisin',
      'keskiviikkoisin',
      'torstaisin',
      'perjantaisin',
      'lauantaisin',
      'sunnuntaisin',
    ],
    morning: 'aamulla',
    evening: 'illalla',
    weekend: 'viikonloppuna',
    openNow: 'auki nyt',
  },
  where: {
    label: 'Kunta tai postinumero',
    notServed: (place) =>
      `${place} ei vielä kuulu Perhetaloon. Näytämme lähimmät palvelut muualta ja ne, jotka auttavat etänä.`,
    unknown: (typed) => `Emme tunne paikkaa ”${typed}”. Kokeile kunnan nimeä tai postinumeroa.`,
  },
  km: (kilometres) => `noin ${kilometres} km`,
  onlyIn: { fi: 'Tiedot vain suomeksi', sv: 'Tiedot vain ruotsiksi', en: 'Tiedot vain englanniksi' },
  costs: 'Voi olla maksullinen',
  why: 'Miksi tämä on tässä',
  whyKinds: {
    word: 'sana',
    same: 'nimi toisella kielellä',
    inside: 'osa pidempää sanaa',
    typo: 'kirjoitusasu lähellä',
    akin: 'tarkoittaa samaa',
    phrase: 'koko ilmaus',
    place: 'paikka',
    leads: 'sanasto vie tänne',
    age: 'ikä',
    time: 'aukiolo',
    distance: 'etäisyys',
  },
  onMap: 'Näytä kartalla',
  weak: 'Emme löytäneet tarkkaa osumaa. Nämä voivat silti auttaa.',
  empty: {
    without: (filter, services) => `Ilman rajausta ”${filter}”: ${services}`,
    remote: (services) => `Etänä tai puhelimitse: ${services}`,
    guidance: 'Ohjaus etsii kanssasi',
    lines: 'Numerot, joihin voit soittaa heti',
  },
  notConfirmed: (date) => `Merkitty vahvistamattomaksi ${date}. Varmista ennen kuin lähdet.`,
}

const sv: SearchWords = {
  more: 'Fler begränsningar',
  groups: {
    audience: 'För vem',
    mode: 'Hur du får hjälp',
    access: 'Hur du kommer med',
    language: 'På vilket språk',
    type: 'Vilken sorts tjänst',
    task: 'För vilket behov',
    sector: 'Vem ordnar',
    floor: 'Våning i huset',
    level: 'Basnivå eller specialnivå',
    county: 'Välfärdsområde',
    area: 'Familjecenterområde',
  },
  holds: (count) => (count === 1 ? '1 vald' : `${count} valda`),
  municipality: 'Kommun',
  flags: {
    open: 'Öppet nu',
    free: 'Avgiftsfritt',
    evening: 'Kväll eller veckoslut',
    remote: 'På distans',
    home: 'Hem till dig',
    accessible: 'Tillgängligt',
  },
  tasks: {
    'health-and-growth': 'hälsa, välbefinnande och uppväxt',
    'peer-support': 'kamratstöd och gemenskap',
    'early-support': 'tidigt stöd, vård och rehabilitering',
    'amicable-divorce': 'skilsmässa i samförstånd',
    'violence-prevention': 'förebyggande av våld',
    diversity: 'familjers mångfald',
    parenthood: 'föräldraskap och parrelation',
  },
  levels: { basic: 'basnivå', special: 'specialnivå' },
  any: 'Alla',
  apply: 'Visa',
  chosen: 'Sökningen är begränsad',
  remove: 'Ta bort begränsningen',
  clear: 'Ta bort alla begränsningar',
  quick: 'Begränsa snabbt',
  understood: {
    title: 'Vi förstod',
    without: 'Sök utan det här',
    age: (from, to) => `för ${years(from, to)}-åringar`,
    unborn: 'för den som väntar barn',
    weekdays: [
      'på måndagar',
      'på tisdagar',
      'på onsdagar',
      'på torsdagar',
      'på fredagar',
      'på lördagar',
      'på söndagar',
    ],
    morning: 'på morgonen',
    evening: 'på kvällen',
    weekend: 'på veckoslut',
    openNow: 'öppet nu',
  },
  where: {
    label: 'Kommun eller postnummer',
    notServed: (place) =>
      `${place} hör ännu inte till Familjehuset. Vi visar de närmaste tjänsterna på annan ort och de som hjälper på distans.`,
    unknown: (typed) => `Vi känner inte till ”${typed}”. Pröva kommunens namn eller ett postnummer.`,
  },
  km: (kilometres) => `cirka ${kilometres} km`,
  onlyIn: {
    fi: 'Information bara på finska',
    sv: 'Information bara på svenska',
    en: 'Information bara på engelska',
  },
  costs: 'Kan ha en avgift',
  why: 'Varför den här finns med',
  whyKinds: {
    word: 'ord',
    same: 'namn på ett annat språk',
    inside: 'del av ett längre ord',
    typo: 'nästan samma stavning',
    akin: 'betyder detsamma',
    phrase: 'hela uttrycket',
    place: 'plats',
    leads: 'ordlistan leder hit',
    age: 'ålder',
    time: 'öppettid',
    distance: 'avstånd',
  },
  onMap: 'Visa på kartan',
  weak: 'Vi hittade ingen exakt träff. De här kan ändå vara till hjälp.',
  empty: {
    without: (filter, services) => `Utan begränsningen ”${filter}”: ${services}`,
    remote: (services) => `På distans eller per telefon: ${services}`,
    guidance: 'Servicehandledningen söker tillsammans med dig',
    lines: 'Nummer som du kan ringa genast',
  },
  notConfirmed: (date) => `Inte bekräftat sedan ${date}. Kontrollera innan du går.`,
}

const en: SearchWords = {
  more: 'More filters',
  groups: {
    audience: 'For whom',
    mode: 'How you get help',
    access: 'How to get in',
    language: 'In which language',
    type: 'What kind of service',
    task: 'For which need',
    sector: 'Who provides it',
    floor: 'Floor of the house',
    level: 'Basic or special level',
    county: 'Wellbeing services county',
    area: 'Family centre area',
  },
  holds: (count) => `${count} chosen`,
  municipality: 'Municipality',
  flags: {
    open: 'Open now',
    free: 'Free of charge',
    evening: 'Evenings or weekends',
    remote: 'Remotely',
    home: 'At your home',
    accessible: 'Step-free',
  },
  tasks: {
    'health-and-growth': 'health, wellbeing and growth',
    'peer-support': 'peer support and community',
    'early-support': 'early support, care and rehabilitation',
    'amicable-divorce': 'an amicable divorce',
    'violence-prevention': 'preventing violence',
    diversity: 'diversity of families',
    parenthood: 'parenthood and couple relationship',
  },
  levels: { basic: 'basic level', special: 'special level' },
  any: 'All',
  apply: 'Show',
  chosen: 'The search is narrowed',
  remove: 'Remove filter',
  clear: 'Remove all filters',
  quick: 'Narrow quickly',
  understood: {
    title: 'We understood',
    without: 'Search without this',
    age: (from, to) => (from === to ? `for a ${from}-year-old` : `for ages ${years(from, to)}`),
    unborn: 'for those expecting a baby',
    weekdays: [
      'on Mondays',
      'on Tuesdays',
      'on Wednesdays',
      'on Thursdays',
      'on Fridays',
      'on Saturdays',
      'on Sundays',
    ],
    morning: 'in the morning',
    evening: 'in the evening',
    weekend: 'at the weekend',
    openNow: 'open now',
  },
  where: {
    label: 'Place or postcode',
    notServed: (place) =>
      `${place} is not part of House of Families yet. We show the nearest services elsewhere and those that help remotely.`,
    unknown: (typed) => `We do not know “${typed}”. Try the name of a municipality or a postcode.`,
  },
  km: (kilometres) => `about ${kilometres} km`,
  onlyIn: { fi: 'Details only in Finnish', sv: 'Details only in Swedish', en: 'Details only in English' },
  costs: 'May have a fee',
  why: 'Why this is here',
  whyKinds: {
    word: 'word',
    same: 'name in another language',
    inside: 'part of a longer word',
    typo: 'nearly the same spelling',
    akin: 'means the same',
    phrase: 'the whole phrase',
    place: 'place',
    leads: 'the vocabulary leads here',
    age: 'age',
    time: 'opening hours',
    distance: 'distance',
  },
  onMap: 'Show on the map',
  weak: 'We found no exact match. These may still help.',
  empty: {
    without: (filter, services) => `Without the filter “${filter}”: ${services}`,
    remote: (services) => `Remotely or by phone: ${services}`,
    guidance: 'Guidance searches with you',
    lines: 'Numbers you can call right now',
  },
  notConfirmed: (date) => `Not confirmed since ${date}. Check before you go.`,
}

export const searchWords: Readonly<Record<Language, SearchWords>> = { fi, sv, en }
