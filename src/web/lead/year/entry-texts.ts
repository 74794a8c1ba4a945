import type { Language } from '#platform/text.ts'

export const entryWhens = ['month', 'day', 'once-month', 'once', 'rule', 'keep'] as const
export type EntryWhen = (typeof entryWhens)[number]

type EntryTexts = {
  readonly newTitle: string
  readonly newLead: string
  readonly editTitle: (name: string) => string
  readonly back: string
  readonly edit: string
  readonly save: string
  readonly add: string
  readonly notDone: string
  readonly what: string
  readonly title: string
  readonly kind: string
  readonly municipality: string
  readonly municipalityHint: string
  readonly noMunicipality: string
  readonly area: string
  readonly wholeCounty: string
  readonly when: string
  readonly whenWays: Readonly<Record<EntryWhen, string>>
  readonly firstDay: string
  readonly firstDayHint: string
  readonly lastDay: string
  readonly lastDayHint: string
  readonly every: string
  readonly everyMonths: (count: number) => string
  readonly week: string
  readonly weeks: Readonly<Record<string, string>>
  readonly weekday: string
  readonly who: string
  readonly owner: string
  readonly ownerNone: string
  readonly ownerWords: string
  readonly ownerWordsHint: string
  readonly note: string
  readonly noteHint: string
  readonly inFeed: string
  readonly returns: string
  readonly law: Readonly<Record<'D23' | 'D24', string>>
  readonly facts: {
    readonly kind: string
    readonly when: string
    readonly area: string
    readonly municipality: string
    readonly owner: string
    readonly law: string
    readonly feed: string
    readonly note: string
  }
  readonly yes: string
  readonly no: string
  readonly nobody: string
  readonly yearly: (what: string) => string
  readonly onceOn: (what: string) => string
  readonly rule: (every: string, days: string) => string
  readonly until: (day: string) => string
  readonly timeTitle: (slot: string) => string
  readonly timeLead: (due: string) => string
  readonly plannedOn: string
  readonly plannedAt: string
  readonly place: string
  readonly doneOn: string
  readonly doneHint: string
  readonly outcome: string
  readonly outcomeHint: string
  readonly saveTime: string
  readonly times: string
  readonly changeTime: (slot: string) => string
  readonly plannedFor: (when: string) => string
  readonly done: (when: string) => string
  readonly dueOn: (when: string) => string
  readonly saidBy: (who: string, when: string) => string
  readonly remove: string
  readonly removeLead: string
  readonly removeButton: string
  readonly theirs: string
  readonly theirsLead: string
  readonly dones: { readonly added: string; readonly saved: string; readonly time: string }
}

export const entryTexts: Readonly<Record<Language, EntryTexts>> = {
  fi: {
    newTitle: 'Lisää vuosikelloon',
    newLead:
      'Jotain, mikä palaa vuodesta toiseen tai tapahtuu kerran. Kokoukset, ohjelma, toimenpiteet, kokeilut ja koulutukset tulevat vuosikelloon itsestään.',
    editTitle: (name) => `Muuta: ${name}`,
    back: 'Vuosikello',
    edit: 'Muuta merkintää',
    save: 'Tallenna',
    add: 'Lisää',
    notDone: 'Ei tallennettu',
    what: 'Mitä',
    title: 'Nimi',
    kind: 'Laji',
    municipality: 'Minkä kunnan kanssa',
    municipalityHint: 'Vain neuvotteluissa. Kunkin kunnan kanssa neuvotellaan vähintään kerran vuodessa.',
    noMunicipality: 'Ei kuntaa',
    area: 'Alue',
    wholeCounty: 'Koko hyvinvointialue',
    when: 'Milloin',
    whenWays: {
      month: 'Joka vuosi samassa kuussa, päivä sovitaan',
      day: 'Joka vuosi samana päivänä',
      'once-month': 'Kerran, kuun aikana',
      once: 'Kerran, tiettynä päivänä',
      rule: 'Kuukausien välein, esimerkiksi kuun ensimmäisenä keskiviikkona',
      keep: 'Kuten nyt',
    },
    firstDay: 'Ensimmäinen kerta',
    firstDayHint: 'Jos päivää ei ole sovittu, mikä tahansa kuun päivä käy.',
    lastDay: 'Viimeinen päivä',
    lastDayHint: 'Tyhjä: jatkuu toistaiseksi.',
    every: 'Kuinka usein',
    everyMonths: (count) => (count === 1 ? 'Joka kuukausi' : `Joka ${count}. kuukausi`),
    week: 'Monesko',
    weeks: { '1': 'Ensimmäinen', '2': 'Toinen', '3': 'Kolmas', '4': 'Neljäs', '-1': 'Viimeinen' },
    weekday: 'Viikonpäivä',
    who: 'Kuka huolehtii',
    owner: 'Vastuuhenkilö',
    ownerNone: 'Ei nimetty',
    ownerWords: 'Tai vastuutaho sanoin',
    ownerWordsHint: 'Esimerkiksi: kohtaamispaikkojen vastuutahot',
    note: 'Muistiinpano',
    noteHint: 'Verkostolle. Älä kirjoita perheistä.',
    inFeed: 'Näkyy myös avoimessa kalenterissa, ilman muistiinpanoa ja nimiä',
    returns: 'Palaa',
    law: {
      D23: 'Laki sosiaali- ja terveydenhuollon järjestämisestä (612/2021): neuvottelu vähintään kerran vuodessa',
      D24: 'Tiedot THL:lle viimeistään 17.4. ja 17.10.',
    },
    facts: {
      kind: 'Laji',
      when: 'Milloin',
      area: 'Alue',
      municipality: 'Kunta',
      owner: 'Huolehtii',
      law: 'Säädetty',
      feed: 'Avoimessa kalenterissa',
      note: 'Muistiinpano',
    },
    yes: 'Kyllä',
    no: 'Ei',
    nobody: 'Ei vielä ketään',
    yearly: (what) => `Joka vuosi: ${what}`,
    onceOn: (what) => `Kerran: ${what}`,
    rule: (every, days) => `${every}: ${days}`,
    until: (day) => `, viimeistään ${day}`,
    timeTitle: (slot) => `Kerta ${slot}`,
    timeLead: (due) => `Viimeistään ${due}.`,
    plannedOn: 'Sovittu päivä',
    plannedAt: 'Kellonaika',
    place: 'Paikka',
    doneOn: 'Pidetty tai tehty',
    doneHint: 'Kun päivä on merkitty, kerta on tehty.',
    outcome: 'Mitä siitä seurasi',
    outcomeHint: 'Sovitut asiat ja kuka jatkaa. Verkosto näkee tämän.',
    saveTime: 'Tallenna kerta',
    times: 'Vuosi vuodelta',
    changeTime: (slot) => `Merkitse kerta ${slot}`,
    plannedFor: (when) => `Sovittu: ${when}`,
    done: (when) => `Tehty ${when}`,
    dueOn: (when) => `Viimeistään ${when}`,
    saidBy: (who, when) => `${who}, ${when}`,
    remove: 'Poista merkintä',
    removeLead:
      'Vain merkinnän, josta mitään ei ole vielä tehty, voi poistaa. Muulle annetaan viimeinen päivä.',
    removeButton: 'Poista',
    theirs: 'Toinen on tallentanut tämän sillä välin',
    theirsLead: 'Kirjoittamasi on tallella alla. Vertaa ja tallenna uudelleen, niin se tulee tämän tilalle.',
    dones: { added: 'Lisättiin vuosikelloon.', saved: 'Tallennettiin.', time: 'Kerta tallennettiin.' },
  },
  sv: {
    newTitle: 'Lägg till i årsklockan',
    newLead:
      'Något som återkommer år efter år eller sker en gång. Möten, program, åtgärder, försök och utbildningar kommer till årsklockan av sig själva.',
    editTitle: (name) => `Ändra: ${name}`,
    back: 'Årsklocka',
    edit: 'Ändra anteckningen',
    save: 'Spara',
    add: 'Lägg till',
    notDone: 'Inte sparat',
    what: 'Vad',
    title: 'Namn',
    kind: 'Slag',
    municipality: 'Med vilken kommun',
    municipalityHint: 'Bara för förhandlingar. Med varje kommun förhandlas minst en gång om året.',
    noMunicipality: 'Ingen kommun',
    area: 'Område',
    wholeCounty: 'Hela välfärdsområdet',
    when: 'När',
    whenWays: {
      month: 'Varje år i samma månad, dagen avtalas',
      day: 'Varje år på samma dag',
      'once-month': 'En gång, under månaden',
      once: 'En gång, på en bestämd dag',
      rule: 'Med några månaders mellanrum, till exempel månadens första onsdag',
      keep: 'Som nu',
    },
    firstDay: 'Första gången',
    firstDayHint: 'Om ingen dag är avtalad duger vilken dag som helst i månaden.',
    lastDay: 'Sista dagen',
    lastDayHint: 'Tomt: fortsätter tills vidare.',
    every: 'Hur ofta',
    everyMonths: (count) => (count === 1 ? 'Varje månad' : `Var ${count}:e månad`),
    week: 'Vilken i ordningen',
    weeks: { '1': 'Första', '2': 'Andra', '3': 'Tredje', '4': 'Fjärde', '-1': 'Sista' },
    weekday: 'Veckodag',
    who: 'Vem ser till det',
    owner: 'Ansvarig',
    ownerNone: 'Ingen utsedd',
    ownerWords: 'Eller ansvarig instans i ord',
    ownerWordsHint: 'Till exempel: de som svarar för mötesplatserna',
    note: 'Anteckning',
    noteHint: 'För nätverket. Skriv inget om familjer.',
    inFeed: 'Syns också i den öppna kalendern, utan anteckning och namn',
    returns: 'Återkommer',
    law: {
      D23: 'Lagen om ordnande av social- och hälsovård (612/2021): förhandling minst en gång om året',
      D24: 'Uppgifter till THL senast 17.4 och 17.10',
    },
    facts: {
      kind: 'Slag',
      when: 'När',
      area: 'Område',
      municipality: 'Kommun',
      owner: 'Ser till det',
      law: 'Enligt lag',
      feed: 'I den öppna kalendern',
      note: 'Anteckning',
    },
    yes: 'Ja',
    no: 'Nej',
    nobody: 'Ingen ännu',
    yearly: (what) => `Varje år: ${what}`,
    onceOn: (what) => `En gång: ${what}`,
    rule: (every, days) => `${every}: ${days}`,
    until: (day) => `, till och med ${day}`,
    timeTitle: (slot) => `Gången ${slot}`,
    timeLead: (due) => `Senast ${due}.`,
    plannedOn: 'Avtalad dag',
    plannedAt: 'Klockslag',
    place: 'Plats',
    doneOn: 'Hållet eller gjort',
    doneHint: 'När dagen är angiven är det gjort.',
    outcome: 'Vad det ledde till',
    outcomeHint: 'Det som avtalades och vem som fortsätter. Nätverket ser det här.',
    saveTime: 'Spara gången',
    times: 'År för år',
    changeTime: (slot) => `Anteckna gången ${slot}`,
    plannedFor: (when) => `Avtalat: ${when}`,
    done: (when) => `Gjort ${when}`,
    dueOn: (when) => `Senast ${when}`,
    saidBy: (who, when) => `${who}, ${when}`,
    remove: 'Ta bort anteckningen',
    removeLead: 'Bara en anteckning av vilken inget ännu är gjort kan tas bort. Annars ges den en sista dag.',
    removeButton: 'Ta bort',
    theirs: 'Någon annan har sparat det här under tiden',
    theirsLead: 'Det du skrev finns kvar nedan. Jämför och spara på nytt, så kommer ditt i stället.',
    dones: { added: 'Lades till i årsklockan.', saved: 'Sparat.', time: 'Gången sparades.' },
  },
  en: {
    newTitle: 'Add to the annual clock',
    newLead:
      'Something that returns year after year or happens once. Meetings, programmes, measures, trials and trainings come to the annual clock by themselves.',
    editTitle: (name) => `Change: ${name}`,
    back: 'Annual clock',
    edit: 'Change the entry',
    save: 'Save',
    add: 'Add',
    notDone: 'Not saved',
    what: 'What',
    title: 'Name',
    kind: 'Kind',
    municipality: 'With which municipality',
    municipalityHint: 'Negotiations only. Each municipality is negotiated with at least once a year.',
    noMunicipality: 'No municipality',
    area: 'Area',
    wholeCounty: 'Whole county',
    when: 'When',
    whenWays: {
      month: 'Every year in the same month, the day is agreed on',
      day: 'Every year on the same day',
      'once-month': 'Once, during the month',
      once: 'Once, on one day',
      rule: 'Some months apart, for example on the first Wednesday of the month',
      keep: 'As now',
    },
    firstDay: 'First time',
    firstDayHint: 'When no day has been agreed on, any day of the month will do.',
    lastDay: 'Last day',
    lastDayHint: 'Empty: goes on for now.',
    every: 'How often',
    everyMonths: (count) => (count === 1 ? 'Every month' : `Every ${count} months`),
    week: 'Which one',
    weeks: { '1': 'First', '2': 'Second', '3': 'Third', '4': 'Fourth', '-1': 'Last' },
    weekday: 'Weekday',
    who: 'Who sees to it',
    owner: 'Person responsible',
    ownerNone: 'Nobody named',
    ownerWords: 'Or the body in words',
    ownerWordsHint: 'For example: those who keep the meeting places',
    note: 'Note',
    noteHint: 'For the network. Write nothing about families.',
    inFeed: 'Also stands in the open calendar, without note and names',
    returns: 'Returns',
    law: {
      D23: 'Act on organising social and health care (612/2021): a negotiation at least once a year',
      D24: 'Data to THL by 17 April and 17 October',
    },
    facts: {
      kind: 'Kind',
      when: 'When',
      area: 'Area',
      municipality: 'Municipality',
      owner: 'Sees to it',
      law: 'By law',
      feed: 'In the open calendar',
      note: 'Note',
    },
    yes: 'Yes',
    no: 'No',
    nobody: 'Nobody yet',
    yearly: (what) => `Every year: ${what}`,
    onceOn: (what) => `Once: ${what}`,
    rule: (every, days) => `${every}: ${days}`,
    until: (day) => `, until ${day}`,
    timeTitle: (slot) => `The time of ${slot}`,
    timeLead: (due) => `By ${due}.`,
    plannedOn: 'Day agreed on',
    plannedAt: 'Time',
    place: 'Place',
    doneOn: 'Held or done',
    doneHint: 'Once the day is given, it is done.',
    outcome: 'What came out of it',
    outcomeHint: 'What was agreed on and who goes on with it. The network sees this.',
    saveTime: 'Save',
    times: 'Year by year',
    changeTime: (slot) => `Fill in ${slot}`,
    plannedFor: (when) => `Agreed: ${when}`,
    done: (when) => `Done ${when}`,
    dueOn: (when) => `By ${when}`,
    saidBy: (who, when) => `${who}, ${when}`,
    remove: 'Remove the entry',
    removeLead: 'Only an entry of which nothing has been done can be removed. Others are given a last day.',
    removeButton: 'Remove',
    theirs: 'Somebody else has saved this meanwhile',
    theirsLead: 'What you wrote is kept below. Compare, and save again to put yours in its place.',
    dones: { added: 'Added to the annual clock.', saved: 'Saved.', time: 'Saved.' },
  },
}
