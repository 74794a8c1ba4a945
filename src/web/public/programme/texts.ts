import type { ActivityKind } from '#capabilities/meeting-places/index.ts'
import type { Language } from '#platform/text.ts'
import type { Age, Filter } from './address.ts'

export const parts = ['morning', 'afternoon', 'evening'] as const
/** The part of the day in which something begins. */
export type Part = (typeof parts)[number]

/** The words of the programme by week, day and month, and of one day of an activity wherever it stands. */
export type ProgrammeTexts = {
  readonly tab: string
  readonly name: string
  readonly crumbs: string
  readonly home: string
  readonly views: {
    readonly label: string
    readonly day: string
    readonly week: string
    readonly month: string
    readonly places: string
    readonly groups: string
    readonly events: string
  }
  readonly week: {
    readonly title: (where: string) => string
    readonly lead: string
    readonly description: string
    readonly number: (week: number) => string
    readonly nav: string
    readonly previous: string
    readonly next: string
    readonly toNow: string
    readonly nothingToday: string
    readonly numbers: (first: number, last: number) => string
    readonly beginning: string
  }
  readonly day: {
    readonly title: (where: string) => string
    readonly today: (where: string) => string
    readonly lead: string
    readonly description: string
    readonly nav: string
    readonly previous: string
    readonly next: string
    readonly toNow: string
    readonly now: string
    readonly later: string
    readonly over: string
    readonly nearby: (area: string) => string
  }
  readonly month: {
    readonly title: (month: string, where: string) => string
    readonly lead: string
    readonly description: string
    readonly nav: string
    readonly previous: string
    readonly next: string
    readonly toNow: string
    readonly caption: string
    readonly count: (count: number) => string
    readonly more: (count: number) => string
    readonly cancelled: (count: number) => string
  }
  readonly everywhere: string
  readonly where: {
    readonly label: string
    readonly hint: string
    readonly unknown: (typed: string) => string
    readonly notServed: (name: string) => string
    readonly choose: string
    readonly chooseText: string
    readonly areas: string
    readonly widen: (area: string) => string
    readonly only: (town: string) => string
    readonly shown: (place: string) => string
    readonly remember: (place: string) => string
  }
  readonly filters: {
    readonly summary: string
    readonly any: string
    readonly names: Readonly<Record<Filter, string>>
    readonly ages: Readonly<Record<Age, string>>
    readonly kinds: Readonly<Record<ActivityKind, string>>
    readonly languages: Readonly<Record<Language, string>>
    readonly free: string
    readonly show: string
    readonly held: string
    readonly remove: string
    readonly clear: string
  }
  readonly parts: Readonly<Record<Part, string>>
  readonly row: {
    readonly cancelled: string
    readonly cancelledWhy: (why: string) => string
    readonly moved: string
    readonly movedFrom: (day: string) => string
    readonly seats: (left: number) => string
    readonly signUp: string
    readonly waiting: string
    readonly waitingList: string
    readonly full: string
    readonly notYet: (day: string) => string
    readonly notYetBare: string
    readonly closed: string
    readonly byInvitation: string
    readonly throughTeacher: string
    readonly past: string
    readonly now: string
    readonly onTheNet: string
    readonly costs: string
    readonly free: string
    readonly inLanguage: (languages: string) => string
    readonly km: (km: string) => string
    readonly to: (title: string) => string
  }
  readonly ages: {
    readonly under: (years: number) => string
    readonly over: (years: number) => string
    readonly between: (from: number, to: number) => string
    readonly underMonths: (months: number) => string
  }
  readonly count: (count: number) => string
  readonly empty: {
    readonly week: string
    readonly day: string
    readonly filtered: string
    readonly clear: string
    readonly nextWeek: string
    readonly widen: (area: string) => string
    readonly remote: string
    readonly places: string
    readonly wish: string
  }
  readonly pager: {
    readonly label: string
    readonly words: (shown: number, total: number) => string
    readonly more: string
    readonly first: string
  }
  readonly after: {
    readonly title: string
    readonly text: string
    readonly newInTown: string
    readonly wishes: string
    readonly ask: string
    readonly calendar: string
    readonly calendarText: string
    readonly area: string
    readonly paper: string
  }
}

const fi: ProgrammeTexts = {
  tab: 'Viikko-ohjelma',
  name: 'Tekemistä perheille',
  crumbs: 'Olet tässä',
  home: 'Perhetalo',
  views: {
    label: 'Ohjelman näkymät',
    day: 'Tänään',
    week: 'Viikko',
    month: 'Kuukausi',
    places: 'Kohtaamispaikat',
    groups: 'Ryhmät',
    events: 'Tapahtumat',
  },
  week: {
    title: (where) => `Viikko-ohjelma: ${where}`,
    lead: 'Avoimeen toimintaan voit tulla ilmoittautumatta. Jos paikkoja on rajattu määrä, ilmoittaudu ensin.',
    description: 'Kohtaamispaikkojen viikko: avoin toiminta, ryhmät ja tapahtumat perheille.',
    number: (week) => `Viikko ${week}`,
    nav: 'Viikot',
    previous: 'Edellinen viikko',
    next: 'Seuraava viikko',
    toNow: 'Tähän viikkoon',
    nothingToday: 'Ei ohjelmaa.',
    numbers: (first, last) => `Viikot ${first}–${last}`,
    beginning: 'Alkuviikko',
  },
  day: {
    title: (where) => `Päivän ohjelma: ${where}`,
    today: (where) => `Tänään: ${where}`,
    lead: 'Mitä voit tehdä lapsen kanssa, ja mihin aikaan.',
    description: 'Mitä perheille on tänään lähellä: aika, paikka ja miten pääset mukaan.',
    nav: 'Päivät',
    previous: 'Edellinen päivä',
    next: 'Seuraava päivä',
    toNow: 'Tähän päivään',
    now: 'Nyt käynnissä',
    later: 'Myöhemmin',
    over: 'Jo päättynyt',
    nearby: (area) => `Muualla lähellä: ${area}`,
  },
  month: {
    title: (month, where) => `${month}: ${where}`,
    lead: 'Valitse päivä, niin näet sen ohjelman.',
    description: 'Kuukauden ohjelma perheille päivä kerrallaan.',
    nav: 'Kuukaudet',
    previous: 'Edellinen kuukausi',
    next: 'Seuraava kuukausi',
    toNow: 'Tähän kuukauteen',
    caption: 'Päivät ja niiden ohjelma',
    count: (count) => (count === 1 ? '1 kerta' : `${count} kertaa`),
    more: (count) => `ja ${count} muuta`,
    cancelled: (count) => (count === 1 ? '1 peruttu' : `${count} peruttua`),
  },
  everywhere: 'kaikki kunnat',
  where: {
    label: 'Kunta tai postinumero',
    hint: 'Esimerkiksi Närpiö tai 64200',
    unknown: (typed) => `Emme tunne paikkaa ”${typed}”. Tarkista kirjoitusasu.`,
    notServed: (name) => `${name} ei vielä käytä Perhetaloa.`,
    choose: 'Missä liikutte?',
    chooseText: 'Kirjoita kunta, niin näet, mitä lähellä on.',
    areas: 'Tai valitse alue',
    widen: (area) => `Näytä koko alue: ${area}`,
    only: (town) => `Näytä vain ${town}`,
    shown: (place) => `Näytämme paikan ${place} ohjelman.`,
    remember: (place) => `Muista ${place}`,
  },
  filters: {
    summary: 'Rajaa ohjelmaa',
    any: 'Kaikki',
    names: {
      place: 'Kohtaamispaikka',
      area: 'Alue',
      age: 'Lapsen ikä',
      weekday: 'Viikonpäivä',
      kind: 'Millaista',
      audience: 'Kenelle',
      language: 'Kieli',
      free: 'Hinta',
    },
    ages: {
      baby: 'Vauva, alle 1 v',
      toddler: 'Taapero, 1–2 v',
      play: 'Leikki-ikäinen, 3–6 v',
      school: 'Alakoululainen, 7–12 v',
      youth: 'Nuori, 13–17 v',
    },
    kinds: { open: 'Avoin toiminta', group: 'Ryhmät', event: 'Tapahtumat', stop: 'Kiertävä auto' },
    languages: { fi: 'Suomeksi', sv: 'Ruotsiksi', en: 'Englanniksi' },
    free: 'Vain maksuttomat',
    show: 'Näytä ohjelma',
    held: 'Rajattu',
    remove: 'Poista rajaus',
    clear: 'Poista kaikki rajaukset',
  },
  parts: { morning: 'Aamupäivä', afternoon: 'Iltapäivä', evening: 'Ilta' },
  row: {
    cancelled: 'Peruttu',
    cancelledWhy: (why) => `Peruttu: ${why}`,
    moved: 'Siirretty',
    movedFrom: (day) => `Siirretty, oli ${day}`,
    seats: (left) => (left === 1 ? '1 vapaa paikka' : `${left} vapaata paikkaa`),
    signUp: 'Ilmoittaudu',
    waiting: 'Mene jonoon',
    waitingList: 'Täynnä, jonotuslista auki',
    full: 'Täynnä',
    notYet: (day) => `Ilmoittautuminen alkaa ${day}`,
    notYetBare: 'Ilmoittautuminen alkaa myöhemmin',
    closed: 'Ilmoittautuminen on päättynyt',
    byInvitation: 'Kutsusta',
    throughTeacher: 'Opettajan kautta',
    past: 'Päättynyt',
    now: 'Käynnissä nyt',
    onTheNet: 'Verkossa',
    costs: 'Maksullinen',
    free: 'Maksuton',
    inLanguage: (languages) => `Kieli: ${languages}`,
    km: (km) => `${km} km`,
    to: (title) => `: ${title}`,
  },
  ages: {
    under: (years) => `alle\u00a0${years}\u00a0v`,
    over: (years) => `yli\u00a0${years}\u00a0v`,
    between: (from, to) => `${from}–${to}\u00a0v`,
    underMonths: (months) => `alle\u00a0${months}\u00a0kk`,
  },
  count: (count) => (count === 1 ? '1 kerta' : `${count} kertaa`),
  empty: {
    week: 'Tällä viikolla ei ole ohjelmaa täällä',
    day: 'Tänä päivänä ei ole ohjelmaa täällä',
    filtered: 'Näillä rajauksilla ei löytynyt mitään',
    clear: 'Poista rajaukset',
    nextWeek: 'Katso seuraava viikko',
    widen: (area) => `Katso koko alue: ${area}`,
    remote: 'Katso, mitä verkossa on',
    places: 'Katso kohtaamispaikat',
    wish: 'Kerro, mitä toivoisit tänne',
  },
  pager: {
    label: 'Lisää ohjelmaa',
    words: (shown, total) => `Näkyvissä ${shown} / ${total}`,
    more: 'Näytä lisää',
    first: 'Alkuun',
  },
  after: {
    title: 'Etkö löytänyt sopivaa?',
    text: 'Kysy perheohjaajalta. Hän tietää, mitä lähellä on, ja voi tulla ensimmäisellä kerralla mukaan.',
    newInTown: 'Uusi paikkakunnalla? Aloita tästä',
    wishes: 'Toivo tekemistä',
    ask: 'Kysy perheohjaajalta',
    calendar: 'Ohjelma omaan kalenteriin',
    calendarText: 'Tilaa ohjelma puhelimeesi. Muutokset päivittyvät itsestään.',
    area: 'Alueen ohjelma kalenteriin',
    paper: 'Tulosta sivu jääkaapin oveen.',
  },
}

const sv: ProgrammeTexts = {
  tab: 'Veckoprogram',
  name: 'På gång för familjer',
  crumbs: 'Du är här',
  home: 'Familjehuset',
  views: {
    label: 'Visa programmet enligt',
    day: 'I dag',
    week: 'Vecka',
    month: 'Månad',
    places: 'Mötesplatser',
    groups: 'Grupper',
    events: 'Evenemang',
  },
  week: {
    title: (where) => `Veckoprogram: ${where}`,
    lead: 'Till öppen verksamhet är det bara att komma. Om antalet platser är begränsat anmäler du dig först.',
    description: 'Mötesplatsernas vecka: öppen verksamhet, grupper och evenemang för familjer.',
    number: (week) => `Vecka ${week}`,
    nav: 'Veckor',
    previous: 'Föregående vecka',
    next: 'Nästa vecka',
    toNow: 'Till den här veckan',
    nothingToday: 'Inget program.',
    numbers: (first, last) => `Veckorna ${first}–${last}`,
    beginning: 'Början av veckan',
  },
  day: {
    title: (where) => `Dagens program: ${where}`,
    today: (where) => `I dag: ${where}`,
    lead: 'Vad du kan göra med ditt barn, och när.',
    description: 'Vad som ordnas för familjer nära dig i dag: tid, plats och hur du kommer med.',
    nav: 'Dagar',
    previous: 'Föregående dag',
    next: 'Nästa dag',
    toNow: 'Till i dag',
    now: 'Pågår just nu',
    later: 'Senare',
    over: 'Redan slut',
    nearby: (area) => `På annat håll i närheten: ${area}`,
  },
  month: {
    title: (month, where) => `${month}: ${where}`,
    lead: 'Välj en dag så ser du vad som ordnas.',
    description: 'Månadens program för familjer, dag för dag.',
    nav: 'Månader',
    previous: 'Föregående månad',
    next: 'Nästa månad',
    toNow: 'Till den här månaden',
    caption: 'Dagarna och deras program',
    count: (count) => (count === 1 ? '1 tillfälle' : `${count} tillfällen`),
    more: (count) => `och ${count} till`,
    cancelled: (count) => (count === 1 ? '1 inställt' : `${count} inställda`),
  },
  everywhere: 'alla kommuner',
  where: {
    label: 'Kommun eller postnummer',
    hint: 'Till exempel Närpes eller 64200',
    unknown: (typed) => `Vi känner inte till platsen ”${typed}”. Kontrollera stavningen.`,
    notServed: (name) => `${name} använder inte Familjehuset än.`,
    choose: 'Var brukar ni vara?',
    chooseText: 'Skriv kommunen så ser du vad som finns nära.',
    areas: 'Eller välj område',
    widen: (area) => `Visa hela området: ${area}`,
    only: (town) => `Visa bara ${town}`,
    shown: (place) => `Vi visar programmet i ${place}.`,
    remember: (place) => `Kom ihåg ${place}`,
  },
  filters: {
    summary: 'Avgränsa programmet',
    any: 'Alla',
    names: {
      place: 'Mötesplats',
      area: 'Område',
      age: 'Barnets ålder',
      weekday: 'Veckodag',
      kind: 'Typ av program',
      audience: 'För vem',
      language: 'Språk',
      free: 'Pris',
    },
    ages: {
      baby: 'Baby, under 1 år',
      toddler: 'Småbarn, 1–2 år',
      play: 'Lekålder, 3–6 år',
      school: 'Lågstadiet, 7–12 år',
      youth: 'Ung, 13–17 år',
    },
    kinds: { open: 'Öppen verksamhet', group: 'Grupper', event: 'Evenemang', stop: 'Bil som kör runt' },
    languages: { fi: 'På finska', sv: 'På svenska', en: 'På engelska' },
    free: 'Bara avgiftsfritt',
    show: 'Visa programmet',
    held: 'Avgränsat',
    remove: 'Ta bort avgränsningen',
    clear: 'Ta bort alla avgränsningar',
  },
  parts: { morning: 'Förmiddag', afternoon: 'Eftermiddag', evening: 'Kväll' },
  row: {
    cancelled: 'Inställt',
    cancelledWhy: (why) => `Inställt: ${why}`,
    moved: 'Flyttat',
    movedFrom: (day) => `Flyttat, skulle ha varit ${day}`,
    seats: (left) => (left === 1 ? '1 ledig plats' : `${left} lediga platser`),
    signUp: 'Anmäl dig',
    waiting: 'Ställ dig i kö',
    waitingList: 'Fullt, kölistan är öppen',
    full: 'Fullt',
    notYet: (day) => `Anmälan börjar ${day}`,
    notYetBare: 'Anmälan börjar senare',
    closed: 'Anmälningstiden har gått ut',
    byInvitation: 'På inbjudan',
    throughTeacher: 'Genom läraren',
    past: 'Slut',
    now: 'Pågår nu',
    onTheNet: 'På nätet',
    costs: 'Avgift',
    free: 'Avgiftsfritt',
    inLanguage: (languages) => `Språk: ${languages}`,
    km: (km) => `${km} km`,
    to: (title) => `: ${title}`,
  },
  ages: {
    under: (years) => `under\u00a0${years}\u00a0år`,
    over: (years) => `över\u00a0${years}\u00a0år`,
    between: (from, to) => `${from}–${to}\u00a0år`,
    underMonths: (months) => `under\u00a0${months}\u00a0mån`,
  },
  count: (count) => (count === 1 ? '1 tillfälle' : `${count} tillfällen`),
  empty: {
    week: 'Den här veckan finns det inget program här',
    day: 'Den här dagen finns det inget program här',
    filtered: 'Inget hittades med de här avgränsningarna',
    clear: 'Ta bort avgränsningarna',
    nextWeek: 'Se nästa vecka',
    widen: (area) => `Se hela området: ${area}`,
    remote: 'Se vad som finns på nätet',
    places: 'Se mötesplatserna',
    wish: 'Berätta vad du skulle vilja ha här',
  },
  pager: {
    label: 'Mer program',
    words: (shown, total) => `Du ser ${shown} av ${total}`,
    more: 'Visa mer',
    first: 'Till början',
  },
  after: {
    title: 'Hittade du inget som passar?',
    text: 'Fråga en familjehandledare. Hen vet vad som finns nära dig och kan följa med första gången.',
    newInTown: 'Ny på orten? Börja här',
    wishes: 'Önska något att göra',
    ask: 'Fråga en familjehandledare',
    calendar: 'Programmet i din egen kalender',
    calendarText: 'Prenumerera på programmet i telefonen. Ändringarna uppdateras av sig själva.',
    area: 'Områdets program i kalendern',
    paper: 'Skriv ut sidan och sätt den på kylskåpet.',
  },
}

const en: ProgrammeTexts = {
  tab: 'Week programme',
  name: 'Things to do',
  crumbs: 'You are here',
  home: 'House of Families',
  views: {
    label: 'Ways to see the programme',
    day: 'Today',
    week: 'Week',
    month: 'Month',
    places: 'Meeting places',
    groups: 'Groups',
    events: 'Events',
  },
  week: {
    title: (where) => `Week programme: ${where}`,
    lead: 'You can simply come to what is open. Where seats are limited, sign up first.',
    description: 'The week of the meeting places: open activities, groups and events for families.',
    number: (week) => `Week ${week}`,
    nav: 'Weeks',
    previous: 'Previous week',
    next: 'Next week',
    toNow: 'To this week',
    nothingToday: 'Nothing on.',
    numbers: (first, last) => `Weeks ${first}–${last}`,
    beginning: 'The beginning of the week',
  },
  day: {
    title: (where) => `The day’s programme: ${where}`,
    today: (where) => `Today: ${where}`,
    lead: 'What you can do with your child, and when.',
    description: 'What there is for families near you today: time, place and how to get in.',
    nav: 'Days',
    previous: 'Previous day',
    next: 'Next day',
    toNow: 'To today',
    now: 'On right now',
    later: 'Later',
    over: 'Already over',
    nearby: (area) => `Elsewhere nearby: ${area}`,
  },
  month: {
    title: (month, where) => `${month}: ${where}`,
    lead: 'Choose a day to see what is on.',
    description: 'The month’s programme for families, day by day.',
    nav: 'Months',
    previous: 'Previous month',
    next: 'Next month',
    toNow: 'To this month',
    caption: 'The days and their programme',
    count: (count) => (count === 1 ? '1 activity' : `${count} activities`),
    more: (count) => `and ${count} more`,
    cancelled: (count) => `${count} cancelled`,
  },
  everywhere: 'all municipalities',
  where: {
    label: 'Municipality or postcode',
    hint: 'For example Närpes or 64200',
    unknown: (typed) => `We do not know the place “${typed}”. Check the spelling.`,
    notServed: (name) => `${name} does not use the House of Families yet.`,
    choose: 'Where do you live?',
    chooseText: 'Type your municipality to see what there is nearby.',
    areas: 'Or choose an area',
    widen: (area) => `Show the whole area: ${area}`,
    only: (town) => `Show only ${town}`,
    shown: (place) => `This is the programme of ${place}.`,
    remember: (place) => `Remember ${place}`,
  },
  filters: {
    summary: 'Filter the programme',
    any: 'All',
    names: {
      place: 'Meeting place',
      area: 'Area',
      age: 'Age of the child',
      weekday: 'Weekday',
      kind: 'What kind',
      audience: 'For whom',
      language: 'Language',
      free: 'Price',
    },
    ages: {
      baby: 'Baby, under 1',
      toddler: 'Toddler, 1–2',
      play: 'Playing age, 3–6',
      school: 'Primary school, 7–12',
      youth: 'Young person, 13–17',
    },
    kinds: { open: 'Open activities', group: 'Groups', event: 'Events', stop: 'Car that drives around' },
    languages: { fi: 'In Finnish', sv: 'In Swedish', en: 'In English' },
    free: 'Only what is free',
    show: 'Show the programme',
    held: 'Filtered',
    remove: 'Remove',
    clear: 'Remove all filters',
  },
  parts: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  row: {
    cancelled: 'Cancelled',
    cancelledWhy: (why) => `Cancelled: ${why}`,
    moved: 'Moved',
    movedFrom: (day) => `Moved, was ${day}`,
    seats: (left) => (left === 1 ? '1 free seat' : `${left} free seats`),
    signUp: 'Sign up',
    waiting: 'Join the waiting list',
    waitingList: 'Full, waiting list open',
    full: 'Full',
    notYet: (day) => `Sign-up opens ${day}`,
    notYetBare: 'Sign-up opens later',
    closed: 'Sign-up has closed',
    byInvitation: 'By invitation',
    throughTeacher: 'Through the teacher',
    past: 'Over',
    now: 'On now',
    onTheNet: 'Online',
    costs: 'There is a charge',
    free: 'Free of charge',
    inLanguage: (languages) => `Language: ${languages}`,
    km: (km) => `${km} km`,
    to: (title) => `: ${title}`,
  },
  ages: {
    under: (years) => `under\u00a0${years}`,
    over: (years) => `over\u00a0${years}`,
    between: (from, to) => `ages\u00a0${from}–${to}`,
    underMonths: (months) => `under\u00a0${months}\u00a0months`,
  },
  count: (count) => (count === 1 ? '1 activity' : `${count} activities`),
  empty: {
    week: 'Nothing is on here this week',
    day: 'Nothing is on here on this day',
    filtered: 'Nothing fits what you chose',
    clear: 'Remove the filters',
    nextWeek: 'See next week',
    widen: (area) => `See the whole area: ${area}`,
    remote: 'See what there is online',
    places: 'See the meeting places',
    wish: 'Tell us what you wish for here',
  },
  pager: {
    label: 'More of the programme',
    words: (shown, total) => `You see ${shown} of ${total}`,
    more: 'Show more',
    first: 'To the beginning',
  },
  after: {
    title: 'Nothing that fits?',
    text: 'Ask a family guide. They know what is on nearby and can come along the first time.',
    newInTown: 'New in town? Begin here',
    wishes: 'Wish for something to do',
    ask: 'Ask a family guide',
    calendar: 'The programme in your own calendar',
    calendarText: 'Subscribe to the programme on your phone. Changes arrive by themselves.',
    area: 'The area’s programme to a calendar',
    paper: 'Print the page for the fridge door.',
  },
}

export const programmeTexts: Readonly<Record<Language, ProgrammeTexts>> = { fi, sv, en }
