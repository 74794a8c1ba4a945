import type { Language } from '#platform/text.ts'

/** The words of an activity's page, and of the lists of groups and events. */
export type ActivityTexts = {
  readonly tab: string
  readonly description: (title: string, host: string) => string
  readonly cancelledTitle: string
  readonly cancelled: (when: string, why: string | null) => string
  readonly movedTitle: string
  readonly moved: (from: string, to: string) => string
  readonly movedTime: (to: string) => string
  readonly otherHost: (host: string) => string
  readonly ended: string
  readonly endedText: string
  readonly noDays: string
  readonly when: string
  readonly howToGetIn: string
  readonly comeTitle: string
  readonly come: string
  readonly signUpTitle: string
  readonly signUpDay: string
  readonly signUpSeries: string
  readonly button: string
  readonly waitingButton: string
  readonly waiting: string
  readonly full: string
  readonly notYet: (day: string) => string
  readonly closed: string
  readonly invitation: string
  readonly teacher: string
  readonly past: string
  readonly nextTitle: string
  readonly nextLink: string
  readonly closes: (when: string) => string
  readonly seats: (left: number, of: number) => string
  readonly care: (left: number) => string
  readonly careFull: string
  readonly coffee: (left: number) => string
  readonly coffeeFull: string
  readonly noName: string
  readonly days: string
  readonly otherDays: string
  readonly moreDays: (count: number) => string
  readonly sessions: string
  readonly forParents: string
  readonly facts: string
  readonly where: string
  readonly remote: string
  readonly joinRemote: string
  readonly linkLater: string
  readonly room: string
  readonly host: string
  readonly organisers: string
  readonly leaders: string
  readonly forWhom: string
  readonly everybody: string
  readonly languages: string
  readonly cost: string
  readonly free: string
  readonly food: string
  readonly bring: string
  readonly accessibility: string
  readonly contact: string
  readonly series: string
  readonly consent: string
  readonly parents: string
  readonly place: string
  readonly calendar: string
  readonly dayFile: string
  readonly feed: string
  readonly feedText: string
  readonly service: string
  readonly wish: string
  readonly lists: {
    readonly groups: {
      readonly title: (where: string) => string
      readonly all: string
      readonly tab: string
      readonly lead: string
      readonly description: string
      readonly none: string
      readonly noneText: string
    }
    readonly events: {
      readonly title: (where: string) => string
      readonly all: string
      readonly tab: string
      readonly lead: string
      readonly description: string
      readonly none: string
      readonly noneText: string
      readonly week: (from: string) => string
    }
    readonly begins: (when: string) => string
    readonly next: (when: string) => string
    readonly times: (count: number) => string
    readonly more: string
  }
}

const fi: ActivityTexts = {
  tab: 'Toiminta',
  description: (title, host) => `${title}: milloin, missä ja miten pääset mukaan. Järjestää ${host}.`,
  cancelledTitle: 'Tämä kerta on peruttu',
  cancelled: (when, why) =>
    `Peruttu ${when}.${why === null ? '' : ` Syy: ${why}.`} Katso alta seuraavat kerrat.`,
  movedTitle: 'Tämä kerta on siirretty',
  moved: (from, to) => `Oli tarkoitus pitää ${from}, uusi aika on ${to}.`,
  movedTime: (to) => `Uusi aika on ${to}.`,
  otherHost: (host) => `Tällä kertaa järjestää ${host}.`,
  ended: 'Tämä on päättynyt',
  endedText: 'Katso viikko-ohjelmasta, mitä muuta lähellä on.',
  noDays: 'Seuraavia kertoja ei ole vielä sovittu.',
  when: 'Milloin',
  howToGetIn: 'Näin pääset mukaan',
  comeTitle: 'Tule ilmoittautumatta',
  come: 'Voit tulla kesken ja lähteä, milloin sinulle sopii.',
  signUpTitle: 'Ilmoittaudu ensin',
  signUpDay: 'Ilmoittaudut tähän kertaan. Et tarvitse tunnusta.',
  signUpSeries: 'Ilmoittaudut koko ryhmään, kaikkiin tapaamisiin. Et tarvitse tunnusta.',
  button: 'Ilmoittaudu',
  waitingButton: 'Mene jonotuslistalle',
  waiting: 'Paikat ovat täynnä. Jos joku peruu, saat paikan ja kerromme sinulle heti.',
  full: 'Paikat ja jonotuslista ovat täynnä. Katso muut kerrat alta.',
  notYet: (day) => `Ilmoittautuminen alkaa ${day}`,
  closed: 'Ilmoittautuminen on päättynyt. Soita järjestäjälle, jos haluat vielä mukaan.',
  invitation: 'Ryhmään pääsee kutsulla. Jos ryhmä sopisi sinulle, kysy järjestäjältä.',
  teacher:
    'Ryhmään pääsee opettajan kautta. Kerro opettajalle, että haluaisit mukaan. Kaikki yhteydet kotiin kulkevat opettajan kautta.',
  past: 'Tämä kerta on jo pidetty.',
  nextTitle: 'Seuraava kerta',
  nextLink: 'Katso seuraava kerta',
  closes: (when) => `Ilmoittaudu viimeistään ${when}.`,
  seats: (left, of) => `Vapaita paikkoja ${left}, kaikkiaan ${of}`,
  care: (left) => `Lastenhoidossa vapaita paikkoja ${left}`,
  careFull: 'Lastenhoito on täynnä',
  coffee: (left) => `Kahvi vielä ${left} hengelle`,
  coffeeFull: 'Kaikki kahvit on jo varattu',
  noName: 'Muut eivät näe, ketkä ovat ilmoittautuneet.',
  days: 'Seuraavat kerrat',
  otherDays: 'Muut kerrat',
  moreDays: (count) => `Näytä lisää kertoja (${count})`,
  sessions: 'Tapaamiset ja teemat',
  forParents: 'vanhemmille',
  facts: 'Hyvä tietää',
  where: 'Missä',
  remote: 'Verkossa',
  joinRemote: 'Liity verkossa',
  linkLater: 'Saat linkin, kun olet ilmoittautunut.',
  room: 'Tila',
  host: 'Järjestää',
  organisers: 'Mukana järjestämässä',
  leaders: 'Ohjaajat',
  forWhom: 'Kenelle',
  everybody: 'Kaikille perheille',
  languages: 'Kieli',
  cost: 'Hinta',
  free: 'Maksuton',
  food: 'Tarjoilu',
  bring: 'Ota mukaan',
  accessibility: 'Esteettömyys',
  contact: 'Kysy lisää',
  series: 'Kuinka usein',
  consent: 'Mitä sovimme',
  parents: 'Vanhemmille',
  place: 'Kohtaamispaikan sivu',
  calendar: 'Kalenteriin',
  dayFile: 'Tämä kerta kalenteriin',
  feed: 'Kaikki kerrat kalenteriin',
  feedText: 'Jos jokin kerta siirtyy tai peruuntuu, kalenterisi muuttuu itsestään.',
  service: 'Palvelun tiedot',
  wish: 'Toivo lisää tällaista',
  lists: {
    groups: {
      title: (where) => `Ryhmät: ${where}`,
      all: 'Ryhmät',
      tab: 'Ryhmät',
      lead: 'Ryhmässä tapaat samassa tilanteessa olevia. Sama joukko kokoontuu monta kertaa.',
      description:
        'Vertaisryhmät, eroryhmät, isäryhmät ja vanhemmuuden ryhmät: milloin ne alkavat ja miten pääset mukaan.',
      none: 'Täällä ei ole nyt alkavia ryhmiä',
      noneText: 'Kysy perheohjaajalta tai toivo ryhmää.',
    },
    events: {
      title: (where) => `Tapahtumat: ${where}`,
      all: 'Tapahtumat',
      tab: 'Tapahtumat',
      lead: 'Illat, retket ja juhlat, jotka pidetään kerran.',
      description: 'Teemaillat, vanhempien iltapäivät, retket ja juhlat perheille.',
      none: 'Täällä ei ole nyt tulossa tapahtumia',
      noneText: 'Katso viikko-ohjelmasta, mitä joka viikko on.',
      week: (from) => `Viikko alkaen ${from}`,
    },
    begins: (when) => `Alkaa ${when}`,
    next: (when) => `Seuraava tapaaminen ${when}`,
    times: (count) => (count === 1 ? '1 tapaaminen jäljellä' : `${count} tapaamista jäljellä`),
    more: 'Näytä lisää',
  },
}

const sv: ActivityTexts = {
  tab: 'Verksamhet',
  description: (title, host) => `${title}: när, var och hur du kommer med. Ordnas av ${host}.`,
  cancelledTitle: 'Det här tillfället är inställt',
  cancelled: (when, why) =>
    `Inställt ${when}.${why === null ? '' : ` Orsak: ${why}.`} Nedan ser du de kommande tillfällena.`,
  movedTitle: 'Det här tillfället är flyttat',
  moved: (from, to) => `Skulle hållas ${from}, den nya tiden är ${to}.`,
  movedTime: (to) => `Den nya tiden är ${to}.`,
  otherHost: (host) => `Den här gången ordnas det av ${host}.`,
  ended: 'Det här har tagit slut',
  endedText: 'Se i veckoprogrammet vad annat som finns nära dig.',
  noDays: 'Kommande tillfällen är inte bestämda än.',
  when: 'När',
  howToGetIn: 'Så kommer du med',
  comeTitle: 'Det är bara att komma',
  come: 'Du behöver inte anmäla dig. Kom och gå när det passar dig.',
  signUpTitle: 'Anmäl dig först',
  signUpDay: 'Du anmäler dig till det här tillfället. Du behöver inget konto.',
  signUpSeries: 'Du anmäler dig till hela gruppen, till alla träffar. Du behöver inget konto.',
  button: 'Anmäl dig',
  waitingButton: 'Ställ dig på kölistan',
  waiting: 'Det är fullt. Om någon avbokar får du platsen, och vi berättar det genast.',
  full: 'Platserna och kölistan är fulla. Se de andra tillfällena nedan.',
  notYet: (day) => `Anmälan börjar ${day}`,
  closed: 'Anmälningstiden har gått ut. Ring arrangören om du fortfarande vill vara med.',
  invitation: 'Till gruppen kommer man på inbjudan. Fråga arrangören om du tror att gruppen passar dig.',
  teacher:
    'Till gruppen kommer man genom läraren. Säg till läraren att du vill vara med. All kontakt med hemmet går genom läraren.',
  past: 'Det här tillfället har redan varit.',
  nextTitle: 'Nästa gång',
  nextLink: 'Se nästa tillfälle',
  closes: (when) => `Anmäl dig senast ${when}.`,
  seats: (left, of) => `Lediga platser: ${left} av ${of}`,
  care: (left) => `Lediga platser i barnpassningen: ${left}`,
  careFull: 'Barnpassningen är full',
  coffee: (left) => `Kaffe kvar: ${left}`,
  coffeeFull: 'Allt kaffe är beställt',
  noName: 'Andra ser inte vilka som har anmält sig.',
  days: 'Kommande tillfällen',
  otherDays: 'Andra tillfällen',
  moreDays: (count) => `Visa fler tillfällen (${count})`,
  sessions: 'Träffar och teman',
  forParents: 'för föräldrar',
  facts: 'Bra att veta',
  where: 'Var',
  remote: 'På nätet',
  joinRemote: 'Delta på nätet',
  linkLater: 'Du får länken när du har anmält dig.',
  room: 'Lokal',
  host: 'Ordnas av',
  organisers: 'Ordnar tillsammans med',
  leaders: 'Ledare',
  forWhom: 'För vem',
  everybody: 'För alla familjer',
  languages: 'Språk',
  cost: 'Pris',
  free: 'Avgiftsfritt',
  food: 'Servering',
  bring: 'Ta med',
  accessibility: 'Tillgänglighet',
  contact: 'Fråga mer',
  series: 'Hur ofta',
  consent: 'Det här kommer vi överens om',
  parents: 'För föräldrar',
  place: 'Mötesplatsens sida',
  calendar: 'I kalendern',
  dayFile: 'Spara det här tillfället i kalendern',
  feed: 'Alla tillfällen i kalendern',
  feedText: 'Om ett tillfälle flyttas eller ställs in ändras din kalender av sig själv.',
  service: 'Om tjänsten',
  wish: 'Önska mer sådant här',
  lists: {
    groups: {
      title: (where) => `Grupper: ${where}`,
      all: 'Grupper',
      tab: 'Grupper',
      lead: 'I en grupp träffar du andra i samma situation. Samma personer träffas många gånger.',
      description:
        'Kamratstödsgrupper, skilsmässogrupper, pappagrupper och föräldragrupper: när de börjar och hur du kommer med.',
      none: 'Just nu börjar inga grupper här',
      noneText: 'Fråga en familjehandledare eller önska en grupp.',
    },
    events: {
      title: (where) => `Evenemang: ${where}`,
      all: 'Evenemang',
      tab: 'Evenemang',
      lead: 'Kvällar, utfärder och fester som hålls en gång.',
      description: 'Temakvällar, föräldraeftermiddagar, utfärder och fester för familjer.',
      none: 'Just nu är inga evenemang på kommande här',
      noneText: 'Se i veckoprogrammet vad som ordnas varje vecka.',
      week: (from) => `Veckan som börjar ${from}`,
    },
    begins: (when) => `Börjar ${when}`,
    next: (when) => `Nästa träff ${when}`,
    times: (count) => (count === 1 ? '1 träff kvar' : `${count} träffar kvar`),
    more: 'Visa mer',
  },
}

const en: ActivityTexts = {
  tab: 'Activity',
  description: (title, host) => `${title}: when, where and how to get in. Held by ${host}.`,
  cancelledTitle: 'This one is cancelled',
  cancelled: (when, why) =>
    `Cancelled ${when}.${why === null ? '' : ` Reason: ${why}.`} The next ones are below.`,
  movedTitle: 'This one has been moved',
  moved: (from, to) => `It was to be held ${from}, the new time is ${to}.`,
  movedTime: (to) => `The new time is ${to}.`,
  otherHost: (host) => `This time it is held by ${host}.`,
  ended: 'This has ended',
  endedText: 'See in the week programme what else there is near you.',
  noDays: 'The next ones have not been agreed yet.',
  when: 'When',
  howToGetIn: 'How to get in',
  comeTitle: 'You can simply come',
  come: 'You do not need to sign up. Come and leave as it suits you.',
  signUpTitle: 'Sign up first',
  signUpDay: 'You sign up for this one day. You need no account.',
  signUpSeries: 'You sign up for the whole group, for all sessions. You need no account.',
  button: 'Sign up',
  waitingButton: 'Join the waiting list',
  waiting: 'All seats are taken. If somebody cancels, you get the seat and we tell you at once.',
  full: 'The seats and the waiting list are full. See the other days below.',
  notYet: (day) => `Sign-up opens ${day}`,
  closed: 'Sign-up has closed. Call the host if you would still like to come.',
  invitation: 'You get into the group by invitation. If it might suit you, ask the host.',
  teacher:
    'You get into the group through the teacher. Tell the teacher that you would like to join. All contact with home goes through the teacher.',
  past: 'This one has already been held.',
  nextTitle: 'Next time',
  nextLink: 'See the next one',
  closes: (when) => `Sign up by ${when}.`,
  seats: (left, of) => `Free seats: ${left} of ${of}`,
  care: (left) => `Free places in child care: ${left}`,
  careFull: 'Child care is full',
  coffee: (left) => `Coffee for ${left} more`,
  coffeeFull: 'All coffee has been ordered',
  noName: 'Others do not see who has signed up.',
  days: 'Next days',
  otherDays: 'Other days',
  moreDays: (count) => `Show ${count} more`,
  sessions: 'Sessions and themes',
  forParents: 'for parents',
  facts: 'Good to know',
  where: 'Where',
  remote: 'Online',
  joinRemote: 'Join online',
  linkLater: 'You get the link when you have signed up.',
  room: 'Room',
  host: 'Held by',
  organisers: 'Together with',
  leaders: 'Leaders',
  forWhom: 'For whom',
  everybody: 'For all families',
  languages: 'Language',
  cost: 'Price',
  free: 'Free of charge',
  food: 'Food and drink',
  bring: 'Bring along',
  accessibility: 'Accessibility',
  contact: 'Ask more',
  series: 'How often',
  consent: 'What we agree on',
  parents: 'For parents',
  place: 'The meeting place’s page',
  calendar: 'To your calendar',
  dayFile: 'This day to your calendar',
  feed: 'All days to your calendar',
  feedText: 'If a day is moved or cancelled, your calendar changes by itself.',
  service: 'About the service',
  wish: 'Wish for more like this',
  lists: {
    groups: {
      title: (where) => `Groups: ${where}`,
      all: 'Groups',
      tab: 'Groups',
      lead: 'In a group you meet others in the same situation. The same people meet many times.',
      description:
        'Peer groups, divorce groups, fathers’ groups and parenting groups: when they begin and how to get in.',
      none: 'No groups are beginning here now',
      noneText: 'Ask a family guide or wish for a group.',
    },
    events: {
      title: (where) => `Events: ${where}`,
      all: 'Events',
      tab: 'Events',
      lead: 'Evenings, trips and parties that are held once.',
      description: 'Theme evenings, parents’ afternoons, trips and parties for families.',
      none: 'No events are coming up here now',
      noneText: 'See in the week programme what is on every week.',
      week: (from) => `Week beginning ${from}`,
    },
    begins: (when) => `Begins ${when}`,
    next: (when) => `Next session ${when}`,
    times: (count) => (count === 1 ? '1 session left' : `${count} sessions left`),
    more: 'Show more',
  },
}

export const activityTexts: Readonly<Record<Language, ActivityTexts>> = { fi, sv, en }
