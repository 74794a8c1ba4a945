import type { Language } from '#platform/text.ts'

export type KeepingTexts = {
  readonly back: string
  readonly title: string
  readonly lead: string
  readonly link: string
  readonly none: string
  readonly noUnits: string
  readonly kinds: Readonly<Record<'group' | 'room', string>>
  readonly closed: string
  readonly open: string
  readonly openLead: string
  readonly unit: string
  readonly kind: string
  readonly kindHints: Readonly<Record<'group' | 'room', string>>
  readonly name: string
  readonly people: string
  readonly peopleHint: string
  readonly place: string
  readonly length: string
  readonly minutes: (count: number) => string
  readonly pause: string
  readonly noPause: string
  readonly openButton: string
  readonly choose: string
  readonly rhythm: string
  readonly rhythms: Readonly<Record<'w1' | 'w2' | 'month', string>>
  readonly weeks: string
  readonly weeksHint: string
  readonly week: Readonly<Record<'1' | '2' | '3' | '4' | '-1', string>>
  readonly days: string
  readonly opens: string
  readonly closes: string
  readonly firstDay: string
  readonly firstDayHint: string
  readonly seeNext: string
  readonly next: string
  readonly nextNone: string
  readonly notYet: string
  readonly hours: string
  readonly noHours: string
  readonly addHours: string
  readonly add: string
  readonly remove: string
  readonly settings: string
  readonly save: string
  readonly stays: string
  readonly active: string
  readonly activeHint: string
  readonly optional: string
  readonly done: Readonly<
    Record<'opened' | 'hours' | 'noHours' | 'absence' | 'noAbsence' | 'saved' | 'closed', string>
  >
}

/** Calendars of units and rooms, and how their times return. */
export const keepingTexts: Readonly<Record<Language, KeepingTexts>> = {
  fi: {
    back: 'Yhteiset kalenterit',
    title: 'Yhteiset kalenterit',
    lead: 'Ryhmien ja huoneiden ajat. Kollegat varaavat niistä vapaita aikoja.',
    link: 'Ryhmien ja huoneiden kalenterit',
    none: 'Hoidossasi ei ole vielä ryhmän tai huoneen kalenteria.',
    noUnits: 'Kalenterin avaa yksikön esihenkilö, alueen esihenkilö tai koordinaattori.',
    kinds: { group: 'Ryhmä', room: 'Huone' },
    closed: 'Suljettu',
    open: 'Avaa uusi kalenteri',
    openLead: 'Työajat ja poissaolot lisäät heti avaamisen jälkeen.',
    unit: 'Yksikkö',
    kind: 'Mille kalenteri avataan?',
    kindHints: {
      group: 'Työpari tai ryhmä, jolle varataan yhteisiä aikoja.',
      room: 'Tila, joka varataan samalla kun aika sovitaan.',
    },
    name: 'Nimi',
    people: 'Keitä ryhmään kuuluu?',
    peopleHint: 'Aika on vapaa, kun he kaikki pääsevät.',
    place: 'Paikka',
    length: 'Ajan kesto',
    minutes: (count) => `${count} minuuttia`,
    pause: 'Tauko ajan jälkeen',
    noPause: 'Ei taukoa',
    openButton: 'Avaa kalenteri',
    choose: 'Näytä',
    rhythm: 'Kuinka usein aika toistuu?',
    rhythms: { w1: 'Joka viikko', w2: 'Joka toinen viikko', month: 'Tiettyinä kuukauden viikkoina' },
    weeks: 'Mitkä kerrat kuukaudessa?',
    weeksHint: 'Vain, jos aika toistuu tiettyinä kuukauden viikkoina: esimerkiksi 1. ja 3. tiistai.',
    week: { '1': '1.', '2': '2.', '3': '3.', '4': '4.', '-1': 'Viimeinen' },
    days: 'Viikonpäivät',
    opens: 'Alkaa',
    closes: 'Päättyy',
    firstDay: 'Ensimmäinen päivä',
    firstDayHint: 'Tyhjä: tästä päivästä alkaen.',
    seeNext: 'Katso seuraavat ajat',
    next: 'Seuraavat viisi kertaa',
    nextNone: 'Tällä säännöllä ei tule yhtään kertaa vuoden aikana.',
    notYet: 'Mitään ei ole vielä tallennettu.',
    hours: 'Ajat, jotka toistuvat',
    noHours: 'Aikoja ei ole vielä. Ilman niitä kalenteria ei voi varata.',
    addHours: 'Lisää toistuva aika',
    add: 'Lisää aika',
    remove: 'Poista',
    settings: 'Kalenterin tiedot',
    save: 'Tallenna tiedot',
    stays: 'Jo sovitut ajat pysyvät.',
    active: 'Kalenteria voi varata',
    activeHint: 'Jos poistat merkin, kalenteri sulkeutuu. Jo sovitut ajat pysyvät.',
    optional: '(vapaaehtoinen)',
    done: {
      opened: 'Kalenteri on avattu. Lisää vielä ajat, jolloin sitä voi varata.',
      hours: 'Toistuva aika on lisätty.',
      noHours: 'Toistuva aika on poistettu. Jo sovitut ajat pysyvät.',
      absence: 'Vapaapäivät on merkitty.',
      noAbsence: 'Vapaapäivät on poistettu.',
      saved: 'Tiedot on tallennettu.',
      closed: 'Kalenteri on suljettu. Jo sovitut ajat pysyvät.',
    },
  },
  sv: {
    back: 'Gemensamma kalendrar',
    title: 'Gemensamma kalendrar',
    lead: 'Tider för grupper och rum. Kolleger bokar lediga tider i dem.',
    link: 'Kalendrar för grupper och rum',
    none: 'Du sköter ännu ingen kalender för en grupp eller ett rum.',
    noUnits: 'En kalender öppnas av enhetens chef, områdets chef eller koordinatorn.',
    kinds: { group: 'Grupp', room: 'Rum' },
    closed: 'Stängd',
    open: 'Öppna en ny kalender',
    openLead: 'Tiderna och de lediga dagarna lägger du till genast efter att kalendern är öppnad.',
    unit: 'Enhet',
    kind: 'För vad öppnas kalendern?',
    kindHints: {
      group: 'Ett arbetspar eller en grupp som man bokar gemensamma tider med.',
      room: 'Ett utrymme som bokas samtidigt som en tid avtalas.',
    },
    name: 'Namn',
    people: 'Vilka hör till gruppen?',
    peopleHint: 'Tiden är ledig när alla kan.',
    place: 'Plats',
    length: 'Tidens längd',
    minutes: (count) => `${count} minuter`,
    pause: 'Paus efter tiden',
    noPause: 'Ingen paus',
    openButton: 'Öppna kalendern',
    choose: 'Visa',
    rhythm: 'Hur ofta återkommer tiden?',
    rhythms: { w1: 'Varje vecka', w2: 'Varannan vecka', month: 'Vissa veckor i månaden' },
    weeks: 'Vilka gånger i månaden?',
    weeksHint: 'Bara om tiden återkommer vissa veckor i månaden: till exempel 1:a och 3:e tisdagen.',
    week: { '1': '1:a', '2': '2:a', '3': '3:e', '4': '4:e', '-1': 'Sista' },
    days: 'Veckodagar',
    opens: 'Börjar',
    closes: 'Slutar',
    firstDay: 'Första dagen',
    firstDayHint: 'Tomt: från och med i dag.',
    seeNext: 'Se de följande tiderna',
    next: 'De följande fem gångerna',
    nextNone: 'Med den här regeln blir det inga gånger inom ett år.',
    notYet: 'Ingenting är sparat ännu.',
    hours: 'Tider som återkommer',
    noHours: 'Det finns inga tider ännu. Utan dem kan kalendern inte bokas.',
    addHours: 'Lägg till en återkommande tid',
    add: 'Lägg till tiden',
    remove: 'Ta bort',
    settings: 'Kalenderns uppgifter',
    save: 'Spara uppgifterna',
    stays: 'Tider som redan är avtalade står kvar.',
    active: 'Kalendern kan bokas',
    activeHint: 'Om du tar bort krysset stängs kalendern. Tider som redan är avtalade står kvar.',
    optional: '(frivilligt)',
    done: {
      opened: 'Kalendern är öppnad. Lägg ännu till tiderna då den kan bokas.',
      hours: 'Den återkommande tiden är tillagd.',
      noHours: 'Den återkommande tiden är borttagen. Avtalade tider står kvar.',
      absence: 'De lediga dagarna är antecknade.',
      noAbsence: 'De lediga dagarna är borttagna.',
      saved: 'Uppgifterna är sparade.',
      closed: 'Kalendern är stängd. Avtalade tider står kvar.',
    },
  },
  en: {
    back: 'Shared calendars',
    title: 'Shared calendars',
    lead: 'Times of groups and rooms. Colleagues book free times in them.',
    link: 'Calendars of groups and rooms',
    none: 'You keep no calendar of a group or a room yet.',
    noUnits: 'A calendar is opened by the unit’s lead, the area’s lead or the coordinator.',
    kinds: { group: 'Group', room: 'Room' },
    closed: 'Closed',
    open: 'Open a new calendar',
    openLead: 'You add its times and days off right after opening it.',
    unit: 'Unit',
    kind: 'What is the calendar for?',
    kindHints: {
      group: 'A pair or a group with whom shared times are booked.',
      room: 'A space that is booked while a time is agreed.',
    },
    name: 'Name',
    people: 'Who belongs to the group?',
    peopleHint: 'A time is free when all of them can come.',
    place: 'Place',
    length: 'Length of a time',
    minutes: (count) => `${count} minutes`,
    pause: 'Pause after a time',
    noPause: 'No pause',
    openButton: 'Open the calendar',
    choose: 'Show',
    rhythm: 'How often does the time return?',
    rhythms: { w1: 'Every week', w2: 'Every other week', month: 'In certain weeks of the month' },
    weeks: 'Which times of the month?',
    weeksHint: 'Only when it returns in certain weeks of the month: for example the 1st and 3rd Tuesday.',
    week: { '1': '1st', '2': '2nd', '3': '3rd', '4': '4th', '-1': 'Last' },
    days: 'Weekdays',
    opens: 'Begins',
    closes: 'Ends',
    firstDay: 'First day',
    firstDayHint: 'Empty: from today.',
    seeNext: 'See the next times',
    next: 'The next five times',
    nextNone: 'With this rule there is no time within a year.',
    notYet: 'Nothing has been saved yet.',
    hours: 'Times that return',
    noHours: 'There are no times yet. Without them the calendar cannot be booked.',
    addHours: 'Add a returning time',
    add: 'Add the time',
    remove: 'Remove',
    settings: 'Details of the calendar',
    save: 'Save the details',
    stays: 'Times already agreed stay.',
    active: 'The calendar can be booked',
    activeHint: 'Without the mark the calendar closes. Times already agreed stay.',
    optional: '(voluntary)',
    done: {
      opened: 'The calendar is open. Now add the times when it can be booked.',
      hours: 'The returning time has been added.',
      noHours: 'The returning time has been removed. Agreed times stay.',
      absence: 'The days off are written down.',
      noAbsence: 'The days off have been removed.',
      saved: 'The details are saved.',
      closed: 'The calendar is closed. Agreed times stay.',
    },
  },
}
