import type { Wish } from '#capabilities/guidance/index.ts'
import type { Language } from '#platform/text.ts'

export type GuideTexts = {
  readonly title: string
  readonly lead: string
  readonly fromRequest: string
  readonly need: string
  readonly words: string
  readonly wordsHint: string
  readonly municipality: string
  readonly anywhere: string
  readonly age: string
  readonly language: string
  readonly anyLanguage: string
  readonly more: string
  readonly topics: string
  readonly worry: string
  readonly unsaid: string
  readonly floor: string
  readonly anyFloor: string
  readonly wishes: string
  readonly wish: Readonly<Record<Wish, string>>
  readonly update: string
  readonly urgent: string
  readonly found: (count: number) => string
  readonly begin: string
  readonly nothing: string
  readonly nothingHelp: string
  readonly chooseHint: string
  readonly choose: string
  readonly fits: string
  readonly mind: string
  readonly refer: string
  readonly referWhat: (service: string) => string
  readonly compare: string
  readonly pack: string
  readonly together: string
  readonly withChosen: string
  readonly moreFound: string
  readonly notDone: string
  readonly back: string
  readonly orderHelp: string
  readonly compareTitle: string
  readonly compareLead: string
  readonly rows: {
    readonly what: string
    readonly getIn: string
    readonly wait: string
    readonly where: string
    readonly when: string
    readonly languages: string
    readonly ages: string
    readonly cost: string
    readonly criteria: string
    readonly forThis: string
    readonly against: string
  }
  readonly noWait: string
  readonly allAges: string
  readonly openService: string
}

const fi: GuideTexts = {
  title: 'Ohjaa perhe palveluun',
  lead: 'Kerro, mitä perhe tarvitsee. Saat palvelut, jotka sopivat, ja syyn jokaiselle.',
  fromRequest: 'Tarve on otettu avunpyynnöstä. Muuta sitä vapaasti: pyyntö ei muutu.',
  need: 'Tarve',
  words: 'Mitä perhe tarvitsee?',
  wordsHint: 'Omin sanoin. Älä kirjoita nimiä tai tunnuksia.',
  municipality: 'Kunta',
  anywhere: 'Koko alue',
  age: 'Lapsen ikä (v.)',
  language: 'Perheen kieli',
  anyLanguage: 'Ei väliä',
  more: 'Tarkenna',
  topics: 'Aiheet',
  worry: 'Huoli',
  unsaid: 'Ei sanottu',
  floor: 'Kerros',
  anyFloor: 'Kaikki kerrokset',
  wishes: 'Perhe toivoo',
  wish: {
    evening: 'iltaisin tai viikonloppuna',
    remote: 'etänä tai puhelimitse',
    home: 'kotiin',
    'no-referral': 'ilman lähetettä',
    free: 'maksutta',
  },
  update: 'Etsi sopivat',
  urgent: 'Sanoissa voi olla hätä. Välitön vaara: soita 112. Muuten arvioi kiireellisyys heti.',
  found: (count) => (count === 1 ? '1 sopiva palvelu' : `${count} sopivinta palvelua`),
  begin: 'Kun kerrot tarpeen, sopivat palvelut tulevat tähän.',
  nothing: 'Näillä tiedoilla ei löytynyt palveluja',
  nothingHelp: 'Poista jokin rajaus tai kokeile toisia sanoja.',
  chooseHint: 'Valitse 1–6. Vertaile enintään kolmea.',
  choose: 'Valitse',
  fits: 'Sopii',
  mind: 'Huomaa',
  refer: 'Tee lähete',
  referWhat: (service) => `: ${service}`,
  compare: 'Vertaile',
  pack: 'Tietopaketti perheelle',
  together: 'Katso yhdessä perheen kanssa',
  withChosen: 'Valituilla',
  moreFound: 'Näytä enemmän',
  notDone: 'Tarkista tämä',
  back: 'Takaisin ehdotuksiin',
  orderHelp: 'Järjestys: sanat ja paikka painavat eniten, sitten ikä, kieli, tila ja nopeus.',
  compareTitle: 'Vertaile palveluja',
  compareLead: 'Samat asiat rinnakkain, perheen tarpeeseen verrattuna.',
  rows: {
    what: 'Mitä saa',
    getIn: 'Miten pääsee',
    wait: 'Odotus',
    where: 'Missä',
    when: 'Milloin',
    languages: 'Kielet',
    ages: 'Iät',
    cost: 'Hinta',
    criteria: 'Perusteet',
    forThis: 'Sopii',
    against: 'Huomaa',
  },
  noWait: 'Ei tiedossa',
  allAges: 'Kaikenikäisille',
  openService: 'Palvelun sivu',
}

const sv: GuideTexts = {
  title: 'Handled familjen till en tjänst',
  lead: 'Berätta vad familjen behöver. Du får de tjänster som passar, och skälet till var och en.',
  fromRequest: 'Behovet är hämtat ur begäran om hjälp. Ändra det fritt: begäran ändras inte.',
  need: 'Behov',
  words: 'Vad behöver familjen?',
  wordsHint: 'Med egna ord. Skriv inte namn eller beteckningar.',
  municipality: 'Kommun',
  anywhere: 'Hela området',
  age: 'Barnets ålder (år)',
  language: 'Familjens språk',
  anyLanguage: 'Spelar ingen roll',
  more: 'Precisera',
  topics: 'Ämnen',
  worry: 'Oro',
  unsaid: 'Inte sagt',
  floor: 'Våning',
  anyFloor: 'Alla våningar',
  wishes: 'Familjen önskar',
  wish: {
    evening: 'kvällar eller veckoslut',
    remote: 'på distans eller per telefon',
    home: 'hem',
    'no-referral': 'utan remiss',
    free: 'utan avgift',
  },
  update: 'Sök passande',
  urgent: 'Orden kan betyda nöd. Omedelbar fara: ring 112. Bedöm annars genast hur bråttom det är.',
  found: (count) => (count === 1 ? '1 passande tjänst' : `De ${count} tjänster som passar bäst`),
  begin: 'När du berättar om behovet kommer de passande tjänsterna hit.',
  nothing: 'Inga tjänster hittades med de här uppgifterna',
  nothingHelp: 'Ta bort en avgränsning eller prova andra ord.',
  chooseHint: 'Välj 1–6. Jämför högst tre.',
  choose: 'Välj',
  fits: 'Passar',
  mind: 'Obs',
  refer: 'Skriv remiss',
  referWhat: (service) => `: ${service}`,
  compare: 'Jämför',
  pack: 'Infopaket till familjen',
  together: 'Titta tillsammans med familjen',
  withChosen: 'Med de valda',
  moreFound: 'Visa fler',
  notDone: 'Kontrollera det här',
  back: 'Tillbaka till förslagen',
  orderHelp: 'Ordning: orden och platsen väger mest, sedan ålder, språk, plats och snabbhet.',
  compareTitle: 'Jämför tjänster',
  compareLead: 'Samma saker sida vid sida, i förhållande till familjens behov.',
  rows: {
    what: 'Vad man får',
    getIn: 'Hur man kommer in',
    wait: 'Väntetid',
    where: 'Var',
    when: 'När',
    languages: 'Språk',
    ages: 'Åldrar',
    cost: 'Pris',
    criteria: 'Kriterier',
    forThis: 'Passar',
    against: 'Obs',
  },
  noWait: 'Inte känt',
  allAges: 'För alla åldrar',
  openService: 'Tjänstens sida',
}

const en: GuideTexts = {
  title: 'Guide a family to a service',
  lead: 'Say what the family needs. You get the services that fit, and the reason for each.',
  fromRequest: 'The need comes from the request for help. Change it freely: the request stays as it is.',
  need: 'Need',
  words: 'What does the family need?',
  wordsHint: 'In your own words. Write no names or identity codes.',
  municipality: 'Municipality',
  anywhere: 'The whole county',
  age: 'Child’s age (years)',
  language: 'Family’s language',
  anyLanguage: 'Any',
  more: 'Narrow down',
  topics: 'Topics',
  worry: 'Worry',
  unsaid: 'Not said',
  floor: 'Floor',
  anyFloor: 'All floors',
  wishes: 'The family wishes for',
  wish: {
    evening: 'evenings or weekends',
    remote: 'remotely or by phone',
    home: 'at home',
    'no-referral': 'without a referral',
    free: 'free of charge',
  },
  update: 'Find what fits',
  urgent: 'The words may mean danger. Immediate danger: call 112. Otherwise judge the urgency at once.',
  found: (count) => (count === 1 ? '1 fitting service' : `The ${count} services that fit best`),
  begin: 'Once you say what is needed, the fitting services come here.',
  nothing: 'No services were found with this',
  nothingHelp: 'Remove a limit or try other words.',
  chooseHint: 'Choose 1–6. Compare at most three.',
  choose: 'Choose',
  fits: 'Fits',
  mind: 'Mind',
  refer: 'Make a referral',
  referWhat: (service) => `: ${service}`,
  compare: 'Compare',
  pack: 'Info package for the family',
  together: 'Look together with the family',
  withChosen: 'With the chosen',
  moreFound: 'Show more',
  notDone: 'Check this',
  back: 'Back to the suggestions',
  orderHelp: 'Order: words and place weigh most, then age, language, room and speed.',
  compareTitle: 'Compare services',
  compareLead: 'The same things side by side, against what the family needs.',
  rows: {
    what: 'What it gives',
    getIn: 'How to get in',
    wait: 'Wait',
    where: 'Where',
    when: 'When',
    languages: 'Languages',
    ages: 'Ages',
    cost: 'Cost',
    criteria: 'Criteria',
    forThis: 'Fits',
    against: 'Mind',
  },
  noWait: 'Not known',
  allAges: 'For all ages',
  openService: 'The service’s page',
}

export const guideTexts: Readonly<Record<Language, GuideTexts>> = { fi, sv, en }
