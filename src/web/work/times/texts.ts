import type { Language } from '#platform/text.ts'

type Away = { readonly title: string; readonly lead: string; readonly none: string; readonly add: string }

export type TimesTexts = {
  readonly notDone: string
  readonly title: string
  readonly lead: string
  readonly week: (number: number) => string
  readonly before: string
  readonly after: string
  readonly today: string
  readonly nothing: string
  readonly free: string
  readonly away: string
  readonly with: (names: string) => string
  readonly family: string
  readonly openMatter: string
  readonly openQuestion: string
  readonly join: string
  readonly toMark: string
  readonly toMarkLead: string
  readonly held: string
  readonly noShow: string
  readonly change: string
  readonly moveTo: string
  readonly move: string
  readonly cancelWhy: string
  readonly cancel: string
  readonly book: string
  readonly bookFor: string
  readonly bookLead: string
  readonly bookForLead: string
  readonly calendar: string
  readonly own: (name: string) => string
  readonly choose: string
  readonly freeTimes: string
  readonly freeHint: string
  readonly noFree: string
  readonly otherDay: string
  readonly otherTime: string
  readonly otherHint: string
  readonly length: string
  readonly minutes: (count: number) => string
  readonly way: string
  readonly kind: string
  readonly room: string
  readonly noRoom: string
  readonly repeat: string
  readonly once: string
  readonly weekly: (times: number) => string
  readonly biweekly: (times: number) => string
  readonly bookButton: string
  readonly done: Readonly<
    Record<
      'booked' | 'moved' | 'cancelled' | 'marked' | 'hours' | 'noHours' | 'absence' | 'noAbsence' | 'saved',
      string
    >
  >
  readonly absenceOver: (count: number) => string
  readonly hours: string
  readonly hoursLead: string
  readonly noHours: string
  readonly addHours: string
  readonly days: string
  readonly often: string
  readonly everyWeek: string
  readonly otherWeek: string
  readonly opens: string
  readonly closes: string
  readonly add: string
  readonly remove: string
  /** When a person is away, and when a group's or a room's calendar is shut. */
  readonly daysAway: Readonly<Record<'person' | 'shared', Away>>
  readonly rotaAbsence: string
  readonly firstDay: string
  readonly lastDay: string
  readonly open: string
  readonly openTo: string
  readonly openHint: string
  readonly openChoices: Readonly<Record<'own' | 'unit' | 'county', string>>
  readonly pauseAfter: string
  readonly pauses: string
  readonly link: string
  readonly linkHint: string
  readonly save: string
  readonly nextFree: string
}

export const timesTexts: Readonly<Record<Language, TimesTexts>> = {
  fi: {
    notDone: 'Tätä ei tehty',
    title: 'Ajat',
    lead: 'Oma viikko, sovitut ajat ja työajat, joista muut näkevät, milloin olet vapaa.',
    week: (number) => `Viikko ${number}`,
    before: 'Edellinen viikko',
    after: 'Seuraava viikko',
    today: 'tänään',
    nothing: 'Ei sovittuja aikoja.',
    free: 'Vapaata',
    away: 'Poissa',
    with: (names) => `Mukana ${names}`,
    family: 'Perhe näkee ajan seurantasivullaan.',
    openMatter: 'Avaa pyyntö',
    openQuestion: 'Avaa kysymys',
    join: 'Liity etäyhteyteen',
    toMark: 'Miten kävi?',
    toMarkLead: 'Merkitse, pidettiinkö aika. Jos kukaan ei tullut, asia jatkuu silti.',
    held: 'Pidettiin',
    noShow: 'Kukaan ei tullut',
    change: 'Siirrä tai peru',
    moveTo: 'Uusi aika',
    move: 'Siirrä',
    cancelWhy: 'Miksi aika perutaan?',
    cancel: 'Peru aika',
    book: 'Varaa aika',
    bookFor: 'Varaa perheelle keskusteluaika',
    bookLead: 'Itsellesi tai kollegalle, joka on avannut kalenterinsa.',
    bookForLead: 'Varaa aika, kun perhe on vielä linjalla. Perhe näkee ajan heti seurantasivullaan.',
    calendar: 'Kenen kanssa',
    own: (name) => `Oma kalenteri (${name})`,
    choose: 'Näytä vapaat ajat',
    freeTimes: 'Vapaat ajat',
    freeHint: 'Laskettu juuri nyt työajoista, poissaoloista ja varauksista.',
    noFree: 'Vapaita aikoja ei ole lähiaikoina. Valitse toinen kalenteri.',
    otherDay: 'Tai päivä',
    otherTime: 'Kello',
    otherHint: 'Omaan kalenteriisi voit varata myös työajan ulkopuolelta.',
    length: 'Kesto',
    minutes: (count) => `${count} min`,
    way: 'Miten tavataan',
    kind: 'Mitä varten',
    room: 'Huone',
    noRoom: 'Ei huonetta',
    repeat: 'Toistuuko',
    once: 'Kerran',
    weekly: (times) => `Joka viikko, ${times} kertaa`,
    biweekly: (times) => `Joka toinen viikko, ${times} kertaa`,
    bookButton: 'Varaa',
    done: {
      booked: 'Aika on varattu.',
      moved: 'Aika on siirretty.',
      cancelled: 'Aika on peruttu.',
      marked: 'Merkintä on tehty.',
      hours: 'Työaika on lisätty.',
      noHours: 'Työaika on poistettu.',
      absence: 'Poissaolo on tallennettu.',
      noAbsence: 'Poissaolo on poistettu.',
      saved: 'Asetukset on tallennettu.',
    },
    absenceOver: (count) =>
      count === 1
        ? 'Poissaolon ajalle on sovittu 1 aika. Siirrä tai peru se.'
        : `Poissaolon ajalle on sovittu ${count} aikaa. Siirrä tai peru ne.`,
    hours: 'Työajat, jolloin sinulle voi varata',
    hoursLead: 'Vapaat ajat lasketaan näistä. Pyhäpäivät ja aatot jäävät pois itsestään.',
    noHours: 'Et ole vielä antanut työaikoja, joten muut eivät voi varata sinulle aikaa.',
    addHours: 'Lisää työaika',
    days: 'Viikonpäivät',
    often: 'Kuinka usein',
    everyWeek: 'Joka viikko',
    otherWeek: 'Joka toinen viikko',
    opens: 'Alkaa',
    closes: 'Päättyy',
    add: 'Lisää',
    remove: 'Poista',
    daysAway: {
      person: {
        title: 'Poissaolot',
        lead: 'Kollegat näkevät, että olet poissa ja milloin palaat. Syytä ei tallenneta.',
        none: 'Ei tulevia poissaoloja.',
        add: 'Lisää poissaolo',
      },
      shared: {
        title: 'Vapaapäivät',
        lead: 'Näinä päivinä kalenteria ei voi varata. Jo sovitut ajat jäävät voimaan.',
        none: 'Ei tulevia vapaapäiviä.',
        add: 'Lisää vapaapäiviä',
      },
    },
    rotaAbsence: 'ovien vuorolistalta',
    firstDay: 'Ensimmäinen päivä',
    lastDay: 'Viimeinen päivä',
    open: 'Kuka voi varata sinulle aikaa',
    openTo: 'Kalenteri on auki',
    openHint: 'Muut näkevät vain vapaat ajat, eivät sitä, mitä muuta sinulla on.',
    openChoices: {
      own: 'Vain minulle',
      unit: 'Oman yksikön kollegoille',
      county: 'Kaikille alueen työntekijöille',
    },
    pauseAfter: 'Tauko ajan jälkeen (minuuttia)',
    pauses: 'Tauko ennen aikaa (minuuttia)',
    link: 'Etäyhteyden linkki',
    linkHint: 'Alkaa https://. Näkyy vain sille, jonka kanssa aika on etänä.',
    save: 'Tallenna',
    nextFree: 'Nämä ovat vapaina:',
  },
  sv: {
    notDone: 'Det här gjordes inte',
    title: 'Tider',
    lead: 'Din vecka, avtalade tider och arbetstider som visar andra när du är ledig.',
    week: (number) => `Vecka ${number}`,
    before: 'Föregående vecka',
    after: 'Nästa vecka',
    today: 'i dag',
    nothing: 'Inga avtalade tider.',
    free: 'Ledigt',
    away: 'Borta',
    with: (names) => `Med ${names}`,
    family: 'Familjen ser tiden på sin uppföljningssida.',
    openMatter: 'Öppna begäran',
    openQuestion: 'Öppna frågan',
    join: 'Anslut på distans',
    toMark: 'Hur gick det?',
    toMarkLead: 'Anteckna om tiden hölls. Om ingen kom fortsätter ärendet ändå.',
    held: 'Tiden hölls',
    noShow: 'Ingen kom',
    change: 'Flytta eller avboka',
    moveTo: 'Ny tid',
    move: 'Flytta',
    cancelWhy: 'Varför avbokas tiden?',
    cancel: 'Avboka tiden',
    book: 'Boka en tid',
    bookFor: 'Boka en samtalstid för familjen',
    bookLead: 'För dig själv eller för en kollega som har öppnat sin kalender.',
    bookForLead:
      'Boka tiden medan familjen ännu är på linjen. Familjen ser tiden genast på sin uppföljningssida.',
    calendar: 'Med vem',
    own: (name) => `Egen kalender (${name})`,
    choose: 'Visa lediga tider',
    freeTimes: 'Lediga tider',
    freeHint: 'Beräknade just nu ur arbetstider, frånvaro och bokningar.',
    noFree: 'Det finns inga lediga tider den närmaste tiden. Välj en annan kalender.',
    otherDay: 'Eller dag',
    otherTime: 'Klockan',
    otherHint: 'I din egen kalender kan du boka också utanför arbetstiden.',
    length: 'Längd',
    minutes: (count) => `${count} min`,
    way: 'Hur ni träffas',
    kind: 'För vad',
    room: 'Rum',
    noRoom: 'Inget rum',
    repeat: 'Återkommer den',
    once: 'En gång',
    weekly: (times) => `Varje vecka, ${times} gånger`,
    biweekly: (times) => `Varannan vecka, ${times} gånger`,
    bookButton: 'Boka',
    done: {
      booked: 'Tiden är bokad.',
      moved: 'Tiden är flyttad.',
      cancelled: 'Tiden är avbokad.',
      marked: 'Anteckningen är gjord.',
      hours: 'Arbetstiden har lagts till.',
      noHours: 'Arbetstiden har tagits bort.',
      absence: 'Frånvaron har sparats.',
      noAbsence: 'Frånvaron har tagits bort.',
      saved: 'Inställningarna har sparats.',
    },
    absenceOver: (count) =>
      count === 1
        ? 'Under frånvaron finns 1 avtalad tid. Flytta eller avboka den.'
        : `Under frånvaron finns ${count} avtalade tider. Flytta eller avboka dem.`,
    hours: 'Arbetstider då du kan bokas',
    hoursLead: 'Lediga tider beräknas ur de här. Helgdagar och aftnar faller bort av sig själva.',
    noHours: 'Du har inte angett arbetstider ännu, så andra kan inte boka en tid med dig.',
    addHours: 'Lägg till en arbetstid',
    days: 'Veckodagar',
    often: 'Hur ofta',
    everyWeek: 'Varje vecka',
    otherWeek: 'Varannan vecka',
    opens: 'Börjar',
    closes: 'Slutar',
    add: 'Lägg till',
    remove: 'Ta bort',
    daysAway: {
      person: {
        title: 'Frånvaro',
        lead: 'Kolleger ser att du är borta och när du är tillbaka. Orsaken sparas inte.',
        none: 'Ingen kommande frånvaro.',
        add: 'Lägg till frånvaro',
      },
      shared: {
        title: 'Lediga dagar',
        lead: 'De här dagarna kan kalendern inte bokas. Tider som redan är avtalade står kvar.',
        none: 'Inga kommande lediga dagar.',
        add: 'Lägg till lediga dagar',
      },
    },
    rotaAbsence: 'från dörrarnas turlista',
    firstDay: 'Första dagen',
    lastDay: 'Sista dagen',
    open: 'Vem som kan boka en tid med dig',
    openTo: 'Kalendern är öppen',
    openHint: 'Andra ser bara lediga tider, inte vad du annars har.',
    openChoices: {
      own: 'Bara för mig',
      unit: 'För kolleger i min enhet',
      county: 'För alla arbetstagare i området',
    },
    pauseAfter: 'Paus efter tiden (minuter)',
    pauses: 'Paus före tiden (minuter)',
    link: 'Länk för distansmöte',
    linkHint: 'Börjar med https://. Syns bara för den som har en tid på distans.',
    save: 'Spara',
    nextFree: 'De här är lediga:',
  },
  en: {
    notDone: 'This was not done',
    title: 'Times',
    lead: 'Your week, agreed times, and the working hours from which others see when you are free.',
    week: (number) => `Week ${number}`,
    before: 'The week before',
    after: 'The week after',
    today: 'today',
    nothing: 'No agreed times.',
    free: 'Free',
    away: 'Away',
    with: (names) => `With ${names}`,
    family: 'The family sees the time on its follow page.',
    openMatter: 'Open the request',
    openQuestion: 'Open the question',
    join: 'Join remotely',
    toMark: 'How did it go?',
    toMarkLead: 'Mark whether the time was held. If nobody came, the matter goes on all the same.',
    held: 'It was held',
    noShow: 'Nobody came',
    change: 'Move or cancel',
    moveTo: 'New time',
    move: 'Move',
    cancelWhy: 'Why is the time cancelled?',
    cancel: 'Cancel the time',
    book: 'Book a time',
    bookFor: 'Book a talk for the family',
    bookLead: 'For yourself or for a colleague who has opened the calendar.',
    bookForLead:
      'Book while the family is still on the line. The family sees the time at once on its follow page.',
    calendar: 'With whom',
    own: (name) => `Own calendar (${name})`,
    choose: 'Show free times',
    freeTimes: 'Free times',
    freeHint: 'Computed just now from working hours, absences and bookings.',
    noFree: 'There are no free times soon. Choose another calendar.',
    otherDay: 'Or a day',
    otherTime: 'Time',
    otherHint: 'In your own calendar you may book outside your working hours too.',
    length: 'Length',
    minutes: (count) => `${count} min`,
    way: 'How you meet',
    kind: 'What for',
    room: 'Room',
    noRoom: 'No room',
    repeat: 'Does it repeat',
    once: 'Once',
    weekly: (times) => `Every week, ${times} times`,
    biweekly: (times) => `Every other week, ${times} times`,
    bookButton: 'Book',
    done: {
      booked: 'The time is booked.',
      moved: 'The time is moved.',
      cancelled: 'The time is cancelled.',
      marked: 'It is marked.',
      hours: 'The working hours are added.',
      noHours: 'The working hours are removed.',
      absence: 'The absence is saved.',
      noAbsence: 'The absence is removed.',
      saved: 'The settings are saved.',
    },
    absenceOver: (count) =>
      count === 1
        ? 'There is 1 agreed time during the absence. Move or cancel it.'
        : `There are ${count} agreed times during the absence. Move or cancel them.`,
    hours: 'Working hours in which you can be booked',
    hoursLead: 'Free times are computed from these. Public holidays and eves are left out by themselves.',
    noHours: 'You have given no working hours yet, so others cannot book a time with you.',
    addHours: 'Add working hours',
    days: 'Weekdays',
    often: 'How often',
    everyWeek: 'Every week',
    otherWeek: 'Every other week',
    opens: 'Begins',
    closes: 'Ends',
    add: 'Add',
    remove: 'Remove',
    daysAway: {
      person: {
        title: 'Absences',
        lead: 'Colleagues see that you are away and when you are back. The reason is not kept.',
        none: 'No absences to come.',
        add: 'Add an absence',
      },
      shared: {
        title: 'Days off',
        lead: 'The calendar cannot be booked on these days. Times already agreed stand.',
        none: 'No days off to come.',
        add: 'Add days off',
      },
    },
    rotaAbsence: 'from the doors’ rota',
    firstDay: 'First day',
    lastDay: 'Last day',
    open: 'Who can book a time with you',
    openTo: 'The calendar is open',
    openHint: 'Others see only free times, not what else you have.',
    openChoices: {
      own: 'Only to me',
      unit: 'To colleagues of my unit',
      county: 'To every worker of the county',
    },
    pauseAfter: 'Pause after (minutes)',
    pauses: 'Pause before (minutes)',
    link: 'Link for remote meetings',
    linkHint: 'Begins with https://. Seen only by whoever has a remote time.',
    save: 'Save',
    nextFree: 'These are free:',
  },
}
