import type { CrisisClass } from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'

export type SearchTexts = {
  readonly tab: string
  readonly label: string
  readonly button: string
  readonly resultsLabel: string
  readonly all: string
  /** What the page's heading says: how many, and for which words. */
  readonly found: (services: string, q: string) => string
  readonly allFound: (services: string) => string
  readonly nothingFor: (q: string) => string
  readonly place: {
    readonly chosen: (place: string) => string
    readonly change: string
    readonly everywhere: string
    readonly anywhere: string
    readonly choose: string
    readonly understood: (place: string) => string
    readonly otherwise: string
    readonly remember: (place: string) => string
  }
  readonly pager: {
    readonly label: string
    readonly where: (page: number, of: number) => string
    readonly previous: string
    readonly next: string
  }
  readonly crisis: {
    readonly titles: Readonly<Record<CrisisClass, string>>
    readonly note: string
    readonly all: string
  }
  readonly gentle: {
    readonly title: string
    readonly text: string
    readonly ask: string
    readonly call: string
  }
  readonly empty: {
    readonly text: string
    readonly withoutFilters: string
    readonly everywhere: string
    readonly spelling: string
    readonly guidance: string
    readonly house: string
    readonly ask: string
  }
  readonly after: {
    readonly title: string
    readonly text: string
    readonly ask: string
    readonly guidance: string
  }
  readonly young: {
    readonly label: string
    readonly ask: string
    readonly afterTitle: string
    readonly after: string
    readonly back: string
  }
}

const fi: SearchTexts = {
  tab: 'Haku',
  label: 'Mitä etsit tai mikä painaa?',
  button: 'Hae apua',
  resultsLabel: 'Löydetyt palvelut',
  all: 'Kaikki palvelut',
  found: (services, q) => `${services} haulla ”${q}”`,
  allFound: (services) => services,
  nothingFor: (q) => `Haulla ”${q}” ei löytynyt palvelua`,
  place: {
    chosen: (place) => `Lähimmät ensin: ${place}.`,
    change: 'Vaihda kunta',
    everywhere: 'Näytä kaikki alueet',
    anywhere: 'Mukana ovat kaikki alueet.',
    choose: 'Valitse kunta',
    understood: (place) => `Lähimmät ensin: ${place}. Kirjoitit sen hakuun.`,
    otherwise: 'Jos etsit muualta, poista paikka hakusanoista.',
    remember: (place) => `Muista kuntani: ${place}`,
  },
  pager: {
    label: 'Sivut',
    where: (page, of) => `Sivu ${page} / ${of}`,
    previous: 'Edellinen sivu',
    next: 'Seuraava sivu',
  },
  crisis: {
    titles: {
      violence: 'Sinulla on oikeus olla turvassa. Apua saa heti.',
      suicide: 'Et ole yksin. Puhu jollekulle nyt.',
      'self-harm': 'Et ole yksin. Tähän saa apua.',
      'missing-child': 'Jos lapsi on kateissa, soita heti 112.',
      'afraid-at-home': 'Kenenkään ei tarvitse pelätä kotona. Apua saa heti.',
      'intoxicated-carer': 'Lapsi tarvitsee selvän aikuisen. Apua saa heti.',
      'sexual-abuse': 'Se ei ole sinun syysi. Apua saa heti.',
    },
    note: 'Hakusi tulokset ovat tämän alla.',
    all: 'Kaikki numerot, joihin voit soittaa',
  },
  gentle: {
    title: 'Kuulostaa raskaalta.',
    text: 'Väsymyksestä saa puhua, ja apua saa ilman lähetettä. Voit kertoa myös meille, vaikka et tietäisi, mitä tarvitset.',
    ask: 'Pyydä apua',
    call: 'Jos haluat puhua heti:',
  },
  empty: {
    text: 'Se ei tarkoita, ettei apua ole. Kokeile näitä:',
    withoutFilters: 'Hae ilman rajauksia',
    everywhere: 'Hae kaikilta alueilta',
    spelling: 'Tarkista kirjoitusasu tai kirjoita lyhyemmin, esimerkiksi ”uni” tai ”ero”.',
    guidance: 'Soita ohjaukseen, vaikka et tietäisi palvelun nimeä',
    house: 'Katso koko perheiden taloa',
    ask: 'Pyydä apua, niin etsimme puolestasi',
  },
  after: {
    title: 'Eikö sopivaa löytynyt?',
    text: 'Kerro tilanteesi omin sanoin. Ihminen etsii sinulle oikean avun ja vastaa luvattuun aikaan mennessä.',
    ask: 'Pyydä apua',
    guidance: 'Ohjaus ja neuvonta lähelläsi',
  },
  young: {
    label: 'Mikä sinua painaa?',
    ask: 'Kysy aikuiselta',
    afterTitle: 'Etkö löytänyt sopivaa?',
    after: 'Kirjoita meille, vaikka ilman nimeä. Aikuinen lukee ja vastaa sinulle.',
    back: 'Takaisin: lapsille ja nuorille',
  },
}

const sv: SearchTexts = {
  tab: 'Sök',
  label: 'Vad söker du eller vad tynger dig?',
  button: 'Sök hjälp',
  resultsLabel: 'Tjänster som hittades',
  all: 'Alla tjänster',
  found: (services, q) => `${services} för ”${q}”`,
  allFound: (services) => services,
  nothingFor: (q) => `Ingen tjänst hittades för ”${q}”`,
  place: {
    chosen: (place) => `De närmaste först: ${place}.`,
    change: 'Byt kommun',
    everywhere: 'Visa alla områden',
    anywhere: 'Alla områden är med.',
    choose: 'Välj kommun',
    understood: (place) => `De närmaste först: ${place}. Du skrev orten i sökningen.`,
    otherwise: 'Söker du någon annanstans? Ta bort orten ur sökorden.',
    remember: (place) => `Kom ihåg min kommun: ${place}`,
  },
  pager: {
    label: 'Sidor',
    where: (page, of) => `Sida ${page} av ${of}`,
    previous: 'Föregående sida',
    next: 'Nästa sida',
  },
  crisis: {
    titles: {
      violence: 'Du har rätt att vara trygg. Det finns hjälp att få genast.',
      suicide: 'Du är inte ensam. Prata med någon nu.',
      'self-harm': 'Du är inte ensam. Det finns hjälp att få.',
      'missing-child': 'Om ett barn är försvunnet, ring 112 genast.',
      'afraid-at-home': 'Ingen ska behöva vara rädd hemma. Det finns hjälp att få genast.',
      'intoxicated-carer': 'Ett barn behöver en nykter vuxen. Det finns hjälp att få genast.',
      'sexual-abuse': 'Det är inte ditt fel. Det finns hjälp att få genast.',
    },
    note: 'Resultaten av din sökning finns här nedanför.',
    all: 'Alla nummer som du kan ringa',
  },
  gentle: {
    title: 'Det låter tungt.',
    text: 'Du får säga att du är trött. Hjälp får du utan remiss. Du kan också berätta för oss, även om du inte vet vad du behöver.',
    ask: 'Be om hjälp',
    call: 'Om du vill prata genast:',
  },
  empty: {
    text: 'Det betyder inte att det saknas hjälp. Pröva det här:',
    withoutFilters: 'Sök utan begränsningar',
    everywhere: 'Sök i alla områden',
    spelling: 'Kontrollera stavningen eller skriv kortare, till exempel ”sömn” eller ”skilsmässa”.',
    guidance: 'Ring servicehandledningen, även om du inte vet vad tjänsten heter',
    house: 'Se hela familjernas hus',
    ask: 'Be om hjälp, så söker vi åt dig',
  },
  after: {
    title: 'Hittade du inget som passar?',
    text: 'Berätta om din situation med egna ord. En människa söker rätt hjälp åt dig och svarar inom utlovad tid.',
    ask: 'Be om hjälp',
    guidance: 'Servicehandledning nära dig',
  },
  young: {
    label: 'Vad tynger dig?',
    ask: 'Fråga en vuxen',
    afterTitle: 'Hittade du inget som passar?',
    after: 'Skriv till oss, också utan namn. En vuxen läser och svarar dig.',
    back: 'Tillbaka: för barn och unga',
  },
}

const en: SearchTexts = {
  tab: 'Search',
  label: 'What are you looking for, or what is on your mind?',
  button: 'Find help',
  resultsLabel: 'Services found',
  all: 'All services',
  found: (services, q) => `${services} for “${q}”`,
  allFound: (services) => services,
  nothingFor: (q) => `No service was found for “${q}”`,
  place: {
    chosen: (place) => `Nearest first: ${place}.`,
    change: 'Change municipality',
    everywhere: 'Show all counties',
    anywhere: 'All counties are included.',
    choose: 'Choose municipality',
    understood: (place) => `Nearest first: ${place}. You wrote it in the search.`,
    otherwise: 'To look elsewhere, take the place out of your words.',
    remember: (place) => `Remember my municipality: ${place}`,
  },
  pager: {
    label: 'Pages',
    where: (page, of) => `Page ${page} of ${of}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  crisis: {
    titles: {
      violence: 'You have the right to be safe. You can get help right now.',
      suicide: 'You are not alone. Talk to somebody now.',
      'self-harm': 'You are not alone. There is help for this.',
      'missing-child': 'If a child is missing, call 112 at once.',
      'afraid-at-home': 'Nobody should be afraid at home. You can get help right now.',
      'intoxicated-carer': 'A child needs a sober adult. You can get help right now.',
      'sexual-abuse': 'It is not your fault. You can get help right now.',
    },
    note: 'The results of your search are below this.',
    all: 'All numbers you can call',
  },
  gentle: {
    title: 'That sounds heavy.',
    text: 'It is all right to say that you are tired. You get help without a referral. You can also tell us, even if you do not know what you need.',
    ask: 'Ask for help',
    call: 'If you want to talk right away:',
  },
  empty: {
    text: 'That does not mean there is no help. Try these:',
    withoutFilters: 'Search without filters',
    everywhere: 'Search in all counties',
    spelling: 'Check the spelling or write less, for example “sleep” or “divorce”.',
    guidance: 'Call guidance, even if you do not know what the service is called',
    house: 'See the whole house of families',
    ask: 'Ask for help and we search for you',
  },
  after: {
    title: 'Did you not find the right help?',
    text: 'Tell us about your situation in your own words. A person finds the right help for you and answers by the promised time.',
    ask: 'Ask for help',
    guidance: 'Guidance and advice near you',
  },
  young: {
    label: 'What is on your mind?',
    ask: 'Ask an adult',
    afterTitle: 'Did you not find the right help?',
    after: 'Write to us, even without your name. An adult reads it and answers you.',
    back: 'Back: for children and young people',
  },
}

export const searchTexts: Readonly<Record<Language, SearchTexts>> = { fi, sv, en }
