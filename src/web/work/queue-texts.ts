import type { Language } from '#platform/text.ts'

export type QueueTexts = {
  readonly title: string
  readonly day: string
  readonly mine: string
  readonly untaken: string
  readonly near: string
  readonly late: string
  readonly offered: string
  readonly filter: string
  readonly door: string
  readonly everyDoor: string
  readonly topic: string
  readonly everyTopic: string
  readonly state: string
  readonly open: string
  readonly apply: string
  readonly clear: string
  readonly list: string
  readonly count: (total: number) => string
  readonly newOne: string
  /** `{n}` is the number. */
  readonly newMany: string
  readonly updateTo: string
  readonly marks: {
    readonly urgent: string
    readonly offered: string
    readonly mine: string
    readonly deputy: string
    readonly wrote: string
    readonly answered: string
    readonly answeredLate: string
  }
  readonly empty: {
    readonly nothing: string
    readonly noDoors: string
    readonly narrowed: string
    readonly received: string
    readonly waiting: string
    readonly resolved: string
  }
  readonly pages: string
  readonly pageOf: (page: number, of: number) => string
  readonly previous: string
  readonly next: string
  readonly help: string
  readonly startHere: string
  readonly nothingWaits: string
  readonly order: string
  readonly duty: string
  readonly keysOn: string
  readonly keysOff: string
  readonly turnKeysOn: string
  readonly turnKeysOff: string
  readonly returned: string
}

const fi: QueueTexts = {
  title: 'Jono',
  day: 'Oma päivä',
  mine: 'Sinulla',
  untaken: 'Ottamatta',
  near: 'Lupaus lähellä',
  late: 'Myöhässä',
  offered: 'Tarjottu teille',
  filter: 'Rajaa',
  door: 'Ovi',
  everyDoor: 'Kaikki ovet',
  topic: 'Aihe',
  everyTopic: 'Kaikki aiheet',
  state: 'Tila',
  open: 'Avoimet',
  apply: 'Rajaa jono',
  clear: 'Poista rajaus',
  list: 'Pyynnöt',
  count: (total) => (total === 1 ? '1 pyyntö' : `${total} pyyntöä`),
  newOne: '1 uusi',
  newMany: '{n} uutta',
  updateTo: 'Päivitä:',
  marks: {
    urgent: 'Lue heti',
    offered: 'Tarjottu teille',
    mine: 'Sinulla',
    deputy: 'Olet varahenkilö',
    wrote: 'Perhe kirjoitti',
    answered: 'Vastattu ajoissa',
    answeredLate: 'Vastattu myöhässä',
  },
  empty: {
    nothing: 'Jono on tyhjä. Uusi pyyntö tulee tähän, ja yksikkö saa sähköpostin.',
    noDoors: 'Et vastaa millään ovella, joten sinulla ei ole jonoa.',
    narrowed: 'Näillä rajauksilla ei ole pyyntöjä.',
    received: 'Kaikki pyynnöt on otettu.',
    waiting: 'Mikään pyyntö ei odota perhettä.',
    resolved: 'Päätettyjä pyyntöjä ei ole.',
  },
  pages: 'Jonon sivut',
  pageOf: (page, of) => `Sivu ${page}/${of}`,
  previous: 'Edelliset',
  next: 'Seuraavat',
  help: 'Mitä seuraavaksi',
  startHere: 'Aloita tästä:',
  nothingWaits: 'Mikään ei odota sinua nyt.',
  order: 'Järjestys: lukemattomat vaarasanat, teille tarjotut, lähin lupaus, suurin huoli.',
  duty: 'Se, joka ottaa pyynnön, vastaa siitä, kunnes toinen on kuitannut siirron.',
  keysOn: 'Pikanäppäimet ovat käytössä.',
  keysOff: 'Pikanäppäimet ovat pois käytöstä.',
  turnKeysOn: 'Ota käyttöön',
  turnKeysOff: 'Poista käytöstä',
  returned: 'Pyyntö on taas antajan listalla. Syy näkyy hänelle.',
}

const sv: QueueTexts = {
  title: 'Kö',
  day: 'Min dag',
  mine: 'Hos dig',
  untaken: 'Inte tagna',
  near: 'Löftet nära',
  late: 'Försenade',
  offered: 'Erbjudna till er',
  filter: 'Avgränsa',
  door: 'Dörr',
  everyDoor: 'Alla dörrar',
  topic: 'Ämne',
  everyTopic: 'Alla ämnen',
  state: 'Läge',
  open: 'Öppna',
  apply: 'Avgränsa kön',
  clear: 'Ta bort avgränsningen',
  list: 'Begäranden',
  count: (total) => (total === 1 ? '1 begäran' : `${total} begäranden`),
  newOne: '1 ny',
  newMany: '{n} nya',
  updateTo: 'Uppdatera:',
  marks: {
    urgent: 'Läs genast',
    offered: 'Erbjuden till er',
    mine: 'Hos dig',
    deputy: 'Du är ersättare',
    wrote: 'Familjen skrev',
    answered: 'Besvarad i tid',
    answeredLate: 'Besvarad för sent',
  },
  empty: {
    nothing: 'Kön är tom. En ny begäran kommer hit, och enheten får ett meddelande per e-post.',
    noDoors: 'Du svarar inte vid någon dörr, så du har ingen kö.',
    narrowed: 'Inga begäranden med de här avgränsningarna.',
    received: 'Alla begäranden är tagna.',
    waiting: 'Ingen begäran väntar på familjen.',
    resolved: 'Inga avslutade begäranden.',
  },
  pages: 'Sidor i kön',
  pageOf: (page, of) => `Sida ${page}/${of}`,
  previous: 'Föregående',
  next: 'Nästa',
  help: 'Vad härnäst',
  startHere: 'Börja här:',
  nothingWaits: 'Ingenting väntar på dig nu.',
  order: 'Ordning: olästa ord om fara, erbjudna till er, närmaste löfte, största oro.',
  duty: 'Den som tar en begäran ansvarar för den tills någon annan har kvitterat överföringen.',
  keysOn: 'Snabbtangenterna är på.',
  keysOff: 'Snabbtangenterna är av.',
  turnKeysOn: 'Slå på',
  turnKeysOff: 'Slå av',
  returned: 'Begäran är åter på givarens lista. Orsaken syns där.',
}

const en: QueueTexts = {
  title: 'Queue',
  day: 'My day',
  mine: 'With you',
  untaken: 'Not taken',
  near: 'Promise near',
  late: 'Late',
  offered: 'Offered to you',
  filter: 'Narrow',
  door: 'Door',
  everyDoor: 'Every door',
  topic: 'Topic',
  everyTopic: 'Every topic',
  state: 'State',
  open: 'Open',
  apply: 'Narrow the queue',
  clear: 'Show everything',
  list: 'Requests',
  count: (total) => (total === 1 ? '1 request' : `${total} requests`),
  newOne: '1 new',
  newMany: '{n} new',
  updateTo: 'Update:',
  marks: {
    urgent: 'Read now',
    offered: 'Offered to you',
    mine: 'With you',
    deputy: 'You are deputy',
    wrote: 'Family wrote',
    answered: 'Answered in time',
    answeredLate: 'Answered late',
  },
  empty: {
    nothing: 'The queue is empty. A new request comes here, and the unit gets an e-mail.',
    noDoors: 'You answer at no door, so you have no queue.',
    narrowed: 'No requests with this choice.',
    received: 'Every request has been taken.',
    waiting: 'No request waits for the family.',
    resolved: 'No closed requests.',
  },
  pages: 'Pages of the queue',
  pageOf: (page, of) => `Page ${page} of ${of}`,
  previous: 'Previous',
  next: 'Next',
  help: 'What next',
  startHere: 'Start here:',
  nothingWaits: 'Nothing waits for you now.',
  order: 'Order: unread words of danger, offers to you, nearest promise, biggest worry.',
  duty: 'Whoever takes a request answers for it until somebody else has acknowledged a hand-over.',
  keysOn: 'Keyboard shortcuts are on.',
  keysOff: 'Keyboard shortcuts are off.',
  turnKeysOn: 'Turn on',
  turnKeysOff: 'Turn off',
  returned: 'The request is back on its giver’s list with your reason.',
}

export const queueTexts: Readonly<Record<Language, QueueTexts>> = { fi, sv, en }
